import { calculateJwkThumbprint, importJWK, importSPKI, jwtVerify } from "jose";
import { fingerprintFunction } from "../../../../providers/clientcreds/functions/fingerprint";
import type { KeyAlgorithm } from "../../../../providers/clientcreds/key/algorithm";
import { generateKey } from "../../../../providers/clientcreds/key/generate";
import { keyPairIn } from "../../../../providers/clientcreds/key/key-pair";
import { keyFingerprint, thumbprintOf } from "../../../../providers/clientcreds/key/thumbprint";
import { fingerprintOf, Secret } from "../../../../providers/clientcreds/secret/secret";
import { clientAssertion } from "../../../../providers/clientcreds/verify/client-assertion";
import { ecPem, rsaPem } from "./pem";

const ALL: [KeyAlgorithm, number][] = [
  ["RS256", 2048],
  ["RS256", 3072],
  ["ES256", 0],
  ["ES384", 0],
  ["ES512", 0],
];

describe.each(ALL)("a generated key for %s %i", (algorithm, rsaBits) => {
  const made = generateKey({ algorithm, rsaBits });

  it("tells its algorithm, its size and its thumbprint, which is its kid and begins with its fingerprint", async () => {
    const value = await made;
    const pair = keyPairIn(value)!;
    expect(pair).toMatchObject({ algorithm, jwk: { alg: algorithm, use: "sig", kid: pair.thumbprint } });
    if (rsaBits > 0) expect(Buffer.from(pair.jwk.n!, "base64url")).toHaveLength(rsaBits / 8);
    expect(pair.thumbprint).toBe(await calculateJwkThumbprint(pair.jwk as never));
    expect(value.fingerprint).toBe(pair.thumbprint.slice(0, 22));
  });

  it("shows its public half and nothing of the private one", async () => {
    const value = await made;
    const { jwk, publicPem } = keyPairIn(value)!;
    expect(Object.keys(jwk).sort()).toEqual(
      (rsaBits > 0 ? ["e", "n"] : ["crv", "x", "y"]).concat("alg", "kid", "kty", "use").sort(),
    );
    expect(await importSPKI(publicPem, algorithm)).toBeTruthy();
    expect(value.unsafeUnwrap()).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
  });

  it("signs assertions that its public half proves, each good once", async () => {
    const { unsafePrivateKey: key, thumbprint: keyId, jwk } = keyPairIn(await made)!;
    const assert = async () => {
      const form = await clientAssertion({ clientId: "c", key, keyId }, "https://a/token");
      return jwtVerify(form.client_assertion!, await importJWK(jwk as never), { audience: "https://a/token" });
    };
    const [first, second] = [await assert(), await assert()];
    expect(first.protectedHeader).toEqual({ alg: algorithm, kid: keyId });
    expect(first.payload).toMatchObject({ iss: "c", sub: "c" });
    expect(first.payload.exp! - first.payload.iat!).toBe(120);
    expect(first.payload.jti).not.toBe(second.payload.jti);
  });
});

it("knows the thumbprint of RFC 7638's own example", () => {
  const n =
    "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw";
  const thumbprint = thumbprintOf({ kty: "RSA", n, e: "AQAB", kid: "2011-04-29", alg: "RS256" })!;
  expect(thumbprint).toBe("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
  expect(keyFingerprint(thumbprint)).toBe("NzbLsXh8uDCcd-6MNwXF4W");
});

it.each([{ kty: "oct", k: "AA" }, { kty: "RSA", n: "AA" }, {}])("has no thumbprint of %j", (jwk) => {
  expect(thumbprintOf(jwk)).toBeNull();
});

describe("a fingerprint", () => {
  it("is the same however the key is written, for it is that of the public half", () => {
    const pem = rsaPem(2048, "pkcs1");
    const pkcs8 = keyPairIn(Secret.of(pem))!.unsafePrivateKey.export({ type: "pkcs8", format: "pem" }) as string;
    const written = [pem, pkcs8, `${pem}\n\n`, pem.replaceAll("\n", "\r\n"), `# a comment\n${pem}`];
    expect(new Set(written.map(fingerprintOf)).size).toBe(1);
    expect(fingerprintOf(pem)).toBe(keyPairIn(Secret.of(pem))!.thumbprint.slice(0, 22));
    expect(fingerprintFunction.call([pem], {} as never)).toBe(fingerprintOf(pem));
  });

  it.each(["-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "-----BEGIN PRIVATE KEY-----", "abc"])(
    "of %j, which is no key, is a hash of the text",
    (text) => expect(fingerprintOf(text)).toMatch(/^[\w-]{22}$/),
  );
});

it("takes no key that cannot sign an assertion", () => {
  for (const pem of [rsaPem(1024), ecPem("secp256k1"), "no key"]) expect(keyPairIn(Secret.of(pem))).toBeNull();
});
