import { InvalidClientError, Secret, sahamatiEntityToken, TokenRequestError, type Credential } from "../../runtime";
import { sandboxes } from "../sandbox/sahamati/support/service";

const start = sandboxes();
const SECRET = "a+b%2B:c&d =e";

const started = async () => {
  const sahamati = await start();
  sahamati.createEntity({ entityId: "fiu@bank", secret: SECRET });
  return { sahamati, login: sahamatiEntityToken({ baseUrl: `${sahamati.baseUrl}/` }) };
};
const credential = (value: string): Credential => ({
  clientId: "fiu@bank",
  clientSecret: Secret.of(value),
  generation: 2,
  slot: "NEXT",
});

describe("a login at Sahamati", () => {
  it("gets a token, whatever characters id and secret have", async () => {
    const { login } = await started();
    expect(await login(credential(SECRET))).toMatchObject({ tokenType: "Bearer", expiresIn: 86_400 });
  });

  it("is refused with a wrong secret, which the message does not show", async () => {
    const { login } = await started();
    const attempt = login(credential("another one"));
    await expect(attempt).rejects.toBeInstanceOf(InvalidClientError);
    await expect(attempt).rejects.toThrow("refused generation 2 (NEXT) of fiu@bank: 401 Unauthorized");
    await expect(attempt).rejects.not.toThrow("another one");
  });

  it("says of a fault that it is none of the secret's", async () => {
    const { sahamati, login } = await started();
    sahamati.faults.add({ fault: { kind: "status", status: 502 } });
    await expect(login(credential(SECRET))).rejects.toBeInstanceOf(TokenRequestError);
  });

  it("goes over https, or http on loopback", () => {
    expect(() => sahamatiEntityToken({ baseUrl: "http://iam.example/iam" })).toThrow("`baseUrl` must be https");
  });
});
