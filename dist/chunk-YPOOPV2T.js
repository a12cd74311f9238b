const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-2M4KRQAR.js";
import "./chunk-H72PRWCG.js";
import "./chunk-WPC4RHWX.js";
import "./chunk-B7RZQIKA.js";
import {
  printReport,
  profileOf,
  readPolicy
} from "./chunk-IX3DX6FJ.js";
import {
  configText,
  exitCodes,
  stringOption
} from "./chunk-IJ5RLOZW.js";
import "./chunk-HUKNMB57.js";
import {
  makeReport
} from "./chunk-OSIZ4MZF.js";
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
