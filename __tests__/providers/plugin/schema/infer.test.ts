import { attribute as a, type Dynamic, type Infer, type NumberValue, type Unknown } from "../../../../providers/plugin";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Does not compile when the types differ. */
const same = <A, B>(proof: Equal<A, B>) => proof;

const schema = a.schema({
  attributes: {
    name: a.string({ required: true }),
    size: a.exactNumber({ optional: true }),
    policy: a.object({ every: a.string({ optional: true }), count: a.number({ optional: true }) }, { optional: true }),
    issues: a.objectList({ code: a.string({ computed: true }) }, { computed: true }),
    ids: a.list("string", { optional: true }),
    flags: a.map("bool", { optional: true }),
    shape: a.set(["object", { x: "number" }], { optional: true }),
    any: a.dynamic({ optional: true }),
  },
});
type State = Infer<typeof schema>;

describe("the types inferred from a schema", () => {
  it("are those of configuration, plan and state at once", () => {
    const proofs = [
      same<State["name"], string | null | Unknown>(true),
      same<State["size"], NumberValue | null | Unknown>(true),
      same<State["policy"], { every: string | null | Unknown; count: number | null | Unknown } | null | Unknown>(true),
      same<State["issues"], ({ code: string | null | Unknown } | null | Unknown)[] | null | Unknown>(true),
      same<State["ids"], (string | null | Unknown)[] | null | Unknown>(true),
      same<State["flags"], { [key: string]: boolean | null | Unknown } | null | Unknown>(true),
      same<State["shape"], ({ x: number | null | Unknown } | null | Unknown)[] | null | Unknown>(true),
      same<State["any"], Dynamic | null | Unknown>(true),
    ];
    expect(proofs).not.toContain(false);
  });
});
