import { awsErrors } from "./errors";
import type { Input } from "./input";
import type { Payload } from "./secret-record";

const NAME = /^[\w/+=.@!-]+$/;
const MAX_PAYLOAD_BYTES = 65_536;
const MAX_TAGS = 50;

/** Fields that several operations share. Each throws as AWS does. */
export const secretId = (input: Input): string => input.text("SecretId", { max: 2048 });

export function secretName(input: Input): string {
  const name = input.text("Name", { max: 512 });
  if (!NAME.test(name)) throw awsErrors.invalidName();
  return name;
}

export function requestToken(input: Input): string {
  const token = input.text("ClientRequestToken");
  if (token.length < 32 || token.length > 64) {
    throw awsErrors.invalidParameter("ClientRequestToken must be 32-64 characters long.");
  }
  return token;
}

export function versionIdField(input: Input, field: string): string | undefined {
  return input.optionalText(field, { min: 32, max: 64 });
}

/** The value of a request; undefined where there is none. */
export function payload(input: Input): Payload | undefined {
  const SecretString = input.optionalText("SecretString");
  const SecretBinary = input.optionalText("SecretBinary");
  if (SecretString !== undefined && SecretBinary !== undefined) {
    throw awsErrors.invalidParameter("You can't specify both a binary secret value and a string secret value.");
  }
  if (SecretBinary !== undefined) {
    checkSize(Buffer.from(SecretBinary, "base64").length);
    return { SecretBinary };
  }
  if (SecretString === undefined) return undefined;
  checkSize(Buffer.byteLength(SecretString));
  return { SecretString };
}

function checkSize(bytes: number): void {
  if (bytes > MAX_PAYLOAD_BYTES) {
    throw awsErrors.validation(
      `'secretString' failed to satisfy constraint: Member must have length less than or equal to ${MAX_PAYLOAD_BYTES}`,
    );
  }
}

export const samePayload = (a: Payload, b: Payload): boolean => JSON.stringify(a) === JSON.stringify(b);

const TAG = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** `already` with the tags of the request. */
export function withTags(already: ReadonlyMap<string, string>, input: Input): ReadonlyMap<string, string> {
  const tags = new Map(already);
  for (const tag of input.optionalObjects("Tags", MAX_TAGS) ?? []) {
    const key = tag.text("Key", { max: 128 });
    const value = tag.text("Value", { min: 0, max: 256 });
    if (key.startsWith("aws:")) throw awsErrors.invalidParameter("Tag keys can't start with aws:.");
    if (!TAG.test(key) || !TAG.test(value)) {
      throw awsErrors.invalidParameter(
        `The tag ${key} holds a character that is not a letter, digit, space or one of _.:/=+-@`,
      );
    }
    tags.set(key, value);
  }
  if (tags.size > MAX_TAGS) throw awsErrors.tooManyTags();
  return tags;
}
