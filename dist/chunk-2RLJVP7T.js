const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-3RX56AV4.js";
import "./chunk-M2TFRHOM.js";
import "./chunk-4MK6EB4E.js";
import "./chunk-757RHACM.js";
import {
  formatConfig,
  printReport,
  readProfile,
  readSettings,
  stringOption
} from "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import {
  exitCodes
} from "./chunk-6HM4YV7D.js";
import {
  createReport
} from "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/cli/print-config.ts
async function printConfig(args, terminal) {
  const { cwd, stdout } = terminal;
  const { config, problems } = await readSettings(args.positionals[0] ?? ".", {
    cwd,
    config: stringOption(args, "config")
  });
  if (problems.length > 0) {
    await printReport(createReport(problems, [], 0), args, terminal);
    return exitCodes.usage;
  }
  const profile = readProfile(stringOption(args, "profile")) ?? config.profile ?? "recommended";
  stdout.write(formatConfig(config, allRules, profile));
  return exitCodes.ok;
}
export {
  printConfig
};
