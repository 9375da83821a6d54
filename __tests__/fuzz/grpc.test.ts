import type { Client, ServiceError } from "@grpc/grpc-js";
import fc from "fast-check";
import { builtProvider } from "../../cli/install";
import { PROVIDER_METHODS } from "../../providers/plugin/server/methods";
import { PluginHost } from "../support/plugin-host";
import { fuzz } from "./support/fuzz";
import { PLANTED } from "./support/planted";

let host: PluginHost;
let client: Client;
beforeAll(async () => {
  host = new PluginHost(builtProvider(), { OKTA_API_TOKEN: PLANTED.mixed });
  const { address, serverCertificatePem } = await host.handshake();
  client = host.connect(address, serverCertificatePem, host.clientCertificate);
});
afterAll(() => host.stop());

/** One field of a protobuf message: its number, its wire type, and what follows. */
const field = fc
  .record({
    number: fc.integer({ min: 1, max: 12 }),
    content: fc.oneof(
      fc.uint8Array({ maxLength: 24 }).map((bytes) => Buffer.from(bytes)),
      fc.constantFrom("clientcreds_okta_secret", "clientcreds_slot", "fingerprint").map((t) => Buffer.from(t)),
    ),
    nested: fc.boolean(),
  })
  .map(({ number, content, nested }) => {
    const bytes = nested ? lengthDelimited(1, content) : content;
    return lengthDelimited(number, bytes);
  });

function lengthDelimited(number: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.of((number << 3) | 2, content.length), content]);
}

const message = fc.oneof(
  { weight: 3, arbitrary: fc.array(field, { maxLength: 5 }).map((fields) => Buffer.concat(fields)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 64 }).map((bytes) => Buffer.from(bytes)) },
);
// It would end the process.
const methods = PROVIDER_METHODS.filter((method) => method !== "StopProvider");

const call = fc.record({ method: fc.constantFrom(...methods), message });

/** The answer's bytes, or the status that it was refused with. */
function send(method: string, bytes: Buffer): Promise<Buffer | ServiceError> {
  const asIs = (value: Buffer): Buffer => value;
  return new Promise((resolve) => {
    const options = { deadline: Date.now() + 15_000 };
    client.makeUnaryRequest(`/tfplugin6.Provider/${method}`, asIs, asIs, bytes, options, (error, answer) =>
      resolve(error ?? answer!),
    );
  });
}

const DEADLINE_EXCEEDED = 4;
const UNAVAILABLE = 14;

test("whatever comes as a message, a provider answers, goes on, and logs no value", async () => {
  await fuzz("frames of gRPC", call, async ({ method, message: bytes }) => {
    const answer = await send(method, bytes);
    if (Buffer.isBuffer(answer)) return "";
    if ([DEADLINE_EXCEEDED, UNAVAILABLE].includes(answer.code)) throw answer;
    return answer.details;
  });
  expect(host.process.exitCode).toBeNull();
  const schema = await send("GetProviderSchema", Buffer.alloc(0));
  expect(Buffer.isBuffer(schema) && schema.length).toBeGreaterThan(1000);
  // The token that the environment gave it is in no log line.
  expect(host.stderr).not.toContain(PLANTED.mixed);
});
