import { attempt } from "./attempt";
import type { Attempt } from "./scenarios";

void attempt(JSON.parse(process.argv[2] ?? "") as Attempt, process.env).then((outcome) => {
  process.stdout.write(JSON.stringify(outcome), () => process.exit(0));
});
