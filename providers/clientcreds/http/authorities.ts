import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { rootCertificates } from "node:tls";
import { HttpError } from "./http-error";

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/** The usual certificate authorities and those of a PEM file. @throws HttpError for a file that cannot be read or holds none */
export async function authorities(file: string, host: string): Promise<readonly string[]> {
  const unusable = (why: string, cause?: unknown): HttpError =>
    new HttpError(
      `The certificate authorities in ${file} cannot be used: ${why}. Check \`http.ca_file\` or SSL_CERT_FILE.`,
      "not_done",
      host,
      { cause },
    );
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (cause) {
    throw unusable(`the file cannot be read (${(cause as NodeJS.ErrnoException).code})`, cause);
  }
  const own = text.match(CERTIFICATE) ?? [];
  if (own.length === 0) throw unusable("it holds no certificate in PEM");
  try {
    // Neither runtime complains of a broken one: it would show as a server that cannot be reached or trusted.
    for (const pem of own) new X509Certificate(pem);
  } catch (cause) {
    throw unusable("one of its certificates is broken", cause);
  }
  return [...rootCertificates, ...own];
}
