import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What happens to credentials after day one, and the test that walks it with real Terraform: the file below acceptance/, and how its title begins. */
const ROWS: readonly (readonly [event: string, file: string, title: string])[] = [
  ["500 clients are onboarded", "adopt", "the onboarding of ${COUNT} clients"],
  ["and then rotate in waves, although all are overdue", "adopt", "are due over the sixty days"],
  ["a value leaked", "okta-secret/leak", "in steady"],
  ["both slots leaked", "okta-secret/leak", "in overlap"],
  ["a leak that cannot wait for a review", "okta-secret/leak", "breaks the glass without a review"],
  ["a credential is paused", "okta-secret/paused", "goes on to tell of drift"],
  ["changes are frozen", "okta-secret/trigger", "`not_before` holds it up"],
  ["a rotation is rolled back", "okta-secret/pin", "from soak revives the old value"],
  ["and unpinned again", "okta-secret/pin", "from grace takes the old value back, and without the pin"],
  ["the slots move to another store", "okta-secret/store-move", "takes a rotation along"],
  ["a resource is renamed", "okta-secret/plans", "a rename by a moved block changes nothing"],
  ["and renamed without saying so", "okta-secret/declared-once", "by a rename without a `moved` block"],
  ["the app is deleted at the issuer", "okta-secret/drift", "the app deleted"],
  ["and made again", "okta-secret/recovery", "the app: its slots stay, and a new one"],
  ["a credential is decommissioned", "okta-secret/destroy", "revokes what it made"],
  ["the state is lost", "okta-secret/recovery", "the state, in %s: an import finds"],
  ["the store is lost", "okta-secret/recovery", "the store: the plan says that it is repaired"],
  ["both are lost", "okta-secret/recovery", "both: an import adopts"],
  ["the issuer is switched by mistake", "bad-input", "another org than at the last apply"],
  [
    "the account is switched by mistake",
    "aws-secrets-manager/configuration",
    "of another account than at the last apply",
  ],
  ["a rotation is blocked by a colleague's secret", "okta-secret/drift", "both places taken"],
  ["on-call asks whether consumers can log in", "check", "tells whether CURRENT and NEXT log in"],
  ["on-call follows a recipe", "runbook/runbook", "Leak: the old value is revoked"],
];

test.each(ROWS)("day 2: %s: is walked in acceptance/%s: %s", (_event, file, title) => {
  const text = readFileSync(join(__dirname, "acceptance", `${file}.test.ts`), "utf8");
  expect(text.includes(`"${title}`) || text.includes(`\`${title}`)).toBe(true);
});
