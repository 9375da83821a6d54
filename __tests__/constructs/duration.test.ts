import * as fc from "fast-check";
import { Duration, ValidationError } from "../../constructs";
import { durationText } from "../../constructs/duration";
import { DurationError, formatDuration, parseDuration } from "../../providers/clientcreds/rotation/duration";

describe("a duration", () => {
  test.each([
    ["90d", 7_776_000],
    ["1d12h", 129_600],
    ["2w", 1_209_600],
    ["0s", 0],
    ["P90D", 7_776_000],
    ["PT24H", 86_400],
    ["P1DT30M", 88_200],
    ["P2W", 1_209_600],
  ])("%s is %d seconds", (text, seconds) => expect(parseDuration(text)).toBe(seconds));

  test.each(["", "d", "90", "1.5d", "-1d", "P", "PT", "P1Y", "P3M", "3 months", "1h 30m", "99999999999999d"])(
    "%j is none, and the message says what is",
    (text) => expect(() => parseDuration(text)).toThrow(DurationError),
  );

  test("is the same when it is written and read again", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (seconds) => {
        expect(parseDuration(formatDuration(seconds))).toBe(seconds);
        expect(parseDuration(Duration.seconds(seconds).toIsoString())).toBe(seconds);
      }),
    );
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])("of %d seconds is refused", (amount) => {
    expect(() => Duration.seconds(amount)).toThrow("`duration` must be a whole number of seconds from 0");
    expect(() => Duration.minutes(amount / 60)).toThrow(ValidationError);
  });

  test("of a fraction of a day is one, when it is whole seconds", () => {
    expect(Duration.days(0.5)).toEqual(Duration.hours(12));
    expect(Duration.minutes(90).toSeconds()).toBe(5400);
  });

  test("of another library is taken by its shape", () => {
    expect(durationText({ toIsoString: () => "P90D" }, "every")).toBe("P90D");
    expect(parseDuration(durationText(Duration.days(90), "every"))).toBe(7_776_000);
    expect(`${Duration.hours(36)}`).toBe("1d12h");
  });
});
