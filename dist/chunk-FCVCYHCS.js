const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  flag,
  onlyFolder,
  readKonnector,
  stringOption
} from "./chunk-ZMWVCN26.js";
import "./chunk-HUKNMB57.js";
import {
  exitCodes
} from "./chunk-MBW5XIT2.js";
import {
  makeReport
} from "./chunk-33K4BYVA.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/cli/watch.ts
async function watchCommand(args, terminal) {
  const { cwd, stdout } = terminal;
  const { watchAndBundle, watchLine } = await import("./chunk-Z27PP4TA.js");
  const { buildAsked, readPolicy } = await import("./chunk-UDLL2ZDR.js");
  const dir = onlyFolder(args);
  const policy = await readPolicy(readKonnector(dir, { cwd }).dir, {
    cwd,
    config: stringOption(args, "config")
  });
  if (policy.problems.length > 0) {
    const { printReport } = await import("./chunk-FPWOOCZX.js");
    await printReport(makeReport(policy.problems, [], 0), args, terminal);
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
