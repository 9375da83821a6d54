import { attribute as a } from "../../../plugin";
import { storeAttribute } from "../../configuration/store-schema";

/** What a slot shows. Never a value. */
export const slotAttributes = {
  generation: a.number({ computed: true, description: "Number of the value; null where somebody else wrote it." }),
  credential_id: a.string({ computed: true, description: "The issuer's id of the entry." }),
  fingerprint: a.string({
    computed: true,
    description:
      "base64url of the first 16 bytes of SHA-256; null for a value of fewer than 100 bits. Of a key the first 22 characters of its thumbprint (RFC 7638).",
  }),
  since: a.string({ computed: true, description: "Since when the slot is what it is, RFC 3339." }),
  expires_at: a.string({
    computed: true,
    description: "When the issuer stops accepting it, where it tells; RFC 3339.",
  }),
  verified_at: a.string({ computed: true, description: "When NEXT was proven at the token endpoint, RFC 3339." }),
  status: a.string({ computed: true, description: "`staged`, `accepted`, `inactive`, `gone` or `unknown`." }),
};

/** The common part of every `*_secret` and `*_key`: identical everywhere, also where an issuer cannot do it. */
export const commonAttributes = {
  rotation: a.object(
    {
      every: a.string({
        optional: true,
        description:
          "Greatest age of the value in CURRENT, from its creation at the issuer: `90d`, `1d12h`, `P90D`. Absent: only trigger and expiry rotate.",
      }),
      overlap: a.string({
        optional: true,
        description: "How long NEXT is readable before it becomes CURRENT. Default `24h`.",
      }),
      grace: a.string({
        optional: true,
        description: "How long the old value stays accepted after the promotion. Default `24h`.",
      }),
      soak: a.string({
        optional: true,
        description: "How long the old value stays inactive but revivable before it is deleted. Default `7d`.",
      }),
      before_expiry: a.string({
        optional: true,
        description: "Rotate so long before an expiry that the issuer tells.",
      }),
      trigger: a.string({
        optional: true,
        description: "Any change is one normal rotation now. Removing it does nothing.",
      }),
      minimum_generation: a.number({
        optional: true,
        description:
          "After a leak: lower generations are distrusted, replaced and revoked in one apply, without overlap, grace or soak.",
      }),
      pin_generation: a.number({
        optional: true,
        description: "Rollback and hold: CURRENT shall be this generation, and no new one is made until it is removed.",
      }),
      paused: a.bool({ optional: true, description: "No new step, also in mid-rotation." }),
      not_before: a.string({ optional: true, description: "No rotation becomes due before this time, RFC 3339." }),
      spread: a.string({
        optional: true,
        description: "Due times are spread over this width, by a fixed share for each credential.",
      }),
    },
    { optional: true, description: "When and how it rotates. Absent: adopted and watched, never rotated." },
  ),
  candidate_wo: a.string({
    optional: true,
    sensitive: true,
    writeOnly: true,
    description:
      "A value of your own for the next generation, of a key the private half in PEM. Default: the provider generates it.",
  }),
  generate: a.object(
    {
      length: a.number({ optional: true, description: "Of secrets: characters of a generated value." }),
      alphabet: a.string({ optional: true, description: "Of secrets: characters that a generated value is made of." }),
      algorithm: a.string({
        optional: true,
        description: "Of keys: `RS256` (default), and where the issuer takes them `ES256`, `ES384` or `ES512`.",
      }),
      rsa_bits: a.number({ optional: true, description: "Of RSA keys: 2048 (default) to 4096." }),
    },
    { optional: true, description: "How the provider generates a value. Excludes `candidate_wo`." },
  ),
  store: storeAttribute,
  verify: a.object(
    {
      method: a.string({
        optional: true,
        description:
          "`auto` and `probe` ask the token service without minting a token, `client_credentials` mints one, `none` does not ask. Default `auto`.",
      }),
      auth_method: a.string({
        optional: true,
        description:
          "Of secrets `client_secret_basic`, `client_secret_post` or `client_secret_jwt`; default: the app's own. Of keys always `private_key_jwt`.",
      }),
      token_endpoint: a.string({ optional: true, description: "Default: the issuer's own." }),
      scopes: a.list("string", { optional: true, description: "For `client_credentials`." }),
      audience: a.string({ optional: true, description: "For `client_credentials`." }),
      timeout: a.string({
        optional: true,
        description: "How long the issuer's consistency lag is waited through. Default `60s`.",
      }),
    },
    { optional: true, description: "How a value is proven before it is promoted." },
  ),
  discard_credential_ids: a.list("string", {
    optional: true,
    description: "Foreign credentials at the issuer that may be deleted to make room.",
  }),
  on_destroy: a.string({
    optional: true,
    description: "`retain` (default): destroy ends the management only. `revoke`: what this resource made is revoked.",
  }),
  id: a.string({ computed: true, description: "Import id." }),
  issuer: a.string({ computed: true, description: "Org, tenant or realm URL." }),
  store_id: a.string({ computed: true, description: "Where the slots are." }),
  owner_id: a.string({ computed: true, description: "Random mark in the store that says whose slots they are." }),
  generation: a.number({ computed: true, description: "Newest generation ever made; it only grows." }),
  phase: a.string({ computed: true, description: "`steady`, `overlap`, `grace` or `soak`." }),
  last_action: a.string({ computed: true, description: "What this apply does." }),
  next_action: a.string({ computed: true, description: "What the next apply will do when its time has come." }),
  next_action_at: a.string({ computed: true, description: "When, RFC 3339." }),
  issues: a.objectList(
    {
      code: a.string({ computed: true, description: "One of a closed list." }),
      detail: a.string({ computed: true, description: "What and which, without relative times." }),
    },
    { computed: true, description: "What remains wrong after this apply." },
  ),
  slots: a.object(
    {
      current: a.object(slotAttributes, { computed: true, description: "What consumers use." }),
      next: a.object(slotAttributes, {
        computed: true,
        description: "What they will use; null unless a rotation is in flight.",
      }),
      previous: a.object(slotAttributes, { computed: true, description: "What they used before." }),
    },
    { computed: true, description: "The slots as last observed. Never a value." },
  ),
};
