const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  pipelineCommand
} from "./chunk-IX3DX6FJ.js";
import {
  buildOptions,
  flag,
  publishOptions,
  warningsOption
} from "./chunk-IJ5RLOZW.js";
import "./chunk-HUKNMB57.js";
import {
  stepNames
} from "./chunk-OSIZ4MZF.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/cli/publish.ts
var publishCommand = pipelineCommand({
  summary: "all checks, then push the build branch and open the submission",
  operands: "[dir]",
  options: {
    ...warningsOption,
    ...buildOptions,
    ...publishOptions,
    "dry-run": { type: "boolean", help: "the plan: reads only" }
  },
  steps: stepNames,
  publish: (args) => !flag(args, "dry-run")
});
export {
  publishCommand
};
