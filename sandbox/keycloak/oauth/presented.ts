import type { SandboxRequest } from "../../http/message";

/** How a request says which client it comes from. A public one has no secret. */
export interface Presented {
  readonly clientId: string | undefined;
  readonly secret: string | undefined;
}

/** Basic wins over the form. Both its halves are percent-encoded first, so a raw `+` or `%41` in one is not itself. */
export function readPresented({ headers }: SandboxRequest, form: URLSearchParams): Presented {
  const basic = /^Basic (\S+)$/i.exec(headers.authorization ?? "")?.[1];
  if (basic === undefined) {
    return { clientId: form.get("client_id") ?? undefined, secret: form.get("client_secret") ?? undefined };
  }
  const pair = Buffer.from(basic, "base64").toString("utf8");
  const colon = pair.indexOf(":");
  if (colon < 0) return { clientId: undefined, secret: undefined };
  return { clientId: decoded(pair.slice(0, colon)), secret: decoded(pair.slice(colon + 1)) };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}
