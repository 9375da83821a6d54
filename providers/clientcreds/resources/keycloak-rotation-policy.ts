import { isSameValue, isUnknown, UNKNOWN, type Diagnostics, type ResourceDefinition } from "../../plugin";
import type { Services } from "../configuration/services";
import { shapeProblem } from "../issuers/keycloak/policy/condition-shapes";
import { RotationPolicies, type ObservedPolicy } from "../issuers/keycloak/policy/rotation-policies";
import { explain } from "./common/explain";
import { NotConfigured } from "./common/kind";
import { attributesFrom, policyOf } from "./keycloak-rotation-policy/model";
import {
  rotationPolicySchema as schema,
  type KnownAttributes,
  type RotationPolicyAttributes,
} from "./keycloak-rotation-policy/schema";
import { validateRotationPolicy } from "./keycloak-rotation-policy/validate";

const TYPE = "clientcreds_keycloak_rotation_policy";
/** What is written. The rest follows from it, or is found. */
const OWN = ["description", "enabled", "expiration", "rotated_expiration", "remaining", "conditions"] as const;

/** `clientcreds_keycloak_rotation_policy`: by which Keycloak accepts two secrets of a client for a while. */
export const keycloakRotationPolicyResource: ResourceDefinition<typeof schema, Services> = {
  typeName: TYPE,
  schema,
  validate: ({ config, diagnostics }) => validateRotationPolicy(config, diagnostics),

  async read({ state, provider: services, diagnostics, signal }) {
    const known = state as unknown as KnownAttributes;
    if (services === undefined || services.modes.observe === "store") return { state };
    try {
      const observed = await policiesOf(services, known.realm).observe(known.name, signal);
      warnOf(known, observed, diagnostics);
      if (observed.policy === null) return { state: null };
      return { state: stateOf(attributesFrom(observed.policy, known), observed) };
    } catch (error) {
      explain(error, `refresh ${TYPE} ${String(state.id)}`, diagnostics);
      return { state };
    }
  },

  /** Asks nobody. */
  plan({ prior, proposed, config, diagnostics }) {
    if (proposed === null || config === null) {
      if (prior) warnDestroy(prior, diagnostics);
      return Promise.resolve({ planned: null });
    }
    const planned = {
      ...proposed,
      id: idOf(proposed),
      enabled: config.enabled ?? true,
      remaining: config.remaining ?? "0s",
    };
    const same =
      prior !== null && OWN.every((name) => isSameValue(schema.attributes[name].type, prior[name], planned[name]));
    const found = same
      ? { feature_enabled: prior.feature_enabled, matching_clients: prior.matching_clients }
      : { feature_enabled: UNKNOWN, matching_clients: UNKNOWN };
    return Promise.resolve({ planned: { ...planned, ...found } });
  },

  async apply({ prior, planned, provider: services, diagnostics, signal }) {
    const { realm, name } = (planned ?? prior) as unknown as KnownAttributes;
    const act = planned === null ? "destroy" : prior === null ? "create" : "update";
    try {
      if (services === undefined) throw new NotConfigured("The provider's configuration is not known.");
      if (services.modes.planOnly) {
        throw new NotConfigured(
          "`plan_only` is set, here or as CLIENTCREDS_PLAN_ONLY, so nothing is applied. Apply without it.",
        );
      }
      const policies = policiesOf(services, realm);
      const wanted = planned as unknown as KnownAttributes | null;
      const remarks =
        wanted === null
          ? await policies.remove(name, signal)
          : await policies.put(policyOf(wanted), prior === null, signal);
      for (const { summary, detail } of remarks) diagnostics.warning(summary, detail);
      if (wanted === null) return { state: null };
      return { state: stateOf(wanted, await policies.observe(name, signal)) };
    } catch (error) {
      explain(error, `${act} ${TYPE} ${realm}/${name}`, diagnostics);
      return { state: prior };
    }
  },

  async import({ id, provider: services, diagnostics, signal }) {
    const [, realm = "", name = ""] = /^([^/]+)\/(.+)$/s.exec(id) ?? [];
    if (name === "") {
      diagnostics.error("Invalid import id", `Could not import ${TYPE} ${id}: it must be <realm>/<name>.`);
      return [];
    }
    try {
      if (services === undefined) throw new NotConfigured("The provider's configuration must be known to import.");
      const observed = await policiesOf(services, realm).observe(name, signal);
      const { policy } = observed;
      if (policy !== null) return [{ state: stateOf(attributesFrom(policy, { ...NOTHING, realm, name }), observed) }];
      const why = `realm ${realm} has neither a client policy nor a client profile named ${name}. Check both, and that it is not one of the server's global ones.`;
      diagnostics.error("Nothing to import", `Could not import ${TYPE} ${id}: ${why}`);
    } catch (error) {
      explain(error, `import ${TYPE} ${id}`, diagnostics);
    }
    return [];
  },
};

const NOTHING = {
  description: null,
  enabled: null,
  expiration: null,
  rotated_expiration: null,
  remaining: null,
  conditions: null,
};

function policiesOf({ keycloak }: Services, realm: string): RotationPolicies {
  if (keycloak) return new RotationPolicies(keycloak, realm);
  throw new NotConfigured(
    "Keycloak is not configured. Set `keycloak` in the provider's configuration, or KEYCLOAK_URL and a way to authenticate.",
  );
}

const stateOf = (known: KnownAttributes, { featureEnabled, matchingClients }: ObservedPolicy) =>
  ({
    ...known,
    id: idOf(known),
    feature_enabled: featureEnabled,
    matching_clients: matchingClients,
  }) as unknown as RotationPolicyAttributes;

function idOf({ realm, name }: Pick<RotationPolicyAttributes, "realm" | "name"> | KnownAttributes) {
  return isUnknown(realm) || isUnknown(name) ? UNKNOWN : `${String(realm)}/${String(name)}`;
}

function warnOf(
  { realm, name }: KnownAttributes,
  { policy, featureEnabled }: ObservedPolicy,
  diagnostics: Diagnostics,
): void {
  if (policy === null) {
    return diagnostics.warning(
      "The rotation policy no longer exists",
      `Realm ${realm} has neither a client policy nor a client profile named ${name}. It is removed from the state; apply creates it again.`,
    );
  }
  const repair = "Set `enabled = false` and apply, or destroy it; both work while it fails.";
  if (policy.enabled && !featureEnabled && policy.periods !== null) {
    diagnostics.warning(
      "Keycloak runs without the feature that the policy needs",
      `The policy ${name} of realm ${realm} is in force, and the server runs without client-secret-rotation: it answers 500 to every client that matches, also to token requests with the right secret. Start it with the feature again, or take the policy out of force first. ${repair}`,
    );
  }
  for (const { condition, configuration } of policy.enabled ? policy.conditions : []) {
    const problem = shapeProblem(condition, configuration);
    if (!problem) continue;
    diagnostics.warning(
      "Keycloak cannot read the policy",
      `In the policy ${name} of realm ${realm}, condition ${condition} ${problem}: the server answers 500 to every client of the realm. Apply puts it right.`,
    );
  }
}

/** The secrets stay, with the expiration that they have: what ends is that anybody may still rotate them with an overlap. */
function warnDestroy({ id, enabled }: RotationPolicyAttributes, diagnostics: Diagnostics): void {
  if (enabled !== true) return;
  diagnostics.warning(
    "Secrets keep the expiration that the policy gave them",
    `Without ${String(id)} a client's secret that expires stays dead until it is changed by hand or by \`clientcreds_keycloak_secret\`, and a rotated one ends at the client's next change.`,
  );
}
