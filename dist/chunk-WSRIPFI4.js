const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import {
  formatAuthority,
  formatOutputs,
  formatPlace,
  formatSuggestion,
  formatSummary,
  replaceSurrogates
} from "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/report/junit.ts
var junit = ({ diagnostics, steps, summary }) => {
  const files = /* @__PURE__ */ new Map();
  for (const diagnostic of diagnostics) {
    const { file = "konnector" } = diagnostic;
    files.set(file, files.get(file) ?? []);
    files.get(file).push(findingCase(diagnostic));
  }
  const suites = [...files].map(([name, cases]) => ({ name, cases }));
  if (steps.length > 0) suites.push({ name: "steps", cases: steps.map(stepCase) });
  if (suites.length === 0) suites.push({ name: "lint", cases: [{ name: formatSummary(summary) }] });
  const inner = suites.map(
    ({ name, cases }) => element("testsuite", { name, ...counts(cases) }, cases.map((each) => caseElement(each, name)).join(""))
  );
  const all = counts(suites.flatMap(({ cases }) => cases));
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  return `${head}${element("testsuites", { name: "konnector-lint", ...all }, inner.join(""))}`;
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
  const plain = { name, seconds: ms / 1e3 };
  if (status === "failed")
    return { ...plain, child: { tag: "failure", attributes: { message, type: name }, text: message } };
  if (status === "skipped") return { ...plain, child: { tag: "skipped", attributes: { message } } };
  return made === "" ? plain : { ...plain, child: { tag: "system-out", text: made } };
}
function counts(cases) {
  const having = (tag) => cases.filter(({ child }) => child?.tag === tag).length;
  return { tests: cases.length, failures: having("failure"), errors: 0, skipped: having("skipped") };
}
function caseElement({ name, seconds, child }, classname) {
  const inner = child ? element(child.tag, child.attributes ?? {}, escapeXml(child.text ?? "")) : "";
  return element("testcase", { name, classname, time: seconds?.toFixed(3) }, inner);
}
function element(tag, attributes, inner) {
  const pairs = Object.entries(attributes).flatMap(
    ([key, value]) => value === void 0 ? [] : [` ${key}="${escapeXml(String(value)).replaceAll("\n", "&#10;")}"`]
  );
  const open = `<${tag}${pairs.join("")}`;
  if (inner === "") return `${open}/>
`;
  return `${open}>${inner.startsWith("<") ? "\n" : ""}${inner}</${tag}>
`;
}
function escapeXml(text) {
  return replaceSurrogates(text).replace(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&apos;").replaceAll("##[", "##&#91;").replace(/^(\s*):(?=:)/gmu, "$1&#58;");
}
export {
  junit
};
