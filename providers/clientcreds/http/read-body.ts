import { HttpError } from "./http-error";

/** No answer of an issuer is larger: bytes. */
const MAX_BODY = 8 * 1024 * 1024;

export async function readBody(answer: Response, host: string): Promise<string> {
  if (!answer.body) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > MAX_BODY) throw new HttpError(`${host}: the answer is larger than ${MAX_BODY} bytes.`, "unclear", host);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
