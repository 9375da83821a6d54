import { ISSUERS, type IssuerStand } from "./issuers";
import { periodsFor, type Periods } from "./policy";
import { STORES, type StoreStand } from "./stores";

/** What is put to the test: a kind of credential, in a store, rotated in a way. */
export interface Subject {
  readonly issuer: IssuerStand;
  readonly store: StoreStand;
  readonly periods: Periods;
}

export const SUBJECTS: readonly Subject[] = Object.values(ISSUERS).flatMap((issuer) =>
  STORES.flatMap((store) => periodsFor(issuer.capability).map((periods) => ({ issuer, store, periods }))),
);

export const nameOf = ({ issuer, store, periods }: Subject): string =>
  `${issuer.capability.kind}, ${store.name}, ${periods.name}`;
