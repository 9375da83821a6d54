import { CAPABILITIES } from "../providers/clientcreds/rotation/capability";
import type { Row } from "./row";

type Credential = Pick<Row, "credential" | "kind" | "readable" | "issuerPolicy">;

const CREDENTIALS: readonly Credential[] = [
  { credential: "Okta secret", kind: "okta_secret" },
  { credential: "Okta key", kind: "okta_key" },
  { credential: "Auth0 key", kind: "auth0_key" },
  { credential: "Auth0 secret", kind: "auth0_secret" },
  { credential: "Auth0 secret, blind", kind: "auth0_secret", readable: false },
  { credential: "Keycloak secret", kind: "keycloak_secret" },
  {
    credential: "Keycloak secret, policy",
    kind: "keycloak_secret",
    issuerPolicy: { expiration: 6, rotatedExpiration: 1 },
  },
  { credential: "Sahamati secret", kind: "sahamati_secret" },
];

const QUIET: Omit<Row, keyof Credential | "scenario"> = {
  store: "aws",
  appliers: 1,
  overlap: 1,
  grace: 1,
  soak: 1,
  every: null,
  beforeExpiry: null,
  patience: 0,
  flips: false,
  hands: 0,
  pins: false,
  refusals: false,
  lags: false,
  threeReads: false,
  consumerAge: null,
  rotated: false,
  remembers: false,
};

interface Scenario {
  readonly scenario: string;
  readonly options: (credential: Credential) => Partial<Row> | null;
}

const issuerMade = ({ kind }: Credential): boolean => CAPABILITIES[kind].value === "issuer";
const blind = ({ readable }: Credential): boolean => readable === false;

/** How old a consumer's reading may be, by its contract; null where the issuer can end a value by itself. */
function contract({ kind, issuerPolicy }: Credential, overlap: number, grace: number): number | null {
  const { places, value } = CAPABILITIES[kind];
  if (value === "issuer" || issuerPolicy) return null;
  return (places === "two" ? overlap + grace : overlap) - 1;
}

const SCENARIOS: readonly Scenario[] = [
  { scenario: "one applier, AWS", options: (c) => ({ flips: true, consumerAge: contract(c, 1, 1) }) },
  { scenario: "one applier, file", options: (c) => ({ store: "file", flips: true, consumerAge: contract(c, 1, 1) }) },
  { scenario: "one applier, by age", options: () => ({ every: 4 }) },
  { scenario: "two appliers, AWS", options: () => ({ appliers: 2, flips: true }) },
  { scenario: "two appliers, file", options: () => ({ appliers: 2, store: "file", flips: true }) },
  { scenario: "two appliers, by age", options: () => ({ appliers: 2, store: "file", every: 4, remembers: true }) },
  { scenario: "two appliers, three reads", options: () => ({ appliers: 2, flips: true, threeReads: true }) },
  {
    scenario: "two appliers, steps of a tick",
    options: (c) => ({
      appliers: 2,
      flips: true,
      overlap: 2,
      patience: 1,
      store: "file",
      consumerAge: contract(c, 1, 1),
    }),
  },
  {
    scenario: "one applier, rollback",
    options: (c) => (issuerMade(c) ? null : { flips: true, pins: true }),
  },
  {
    scenario: "two appliers, rollback",
    // What is deleted at the end of a rotation cannot be gone back to, so two-place credentials begin with one.
    options: (c) => {
      const rotated = CAPABILITIES[c.kind].places === "one";
      return issuerMade(c) ? null : { appliers: 2, pins: true, rotated, flips: !rotated };
    },
  },
  {
    scenario: "one applier, refused values",
    options: (c) => (issuerMade(c) ? null : { flips: true, refusals: true }),
  },
  {
    scenario: "one applier, the issuer lags",
    options: (c) => (issuerMade(c) ? null : { flips: true, lags: true, consumerAge: contract(c, 1, 1) }),
  },
  {
    scenario: "one applier, the issuer lags, 1 hand act",
    options: (c) => (issuerMade(c) || blind(c) ? null : { flips: true, lags: true, hands: 1 }),
  },
  {
    scenario: "two appliers, the issuer lags",
    options: (c) => (issuerMade(c) ? null : { appliers: 2, flips: true, lags: true, store: "file" }),
  },
  { scenario: "one applier, 1 hand act", options: (c) => (blind(c) ? null : { hands: 1, flips: true }) },
  {
    scenario: "one applier, 2 hand acts, file",
    options: (c) => (blind(c) ? null : { hands: 2, store: "file", flips: true }),
  },
  {
    scenario: "two appliers, 1 hand act",
    options: (c) => (blind(c) ? null : { hands: 1, appliers: 2, store: "file", flips: true }),
  },
];

/** What is explored: each credential of the capability table in each scenario that it can be in. */
export const ROWS: readonly Row[] = SCENARIOS.flatMap(({ scenario, options }) =>
  CREDENTIALS.flatMap((credential) => {
    const chosen = options(credential);
    const expiry = credential.issuerPolicy ? { beforeExpiry: 2 } : {};
    return chosen ? [{ ...QUIET, ...credential, scenario, ...expiry, ...chosen }] : [];
  }),
);
