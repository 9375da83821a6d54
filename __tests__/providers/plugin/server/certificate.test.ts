import { X509Certificate, createPrivateKey, createPublicKey } from "node:crypto";
import { selfSignedCertificate } from "../../../../providers/plugin/server/certificate";

describe("the certificate of a process", () => {
  it("is signed by its own key, for localhost, as its own authority", () => {
    const made = selfSignedCertificate();
    const certificate = new X509Certificate(made.der);
    expect(certificate.verify(createPublicKey(made.pem))).toBe(true);
    expect(certificate.checkPrivateKey(createPrivateKey(made.privateKeyPem))).toBe(true);
    expect(certificate.checkIssued(certificate)).toBe(true);
    expect(certificate.ca).toBe(true);
    expect(certificate.subjectAltName).toBe("DNS:localhost");
    expect(certificate.publicKey.asymmetricKeyDetails?.namedCurve).toBe("prime256v1");
    expect(new X509Certificate(made.pem).raw.equals(made.der)).toBe(true);
  });

  it("is valid now and a day from now, in a century of either kind", () => {
    for (const year of [2049, 2050]) {
      const now = Date.UTC(year, 11, 30, 12);
      const certificate = new X509Certificate(selfSignedCertificate(now).der);
      expect(Date.parse(certificate.validFrom)).toBe(now - 30_000);
      expect(Date.parse(certificate.validTo)).toBe(now + 86_400_000);
    }
  });

  it("is another one each time", () => {
    const [first, second] = [selfSignedCertificate(), selfSignedCertificate()];
    expect(first.privateKeyPem).not.toBe(second.privateKeyPem);
    expect(new X509Certificate(first.der).serialNumber).not.toBe(new X509Certificate(second.der).serialNumber);
  });
});
