import type { HttpClientOptions } from "../http";
import type { SlotStore } from "../rotation/ports";
import { connectAwsSecretsManager, parseAwsStoreId, type AwsPlace } from "../stores/aws-secrets-manager";
import { encryptedFileStore, fileStoreId, parseFileStoreId } from "../stores/encrypted-file";
import type { AwsSecretsManagerPlace, StorePlace } from "./store-place";

/** A place that holds the slots of many credentials, by name. */
export interface StoreConnection {
  /** What Terraform's state keeps. */
  storeId(name: string): string;
  open(name: string): SlotStore;
}

/** The slots that a store id names cannot be had with this configuration: the text says why. */
export class StoreUnreachable extends Error {}

/** Milliseconds: the region's and the account's names are soon found, or not at all. */
const CONNECT_TIMEOUT = 60_000;

type AwsConnection = StoreConnection & { readonly place: AwsPlace };

/** The stores that this process works with. Each is connected to once, on first use: that may load an SDK, and ask whose credentials these are. */
export class Stores {
  private readonly aws = new Map<string, Promise<AwsConnection>>();

  constructor(private readonly http: Pick<HttpClientOptions, "caFile" | "timeout" | "env"> = {}) {}

  /** @throws StoreError */
  async connect(place: StorePlace): Promise<StoreConnection> {
    if (place.kind === "aws_secrets_manager") return this.connectAws(place.options);
    const { path, keyFile } = place;
    return {
      storeId: (name) => fileStoreId(path, name),
      open: (name) => encryptedFileStore({ path, keyFile }, name),
    };
  }

  /**
   * The slots that a store id names. What the id does not tell, such as the file's key or the role to assume, is taken from `configured`, if that is a place of
   * the same kind.
   *
   * @throws StoreUnreachable, StoreError
   */
  async openById(storeId: string, configured: StorePlace | null): Promise<SlotStore> {
    const file = parseFileStoreId(storeId);
    if (file) {
      const keyFile =
        configured?.kind === "encrypted_file" && configured.path === file.path ? configured.keyFile : undefined;
      return encryptedFileStore({ path: file.path, keyFile }, file.name);
    }
    const aws = parseAwsStoreId(storeId);
    if (!aws) throw new StoreUnreachable(`\`store_id\` ${JSON.stringify(storeId)} names no store this version knows.`);
    const options = configured?.kind === "aws_secrets_manager" ? configured.options : {};
    const connection = await this.connectIn(aws.region, options);
    const { account } = connection.place;
    if (account === aws.account) return connection.open(aws.name);
    throw new StoreUnreachable(
      `${storeId} belongs to the AWS account ${aws.account}; the credentials found are of account ${account}. Check AWS_PROFILE, \`profile\` or \`role_arn\`. Nothing was changed.`,
    );
  }

  private async connectIn(region: string, options: AwsSecretsManagerPlace["options"]): Promise<AwsConnection> {
    if (options.region === undefined) {
      // Mostly the region that AWS's environment names is the one, and it is connected to already. What fails here fails again below, and is said then.
      const connection = await this.connectAws(options).catch(() => null);
      if (connection?.place.region === region) return connection;
    }
    return this.connectAws({ ...options, region });
  }

  private connectAws(options: AwsSecretsManagerPlace["options"]): Promise<AwsConnection> {
    const key = JSON.stringify(options);
    let connection = this.aws.get(key);
    if (connection === undefined) {
      connection = connectAwsSecretsManager({ ...options, http: this.http }, AbortSignal.timeout(CONNECT_TIMEOUT));
      this.aws.set(key, connection);
      // The next to ask may have more luck.
      connection.catch(() => this.aws.delete(key));
    }
    return connection;
  }
}
