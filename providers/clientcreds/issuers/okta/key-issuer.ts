import { keyPairIn } from "../../key/key-pair";
import { CAPABILITIES } from "../../rotation/capability";
import { IssuerError } from "../../rotation/errors";
import type { Issuer } from "../../rotation/ports";
import type { Secret } from "../../secret/secret";
import type { AuthMethod } from "../../verify/client-authentication";
import type { OktaClient } from "./client";
import { OktaCredentialIssuer, type OktaCredentialOptions } from "./credential-issuer";
import { entryOf, isListedKey, listedKeys, type ListedKey } from "./key-entry";
import { causesOf, isNotFound } from "./okta-error";

/** Okta takes so many keys per app, of all uses. */
const PLACES = 50;

/** The signing keys of one Okta app that authenticates with private_key_jwt. */
export function oktaKeyIssuer(client: OktaClient, appId: string, options: OktaCredentialOptions = {}): Issuer {
  return new OktaKeyIssuer(client, appId, options);
}

class OktaKeyIssuer extends OktaCredentialIssuer<ListedKey> {
  readonly capability = CAPABILITIES.okta_key;
  protected readonly path = "jwks";
  protected readonly isListed = isListedKey;

  protected listIn(body: string) {
    const listed = listedKeys(body);
    if (listed === null) return null;
    const signing = listed.filter(({ use }) => use !== "enc");
    return { entries: signing.map(entryOf), places: PLACES - (listed.length - signing.length) };
  }

  read(entryId: string): Promise<Secret> {
    const why = `Could not read key ${entryId} of app ${this.appId} at ${this.url}: Okta knows its public half only.`;
    return Promise.reject(new IssuerError("failed", why, "not_done"));
  }

  async introduce(value: Secret, _options: { readonly grace: number }, signal: AbortSignal): Promise<void> {
    const call = this.call("POST", "", "add a key to", signal);
    const pair = keyPairIn(value);
    if (pair === null) {
      throw new IssuerError("value_refused", `Could not ${call.doing}: the slot holds no private key.`, "not_done");
    }
    const answer = await this.client.send({ ...call, body: { ...pair.jwk, status: "ACTIVE" } });
    if (answer.status === 201 || answer.status === 200) return;
    if (isNotFound(answer)) throw this.client.refusal(call, answer, "missing");
    const says = (text: RegExp): boolean => causesOf(answer).some((cause) => text.test(cause));
    // Whether a place is free, and whether the key is there already, is seen by listing, so both are looked at again.
    if (says(/maximum number of keys/i)) throw this.client.refusal(call, answer, "full", "unclear");
    if (says(/unique `?kid`?\.$/i)) throw this.client.refusal(call, answer, "failed", "unclear");
    throw this.client.refusal(call, answer, says(/key length/i) ? "value_refused" : "failed");
  }

  protected proofBy(authMethod: string | null): AuthMethod {
    if (authMethod === "private_key_jwt") return authMethod;
    throw new IssuerError(
      "failed",
      `App ${this.appId} at ${this.url} does not authenticate with a key: its token_endpoint_auth_method is ${authMethod ?? "not told"}. Set it to private_key_jwt in Okta as soon as every consumer can log in with the key, and \`verify.method\` to "none" until then.`,
      "not_done",
    );
  }
}
