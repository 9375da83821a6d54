import fc from "fast-check";
import { HttpClient } from "../../providers/clientcreds/http";
import { IssuerError } from "../../providers/clientcreds/rotation/errors";
import { Secret } from "../../providers/clientcreds/secret/secret";
import { verifyAtTokenEndpoint } from "../../providers/clientcreds/verify/verify";
import { virtualClock } from "../providers/clientcreds/http/virtual-clock";
import { AnsweringServer, answersWith, bodies } from "./support/answers";
import { fuzz } from "./support/fuzz";
import { planted } from "./support/planted";
import { told } from "./support/told";

const server = new AnsweringServer();
let url: string;
beforeAll(async () => void (url = await server.start()));
afterAll(() => server.stop());

const answer = answersWith(
  bodies([
    () => ({ error: "invalid_client", error_description: "wrong" }),
    () => ({ errorCode: "invalid_client", errorSummary: "wrong" }),
    () => ({ error: "invalid_scope" }),
    () => ({ access_token: "t", token_type: "Bearer", expires_in: 3600 }),
  ]),
);

const question = fc.record({
  answers: fc.array(answer, { minLength: 1, maxLength: 3 }),
  value: fc.constantFrom(...planted),
  method: fc.constantFrom("probe", "client_credentials"),
  timeoutSeconds: fc.constantFrom(0, 0, 0, 1),
  authMethod: fc.constantFrom("client_secret_basic", "client_secret_post", "client_secret_jwt"),
});

test("whatever a token endpoint answers, a value is accepted, refused or not judged, and never shown", () =>
  fuzz("answers of a token endpoint", question, async ({ answers, value, method, authMethod, timeoutSeconds }) => {
    server.answer(answers);
    const clock = virtualClock();
    const http = new HttpClient({ env: {}, timeout: 0.5, ...clock });
    const endpoints = { token: `${url}/token`, revoke: `${url}/revoke` };
    const options = { method, authMethod, timeoutSeconds, sleep: clock.sleep, monotonic: clock.now } as const;
    const presented = { clientId: "0oa1", value: Secret.of(value) };
    let proof = "";
    const error = await told(async () => {
      const { signal } = new AbortController();
      proof = JSON.stringify(await verifyAtTokenEndpoint(http, endpoints, presented, options, signal));
    }, IssuerError);
    return proof + error;
  }));
