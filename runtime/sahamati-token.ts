import type { Login } from "./client-credentials";
import { endpointUrl, failure, post } from "./token-endpoint";

export interface SahamatiTokenRequest {
  /** `https://api.sahamati.org.in/iam`; https, or http on loopback. */
  readonly baseUrl: string;
}

/** An entity's access token. */
export interface SahamatiToken {
  readonly accessToken: string;
  readonly tokenType: string;
  /** Seconds. It stays valid for so long whatever becomes of the secret: keep it, and few rotations are ever noticed. */
  readonly expiresIn: number;
  /** Sahamati's word on a secret that has expired and is in its grace. */
  readonly message?: string;
}

/** A login at Sahamati's token service: `credentials.withCredential(sahamatiEntityToken({ baseUrl }))`. */
export function sahamatiEntityToken({ baseUrl }: SahamatiTokenRequest): Login<SahamatiToken> {
  const endpoint = endpointUrl("baseUrl", `${baseUrl.replace(/\/+$/, "")}/v1/entity/token/generate`);
  return async (credential) => {
    const form = new URLSearchParams({ id: credential.clientId, secret: credential.clientSecret.unsafeUnwrap() });
    const headers = { "content-type": "application/x-www-form-urlencoded", accept: "application/json" };
    const { status, body } = await post(endpoint, { headers, body: form.toString() });
    if (status === 200 && typeof body.accessToken === "string") return body as unknown as SahamatiToken;
    throw failure(endpoint, credential, status, typeof body.errorCode === "string" ? body.errorCode : null);
  };
}
