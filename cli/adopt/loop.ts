/** The loop over the data, in which nothing is rotated at first: all are adopted and watched, and then begin wave by wave. */
export const LOOPS = {
  typescript: (file: string): string => `import credentials from ${JSON.stringify(`./${file}`)};

// Ids of those that rotate. Begin with none: adopt and watch; then add wave after wave.
const rotating = new Set<string>([]);

for (const { id, appId, suggested } of credentials) {
  new OktaClientSecret(this, id, {
    appId,
    importExisting: true,
    rotation: rotating.has(id) ? RotationPolicy.of(suggested) : RotationPolicy.observeOnly(),
  });
}
`,
  hcl: (file: string): string => `locals {
  credentials = { for each in jsondecode(file("\${path.module}/${file}")) : each.id => each }
  # Ids of those that rotate. Begin with none: adopt and watch; then add wave after wave.
  rotating = toset([])
}

import {
  for_each = local.credentials
  to       = clientcreds_okta_secret.adopted[each.key]
  id       = each.value.appId
}

resource "clientcreds_okta_secret" "adopted" {
  for_each = local.credentials
  app_id   = each.value.appId
  rotation = contains(local.rotating, each.key) ? each.value.suggested : null
}
`,
} as const;
