const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  extensionOf
} from "./cozy-mime-types.js";
import {
  RecordingError,
  canStandInline,
  expectedFile,
  formatExchange,
  invalidScenarioName,
  isScenarioName,
  readOwnChoices,
  readRecording,
  readSite,
  scenariosDir,
  settingsFile
} from "./replay-replay-recording.js";
import {
  parse
} from "./jsonc-parser.js";
import {
  distFile
} from "./dist.js";
import {
  replayBlocked,
  replayBody,
  replayDocuments,
  replayFiles,
  replayOutput,
  replayPermission,
  replayPermissionUnused,
  replayRecording,
  replayResult,
  replayRoute,
  replaySecret,
  replayTimeout,
  replayUnmatched,
  replayUnused
} from "./replay-rules.js";
import {
  filesNotCopied
} from "./cozy-build-files.js";
import {
  diagnose,
  displayPath,
  formatCount,
  formatPointer,
  grants,
  isGranted,
  isKonnectorError,
  isObject,
  memberAt,
  nodeAt,
  parseDocument,
  readPermissions,
  toRegion,
  verbs
} from "./lint.js";
import {
  OperationalError,
  interruptSignals,
  namedEntities
} from "./text-escape.js";

// src/replay/child-process.ts
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

// src/replay/events.ts
function parseEvents(bytes, exchanges) {
  return Buffer.from(bytes).toString("utf8").split("\n").flatMap((line) => {
    const value = parse2(line);
    return isObject(value) && isFact(value, exchanges) ? [value] : [];
  });
}
function parse2(line) {
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
      return ["id", "path", "mime", "content"].every((key) => isText(value[key])) && isObject(value["described"]);
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
function isExchange({ request, response, failure }) {
  if (!isRequest(request)) return false;
  if (response === void 0)
    return isObject(failure) && isText(failure["code"]) && isText(failure["message"]);
  return isObject(response) && Number.isInteger(response["status"]) && hasContent(response);
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
function eventsOf(events, kind) {
  return events.filter((event) => event.fact === kind);
}

// src/replay/interrupt.ts
function onInterrupt(cleanUp) {
  const takeBack = () => {
    for (const signal of interruptSignals) process.off(signal, end);
  };
  const end = (signal) => {
    takeBack();
    cleanUp();
    process.kill(process.pid, signal);
  };
  for (const signal of interruptSignals) process.on(signal, end);
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

// src/replay/printable.ts
function printable(text, limit = 400) {
  const shown3 = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === "\n") return "⏎";
    return `\\u{${character.codePointAt(0).toString(16)}}`;
  });
  return shown3.length > limit ? `${shown3.slice(0, limit)}…` : shown3;
}

// src/replay/protocol.ts
var cozyOrigin = "http://cozy.localhost:8080";
var pack = (bytes) => Buffer.from(bytes).toString("base64");
var unpack = (base64) => Buffer.from(base64, "base64");
function packExchange(exchange) {
  const { request, response } = exchange;
  return {
    ...exchange,
    request: { ...request, body: pack(request.body) },
    ...response && { response: { ...response, body: pack(response.body) } }
  };
}
function unpackExchange(exchange) {
  const { request, response } = exchange;
  return {
    ...exchange,
    request: unpackRequest(request),
    ...response && { response: { ...response, body: unpack(response.body) } }
  };
}
function unpackRequest(request) {
  return { ...request, body: unpack(request.body) };
}

// src/replay/child-process.ts
var outputLimit = 16 * 1024 * 1024;
async function runChild(build, input, options) {
  const root = mkdtempSync(join(realpathSync(tmpdir()), "konnector-replay-"));
  const workDir = join(root, `konnector-${input.slug.replace(/[^\w-]/g, "")}`);
  try {
    cpSync(build.dir, workDir, {
      recursive: true,
      filter: (source) => !filesNotCopied.has(relative(build.dir, source))
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
  const closed = new Promise((resolve4, reject) => {
    child.once(
      "error",
      (error) => reject(new OperationalError(`The konnector could not be run with ${file}: ${error.message}.`))
    );
    child.once("close", (code, signal) => resolve4({ code, signal }));
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
      events: told,
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

// src/replay/job-output.ts
var maxLine = 64 * 1024;
var maxUnread = 2 * 64 * 1024;
var maxMessage = 4e3;
var timeOver = "context deadline exceeded";
function parseJobOutput(stdout, ended) {
  const { log, rest, oversizedLine, unread } = parseLog(stdout);
  const last = (type) => log.findLast((line) => line.type === type)?.message;
  const blocked = unread > maxUnread ? timeOver : void 0;
  return {
    error: last("critical") ?? last("error") ?? blocked ?? endOf(ended),
    log,
    nonJsonLines: rest,
    ...oversizedLine !== void 0 && { oversizedLine }
  };
}
function parseLog(stdout) {
  const parsed = { log: [], rest: [], unread: 0 };
  let read = 0;
  for (const line of linesOf(stdout)) {
    if (line.length >= maxLine) {
      parsed.oversizedLine = line.length;
      parsed.unread = stdout.length - read;
      break;
    }
    read += line.length + 1;
    const entry = parseLine(line);
    if (entry) parsed.log.push(entry);
    else if (line.length > 0) parsed.rest.push(line.toString("utf8"));
  }
  return parsed;
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
    if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
    const entry = { type: "", message: "" };
    for (const [name, member] of Object.entries(value)) {
      const folded = name.toLowerCase();
      if (folded === "no_retry" && member !== null && typeof member !== "boolean") return void 0;
      if (folded !== "type" && folded !== "message") continue;
      if (member === null) continue;
      if (typeof member !== "string") return void 0;
      entry[folded] = member;
    }
    return { ...entry, message: entry.message.slice(0, maxMessage) };
  } catch {
    return void 0;
  }
}

// src/replay/node-driver.ts
function createNodeDriver(options = {}) {
  const { node = process.execPath, preload = distFile("preload.cjs") } = options;
  return {
    async run(build, _konnector, { cozy, vendor, now, trace, timeout }) {
      const { parameters, ...rest } = cozy;
      const world = vendor.mode === "replay" ? { mode: vendor.mode, exchanges: vendor.exchanges.map(packExchange), map: {} } : { mode: vendor.mode, exchanges: [], map: vendor.map };
      const ignoreQuery = vendor.mode === "replay" ? [...vendor.ignoreQuery] : [];
      const ended = await runChild(
        build,
        { ...rest, ...world, ignoreQuery, now, seed: 1, trace },
        { node, preload, timeout, parameters }
      );
      const { events, stdout, stderr, timedOut, ms, isolation } = ended;
      return {
        events,
        job: parseJobOutput(stdout, ended),
        output: Buffer.concat([stdout, stderr]).toString("utf8"),
        timedOut,
        ms,
        isolation
      };
    }
  };
}

// src/replay/find-driver.ts
function findDriver(build, options = {}) {
  return build.kind === "client" ? void 0 : createNodeDriver(options);
}

// src/replay/find-node.ts
import { execFile as execFile2 } from "node:child_process";
import { promisify as promisify2 } from "node:util";
var run2 = promisify2(execFile2);
var stackMajor = 20;
async function findNode(asked) {
  if (asked !== void 0) {
    if (await majorOf(asked) === void 0)
      throw new OperationalError(
        `--node ${asked} does not run. Give the path of a Node.js of version 20 or later.`
      );
    return asked;
  }
  if (Number(process.versions.node.split(".", 1)[0]) === stackMajor) return process.execPath;
  for (const name of [`node${stackMajor}`, "node"])
    if (await majorOf(name) === stackMajor) return await pathOf(name);
  return process.execPath;
}
async function majorOf(node) {
  const version = await ask(node, "process.versions.node");
  return version === void 0 ? void 0 : Number(version.split(".", 1)[0]);
}
async function pathOf(node) {
  return await ask(node, "process.execPath") ?? node;
}
async function ask(node, expression) {
  try {
    const { stdout } = await run2(node, ["--print", expression], {
      timeout: 1e4,
      env: { PATH: process.env["PATH"] }
    });
    return stdout.trim();
  } catch {
    return void 0;
  }
}

// src/replay/record/refused.ts
var RecordRefused = class extends OperationalError {
  name = "RecordRefused";
};
var LiveRunFailed = class extends RecordRefused {
  name = "LiveRunFailed";
  log;
  /** What the konnector printed that is not its log. */
  output;
  constructor(message, log, output) {
    super(message);
    this.log = log;
    this.output = output;
  }
};

// src/replay/record/derive-usual.ts
import { existsSync, mkdirSync, rmSync as rmSync2, writeFileSync } from "node:fs";
import { join as join2 } from "node:path";

// src/replay/exchange.ts
function findHeader(headers, name) {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1];
}
function exchangeTitle({ method, url }) {
  return `${method} ${url}`;
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
function expectedOf({ events, job }) {
  const { documents, files } = readOutcome(events);
  return {
    result: job.error ?? "success",
    documents,
    files: files.map(({ content: _content, ...file }) => file)
  };
}
function savedFile({
  path,
  mime,
  content,
  described
}) {
  const bytes = Buffer.from(content, "base64");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const isDescribed = Object.keys(described).length > 0;
  return {
    path,
    mime,
    size: bytes.length,
    sha256,
    ...isDescribed && { described },
    content: bytes
  };
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

// src/replay/cozy-input.ts
function createCozyInput(konnector, { fields, parameters }) {
  const manifest = konnector.manifest.value ?? {};
  const { slug, name } = manifest;
  const account = String(fields["login"] ?? fields["email"] ?? "account");
  return {
    slug: typeof slug === "string" ? slug : "konnector",
    account: {
      _id: "replay-account",
      _type: "io.cozy.accounts",
      account_type: slug,
      auth: fields
    },
    folder: {
      id: "replay-folder",
      path: `/Administrative/${safeName(String(name ?? slug))}/${safeName(account)}`
    },
    parameters: parameters ?? manifest["parameters"]
  };
}
function safeName(name) {
  return name.replace(/[&/\\#,+()$@~%.'":*?<>{}]/g, "_");
}

// src/replay/run-recording.ts
function runRecording(build, konnector, { settings, exchanges }, { driver, timeout, trace = false }) {
  return driver.run(build, konnector, {
    cozy: createCozyInput(konnector, settings),
    vendor: { mode: "replay", exchanges, ignoreQuery: settings.ignoreQuery ?? [] },
    now: Date.parse(settings.recordedAt),
    trace,
    timeout
  });
}

// src/replay/record/files.ts
function scenarioFiles(settings, expected, exchanges) {
  const files = /* @__PURE__ */ new Map([
    [settingsFile, formatJson(settings)],
    [expectedFile, formatJson(expected)]
  ]);
  for (const [index, exchange] of exchanges.entries())
    for (const [name, content] of exchangeFiles(exchange, index + 1)) files.set(name, content);
  return files;
}
function formatJson(value) {
  return Buffer.from(`${JSON.stringify(value, null, 2)}
`);
}
function exchangeFiles(exchange, number) {
  const { request, response } = exchange;
  const { host, pathname } = new URL(request.url);
  const stem = `${host}${pathname}`.replace(/[^\w.]+/g, "-").replace(/^-|-$/g, "");
  const name = `${String(number).padStart(3, "0")}-${request.method}-${stem.slice(0, 80)}`;
  const type = findHeader(response?.headers ?? [], "content-type");
  const beside = {
    ...!isText2(request.body, "text/plain") || !canStandInline(request.body) ? { request: `${name}.request.bin` } : {},
    ...response && !isText2(response.body, type) ? { response: `${name}.body.${bodyExtension(type)}` } : {}
  };
  return [
    [`${name}.http`, formatExchange(exchange, beside)],
    ...beside.request ? [[beside.request, request.body]] : [],
    ...response && beside.response ? [[beside.response, response.body]] : []
  ];
}
function isText2(body, type = "text/plain") {
  if (body.length === 0) return true;
  if (!/^text\/|json|xml|javascript|x-www-form-urlencoded/i.test(type)) return false;
  try {
    return !new TextDecoder("utf-8", { fatal: true }).decode(body).includes("\0");
  } catch {
    return false;
  }
}
function bodyExtension(contentType = "") {
  return extensionOf(contentType.split(";", 1)[0].trim().toLowerCase()) ?? "bin";
}

// src/replay/record/derive-usual.ts
async function deriveUsual(build, konnector, { driver, from }) {
  const root = join2(konnector.dir, scenariosDir);
  if (!existsSync(join2(root, from, settingsFile)))
    throw new RecordRefused(
      `There is no scenario ${from} to derive from. Run konnector-lint record ${from} first.`
    );
  const { exchanges } = readSite(join2(root, from));
  const derived = [];
  for (const usual of usualScenarios(exchanges)) {
    const dir = join2(root, usual.name);
    if (existsSync(dir)) continue;
    mkdirSync(dir);
    try {
      derived.push(await write2(dir, usual));
    } catch (error) {
      rmSync2(dir, { recursive: true });
      throw error;
    }
  }
  return derived;
  async function write2(dir, { name, derivation, meant, page }) {
    if (page !== void 0) writeFileSync(join2(dir, pageFile), page);
    writeFileSync(join2(dir, settingsFile), formatJson({ version: 1, derive: { from, ...derivation } }));
    const ran = await runRecording(build, konnector, readSite(dir), { driver, timeout: 6e4 });
    const expected = expectedOf(ran);
    const isKnown = isKonnectorError(expected.result);
    const result = isKnown ? expected.result : meant;
    writeFileSync(join2(dir, expectedFile), formatJson({ ...expected, result }));
    return { name, result: printable(expected.result), ...!isKnown && { meant } };
  }
}
var pageFile = "page.html";
function usualScenarios(exchanges) {
  const [first] = exchanges;
  if (!first) return [];
  const login = exchanges.findIndex(({ request }) => request.method === "POST");
  const page = exchanges.find((exchange, index) => index > login && isPage(exchange));
  return [
    ...login < 0 ? [] : [refusedLogin(exchanges, login)],
    { name: "vendor-down", derivation: { at: placeOf(first), respond: 503 }, meant: "VENDOR_DOWN" },
    { name: "timeout", derivation: { at: placeOf(first), respond: "timeout" }, meant: "VENDOR_DOWN" },
    ...page ? [
      {
        name: "changed-page",
        derivation: { at: placeOf(page), respond: `page:${pageFile}` },
        meant: "VENDOR_DOWN",
        page: "<!doctype html>\n<title>New</title>\n<p>This page is not what it was.</p>\n"
      }
    ] : []
  ];
}
function refusedLogin(exchanges, login) {
  const form = exchanges.slice(0, login).findLast(isPage)?.response?.body;
  const at = placeOf(exchanges[login]);
  const scenario = { name: "login-failed", meant: "LOGIN_FAILED" };
  return form ? { ...scenario, derivation: { at, respond: `page:${pageFile}` }, page: form } : { ...scenario, derivation: { at, respond: 401 } };
}
function placeOf({ request: { method, url } }) {
  const { pathname, search } = new URL(url);
  return `${method} ${pathname}${search}`;
}
function isPage({ request, response }) {
  return request.method === "GET" && response?.status === 200 && /html|json/.test(findHeader(response.headers, "content-type") ?? "");
}

// src/replay/record/record.ts
import { readFileSync as readFileSync3 } from "node:fs";
import { join as join6 } from "node:path";

// src/replay/record/capture.ts
function liveRunOf(ran) {
  return { ...expectedOf(ran), log: ran.job.log, output: ran.output, timedOut: ran.timedOut };
}
async function captureLive(build, konnector, { driver, map, timeout, fields, parameters }) {
  const now = Date.now();
  const ran = await driver.run(build, konnector, {
    cozy: createCozyInput(konnector, { fields, parameters }),
    vendor: { mode: "record", map },
    now,
    trace: false,
    timeout
  });
  return {
    recordedAt: new Date(now).toISOString(),
    credentials: { fields, parameters },
    exchanges: eventsOf(ran.events, "recorded").map(({ exchange }) => unpackExchange(exchange)),
    live: liveRunOf(ran)
  };
}

// src/replay/record/har.ts
function parseHar(file, text) {
  const refuse = (problem) => {
    throw new RecordRefused(`${file} is not a HAR file that can be read: ${problem}. Nothing was kept.`);
  };
  let har;
  try {
    har = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return refuse(error.message);
  }
  const entries = membersOf(membersOf(har)["log"])["entries"];
  if (!Array.isArray(entries)) return refuse('"log.entries" is missing');
  const dated = [];
  for (const [index, entry] of entries.entries()) {
    const problem = problemIn(entry);
    if (problem) return refuse(`log.entries[${index}]${problem}`);
    const { startedDateTime = "", request, response } = entry;
    if (!/^https?:\/\//.test(request.url) || response.status < 200) continue;
    dated.push({ at: startedDateTime, exchange: exchangeOf(request, response) });
  }
  const [first] = dated;
  if (!first) return refuse("it holds no request to a site");
  const recordedAt = Number.isNaN(Date.parse(first.at)) ? /* @__PURE__ */ new Date() : new Date(first.at);
  return { recordedAt: recordedAt.toISOString(), exchanges: dated.map(({ exchange }) => exchange) };
}
function membersOf(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function problemIn(entry) {
  const { request, response } = membersOf(entry);
  const { method, url } = membersOf(request);
  if (typeof method !== "string" || !/^[A-Z]+$/.test(method)) return ".request.method is not a method";
  if (typeof url !== "string" || !URL.canParse(url)) return ".request.url is not a URL";
  if (!Number.isInteger(membersOf(response)["status"])) return ".response.status is not a status";
  for (const [name, message] of Object.entries({ request, response }))
    if (!areHeaders(membersOf(message)["headers"]))
      return `.${name}.headers is not a list of names and values`;
  return void 0;
}
function areHeaders(value) {
  return Array.isArray(value) && value.every((header) => {
    const { name, value: text } = membersOf(header);
    return typeof name === "string" && typeof text === "string";
  });
}
function exchangeOf(request, response) {
  const { method, postData } = request;
  const url = new URL(request.url);
  url.hash = "";
  return {
    file: "",
    request: { method, url: url.href, headers: headersOf(request.headers), body: postBody(postData) },
    response: {
      status: response.status,
      headers: headersOf(response.headers),
      body: textBody(response.content?.text, response.content?.encoding)
    }
  };
}
var dropped = /^(?::.*|connection|content-encoding|content-length|date|keep-alive|transfer-encoding)$/i;
function headersOf(headers) {
  return headers.filter(({ name }) => /^[^\s:]+$/.test(name) && !dropped.test(name)).flatMap(({ name, value }) => value.split("\n").map((one) => [name, one.trim()]));
}
function postBody(data) {
  if (data?.text !== void 0) return textBody(data.text, data.encoding);
  const pairs = (data?.params ?? []).map(({ name, value = "" }) => [name, value]);
  return Buffer.from(new URLSearchParams(pairs).toString());
}
function textBody(text = "", encoding) {
  return Buffer.from(text, encoding === "base64" ? "base64" : "utf8");
}

// src/replay/record/config.ts
import { existsSync as existsSync2, readFileSync, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join3 } from "node:path";
var configName = "konnector-dev-config.json";
var CredentialsMissing = class extends OperationalError {
  name = "CredentialsMissing";
  file;
  constructor(file, message) {
    super(message);
    this.file = file;
  }
};
function readCredentials(konnector, path = join3(konnector.dir, configName)) {
  const names = fieldNames(konnector);
  const listed2 = names.map((name) => `"${name}"`).join(", ");
  if (!existsSync2(path)) {
    const fields2 = Object.fromEntries(names.map((name) => [name, ""]));
    writeFileSync2(path, `${JSON.stringify({ COZY_URL: "", fields: fields2 }, null, 2)}
`, { mode: 384 });
    throw new CredentialsMissing(
      path,
      `There are no credentials to record with, so an empty ${configName} was written. Fill in ${listed2 || "its fields"} under "fields", keep it out of git, and record again.`
    );
  }
  const errors = [];
  const config = parse(readFileSync(path, "utf8"), errors, { allowTrailingComma: true });
  const { fields, COZY_PARAMETERS } = config ?? {};
  if (errors.length > 0 || typeof fields !== "object" || fields === null)
    throw new CredentialsMissing(
      path,
      `${configName} must be a JSON object with "fields". Delete it and record again to get one to fill in.`
    );
  const isEmpty = Object.values(fields).every((value) => value === "" || value === null);
  if (names.length > 0 && isEmpty)
    throw new CredentialsMissing(
      path,
      `The fields of ${configName} are empty. Fill in ${listed2} and record again.`
    );
  return { fields: { ...fields }, ...COZY_PARAMETERS !== void 0 && { parameters: COZY_PARAMETERS } };
}
function fieldNames({ manifest }) {
  const { fields } = manifest.value ?? {};
  return typeof fields === "object" && fields !== null ? Object.keys(fields).filter((name) => name !== "advancedFields") : [];
}

// src/replay/record/build-source.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { join as join4 } from "node:path";
function readBuildSource({ dir, files }) {
  return files.filter(({ path }) => /\.(?:[cm]?js|json)$/.test(path)).map(({ path }) => readFileSync2(join4(dir, path), "utf8")).join("\n");
}

// src/replay/matching.ts
var cacheBusters = ["_", "cachebuster", "cb", "nocache", "nonce", "rand", "rnd", "timestamp", "ts"];
function matchKey({ method, url }, ignoreQuery) {
  const { origin, pathname, search } = new URL(url);
  const ignored = /* @__PURE__ */ new Set([...cacheBusters, ...ignoreQuery]);
  const query = formFields(search.slice(1)).filter(([name]) => !ignored.has(name.toLowerCase()) && !ignored.has(name)).map(([name, value]) => `${name}=${volatile(value) ?? value}`).toSorted();
  return `${method.toUpperCase()} ${origin}${pathname}?${query.join("&")}`;
}
function formFields(text) {
  return text.split("&").filter(Boolean).map((pair) => {
    const [, name = "", value = ""] = /^([^=]*)=?(.*)$/s.exec(pair);
    return [decodeForm(name), decodeForm(value)];
  });
}
function decodeForm(text) {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
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
    if (differences.length === 0) break;
  }
  return best;
}
var weights = { origin: 100, path: 30, method: 20, query: 3, body: 1, header: 0.5 };
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
    ...compareFields("query", formFields(a.search.slice(1)), formFields(b.search.slice(1))),
    ...compareFields("body", fieldsOf(asked), fieldsOf(recorded)),
    ...compare("header accept", acceptOf(asked), acceptOf(recorded))
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
function acceptOf({ headers }) {
  return findHeader(headers, "accept") ?? "*/*";
}
function fieldsOf({ headers, body }) {
  if (body.length === 0) return [];
  const type = findHeader(headers, "content-type") ?? "";
  const [, quoted2, boundary = quoted2] = /multipart\/.*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type) ?? [];
  if (boundary) return partsOf(Buffer.from(body).toString("latin1"), boundary);
  const text = Buffer.from(body).toString("utf8");
  if (type.includes("x-www-form-urlencoded")) return formFields(text);
  if (!type.includes("json")) return [["", text]];
  try {
    return leaves(JSON.parse(text));
  } catch {
    return [["", text]];
  }
}
function partsOf(text, boundary) {
  const parts = text.split(`--${boundary}`).slice(1, -1);
  return parts.map((part, index) => {
    const [head = "", ...rest] = part.replace(/^\r?\n|\r?\n$/g, "").split(/\r?\n\r?\n/);
    const name = /\bname="([^"]*)"/i.exec(head)?.[1] ?? String(index);
    const content = `${head.replace(/\r?\n/g, "\n")}

${rest.join("\n\n")}`;
    const isField = /^content-disposition: form-data; name="[^"]*"$/i.test(head);
    return [name, Buffer.from(isField ? rest.join("\n\n") : content, "latin1").toString("utf8")];
  });
}
function* leaves(value, path = "") {
  if (typeof value !== "object" || value === null) yield [path, JSON.stringify(value)];
  else for (const [key, child] of Object.entries(value)) yield* leaves(child, path ? `${path}.${key}` : key);
}

// src/replay/record/derived.ts
var minDerived = 8;
function findDerivedSecrets(events, exchanges, pseudonyms) {
  const secretOf = new Map(pseudonyms.map(({ alias, secret }) => [alias, secret]));
  const found = /* @__PURE__ */ new Map();
  for (const { field, asked, recorded } of changesIn(events, exchanges)) {
    const value = secretOf.get(recorded) ?? recorded;
    if (value.length >= minDerived && asked.length >= minDerived)
      found.set(value, { name: field, value, pseudonym: asked });
  }
  return [...found.values()];
}
function changesIn(events, exchanges) {
  const served = eventsOf(events, "served").flatMap(({ differences }) => differences);
  const unmatched = eventsOf(events, "unmatched").flatMap(
    ({ request }) => nearestExchange(unpackRequest(request), exchanges)?.differences ?? []
  );
  return [...served, ...unmatched].flatMap(changesOf);
}
function changesOf({ field, asked, recorded }) {
  if (asked === void 0 || recorded === void 0) return [];
  const [part = "", name = part] = field.split(" ");
  if (part === "path") {
    const names = recorded.split("/");
    const changed = asked.split("/").map((one, index) => ({ field: part, asked: one, recorded: names[index] ?? "" }));
    return asked.split("/").length === names.length ? changed.filter((one) => one.asked !== one.recorded) : [];
  }
  return part === "query" || part === "body" ? [{ field: name, asked: unquote(asked), recorded: unquote(recorded) }] : [];
}
function unquote(text) {
  return /^".*"$/s.test(text) ? String(JSON.parse(text)) : text;
}

// src/replay/record/personal.ts
var compact = (text) => text.replace(/[\s.\u00a0-]/g, "").toUpperCase();
function remainder97(text) {
  let remainder = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
function isIban(text) {
  const iban = compact(text);
  return iban.length >= 15 && remainder97(iban.slice(4) + iban.slice(0, 4)) === 1;
}
function isCard(text) {
  const digits = compact(text);
  return digits.length >= 13 && digits.length <= 19 && luhn(digits) % 10 === 0 && !/^(\d)\1+$/.test(digits);
}
function luhn(digits) {
  return [...digits].toReversed().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}
function isSocialSecurity(text) {
  const digits = compact(text).replace(/2A/, "19").replace(/2B/, "18");
  return digits.length === 15 && 97 - Number(digits.slice(0, 13)) % 97 === Number(digits.slice(13));
}
var patterns = [
  {
    kind: "email",
    pattern: /(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,4}(?![\w-])/g,
    isValid: (text) => !/@(?:[\w-]+\.)*example(?:\.\w+)?$|\.(?:png|jpe?g|gif|svg|css|js)$/i.test(text)
  },
  {
    kind: "iban",
    pattern: /(?<![A-Za-z\d])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z\d]{4}){2,7}(?:[ \u00a0]?[A-Z\d]{1,3})?(?![A-Za-z\d])/g,
    isValid: isIban
  },
  {
    kind: "social-security",
    pattern: /(?<!\w)[12][ ]?\d{2}[ ]?(?:0[1-9]|1[0-2])[ ]?(?:\d{2}|2[AB])(?:[ ]?\d{3}){2}[ ]?\d{2}(?!\w)/g,
    isValid: isSocialSecurity
  },
  { kind: "card", pattern: /(?<![\w.,])\d{4}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?![\w.,])/g, isValid: isCard },
  {
    kind: "phone",
    pattern: /(?<![\w.,+-])(?:\+33[ .]?[1-9]|0[1-9])(?:[ .-]?\d{2}){4}(?![\w.,-])/g,
    isValid: () => true
  }
];
function* findPersonalData(text) {
  for (const { kind, pattern, isValid } of patterns)
    for (const [value] of text.matchAll(pattern)) if (isValid(value)) yield { kind, value };
}
function personalPseudonym(kind, value, number) {
  const serial = String(number);
  switch (kind) {
    case "email":
      return `person-${serial}@example.com`;
    case "iban": {
      const country = value.slice(0, 2);
      const account = fill(compact(value).slice(4).replace(/./g, "0"), serial);
      const check = 98 - remainder97(`${account}${country}00`);
      return like(value, `${country}${String(check).padStart(2, "0")}${account}`);
    }
    case "card": {
      const digits = compact(value);
      const body = fill(`4${"0".repeat(digits.length - 2)}`, serial);
      return like(value, `${body}${(10 - luhn(`${body}0`) % 10) % 10}`);
    }
    case "social-security": {
      const body = fill("1000100000000", serial);
      return like(value, `${body}${String(97 - Number(body) % 97).padStart(2, "0")}`);
    }
    case "phone":
      return like(
        value,
        value.startsWith("+") ? `+331990000${serial.padStart(2, "0").slice(-2)}` : `01990000${serial.padStart(2, "0").slice(-2)}`
      );
  }
}
function fill(zeros, serial) {
  return zeros.slice(0, -serial.length) + serial;
}
function like(value, compacted) {
  let index = 0;
  return value.replace(/[A-Za-z\d+]/g, () => compacted[index++] ?? "0");
}

// src/replay/record/views.ts
var maxTotal = 32 * 1024 * 1024;
var maxDepth = 4;
function* textViews(text) {
  const seen = /* @__PURE__ */ new Set();
  let budget = maxTotal;
  let layer = [text];
  for (let depth = 0; depth <= maxDepth && layer.length > 0; depth++) {
    const next = [];
    for (const view of layer) {
      if (seen.has(view) || view.length > budget) continue;
      budget -= view.length;
      seen.add(view);
      yield view;
      for (const decode of decoders) next.push(...decode(view));
    }
    layer = next;
  }
}
var utf8 = (codePoint) => codePoint <= 1114111 ? Buffer.from(String.fromCodePoint(codePoint)).toString("latin1") : "";
var replacing = (pattern, decode) => (text) => {
  const decoded2 = text.replace(pattern, (_, ...groups) => decode(...groups));
  return decoded2 === text ? [] : [decoded2];
};
var named = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " "
};
var decoders = [
  replacing(/%([\da-f]{2})/gi, (hex2) => String.fromCharCode(Number.parseInt(hex2, 16))),
  replacing(
    /\\(?:u([\da-f]{4})|x([\da-f]{2})|(["'/\\]))/gi,
    (unicode, hex2, character) => character ? character : utf8(Number.parseInt(unicode ?? hex2 ?? "", 16))
  ),
  replacing(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos|nbsp));/gi,
    (hex2, decimal, name) => name ? named[name.toLowerCase()] : utf8(hex2 ? Number.parseInt(hex2, 16) : Number(decimal))
  ),
  (text) => (text.match(/[A-Za-z\d+/_-]{12,}={0,2}/g) ?? []).flatMap(decodeBase64)
];
function decodeBase64(run3) {
  const decoded2 = Buffer.from(run3, "base64").toString("latin1");
  return decoded2.length >= 8 && /^[\t\n\r\x20-\x7e\x80-\xff]*$/.test(decoded2) && isMostlyAscii(decoded2) ? [decoded2] : [];
}
function isMostlyAscii(text) {
  const others = text.match(/[\x80-\xff]/g)?.length ?? 0;
  return others * 4 <= text.length;
}

// src/replay/record/secrets.ts
var minSecretLength = 4;
var minTokenLength = 8;
var sensitiveName = /token|csrf|xsrf|session|passw|secret|auth(?!or)|nonce|jwt|api[-_]?key|signature|credential|bearer|saml|assertion|(?:^|[-_.])(?:sid|sig|otp|pin)$/i;
var ambiguousName = /refresh|ticket|(?:^|[-_.])(?:code|key|state)$/i;
var jwt = /\beyJ[\w-]{8,4096}\.eyJ[\w-]{8,8192}\.[\w-]{0,4096}/g;
function findSecrets(entered, exchanges, source) {
  const found = new Map(entered.map((secret) => [secret.value, secret]));
  const add = (name, value, least = minTokenLength) => {
    if (value.length >= least && !found.has(value) && !source.includes(value))
      found.set(value, { name, value });
  };
  for (const { request, response } of exchanges) {
    const answered = response?.headers ?? [];
    for (const { name, value } of cookiesOf(request.headers, answered))
      if (looksGenerated(value)) add(name, value);
    for (const [name, value] of [...request.headers, ...answered])
      if (/^(?:proxy-)?authorization$/i.test(name))
        for (const credential of credentialsIn(value)) add("authorization", credential, minSecretLength);
      else if (isSensitive(name, value)) add(name.toLowerCase(), value);
    const texts = [request.url, findHeader(answered, "location") ?? "", ...textsOf(request, response)];
    for (const text of texts)
      for (const view of textViews(text))
        for (const { name, value } of secretsIn(view)) add(name, fromBytes(value));
  }
  return [...found.values()];
}
function findPersonalSecrets(known, exchanges, source) {
  const found = /* @__PURE__ */ new Map();
  const taken = new Set(known.map(({ value }) => value));
  for (const { response } of exchanges)
    for (const text of response ? textsOf(response) : [])
      for (const { kind, value } of findPersonalData(text)) {
        if (taken.has(value) || found.has(value) || source.includes(value)) continue;
        const pseudonym = personalPseudonym(kind, value, found.size + 1);
        if (pseudonym !== value) found.set(value, { name: kind, value, pseudonym });
      }
  return [...found.values()];
}
function isSensitive(name, value) {
  return sensitiveName.test(name) || ambiguousName.test(name) && looksGenerated(value);
}
function credentialsIn(authorization) {
  const [scheme = "", credential = scheme] = authorization.split(/ +/);
  if (scheme.toLowerCase() !== "basic") return [credential];
  const [, user = "", password = ""] = /^([^:]*):(.*)$/s.exec(Buffer.from(credential, "base64").toString()) ?? [];
  return [user, password];
}
function cookiesOf(request, response) {
  const pairs = [
    ...request.filter(([name]) => name.toLowerCase() === "cookie").flatMap(([, value]) => value.split(";")),
    ...response.filter(([name]) => name.toLowerCase() === "set-cookie").map(([, value]) => value.split(";", 1)[0])
  ];
  return pairs.flatMap((pair) => {
    const [, name, value] = /^\s*([^=\s]+)=(.*)$/.exec(pair) ?? [];
    return name && value ? [{ name, value: decodeUrl(value.trim()) }] : [];
  });
}
function looksGenerated(value) {
  return value.length >= 16 || /\d/.test(value) && /[a-z]/i.test(value);
}
function textsOf(...messages) {
  return messages.flatMap((message) => {
    const text = message ? Buffer.from(message.body).toString("latin1") : "";
    return text.includes("\0") ? [] : [text];
  });
}
var fromBytes = (text) => Buffer.from(text, "latin1").toString("utf8");
function* secretsIn(text) {
  for (const [value] of text.matchAll(jwt)) yield { name: "jwt", value };
  for (const { name, value } of pairsIn(text)) if (isSensitive(name, value)) yield { name, value };
}
function* pairsIn(text) {
  for (const [, name = "", value = ""] of text.matchAll(
    /(?<=^|[?&#;\s"'])([\w.[\]-]{1,100})=([^&;#\s"'<>]+)/g
  ))
    yield { name, value: decodeForm2(value) };
  for (const [, name = "", double, single] of text.matchAll(
    /(?<![\w.-])["']?([\w.-]{1,100})["']?\s{0,8}[:=,]\s{0,8}(?:"((?:[^"\\]|\\.){0,1024})"|'((?:[^'\\]|\\.){0,1024})')/g
  ))
    yield { name, value: double === void 0 ? single ?? "" : decodeJson(double) };
  for (const [tag] of text.matchAll(/<(?:input|meta)\b[^>]{0,1024}>/gi)) {
    const name = attribute(tag, "name") ?? attribute(tag, "id");
    const value = attribute(tag, "value") ?? attribute(tag, "content");
    if (name && value) yield { name, value };
  }
}
var attributes = new Map(
  ["name", "id", "value", "content"].map((name) => [
    name,
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "i")
  ])
);
function attribute(tag, name) {
  const [, double, single] = attributes.get(name).exec(tag) ?? [];
  return double ?? single;
}
function decodeUrl(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
function decodeForm2(value) {
  return value.replaceAll("+", " ").replace(/%([\da-f]{2})/gi, (_, hex2) => String.fromCharCode(Number.parseInt(hex2, 16)));
}
function decodeJson(value) {
  try {
    return Buffer.from(String(JSON.parse(`"${fromBytes(value)}"`))).toString("latin1");
  } catch {
    return value;
  }
}

// src/replay/record/entered.ts
function findEnteredSecrets({ fields, parameters }, konnector) {
  const declared = new Map(Object.entries(membersOf2(membersOf2(konnector.manifest.value)["fields"])));
  const typed = Object.entries(fields).filter(([name, value]) => isSecretValue(value) && !isChoice(membersOf2(declared.get(name)), value)).flatMap(([name, value]) => fieldSecrets(name, String(value)));
  const known = JSON.stringify(membersOf2(konnector.manifest.value)["parameters"] ?? null);
  const keys = leavesOf(parameters).filter(({ value }) => !known.includes(JSON.stringify(value)));
  return [...typed, ...keys];
}
function membersOf2(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function isSecretValue(value) {
  return typeof value === "string" && value.length >= minSecretLength && !/^(?:true|false|null)$/i.test(value);
}
function isChoice({ type, options }, value) {
  if (type === "checkbox") return true;
  return Array.isArray(options) && options.some((option) => membersOf2(option)["value"] === value);
}
function fieldSecrets(name, value) {
  const date = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  if (date) return dateSecrets(name, value, date.slice(1, 4));
  if (/^https?:\/\//.test(value) && URL.canParse(value)) return urlSecrets(name, new URL(value), value);
  return [{ name, value, userEntered: true }];
}
function dateSecrets(name, value, [year, month, day]) {
  const forms = [
    (...parts) => parts.join("-"),
    (...parts) => parts.join("/"),
    (...parts) => parts.join(""),
    (...parts) => parts.toReversed().join("/"),
    (...parts) => parts.toReversed().join("-"),
    (...parts) => parts.toReversed().join("."),
    (...parts) => parts.toReversed().join("")
  ];
  const secrets = forms.map((form) => ({
    name,
    value: form(year, month, day),
    pseudonym: form("1971", "01", "01")
  }));
  const [{ value: first, pseudonym }] = secrets;
  return value === first ? secrets : [{ name, value, pseudonym: value.replace(first, pseudonym) }, ...secrets];
}
function urlSecrets(name, url, value) {
  const host = `redacted-${name.toLowerCase().replace(/[^a-z\d]+/g, "-")}.example`;
  return [
    { name, value, pseudonym: value.replace(url.host, host) },
    { name, value: url.host, pseudonym: host }
  ];
}
function leavesOf(value, name = "parameter") {
  if (isSecretValue(value)) return [{ name, value, userEntered: true }];
  return Object.entries(membersOf2(value)).flatMap(
    ([key, child]) => leavesOf(child, Array.isArray(value) ? name : key)
  );
}

// src/replay/record/pseudonyms.ts
import { createHash as createHash2 } from "node:crypto";
function createPseudonyms(secrets) {
  const used = /* @__PURE__ */ new Set();
  return secrets.flatMap(({ name, value, userEntered = false, pseudonym }) => {
    if (pseudonym === value) return [];
    const alias = pseudonym ?? firstFree(name, value, (candidate) => !used.has(candidate) && !clashes(candidate, secrets));
    used.add(alias);
    return [
      { secret: value, alias, anyCase: userEntered, generated: false },
      ...derivationsOf(value, alias, userEntered)
    ];
  });
}
function clashes(alias, secrets) {
  return secrets.some(({ value }) => alias.includes(value) || value.includes(alias));
}
function firstFree(name, value, isFree) {
  for (const prefix of ["redacted", "alias", "hidden"])
    for (const word of [pseudonymWord(name), "value", "x"])
      for (let number = 1; number < 1e3; number++) {
        const alias = aliasOf(`${prefix}-${word}`, value, number);
        if (isFree(alias)) return alias;
      }
  throw new RangeError("no alias is free");
}
function aliasOf(words, value, number) {
  if (/^\d+$/.test(value)) return "9".repeat(value.length).slice(0, -String(number).length) + String(number);
  const alias = `${words}${number > 1 ? `-${number}` : ""}`;
  return /^[^\s@]+@[^\s@]+\.\w+$/.test(value) ? `${alias}@example.com` : alias;
}
function pseudonymWord(name) {
  const word = name.toLowerCase().replace(/[^a-z\d]+/g, "-");
  return word.replace(/^-|-$/g, "") || "value";
}
var digests = ["md5", "sha1", "sha256", "sha384", "sha512"];
var encodings = [
  (value) => Buffer.from(value).toString("base64").replace(/=+$/, ""),
  (value) => Buffer.from(value).toString("base64url")
];
var hashes = digests.flatMap(
  (algorithm) => ["hex", "base64", "base64url"].map(
    (encoding) => (value) => createHash2(algorithm).update(value).digest(encoding).replace(/=+$/, "")
  )
);
function derivationsOf(value, alias, userEntered) {
  const pairs = new Map(
    (userEntered ? [...encodings, ...hashes] : encodings).map((make) => [make(value), make(alias)])
  );
  return [...pairs].map(([secret, made]) => ({
    secret,
    alias: made,
    anyCase: /^[\da-f]{32,}$/.test(secret),
    generated: true
  }));
}

// src/replay/record/encodings.ts
function encodingPattern(value, { anyCase = false, generated = false } = {}) {
  return [...value].map((character) => {
    const cases = anyCase ? [character, character.toLowerCase(), character.toUpperCase()] : [character];
    const ways = cases.filter((one) => [...one].length === 1).flatMap((one) => isWord(one) && generated ? [one] : spellingsOf(one));
    return anyOf(new Set(ways));
  }).join("");
}
function encodeLike(found, alias) {
  const style = styles.find(({ pattern }) => pattern.test(found));
  return style ? alias.replace(/[@:/]/g, style.encode) : alias;
}
var hex = (character) => character.charCodeAt(0).toString(16);
var styles = [
  { pattern: /%25(?:40|3a|2f)/i, encode: (character) => `%25${hex(character).toUpperCase()}` },
  { pattern: /%(?:40|3a|2f)/i, encode: (character) => `%${hex(character).toUpperCase()}` },
  { pattern: /\\u00(?:40|3a|2f)/i, encode: (character) => `\\u00${hex(character)}` },
  { pattern: /\\x(?:40|3a|2f)/i, encode: (character) => `\\x${hex(character)}` },
  { pattern: /&#(?:x(?:40|3a|2f)|64|58|47);/i, encode: (character) => `&#x${hex(character)};` },
  { pattern: /\\\//, encode: (character) => character === "/" ? "\\/" : character }
];
function anyOf(ways) {
  const longer = [...ways].filter((way) => way.length > 1).toSorted((a, b) => b.length - a.length);
  const single = [...ways].filter((way) => way.length === 1).map(escapeRegExp);
  const alternatives = [...longer.map(escapeRegExp), ...single.length > 0 ? [`[${single.join("")}]`] : []];
  return alternatives.length === 1 ? alternatives[0] : `(?:${alternatives.join("|")})`;
}
var isWord = (character) => /[A-Za-z\d]/.test(character);
var blanks = { " ": ["+", "&nbsp;"], "\n": ["\\n"], "	": ["\\t"] };
function spellingsOf(character) {
  const code = character.codePointAt(0);
  const entities = bothCases(`&#x${code.toString(16)};`, `&#${code};`, `&#${String(code).padStart(3, "0")};`);
  const script = code < 256 ? bothCases(`\\x${code.toString(16).padStart(2, "0")}`) : [];
  const utf82 = Buffer.from(character);
  const encoded = [utf82, ...code > 127 && code < 256 ? [Buffer.from([code])] : []];
  const ways = [
    ...encoded.flatMap((bytes) => [bytes.toString("latin1"), ...percent(bytes)]),
    ...bothCases(character.split("").map(unicodeEscape).join("")),
    ...entities,
    ...script,
    ...namedEntities[character] ? [namedEntities[character]] : [],
    ...blanks[character] ?? []
  ];
  return `"'/\\`.includes(character) ? ways.flatMap((way) => [`\\${way}`, `%5C${way}`, `%5c${way}`, way]) : ways;
}
function percent(bytes) {
  const spell = (sign) => [...bytes].map((byte) => sign + byte.toString(16).padStart(2, "0")).join("");
  return bothCases(spell("%"), spell("%25"));
}
function unicodeEscape(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function bothCases(...ways) {
  return ways.flatMap((way) => [
    way,
    way.replace(
      /(%25|%|\\[ux]|&#x)([\da-f]+)/g,
      (_, sign, digits) => sign + digits.toUpperCase()
    )
  ]);
}
var escapeRegExp = (text) => text.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&");

// src/replay/record/redact.ts
function createRedactor(aliases) {
  if (aliases.length === 0) return { bytes: (body) => body, text: (value) => value, leaks: () => false };
  const longestFirst = aliases.toSorted((a, b) => b.secret.length - a.secret.length);
  const pattern = new RegExp(longestFirst.map((one) => `(${encodingPattern(one.secret, one)})`).join("|"), "g");
  const direct = (text) => text.replace(pattern, (found, ...groups) => {
    const index = groups.findIndex((group) => group !== void 0);
    return encodeLike(found, longestFirst[index].alias);
  });
  const redact = (text) => direct(text).replace(encodedRun, (run3) => inside(run3, direct));
  const finds = (text) => text.search(pattern) !== -1;
  const cores = aliases.flatMap(({ secret }) => base64Cores(secret));
  return {
    bytes: (body) => Buffer.from(redact(latin1(body)), "latin1"),
    text: (value) => Buffer.from(redact(latin1(Buffer.from(value))), "latin1").toString(),
    leaks: (body) => {
      const text = latin1(body);
      return [...textViews(text)].some(finds) || cores.some((core) => text.includes(core));
    }
  };
}
var encodedRun = /[A-Za-z\d+/_-]{8,}={0,2}/g;
function inside(run3, direct) {
  const before = decoded(run3);
  const after = direct(before);
  if (after === before) return run3;
  const encoding = /[-_]/.test(run3) ? "base64url" : "base64";
  return Buffer.from(after, "latin1").toString(encoding);
}
function base64Cores(secret) {
  const cores = [0, 1, 2].map((offset) => {
    const padded = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
    const whole = Math.floor(padded.length / 3) * 4;
    return padded.toString("base64").slice(offset === 0 ? 0 : 4, whole);
  });
  return cores.filter((core) => core.length >= 8).flatMap((core) => [core, core.replaceAll("+", "-").replaceAll("/", "_")]);
}
var decoded = (run3) => Buffer.from(run3, "base64").toString("latin1");
var latin1 = (bytes) => Buffer.from(bytes).toString("latin1");
function redactExchange(exchange, redactor) {
  const { request, response, failure } = exchange;
  const redacted = {
    ...exchange,
    request: { ...request, url: redactor.text(request.url), ...redactContent(request, redactor) }
  };
  if (!response)
    return { ...redacted, failure: { ...failure, message: redactor.text(failure.message) } };
  return { ...redacted, response: { ...response, ...redactContent(response, redactor) } };
}
function redactContent({ headers, body }, redactor) {
  return { headers: redactHeaders(headers, redactor), body: redactor.bytes(body) };
}
function redactHeaders(headers, redactor) {
  return headers.map(([name, value]) => {
    const redacted = redactor.text(value);
    switch (name.toLowerCase()) {
      case "cookie":
        return [name, redacted.split("; ").map(redactCookie).join("; ")];
      case "set-cookie":
        return [name, redactCookie(redacted)];
      default:
        return [name, redacted];
    }
  });
}
function redactCookie(cookie) {
  return cookie.replace(
    /^([^=;]+)=([^;]+)/,
    (whole, name, value) => value.includes("redacted-") ? whole : `${name}=redacted-${pseudonymWord(name)}`
  );
}

// src/replay/record/repeatable.ts
function unrepeated(events, exchanges) {
  const [blocked] = eventsOf(events, "blocked");
  if (blocked) return `the konnector tries ${blocked.what}, which no replay lets out`;
  const [unmatched] = eventsOf(events, "unmatched");
  if (unmatched)
    return `it requests ${exchangeTitle(unpackRequest(unmatched.request))}, which the live run did not`;
  const served = new Set(eventsOf(events, "served").map(({ exchange }) => exchange));
  const unused = exchanges.find((_, index) => !served.has(index));
  return unused && `it does not request ${exchangeTitle(unused.request)}, which the live run did`;
}
function refuseUnrepeatable(live, replayed, exchanges, redactor) {
  const reason = unrepeated(replayed.events, exchanges) ?? differenceOf(live, expectedOf(replayed));
  if (reason === void 0) return;
  throw new RecordRefused(
    `The run cannot be repeated: in a replay of it, ${printable(redactor.text(reason))}. Nothing was kept. See "What cannot be replayed" in docs/replay.md.`
  );
}
function differenceOf(live, replayed) {
  if (live.result !== replayed.result)
    return `the job ends with ${replayed.result}, and with ${live.result} on the live site`;
  for (const doctype of /* @__PURE__ */ new Set([...Object.keys(live.documents), ...Object.keys(replayed.documents)])) {
    const [before = [], after = []] = [live, replayed].map(
      ({ documents }) => Object.hasOwn(documents, doctype) ? documents[doctype] : []
    );
    const index = before.findIndex((doc, at) => canonical(doc) !== canonical(after[at]));
    if (index >= 0 || before.length !== after.length)
      return `${doctype} is ${shown(after[Math.max(index, 0)])}, and ${shown(before[Math.max(index, 0)])} on the live site`;
  }
  const other = live.files.find((file, at) => canonical(file) !== canonical(replayed.files[at]));
  if (other) return `${other.path} is not the file of the live site`;
  return live.files.length === replayed.files.length ? void 0 : "it saves other files";
}
function shown(value) {
  return value === void 0 ? "nothing" : JSON.stringify(value).slice(0, 150);
}

// src/replay/encoding.ts
import {
  brotliCompressSync,
  brotliDecompressSync,
  deflateRawSync,
  deflateSync,
  gunzipSync,
  gzipSync,
  inflateRawSync,
  inflateSync
} from "node:zlib";
var gzip = { encode: gzipSync, decode: gunzipSync };
var codecs = /* @__PURE__ */ new Map([
  ["gzip", gzip],
  ["x-gzip", gzip],
  ["br", { encode: brotliCompressSync, decode: brotliDecompressSync }],
  ["deflate", { encode: deflateSync, decode: inflateSync }],
  // Some servers leave the zlib header out.
  ["deflate-raw", { encode: deflateRawSync, decode: inflateRawSync }]
]);
var maxDecoded = 256 * 1024 * 1024;
function decodeBody(body, contentEncoding) {
  const names = listOf(contentEncoding);
  if (names.length === 0) return { body };
  for (const coding of [names, names.map((name) => name === "deflate" ? "deflate-raw" : name)]) {
    const decoded2 = decodeAll(body, coding);
    if (decoded2) return coding === names ? { body: decoded2 } : { body: decoded2, coding: coding.join(", ") };
  }
  return { body, coding: "none" };
}
function decodeAll(body, names) {
  try {
    return names.toReversed().reduce((bytes, name) => codecs.get(name).decode(bytes, { maxOutputLength: maxDecoded }), body);
  } catch {
    return void 0;
  }
}
function listOf(coding) {
  return (coding ?? "").toLowerCase().split(",").map((name) => name.trim()).filter((name) => name !== "" && name !== "identity");
}

// src/replay/record/placeholder.ts
function placeholderPdf(title) {
  const shown3 = title.replace(/[^\x20-\x7e]/g, "?").replace(/[()\\]/g, "\\$&");
  const content = `BT /F1 12 Tf 72 760 Td (Placeholder for ${shown3}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>
stream
${content}
endstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj
${object}
endobj
`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n 
`).join("");
  const size = objects.length + 1;
  return Buffer.from(
    `${text}xref
0 ${size}
0000000000 65535 f 
${table}trailer
<< /Size ${size} /Root 1 0 R >>
startxref
${text.length}
%%EOF
`,
    "latin1"
  );
}
function isPdf(body) {
  return Buffer.from(body.subarray(0, 5)).toString("latin1") === "%PDF-";
}

// src/replay/record/tidy.ts
var connectionHeaders = /* @__PURE__ */ new Set([
  "accept-encoding",
  "connection",
  "content-length",
  "host",
  "transfer-encoding",
  "user-agent"
]);
function tidyExchange(exchange, keepFiles) {
  const { request, response } = exchange;
  const headers = request.headers.filter(([name2]) => !connectionHeaders.has(name2.toLowerCase()));
  const encoding = findHeader(headers, "content-encoding");
  const tidied = { ...request, headers, body: decodeBody(request.body, encoding).body };
  if (!response) return { ...exchange, request: tidied };
  const name = new URL(request.url).pathname.split("/").at(-1) ?? "";
  const body = isPdf(response.body) && !keepFiles ? placeholderPdf(name) : response.body;
  return { ...exchange, request: tidied, response: { ...response, body } };
}

// src/replay/record/usable.ts
function checkCapture(exchanges, live, { scenario, meant, redactor }) {
  const result = printable(redactor.text(live.result));
  const problem = problemOf(live.result, live.timedOut, scenario, meant);
  if (problem !== void 0) {
    const { log, rest } = parseLog(Buffer.from(live.output));
    const show = (text) => printable(redactor.text(text));
    throw new LiveRunFailed(
      `The konnector ended with ${result}${problem} Nothing was kept.`,
      log.map(({ type, message }) => ({ type: printable(type, 20), message: show(message) })),
      rest.slice(-maxOutput).map(show)
    );
  }
  if (exchanges.length === 0)
    throw new RecordRefused(
      `The konnector reached no site and ended with ${result}. Is the site there, and is --map right?`
    );
}
var maxOutput = 30;
function problemOf(result, timedOut, { name }, meant) {
  if (timedOut) return ": it was still running after the time that the stack gives a job.";
  if (meant !== void 0)
    return result === meant ? void 0 : `, and "result" in scenario.json says ${printable(meant, 80)}.`;
  if (result === "success") return void 0;
  if (name === "success")
    return ". Record a failure under another name, such as konnector-lint record login-failed.";
  return isKonnectorError(result) ? void 0 : ', which is no error of cozy-konnector-libs: it looks like a fault of the konnector. Set "result" in scenario.json if it is meant.';
}

// src/replay/record/write.ts
import { existsSync as existsSync3, mkdirSync as mkdirSync2, readdirSync, rmSync as rmSync3, writeFileSync as writeFileSync3 } from "node:fs";
import { join as join5 } from "node:path";
function readChoices(dir) {
  try {
    const { ignoreQuery, allowUnused, result } = readOwnChoices(dir);
    return {
      ...ignoreQuery && { ignoreQuery },
      ...allowUnused !== void 0 && { allowUnused },
      ...result !== void 0 && { result }
    };
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error;
    throw new RecordRefused(
      `${join5(dir, error.file)} cannot be read: ${error.message}. Mend it or delete it first.`
    );
  }
}
function refuseLeaks(files, redactor) {
  const leaking = [...files].filter(
    ([name, content]) => redactor.leaks(content) || redactor.leaks(Buffer.from(name))
  );
  if (leaking.length === 0) return;
  const names = leaking.map(([name]) => printable(redactor.text(name), 120)).join(", ");
  throw new RecordRefused(
    `A secret would be left in ${names}, so nothing was written. It is written in a way that konnector-lint cannot replace; please report it without the secret.`
  );
}
function writeScenario(dir, files) {
  mkdirSync2(dir, { recursive: true });
  for (const name of readdirSync(dir)) if (/^\d{3,}-/.test(name)) rmSync3(join5(dir, name));
  for (const [name, content] of files) writeFileSync3(join5(dir, name), content);
  const attributes2 = join5(dir, "..", ".gitattributes");
  if (!existsSync3(attributes2)) writeFileSync3(attributes2, "* -text\n");
}

// src/replay/record/keep.ts
async function keepRecording(capture, build, konnector, { driver, scenario, keepFiles }) {
  const source = readBuildSource(build);
  const { credentials } = capture;
  const entered = findEnteredSecrets(credentials, konnector);
  const choices = readChoices(scenario.dir);
  const settings = {
    version: 1,
    recordedAt: capture.recordedAt,
    fields: credentials.fields,
    ...credentials.parameters !== void 0 && { parameters: credentials.parameters },
    ...choices
  };
  const replay2 = (one, all) => runRecording(build, konnector, { settings: one, exchanges: all }, { driver, timeout: replayTimeout2 });
  const tidied = capture.exchanges.map((exchange) => tidyExchange(exchange, true));
  const { exchanges, live } = capture.live ? { exchanges: tidied, live: capture.live } : await runImported(tidied, (all) => replay2(settings, all));
  const tokens = findSecrets(entered, exchanges, source);
  const secrets = [...tokens, ...findPersonalSecrets(tokens, exchanges, source)];
  const redactor = createRedactor(createPseudonyms(secrets));
  checkCapture(exchanges, live, { scenario, meant: choices.result, redactor });
  const repeated = await replay2(settings, exchanges);
  refuseUnrepeatable(live, repeated, exchanges, redactor);
  const kept = exchanges.map((exchange) => tidyExchange(exchange, keepFiles));
  const redacted = await redactUntilRepeated(settings, kept, secrets, replay2);
  const expected = expectedOf(redacted.run);
  const files = scenarioFiles(redacted.settings, expected, redacted.exchanges);
  refuseLeaks(files, redacted.redactor);
  writeScenario(scenario.dir, files);
  return {
    scenario,
    exchanges: exchanges.length,
    redacted: redacted.names,
    result: printable(expected.result),
    saved: { documents: Object.values(expected.documents).flat().length, files: expected.files.length },
    notes: notesOn(credentials.fields, expectedOf(repeated), expected),
    log: redacted.run.job.log.map(({ type, message }) => ({
      type: printable(type, 20),
      message: printable(message)
    }))
  };
}
async function runImported(exchanges, replay2) {
  const run3 = await replay2(exchanges);
  const served = new Set(eventsOf(run3.events, "served").map(({ exchange }) => exchange));
  return { exchanges: exchanges.filter((_, index) => served.has(index)), live: liveRunOf(run3) };
}
var replayTimeout2 = 6e4;
var maxDerivations = 4;
async function redactUntilRepeated(settings, exchanges, found, replay2) {
  let secrets = [...found];
  for (let round = 0; ; round++) {
    const pseudonyms = createPseudonyms(secrets);
    const redactor = createRedactor(pseudonyms);
    const redacted = exchanges.map((exchange) => redactExchange(exchange, redactor));
    const redactedSettings = redactSettings(settings, redactor);
    const run3 = await replay2(redactedSettings, redacted);
    const derived = findDerivedSecrets(run3.events, redacted, pseudonyms);
    if (derived.length > 0 && round < maxDerivations) {
      const known = new Set(derived.map(({ value }) => value));
      secrets = [...secrets.filter(({ value }) => !known.has(value)), ...derived];
      continue;
    }
    refuseLostInRedaction(run3, redacted);
    const names = [...new Set(secrets.filter((one) => one.pseudonym !== one.value).map(({ name }) => name))];
    return { settings: redactedSettings, exchanges: redacted, redactor, run: run3, names };
  }
}
function refuseLostInRedaction(run3, exchanges) {
  const reason = unrepeated(run3.events, exchanges);
  if (reason === void 0) return;
  throw new RecordRefused(
    `With pseudonyms in place of the secrets the konnector does something else: ${printable(reason)}. Nothing was kept. Please report it without the secrets.`
  );
}
function redactSettings(settings, redactor) {
  const redact = (value) => JSON.parse(redactor.text(JSON.stringify(value)));
  return {
    ...settings,
    fields: redact(settings.fields),
    ...settings.parameters !== void 0 && { parameters: redact(settings.parameters) }
  };
}
function notesOn(fields, live, kept) {
  const short = Object.entries(fields).flatMap(
    ([name, value]) => typeof value === "string" && value !== "" && value.length < minSecretLength ? [`The field ${name} is too short to find in other text, so it stays in the recording as it is.`] : []
  );
  const counts = ({ documents, files }) => JSON.stringify([Object.entries(documents).map(([type, docs]) => [type, docs.length]), files.length]);
  return counts(live) === counts(kept) ? short : [
    ...short,
    "With pseudonyms in the recording the konnector saves something else than on the live site: compare expected.json with what you know."
  ];
}

// src/replay/record/record.ts
async function record(build, konnector, name, options = {}) {
  const { env = process.env, map = {}, timeout = 3e5, keepFiles = false, out, from } = options;
  if (env["CI"] && env["CI"] !== "false")
    throw new RecordRefused(
      "A recording needs a person and their account, so CI cannot make one. Record on your machine and commit the result."
    );
  const driver = options.driver ?? findDriver(build, options);
  if (!driver)
    throw new RecordRefused(
      "A client-side konnector runs in the flagship app: there is nothing to record here."
    );
  if (!isScenarioName(name)) throw new RecordRefused(invalidScenarioName(name));
  const credentials = readCredentials(konnector, options.config);
  const capture = from === void 0 ? await captureLive(build, konnector, { ...credentials, driver, map, timeout }) : { ...parseHar(from, readText(from)), credentials };
  const dir = join6(out ?? join6(konnector.dir, scenariosDir), name);
  return keepRecording(capture, build, konnector, { driver, scenario: { name, dir }, keepFiles });
}
function readText(file) {
  try {
    return readFileSync3(file, "utf8");
  } catch (error) {
    throw new RecordRefused(`${file} cannot be read: ${error.message}. Nothing was kept.`);
  }
}

// src/replay/replay.ts
import { join as join9, resolve as resolve3 } from "node:path";

// src/replay/source-locator.ts
import { existsSync as existsSync4, readFileSync as readFileSync4 } from "node:fs";
import { SourceMap } from "node:module";
import { dirname as dirname2, relative as relative2, resolve, sep } from "node:path";
var emptyLocator = {
  request: () => void 0,
  blocked: () => void 0,
  error: () => void 0
};
function createSourceLocator(events, sourceMap, cwd) {
  const placeOf2 = placesBy(sourceMap, cwd);
  const first = (candidates) => {
    for (const { frames } of candidates) {
      const place = placeOf2(frames);
      if (place) return place;
    }
    return void 0;
  };
  return {
    request(title, nth) {
      const alike = eventsOf(events, "unmatched").filter(({ request }) => exchangeTitle(request) === title);
      return first(alike.slice(nth, nth + 1));
    },
    blocked: (what) => first(eventsOf(events, "blocked").filter((fact) => fact.what === what)),
    error(result) {
      const thrown = eventsOf(events, "thrown");
      const withWords = (words) => thrown.filter(({ message }) => errorText(message).includes(errorText(words)));
      const fatal = thrown.find((fact) => fact.fatal);
      return first([...withWords(result), ...fatal ? withWords(fatal.message) : []]);
    }
  };
}
function errorText(message) {
  const [line = ""] = message.replace(/^['"`[]/, "").split("\n", 1);
  return `: ${line.slice(0, 300)}`;
}
function attachLocation(origin, message, finding) {
  if (!origin) return finding;
  return finding.place ? { ...finding, related: [{ ...origin, message }] } : { ...finding, place: origin };
}
function placesBy(file, cwd) {
  const payload = JSON.parse(readFileSync4(file, "utf8"));
  const map = new SourceMap(payload);
  const folder = dirname2(file);
  const konnector = resolve(folder, "../..");
  return (frames) => {
    for (const [line, column] of frames) {
      const entry = map.findEntry(line - 1, column - 1);
      if (!("originalSource" in entry) || /^\w[\w+.-]+:/.test(entry.originalSource)) continue;
      const source = resolve(folder, entry.originalSource);
      const inside2 = relative2(konnector, source).split(sep);
      if (inside2[0] === ".." || inside2.includes("node_modules") || !existsSync4(source)) continue;
      return {
        file: displayPath(cwd, source),
        line: entry.originalLine + 1,
        column: entry.originalColumn + 1
      };
    }
    return void 0;
  };
}

// src/replay/update.ts
import { existsSync as existsSync5, readFileSync as readFileSync5, writeFileSync as writeFileSync4 } from "node:fs";
import { join as join7 } from "node:path";
var noExpected = { result: "success", documents: {}, files: [] };
function readExpectedText(dir) {
  const file = join7(dir, expectedFile);
  return existsSync5(file) ? readFileSync5(file, "utf8") : "";
}
function isRepeated({ events, timedOut }) {
  const kinds = ["unmatched", "blocked", "overtime"];
  return !timedOut && kinds.every((kind) => eventsOf(events, kind).length === 0);
}
function updateExpected(dir, run3) {
  const before = readExpectedText(dir);
  const after = `${JSON.stringify(expectedOf(run3), null, 2)}
`;
  if (before === after) return void 0;
  writeFileSync4(join7(dir, expectedFile), after);
  return { before, after };
}

// src/replay/saved-files.ts
import { mkdirSync as mkdirSync3, rmSync as rmSync4, writeFileSync as writeFileSync5 } from "node:fs";
import { dirname as dirname3, join as join8, resolve as resolve2, sep as sep2 } from "node:path";
function writeOutcome(dir, { documents, files }) {
  for (const kind of ["documents", "files"]) rmSync4(join8(dir, kind), { recursive: true, force: true });
  for (const [doctype, docs] of Object.entries(documents))
    write(dir, `documents/${doctype}.json`, `${JSON.stringify(docs, null, 2)}
`);
  for (const { path, content } of files) write(dir, `files${path}`, content);
}
function write(dir, path, content) {
  const target = resolve2(dir, path);
  if (!target.startsWith(dir + sep2)) return;
  mkdirSync3(dirname3(target), { recursive: true });
  writeFileSync5(target, content);
}

// src/replay/permission-place.ts
function permissionPlace(manifest, title) {
  const path = title === void 0 ? ["permissions"] : ["permissions", title];
  const key = memberAt(manifest, path)?.keyRange;
  return {
    file: manifest.file,
    ...key && { ...toRegion(manifest.text, key), pointer: formatPointer(path) }
  };
}

// src/replay/checks/access.ts
function* checkAccess(run3) {
  const rules = readPermissions(run3.manifest);
  const refused = /* @__PURE__ */ new Map();
  for (const { route, any } of eventsOf(run3.events, "access")) {
    if (any.some((access2) => isGranted(rules, access2))) continue;
    const access = any.at(-1);
    const key = `${access.verb} ${access.doctype}`;
    const known = refused.get(key);
    if (known) known.routes.add(route);
    else refused.set(key, { access, routes: /* @__PURE__ */ new Set([route]) });
  }
  for (const { access, routes } of refused.values()) yield refusal(run3, access, [...routes]);
  for (const route of new Set(eventsOf(run3.events, "unknown-route").map((fact) => fact.route)))
    yield {
      rule: replayRoute,
      message: `The konnector called ${printable(route)}, which the in-memory stack does not have; it answered 404.`
    };
}
function refusal({ manifest }, { verb, doctype }, [first = ""]) {
  const title = readPermissions(manifest).find((permission) => permission.doctype === doctype)?.title;
  const missing = title === void 0 ? `no permission is declared for it` : `the permission "${printable(title, 80)}" does not give it`;
  return {
    rule: replayPermission,
    message: `The konnector needs ${verb} on ${printable(doctype, 80)} (${printable(first, 160)}) and ${missing}: cozy-stack would answer 403.`,
    place: permissionPlace(manifest, title)
  };
}

// src/replay/checks/exchanges.ts
function* checkExchanges(run3) {
  const unmatched = eventsOf(run3.events, "unmatched").map(({ request }) => unpackRequest(request));
  const asked = /* @__PURE__ */ new Map();
  for (const request of unmatched) {
    const title = exchangeTitle(request);
    const nth = asked.get(title) ?? 0;
    asked.set(title, nth + 1);
    const origin = run3.locator.request(title, nth);
    yield {
      rule: replayUnmatched,
      ...attachLocation(origin, "where it is requested", checkUnmatched(request, run3))
    };
  }
  yield* checkUnused(run3, unmatched.length > 0);
  for (const { exchange, differences } of eventsOf(run3.events, "served"))
    if (differences.length > 0) {
      const { file, request } = run3.recording.exchanges[exchange];
      const message = `${printable(exchangeTitle(request))} differs from the recorded request: ${listed(differences)}.`;
      yield { rule: replayBody, message, place: { file: run3.fileOf(file) } };
    }
}
function checkUnmatched(request, { recording, fileOf }) {
  const { exchanges, settings } = recording;
  const title = printable(exchangeTitle(request));
  const key = matchKey(request, settings.ignoreQuery ?? []);
  const same = exchanges.filter((exchange) => matchKey(exchange.request, settings.ignoreQuery ?? []) === key);
  const last = same.at(-1);
  if (last)
    return {
      message: `${title} was requested more often than recorded: ${formatCount(same.length, "answer")} ${same.length === 1 ? "was" : "were"} used before.`,
      place: { file: fileOf(last.file) }
    };
  const near = nearestExchange(request, exchanges);
  if (!near) return { message: `${title} is not in the recording, which is empty.` };
  const { candidate, differences } = near;
  if (differences.some(({ field }) => field === "origin"))
    return {
      message: `${title} is not in the recording, which has no request to ${new URL(request.url).host}. Record the scenario again.`
    };
  return {
    message: `${title} is not in the recording. The nearest is ${printable(exchangeTitle(candidate.request))}, which differs in ${listed(differences)}.`,
    place: { file: fileOf(candidate.file) }
  };
}
function* checkUnused({ recording, events, fileOf, job }, unmatched) {
  if (recording.settings.allowUnused) return;
  const served = new Set(eventsOf(events, "served").map(({ exchange }) => exchange));
  const unused = recording.exchanges.filter((_, index) => !served.has(index));
  const [first] = unused;
  if (!first) return;
  if (unmatched || (job.error ?? "success") !== recording.expected.result)
    yield several(unused, first, fileOf);
  else
    for (const { file, request } of unused)
      yield {
        rule: replayUnused,
        message: `${printable(exchangeTitle(request))} is in the recording, but was not requested.`,
        place: { file: fileOf(file) }
      };
}
function several(unused, first, fileOf) {
  const message = `${formatCount(unused.length, "recorded exchange")} ${unused.length === 1 ? "was" : "were"} not requested because the run stopped early; the first is ${printable(exchangeTitle(first.request))}.`;
  return { rule: replayUnused, severity: "info", message, place: { file: fileOf(first.file) } };
}
function listed(differences) {
  const shown3 = differences.slice(0, 5).map(({ field, asked, recorded }) => `${field} (${quoted(asked)}, recorded ${quoted(recorded)})`);
  if (differences.length > shown3.length) shown3.push(`${differences.length - shown3.length} more`);
  return shown3.join(", ");
}
function quoted(value) {
  return value === void 0 ? "absent" : `"${printable(value, 80)}"`;
}

// src/replay/checks/process.ts
function* checkProcess(run3) {
  const { job, events, recording, endedAfter, expected, locator } = run3;
  if (endedAfter !== void 0)
    yield {
      rule: replayTimeout,
      message: `The konnector was still running after ${formatCount(endedAfter, "second")} and was stopped; a replay has no network to wait for.`
    };
  const overtime = eventsOf(events, "overtime").length > 0;
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
        job.error === void 0 ? void 0 : locator.error(job.error),
        "where the error comes from",
        {
          message: `The job ends with ${printable(result)}, but expected.json says ${printable(recording.expected.result)}.`,
          place: { file: expected.file, pointer: "/result" }
        }
      )
    };
  for (const what of new Set(eventsOf(events, "blocked").map((fact) => fact.what)))
    yield {
      rule: replayBlocked,
      ...attachLocation(locator.blocked(what), "where it happens", {
        message: `The konnector tried ${printable(what)}, which a replay blocks.`
      })
    };
  if (job.oversizedLine !== void 0)
    yield {
      rule: replayOutput,
      message: `The konnector printed a line of ${job.oversizedLine} bytes: cozy-stack stops reading at a line of 65536 and misses every message after it.`
    };
  const [nonJson] = job.nonJsonLines;
  if (nonJson !== void 0)
    yield {
      rule: replayOutput,
      severity: "info",
      message: `The konnector printed ${formatCount(job.nonJsonLines.length, "line")} that the stack drops because they are not JSON: "${printable(nonJson, 120)}".`
    };
}

// src/replay/checks/saved.ts
function* checkSaved(run3) {
  const { documents } = run3.recording.expected;
  for (const doctype of /* @__PURE__ */ new Set([...Object.keys(documents), ...Object.keys(run3.outcome.documents)]))
    yield* checkDoctype(doctype, run3);
  yield* checkFiles(run3);
}
function* checkDoctype(doctype, run3) {
  const expected = documentsOf(run3.recording.expected.documents, doctype);
  const saved = documentsOf(run3.outcome.documents, doctype);
  const waiting = /* @__PURE__ */ new Map();
  for (const [index, doc] of expected.entries()) {
    const key = canonical(doc);
    waiting.set(key, [...waiting.get(key) ?? [], index]);
  }
  const others = saved.filter((doc) => waiting.get(canonical(doc))?.shift() === void 0);
  const missing = [...waiting.values()].flat();
  if (missing.length === 0 && others.length === 0) return;
  const tally = `${doctype}: ${formatCount(expected.length, "document")} expected, ${saved.length} saved`;
  const [first] = missing;
  if (first === void 0) {
    const message2 = `${tally}. Not expected: ${shown2(others[0])}.`;
    yield { rule: replayDocuments, message: message2, place: placeIn(run3, ["documents", doctype]) };
    return;
  }
  const place = placeIn(run3, ["documents", doctype, first]);
  const pair = others.length === missing.length ? closest(expected[first], others) : void 0;
  const message = pair ? `${tally}, ${missing.length} of them different; in the first, ${pair}.` : `${tally}. Missing: ${shown2(expected[first])}.`;
  yield { rule: replayDocuments, message, place };
}
function documentsOf(documents, doctype) {
  return Object.hasOwn(documents, doctype) ? documents[doctype] : [];
}
function closest(expected, others) {
  const [best = []] = others.map((other) => changes(expected, other)).toSorted((a, b) => a.length - b.length);
  return best.slice(0, 3).join(", ") + (best.length > 3 ? ` and ${best.length - 3} more` : "");
}
function changes(expected, saved, path = "") {
  if (isObject(expected) && isObject(saved))
    return [.../* @__PURE__ */ new Set([...Object.keys(expected), ...Object.keys(saved)])].flatMap(
      (key) => changes(expected[key], saved[key], path ? `${path}.${key}` : key)
    );
  if (canonical([expected]) === canonical([saved])) return [];
  return [`${printable(path, 80)} is ${shown2(saved)}, expected ${shown2(expected)}`];
}
function shown2(value) {
  return value === void 0 ? "absent" : printable(JSON.stringify(value), 160);
}
function* checkFiles(run3) {
  const saved = new Map(run3.outcome.files.map((file) => [file.path, file]));
  const missing = [];
  for (const [index, expected] of run3.recording.expected.files.entries()) {
    const file = saved.get(expected.path);
    saved.delete(expected.path);
    if (!file) missing.push({ path: expected.path, index });
    else yield* checkFile(file, expected, placeIn(run3, ["files", index]));
  }
  const [first] = missing;
  if (first)
    yield {
      rule: replayFiles,
      message: missing.length === 1 ? `${printable(first.path)} was not saved.` : `${missing.length} files were not saved; the first is ${printable(first.path)}.`,
      place: placeIn(run3, ["files", first.index])
    };
  for (const path of saved.keys())
    yield {
      rule: replayFiles,
      message: `${printable(path)} was saved, but is not expected.`,
      place: placeIn(run3, ["files"])
    };
}
function* checkFile(file, expected, place) {
  const differences = ["mime", "size", "sha256"].filter((key) => file[key] !== expected[key]).map((key) => `${key} is ${file[key]}, expected ${expected[key]}`);
  if (expected.described) differences.push(...changes(expected.described, file.described ?? {}));
  if (differences.length > 0)
    yield {
      rule: replayFiles,
      message: `${printable(file.path)} differs: ${printable(differences.join(", "))}.`,
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
  const driver = options.driver ?? findDriver(build, options);
  if (!driver) return skipped(scenario, clientSide);
  const { cwd = process.cwd(), timeout = 6e4, out } = options;
  const fileOf = (name) => displayPath(cwd, join9(scenario.dir, name));
  let recording;
  let updated;
  let ran;
  const run3 = (trace) => runRecording(build, konnector, recording, { driver, timeout, trace });
  try {
    recording = options.update ? { ...readSite(scenario.dir), expected: noExpected } : readRecording(scenario);
    ran = await run3(false);
    if (options.update && isRepeated(ran)) {
      updated = updateExpected(scenario.dir, ran);
      recording = readRecording(scenario);
    }
  } catch (error) {
    if (error instanceof RecordingError) return unreadable(scenario, error, fileOf(error.file));
    throw error;
  }
  const outcome = readOutcome(ran.events);
  if (out) writeOutcome(resolve3(cwd, out, scenario.name), outcome);
  const given = {
    recording,
    expected: parseDocument(fileOf(expectedFile), readExpectedText(scenario.dir)),
    manifest: konnector.manifest,
    endedAfter: ran.timedOut ? timeout / 1e3 : void 0,
    fileOf,
    locator: emptyLocator
  };
  const checked = { ...checkRun(scenario, ran, outcome, given), ...updated && { updated } };
  if (!build.sourceMap || checked.status !== "failed" || !checked.diagnostics.some(hasLocation))
    return checked;
  const traced = await run3(true);
  const locator = createSourceLocator(traced.events, build.sourceMap, cwd);
  return checkRun(scenario, ran, outcome, { ...given, locator });
}
var hasLocation = ({ rule }) => [replayUnmatched, replayResult, replayBlocked].some(({ id }) => id === rule);
var checks = [checkExchanges, checkProcess, checkSecrets, checkAccess, checkSaved];
function checkRun({ name }, ran, outcome, given) {
  const { events, job, output, timedOut, ms, isolation } = ran;
  const context = { ...given, events, job, output, outcome };
  const diagnostics = checks.flatMap((check) => [...check(context)]).map(({ rule, ...finding }) => diagnose(rule, finding));
  const served = eventsOf(events, "served").length;
  const failed = diagnostics.some(({ severity }) => severity === "error");
  return {
    scenario: name,
    status: timedOut || eventsOf(events, "overtime").length > 0 ? "timeout" : failed ? "failed" : "passed",
    ms,
    diagnostics,
    saved: { documents: Object.values(outcome.documents).flat().length, files: outcome.files.length },
    exchanges: {
      served,
      unused: given.recording.exchanges.length - served,
      unmatched: eventsOf(events, "unmatched").length
    },
    isolation,
    accesses: eventsOf(events, "access").flatMap(({ any }) => any),
    result: printable(job.error ?? "success"),
    log: job.log.map((line) => ({ type: printable(line.type, 20), message: printable(line.message) }))
  };
}
var clientSide = "Not applicable: the konnector is client-side and runs in the flagship app.";
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

// src/replay/unused-permissions.ts
function unusedPermissions(runs, manifest) {
  if (runs.every(({ result }) => result !== "success")) return [];
  const accesses = runs.flatMap((run3) => run3.accesses);
  return readPermissions(manifest).flatMap((rule) => {
    const message = excessOf(rule, verbsUsed(rule, accesses));
    return message === void 0 ? [] : [diagnose(replayPermissionUnused, { message, place: permissionPlace(manifest, rule.title) })];
  });
}
function verbsUsed(rule, accesses) {
  const ofAny = { ...rule, values: [] };
  return verbs.filter((verb) => accesses.some((access) => access.verb === verb && grants(ofAny, access)));
}
function excessOf(rule, used) {
  const name = `the permission "${printable(rule.title, 80)}" (${printable(rule.doctype, 80)})`;
  if (used.length === 0)
    return `No recording needs ${name}. Remove it if nothing does, or record a run that does.`;
  if (!rule.everyVerb || used.length === verbs.length) return void 0;
  return `The recordings need ${used.join(", ")} of ${name}, which gives every verb. Name those it needs in "verbs".`;
}

export {
  findDriver,
  findNode,
  RecordRefused,
  LiveRunFailed,
  deriveUsual,
  record,
  replay,
  unusedPermissions
};
