import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { Client, credentials, type ServiceError } from "@grpc/grpc-js";
import { selfSignedCertificate, type Certificate } from "../../providers/plugin/server/certificate";

/** What Terraform puts into the environment of a provider. */
export const HOST_ENVIRONMENT = {
  TF_PLUGIN_MAGIC_COOKIE: "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2",
  PLUGIN_PROTOCOL_VERSIONS: "5,6",
};

/** Starts a provider as Terraform does, and calls it as a host would that gets something wrong. */
export class PluginHost {
  readonly clientCertificate: Certificate = selfSignedCertificate();
  readonly process: ChildProcess;
  stderr = "";
  private clients: Client[] = [];

  constructor(executable: string, env: NodeJS.ProcessEnv = {}, cwd?: string) {
    const own = { ...HOST_ENVIRONMENT, PLUGIN_CLIENT_CERT: this.clientCertificate.pem };
    this.process = spawn(executable, [], { env: { PATH: process.env.PATH, ...own, ...env }, cwd });
    this.process.stderr?.setEncoding("utf8").on("data", (text: string) => (this.stderr += text));
  }

  /** The parts of the first line on stdout. */
  async handshake(): Promise<{ network: string; address: string; serverCertificatePem: string }> {
    const [line] = (await once(createInterface({ input: this.process.stdout! }), "line")) as [string];
    const [, , network = "", address = "", , der = ""] = line.split("|");
    const serverCertificatePem = `-----BEGIN CERTIFICATE-----\n${der}${"=".repeat(-der.length & 3)}\n-----END CERTIFICATE-----\n`;
    return { network, address, serverCertificatePem };
  }

  /** A connection with the certificate given; null: none; undefined: no TLS at all. */
  connect(address: string, serverCertificatePem: string, certificate: Certificate | null | undefined): Client {
    const roots = Buffer.from(serverCertificatePem);
    const key = certificate ? Buffer.from(certificate.privateKeyPem) : null;
    const chain = certificate ? Buffer.from(certificate.pem) : null;
    const channel = certificate === undefined ? credentials.createInsecure() : credentials.createSsl(roots, key, chain);
    const client = new Client(`unix:${address}`, channel, {
      "grpc.ssl_target_name_override": "localhost",
      "grpc.default_authority": "localhost",
      "grpc.enable_retries": 0,
    });
    this.clients.push(client);
    return client;
  }

  /** Ends the process, if it has not ended, and waits until it has. */
  async stop(): Promise<void> {
    for (const client of this.clients) client.close();
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    this.process.kill("SIGTERM");
    await once(this.process, "exit");
  }
}

/** Calls a method with an empty message. @throws ServiceError of gRPC */
export function call(client: Client, path: string): Promise<Buffer> {
  const bytes = (value: Buffer) => value;
  return new Promise((resolve, reject) => {
    const done = (error: ServiceError | null, response?: Buffer) => (error ? reject(error) : resolve(response!));
    client.makeUnaryRequest(path, bytes, bytes, Buffer.alloc(0), { deadline: Date.now() + 20_000 }, done);
  });
}
