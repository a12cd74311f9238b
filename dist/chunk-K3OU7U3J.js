const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  formatPointer,
  memberAt,
  toRegion
} from "./chunk-NY7NTNCJ.js";

// src/replay/printable.ts
function printable(text, limit = 400) {
  const shown = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === "\n") return "⏎";
    return `\\u{${character.codePointAt(0).toString(16)}}`;
  });
  return shown.length > limit ? `${shown.slice(0, limit)}…` : shown;
}

// src/replay/permission-place.ts
function permissionPlace(manifest, title) {
  const path = title === void 0 ? ["permissions"] : ["permissions", title];
  const key = memberAt(manifest, path)?.keyRange;
  return {
    file: manifest.file,
    ...key && { ...toRegion(manifest.text, key), pointer: formatPointer(path) }
  };
}

// src/replay/granted.ts
function permissionRules(manifest) {
  const { permissions } = manifest ?? {};
  if (typeof permissions !== "object" || permissions === null) return [];
  const entries = Object.entries(permissions);
  return entries.flatMap(
    ([title, rule]) => typeof rule?.["type"] === "string" ? [
      {
        title,
        type: rule["type"],
        verbs: strings(rule["verbs"]),
        values: strings(rule["values"]),
        selector: typeof rule["selector"] === "string" ? rule["selector"] : ""
      }
    ] : []
  );
}
function strings(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function isGranted(rules, access) {
  return access.document?.own === true || rules.some((rule) => grants(rule, access));
}
function grants(rule, { verb, doctype, document }) {
  return hasVerb(rule, verb) && hasType(rule.type, doctype) && hasValue(rule, document);
}
function givesEveryVerb({ verbs }) {
  return verbs.length === 0 || verbs.includes("ALL");
}
function hasVerb(rule, verb) {
  return givesEveryVerb(rule) || rule.verbs.includes(verb);
}
function hasType(type, doctype) {
  if (type === doctype || type === "*") return true;
  if (!type.endsWith(".*")) return false;
  const family = type.slice(0, -2);
  return family === doctype || doctype.startsWith(`${family}.`);
}
function hasValue({ values, selector }, document) {
  if (values.length === 0) return true;
  if (!document) return false;
  const candidates = selector ? document.fields[selector] ?? [] : document.ids;
  return values.some((value) => candidates.includes(value));
}

export {
  printable,
  permissionPlace,
  permissionRules,
  isGranted,
  grants,
  givesEveryVerb
};
