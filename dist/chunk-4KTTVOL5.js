const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  nearest,
  problem,
  shapeProblems,
  syntaxProblems,
  valueAt
} from "./chunk-FRSJGOLL.js";
import {
  configSchema
} from "./chunk-UBDAFCYO.js";
import {
  config
} from "./chunk-TYYSSLZ5.js";
import "./chunk-ZMWVCN26.js";
import "./chunk-HUKNMB57.js";
import "./chunk-MBW5XIT2.js";
import "./chunk-33K4BYVA.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/config/check.ts
function checkConfig({ document, at }, rules) {
  const syntax = syntaxProblems(document, at);
  if (syntax.length > 0) return { diagnostics: syntax };
  const shape = shapeProblems(document, at, { schema: configSchema, validate: config });
  const diagnostics = [...shape, ...unknownRules({ document, at }, rules)];
  if (diagnostics.length > 0) return { diagnostics };
  const { $schema: _, ...given } = valueAt(document.value, at);
  return { config: { rules: {}, ignore: [], ...given }, diagnostics: [] };
}
function unknownRules({ document, at }, rules) {
  const ids = rules.map(({ id }) => id);
  const value = valueAt(document.value, at);
  const severities = valueAt(value, ["rules"]);
  const ignored = valueAt(value, ["ignore"]);
  const named = [
    ...(isObject(severities) ? Object.keys(severities) : []).map((id) => ({
      id,
      at: [...at, "rules", id],
      on: "key"
    })),
    ...(Array.isArray(ignored) ? ignored : []).flatMap((entry, index) => {
      const id = valueAt(entry, ["rule"]);
      return typeof id === "string" ? [{ id, at: [...at, "ignore", index, "rule"], on: "value" }] : [];
    })
  ];
  return named.filter(({ id }) => !ids.includes(id)).map(({ id, ...place }) => {
    const meant = nearest(id, ids);
    const message = `There is no rule ${JSON.stringify(id)}.`;
    return problem(document, { message, ...place, ...meant !== void 0 && { suggestion: meant } });
  });
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
export {
  checkConfig
};
