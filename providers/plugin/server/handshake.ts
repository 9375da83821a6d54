import type { Address } from "./address";
import type { Certificate } from "./certificate";

export const PROTOCOL_VERSION = 6;

const COOKIE_NAME = "TF_PLUGIN_MAGIC_COOKIE";
const COOKIE_VALUE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";

export class HandshakeError extends Error {
  override readonly name = "HandshakeError";
}

/** @throws HandshakeError when it was not Terraform that started the process, or one that cannot speak to it */
export function checkHost(environment: NodeJS.ProcessEnv): void {
  if (environment[COOKIE_NAME] !== COOKIE_VALUE) {
    throw new HandshakeError(
      "This program is a Terraform provider: Terraform starts it, nobody runs it by hand. " +
        "Install it as a provider and run terraform; start it with --debug to attach a debugger.",
    );
  }
  const offered = environment.PLUGIN_PROTOCOL_VERSIONS ?? "";
  if (offered !== "" && !offered.split(",").includes(String(PROTOCOL_VERSION))) {
    throw new HandshakeError(
      `This provider speaks version ${PROTOCOL_VERSION} of Terraform's plugin protocol, and the program that started ` +
        `it offers only ${offered}. Use Terraform 1.11 or later.`,
    );
  }
}

/** The line by which the host finds the server and knows that it is the right one. */
export function handshakeLine(address: Address, port: number, certificate: Certificate | undefined): string {
  const encoded = certificate?.der.toString("base64").replace(/=+$/, "") ?? "";
  return `1|${PROTOCOL_VERSION}|${address.network}|${address.published(port)}|grpc|${encoded}\n`;
}

/** The environment variable with which Terraform uses a provider that is running already. */
export function reattachLine(providerAddress: string, address: Address, port: number): string {
  const reattach = {
    [providerAddress]: {
      Protocol: "grpc",
      ProtocolVersion: PROTOCOL_VERSION,
      Pid: process.pid,
      Test: true,
      Addr: { Network: address.network, String: address.published(port) },
    },
  };
  return `TF_REATTACH_PROVIDERS='${JSON.stringify(reattach)}'\n`;
}
