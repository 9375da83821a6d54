// Generates the code for tfplugin6.proto: `node providers/plugin/protocol/generate.js`.
// protobufjs' static code, because it is ready 3 ms after it is asked for in the compiled executable; code that
// interprets descriptors at start-up took 40 ms there.
const { execFileSync } = require("node:child_process");
const { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

const source = join(__dirname, "tfplugin6.proto");
const out = join(__dirname, "generated");
const bin = (name) => require.resolve(`protobufjs-cli/bin/${name}`);
const run = (...args) => execFileSync(process.execPath, args, { stdio: "inherit" });
const unused = ["create", "verify", "convert", "delimited", "typeurl", "service"].map((part) => `--no-${part}`);
const options = ["-t", "static-module", "-w", "commonjs", "--root", "tfplugin6", ...unused];

mkdirSync(out, { recursive: true });
run(bin("pbjs"), ...options, "--no-comments", "-o", join(out, "tfplugin6.js"), source);
// The types are derived from the comments that the committed code does without.
const scratch = mkdtempSync(join(tmpdir(), "tfplugin6-"));
try {
  run(bin("pbjs"), ...options, "-o", join(scratch, "commented.js"), source);
  run(bin("pbts"), "--no-comments", "-o", join(scratch, "tfplugin6.d.ts"), join(scratch, "commented.js"));
  // There is no 64-bit integer among the messages, so nothing needs the package for them.
  const types = readFileSync(join(scratch, "tfplugin6.d.ts"), "utf8").replace(/^import Long = .*$/m, "");
  writeFileSync(join(out, "tfplugin6.d.ts"), types);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
run(require.resolve("prettier/bin/prettier.cjs"), "--write", "--log-level", "warn", out);
