import {
  config
} from "./config-validate.js";
import {
  configRule,
  diagnose,
  didYouMean,
  formatList,
  formatPointer,
  isObject,
  loaderNames,
  memberAt,
  nodeAt,
  parsePointer,
  profiles,
  severities,
  toRegion,
  valueAt,
  walk
} from "./lint.js";

// src/config/problems.ts
var maxShown = 60;
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
      return [
        diagnose(configRule, { message: `The key ${JSON.stringify(key)} is duplicated. Remove one.`, place })
      ];
    });
  });
}
function checkShape(document, at, { schema, validate }) {
  const value = valueAt(document.value, ...at);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => reportProblem(document, translate(error, value, at, schema)));
}
function translate(error, value, at, schema) {
  const { instancePath, keyword, params, schemaPath } = error;
  const path = parsePointer(instancePath);
  const here = [...at, ...path];
  const name = path.length === 0 ? "This" : JSON.stringify(path.join("."));
  if (keyword === "additionalProperties") {
    const key = String(params["additionalProperty"]);
    const known = Object.keys(valueAt(schema, ...parsePointer(schemaPath).slice(0, -1), "properties") ?? {});
    const advice = known.length > 0 ? `Use ${formatList(known, { last: "or" })}.` : 'Write an extension with its dot, such as ".html".';
    const message = `Unknown setting ${JSON.stringify(key)}. ${advice}`;
    return { message, path: [...here, key], target: "key", ...suggest(key, known) };
  }
  if (keyword === "required")
    return {
      message: `${JSON.stringify(params["missingProperty"])} is missing in ${path.length === 0 ? "this object" : name}.`,
      path: here
    };
  const given = valueAt(value, ...path);
  const isValue = `${name} is ${shown(given)}.`;
  if (keyword === "enum") {
    const allowed = params["allowedValues"];
    const message = `${isValue} Use ${formatList(allowed, { last: "or" })}.`;
    return { message, path: here, ...typeof given === "string" && suggest(given, allowed) };
  }
  return { message: `${isValue} ${wants[keyword]?.(params) ?? "Use another value."}`, path: here };
}
function shown(value) {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text2 = JSON.stringify(value) ?? "missing";
  return text2.length > maxShown ? `${text2.slice(0, maxShown)}…` : text2;
}
function suggest(word, candidates) {
  const suggestion = didYouMean(word, candidates);
  return suggestion === void 0 ? {} : { suggestion };
}
var wants = {
  type: ({ type }) => `Use ${types[String(type)] ?? type}.`,
  const: ({ allowedValue }) => `Use ${JSON.stringify(allowedValue)}.`,
  minimum: ({ limit }) => `Use ${limit} or more.`,
  pattern: ({ pattern }) => pattern === "\\S" ? "Write a text that is not blank." : 'Write a JSON pointer, such as "/permissions/files".'
};
var types = {
  object: "an object",
  array: "a list",
  string: "a string",
  boolean: "true or false",
  integer: "a whole number"
};
function placeOf(document, range) {
  return { file: document.file, ...range && toRegion(document.text, range) };
}

// src/config/schema.ts
var severity = {
  description: "The severity of the rule here, or `off`.",
  enum: [...severities, "off"]
};
var text = { type: "string", pattern: "\\S" };
var count = { type: "integer", minimum: 0 };
var pointer = {
  description: "A JSON pointer into the file: the entry covers findings there and below.",
  type: "string",
  pattern: "^(/([^~]|~[01])*)?$"
};
var configSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    $schema: { description: "The JSON Schema of this file, for editors.", type: "string" },
    profile: {
      description: "The rule profile: what a konnector needs to install and run (`recommended`), or also to be published (`registry`).",
      enum: [...profiles]
    },
    rules: {
      description: "Severities that differ from those of the rules.",
      type: "object",
      additionalProperties: severity
    },
    ignore: {
      description: "Findings to ignore, each with a reason.",
      type: "array",
      items: {
        type: "object",
        required: ["rule", "reason"],
        additionalProperties: false,
        properties: {
          rule: { description: "The rule that finds it.", ...text },
          pointer,
          file: { description: "Relative to this file, with `/` between names. Default: any.", ...text },
          reason: { description: "Why it is ignored, for the next reader.", ...text }
        }
      }
    },
    maxWarnings: { description: "The maximum number of warnings; more end with exit code 1.", ...count },
    requireReplay: {
      description: "Whether a konnector without recordings ends with exit code 3.",
      type: "boolean"
    },
    outDir: { description: "The folder of the build. Default: `build`.", ...text },
    budget: {
      description: "The maximum size of the build in bytes; more is a warning.",
      type: "object",
      additionalProperties: false,
      properties: {
        total: { description: "All files together, without the licence notices.", ...count },
        files: {
          description: "Single files, by their path in the build.",
          type: "object",
          additionalProperties: count
        }
      }
    },
    loaders: {
      description: "How to import files, by extension with its dot: as `text`, `binary` (a Uint8Array) and so on.",
      type: "object",
      patternProperties: { "^\\.[\\w.-]+$": { enum: [...loaderNames] } },
      additionalProperties: false
    },
    branch: { description: "The branch to push the build to. Default: `build`.", ...text },
    space: { description: "The space of the registry. Default: its only one.", ...text }
  }
};
var baselineSchema = {
  type: "object",
  required: ["version", "files"],
  additionalProperties: false,
  properties: {
    version: { const: 1 },
    files: {
      type: "object",
      additionalProperties: {
        type: "object",
        additionalProperties: {
          type: "object",
          additionalProperties: { type: "integer", minimum: 1 }
        }
      }
    }
  }
};

// src/config/check.ts
function checkConfig({ document, path: at }, rules) {
  const syntax = checkSyntax(document, at);
  if (syntax.length > 0) return { diagnostics: syntax };
  const shape = checkShape(document, at, { schema: configSchema, validate: config });
  const diagnostics = [...shape, ...unknownRules({ document, path: at }, rules)];
  if (diagnostics.length > 0) return { diagnostics };
  const { $schema: _, ...given } = valueAt(document.value, ...at);
  return { config: { rules: {}, ignore: [], ...given }, diagnostics: [] };
}
function unknownRules({ document, path: at }, rules) {
  const ids = rules.map(({ id }) => id);
  const value = valueAt(document.value, ...at);
  const severities2 = valueAt(value, "rules");
  const ignored = valueAt(value, "ignore");
  const named = [
    ...(isObject(severities2) ? Object.keys(severities2) : []).map((id) => ({
      id,
      path: [...at, "rules", id],
      target: "key"
    })),
    ...(Array.isArray(ignored) ? ignored : []).flatMap((entry, index) => {
      const id = valueAt(entry, "rule");
      return typeof id === "string" ? [{ id, path: [...at, "ignore", index, "rule"], target: "value" }] : [];
    })
  ];
  return named.filter(({ id }) => !ids.includes(id)).map(({ id, ...place }) => {
    const meant = didYouMean(id, ids);
    const message = `Unknown rule ${JSON.stringify(id)}. Use the id of a rule.`;
    return reportProblem(document, { message, ...place, ...meant !== void 0 && { suggestion: meant } });
  });
}

export {
  reportProblem,
  checkSyntax,
  checkShape,
  configSchema,
  baselineSchema,
  checkConfig
};
