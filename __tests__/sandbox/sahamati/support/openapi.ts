import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv, { type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { parse } from "yaml";
import { toJsonSchema } from "../../../support/json-schema";

type Json = Record<string, any>;

export const document: Json = parse(readFileSync(join(__dirname, "../../../specs/sahamati-iam.openapi.yaml"), "utf8"));

/** What answers may hold beside the fields of their schema: the service was seen to send it, or an example of the specification has it. */
const BESIDE: Json = {
  message: { type: "string" },
  refreshExpiresIn: { type: "integer" },
  notBeforePolicy: { type: "integer" },
  scope: { type: "string" },
};

const ID = "sahamati";
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
ajv.addSchema({ $id: ID, components: { schemas: closed(document.components.schemas) } });
const compiled = new Map<string, ValidateFunction>();

/** The specification requires no field and forbids none, so that `{}` is a valid answer: here every field must be there, and no other. */
function closed(schemas: Json): Json {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, close(schema)]));
}

function close(schema: Json): Json {
  const { properties } = schema;
  if (properties === undefined) return toJsonSchema(schema, ID) as Json;
  return {
    type: "object",
    required: Object.keys(properties),
    properties: { ...BESIDE, ...(toJsonSchema(properties, ID) as Json) },
    additionalProperties: false,
  };
}

/** What is wrong with an answer, by the operation that the request reached; empty when nothing is. */
export function answerProblems(method: string, path: string, status: number, body: unknown): string[] {
  const operation = document.paths[path.replace(/^\/iam\/v1/, "")]?.[method.toLowerCase()];
  if (!operation) return [`the specification has no ${method} ${path}`];
  const schema = operation.responses[String(status)]?.content?.["application/json"]?.schema;
  if (!schema) return [`${method} ${path} does not answer ${status}`];
  const key = JSON.stringify(schema);
  const validate = compiled.get(key) ?? ajv.compile(close(schema));
  compiled.set(key, validate);
  validate(body);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}
