/** Where secrets are. */
export interface AwsPlace {
  readonly region: string;
  /** Twelve digits. */
  readonly account: string;
}

/** Identity of the slots `name`, as Terraform's state keeps it: the secret's ARN without the random end, which is not known before it exists. */
export const awsStoreId = ({ region, account }: AwsPlace, name: string): string =>
  `arn:${partitionOf(region)}:secretsmanager:${region}:${account}:secret:${name}`;

/** Place and name that a store id tells; null for an id of another form. */
export function parseAwsStoreId(id: string): (AwsPlace & { readonly name: string }) | null {
  const match = /^arn:aws[\w-]*:secretsmanager:([a-z0-9-]+):(\d{12}):secret:(.+)$/.exec(id);
  return match && { region: match[1]!, account: match[2]!, name: match[3]! };
}

function partitionOf(region: string): string {
  if (region.startsWith("cn-")) return "aws-cn";
  return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}

/** Domain of the region's endpoints. */
export const domainOf = (region: string): string => (region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com");
