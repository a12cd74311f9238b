const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  buildOptions,
  flag,
  pipelineCommand,
  publishOptions,
  warningsOption
} from "./chunk-ZMWVCN26.js";
import "./chunk-HUKNMB57.js";
import "./chunk-MBW5XIT2.js";
import {
  stepNames
} from "./chunk-33K4BYVA.js";
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
