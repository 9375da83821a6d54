import { notCreated } from "../errors";
import { encodeTag, TAG } from "../tags";
import type { ChangeContext } from "./context";

/** Makes the secret, without a value, with our tags and those configured. */
export async function createSecret(
  { access, options, consumer, signal }: ChangeContext,
  owner: string | null,
): Promise<void> {
  if (options.create === false) throw notCreated(access.storeId, access.name);
  const tags = new Map(Object.entries(options.tags ?? {}));
  tags.set(TAG.clientId, encodeTag(consumer.clientId)).set(TAG.issuer, encodeTag(consumer.issuer));
  if (owner !== null) tags.set(TAG.owner, encodeTag(owner));
  const description =
    "OAuth client credential, rotated by Terraform (clientcreds). Read the labels AWSCURRENT and NEXT.";
  await access.create({ description, kmsKeyId: options.kmsKeyId, tags }, signal);
}
