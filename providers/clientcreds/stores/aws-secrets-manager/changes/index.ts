import type { StoreChange } from "../../../rotation/ports";
import type { ChangeContext } from "./context";
import { forget } from "./forget";
import { intend } from "./intend";
import { label } from "./label";
import { mark, unmark } from "./mark";
import { move } from "./move";
import { leave, own } from "./own";
import { put } from "./put";

/** Performs one change; AWS has no transactions, so it is a few I/Os, each of which may be the last. */
export function perform(change: StoreChange, context: ChangeContext): Promise<void> {
  switch (change.op) {
    case "put":
    case "put-next":
      return put(change, context);
    case "move":
      return move(change, context);
    case "mark":
      return mark(change, context);
    case "unmark":
      return unmark(change, context);
    case "label":
      return label(change, context);
    case "forget":
      return forget(change, context);
    case "intend":
      return intend(change, context);
    case "own":
      return own(change, context);
    case "leave":
      return leave(change, context);
  }
}
