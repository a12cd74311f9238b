const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import {
  formatAuthority,
  formatCount,
  formatList,
  formatSuggestion,
  severities
} from "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/report/github.ts
var levels = { error: "error", warning: "warning", info: "notice" };
var mostOfALevel = 10;
var github = ({ diagnostics, steps }) => {
  const failures = steps.filter((step) => step.status === "failed" && step.reason !== void 0).map(failure);
  const all = severities.map((severity) => {
    const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity).map(annotation);
    return { severity, commands: severity === "error" ? [...failures, ...found] : found };
  });
  const overflows = all.some(({ commands }) => commands.length > mostOfALevel);
  const room = (severity) => mostOfALevel - (overflows && severity === "info" ? 1 : 0);
  const left = all.flatMap(({ severity, commands }) => {
    const rest = commands.length - room(severity);
    return rest > 0 ? [formatCount(rest, severity)] : [];
  });
  const shown = all.flatMap(({ severity, commands }) => commands.slice(0, room(severity)));
  if (overflows)
    shown.push(
      formatCommand(
        "notice",
        { title: "konnector-lint" },
        `${formatList(left)} more: the job summary has them all.`
      )
    );
  return shown.map((line) => `${line}
`).join("");
};
function annotation(diagnostic) {
  const { severity, rule, message, suggestion, related, url, file, line, column, endLine, endColumn } = diagnostic;
  const text = [
    message,
    suggestion === void 0 ? "" : formatSuggestion(suggestion),
    ...related.map((other) => `see ${[other.file, other.line].filter(Boolean).join(":")} ${other.message}`),
    formatAuthority(diagnostic),
    url
  ];
  const columns = line === endLine || endLine === void 0 ? { col: column, endColumn } : {};
  return formatCommand(
    levels[severity],
    { file, line, endLine, ...columns, title: rule },
    text.filter(Boolean).join("\n")
  );
}
function failure({ name, reason }) {
  return formatCommand("error", { title: `${name} failed` }, reason ?? "");
}
function formatCommand(name, properties, data) {
  const pairs = Object.entries(properties).flatMap(
    ([key, value]) => value === void 0 || value === "" ? [] : [`${key}=${escapeProperty(String(value))}`]
  );
  return `::${name}${pairs.length > 0 ? ` ${pairs.join(",")}` : ""}::${escapeData(data)}`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export {
  formatCommand,
  github
};
