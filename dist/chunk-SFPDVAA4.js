const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-OX45ZVGM.js";
import "./chunk-EWBEXJLU.js";
import "./chunk-UZVVYX4I.js";
import "./chunk-734QP23F.js";
import {
  configText,
  exitCodes,
  printReport,
  profileOf,
  readPolicy,
  stringOption
} from "./chunk-6BRH2HUJ.js";
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
