import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const FOLDER = resolve(__dirname, "../../.cache/keycloak");
const UNPACK = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack";

/** Pinned: the deviations that tests name are those of these versions. */
export type KeycloakVersion = "26.7.3" | "26.0.8";

export interface KeycloakBuild {
  /** @default "26.7.3" */
  readonly version?: KeycloakVersion;
  /** Whether it has the feature `client-secret-rotation`. @default true */
  readonly rotation?: boolean;
}

/**
 * Fetches Keycloak's distribution through Maven (177 MB, once a version) and builds a server of it (190 MB, once with and once without the feature, which is
 * chosen at build time). Another process that wants the same one waits for it.
 *
 * @returns its folder
 * @throws where it cannot be had: no Java 17, no Maven, no network
 */
export function keycloakBuild({ version = "26.7.3", rotation = true }: KeycloakBuild): string {
  const home = join(FOLDER, rotation ? version : `${version}-without-rotation`);
  if (existsSync(home)) return home;
  mkdirSync(FOLDER, { recursive: true });
  using _lock = lock(`${home}.lock`);
  if (existsSync(home)) return home;
  const scratch = `${home}.making`;
  try {
    rmSync(scratch, { recursive: true, force: true });
    mkdirSync(scratch);
    unpack(version, scratch);
    const unpacked = join(scratch, `keycloak-${version}`);
    const features = rotation ? ["--features=client-secret-rotation"] : ["--features-disabled=client-secret-rotation"];
    const args = [join(unpacked, "bin/kc.sh"), "build", "--db=dev-file", "--health-enabled=true", ...features];
    execFileSync("bash", args, { stdio: "pipe", timeout: 600_000 });
    renameSync(unpacked, home);
  } catch (error) {
    const { stdout, stderr, message } = error as { stdout?: Buffer; stderr?: Buffer; message: string };
    const said = [stdout, stderr].map((each) => each?.toString().trim()).filter(Boolean);
    throw new Error(
      `Keycloak ${version}, the real issuer of these tests, could not be built into ${home}: ${said.join("\n").slice(-2000) || message}. It takes Java 17 or newer, Maven, and the repository that Maven is configured for.`,
      { cause: error },
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return home;
}

function unpack(version: KeycloakVersion, folder: string): void {
  const artifact = `-Dartifact=org.keycloak:keycloak-quarkus-dist:${version}:zip`;
  const repository = `-Dmaven.repo.local=${join(FOLDER, "maven")}`;
  const args = ["--batch-mode", "--quiet", UNPACK, artifact, `-DoutputDirectory=${folder}`, repository];
  execFileSync("mvn", args, { cwd: folder, stdio: "pipe", timeout: 600_000 });
}

/** A lock of a process that lives; what a dead one left is taken over. */
function lock(path: string): Disposable {
  mkdirSync(dirname(path), { recursive: true });
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: "wx" });
      return { [Symbol.dispose]: () => rmSync(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    if (!holderLives(path)) rmSync(path, { force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
}

function holderLives(path: string): boolean {
  try {
    process.kill(Number(readFileSync(path, "utf8")) || process.pid, 0);
    return true;
  } catch {
    return false;
  }
}
