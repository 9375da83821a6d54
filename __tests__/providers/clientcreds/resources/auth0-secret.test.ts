import { auth0SecretResource } from "../../../../providers/clientcreds/resources/auth0-secret";
import { problemsOf } from "./problems";

const problems = (given: Readonly<Record<string, unknown>>): Promise<string[]> =>
  problemsOf(auth0SecretResource, { client_id: "AbCdEf0123456789AbCdEf0123456789", ...given });

it.each([
  [{ rotation: { grace: "1h" } }, "`rotation.grace`: Auth0 accepts one secret"],
  [{ rotation: { soak: "0s" } }, "`rotation.soak`: Auth0 accepts one secret"],
  [{ rotation: { before_expiry: "1d" } }, "`rotation.before_expiry`: Auth0 tells no expiry"],
  [{ issuer_made: true, rotation: { overlap: "1h" } }, "`rotation.overlap`: with `issuer_made`"],
  [{ issuer_made: true, rotation: { pin_generation: 1 } }, "`rotation.pin_generation`: with `issuer_made`"],
  [{ issuer_made: true, candidate_wo: "x".repeat(48) }, "`candidate_wo`: the issuer makes its values itself"],
  [{ issuer_made: true, take_over: true }, "`take_over`: with `issuer_made`"],
  [{ discard_credential_ids: ["x"] }, "`discard_credential_ids`: a client has one secret"],
  [{ candidate_wo: "Abc0-_=.".repeat(5) }, "`candidate_wo` must have 48 to 256 characters, got 40"],
  [{ candidate_wo: "Abc0-_=. ".repeat(6) }, "`candidate_wo` may hold letters, digits and _ - + = . only"],
  [{ generate: { length: 47 } }, "`generate.length` must be a whole number from 48 to 256"],
  [{ client_id: "a/b" }, "`client_id` must be a client's id"],
  [{ verify: { auth_method: "client_secret_jwt" } }, "`verify.auth_method`: Auth0 takes"],
  [{ verify: { method: "client_credentials" } }, "`verify.method`: Auth0 gives a token for an audience only"],
  [{ verify: { method: "probe", audience: "https://api" } }, "`verify.audience`: it is for a token"],
  [{ verify: { scopes: ["a"] } }, "`verify.scopes`: it is for a token"],
])("%j is refused with the reason", async (given, said) => {
  const all = await problems(given);
  expect(all).toHaveLength(1);
  expect(all[0]).toContain(said);
});

it.each([
  [{}],
  [{ rotation: { every: "2d", overlap: "1d" } }],
  [{ issuer_made: true, rotation: { every: "1h" } }],
  [{ verify: { audience: "https://api", scopes: ["a"] } }],
  [{ candidate_wo: "Abc0-_=.".repeat(6), take_over: true }],
])("%j is taken", async (given) => {
  expect(await problems(given)).toEqual([]);
});
