const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-YESO2F6E.js";
import "./chunk-XL6D4JIC.js";
import "./chunk-EYCXBZ3E.js";
import "./chunk-YABSYW7K.js";
import {
  configText,
  exitCodes,
  printReport,
  profileOf,
  readPolicy,
  stringOption
} from "./chunk-YK45BTT5.js";
import "./chunk-HUKNMB57.js";
import {
  makeReport
} from "./chunk-ZHCMPHWC.js";
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
