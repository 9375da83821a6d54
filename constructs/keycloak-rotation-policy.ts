import { Token, type IResolvable, type TerraformMetaArguments } from "cdktf";
import { Construct } from "constructs";
import { KeycloakRotationPolicy as Resource } from "../providers/bindings/keycloak-rotation-policy";
import { durationText, isUnknown, type DurationLike } from "./duration";
import { parseDuration } from "../providers/clientcreds/rotation/duration";
import { ValidationError } from "./validation-error";

/** Which clients' secrets are rotated: those for which every condition holds. */
export interface KeycloakConditions {
  /** The client is one of these. @default any */
  readonly clientAccessType?: readonly ("confidential" | "public" | "bearer-only")[];
  /** The client has one of these roles of its own. @default any */
  readonly clientRoles?: readonly string[];
  /** The client has all of these attributes. @default any */
  readonly clientAttributes?: Readonly<Record<string, string>>;
  /** Any other condition by Keycloak's name of it, such as `any-client`. @default none */
  readonly custom?: readonly { readonly name: string; readonly configuration: Readonly<Record<string, unknown>> }[];
}

export interface KeycloakRotationPolicyProps extends Pick<
  TerraformMetaArguments,
  "provider" | "lifecycle" | "dependsOn"
> {
  readonly realm: string;
  /** Name of the client policy and of the client profile. */
  readonly name: string;
  /** For people. @default none */
  readonly description?: string;
  /** Whether it is in force. @default true */
  readonly enabled?: boolean | IResolvable;
  /** How long a secret lives: `7d`. After that neither it nor the one before is accepted. */
  readonly expiration: DurationLike;
  /** How long the secret before is accepted beside the new one, at most `expiration`; `0s`: not at all. */
  readonly rotatedExpiration: DurationLike;
  /** A client that changes itself by dynamic registration gets a new secret when its present one lives no longer than this. @default "0s" */
  readonly remaining?: DurationLike;
  /** At least one. */
  readonly conditions: KeycloakConditions;
  /** Adopt by an import block, so that the plan shows what would change. @default false */
  readonly importExisting?: boolean;
}

/**
 * A client policy of a Keycloak realm with its profile: it makes Keycloak accept a client's rotated secret beside the new one.
 *
 * @example the weekly profile of Keycloak's guide
 * new KeycloakRotationPolicy(stack, "weekly", {
 *   realm: "acme",
 *   name: "weekly",
 *   expiration: "7d",
 *   rotatedExpiration: "2d",
 *   remaining: "1d",
 *   conditions: { clientAccessType: ["confidential"] },
 * });
 */
export class KeycloakRotationPolicy extends Construct {
  private readonly resource: Resource;

  /** @throws ValidationError for periods that contradict each other, and conditions that would match no client or every one */
  constructor(scope: Construct, id: string, props: KeycloakRotationPolicyProps) {
    super(scope, id);
    const { realm, name, conditions, importExisting = false, provider, lifecycle, dependsOn } = props;
    const { expiration, rotatedExpiration, remaining } = periods(this, props);
    checkConditions(this, conditions);
    this.resource = new Resource(this, "Resource", {
      realm,
      name,
      description: props.description,
      enabled: props.enabled,
      expiration,
      rotatedExpiration,
      remaining,
      conditions: {
        clientAccessType: copied(conditions.clientAccessType),
        clientRoles: copied(conditions.clientRoles),
        clientAttributes: conditions.clientAttributes,
        custom: conditions.custom?.map((each) => ({
          name: each.name,
          configurationJson: JSON.stringify(each.configuration),
        })),
      },
      provider,
      lifecycle,
      dependsOn,
    });
    if (importExisting) this.resource.importFrom(`${realm}/${name}`, provider);
  }

  /** Whether the server runs with the feature `client-secret-rotation`. */
  get featureEnabled(): IResolvable {
    return this.resource.featureEnabled;
  }

  /** How many clients the next login may give an expiration; null where Keycloak does not tell. */
  get matchingClients(): number {
    return this.resource.matchingClients;
  }
}

const copied = (list: readonly string[] | undefined): string[] | undefined => list && [...list];

function periods(scope: Construct, props: KeycloakRotationPolicyProps) {
  const text = (field: "expiration" | "rotatedExpiration" | "remaining"): string | undefined => {
    const given = props[field];
    return given === undefined ? undefined : durationText(given, field, scope);
  };
  const expiration = text("expiration")!;
  const [rotatedExpiration, remaining] = [text("rotatedExpiration")!, text("remaining")];
  const longest = isUnknown(expiration) ? Infinity : parseDuration(expiration);
  if (longest === 0) {
    const rule = "must be longer than 0s: secrets would be dead at once";
    throw new ValidationError({ field: "expiration", rule, value: expiration }, scope);
  }
  for (const [field, value] of Object.entries({ rotatedExpiration, remaining })) {
    if (value === undefined || isUnknown(value) || parseDuration(value) <= longest) continue;
    throw new ValidationError({ field, rule: `must be at most \`expiration\` (${expiration})`, value }, scope);
  }
  return { expiration, rotatedExpiration, remaining };
}

function checkConditions(scope: Construct, conditions: KeycloakConditions): void {
  const refuse = (field: string, rule: string): never => {
    throw new ValidationError({ field, rule, value: "nothing" }, scope);
  };
  const { clientAttributes: attributes, custom = [], ...lists } = conditions;
  const { clientAccessType, clientRoles } = lists;
  if (!clientAccessType && !clientRoles && !attributes && custom.length === 0) {
    refuse("conditions", "must have at least one: Keycloak applies a policy without conditions to no client");
  }
  for (const [name, list] of Object.entries(lists)) {
    if (list?.length === 0) refuse(`conditions.${name}`, "must not be empty: it would match no client");
  }
  if (attributes && !Token.isUnresolved(attributes) && Object.keys(attributes).length === 0) {
    refuse("conditions.clientAttributes", "must not be empty: it would match every client");
  }
}
