/** All that could come to be printed of an error, those that caused it included. */
export function textOf(error: unknown): string {
  const texts: string[] = [];
  for (let each = error, depth = 0; each !== undefined && each !== null && depth < 8; depth++) {
    texts.push(String(each), JSON.stringify(each));
    each = (each as Error).cause;
  }
  return texts.join("\n");
}

type ErrorClass = abstract new (...args: any[]) => Error;

/**
 * What a person is told of an attempt: nothing when it succeeds.
 *
 * @param own the errors that it may end with; any other is a defect, and is thrown on
 */
export async function told(attempt: () => unknown, ...own: ErrorClass[]): Promise<string> {
  try {
    await attempt();
    return "";
  } catch (error) {
    if (!own.some((type) => error instanceof type)) throw error;
    return textOf(error);
  }
}
