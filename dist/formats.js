import {
  createCodeFrame,
  formatAuthority,
  formatCount,
  formatDuration,
  formatList,
  formatOutputs,
  formatPlace,
  formatSuggestion,
  formatSummary,
  formatVerdict,
  hasStepDetails,
  joinLines,
  placeIn,
  ruleSeverity,
  ruleUrl,
  severities,
  splitter,
  toRegion
} from "./lint.js";
import {
  commandStart,
  escapeCommands,
  escapeControls,
  escapeHtml,
  escapeLines,
  replaceSurrogates,
  unseenInData
} from "./text-escape.js";

// src/report/xml.ts
function xmlElement(tag, attributes, inner) {
  const pairs = Object.entries(attributes).flatMap(
    ([key, value]) => value === void 0 ? [] : [` ${key}="${xmlText(String(value)).replaceAll("\n", "&#10;")}"`]
  );
  const open = `<${tag}${pairs.join("")}`;
  if (inner === "") return `${open}/>
`;
  return `${open}>${inner.startsWith("<") ? "\n" : ""}${inner}</${tag}>
`;
}
function xmlText(text) {
  return replaceSurrogates(text).replace(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&apos;").replaceAll("##[", "##&#91;").replace(commandStart, "$1&#58;").replace(unseenInData, (character) => `&#${character.codePointAt(0)};`);
}

// src/report/checkstyle.ts
var checkstyle = ({ diagnostics }) => {
  const files = /* @__PURE__ */ new Map();
  for (const diagnostic of diagnostics) {
    const { file = "konnector" } = diagnostic;
    const found = files.get(file);
    if (found) found.push(diagnostic);
    else files.set(file, [diagnostic]);
  }
  const inner = [...files].map(
    ([name, found]) => xmlElement("file", { name }, found.map(errorElement).join(""))
  );
  const root = xmlElement("checkstyle", { version: "4.3" }, inner.join(""));
  return `<?xml version="1.0" encoding="UTF-8"?>
${root}`;
};
function errorElement({ line, column, severity, message, suggestion, rule }) {
  const text = suggestion === void 0 ? message : `${message} (${formatSuggestion(suggestion)})`;
  return xmlElement("error", { line, column, severity, message: text, source: `konnector-lint.${rule}` }, "");
}

// src/report/github.ts
var levels = { error: "error", warning: "warning", info: "notice" };
var maxOfALevel = 10;
var github = ({ diagnostics, steps, notice }) => {
  const notices = notice === void 0 ? [] : [formatCommand("warning", { title: "No sandbox" }, notice)];
  const failed = steps.filter((step) => step.status === "failed" && step.reason !== void 0);
  const hasErrors = diagnostics.some(({ severity }) => severity === "error");
  const isNotice = ({ name }) => name === "lint" && hasErrors;
  const all = severities.map((severity) => {
    const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity).map(annotation);
    const ofSteps = failed.flatMap((step) => {
      const level = isNotice(step) ? "info" : "error";
      return level === severity ? [failure(step, levels[level])] : [];
    });
    return { severity, commands: [...severity === "warning" ? notices : [], ...ofSteps, ...found] };
  });
  const overflows = all.some(({ commands }) => commands.length > maxOfALevel);
  const room = (severity) => maxOfALevel - (overflows && severity === "info" ? 1 : 0);
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
        `${formatList(left)} more. The job summary shows all.`
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
function failure({ name, reason }, level) {
  return formatCommand(level, { title: level === "error" ? `${name} failed` : name }, reason ?? "");
}
function formatCommand(name, properties, data) {
  const pairs = Object.entries(properties).flatMap(
    ([key, value]) => value === void 0 || value === "" ? [] : [`${key}=${escapeProperty(String(value))}`]
  );
  return `::${name}${pairs.length > 0 ? ` ${pairs.join(",")}` : ""}::${escapeData(data)}`;
}
function escapeData(text) {
  return escapeLines(text).replaceAll("%", "%25").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/json.ts
var json = ({ version, diagnostics, steps, summary }) => `${stringify({ version, diagnostics: diagnostics.map(plainDiagnostic), steps: steps.map(plainStep), summary }, 2)}
`;
function plainDiagnostic(diagnostic) {
  const { rule, severity, authority, message, suggestion, fixable, related, url } = diagnostic;
  return {
    rule,
    severity,
    authority,
    ...plainPlace(diagnostic),
    message,
    suggestion,
    fixable,
    related: related.map((other) => ({ ...plainPlace(other), message: other.message })),
    url
  };
}
function plainStep({ name, status, ms, outputs, reason }) {
  return { name, status, ms, outputs, reason };
}
function plainPlace({ file, line, column, endLine, endColumn, pointer }) {
  return { file, line, column, endLine, endColumn, pointer };
}
function stringify(value, indent) {
  return JSON.stringify(value, void 0, indent).replaceAll("##[", "##\\u005b").replace(unseenInData, (character) => `\\u${character.codePointAt(0).toString(16).padStart(4, "0")}`);
}

// src/report/fingerprints.ts
import { createHash } from "node:crypto";
function createFingerprints() {
  const seen = /* @__PURE__ */ new Map();
  return ({ rule, file, pointer, message }) => {
    const what = JSON.stringify([rule, file, pointer ?? message.replace(/\d+/g, "0")]);
    const times = (seen.get(what) ?? 0) + 1;
    seen.set(what, times);
    return `${createHash("sha256").update(what).digest("hex").slice(0, 32)}:${times}`;
  };
}

// src/report/gitlab.ts
var severities2 = { error: "critical", warning: "minor", info: "info" };
var gitlab = ({ diagnostics }) => {
  const fingerprint = createFingerprints();
  const issues = diagnostics.map((diagnostic) => {
    const {
      rule,
      message,
      suggestion,
      severity,
      file = "manifest.konnector",
      line = 1,
      endLine = line
    } = diagnostic;
    const text = suggestion === void 0 ? message : `${message} (${formatSuggestion(suggestion)})`;
    return {
      description: replaceSurrogates(text),
      check_name: rule,
      fingerprint: fingerprint(diagnostic),
      severity: severities2[severity],
      location: { path: file, lines: { begin: line, end: endLine } }
    };
  });
  return `${stringify(issues, 2)}
`;
};

// src/report/html-style.ts
var pageStyle = `
:root { color-scheme: light dark; --ink: light-dark(#1d2733, #e7ecf2); --dim: light-dark(#5b6773, #9aa7b4);
  --paper: light-dark(#fff, #14181d); --box: light-dark(#f4f6f9, #1d242c); --line: light-dark(#d9e0e8, #323c47);
  --error: light-dark(#b3261e, #ff8a80); --warning: light-dark(#8a5a00, #ffcc66); --info: light-dark(#1a5fb4, #8ab8ff);
  --passed: light-dark(#1b7a3d, #7bd88f); --mark: light-dark(#ffe1dd, #5c2a26); }
body { margin: 0 auto; padding: 1.5rem; max-width: 64rem; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
header { border-left: .4rem solid; padding-left: 1rem; } header p { margin: 0; font-size: 1.35rem; font-weight: 600; }
h1 { margin: 0; font-size: 1rem; font-weight: 500; color: var(--dim); } h2 { font: 600 1rem ui-monospace, monospace; margin: 2rem 0 .5rem; }
.error, .failed { border-color: var(--error); } .warning, .skipped { border-color: var(--warning); } .info { border-color: var(--info); } .passed { border-color: var(--passed); }
.error b, td.failed { color: var(--error); } .warning b, td.skipped { color: var(--warning); } .info b { color: var(--info); } td.passed, td.unchanged { color: var(--passed); }
table { border-collapse: collapse; margin: 1.5rem 0; } th, td { padding: .25rem 1.2rem .25rem 0; text-align: left; vertical-align: top; }
td:nth-child(3) { text-align: right; white-space: nowrap; } th { font-weight: 600; }
p.notice { color: var(--warning); font-weight: 600; }
form { margin: 1.5rem 0; } label { margin-right: 1.2rem; }
article { border-left: .25rem solid; background: var(--box); padding: .7rem 1rem; margin: .7rem 0; } article p { margin: .2rem 0; }
.what span, .who, footer { color: var(--dim); } .what a { font-family: ui-monospace, monospace; } a { color: var(--info); }
pre { margin: .6rem 0; padding: .5rem .7rem; overflow-x: auto; background: var(--paper); border: 1px solid var(--line); font: 13px/1.5 ui-monospace, monospace; }
pre i { display: inline-block; min-width: 2.5em; padding-right: 1em; text-align: right; font-style: normal; color: var(--dim); user-select: none; }
mark { color: inherit; background: var(--mark); outline: 1px solid var(--error); border-radius: 2px; } .warning mark { outline-color: var(--warning); } .info mark { outline-color: var(--info); }
ul { margin: .3rem 0; padding-left: 1.2rem; } footer { margin-top: 2.5rem; font-size: .85rem; }
body:has(#show-error:not(:checked)) article.error, body:has(#show-warning:not(:checked)) article.warning, body:has(#show-info:not(:checked)) article.info { display: none; }
body:has(#show-error:not(:checked)) section:not(:has(article:not(.error))), body:has(#show-warning:not(:checked)) section:not(:has(article:not(.warning))),
body:has(#show-info:not(:checked)) section:not(:has(article:not(.info))) { display: none; }
@media print { form { display: none; } article { break-inside: avoid; } }
`;

// src/report/html-text.ts
function htmlText(text) {
  return escapeHtml(escapeControls(text));
}
function htmlLines(text) {
  return text.split(/\r?\n/).map(htmlText).join("<br>");
}
function htmlLink(text, url) {
  return /^https?:\/\//.test(url) ? `<a href="${htmlText(url)}">${htmlText(text)}</a>` : htmlText(text);
}

// src/report/html.ts
var frameWidth = 120;
var html = (report, context) => {
  const { diagnostics, steps, notice } = report;
  const linesOf = splitter(context);
  const verdict = formatVerdict(report);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>konnector-lint: ${htmlText(verdict)}</title>
<style>${pageStyle}</style>
${notice === void 0 ? "" : `<p class="notice">${htmlText(notice)}</p>
`}<header class="${worstOf(report)}">
<h1>konnector-lint</h1>
<p>${htmlText(verdict)}</p>
</header>
${hasStepDetails(report) ? stepTable(steps) : ""}${filter(diagnostics)}${byFile(diagnostics).map(([file, found]) => section(file, found, linesOf)).join("")}<footer>konnector-lint ${htmlText(context.version)}</footer>
</html>
`;
};
function worstOf({ summary, steps }) {
  if (summary.errors > 0 || steps.some(({ status }) => status === "failed")) return "error";
  return summary.warnings > 0 ? "warning" : "passed";
}
function stepTable(steps) {
  const rows = steps.map((step) => {
    const { name, status, ms, reason = "" } = step;
    const notes = [...formatOutputs(step), reason].filter(Boolean).map(htmlLines);
    return `<tr><th scope="row">${name}<td class="${status}">${status}<td>${status === "skipped" ? "" : formatDuration(ms)}<td>${notes.join("<br>")}
`;
  });
  return `<table>
${rows.join("")}</table>
`;
}
function filter(diagnostics) {
  const boxes = severities.flatMap((severity) => {
    const number = diagnostics.filter((each) => each.severity === severity).length;
    const label = formatCount(number, severity);
    return number === 0 ? [] : [`<label><input type="checkbox" id="show-${severity}" checked> ${label}</label>`];
  });
  if (boxes.length < 2) return "";
  return `<form aria-label="Show">${boxes.join(" ")}</form>
`;
}
function byFile(diagnostics) {
  const files = /* @__PURE__ */ new Map();
  for (const diagnostic of diagnostics) {
    const file = diagnostic.file ?? "";
    const found = files.get(file);
    if (found) found.push(diagnostic);
    else files.set(file, [diagnostic]);
  }
  return [...files];
}
function section(file, found, linesOf) {
  const heading = file === "" ? "" : `<h2>${htmlText(file)}</h2>
`;
  return `<section>
${heading}${found.map((diagnostic) => article(diagnostic, linesOf)).join("")}</section>
`;
}
function article(diagnostic, linesOf) {
  const { severity, rule, message, suggestion, related, url, line, column } = diagnostic;
  const where = line === void 0 ? "" : ` <span>${[line, column].filter((part) => part !== void 0).join(":")}</span>`;
  return [
    `<article class="${severity}">
<p class="what"><b>${severity}</b>${where} ${htmlLink(rule, url)}</p>`,
    `<p>${htmlLines(message)}</p>`,
    frame(diagnostic, linesOf),
    suggestion === void 0 ? "" : `<p>${htmlText(formatSuggestion(suggestion))}</p>`,
    related.length === 0 ? "" : `<ul>${related.map(seeAlso).join("")}</ul>`,
    `<p class="who">${htmlText(formatAuthority(diagnostic))}</p>
</article>
`
  ].filter(Boolean).join("\n");
}
function seeAlso(related) {
  const place = formatPlace(related);
  return `<li>${place === "" ? "" : `<code>${htmlText(place)}</code> `}${htmlText(related.message)}`;
}
function frame(diagnostic, linesOf) {
  const place = placeIn(diagnostic, linesOf);
  const cut = place && createCodeFrame(place.lines, place.region, frameWidth);
  if (cut === void 0) return "";
  const more = cut.more > 0 ? [`<i></i>… ${formatCount(cut.more, "more line")}`] : [];
  return `<pre>${[...cut.lines.map(row), ...more].join("\n")}</pre>`;
}
function row({ number, before, marked, after }) {
  const mark = marked === "" ? "" : `<mark>${htmlText(marked)}</mark>`;
  return `<i>${number}</i>${htmlText(before)}${mark}${htmlText(after)}`;
}

// src/report/junit.ts
var junit = (report) => {
  const { diagnostics, steps } = report;
  const files = /* @__PURE__ */ new Map();
  for (const diagnostic of diagnostics) {
    const { file = "konnector" } = diagnostic;
    files.set(file, files.get(file) ?? []);
    files.get(file).push(findingCase(diagnostic));
  }
  const suites = [...files].map(([name, cases]) => ({ name, cases }));
  if (steps.length > 0) suites.push({ name: "steps", cases: steps.map(stepCase) });
  if (suites.length === 0) suites.push({ name: "lint", cases: [{ name: formatSummary(report) }] });
  const inner = suites.map(
    ({ name, cases }) => xmlElement("testsuite", { name, ...counts(cases) }, cases.map((each) => caseElement(each, name)).join(""))
  );
  const all = counts(suites.flatMap(({ cases }) => cases));
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  return `${head}${xmlElement("testsuites", { name: "konnector-lint", ...all }, inner.join(""))}`;
};
function findingCase(diagnostic) {
  const { severity, rule, message, suggestion, related, url } = diagnostic;
  const lines = [
    formatPlace(diagnostic),
    message,
    suggestion === void 0 ? "" : formatSuggestion(suggestion),
    ...related.map((other) => `see ${formatPlace(other)} ${other.message}`),
    formatAuthority(diagnostic),
    url
  ];
  const text = lines.filter(Boolean).join("\n");
  const place = [diagnostic.line, diagnostic.column].filter((part) => part !== void 0).join(":");
  return {
    name: [rule, place].filter(Boolean).join(" "),
    child: severity === "error" ? { tag: "failure", attributes: { message, type: rule }, text } : { tag: "system-out", text: `${severity}: ${text}` }
  };
}
function stepCase(step) {
  const { name, status, ms, reason } = step;
  const message = reason ?? status;
  const made = formatOutputs(step).join("\n");
  const plain2 = { name, seconds: ms / 1e3 };
  if (status === "failed")
    return { ...plain2, child: { tag: "failure", attributes: { message, type: name }, text: message } };
  if (status === "skipped") return { ...plain2, child: { tag: "skipped", attributes: { message } } };
  return made === "" ? plain2 : { ...plain2, child: { tag: "system-out", text: made } };
}
function counts(cases) {
  const having = (tag) => cases.filter(({ child }) => child?.tag === tag).length;
  return { tests: cases.length, failures: having("failure"), errors: 0, skipped: having("skipped") };
}
function caseElement({ name, seconds, child }, classname) {
  const inner = child ? xmlElement(child.tag, child.attributes ?? {}, xmlText(child.text ?? "")) : "";
  return xmlElement("testcase", { name, classname, time: seconds?.toFixed(3) }, inner);
}

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
  const { diagnostics, steps, notice } = report;
  const head = [
    ...notice === void 0 ? [] : [`**${markdownText(notice)}**
`],
    `### konnector-lint: ${formatVerdict(report)}
`,
    ...hasStepDetails(report) ? [stepTable2(steps)] : []
  ];
  const ranked = severities.flatMap((severity) => diagnostics.filter((each) => each.severity === severity));
  const table = `| | Where | What |
| --- | --- | --- |
`;
  const rows = fitting(ranked.map(row2), maxBytes - bytes([...head, table].join("\n")) - reserve);
  const left = ranked.length - rows.length;
  return [
    ...head,
    ...rows.length > 0 ? [table + rows.join("")] : [],
    ...left > 0 ? [`${formatCount(left, "more finding")} not shown here. Use \`--format json\` to see all.
`] : []
  ].join("\n");
};
function row2(diagnostic) {
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
function stepTable2(steps) {
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

// src/report/ndjson.ts
var ndjson = ({ version, diagnostics, steps, summary }) => [
  ...diagnostics.map((diagnostic) => ({ type: "diagnostic", ...plainDiagnostic(diagnostic) })),
  ...steps.map((step) => ({ type: "step", ...plainStep(step) })),
  { type: "summary", version, ...summary }
].map((line) => `${stringify(line)}
`).join("");

// src/report/rdjson.ts
var severities3 = { error: "ERROR", warning: "WARNING", info: "INFO" };
var rdjson = ({ diagnostics }, { source }) => {
  const files = /* @__PURE__ */ new Map();
  const fileOf = (name) => {
    const text = files.has(name) ? void 0 : source(name);
    if (!files.has(name))
      files.set(name, text === void 0 ? void 0 : { text, lines: text.split(/\r\n|\r|\n/) });
    return files.get(name);
  };
  const found = diagnostics.map((diagnostic) => {
    const { rule, url, severity, message, file: path = "manifest.konnector" } = diagnostic;
    const file = fileOf(path);
    const range = rangeOf(diagnostic, file);
    const suggestions = file ? suggestionsOf(diagnostic, file) : [];
    return {
      message,
      location: { path, ...range && { range } },
      severity: severities3[severity],
      code: { value: rule, url },
      ...suggestions.length > 0 && { suggestions }
    };
  });
  return `${stringify({ source: { name: "konnector-lint", url: ruleUrl("README") }, diagnostics: found }, 2)}
`;
};
function suggestionsOf({ fixes = [] }, file) {
  return fixes.flatMap(
    ({ edits: [edit, ...more] }) => edit && more.length === 0 ? [{ range: toByteRange(toRegion(file.text, edit), file), text: edit.content }] : []
  );
}
function rangeOf({ line, column = 1, endLine, endColumn }, file) {
  if (line === void 0) return void 0;
  return toByteRange({ line, column, endLine: endLine ?? line, endColumn: endColumn ?? column }, file);
}
function toByteRange({ line, column, endLine, endColumn }, file) {
  const bytes2 = (number, units) => file ? Buffer.byteLength((file.lines[number - 1] ?? "").slice(0, units - 1)) + 1 : units;
  return {
    start: { line, column: bytes2(line, column) },
    end: { line: endLine, column: bytes2(endLine, endColumn) }
  };
}

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
var levels2 = { error: "error", warning: "warning", info: "note" };
var sarif = ({ diagnostics, steps }, { rules, source, version }) => {
  const known = new Map(rules.map((rule, index) => [rule.id, index]));
  const fingerprint = createFingerprints();
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
var startOfManifest = {
  physicalLocation: { artifactLocation: { uri: "manifest.konnector" }, region: { startLine: 1 } }
};
function descriptor(rule) {
  const severity = ruleSeverity(rule, "recommended");
  const url = ruleUrl(rule.id);
  const why = formatAuthority({ authority: rule.authority, severity });
  return {
    id: rule.id,
    shortDescription: { text: plain(`${rule.summary}.`) },
    fullDescription: { text: plain(`${rule.summary}: ${why}.`) },
    help: {
      text: plain(`${rule.summary}: ${why}. Source: ${rule.source}. Read ${url}`),
      markdown: `${rule.summary}: ${why}.

Source: ${rule.source}.

[What it means and what to do](${url})`
    },
    helpUri: url,
    defaultConfiguration: { level: levels2[severity] },
    properties: { tags: [.../* @__PURE__ */ new Set([rule.group, ...rule.authority])] }
  };
}
function result(diagnostic) {
  const { rule, severity, authority, message, suggestion, related } = diagnostic;
  const text = [message, suggestion === void 0 ? "" : `(${formatSuggestion(suggestion)})`].filter(Boolean).join(" ");
  const place = sarifLocation(diagnostic) ?? startOfManifest;
  const others = related.flatMap((other, id) => {
    const at = sarifLocation(other);
    return at ? [{ id, ...at, message: { text: plain(other.message) } }] : [];
  });
  return {
    ruleId: rule,
    level: levels2[severity],
    message: { text: plain(text) },
    locations: [place],
    ...others.length > 0 && { relatedLocations: others },
    properties: { authority }
  };
}
function plain(text) {
  return text.replaceAll("](", "]​(");
}

// src/report/unix.ts
var unix = ({ diagnostics }) => escapeCommands(
  diagnostics.map((diagnostic) => {
    const { severity, message, suggestion, rule } = diagnostic;
    const place = formatPlace(diagnostic);
    const words = [message, suggestion === void 0 ? "" : `(${formatSuggestion(suggestion)})`];
    const text = joinLines(words.filter(Boolean).join(" "));
    return `${escapeControls(`${place && `${place}: `}${severity}: ${text} [${rule}]`)}
`;
  }).join("")
);

export {
  checkstyle,
  github,
  formatCommand,
  json,
  plainDiagnostic,
  plainStep,
  stringify,
  gitlab,
  html,
  junit,
  markdown,
  ndjson,
  rdjson,
  sarif,
  unix
};
