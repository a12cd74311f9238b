const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  configRule,
  diagnose,
  formatPointer,
  memberAt,
  nodeAt,
  toRegion,
  walk
} from "./chunk-NY7NTNCJ.js";
import {
  leven
} from "./chunk-LBKJVQ5T.js";

// src/config/problems.ts
var mostShown = 60;
function reportProblem(document, { message, path: at, target: on, suggestion }) {
  const range = on === "key" && memberAt(document, at)?.keyRange || nodeAt(document, at);
  const place = { ...placeOf(document, range), pointer: formatPointer(at) };
  return diagnose(configRule, { message, place, ...suggestion !== void 0 && { suggestion } });
}
function checkSyntax(document, at = []) {
  if (document.problems.length > 0)
    return document.problems.map(
      ({ message, ...range }) => diagnose(configRule, { message, place: placeOf(document, range) })
    );
  const root = nodeAt(document, at);
  return [...root ? walk(root) : []].flatMap(({ node, path }) => {
    if (node.type !== "object") return [];
    const seen = /* @__PURE__ */ new Set();
    return node.members.flatMap(({ key, keyRange }) => {
      if (!seen.has(key)) return seen.add(key) && [];
      const place = { ...placeOf(document, keyRange), pointer: formatPointer([...at, ...path(), key]) };
      return [diagnose(configRule, { message: `The key ${JSON.stringify(key)} stands twice here.`, place })];
    });
  });
}
function checkShape(document, at, { schema, validate }) {
  const value = configValueAt(document.value, at);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => reportProblem(document, translate(error, value, at, schema)));
}
function configValueAt(value, path) {
  return path.reduce(
    (inner, step) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, step) ? inner[step] : void 0,
    value
  );
}
function nearestSetting(word, candidates) {
  const started = candidates.filter((each) => word.length > 2 && each.startsWith(word.toLowerCase()));
  if (started.length === 1) return started[0];
  const most = Math.min(3, Math.ceil(word.length / 2) - 1);
  const near = candidates.map((candidate) => ({ candidate, far: leven(word.toLowerCase(), candidate.toLowerCase()) })).filter(({ far }) => far <= most);
  return near.toSorted((a, b) => a.far - b.far)[0]?.candidate;
}
function translate(error, value, at, schema) {
  const { instancePath, keyword, params, schemaPath } = error;
  const path = pathOf(instancePath);
  const here = [...at, ...path];
  const name = path.length === 0 ? "This" : JSON.stringify(path.join("."));
  if (keyword === "additionalProperties") {
    const key = String(params["additionalProperty"]);
    const known = Object.keys(configValueAt(schema, [...pathOf(schemaPath).slice(0, -1), "properties"]) ?? {});
    const message = `There is no setting ${JSON.stringify(key)} here. Use one of ${known.join(", ")}.`;
    return { message, path: [...here, key], target: "key", ...suggest(key, known) };
  }
  if (keyword === "required")
    return { message: `${name} lacks ${JSON.stringify(params["missingProperty"])}.`, path: here };
  const given = configValueAt(value, path);
  const isValue = `${name} is ${shown(given)}.`;
  if (keyword === "enum") {
    const allowed = params["allowedValues"];
    const message = `${isValue} Use one of ${allowed.join(", ")}.`;
    return { message, path: here, ...typeof given === "string" && suggest(given, allowed) };
  }
  return { message: `${isValue} ${wants[keyword]?.(params) ?? "It cannot be that."}`, path: here };
}
function shown(value) {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value) ?? "missing";
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}
function suggest(word, candidates) {
  const suggestion = nearestSetting(word, candidates);
  return suggestion === void 0 ? {} : { suggestion };
}
var wants = {
  type: ({ type }) => `Give ${types[String(type)] ?? type}.`,
  const: ({ allowedValue }) => `Use ${JSON.stringify(allowedValue)}.`,
  minimum: ({ limit }) => `Use ${limit} or more.`,
  pattern: ({ pattern }) => pattern === "\\S" ? "Write something." : 'Write a JSON pointer, such as "/permissions/files".'
};
var types = {
  object: "an object",
  array: "a list",
  string: "text",
  boolean: "true or false",
  integer: "a whole number"
};
function placeOf(document, range) {
  return { file: document.file, ...range && toRegion(document.text, range) };
}
function pathOf(pointer) {
  return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")).map((step) => /^(0|[1-9]\d{0,8})$/.test(step) ? Number(step) : step);
}

export {
  reportProblem,
  checkSyntax,
  checkShape,
  configValueAt,
  nearestSetting
};
