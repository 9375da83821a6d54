import { initialState, type Row } from "./row";
import type { State } from "./state";
import { Successors } from "./transitions";

/** Where the exploration of a row begins. */
export async function startOf(row: Row): Promise<State> {
  const empty = initialState(row);
  if (!row.rotated) return empty;
  const adopted = await comeToRest(row, empty);
  return comeToRest(row, { ...adopted, trigger: "b" });
}

/** As far as the planner goes when nothing goes wrong and nobody else acts. */
async function comeToRest(row: Row, state: State): Promise<State> {
  for (;;) {
    const calm = (await Successors.of(row, state).list()).find((transition) => transition.calm);
    if (!calm) return state;
    state = calm.state;
  }
}
