import type { ReadLog } from "../../providers/clientcreds/events/hash-chain";
import type { StepEvent } from "../../providers/clientcreds/events/event";
import type { Condition } from "../state/condition";
import { relative } from "../state/condition";
import { escaped } from "./escape";
import { spansOf } from "./generations";
import { OLD, timeline } from "./timeline";

/** No script, and nothing from outside: a browser is told to load nothing at all. */
const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Client credentials</title>
<style>
body { font: 15px/1.4 system-ui, sans-serif; margin: 2rem auto; padding: 0 1rem; max-width: 60rem; color: #000; background: #fff; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .2rem .6rem; border-bottom: 1px solid #999; vertical-align: top; }
th, time { white-space: nowrap; } .long, code, h2 { overflow-wrap: anywhere; }
section { margin: 2.5rem 0; } svg { width: 100%; height: auto; font-size: 12px; } code { font-size: 90%; }
.attention { border: 3px double #000; padding: .5rem 1rem; } details { margin: .5rem 0; }
</style>
</head>
<body>
`;

/** What a colour would tell is told by forms, and these by words. */
const LEGEND = `<p>In a timeline each bar is a generation, for as long as the issuer accepts it: filled while it still does, as far as the log tells. <b>▸</b> is the moment it became CURRENT. Lines: solid is now, dotted when the newest is ${OLD} days old, dashed when CURRENT expires.</p>`;

/**
 * One page that tells how credentials are and what was done to them.
 *
 * @param log undefined: none was given
 * @param now milliseconds since 1970-01-01T00:00:00Z
 */
export function reportPage(credentials: readonly Condition[], log: ReadLog | undefined, now: number): string {
  const needing = credentials.filter(({ alarms }) => alarms.length > 0);
  const ordered = [...needing, ...credentials.filter(({ alarms }) => alarms.length === 0)];
  const sections = ordered.map((credential) => section(credential, eventsOf(credential, log), now));
  return `${HEAD}<h1>Client credentials</h1>
<p>${credentials.length} credentials as the last apply left them, told on ${new Date(now).toISOString()}. ${needing.length} need attention.</p>
${logged(log)}
${overview(ordered)}
${log === undefined ? "" : LEGEND}
${sections.join("\n")}
</body>
</html>
`;
}

function logged(log: ReadLog | undefined): string {
  if (log === undefined) return "<p>No event log was given, so there is no evidence of what was done.</p>";
  const head = `<p>Event log: ${log.events.length} events; hash of its last line: <code>${log.head}</code></p>`;
  if (log.problems.length === 0) return `${head}<p>Its chain is whole.</p>`;
  const problems = log.problems.map((problem) => `<li>${escaped(problem)}</li>`).join("");
  return `${head}<div class="attention"><strong>The event log cannot be believed as it is:</strong><ul>${problems}</ul></div>`;
}

function overview(credentials: readonly Condition[]): string {
  const rows = credentials.map(
    (each) =>
      `<tr><td class="long">${escaped(each.address)}</td><td>${escaped(each.phase ?? "")}</td><td>${each.generation ?? ""}</td><td>${escaped(each.nextAction ?? "")}</td><td>${due(each)}</td><td>${attention(each)}</td></tr>`,
  );
  return `<h2>What is due, and what needs attention</h2>
<table><thead><tr><th>credential</th><th>phase</th><th>generation</th><th>next</th><th>due</th><th>attention</th></tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}

const attention = ({ alarms }: Condition): string =>
  alarms.length === 0 ? "fine" : `<strong>${alarms.map(escaped).join(", ")}</strong>`;

const due = ({ dueIn }: Condition): string => (dueIn === null ? "" : escaped(relative(dueIn)));

function section(credential: Condition, events: readonly StepEvent[], now: number): string {
  const { address, id, issuer, issues, expiresAt } = credential;
  const told = issues.map(({ code, detail }) => `<li><strong>${escaped(code)}</strong>: ${escaped(detail)}</li>`);
  return `<section>
<h2>${escaped(address)}</h2>
<p>${escaped(id ?? "")} at ${escaped(issuer ?? "an unknown issuer")}</p>
${told.length > 0 ? `<div class="attention"><ul>${told.join("")}</ul></div>` : ""}
${timeline(spansOf(events), expiresAt === null ? null : Date.parse(expiresAt), now)}
${evidence(events)}
</section>`;
}

function evidence(events: readonly StepEvent[]): string {
  if (events.length === 0) return "";
  const rows = events.map(({ time, data }) => {
    const words = [data.step, data.generation, data.outcome].map((each) => `<td>${escaped(String(each ?? ""))}</td>`);
    const texts = [data.fingerprint, data.run, data.reason].map(
      (each) => `<td class="long">${escaped(each ?? "")}</td>`,
    );
    return `<tr><td><time>${escaped(time)}</time></td>${words.join("")}${texts.join("")}</tr>`;
  });
  const titles = ["time", "step", "generation", "outcome", "fingerprint", "run", "reason"];
  return `<details><summary>Evidence: ${events.length} ${events.length === 1 ? "step" : "steps"}</summary><table><thead><tr>${titles.map((each) => `<th>${each}</th>`).join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></details>`;
}

/** The same id at another issuer is another credential. */
const eventsOf = ({ id, issuer }: Condition, log: ReadLog | undefined): readonly StepEvent[] =>
  log?.events.filter(({ source, data }) => data.credential.id === id && source === issuer) ?? [];
