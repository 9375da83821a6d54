import { randomUUID } from "node:crypto";
import { json, type SandboxResponse } from "../http/message";
import type { IamError } from "./errors";

/** `legacy`: as the specification wrote the names before version 2.1 had been revised: `txnid`, `accesstoken`, `expires_in`, `errorcode`. */
export type FieldNames = "current" | "legacy";

const LEGACY: Readonly<Record<string, string>> = {
  txnId: "txnid",
  entityId: "entityid",
  accessToken: "accesstoken",
  expiresIn: "expires_in",
  tokenType: "token_type",
  errorCode: "errorcode",
  errorMsg: "errormsg",
};

/** Writes answers: every one bears version, time and transaction. */
export class Envelope {
  constructor(
    private readonly names: FieldNames,
    private readonly now: () => number,
  ) {}

  /** `txnId`: that of the request, where it had one. */
  answer(body: Readonly<Record<string, unknown>>, txnId?: string): SandboxResponse {
    return this.write(200, body, txnId);
  }

  refusal({ status, errorCode, errorMsg }: IamError, txnId?: string): SandboxResponse {
    return this.write(status, { errorCode, errorMsg }, txnId);
  }

  private write(
    status: number,
    body: Readonly<Record<string, unknown>>,
    txnId: string = randomUUID(),
  ): SandboxResponse {
    const now = new Date(this.now());
    // Nine digits, as the service was seen to write them.
    const timestamp = now.toISOString().replace("Z", "000000Z");
    const fields = { ver: "1.0.0", timestamp, txnId, ...body };
    return json(status, this.renamed(fields), { date: now.toUTCString() });
  }

  private renamed(fields: Readonly<Record<string, unknown>>): unknown {
    if (this.names === "current") return fields;
    return Object.fromEntries(Object.entries(fields).map(([name, value]) => [LEGACY[name] ?? name, value]));
  }
}
