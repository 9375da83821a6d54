import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Duplex } from "node:stream";

/** What the package's own parts are found by: it brings the libraries and fonts that a machine may lack, but unpacks them only where it takes itself to be there. */
const WITH_LIBRARIES = { AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--hide-scrollbars",
  "--disable-dev-shm-usage",
  "--no-zygote",
];

/** Of Chromium's DevTools protocol, what is needed to look at one page. */
interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: any;
  readonly result?: any;
  readonly error?: { readonly message: string };
}

/** A real Chromium without a screen, with one page, driven through a pipe. */
export class Browser {
  /** Complaints of the page: what its console says, what it throws, and what the browser logs of it. */
  readonly complaints: string[] = [];
  /** URLs that the page had the browser ask for. */
  readonly requests: string[] = [];
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private session: string | undefined;
  private ids = 0;
  private unread = "";

  private constructor(
    private readonly child: ChildProcess,
    private readonly profile: string,
  ) {
    this.from.setEncoding("utf8").on("data", (text: string) => this.hear(text));
    child.on("exit", (code) => {
      const error = { message: `the browser ended (${code})` };
      for (const answer of this.waiting.values()) answer({ error });
    });
  }

  /** @param width of the page, in CSS pixels */
  static async start(width: number): Promise<Browser> {
    Object.assign(process.env, WITH_LIBRARIES);
    const chromium = require("@sparticuz/chromium") as { executablePath(): Promise<string> };
    const executable = await chromium.executablePath();
    const profile = mkdtempSync(join(tmpdir(), "browser-test-"));
    const args = [...FLAGS, "--remote-debugging-pipe", `--user-data-dir=${profile}`, "about:blank"];
    const child = spawn(executable, args, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    const browser = new Browser(child, profile);
    const { targetInfos } = await browser.call("Target.getTargets");
    const { targetId } = targetInfos.find(({ type }: { type: string }) => type === "page");
    browser.session = (await browser.call("Target.attachToTarget", { targetId, flatten: true })).sessionId;
    for (const domain of ["Page", "Runtime", "Network", "Log"]) await browser.call(`${domain}.enable`);
    await browser.resize(width, 800);
    return browser;
  }

  async stop(): Promise<void> {
    const ended = new Promise((done) => this.child.once("exit", done));
    this.child.kill("SIGKILL");
    await ended;
    rmSync(this.profile, { recursive: true, force: true });
  }

  /** Opens the page of a file, and waits until it is there. */
  async open(file: string): Promise<void> {
    const { errorText } = await this.call("Page.navigate", { url: `file://${file}` });
    if (errorText) throw new Error(`${file}: ${errorText}`);
    while ((await this.evaluate("document.readyState")) !== "complete");
  }

  /** Value of a JavaScript expression in the page. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.call("Runtime.evaluate", { expression, returnByValue: true });
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`);
    return result.value as T;
  }

  resize(width: number, height: number): Promise<void> {
    return this.call("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
  }

  /** Of what is in view, as PNG. */
  async screenshot(): Promise<Buffer> {
    return Buffer.from((await this.call("Page.captureScreenshot")).data, "base64");
  }

  private async call(method: string, params: object = {}): Promise<any> {
    const id = ++this.ids;
    const answer = new Promise<Answer>((done) => this.waiting.set(id, done));
    this.to.write(`${JSON.stringify({ id, method, params, sessionId: this.session })}\0`);
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  private hear(text: string): void {
    const messages = (this.unread + text).split("\0");
    this.unread = messages.pop()!;
    for (const message of messages) this.take(JSON.parse(message));
  }

  private take({ id, method, params, ...answer }: Answer): void {
    if (id !== undefined) {
      this.waiting.get(id)?.(answer);
      this.waiting.delete(id);
    } else if (method === "Network.requestWillBeSent") this.requests.push(params.request.url);
    else if (method === "Runtime.consoleAPICalled") this.complaints.push(JSON.stringify(params.args));
    else if (method === "Runtime.exceptionThrown") this.complaints.push(params.exceptionDetails.text);
    else if (method === "Log.entryAdded") this.complaints.push(params.entry.text);
  }

  private get to(): Duplex {
    return this.child.stdio[3] as Duplex;
  }

  private get from(): Duplex {
    return this.child.stdio[4] as Duplex;
  }
}
