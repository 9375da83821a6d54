import { SLOT_NAMES } from "../../../providers/clientcreds/rotation/observation";
import type { SlotStore, StoreChange } from "../../../providers/clientcreds/rotation/ports";
import type { SecretsManagerSandbox } from "../../../sandbox/secrets-manager/sandbox";
import { Arena } from "./arena";
import type { Passing } from "./gate";
import { race } from "./race";
import { scenarioOf, type Kind } from "./scenario";

/** Far fewer than are raced without a defect. */
const SEEDS = 30;

/** A label leaves whichever version holds it, not only the one that was named. */
const withoutCompare =
  (aws: SecretsManagerSandbox) =>
  (passing: Passing): Passing => {
    if (passing.headers["x-amz-target"] !== "secretsmanager.UpdateSecretVersionStage") return passing;
    const asked = JSON.parse(passing.body) as Record<string, string | undefined>;
    const { versions } = aws.secret(asked.SecretId!);
    const holder = versions.find(({ stages }) => stages.includes(asked.VersionStage!))?.id;
    if (asked.MoveToVersionId === undefined || holder === asked.MoveToVersionId) return passing;
    return { ...passing, body: JSON.stringify({ ...asked, RemoveFromVersionId: holder }) };
  };

const movingFromAnywhere = async (
  changes: readonly StoreChange[],
  store: SlotStore,
): Promise<readonly StoreChange[]> => {
  const { versions } = await store.observe(new AbortController().signal);
  const holders = Object.fromEntries(
    SLOT_NAMES.map((slot) => [slot, versions.find(({ slots }) => slots.includes(slot))?.id ?? null]),
  );
  return changes.map((change) => (change.op === "move" ? { ...change, from: holders[change.slot]! } : change));
};

describe("a store that moves slots without comparing", () => {
  let arena: Arena;
  beforeEach(async () => (arena = await Arena.open()));
  afterEach(() => arena.close());

  const found = async (store: Kind["store"]): Promise<readonly string[]> => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { violations } = await race(arena, scenarioOf(seed, { pipelines: "two copies of one state", store }));
      if (violations.length > 0) return violations;
    }
    return [];
  };
  const secondRotation = [expect.stringContaining("2 new values were introduced")];

  test("is found out, where it is AWS's", async () => {
    for (const { aws } of arena.racers) aws.edit = withoutCompare(arena.aws);
    expect(await found("AWS Secrets Manager")).toEqual(secondRotation);
  });

  test("is found out, where it is the file's", async () => {
    arena.editChanges = movingFromAnywhere;
    expect(await found("encrypted file")).toEqual(secondRotation);
  });
});
