import type { Version } from "../../providers/clientcreds/rotation/observation";
import { canBeUsed, extraCredentials, lostValues } from "../../faults/verdict";

const version = (fingerprint: string, ...slots: Version["slots"]): Version => ({
  id: `g-${fingerprint}`,
  generation: 1,
  fingerprint,
  weak: false,
  triggers: [],
  mark: null,
  slots,
  own: true,
});
const accepted = (fingerprint: string) => ({ fingerprint, accepted: true });
const refused = (fingerprint: string) => ({ fingerprint, accepted: false });

describe("the verdict on a rotation", () => {
  test("finds nothing left where the issuer has CURRENT alone and every version a slot", () => {
    const store = { versions: [version("b", "CURRENT", "NEXT"), version("a", "PREVIOUS")] };
    expect(extraCredentials([accepted("b")], store)).toEqual([]);
    expect(lostValues([accepted("b")], store)).toEqual([]);
  });

  test("counts what is left at the issuer, a second entry of CURRENT's value too, and in the store", () => {
    const store = { versions: [version("b", "CURRENT"), version("c")] };
    expect(extraCredentials([accepted("b"), accepted("b"), refused("a")], store)).toEqual([
      "b at the issuer",
      "a at the issuer",
      "version g-c in the store",
    ]);
  });

  test("calls a value lost that the issuer accepts and the store does not hold", () => {
    expect(lostValues([accepted("b"), refused("a")], { versions: [version("c", "CURRENT")] })).toEqual(["b"]);
  });

  test("calls only CURRENT and NEXT of use to a consumer", () => {
    const usable = (...slots: Version["slots"]) => canBeUsed([accepted("b")], { versions: [version("b", ...slots)] });
    expect([usable("CURRENT"), usable("NEXT"), usable("PREVIOUS"), usable()]).toEqual([true, true, false, false]);
  });
});
