import type { IConstruct } from "constructs";
import type { OktaSecretVerify } from "../providers/bindings/okta-secret";
import { durationText, type DurationLike } from "./duration";

export interface VerificationProps {
  /** How the client authenticates. @default the issuer's setting for the client */
  readonly authMethod?: "client_secret_basic" | "client_secret_post" | "client_secret_jwt";
  /** @default the issuer's own */
  readonly tokenEndpoint?: string;
  /** How long the issuer's consistency lag is waited through. @default "60s" */
  readonly timeout?: DurationLike;
}

export interface TokenVerificationProps extends VerificationProps {
  readonly scopes?: string[];
  readonly audience?: string;
}

/** How a value is proven before it is promoted. */
export class Verification {
  private constructor(
    private readonly method: string,
    private readonly props: TokenVerificationProps = {},
  ) {}

  /** A probe that needs no grant and mints no token. */
  static auto(props: VerificationProps = {}): Verification {
    return new Verification("auto", props);
  }

  /** A token request by client credentials. */
  static clientCredentials(props: TokenVerificationProps): Verification {
    return new Verification("client_credentials", props);
  }

  /** A value is promoted unproven. */
  static none(): Verification {
    return new Verification("none");
  }

  /**
   * The `verify` attribute.
   *
   * @internal
   * @throws ValidationError
   */
  _toAttribute(scope: IConstruct): OktaSecretVerify {
    const { timeout, ...rest } = this.props;
    const text = timeout === undefined ? undefined : durationText(timeout, "verification.timeout", scope);
    return { ...rest, method: this.method, timeout: text };
  }
}
