const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  buildOptions,
  flag,
  pipelineCommand,
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
  // Also of a dry run: it tells what a publication would be refused for.
  profile: "registry",
  publish: (args) => !flag(args, "dry-run")
});
export {
  publishCommand
};
