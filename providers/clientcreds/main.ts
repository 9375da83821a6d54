import { serve } from "../plugin/server/serve";

void serve(() => (require("./provider") as typeof import("./provider")).clientcredsProvider);
