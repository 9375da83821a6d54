/** A statement of an IAM policy, ready for `JSON.stringify`. */
export interface IamStatement {
  readonly Effect: "Allow";
  readonly Action: string;
  readonly Resource: string;
  readonly Condition: { readonly "ForAnyValue:StringEquals": { readonly "secretsmanager:VersionStage": string[] } };
}

/**
 * Lets a consumer read the slots CURRENT and NEXT of one credential, each by its name, and nothing else.
 *
 * @param storeId the secret's ARN without its end, six characters that AWS adds
 */
export const readSlotsStatement = (storeId: string): IamStatement => ({
  Effect: "Allow",
  Action: "secretsmanager:GetSecretValue",
  Resource: `${storeId}-??????`,
  Condition: { "ForAnyValue:StringEquals": { "secretsmanager:VersionStage": ["AWSCURRENT", "NEXT"] } },
});
