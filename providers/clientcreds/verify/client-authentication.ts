import type { Presented } from "./verify";

/** RFC 6749 §2.3.1: both parts are form-encoded before they become Basic credentials. */
const formEncode = (text: string): string => new URLSearchParams({ x: text }).toString().slice(2);

/** Headers and form body of a request that authenticates the client. */
export function authenticated(
  { clientId, value }: Presented,
  form: Readonly<Record<string, string>>,
  method: "client_secret_basic" | "client_secret_post",
): { readonly headers: Readonly<Record<string, string>>; readonly body: string } {
  const headers = { "content-type": "application/x-www-form-urlencoded", accept: "application/json" };
  if (method === "client_secret_post") {
    const body = new URLSearchParams({ ...form, client_id: clientId, client_secret: value.unsafeUnwrap() });
    return { headers, body: body.toString() };
  }
  const credentials = `${formEncode(clientId)}:${formEncode(value.unsafeUnwrap())}`;
  return {
    headers: { ...headers, authorization: `Basic ${Buffer.from(credentials).toString("base64")}` },
    body: new URLSearchParams(form).toString(),
  };
}
