import type { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { StoreError } from "../../rotation/errors";
import type { AwsRequestHandler, SignedRequest } from "./request-handler";

type AwsCredentials = Awaited<ReturnType<SecretsManagerClient["config"]["credentials"]>>;

/** The token service, asked by the credentials and the signer of a client of Secrets Manager: of its own client we would need two operations. */
export class Sts {
  constructor(
    private readonly client: SecretsManagerClient,
    private readonly handler: AwsRequestHandler,
    /** URL */
    private readonly endpoint: string,
    private readonly region: string,
  ) {}

  /** Twelve digits: whose credentials these are. No right is needed to ask. @throws StoreError */
  async account(signal: AbortSignal): Promise<string> {
    return textIn(await this.ask("GetCallerIdentity", {}, signal), "Account");
  }

  /** @throws StoreError */
  async assumeRole(roleArn: string, externalId: string | undefined, signal: AbortSignal): Promise<AwsCredentials> {
    const answer = await this.ask(
      "AssumeRole",
      {
        RoleArn: roleArn,
        RoleSessionName: "clientcreds",
        ...(externalId === undefined ? {} : { ExternalId: externalId }),
      },
      signal,
    );
    return {
      accessKeyId: textIn(answer, "AccessKeyId"),
      secretAccessKey: textIn(answer, "SecretAccessKey"),
      sessionToken: textIn(answer, "SessionToken"),
      expiration: new Date(textIn(answer, "Expiration")),
      accountId: /^arn:[\w-]+:iam::(\d{12}):/.exec(roleArn)?.[1],
    };
  }

  private async ask(action: string, parameters: Record<string, string>, signal: AbortSignal): Promise<string> {
    const what = `${action}${parameters.RoleArn ? ` of ${parameters.RoleArn}` : ""} at ${this.endpoint}`;
    try {
      const request = this.request(new URLSearchParams({ Action: action, Version: "2011-06-15", ...parameters }));
      const signer = await this.client.config.signer();
      const signed = await signer.sign(
        request as never,
        { signingService: "sts", signingRegion: this.region } as never,
      );
      const { response } = await this.handler.handle(signed as SignedRequest, { abortSignal: signal });
      const text = Buffer.from(response.body).toString();
      if (response.statusCode === 200) return text;
      const why = `${optionalTextIn(text, "Code") ?? response.statusCode}: ${optionalTextIn(text, "Message") ?? "no reason was given"}`;
      throw new StoreError("failed", `${what} was refused: ${why}`, "not_done");
    } catch (error) {
      if (error instanceof StoreError) throw error;
      const why = error instanceof Error ? error.message : String(error);
      throw new StoreError(
        "failed",
        `${what} failed: ${why} Check AWS's credentials, \`region\`, \`profile\` and \`role_arn\`.`,
        "not_done",
      );
    }
  }

  private request(form: URLSearchParams): object {
    const { protocol, hostname, port, host } = new URL(this.endpoint);
    return {
      method: "POST",
      protocol,
      hostname,
      ...(port ? { port: Number(port) } : {}),
      path: "/",
      query: {},
      headers: { host, "content-type": "application/x-www-form-urlencoded" },
      body: form.toString(),
    };
  }
}

const optionalTextIn = (xml: string, element: string): string | undefined =>
  new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1];

function textIn(xml: string, element: string): string {
  const text = optionalTextIn(xml, element);
  if (text === undefined) throw new StoreError("failed", `The answer of STS has no ${element}.`, "not_done");
  return text;
}
