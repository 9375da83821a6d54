import { withHeaders, type Handler } from "../http/message";
import { matchRoute } from "../http/router";
import { Sandbox } from "../http/sandbox";
import { SandboxServer } from "../http/server";
import { AccessTokens } from "./access-tokens";
import { Directory } from "./directory";
import { DAY, LONGEST_LIFE, type Expiry, type OldSecret, type SecretRecord } from "./entity";
import { Envelope, type FieldNames } from "./envelope";
import { errorWithStatus, IamError, iamErrors } from "./errors";
import { ROUTES, type Service } from "./routes";

export interface SahamatiSandboxOptions {
  /** Life of a user's token, in seconds: 180 days on one page of the documentation, 24 hours on another. @default 180 days */
  readonly userTokenLife?: number;
  /** Seconds in the specification, milliseconds in what was seen. @default "milliseconds" */
  readonly expiresOnUnit?: "seconds" | "milliseconds";
  /** @default "dies" */
  readonly oldSecret?: OldSecret;
  /** @default "current" */
  readonly fieldNames?: FieldNames;
  /** The service's clock: milliseconds since the epoch. @default Date.now */
  readonly now?: () => number;
}

export interface NewEntity {
  readonly entityId: string;
  /** @default made by the service */
  readonly secret?: string;
  /** When the first secret ends. @default in 180 days */
  readonly expiry?: Expiry;
}

/** A loopback stand-in for Sahamati's token service, with one user who administers every entity that is made here. */
export class SahamatiSandbox extends Sandbox {
  readonly username = "rotation@participant.example";
  readonly password = "p+w & 100% = sandbox";
  /** Requests for entities' tokens: the consumers' logins. */
  readonly logins = { ok: 0, failed: 0 };

  private constructor(
    server: SandboxServer,
    private readonly directory: Directory,
    private readonly now: () => number,
  ) {
    super(server);
    directory.addUser(this.username, this.password);
  }

  static async start(options: SahamatiSandboxOptions = {}): Promise<SahamatiSandbox> {
    const { now = Date.now, userTokenLife = (LONGEST_LIFE * DAY) / 1000 } = options;
    const envelope = new Envelope(options.fieldNames ?? "current", now);
    let handle: Handler = () => envelope.refusal(errorWithStatus(500));
    const server = await SandboxServer.start({
      now,
      handle: (request) => handle(request),
      errorAnswer: (status, resetSeconds) => {
        const answer = envelope.refusal(errorWithStatus(status));
        return resetSeconds === undefined ? answer : withHeaders(answer, { "retry-after": String(resetSeconds) });
      },
    });
    const directory = new Directory(options.oldSecret ?? "dies");
    const sandbox = new SahamatiSandbox(server, directory, now);
    const service: Service = {
      directory,
      tokens: new AccessTokens(now),
      envelope,
      now,
      origin: server.url,
      userTokenLife,
      expiresOnUnit: options.expiresOnUnit ?? "milliseconds",
      onLogin: (ok) => void (sandbox.logins[ok ? "ok" : "failed"] += 1),
    };
    handle = (request) => {
      const match = matchRoute(ROUTES, request.method, request.path);
      try {
        if (match.found === "route") return match.route.handle(request, match.params, service);
        throw match.found === "path" ? iamErrors.methodNotAllowed() : iamErrors.notFound();
      } catch (error) {
        if (error instanceof IamError) return envelope.refusal(error);
        throw error;
      }
    };
    return sandbox;
  }

  /** What a participant configures: `https://api.sahamati.org.in/iam` in production. */
  get baseUrl(): string {
    return `${this.url}/iam`;
  }

  createEntity({ entityId, secret, expiry = this.now() + LONGEST_LIFE * DAY }: NewEntity): { secret: string } {
    this.directory.user(this.username).administers.add(entityId);
    return { secret: this.directory.addEntity(entityId, expiry, secret).secret.value };
  }

  /** The user does not administer the entity any more. */
  release(entityId: string): void {
    this.directory.user(this.username).administers.delete(entityId);
  }

  /** The user's password has expired, or was changed. */
  expirePassword(expired = true): void {
    this.directory.user(this.username).passwordExpired = expired;
  }

  /** What is true now. */
  secretOf(entityId: string): SecretRecord {
    return this.directory.entity(entityId).secret;
  }

  /** How often the entity's secret was reset. */
  resetsOf(entityId: string): number {
    return this.directory.entity(entityId).resets;
  }

  /** Somebody resets the secret by another way. */
  resetByHand(entityId: string): SecretRecord {
    const now = this.now();
    return this.directory.entity(entityId).reset(now + LONGEST_LIFE * DAY, now);
  }

  setExpiry(entityId: string, expiry: Expiry): void {
    this.directory.entity(entityId).setExpiry(expiry);
  }
}

/** Starts a token service without entities on a free port of 127.0.0.1. */
export function startSahamatiSandbox(options?: SahamatiSandboxOptions): Promise<SahamatiSandbox> {
  return SahamatiSandbox.start(options);
}
