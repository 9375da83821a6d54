// Compiles a provider into one executable: `node scripts/build-provider.js <entry> <outfile>`.
// Does nothing when the executable was compiled from the same sources before.
const { execFileSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const { dirname, join, relative, resolve } = require("node:path");

const root = resolve(__dirname, "..");

/** The folder it is started in is somebody's Terraform project: nothing in it may change what the provider does. */
const SEALED = ["--no-compile-autoload-dotenv", "--no-compile-autoload-bunfig"];

/** A provider lives for a tenth of a second, or waits for servers: compiling its code further costs more than it gains. */
const SHORT_LIVED = ["--compile-jit-policy=50"];

/** Compiles `entry` into `outfile`, unless that is done already. Both are paths from the root of the project. */
function buildProvider(entry, outfile) {
  const target = resolve(root, outfile);
  const stampFile = `${target}.stamp`;
  const stamp = hashSources(entry);
  if (existsSync(target) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return target;
  mkdirSync(dirname(target), { recursive: true });
  // Beside the target and then moved: a process may be running the old one, or compiling the same.
  const scratch = `${target}.${process.pid}`;
  const options = ["--minify", "--bytecode", ...SEALED, ...SHORT_LIVED];
  const args = ["build", "--compile", ...options, resolve(root, entry), "--outfile", scratch];
  try {
    execFileSync(bunExecutable(), args, { cwd: dirname(target), stdio: ["ignore", "ignore", "inherit"] });
    renameSync(scratch, target);
    writeFileSync(stampFile, stamp);
  } finally {
    rmSync(scratch, { force: true });
  }
  return target;
}

/** bun's own install script puts the executable in place; where such scripts are off it is in the platform's package. */
function bunExecutable() {
  const ofPlatform = () => dirname(require.resolve(`@oven/bun-${process.platform}-${process.arch}/package.json`));
  const candidates = [() => join(root, "node_modules/.bin/bun"), () => join(ofPlatform(), "bin/bun")];
  for (const candidate of candidates) {
    try {
      const path = candidate();
      execFileSync(path, ["--version"], { stdio: "ignore" });
      return path;
    } catch {
      // The next may do.
    }
  }
  throw new Error(
    "The compiler of the provider, the npm package `bun`, does not run. Install the project's packages again.",
  );
}

function hashSources(entry) {
  const hash = createHash("sha256").update(entry);
  const files = [join(root, "providers"), dirname(resolve(root, entry))].flatMap(sourceFiles);
  for (const file of [...new Set(files), join(root, "package-lock.json"), __filename].sort()) {
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(ts|js|json)$/.test(file.name))
    .map((file) => join(file.parentPath ?? file.path, file.name));
}

module.exports = { buildProvider };

if (require.main === module) {
  const [entry, outfile] = process.argv.slice(2);
  if (!entry || !outfile) {
    process.stderr.write("usage: node scripts/build-provider.js <entry> <outfile>\n");
    process.exitCode = 1;
  } else {
    process.stdout.write(`${buildProvider(entry, outfile)}\n`);
  }
}
