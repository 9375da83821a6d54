/** So many characters in a row of a secret, in whatever encoding, are taken for a quotation; of a shorter one all of it. */
const QUOTATION = 8;

/** Whether a text that somebody else wrote shows part of a secret, raw or encoded. */
export function quotes(text: string, secret: string): boolean {
  const hex = Buffer.from(secret).toString("hex");
  const form = new URLSearchParams({ x: secret }).toString().slice(2);
  const forms = [secret, encodeURIComponent(secret), form, JSON.stringify(secret).slice(1, -1), hex, hex.toUpperCase()];
  // Behind something else it falls between other bounds.
  for (const shift of [0, 1, 2]) {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
    for (const encoding of ["base64", "base64url"] as const) forms.push(bytes.toString(encoding).slice(shift && 4));
  }
  return secret !== "" && forms.some((form) => sharesRun(text, form, Math.min(QUOTATION, form.length)));
}

function sharesRun(text: string, form: string, length: number): boolean {
  for (let i = 0; i + length <= form.length; i++) if (text.includes(form.slice(i, i + length))) return true;
  return false;
}
