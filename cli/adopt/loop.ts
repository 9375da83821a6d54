import type { Naming } from "./credentials";

/** What declares a client of an issuer. */
export interface Declaration extends Naming {
  readonly construct: string;
  readonly resource: string;
  /** Of the resource; the import id too. */
  readonly attribute: string;
}

/** The loop over the data, in which nothing is rotated at first: all are adopted and watched, and then begin wave by wave. */
export const LOOPS = {
  typescript: (
    file: string,
    { clientKey, realm, construct }: Declaration,
  ): string => `import credentials from ${JSON.stringify(`./${file}`)};

// Ids of those that rotate. Begin with none: adopt and watch; then add wave after wave.
const rotating = new Set<string>([]);

for (const { id, ${realm === undefined ? "" : "realm, "}${clientKey}, suggested } of credentials) {
  new ${construct}(this, id, {${realm === undefined ? "" : "\n    realm,"}
    ${clientKey},
    importExisting: true,
    rotation: rotating.has(id) ? RotationPolicy.of(suggested) : RotationPolicy.observeOnly(),
  });
}
`,
  hcl: (file: string, { clientKey, realm, resource, attribute }: Declaration): string => `locals {
  credentials = { for each in jsondecode(file("\${path.module}/${file}")) : each.id => each }
  # Ids of those that rotate. Begin with none: adopt and watch; then add wave after wave.
  rotating = toset([])
}

import {
  for_each = local.credentials
  to       = ${resource}.adopted[each.key]
  id       = ${realm === undefined ? `each.value.${clientKey}` : `"\${each.value.realm}/\${each.value.${clientKey}}"`}
}

resource "${resource}" "adopted" {
  for_each = local.credentials${realm === undefined ? "" : "\n  realm    = each.value.realm"}
  ${attribute.padEnd("for_each".length)} = each.value.${clientKey}
  rotation = contains(local.rotating, each.key) ? each.value.suggested : null
}
`,
} as const;
