// A process of its own: appends events to a log, one after another.
import { EventLog } from "../../../../providers/clientcreds/events/event-log";
import { anEvent } from "./an-event";

const [path, name, count] = process.argv.slice(2);

async function main(): Promise<void> {
  const log = new EventLog(path!, name!);
  for (let generation = 1; generation <= Number(count); generation++) {
    await log.append("https://issuer.example", anEvent({ generation }));
  }
}

void main();
