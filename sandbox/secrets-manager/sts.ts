import { randomBytes } from "node:crypto";
import type { SandboxRequest, SandboxResponse } from "../http/message";
import { awsErrors } from "./errors";
import type { Region } from "./region";

const HOUR_MS = 3_600_000;

/** The two operations of STS that clients of Secrets Manager need: whose credentials these are, and those of a role. */
export function sts(request: SandboxRequest, region: Region): SandboxResponse {
  const form = new URLSearchParams(request.body);
  const action = form.get("Action");
  if (action === "GetCallerIdentity") {
    const arn = `arn:aws:iam::${region.account}:user/sandbox`;
    return xml(action, `<Arn>${arn}</Arn><UserId>AIDASANDBOX</UserId><Account>${region.account}</Account>`);
  }
  if (action === "AssumeRole") return assumeRole(form, region);
  throw awsErrors.unknownOperation();
}

function assumeRole(form: URLSearchParams, region: Region): SandboxResponse {
  const arn = /^arn:aws:iam::(\d{12}):role\/(.+)$/.exec(form.get("RoleArn") ?? "");
  const session = form.get("RoleSessionName");
  if (!arn || !session) {
    throw awsErrors.validation("'roleArn' failed to satisfy constraint: Member must be the ARN of a role");
  }
  const credentials = [
    `<AccessKeyId>ASIA${randomBytes(8).toString("hex").toUpperCase()}</AccessKeyId>`,
    `<SecretAccessKey>${randomBytes(20).toString("hex")}</SecretAccessKey>`,
    `<SessionToken>${randomBytes(32).toString("hex")}</SessionToken>`,
    `<Expiration>${new Date(region.now() + HOUR_MS).toISOString()}</Expiration>`,
  ].join("");
  const user = `<Arn>arn:aws:sts::${arn[1]}:assumed-role/${arn[2]}/${session}</Arn>`;
  return xml(
    "AssumeRole",
    `<Credentials>${credentials}</Credentials><AssumedRoleUser>${user}<AssumedRoleId>AROASANDBOX:${session}</AssumedRoleId></AssumedRoleUser>`,
  );
}

const xml = (action: string, result: string): SandboxResponse => ({
  status: 200,
  headers: { "content-type": "text/xml" },
  body: `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result>${result}</${action}Result></${action}Response>`,
});
