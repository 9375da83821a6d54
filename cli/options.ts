import { parseArgs, type ParseArgsConfig } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What every command takes. */
const COMMON = { json: { type: "boolean" }, help: { type: "boolean", short: "h" } } as const;

type Read<O extends Options> = ReturnType<typeof parseArgs<{ options: typeof COMMON & O; allowPositionals: true }>>;

/**
 * Reads a command's arguments.
 *
 * @throws Error on an option that the command has not, pointing to its help
 */
export function readOptions<const O extends Options>(command: string, args: readonly string[], options: O): Read<O> {
  try {
    return parseArgs({ args: [...args], options: { ...COMMON, ...options }, allowPositionals: true }) as Read<O>;
  } catch (error) {
    const why = (error as Error).message.split(". ")[0]!;
    throw new Error(`${why}. \`clientcreds ${command} --help\` says what it takes.`, { cause: error });
  }
}

/** The only argument. @throws Error when there is none, or more than one */
export function onlyArgument(command: string, name: string, positionals: readonly string[]): string {
  if (positionals.length === 1) return positionals[0]!;
  throw new Error(
    `One ${name} is needed, got: ${positionals.length}. \`clientcreds ${command} --help\` says what it takes.`,
  );
}
