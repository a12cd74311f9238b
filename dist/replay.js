const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  extensionOf
} from "./cozy-mime-types.js";
import {
  distFile,
  invalidScenarioName,
  isScenarioName
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
  OperationalError,
  diagnose,
  displayPath,
  formatCount,
  formatPointer,
  isObject,
  memberAt,
  nodeAt,
  parseDocument,
  toRegion
} from "./lint.js";

// src/replay/recording.ts
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

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
  const named2 = headers.find(([name]) => name === bodyFile)?.[1];
  return {
    start,
    headers: headers.filter(([name]) => name !== bodyFile),
    body: named2 ? beside(named2) : Buffer.from(end ? text.slice(end.index + end[0].length) : "", "latin1")
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
  const root = join(dir, scenariosDir);
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, settingsFile))).map((entry) => ({ name: entry.name, dir: join(root, entry.name) })).toSorted((a, b) => a.name < b.name ? -1 : 1);
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
  if (!isObject(settings.fields))
    throw new RecordingError(settingsFile, 'its "fields" must be an object: what the account holds');
  if (settings.ignoreQuery !== void 0 && !areTexts(settings.ignoreQuery))
    throw new RecordingError(settingsFile, 'its "ignoreQuery" must be a list of names');
  return settings;
}
function readExpected(dir) {
  const { result, documents, files } = readJson(dir, expectedFile);
  if (typeof result !== "string")
    throw new RecordingError(expectedFile, 'its "result" must be a text: "success", or the error of the job');
  if (!isObject(documents) || !Object.values(documents).every((docs) => areObjects(docs)))
    throw new RecordingError(expectedFile, 'its "documents" must be lists of objects, by doctype');
  if (!areObjects(files) || !files.every(({ path }) => typeof path === "string"))
    throw new RecordingError(expectedFile, 'its "files" must be a list of objects with a "path"');
  return { result, documents, files };
}
function readExchanges(dir) {
  return readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith(".http")).map((entry) => entry.name).toSorted().map((file) => parseExchange(file, readFileSync(join(dir, file)), (name) => readBeside(dir, file, name)));
}
function readBeside(dir, file, name) {
  if (!/^[\w.-]+$/.test(name))
    throw new RecordingError(file, `its Body-File ${name} must be a file beside it`);
  if (!lstatSync(join(dir, name), { throwIfNoEntry: false })?.isFile())
    throw new RecordingError(file, `its Body-File ${name} is not there`);
  return readFileSync(join(dir, name));
}
function readJson(dir, name) {
  if (!existsSync(join(dir, name))) throw new RecordingError(name, "it is not there");
  try {
    const value = JSON.parse(readFileSync(join(dir, name), "utf8"));
    if (isObject(value)) return value;
  } catch (error) {
    throw new RecordingError(name, `it is not JSON: ${error.message}`);
  }
  throw new RecordingError(name, "it must be a JSON object");
}
function areObjects(value) {
  return Array.isArray(value) && value.every(isObject);
}
function areTexts(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

// src/replay/record/record.ts
import { join as join5 } from "node:path";

// src/replay/child-process.ts
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join as join2, relative } from "node:path";

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
      return Number.isInteger(value["exchange"]) && Number(value["exchange"]) >= 0 && Number(value["exchange"]) < exchanges && areObjects2(value["differences"], (difference) => isText(difference["field"]));
    case "unmatched":
      return isRequest(value["request"]) && areFrames(value["frames"]);
    case "recorded":
      return isObject(value["exchange"]) && isExchange(value["exchange"]);
    case "access":
      return isText(value["route"]) && areObjects2(value["any"], isAccess) && value["any"].length > 0;
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
function areObjects2(value, test) {
  return Array.isArray(value) && value.every((item) => isObject(item) && test(item));
}
var isText = (value) => typeof value === "string";
function eventsOf(events, kind) {
  return events.filter((event) => event.fact === kind);
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

// src/replay/printable.ts
function printable(text, limit = 400) {
  const shown2 = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === "\n") return "⏎";
    return `\\u{${character.codePointAt(0).toString(16)}}`;
  });
  return shown2.length > limit ? `${shown2.slice(0, limit)}…` : shown2;
}

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
  const root = mkdtempSync(join2(realpathSync(tmpdir()), "konnector-replay-"));
  const workDir = join2(root, `konnector-${input.slug.replace(/[^\w-]/g, "")}`);
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

// src/replay/node-driver.ts
function createNodeDriver(options = {}) {
  const { node = process.execPath, preload = distFile("preload.cjs") } = options;
  return {
    async run(build, _konnector, { cozy, vendor, now, trace, timeout }) {
      const { parameters, ...rest } = cozy;
      const world = vendor.mode === "replay" ? { mode: vendor.mode, now, exchanges: vendor.exchanges.map(packExchange), map: {} } : { mode: vendor.mode, exchanges: [], map: vendor.map };
      const ignoreQuery = vendor.mode === "replay" ? [...vendor.ignoreQuery] : [];
      const ended = await runChild(
        build,
        { ...rest, ...world, ignoreQuery, seed: 1, trace },
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

// src/replay/cozy-input.ts
function createCozyInput(konnector, fields) {
  const { slug, name, parameters } = konnector.manifest.value ?? {};
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
    parameters
  };
}
function safeName(name) {
  return name.replace(/[&/\\#,+()$@~%.'":*?<>{}]/g, "_");
}

// src/replay/record/capture.ts
async function captureLive(build, konnector, { driver, map, timeout, fields, parameters }) {
  const now = Date.now();
  const cozy = createCozyInput(konnector, fields);
  const ran = await driver.run(build, konnector, {
    cozy: { ...cozy, parameters: parameters ?? cozy.parameters },
    vendor: { mode: "record", map },
    now,
    trace: false,
    timeout
  });
  return {
    recordedAt: new Date(now).toISOString(),
    credentials: { fields, parameters },
    exchanges: eventsOf(ran.events, "recorded").map(({ exchange }) => unpackExchange(exchange)),
    result: ran.job.error ?? "success",
    timedOut: ran.timedOut
  };
}

// src/replay/record/config.ts
import { existsSync as existsSync2, readFileSync as readFileSync2, writeFileSync } from "node:fs";
import { join as join3 } from "node:path";

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text, ignoreTrivia = false) {
  const len = text.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count || !exact) {
      let ch = text.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text.length && text.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text.charCodeAt(pos);
      if (ch === 34) {
        result += text.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code = text.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text.substring(start, pos);
          return token = 12;
        }
        if (text.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text.charCodeAt(pos);
            if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text.substring(start, pos);
          return token = 13;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function parse2(text, errors = [], options = ParseOptions.DEFAULT) {
  let currentProperty = null;
  let currentParent = [];
  const previousParents = [];
  function onValue(value) {
    if (Array.isArray(currentParent)) {
      currentParent.push(value);
    } else if (currentProperty !== null) {
      currentParent[currentProperty] = value;
    }
  }
  const visitor = {
    onObjectBegin: () => {
      const object = {};
      onValue(object);
      previousParents.push(currentParent);
      currentParent = object;
      currentProperty = null;
    },
    onObjectProperty: (name) => {
      currentProperty = name;
    },
    onObjectEnd: () => {
      currentParent = previousParents.pop();
    },
    onArrayBegin: () => {
      const array = [];
      onValue(array);
      previousParents.push(currentParent);
      currentParent = array;
      currentProperty = null;
    },
    onArrayEnd: () => {
      currentParent = previousParents.pop();
    },
    onLiteralValue: onValue,
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  };
  visit(text, visitor, options);
  return currentParent[0];
}
function visit(text, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options && options.disallowComments;
  const allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var parse3 = parse2;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));

// src/replay/record/config.ts
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
    writeFileSync(path, `${JSON.stringify({ COZY_URL: "", fields: fields2 }, null, 2)}
`, { mode: 384 });
    throw new CredentialsMissing(
      path,
      `There are no credentials to record with, so an empty ${configName} was written. Fill in ${listed2 || "its fields"} under "fields", keep it out of git, and record again.`
    );
  }
  const errors = [];
  const config = parse3(readFileSync2(path, "utf8"), errors, { allowTrailingComma: true });
  const { fields, COZY_PARAMETERS } = config ?? {};
  if (errors.length > 0 || typeof fields !== "object" || fields === null)
    throw new CredentialsMissing(
      path,
      `${configName} must be a JSON object with "fields". Delete it and record again to get one to fill in.`
    );
  const empty = names.filter((name) => ["", void 0].includes(fields[name]));
  if (names.length > 0 && empty.length === names.length)
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

// src/replay/run-recording.ts
function runRecording(build, konnector, { settings, exchanges }, { driver, timeout, trace = false }) {
  return driver.run(build, konnector, {
    cozy: createCozyInput(konnector, settings.fields),
    vendor: { mode: "replay", exchanges, ignoreQuery: settings.ignoreQuery ?? [] },
    now: Date.parse(settings.recordedAt),
    trace,
    timeout
  });
}

// src/replay/exchange.ts
function findHeader(headers, name) {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1];
}
function exchangeTitle({ method, url }) {
  return `${method} ${url}`;
}

// src/replay/record/files.ts
function scenarioFiles(settings, expected, exchanges) {
  const files = /* @__PURE__ */ new Map([
    [settingsFile, json(settings)],
    [expectedFile, json(expected)]
  ]);
  for (const [index, exchange] of exchanges.entries())
    for (const [name, content] of exchangeFiles(exchange, index + 1)) files.set(name, content);
  return files;
}
function json(value) {
  return Buffer.from(`${JSON.stringify(value, null, 2)}
`);
}
function exchangeFiles(exchange, number) {
  const { request, response } = exchange;
  const { host, pathname } = new URL(request.url);
  const stem = `${host}${pathname}`.replace(/[^\w.]+/g, "-").replace(/^-|-$/g, "");
  const name = `${String(number).padStart(3, "0")}-${request.method}-${stem.slice(0, 80)}`;
  const beside = {
    ...!isText2(request.body, "text/plain") || !canStandInline(request.body) ? { request: `${name}.request.bin` } : {},
    ...isText2(response.body, findHeader(response.headers, "content-type")) ? {} : { response: `${name}.body.${bodyExtension(findHeader(response.headers, "content-type"))}` }
  };
  return [
    [`${name}.http`, formatExchange(exchange, beside)],
    ...beside.request ? [[beside.request, request.body]] : [],
    ...beside.response ? [[beside.response, response.body]] : []
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

// src/replay/record/pseudonyms.ts
import { createHash as createHash2 } from "node:crypto";
function createPseudonyms(secrets) {
  const used = /* @__PURE__ */ new Set();
  return secrets.flatMap(({ name, value, typed = false }) => {
    const alias = firstFree(name, value, (candidate) => !used.has(candidate) && !clashes(candidate, secrets));
    used.add(alias);
    return [{ secret: value, alias, anyCase: typed, made: false }, ...derived(value, alias)];
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
var makings = [
  (value) => Buffer.from(value).toString("base64").replace(/=+$/, ""),
  (value) => Buffer.from(value).toString("base64url"),
  ...["md5", "sha1", "sha256", "sha512"].map(
    (algorithm) => (value) => createHash2(algorithm).update(value).digest("hex")
  )
];
function derived(value, alias) {
  const pairs = new Map(makings.map((make) => [make(value), make(alias)]));
  return [...pairs].map(([secret, made]) => ({
    secret,
    alias: made,
    anyCase: /^[\da-f]{32,}$/.test(secret),
    made: true
  }));
}

// src/replay/record/encodings.ts
function encodingPattern(value, { anyCase = false, made = false } = {}) {
  return [...value].map((character) => {
    const cases = anyCase ? [character, character.toLowerCase(), character.toUpperCase()] : [character];
    const ways = cases.filter((one) => [...one].length === 1).flatMap((one) => isWord(one) && made ? [one] : spellingsOf(one));
    return anyOf(new Set(ways));
  }).join("");
}
function encodeLike(found, alias) {
  const at = /%2540|%40|\\u0040|&#(?:x40|64);/i.exec(found)?.[0];
  return at ? alias.replaceAll("@", at) : alias;
}
function anyOf(ways) {
  const longer = [...ways].filter((way) => way.length > 1).toSorted((a, b) => b.length - a.length);
  const single = [...ways].filter((way) => way.length === 1).map(escapeRegExp);
  const alternatives = [...longer.map(escapeRegExp), ...single.length > 0 ? [`[${single.join("")}]`] : []];
  return alternatives.length === 1 ? alternatives[0] : `(?:${alternatives.join("|")})`;
}
var isWord = (character) => /[A-Za-z\d]/.test(character);
var named = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
var blanks = { " ": ["+", "&nbsp;"], "\n": ["\\n"], "	": ["\\t"] };
function spellingsOf(character) {
  const code = character.codePointAt(0);
  const entities2 = bothCases(`&#x${code.toString(16)};`, `&#${code};`, `&#${String(code).padStart(3, "0")};`);
  if (isWord(character)) return [character, ...entities2];
  const utf8 = Buffer.from(character);
  const encoded = [utf8, ...code > 127 && code < 256 ? [Buffer.from([code])] : []];
  const ways = [
    ...encoded.flatMap((bytes) => [bytes.toString("latin1"), ...percent(bytes)]),
    ...bothCases(character.split("").map(unicodeEscape).join("")),
    ...entities2,
    ...named[character] ? [named[character]] : [],
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
      /(%25|%|\\u|&#x)([\da-f]+)/g,
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
  const redact = (text) => direct(text).replace(encodedRun, (run2) => inside(run2, direct));
  const finds = (text) => text.search(pattern) !== -1;
  const cores = aliases.flatMap(({ secret }) => base64Cores(secret));
  return {
    bytes: (body) => Buffer.from(redact(latin12(body)), "latin1"),
    text: (value) => Buffer.from(redact(latin12(Buffer.from(value))), "latin1").toString(),
    leaks: (body) => {
      const text = latin12(body);
      return finds(text) || (text.match(encodedRun) ?? []).some((run2) => finds(decoded(run2))) || cores.some((core) => text.includes(core));
    }
  };
}
var encodedRun = /[A-Za-z\d+/_-]{8,}={0,2}/g;
function inside(run2, direct) {
  const before = decoded(run2);
  const after = direct(before);
  if (after === before) return run2;
  const encoding = /[-_]/.test(run2) ? "base64url" : "base64";
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
var decoded = (run2) => Buffer.from(run2, "base64").toString("latin1");
var latin12 = (bytes) => Buffer.from(bytes).toString("latin1");
function redactExchange({ file, request, response }, redactor) {
  return {
    file,
    request: {
      ...request,
      url: redactor.text(request.url),
      headers: redactHeaders(request.headers, redactor),
      body: redactor.bytes(request.body)
    },
    response: {
      ...response,
      headers: redactHeaders(response.headers, redactor),
      body: redactor.bytes(response.body)
    }
  };
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

// src/replay/record/secrets.ts
var minSecretLength = 4;
var shortestToken = 8;
var telling = /token|csrf|xsrf|session|passw|secret|auth|nonce|jwt|api[-_]?key|signature|(?:^|[-_])(?:sid|sig|otp|pin)$/i;
var jwt = /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*/g;
function findSecrets(fields, exchanges) {
  const found = /* @__PURE__ */ new Map();
  const add = (name, value, least, typed = false) => {
    if (value.length >= least && !found.has(value)) found.set(value, { name, value, typed });
  };
  for (const [name, value] of Object.entries(fields))
    if (typeof value === "string") add(name, value, minSecretLength, true);
  for (const { request, response } of exchanges) {
    for (const { name, value } of cookiesOf(request.headers, response.headers))
      if (looksMade(value)) add(name, value, shortestToken);
    for (const headers of [request.headers, response.headers])
      for (const [name, value] of headers) {
        if (/^(?:proxy-)?authorization$/i.test(name))
          for (const credential of credentialsIn(value)) add("authorization", credential, minSecretLength);
        else if (telling.test(name)) add(name.toLowerCase(), value, shortestToken);
      }
    for (const text of [
      request.url,
      findHeader(response.headers, "location") ?? "",
      ...bodies(request, response)
    ])
      for (const { name, value } of secretsIn(text)) add(name, value, shortestToken);
  }
  return [...found.values()];
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
function looksMade(value) {
  return value.length >= 16 || /\d/.test(value) && /[a-z]/i.test(value);
}
function bodies(...messages) {
  return messages.map(({ body }) => Buffer.from(body).toString("utf8")).filter((text) => !text.includes("\0"));
}
function* secretsIn(text) {
  for (const [value] of text.matchAll(jwt)) yield { name: "jwt", value };
  for (const [, name, value] of text.matchAll(/(?<=^|[?&;\s"'])([\w.[\]-]+)=([^&;#\s"'<>]+)/g))
    if (telling.test(name)) yield { name, value: decodeForm(value) };
  for (const [, name, value] of text.matchAll(/["']([\w.-]+)["']\s*:\s*"((?:[^"\\]|\\.)*)"/g))
    if (telling.test(name)) yield { name, value: decodeJson(value) };
  for (const [tag] of text.matchAll(/<(?:input|meta)\b[^>]*>/gi)) {
    const name = attribute(tag, "name") ?? attribute(tag, "id");
    const value = attribute(tag, "value") ?? attribute(tag, "content");
    if (name && value && telling.test(name)) yield { name, value };
  }
}
function attribute(tag, name) {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "i").exec(tag) ?? [];
  const value = double ?? single;
  return value === void 0 ? void 0 : decodeHtml(value);
}
function decodeUrl(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
function decodeForm(value) {
  return new URLSearchParams(`v=${value}`).get("v") ?? value;
}
function decodeJson(value) {
  try {
    return String(JSON.parse(`"${value}"`));
  } catch {
    return value;
  }
}
var entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function decodeHtml(value) {
  return value.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex, decimal, name) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return entities[name.toLowerCase()] ?? whole;
    }
  );
}

// src/replay/record/placeholder.ts
function placeholderPdf(title) {
  const shown2 = title.replace(/[^\x20-\x7e]/g, "?").replace(/[()\\]/g, "\\$&");
  const content = `BT /F1 12 Tf 72 760 Td (Placeholder for ${shown2}) Tj ET`;
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
function tidyExchange({ file, request, response }, keepFiles) {
  const headers = request.headers.filter(([name2]) => !connectionHeaders.has(name2.toLowerCase()));
  const name = new URL(request.url).pathname.split("/").at(-1) ?? "";
  const body = isPdf(response.body) && !keepFiles ? placeholderPdf(name) : response.body;
  return { file, request: { ...request, headers }, response: { ...response, body } };
}

// src/replay/record/refused.ts
var RecordRefused = class extends OperationalError {
  name = "RecordRefused";
};

// src/replay/record/usable.ts
function checkCapture({ exchanges, timedOut }, result) {
  if (timedOut) throw new RecordRefused("The konnector did not end in time, so nothing was kept.");
  const strange = exchanges.find(({ response }) => !canBeServed(response.status));
  if (strange)
    throw new RecordRefused(
      `The site answered with the status ${strange.response.status}, which a replay cannot serve (200 to 599). Nothing was kept: record when the site answers as usual.`
    );
  if (exchanges.length === 0)
    throw new RecordRefused(
      `The konnector reached no site and ended with: ${result}. Is the site there, and is --map right?`
    );
}

// src/replay/record/write.ts
import { existsSync as existsSync3, mkdirSync, readdirSync as readdirSync2, rmSync as rmSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join4 } from "node:path";
function readChoices(dir) {
  if (!existsSync3(join4(dir, settingsFile))) return {};
  const { ignoreQuery, allowUnused } = readSettings(dir);
  return { ...ignoreQuery && { ignoreQuery }, ...allowUnused !== void 0 && { allowUnused } };
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
  mkdirSync(dir, { recursive: true });
  for (const name of readdirSync2(dir)) if (/^\d{3,}-/.test(name)) rmSync2(join4(dir, name));
  for (const [name, content] of files) writeFileSync2(join4(dir, name), content);
  const attributes = join4(dir, "..", ".gitattributes");
  if (!existsSync3(attributes)) writeFileSync2(attributes, "* -text\n");
}

// src/replay/record/keep.ts
async function keepRecording(capture, build, konnector, { driver, scenario, keepFiles }) {
  const { fields } = capture.credentials;
  const tidied = capture.exchanges.map((exchange) => tidyExchange(exchange, keepFiles));
  const secrets = findSecrets(fields, tidied);
  const redactor = createRedactor(createPseudonyms(secrets));
  const result = printable(redactor.text(capture.result));
  checkCapture(capture, result);
  const settings = {
    version: 1,
    recordedAt: capture.recordedAt,
    fields: redactFields(fields, redactor),
    ...readChoices(scenario.dir)
  };
  const exchanges = tidied.map((exchange) => redactExchange(exchange, redactor));
  const replayed = await runRecording(
    build,
    konnector,
    { settings, exchanges },
    { driver, timeout: replayTimeout2 }
  );
  const expected = expectedOf(replayed);
  const files = scenarioFiles(settings, expected, exchanges);
  refuseLeaks(files, redactor);
  writeScenario(scenario.dir, files);
  return {
    scenario,
    exchanges: exchanges.length,
    redacted: [...new Set(secrets.map((secret) => secret.name))],
    result,
    saved: {
      documents: Object.values(expected.documents).flat().length,
      files: expected.files.length
    },
    notes: [
      ...shortFields(fields),
      ...expected.result === capture.result || expected.result === result ? [] : [
        `The live run ended with ${result}, its replay with ${printable(expected.result)}: the recording cannot be repeated as it is.`
      ],
      ...eventsOf(replayed.events, "unmatched").map(
        ({ request }) => `The replay requested ${printable(request.url)}, which the live run did not: see "ignoreQuery" in docs/replay.md.`
      )
    ]
  };
}
var replayTimeout2 = 6e4;
function expectedOf({ events, job }) {
  const { documents, files } = readOutcome(events);
  return {
    result: job.error ?? "success",
    documents,
    files: files.map(({ path, mime, size, sha256 }) => ({ path, mime, size, sha256 }))
  };
}
function redactFields(fields, redactor) {
  return JSON.parse(redactor.text(JSON.stringify(fields)));
}
function shortFields(fields) {
  return Object.entries(fields).flatMap(
    ([name, value]) => typeof value === "string" && value !== "" && value.length < minSecretLength ? [`The field ${name} is too short to find in other text, so it stays in the recording as it is.`] : []
  );
}

// src/replay/record/record.ts
async function record(build, konnector, name, options = {}) {
  const { env = process.env, map = {}, timeout = 3e5, keepFiles = false, out } = options;
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
  const capture = await captureLive(build, konnector, { ...credentials, driver, map, timeout });
  const dir = join5(out ?? join5(konnector.dir, scenariosDir), name);
  return keepRecording(capture, build, konnector, { driver, scenario: { name, dir }, keepFiles });
}

// src/replay/replay.ts
import { readFileSync as readFileSync4 } from "node:fs";
import { join as join7, resolve as resolve3 } from "node:path";

// src/replay/source-locator.ts
import { existsSync as existsSync4, readFileSync as readFileSync3 } from "node:fs";
import { SourceMap } from "node:module";
import { dirname as dirname2, relative as relative2, resolve, sep } from "node:path";
var emptyLocator = {
  request: () => void 0,
  blocked: () => void 0,
  error: () => void 0
};
function createSourceLocator(events, sourceMap, cwd) {
  const placeOf = placesBy(sourceMap, cwd);
  const first = (candidates) => {
    for (const { frames } of candidates) {
      const place = placeOf(frames);
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
  const payload = JSON.parse(readFileSync3(file, "utf8"));
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

// src/replay/saved-files.ts
import { mkdirSync as mkdirSync2, rmSync as rmSync3, writeFileSync as writeFileSync3 } from "node:fs";
import { dirname as dirname3, join as join6, resolve as resolve2, sep as sep2 } from "node:path";
function writeOutcome(dir, { documents, files }) {
  for (const kind of ["documents", "files"]) rmSync3(join6(dir, kind), { recursive: true, force: true });
  for (const [doctype, docs] of Object.entries(documents))
    write(dir, `documents/${doctype}.json`, `${JSON.stringify(docs, null, 2)}
`);
  for (const { path, content } of files) write(dir, `files${path}`, content);
}
function write(dir, path, content) {
  const target = resolve2(dir, path);
  if (!target.startsWith(dir + sep2)) return;
  mkdirSync2(dirname3(target), { recursive: true });
  writeFileSync3(target, content);
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

// src/replay/granted.ts
function permissionRules(manifest) {
  const { permissions } = manifest ?? {};
  if (typeof permissions !== "object" || permissions === null) return [];
  const entries = Object.entries(permissions);
  return entries.flatMap(
    ([title, rule]) => typeof rule?.["type"] === "string" ? [
      {
        title,
        type: rule["type"],
        verbs: strings(rule["verbs"]),
        values: strings(rule["values"]),
        selector: typeof rule["selector"] === "string" ? rule["selector"] : ""
      }
    ] : []
  );
}
function strings(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function isGranted(rules, access) {
  return access.document?.own === true || rules.some((rule) => grants(rule, access));
}
function grants(rule, { verb, doctype, document }) {
  return hasVerb(rule, verb) && hasType(rule.type, doctype) && hasValue(rule, document);
}
function givesEveryVerb({ verbs: verbs2 }) {
  return verbs2.length === 0 || verbs2.includes("ALL");
}
function hasVerb(rule, verb) {
  return givesEveryVerb(rule) || rule.verbs.includes(verb);
}
function hasType(type, doctype) {
  if (type === doctype || type === "*") return true;
  if (!type.endsWith(".*")) return false;
  const family = type.slice(0, -2);
  return family === doctype || doctype.startsWith(`${family}.`);
}
function hasValue({ values, selector }, document) {
  if (values.length === 0) return true;
  if (!document) return false;
  const candidates = selector ? document.fields[selector] ?? [] : document.ids;
  return values.some((value) => candidates.includes(value));
}

// src/replay/checks/access.ts
function* checkAccess(run2) {
  const rules = permissionRules(run2.manifest.value);
  const refused = /* @__PURE__ */ new Map();
  for (const { route, any } of eventsOf(run2.events, "access")) {
    if (any.some((access2) => isGranted(rules, access2))) continue;
    const access = any.at(-1);
    const key = `${access.verb} ${access.doctype}`;
    const known = refused.get(key);
    if (known) known.routes.add(route);
    else refused.set(key, { access, routes: /* @__PURE__ */ new Set([route]) });
  }
  for (const { access, routes } of refused.values()) yield refusal(run2, access, [...routes]);
  for (const route of new Set(eventsOf(run2.events, "unknown-route").map((fact) => fact.route)))
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
  const unmatched = eventsOf(run2.events, "unmatched").map(({ request }) => unpackRequest(request));
  const asked = /* @__PURE__ */ new Map();
  for (const request of unmatched) {
    const title = exchangeTitle(request);
    const nth = asked.get(title) ?? 0;
    asked.set(title, nth + 1);
    const origin = run2.locator.request(title, nth);
    yield {
      rule: replayUnmatched,
      ...attachLocation(origin, "where it is asked for", checkUnmatched(request, run2))
    };
  }
  yield* checkUnused(run2, unmatched.length > 0);
  for (const { exchange, differences } of eventsOf(run2.events, "served"))
    if (differences.length > 0) {
      const { file, request } = run2.recording.exchanges[exchange];
      const message = `${printable(exchangeTitle(request))} was sent another body than the recorded one: ${listed(differences)}.`;
      yield { rule: replayBody, message, place: { file: run2.fileOf(file) } };
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
      message: `${title} was asked for more often than recorded: its ${formatCount(same.length, "answer")} had been given.`,
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
        message: `${printable(exchangeTitle(request))} is in the recording and was not asked for.`,
        place: { file: fileOf(file) }
      };
}
function several(unused, first, fileOf) {
  const message = `${formatCount(unused.length, "recorded exchange")} ${unused.length === 1 ? "was" : "were"} not asked for, as the run did not go all the way; the first is ${printable(exchangeTitle(first.request))}.`;
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
  const { job, events, recording, endedAfter, expected, locator } = run2;
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
          message: `The job ended with ${printable(result)}, expected was ${printable(recording.expected.result)}.`,
          place: { file: expected.file, pointer: "/result" }
        }
      )
    };
  for (const what of new Set(eventsOf(events, "blocked").map((fact) => fact.what)))
    yield {
      rule: replayBlocked,
      ...attachLocation(locator.blocked(what), "where it is tried", {
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
      message: `The konnector printed ${formatCount(job.stray.length, "line")} that the stack drops, as they are not JSON: "${printable(stray, 120)}".`
    };
}

// src/replay/checks/saved.ts
function* checkSaved(run2) {
  const { documents } = run2.recording.expected;
  for (const doctype of /* @__PURE__ */ new Set([...Object.keys(documents), ...Object.keys(run2.outcome.documents)]))
    yield* checkDoctype(doctype, run2);
  yield* checkFiles(run2);
}
function* checkDoctype(doctype, run2) {
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
  const tally = `${doctype}: ${formatCount(expected.length, "document")} expected, ${saved.length} saved`;
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
  if (isObject(expected) && isObject(saved))
    return [.../* @__PURE__ */ new Set([...Object.keys(expected), ...Object.keys(saved)])].flatMap(
      (key) => changes(expected[key], saved[key], path ? `${path}.${key}` : key)
    );
  if (canonical([expected]) === canonical([saved])) return [];
  return [`${printable(path, 80)} is ${shown(saved)} and not ${shown(expected)}`];
}
function shown(value) {
  return value === void 0 ? "absent" : printable(JSON.stringify(value), 160);
}
function* checkFiles(run2) {
  const saved = new Map(run2.outcome.files.map((file) => [file.path, file]));
  const missing = [];
  for (const [index, expected] of run2.recording.expected.files.entries()) {
    const file = saved.get(expected.path);
    saved.delete(expected.path);
    if (!file) missing.push({ path: expected.path, index });
    else yield* checkFile(file, expected, placeIn(run2, ["files", index]));
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
function* checkFile(file, expected, place) {
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
  const driver = options.driver ?? findDriver(build, options);
  if (!driver) return skipped(scenario, clientSide);
  const { cwd = process.cwd(), timeout = 6e4, out } = options;
  const fileOf = (name) => displayPath(cwd, join7(scenario.dir, name));
  let recording;
  try {
    recording = readRecording(scenario);
  } catch (error) {
    if (error instanceof RecordingError) return unreadable(scenario, error, fileOf(error.file));
    throw error;
  }
  const run2 = (trace) => runRecording(build, konnector, recording, { driver, timeout, trace });
  const ran = await run2(false);
  const outcome = readOutcome(ran.events);
  if (out) writeOutcome(resolve3(cwd, out, scenario.name), outcome);
  const given = {
    recording,
    expected: parseDocument(fileOf(expectedFile), readFileSync4(join7(scenario.dir, expectedFile), "utf8")),
    manifest: konnector.manifest,
    endedAfter: ran.timedOut ? timeout / 1e3 : void 0,
    fileOf,
    locator: emptyLocator
  };
  const checked = checkRun(scenario, ran, outcome, given);
  if (!build.sourceMap || checked.status !== "failed" || !checked.diagnostics.some(hasLocation))
    return checked;
  const traced = await run2(true);
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
  const accesses = runs.flatMap((run2) => run2.accesses);
  return permissionRules(manifest.value).flatMap((rule) => {
    const message = excessOf(rule, verbsUsed(rule, accesses));
    return message === void 0 ? [] : [diagnose(replayPermissionUnused, { message, place: permissionPlace(manifest, rule.title) })];
  });
}
var verbs = ["GET", "POST", "PUT", "PATCH", "DELETE"];
function verbsUsed(rule, accesses) {
  const ofAny = { ...rule, values: [] };
  return verbs.filter((verb) => accesses.some((access) => access.verb === verb && grants(ofAny, access)));
}
function excessOf(rule, used) {
  const name = `the permission "${printable(rule.title, 80)}" (${printable(rule.type, 80)})`;
  if (used.length === 0)
    return `No recording needs ${name}. Remove it if nothing does, or record a run that does.`;
  if (!givesEveryVerb(rule) || used.length === verbs.length) return void 0;
  return `The recordings need ${used.join(", ")} of ${name}, which gives every verb. Name those it needs in "verbs".`;
}

export {
  findScenarios,
  record,
  replay,
  unusedPermissions
};
