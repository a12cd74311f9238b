const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  baselineName,
  lintPrepared,
  makeBaseline,
  readBaseline,
  writeBaseline
} from "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/cli/update-baseline.ts
async function updateBaseline(lintables, { cwd, stdout }) {
  let baseline = (await readBaseline(cwd)).baseline;
  let count = 0;
  for (const lintable of lintables) {
    const { konnector, ran } = lintable;
    const found = lintPrepared(lintable);
    const names = [konnector.manifest.file, konnector.pkg?.file, ...found.map(({ file }) => file)];
    const files = new Set(names.filter((name) => name !== void 0));
    baseline = makeBaseline(found, { files, rules: ran }, baseline);
    count += found.length;
  }
  if (baseline) writeBaseline(cwd, baseline);
  stdout.write(`${baselineName}: ${count} findings kept out of later reports.
`);
}
export {
  updateBaseline
};
