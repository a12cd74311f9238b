const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-IN5B5LRM.js";
import "./chunk-25WIDXZY.js";
import "./chunk-HJT4KNFJ.js";
import "./chunk-4UPSBDWV.js";
import {
  configText,
  exitCodes,
  printReport,
  profileOf,
  readPolicy,
  stringOption
} from "./chunk-6Z7ET6ED.js";
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
