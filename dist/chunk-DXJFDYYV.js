const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  exitCodes,
  flag,
  onlyFolder,
  readKonnector,
  stringOption
} from "./chunk-VB2QJXAB.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/cli/watch.ts
async function watchCommand(args, { cwd, stdout }) {
  const { watchAndBundle, watchLine } = await import("./chunk-7RNEUOQ7.js");
  const dir = onlyFolder(args);
  const [outDir, flavour] = [stringOption(args, "out-dir"), stringOption(args, "flavour")];
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop.abort());
  await watchAndBundle(() => readKonnector(dir, { cwd }), {
    cwd,
    ...outDir !== void 0 && { outDir },
    ...flavour !== void 0 && { flavour },
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
