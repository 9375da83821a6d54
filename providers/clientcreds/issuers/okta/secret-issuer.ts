import { CAPABILITIES } from "../../rotation/capability";
import { IssuerError } from "../../rotation/errors";
import type { Issuer } from "../../rotation/ports";
import { Secret } from "../../secret/secret";
import { isSecretAuthMethod, type SecretAuthMethod } from "../../verify/client-authentication";
import { jsonOf } from "../json";
import type { OktaClient } from "./client";
import { OktaCredentialIssuer, type OktaCredentialOptions } from "./credential-issuer";
import { causesOf, isNotFound } from "./okta-error";
import { entryOf, isListedSecret, listedSecrets, type ListedSecret } from "./secret-entry";

/** Okta takes two client secrets per app. */
const PLACES = 2;

/** The client secrets of one Okta app. */
export function oktaSecretIssuer(client: OktaClient, appId: string, options: OktaCredentialOptions = {}): Issuer {
  return new OktaSecretIssuer(client, appId, options);
}

class OktaSecretIssuer extends OktaCredentialIssuer<ListedSecret> {
  readonly capability = CAPABILITIES.okta_secret;
  protected readonly path = "secrets";
  protected readonly isListed = isListedSecret;

  protected listIn(body: string) {
    const listed = listedSecrets(body);
    return listed && { entries: listed.map(entryOf), places: PLACES };
  }

  async read(entryId: string, signal: AbortSignal): Promise<Secret> {
    const call = this.call("GET", `/${entryId}`, `read secret ${entryId} of`, signal);
    const answer = await this.client.send(call);
    const body = jsonOf(answer.text);
    if (answer.status === 200 && isListedSecret(body)) return Secret.of(body.client_secret);
    throw this.client.refusal(call, answer, isNotFound(answer) ? "missing" : "failed");
  }

  async introduce(value: Secret, _options: { readonly grace: number }, signal: AbortSignal): Promise<void> {
    const secret = value.unsafeUnwrap();
    const body = { client_secret: secret, status: "ACTIVE" };
    const call = { ...this.call("POST", "", "add a secret to", signal), body, secret };
    const answer = await this.client.send(call);
    if (answer.status === 201 || answer.status === 200) return;
    if (isNotFound(answer)) throw this.client.refusal(call, answer, "missing");
    const says = (text: RegExp): boolean => causesOf(answer).some((cause) => text.test(cause));
    // Okta's texts differ between versions; whether a place is free is seen by listing, so a full list is looked at again.
    if (says(/maximum number of client secrets/i)) throw this.client.refusal(call, answer, "full", "unclear");
    // The app's way to authenticate takes no secret at all: not this value's fault.
    const aboutValue = answer.status === 400 && says(/client_secret/) && !says(/private_key_jwt/);
    throw this.client.refusal(call, answer, aboutValue ? "value_refused" : "failed");
  }

  protected proofBy(authMethod: string | null): SecretAuthMethod {
    if (isSecretAuthMethod(authMethod)) return authMethod;
    throw new IssuerError(
      "failed",
      `App ${this.appId} at ${this.url} does not authenticate with a secret: its token_endpoint_auth_method is ${authMethod ?? "not told"}. Change that in Okta, or set \`verify.auth_method\`, or \`verify.method\` to "none".`,
      "not_done",
    );
  }
}
