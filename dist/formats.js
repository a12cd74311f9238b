import {
  contentPolicy
} from "./text-content-policy.js";
import {
  markdownCode,
  markdownLink,
  markdownText
} from "./report-markdown-text.js";
import {
  createCodeFrame,
  explainsFailure,
  formatAuthority,
  formatCount,
  formatDuration,
  formatList,
  formatOutputs,
  formatPlace,
  formatSize,
  formatSuggestion,
  formatSummary,
  formatVerdict,
  groupBy,
  hasStepDetails,
  joinLines,
  mergeAlike,
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
function errorElement({ line, column, severity, message: message2, suggestion, rule }) {
  const text = suggestion === void 0 ? message2 : `${message2} (${formatSuggestion(suggestion)})`;
  return xmlElement("error", { line, column, severity, message: text, source: `konnector-lint.${rule}` }, "");
}

// src/report/github.ts
var levels = { error: "error", warning: "warning", info: "notice" };
var maxOfALevel = 10;
var github = ({ diagnostics, steps, summary, notice }) => {
  const findings = mergeAlike(diagnostics);
  const notices = notice === void 0 ? [] : [formatCommand("warning", { title: "No sandbox" }, notice)];
  const failed = steps.filter((step) => step.status === "failed" && step.reason !== void 0);
  const all = severities.map((severity) => {
    const found = findings.filter((diagnostic) => diagnostic.severity === severity).map(annotation);
    const ofSteps = failed.flatMap((step) => {
      const level = explainsFailure(step, { summary }) ? "error" : "info";
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
  const { severity, rule, message: message2, suggestion, related, url, file, line, column, endLine, endColumn } = diagnostic;
  const text = [
    message2,
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
  const { rule, severity, authority, message: message2, suggestion, fixable, related, url } = diagnostic;
  return {
    rule,
    severity,
    authority,
    ...plainPlace(diagnostic),
    message: message2,
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
  return ({ rule, file, pointer, message: message2 }) => {
    const what = JSON.stringify([rule, file, pointer ?? message2.replace(/\d+/g, "0")]);
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
      message: message2,
      suggestion,
      severity,
      file = "manifest.konnector",
      line = 1,
      endLine = line
    } = diagnostic;
    const text = suggestion === void 0 ? message2 : `${message2} (${formatSuggestion(suggestion)})`;
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
.steps :is(th, td:nth-child(-n+3)) { white-space: nowrap; } .steps td:nth-child(3) { text-align: right; } th { font-weight: 600; }
header p.notice { color: var(--warning); font-size: 1rem; }
form { margin: 1.5rem 0; } label { margin-right: 1.2rem; }
article { border-left: .25rem solid; background: var(--box); padding: .7rem 1rem; margin: .7rem 0; } article p { margin: .2rem 0; }
.what span, .who, footer { color: var(--dim); } .what a { font-family: ui-monospace, monospace; } a { color: var(--info); }
pre { margin: .6rem 0; padding: .5rem .7rem; white-space: pre-wrap; background: var(--paper); border: 1px solid var(--line); font: 13px/1.5 ui-monospace, monospace; }
pre i { display: inline-block; min-width: 2.5em; padding-right: 1em; text-align: right; font-style: normal; color: var(--dim); user-select: none; }
mark { color: inherit; background: var(--mark); outline: 1px solid var(--error); border-radius: 2px; } .warning mark { outline-color: var(--warning); } .info mark { outline-color: var(--info); }
ul { margin: .3rem 0; padding-left: 1.2rem; } footer { margin-top: 2.5rem; font-size: .85rem; }
body:has(#show-error:not(:checked)) article.error, body:has(#show-warning:not(:checked)) article.warning, body:has(#show-info:not(:checked)) article.info { display: none; }
body:has(#show-error:not(:checked)) section:not(:has(article:not(.error))), body:has(#show-warning:not(:checked)) section:not(:has(article:not(.warning))),
body:has(#show-info:not(:checked)) section:not(:has(article:not(.info))) { display: none; }
body:has(#show-info:not(:checked)) details.info { display: none; }
details.info > summary { margin: 1.5rem 0 .5rem; cursor: pointer; font-weight: 600; }
a:focus-visible, summary:focus-visible, input:focus-visible { outline: 2px solid var(--info); outline-offset: 2px; }
@media (max-width: 40rem) { body { padding: 1rem; } th, td { padding-right: .7rem; }
  .steps tr { display: grid; grid-template-columns: 5rem 5.5rem 1fr; margin-bottom: .5rem; } .steps td:nth-child(4) { grid-column: 1 / -1; } }
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

// src/report/run-page/syntax.ts
var jsonTokens = /(?<key>"(?:[^"\\]|\\[^])*"(?=\s*:))|(?<string>"(?:[^"\\]|\\[^])*"?)|(?<number>-?\d[\d.eE+-]*)|(?<word>\b(?:true|false|null)\b)/g;
var markupTokens = /(?<comment><!--[^]*?(?:-->|$)|<![^<>]*>?)|(?<tag><\/?[A-Za-z][^\s<>]*|\/?>)|(?<string>(?<==)(?:"[^"]*"?|'[^']*'?))/g;
var formTokens = /(?<=^|\n)(?<key>[^=\n]*)(?==)/g;
var patterns = {
  json: jsonTokens,
  markup: markupTokens,
  form: formTokens
};
function colourText(text, syntax) {
  if (syntax === "plain") return linesOf(text);
  let shown = "";
  let end = 0;
  for (const { 0: token, index, groups = {} } of text.matchAll(patterns[syntax])) {
    const kind = Object.keys(groups).find((name) => groups[name] !== void 0);
    shown += `${linesOf(text.slice(end, index))}<span class="${kind}">${linesOf(token)}</span>`;
    end = index + token.length;
  }
  return shown + linesOf(text.slice(end));
}
function linesOf(text) {
  return escapeHtml(escapeLines(text));
}

// src/report/run-page/content.ts
var maxUnfolded = 700;
var syntaxNames = { json: "JSON", markup: "markup", form: "form", plain: "text" };
function contentBlock(name, content, isFolded = false) {
  switch (content.kind) {
    case "empty":
      return "";
    case "text": {
      const { text, syntax, size, isCut } = content;
      const cut = isCut ? ` Only its first ${formatCount(text.length, "character")} are shown.` : "";
      const open = text.length <= maxUnfolded && !isFolded ? " open" : "";
      return `<details class="content"${open}><summary>${name}: ${syntaxNames[syntax]}, ${formatSize(size)}.${cut}</summary><pre>${colourText(text, syntax)}</pre></details>
`;
    }
    case "image": {
      const { type, base64, size, facts: facts2 } = content;
      const words = [...facts2.map(htmlText), formatSize(size)].join(", ");
      return `<figure><img alt="${name}: ${words}" src="data:${type};base64,${htmlText(base64)}"><figcaption>${name}: ${words}</figcaption></figure>
`;
    }
    case "bytes":
      return `<p class="content">${name}: ${[...content.facts.map(htmlText), formatSize(content.size)].join(", ")}</p>
`;
  }
}
function listItems({ shown, more }, noun, show) {
  return shown.map(show).join("") + leftOut(more, noun);
}
function leftOut(more, noun) {
  return more === 0 ? "" : `<p class="more">${formatCount(more, `more ${noun}`)} ${more === 1 ? "is" : "are"} not shown.</p>
`;
}
function scrollingTable(label, rows) {
  return `<div class="scroll" role="region" tabindex="0" aria-label="${htmlText(label)}"><table>
${rows}</table></div>
`;
}

// src/report/run-page/compared.ts
function comparisonTable({ title, rows }) {
  const table2 = comparedValues(rows, { caption: title, expected: "expected", found: "found" });
  const isOneSided = ["expected", "found"].some(
    (key) => rows.shown.every((values) => values[key] === void 0)
  );
  return isOneSided ? `<details><summary>${htmlText(title)}</summary>
${table2}</details>
` : table2;
}
function comparedValues(values, { caption, expected, found }) {
  if (values.shown.length === 0) return "";
  const head = `<tr><th scope="col">field<th scope="col">${expected}<th scope="col">${found}
`;
  const rows = values.shown.map(row).join("");
  return `<table class="compared"><caption>${htmlText(caption)}</caption>
${head}${rows}</table>
${leftOut(values.more, "difference")}`;
}
function row({ name, expected, found }) {
  return `<tr><th scope="row">${htmlText(name)}<td>${side(expected, found)}<td>${side(found, expected)}
`;
}
function side(value, other) {
  if (value === void 0) return "<em>absent</em>";
  if (other === void 0) return `<mark>${htmlText(value)}</mark>`;
  const start = commonStart(value, other);
  const end = value.length - commonEnd(value.slice(start), other.slice(start));
  const marked = value.slice(start, end);
  return `${htmlText(value.slice(0, start))}${marked && `<mark>${htmlText(marked)}</mark>`}${htmlText(value.slice(end))}`;
}
function commonStart(a, b) {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
function commonEnd(a, b) {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

// src/report/run-page/exchange.ts
function exchangeItem(exchange) {
  const { method, url, outcome, request, answer, file, delay } = exchange;
  return `<li class="${outcome}"><details>
<summary><b class="${toneOf(exchange)}">${statusOf(exchange)}</b> <span class="method">${htmlText(method)}</span> <span class="url">${address(url)}</span> <span class="when">${timing(exchange)}</span></summary>
${whyNot(exchange)}${differences(exchange)}${requestBlock(request)}${answer === void 0 ? "" : `<h4>Answer</h4>
${answerBlock(answer, delay)}`}${file === void 0 ? "" : `<p class="more">Recorded in <code>${htmlText(file)}</code>.</p>
`}</details>
`;
}
function statusOf({ outcome, answer }) {
  if (outcome === "unmatched") return "no answer";
  if (outcome === "unused") return "not asked";
  return answer === void 0 ? "" : answer.kind === "failure" ? htmlText(answer.code) : String(answer.status);
}
function toneOf({ outcome, answer, differences: { shown } }) {
  if (outcome === "unmatched") return "failed";
  if (outcome === "unused" || shown.length > 0) return "skipped";
  return answer?.kind === "failure" || answer && answer.status >= 400 ? "skipped" : "passed";
}
function timing({ at, answer }) {
  const size = answer?.kind === "response" ? sizeOf(answer.body) : 0;
  return [...at === void 0 ? [] : [formatDuration(at)], ...size > 0 ? [formatSize(size)] : []].join(
    " · "
  );
}
function sizeOf(body) {
  return body.kind === "empty" ? 0 : body.size;
}
function address(url) {
  const [, origin = "", path = "", rest = ""] = /^([a-z]+:\/\/[^/?#]*)([^?#]*)([^]*)$/i.exec(url) ?? [
    "",
    "",
    url
  ];
  return `<span>${htmlText(origin)}</span>${htmlText(path)}<span>${htmlText(rest)}</span>`;
}
function whyNot({ outcome, nearest }) {
  if (outcome === "unused")
    return "<p>The recording has this exchange, but the konnector did not request it.</p>\n";
  if (outcome === "served") return "";
  const near = nearest === void 0 ? "" : ` The nearest recorded request is <code>${htmlText(nearest)}</code>.`;
  return `<p>The recording has no answer to this request.${near}</p>
`;
}
function differences({ differences: values }) {
  const caption = "What differs from the recorded request";
  return comparedValues(values, { caption, expected: "recorded", found: "requested" });
}
function requestBlock(request) {
  const shown = message(request);
  return shown && `<h4>Request</h4>
${shown}`;
}
function answerBlock(answer, delay) {
  const late = delay ? ` after ${formatDuration(delay)} of the konnector's clock` : "";
  if (answer.kind === "failure")
    return `<p>The connection failed${late}: <code>${htmlText(answer.code)}</code> ${htmlText(answer.message)}</p>
`;
  const cut = answer.isCut ? " The connection was lost before the body was whole." : "";
  return `<p><code>${answer.status} ${htmlText(answer.reason)}</code>${late}.${cut}</p>
${message(answer)}`;
}
function message({ headers, body }) {
  const rows = headers.shown.map(
    ([name, value]) => `<tr><th scope="row">${htmlText(name)}<td>${htmlText(value)}
`
  );
  const count = formatCount(headers.shown.length + headers.more, "header");
  const table2 = rows.length === 0 ? "" : `<details class="headers"><summary>${count}</summary><table>
${rows.join("")}</table>${leftOut(headers.more, "header")}</details>
`;
  return `${table2}${contentBlock("Body", body)}`;
}

// src/report/run-page/saved.ts
var maxLine = 32;
var maxUnfoldedCell = 90;
function documentTable({ doctype, total, columns, rows }) {
  const head = columns.shown.map((name) => `<th scope="col">${htmlText(name)}`).join("");
  const body = rows.shown.map((cells) => `<tr>${cells.map(cell).join("")}
`).join("");
  const label = `${doctype}: ${formatCount(total, "document")}`;
  return `<details class="saved" open><summary><code>${htmlText(doctype)}</code> ${formatCount(total, "document")}</summary>
${scrollingTable(label, `<thead><tr>${head}</thead>
<tbody>
${body}</tbody>`)}${leftOut(columns.more, "column")}${leftOut(rows.more, "document")}</details>
`;
}
function cell(value) {
  if (value === void 0) return '<td class="absent">–';
  if (value.length <= maxLine) return `<td>${htmlText(value)}`;
  if (value.length <= maxUnfoldedCell) return `<td class="long">${htmlText(value)}`;
  return `<td class="long"><details><summary>${htmlText(value.slice(0, maxLine))}…</summary>${htmlText(value)}</details>`;
}
function fileCard({ path, mime, size, sha256, described, content }) {
  const [picture, rest] = content.kind === "image" ? [contentBlock("Preview", content), ""] : ["", contentBlock("Content", content)];
  return `<li>${picture}<p><code>${htmlText(path)}</code></p>
<p class="more">${htmlText(mime)}, ${formatSize(size)}</p>
${rest}${contentBlock("Metadata", described, true)}<details class="content"><summary>SHA-256</summary><code>${htmlText(sha256)}</code></details>
`;
}

// src/report/run-page/section.ts
var maxUnfoldedLines = 20;
function runSections(runs) {
  const [only, ...others] = runs;
  if (only === void 0) return "";
  const sections2 = runs.map((run, index) => section(run, index + 1, others.length === 0));
  return `${others.length > 0 ? indexOf(runs) : ""}${sections2.join("")}`;
}
function indexOf(runs) {
  const rows = runs.map(
    (run, at) => `<tr><th scope="row"><a href="#run-${at + 1}">${htmlText(run.scenario)}</a><td class="${toneOf2(run.status)}">${run.status}<td class="text">${summaryCells(run)}
`
  );
  return `<h2 class="title">Scenarios</h2>
<table class="scenarios">
${rows.join("")}</table>
`;
}
function summaryCells(run) {
  if (run.reason !== void 0) return `${htmlText(run.reason)}<td><td>`;
  const { result: result2, exchanges, ms } = run;
  return `${htmlText(result2)}<td>${formatCount(requestsOf(exchanges), "request")}<td>${formatDuration(ms)}`;
}
function section(run, number, isOnly) {
  const { scenario, status } = run;
  const open = isOnly || status !== "passed" ? " open" : "";
  return `<details class="run ${toneOf2(status)}" id="run-${number}"${open}>
<summary><h2>Scenario ${htmlText(scenario)}</h2> <b class="${toneOf2(status)}">${status}</b></summary>
${run.reason === void 0 ? story(run) : `<p class="facts">${htmlText(run.reason)}</p>
`}</details>
`;
}
function story(run) {
  const { comparisons, exchanges, cozy, documents, files, log, permissions, missingRights, startedAt } = run;
  const clock = `<p class="more">Times are those of the konnector’s clock, which starts at ${htmlText(startedAt)}: only waiting moves it.</p>
`;
  const requests = `${clock}${list("exchanges", exchanges, "request", exchangeItem)}`;
  return [
    facts(run),
    part("What differs", comparisons, listItems(comparisons, "difference", comparisonTable)),
    part(
      "Missing permissions",
      missingRights,
      list("missing", missingRights, "missing permission", missingRight)
    ),
    part("Requests", exchanges, requests),
    part("Requests to the Cozy", cozy, folded(cozy, "request", list("cozy", cozy, "request", cozyRequest))),
    part("Documents", documents, listItems(documents, "doctype", documentTable)),
    part("Files", files, list("files", files, "file", fileCard)),
    part("Log", log, folded(log, "line", list("log", log, "line", logLine))),
    part("Permissions", permissions, permissionTable(permissions))
  ].join("");
}
function facts({ result: result2, ms, runtime, isolation, second }) {
  const again = second === void 0 ? "" : ` A second run, on what it left, makes ${formatCount(second.requests, "request")} and ends with <code>${htmlText(second.result)}</code>.`;
  return `<p class="facts">The job ends with <code>${htmlText(result2)}</code>. It ran for ${formatDuration(ms)} on ${htmlText(runtime)}. Isolation: ${htmlText(isolation)}.${again}</p>
`;
}
function toneOf2(status) {
  return status === "timeout" ? "failed" : status;
}
function requestsOf({ shown, more }) {
  return shown.filter(({ outcome }) => outcome !== "unused").length + more;
}
function part(title, { shown }, body) {
  return shown.length === 0 ? "" : `<h3>${title}</h3>
${body}`;
}
function list(kind, items, noun, show) {
  return `<ol class="${kind}">
${items.shown.map(show).join("")}</ol>
${leftOut(items.more, noun)}`;
}
function folded({ shown, more }, noun, body) {
  return shown.length > maxUnfoldedLines ? `<details><summary>${formatCount(shown.length + more, noun)}</summary>
${body}</details>
` : body;
}
function cozyRequest({ route, isGranted }) {
  const refused = isGranted ? "" : ' <b class="failed">not permitted</b>';
  return `<li><code>${htmlText(route)}</code>${refused}
`;
}
var logTones = {
  critical: "failed",
  error: "failed",
  warn: "skipped",
  warning: "skipped",
  debug: "debug"
};
function logLine({ type, message: message2 }) {
  const tone = Object.hasOwn(logTones, type) ? logTones[type] : "line";
  return `<li><b class="${tone}">${htmlText(type)}</b> <span>${htmlText(message2)}</span>
`;
}
function permissionTable({ shown, more }) {
  const head = ["permission", "doctype", "used", "not used"].map((name) => `<th scope="col">${name}`).join("");
  const rows = shown.map(({ title, doctype, given, used }) => {
    const unused = given.filter((verb) => !used.includes(verb));
    return `<tr><th scope="row">${htmlText(title)}<td><code>${htmlText(doctype)}</code><td>${verbs(used)}<td>${verbs(unused)}
`;
  });
  return `<table class="permissions"><thead><tr>${head}</thead>
${rows.join("")}</table>
${leftOut(more, "permission")}`;
}
function missingRight({ verb, doctype, route }) {
  return `<li>${htmlText(verb)} on <code>${htmlText(doctype)}</code>, for <code>${htmlText(route)}</code>
`;
}
function verbs(names) {
  return names.length === 0 ? '<span class="absent">none</span>' : htmlText(names.join(", "));
}

// src/report/run-page/style.ts
var runStyle = `
:root { --key: light-dark(#7a1f5c, #f0a6d8); --string: light-dark(#1b6b36, #8fdba6); --number: light-dark(#8a4b00, #ffc27a);
  --word: light-dark(#1a5fb4, #8ab8ff); --old: light-dark(#ffd9d4, #6b2f29); --new: light-dark(#c9f0d5, #1f5433); }
.scenarios td:not(.text) { white-space: nowrap; } .scenarios th { overflow-wrap: normal; } h2.title { font: 600 1.15rem system-ui, sans-serif; }
.run { border: 1px solid var(--line); border-left: .4rem solid; border-radius: 4px; margin: 1.2rem 0; padding: 0 1.1rem; }
.run[open] { padding-bottom: 1rem; } .run.passed { border-left-color: var(--passed); } .run.failed { border-left-color: var(--error); } .run.skipped { border-left-color: var(--warning); }
.run > summary { padding: .7rem 0; } .run > summary h2 { display: inline; font: 600 1.15rem system-ui, sans-serif; } .facts { margin: 0 0 .6rem; }
b.passed { color: var(--passed); } b.failed { color: var(--error); } b.skipped { color: var(--warning); }
summary { cursor: pointer; } :focus-visible { outline: 2px solid var(--info); outline-offset: 2px; }
.run h3 { font-size: 1.05rem; margin: 1.8rem 0 .4rem; } .run h4 { font-size: .85rem; margin: .9rem 0 .2rem; color: var(--dim); } .run p { margin: .3rem 0; }
.run code, .method, .url { font-family: ui-monospace, monospace; font-size: .9em; } .url span, .when, .more, .absent, em { color: var(--dim); } .more { font-size: .85rem; }
.run ol { list-style: none; margin: 0; padding: 0; }
.exchanges > li { border-bottom: 1px solid var(--line); } .exchanges > li:first-child { border-top: 1px solid var(--line); } .exchanges > li > details[open] { padding-bottom: .7rem; }
.exchanges > li > details > summary { display: grid; grid-template-columns: auto 5rem 4.4rem 1fr auto; gap: 0 .7rem; align-items: baseline; padding: .3rem 0; }
.exchanges > li > details > summary::before { content: '▸'; color: var(--dim); } .exchanges > li > details[open] > summary::before { content: '▾'; }
.exchanges > li > details > summary:hover { background: var(--box); } .exchanges > li > details > :not(summary) { margin-left: 1.4rem; } .when { font-size: .85rem; text-align: right; }
.run table { margin: .5rem 0; font-size: .87rem; } .run :is(td, th) { border-top: 1px solid var(--line); padding: .25rem .8rem .25rem 0; }
.run caption { text-align: left; font-weight: 600; padding: .3rem 0; } :is(.headers, .compared) th { font-weight: 500; color: var(--dim); }
.compared { width: 100%; table-layout: fixed; } .exchanges .compared { width: calc(100% - 1.4rem); } .compared th:first-child { width: 24%; } .compared td { font-family: ui-monospace, monospace; }
.compared mark { outline: none; background: var(--old); } .compared td:last-child mark { background: var(--new); }
.scroll { overflow-x: auto; } .scroll :is(td, th) { white-space: nowrap; } .scroll td.long { white-space: normal; min-width: 18rem; }
details.content > summary, details.headers > summary { color: var(--dim); font-size: .87rem; }
.content pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--box); }
.key { color: var(--key); } .string { color: var(--string); } .number { color: var(--number); } .word, .tag { color: var(--word); } .comment { color: var(--dim); }
figure { margin: 0 0 .4rem; } figure img { display: block; max-width: 100%; border: 1px solid var(--line); background: #fff; } figcaption { font-size: .85rem; color: var(--dim); }
.files { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 1rem; } .files > li { background: var(--box); padding: .8rem; border-radius: 4px; }
.files img { max-height: 15rem; margin: 0 auto; } .files pre { background: var(--paper); }
.log li:has(.debug) { color: var(--dim); } .log li { display: flex; gap: .8rem; font-size: .87rem; } .log b { flex: 0 0 4.5rem; font-weight: 500; } .log span { font-family: ui-monospace, monospace; }
@media (max-width: 40rem) { .scenarios td:nth-child(4) { display: none; } .scenarios :is(th, td) { padding-right: .6rem; } body { padding: .8rem; } .run { padding: 0 .7rem; } .exchanges > li > details > summary { grid-template-columns: auto auto auto 1fr; } .exchanges .url { grid-column: 2 / -1; grid-row: 2; }
  .exchanges > li > details > :not(summary) { margin-left: 0; } .exchanges .compared { width: 100%; } .run :is(td, th) { padding-right: .5rem; } .log b { flex-basis: 3.6rem; } .run .permissions { font-size: .8rem; } .permissions :is(td:nth-child(n+3), th[scope='col']) { overflow-wrap: normal; } }
@media print { .exchanges > li, .files > li { break-inside: avoid; } }
`;

// src/report/html.ts
var frameWidth = 120;
var html = (report, context) => {
  const { steps, notice, runs = [] } = report;
  const findings = mergeAlike(report.diagnostics);
  const isInfo = ({ severity }) => severity === "info";
  const infos = findings.filter(isInfo);
  const linesOf2 = splitter(context);
  const verdict = formatVerdict(report);
  const style = `${pageStyle}${runs.length > 0 ? runStyle : ""}`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${contentPolicy({ style, isWithPictures: runs.length > 0 })}
<title>konnector-lint: ${htmlText(verdict)}</title>
<style>${style}</style>
<header class="${worstOf(report)}">
<h1>konnector-lint</h1>
<p>${htmlText(verdict)}</p>
${notice === void 0 ? "" : `<p class="notice">${htmlText(notice)}</p>
`}</header>
<main>
${hasStepDetails(report) ? stepTable(steps) : ""}${filter(report.diagnostics)}${sections(
    findings.filter((each) => !isInfo(each)),
    linesOf2
  )}${fold(infos, report.summary.infos, linesOf2)}${runSections(runs)}</main>
<footer>konnector-lint ${htmlText(context.version)}</footer>
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
  return `<table class="steps">
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
function sections(findings, linesOf2) {
  return [...groupBy(findings, ({ file = "" }) => file)].map(([file, found]) => section2(file, found, linesOf2)).join("");
}
function fold(infos, count, linesOf2) {
  if (infos.length === 0) return "";
  return `<details class="info">
<summary>${formatCount(count, "info")}</summary>
${sections(infos, linesOf2)}</details>
`;
}
function section2(file, found, linesOf2) {
  const heading = file === "" ? "" : `<h2>${htmlText(file)}</h2>
`;
  return `<section>
${heading}${found.map((diagnostic) => article(diagnostic, linesOf2)).join("")}</section>
`;
}
function article(diagnostic, linesOf2) {
  const { severity, rule, message: message2, suggestion, related, url, line, column } = diagnostic;
  const where = line === void 0 ? "" : ` <span>${[line, column].filter((part2) => part2 !== void 0).join(":")}</span>`;
  return [
    `<article class="${severity}">
<p class="what"><b>${severity}</b>${where} ${htmlLink(rule, url)}</p>`,
    `<p>${htmlLines(message2)}</p>`,
    frame(diagnostic, linesOf2),
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
function frame(diagnostic, linesOf2) {
  const place = placeIn(diagnostic, linesOf2);
  const cut = place && createCodeFrame(place.lines, place.region, frameWidth);
  if (cut === void 0) return "";
  const more = cut.more > 0 ? [`<i></i>… ${formatCount(cut.more, "more line")}`] : [];
  return `<pre tabindex="0">${[...cut.lines.map(row2), ...more].join("\n")}</pre>`;
}
function row2({ number, before, marked, after }) {
  const mark = marked === "" ? "" : `<mark>${htmlText(marked)}</mark>`;
  return `<i>${number}</i>${htmlText(before)}${mark}${htmlText(after)}`;
}

// src/report/junit.ts
function withUniqueNames(cases) {
  const times = /* @__PURE__ */ new Map();
  return cases.map((each) => {
    const time = (times.get(each.name) ?? 0) + 1;
    times.set(each.name, time);
    return time === 1 ? each : { ...each, name: `${each.name} (${time})` };
  });
}
var junit = (report) => {
  const { diagnostics, steps } = report;
  const files = /* @__PURE__ */ new Map();
  for (const diagnostic of diagnostics) {
    const { file = "konnector" } = diagnostic;
    files.set(file, files.get(file) ?? []);
    files.get(file).push(findingCase(diagnostic));
  }
  const suites = [...files].map(([name, cases]) => ({ name, cases: withUniqueNames(cases) }));
  if (steps.length > 0) suites.push({ name: "steps", cases: steps.map((step) => stepCase(step, report)) });
  if (suites.length === 0) suites.push({ name: "lint", cases: [{ name: formatSummary(report), seconds: 0 }] });
  const inner = suites.map(
    ({ name, cases }) => xmlElement("testsuite", { name, ...counts(cases) }, cases.map((each) => caseElement(each, name)).join(""))
  );
  const all = counts(suites.flatMap(({ cases }) => cases));
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  return `${head}${xmlElement("testsuites", { name: "konnector-lint", ...all }, inner.join(""))}`;
};
function findingCase(diagnostic) {
  const { severity, rule, message: message2, suggestion, related, url } = diagnostic;
  const lines = [
    formatPlace(diagnostic),
    message2,
    suggestion === void 0 ? "" : formatSuggestion(suggestion),
    ...related.map((other) => `see ${formatPlace(other)} ${other.message}`),
    formatAuthority(diagnostic),
    url
  ];
  const text = lines.filter(Boolean).join("\n");
  const place = [diagnostic.line, diagnostic.column].filter((part2) => part2 !== void 0).join(":");
  return {
    name: [rule, place, diagnostic.pointer].filter(Boolean).join(" "),
    seconds: 0,
    child: severity === "error" ? { tag: "failure", attributes: { message: message2, type: rule }, text } : { tag: "system-out", text: `${severity}: ${text}` }
  };
}
function stepCase(step, report) {
  const { name, status, ms, reason } = step;
  const message2 = status !== "failed" || explainsFailure(step, report) ? reason ?? status : "There are errors.";
  const made = formatOutputs(step).join("\n");
  const plain2 = { name, seconds: ms / 1e3 };
  if (status === "failed")
    return { ...plain2, child: { tag: "failure", attributes: { message: message2, type: name }, text: message2 } };
  if (status === "skipped") return { ...plain2, child: { tag: "skipped", attributes: { message: message2 } } };
  return made === "" ? plain2 : { ...plain2, child: { tag: "system-out", text: made } };
}
function counts(cases) {
  const having = (tag) => cases.filter(({ child }) => child?.tag === tag).length;
  return {
    tests: cases.length,
    failures: having("failure"),
    errors: 0,
    skipped: having("skipped"),
    time: formatSeconds(cases)
  };
}
function formatSeconds(cases) {
  return cases.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(3);
}
function caseElement({ name, seconds, child }, classname) {
  const inner = child ? xmlElement(child.tag, child.attributes ?? {}, xmlText(child.text ?? "")) : "";
  return xmlElement("testcase", { name, classname, time: formatSeconds([{ seconds }]) }, inner);
}

// src/report/markdown-steps.ts
function publicationLine(steps, repositoryUrl) {
  const [push, submit] = ["push", "submit"].map((name2) => steps.find((step) => step.name === name2));
  const last = submit ?? push;
  if (last === void 0) return void 0;
  const { version, state, url, archive } = last.outputs;
  const pushed = push?.outputs["commit"] === void 0 ? "" : ` ${commit(push.outputs, repositoryUrl)}`;
  if (submit === void 0) {
    const branch = markdownCode(String(last.outputs["branch"] ?? ""));
    if (last.status === "passed") return `**Pushed** the build to ${branch}:${pushed}.`;
    return last.status === "unchanged" ? `${branch} has this build already.` : "**Nothing was published.**";
  }
  const name = version === void 0 ? "The version" : `**${markdownText(String(version))}**`;
  const place = [
    typeof url === "string" ? markdownLink(state === "pending" ? "submission" : "registry", url) : "",
    typeof archive === "string" ? markdownLink("archive", archive) : "",
    pushed && `commit${pushed}`
  ].filter(Boolean);
  const where = place.length === 0 ? "" : ` (${place.join(", ")})`;
  if (submit.status === "passed")
    return state === "pending" ? `**Submitted** ${name}${where}. It waits for approval.` : `**Published** ${name}${where}.`;
  if (submit.status === "unchanged")
    return state === "pending" ? `${name} is already submitted${where}, and waits for approval.` : `${name} is already published${where}.`;
  return push?.status === "passed" ? `**Pushed** the build, but published nothing:${pushed}.` : "**Nothing was published.**";
}
function stepTable2(steps, repositoryUrl) {
  const rows = steps.map(({ name, status, ms, outputs, reason }) => {
    const made = Object.entries(outputs).map(([key, value]) => formatOutput(key, value, repositoryUrl));
    const notes = [made.join(", "), reason === void 0 ? "" : markdownText(reason)].filter(Boolean);
    return `| ${name} | ${status} | ${status === "skipped" ? "" : formatDuration(ms)} | ${notes.join("<br>")} |
`;
  });
  return `| Step | Status | Time | |
| --- | --- | ---: | --- |
${rows.join("")}`;
}
function formatOutput(name, value, repositoryUrl) {
  if (name === "commit") return `commit ${commit({ commit: value }, repositoryUrl)}`;
  if (name === "bytes") return formatSize(Number(value));
  if (typeof value === "number") return formatCount(value, name.replace(/s$/, ""));
  const text = String(value);
  if (name === "url" || name === "archive") return markdownLink(name, text);
  return `${name} ${text.includes(" ") ? markdownText(text) : markdownCode(shortHash(text))}`;
}
function commit({ commit: value }, repositoryUrl) {
  const short = shortHash(String(value));
  return repositoryUrl === void 0 ? markdownCode(short) : markdownLink(short, `${repositoryUrl}/commit/${value}`);
}
function shortHash(text) {
  return /^[0-9a-f]{40,}$/.test(text) ? text.slice(0, 12) : text;
}

// src/report/markdown.ts
var summaryLimit = 1024 * 1024;
var reserve = 300;
var markdown = (report, { maxBytes = summaryLimit, repositoryUrl }) => {
  const { diagnostics, steps, notice, changes = [] } = report;
  const publication = publicationLine(steps, repositoryUrl);
  const head = [
    ...notice === void 0 ? [] : [`**${markdownText(notice)}**
`],
    `### konnector-lint: ${formatVerdict(report)}
`,
    ...publication === void 0 ? [] : [`${publication}
`],
    ...changes.length === 0 ? [] : [formatChanges(changes)],
    ...hasStepDetails(report) ? [stepTable2(steps, repositoryUrl)] : []
  ];
  const findings = mergeAlike(diagnostics);
  const room = maxBytes - bytes([...head, table, fold2(0), foldEnd].join("\n")) - reserve;
  const rows = fitting(findings.map(row3), room);
  const notes = findings.findIndex(({ severity }) => severity === "info");
  const loud = notes === -1 ? rows : rows.slice(0, notes);
  const folded2 = rows.slice(loud.length);
  const left = findings.length - rows.length;
  return [
    ...head,
    ...loud.length > 0 ? [table + loud.join("")] : [],
    ...folded2.length > 0 ? [`${fold2(report.summary.infos)}${table}${folded2.join("")}${foldEnd}`] : [],
    ...left > 0 ? [`${formatCount(left, "more finding")} not shown here. Use \`--format json\` to see all.
`] : []
  ].join("\n");
};
var table = `| | Where | What |
| --- | --- | --- |
`;
var foldEnd = "\n</details>\n";
function fold2(count) {
  return `<details><summary>${formatCount(count, "info")}</summary>

`;
}
var maxChanges = 50;
function formatChanges(changes) {
  const shown = changes.slice(0, maxChanges).map((change) => `- ${markdownText(change)}
`);
  const more = changes.length > maxChanges ? `- ${formatCount(changes.length - maxChanges, "more change")}
` : "";
  return `**What changes for users**

${shown.join("")}${more}`;
}
function row3(diagnostic) {
  const { severity, rule, message: message2, suggestion, related, url } = diagnostic;
  const what = [
    markdownText(message2),
    suggestion === void 0 ? "" : markdownText(formatSuggestion(suggestion)),
    ...related.map((other) => `${markdownCode(formatPlace(other))} ${markdownText(other.message)}`),
    `<sub>${markdownText(formatAuthority(diagnostic))}</sub>`
  ];
  const place = formatPlace(diagnostic);
  const where = [place && markdownCode(place), markdownLink(rule, url)];
  return `| ${severity} | ${where.filter(Boolean).join("<br>")} | ${what.filter(Boolean).join("<br>")} |
`;
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
    const { rule, url, severity, message: message2, file: path = "manifest.konnector" } = diagnostic;
    const file = fileOf(path);
    const range = rangeOf(diagnostic, file);
    const suggestions = file ? suggestionsOf(diagnostic, file) : [];
    return {
      message: message2,
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
  const region = line === void 0 ? { startLine: 1, endLine: 1 } : { startLine: line, startColumn: column, endLine, endColumn };
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, region },
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
  const { rule, severity, authority, message: message2, suggestion, related } = diagnostic;
  const text = [message2, suggestion === void 0 ? "" : `(${formatSuggestion(suggestion)})`].filter(Boolean).join(" ");
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
    const { severity, message: message2, suggestion, rule } = diagnostic;
    const place = formatPlace(diagnostic);
    const words = [message2, suggestion === void 0 ? "" : `(${formatSuggestion(suggestion)})`];
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
