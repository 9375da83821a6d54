/** What may go into a log line beside its message. Never a secret. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

type Level = "trace" | "debug" | "info" | "warn" | "error";

// Terraform reads every line to discard most; without its log switched on, only errors are worth writing.
const isOn = () => Boolean(process.env.TF_LOG || process.env.TF_LOG_PROVIDER);

/** Lines on stderr in the form that Terraform sorts into its own log (TF_LOG, TF_LOG_PROVIDER). */
function write(level: Level, message: string, fields: LogFields): void {
  if (level !== "error" && !isOn()) return;
  // Terraform reads the line as JSON only if the time has six decimals.
  const timestamp = new Date().toISOString().replace("Z", "000Z");
  const head = { "@level": level, "@message": message, "@module": "provider", "@timestamp": timestamp };
  process.stderr.write(`${JSON.stringify({ ...head, ...fields })}\n`);
}

export const log = {
  trace: (message: string, fields: LogFields = {}) => write("trace", message, fields),
  debug: (message: string, fields: LogFields = {}) => write("debug", message, fields),
  info: (message: string, fields: LogFields = {}) => write("info", message, fields),
  warn: (message: string, fields: LogFields = {}) => write("warn", message, fields),
  error: (message: string, fields: LogFields = {}) => write("error", message, fields),
};
