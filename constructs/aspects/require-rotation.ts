import { Annotations, type IAspect } from "cdktf";
import type { IConstruct } from "constructs";
import { DEFAULT_DURATIONS } from "../../providers/clientcreds/rotation/contradiction";
import { formatDuration } from "../../providers/clientcreds/rotation/duration";
import { LATE_STEPS } from "../age-limit";
import { durationSeconds, isUnknown, type DurationLike } from "../duration";
import { CredentialIndex } from "./credential-index";
import { credentialKind } from "./credential-kind";
import { isCredentialOf, OAUTH_APPS } from "./oauth-apps";
import { resourceView, type Attributes, type ResourceView } from "./resource-view";

export interface RequireRotationProps {
  /** Greatest age at which a value may still be accepted. */
  readonly maximumAge: DurationLike;
  /** Longest time between two applies, which makes each of three steps so much later. @default the lateness is not counted */
  readonly appliesEvery?: DurationLike;
}

/**
 * Fails the synth where an OAuth app has no credential of ours, or a credential no policy that keeps the age. Add it to each stack: cdktf does not look
 * for aspects above them. What is meant for emergencies is let pass: `paused`, `pinGeneration`, `notBefore`.
 */
export class RequireRotation implements IAspect {
  private readonly maximumAge: number;
  private readonly lateness: number;
  private readonly credentials = new CredentialIndex();

  /** @throws ValidationError */
  constructor({ maximumAge, appliesEvery = "0s" }: RequireRotationProps) {
    this.maximumAge = durationSeconds(maximumAge, "maximumAge");
    this.lateness = LATE_STEPS * durationSeconds(appliesEvery, "appliesEvery");
  }

  visit(node: IConstruct): void {
    const view = resourceView(node);
    const finding = view && (this.unrotatedApp(view) ?? this.weakPolicy(view));
    if (finding) Annotations.of(node).addError(`${finding} At construct ${view.path}.`);
  }

  private unrotatedApp(app: ResourceView): string | null {
    const kind = OAUTH_APPS[app.type];
    if (!kind || kind.isPublic(app.attributes)) return null;
    if (this.credentials.around(app).some((credential) => isCredentialOf(credential, app))) return null;
    return `No credential of this \`${app.type}\` is rotated. Write a credential that refers to it, ${this.advice}.`;
  }

  private weakPolicy({ type, attributes, resource }: ResourceView): string | null {
    if (credentialKind(type) === null) return null;
    const { rotation } = attributes as { rotation?: Attributes };
    if (rotation === undefined) return `The credential is only observed, never rotated. Write ${this.advice}.`;
    if (rotation.every === undefined) {
      return `The credential's policy has no \`every\`, so its age alone never rotates it. Write ${this.advice}.`;
    }
    const parts = (["every", "overlap", "grace"] as const).map(
      (key) => [key, partOf(rotation, key, resource)] as const,
    );
    const unknown = parts.find(([, seconds]) => seconds === null);
    if (unknown) {
      return `\`rotation.${unknown[0]}\` is only known when Terraform runs, so it cannot be checked against ${formatDuration(this.maximumAge)}. Write it as a literal.`;
    }
    const age = parts.reduce((sum, [, seconds]) => sum + seconds!, this.lateness);
    if (age <= this.maximumAge) return null;
    const sum = parts.map(([key, seconds]) => `${key} ${formatDuration(seconds!)}`);
    if (this.lateness > 0) sum.push(`${LATE_STEPS} late applies ${formatDuration(this.lateness)}`);
    return `A value of this credential is accepted for up to ${formatDuration(age)} (${sum.join(" + ")}), longer than ${formatDuration(this.maximumAge)}. Write ${this.advice}.`;
  }

  private get advice(): string {
    return `\`rotation: RotationPolicy.maximumAge("${formatDuration(this.maximumAge)}", { appliesEvery: … })\``;
  }
}

/** Seconds; null where it is an expression. */
function partOf(rotation: Attributes, key: "every" | "overlap" | "grace", scope: IConstruct): number | null {
  const text = rotation[key];
  if (text === undefined) return key === "every" ? null : DEFAULT_DURATIONS[key];
  return isUnknown(text) ? null : durationSeconds(text as string, `rotation.${key}`, scope);
}
