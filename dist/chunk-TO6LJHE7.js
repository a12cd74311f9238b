const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  buildOptions,
  pipelineCommand
} from "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/cli/replay.ts
var replayCommand = pipelineCommand({
  summary: "run the build on recordings, standalone",
  operands: "[scenario…]",
  options: {
    ...buildOptions,
    out: { type: "string", value: "<dir>", help: "leave the saved documents and files there" }
  },
  steps: ["bundle", "replay"],
  operandsAre: "scenarios",
  publish: () => false
});
export {
  replayCommand
};
