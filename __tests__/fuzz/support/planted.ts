import { Scanner } from "../../support/scanner";

/** Secrets that inputs hold, of the forms that secrets have. */
export const PLANTED = {
  /** As it is generated. */
  mixed: "Zq7vKx2mWn9pRt4yHb6c",
  /** Of the form of an error code, which is shown. */
  lowercase: "qzvkx_wjmgtrplhbndfc",
  /** What JSON, URLs and headers have to escape. */
  escaped: 'p"Q\\%u&k+Jw=/?z <L>m',
} as const;

export const planted: readonly string[] = Object.values(PLANTED);

/** So many characters in a row are a leak. */
const QUOTATION = 8;

const scanner = new Scanner(
  Object.fromEntries(Object.entries(PLANTED).flatMap(([name, secret]) => parts(name, secret))),
);

function parts(name: string, secret: string): [string, string][] {
  const starts = Array.from({ length: secret.length - QUOTATION + 1 }, (_, at) => at);
  return starts.map((at) => [`${name} from ${at}`, secret.slice(at, at + QUOTATION)]);
}

/** Names of the planted secrets of which a part is in the text, in any encoding. */
export function secretsIn(text: string): string[] {
  return scanner.inText("what was told", text);
}
