import { IssuerError } from "../../../rotation/errors";
import type { KeycloakClient } from "../client";
import { countMatching } from "../client-policies";
import { hasRotationFeature } from "../rotation-feature";
import { PolicyLists } from "./policy-lists";
import {
  mayTakeOver,
  named,
  otherRotating,
  rotationPolicyIn,
  withPolicy,
  withProfile,
  without,
  type Lists,
  type RotationPolicy,
} from "./rotation-policy";

export interface ObservedPolicy {
  /** null: there is neither a policy nor a profile of that name. */
  readonly policy: RotationPolicy | null;
  /** Whether the server runs with the feature `client-secret-rotation`. */
  readonly featureEnabled: boolean;
  /** Clients of the realm whose secret the policy would rotate; null: the clients cannot be viewed, or do not say it. */
  readonly matchingClients: number | null;
}

/** What a person is told of a change that succeeded. */
export interface Remark {
  readonly summary: string;
  readonly detail: string;
}

/** The rotation policies of one realm: each is a client policy and a client profile of the same name. */
export class RotationPolicies {
  private readonly lists: PolicyLists;

  constructor(
    private readonly client: KeycloakClient,
    private readonly realm: string,
  ) {
    this.lists = new PolicyLists(client, realm);
  }

  /** @throws IssuerError */
  async observe(name: string, signal: AbortSignal): Promise<ObservedPolicy> {
    const policy = rotationPolicyIn(await this.lists.read(signal), name);
    const featureEnabled = await hasRotationFeature(this.client, signal);
    return { policy, featureEnabled, matchingClients: policy && (await this.matching(policy, signal)) };
  }

  private async matching({ conditions }: RotationPolicy, signal: AbortSignal): Promise<number | null> {
    const named = conditions.map(({ condition, configuration }) => ({ name: condition, configuration }));
    const clients = await this.client.realm(this.realm).listing.clients(signal);
    return clients && countMatching(named, clients);
  }

  /**
   * Writes the profile and then the policy, which never names a profile that is not there.
   *
   * @param isNew whether another content under the same name is somebody else's
   * @throws IssuerError
   */
  put(wanted: RotationPolicy, isNew: boolean, signal: AbortSignal): Promise<readonly Remark[]> {
    return this.lists.alone(async () => {
      if (wanted.enabled && !(await hasRotationFeature(this.client, signal))) throw this.featureOff(wanted.name);
      const lists = await this.lists.read(signal);
      if (isNew && !mayTakeOver(lists, wanted)) throw this.taken(wanted.name, lists);
      const profiles = await this.lists.change("profiles", wanted.name, (all) => withProfile(all, wanted), signal);
      const policies = await this.lists.change("policies", wanted.name, (all) => withPolicy(all, wanted), signal);
      return this.remarks([...profiles, ...policies]);
    });
  }

  /** Removes the policy and then the profile. A profile that other policies name stays. @throws IssuerError */
  remove(name: string, signal: AbortSignal): Promise<readonly Remark[]> {
    return this.lists.alone(async () => {
      const changed = await this.lists.change("policies", name, (all) => without(all, name), signal);
      const { policies, profiles } = await this.lists.read(signal);
      const users = policies.filter((policy) => Array.isArray(policy.profiles) && policy.profiles.includes(name));
      if (users.length > 0) {
        const others = users.map((policy) => JSON.stringify(policy.name)).join(", ");
        const detail = `The client profile ${name} of realm ${this.realm} is named by ${others} too, and goes on rotating their secrets. Take it out of them, then delete it.`;
        return [...this.remarks(changed), { summary: "The client profile stays", detail }];
      }
      if (otherRotating(profiles, name).length > 0 && !(await hasRotationFeature(this.client, signal))) {
        const others = otherRotating(profiles, name)
          .map((profile) => JSON.stringify(profile.name))
          .join(", ");
        const detail = `${this.client.url} runs without the feature client-secret-rotation, and without it takes no list with a profile that rotates: ${others}. So the client profile ${name} of realm ${this.realm} stays, with no effect. Delete it when the feature is back, or those are gone.`;
        return [...this.remarks(changed), { summary: "The client profile stays", detail }];
      }
      const more = await this.lists.change("profiles", name, (all) => without(all, name), signal);
      return this.remarks([...changed, ...more]);
    });
  }

  private remarks(changed: readonly string[]): readonly Remark[] {
    if (changed.length === 0) return [];
    const names = [...new Set(changed)].map((name) => JSON.stringify(name)).join(", ");
    const detail = `While the lists of realm ${this.realm} were written, somebody else changed ${names} in them. Keycloak replaces a list as a whole, so one of the two changes may have undone a part of the other: look at them.`;
    return [{ summary: "The realm's client policies were changed by somebody else", detail }];
  }

  private taken(name: string, { profiles, policies }: Lists): IssuerError {
    const what = [named(policies, name) && "a client policy", named(profiles, name) && "a client profile"];
    const there = what.filter(Boolean).join(" and ");
    const next = `Import it as ${this.realm}/${name}, so that the plan shows what would change, or choose another name.`;
    const text = `Realm ${this.realm} of ${this.client.url} has ${there} named ${name} with another content. ${next}`;
    return new IssuerError("failed", text, "not_done");
  }

  private featureOff(name: string): IssuerError {
    const text = `${this.client.url} runs without the feature client-secret-rotation, and with the policy ${name} in force it would answer 500 to every client that matches. Start it with --features=client-secret-rotation, or set \`enabled = false\`. Nothing was changed.`;
    return new IssuerError("failed", text, "not_done");
  }
}
