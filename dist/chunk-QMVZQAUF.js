const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  allRules
} from "./chunk-3RX56AV4.js";
import "./chunk-M2TFRHOM.js";
import "./chunk-4MK6EB4E.js";
import "./chunk-757RHACM.js";
import {
  UsageError,
  flag,
  lintPrepared,
  parseDocument,
  stringOption
} from "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import {
  escapeControls
} from "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/cli/fix.ts
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";

// src/cli/diff.ts
var mostChangedLines = 2e3;
async function unifiedDiff(file, before, after) {
  if (before === after) return "";
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import("./chunk-SORHGKN7.js");
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY, maxEditLength: mostChangedLines };
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, void 0, void 0, options) ?? `--- a/${file}
+++ b/${file}
${wholeHunk(before, after)}`;
}
function wholeHunk(before, after) {
  const removed = lines(before);
  const added = lines(after);
  return [
    `@@ -1,${removed.length} +1,${added.length} @@
`,
    ...removed.map((line) => marked("-", line)),
    ...added.map((line) => marked("+", line))
  ].join("");
}
function lines(text) {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function marked(mark, line) {
  return line.endsWith("\n") ? mark + line : `${mark}${line}
\\ No newline at end of file
`;
}

// src/lint/engine/apply-fixes.ts
function applyFixes(text, diagnostics, options) {
  const taken = [];
  const applied = [];
  const left = [];
  const free = occupancy();
  for (const diagnostic of diagnostics) {
    const edits = chooseFix(diagnostic, options)?.edits;
    if (edits !== void 0 && fits(edits, text) && free(edits)) {
      taken.push(...edits);
      applied.push(diagnostic);
    } else left.push(diagnostic);
  }
  return { text: edited(text, taken), applied, left };
}
function chooseFix({ file, fixes = [], rule }, { file: wanted, suggestions = [] }) {
  if (file !== wanted) return void 0;
  const safe = fixes.find((fix) => fix.kind === "safe");
  return safe ?? (fixes.length === 1 && suggestions.includes(rule) ? fixes[0] : void 0);
}
function edited(text, edits) {
  const parts = [];
  let end = 0;
  for (const { offset, length, content } of edits.toSorted((a, b) => a.offset - b.offset)) {
    parts.push(text.slice(end, offset), content);
    end = offset + length;
  }
  return parts.join("") + text.slice(end);
}
function fits(edits, text) {
  const sorted = edits.toSorted((a, b) => a.offset - b.offset);
  return edits.length > 0 && sorted.every(({ offset, length }, index) => {
    const before = sorted[index - 1];
    const start = before === void 0 ? 0 : before.offset + before.length;
    return length >= 0 && offset >= start && offset + length <= text.length;
  });
}
function occupancy() {
  const starts = [];
  const ends = [];
  const after = (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (starts[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (edits) => {
    const free = edits.every(({ offset, length }) => {
      const index = after(offset + length);
      return index === 0 || ends[index - 1] < offset;
    });
    if (!free) return false;
    for (const { offset, length } of edits) {
      const index = after(offset);
      starts.splice(index, 0, offset);
      ends.splice(index, 0, offset + length);
    }
    return true;
  };
}

// src/lint/engine/fix-until-stable.ts
var mostLints = 100;
function fixUntilStable(text, relint, options) {
  const refused = /* @__PURE__ */ new Set();
  const applied = [];
  let current = { text, found: relint(text) };
  let size = Infinity;
  for (let lints = 1; lints < mostLints; lints++) {
    const candidates = current.found.filter(
      (diagnostic) => chooseFix(diagnostic, options) !== void 0 && !refused.has(keyOf(diagnostic))
    );
    const safe = candidates.filter((diagnostic) => chooseFix(diagnostic, options)?.kind === "safe");
    const onlySafe = safe.length > 0;
    const round = applyFixes(current.text, (onlySafe ? safe : candidates).slice(0, size), options);
    if (round.applied.length === 0) {
      const malformed = round.left[0];
      if (malformed === void 0) break;
      refused.add(keyOf(malformed));
      continue;
    }
    const found = relint(round.text);
    if (isBetter(current.found, found, onlySafe)) {
      applied.push(...round.applied);
      current = { text: round.text, found };
      size = Infinity;
    } else if (round.applied.length === 1) {
      refused.add(keyOf(round.applied[0]));
      size = Infinity;
    } else size = Math.ceil(round.applied.length / 2);
  }
  return { text: current.text, applied, left: current.found };
}
function isBetter(before, after, onlySafe) {
  const errors = errorsIn(after) - errorsIn(before);
  if (errors > 0 || errors === 0 && after.length >= before.length) return false;
  if (!onlySafe) return true;
  const spoke = countsByRule(before);
  return [...countsByRule(after)].every(([rule, count]) => count <= (spoke.get(rule) ?? 0));
}
function errorsIn(found) {
  return found.filter(({ severity }) => severity === "error").length;
}
function countsByRule(found) {
  const counts = /* @__PURE__ */ new Map();
  for (const { rule } of found) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
function keyOf({ rule, pointer, message }) {
  return JSON.stringify([rule, pointer, message]);
}

// src/cli/fix.ts
async function fixManifests(lintables, args, { cwd, stdout, stderr }) {
  const suggestions = namedRules(stringOption(args, "fix-suggestions"));
  const left = [];
  for (const lintable of lintables) {
    const { manifest } = lintable.konnector;
    const { file, text } = manifest;
    const relint = (changed) => lintPrepared(lintable, parseDocument(file, changed));
    const whole = manifest.invalid.length === 0;
    const fixed = whole ? fixUntilStable(text, relint, { file, suggestions }) : { text, applied: [], left: lintPrepared(lintable) };
    left.push(fixed.left);
    if (!whole) stderr.write(`${file}: nothing fixed, as it is not UTF-8. Save it as UTF-8 first.
`);
    if (flag(args, "fix-dry-run")) {
      const patch = await unifiedDiff(file, text, fixed.text);
      stdout.write(stdout.isTTY ? patch.split("\n").map(escapeControls).join("\n") : patch);
    } else if (fixed.text !== text) {
      writeFileSync(resolve(cwd, file), fixed.text);
      stderr.write(`${file}: ${fixed.applied.length} fixed
`);
    }
  }
  return left;
}
function namedRules(list) {
  const names = list?.split(",").map((name) => name.trim()) ?? [];
  const unknown = names.find((name) => !allRules.some((rule) => rule.id === name));
  if (unknown !== void 0)
    throw new UsageError(`There is no rule ${JSON.stringify(unknown)} for --fix-suggestions.`);
  return names;
}
export {
  fixManifests
};
