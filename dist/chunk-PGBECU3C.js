const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-2CTOKVHF.js";
import "./chunk-6CEKCP66.js";
import "./chunk-GMZLGZWY.js";
import "./chunk-EQV72Z5Y.js";
import {
  printReport,
  profileOf,
  readPolicy
} from "./chunk-YQ7O3B5D.js";
import {
  configText,
  exitCodes,
  stringOption
} from "./chunk-XNJYYXYU.js";
import "./chunk-HUKNMB57.js";
import {
  makeReport
} from "./chunk-OE6E3N7J.js";
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
