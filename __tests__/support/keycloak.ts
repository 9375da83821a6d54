import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "./free-port";
import { KeycloakAdmin } from "./keycloak-admin";
import { keycloakBuild, type KeycloakBuild } from "./keycloak-build";

/** Milliseconds for a start that has to fetch and build first, on a machine that does much else. */
export const KEYCLOAK_START = 900_000;

const USERNAME = "admin";
const PASSWORD = "admin-of-the-tests";
/** Started fast and small rather than fast under load. The rest is what its own script gives. */
const JVM = [
  ...["-Xms64m", "-Xmx384m", "-XX:MaxMetaspaceSize=256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"],
  ...["-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US", "-Djava.security.egd=file:/dev/urandom"],
  ...["util", "util.concurrent", "security", "lang"].map((name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`),
  "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
  "-Dpicocli.disable.closures=true",
  "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
];
const START = [
  ...["start", "--optimized", "--http-enabled=true", "--hostname-strict=false", "--cache=local"],
  "--http-host=127.0.0.1",
];

export interface Keycloak {
  readonly url: string;
  /** Of the realm `master`, with all rights. */
  readonly admin: KeycloakAdmin;
  /** Ends the server and starts another build of it with the same data in the same place. */
  restart(build: KeycloakBuild): Promise<void>;
  /** Ends the server and removes all it has written. */
  stop(): Promise<void>;
}

/**
 * Starts a Keycloak of its own on free ports of 127.0.0.1, with nothing but the realm `master` in it: 5 to 10 seconds and some 350 MB, so one a test file.
 * The first time ever it is fetched and built too, and its empty database is kept for the next start.
 *
 * @throws where it cannot be had, or does not start: with what it said
 */
export async function startKeycloak(build: KeycloakBuild = {}): Promise<Keycloak> {
  const home = keycloakBuild(build);
  const seed = join(home, "seed");
  const own = mkdtempSync(join(tmpdir(), "keycloak-test-"));
  if (existsSync(seed)) cpSync(seed, join(own, "data/h2"), { recursive: true });
  else await seedAt(own, home, seed);
  const ports = { http: await freePort(), management: await freePort() };
  let server = await start(own, home, ports);
  const url = `http://127.0.0.1:${ports.http}`;
  return {
    url,
    admin: new KeycloakAdmin(url, { username: USERNAME, password: PASSWORD }),
    async restart(other) {
      const otherHome = keycloakBuild(other);
      await end(server);
      server = await start(own, otherHome, ports);
    },
    async stop() {
      await end(server);
      rmSync(own, { recursive: true, force: true });
    },
  };
}

/** The first start makes the tables and the first user; the database that it leaves is the seed of all others. */
async function seedAt(own: string, home: string, seed: string): Promise<void> {
  const server = await start(own, home, { http: await freePort(), management: await freePort() });
  await end(server);
  if (!existsSync(seed)) cpSync(join(own, "data/h2"), seed, { recursive: true });
}

interface Ports {
  readonly http: number;
  readonly management: number;
}

async function start(own: string, home: string, { http, management }: Ports): Promise<ChildProcess> {
  for (const part of ["conf", "lib", "providers", "themes"]) {
    rmSync(join(own, part), { force: true });
    symlinkSync(join(home, part), join(own, part));
  }
  const places = [
    `-Dkc.home.dir=${own}`,
    `-Djboss.server.config.dir=${own}/conf`,
    `-Dkeycloak.theme.dir=${own}/themes`,
  ];
  const main = ["-cp", join(home, "lib/quarkus-run.jar"), "io.quarkus.bootstrap.runner.QuarkusEntryPoint"];
  const ports = [`--http-port=${http}`, `--http-management-port=${management}`];
  const server = spawn("java", [...JVM, ...places, ...main, ...START, ...ports], {
    env: { ...process.env, KC_BOOTSTRAP_ADMIN_USERNAME: USERNAME, KC_BOOTSTRAP_ADMIN_PASSWORD: PASSWORD },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (said = (said + text).slice(-4000)));
  }
  // Its main port answers before it is ready.
  for (let tries = 0; tries < 1200; tries++) {
    if (server.exitCode !== null) throw new Error(`Keycloak ended at its start with code ${server.exitCode}: ${said}`);
    const health = await fetch(`http://127.0.0.1:${management}/health/ready`).catch(() => null);
    if (health?.status === 200) return server;
    await delay(100);
  }
  await end(server);
  throw new Error(`Keycloak was not ready within two minutes of its start: ${said}`);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = new Promise((exit) => server.once("exit", exit));
  server.kill("SIGTERM");
  await exited;
}
