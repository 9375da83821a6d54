import { quotes } from "../secret/quotes";

/**
 * The error code of an OAuth answer (RFC 6749 §5.2), also where Okta puts it; null: none. Text of another form is left out, and so is what quotes one of the
 * secrets that were sent.
 */
export function oauthErrorCode(body: string, secrets: readonly string[]): string | null {
  try {
    const { error, errorCode } = JSON.parse(body) as { error?: unknown; errorCode?: unknown };
    const code = error ?? errorCode;
    if (typeof code !== "string" || !/^[a-z_]{1,60}$/.test(code)) return null;
    return secrets.some((secret) => quotes(code, secret)) ? null : code;
  } catch {
    return null;
  }
}
