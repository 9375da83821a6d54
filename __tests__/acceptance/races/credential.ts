import { fingerprintOf } from "../../../providers/clientcreds/secret/secret";
import { STAYS_IN, type PhaseName } from "../../support/okta-stack";
import type { Applier } from "./applier";
import type { Arena } from "./arena";
import type { Scenario } from "./scenario";
import { slotsInAws, slotsInFile, type SlotsTruth } from "./slots-truth";

/** An app's secret, managed by two racers. */
export class Credential {
  readonly racers: readonly [Applier, Applier];

  constructor(
    private readonly arena: Arena,
    private readonly appId: string,
    private readonly store: Scenario["store"],
    private readonly path: string,
  ) {
    this.racers = arena.racers.map(({ makeApplier, okta, aws }) => {
      const others = arena.racers.map((each) => each.okta.url).filter((url) => url !== okta.url);
      return makeApplier("clientcreds_okta_secret", {
        // Whoever waits for its turn waits as long as it takes.
        http: { timeout: "10m" },
        okta: { org_url: okta.url, also_known_as: others, api_token: arena.okta.apiToken },
        slot_store:
          store === "encrypted file"
            ? { encrypted_file: { path } }
            : { aws_secrets_manager: { endpoint: aws.url, region: arena.aws.region } },
      });
    }) as never;
  }

  /** Configuration with which one apply ends in the phase. */
  declared(phase: PhaseName, trigger: string | null): Record<string, unknown> {
    const policy = [...STAYS_IN[phase].matchAll(/(\w+) = "(\w+)"/g)].map(([, name, value]) => [name, value]);
    return { app_id: this.appId, rotation: { ...Object.fromEntries(policy), trigger } };
  }

  /** What is asked, without the ids that are others in each race. */
  anonymous(what: string): string {
    const ids = [this.appId, ...this.arena.okta.secretsOf(this.appId).map(({ id }) => id)];
    return ids.reduce((text, id) => text.replaceAll(id, "…"), what);
  }

  async slots(): Promise<SlotsTruth> {
    const name = `okta/${this.appId}`;
    return this.store === "encrypted file" ? slotsInFile(this.path, name) : slotsInAws(this.arena.aws, name);
  }

  /** Fingerprints of what the issuer holds, and of what it accepts of that. */
  get issued(): { readonly held: readonly string[]; readonly accepted: readonly string[] } {
    const secrets = this.arena.okta.secretsOf(this.appId).map((s) => ({ ...s, value: fingerprintOf(s.value) }));
    return {
      held: secrets.map(({ value }) => value),
      accepted: secrets.filter(({ status }) => status === "ACTIVE").map(({ value }) => value),
    };
  }
}
