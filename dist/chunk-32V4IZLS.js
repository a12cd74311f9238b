const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  checkShape,
  checkSyntax,
  configValueAt,
  nearestSetting,
  reportProblem
} from "./chunk-Z5W3XQ72.js";
import {
  configSchema
} from "./chunk-AHJ4CFCF.js";
import {
  config
} from "./chunk-TYYSSLZ5.js";
import "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/config/check.ts
function checkConfig({ document, path: at }, rules) {
  const syntax = checkSyntax(document, at);
  if (syntax.length > 0) return { diagnostics: syntax };
  const shape = checkShape(document, at, { schema: configSchema, validate: config });
  const diagnostics = [...shape, ...unknownRules({ document, path: at }, rules)];
  if (diagnostics.length > 0) return { diagnostics };
  const { $schema: _, ...given } = configValueAt(document.value, at);
  return { config: { rules: {}, ignore: [], ...given }, diagnostics: [] };
}
function unknownRules({ document, path: at }, rules) {
  const ids = rules.map(({ id }) => id);
  const value = configValueAt(document.value, at);
  const severities = configValueAt(value, ["rules"]);
  const ignored = configValueAt(value, ["ignore"]);
  const named = [
    ...(isObject(severities) ? Object.keys(severities) : []).map((id) => ({
      id,
      path: [...at, "rules", id],
      target: "key"
    })),
    ...(Array.isArray(ignored) ? ignored : []).flatMap((entry, index) => {
      const id = configValueAt(entry, ["rule"]);
      return typeof id === "string" ? [{ id, path: [...at, "ignore", index, "rule"], target: "value" }] : [];
    })
  ];
  return named.filter(({ id }) => !ids.includes(id)).map(({ id, ...place }) => {
    const meant = nearestSetting(id, ids);
    const message = `There is no rule ${JSON.stringify(id)}.`;
    return reportProblem(document, { message, ...place, ...meant !== void 0 && { suggestion: meant } });
  });
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
export {
  checkConfig
};
