import { createServer } from "node:http";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  awsStoreId,
  connectAwsSecretsManager,
  parseAwsStoreId,
} from "../../../../../providers/clientcreds/stores/aws-secrets-manager";
import type { ActionName } from "../../../../../sandbox/secrets-manager/sandbox";
import { consumer, idOf, move, put, signal, valueOf } from "../slot-store-contract";
import { startAwsService, useTestCredentials, type AwsService } from "./aws-service";

useTestCredentials();

const NAME = "okta/0oa1";

describe("access to AWS Secrets Manager", () => {
  let service: AwsService;
  beforeEach(async () => (service = await startAwsService({ now: Date.now })));
  afterEach(() => service.sandbox.stop());

  describe("that lacks a right", () => {
    const run = async (action: ActionName) => {
      const store = (await service.connect()).open(NAME);
      await store.change([put(1), move("NEXT", 0, 1)], consumer, signal);
      service.sandbox.deny(action);
      await store.read(idOf(1), signal);
      await store.change([put(2), { op: "own", owner: "a", from: null }, move("NEXT", 1, 2)], consumer, signal);
      await store.remove(signal);
    };

    it.each<ActionName>([
      "DescribeSecret",
      "GetSecretValue",
      "PutSecretValue",
      "UpdateSecretVersionStage",
      "TagResource",
      "DeleteSecret",
    ])("names %s", async (action) => {
      await expect(run(action)).rejects.toMatchObject({
        name: "StoreError",
        effect: "not_done",
        message: expect.stringMatching(
          new RegExp(
            `^${action} on arn:aws:secretsmanager:eu-central-1:123456789012:secret:okta/0oa1 was refused: the action secretsmanager:${action} is not allowed to arn:aws:iam::123456789012:user/sandbox\\. Allow it in the IAM policy`,
          ),
        ),
      });
    });

    it.each<ActionName>(["CreateSecret", "TagResource"])("names %s when creating", async (action) => {
      service.sandbox.deny(action);
      const store = (await service.connect()).open(NAME);
      await expect(store.change([put(1)], consumer, signal)).rejects.toThrow(
        `the action secretsmanager:${action} is not`,
      );
    });

    it("never shows a value", async () => {
      const error: unknown = await run("PutSecretValue").catch((e: unknown) => e);
      const shown = require("node:util").inspect(error, { depth: 20, showHidden: true });
      expect(shown).not.toContain(valueOf(2).unsafeUnwrap());
    });
  });

  it("says that the key's right is lacking, where KMS refuses", async () => {
    const kms = createServer((req, res) => {
      const reading = req.headers["x-amz-target"] === "secretsmanager.GetSecretValue";
      const body = reading
        ? { __type: "AccessDeniedException", Message: "Access to KMS is not allowed" }
        : { Name: NAME };
      req.resume().on("end", () => {
        res.writeHead(reading ? 400 : 200, { "content-type": "application/x-amz-json-1.1" }).end(JSON.stringify(body));
      });
    });
    await new Promise<void>((listening) => kms.listen(0, "127.0.0.1", listening));
    try {
      process.env.AWS_ACCOUNT_ID = "123456789012";
      const endpoint = `http://127.0.0.1:${(kms.address() as AddressInfo).port}`;
      const store = (await connectAwsSecretsManager({ region: "eu-central-1", endpoint }, signal)).open(NAME);
      await expect(store.read(idOf(1), signal)).rejects.toThrow("the action kms:Decrypt is not allowed");
    } finally {
      delete process.env.AWS_ACCOUNT_ID;
      kms.closeAllConnections();
      await new Promise((closed) => kms.close(closed));
    }
  });

  it("finds out whose account it is", async () => {
    const aws = await service.connect();
    expect(aws.place).toEqual({ region: "eu-central-1", account: "123456789012" });
    expect(aws.storeId(NAME)).toBe("arn:aws:secretsmanager:eu-central-1:123456789012:secret:okta/0oa1");
    expect(aws.open(NAME).storeId).toBe(aws.storeId(NAME));
    const byCredentials = service.sandbox.requests.length;
    process.env.AWS_ACCOUNT_ID = "999999999999";
    expect((await service.connect()).place.account).toBe("999999999999");
    delete process.env.AWS_ACCOUNT_ID;
    expect(service.sandbox.requests).toHaveLength(byCredentials);
  });

  it("goes by a role", async () => {
    const aws = await service.connect({ roleArn: "arn:aws:iam::210987654321:role/rotate", externalId: "x" });
    expect(aws.place.account).toBe("210987654321");
    const store = aws.open(NAME);
    await store.change([put(1)], consumer, signal);
    expect((await store.observe(signal)).versions).toHaveLength(1);
    const asked = service.sandbox.requests.map(({ path }) => path);
    expect(asked.filter((path) => path === "/")).toHaveLength(1);
  });

  it("goes by a profile", async () => {
    const folder = await mkdtemp(join(tmpdir(), "clientcreds-"));
    const file = join(folder, "credentials");
    await writeFile(
      file,
      "[ops]\naws_access_key_id = AKIAOPS\naws_secret_access_key = x\naws_account_id = 111122223333\n",
    );
    const before = { ...process.env };
    delete process.env.AWS_ACCESS_KEY_ID;
    process.env.AWS_SHARED_CREDENTIALS_FILE = file;
    try {
      expect((await service.connect({ profile: "ops" })).place.account).toBe("111122223333");
      await expect(service.connect({ profile: "nobody" })).rejects.toThrow("no credentials were found");
    } finally {
      Object.assign(process.env, before);
      await rm(folder, { recursive: true });
    }
  });

  it("says why a role was refused", async () => {
    await expect(service.connect({ roleArn: "arn:aws:iam::1:user/nobody" })).rejects.toMatchObject({
      name: "StoreError",
      message: expect.stringMatching(/^AssumeRole of arn:aws:iam::1:user\/nobody at http:.* was refused: /),
    });
  });

  it.each([
    ["region", { region: undefined }, "Set `region` in `aws_secrets_manager`, or AWS_REGION."],
    ["credentials", {}, "Set AWS's environment variables, or `profile` or `role_arn`"],
  ])("says that %s are not known", async (what, options, remedy) => {
    const { AWS_ACCESS_KEY_ID, AWS_REGION } = process.env;
    if (what === "credentials") delete process.env.AWS_ACCESS_KEY_ID;
    delete process.env.AWS_REGION;
    try {
      await expect(service.connect(options)).rejects.toMatchObject({
        name: "StoreError",
        effect: "not_done",
        message: expect.stringContaining(remedy),
      });
    } finally {
      Object.assign(process.env, { AWS_ACCESS_KEY_ID }, AWS_REGION === undefined ? {} : { AWS_REGION });
    }
  });

  it("goes over https, but on this machine", async () => {
    const store = (await connectedTo("http://secretsmanager.example.com")).open(NAME);
    await expect(store.observe(signal)).rejects.toThrow("only https is allowed");
  });

  const connectedTo = async (endpoint: string) => {
    process.env.AWS_ACCOUNT_ID = "123456789012";
    const aws = await connectAwsSecretsManager({ region: "eu-central-1", endpoint }, signal);
    delete process.env.AWS_ACCOUNT_ID;
    return aws;
  };
});

describe("the id of a store at AWS", () => {
  it("tells region, account and name", () => {
    const id = awsStoreId({ region: "eu-central-1", account: "123456789012" }, "prod/oauth/okta/0oa1");
    expect(parseAwsStoreId(id)).toEqual({
      region: "eu-central-1",
      account: "123456789012",
      name: "prod/oauth/okta/0oa1",
    });
  });

  it.each([
    ["cn-north-1", "aws-cn"],
    ["us-gov-west-1", "aws-us-gov"],
    ["us-east-1", "aws"],
  ])("in %s is of partition %s", (region, partition) => {
    const id = awsStoreId({ region, account: "123456789012" }, "x");
    expect(id.split(":")[1]).toBe(partition);
    expect(parseAwsStoreId(id)?.region).toBe(region);
  });

  it("is no other id", () => {
    expect(parseAwsStoreId("file:slots#okta/0oa1")).toBeNull();
    expect(parseAwsStoreId("arn:aws:iam::123456789012:role/x")).toBeNull();
  });
});
