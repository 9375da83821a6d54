import type { HttpResponse } from "../../http";
import type { EpochSeconds } from "../../rotation/observation";
import { quotes } from "../../secret/quotes";
import { jsonOf } from "../json";

const plain = (name: string): string => name.toLowerCase().replaceAll("_", "");

/** A text that may be shown: one line, not too long. */
const TEXT = /^[\x20-\x7e]{1,300}$/;

/** No word is so long. */
const SECRET_LIKE = /[^\s:.,"']{20,}/;

/**
 * An answer of the token service. Fields are found whatever their spelling: the specification once wrote `accesstoken` and `expires_in`, and later
 * `accessToken` and `expiresIn`.
 */
export class Answer {
  private readonly fields: ReadonlyMap<string, unknown>;

  constructor(readonly http: HttpResponse) {
    this.fields = new Map(Object.entries(jsonOf(http.text)).map(([name, value]) => [plain(name), value]));
  }

  get status(): number {
    return this.http.status;
  }

  text(name: string): string | null {
    const value = this.fields.get(plain(name));
    return typeof value === "string" && value !== "" ? value : null;
  }

  number(name: string): number | null {
    const value = this.fields.get(plain(name));
    return typeof value === "number" && Number.isFinite(value) ? value : null;
  }

  /**
   * A text that was written for a person; null where it is none, quotes one of the secrets, or looks as if it quoted one that is not known here.
   *
   * @param names what else may look so: the entity's id
   */
  words(name: string, secrets: readonly string[], names: readonly string[] = []): string | null {
    const value = this.text(name);
    if (value === null || !TEXT.test(value) || secrets.some((secret) => quotes(value, secret))) return null;
    const rest = names.reduce((text, each) => text.replaceAll(each, ""), value);
    return SECRET_LIKE.test(rest) ? null : value;
  }

  /** The service's own clock. */
  get at(): EpochSeconds | undefined {
    const timestamp = this.text("timestamp") ?? "";
    // Without a zone it could be any; fractions come with up to nine digits.
    const time = /(?:Z|[+-]\d\d:?\d\d)$/.test(timestamp) ? Date.parse(timestamp.replace(/\.(\d{3})\d+/, ".$1")) : NaN;
    const date = Number.isNaN(time) ? Date.parse(this.http.header("date") ?? "") : time;
    return Number.isNaN(date) ? undefined : Math.floor(date / 1000);
  }

  /** When the secret ends; null where the service does not tell, as of one that was never rotated. */
  get expiresAt(): EpochSeconds | null {
    const told = this.number("expiresOn");
    if (told === null || told <= 0) return null;
    return Math.floor(told < SECONDS_BELOW ? told : told / 1000);
  }
}

/** Seconds in the specification, milliseconds in what was seen: the first milliseconds of 1973, or the seconds of the year 5138. */
const SECONDS_BELOW = 1e11;
