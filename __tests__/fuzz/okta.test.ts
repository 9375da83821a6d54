import fc from "fast-check";
import { HttpClient } from "../../providers/clientcreds/http";
import { OktaClient } from "../../providers/clientcreds/issuers/okta/client";
import { oktaSecretIssuer } from "../../providers/clientcreds/issuers/okta/secret-issuer";
import { IssuerError } from "../../providers/clientcreds/rotation/errors";
import type { Issuer } from "../../providers/clientcreds/rotation/ports";
import { Secret } from "../../providers/clientcreds/secret/secret";
import { virtualClock } from "../providers/clientcreds/http/virtual-clock";
import { AnsweringServer, answersWith, bodies } from "./support/answers";
import { fuzz } from "./support/fuzz";
import { PLANTED, planted } from "./support/planted";
import { told } from "./support/told";

const server = new AnsweringServer();
let orgUrl: string;
beforeAll(async () => void (orgUrl = await server.start()));
afterAll(() => server.stop());

const secret = {
  id: "ocs1",
  status: "ACTIVE",
  client_secret: PLANTED.mixed,
  secret_hash: "x",
  created: "2026-01-01T00:00:00Z",
};
const cause = { errorSummary: "client_secret: it is too short" };
const answer = answersWith(
  bodies([
    () => [{ ...secret }, { ...secret, id: "ocs2", status: "INACTIVE" }],
    () => ({ ...secret }),
    () => ({ credentials: { oauthClient: { client_id: "0oa1", token_endpoint_auth_method: "client_secret_basic" } } }),
    () => ({ errorCode: "E0000001", errorSummary: "Api validation failed", errorCauses: [{ ...cause }] }),
    () => ({ errorCode: "E0000007", errorSummary: "Not found: Resource not found", errorCauses: [] }),
  ]),
);

const ACTS = {
  clientId: (issuer) => issuer.clientId(signal()),
  knowsClient: (issuer) => issuer.knowsClient("0oa2", signal()),
  observe: (issuer) => issuer.observe(signal()),
  read: (issuer) => issuer.read("ocs1", signal()),
  introduce: (issuer, value) => issuer.introduce(value, { grace: 0 }, signal()),
  activate: (issuer) => issuer.activate("ocs1", signal()),
  deactivate: (issuer) => issuer.deactivate("ocs1", signal()),
  delete: (issuer) => issuer.delete("ocs1", signal()),
  verify: (issuer, value) => issuer.verify(value, signal()),
} satisfies Record<string, (issuer: Issuer, value: Secret) => Promise<unknown>>;
const signal = (): AbortSignal => new AbortController().signal;

/** Ids are the issuer's to choose, and are shown whatever they are. */
const shown = (act: keyof typeof ACTS, seen: unknown): string =>
  act === "clientId" ? "" : String(JSON.stringify(seen, (name, value: unknown) => (name === "id" ? null : value)));

const call = fc.record({
  act: fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])),
  answers: fc.array(answer, { minLength: 1, maxLength: 3 }),
  value: fc.constantFrom(...planted),
});

test("whatever Okta answers, an act is done, or fails with an error of ours that shows no value and no token", () =>
  fuzz("answers of Okta", call, async ({ act, answers, value }) => {
    server.answer(answers);
    const clock = virtualClock();
    const http = new HttpClient({ env: {}, timeout: 0.5, ...clock });
    const access = { kind: "token", apiToken: PLANTED.mixed } as const;
    const client = new OktaClient({ orgUrl, access, alsoKnownAs: [], rateLimitShare: 50 }, http);
    const verify = { timeoutSeconds: 0, sleep: clock.sleep, monotonic: clock.now };
    const issuer = oktaSecretIssuer(client, "0oa1", { verify });
    let seen: unknown;
    const error = await told(async () => (seen = await ACTS[act](issuer, Secret.of(value))), IssuerError);
    return shown(act, seen) + error;
  }));
