import { ISSUERS, type IssuerStand } from "./issuers";
import { periodsFor, type Periods } from "./policy";
import { STORES, type StoreStand } from "./stores";

/** What is put to the test: a kind of credential, in a store, rotated in a way. */
export interface Subject {
  readonly credential: string;
  readonly issuer: IssuerStand;
  readonly store: StoreStand;
  readonly periods: Periods;
}

export const SUBJECTS: readonly Subject[] = Object.entries(ISSUERS).flatMap(([credential, issuer]) =>
  STORES.flatMap((store) => periodsFor(issuer.capability).map((periods) => ({ credential, issuer, store, periods }))),
);

export const nameOf = ({ credential, store, periods }: Subject): string =>
  `${credential}, ${store.name}, ${periods.name}`;
