const COST = 10;
const MAX_BYTES = 72;

/** The bcrypt hash of a password; of a longer one that of its first 72 bytes, which is all that bcrypt sees. */
export async function bcryptHash(password: string): Promise<string> {
  const { hash } = await import("bcryptjs");
  return hash(Buffer.from(password).subarray(0, MAX_BYTES).toString("utf8"), COST);
}
