import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./free-port";
import { postgresPackages } from "./postgres-packages";

/** PostgreSQL refuses to run as root; to Debian this user has the same number everywhere. */
const NOBODY = 65534;
const USER = "terraform";

export interface Postgres {
  /** Without a password, which clients take from PGPASSWORD. */
  readonly url: string;
  readonly password: string;
  /** Runs one statement. @returns rows as lines, columns parted by tabs */
  query(sql: string): string;
  /** Ends the server and removes all it has written. */
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL of its own on a free port of 127.0.0.1, with an empty database.
 *
 * @throws where its packages cannot be had, or the server does not start: with what it said
 */
export async function startPostgres(): Promise<Postgres> {
  const packages = postgresPackages();
  const folder = mkdtempSync(join(tmpdir(), "postgres-test-"));
  const { bin, env } = programs(packages, folder);
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (user.uid) chownSync(folder, NOBODY, NOBODY);
  const password = randomBytes(18).toString("base64url");
  const data = initialise(folder, password, (args) => {
    execFileSync(join(bin, "initdb"), args, { ...user, env, cwd: folder, stdio: "pipe" });
  });
  const port = await freePort();
  // Nothing of it survives the test, so nothing is waited for on the disk. No socket: only the port is listened to.
  const settings = ["fsync=off", "jit=off", "listen_addresses=127.0.0.1", "unix_socket_directories=", `port=${port}`];
  const options = settings.flatMap((setting) => ["-c", setting]);
  const server = spawn(join(bin, "postgres"), ["-D", data, ...options], {
    ...user,
    env,
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  await ready(server);
  const url = `postgres://${USER}@127.0.0.1:${port}/postgres?sslmode=disable`;
  return {
    url,
    password,
    query: (sql) =>
      execFileSync(join(bin, "psql"), [url, "-X", "-A", "-t", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-c", sql], {
        env: { ...env, PGPASSWORD: password },
        encoding: "utf8",
      }),
    async stop() {
      const exited = new Promise((exit) => server.once("exit", exit));
      // Its "fast shutdown": connections are ended.
      server.kill("SIGINT");
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Copies the programs to where any user may run them, which is not so of every folder with a checkout. */
function programs(packages: string, folder: string): { bin: string; env: NodeJS.ProcessEnv } {
  const root = join(folder, "root");
  const needless = /\/usr\/share\/(doc|man|locale)(\/|$)/;
  cpSync(packages, root, { recursive: true, verbatimSymlinks: true, filter: (path) => !needless.test(path) });
  const versions = join(root, "usr/lib/postgresql");
  const libraries = ["lib", "usr/lib"].flatMap((at) =>
    (existsSync(join(root, at)) ? readdirSync(join(root, at)) : [])
      .filter((name) => name.includes("-linux-"))
      .map((triplet) => join(root, at, triplet)),
  );
  return {
    bin: join(versions, readdirSync(versions)[0]!, "bin"),
    env: { PATH: process.env.PATH, LC_ALL: "C", LD_LIBRARY_PATH: libraries.join(":") },
  };
}

function initialise(folder: string, password: string, initdb: (args: string[]) => void): string {
  const data = join(folder, "data");
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password);
  const access = [`--username=${USER}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
  initdb([`--pgdata=${data}`, ...access, "--locale=C", "--encoding=UTF8", "--no-sync"]);
  rmSync(passwordFile);
  return data;
}

/** Resolves when the server takes connections. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr!.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.includes("ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`postgres ended at its start with code ${code}: ${said}`)));
  });
}
