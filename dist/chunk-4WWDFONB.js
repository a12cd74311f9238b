const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import {
  createCodeFrame,
  escapeControls,
  formatAuthority,
  formatCount,
  formatDuration,
  formatOutputs,
  formatPlace,
  formatSuggestion,
  formatVerdict,
  hasStepDetails,
  placeIn,
  severities,
  splitter
} from "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

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
  return escapeControls(text).replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
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
  const { diagnostics, steps } = report;
  const linesOf = splitter(context);
  const verdict = formatVerdict(report);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>konnector-lint: ${htmlText(verdict)}</title>
<style>${pageStyle}</style>
<header class="${worstOf(report)}">
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
export {
  html
};
