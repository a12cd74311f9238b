const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  packageFile
} from "./chunk-F7YJCBNP.js";
import {
  allRules
} from "./chunk-OX45ZVGM.js";
import "./chunk-EWBEXJLU.js";
import "./chunk-UZVVYX4I.js";
import "./chunk-734QP23F.js";
import {
  UsageError,
  exitCodes
} from "./chunk-6BRH2HUJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-ZHCMPHWC.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/cli/explain.ts
import { readFileSync } from "node:fs";
var explainCommand = {
  summary: "a rule's page, in the terminal",
  operands: "<rule>",
  options: {},
  async run({ positionals: [id] }, { stdout }) {
    if (id === void 0)
      throw new UsageError(`Name a rule. There are: ${allRules.map((rule) => rule.id).join(", ")}.`);
    if (!allRules.some((rule) => rule.id === id)) throw new UsageError(await unknownRule(id));
    const page = readFileSync(packageFile(`docs/rules/${id}.md`), "utf8");
    stdout.write(page.replaceAll(/^<!--.*-->\n/gm, ""));
    return exitCodes.ok;
  }
};
async function unknownRule(id) {
  const { closestMatch } = await import("./chunk-F54B52N2.js");
  const near = closestMatch(
    id,
    allRules.map((rule) => rule.id),
    { maxDistance: 6 }
  );
  return `There is no rule ${JSON.stringify(id)}. ${near ? `Did you mean ${near}?` : "See docs/rules/README.md for all."}`;
}
export {
  explainCommand
};
