import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "./free-port";

/** Pinned: the deviations that tests name are those of this version. */
const PACKAGES = ["moto[secretsmanager]==5.2.5", "flask==3.1.3", "flask-cors==6.0.5"];
const FOLDER = resolve(__dirname, "../../.cache/moto");

export interface Moto {
  readonly url: string;
  /** The clock in its Date headers, in seconds; its own is the host's. */
  setClock(at: number): void;
  /** Forgets all secrets. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Installs moto, an independent emulation of AWS, into a folder of its own (once, some 140 MB), and starts it on a free port.
 *
 * @throws where it cannot be had: no Python 3, no network
 */
export async function startMoto(): Promise<Moto> {
  install();
  const port = await freePort();
  const server = spawn(join(FOLDER, "bin/moto_server"), ["-H", "127.0.0.1", "-p", String(port)], { stdio: "ignore" });
  const upstream = `http://127.0.0.1:${port}`;
  await ready(server, upstream);
  let clock = 0;
  const relay = createServer((req, res) => void forward(req, res, port, () => clock));
  await new Promise<void>((listening) => relay.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(relay.address() as AddressInfo).port}`,
    setClock: (at) => (clock = at),
    reset: async () => void (await fetch(`${upstream}/moto-api/reset`, { method: "POST" })),
    async stop() {
      relay.closeAllConnections();
      await new Promise((closed) => relay.close(closed));
      const exited = new Promise((exit) => server.once("exit", exit));
      server.kill();
      await exited;
    },
  };
}

function install(): void {
  const stamp = join(FOLDER, "packages");
  const wanted = PACKAGES.join("\n");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  try {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    execFileSync("python3", ["-m", "venv", FOLDER], { stdio: "pipe" });
    execFileSync(join(FOLDER, "bin/pip"), ["install", "--quiet", ...PACKAGES], { stdio: "pipe", timeout: 300_000 });
    writeFileSync(stamp, wanted);
  } catch (error) {
    const stderr = (error as { stderr?: Buffer }).stderr?.toString().trim();
    throw new Error(
      `moto, the second opinion on AWS Secrets Manager, could not be installed into ${FOLDER}: ${stderr || (error as Error).message}. It takes Python 3 with venv, and the package index that pip is configured for.`,
      { cause: error },
    );
  }
}

async function ready(server: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) throw new Error(`moto ended at its start with code ${server.exitCode}`);
    const answered = await fetch(`${url}/moto-api/`).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await delay(100);
  }
  server.kill();
  throw new Error("moto did not answer within 30 s of its start");
}

/** Passes a request on; of the answer only the Date is another. */
function forward(req: IncomingMessage, res: ServerResponse, port: number, clock: () => number): void {
  const { method, url: path, headers } = req;
  const onward = request({ host: "127.0.0.1", port, method, path, headers }, (answer) => {
    const date = new Date(clock() * 1000).toUTCString();
    res.writeHead(answer.statusCode!, { ...answer.headers, date });
    answer.pipe(res);
  });
  onward.on("error", () => res.destroy());
  req.pipe(onward);
}
