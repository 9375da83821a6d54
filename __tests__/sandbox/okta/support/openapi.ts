import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv, { type ValidateFunction } from "ajv";
import { parse } from "yaml";
import { toJsonSchema } from "../../../support/json-schema";

type Json = Record<string, any>;

export const document: Json = parse(
  readFileSync(join(__dirname, "../../../specs/okta-app-credentials.openapi.yaml"), "utf8"),
);

/** The value of one of the specification's examples. */
export function example(name: string): any {
  const found = document.components.examples[name];
  if (!found) throw new Error(`the specification has no example ${name}`);
  return found.value;
}

/**
 * The vendor requires no field and forbids none, so that `{}` is a valid secret. Its examples have every field and no other: these schemas are
 * closed, so that a field that is missing or misspelt is found.
 */
const CLOSED = ["OAuth2ClientSecret", "ModelError", "ErrorCause", "OAuthClientSecretLinks"];
const ALL_OPTIONAL = ["OAuthClientSecretLinks"];

const ID = "okta";
const ajv = new Ajv({ allErrors: true, strict: false });
ajv.addSchema({ $id: ID, components: { schemas: closedSchemas() } });
const compiled = new Map<string, ValidateFunction>();

/** What is wrong with a value, by the schema of this name; empty when nothing is. */
export function problems(schema: string, value: unknown): string[] {
  return check({ $ref: `#/components/schemas/${schema}` }, value);
}

/** What is wrong with an answer of the Management API, by the operation that the request reached. */
export function answerProblems(method: string, path: string, status: number, body: unknown): string[] {
  const template = Object.keys(document.paths).find((known) => asExpression(known).test(path));
  const operation = template === undefined ? undefined : document.paths[template][method.toLowerCase()];
  const declared = resolve(operation?.responses?.[String(status)]);
  if (status >= 400) return problems("ModelError", body);
  if (!operation) return [];
  if (!declared) return [`${method} ${template} does not answer ${status}`];
  const schema = declared.content?.["application/json"]?.schema;
  if (!schema) return body === undefined ? [] : ["the answer has a body where the specification has none"];
  return check(schema, body);
}

function check(schema: Json, value: unknown): string[] {
  const key = JSON.stringify(schema);
  const validate = compiled.get(key) ?? ajv.compile(toJsonSchema(schema, ID) as Json);
  compiled.set(key, validate);
  validate(value);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

function closedSchemas(): Json {
  const schemas = toJsonSchema(document.components.schemas, ID) as Json;
  for (const name of CLOSED) {
    const schema = schemas[name];
    schema.type = "object";
    schema.additionalProperties = false;
    if (!ALL_OPTIONAL.includes(name)) schema.required = Object.keys(schema.properties);
  }
  return schemas;
}

function resolve(response: Json | undefined): Json | undefined {
  const name = response?.$ref?.split("/").at(-1);
  return name === undefined ? response : document.components.responses[name];
}

function asExpression(template: string): RegExp {
  return new RegExp(`^${template.replace(/\{[^}]+\}/g, "[^/]+")}$`);
}
