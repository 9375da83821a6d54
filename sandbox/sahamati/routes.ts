import { json, type SandboxRequest, type SandboxResponse } from "../http/message";
import type { Route } from "../http/router";
import type { AccessTokens } from "./access-tokens";
import type { Directory } from "./directory";
import { DAY, LONGEST_LIFE, type SecretRecord } from "./entity";
import type { Envelope } from "./envelope";
import { iamErrors, IamError } from "./errors";
import { readForm, readSecretRequest, type SecretRequest } from "./request";

export interface Service {
  readonly directory: Directory;
  readonly tokens: AccessTokens;
  readonly envelope: Envelope;
  readonly now: () => number;
  /** Origin of the realm that signs tokens. */
  readonly origin: string;
  /** Seconds. */
  readonly userTokenLife: number;
  readonly expiresOnUnit: "seconds" | "milliseconds";
  /** A request for an entity's token was answered. */
  readonly onLogin: (ok: boolean) => void;
}

/** Seconds. */
const ENTITY_TOKEN_LIFE = 86_400;
const REALM = "/auth/realms/sahamati";
const CLAMPED = "The expiry is set to 180 days by default, as the user didn't specify or exceeded the default limit.";

/** The part of the token service that participants use. */
export const ROUTES: readonly Route<Service>[] = [
  {
    method: "POST",
    pattern: "/iam/v1/user/token/generate",
    handle: (request, _, service) => userToken(request, service),
  },
  {
    method: "POST",
    pattern: "/iam/v1/entity/token/generate",
    handle: (request, _, service) => entityToken(request, service),
  },
  {
    method: "POST",
    pattern: "/iam/v1/entity/secret/read",
    handle: (request, _, service) => readSecret(request, service),
  },
  {
    method: "POST",
    pattern: "/iam/v1/entity/secret/reset",
    handle: (request, _, service) => resetSecret(request, service),
  },
  {
    method: "GET",
    pattern: `${REALM}/protocol/openid-connect/certs`,
    handle: (_request, _, service) => json(200, service.tokens.certs),
  },
];

function userToken(request: SandboxRequest, service: Service): SandboxResponse {
  const [username, password] = readForm(request, ["username", "password"], iamErrors.userCredentialsMissing);
  const user = service.directory.logIn(username, password);
  const entityMeta = Object.fromEntries([...user.administers].map((id) => [id, { roles: ["entity-admin"] }]));
  return tokenAnswer(service, "user", username, service.userTokenLife, { email: username, entity_meta: entityMeta });
}

function entityToken(request: SandboxRequest, service: Service): SandboxResponse {
  try {
    const [id, secret] = readForm(request, ["id", "secret"], iamErrors.entityCredentialsMissing);
    const accepted = service.directory.find(id)?.accepts(secret, service.now()) ?? "refused";
    if (accepted === "refused") throw iamErrors.entityCredentialsInvalid();
    service.onLogin(true);
    const message = `The secret for entity with ID ${id} is expired and within the grace period`;
    return tokenAnswer(
      service,
      "entity",
      id,
      ENTITY_TOKEN_LIFE,
      { azp: id },
      accepted === "in grace" ? { message } : {},
    );
  } catch (error) {
    if (error instanceof IamError) service.onLogin(false);
    throw error;
  }
}

function tokenAnswer(
  { tokens, envelope, origin }: Service,
  kind: "user" | "entity",
  subject: string,
  life: number,
  claims: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
): SandboxResponse {
  const { jwt: accessToken } = tokens.issue(kind, subject, life, `${origin}${REALM}`, claims);
  // The fields after the type are not in the specification, but the service was seen to send them.
  const seen = { refreshExpiresIn: 0, notBeforePolicy: 0, scope: "email profile" };
  return envelope.answer({ accessToken, expiresIn: life, tokenType: "Bearer", ...seen, ...more });
}

function readSecret(request: SandboxRequest, service: Service): SandboxResponse {
  const { asked, entity } = authorized(request, service);
  return secretAnswer(service, asked, entity.secret);
}

/** The new secret lives as long as was asked for, at most 180 days, and no longer than the token that asks for it. */
function resetSecret(request: SandboxRequest, service: Service): SandboxResponse {
  const { asked, entity, tokenEnd } = authorized(request, service);
  const { secretExpiryDays: days = Infinity } = asked;
  const now = service.now();
  const expiry = Math.min(now + Math.min(days, LONGEST_LIFE) * DAY, tokenEnd);
  return secretAnswer(service, asked, entity.reset(expiry, now), days > LONGEST_LIFE ? { message: CLAMPED } : {});
}

/** @throws IamError unless the request bears the token of a user who administers the entity */
function authorized(request: SandboxRequest, { directory, tokens }: Service) {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? "")?.[1];
  const token = bearer === undefined ? undefined : tokens.ofUser(bearer);
  if (!token) throw iamErrors.tokenInvalid();
  const asked = readSecretRequest(request);
  if (!directory.user(token.subject).administers.has(asked.entityId)) throw iamErrors.entityIdInvalid();
  return { asked, entity: directory.entity(asked.entityId), tokenEnd: token.expiresAt };
}

function secretAnswer(
  { envelope, expiresOnUnit }: Service,
  { entityId, txnId }: SecretRequest,
  { value: secret, expiry }: SecretRecord,
  more: Readonly<Record<string, unknown>> = {},
): SandboxResponse {
  const body = { entityId, secret, ...more };
  if (expiry === "absent") return envelope.answer(body, txnId);
  if (expiry === "null") return envelope.answer({ ...body, expiresOn: null, expirationDate: null }, txnId);
  const expiresOn = expiresOnUnit === "seconds" ? Math.floor(expiry / 1000) : expiry;
  const expirationDate = new Date(expiry).toISOString().replace("Z", "");
  return envelope.answer({ ...body, expiresOn, expirationDate }, txnId);
}
