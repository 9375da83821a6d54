import { attribute as a, type Infer } from "../../../plugin";

const conditions = a.object(
  {
    client_access_type: a.list("string", {
      optional: true,
      description: "`confidential`, `public`, `bearer-only`: the client is one of them.",
    }),
    client_roles: a.list("string", { optional: true, description: "The client has one of these roles of its own." }),
    client_attributes: a.map("string", { optional: true, description: "The client has all of these attributes." }),
    custom: a.objectList(
      {
        name: a.string({ required: true, description: "Keycloak's name of the condition, such as `any-client`." }),
        configuration_json: a.string({ required: true, description: "Its configuration, a JSON object." }),
      },
      { optional: true, description: "Any other condition, by name." },
    ),
  },
  {
    required: true,
    description: "Which clients' secrets are rotated: those for which every condition holds; at least one.",
  },
);

export const rotationPolicySchema = a.schema({
  version: 0,
  description:
    "A client policy of a Keycloak realm and its profile with the executor `secret-rotation`. Other policies and profiles of the realm stay.",
  attributes: {
    id: a.string({ computed: true, description: "`<realm>/<name>`." }),
    realm: a.string({ required: true, forceNew: true, description: "The realm whose clients it is for." }),
    name: a.string({ required: true, forceNew: true, description: "Name of the policy and of the profile." }),
    description: a.string({ optional: true, description: "For people, in both." }),
    enabled: a.bool({ optional: true, computed: true, description: "Whether the policy is in force. Default true." }),
    expiration: a.string({
      required: true,
      description: "How long a secret lives, such as `7d`. After that neither it nor the one before is accepted.",
    }),
    rotated_expiration: a.string({
      required: true,
      description: "How long the secret before is accepted beside the new one, at most `expiration`; `0s`: not at all.",
    }),
    remaining: a.string({
      optional: true,
      computed: true,
      description:
        "A client that changes itself by dynamic registration gets a new secret when the present one lives no longer than this, at most `expiration`. Default `0s`.",
    }),
    conditions,
    feature_enabled: a.bool({
      computed: true,
      description: "Whether the server runs with the feature `client-secret-rotation`.",
    }),
    matching_clients: a.number({
      computed: true,
      description:
        "How many clients the next login may give an expiration: those with a secret that all conditions admit. Null where only their roles or a request could tell, or without the role `view-clients`.",
    }),
  },
});

export type RotationPolicyAttributes = Infer<typeof rotationPolicySchema>;

/** What is written, each of them known. */
export interface KnownAttributes {
  readonly realm: string;
  readonly name: string;
  readonly description: string | null;
  readonly enabled: boolean | null;
  /** null only in a state, where Keycloak has no periods any more; so are the others. */
  readonly expiration: string | null;
  readonly rotated_expiration: string | null;
  readonly remaining: string | null;
  readonly conditions: KnownConditions | null;
}

export interface KnownConditions {
  readonly client_access_type: readonly string[] | null;
  readonly client_roles: readonly string[] | null;
  readonly client_attributes: Readonly<Record<string, string>> | null;
  readonly custom: readonly { readonly name: string; readonly configuration_json: string }[] | null;
}
