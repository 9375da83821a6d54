import type { Diagnostics, ObjectValue, Unknown } from "../../../plugin";
import type { Services } from "../../configuration/services";
import type { Capability } from "../../rotation/capability";
import type { Issuer } from "../../rotation/ports";
import type { ValueRules } from "../../secret/value-rules";
import type { RotationAttribute } from "./policy";
import type { commonAttributes } from "./schema";

export type Maybe<T> = T | null | Unknown;

/** The common part of a credential's configuration, plan or state, with the attributes of its kind. */
export type CredentialAttributes = ObjectValue<typeof commonAttributes> & {
  [name: string]: NonNullable<unknown> | null | Unknown;
};

/** Where a credential is accepted, from the provider's configuration. */
export interface IssuerPlace {
  readonly url: string;
  /** Other URLs of the same org. */
  readonly aliases: readonly string[];
}

/** A credential could not be opened: the text says what to configure. */
export class NotConfigured extends Error {}

/** What a `*_secret` or `*_key` adds to the common part. */
export interface CredentialKind {
  readonly typeName: string;
  readonly capability: Capability;
  /** First part of the default name in the store. */
  readonly storePrefix: string;
  /** What the issuer takes as a value, and how one is made; null: it makes its values itself. */
  readonly values: ValueRules | null;
  /** Words of `rotation` that this issuer cannot serve, each with the reason: given explicitly they are refused, never ignored. */
  readonly cannot: Readonly<Partial<Record<keyof RotationAttribute, string>>>;
  /** For how long a new value is asked for, in seconds, of an issuer that makes its values. */
  termOf?(attributes: CredentialAttributes): number;
  /** Own computed attributes that only an apply which promotes can learn. */
  readonly learned?: {
    readonly names: readonly string[];
    of(issuer: Issuer): Readonly<Record<string, string | null>>;
  };
  /** The same credential where its attributes give it another capability. */
  variant?(attributes: CredentialAttributes): CredentialKind;
  /** Names of the own attributes that identify the credential at the issuer. */
  readonly identity: readonly string[];
  /** Import id; unknown while the attributes that it is made of are. */
  idOf(attributes: CredentialAttributes): string | Unknown;
  /** @throws NotConfigured */
  place(services: Services, attributes: CredentialAttributes): IssuerPlace;
  /** @throws NotConfigured */
  open(services: Services, attributes: CredentialAttributes): Issuer;
  /** Own attributes that an import id tells, and the entry that it names as CURRENT; a string says what is wrong with the id. */
  parseImportId(id: string): { readonly attributes: Record<string, string>; readonly preferredEntry?: string } | string;
  validate?(config: CredentialAttributes, diagnostics: Diagnostics): void;
}
