const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  buildOptions,
  flag,
  pipelineCommand,
  profileOption,
  publishOptions,
  warningsOption
} from "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import {
  stepNames
} from "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/cli/ci.ts
var ciCommand = pipelineCommand({
  summary: "what the Action runs: all checks, and the plan of push and submit",
  operands: "[dir]",
  options: {
    ...profileOption,
    ...warningsOption,
    ...buildOptions,
    ...publishOptions,
    publish: { type: "boolean", help: "push and submit, not only plan" }
  },
  steps: stepNames,
  publish: (args) => flag(args, "publish")
});
export {
  ciCommand
};
