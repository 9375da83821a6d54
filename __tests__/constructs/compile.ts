import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as ts from "typescript";

const ROOT = resolve(__dirname, "../..");

/** Compiles modules that a user could have written, as strictly as this project; returns each one's errors. Imports of `clientcreds` go by the package's exports. */
export function errorsIn(sources: readonly string[]): string[][] {
  const config = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT, {
    noEmit: true,
    paths: exportedPaths(),
  });
  const files = new Map(sources.map((source, i) => [join(ROOT, `user-module-${i}.ts`), source]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, version, ...rest) => {
    const source = files.get(name);
    return source === undefined ? getSourceFile(name, version, ...rest) : ts.createSourceFile(name, source, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].map((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  );
}

/** What the package exports, as the sources that it is built from. */
function exportedPaths(): Record<string, string[]> {
  const { name, exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    name: string;
    exports: Record<string, string>;
  };
  return Object.fromEntries(
    Object.entries(exports)
      .filter(([, file]) => file.startsWith("./dist/"))
      .map(([path, file]) => [name + path.slice(1), [join(ROOT, file.replace("./dist/", "").replace(/\.js$/, ".ts"))]]),
  );
}
