import type { Client } from "../client";
import { serverError } from "../errors";
import type { Periods } from "../secret-rotation";
import { matches } from "./conditions";
import { checkedPolicies, type Policy } from "./policy";
import { checkedProfiles, executorsOf, periodsOf, SECRET_ROTATION, type Profile } from "./profile";

/** The two lists of a realm, each replaced as a whole. */
export class ClientPolicies {
  profiles: readonly Profile[] = [];
  policies: readonly Policy[] = [];

  /** A profile that a policy names may be left out: nothing is checked across the lists. @throws KeycloakError */
  putProfiles(list: readonly unknown[], rotationFeature: boolean): void {
    this.profiles = checkedProfiles(list, rotationFeature);
  }

  /** @throws KeycloakError */
  putPolicies(list: readonly unknown[]): void {
    this.policies = checkedPolicies(list, new Set(this.profiles.map(({ name }) => name)));
  }

  /**
   * The rotations that are in force for a client, in the order of the policies. To be asked at every event, because each fails like this:
   *
   * @throws KeycloakError 500 where a condition of an enabled policy cannot be read, or a matching policy rotates and the server lacks the feature
   */
  rotationsFor(client: Client, rotationFeature: boolean): readonly Periods[] {
    const inForce = this.policies.filter(({ enabled, conditions }) => {
      return (
        enabled &&
        conditions.length > 0 &&
        conditions.every((each) => matches(each.condition, each.configuration, client))
      );
    });
    const executors = inForce
      .flatMap((policy) => policy.profiles)
      .flatMap((name) => this.profiles.filter((profile) => profile.name === name))
      .flatMap(executorsOf)
      .filter(({ executor }) => executor === SECRET_ROTATION);
    if (executors.length > 0 && !rotationFeature) throw serverError();
    return executors.map(({ configuration }) => periodsOf(configuration));
  }
}
