const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  RecordingError,
  areHands,
  canStandInline,
  expectedFile,
  formatExchange,
  handsOf,
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
  createCozyInput,
  exchangeTitle,
  findHeader,
  jobEnvironment,
  missingPermission,
  parseJobOutput,
  parseLog,
  permissionPlace
} from "./replay-replay-job-output.js";
import {
  extensionOf
} from "./cozy-mime-types.js";
import {
  printable
} from "./replay-printable.js";
import {
  SandboxChoice,
  findProgram,
  findSandbox,
  onInterrupt
} from "./sandbox.js";
import {
  distFile
} from "./dist.js";
import {
  killGroup
} from "./sandbox-process-group.js";
import {
  replayBlocked,
  replayBody,
  replayCookies,
  replayDocuments,
  replayFiles,
  replayHandshake,
  replayIdentifier,
  replayLostError,
  replayMethod,
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
  maxBytes,
  maxLines,
  stackNode
} from "./sandbox-limits.js";
import {
  filesNotCopied
} from "./cozy-build-files.js";
import {
  maxLevels,
  readJson
} from "./json-read.js";
import {
  diagnose,
  displayPath,
  formatCount,
  formatPointer,
  grants,
  groupBy,
  isGranted,
  isKonnectorError,
  isObject,
  nodeAt,
  objectAt,
  parseDocument,
  readPermissions,
  stringAt,
  toRegion,
  valueAt,
  verbs
} from "./lint.js";
import {
  OperationalError,
  namedEntities
} from "./text-escape.js";

// src/replay/client/browser-driver.ts
import { basename } from "node:path";

// src/replay/client/events.ts
function isClientEvent(value, areFrames2) {
  switch (value["fact"]) {
    case "log":
      return isText(value["level"]) && isText(value["message"]);
    case "ended":
      return value["error"] === void 0 || isText(value["error"]);
    case "lost":
      return isText(value["method"]) && isText(value["message"]) && areFrames2(value["frames"]);
    case "missing":
      return isText(value["method"]) && areFrames2(value["frames"]);
    case "cookies":
      return isText(value["domain"]) && areFrames2(value["frames"]);
    case "identifier":
      return value["value"] === void 0 || isText(value["value"]);
    case "no-handshake":
      return value["page"] === "pilot" || value["page"] === "worker";
    case "page-error":
      return isText(value["message"]) && areFrames2(value["frames"]);
    case "hand":
      return isText(value["on"]);
    case "hands":
      return Array.isArray(value["hands"]) && value["hands"].every(areHands);
    case "credentials":
      return typeof value["values"] === "object" && value["values"] !== null;
    case "left":
      return typeof value["app"] === "object" && value["app"] !== null;
    default:
      return false;
  }
}
var isText = (value) => typeof value === "string";

// src/replay/events.ts
function parseEvents(bytes, exchanges) {
  const events = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(10, start);
    const end = newline === -1 ? bytes.length : newline;
    const value = parse2(bytes.toString("utf8", start, end));
    if (isObject(value) && isFact(value, exchanges)) events.push(value);
    start = end + 1;
  }
  return events;
}
function parse2(line) {
  return line.startsWith("{") ? readJson(line, { maxLevels }) : void 0;
}
function isFact(value, exchanges) {
  switch (value["fact"]) {
    case "started":
      return isText2(value["node"]);
    case "served":
      return Number.isInteger(value["exchange"]) && Number(value["exchange"]) >= 0 && Number(value["exchange"]) < exchanges && isTime(value["at"]) && areObjects(value["differences"], isDifference);
    case "unmatched":
      return isRequest(value["request"]) && areFrames(value["frames"]) && isTime(value["at"]);
    case "recorded":
      return isObject(value["exchange"]) && isExchange(value["exchange"]);
    case "access":
      return isText2(value["route"]) && areObjects(value["any"], isAccess) && value["any"].length > 0;
    case "unknown-route":
      return isText2(value["route"]);
    case "document":
      return isText2(value["doctype"]) && isObject(value["doc"]) && isText2(value["doc"]["_id"]);
    case "document-gone":
      return isText2(value["doctype"]) && isText2(value["id"]);
    case "file":
      return ["id", "path", "mime", "content"].every((key) => isText2(value[key])) && isObject(value["described"]);
    case "file-gone":
      return isText2(value["id"]);
    case "blocked":
      return isText2(value["what"]) && areFrames(value["frames"]);
    case "thrown":
      return isText2(value["message"]) && areFrames(value["frames"]) && typeof value["fatal"] === "boolean";
    default:
      return value["fact"] === "overtime" || isClientEvent(value, areFrames);
  }
}
function isExchange({ request, response, failure }) {
  if (!isRequest(request)) return false;
  if (response === void 0)
    return isObject(failure) && isText2(failure["code"]) && isText2(failure["message"]);
  return isObject(response) && Number.isInteger(response["status"]) && hasContent(response);
}
function isRequest(value) {
  return isObject(value) && isText2(value["method"]) && isText2(value["url"]) && URL.canParse(value["url"]) && hasContent(value);
}
function hasContent({ headers, body }) {
  return isText2(body) && Array.isArray(headers) && headers.every((pair) => areTexts(pair) && pair.length === 2);
}
function isAccess({ verb, doctype, document }) {
  if (!isText2(verb) || !isText2(doctype)) return false;
  return document === void 0 || isObject(document) && areTexts(document["ids"]) && isObject(document["fields"]) && Object.values(document["fields"]).every(areTexts);
}
function isDifference({ field, asked, recorded }) {
  return isText2(field) && [asked, recorded].every((side) => side === void 0 || isText2(side));
}
function areFrames(value) {
  const isPosition = (item) => Number.isSafeInteger(item) && Number(item) > 0;
  return Array.isArray(value) && value.every((frame) => Array.isArray(frame) && frame.length === 2 && frame.every(isPosition));
}
function areObjects(value, test) {
  return Array.isArray(value) && value.every((item) => isObject(item) && test(item));
}
var areTexts = (value) => Array.isArray(value) && value.every(isText2);
var isTime = (value) => value === void 0 || Number.isFinite(value);
var isText2 = (value) => typeof value === "string";
function eventsOf(events, kind) {
  return events.filter((event) => event.fact === kind);
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

// src/replay/client/browser/find.ts
import { execFile } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { promisify } from "node:util";
var run = promisify(execFile);
var oldestBrowser = 120;
var NoBrowser = class extends OperationalError {
  name = "NoBrowser";
};
var variables = ["KONNECTOR_LINT_BROWSER", "CHROME_PATH", "PUPPETEER_EXECUTABLE_PATH"];
var commands = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "chrome-headless-shell",
  "microsoft-edge",
  "microsoft-edge-stable"
];
var macApplications = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge"
];
var windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe"
];
async function findBrowser(named2, env) {
  const [variable] = variables.filter((name) => env[name]);
  const chosen = named2 ?? (variable && env[variable]);
  if (chosen !== void 0) {
    const path = isAbsolute(chosen) || !/^[\w.-]+$/.test(chosen) ? chosen : onPath(chosen, env) ?? chosen;
    const version = await versionOf(path, env);
    const by = named2 === void 0 ? variable : "--browser";
    if (version === void 0)
      throw new NoBrowser(`${by} names ${chosen}, which is no Chrome that runs. Name one, or leave it out.`);
    if (isTooOld(version)) throw new NoBrowser(tooOld(chosen, version));
    return { path, version };
  }
  let old;
  for (const path of candidates(env)) {
    const version = await versionOf(path, env);
    if (version === void 0) continue;
    if (!isTooOld(version)) return { path, version };
    old ??= tooOld(path, version);
  }
  throw new NoBrowser(
    old ?? "There is no browser to run it in. Install Chrome or Chromium, or set CHROME_PATH."
  );
}
function* candidates(env) {
  for (const command of commands) {
    const path = onPath(command, env);
    if (path !== void 0) yield path;
  }
  const folders = {
    darwin: ["/Applications", join(env["HOME"] ?? "/", "Applications")],
    win32: [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]]
  }[process.platform];
  const programs = process.platform === "darwin" ? macApplications : windowsPrograms;
  for (const folder of folders ?? [])
    for (const program of programs)
      if (folder && isProgram(join(folder, program))) yield join(folder, program);
}
function onPath(command, env) {
  const folders = (env["PATH"] ?? "").split(delimiter).filter(isAbsolute);
  return folders.map((folder) => join(folder, command)).find(isProgram);
}
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
var known = /* @__PURE__ */ new Map();
function versionOf(path, env) {
  const asked = known.get(path) ?? askVersion(path, env);
  known.set(path, asked);
  return asked;
}
async function askVersion(path, env) {
  if (process.platform === "win32") return isProgram(path) ? `${oldestBrowser}.0` : void 0;
  try {
    const { stdout } = await run(path, ["--version"], { timeout: 15e3, env: { PATH: env["PATH"] } });
    return /\b(\d+\.\d[\d.]*)/.exec(stdout)?.[1];
  } catch {
    return void 0;
  }
}
function isTooOld(version) {
  return Number.parseInt(version, 10) < oldestBrowser;
}
function tooOld(path, version) {
  return `${path} is of version ${version}, and a replay needs ${oldestBrowser} or later. Update it, or name another with CHROME_PATH.`;
}

// src/replay/client/run.ts
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as join2 } from "node:path";

// src/replay/client/network-namespace.ts
import { execFile as execFile2 } from "node:child_process";
import { promisify as promisify2 } from "node:util";
var run2 = promisify2(execFile2);
var found;
function networkNamespace() {
  found ??= find();
  return found;
}
async function find() {
  const unshare = process.platform === "linux" ? findProgram("unshare") : void 0;
  if (unshare === void 0) return void 0;
  for (const options of [["--net"], ["--user", "--map-current-user", "--net"]]) {
    const args = [...options, "--"];
    const works = await run2(unshare, [...args, "true"]).then(
      () => true,
      () => false
    );
    if (works) return [unshare, ...args];
  }
  return void 0;
}

// src/replay/client/streams.ts
async function collectStream(stream, maxSize) {
  const chunks = [];
  let size = 0;
  for await (const chunk of stream) {
    if (size < maxSize) chunks.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(chunks);
}

// src/replay/client/run.ts
var maxEvents = 256 * 1024 * 1024;
async function runLauncher(build, given, { node, launcher = distFile("launcher.cjs"), timeout }) {
  const root = mkdtempSync(join2(realpathSync(tmpdir()), "konnector-replay-"));
  const input = {
    ...given,
    contentScript: readFileSync(join2(build.dir, "main.js"), "utf8"),
    profile: join2(root, "profile")
  };
  const walls = input.mode === "replay" ? await networkNamespace() : void 0;
  const [file = node, ...args] = [...walls ?? [], node, "--no-deprecation", launcher];
  const started = performance.now();
  const child = spawn(file, args, {
    cwd: root,
    env: launcherEnvironment(input.mode),
    // A group of its own, so that the browser ends with it.
    detached: process.platform !== "win32",
    stdio: Array.from({ length: 5 }, (_, descriptor) => descriptor === 0 ? "ignore" : "pipe")
  });
  const removeProfile = () => rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  const takeBack = onInterrupt(() => {
    killGroup(child.pid, "SIGKILL");
    removeProfile();
  });
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    killGroup(child.pid, "SIGKILL");
  }, timeout);
  try {
    const ended = await readLauncher(child, input);
    const spoke = ended.events.some(({ fact }) => fact === "ended");
    if (!spoke && !timedOut) throw new OperationalError(reasonOf(ended.stderr));
    return {
      ...ended,
      timedOut,
      ms: Math.round(performance.now() - started),
      isolation: [
        ...walls ? ["network namespace"] : [],
        "browser without a network",
        ...process.getuid?.() === 0 ? [] : ["browser's sandbox"]
      ].join(" + ")
    };
  } finally {
    takeBack();
    clearTimeout(timer);
    killGroup(child.pid, "SIGKILL");
    removeProfile();
  }
}
async function readLauncher(child, input) {
  const [, stdout, stderr, inputPipe, factsPipe] = child.stdio;
  inputPipe.on("error", () => {
  });
  inputPipe.end(JSON.stringify(input));
  const closed = new Promise((resolve4, reject) => {
    child.once(
      "error",
      (error) => reject(new OperationalError(`The launcher of the konnector could not be started: ${error.message}.`))
    );
    child.once("close", (code, signal) => resolve4({ code, signal }));
  });
  const limit = 16 * 1024 * 1024;
  const [out, err, facts, ended] = await Promise.all([
    collectStream(stdout, limit),
    collectStream(stderr, 256 * 1024),
    collectStream(factsPipe, maxEvents),
    closed
  ]);
  return { ...ended, events: parseEvents(facts, input.exchanges.length), stdout: out, stderr: err };
}
function launcherEnvironment(mode) {
  const { PATH, DISPLAY, WAYLAND_DISPLAY, XAUTHORITY, XDG_RUNTIME_DIR, SystemRoot, TEMP } = process.env;
  const window = mode === "record" ? { DISPLAY, WAYLAND_DISPLAY, XAUTHORITY, XDG_RUNTIME_DIR } : {};
  return { PATH, SystemRoot, TEMP, TZ: "UTC", ...window };
}
function reasonOf(stderr) {
  const said = printable(Buffer.from(stderr).toString("utf8").trim(), 600);
  return `The konnector could not be run in the browser. ${said || "The launcher said nothing."}`;
}

// src/replay/client/browser-driver.ts
function createBrowserDriver(options = {}) {
  const { node = process.execPath, launcher, browser: named2, headless = false, env = process.env } = options;
  return {
    async run(build, konnector, { cozy, app, vendor, now, timeout }) {
      const isRoot = process.getuid?.() === 0;
      if (options.sandbox?.mode === "require" && isRoot)
        throw new OperationalError(
          "A sandbox is required to run the build, and Chrome has none as root. Run this as another user, or write --sandbox off to run it without."
        );
      if (isRoot) options.sandbox?.report("Chrome has none as root, so a page that breaks out of it is root.");
      const browser = await findBrowser(named2, env);
      const ended = await runLauncher(
        build,
        {
          ...worldOf(vendor, now),
          seed: 1,
          manifest: manifestOf(konnector),
          rights: cozy.rights,
          browser: browser.path,
          headless: vendor.mode === "replay" || headless,
          app
        },
        { node, timeout, ...launcher !== void 0 && { launcher } }
      );
      const { events, stdout, stderr, timedOut, ms, isolation } = ended;
      return {
        events,
        job: jobOf(events),
        output: Buffer.concat([stdout, stderr]).toString("utf8"),
        timedOut,
        ms,
        runtime: `${basename(browser.path)} ${browser.version}`,
        isolation,
        traced: true
      };
    }
  };
}
function worldOf(vendor, now) {
  return vendor.mode === "replay" ? {
    mode: vendor.mode,
    now,
    exchanges: vendor.exchanges.map(packExchange),
    ignoreQuery: [...vendor.ignoreQuery],
    map: {}
  } : { mode: vendor.mode, exchanges: [], ignoreQuery: [], map: { ...vendor.map } };
}
function manifestOf({ manifest }) {
  return { ...objectAt(manifest), slug: stringAt(manifest, "slug") ?? "konnector" };
}
function jobOf(events) {
  const [ended] = eventsOf(events, "ended");
  const log = eventsOf(events, "log").map(({ level, message }) => ({ type: level, message }));
  return { error: ended ? ended.error : "the run was stopped", log, nonJsonLines: [] };
}

// src/replay/node-driver.ts
var maxStderr = 256 * 1024;
function createNodeDriver(options = {}) {
  const {
    node = process.execPath,
    preload = distFile("preload.cjs"),
    sandbox: choice = new SandboxChoice()
  } = options;
  return {
    async run(build, _konnector, { cozy, vendor, now, trace, timeout }) {
      const { slug, account, folder, rights } = cozy;
      const world = vendor.mode === "replay" ? { mode: vendor.mode, exchanges: vendor.exchanges.map(packExchange), map: {} } : { mode: vendor.mode, exchanges: [], map: vendor.map };
      const ignoreQuery = vendor.mode === "replay" ? [...vendor.ignoreQuery] : [];
      const input = { slug, account, folder, rights, ...world, ignoreQuery, now, seed: 1, trace };
      const sandbox = await choice.find(node);
      const ended = await sandbox.run({
        folder: build.dir,
        name: `konnector-${slug.replace(/[^\w-]/g, "")}`,
        leaveOut: filesNotCopied,
        files: { "preload.cjs": preload },
        args: (places) => [
          "--disable-warning=ExperimentalWarning",
          "--require",
          places.file("preload.cjs"),
          places.folder
        ],
        env: environment(cozy),
        input: JSON.stringify(input),
        network: vendor.mode === "replay" ? "none" : "host",
        maxTime: timeout
      });
      const events = parseEvents(ended.events, input.exchanges.length);
      const [started] = eventsOf(events, "started");
      if (!started && !ended.timedOut) throw notStarted(ended, node);
      const { stdout, timedOut, ms, overflow } = ended;
      const stderr = ended.stderr.subarray(0, maxStderr);
      return {
        events,
        job: parseJobOutput(stdout, ended),
        output: Buffer.concat([stdout, stderr]).toString("utf8"),
        timedOut,
        ...overflow !== void 0 && { overflow },
        ms,
        runtime: started ? `Node.js ${printable(started.node, 40)}` : node,
        isolation: sandbox.name,
        traced: trace
      };
    }
  };
}
function environment({ account, folder, slug, parameters }) {
  return jobEnvironment({
    url: `${cozyOrigin}/`,
    credentials: "replay",
    job: "replay",
    fields: { account: account._id, konnector: slug, folder_to_save: folder.id },
    parameters
  });
}
function notStarted({ stderr }, node) {
  const lines = stderr.toString("utf8").trim().split("\n").slice(-5).join("\n") || "it said nothing";
  return new OperationalError(
    `The process that runs the konnector did not start: ${printable(lines)}. Is ${node} a Node.js of version 20.18 or later?`
  );
}

// src/replay/find-driver.ts
function findDriver(build, options = {}) {
  return build.kind === "client" ? createBrowserDriver(options) : createNodeDriver(options);
}

// src/replay/find-node.ts
import { existsSync, realpathSync as realpathSync2 } from "node:fs";
import { delimiter as delimiter2, isAbsolute as isAbsolute2, join as join3, sep } from "node:path";
async function findNode(asked, mode) {
  if (asked !== void 0) {
    const [path] = isAbsolute2(asked) || asked.includes(sep) ? [asked] : findOnPath(asked);
    if (path !== void 0 && await majorOf(path, mode) !== void 0) return realpathSync2(path);
    throw new OperationalError(
      `--node ${asked} does not run. Give the path of a Node.js of version 20 or later.`
    );
  }
  if (Number(process.versions.node.split(".", 1)[0]) === stackNode) return process.execPath;
  const { isReal } = await findSandbox(process.execPath, mode);
  for (const path of [`node${stackNode}`, "node"].flatMap(findOnPath)) {
    const real = realpathSync2(path);
    const isTried = real !== process.execPath && (isReal || !real.includes(`${sep}node_modules${sep}`));
    if (isTried && await majorOf(real, mode) === stackNode) return real;
  }
  return process.execPath;
}
function findOnPath(name) {
  const folders = (process.env["PATH"] ?? "").split(delimiter2).filter((folder) => isAbsolute2(folder));
  return folders.map((folder) => join3(folder, name)).filter((path) => existsSync(path));
}
async function majorOf(node, mode) {
  try {
    const sandbox = await findSandbox(node, mode);
    const args = () => ["--print", "process.versions.node"];
    const { stdout } = await sandbox.run({ name: "node", args, env: {}, maxTime: 1e4 });
    const [, major] = /^(\d+)\.\d/.exec(stdout.toString()) ?? [];
    return major === void 0 ? void 0 : Number(major);
  } catch {
    return void 0;
  }
}

// src/replay/record/config.ts
import { existsSync as existsSync2, readFileSync as readFileSync2, writeFileSync } from "node:fs";
import { join as join4 } from "node:path";
var configName = "konnector-dev-config.json";
var CredentialsMissing = class extends OperationalError {
  name = "CredentialsMissing";
  file;
  constructor(file, message) {
    super(message);
    this.file = file;
  }
};
function readCredentials(konnector, path = devConfigFile(konnector)) {
  const names = fieldNames(konnector);
  const listed2 = names.map((name) => `"${name}"`).join(", ");
  if (!existsSync2(path)) {
    const fields2 = Object.fromEntries(names.map((name) => [name, ""]));
    writeFileSync(path, `${JSON.stringify({ COZY_URL: "", fields: fields2 }, null, 2)}
`, { mode: 384 });
    throw new CredentialsMissing(
      path,
      `There are no credentials yet, so an empty ${configName} was written. Fill in ${listed2 || "its fields"} under "fields", keep it out of git, and run this again.`
    );
  }
  const { fields, COZY_PARAMETERS } = readDevConfig(path);
  if (typeof fields !== "object" || fields === null) throw unreadable(path);
  const isEmpty = Object.values(fields).every((value) => value === "" || value === null);
  if (names.length > 0 && isEmpty)
    throw new CredentialsMissing(
      path,
      `The fields of ${configName} are empty. Fill in ${listed2} and run this again.`
    );
  return { fields: { ...fields }, ...COZY_PARAMETERS !== void 0 && { parameters: COZY_PARAMETERS } };
}
function readCozyUrl(konnector, path = devConfigFile(konnector)) {
  if (!existsSync2(path)) return void 0;
  const { COZY_URL } = readDevConfig(path);
  return typeof COZY_URL === "string" && COZY_URL.trim() !== "" ? COZY_URL : void 0;
}
function devConfigFile({ dir }) {
  return join4(dir, configName);
}
function readDevConfig(path) {
  const errors = [];
  const config = parse(readFileSync2(path, "utf8"), errors, { allowTrailingComma: true });
  if (errors.length > 0 || typeof config !== "object" || config === null) throw unreadable(path);
  return config;
}
function unreadable(path) {
  return new CredentialsMissing(
    path,
    `${configName} must be a JSON object with "fields". Delete it and run this again to get one to fill in.`
  );
}
function fieldNames({ manifest }) {
  return Object.keys(objectAt(manifest, "fields")).filter((name) => name !== "advancedFields");
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
import { existsSync as existsSync3, mkdirSync, rmSync as rmSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join5 } from "node:path";

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
  const identifier = eventsOf(events, "identifier").at(-1)?.value;
  return {
    result: job.error ?? "success",
    documents,
    files: files.map(({ content: _content, ...file }) => file),
    ...identifier !== void 0 && { identifier }
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
  const groups = /* @__PURE__ */ new Map();
  for (const { doctype, doc } of saved) {
    const group = groups.get(doctype);
    if (group) group.push(doc);
    else groups.set(doctype, [doc]);
  }
  const sorted = [...groups].toSorted(([a], [b]) => a < b ? -1 : 1);
  return Object.fromEntries(sorted.map(([doctype, docs]) => [doctype, inOrder(doctype, docs)]));
}
function inOrder(doctype, docs) {
  return docs.map((doc) => comparable(doctype, doc)).map((doc) => ({ doc, text: canonical(doc) })).toSorted((a, b) => a.text < b.text ? -1 : 1).map(({ doc }) => doc);
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
    cozyMetadata: Array.isArray(updatedByApps) ? { ...metadata, updatedByApps: updatedByApps.map(withoutVersion) } : metadata
  };
}
function withoutVersion(app) {
  if (!isObject(app)) return app;
  const { version: _release, ...rest } = app;
  return rest;
}
function canonical(value) {
  return JSON.stringify(
    value,
    (_key, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => a < b ? -1 : 1)) : inner
  );
}

// src/replay/run-recording.ts
function runRecording(build, konnector, { settings, exchanges }, { driver, timeout, trace = false, app, grantAll = false }) {
  return driver.run(build, konnector, {
    cozy: createCozyInput(konnector, settings, { grantAll }),
    app: { ...app, ...appStateOf(settings) },
    vendor: { mode: "replay", exchanges, ignoreQuery: settings.ignoreQuery ?? [] },
    now: Date.parse(settings.recordedAt),
    trace,
    timeout
  });
}
function appStateOf({ hands, credentials, accountName }) {
  return {
    hands: handsOf({ ...hands && { hands } }),
    ...credentials && { credentials },
    ...accountName !== void 0 && { accountName }
  };
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
    ...!isText3(request.body, "text/plain") || !canStandInline(request.body) ? { request: `${name}.request.bin` } : {},
    ...response && !isText3(response.body, type) ? { response: `${name}.body.${bodyExtension(type)}` } : {}
  };
  return [
    [`${name}.http`, formatExchange(exchange, beside)],
    ...beside.request ? [[beside.request, request.body]] : [],
    ...response && beside.response ? [[beside.response, response.body]] : []
  ];
}
function isText3(body, type = "text/plain") {
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
  const root = join5(konnector.dir, scenariosDir);
  if (!existsSync3(join5(root, from, settingsFile)))
    throw new RecordRefused(
      `There is no scenario ${from} to derive from. Run konnector-lint record ${from} first.`
    );
  const { exchanges } = readSite(join5(root, from));
  const derived = [];
  for (const usual of usualScenarios(exchanges)) {
    const dir = join5(root, usual.name);
    if (existsSync3(dir)) continue;
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
    if (page !== void 0) writeFileSync2(join5(dir, pageFile), page);
    writeFileSync2(join5(dir, settingsFile), formatJson({ version: 1, derive: { from, ...derivation } }));
    const ran = await runRecording(build, konnector, readSite(dir), { driver, timeout: 6e4 });
    const expected = expectedOf(ran);
    const isKnown = isKonnectorError(expected.result);
    const result = isKnown ? expected.result : meant;
    writeFileSync2(join5(dir, expectedFile), formatJson({ ...expected, result }));
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
import { readFileSync as readFileSync4 } from "node:fs";
import { join as join9 } from "node:path";

// src/replay/build-part.ts
import { existsSync as existsSync4 } from "node:fs";
import { dirname, join as join6 } from "node:path";
var entries = { server: "index.js", client: "main.js" };
function hasBothParts({ files }) {
  return Object.values(entries).every((entry) => files.some(({ path }) => path === entry));
}
var PartMissing = class extends OperationalError {
  name = "PartMissing";
};
function partOf(build, side = build.kind) {
  if (side === build.kind) return build;
  const entry = entries[side];
  if (!build.files.some(({ path }) => path === entry))
    throw new PartMissing(`The build has no ${entry}: it has no part for the ${side}.`);
  const { sourceMap, ...rest } = build;
  const other = sourceMap && join6(dirname(sourceMap), `${entry}.map`);
  return { ...rest, kind: side, entry, ...other && existsSync4(other) && { sourceMap: other } };
}

// src/replay/refusals.ts
function findRefusals(events, manifest) {
  const permissions = readPermissions(manifest);
  const refused = /* @__PURE__ */ new Map();
  for (const { route, any } of eventsOf(events, "access")) {
    if (any.some((access2) => isGranted(permissions, access2))) continue;
    const access = any.at(-1);
    const key = `${access.verb} ${access.doctype}`;
    if (!refused.has(key)) refused.set(key, { access, route });
  }
  return [...refused.values()];
}
function explainRefused(refused, manifest, neededVerbs) {
  const verbsOf = (doctype) => [
    ...neededVerbs(doctype),
    ...refused.filter(({ access }) => access.doctype === doctype).map(({ access }) => access.verb)
  ];
  return refused.map(
    ({ access, route }) => missingPermission(manifest, access, {
      route,
      consequence: "cozy-stack answers 403.",
      neededVerbs: verbsOf
    })
  );
}

// src/replay/record/capture.ts
function liveRunOf(ran, { manifest }) {
  const { job, output, timedOut, events } = ran;
  const refused = explainRefused(findRefusals(events, manifest), manifest, () => []);
  return {
    ...expectedOf(ran),
    log: job.log,
    output,
    timedOut,
    refusals: refused.map(({ message }) => message)
  };
}
async function captureLive(build, konnector, { driver, map, timeout, grantAll, fields, parameters }) {
  const now = Date.now();
  const ran = await driver.run(build, konnector, {
    cozy: createCozyInput(konnector, { fields, parameters }, { grantAll }),
    app: {},
    vendor: { mode: "record", map },
    now,
    trace: false,
    timeout
  });
  return {
    recordedAt: new Date(now).toISOString(),
    credentials: { fields, parameters },
    exchanges: eventsOf(ran.events, "recorded").map(({ exchange }) => unpackExchange(exchange)),
    live: liveRunOf(ran, konnector)
  };
}

// src/replay/client/capture.ts
async function captureInBrowser(build, konnector, { driver, app, map, timeout, grantAll }) {
  const now = Math.floor(Date.now() / 1e3) * 1e3;
  const ran = await driver.run(build, konnector, {
    cozy: createCozyInput(konnector, { fields: {} }, { grantAll }),
    app,
    vendor: { mode: "record", map },
    now,
    trace: false,
    timeout
  });
  const hands = eventsOf(ran.events, "hands").at(-1)?.hands ?? [];
  const kept = eventsOf(ran.events, "credentials").at(-1)?.values;
  return {
    recordedAt: new Date(now).toISOString(),
    credentials: { fields: { ...app.credentials, ...kept, ...typedFields(hands.flat()) } },
    exchanges: eventsOf(ran.events, "recorded").map(({ exchange }) => unpackExchange(exchange)),
    live: liveRunOf(ran, konnector),
    app: { ...app, hands }
  };
}
function typedFields(hands) {
  const fields = {};
  for (const { on, type } of hands) {
    const value = type?.replace(/\n$/, "");
    if (!value || Object.values(fields).includes(value)) continue;
    const name = /name="([^"]+)"/.exec(on)?.[1] ?? /[\w-]+/.exec(on.replace(/^.*[#\s]/, ""))?.[0] ?? "field";
    let free = name;
    for (let number = 2; free in fields; number++) free = `${name}-${number}`;
    fields[free] = value;
  }
  return fields;
}

// src/replay/record/har.ts
function parseHar(file, har) {
  const refuse = (problem) => {
    throw new RecordRefused(`${file} is not a HAR file that can be read: ${problem}. Nothing was kept.`);
  };
  const entries2 = membersOf(membersOf(har)["log"])["entries"];
  if (!Array.isArray(entries2)) return refuse('"log.entries" is missing');
  const dated = [];
  for (const [index, entry] of entries2.entries()) {
    const problem = problemIn(entry);
    if (problem) return refuse(`log.entries[${index}]${problem}`);
    const { startedDateTime, request, response } = entry;
    if (!/^https?:\/\//.test(request.url) || response.status < 200) continue;
    dated.push({
      at: typeof startedDateTime === "string" ? startedDateTime : "",
      exchange: exchangeOf(request, response)
    });
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
  const { postData } = membersOf(request);
  const { params } = membersOf(postData);
  const { content } = membersOf(response);
  if (!isText4(postData)) return ".request.postData.text is not a text";
  if (params !== void 0 && params !== null && !areParams(params))
    return ".request.postData.params is not a list of names and values";
  if (!isText4(content)) return ".response.content.text is not a text";
  return void 0;
}
function isText4(body) {
  const { text } = membersOf(body);
  return text === void 0 || text === null || typeof text === "string";
}
function areParams(value) {
  return Array.isArray(value) && value.every((param) => {
    const { name, value: text = "" } = membersOf(param);
    return typeof name === "string" && typeof text === "string";
  });
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
  if (typeof data?.text === "string") return textBody(data.text, data.encoding);
  const pairs = (data?.params ?? []).map(({ name, value = "" }) => [name, value]);
  return Buffer.from(new URLSearchParams(pairs).toString());
}
function textBody(text, encoding) {
  return Buffer.from(text ?? "", encoding === "base64" ? "base64" : "utf8");
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

// src/replay/record/nock-file.ts
function parseNockDefinitions(file, definitions) {
  return definitions.map((definition, index) => {
    const problem = problemIn2(definition);
    if (problem)
      throw new RecordRefused(
        `${file} is not a list of nock's definitions: [${index}].${problem}. Nothing was kept.`
      );
    return exchangeOf2(definition);
  });
}
function problemIn2(definition) {
  const { scope, path, status, method, rawHeaders, headers, reqheaders } = definition ?? {};
  if (typeof scope !== "string" || !/^https?:\/\//.test(scope)) return "scope is not an origin";
  if (typeof path !== "string" || !URL.canParse(path, scope)) return "path is not a path";
  if (method !== void 0 && typeof method !== "string") return "method is not a method";
  if (status !== void 0 && !(Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599))
    return "status is not a status";
  for (const [name, value] of Object.entries({ rawHeaders, headers, reqheaders }))
    if (value !== void 0 && !areHeaders2(value)) return `${name} are not headers`;
  return void 0;
}
function areHeaders2(value) {
  if (Array.isArray(value)) return value.every((text) => typeof text === "string");
  return isObject(value) && Object.values(value).every((one) => [one].flat().every((text) => /^(?:string|number)$/.test(typeof text)));
}
function exchangeOf2(definition) {
  const { scope, path, method = "GET", body, status = 200, response, responseIsBinary } = definition;
  const headers = pairsOf(definition.rawHeaders ?? definition.headers ?? {});
  return {
    file: "",
    request: {
      method: method.toUpperCase(),
      url: new URL(path, scope).href,
      headers: pairsOf(definition.reqheaders ?? {}),
      body: bytesOf(body, false)
    },
    response: {
      status,
      headers: headers.filter(
        ([name]) => !/^(?:connection|content-length|date|transfer-encoding)$/i.test(name)
      ),
      ...contentOf(response, responseIsBinary === true, headers)
    }
  };
}
function pairsOf(headers) {
  if (Array.isArray(headers))
    return headers.flatMap(
      (name, index) => index % 2 === 0 ? [[name, headers[index + 1] ?? ""]] : []
    );
  return Object.entries(headers).flatMap(
    ([name, value]) => [value].flat().map((one) => [name, String(one)])
  );
}
function contentOf(response, isBinary, headers) {
  const encoding = headers.find(([name]) => name.toLowerCase() === "content-encoding")?.[1];
  if (Array.isArray(response) && encoding !== void 0)
    return decodeBody(Buffer.from(response.join(""), "hex"), encoding);
  return { body: bytesOf(response, isBinary) };
}
function bytesOf(value, isHex) {
  if (value === void 0 || value === null) return new Uint8Array();
  if (typeof value === "string") return Buffer.from(value, isHex ? "hex" : "utf8");
  return Buffer.from(JSON.stringify(value));
}

// src/replay/record/import-file.ts
function parseImport(file, text) {
  let value;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new RecordRefused(`${file} is not JSON: ${error.message}. Nothing was kept.`);
  }
  return Array.isArray(value) ? { recordedAt: (/* @__PURE__ */ new Date()).toISOString(), exchanges: parseNockDefinitions(file, value) } : parseHar(file, value);
}

// src/replay/client/app-settings.ts
function appSettings({ hands, credentials, accountName }) {
  const shows = hands?.map((steps) => [...steps]).filter((steps) => steps.length > 0) ?? [];
  return {
    ...shows.length > 0 && { hands: shows.length === 1 ? shows[0] : shows },
    ...credentials && { credentials },
    ...accountName !== void 0 && { accountName }
  };
}

// src/replay/record/build-source.ts
import { readFileSync as readFileSync3 } from "node:fs";
import { join as join7 } from "node:path";
function readBuildSource({ dir, files }) {
  return files.filter(({ path }) => /\.(?:[cm]?js|json)$/.test(path)).map(({ path }) => readFileSync3(join7(dir, path), "utf8")).join("\n");
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
function bestMatch(request, candidates2) {
  let best;
  for (const candidate of candidates2) {
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
  const [, quoted2, boundary = quoted2] = /\bboundary=(?:"([^"]+)"|([^;\s"]+))/i.exec(type) ?? [];
  if (boundary && /^\s*multipart\//i.test(type))
    return partsOf(Buffer.from(body).toString("latin1"), boundary);
  const text = Buffer.from(body).toString("utf8");
  if (type.includes("x-www-form-urlencoded")) return formFields(text);
  if (!type.includes("json")) return [["", text]];
  const value = readJson(text, { maxLevels });
  return value === void 0 ? [["", text]] : leaves(value);
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
  const found2 = /* @__PURE__ */ new Map();
  for (const { field, asked, recorded } of changesIn(events, exchanges)) {
    const value = secretOf.get(recorded) ?? recorded;
    if (value.length >= minDerived && asked.length >= minDerived)
      found2.set(value, { name: field, value, pseudonym: asked });
  }
  return [...found2.values()];
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
  return /^".*"$/s.test(text) ? String(readJson(text) ?? text) : text;
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
      if (seen.has(view) || depth > 0 && view.length > budget) continue;
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
  const found2 = new Map(entered.map((secret) => [secret.value, secret]));
  const add = (name, value, least = minTokenLength) => {
    if (value.length >= least && !found2.has(value) && !source.includes(value))
      found2.set(value, { name, value });
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
  return [...found2.values()];
}
function findPersonalSecrets(known2, exchanges, source) {
  const found2 = /* @__PURE__ */ new Map();
  const taken = new Set(known2.map(({ value }) => value));
  for (const { response } of exchanges)
    for (const text of response ? textsOf(response) : [])
      for (const { kind, value } of findPersonalData(text)) {
        if (taken.has(value) || found2.has(value) || source.includes(value)) continue;
        const pseudonym = personalPseudonym(kind, value, found2.size + 1);
        if (pseudonym !== value) found2.set(value, { name: kind, value, pseudonym });
      }
  return [...found2.values()];
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
  const known2 = JSON.stringify(membersOf2(konnector.manifest.value)["parameters"] ?? null);
  const keys = leavesOf(parameters).filter(({ value }) => !known2.includes(JSON.stringify(value)));
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
function encodeLike(found2, alias) {
  const style = styles.find(({ pattern }) => pattern.test(found2));
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
  const direct = (text) => text.replace(pattern, (found2, ...groups) => {
    const index = groups.findIndex((group) => group !== void 0);
    return encodeLike(found2, longestFirst[index].alias);
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

// src/replay/client/site/asker.ts
var askedBy = "Asked-By";
function recordedAsker({ headers }) {
  const value = findHeader(headers, askedBy.toLowerCase());
  return value === "konnector" || value === "document" || value === "page" ? value : void 0;
}

// src/replay/record/repeatable.ts
function unrepeated(events, exchanges) {
  const [blocked] = eventsOf(events, "blocked");
  if (blocked) return `the konnector tries ${blocked.what}, which no replay lets out`;
  const unmatched = eventsOf(events, "unmatched").find(({ asker }) => asker !== "page");
  if (unmatched)
    return `it requests ${exchangeTitle(unpackRequest(unmatched.request))}, which the live run did not`;
  const served = new Set(eventsOf(events, "served").map(({ exchange }) => exchange));
  const unused = exchanges.find(
    ({ request }, index) => !served.has(index) && recordedAsker(request) !== "page"
  );
  return unused && `it does not request ${exchangeTitle(unused.request)}, which the live run did`;
}
function refuseUnrepeatable(live, replayed, exchanges, redactor, inBrowser) {
  const reason = unrepeated(replayed.events, exchanges) ?? differenceOf(live, expectedOf(replayed), inBrowser);
  if (reason === void 0) return;
  throw new RecordRefused(
    `The run cannot be repeated: in a replay of it, ${printable(redactor.text(reason))}. Nothing was kept. See "What cannot be replayed" in docs/replay.md.`
  );
}
function differenceOf(live, replayed, inBrowser) {
  if (live.result !== replayed.result)
    return `the job ends with ${replayed.result}, and with ${live.result} on the live site`;
  for (const doctype of /* @__PURE__ */ new Set([...Object.keys(live.documents), ...Object.keys(replayed.documents)])) {
    const [before = [], after = []] = [live, replayed].map(
      ({ documents }) => Object.hasOwn(documents, doctype) ? documents[doctype] : []
    );
    const index = inBrowser ? -1 : before.findIndex((doc, at) => canonical(doc) !== canonical(after[at]));
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
      [`The konnector ended with ${result}${problem} Nothing was kept.`, ...live.refusals].join(" "),
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
import { existsSync as existsSync5, mkdirSync as mkdirSync2, readdirSync, rmSync as rmSync3, writeFileSync as writeFileSync3 } from "node:fs";
import { join as join8 } from "node:path";
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
      `${join8(dir, error.file)} cannot be read: ${error.message}. Mend it or delete it first.`
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
  for (const name of readdirSync(dir)) if (/^\d{3,}-/.test(name)) rmSync3(join8(dir, name));
  for (const [name, content] of files) writeFileSync3(join8(dir, name), content);
  const attributes2 = join8(dir, "..", ".gitattributes");
  if (!existsSync5(attributes2)) writeFileSync3(attributes2, "* -text\n");
}

// src/replay/record/keep.ts
async function keepRecording(capture, build, konnector, { driver, scenario, keepFiles, grantAll, side }) {
  const source = readBuildSource(build);
  const { credentials } = capture;
  const entered = findEnteredSecrets(credentials, konnector);
  const choices = readChoices(scenario.dir);
  const settings = {
    version: 1,
    recordedAt: capture.recordedAt,
    fields: credentials.fields,
    ...credentials.parameters !== void 0 && { parameters: credentials.parameters },
    ...side && { side },
    ...capture.app && appSettings(capture.app),
    ...choices
  };
  const replay2 = (one, all) => runRecording(
    build,
    konnector,
    { settings: one, exchanges: all },
    { driver, timeout: replayTimeout2, grantAll }
  );
  const tidied = capture.exchanges.map((exchange) => tidyExchange(exchange, true));
  const { exchanges, live } = capture.live ? { exchanges: tidied, live: capture.live } : await runImported(konnector, tidied, (all) => replay2(settings, all));
  const tokens = findSecrets(entered, exchanges, source);
  const secrets = [...tokens, ...findPersonalSecrets(tokens, exchanges, source)];
  const redactor = createRedactor(createPseudonyms(secrets));
  checkCapture(exchanges, live, { scenario, meant: choices.result, redactor });
  const repeated = await replay2(settings, exchanges);
  refuseUnrepeatable(live, repeated, exchanges, redactor, capture.app !== void 0);
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
async function runImported(konnector, exchanges, replay2) {
  const run3 = await replay2(exchanges);
  const served = new Set(eventsOf(run3.events, "served").map(({ exchange }) => exchange));
  return { exchanges: exchanges.filter((_, index) => served.has(index)), live: liveRunOf(run3, konnector) };
}
var replayTimeout2 = 6e4;
var maxDerivations = 4;
async function redactUntilRepeated(settings, exchanges, found2, replay2) {
  let secrets = [...found2];
  for (let round = 0; ; round++) {
    const pseudonyms = createPseudonyms(secrets);
    const redactor = createRedactor(pseudonyms);
    const redacted = exchanges.map((exchange) => redactExchange(exchange, redactor));
    const redactedSettings = redactSettings(settings, redactor);
    const run3 = await replay2(redactedSettings, redacted);
    const derived = findDerivedSecrets(run3.events, redacted, pseudonyms);
    if (derived.length > 0 && round < maxDerivations) {
      const known2 = new Set(derived.map(({ value }) => value));
      secrets = [...secrets.filter(({ value }) => !known2.has(value)), ...derived];
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
    ...settings.parameters !== void 0 && { parameters: redact(settings.parameters) },
    ...settings.hands && { hands: redact(settings.hands) },
    ...settings.credentials && { credentials: redact(settings.credentials) },
    ...settings.accountName !== void 0 && { accountName: redact(settings.accountName) }
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
async function record(built, konnector, name, options = {}) {
  const { env = process.env, map = {}, keepFiles = false, out, from, grantAll = false } = options;
  if (env["CI"] && env["CI"] !== "false")
    throw new RecordRefused(
      "A recording needs a person and their account, so CI cannot make one. Record on your machine and commit the result."
    );
  const build = partOf(built, options.side);
  const driver = options.driver ?? findDriver(build, options);
  const timeout = options.timeout ?? (build.kind === "client" ? 16 * 6e4 : 3e5);
  if (!isScenarioName(name)) throw new RecordRefused(invalidScenarioName(name));
  const dir = join9(out ?? join9(konnector.dir, scenariosDir), name);
  const capture = await captureFrom();
  return keepRecording(capture, build, konnector, {
    driver,
    scenario: { name, dir },
    keepFiles,
    grantAll,
    ...hasBothParts(built) && { side: build.kind }
  });
  async function captureFrom() {
    if (build.kind === "client" && from === void 0)
      return captureInBrowser(build, konnector, { driver, app: options.app ?? {}, map, timeout, grantAll });
    const credentials = readCredentials(konnector, options.config);
    if (from !== void 0) return { ...parseImport(from, readText(from)), credentials };
    return captureLive(build, konnector, { ...credentials, driver, map, timeout, grantAll });
  }
}
function readText(file) {
  try {
    return readFileSync4(file, "utf8");
  } catch (error) {
    throw new RecordRefused(`${file} cannot be read: ${error.message}. Nothing was kept.`);
  }
}

// src/replay/replay.ts
import { join as join13, resolve as resolve3 } from "node:path";

// src/replay/earlier.ts
import { existsSync as existsSync6 } from "node:fs";
import { dirname as dirname2, join as join10 } from "node:path";
function readEarlier({ dir }, settings) {
  const earlier = [];
  const seen = /* @__PURE__ */ new Set([dir]);
  for (let { after } = settings; after !== void 0; after = earlier[0].settings.after) {
    const scenario = { name: after, dir: join10(dirname2(dir), after) };
    if (!existsSync6(join10(scenario.dir, settingsFile)))
      throw new RecordingError(
        settingsFile,
        `its "after" names ${JSON.stringify(after)}, which is no scenario`
      );
    if (seen.has(scenario.dir))
      throw new RecordingError(settingsFile, 'its "after" leads back to a scenario that comes after it');
    seen.add(scenario.dir);
    earlier.unshift(readRecording(scenario));
  }
  return earlier;
}
async function runEarlier(earlier, run3) {
  let app;
  for (const recording of earlier) app = eventsOf((await run3(recording, app)).events, "left").at(-1)?.app;
  return app;
}

// src/replay/source-locator.ts
import { existsSync as existsSync7, readFileSync as readFileSync5 } from "node:fs";
import { SourceMap } from "node:module";
import { dirname as dirname3, relative, resolve, sep as sep2 } from "node:path";
var emptyLocator = {
  request: () => void 0,
  blocked: () => void 0,
  error: () => void 0,
  frames: () => void 0
};
function createSourceLocator(events, sourceMap, cwd) {
  const placeOf3 = placesBy(sourceMap, cwd);
  const requests = groupBy(eventsOf(events, "unmatched"), ({ request }) => exchangeTitle(request));
  const tries = groupBy(eventsOf(events, "blocked"), ({ what }) => what);
  const first = (candidates2) => {
    for (const { frames } of candidates2) {
      const place = placeOf3(frames);
      if (place) return place;
    }
    return void 0;
  };
  return {
    frames: placeOf3,
    request: (title, nth) => first(requests.get(title)?.slice(nth, nth + 1) ?? []),
    blocked: (what) => first(tries.get(what) ?? []),
    error(result) {
      const thrown = [...eventsOf(events, "thrown"), ...eventsOf(events, "page-error")];
      const withWords = (words) => thrown.filter(({ message }) => errorText(message).includes(errorText(words)));
      const fatal = eventsOf(events, "thrown").find((fact) => fact.fatal);
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
function readSourceMap(file) {
  try {
    return new SourceMap(JSON.parse(readFileSync5(file, "utf8")));
  } catch {
    return void 0;
  }
}
function placesBy(file, cwd) {
  const map = readSourceMap(file);
  if (!map) return () => void 0;
  const folder = dirname3(file);
  const konnector = resolve(folder, "../..");
  return (frames) => {
    for (const [line, column] of frames) {
      const entry = map.findEntry(line - 1, column - 1);
      if (!("originalSource" in entry) || typeof entry.originalSource !== "string") continue;
      if (/^\w[\w+.-]+:/.test(entry.originalSource)) continue;
      const source = resolve(folder, entry.originalSource);
      const inside2 = relative(konnector, source).split(sep2);
      if (inside2[0] === ".." || inside2.includes("node_modules") || !existsSync7(source)) continue;
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
import { existsSync as existsSync8, readFileSync as readFileSync6, writeFileSync as writeFileSync4 } from "node:fs";
import { join as join11 } from "node:path";
var noExpected = { result: "success", documents: {}, files: [] };
function readExpectedText(dir) {
  const file = join11(dir, expectedFile);
  return existsSync8(file) ? readFileSync6(file, "utf8") : "";
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
  writeFileSync4(join11(dir, expectedFile), after);
  return { before, after };
}

// src/replay/saved-files.ts
import { mkdirSync as mkdirSync3, rmSync as rmSync4, writeFileSync as writeFileSync5 } from "node:fs";
import { dirname as dirname4, join as join12, resolve as resolve2, sep as sep3 } from "node:path";
function writeOutcome(dir, { documents, files }) {
  for (const kind of ["documents", "files"]) rmSync4(join12(dir, kind), { recursive: true, force: true });
  for (const [doctype, docs] of Object.entries(documents))
    write(dir, `documents/${doctype}.json`, `${JSON.stringify(docs, null, 2)}
`);
  for (const { path, content } of files) write(dir, `files${path}`, content);
}
function write(dir, path, content) {
  const target = resolve2(dir, path);
  if (!target.startsWith(dir + sep3)) return;
  mkdirSync3(dirname4(target), { recursive: true });
  writeFileSync5(target, content);
}

// src/replay/checks/client.ts
function* checkClient(run3) {
  yield* checkHandshake(run3);
  yield* checkMethods(run3);
  yield* checkIdentifier(run3);
  yield* checkCookies(run3);
  for (const { on } of eventsOf(run3.events, "hand").slice(0, 1))
    yield {
      rule: replayUnused,
      severity: "info",
      message: `The step on ${printable(on, 80)} could not be made: the page that was shown never had it.`,
      place: { file: run3.fileOf(settingsFile) }
    };
}
function* checkHandshake({ events, locator }) {
  const [failed] = eventsOf(events, "no-handshake");
  if (!failed) return;
  const [thrown] = eventsOf(events, "page-error");
  const why = thrown ? `: ${printable(thrown.message, 200)}` : ". Does it call init()?";
  yield {
    rule: replayHandshake,
    message: `The konnector did not answer the app in the ${failed.page} within five seconds${why}`,
    ...placeOf2(thrown && locator.frames(thrown.frames))
  };
}
var notExposed = /^The method "(.+)" has not been implemented\.$/;
function* checkMethods({ events, locator }) {
  const reported = /* @__PURE__ */ new Set();
  for (const { method, message, frames } of eventsOf(events, "lost")) {
    if (method.startsWith("waitFor") && message.includes("timed out")) continue;
    const key = `${method} ${message}`;
    if (reported.has(key)) continue;
    reported.add(key);
    const place = placeOf2(locator.frames(frames));
    const name = printable(method, 80);
    yield notExposed.test(message) ? {
      rule: replayMethod,
      message: `The pilot runs ${name} in the worker, which does not expose it, and gets false. Add "${name}" to additionalExposedMethodsNames.`,
      ...place
    } : {
      rule: replayLostError,
      message: `${name} failed in the worker with "${printable(message, 160)}", and the pilot gets false: the app drops errors of the worker. Catch it there and return what the pilot can look at.`,
      ...place
    };
  }
  for (const { method, frames } of eventsOf(events, "missing").slice(0, 1))
    yield {
      rule: replayMethod,
      severity: "info",
      message: `The konnector calls ${printable(method, 80)}, which a replay does not have: it gets an error.`,
      ...placeOf2(locator.frames(frames))
    };
}
function* checkIdentifier({ events, recording, expected }) {
  const said = eventsOf(events, "identifier").at(-1);
  if (!said) return;
  const { identifier: wanted } = recording.expected;
  if (said.value === void 0)
    yield {
      rule: replayIdentifier,
      message: "getUserDataFromWebsite returned no sourceAccountIdentifier: the app ends the job, as it cannot name the folder."
    };
  else if (wanted !== void 0 && said.value !== wanted)
    yield {
      rule: replayIdentifier,
      message: `The account is said to be ${printable(said.value, 80)} and not ${printable(wanted, 80)}: the app would take it for another one, with a folder of its own.`,
      place: { file: expected.file, pointer: "/identifier" }
    };
}
function* checkCookies({ events, locator }) {
  const reported = /* @__PURE__ */ new Set();
  for (const { domain, frames } of eventsOf(events, "cookies")) {
    if (reported.has(domain)) continue;
    reported.add(domain);
    yield {
      rule: replayCookies,
      message: `The konnector reads the cookies of ${printable(domain, 120)}, and the app refuses. Add it to "cookie_domains" of the manifest.`,
      ...placeOf2(locator.frames(frames))
    };
  }
}
function placeOf2(place) {
  return place === void 0 ? {} : { place };
}

// src/replay/checks/access.ts
function* checkAccess({ events, manifest, neededVerbs }) {
  for (const finding of explainRefused(findRefusals(events, manifest), manifest, neededVerbs))
    yield { rule: replayPermission, ...finding };
  for (const route of new Set(eventsOf(events, "unknown-route").map((fact) => fact.route)))
    yield {
      rule: replayRoute,
      message: `The konnector called ${printable(route)}, which the in-memory stack does not have; it answered 404.`
    };
}

// src/replay/checks/exchanges.ts
function* checkExchanges(run3) {
  const unmatched = eventsOf(run3.events, "unmatched");
  const asked = /* @__PURE__ */ new Map();
  const { exchanges, settings } = run3.recording;
  const byKey = groupBy(exchanges, ({ request }) => matchKey(request, settings.ignoreQuery ?? []));
  for (const { request: packed, asker } of unmatched) {
    const request = unpackRequest(packed);
    const title = exchangeTitle(request);
    const nth = asked.get(title) ?? 0;
    asked.set(title, nth + 1);
    const origin = run3.locator.request(title, nth);
    yield {
      rule: replayUnmatched,
      // What a site's pages load for themselves changes by itself.
      ...asker === "page" && { severity: "warning" },
      ...attachLocation(origin, "where it is requested", checkUnmatched(request, byKey, run3))
    };
  }
  yield* checkUnused(
    run3,
    unmatched.some(({ asker }) => asker !== "page")
  );
  for (const { exchange, differences } of eventsOf(run3.events, "served"))
    if (differences.length > 0) {
      const { file, request } = run3.recording.exchanges[exchange];
      const message = `${printable(exchangeTitle(request))} differs from the recorded request: ${listed(differences)}.`;
      yield { rule: replayBody, message, place: { file: run3.fileOf(file) } };
    }
}
function checkUnmatched(request, byKey, { recording, fileOf }) {
  const { exchanges, settings } = recording;
  const title = printable(exchangeTitle(request));
  const same = byKey.get(matchKey(request, settings.ignoreQuery ?? [])) ?? [];
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
  const unused = recording.exchanges.filter(
    ({ request }, index) => !served.has(index) && recordedAsker(request) !== "page"
  );
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
var overflowing = {
  stdout: `it printed more than ${limitOf("stdout", "lines")}`,
  stderr: `it printed more than ${limitOf("stderr", "lines")} to standard error`,
  events: `it saved, requested or tried more than ${limitOf("events", "things")}`
};
function limitOf(output, what) {
  return `${maxBytes[output] / 1024 / 1024} MiB or ${maxLines} ${what}`;
}
function* checkProcess(run3) {
  const { job, events, recording, endedAfter, overflow, expected, locator } = run3;
  if (endedAfter !== void 0)
    yield {
      rule: replayTimeout,
      message: `The konnector was still running after ${formatCount(endedAfter, "second")} and was stopped; a replay has no network to wait for.`
    };
  if (overflow !== void 0)
    yield {
      rule: replayOutput,
      severity: "error",
      message: `The konnector was stopped, because ${overflowing[overflow]}. A replay keeps no more than that.`
    };
  const overtime = eventsOf(events, "overtime").length > 0;
  if (overtime)
    yield {
      rule: replayTimeout,
      message: "The konnector would wait longer than the five minutes that the stack gives a job, and was stopped."
    };
  const result = job.error ?? "success";
  if (endedAfter === void 0 && !overtime && overflow === void 0 && result !== recording.expected.result)
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

// src/replay/compare.ts
function compareDocuments(expected, saved) {
  const waiting = /* @__PURE__ */ new Map();
  for (let index = expected.length - 1; index >= 0; index--) {
    const key = canonical(expected[index]);
    const alike = waiting.get(key);
    if (alike) alike.push(index);
    else waiting.set(key, [index]);
  }
  const others = saved.filter((doc) => waiting.get(canonical(doc))?.pop() === void 0);
  return { missing: [...waiting.values()].flat().toSorted((a, b) => a - b), others };
}
function documentsOf(documents, doctype) {
  return Object.hasOwn(documents, doctype) ? documents[doctype] : [];
}
function closestDocument(expected, others) {
  const [best] = others.map((document) => ({ document, changes: listChanges(expected, document) })).toSorted((a, b) => a.changes.length - b.changes.length);
  return best;
}
function listChanges(expected, saved, path = "") {
  if (isObject(expected) && isObject(saved))
    return [.../* @__PURE__ */ new Set([...Object.keys(expected), ...Object.keys(saved)])].flatMap(
      (key) => listChanges(valueAt(expected, key), valueAt(saved, key), path ? `${path}.${key}` : key)
    );
  return canonical([expected]) === canonical([saved]) ? [] : [{ path, expected, saved }];
}
function listFileChanges(expected, saved) {
  const changes = ["mime", "size", "sha256"].filter((path) => saved[path] !== expected[path]).map((path) => ({ path, expected: expected[path], saved: saved[path] }));
  return expected.described ? [...changes, ...listChanges(expected.described, saved.described ?? {})] : changes;
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
  const { missing, others } = compareDocuments(expected, saved);
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
function closest(expected, others) {
  const texts = (closestDocument(expected, others)?.changes ?? []).map(inWords);
  return texts.slice(0, 3).join(", ") + (texts.length > 3 ? ` and ${texts.length - 3} more` : "");
}
function inWords({ path, expected, saved }) {
  return `${printable(path, 80)} is ${shown2(saved)}, expected ${shown2(expected)}`;
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
  const differences = listFileChanges(expected, file).map(inWords);
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
async function replay(built, konnector, scenario, options = {}) {
  const { cwd = process.cwd(), timeout = 6e4, out } = options;
  const fileOf = (name) => displayPath(cwd, join13(scenario.dir, name));
  let scenarioRun;
  try {
    scenarioRun = await runScenario(built, konnector, scenario, { ...options, timeout });
  } catch (error) {
    if (error instanceof RecordingError) return unreadable2(scenario, error, fileOf(error.file));
    if (error instanceof NoBrowser || error instanceof PartMissing) return skipped(scenario, error.message);
    throw error;
  }
  const { build, recording, ran, updated, trace } = scenarioRun;
  const outcome = readOutcome(ran.events);
  if (out) writeOutcome(resolve3(cwd, out, scenario.name), outcome);
  const given = {
    recording,
    expected: parseDocument(fileOf(expectedFile), readExpectedText(scenario.dir)),
    manifest: konnector.manifest,
    endedAfter: ran.timedOut ? timeout / 1e3 : void 0,
    overflow: ran.overflow,
    neededVerbs: await readAdvice(ran, konnector, options),
    fileOf,
    locator: ran.traced && build.sourceMap ? createSourceLocator(ran.events, build.sourceMap, cwd) : emptyLocator
  };
  const checked = { ...checkRun(scenario, ran, outcome, given), ...updated && { updated } };
  if (!build.sourceMap || ran.traced || checked.status !== "failed" || !checked.diagnostics.some(hasLocation))
    return checked;
  const traced = await trace();
  const locator = createSourceLocator(traced.events, build.sourceMap, cwd);
  return checkRun(scenario, ran, outcome, { ...given, locator });
}
async function readAdvice({ events }, { manifest }, { readNeededVerbs }) {
  const isRefused = findRefusals(events, manifest).length > 0;
  return (isRefused ? await readNeededVerbs?.() : void 0) ?? (() => []);
}
async function runScenario(built, konnector, scenario, options) {
  const { timeout, update, grantAll = false } = options;
  const site = update ? readSite(scenario.dir) : readRecording(scenario);
  const build = partOf(built, site.settings.side);
  const driver = options.driver ?? findDriver(build, options);
  const run3 = (one, app2, trace = false) => runRecording(build, konnector, one, { driver, timeout, trace, grantAll, ...app2 && { app: app2 } });
  const app = await runEarlier(readEarlier(scenario, site.settings), run3);
  const ran = await run3(site, app);
  const repeated = isRepeated(ran);
  const updated = update && repeated ? updateExpected(scenario.dir, ran) : void 0;
  const recording = update && !repeated ? { ...site, expected: noExpected } : readRecording(scenario);
  return { build, recording, ran, ...updated && { updated }, trace: () => run3(site, app, true) };
}
var hasLocation = ({ rule }) => [replayUnmatched, replayResult, replayBlocked].some(({ id }) => id === rule);
var checks = [
  checkExchanges,
  checkAccess,
  checkProcess,
  checkClient,
  checkSecrets,
  checkSaved
];
function checkRun({ name }, ran, outcome, given) {
  const { events, job, output, timedOut, ms, runtime, isolation } = ran;
  const context = { ...given, events, job, output, outcome };
  const diagnostics = checks.flatMap((check) => [...firstFindings(check(context))]).map(({ rule, ...finding }) => diagnose(rule, finding));
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
    runtime,
    isolation,
    accesses: eventsOf(events, "access").flatMap(({ any }) => any),
    result: printable(job.error ?? "success"),
    log: job.log.map((line) => ({ type: printable(line.type, 20), message: printable(line.message) }))
  };
}
var maxFindings = 200;
function* firstFindings(findings) {
  let count = 0;
  for (const finding of findings) {
    if (count++ === maxFindings) {
      yield { rule: finding.rule, message: `There are more findings than these ${maxFindings}.` };
      return;
    }
    yield finding;
  }
}
function skipped(scenario, reason) {
  return { ...nothing, scenario: scenario.name, status: "skipped", reason };
}
function unreadable2({ name }, { message }, file) {
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
  runtime: "",
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
  CredentialsMissing,
  readCredentials,
  readCozyUrl,
  RecordRefused,
  LiveRunFailed,
  deriveUsual,
  record,
  replay,
  unusedPermissions
};
