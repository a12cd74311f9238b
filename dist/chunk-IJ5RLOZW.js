const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);

// src/cli/main.ts
import { parseArgs } from "node:util";

// src/diagnostic/cannot-run.ts
var CannotRun = class extends Error {
  name = "CannotRun";
};

// src/config/read.ts
import { existsSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";

// src/konnector/json/literal.ts
var jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function literalOf(word2) {
  if (word2 === "null") return { type: "null", value: null };
  if (word2 === "true" || word2 === "false") return { type: "boolean", value: word2 === "true" };
  return jsonNumber.test(word2) ? { type: "number", value: Number(word2) } : void 0;
}
function wrongWord(word2, shown2) {
  const lower = word2.toLowerCase();
  const literal = literalOf(lower);
  if (literal && literal.type !== "number")
    return { message: `${shown2} is not JSON. Write ${lower}, in lower case.`, meant: literal };
  if (["undefined", "none", "nil"].includes(lower))
    return {
      message: `${shown2} is not JSON. Write null, or remove the key.`,
      meant: { type: "null", value: null }
    };
  if (["nan", "infinity", "-infinity", "+infinity"].includes(lower))
    return { message: `JSON has no ${shown2}. Write a number.`, meant: { type: "null", value: null } };
  if (/^[-+.]?\d/.test(word2)) {
    const value = Number(word2.replace(/^\+/, ""));
    const hint = Number.isFinite(value) ? ` Write ${value}.` : "";
    return {
      message: `${shown2} is not a number as JSON writes them.${hint}`,
      meant: { type: "number", value }
    };
  }
  return {
    message: `${shown2} is not JSON. Text stands in double quotes.`,
    meant: { type: "string", value: word2 }
  };
}

// src/konnector/json/problem.ts
var maxDepth = 1e4;
function nameOf(character) {
  const code = `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  const known2 = {
    "\n": "a line end",
    "\r": "a carriage return",
    "	": "a tab",
    "\0": "a NUL character",
    " ": "a no-break space",
    "\uFEFF": "a byte order mark"
  };
  return `${known2[character] ?? "the character"} (${code})`;
}

// src/konnector/json/tokens.ts
var space = /[ \t\r\n]*/y;
var restOfLine = /[^\r\n]*/y;
var stray = /[\p{Cc}\p{Cf}\p{Z}]/u;
var word = /[^ \t\r\n{}[\]:,"/#]+/y;
var escapes = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	"
};
var closingQuotes = { "'": "'", "“": "”", "‘": "’", "«": "»", "`": "`" };
function nextToken(text, offset, report) {
  const at = skip(text, offset, report);
  const character = text[at];
  if (character === void 0) return { kind: "end", offset: at, end: at, value: "" };
  if (character === '"') return quoted(text, at, report);
  if ("{}[]:,".includes(character))
    return { kind: character, offset: at, end: at + 1, value: character };
  const closing = closingQuotes[character];
  const close = closing === void 0 ? 0 : endOnLine(text, at, closing);
  if (close > 0) {
    const message = `Strings stand in double quotes. Write "…" instead of ${character}…${closing}.`;
    report("quotes", at, close - at, message);
    return { kind: "string", offset: at, end: close, value: text.slice(at + 1, close - 1) };
  }
  const end = Math.max(matchEnd(word, text, at), at + 1);
  return { kind: "word", offset: at, end, value: text.slice(at, end) };
}
function skip(text, offset, report) {
  for (let at = offset; ; ) {
    at = matchEnd(space, text, at);
    const character = text[at];
    if (character === void 0) return at;
    if (character === "\uFEFF" && at === 0) {
      report("bom", 0, 1, "The file starts with a byte order mark (U+FEFF). Save it as UTF-8 without BOM.");
      at += 1;
    } else if (stray.test(character)) {
      report("stray-character", at, 1, `JSON has no place for ${nameOf(character)} here. Remove it.`);
      at += 1;
    } else {
      const end = commentEnd(text, at);
      if (end === at) return at;
      report("comment", at, end - at, "JSON has no comments. Remove it.");
      at = end;
    }
  }
}
function commentEnd(text, at) {
  if (text[at] === "#" || text.startsWith("//", at)) return matchEnd(restOfLine, text, at);
  if (!text.startsWith("/*", at)) return at;
  const close = text.indexOf("*/", at + 2);
  return close < 0 ? text.length : close + 2;
}
function quoted(text, offset, report) {
  const parts = [];
  let from = offset + 1;
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      parts.push(text.slice(from, at));
      return { kind: "string", offset, end: at + 1, value: parts.join("") };
    }
    if (code === 92) {
      const escape = readEscape(text, at);
      if (!escape.valid)
        report(
          "escape",
          at,
          escape.length,
          `${text.slice(at, at + escape.length)} is no escape JSON knows. Write \\\\ for a backslash.`
        );
      parts.push(text.slice(from, at), escape.value);
      from = at + escape.length;
      at = from - 1;
    } else if (code < 32 && !(isLineEnd(code) && !goesOn(text, at))) {
      const character = text[at];
      report(
        "control-character",
        at,
        1,
        `A string cannot hold ${nameOf(character)}. Write ${JSON.stringify(character).slice(1, -1)} instead.`
      );
    } else if (code < 32 || Number.isNaN(code)) {
      const end = at - /,?[ \t]*$/.exec(text.slice(Math.max(from, at - 200), at))[0].length;
      report("unterminated-string", offset, end - offset, "This string has no closing quote. Add it.");
      parts.push(text.slice(from, end));
      return { kind: "string", offset, end, value: parts.join("") };
    }
  }
}
function goesOn(text, at) {
  const next = text.indexOf('"', at);
  return next > 0 && ",:]}".includes(text[matchEnd(space, text, next + 1)] ?? "x");
}
function readEscape(text, at) {
  const letter = text[at + 1] ?? "";
  const plain = escapes[letter];
  if (plain !== void 0) return { value: plain, length: 2, valid: true };
  const hex = letter === "u" ? text.slice(at + 2, at + 6) : "";
  if (/^[0-9a-fA-F]{4}$/.test(hex))
    return { value: String.fromCharCode(Number.parseInt(hex, 16)), length: 6, valid: true };
  const length = letter > " " ? 2 : 1;
  return { value: text.slice(at, at + length), length, valid: false };
}
function endOnLine(text, at, closing) {
  for (let end = at + 1; end < text.length && !isLineEnd(text.charCodeAt(end)); end++)
    if (text[end] === closing) return end + 1;
  return 0;
}
function isLineEnd(code) {
  return code === 10 || code === 13;
}
function matchEnd(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

// src/konnector/json/scan.ts
var maxProblems = 50;
var Lost = class extends Error {
};
function scanJson(text) {
  const scanner = new Scanner(text);
  try {
    scanner.readValue();
    scanner.readEnd();
  } catch (error) {
    if (!(error instanceof Lost)) throw error;
    scanner.closeAll();
    scanner.truncated = true;
  }
  const { root, problems, truncated } = scanner;
  return { root, problems, truncated };
}
var Scanner = class {
  root;
  problems = [];
  truncated = false;
  #text;
  /** The containers the reading is in, outermost first. */
  #open = [];
  /** The next token, not taken yet. */
  #token = { kind: "end", offset: 0, end: 0, value: "" };
  /** Where the last token that was taken ends. */
  #end = 0;
  constructor(text) {
    this.#text = text;
  }
  readValue() {
    this.#advance();
    if (this.#token.kind === "end")
      this.#lose("empty", "There is no JSON here. Write the manifest: an object, in { and }.", 0, 1);
    this.#value((node) => this.root = node);
    for (let inner = this.#open.at(-1); inner; inner = this.#open.at(-1)) this.#element(inner);
  }
  /** Nothing but white space may follow the value. */
  readEnd() {
    const start = this.#end + /^[ \t\r\n]*/.exec(this.#text.slice(this.#end))[0].length;
    if (start === this.#text.length) return;
    const { length } = /^[^\r\n]*/.exec(this.#text.slice(start, start + 200))[0];
    this.#report("after-value", start, length, "The value is over, and something follows. Remove it.");
  }
  /** Ends the open containers where the reading stopped. */
  closeAll() {
    for (const node of this.#open) node.length = Math.max(this.#end, node.offset + 1) - node.offset;
  }
  /** One member or item of the innermost container, with the comma before it, or its end. */
  #element(container) {
    const closing = container.type === "object" ? "}" : "]";
    const count = container.type === "object" ? container.members.length : container.items.length;
    if (this.#token.kind !== closing) this.#separator(closing, count === 0);
    if (this.#token.kind === closing) {
      this.#take();
      this.#open.pop();
      container.length = this.#end - container.offset;
      if (this.#open.length > 0) this.#advance();
    } else if (container.type === "array") this.#value((node) => container.items.push(node));
    else {
      const { key, keyRange } = this.#key();
      this.#colon();
      this.#value((value) => container.members.push({ key, keyRange, value }));
    }
  }
  #separator(closing, first) {
    if (first && this.#token.kind !== ",") return;
    let comma;
    for (; this.#token.kind === ","; this.#next()) {
      if (comma || first)
        this.#reportAt("extra-comma", this.#token, "Nothing stands before this comma. Remove it.");
      comma = this.#token;
    }
    if (comma && this.#token.kind === closing && !first)
      this.#reportAt(
        "trailing-comma",
        comma,
        `Nothing follows this comma. Remove it: JSON has none before ${closing}.`
      );
    else if (!comma && this.#beginsElement(closing))
      this.#reportAt("missing-comma", this.#token, "A comma is missing before this. Add it.");
    else if (!comma) this.#unexpected(`a comma or ${closing}`);
  }
  #beginsElement(closing) {
    const { kind, value } = this.#token;
    if (kind === "string") return true;
    return closing === "]" && (kind === "{" || kind === "[" || kind === "word" && literalOf(value) !== void 0);
  }
  #key() {
    if (this.#token.kind !== "string" && this.#token.kind !== "word")
      this.#unexpected("a key in double quotes");
    let key = this.#token;
    this.#next();
    if (key.kind === "word" && this.#token.kind === "string") {
      this.#reportAt("unexpected", key, `${shown(key.value)} has no place before a key. Remove it.`);
      key = this.#token;
      this.#next();
    } else if (key.kind === "word")
      this.#reportAt(
        "unquoted-key",
        key,
        `A key stands in double quotes. Write ${JSON.stringify(shown(key.value))}.`
      );
    return { key: key.value, keyRange: rangeOf(key) };
  }
  #colon() {
    const { kind } = this.#token;
    if (kind === ":") this.#next();
    else if (kind === "string" || kind === "{" || kind === "[")
      this.#reportAt(
        "missing-colon",
        this.#token,
        "A colon is missing between the key and this value. Add it."
      );
    else this.#unexpected("a colon after the key");
  }
  #value(put) {
    const token = this.#token;
    if (token.kind === "{" || token.kind === "[") {
      if (this.#open.length >= maxDepth)
        this.#lose(
          "too-deep",
          `This is nested deeper than ${maxDepth.toLocaleString("en")} levels, the most that is read. Flatten it.`,
          token.offset,
          token.end
        );
      const node = token.kind === "{" ? { ...rangeOf(token), type: "object", members: [] } : { ...rangeOf(token), type: "array", items: [] };
      put(node);
      this.#open.push(node);
      this.#next();
    } else if (token.kind === "string") this.#scalar(put, { type: "string", value: token.value });
    else if (token.kind === "word") {
      const literal = literalOf(token.value);
      const { message, meant } = literal ? { meant: literal } : wrongWord(token.value, shown(token.value));
      if (message) this.#reportAt("word", token, message);
      this.#scalar(put, meant);
    } else if (this.#open.length > 0 && (token.kind === "," || token.kind === "}")) {
      this.#reportAt("missing-value", token, "A value is missing before this. Add it, or remove the key.");
      put({ offset: token.offset, length: 0, type: "null", value: null });
    } else this.#unexpected("a value");
  }
  #scalar(put, literal) {
    put({ ...rangeOf(this.#token), ...literal });
    this.#take();
    if (this.#open.length > 0) this.#advance();
  }
  #next() {
    this.#take();
    this.#advance();
  }
  #take() {
    this.#end = this.#token.end;
  }
  #advance() {
    this.#token = nextToken(this.#text, this.#end, this.#report);
  }
  #unexpected(wanted) {
    const { kind, offset, end, value } = this.#token;
    if (kind === "end") this.#unclosed();
    const hint = this.#text[offset - 1] === '"' ? ' A quote inside of a text is written \\".' : "";
    this.#lose("unexpected", `${shown(value)} stands where ${wanted} should.${hint}`, offset, end);
  }
  #unclosed() {
    const { type, offset } = this.#open.at(-1);
    const line = this.#text.slice(0, offset).split("\n").length;
    const closing = type === "object" ? "}" : "]";
    const message = `The text ends inside the ${type} that starts on line ${line}. Close it with ${closing}.`;
    this.#lose("unclosed", message, this.#end - 1, this.#end);
  }
  #lose(kind, message, offset, end) {
    this.#report(kind, offset, end - offset, message);
    throw new Lost();
  }
  #reportAt(kind, token, message) {
    this.#report(kind, token.offset, token.end - token.offset, message);
  }
  #report = (kind, offset, length, message) => {
    this.problems.push({ kind, message, offset, length });
    if (this.problems.length >= maxProblems) throw new Lost();
  };
};
function rangeOf({ offset, end }) {
  return { offset, length: end - offset };
}
function shown(text) {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

// src/konnector/json/tree.ts
function valueOf(root) {
  let result;
  const work = [
    { node: root, put: (value) => result = value }
  ];
  for (let next = work.pop(); next; next = work.pop()) {
    const { node, put } = next;
    if (node.type === "object") {
      const object = {};
      put(object);
      for (const [key, member] of indexOf(node)) {
        setOwn(object, key, void 0);
        work.push({ node: member.value, put: (made) => setOwn(object, key, made) });
      }
    } else if (node.type === "array") {
      const array = Array.from({ length: node.items.length });
      put(array);
      for (const [index, item] of node.items.entries())
        work.push({ node: item, put: (made) => array[index] = made });
    } else put(node.value);
  }
  return result;
}
function setOwn(object, key, value) {
  if (key === "__proto__")
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}
var indexes = /* @__PURE__ */ new WeakMap();
function memberOf(object, key) {
  if (object.members.length < 16) return object.members.findLast((member) => member.key === key);
  return indexOf(object).get(key);
}
function indexOf(object) {
  let index = indexes.get(object);
  if (!index) {
    index = new Map(object.members.map((member) => [member.key, member]));
    indexes.set(object, index);
  }
  return index;
}
function* walk(root) {
  const pathOf = (from) => {
    const path = [];
    for (let at = from; at?.step !== void 0; at = at.parent) path.push(at.step);
    return path.toReversed();
  };
  const make = (node, parent, step) => {
    const made = {
      node,
      path: () => pathOf(made),
      ...parent && { parent },
      ...step !== void 0 && { step }
    };
    return made;
  };
  const work = [make(root)];
  for (let next = work.pop(); next; next = work.pop()) {
    yield next;
    const { node } = next;
    if (node.type === "object")
      for (const { key, value } of node.members.toReversed()) work.push(make(value, next, key));
    else if (node.type === "array")
      for (let index = node.items.length - 1; index >= 0; index--)
        work.push(make(node.items[index], next, index));
  }
}

// src/diagnostic/region.ts
var known = { text: "", starts: [0] };
function regionOf(text, { offset, length }) {
  if (known.text !== text) known = { text, starts: lineStarts(text) };
  const start = positionOf(Math.min(offset, text.length), known.starts);
  const end = positionOf(Math.min(offset + length, text.length), known.starts);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
function lineStarts(text) {
  const starts = [0];
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + lineEnd.length);
  return starts;
}
function positionOf(offset, starts) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low] + 1 };
}

// src/konnector/document.ts
function parseDocument(file, text, { size = Buffer.byteLength(text), invalid = [] } = {}) {
  const { root, problems, truncated } = scanJson(text);
  return { file, text, size, invalid, root, value: root && valueOf(root), problems, truncated };
}
function memberAt(document, path) {
  const parent = nodeAt(document, path.slice(0, -1));
  return parent?.type === "object" ? memberOf(parent, String(path.at(-1))) : void 0;
}
function nodeAt(document, path) {
  let node = document.root;
  for (const step of path) {
    if (node?.type === "object") node = memberOf(node, String(step))?.value;
    else if (node?.type === "array" && typeof step === "number") node = node.items[step];
    else return void 0;
  }
  return node;
}
function pointerOf(path) {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

// package.json
var package_default = {
  name: "konnector-lint",
  version: "0.1.0",
  description: "Lint, bundle, replay, push and submit a Cozy konnector: one tool, on the command line and as a GitHub Action.",
  keywords: [
    "cozy",
    "cozy-cloud",
    "github-action",
    "konnector",
    "lint",
    "manifest"
  ],
  homepage: "https://github.com/konnectors/konnector-lint#readme",
  bugs: "https://github.com/konnectors/konnector-lint/issues",
  license: "MIT",
  repository: {
    type: "git",
    url: "git+https://github.com/konnectors/konnector-lint.git"
  },
  bin: {
    "konnector-lint": "dist/cli.js"
  },
  files: [
    "dist",
    "schema",
    "docs/rules",
    "action.yml"
  ],
  type: "module",
  exports: {
    ".": {
      types: "./dist/types/src/index.d.ts",
      default: "./dist/index.js"
    },
    "./schema/*": "./schema/*",
    "./package.json": "./package.json"
  },
  scripts: {
    bench: "npm run bench:lint && npm run bench:bundle",
    "bench:bundle": "node bench/bundle.ts",
    "bench:lint": "node bench/lint.ts",
    build: "node scripts/build.ts",
    "check:corpus": "node scripts/check-corpus.ts",
    "check:verdicts": "node scripts/check-verdicts.ts",
    check: "oxlint && oxfmt --check . && tsc && knip",
    format: "oxfmt .",
    generate: "node scripts/generate-decoders.ts && node scripts/generate-schema.ts && node scripts/generate-docs.ts && node scripts/generate-config.ts && node scripts/generate-readme.ts",
    test: "npm run check && vitest run",
    prestart: "node scripts/install-example.ts",
    start: "node scripts/start.ts",
    pretest: "node scripts/install-example.ts"
  },
  dependencies: {
    esbuild: "^0.28.2"
  },
  devDependencies: {
    "@actions/core": "^3.0.1",
    "@actions/github": "^9.1.1",
    "@types/node": "^24.19.2",
    "@types/sarif": "^2.1.7",
    "@types/semver": "^7.8.0",
    "@types/spdx-correct": "^3.1.3",
    acorn: "^8.19.0",
    "acorn-walk": "^8.3.5",
    ajv: "^8.20.0",
    "ajv-formats": "^3.0.1",
    diff: "^9.0.0",
    "fast-check": "^4.10.2",
    "fast-string-width": "^3.0.2",
    fflate: "^0.8.3",
    "jsonc-parser": "^3.3.1",
    knip: "~6.42.1",
    leven: "^4.1.0",
    micromark: "^4.0.3",
    "micromark-extension-gfm": "^3.0.0",
    "modern-tar": "^0.8.6",
    nock: "^14.0.17",
    node: "^24.21.0",
    node20: "npm:node@^20.20.2",
    oxfmt: "^0.75.0",
    oxlint: "~1.89.0",
    publint: "^0.3.25",
    saxes: "^6.0.0",
    semver: "^7.8.6",
    "spdx-correct": "^3.2.0",
    "spdx-expression-parse": "^5.0.0",
    "spdx-expression-validate": "^2.0.0",
    "spdx-license-ids": "^3.0.24",
    svgo: "^4.1.0",
    tinyglobby: "^0.2.17",
    typescript: "^7.0.2",
    vitest: "^4.1.12",
    "vscode-json-languageservice": "^5.7.2",
    yaml: "^2.9.1"
  },
  engines: {
    node: ">=20.19"
  },
  allowScripts: {
    node: true,
    esbuild: true
  }
};

// src/package.ts
var version = package_default.version;
var repositoryUrl = package_default.repository.url.replace(/^git\+/, "").replace(/\.git$/, "");

// src/diagnostic/url.ts
function ruleUrl(id) {
  return `${repositoryUrl}/blob/main/docs/rules/${id}.md`;
}

// src/diagnostic/rule.ts
var profiles = ["recommended", "registry"];
function defineRule(rule) {
  return rule;
}
function severityOf(rule, profile) {
  return typeof rule.severity === "string" ? rule.severity : rule.severity[profile];
}
function diagnose(rule, finding, profile = "recommended") {
  const { fixes, suggestion } = finding;
  return {
    rule: rule.id,
    severity: finding.severity ?? severityOf(rule, profile),
    authority: finding.authority ?? [...rule.authority],
    ...finding.place,
    message: finding.message,
    ...suggestion === void 0 ? {} : { suggestion },
    fixable: fixes?.some((fix) => fix.kind === "safe") ?? false,
    related: finding.related ?? [],
    url: ruleUrl(rule.id),
    ...fixes === void 0 ? {} : { fixes }
  };
}

// src/config/config.ts
var noConfig = { rules: {}, ignore: [] };
function configText(config, rules, profile) {
  const { profile: _, rules: changed, ignore, ...rest } = config;
  const severities = rules.map((rule) => [rule.id, changed[rule.id] ?? severityOf(rule, profile)]);
  const inForce = { profile, ...rest, ignore, rules: Object.fromEntries(severities) };
  return `${JSON.stringify(inForce, null, 2)}
`;
}

// src/config/read.ts
var configName = "konnector-lint.config.json";
var configKey = "konnector-lint";
var ConfigNotFound = class extends Error {
  name = "ConfigNotFound";
  constructor(file) {
    super(`There is no configuration at ${file}. Name a file that is there, or leave --config out.`);
  }
};
async function readConfig(dir, { cwd, file, rules }) {
  const folder = relative(cwd, file === void 0 ? resolve(cwd, dir) : join(resolve(cwd, file), "..")).split(sep).join("/");
  const source = file === void 0 ? findConfig(resolve(cwd, dir), cwd) : namedConfig(resolve(cwd, file), cwd);
  if (source === void 0) return { config: noConfig, diagnostics: [], folder };
  const { checkConfig } = await import("./chunk-Y3ANWTKJ.js");
  const { config = noConfig, diagnostics } = checkConfig(source, await rules());
  return { config, diagnostics, source, folder };
}
function namedConfig(path, cwd) {
  const document = documentAt(path, cwd);
  if (document === void 0) throw new ConfigNotFound(nameOf2(path, cwd));
  return { document, at: basename(path) === "package.json" ? [configKey] : [] };
}
function findConfig(dir, cwd) {
  const document = documentAt(join(dir, configName), cwd);
  if (document !== void 0) return { document, at: [] };
  const pkg = documentAt(join(dir, "package.json"), cwd);
  const { value } = pkg ?? {};
  const hasKey = typeof value === "object" && value !== null && Object.hasOwn(value, configKey);
  return pkg !== void 0 && hasKey && pkg.problems.length === 0 ? { document: pkg, at: [configKey] } : void 0;
}
function documentAt(path, cwd) {
  return existsSync(path) ? parseDocument(nameOf2(path, cwd), readFileSync(path, "utf8")) : void 0;
}
function nameOf2(path, cwd) {
  return relative(cwd, path).split(sep).join("/");
}

// src/exit.ts
var exitCodes = {
  ok: 0,
  /** Errors found, a bundle error, a replay mismatch, a submission refused. */
  found: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  /** Nothing to check, or a step could not run. */
  notRun: 3,
  /** Our own fault. */
  fault: 70
};
var worstFirst = [70, 2, 3, 1];
function worstOf(codes) {
  return worstFirst.find((code) => codes.includes(code)) ?? exitCodes.ok;
}

// src/cli/command.ts
var UsageError = class extends Error {
  name = "UsageError";
};
function stringOption({ values }, name) {
  const value = values[name];
  return typeof value === "string" ? value : void 0;
}
function stringsOption({ values }, name) {
  const value = values[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function flag({ values }, name) {
  return values[name] === true;
}

// src/cli/commands.ts
var commands = {
  lint: async () => (await import("./chunk-7IEQL3MR.js")).lintCommand,
  bundle: async () => (await import("./chunk-OG77326Y.js")).bundleCommand,
  record: async () => (await import("./chunk-MQHZRI7M.js")).recordCommand,
  replay: async () => (await import("./chunk-AVTSXFCP.js")).replayCommand,
  publish: async () => (await import("./chunk-GVXVA6PP.js")).publishCommand,
  ci: async () => (await import("./chunk-KD3MHTHW.js")).ciCommand,
  init: async () => (await import("./chunk-P3GWF2WS.js")).initCommand,
  explain: async () => (await import("./chunk-TCNMMIYM.js")).explainCommand,
  registry: async () => (await import("./chunk-XG3YWCHX.js")).registryCommand
};

// src/cli/options.ts
var commonOptions = {
  format: {
    type: "string",
    multiple: true,
    value: "<name>[=file]",
    help: "how to print the report; repeatable"
  },
  config: {
    type: "string",
    value: "<file>",
    help: "the configuration (default: konnector-lint.config.json)"
  },
  base: { type: "string", value: "<git ref>", help: "compare permissions with the manifest there" },
  quiet: { type: "boolean", help: "errors only" },
  "no-color": { type: "boolean", help: "no colours" },
  version: { type: "boolean", help: "print the version" },
  help: { type: "boolean", help: "print this help" }
};
var profileOption = {
  profile: {
    type: "string",
    value: "recommended|registry",
    help: "what every konnector needs, or what a registry asks too"
  }
};
var buildOptions = {
  "out-dir": { type: "string", value: "<dir>", help: "where the build goes (default: build)" }
};
var publishOptions = {
  remote: {
    type: "string",
    value: "<url>",
    help: "the repository to push the build branch to (default: origin)"
  },
  branch: { type: "string", value: "<name>", help: "the build branch (default: build)" },
  registry: { type: "string", value: "<url>", help: "the registry to submit to" },
  space: { type: "string", value: "<name>", help: "the space of the registry" },
  tag: { type: "string", value: "<tag>", help: "the tag to publish (default: the one on HEAD)" },
  "require-replay": { type: "boolean", help: "without recordings, end with 3" }
};
var warningsOption = {
  "max-warnings": { type: "string", value: "<n>", help: "more warnings than that end with 1" }
};
var fixOptions = {
  fix: { type: "boolean", help: "repair what can be repaired without a choice" },
  "fix-dry-run": { type: "boolean", help: "print that as a patch instead" },
  "fix-suggestions": { type: "string", value: "<rule,…>", help: "also apply the suggestions of these rules" }
};

// src/cli/main.ts
async function main(argv, terminal) {
  try {
    const [first = ""] = argv;
    if (argv.includes("--version")) {
      terminal.stdout.write(`${version}
`);
      return exitCodes.ok;
    }
    const named = Object.hasOwn(commands, first);
    const name = named ? first : "lint";
    const wantsHelp = argv.includes("--help") || argv.includes("-h");
    if (!named && (first === "help" || wantsHelp)) {
      const { overview } = await import("./chunk-BOKHVXTZ.js");
      terminal.stdout.write(await overview());
      return exitCodes.ok;
    }
    const command = await commands[name]();
    if (wantsHelp) {
      const { helpOf } = await import("./chunk-BOKHVXTZ.js");
      terminal.stdout.write(helpOf(name, command));
      return exitCodes.ok;
    }
    return await command.run(await parse(named ? argv.slice(1) : argv, command), terminal);
  } catch (error) {
    return explainFailure(error, terminal);
  }
}
async function parse(args, command) {
  const options = { ...commonOptions, ...command.options };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [what] = error.message.split(". ");
    throw new UsageError(`${what}.${await optionMeant(what, options)} See --help.`);
  }
}
async function optionMeant(complaint, options) {
  const [, typed] = /^Unknown option '--([^']+)'$/.exec(complaint) ?? [];
  if (typed === void 0) return "";
  const { closestMatch } = await import("./chunk-F54B52N2.js");
  const near = closestMatch(typed, Object.keys(options), { maxDistance: 3 });
  return near === void 0 ? "" : ` Did you mean --${near}?`;
}
function explainFailure(error, { stderr }) {
  if (error instanceof UsageError || error instanceof ConfigNotFound) {
    stderr.write(`konnector-lint: ${error.message}
`);
    return exitCodes.usage;
  }
  if (error instanceof CannotRun) {
    stderr.write(`konnector-lint: ${error.message}
`);
    return exitCodes.notRun;
  }
  const shown2 = error instanceof Error ? error.stack ?? error.message : String(error);
  stderr.write(
    `konnector-lint failed, and the fault is its own. Please report this with the lines below.
${shown2}
`
  );
  return exitCodes.fault;
}

export {
  CannotRun,
  setOwn,
  memberOf,
  walk,
  regionOf,
  parseDocument,
  memberAt,
  nodeAt,
  pointerOf,
  version,
  repositoryUrl,
  ruleUrl,
  profiles,
  defineRule,
  severityOf,
  diagnose,
  configText,
  exitCodes,
  worstOf,
  UsageError,
  stringOption,
  stringsOption,
  flag,
  commonOptions,
  profileOption,
  buildOptions,
  publishOptions,
  warningsOption,
  fixOptions,
  ConfigNotFound,
  readConfig,
  commands,
  main
};
