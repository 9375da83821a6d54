import { spawn } from "node:child_process";
import { once } from "node:events";
import { selfSignedCertificate } from "../providers/plugin/server/certificate";

const COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";

/** Milliseconds from spawning the executable to its first line, as Terraform starts it. */
export async function handshake(executable: string): Promise<number> {
  const env = {
    PATH: process.env.PATH,
    TF_PLUGIN_MAGIC_COOKIE: COOKIE,
    PLUGIN_PROTOCOL_VERSIONS: "5,6",
    PLUGIN_CLIENT_CERT: selfSignedCertificate().pem,
  };
  const began = performance.now();
  const child = spawn(executable, [], { env, stdio: ["ignore", "pipe", "ignore"] });
  await once(child.stdout, "data");
  const elapsed = performance.now() - began;
  child.kill("SIGTERM");
  await once(child, "exit");
  return elapsed;
}
