import {
  interruptSignals
} from "./text-escape.js";

// src/process/group.ts
function killGroup(pid, signal = "SIGKILL") {
  if (pid === void 0) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch {
  }
}

// src/process/programs.ts
import { existsSync } from "node:fs";
import { join } from "node:path";
var folders = ["/usr/sbin", "/usr/bin", "/sbin", "/bin", "/usr/local/bin"];
function programPath(name) {
  const path = findProgram(name);
  if (path === void 0) throw new Error(`${name} is not installed`);
  return path;
}
function findProgram(name) {
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
function limitMemory(bytes) {
  const prlimit = process.platform === "linux" ? findProgram("prlimit") : void 0;
  return prlimit === void 0 ? [] : [prlimit, `--data=${bytes}`, "--"];
}

// src/process/interrupt.ts
var endings = /* @__PURE__ */ new Map();
var cleanUps = /* @__PURE__ */ new Set();
var isInterrupted = false;
function endOnInterrupt(end, { endsProcess = true } = {}) {
  listen();
  endings.set(end, endsProcess);
  return () => {
    endings.delete(end);
    stopListening();
  };
}
function onInterrupt(cleanUp) {
  listen();
  cleanUps.add(cleanUp);
  return () => {
    cleanUps.delete(cleanUp);
    stopListening();
  };
}
function endBySignal(signal) {
  for (const cleanUp of [...cleanUps].toReversed()) cleanUp();
  for (const each of interruptSignals) process.off(each, handle);
  process.kill(process.pid, signal);
}
function handle(signal) {
  if (endings.size === 0 || isInterrupted) return endBySignal(signal);
  isInterrupted = true;
  if ([...endings.values()].includes(true)) process.once("beforeExit", () => endBySignal(signal));
  for (const end of endings.keys()) end(signal);
}
function listen() {
  if (endings.size + cleanUps.size === 0) for (const signal of interruptSignals) process.on(signal, handle);
}
function stopListening() {
  if (endings.size + cleanUps.size === 0) for (const signal of interruptSignals) process.off(signal, handle);
}

// src/process/temporary-folder.ts
import { createHash } from "node:crypto";
import { chmodSync, lstatSync, mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join as join2 } from "node:path";
function makeTemporaryFolder(prefix, parent = tmpdir()) {
  const around = realpathSync(parent);
  removeLeftovers(around);
  const dir = mkdtempSync(join2(around, `${prefix}${tag(process.pid)}-`));
  const takeBack = onInterrupt(() => removeFolder(dir));
  return {
    dir,
    remove() {
      removeFolder(dir);
      takeBack();
    }
  };
}
var sweptFolders = /* @__PURE__ */ new Set();
function removeLeftovers(around) {
  if (sweptFolders.has(around)) return;
  sweptFolders.add(around);
  for (const name of readdirSync(around)) if (isLeftover(around, name)) removeFolder(join2(around, name));
}
var maxAge = 24 * 60 * 60 * 1e3;
function isLeftover(around, name) {
  const [, owner, pid] = /-([\da-f]{8}\.(\d+))-\w{6}(?:-old)?$/.exec(name) ?? [];
  if (owner === void 0) return false;
  const stat = lstatSync(join2(around, name), { throwIfNoEntry: false });
  if (stat?.isDirectory() !== true || stat.uid !== (process.getuid?.() ?? stat.uid)) return false;
  return owner === tag(Number(pid)) ? !isAlive(Number(pid)) : Date.now() - stat.mtimeMs > maxAge;
}
function tag(pid) {
  machine ??= createHash("sha256").update(`${hostname()} ${processNamespace()}`).digest("hex").slice(0, 8);
  return `${machine}.${pid}`;
}
var machine;
function processNamespace() {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code !== "ESRCH";
  }
}
function removeFolder(dir) {
  try {
    rmSync(dir, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
  } catch {
    try {
      allowAll(dir);
      rmSync(dir, { recursive: true, force: true });
    } catch {
    }
  }
}
function allowAll(dir) {
  chmodSync(dir, 448);
  for (const entry of readdirSync(dir, { withFileTypes: true }))
    if (entry.isDirectory()) allowAll(join2(dir, entry.name));
}

export {
  killGroup,
  programPath,
  findProgram,
  limitMemory,
  endOnInterrupt,
  onInterrupt,
  endBySignal,
  makeTemporaryFolder
};
