import type { Login } from "../../runtime";

/** The issuer of the demo, with one client whose credential rotates. */
export interface DemoIssuer {
  /** What it is, for a person. */
  readonly text: string;
  /** Settings of the example app, without their prefix. */
  readonly settings: Readonly<Record<string, string>>;
  /** What the provider reads from the environment. */
  readonly env: NodeJS.ProcessEnv;
  /** Terraform's type of the credential. */
  readonly resourceType: string;
  /** Name of its slots in the store. */
  readonly slots: string;
  readonly login: Login<unknown>;
  /** What is left at the issuer, for a person. */
  summary(): string;
  stop(): Promise<void>;
}
