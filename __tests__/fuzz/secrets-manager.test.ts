import fc from "fast-check";
import { connectAwsSecretsManager } from "../../providers/clientcreds/stores/aws-secrets-manager";
import { StoreError } from "../../providers/clientcreds/rotation/errors";
import type { SlotStore, StoreChange } from "../../providers/clientcreds/rotation/ports";
import { Secret } from "../../providers/clientcreds/secret/secret";
import { useTestCredentials } from "../support/aws-store";
import { AnsweringServer, answersWith, bodies } from "./support/answers";
import { fuzz } from "./support/fuzz";
import { PLANTED, planted } from "./support/planted";
import { told } from "./support/told";

const server = new AnsweringServer();
let endpoint: string;
beforeAll(async () => void (endpoint = await server.start()));
afterAll(() => server.stop());
useTestCredentials();

const FINGERPRINT = "F0Cvd8i9GVVmBfctx_4M6g";
const ID = `g00000001-${FINGERPRINT}`;
const secret = {
  ARN: "arn:aws:secretsmanager:eu-central-1:123456789012:secret:s-AbCdEf",
  Name: "s",
  Tags: [{ Key: "clientcreds:owner", Value: "me" }],
  VersionIdsToStages: { [ID]: ["AWSCURRENT", "NEXT", `cc/own/1/${FINGERPRINT}/none`] },
  CreatedDate: 1_800_000_000,
};
const answer = answersWith(
  bodies([
    () => structuredClone(secret),
    () => ({ ...secret, SecretString: JSON.stringify({ client_secret: PLANTED.mixed }), VersionId: ID }),
    () => ({ ...secret, SecretString: JSON.stringify({ client_secret: PLANTED.mixed }), VersionStages: ["NEXT"] }),
    () => ({ __type: "ResourceNotFoundException", Message: "Secrets Manager can't find the specified secret." }),
    () => ({ __type: "InvalidParameterException", Message: `You can't put ${PLANTED.escaped} there.` }),
    () => ({ __type: "ValidationException", message: "1 validation error detected" }),
    () => ({ __type: "AccessDeniedException", Message: "User: arn is not authorized to perform: secretsmanager:X" }),
  ]),
);

const own = { generation: 1, fingerprint: FINGERPRINT, trigger: "none", weak: false };
const consumer = { issuer: "https://issuer.example", clientId: "client" };
const signal = (): AbortSignal => new AbortController().signal;
const change = (store: SlotStore, ...changes: StoreChange[]) => store.change(changes, consumer, signal());
const ACTS = {
  observe: (store) => store.observe(signal()),
  read: async (store) => (await store.read(ID, signal())).fingerprint,
  put: (store, value) => change(store, { op: "put", versionId: ID, value, own }),
  move: (store) => change(store, { op: "move", slot: "CURRENT", from: null, to: ID }),
  mark: (store) => change(store, { op: "mark", versionId: ID, mark: { kind: "ok", from: 0 } }),
  own: (store) => change(store, { op: "own", owner: "me", from: null }),
  forget: (store) => change(store, { op: "forget", versionId: ID }),
  remove: (store) => store.remove(signal()),
} satisfies Record<string, (store: SlotStore, value: Secret) => Promise<unknown>>;

const call = fc.record({
  act: fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])),
  answers: fc.array(answer, { minLength: 1, maxLength: 4 }),
  value: fc.constantFrom(...planted),
});

test("whatever Secrets Manager answers, an act is done, or fails with an error of ours that shows no value", async () => {
  // Credentials that tell their account, so that STS is not asked.
  process.env.AWS_ACCOUNT_ID = "123456789012";
  const http = { env: {}, timeout: 0.5 };
  const aws = await connectAwsSecretsManager({ region: "eu-central-1", endpoint, http }, signal());
  await fuzz("answers of Secrets Manager", call, async ({ act, answers, value }) => {
    server.answer(answers);
    let seen: unknown;
    const error = await told(async () => (seen = await ACTS[act](aws.open("s"), Secret.of(value))), StoreError);
    return String(JSON.stringify(seen)) + error;
  });
});
