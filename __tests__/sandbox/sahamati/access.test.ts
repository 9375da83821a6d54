import { createPublicKey, verify } from "node:crypto";
import { manualClock } from "../okta/support/org";
import { entityToken, sandboxes, secretCall, userToken } from "./support/service";

const start = sandboxes();
const entityId = "AA00000000";

const partsOf = (jwt: string) => {
  const [header, payload, signature] = jwt.split(".") as [string, string, string];
  const decode = (part: string): any => JSON.parse(Buffer.from(part, "base64url").toString());
  return { header: decode(header), claims: decode(payload), input: `${header}.${payload}`, signature };
};

it("tokens are signed with the key that anybody may read, and say whose they are", async () => {
  const sandbox = await start();
  const { secret } = sandbox.createEntity({ entityId });
  const ofUser = partsOf((await userToken(sandbox)).body.accessToken);
  const ofEntity = partsOf((await entityToken(sandbox, { id: entityId, secret })).body.accessToken);
  expect(ofEntity.claims.azp).toBe(entityId);
  expect(Object.keys(ofUser.claims.entity_meta)).toEqual([entityId]);
  const { keys } = (await (await fetch(`${ofUser.claims.iss}/protocol/openid-connect/certs`)).json()) as any;
  expect(keys).toHaveLength(1);
  for (const { header, input, signature } of [ofUser, ofEntity]) {
    expect(header).toMatchObject({ alg: "RS256", kid: keys[0].kid });
    const key = createPublicKey({ key: keys[0], format: "jwk" });
    expect(verify("sha256", Buffer.from(input), key, Buffer.from(signature, "base64url"))).toBe(true);
  }
});

it.each([
  ["an entity that the user does not administer", "Invalid entity id", { entityId: "released" }, {}],
  ["an entity that does not exist", "Invalid entity id", { entityId: "none" }, {}],
  ["no bearer token", "Invalid token", { entityId }, { authorization: "" }],
  ["a token that is none", "Invalid token", { entityId }, { authorization: "Bearer x" }],
])("a secret is not told to a request with %s", async (_what, text, fields, headers) => {
  const sandbox = await start();
  sandbox.createEntity({ entityId });
  sandbox.createEntity({ entityId: "released" });
  sandbox.release("released");
  const { status, body } = await secretCall(sandbox, "read", fields, headers);
  expect([status, body.errorMsg, body.secret]).toEqual([401, text, undefined]);
});

it("an entity's own token tells no secret", async () => {
  const sandbox = await start();
  const { secret } = sandbox.createEntity({ entityId });
  const { body } = await entityToken(sandbox, { id: entityId, secret });
  const { status } = await secretCall(sandbox, "read", { entityId }, { authorization: `Bearer ${body.accessToken}` });
  expect(status).toBe(401);
});

it("a user's token ends, and a password may have expired", async () => {
  const clock = manualClock();
  const sandbox = await start({ now: clock.now, userTokenLife: 10 });
  sandbox.createEntity({ entityId });
  const { body } = await userToken(sandbox);
  expect(body.expiresIn).toBe(10);
  clock.advance(10_000);
  const authorization = `Bearer ${body.accessToken}`;
  expect((await secretCall(sandbox, "read", { entityId }, { authorization })).status).toBe(401);
  sandbox.expirePassword();
  expect((await userToken(sandbox)).body.errorMsg).toBe("Invalid username/password or password is expired");
});

it.each<[string, Record<string, unknown>, Record<string, string>, number]>([
  ["no transaction", { txnId: undefined }, {}, 400],
  ["a transaction that is no UUID", { txnId: "1" }, {}, 400],
  ["no time", { timestamp: undefined }, {}, 400],
  ["a time that is none", { timestamp: "now" }, {}, 400],
  ["no version", { ver: undefined }, {}, 400],
  ["no days", { secretExpiryDays: 0 }, {}, 400],
  ["another media type", {}, { "content-type": "text/plain" }, 415],
])("a request with %s is refused", async (_what, fields, headers, status) => {
  const sandbox = await start();
  sandbox.createEntity({ entityId });
  expect((await secretCall(sandbox, "reset", { entityId, ...fields }, headers)).status).toBe(status);
  expect(sandbox.resetsOf(entityId)).toBe(0);
});

it("field names are those of the earlier specification on request", async () => {
  const sandbox = await start({ fieldNames: "legacy" });
  const token = (await userToken(sandbox)).body;
  expect(Object.keys(token)).toEqual(expect.arrayContaining(["txnid", "accesstoken", "expires_in", "token_type"]));
  sandbox.expirePassword();
  expect((await userToken(sandbox)).body).toMatchObject({ errorcode: "Unauthorized" });
});

it("a fault answers in the service's form, or as a proxy before it would", async () => {
  const sandbox = await start();
  sandbox.faults.add({ nth: 1, fault: { kind: "status", status: 502 } });
  expect(await userToken(sandbox)).toMatchObject({ status: 502, body: { errorCode: "Bad Gateway" } });
  sandbox.faults.add({ nth: 1, fault: { kind: "malformed", body: "<html>Bad Gateway</html>" } });
  await expect(userToken(sandbox)).rejects.toThrow("not valid JSON");
});
