import { serve } from "../../providers/plugin";
import { provider } from "./provider";

void serve(provider);
