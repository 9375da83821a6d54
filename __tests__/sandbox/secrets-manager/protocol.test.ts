import { startService, stopServices, type Service } from "./service";

describe("the protocol of the Secrets Manager sandbox", () => {
  let s: Service;
  beforeEach(async () => (s = await startService({ now: () => 1_800_000_000_000 })));
  afterEach(stopServices);

  const post = (target: string | undefined, body: string, authorization = "AWS4-HMAC-SHA256 …"): Promise<Response> =>
    fetch(`${s.sandbox.url}/`, {
      method: "POST",
      headers: {
        "content-type": target ? "application/x-amz-json-1.1" : "application/x-www-form-urlencoded",
        ...(authorization ? { authorization: "AWS4-HMAC-SHA256 signature" } : {}),
        ...(target ? { "x-amz-target": target } : {}),
      },
      body,
    });

  it("tells the service's time", async () => {
    const answer = await post("secretsmanager.DescribeSecret", '{"SecretId":"slots"}');
    expect(answer.headers.get("date")).toBe("Fri, 15 Jan 2027 08:00:00 GMT");
  });

  it("refuses a request without authorization", async () => {
    const answer = await post("secretsmanager.DescribeSecret", '{"SecretId":"slots"}', "");
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ __type: "MissingAuthenticationTokenException" });
  });

  it.each([
    ["an operation it does not know", "secretsmanager.Nonsense", "{}", "UnknownOperationException"],
    ["a body that is no JSON", "secretsmanager.DescribeSecret", "{", "SerializationException"],
    ["a field of another type", "secretsmanager.DescribeSecret", '{"SecretId":7}', "ValidationException"],
    ["a missing field", "secretsmanager.DescribeSecret", "{}", "ValidationException"],
  ])("refuses %s with 400", async (_, target, body, type) => {
    const answer = await post(target, body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ __type: type });
  });

  it("denies an operation on request", async () => {
    const allow = s.sandbox.deny("PutSecretValue");
    await expect(s.put("a")).rejects.toMatchObject({
      name: "AccessDeniedException",
      message: expect.stringContaining(
        "is not authorized to perform: secretsmanager:PutSecretValue on resource: slots",
      ),
    });
    allow();
    await expect(s.put("a")).resolves.toBeDefined();
  });

  it("needs the right to tag for making a secret with tags", async () => {
    s.sandbox.deny("TagResource");
    await expect(s.aws.createSecret({ Name: "x", Tags: [{ Key: "a", Value: "b" }] })).rejects.toMatchObject({
      message: expect.stringContaining("secretsmanager:TagResource"),
    });
    await expect(s.aws.createSecret({ Name: "x" })).resolves.toBeDefined();
  });

  it("shows reads as they were some changes ago", async () => {
    await s.put("a", "x");
    await s.put("b", "x");
    const stale = s.sandbox.faults.add({ path: /^\/DescribeSecret$/, fault: { kind: "stale", acts: 1 } });
    expect(await s.labels()).toEqual({ a: ["AWSCURRENT", "x"] });
    stale.remove();
    expect(await s.labels()).toEqual({ a: ["AWSCURRENT"], b: ["x"] });
  });

  it("fails at one operation, and records which was called", async () => {
    s.sandbox.faults.add({ path: /^\/PutSecretValue$/, nth: 1, fault: { kind: "drop", when: "after" } });
    s.sandbox.faults.add({ path: /^\/PutSecretValue$/, nth: 2, fault: { kind: "status", status: 429 } });
    await expect(s.put("a")).rejects.toThrow("socket hang up");
    await expect(s.put("b")).rejects.toMatchObject({ name: "ThrottlingException" });
    expect(await s.labels()).toEqual({ a: ["AWSCURRENT"] });
    const seen = s.sandbox.requests.map(({ path, status }) => [path, status]);
    expect(seen.slice(1)).toEqual([["/PutSecretValue", undefined], ["/PutSecretValue", 400], ["/DescribeSecret", 200]]); // prettier-ignore
  });

  it("answers as STS whose credentials these are, and lends those of a role", async () => {
    const whose = await (await post(undefined, "Action=GetCallerIdentity&Version=2011-06-15")).text();
    expect(whose).toContain("<Account>123456789012</Account>");
    const role = encodeURIComponent("arn:aws:iam::210987654321:role/rotate");
    const lent = await (await post(undefined, `Action=AssumeRole&RoleArn=${role}&RoleSessionName=s`)).text();
    expect(lent).toContain("<Arn>arn:aws:sts::210987654321:assumed-role/rotate/s</Arn>");
    expect(lent).toContain("<Expiration>2027-01-15T09:00:00.000Z</Expiration>");
  });
});
