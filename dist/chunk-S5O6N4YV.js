const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  plainDiagnostic,
  plainStep,
  stringify
} from "./chunk-D5DRWA75.js";
import "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/report/ndjson.ts
var ndjson = ({ version, diagnostics, steps, summary }) => [
  ...diagnostics.map((diagnostic) => ({ type: "diagnostic", ...plainDiagnostic(diagnostic) })),
  ...steps.map((step) => ({ type: "step", ...plainStep(step) })),
  { type: "summary", version, ...summary }
].map((line) => `${stringify(line)}
`).join("");
export {
  ndjson
};
