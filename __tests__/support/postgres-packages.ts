import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const FOLDER = resolve(__dirname, "../../.cache/postgresql");
/** Of what the server depends on, its libraries are wanted; not the C library, which the machine has, nor what only its JIT compiler needs. */
const WANTED = /^(postgresql-(client-)?\d|lib(?!c6|c-|llvm|z3|perl|\S+-perl))/;
/** Lists and a cache of its own, and nothing that the machine wants done beside: neither its state nor its cache is touched. */
const CONFIGURATION = `
Dir::State "${FOLDER}";
// Empty: where nothing is installed, apt names the whole closure, the same on every machine.
Dir::State::status "${FOLDER}/status";
Dir::Cache "${FOLDER}";
Debug::NoLocking "1";
APT::Sandbox::User "root";
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
`;

/**
 * Downloads PostgreSQL's packages from the machine's Debian or Ubuntu mirror, once, some 50 MB, and unpacks them into a folder of their own. Nothing
 * is installed, and no rights are needed. The release of Debian pins the major version; of its updates a mirror has the newest alone.
 *
 * @returns the folder that stands for `/`
 * @throws where it cannot be had: no apt and dpkg, no network
 */
export function postgresPackages(): string {
  const root = join(FOLDER, "root");
  const stamp = join(FOLDER, "packages");
  if (existsSync(stamp)) return root;
  try {
    rmSync(FOLDER, { recursive: true, force: true });
    for (const folder of ["root", "lists/partial", "archives/partial"]) {
      mkdirSync(join(FOLDER, folder), { recursive: true });
    }
    writeFileSync(join(FOLDER, "status"), "");
    writeFileSync(join(FOLDER, "apt.conf"), CONFIGURATION);
    const complaints = apt("update").stderr;
    const packages = closure(complaints);
    apt("download", ...packages);
    const archives = join(FOLDER, "archives");
    for (const name of readdirSync(archives).filter((each) => each.endsWith(".deb"))) {
      execFileSync("dpkg-deb", ["--extract", join(archives, name), root], { stdio: "pipe", timeout: 120_000 });
    }
    for (const done of ["archives", "lists"]) rmSync(join(FOLDER, done), { recursive: true });
    writeFileSync(stamp, packages.join("\n"));
  } catch (error) {
    const why = (error as Error).message;
    throw new Error(
      `PostgreSQL, whose server holds the state that the test shares, could not be unpacked into ${FOLDER}: ${why}. It takes apt and dpkg of Debian or Ubuntu, and the mirror that apt is configured for.`,
      { cause: error },
    );
  }
  return root;
}

/** What the release's own version of the server needs, as `name=version`. */
function closure(complaints: string): string[] {
  try {
    const plan = apt("install", "--simulate", "--no-install-recommends", "postgresql").stdout;
    return [...plan.matchAll(/^Inst (\S+) \((\S+)/gm)]
      .map(([, name, version]) => `${name}=${version}`)
      .filter((each) => WANTED.test(each));
  } catch (error) {
    // Where a mirror cannot be reached, an update only complains.
    throw new Error(`${complaints}${(error as Error).message}`, { cause: error });
  }
}

/** Runs apt-get. @throws what it said */
function apt(...args: string[]): { stdout: string; stderr: string } {
  const cwd = join(FOLDER, "archives");
  const run = spawnSync("apt-get", ["-c", join(FOLDER, "apt.conf"), "-q", ...args], {
    cwd,
    encoding: "utf8",
    timeout: 300_000,
  });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(run.stderr.trim());
  return run;
}
