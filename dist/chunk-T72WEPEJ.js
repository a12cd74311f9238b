const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  distFile
} from "./chunk-F7YJCBNP.js";
import {
  isGranted,
  permissionPlace,
  permissionRules,
  printable
} from "./chunk-K3OU7U3J.js";
import {
  replayBlocked,
  replayBody,
  replayDocuments,
  replayFiles,
  replayOutput,
  replayPermission,
  replayRecording,
  replayResult,
  replayRoute,
  replaySecret,
  replayTimeout,
  replayUnmatched,
  replayUnused
} from "./chunk-757RHACM.js";
import {
  OperationalError,
  diagnose,
  displayPath,
  formatPointer,
  nodeAt,
  parseDocument,
  toRegion
} from "./chunk-NY7NTNCJ.js";

// src/replay/replay.ts
import { mkdirSync, readFileSync as readFileSync3, rmSync as rmSync2, writeFileSync } from "node:fs";
import { dirname as dirname3, join as join3, resolve as resolve2, sep as sep2 } from "node:path";

// src/replay/child-process.ts
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

// src/replay/events.ts
function parseEvents(bytes, exchanges) {
  return Buffer.from(bytes).toString("utf8").split("\n").flatMap((line) => {
    const value = parse(line);
    return isObject(value) && isFact(value, exchanges) ? [value] : [];
  });
}
function parse(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}
function isFact(value, exchanges) {
  switch (value["fact"]) {
    case "started":
      return isText(value["node"]);
    case "served":
      return Number.isInteger(value["exchange"]) && Number(value["exchange"]) >= 0 && Number(value["exchange"]) < exchanges && areObjects(value["differences"], (difference) => isText(difference["field"]));
    case "unmatched":
      return isRequest(value["request"]) && areFrames(value["frames"]);
    case "recorded":
      return isObject(value["exchange"]) && isExchange(value["exchange"]);
    case "access":
      return isText(value["route"]) && areObjects(value["any"], isAccess) && value["any"].length > 0;
    case "unknown-route":
      return isText(value["route"]);
    case "document":
      return isText(value["doctype"]) && isObject(value["doc"]) && isText(value["doc"]["_id"]);
    case "document-gone":
      return isText(value["doctype"]) && isText(value["id"]);
    case "file":
      return ["id", "path", "mime", "content"].every((key) => isText(value[key]));
    case "file-gone":
      return isText(value["id"]);
    case "blocked":
      return isText(value["what"]) && areFrames(value["frames"]);
    case "thrown":
      return isText(value["message"]) && areFrames(value["frames"]) && typeof value["fatal"] === "boolean";
    default:
      return value["fact"] === "overtime";
  }
}
function isExchange({ request, response }) {
  return isRequest(request) && isObject(response) && Number.isInteger(response["status"]) && hasContent(response);
}
function isRequest(value) {
  return isObject(value) && isText(value["method"]) && isText(value["url"]) && URL.canParse(value["url"]) && hasContent(value);
}
function hasContent({ headers, body }) {
  return isText(body) && Array.isArray(headers) && headers.every((pair) => Array.isArray(pair) && pair.every(isText));
}
function isAccess({ verb, doctype, document }) {
  if (!isText(verb) || !isText(doctype)) return false;
  return document === void 0 || isObject(document) && Array.isArray(document["ids"]) && isObject(document["fields"]) && Object.values(document["fields"]).every(Array.isArray);
}
function areFrames(value) {
  const isPosition = (item) => Number.isSafeInteger(item) && Number(item) > 0;
  return Array.isArray(value) && value.every((frame) => Array.isArray(frame) && frame.length === 2 && frame.every(isPosition));
}
function areObjects(value, test) {
  return Array.isArray(value) && value.every((item) => isObject(item) && test(item));
}
var isText = (value) => typeof value === "string";
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/replay/interrupt.ts
var signals = ["SIGINT", "SIGTERM", "SIGHUP"];
function onInterrupt(cleanUp) {
  const takeBack = () => {
    for (const signal of signals) process.off(signal, end);
  };
  const end = (signal) => {
    takeBack();
    cleanUp();
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, end);
  return takeBack;
}

// src/replay/isolation.ts
import { execFile } from "node:child_process";
import { promisify } from "node:util";
var run = promisify(execFile);
var probed = /* @__PURE__ */ new Map();
function isolationFor(node) {
  const known = probed.get(node);
  if (known) return known;
  const probing = probe(node);
  probed.set(node, probing);
  return probing;
}
async function probe(node) {
  const [namespace, flag] = await Promise.all([namespaceCommand(), permissionFlag(node)]);
  const walls = [
    ...namespace ? ["network namespace"] : [],
    ...flag ? ["node permissions"] : [],
    "guard in the process"
  ];
  const command = [...namespace ?? [], node, ...flag ? [flag] : []];
  return { label: walls.join(" + "), command, permissions: flag !== void 0 };
}
async function namespaceCommand() {
  if (process.platform !== "linux") return void 0;
  for (const command of [
    ["unshare", "--net", "--"],
    ["unshare", "--user", "--map-current-user", "--net", "--"]
  ]) {
    const [file = "", ...args] = command;
    if (await run(file, [...args, "true"]).then(yes, no)) return command;
  }
  return void 0;
}
async function permissionFlag(node) {
  for (const flag of ["--permission", "--experimental-permission"])
    if (process.allowedNodeEnvironmentFlags.has(flag) || node !== process.execPath) {
      if (await run(node, [flag, "--allow-fs-read=*", "-e", "0"]).then(yes, no)) return flag;
    }
  return void 0;
}
var yes = () => true;
var no = () => false;

// src/replay/protocol.ts
var cozyOrigin = "http://cozy.localhost:8080";
var pack = (bytes) => Buffer.from(bytes).toString("base64");
var unpack = (base64) => Buffer.from(base64, "base64");
function packExchange({ file, request, response }) {
  return {
    file,
    request: { ...request, body: pack(request.body) },
    response: { ...response, body: pack(response.body) }
  };
}
function unpackExchange({ file, request, response }) {
  return { file, request: unpackRequest(request), response: { ...response, body: unpack(response.body) } };
}
function unpackRequest(request) {
  return { ...request, body: unpack(request.body) };
}

// src/replay/child-process.ts
var leftBehind = /* @__PURE__ */ new Set(["README.md", "package.json", ".travis.yml", "LICENSE"]);
var outputLimit = 16 * 1024 * 1024;
async function runChild(build, input, options) {
  const root = mkdtempSync(join(realpathSync(tmpdir()), "konnector-replay-"));
  const workDir = join(root, `konnector-${input.slug.replace(/[^\w-]/g, "")}`);
  try {
    cpSync(build.dir, workDir, {
      recursive: true,
      filter: (source) => !leftBehind.has(relative(build.dir, source))
    });
    return await spawnChild(workDir, input, options);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
async function spawnChild(workDir, input, options) {
  const recording = input.mode === "record";
  const isolation = recording ? void 0 : await isolationFor(options.node);
  const preload = realpathSync(options.preload);
  const [file, ...args] = isolation?.command ?? [options.node];
  const started = performance.now();
  const child = spawn(
    file,
    [
      ...args,
      ...isolation?.permissions ? [`--allow-fs-read=${workDir}`, `--allow-fs-read=${dirname(preload)}`, `--allow-fs-write=${workDir}`] : [],
      "--disable-warning=ExperimentalWarning",
      "--require",
      preload,
      workDir
    ],
    {
      cwd: workDir,
      env: environment(input, options.parameters),
      // A group of its own, so that what it started ends with it.
      detached: process.platform !== "win32",
      stdio: ["ignore", "pipe", "pipe", "pipe", "pipe"]
    }
  );
  const [, stdout, stderr, inputPipe, factsPipe] = child.stdio;
  inputPipe.on("error", () => {
  });
  inputPipe.end(JSON.stringify(input));
  let timedOut = false;
  const end = (signal) => {
    timedOut = true;
    killGroup(child.pid, signal);
  };
  const takeBack = onInterrupt(() => {
    killGroup(child.pid, "SIGKILL");
    rmSync(dirname(workDir), { recursive: true, force: true });
  });
  const timers = [
    setTimeout(end, options.timeout, "SIGTERM"),
    setTimeout(end, options.timeout + 2e3, "SIGKILL")
  ];
  const closed = new Promise((resolve3, reject) => {
    child.once(
      "error",
      (error) => reject(new OperationalError(`The konnector could not be run with ${file}: ${error.message}.`))
    );
    child.once("close", (code, signal) => resolve3({ code, signal }));
  });
  try {
    const [out, err, facts, ended] = await Promise.all([
      collect(stdout, outputLimit),
      collect(stderr, 256 * 1024),
      collect(factsPipe, Infinity),
      closed
    ]);
    const told = parseEvents(facts, input.exchanges.length);
    if (!told.some(({ fact }) => fact === "started") && !timedOut)
      throw new OperationalError(
        `The process that runs the konnector did not start: ${printable(lastLines(err))}. Is ${options.node} a Node.js of version 20.19 or later?`
      );
    return {
      ...ended,
      facts: told,
      stdout: out,
      stderr: err,
      timedOut,
      ms: Math.round(performance.now() - started),
      isolation: isolation?.label ?? "none: recording"
    };
  } finally {
    takeBack();
    for (const timer of timers) clearTimeout(timer);
  }
}
function environment({ account, folder, slug }, parameters) {
  return {
    COZY_URL: `${cozyOrigin}/`,
    COZY_CREDENTIALS: "replay",
    COZY_FIELDS: JSON.stringify({ account: account._id, konnector: slug, folder_to_save: folder.id }),
    COZY_PARAMETERS: JSON.stringify(parameters ?? null),
    COZY_PAYLOAD: "",
    COZY_LANGUAGE: "node",
    COZY_LOCALE: "en",
    COZY_TIME_LIMIT: "305",
    COZY_JOB_ID: "replay",
    COZY_JOB_MANUAL_EXECUTION: "true",
    TZ: "UTC"
  };
}
function killGroup(pid, signal) {
  if (pid === void 0) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch {
  }
}
async function collect(stream, limit) {
  const chunks = [];
  let size = 0;
  for await (const chunk of stream) {
    if (size < limit) chunks.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(chunks);
}
function lastLines(stderr) {
  return stderr.toString("utf8").trim().split("\n").slice(-5).join("\n") || "it said nothing";
}

// src/replay/input.ts
function createChildInput(konnector, fields) {
  const { slug, name, parameters } = konnector.manifest.value ?? {};
  const account = String(fields["login"] ?? fields["email"] ?? "account");
  const input = {
    seed: 1,
    trace: false,
    slug: typeof slug === "string" ? slug : "konnector",
    account: {
      _id: "replay-account",
      _type: "io.cozy.accounts",
      account_type: slug,
      auth: fields
    },
    folder: { id: "replay-folder", path: `/Administrative/${safe(String(name ?? slug))}/${safe(account)}` },
    map: {}
  };
  return { input, parameters };
}
function safe(name) {
  return name.replace(/[&/\\#,+()$@~%.'":*?<>{}]/g, "_");
}

// src/replay/job-output.ts
var longestLine = 64 * 1024;
var longestMessage = 4e3;
function parseJobOutput(stdout, ended) {
  const job = { error: void 0, log: [], stray: [] };
  for (const line of linesOf(stdout)) {
    if (line.length >= longestLine) {
      job.oversizedLine = line.length;
      break;
    }
    const read = parseLine(line);
    if (read) job.log.push(read);
    else if (line.length > 0) job.stray.push(line.toString("utf8"));
  }
  const last = (type) => job.log.findLast((line) => line.type === type)?.message;
  job.error = last("critical") ?? last("error") ?? endOf(ended);
  return job;
}
function endOf({ code, signal }) {
  if (signal) return `signal: ${signal}`;
  return code === 0 ? void 0 : `exit status ${code}`;
}
function* linesOf(bytes) {
  const buffer = Buffer.from(bytes);
  let start = 0;
  while (start < buffer.length) {
    const end = buffer.indexOf(10, start);
    const stop = end === -1 ? buffer.length : end;
    yield buffer.subarray(start, stop);
    start = stop + 1;
  }
}
function parseLine(line) {
  try {
    const value = JSON.parse(line.toString("utf8"));
    if (typeof value !== "object" || value === null) return void 0;
    const message = typeof value.message === "string" ? value.message.slice(0, longestMessage) : "";
    return { type: String(value.type ?? ""), message };
  } catch {
    return void 0;
  }
}

// src/replay/outcome.ts
import { createHash } from "node:crypto";
function readOutcome(facts) {
  const documents = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  for (const fact of facts)
    switch (fact.fact) {
      case "document":
        documents.set(`${fact.doctype}/${fact.doc._id}`, fact);
        break;
      case "document-gone":
        documents.delete(`${fact.doctype}/${fact.id}`);
        break;
      case "file":
        files.set(fact.id, savedFile(fact));
        break;
      case "file-gone":
        files.delete(fact.id);
        break;
    }
  return { documents: byDoctype([...documents.values()]), files: [...files.values()].toSorted(byPath) };
}
function savedFile({
  path,
  mime,
  content
}) {
  const bytes = Buffer.from(content, "base64");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { path, mime, size: bytes.length, sha256, content: bytes };
}
function byPath(a, b) {
  return a.path < b.path ? -1 : 1;
}
function byDoctype(saved) {
  const doctypes = [...new Set(saved.map(({ doctype }) => doctype))].toSorted();
  return Object.fromEntries(
    doctypes.map((doctype) => [
      doctype,
      saved.filter((one) => one.doctype === doctype).map(({ doc }) => comparable(doctype, doc)).map((doc) => ({ doc, text: canonical(doc) })).toSorted((a, b) => a.text < b.text ? -1 : 1).map(({ doc }) => doc)
    ])
  );
}
function comparable(doctype, { _id, _rev, cozyMetadata, ...doc }) {
  if (doctype === "io.cozy.accounts") delete doc["auth"];
  if (typeof cozyMetadata !== "object" || cozyMetadata === null) return doc;
  const {
    createdByAppVersion: _version,
    updatedByApps,
    ...metadata
  } = cozyMetadata;
  return {
    ...doc,
    cozyMetadata: Array.isArray(updatedByApps) ? { ...metadata, updatedByApps: updatedByApps.map(({ version: _release, ...app }) => app) } : metadata
  };
}
function canonical(value) {
  return JSON.stringify(
    value,
    (_key, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => a < b ? -1 : 1)) : inner
  );
}

// src/replay/source-locator.ts
import { existsSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname as dirname2, relative as relative2, resolve, sep } from "node:path";

// src/replay/exchange.ts
function findHeader(headers, name) {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1];
}
function exchangeTitle({ method, url }) {
  return `${method} ${url}`;
}

// src/replay/checks/context.ts
function eventsOf(facts, kind) {
  return facts.filter((fact) => fact.fact === kind);
}
function countNoun(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/replay/source-locator.ts
var emptyLocator = {
  asked: () => void 0,
  tried: () => void 0,
  ended: () => void 0
};
function createSourceLocator(facts, sourceMap, cwd) {
  const placeOf = placesBy(sourceMap, cwd);
  const first = (candidates) => {
    for (const { frames } of candidates) {
      const place = placeOf(frames);
      if (place) return place;
    }
    return void 0;
  };
  return {
    asked(title, nth) {
      const alike = eventsOf(facts, "unmatched").filter(({ request }) => exchangeTitle(request) === title);
      return first(alike.slice(nth, nth + 1));
    },
    tried: (what) => first(eventsOf(facts, "blocked").filter((fact) => fact.what === what)),
    ended(result) {
      const thrown = eventsOf(facts, "thrown");
      const withWords = (words) => thrown.filter(({ message }) => startOf(message).includes(startOf(words)));
      const fatal = thrown.find((fact) => fact.fatal);
      return first([...withWords(result), ...fatal ? withWords(fatal.message) : []]);
    }
  };
}
function startOf(message) {
  const [line = ""] = message.replace(/^['"`[]/, "").split("\n", 1);
  return `: ${line.slice(0, 300)}`;
}
function attachLocation(origin, message, finding) {
  if (!origin) return finding;
  return finding.place ? { ...finding, related: [{ ...origin, message }] } : { ...finding, place: origin };
}
function placesBy(file, cwd) {
  const payload = JSON.parse(readFileSync(file, "utf8"));
  const map = new SourceMap(payload);
  const folder = dirname2(file);
  const konnector = resolve(folder, "../..");
  return (frames) => {
    for (const [line, column] of frames) {
      const entry = map.findEntry(line - 1, column - 1);
      if (!("originalSource" in entry) || /^\w[\w+.-]+:/.test(entry.originalSource)) continue;
      const source = resolve(folder, entry.originalSource);
      const inside = relative2(konnector, source).split(sep);
      if (inside[0] === ".." || inside.includes("node_modules") || !existsSync(source)) continue;
      return {
        file: displayPath(cwd, source),
        line: entry.originalLine + 1,
        column: entry.originalColumn + 1
      };
    }
    return void 0;
  };
}

// src/replay/recording.ts
import { existsSync as existsSync2, lstatSync, readdirSync, readFileSync as readFileSync2 } from "node:fs";
import { join as join2 } from "node:path";

// src/replay/exchange-text.ts
import { STATUS_CODES, validateHeaderName, validateHeaderValue } from "node:http";

// src/replay/recording-error.ts
var RecordingError = class extends Error {
  file;
  constructor(file, message) {
    super(message);
    this.name = "RecordingError";
    this.file = file;
  }
};

// src/replay/exchange-text.ts
var bodyFile = "Body-File";
function formatExchange({ request, response }, files = {}) {
  const requestBody = files.request || request.body.length === 0 ? "" : `
${latin1(request.body)}
`;
  const status = `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? ""}`.trimEnd();
  const text = `${head(`${request.method} ${request.url}`, request.headers, files.request)}${requestBody}
${head(status, response.headers, files.response)}
${files.response ? "" : latin1(response.body)}`;
  return Buffer.from(text, "latin1");
}
function head(start, headers, file) {
  const all = file ? [...headers, [bodyFile, file]] : headers;
  return [start, ...all.map(([name, value]) => `${name}: ${value}`)].map((line) => `${line}
`).join("");
}
function canStandInline(body) {
  const text = `

${latin1(body)}`;
  return statusLine.exec(`${text}

HTTP/1.1 200
`)?.index === text.length;
}
var statusLine = /\r?\n\r?\n(?=HTTP\/1\.1 \d{3}(?: |\r?\n))/;
function parseExchange(file, bytes, beside) {
  const text = latin1(bytes);
  const split = statusLine.exec(text);
  if (!split) throw new RecordingError(file, 'a blank line and "HTTP/1.1 <status>" must follow the request');
  const asked = readMessage(file, text.slice(0, split.index), beside);
  const answered = readMessage(file, text.slice(split.index + split[0].length), beside);
  const [, method, url] = /^([A-Z]+) (https?:\/\/\S+)$/.exec(asked.start) ?? [];
  if (!method || !url || !URL.canParse(url))
    throw new RecordingError(file, "it must start with a method and an absolute URL");
  const status = Number(answered.start.split(" ", 2)[1]);
  if (!canBeServed(status)) throw new RecordingError(file, `a replay serves 200 to 599, and not ${status}`);
  return {
    file,
    request: { method, url, headers: asked.headers, body: asked.body },
    response: {
      status,
      headers: answered.headers,
      body: answered.body
    }
  };
}
function readMessage(file, text, beside) {
  const end = /\r?\n\r?\n/.exec(text);
  const lines = text.slice(0, end?.index).replace(/[\r\n]+$/, "").split(/\r?\n/);
  const [start = "", ...rest] = lines;
  const headers = rest.map((line) => {
    const [, name, value] = /^([^\s:]+): ?(.*)$/.exec(line) ?? [];
    if (name === void 0 || value === void 0 || !isHeader(name, value))
      throw new RecordingError(file, `${JSON.stringify(line)} is not a header`);
    return [name, value];
  });
  const named = headers.find(([name]) => name === bodyFile)?.[1];
  return {
    start,
    headers: headers.filter(([name]) => name !== bodyFile),
    body: named ? beside(named) : Buffer.from(end ? text.slice(end.index + end[0].length) : "", "latin1")
  };
}
function canBeServed(status) {
  return status >= 200 && status <= 599;
}
function isHeader(name, value) {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}
var latin1 = (bytes) => Buffer.from(bytes).toString("latin1");

// src/replay/recording.ts
var scenariosDir = "test/replay";
var settingsFile = "scenario.json";
var expectedFile = "expected.json";
function findScenarios(dir) {
  const root = join2(dir, scenariosDir);
  if (!existsSync2(root)) return [];
  return readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync2(join2(root, entry.name, settingsFile))).map((entry) => ({ name: entry.name, dir: join2(root, entry.name) })).toSorted((a, b) => a.name < b.name ? -1 : 1);
}
function readRecording({ dir }) {
  return { settings: readSettings(dir), expected: readExpected(dir), exchanges: readExchanges(dir) };
}
function readSettings(dir) {
  const settings = readJson(dir, settingsFile);
  if (settings.version !== 1)
    throw new RecordingError(
      settingsFile,
      'its "version" must be 1: another version of konnector-lint wrote it'
    );
  if (Number.isNaN(Date.parse(settings.recordedAt ?? "")))
    throw new RecordingError(settingsFile, 'its "recordedAt" must be a date such as 2026-01-31T12:00:00.000Z');
  if (!isObject2(settings.fields))
    throw new RecordingError(settingsFile, 'its "fields" must be an object: what the account holds');
  if (settings.ignoreQuery !== void 0 && !areTexts(settings.ignoreQuery))
    throw new RecordingError(settingsFile, 'its "ignoreQuery" must be a list of names');
  return settings;
}
function readExpected(dir) {
  const { result, documents, files } = readJson(dir, expectedFile);
  if (typeof result !== "string")
    throw new RecordingError(expectedFile, 'its "result" must be a text: "success", or the error of the job');
  if (!isObject2(documents) || !Object.values(documents).every((docs) => areObjects2(docs)))
    throw new RecordingError(expectedFile, 'its "documents" must be lists of objects, by doctype');
  if (!areObjects2(files) || !files.every(({ path }) => typeof path === "string"))
    throw new RecordingError(expectedFile, 'its "files" must be a list of objects with a "path"');
  return { result, documents, files };
}
function readExchanges(dir) {
  return readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith(".http")).map((entry) => entry.name).toSorted().map((file) => parseExchange(file, readFileSync2(join2(dir, file)), (name) => readBeside(dir, file, name)));
}
function readBeside(dir, file, name) {
  if (!/^[\w.-]+$/.test(name))
    throw new RecordingError(file, `its Body-File ${name} must be a file beside it`);
  if (!lstatSync(join2(dir, name), { throwIfNoEntry: false })?.isFile())
    throw new RecordingError(file, `its Body-File ${name} is not there`);
  return readFileSync2(join2(dir, name));
}
function readJson(dir, name) {
  if (!existsSync2(join2(dir, name))) throw new RecordingError(name, "it is not there");
  try {
    const value = JSON.parse(readFileSync2(join2(dir, name), "utf8"));
    if (isObject2(value)) return value;
  } catch (error) {
    throw new RecordingError(name, `it is not JSON: ${error.message}`);
  }
  throw new RecordingError(name, "it must be a JSON object");
}
function isObject2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function areObjects2(value) {
  return Array.isArray(value) && value.every(isObject2);
}
function areTexts(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

// src/replay/checks/access.ts
function* checkAccess(run2) {
  const rules = permissionRules(run2.manifest.value);
  const refused = /* @__PURE__ */ new Map();
  for (const { route, any } of eventsOf(run2.facts, "access")) {
    if (any.some((access2) => isGranted(rules, access2))) continue;
    const access = any.at(-1);
    const key = `${access.verb} ${access.doctype}`;
    const known = refused.get(key);
    if (known) known.routes.add(route);
    else refused.set(key, { access, routes: /* @__PURE__ */ new Set([route]) });
  }
  for (const { access, routes } of refused.values()) yield refusal(run2, access, [...routes]);
  for (const route of new Set(eventsOf(run2.facts, "unknown-route").map((fact) => fact.route)))
    yield {
      rule: replayRoute,
      message: `The konnector called ${printable(route)}, which the in-memory stack does not have; it answered 404.`
    };
}
function refusal({ manifest }, { verb, doctype }, [first = ""]) {
  const title = Object.entries(permissionsIn(manifest.value)).find(([, rule]) => rule?.type === doctype)?.[0];
  const missing = title === void 0 ? `no permission is declared for it` : `the permission "${printable(title, 80)}" does not give it`;
  return {
    rule: replayPermission,
    message: `The konnector needs ${verb} on ${printable(doctype, 80)} (${printable(first, 160)}) and ${missing}: cozy-stack would answer 403.`,
    place: permissionPlace(manifest, title)
  };
}
function permissionsIn(manifest) {
  return manifest?.permissions ?? {};
}

// src/replay/matching.ts
var cacheBusters = ["_", "cachebuster", "cb", "nocache", "nonce", "rand", "rnd", "timestamp", "ts"];
function matchKey({ method, url }, ignoreQuery) {
  const { origin, pathname, searchParams } = new URL(url);
  const ignored = /* @__PURE__ */ new Set([...cacheBusters, ...ignoreQuery]);
  const query = [...searchParams].filter(([name]) => !ignored.has(name.toLowerCase()) && !ignored.has(name)).map(([name, value]) => `${name}=${volatile(value) ?? value}`).toSorted();
  return `${method.toUpperCase()} ${origin}${pathname}?${query.join("&")}`;
}
function volatile(value) {
  if (/^1[4-9]\d{8}(?:\d{3})?$/.test(value)) return "<time>";
  if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value)) return "<uuid>";
  return void 0;
}
function bestMatch(request, candidates) {
  let best;
  for (const candidate of candidates) {
    const differences = differencesOf(request, candidate.request);
    if (!best || weightOf(differences) < weightOf(best.differences)) best = { candidate, differences };
  }
  return best;
}
var weights = { origin: 100, path: 30, method: 20, query: 3, body: 1 };
function weightOf(differences) {
  return differences.reduce((sum, { field, asked, recorded }) => {
    const weight = weights[field.split(" ", 1)[0]];
    return sum + (field === "path" ? weight * (1 - likeness(asked, recorded)) : weight);
  }, 0);
}
function likeness(a, b) {
  const [left, right] = [a.split("/").slice(1), b.split("/").slice(1)];
  const length = Math.max(left.length, right.length);
  const same = left.filter((name2, index2) => name2 === right[index2]).length;
  const index = left.findIndex((name2, at) => name2 !== right[at]);
  const [name = "", other = ""] = [left[index], right[index]];
  let prefix = 0;
  while (prefix < name.length && name[prefix] === other[prefix]) prefix++;
  return (same + prefix / (name.length + other.length + 1)) / (length + 1);
}
function nearestExchange(request, exchanges) {
  return bestMatch(request, exchanges);
}
function differencesOf(asked, recorded) {
  const [a, b] = [new URL(asked.url), new URL(recorded.url)];
  return [
    ...compare("method", asked.method.toUpperCase(), recorded.method.toUpperCase()),
    ...compare("origin", a.origin, b.origin),
    ...compare("path", a.pathname, b.pathname),
    ...compareFields("query", a.searchParams, b.searchParams),
    ...compareFields("body", fieldsOf(asked), fieldsOf(recorded))
  ];
}
function compare(field, asked, recorded) {
  return asked === recorded ? [] : [{ field, asked, recorded }];
}
function compareFields(part, asked, recorded) {
  const [a, b] = [grouped(asked), grouped(recorded)];
  return [.../* @__PURE__ */ new Set([...a.keys(), ...b.keys()])].flatMap(
    (name) => compare(name ? `${part} ${name}` : part, a.get(name), b.get(name))
  );
}
function grouped(fields) {
  const groups = /* @__PURE__ */ new Map();
  for (const [name, value] of fields)
    groups.set(name, groups.has(name) ? `${groups.get(name)},${value}` : value);
  return groups;
}
function fieldsOf({ headers, body }) {
  if (body.length === 0) return [];
  const text = Buffer.from(body).toString("utf8");
  const type = findHeader(headers, "content-type") ?? "";
  if (type.includes("x-www-form-urlencoded")) return new URLSearchParams(text);
  if (!type.includes("json")) return [["", text]];
  try {
    return leaves(JSON.parse(text));
  } catch {
    return [["", text]];
  }
}
function* leaves(value, path = "") {
  if (typeof value !== "object" || value === null) yield [path, JSON.stringify(value)];
  else for (const [key, child] of Object.entries(value)) yield* leaves(child, path ? `${path}.${key}` : key);
}

// src/replay/checks/exchanges.ts
function* checkExchanges(run2) {
  const unmatched = eventsOf(run2.facts, "unmatched").map(({ request }) => unpackRequest(request));
  const asked = /* @__PURE__ */ new Map();
  for (const request of unmatched) {
    const title = exchangeTitle(request);
    const nth = asked.get(title) ?? 0;
    asked.set(title, nth + 1);
    const origin = run2.origins.asked(title, nth);
    yield {
      rule: replayUnmatched,
      ...attachLocation(origin, "where it is asked for", judgeUnmatched(request, run2))
    };
  }
  yield* judgeUnused(run2, unmatched.length > 0);
  for (const { exchange, differences } of eventsOf(run2.facts, "served"))
    if (differences.length > 0) {
      const { file, request } = run2.recording.exchanges[exchange];
      const message = `${printable(exchangeTitle(request))} was sent another body than the recorded one: ${listed(differences)}.`;
      yield { rule: replayBody, message, place: { file: run2.fileOf(file) } };
    }
}
function judgeUnmatched(request, { recording, fileOf }) {
  const { exchanges, settings } = recording;
  const title = printable(exchangeTitle(request));
  const key = matchKey(request, settings.ignoreQuery ?? []);
  const same = exchanges.filter((exchange) => matchKey(exchange.request, settings.ignoreQuery ?? []) === key);
  const last = same.at(-1);
  if (last)
    return {
      message: `${title} was asked for more often than recorded: its ${countNoun(same.length, "answer")} had been given.`,
      place: { file: fileOf(last.file) }
    };
  const near = nearestExchange(request, exchanges);
  if (!near) return { message: `${title} is not in the recording, which is empty.` };
  const { candidate, differences } = near;
  if (differences.some(({ field }) => field === "origin"))
    return {
      message: `${title} is not in the recording, which has nothing of ${new URL(request.url).host}. Record the scenario again.`
    };
  return {
    message: `${title} is not in the recording. The nearest is ${printable(exchangeTitle(candidate.request))}, which differs in ${listed(differences)}.`,
    place: { file: fileOf(candidate.file) }
  };
}
function* judgeUnused({ recording, facts, fileOf, job }, unmatched) {
  if (recording.settings.allowUnused) return;
  const served = new Set(eventsOf(facts, "served").map(({ exchange }) => exchange));
  const unused = recording.exchanges.filter((_, index) => !served.has(index));
  const [first] = unused;
  if (!first) return;
  if (unmatched || (job.error ?? "success") !== recording.expected.result)
    yield several(unused, first, fileOf);
  else
    for (const { file, request } of unused)
      yield {
        rule: replayUnused,
        message: `${printable(exchangeTitle(request))} is in the recording and was not asked for.`,
        place: { file: fileOf(file) }
      };
}
function several(unused, first, fileOf) {
  const message = `${countNoun(unused.length, "recorded exchange")} ${unused.length === 1 ? "was" : "were"} not asked for, as the run did not go all the way; the first is ${printable(exchangeTitle(first.request))}.`;
  return { rule: replayUnused, severity: "info", message, place: { file: fileOf(first.file) } };
}
function listed(differences) {
  const shown2 = differences.slice(0, 5).map(({ field, asked, recorded }) => `${field} (${quoted(asked)}, recorded ${quoted(recorded)})`);
  if (differences.length > shown2.length) shown2.push(`${differences.length - shown2.length} more`);
  return shown2.join(", ");
}
function quoted(value) {
  return value === void 0 ? "absent" : `"${printable(value, 80)}"`;
}

// src/replay/checks/process.ts
function* checkProcess(run2) {
  const { job, facts, recording, endedAfter, expected, origins } = run2;
  if (endedAfter !== void 0)
    yield {
      rule: replayTimeout,
      message: `The konnector was still running after ${countNoun(endedAfter, "second")} and was stopped; a replay has no network to wait for.`
    };
  const overtime = eventsOf(facts, "overtime").length > 0;
  if (overtime)
    yield {
      rule: replayTimeout,
      message: "The konnector would wait longer than the five minutes that the stack gives a job, and was stopped."
    };
  const result = job.error ?? "success";
  if (endedAfter === void 0 && !overtime && result !== recording.expected.result)
    yield {
      rule: replayResult,
      ...attachLocation(
        job.error === void 0 ? void 0 : origins.ended(job.error),
        "where the error comes from",
        {
          message: `The job ended with ${printable(result)}, expected was ${printable(recording.expected.result)}.`,
          place: { file: expected.file, pointer: "/result" }
        }
      )
    };
  for (const what of new Set(eventsOf(facts, "blocked").map((fact) => fact.what)))
    yield {
      rule: replayBlocked,
      ...attachLocation(origins.tried(what), "where it is tried", {
        message: `The konnector tried ${printable(what)}, which a replay does not let out.`
      })
    };
  if (job.oversizedLine !== void 0)
    yield {
      rule: replayOutput,
      message: `The konnector printed a line of ${job.oversizedLine} bytes: cozy-stack stops reading at a line of 65536, and misses every message after it.`
    };
  const [stray] = job.stray;
  if (stray !== void 0)
    yield {
      rule: replayOutput,
      severity: "info",
      message: `The konnector printed ${countNoun(job.stray.length, "line")} that the stack drops, as they are not JSON: "${printable(stray, 120)}".`
    };
}

// src/replay/checks/saved.ts
function* checkSaved(run2) {
  const { documents } = run2.recording.expected;
  for (const doctype of /* @__PURE__ */ new Set([...Object.keys(documents), ...Object.keys(run2.outcome.documents)]))
    yield* judgeDoctype(doctype, run2);
  yield* judgeFiles(run2);
}
function* judgeDoctype(doctype, run2) {
  const expected = run2.recording.expected.documents[doctype] ?? [];
  const saved = run2.outcome.documents[doctype] ?? [];
  const waiting = /* @__PURE__ */ new Map();
  for (const [index, doc] of expected.entries()) {
    const key = canonical(doc);
    waiting.set(key, [...waiting.get(key) ?? [], index]);
  }
  const others = saved.filter((doc) => waiting.get(canonical(doc))?.shift() === void 0);
  const missing = [...waiting.values()].flat();
  if (missing.length === 0 && others.length === 0) return;
  const tally = `${doctype}: ${countNoun(expected.length, "document")} expected, ${saved.length} saved`;
  const [first] = missing;
  if (first === void 0) {
    const message2 = `${tally}. Not expected: ${shown(others[0])}.`;
    yield { rule: replayDocuments, message: message2, place: placeIn(run2, ["documents", doctype]) };
    return;
  }
  const place = placeIn(run2, ["documents", doctype, first]);
  const pair = others.length === missing.length ? closest(expected[first], others) : void 0;
  const message = pair ? `${tally}, ${missing.length} of them not as expected; in the first, ${pair}.` : `${tally}. Missing: ${shown(expected[first])}.`;
  yield { rule: replayDocuments, message, place };
}
function closest(expected, others) {
  const [best = []] = others.map((other) => changes(expected, other)).toSorted((a, b) => a.length - b.length);
  return best.slice(0, 3).join(", ") + (best.length > 3 ? ` and ${best.length - 3} more` : "");
}
function changes(expected, saved, path = "") {
  if (isObject3(expected) && isObject3(saved))
    return [.../* @__PURE__ */ new Set([...Object.keys(expected), ...Object.keys(saved)])].flatMap(
      (key) => changes(expected[key], saved[key], path ? `${path}.${key}` : key)
    );
  if (canonical([expected]) === canonical([saved])) return [];
  return [`${printable(path, 80)} is ${shown(saved)} and not ${shown(expected)}`];
}
function isObject3(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function shown(value) {
  return value === void 0 ? "absent" : printable(JSON.stringify(value), 160);
}
function* judgeFiles(run2) {
  const saved = new Map(run2.outcome.files.map((file) => [file.path, file]));
  const missing = [];
  for (const [index, expected] of run2.recording.expected.files.entries()) {
    const file = saved.get(expected.path);
    saved.delete(expected.path);
    if (!file) missing.push({ path: expected.path, index });
    else yield* judgeFile(file, expected, placeIn(run2, ["files", index]));
  }
  const [first] = missing;
  if (first)
    yield {
      rule: replayFiles,
      message: missing.length === 1 ? `${printable(first.path)} was not saved.` : `${missing.length} files were not saved; the first is ${printable(first.path)}.`,
      place: placeIn(run2, ["files", first.index])
    };
  for (const path of saved.keys())
    yield {
      rule: replayFiles,
      message: `${printable(path)} was saved and is not expected.`,
      place: placeIn(run2, ["files"])
    };
}
function* judgeFile(file, expected, place) {
  const differences = ["mime", "size", "sha256"].filter((key) => file[key] !== expected[key]).map((key) => `${key} is ${file[key]} and not ${expected[key]}`);
  if (differences.length > 0)
    yield {
      rule: replayFiles,
      message: `${printable(file.path)} is not as expected: ${printable(differences.join(", "))}.`,
      place
    };
}
function placeIn({ expected }, path) {
  const node = nodeAt(expected, path);
  return {
    file: expected.file,
    ...node && { ...toRegion(expected.text, node), pointer: formatPointer(path) }
  };
}

// src/replay/checks/secrets.ts
var shortest = 6;
function* checkSecrets({ recording, manifest, output }) {
  for (const [name, value] of Object.entries(recording.settings.fields)) {
    if (!isSecret(name, manifest.value) || typeof value !== "string" || value.length < shortest) continue;
    if (!output.includes(value)) continue;
    yield { rule: replaySecret, message: `The konnector printed the ${name} of its user.` };
  }
}
function isSecret(name, manifest) {
  const { fields } = manifest ?? {};
  const field = fields?.[name];
  return field?.type === "password" || field?.encrypted === true || /pass(?:word|phrase)|secret|token/i.test(name);
}

// src/replay/replay.ts
async function replay(build, konnector, scenario, options = {}) {
  if (build.kind === "client") return skipped(scenario, clientSide);
  const { cwd = process.cwd(), timeout = 6e4, out } = options;
  const fileOf = (name) => displayPath(cwd, join3(scenario.dir, name));
  let recording;
  try {
    recording = readRecording(scenario);
  } catch (error) {
    if (error instanceof RecordingError) return unreadable(scenario, error, fileOf(error.file));
    throw error;
  }
  const ended = await runRecording(build, konnector, recording, options);
  const outcome = readOutcome(ended.facts);
  if (out) writeOutcome(resolve2(cwd, out, scenario.name), outcome);
  const given = {
    recording,
    expected: parseDocument(fileOf(expectedFile), readFileSync3(join3(scenario.dir, expectedFile), "utf8")),
    manifest: konnector.manifest,
    endedAfter: ended.timedOut ? timeout / 1e3 : void 0,
    fileOf,
    origins: emptyLocator
  };
  const run2 = judge(scenario, ended, outcome, given);
  if (!build.sourceMap || run2.status !== "failed" || !run2.diagnostics.some(hasOrigin)) return run2;
  const traced = await runRecording(build, konnector, recording, options, true);
  const origins = createSourceLocator(traced.facts, build.sourceMap, cwd);
  return judge(scenario, ended, outcome, { ...given, origins });
}
var hasOrigin = ({ rule }) => [replayUnmatched, replayResult, replayBlocked].some(({ id }) => id === rule);
function runRecording(build, konnector, { settings, exchanges }, { node = process.execPath, timeout = 6e4, preload = distFile("preload.cjs") } = {}, trace = false) {
  const { input, parameters } = createChildInput(konnector, settings.fields);
  return runChild(
    build,
    {
      ...input,
      trace,
      mode: "replay",
      now: Date.parse(settings.recordedAt),
      exchanges: exchanges.map(packExchange),
      ignoreQuery: settings.ignoreQuery ?? []
    },
    { node, preload, timeout, parameters }
  );
}
var judges = [checkExchanges, checkProcess, checkSecrets, checkAccess, checkSaved];
function judge({ name }, ended, outcome, given) {
  const { facts, timedOut, ms, isolation } = ended;
  const job = parseJobOutput(ended.stdout, ended);
  const output = Buffer.concat([ended.stdout, ended.stderr]).toString("utf8");
  const run2 = { ...given, facts, job, output, outcome };
  const diagnostics = judges.flatMap((one) => [...one(run2)]).map(({ rule, ...finding }) => diagnose(rule, finding));
  const served = eventsOf(facts, "served").length;
  const failed = diagnostics.some(({ severity }) => severity === "error");
  return {
    scenario: name,
    status: timedOut || eventsOf(facts, "overtime").length > 0 ? "timeout" : failed ? "failed" : "passed",
    ms,
    diagnostics,
    saved: { documents: Object.values(outcome.documents).flat().length, files: outcome.files.length },
    exchanges: {
      served,
      unused: given.recording.exchanges.length - served,
      unmatched: eventsOf(facts, "unmatched").length
    },
    isolation,
    accesses: eventsOf(facts, "access").flatMap(({ any }) => any),
    result: printable(job.error ?? "success"),
    log: job.log.map((line) => ({ type: printable(line.type, 20), message: printable(line.message) }))
  };
}
var clientSide = "Not applicable: the konnector is client-side and runs in the flagship app, which a replay does not have.";
function skipped(scenario, reason) {
  return { ...nothing, scenario: scenario.name, status: "skipped", reason };
}
function unreadable({ name }, { message }, file) {
  const text = `The recording cannot be read: ${printable(message)}.`;
  return {
    ...nothing,
    scenario: name,
    status: "failed",
    diagnostics: [diagnose(replayRecording, { message: text, place: { file } })]
  };
}
var nothing = {
  ms: 0,
  diagnostics: [],
  saved: { documents: 0, files: 0 },
  exchanges: { served: 0, unused: 0, unmatched: 0 },
  isolation: "none: nothing ran",
  accesses: [],
  result: "none",
  log: []
};
function writeOutcome(dir, { documents, files }) {
  for (const kind of ["documents", "files"]) rmSync2(join3(dir, kind), { recursive: true, force: true });
  for (const [doctype, docs] of Object.entries(documents))
    write(dir, `documents/${doctype}.json`, `${JSON.stringify(docs, null, 2)}
`);
  for (const { path, content } of files) write(dir, `files${path}`, content);
}
function write(dir, path, content) {
  const target = resolve2(dir, path);
  if (!target.startsWith(dir + sep2)) return;
  mkdirSync(dirname3(target), { recursive: true });
  writeFileSync(target, content);
}

export {
  unpackExchange,
  runChild,
  createChildInput,
  parseJobOutput,
  readOutcome,
  findHeader,
  eventsOf,
  formatExchange,
  canStandInline,
  canBeServed,
  scenariosDir,
  settingsFile,
  expectedFile,
  findScenarios,
  readSettings,
  replay,
  runRecording
};
