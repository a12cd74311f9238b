const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  commands,
  commonOptions
} from "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/cli/help.ts
async function formatOverview() {
  const loaded = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => ({ name, ...await load() }))
  );
  const lines = loaded.map(({ name, operands, summary }) => row(`${name} ${operands}`, summary));
  return [
    "konnector-lint: a konnector, from its repository to the registry",
    "",
    "Usage: konnector-lint [command] [options]     (without a command: lint)",
    "",
    ...lines,
    "",
    "Options of every command",
    ...optionLines(commonOptions),
    "",
    "Tokens come from REGISTRY_TOKEN and GITHUB_TOKEN, never from the command line.",
    "Exit codes: 0 no error, 1 errors found, 2 wrong usage, 3 nothing to check or a step could not run, 70 our own fault.",
    ""
  ].join("\n");
}
function formatHelp(name, { summary, operands, options }) {
  const own = Object.keys(options).length === 0 ? [] : ["Options", ...optionLines(options), ""];
  return [
    `Usage: konnector-lint ${name} ${operands}`.trimEnd(),
    "",
    summary,
    "",
    ...own,
    "Options of every command",
    ...optionLines(
      Object.fromEntries(Object.entries(commonOptions).filter(([common]) => !(common in options)))
    ),
    ""
  ].join("\n");
}
function optionLines(options) {
  return Object.entries(options).map(
    ([name, { value, help }]) => row(`--${name}${value ? ` ${value}` : ""}`, help)
  );
}
function row(left, right) {
  return `  ${left.padEnd(34)}  ${right}`;
}
export {
  formatHelp,
  formatOverview
};
