import {
  startAuth0Sandbox,
  type Auth0Sandbox,
  type Auth0SandboxOptions,
  type Scope,
} from "../../sandbox/auth0/sandbox";
import { CredentialStack, type Declared } from "./credential-stack";

export const AUTH0_RESOURCE = "clientcreds_auth0_secret.billing";

export interface Auth0StackOptions extends Auth0SandboxOptions {
  /** What of the client is managed. @default "secret" */
  readonly credential?: "secret" | "key";
  /** Of the application that rotates. @default all that rotating needs */
  readonly scopes?: readonly Scope[];
}

/** An Auth0 sandbox with one client, whose secret, or whose key, is managed as `billing`. */
export class Auth0Stack extends CredentialStack {
  protected readonly declared: Declared;

  private constructor(
    readonly auth0: Auth0Sandbox,
    readonly clientId: string,
    /** That the client began with. */
    readonly firstSecret: string,
    rotation: { readonly clientId: string; readonly secret: string },
    credential: "secret" | "key",
  ) {
    super({ AUTH0_CLIENT_ID: rotation.clientId, AUTH0_CLIENT_SECRET: rotation.secret });
    this.declared = {
      type: `clientcreds_auth0_${credential}`,
      name: "billing",
      target: `client_id = "${clientId}"`,
      slots: `auth0${credential === "key" ? "-key" : ""}/${clientId}`,
    };
  }

  static async start({ scopes, credential = "secret", ...options }: Auth0StackOptions = {}): Promise<Auth0Stack> {
    const auth0 = await startAuth0Sandbox({ rateLimitPerMinute: 0, ...options });
    const { clientId, secret } = auth0.createClient({ name: "billing" });
    return new Auth0Stack(auth0, clientId, secret, auth0.createManagementClient(scopes), credential).init();
  }

  protected get issuer(): string {
    return `auth0 = { domain = "${this.auth0.domain}" }`;
  }

  protected stopIssuer(): Promise<void> {
    return this.auth0.stop();
  }

  /** What the client's tokens are asked with, as Auth0 has it. */
  get secret(): string {
    return this.auth0.secretOf(this.clientId);
  }
}
