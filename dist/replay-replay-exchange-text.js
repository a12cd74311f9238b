import {
  isDeeper,
  maxLevels
} from "./json-read.js";
import {
  formatMebibytes,
  formatPointer,
  isObject,
  maxRecordingSize,
  nodeAt,
  parseDocument,
  toRegion
} from "./lint.js";

// src/replay/recording-error.ts
var RecordingError = class extends Error {
  file;
  place;
  constructor(file, message, place = {}) {
    super(message);
    this.name = "RecordingError";
    this.file = file;
    this.place = place;
  }
};

// src/replay/recording.ts
import { existsSync, readdirSync } from "node:fs";
import { dirname, join as join2 } from "node:path";

// src/replay/recording-file.ts
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
function readRecordingFile(dir, file, name) {
  const what = name === file ? "it" : `its file ${name}`;
  if (!/^[^/\\\0]+$/.test(name)) throw new RecordingError(file, `${what} must be a file beside it`);
  const stat = lstatSync(join(dir, name), { throwIfNoEntry: false });
  if (!stat) throw new RecordingError(file, `${what} is missing`);
  if (!stat.isFile()) throw new RecordingError(file, `${what} must be a regular file`);
  if (stat.size > maxRecordingSize)
    throw new RecordingError(file, `${what} is larger than ${formatMebibytes(maxRecordingSize)}`);
  return readFileSync(join(dir, name));
}

// src/replay/recording-json.ts
function readRecordingJson(dir, name) {
  const document = parseDocument(name, Buffer.from(readRecordingFile(dir, name, name)).toString("utf8"));
  const [problem] = document.problems;
  if (problem)
    throw new RecordingError(name, `it is not JSON: ${problem.message}`, toRegion(document.text, problem));
  if (!isObject(document.value)) throw invalidMember(document, [], "it must be a JSON object");
  if (isDeeper(document.value))
    throw new RecordingError(name, `it is nested more than ${maxLevels} levels deep`);
  return document;
}
function invalidMember(document, path, message) {
  const node = nodeAt(document, path);
  return new RecordingError(document.file, message, {
    ...node && toRegion(document.text, node),
    ...node && path.length > 0 && { pointer: formatPointer(path) }
  });
}

// src/replay/derive.ts
function parseDerivation(document) {
  const { derive } = document.value;
  const { from, at, respond } = derive ?? {};
  const invalid = (name, message) => invalidMember(document, ["derive", name], message);
  if (typeof from !== "string" || !/^[a-z\d][\w-]*$/i.test(from))
    throw invalid("from", 'its "derive.from" must be the name of a scenario');
  if (typeof at !== "string" || !/^[A-Z]+ \S+$/.test(at))
    throw invalid("at", 'its "derive.at" must be a method and a path, such as "POST /login"');
  if (!isAnswer(respond))
    throw invalid(
      "respond",
      'its "derive.respond" must be a status from 200 to 599, "reset", "timeout" or "page:<file>"'
    );
  return { from, at, respond };
}
function isAnswer(value) {
  if (typeof value === "number") return Number.isInteger(value) && value >= 200 && value <= 599;
  return typeof value === "string" && /^(?:reset|timeout|page:[\w.-]+)$/.test(value);
}
var systemTimeout = 12e4;
function deriveExchanges({ at, respond }, exchanges, document, dir) {
  const index = exchanges.findIndex(({ request: request2 }) => isAt(request2, at));
  if (index < 0)
    throw invalidMember(document, ["derive", "at"], `the other scenario has no request ${at} to derive from`);
  const { request, file: name } = exchanges[index];
  const derived = { file: name, request, repeats: true, ...answerOf(respond, document.file, dir) };
  const rest = exchanges.slice(index + 1).filter((one) => !isAt(one.request, at));
  return [...exchanges.slice(0, index), derived, ...rest];
}
function isAt({ method, url }, at) {
  const { pathname, search } = new URL(url);
  return [url, pathname, pathname + search].some((place) => at === `${method} ${place}`);
}
function answerOf(respond, file, dir) {
  if (respond === "reset") return { failure: { code: "ECONNRESET", message: "socket hang up" } };
  if (respond === "timeout")
    return { failure: { code: "ETIMEDOUT", message: "connect ETIMEDOUT" }, delay: systemTimeout };
  const headers = [["Content-Type", "text/html; charset=utf-8"]];
  if (typeof respond === "number")
    return { response: { status: respond, headers, body: Buffer.from(`<h1>${respond}</h1>
`) } };
  return {
    response: { status: 200, headers, body: readRecordingFile(dir, file, respond.slice("page:".length)) }
  };
}

// src/replay/exchange-text.ts
import { STATUS_CODES } from "node:http";
var fileHeaders = {
  body: "Body-File",
  delay: "Answer-Delay",
  coding: "Body-Coding",
  cut: "Connection-Lost"
};
function formatExchange(exchange, files = {}) {
  const { request } = exchange;
  const requestBody = files.request || request.body.length === 0 ? "" : `
${latin1(request.body)}
`;
  const start = head(`${request.method} ${request.url}`, request.headers, [[fileHeaders.body, files.request]]);
  return Buffer.from(`${start}${requestBody}
${formatAnswer(exchange, files.response)}`, "latin1");
}
function formatAnswer({ response, failure, delay }, file) {
  const delayed = [fileHeaders.delay, delay ? `${delay}` : void 0];
  if (failure) return head(`FAILED ${failure.code} ${oneLine(failure.message)}`.trimEnd(), [], [delayed]);
  const { status, reason = STATUS_CODES[status] ?? "", headers, body, coding, cut } = response;
  const more = [
    [fileHeaders.body, file],
    [fileHeaders.coding, coding],
    delayed,
    [fileHeaders.cut, cut ? "true" : void 0]
  ];
  const text = head(`HTTP/1.1 ${status} ${oneLine(reason)}`.trimEnd(), headers, more);
  return `${text}
${file ? "" : latin1(body)}`;
}
var oneLine = (text) => text.replace(/[\r\n]+/g, " ");
function head(start, headers, more) {
  const all = [...headers, ...more.filter(([, value]) => value !== void 0)];
  return [start, ...all.map(([name, value]) => `${name}: ${value}`)].map((line) => `${line}
`).join("");
}
function canStandInline(body) {
  const text = `

${latin1(body)}`;
  return answerLine.exec(`${text}

HTTP/1.1 200
`)?.index === text.length;
}
var answerLine = /\r?\n\r?\n(?=HTTP\/1\.1 \d{3}(?: |\r?\n)|FAILED [A-Z])/;
function parseExchange(file, bytes, beside) {
  const text = latin1(bytes);
  const split = answerLine.exec(text);
  if (!split)
    throw errorAt(
      { file, text },
      Math.max(0, text.length - 1),
      'a blank line and "HTTP/1.1 <status>", or "FAILED <code>", must follow the request'
    );
  const request = readMessage({ file, text, start: 0, end: split.index }, beside);
  const answerStart = split.index + split[0].length;
  const answer = readMessage({ file, text, start: answerStart, end: text.length }, beside);
  const [, method, url] = /^([A-Z]+) (https?:\/\/\S+)$/.exec(request.start) ?? [];
  if (!method || !url || !URL.canParse(url))
    throw errorAt({ file, text }, 0, "it must start with a method and an absolute URL");
  const delay = answer.more[fileHeaders.delay];
  if (delay !== void 0 && !/^\d{1,9}$/.test(delay))
    throw errorAt(
      { file, text },
      text.indexOf(`${fileHeaders.delay}:`, answerStart),
      `its ${fileHeaders.delay} must be a number of milliseconds`
    );
  return {
    file,
    request: { method, url, headers: request.headers, body: request.body },
    ...delay !== void 0 && { delay: Number(delay) },
    ...readAnswer(answer, (message) => errorAt({ file, text }, answerStart, message))
  };
}
function errorAt({ file, text }, offset, message) {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const [line = ""] = /^[^\r\n]*/.exec(text.slice(start)) ?? [];
  return new RecordingError(file, message, toRegion(text, { offset: start, length: line.length }));
}
function readAnswer({ start, headers, body, more }, invalid) {
  const [, code, message = ""] = /^FAILED ([A-Z][A-Z\d_]*)(?: (.*))?$/s.exec(start) ?? [];
  if (code) return { failure: { code, message } };
  const [, number = "", reason = ""] = /^HTTP\/1\.1 (\d{3}) ?(.*)$/.exec(start) ?? [];
  const status = Number(number);
  if (!(status >= 200)) throw invalid(`an answer has a status of 200 to 999, not "${start}"`);
  const response = { status, headers, body };
  if (reason !== (STATUS_CODES[status] ?? "")) response.reason = reason;
  const coding = more[fileHeaders.coding];
  if (coding !== void 0) response.coding = coding;
  if (more[fileHeaders.cut] !== void 0) response.cut = true;
  return { response };
}
var ownNames = Object.values(fileHeaders);
function readMessage(part, beside) {
  const text = part.text.slice(part.start, part.end);
  const end = /\r?\n\r?\n/.exec(text);
  const [start = "", ...rest] = withoutLineEnd(text.slice(0, end?.index)).split(/\r?\n/);
  const headers = rest.map((line) => {
    const [, name, value] = /^([^\s:]+): ?(.*)$/.exec(line) ?? [];
    if (name === void 0 || value === void 0)
      throw errorAt(part, part.start + text.indexOf(line), `${JSON.stringify(line)} is not a header`);
    return [name, value];
  });
  const more = Object.fromEntries(headers.filter(([name]) => ownNames.includes(name)));
  const named = more[fileHeaders.body];
  return {
    start,
    headers: headers.filter(([name]) => !ownNames.includes(name)),
    body: named ? beside(named) : Buffer.from(end ? text.slice(end.index + end[0].length) : "", "latin1"),
    more
  };
}
function withoutLineEnd(text) {
  let length = text.length;
  while (length > 0 && "\r\n".includes(text[length - 1])) length--;
  return text.slice(0, length);
}
var latin1 = (bytes) => Buffer.from(bytes).toString("latin1");

// src/replay/client/hand.ts
function areHands(value) {
  return Array.isArray(value) && value.every(
    (hand) => typeof hand === "object" && hand !== null && isText(hand["on"]) && (hand["type"] === void 0 || isText(hand["type"]))
  );
}
var isText = (value) => typeof value === "string";

// src/replay/settings.ts
var settingsFile = "scenario.json";
var choiceNames = ["result", "ignoreQuery", "allowUnused", "again", "locale", "folder", "account"];
var isText2 = (value) => typeof value === "string";
var areTexts = (value) => Array.isArray(value) && value.every(isText2);
var isBoolean = (value) => typeof value === "boolean";
var optional = [
  ["ignoreQuery", areTexts, "a list of names"],
  ["result", isText2, '"success" or the code of an error'],
  ["allowUnused", isBoolean, "true or false"],
  ["again", isBoolean, "true or false"],
  ["locale", (value) => isText2(value) && /^[a-z]{2}(?:[-_][A-Za-z]+)?$/.test(value), 'a language such as "fr"'],
  [
    "folder",
    (value) => isText2(value) && /^(?:\/[^/\0]+)+$/.test(value),
    'a path such as "/Administrative/Books"'
  ],
  ["account", isObject, "an object: what the account holds beside the fields"],
  ["twoFactorCodes", areTexts, "a list of codes"],
  [
    "hands",
    (value) => areHands(value) || Array.isArray(value) && value.every(areHands),
    'a list of steps such as { "on": "#login", "type": "redacted-login" }'
  ],
  ["side", (value) => value === "client" || value === "server", '"client" or "server"'],
  ["credentials", isObject, "an object: what the app keeps"],
  ["accountName", isText2, "a text"],
  ["after", isText2, "a text"]
];
function parseSettings(document) {
  const settings = document.value;
  if (settings.version !== 1)
    throw invalidMember(
      document,
      ["version"],
      'its "version" must be 1: another version of konnector-lint wrote it'
    );
  if (typeof settings.recordedAt !== "string" || Number.isNaN(Date.parse(settings.recordedAt)))
    throw invalidMember(
      document,
      ["recordedAt"],
      'its "recordedAt" must be a date such as 2026-01-31T12:00:00.000Z'
    );
  if (!isObject(settings.fields))
    throw invalidMember(document, ["fields"], 'its "fields" must be an object: what the account holds');
  checkOptional(document);
  return settings;
}
function checkOptional(document) {
  const settings = document.value;
  for (const [name, isValid, what] of optional)
    if (settings[name] !== void 0 && !isValid(settings[name]))
      throw invalidMember(document, [name], `its "${name}" must be ${what}`);
  return settings;
}
function choicesOf(settings) {
  return Object.fromEntries(
    choiceNames.flatMap((name) => settings[name] === void 0 ? [] : [[name, settings[name]]])
  );
}
function handsOf({ hands = [] }) {
  return areHands(hands) ? [hands] : hands;
}

// src/replay/recording.ts
var scenariosDir = "test/replay";
var expectedFile = "expected.json";
function findScenarios(dir) {
  const root = join2(dir, scenariosDir);
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(join2(root, entry.name, settingsFile))).map((entry) => ({ name: entry.name, dir: join2(root, entry.name) })).toSorted((a, b) => a.name < b.name ? -1 : 1);
}
function readRecording({ dir }) {
  return { ...readSite(dir), expected: readExpected(dir) };
}
function readSite(dir) {
  const document = readRecordingJson(dir, settingsFile);
  const own = document.value;
  if (own.derive === void 0) return { settings: parseSettings(document), exchanges: readExchanges(dir) };
  const derivation = parseDerivation(document);
  const other = inFolder(`../${derivation.from}`, () => readOther(join2(dirname(dir), derivation.from)));
  return {
    // A run that broke off leaves the rest of the exchanges.
    settings: { ...other.settings, again: false, allowUnused: true, ...checkOptional(document) },
    exchanges: deriveExchanges(derivation, other.exchanges, document, dir)
  };
}
function readOther(dir) {
  const document = readRecordingJson(dir, settingsFile);
  if (document.value.derive !== void 0)
    throw invalidMember(document, ["derive"], "it is derived itself: derive from a recording");
  return { settings: parseSettings(document), exchanges: readExchanges(dir) };
}
function inFolder(folder, read) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error;
    throw new RecordingError(`${folder}/${error.file}`, error.message, error.place);
  }
}
function readOwnChoices(dir) {
  return existsSync(join2(dir, settingsFile)) ? checkOptional(readRecordingJson(dir, settingsFile)) : {};
}
function readExpected(dir) {
  const document = readRecordingJson(dir, expectedFile);
  const { result, documents, files, identifier } = document.value;
  if (typeof result !== "string")
    throw invalidMember(
      document,
      ["result"],
      'its "result" must be a text: "success", or the error of the job'
    );
  if (!isObject(documents) || !Object.values(documents).every((docs) => areObjects(docs)))
    throw invalidMember(document, ["documents"], 'its "documents" must be lists of objects, by doctype');
  if (!areObjects(files) || !files.every(({ path }) => typeof path === "string"))
    throw invalidMember(document, ["files"], 'its "files" must be a list of objects with a "path"');
  if (identifier !== void 0 && typeof identifier !== "string")
    throw invalidMember(document, ["identifier"], 'its "identifier" must be a text: whose account it is');
  return { result, documents, files, ...identifier !== void 0 && { identifier } };
}
function readExchanges(dir) {
  let left = maxRecordingSize;
  const read = (file, name = file) => {
    const bytes = readRecordingFile(dir, file, name);
    left -= bytes.length;
    if (left < 0)
      throw new RecordingError(
        file,
        `the recording is larger than ${formatMebibytes(maxRecordingSize)} with it`
      );
    return bytes;
  };
  return readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith(".http")).map((entry) => entry.name).toSorted().map((file) => parseExchange(file, read(file), (name) => read(file, name)));
}
function areObjects(value) {
  return Array.isArray(value) && value.every(isObject);
}

// src/replay/scenario-name.ts
function isScenarioName(name) {
  return /^[a-z\d][\w-]*$/i.test(name);
}
function invalidScenarioName(name) {
  return `${JSON.stringify(name)} cannot name a scenario. Use letters, digits, "-" and "_".`;
}

export {
  RecordingError,
  formatExchange,
  canStandInline,
  areHands,
  settingsFile,
  choicesOf,
  handsOf,
  scenariosDir,
  expectedFile,
  findScenarios,
  readRecording,
  readSite,
  readOwnChoices,
  isScenarioName,
  invalidScenarioName
};
