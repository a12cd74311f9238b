const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import {
  formatAuthority,
  formatCount,
  formatDuration,
  formatOutputs,
  formatPlace,
  formatSuggestion,
  formatVerdict,
  hasStepDetails,
  replaceSurrogates,
  severities
} from "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/report/markdown-text.ts
var zeroWidthSpace = "​";
function markdownText(text) {
  return replaceSurrogates(text).replace(/\s+/gu, " ").replace(/[\p{Cc}\p{Cf}]/gu, "�").replace(
    /[@#]|:(?=\/\/)|www(?=\.)|\bGH(?=-)|\b(?:mailto|xmpp)(?=:)/gi,
    (character) => character + zeroWidthSpace
  ).replace(/[\\`*_{}[\]()+\-.!~=^$]/g, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("|", "&verbar;").replaceAll('"', "&quot;");
}
function markdownCode(text) {
  return `<code>${markdownText(text)}</code>`;
}
function markdownLink(text, url) {
  const safe = /^https?:\/\//.test(url) && encodeURI(url).replace(/[()|<>\\`*_]/g, encodeURIComponent);
  return safe ? `[${markdownText(text)}](<${safe}>)` : markdownText(text);
}

// src/report/markdown.ts
var summaryLimit = 1024 * 1024;
var reserve = 200;
var markdown = (report, { maxBytes = summaryLimit }) => {
  const { diagnostics, steps } = report;
  const head = [
    `### konnector-lint: ${formatVerdict(report)}
`,
    ...hasStepDetails(report) ? [stepTable(steps)] : []
  ];
  const ranked = severities.flatMap((severity) => diagnostics.filter((each) => each.severity === severity));
  const table = `| | Where | What |
| --- | --- | --- |
`;
  const rows = fitting(ranked.map(row), maxBytes - bytes([...head, table].join("\n")) - reserve);
  const left = ranked.length - rows.length;
  return [
    ...head,
    ...rows.length > 0 ? [table + rows.join("")] : [],
    ...left > 0 ? [`${formatCount(left, "more finding")} left out here: \`--format json\` has all.
`] : []
  ].join("\n");
};
function row(diagnostic) {
  const { severity, rule, message, suggestion, related, url } = diagnostic;
  const what = [
    markdownText(message),
    suggestion === void 0 ? "" : markdownText(formatSuggestion(suggestion)),
    ...related.map((other) => `${markdownCode(formatPlace(other))} ${markdownText(other.message)}`),
    `<sub>${markdownText(formatAuthority(diagnostic))}</sub>`
  ];
  const place = formatPlace(diagnostic);
  const where = [place && markdownCode(place), markdownLink(rule, url)];
  return `| ${severity} | ${where.filter(Boolean).join("<br>")} | ${what.filter(Boolean).join("<br>")} |
`;
}
function stepTable(steps) {
  const rows = steps.map((step) => {
    const notes = [...formatOutputs(step), step.reason ?? ""].filter(Boolean).map(markdownText).join("<br>");
    return `| ${step.name} | ${step.status} | ${step.status === "skipped" ? "" : formatDuration(step.ms)} | ${notes} |
`;
  });
  return `| Step | Status | Time | |
| --- | --- | ---: | --- |
${rows.join("")}`;
}
function fitting(rows, room) {
  let used = 0;
  const first = rows.findIndex((text) => (used += bytes(text)) > room);
  return first === -1 ? rows : rows.slice(0, first);
}
function bytes(text) {
  return new TextEncoder().encode(text).length;
}
export {
  markdown
};
