import { X509Certificate } from "node:crypto";
import { selfSignedCertificate } from "../../../../providers/plugin/server/certificate";
import { checkHost, handshakeLine, reattachLine } from "../../../../providers/plugin/server/handshake";

const COOKIE = { TF_PLUGIN_MAGIC_COOKIE: "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2" };
const socket = { network: "unix" as const, bind: {}, published: () => "/run/s", remove() {} };

describe("the handshake", () => {
  it("takes a host that offers version 6 among others", () => {
    expect(() => checkHost({ ...COOKIE, PLUGIN_PROTOCOL_VERSIONS: "6,5" })).not.toThrow();
    expect(() => checkHost(COOKIE)).not.toThrow();
  });

  it("tells a person who starts the program what it is", () => {
    expect(() => checkHost({})).toThrow("This program is a Terraform provider: Terraform starts it");
    expect(() => checkHost({ TF_PLUGIN_MAGIC_COOKIE: "another" })).toThrow("nobody runs it by hand");
  });

  it("tells which Terraform it needs when the host is too old", () => {
    expect(() => checkHost({ ...COOKIE, PLUGIN_PROTOCOL_VERSIONS: "4,5" })).toThrow(
      "offers only 4,5. Use Terraform 1.11",
    );
  });

  it("says in one line where the server is and by what certificate it is known", () => {
    const certificate = selfSignedCertificate();
    const [core, app, network, path, protocol, der] = handshakeLine(socket, 0, certificate).trimEnd().split("|");
    expect([core, app, network, path, protocol]).toEqual(["1", "6", "unix", "/run/s", "grpc"]);
    expect(der).not.toMatch(/[=\n]/);
    expect(new X509Certificate(Buffer.from(der!, "base64")).raw.equals(certificate.der)).toBe(true);
  });

  it("names no certificate without TLS", () => {
    expect(handshakeLine(socket, 0, undefined)).toBe("1|6|unix|/run/s|grpc|\n");
  });

  it("says how to attach to a provider that waits", () => {
    const [, json] = /^TF_REATTACH_PROVIDERS='(.*)'\n$/.exec(reattachLine("registry.terraform.io/a/b", socket, 0))!;
    expect(JSON.parse(json!)).toEqual({
      "registry.terraform.io/a/b": {
        Protocol: "grpc",
        ProtocolVersion: 6,
        Pid: process.pid,
        Test: true,
        Addr: { Network: "unix", String: "/run/s" },
      },
    });
  });
});
