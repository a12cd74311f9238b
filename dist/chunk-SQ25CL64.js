const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  stringify
} from "./chunk-D5DRWA75.js";
import {
  ruleSeverity,
  ruleUrl,
  toRegion
} from "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import {
  formatAuthority,
  formatSuggestion,
  replaceSurrogates
} from "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/report/sarif.ts
import { createHash } from "node:crypto";

// src/report/sarif-places.ts
function sarifFixes({ file, fixes = [] }, source) {
  const text = file === void 0 || fixes.length === 0 ? void 0 : source(file);
  if (file === void 0 || text === void 0) return [];
  return fixes.map(({ description, edits }) => ({
    description: { text: description },
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(file) },
        replacements: edits.map((edit) => {
          const { line, column, ...end } = toRegion(text, edit);
          return {
            deletedRegion: { startLine: line, startColumn: column, ...end },
            insertedContent: { text: edit.content }
          };
        })
      }
    ]
  }));
}
function sarifLocation({
  file,
  line,
  column,
  endLine,
  endColumn,
  pointer
}) {
  if (file === void 0) return void 0;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...line !== void 0 && { region } },
    ...pointer !== void 0 && { logicalLocations: [{ fullyQualifiedName: pointer }] }
  };
}
function uriOf(file) {
  return replaceSurrogates(file).split("/").map(encodeURIComponent).join("/");
}

// src/report/sarif.ts
var levels = { error: "error", warning: "warning", info: "note" };
var sarif = ({ diagnostics, steps }, { rules, source, version }) => {
  const known = new Map(rules.map((rule, index) => [rule.id, index]));
  const fingerprint = fingerprints();
  const failed = steps.filter((step) => step.status === "failed" && step.reason !== void 0);
  const run = {
    tool: {
      driver: {
        name: "konnector-lint",
        semanticVersion: version,
        informationUri: ruleUrl("README"),
        rules: rules.map(descriptor)
      }
    },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: failed.length === 0,
        toolExecutionNotifications: failed.map(({ name, reason }) => ({
          level: "error",
          message: { text: plain(`${name}: ${reason}`) }
        }))
      }
    ],
    results: diagnostics.map((diagnostic) => {
      const index = known.get(diagnostic.rule);
      const fixes = sarifFixes(diagnostic, source);
      return {
        ...result(diagnostic),
        ...index !== void 0 && { ruleIndex: index },
        partialFingerprints: { "konnectorLint/v1": fingerprint(diagnostic) },
        ...fixes.length > 0 && { fixes }
      };
    })
  };
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [run]
  };
  return `${stringify(log, 2)}
`;
};
function descriptor(rule) {
  const severity = ruleSeverity(rule, "recommended");
  const url = ruleUrl(rule.id);
  const why = formatAuthority({ authority: rule.authority, severity });
  return {
    id: rule.id,
    shortDescription: { text: plain(`${rule.summary}.`) },
    help: {
      text: plain(`${rule.summary}: ${why}. Source: ${rule.source}. Read ${url}`),
      markdown: `${rule.summary}: ${why}.

Source: ${rule.source}.

[What it means and what to do](${url})`
    },
    helpUri: url,
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [.../* @__PURE__ */ new Set([rule.group, ...rule.authority])] }
  };
}
function result(diagnostic) {
  const { rule, severity, authority, message, suggestion, related } = diagnostic;
  const text = [message, suggestion === void 0 ? "" : `(${formatSuggestion(suggestion)})`].filter(Boolean).join(" ");
  const place = sarifLocation(diagnostic);
  const others = related.flatMap((other, id) => {
    const at = sarifLocation(other);
    return at ? [{ id, ...at, message: { text: plain(other.message) } }] : [];
  });
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: plain(text) },
    ...place && { locations: [place] },
    ...others.length > 0 && { relatedLocations: others },
    properties: { authority }
  };
}
function plain(text) {
  return text.replaceAll("](", "]​(");
}
function fingerprints() {
  const seen = /* @__PURE__ */ new Map();
  return ({ rule, file, pointer, message }) => {
    const what = JSON.stringify([rule, file, pointer ?? message.replace(/\d+/g, "0")]);
    const times = (seen.get(what) ?? 0) + 1;
    seen.set(what, times);
    return `${createHash("sha256").update(what).digest("hex").slice(0, 32)}:${times}`;
  };
}
export {
  sarif
};
