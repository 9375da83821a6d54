import { serve } from "../../providers/plugin/server/serve";

void serve(() => (require("./provider") as typeof import("./provider")).provider);
