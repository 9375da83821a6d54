/** The part of an IAM policy that the rights to secrets are written with. */
export interface IamPolicy {
  readonly Statement: readonly IamStatement[];
}

export interface IamStatement {
  readonly Effect: "Allow" | "Deny";
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  /** Operator, then key, then the values that will do. */
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** What is asked for. */
export interface IamRequest {
  /** `secretsmanager:GetSecretValue` */
  readonly action: string;
  /** ARN; `*` of what concerns no single secret. */
  readonly resource: string;
  /** Condition keys that the request tells. */
  readonly context: Readonly<Record<string, string | undefined>>;
}

/** Whether a policy allows it: nothing is allowed that no statement allows, and a denial beats that. */
export function allows(policy: IamPolicy, request: IamRequest): boolean {
  const matching = policy.Statement.filter((statement) => applies(statement, request));
  return matching.length > 0 && matching.every(({ Effect }) => Effect === "Allow");
}

function applies({ Action, Resource, Condition = {} }: IamStatement, request: IamRequest): boolean {
  const action = list(Action).some((pattern) => matches(pattern.toLowerCase(), request.action.toLowerCase()));
  const resource = list(Resource).some((pattern) => matches(pattern, request.resource));
  return action && resource && Object.entries(Condition).every(([name, keys]) => holds(name, keys, request.context));
}

function holds(
  operator: string,
  keys: Readonly<Record<string, string | readonly string[]>>,
  context: IamRequest["context"],
): boolean {
  if (operator !== "StringEquals" && operator !== "ForAnyValue:StringEquals") {
    throw new Error(`the sandbox knows no condition operator ${operator}`);
  }
  return Object.entries(keys).every(([key, values]) => {
    const told = context[key];
    return told !== undefined && list(values).includes(told);
  });
}

const list = (given: string | readonly string[]): readonly string[] => (typeof given === "string" ? [given] : given);

/** `*` is any text, `?` any one character. */
function matches(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, "s").test(text);
}
