import type { SandboxRequest } from "../../http/message";
import { invalidClient, invalidRequest } from "./oauth-error";

export const ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/** How a request says who it is. */
export type Presented =
  | { readonly by: "client_secret_basic" | "client_secret_post"; readonly clientId: string; readonly secret: string }
  | { readonly by: "assertion"; readonly assertion: string; readonly clientId: string };

/** Reads the client authentication of a request (RFC 6749, section 2.3.1; RFC 7523, section 2.2): one way, not two. */
export function readPresented(request: SandboxRequest, form: URLSearchParams): Presented {
  const ways = [basic(request.headers.authorization), post(form), assertion(form)].filter((way) => way !== undefined);
  const [only, second] = ways;
  if (!only) {
    throw invalidClient("Client authentication failed. Either the client or the client credentials are invalid.");
  }
  if (second)
    throw invalidRequest(
      "Cannot supply multiple client credentials. Use one of the following: basic, post or an assertion.",
    );
  return only;
}

function basic(header: string | undefined): Presented | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(header ?? "")?.[1];
  if (encoded === undefined) return undefined;
  const pair = Buffer.from(encoded, "base64").toString("utf8");
  const colon = pair.indexOf(":");
  if (colon < 0) throw invalidClient("The basic authorization header has no colon.");
  return {
    by: "client_secret_basic",
    clientId: formDecode(pair.slice(0, colon)),
    secret: formDecode(pair.slice(colon + 1)),
  };
}

/** Both halves of a Basic header are form-encoded first, so a raw `+` or `%` in one is not itself. */
function formDecode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw invalidClient("The basic authorization header is not form-encoded.");
  }
}

function post(form: URLSearchParams): Presented | undefined {
  const secret = form.get("client_secret");
  if (secret === null) return undefined;
  return { by: "client_secret_post", clientId: form.get("client_id") ?? "", secret };
}

function assertion(form: URLSearchParams): Presented | undefined {
  const assertion = form.get("client_assertion");
  if (assertion === null) return undefined;
  if (form.get("client_assertion_type") !== ASSERTION_TYPE) {
    throw invalidClient(`The client_assertion_type must be ${ASSERTION_TYPE}.`);
  }
  return { by: "assertion", assertion, clientId: form.get("client_id") ?? "" };
}
