import { contextOf, environmentOf, observeWorld, POLICY } from "../../../../explore/memory/applier";
import { freshWorld } from "../../../../explore/memory/world";
import { execute } from "../../../../providers/clientcreds/rotation/execute/execute";
import { Interrupted } from "../../../../providers/clientcreds/rotation/execute/failures";

/** A rotation at an issuer that lets so many introductions wait until their signal ends them. */
async function rotate(hanging: number) {
  const world = freshWorld("okta_secret", { store: "file" });
  let tries = 0;
  const apply = (trigger: string | null) => {
    const context = contextOf(world, { ...POLICY, every: 100_000, overlap: 0, grace: 0, soak: 0, trigger });
    const environment = environmentOf(world, {});
    const { issuer } = environment;
    const slow: typeof issuer = Object.assign(Object.create(issuer) as typeof issuer, {
      introduce: (...[value, options, signal]: Parameters<typeof issuer.introduce>) =>
        ++tries > hanging
          ? issuer.introduce(value, options, signal)
          : new Promise<void>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error))),
    });
    const permission = { kind: "planned", observed: observeWorld(world) } as const;
    return execute(context, { ...environment, issuer: slow, stepDeadline: 0.05 }, permission);
  };
  await apply(null);
  const { failure } = await apply("now");
  return { failure, tries };
}

test("a step that its deadline ends is looked at again, and tried again", async () => {
  expect(await rotate(2)).toEqual({ failure: null, tries: 3 });
});

test("an issuer that is too slow time and again is said to be, with what to do", async () => {
  const { failure } = await rotate(Infinity);
  expect(failure).toBeInstanceOf(Interrupted);
  expect(failure?.message).toContain("longer than `step_deadline`");
});
