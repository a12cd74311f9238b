import {
  OperationalError
} from "./text-escape.js";

// src/cozy/node-version.ts
var stackNode = 20;

// src/sandbox/limits.ts
import { readFileSync } from "node:fs";
import { release } from "node:os";
var mebibyte = 1024 * 1024;
var maxMemory = 2048 * mebibyte;
var maxTasks = 64;
var maxOpenFiles = 1024;
var maxDisk = 256 * mebibyte;
var maxInodes = 16384;
var maxBytes = {
  stdout: 4 * mebibyte,
  stderr: 4 * mebibyte,
  events: 256 * mebibyte
};
var maxLines = 1e5;
function limitsOfProcess() {
  return [
    `--core=0`,
    `--data=${clamp("Max data size", maxMemory)}`,
    `--fsize=${clamp("Max file size", maxDisk)}`,
    `--nofile=${clamp("Max open files", maxOpenFiles)}`
  ];
}
function limitsOfSandbox({ ownUser }) {
  const others = ownUser || countsByNamespace() ? 0 : runningTasks();
  return [...limitsOfProcess(), `--nproc=${clamp("Max processes", maxTasks + others)}`];
}
function clamp(title, wanted) {
  current ??= readFileSync("/proc/self/limits", "utf8");
  const [, most] = new RegExp(`^${title} +\\S+ +(\\d+)`, "m").exec(current) ?? [];
  return most === void 0 ? wanted : Math.min(wanted, Number(most));
}
var current;
function countsByNamespace() {
  const [major = 0, minor = 0] = release().split(".").map(Number);
  return major > 5 || major === 5 && minor >= 14;
}
function runningTasks() {
  const [, total] = /\/(\d+)/.exec(readFileSync("/proc/loadavg", "utf8")) ?? [];
  return Number(total ?? 0);
}

// src/sandbox/copy-folder.ts
import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  symlinkSync
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
var FolderRefused = class extends OperationalError {
  name = "FolderRefused";
  problem;
  constructor(problem, message) {
    super(message);
    this.problem = problem;
  }
};
function copyFolder(from, to, leaveOut = /* @__PURE__ */ new Set()) {
  const root = realpathSync(from);
  let bytes = 0;
  const copy = (path) => {
    const source = join(root, path);
    const target = join(to, path);
    const stat = lstatSync(source);
    if (stat.isDirectory()) {
      mkdirSync(target, { recursive: true });
      for (const name of readdirSync(source)) if (path !== "" || !leaveOut.has(name)) copy(join(path, name));
    } else if (stat.isSymbolicLink()) symlinkSync(insideLink(root, path), target);
    else if (stat.isFile()) {
      bytes += stat.size;
      if (bytes > maxDisk / 2) throw tooLarge(from);
      copyFileSync(source, target);
    } else
      throw new FolderRefused(
        "kind",
        `${path} in ${from} is neither a file nor a folder, so the build is not run. Take it out of the build.`
      );
  };
  copy("");
}
function insideLink(root, path) {
  const link = join(root, path);
  const target = resolved(link);
  if (target === void 0 || !target.startsWith(root + sep))
    throw new FolderRefused(
      "link",
      `${path} in ${root} is a symbolic link that leads out of the build, to ${readlinkSync(link)}, so the build is not run. Put the file itself there.`
    );
  return relative(dirname(link), target);
}
function resolved(link) {
  try {
    return realpathSync(link);
  } catch {
    return void 0;
  }
}
function tooLarge(folder) {
  return new FolderRefused(
    "size",
    `${folder} holds more than ${maxDisk / 2 / 1024 / 1024} MiB, which is more than a run may have on its disk. Make the build smaller.`
  );
}

export {
  stackNode,
  maxDisk,
  maxInodes,
  maxBytes,
  maxLines,
  limitsOfProcess,
  limitsOfSandbox,
  FolderRefused,
  copyFolder
};
