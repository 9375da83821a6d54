import { serve } from "../../providers/plugin/server/serve";
import { gateFiles } from "./gated-files";
import { CLOCK_AHEAD, GATED_FOLDER } from "./messages";
import { listenToParent } from "./orders";
import { installShiftedDate, shiftDate } from "./shifted-date";

// The provider as it is, in the reattach mode (--debug), with a wall clock that can be set and files that can fail.
installShiftedDate();
shiftDate(Number(process.env[CLOCK_AHEAD] ?? 0));
gateFiles(process.env[GATED_FOLDER]!);
listenToParent();
void serve(
  () =>
    (require("../../providers/clientcreds/provider") as typeof import("../../providers/clientcreds/provider"))
      .clientcredsProvider,
);
