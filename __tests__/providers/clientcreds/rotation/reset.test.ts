import { CAPABILITIES } from "../../../../providers/clientcreds/rotation/capability";
import { IssuerError, StoreError } from "../../../../providers/clientcreds/rotation/errors";
import { Deadline } from "../../../../providers/clientcreds/rotation/execute/deadline";
import type { Environment } from "../../../../providers/clientcreds/rotation/execute/environment";
import { Reset } from "../../../../providers/clientcreds/rotation/execute/reset";
import type { Observed, Version } from "../../../../providers/clientcreds/rotation/observation";
import type { Context } from "../../../../providers/clientcreds/rotation/policy";
import type { StoreChange } from "../../../../providers/clientcreds/rotation/ports";
import { Secret } from "../../../../providers/clientcreds/secret/secret";
import { POLICY } from "../../../../explore/memory/applier";

const current: Version = {
  id: "g1",
  generation: 1,
  fingerprint: "f1",
  weak: false,
  triggers: ["none"],
  mark: null,
  slots: ["CURRENT", "NEXT"],
  own: true,
};
const seen = (fingerprint = "f1"): Observed["issuer"] => ({
  state: "ok",
  detail: null,
  entries: [{ id: "e", fingerprint, status: "active", createdAt: null, expiresAt: null }],
  places: 1,
  readable: true,
  policy: null,
});
const observed: Observed = {
  store: { at: 0, owner: null, clientId: null, versions: [current], intent: null, obstacle: null },
  issuer: seen(),
};
const context = {
  policy: POLICY,
  capability: CAPABILITIES.sahamati_secret,
  resetBound: 600,
} as Context;

/** One reset against an issuer and a store that do as they are told; tells what was asked of them, in order. */
async function reset(told: {
  readonly prepared?: Observed["issuer"];
  readonly answer?: () => void;
  readonly put?: (attempt: number) => void;
  readonly afterIntent?: (stop: AbortController) => void;
}) {
  const stop = new AbortController();
  const asked: string[] = [];
  let [nonces, puts] = [0, 0];
  const environment = {
    issuer: {
      prepareReset: () => (asked.push("prepare"), Promise.resolve(told.prepared ?? seen())),
      reset: async () => {
        asked.push("reset");
        told.answer?.();
        return { value: Secret.of("made by the issuer"), expiresAt: null };
      },
    },
    store: {
      change: async ([change]: StoreChange[]) => {
        if (change!.op === "intend") asked.push(`intend ${change!.intentId} from ${change!.from}`);
        if (change!.op === "intend" && nonces === 1) told.afterIntent?.(stop);
        if (change!.op !== "put-next") return;
        asked.push(`put ${change!.versionId}`);
        told.put?.(++puts);
      },
    },
    nonce: () => `n${++nonces}`,
  } as unknown as Environment;
  using deadline = new Deadline(300, () => 0, stop.signal);
  const step = { do: "reset", generation: 2, current, next: "g1" } as const;
  const outcome = await new Reset(environment, context, observed, deadline)
    .perform(step)
    .catch((error: Error) => error);
  return { asked, outcome };
}

const PUT = expect.stringMatching(/^put g00000002-/) as string;

describe("a reset", () => {
  it("renews the access, announces itself, asks once, and stores the value at once", async () => {
    const { asked, outcome } = await reset({});
    expect([outcome, asked]).toEqual(["done", ["prepare", "intend i2-n1 from null", "reset", PUT]]);
  });

  it("is not begun where somebody else made a value meanwhile", async () => {
    const { asked, outcome } = await reset({ prepared: seen("foreign") });
    expect([outcome, asked]).toEqual(["look again", ["prepare"]]);
  });

  it("that is refused takes its announcement back", async () => {
    const answer = () => {
      throw new IssuerError("unauthorized", "401", "not_done");
    };
    const { asked, outcome } = await reset({ answer });
    expect(outcome).toMatchObject({ reason: "unauthorized" });
    expect(asked).toEqual(["prepare", "intend i2-n1 from null", "reset", "intend i1-n2 from i2-n1"]);
  });

  it("whose answer is lost leaves it standing, and asks no second time", async () => {
    const answer = () => {
      throw new IssuerError("failed", "no answer", "unclear");
    };
    const { asked } = await reset({ answer });
    expect(asked).toEqual(["prepare", "intend i2-n1 from null", "reset"]);
  });

  it("that was announced but not sent, Terraform having been told to stop, takes it back", async () => {
    const { asked, outcome } = await reset({ afterIntent: (stop) => stop.abort(new Error("stop")) });
    expect(outcome).toMatchObject({ message: "stop" });
    expect(asked).toEqual(["prepare", "intend i2-n1 from null", "intend i1-n2 from i2-n1"]);
  });

  it("stores its value under the same id until the store takes it", async () => {
    const put = (attempt: number): void => {
      if (attempt < 5) throw new StoreError("failed", "no answer", "unclear");
    };
    const { asked, outcome } = await reset({ put });
    expect(outcome).toBe("done");
    expect(asked.slice(2)).toEqual(["reset", PUT, PUT, PUT, PUT, PUT]);
    expect(new Set(asked.slice(3)).size).toBe(1);
  });
});
