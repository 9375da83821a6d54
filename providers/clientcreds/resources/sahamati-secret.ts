import { attribute as a, isUnknown } from "../../plugin";
import type { Services } from "../configuration/services";
import { LONGEST_LIFE, sahamatiSecretIssuer } from "../issuers/sahamati/secret-issuer";
import { CAPABILITIES } from "../rotation/capability";
import { NotConfigured, type CredentialKind } from "./common/kind";
import { credentialResource } from "./common/resource";
import { rfc3339 } from "./common/view-attributes";
import { CANNOT, entityIdProblem, validateSahamatiSecret } from "./sahamati-secret-rules";

function sahamatiOf(services: Services): NonNullable<Services["sahamati"]> {
  if (services.sahamati) return services.sahamati;
  throw new NotConfigured(
    "There is no `sahamati` in the provider's configuration. Set `sahamati.environment` and the user, or SAHAMATI_ENVIRONMENT, SAHAMATI_USERNAME and SAHAMATI_PASSWORD.",
  );
}

const sahamatiSecret: CredentialKind = {
  typeName: "clientcreds_sahamati_secret",
  capability: CAPABILITIES.sahamati_secret,
  storePrefix: "sahamati",
  values: null,
  cannot: CANNOT,
  termOf: ({ secret_expiry_days: days }) => (typeof days === "number" ? days : LONGEST_LIFE) * 86_400,
  learned: {
    names: ["old_secret_accepted_until"],
    of({ replacedAcceptedUntil: until = null }) {
      return { old_secret_accepted_until: until === null ? null : rfc3339(until) };
    },
  },
  identity: ["entity_id"],
  idOf: ({ entity_id }) => entity_id as string,
  place: (services) => ({ url: sahamatiOf(services).baseUrl, aliases: [] }),
  open(services, { entity_id: entityId, secret_expiry_days: days, verify }) {
    return sahamatiSecretIssuer(sahamatiOf(services), String(entityId), {
      secretExpiryDays: typeof days === "number" ? days : undefined,
      proves: verify === null || isUnknown(verify) || verify.method !== "none",
    });
  },
  parseImportId(id) {
    const problem = entityIdProblem(id);
    return problem === null ? { attributes: { entity_id: id } } : `it must be <entity_id>, ${problem}.`;
  },
  validate: validateSahamatiSecret,
};

/** The secret of an entity at Sahamati's token service: one place, made by the service. */
export const sahamatiSecretResource = credentialResource(
  sahamatiSecret,
  {
    entity_id: a.string({ required: true, forceNew: true, description: "Id of the entity, such as `XYZ_FIU`." }),
    secret_expiry_days: a.number({
      optional: true,
      description: "Days that a new secret shall live, 1 to 180. Default 180.",
    }),
    client_id: a.string({ computed: true, description: "The entity's id." }),
    old_secret_accepted_until: a.string({
      computed: true,
      description:
        "Until when the secret before the present one is accepted, as far as one try after the last rotation told: the time of the reset where it was refused, five days later where it still got a token; RFC 3339.",
    }),
  },
  "Rotates the secret of an entity at Sahamati's token service.",
);
