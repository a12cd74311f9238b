const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  pipelineCommand
} from "./chunk-YQ7O3B5D.js";
import {
  buildOptions
} from "./chunk-XNJYYXYU.js";
import "./chunk-HUKNMB57.js";
import "./chunk-OE6E3N7J.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/cli/bundle.ts
var bundleCommand = pipelineCommand({
  summary: "build/ from src/",
  operands: "[dir]",
  options: buildOptions,
  steps: ["bundle"],
  publish: () => false
});
export {
  bundleCommand
};
