/** The error code of an OAuth answer (RFC 6749 §5.2), also where Okta puts it; null: none. Text of another form is left out: it might quote a value. */
export function oauthErrorCode(body: string): string | null {
  try {
    const { error, errorCode } = JSON.parse(body) as { error?: unknown; errorCode?: unknown };
    const code = error ?? errorCode;
    return typeof code === "string" && /^[a-z_]{1,60}$/.test(code) ? code : null;
  } catch {
    return null;
  }
}
