const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);

// node_modules/fast-string-truncated-width/dist/utils.js
var getCodePointsLength = /* @__PURE__ */ (() => {
  const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
  return (input) => {
    let surrogatePairsNr = 0;
    SURROGATE_PAIR_RE.lastIndex = 0;
    while (SURROGATE_PAIR_RE.test(input)) {
      surrogatePairsNr += 1;
    }
    return input.length - surrogatePairsNr;
  };
})();
var isFullWidth = (x) => {
  return x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510;
};
var isWideNotCJKTNotEmoji = (x) => {
  return x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141;
};

// node_modules/fast-string-truncated-width/dist/index.js
var ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
var CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
var CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
var TAB_RE = /\t{1,1000}/y;
var EMOJI_RE = new RegExp("[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation}|\\p{Emoji}\\uFE0F\\u20E3?))*", "yu");
var LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
var MODIFIER_RE = new RegExp("\\p{M}+", "gu");
var NO_TRUNCATION = { limit: Infinity, ellipsis: "" };
var getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
  const LIMIT = truncationOptions.limit ?? Infinity;
  const ELLIPSIS = truncationOptions.ellipsis ?? "";
  const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
  const ANSI_WIDTH = 0;
  const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
  const TAB_WIDTH = widthOptions.tabWidth ?? 8;
  const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
  const FULL_WIDTH_WIDTH = 2;
  const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
  const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
  const PARSE_BLOCKS = [
    [LATIN_RE, REGULAR_WIDTH],
    [ANSI_RE, ANSI_WIDTH],
    [CONTROL_RE, CONTROL_WIDTH],
    [TAB_RE, TAB_WIDTH],
    [EMOJI_RE, EMOJI_WIDTH],
    [CJKT_WIDE_RE, WIDE_WIDTH]
  ];
  let indexPrev = 0;
  let index = 0;
  let length = input.length;
  let lengthExtra = 0;
  let truncationEnabled = false;
  let truncationIndex = length;
  let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
  let unmatchedStart = 0;
  let unmatchedEnd = 0;
  let width = 0;
  let widthExtra = 0;
  outer: while (true) {
    if (unmatchedEnd > unmatchedStart || index >= length && index > indexPrev) {
      const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
      lengthExtra = 0;
      for (const char of unmatched.replaceAll(MODIFIER_RE, "")) {
        const codePoint = char.codePointAt(0) || 0;
        if (isFullWidth(codePoint)) {
          widthExtra = FULL_WIDTH_WIDTH;
        } else if (isWideNotCJKTNotEmoji(codePoint)) {
          widthExtra = WIDE_WIDTH;
        } else {
          widthExtra = REGULAR_WIDTH;
        }
        if (width + widthExtra > truncationLimit) {
          truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
        }
        if (width + widthExtra > LIMIT) {
          truncationEnabled = true;
          break outer;
        }
        lengthExtra += char.length;
        width += widthExtra;
      }
      unmatchedStart = unmatchedEnd = 0;
    }
    if (index >= length) {
      break outer;
    }
    for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
      const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
      BLOCK_RE.lastIndex = index;
      if (BLOCK_RE.test(input)) {
        lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
        widthExtra = lengthExtra * BLOCK_WIDTH;
        if (width + widthExtra > truncationLimit) {
          truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
        }
        if (width + widthExtra > LIMIT) {
          truncationEnabled = true;
          break outer;
        }
        width += widthExtra;
        unmatchedStart = indexPrev;
        unmatchedEnd = index;
        index = indexPrev = BLOCK_RE.lastIndex;
        continue outer;
      }
    }
    index += 1;
  }
  return {
    width: truncationEnabled ? truncationLimit : width,
    index: truncationEnabled ? truncationIndex : length,
    truncated: truncationEnabled,
    ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
  };
};
var dist_default = getStringTruncatedWidth;

// node_modules/fast-string-width/dist/index.js
var NO_TRUNCATION2 = {
  limit: Infinity,
  ellipsis: "",
  ellipsisWidth: 0
};
var fastStringWidth = (input, options = {}) => {
  return dist_default(input, NO_TRUNCATION2, options).width;
};
var dist_default2 = fastStringWidth;

// src/diagnostics/diagnostic.ts
var severities = ["error", "warning", "info"];

// src/text/escape.ts
var unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function escapeControls(text) {
  return text.replaceAll("	", "  ").replace(
    unseen,
    (character) => [...character].map((unit) => `\\u${unit.codePointAt(0).toString(16).padStart(4, "0")}`).join("")
  );
}
function escapeCommands(text) {
  return text.replaceAll("##[", "##\\u005b").replace(/^(\s*):(?=:)/gmu, "$1\\u003a");
}
function replaceSurrogates(text) {
  return text.replace(new RegExp("\\p{Cs}", "gu"), "�");
}

// src/report/code-frame.ts
var mostLines = 3;
function createCodeFrame(source, region, width) {
  if (source[region.line - 1] === void 0) return void 0;
  const oneLine = region.endLine === region.line;
  const first = oneLine ? Math.max(1, region.line - 1) : region.line;
  const last = Math.min(source.length, oneLine ? region.line + 1 : region.endLine, first + mostLines - 1);
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const shown = numbers.filter((number) => number === region.line || !oneLine || source[number - 1].trim());
  const indent = Math.min(...shown.map((number) => indentation(source[number - 1])));
  return {
    lines: shown.map((number) => cut(source[number - 1], number, region, indent, width)),
    more: Math.max(0, region.endLine - last)
  };
}
function indentation(line) {
  const column = line.search(/\S/);
  return column === -1 ? Infinity : column;
}
function cut(line, number, region, indent, width) {
  const skip = Number.isFinite(indent) ? indent : 0;
  const inside = number >= region.line && number <= region.endLine;
  const start = !inside || number > region.line ? skip : Math.max(skip, region.column - 1);
  const end = !inside ? skip : number < region.endLine ? line.length : Math.max(start, region.endColumn - 1);
  const before = escapeControls(tail(line.slice(skip, start), Math.floor(width / 2)));
  const marked = escapeControls(head(line.slice(start, end), Math.floor(width / 2)));
  return {
    number,
    before,
    marked,
    after: escapeControls(head(line.slice(end), width - before.length - marked.length))
  };
}
function head(text, room) {
  if (text.length <= room) return text;
  return room < 1 ? "" : `${replaceSurrogates(text.slice(0, room - 1))}…`;
}
function tail(text, room) {
  return text.length <= room ? text : `…${replaceSurrogates(text.slice(text.length - room + 1))}`;
}

// src/report/colors.ts
import { styleText } from "node:util";
function createColors(color) {
  return color ? (style, text) => text && styleText(style, text, { validateStream: false }) : (_, text) => text;
}
var styles = {
  error: "red",
  warning: "yellow",
  info: "blue",
  failed: "red",
  skipped: "yellow",
  passed: "green",
  unchanged: "green"
};

// src/report/source-lines.ts
function splitter({ source }) {
  const split = /* @__PURE__ */ new Map();
  return (file) => {
    if (!split.has(file)) split.set(file, source(file)?.split(/\r\n|\r|\n/));
    return split.get(file);
  };
}
function placeIn({ file, line, column, endLine = line, endColumn = column }, linesOf) {
  const lines = file === void 0 ? void 0 : linesOf(file);
  if (lines === void 0 || line === void 0 || column === void 0) return void 0;
  return { lines, region: { line, column, endLine, endColumn } };
}

// src/report/report.ts
var stepNames = ["lint", "bundle", "replay", "push", "submit"];
var stepStatuses = ["passed", "failed", "skipped", "unchanged"];
function createReport(diagnostics, steps, files) {
  const count = (severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    version: 1,
    diagnostics,
    steps,
    summary: { errors: count("error"), warnings: count("warning"), infos: count("info"), files }
  };
}

// src/report/wording.ts
function formatCount(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function formatList(parts) {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
function formatSummary({ errors, warnings, infos, files }) {
  const found = [
    [errors, "error"],
    [warnings, "warning"],
    [infos, "info"]
  ];
  const counts = found.filter(([number]) => number > 0).map(([number, noun]) => formatCount(number, noun));
  const what = counts.length === 0 ? "No problem" : formatList(counts);
  return files === 0 ? what : `${what} in ${formatCount(files, "manifest")}`;
}
function warningLimitError(warnings, limit = Infinity) {
  return warnings > limit ? `${formatCount(warnings, "warning")}, and at most ${limit} may be (--max-warnings, or maxWarnings in the configuration).` : void 0;
}
function formatVerdict({ summary, steps }) {
  const failed = steps.filter((step) => step.status === "failed" && step.reason !== void 0);
  const names = formatList(failed.map((step) => step.name));
  return names === "" ? formatSummary(summary) : `${formatSummary(summary)}; ${names} failed`;
}
function hasStepDetails({ steps }) {
  return steps.length > 1 || steps.some((step) => step.reason !== void 0 || Object.keys(step.outputs).length > 0);
}
function formatPlace({ file, line, column }) {
  return [file, line, column].filter((part) => part !== void 0).join(":");
}
function formatSuggestion(suggestion) {
  return `did you mean ${/^".*"$/s.test(suggestion) ? suggestion : `"${suggestion}"`}?`;
}
function formatAuthority({ authority, severity }) {
  return formatList(authority.map((name) => does[name](severity)));
}
var does = {
  stack: (severity) => severity === "error" ? "cozy-stack refuses the manifest at install" : "cozy-stack reads this at install",
  registry: (severity) => severity === "info" ? "the registry reads this" : "the registry refuses to publish it",
  runtime: (severity) => severity === "error" ? "the konnector fails when it runs" : "it matters when the konnector runs",
  store: reader("the store"),
  harvest: reader("Harvest, which shows the account form,"),
  flagship: reader("the flagship app"),
  libs: (severity) => severity === "info" ? "it matters to the konnector libraries" : "the konnector libraries break on it or ignore it",
  security: () => "it is accepted everywhere, and dangerous",
  convention: () => "it is a convention"
};
function reader(name) {
  return (severity) => severity === "info" ? `it matters to ${name.replace(/,$/, "")}` : `${name} breaks on it or ignores it`;
}
function formatDuration(ms) {
  return ms < 1e3 ? `${Math.round(ms)} ms` : `${(ms / 1e3).toFixed(1)} s`;
}
function formatOutputs({ outputs }) {
  const items = Object.entries(outputs).map(([name, value]) => ({
    long: String(value).length >= 40,
    text: inWords(name, value)
  }));
  const short = items.filter(({ long: long2 }) => !long2).map(({ text }) => text);
  const long = items.filter((item) => item.long).map(({ text }) => text);
  return [...short.length > 0 ? [short.join(", ")] : [], ...long];
}
function inWords(name, value) {
  if (typeof value !== "number") return `${name} ${value}`;
  return name === "bytes" ? formatSize(value) : formatCount(value, name.replace(/s$/, ""));
}
function formatSize(bytes) {
  if (bytes < 1e3) return formatCount(bytes, "byte");
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

// src/text/wrap.ts
var narrowest = 30;
function wrap(text, width) {
  const lines = [];
  let used = Infinity;
  for (const word of text.split(" ")) {
    const more = 1 + dist_default2(word);
    if (used + more > Math.max(width, narrowest)) {
      lines.push(word);
      used = more - 1;
    } else {
      lines[lines.length - 1] += ` ${word}`;
      used += more;
    }
  }
  return lines;
}

// src/report/step-rows.ts
var nameWidth = longest(stepNames);
var statusWidth = longest(stepStatuses);
function stepRows(steps, width, paint) {
  const timeWidth = longest(steps.map((step) => formatDuration(step.ms)));
  const indent = 2 + nameWidth + 2 + statusWidth + 2 + timeWidth + 2;
  return steps.map((step) => {
    const { name, status, ms, reason = "" } = step;
    const time = status === "skipped" ? "" : formatDuration(ms);
    const notes = [...formatOutputs(step), reason].filter(Boolean);
    const [first = "", ...rest] = notes.flatMap(
      (note) => wrap(escapeControls(note.replace(/\s*\n\s*/g, " ")), width - indent)
    );
    const cells = [
      name.padEnd(nameWidth),
      paint(styles[status], status) + " ".repeat(statusWidth - status.length),
      time.padStart(timeWidth),
      first
    ];
    return [`  ${cells.join("  ").trimEnd()}`, ...rest.map((line) => " ".repeat(indent) + line)].join("\n");
  }).join("\n");
}
function longest(texts) {
  return Math.max(...texts.map((text) => text.length));
}

// src/report/pretty.ts
var mostShown = 100;
var pretty = (report, context) => {
  const paint = createColors(context.color);
  const source = splitter(context);
  const shown = mostSevere(report.diagnostics);
  const blocks = [
    ...shown.map((diagnostic) => block(diagnostic, source, context.width, paint)),
    ...shown.length < report.diagnostics.length ? [hiddenInWords(report, shown)] : [],
    ...hasStepDetails(report) ? [stepRows(report.steps, context.width, paint)] : [],
    sum(report, paint)
  ];
  return escapeCommands(`${blocks.join("\n\n")}
`);
};
function block(diagnostic, source, width, paint) {
  const { severity, rule, message, suggestion, related, url } = diagnostic;
  const place = escapeControls(formatPlace(diagnostic));
  const header = [place && paint("bold", place), paint(styles[severity], severity), escapeControls(rule)];
  return [
    header.filter(Boolean).join("  "),
    ...message.split(/\r?\n/).flatMap((line) => wrap(escapeControls(line), width - 2).map((part) => `  ${part}`)),
    ...frame(diagnostic, source, width, paint),
    ...suggestion === void 0 ? [] : [`  ${paint("cyan", escapeControls(formatSuggestion(suggestion)))}`],
    ...related.map(
      (other) => paint(
        "dim",
        `  see ${[formatPlace(other), other.message].filter(Boolean).map(escapeControls).join("  ")}`
      )
    ),
    paint("dim", `  ${formatAuthority(diagnostic)}`),
    paint("dim", `  ${escapeControls(url)}`)
  ].join("\n");
}
function frame(diagnostic, source, width, paint) {
  const place = placeIn(diagnostic, source);
  if (place === void 0) return [];
  const { lines, region } = place;
  const gutter = String(Math.min(lines.length, region.endLine + 1)).length;
  const cut2 = createCodeFrame(lines, region, Math.max(20, width - gutter - 8));
  if (cut2 === void 0) return [];
  const row = (label, text) => `${paint("dim", `    ${label.padStart(gutter)} │`)}${text && ` ${text}`}`;
  const code = cut2.lines.flatMap((part) => {
    const text = row(String(part.number), part.before + paint("red", part.marked) + part.after);
    return region.endLine === region.line && part.number === region.line ? [text, row("", underline(part, paint))] : [text];
  });
  return [
    "",
    ...code,
    ...cut2.more > 0 ? [row("", paint("dim", `… ${formatCount(cut2.more, "more line")}`))] : [],
    ""
  ];
}
function underline({ before, marked }, paint) {
  return " ".repeat(dist_default2(before)) + paint("red", "^".repeat(Math.max(1, dist_default2(marked))));
}
function sum(report, paint) {
  const { summary, diagnostics, steps } = report;
  const failed = summary.errors > 0 || steps.some((step) => step.status === "failed");
  const worst = failed ? "error" : summary.warnings > 0 ? "warning" : "passed";
  const fixable = diagnostics.filter((diagnostic) => diagnostic.fixable).length;
  const hint = fixable === 0 ? "" : ` --fix repairs ${share(fixable, diagnostics.length)}.`;
  return `${paint(styles[worst], `${formatVerdict(report)}.`)}${hint}`;
}
function share(part, whole) {
  if (part < whole) return `${part} of them`;
  return whole === 1 ? "it" : "all of them";
}
function mostSevere(diagnostics) {
  if (diagnostics.length <= mostShown) return diagnostics;
  const ranked = severities.flatMap((severity) => diagnostics.filter((each) => each.severity === severity));
  const kept = new Set(ranked.slice(0, mostShown));
  return diagnostics.filter((diagnostic) => kept.has(diagnostic));
}
function hiddenInWords({ diagnostics, summary }, shown) {
  const errors = summary.errors - shown.filter(({ severity }) => severity === "error").length;
  const rest = formatCount(diagnostics.length - shown.length, "more finding");
  return `… ${rest}, ${errors === 0 ? "no error among them" : `${formatCount(errors, "error")} among them`}: --format unix or json shows all.`;
}

export {
  severities,
  escapeControls,
  escapeCommands,
  replaceSurrogates,
  createCodeFrame,
  splitter,
  placeIn,
  stepNames,
  createReport,
  formatCount,
  formatList,
  formatSummary,
  warningLimitError,
  formatVerdict,
  hasStepDetails,
  formatPlace,
  formatSuggestion,
  formatAuthority,
  formatDuration,
  formatOutputs,
  pretty
};
