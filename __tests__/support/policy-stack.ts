import { mustApply, mustInit, terraformWithProvider } from "./compiled-provider";
import type { KeycloakRealm } from "./keycloak-realm";
import type { Result, Terraform } from "./terraform";

const TYPE = "clientcreds_keycloak_rotation_policy";

/** Real Terraform with the compiled provider that manages the rotation policy `weekly` of a realm as `this`. */
export class PolicyStack {
  private constructor(readonly terraform: Terraform) {}

  static async start({ admin }: KeycloakRealm): Promise<PolicyStack> {
    const { username, password } = admin.login;
    const terraform = terraformWithProvider({
      KEYCLOAK_URL: admin.url,
      KEYCLOAK_USER: username,
      KEYCLOAK_PASSWORD: password,
    });
    terraform.write("provider.tf", `provider "clientcreds" {}`);
    await mustInit(terraform);
    return new PolicyStack(terraform);
  }

  /** `attributes` beside those of the guide's weekly profile. */
  declare(realm: string, attributes: string, expiration = "7d"): void {
    this.terraform.write(
      "main.tf",
      `resource "${TYPE}" "this" {
        realm              = "${realm}"
        name               = "weekly"
        expiration         = "${expiration}"
        rotated_expiration = "2d"
        remaining          = "1d"
        ${attributes}
      }`,
    );
  }

  /** Nothing is declared any more. */
  forget(): void {
    this.terraform.write("main.tf", "");
  }

  get state(): Readonly<Record<string, unknown>> | undefined {
    return this.terraform.attributes(TYPE, "this");
  }

  /** Exit code 0: no changes; 2: changes; 1: error. */
  plan(...args: string[]): Promise<Result> {
    return this.terraform.plan("-detailed-exitcode", ...args);
  }

  /** An apply that must succeed. */
  apply(): Promise<Result> {
    return mustApply(this.terraform);
  }

  import(id: string): Promise<Result> {
    return this.terraform.import(`${TYPE}.this`, id);
  }
}
