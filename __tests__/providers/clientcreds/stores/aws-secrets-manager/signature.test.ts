import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { connectAwsSecretsManager } from "../../../../../providers/clientcreds/stores/aws-secrets-manager";
import { idOf, signal } from "../slot-store-contract";
import { useTestCredentials } from "./aws-service";

useTestCredentials();

const hmac = (key: string | Buffer, data: string): Buffer => createHmac("sha256", key).update(data).digest();
const sha256 = (data: string): string => createHash("sha256").update(data).digest("hex");

/** Signature Version 4 of a request as it came over the wire, computed anew from what it says it signed. */
function signatureOf(req: IncomingMessage, body: string, secretKey: string): { claimed: string; computed: string } {
  const [, scope, signedHeaders, claimed] =
    /Credential=[^/]+\/([^,]+), SignedHeaders=([^,]+), Signature=(\w+)/.exec(req.headers.authorization ?? "") ?? [];
  const names = signedHeaders!.split(";");
  const headers = names.map((name) => `${name}:${String(req.headers[name]).trim()}\n`).join("");
  const canonical = [req.method, req.url, "", headers, signedHeaders, sha256(body)].join("\n");
  const toSign = ["AWS4-HMAC-SHA256", req.headers["x-amz-date"], scope, sha256(canonical)].join("\n");
  const key = scope!.split("/").reduce<string | Buffer>((previous, part) => hmac(previous, part), `AWS4${secretKey}`);
  return { claimed: claimed!, computed: hmac(key, toSign).toString("hex") };
}

describe("the signature of requests to AWS", () => {
  it("is still that of what comes over the wire, to Secrets Manager and to STS", async () => {
    const seen: { claimed: string; computed: string; scope: string }[] = [];
    const server = createServer((req, res) => {
      void text(req).then((body) => {
        const scope = /Credential=[^/]+\/\d+\/([^,]+)/.exec(req.headers.authorization ?? "")?.[1] ?? "";
        seen.push({ ...signatureOf(req, body, "test"), scope });
        const sts = "<GetCallerIdentityResult><Account>123456789012</Account></GetCallerIdentityResult>";
        const isSts = req.headers["x-amz-target"] === undefined;
        res.writeHead(200, { "content-type": isSts ? "text/xml" : "application/x-amz-json-1.1" });
        res.end(isSts ? sts : JSON.stringify({ SecretString: "é 鍵" }));
      });
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    try {
      const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const aws = await connectAwsSecretsManager({ region: "eu-central-1", endpoint, layout: { kind: "raw" } }, signal);
      const value = await aws.open("names/ with é").read(idOf(1), signal);
      expect(value.unsafeUnwrap()).toBe("é 鍵");
    } finally {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    }
    expect(seen.map(({ scope }) => scope)).toEqual([
      "eu-central-1/sts/aws4_request",
      "eu-central-1/secretsmanager/aws4_request",
    ]);
    for (const { claimed, computed } of seen) expect(claimed).toBe(computed);
  });
});
