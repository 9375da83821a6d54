import {
  SLOT_NAMES,
  type EpochSeconds,
  type Intent,
  type StoreObservation,
  type Version,
} from "../../rotation/observation";
import { Described } from "./described";
import type { Description } from "./client";
import { generationOfIntent, intentIdOf } from "./ids";
import { INTENT, latestMark, parseIntentLabel, parseOwnLabel, SLOT_LABELS } from "./labels";
import { obstacleOf } from "./obstacle";
import type { AwsPlace } from "./place";
import { TAG } from "./tags";

/** What the rotation reads of a secret: all from `DescribeSecret`, so never a value. */
export function observationOf({ secret, at }: Description, name: string, place: AwsPlace): StoreObservation {
  if (secret === null) return nothing(at);
  const described = new Described(secret, at);
  const movedTo = described.tag(TAG.movedTo);
  // The values of a secret that is scheduled for deletion cannot be read, so consumers have none.
  const gone = secret.DeletedDate !== undefined;
  return {
    at,
    owner: described.tag(TAG.owner),
    clientId: described.tag(TAG.clientId),
    versions: gone
      ? []
      : described.versions.filter((version) => !isIntent(version)).map((v) => versionOf(v, described)),
    intent: gone ? null : intentOf(described),
    obstacle: obstacleOf(described, name, place),
    ...(movedTo === null ? {} : { movedTo }),
  };
}

const nothing = (at: EpochSeconds): StoreObservation => ({
  at,
  owner: null,
  clientId: null,
  versions: [],
  intent: null,
  obstacle: null,
});

type Labelled = Described["versions"][number];

const isIntent = ([, labels]: Labelled): boolean =>
  labels.some((label) => label === INTENT || parseIntentLabel(label) !== null);

function versionOf([id, labels]: Labelled, described: Described): Version {
  const owns = labels.map(parseOwnLabel).filter((own) => own !== null);
  const identity = described.identityOf(id);
  return {
    id,
    generation: identity?.generation ?? null,
    fingerprint: identity?.fingerprint ?? null,
    weak: owns.some((own) => own.weak),
    triggers: owns.map((own) => own.trigger).sort(),
    mark: latestMark(labels),
    slots: SLOT_NAMES.filter((slot) => labels.includes(SLOT_LABELS[slot])),
    own: owns.length > 0,
  };
}

/** Without its own label, which somebody took away, an intent counts as made now: a reset waits, and is not repeated. */
function intentOf(described: Described): Intent | null {
  const versionId = described.holderOf(INTENT);
  if (versionId === null) return null;
  const id = intentIdOf(versionId);
  const label = described
    .labelsOf(versionId)
    .map(parseIntentLabel)
    .find((each) => each !== null);
  return { id, generation: generationOfIntent(id), at: label?.at ?? described.at };
}
