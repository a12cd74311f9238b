const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  profiles
} from "./chunk-NY7NTNCJ.js";
import {
  severities
} from "./chunk-P4UIXRUR.js";

// src/config/schema.ts
var severity = {
  description: "How much it matters here, or `off`.",
  enum: [...severities, "off"]
};
var text = { type: "string", pattern: "\\S" };
var count = { type: "integer", minimum: 0 };
var pointer = {
  description: "JSON pointer into the file: findings there and below are meant.",
  type: "string",
  pattern: "^(/([^~]|~[01])*)?$"
};
var configSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    $schema: { description: "The schema an editor checks this file with.", type: "string" },
    profile: {
      description: "What is asked of the manifest: to install and run (`recommended`), or also to be published (`registry`).",
      enum: [...profiles]
    },
    rules: {
      description: "Severities of rules that differ from their own.",
      type: "object",
      additionalProperties: severity
    },
    ignore: {
      description: "Findings that may stay, each with the reason why.",
      type: "array",
      items: {
        type: "object",
        required: ["rule", "reason"],
        additionalProperties: false,
        properties: {
          rule: { description: "The rule that finds it.", ...text },
          pointer,
          file: { description: "Relative to this file, with `/` between names. Default: any.", ...text },
          reason: { description: "Why it may stay, for whoever reads this next.", ...text }
        }
      }
    },
    maxWarnings: { description: "More warnings than that end with exit code 1.", ...count },
    requireReplay: { description: "A konnector without recordings ends with exit code 3.", type: "boolean" },
    outDir: { description: "The folder of the build. Default: `build`.", ...text },
    budget: {
      description: "The most that the build may weigh, in bytes; more is a warning.",
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
    branch: { description: "The branch the build is pushed to. Default: `build`.", ...text },
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

export {
  configSchema,
  baselineSchema
};
