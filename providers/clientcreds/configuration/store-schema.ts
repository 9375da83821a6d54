import { attribute as a } from "../../plugin";

export const encryptedFileAttributes = {
  path: a.string({ required: true, description: "The file; created when it is not there." }),
  key_file: a.string({
    optional: true,
    description:
      "File (mode 0600) with the key: 32 bytes in base64. Created when neither it nor the store is there. Default: CLIENTCREDS_FILE_KEY. Needed in apply only.",
  }),
};

export const awsSecretsManagerAttributes = {
  region: a.string({ optional: true, description: "Default: AWS_REGION, or the profile's." }),
  profile: a.string({ optional: true, description: "Of AWS's shared configuration files. Default: AWS_PROFILE." }),
  role_arn: a.string({ optional: true, description: "Role to assume with the credentials found." }),
  external_id: a.string({ optional: true, description: "What the role's trust policy asks for." }),
  endpoint: a.string({
    optional: true,
    description: "URL. Default: AWS_ENDPOINT_URL_SECRETS_MANAGER, or the region's own. https, or http on loopback.",
  }),
  kms_key_id: a.string({
    optional: true,
    description: "Key of secrets that are created: id, alias or ARN. Default: the account's `aws/secretsmanager`.",
  }),
  name_prefix: a.string({ optional: true, description: "Before the default names of secrets: `prod/oauth/`." }),
  create: a.bool({ optional: true, description: "Whether a missing secret is created, or an error. Default true." }),
  layout: a.string({
    optional: true,
    description:
      "Payload of a version: `json` (default; client id, secret, issuer and generation), `raw` (the value alone), or `sahamati` (`entityId` and `entitySecret`).",
  }),
  fields: a.map("string", {
    optional: true,
    description: "Other names for the fields of `json`: `client_id`, `client_secret`, `issuer`, `generation`.",
  }),
  document: a.string({
    optional: true,
    description:
      "Name of a second secret with all slots in one JSON, derived from the first after each move, for consumers that cannot read staging labels. `{name}` stands for the name of the first.",
  }),
  tags: a.map("string", {
    optional: true,
    description: "Of secrets that are created. Keys that begin with `clientcreds:` are ours.",
  }),
  recovery_window_days: a.number({
    optional: true,
    description: "Days in which a deleted secret can be restored: 7 to 30, or 0 for none. Default 30.",
  }),
};

/** The stores to choose from, in the provider's `slot_store` and in a resource's `store`: at most one. */
const choice = {
  aws_secrets_manager: a.object(awsSecretsManagerAttributes, {
    optional: true,
    description:
      "AWS Secrets Manager: CURRENT is the staging label AWSCURRENT, PREVIOUS is AWSPREVIOUS, NEXT is `NEXT`. Whoever may describe a secret can plan, without the right to read a value.",
  }),
  encrypted_file: a.object(encryptedFileAttributes, {
    optional: true,
    description: "An encrypted file: for trying things out and for tests.",
  }),
};

export const slotStoreAttribute = a.object(choice, {
  optional: true,
  description: "Where slots live, unless a resource says otherwise.",
});

export const storeAttribute = a.object(
  {
    name: a.string({
      optional: true,
      description: "Name of the slots in the store. Default `<name_prefix><issuer kind>/<id>`.",
    }),
    ...choice,
  },
  { optional: true, description: "Where these slots live; replaces the provider's choice as a whole." },
);
