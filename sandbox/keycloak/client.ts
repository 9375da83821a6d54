import { randomBytes, randomUUID } from "node:crypto";
import { serverError } from "./errors";

/** Parts of a client's representation that the sandbox keeps as they are. Anything but these, `secret` and `attributes` is refused. */
export interface ClientFields {
  clientId: string;
  name?: string;
  description?: string;
  enabled: boolean;
  protocol: string;
  publicClient: boolean;
  bearerOnly: boolean;
  standardFlowEnabled: boolean;
  implicitFlowEnabled: boolean;
  directAccessGrantsEnabled: boolean;
  serviceAccountsEnabled: boolean;
  consentRequired: boolean;
  fullScopeAllowed: boolean;
  frontchannelLogout: boolean;
  alwaysDisplayInConsole: boolean;
  surrogateAuthRequired: boolean;
  clientAuthenticatorType: string;
  rootUrl?: string;
  baseUrl?: string;
  adminUrl?: string;
  redirectUris: readonly string[];
  webOrigins: readonly string[];
}

export const NEW_CLIENT: Omit<ClientFields, "clientId"> = {
  enabled: true,
  protocol: "openid-connect",
  publicClient: false,
  bearerOnly: false,
  standardFlowEnabled: true,
  implicitFlowEnabled: false,
  directAccessGrantsEnabled: false,
  serviceAccountsEnabled: false,
  consentRequired: false,
  fullScopeAllowed: true,
  frontchannelLogout: false,
  alwaysDisplayInConsole: false,
  surrogateAuthRequired: false,
  clientAuthenticatorType: "client-secret",
  redirectUris: [],
  webOrigins: [],
};

/** The column of the database is no longer: a longer value is an exception inside. */
const LONGEST = 255;

/** An OAuth client of a realm. */
export class Client {
  readonly uuid = randomUUID();
  readonly serviceAccountUser = randomUUID();
  /** Ids of its roles, by name. */
  readonly roles = new Map<string, string>();
  readonly attributes = new Map<string, string>([["realm_client", "false"]]);
  secret: string | undefined;

  constructor(public fields: ClientFields) {}

  get clientId(): string {
    return this.fields.clientId;
  }

  get accessType(): "public" | "bearer-only" | "confidential" {
    return this.fields.publicClient ? "public" : this.fields.bearerOnly ? "bearer-only" : "confidential";
  }

  /** @throws KeycloakError 500 for a value that is too long */
  setSecret(value: string): void {
    if (value.length > LONGEST) throw serverError();
    this.secret = value;
  }

  /** Lays attributes over those that are there; one without a value is removed. */
  setAttributes(given: Readonly<Record<string, string | null>>): void {
    for (const [name, value] of Object.entries(given)) {
      if (value === null || value === "") this.attributes.delete(name);
      else this.attributes.set(name, value);
    }
  }

  addRole(name: string): string {
    const id = randomUUID();
    this.roles.set(name, id);
    return id;
  }

  /** As GET answers it, with everything in clear. */
  toJson(): Readonly<Record<string, unknown>> {
    const secret = this.accessType === "public" ? undefined : this.secret;
    return { id: this.uuid, ...this.fields, secret, attributes: Object.fromEntries(this.attributes) };
  }
}

/** 86 letters and digits, as Keycloak makes them. */
export function newSecretValue(): string {
  return randomBytes(96).toString("base64").replace(/[+/=]/g, "").padEnd(86, "0").slice(0, 86);
}
