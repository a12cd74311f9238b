const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-LFM4IOP4.js";
import "./chunk-4YMRVFN3.js";
import "./chunk-LEZ6GEOX.js";
import "./chunk-XE2UC24B.js";
import {
  configText,
  printReport,
  profileOf,
  readPolicy,
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

// src/cli/print-config.ts
async function printConfig(args, terminal) {
  const { cwd, stdout } = terminal;
  const { config, problems } = await readPolicy(args.positionals[0] ?? ".", {
    cwd,
    config: stringOption(args, "config")
  });
  if (problems.length > 0) {
    await printReport(makeReport(problems, [], 0), args, terminal);
    return exitCodes.usage;
  }
  const profile = profileOf(stringOption(args, "profile")) ?? config.profile ?? "recommended";
  stdout.write(configText(config, allRules, profile));
  return exitCodes.ok;
}
export {
  printConfig
};
