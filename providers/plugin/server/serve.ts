import { setImmediate as nextTurn } from "node:timers/promises";
import type { ProviderDefinition } from "../definitions/provider";
import { log } from "../log";
import { chooseAddress } from "./address";
import { selfSignedCertificate } from "./certificate";
import { checkHost, HandshakeError, handshakeLine, reattachLine } from "./handshake";
import { Lifetime } from "./lifetime";
import { listen, type MutualTls } from "./listen";
import { guardProcess, guardStdout } from "./process-guard";

/**
 * Makes this process a provider. With `--debug` among its arguments it waits for Terraform to attach to it, and prints
 * how; otherwise it was started by Terraform, and ends with it.
 *
 * @param load gives the provider; called after the handshake, which Terraform waits for, so that what it requires costs
 * nothing before
 */
export async function serve(load: () => ProviderDefinition<any, any>): Promise<void> {
  const isDebug = process.argv.includes("--debug");
  if (!isDebug && !isStartedByHost()) return;
  const address = chooseAddress();
  const lifetime = new Lifetime(() => address.remove(), isDebug);
  guardProcess(lifetime, isDebug);
  const tls = isDebug ? undefined : mutualTls(process.env);
  const handlers = once(() => loadHandlers().createHandlers(load()));
  const transport = once(() => loadTransport().createTransport({ handlers, onShutdown: () => lifetime.onShutdown() }));
  const port = await listen(address, tls, (connection) => {
    lifetime.onHost(connection);
    transport()(connection);
  });
  const line = isDebug ? reattachLine(load().address, address, port) : handshakeLine(address, port, tls?.certificate);
  process.stdout.write(line);
  guardStdout();
  log.debug("provider listens", { network: address.network, encrypted: tls !== undefined });
  lifetime.awaitHost();
  // While the host connects, and between its steps.
  for (const part of [transport, handlers]) {
    await nextTurn();
    part();
  }
}

function isStartedByHost(): boolean {
  try {
    checkHost(process.env);
    return true;
  } catch (error) {
    if (!(error instanceof HandshakeError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
    return false;
  }
}

function mutualTls(environment: NodeJS.ProcessEnv): MutualTls | undefined {
  const clientCertificatePem = environment.PLUGIN_CLIENT_CERT;
  // Terraform sends none when TF_DISABLE_PLUGIN_TLS is set.
  return clientCertificatePem ? { certificate: selfSignedCertificate(), clientCertificatePem } : undefined;
}

// Terraform waits for the handshake, which needs neither.
const loadTransport = () => require("./transport") as typeof import("./transport");
const loadHandlers = () => require("../rpc/handlers") as typeof import("../rpc/handlers");

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
