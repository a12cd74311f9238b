const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  packageFile
} from "./chunk-F7YJCBNP.js";
import {
  allRules
} from "./chunk-3RX56AV4.js";
import "./chunk-M2TFRHOM.js";
import "./chunk-4MK6EB4E.js";
import "./chunk-757RHACM.js";
import {
  UsageError
} from "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import {
  exitCodes
} from "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
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
