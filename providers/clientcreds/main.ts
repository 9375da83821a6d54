import { serve } from "../plugin";
import { clientcredsProvider } from "./provider";

void serve(clientcredsProvider);
