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
  private constructor(private readonly attribute: OktaSecretVerify) {}

  /** A probe that needs no grant and mints no token. */
  static auto(props: VerificationProps = {}): Verification {
    return Verification.of("auto", props);
  }

  /** A token request by client credentials. */
  static clientCredentials(props: TokenVerificationProps): Verification {
    return Verification.of("client_credentials", props);
  }

  /** A value is promoted unproven. */
  static none(): Verification {
    return new Verification({ method: "none" });
  }

  private static of(method: string, { timeout, ...props }: TokenVerificationProps): Verification {
    return new Verification({ ...props, method, timeout: timeout === undefined ? undefined : durationText(timeout) });
  }

  /** @internal */
  _toAttribute(): OktaSecretVerify {
    return this.attribute;
  }
}
