const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  flag,
  readFolder,
  readKonnector,
  stringOption
} from "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import {
  exitCodes
} from "./chunk-6HM4YV7D.js";
import {
  createReport
} from "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/cli/watch.ts
async function watchCommand(args, terminal) {
  const { cwd, stdout } = terminal;
  const { watchAndBundle, formatWatchLine: watchLine } = await import("./chunk-SZQS4IKH.js");
  const { buildSettings: buildAsked, readSettings: readPolicy } = await import("./chunk-D7BNE5R7.js");
  const dir = readFolder(args);
  const policy = await readPolicy(readKonnector(dir, { cwd }).dir, {
    cwd,
    config: stringOption(args, "config")
  });
  if (policy.problems.length > 0) {
    const { printReport } = await import("./chunk-P5PEXJ67.js");
    await printReport(createReport(policy.problems, [], 0), args, terminal);
    return exitCodes.usage;
  }
  const flavour = stringOption(args, "flavour");
  const { outDir, budget } = buildAsked({ outDir: stringOption(args, "out-dir"), flavour }, policy.config);
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop.abort());
  await watchAndBundle(() => readKonnector(dir, { cwd }), {
    cwd,
    ...outDir !== void 0 && { outDir },
    ...flavour !== void 0 && { flavour },
    ...budget && { budget },
    bare: flag(args, "bare"),
    signal: stop.signal,
    onBundled: (bundled, ms) => stdout.write(`${watchLine(bundled, ms)}
`)
  });
  return exitCodes.ok;
}
export {
  watchCommand
};
