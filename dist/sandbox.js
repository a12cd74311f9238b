const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  distFile
} from "./dist.js";
import {
  copyFolder,
  limitsOfProcess,
  limitsOfSandbox,
  maxBytes,
  maxDisk,
  maxInodes,
  maxLines
} from "./sandbox-limits.js";
import {
  findProgram,
  killGroup,
  makeTemporaryFolder,
  onInterrupt,
  programPath
} from "./process-group.js";
import {
  OperationalError
} from "./text-escape.js";

// src/sandbox/sandbox.ts
import { join as join8 } from "node:path";

// src/sandbox/bubblewrap.ts
import { mkdirSync as mkdirSync2 } from "node:fs";
import { join as join3 } from "node:path";

// src/sandbox/binds.ts
import { execFile } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
var nodeInside = "/bin/node";
var helperInside = (name) => `/sbin/${name}`;
var known = /* @__PURE__ */ new Map();
function listBinds(node, helpers3) {
  const key = [node, ...helpers3].join("\n");
  const binds = known.get(key) ?? findBinds(node, helpers3);
  known.set(key, binds);
  return binds;
}
async function findBinds(node, helpers3) {
  const programs = [
    { from: realpathSync(node), to: nodeInside },
    ...helpers3.map((name) => ({ from: programPath(name), to: helperInside(name) }))
  ];
  const libraries = await listLibraries(programs.map(({ from }) => from));
  return [...programs, ...libraries.map((library) => ({ from: library, to: library }))];
}
async function listLibraries(programs) {
  const run = promisify(execFile);
  const traced = await run("/bin/sh", ["-c", ""], {
    env: { LD_TRACE_LOADED_OBJECTS: "1" }
  });
  const loader = dependencies(traced.stdout).find((path) => /\/ld[-.][^/]*$/.test(path));
  if (loader === void 0) throw new Error("the loader of shared libraries is not known");
  const listed = await Promise.all(
    programs.map((program) => run(loader, ["--list", program], { env: {} }))
  );
  const libraries = listed.flatMap(({ stdout }) => dependencies(stdout));
  return [...new Set([loader, ...libraries].flatMap(withCompanions))];
}
function dependencies(list) {
  return [...list.matchAll(/^\t(?:\S+ => )?(\/.+) \(0x[\da-f]+\)$/gm)].map((match) => match[1]);
}
var companions = ["libnss_files.so.2", "libnss_dns.so.2", "libresolv.so.2"];
function withCompanions(library) {
  if (!library.endsWith("/libc.so.6")) return [library];
  return [library, ...companions.map((name) => join(dirname(library), name)).filter((path) => existsSync(path))];
}

// src/sandbox/root.ts
import { chmodSync, copyFileSync, existsSync as existsSync2, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname as dirname2, join as join2 } from "node:path";
var placesInside = ({ name }) => ({
  folder: `/tmp/${name}`,
  file: (file) => `/files/${file}`
});
var devices = ["/dev/null", "/dev/urandom"];
var folders = ["proc", "tmp", "dev", "build", "old"];
var networkFiles = [
  "/etc/hosts",
  "/etc/resolv.conf",
  "/etc/nsswitch.conf",
  "/etc/gai.conf",
  "/etc/ssl/certs/ca-certificates.crt"
];
function writeRoot(root, { binds, user }, { files = {}, network }) {
  const add = (path, write) => {
    const target = join2(root, path);
    mkdirSync(dirname2(target), { recursive: true });
    write(target);
  };
  for (const folder of folders) mkdirSync(join2(root, folder));
  for (const path of [...devices, ...binds.map(({ to }) => to)])
    add(path, (target) => writeFileSync(target, ""));
  add("/etc/passwd", (target) => writeFileSync(target, `konnector:x:${user}:${user}::/tmp:/bin/false
`));
  for (const [name, file] of Object.entries(files))
    add(`/files/${name}`, (target) => copyFileSync(file, target));
  for (const path of ["/etc/ld.so.cache", ...network === "host" ? networkFiles : []])
    if (existsSync2(path)) add(path, (target) => copyFileSync(path, target));
  openToAll(root);
}
function writeEmpty(dir) {
  const [folder, file] = [join2(dir, "empty"), join2(dir, "nothing")];
  mkdirSync(folder);
  writeFileSync(file, "");
  return { like: (path) => statSync(path).isDirectory() ? folder : file };
}
function openToAll(root) {
  chmodSync(root, 493);
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true }))
    chmodSync(join2(entry.parentPath, entry.name), entry.isDirectory() ? 493 : 420);
}

// src/sandbox/bubblewrap.ts
var helpers = ["prlimit", "sh", "cp"];
var insideScript = `echo 1000 >/proc/self/oom_score_adj
"$1" -R /build/. /tmp && cd "$2" && shift 2 && unset OLDPWD PWD SHLVL && exec "$@"
`;
var bubblewrap = {
  name: "sandbox (bubblewrap)",
  isReal: true,
  async prepare(node, job, workspace) {
    const user = process.getuid?.() ?? 0;
    if (user === 0) throw new Error("root cannot use it safely");
    const program = programPath("bwrap");
    const binds = await listBinds(node, helpers);
    const root = join3(workspace.dir, "root");
    mkdirSync2(root);
    writeRoot(root, { binds, user }, job);
    const empty = writeEmpty(workspace.dir);
    const namespaces = ["--unshare-all", ...job.network === "host" ? ["--share-net"] : []];
    const lifetime = ["--die-with-parent", "--new-session", "--cap-drop", "ALL"];
    const mounts = [
      ["--ro-bind", root, "/"],
      ...binds.map(({ from, to }) => ["--ro-bind", from, to]),
      ...devices.map((device) => ["--dev-bind", device, device]),
      ["--proc", "/proc"],
      ["--size", `${maxDisk}`, "--tmpfs", "/tmp"],
      ["--ro-bind", workspace.copies, "/build"],
      ...(job.readOnly ?? []).map((path) => ["--ro-bind", path, path]),
      ...(job.hidden ?? []).map((path) => ["--ro-bind", empty.like(path), path])
    ];
    const places = placesInside(job);
    const limited2 = [helperInside("prlimit"), ...limitsOfSandbox({ ownUser: false })];
    const copied = [helperInside("sh"), "-c", insideScript, "sh", helperInside("cp"), places.folder];
    const command = [...limited2, ...copied, nodeInside, ...job.args(places)];
    return {
      command: [program, ...namespaces, ...lifetime, ...mounts.flat(), ...command],
      env: job.env,
      codeOfShell: true
    };
  }
};

// src/sandbox/node-permissions.ts
import { mkdirSync as mkdirSync3, realpathSync as realpathSync2 } from "node:fs";
import { dirname as dirname3, join as join4 } from "node:path";
function nodePermissions(flag) {
  return {
    name: "no sandbox, node permissions alone",
    isReal: false,
    weakness: "this machine gives none, so the build ran under Node's permission model alone, which does not stop hostile code.",
    async prepare(node, job, workspace) {
      const places = placesOf(job, workspace);
      const temporary = join4(workspace.dir, "tmp");
      mkdirSync3(temporary);
      const guard = realpathSync2(distFile("guard.cjs"));
      const write = [workspace.copies, temporary];
      const files = Object.values(job.files ?? {}).map((file) => realpathSync2(file));
      const read = /* @__PURE__ */ new Set([...write, guard, ...files]);
      return {
        command: [
          ...limited(node),
          flag,
          "--disable-warning=ExperimentalWarning",
          ...[...read].map((path) => `--allow-fs-read=${path}`),
          ...write.map((path) => `--allow-fs-write=${path}`),
          ...job.network === "host" ? [] : ["--require", guard],
          ...job.args(places)
        ],
        env: { ...job.env, [process.platform === "win32" ? "TEMP" : "TMPDIR"]: temporary }
      };
    }
  };
}
var unconfined = {
  name: "no sandbox, it is off",
  isReal: false,
  weakness: "it is off, so the build ran with all that you may do.",
  prepare: async (node, job, workspace) => ({
    command: [...limited(node), ...job.args(placesOf(job, workspace))],
    env: job.env
  })
};
function limited(node) {
  const prlimit = process.platform === "linux" ? findProgram("prlimit") : void 0;
  return prlimit === void 0 ? [node] : [prlimit, ...limitsOfProcess(), "--", node];
}
function placesOf({ name, files = {} }, { copies }) {
  return {
    folder: join4(copies, name),
    file: (file) => realpathSync2(files[file] ?? dirname3(copies))
  };
}

// src/sandbox/run-process.ts
import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { constants, devNull } from "node:os";

// src/sandbox/descriptors.ts
import { readdirSync as readdirSync2, readFileSync } from "node:fs";
var closeOnExec = 524288;
function inheritedDescriptors(first) {
  if (process.platform !== "linux") return [];
  return readdirSync2("/proc/self/fd").map(Number).filter((descriptor) => descriptor >= first && staysOpen(descriptor));
}
function staysOpen(descriptor) {
  try {
    const [, flags = ""] = /^flags:\s*([0-7]+)/m.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, "utf8")) ?? [];
    return (Number.parseInt(flags, 8) & closeOnExec) === 0;
  } catch {
    return false;
  }
}

// src/sandbox/job.ts
var streamNames = ["stdout", "stderr", "events"];

// src/sandbox/lines.ts
var maxLine = 64 * 1024;
function readLines(stream, onLine) {
  let rest = "";
  const decoder = new TextDecoder();
  stream.on("data", (chunk) => {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop().slice(0, maxLine);
    for (const line of lines) onLine(line);
  });
  stream.once("end", () => {
    if (rest !== "") onLine(rest);
  });
}

// src/sandbox/run-process.ts
var grace = 1e3;
async function runProcess({ command: [file, ...args], env, endsWithInput = false, codeOfShell = false }, { cwd, input = "", reply, maxTime, signal, onLine }) {
  signal?.throwIfAborted();
  const started = performance.now();
  const nothing = openSync(devNull, "r+");
  const stdio = [endsWithInput ? "pipe" : "ignore", "pipe", "pipe", "pipe", "pipe"];
  for (const descriptor of inheritedDescriptors(stdio.length)) stdio[descriptor] = nothing;
  const child = spawn(file, args, {
    cwd,
    env,
    // A group of its own, so that what it started ends with it.
    detached: process.platform !== "win32",
    stdio: Array.from(stdio, (stream) => stream ?? "ignore")
  });
  closeSync(nothing);
  const [, stdout, stderr, inputPipe, events] = child.stdio;
  const streams = { stdout, stderr, events };
  inputPipe.on("error", () => {
  });
  if (reply) converse(events, inputPipe, reply);
  inputPipe.write(input);
  if (!reply) inputPipe.end();
  const kill = () => killGroup(child.pid);
  const removeHandler = onInterrupt(kill);
  signal?.addEventListener("abort", kill, { once: true });
  if (onLine)
    for (const name of ["stdout", "stderr"]) readLines(streams[name], (line) => onLine(line, name));
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    kill();
  }, maxTime);
  let overflow;
  const collecting = streamNames.map(
    (name) => collect(streams[name], name, () => {
      overflow ??= name;
      kill();
    })
  );
  child.once("exit", () => {
    kill();
    setTimeout(
      () => [...Object.values(streams), inputPipe].forEach((stream) => stream.destroy()),
      grace
    ).unref();
  });
  try {
    const ended = await new Promise((resolve, reject) => {
      child.once(
        "error",
        (error) => reject(
          new OperationalError(
            `The konnector could not be run with ${file}: ${error.message}. Install ${file} again, or give another one.`
          )
        )
      );
      child.once("close", (code, endedBy) => resolve({ code, signal: endedBy }));
    });
    const [out, err, reported] = await Promise.all(collecting);
    return {
      ...codeOfShell ? readCode(ended) : ended,
      stdout: out,
      stderr: err,
      events: reported,
      timedOut,
      ...overflow !== void 0 && { overflow },
      ms: Math.round(performance.now() - started)
    };
  } finally {
    clearTimeout(timer);
    removeHandler();
    signal?.removeEventListener("abort", kill);
  }
}
function converse(events, input, reply) {
  let earlier = Promise.resolve();
  const answer = async (line) => {
    await earlier;
    const text = await reply(line);
    if (text !== void 0) input.write(text);
  };
  readLines(events, (line) => {
    earlier = answer(line).catch(() => void input.end());
  });
}
function readCode({ code, signal }) {
  const name = Object.entries(constants.signals).find(([, number]) => code === 128 + number)?.[0];
  return name === void 0 ? { code, signal } : { code: null, signal: name };
}
function collect(stream, name, beyond) {
  const pieces = [];
  const room = { bytes: maxBytes[name], lines: maxLines };
  stream.on("data", (chunk) => {
    const { piece, lines } = cut(chunk, room);
    pieces.push(piece);
    room.bytes -= piece.length;
    room.lines -= lines;
    if (piece.length < chunk.length) beyond();
  });
  return new Promise((resolve) => {
    stream.once("close", () => resolve(Buffer.concat(pieces)));
    stream.once("error", () => {
    });
  });
}
function cut(chunk, room) {
  const piece = chunk.subarray(0, room.bytes);
  let end = 0;
  for (let lines = 0; lines < room.lines; lines++) {
    const newline = piece.indexOf(10, end);
    if (newline === -1) return { piece, lines };
    end = newline + 1;
  }
  return { piece: piece.subarray(0, end), lines: room.lines };
}

// src/sandbox/sudo.ts
import { mkdirSync as mkdirSync5 } from "node:fs";
import { join as join6 } from "node:path";

// src/sandbox/unshare.ts
import { mkdirSync as mkdirSync4, statSync as statSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join5 } from "node:path";

// src/sandbox/setup-script.ts
var setupScript = `set -eu
PATH=/usr/sbin:/usr/bin:/sbin:/bin
echo 1000 >/proc/self/oom_score_adj
cd "$1/root"
mount --bind . .
cd "$1/root"
mount -a -T "$1/fstab"
cp -R "$1/copies/." tmp
chown -R "$2" tmp
mount -n -a -T "$1/fstab.late"
mount -o remount,bind,ro,nosuid,nodev,noexec .
pivot_root . old
cd /
umount -l old
cd "$3"
shift 3
unset OLDPWD PWD SHLVL
"$@" &
exec >/dev/null 2>&1 3<&- 4>&-
wait $!
`;
function tableLine(source, target, type, options) {
  return `${[source, target, type, options].map(escapeBlanks).join(" ")} 0 0
`;
}
function escapeBlanks(field) {
  return field.replace(/[\s\\#]/g, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`);
}

// src/sandbox/users.ts
import { randomInt } from "node:crypto";
import { readFileSync as readFileSync2 } from "node:fs";
function isRootOfMachine() {
  return process.getuid?.() === 0 && mappedUsers().some(({ inside, outside }) => inside === 0 && outside === 0);
}
function unusedUser() {
  const [first, count] = [21e8, 4e7];
  const ranges = mappedUsers();
  if (ranges.some(({ inside, length }) => inside <= first && inside + length >= first + count))
    return first + randomInt(count);
  const [largest] = ranges.toSorted((a, b) => b.length - a.length);
  if (largest === void 0 || largest.length < 1e3) throw new Error("there is no user id to spare");
  return largest.inside + largest.length - 1 - randomInt(largest.length >> 1);
}
function mappedUsers() {
  return readFileSync2("/proc/self/uid_map", "utf8").trim().split("\n").map((line) => {
    const [inside = 0, outside = 0, length = 0] = line.trim().split(/\s+/).map(Number);
    return { inside, outside, length };
  });
}

// src/sandbox/unshare.ts
var unshareAsRoot = {
  name: "sandbox (unshare)",
  isReal: true,
  async prepare(node, job, workspace) {
    if (process.getuid?.() !== 0) throw new Error("it needs root");
    return await prepareAsRoot(node, job, workspace);
  }
};
function prepareAsRoot(node, job, workspace) {
  const { user, group, ownUser } = userFor(job);
  const drop = [`--reuid=${user}`, `--regid=${group}`, "--clear-groups"];
  return prepareNamespaces(node, job, workspace, { user, group, ownUser, drop, userNamespace: [] });
}
function userFor({ readOnly: [shown] = [] }) {
  if (shown !== void 0) {
    const { uid, gid } = statSync2(shown);
    return { user: uid, group: gid, ownUser: false };
  }
  const user = unusedUser();
  return { user, group: user, ownUser: true };
}
var unshareAsUser = {
  name: "sandbox (unshare, user namespace)",
  isReal: true,
  async prepare(node, job, workspace) {
    if (isRootOfMachine()) throw new Error("root cannot use it safely");
    const userNamespace = ["--user", "--map-root-user"];
    return await prepareNamespaces(node, job, workspace, {
      user: 0,
      group: 0,
      ownUser: false,
      drop: [],
      userNamespace
    });
  }
};
function visibleMounts(dir, { readOnly = [], hidden = [] }) {
  const empty = writeEmpty(dir);
  const options = "bind,ro,nosuid,nodev";
  return [
    ...readOnly.map((path) => tableLine(path, path.slice(1), "none", `${options},x-mount.mkdir=0755`)),
    ...hidden.map((path) => tableLine(empty.like(path), path.slice(1), "none", options))
  ];
}
var helpers2 = ["umount", "prlimit", "setsid", "setpriv", "env"];
async function prepareNamespaces(node, job, { dir }, { user, group, ownUser, drop, userNamespace }) {
  const binds = await listBinds(node, helpers2);
  const root = join5(dir, "root");
  mkdirSync4(root);
  writeRoot(root, { binds, user }, job);
  const disk = `nosuid,nodev,noexec,mode=755,size=${maxDisk},nr_inodes=${maxInodes}`;
  const mounts = [
    tableLine("proc", "proc", "proc", "ro,nosuid,nodev,noexec"),
    tableLine("tmpfs", "tmp", "tmpfs", disk),
    ...devices.map((device) => tableLine(device, device.slice(1), "none", "bind")),
    ...binds.map(({ from, to }) => tableLine(from, to.slice(1), "none", "bind,ro,nosuid,nodev"))
  ];
  writeFileSync2(join5(dir, "fstab"), mounts.join(""));
  writeFileSync2(join5(dir, "fstab.late"), visibleMounts(dir, job).join(""));
  const places = placesInside(job);
  const network = job.network === "host" ? [] : ["--net"];
  const namespaces = [...userNamespace, "--mount", "--pid", "--ipc", "--uts", "--cgroup", ...network];
  const noRights = ["--no-new-privs", "--bounding-set=-all", "--inh-caps=-all"];
  return {
    // When we die, so does unshare, and with it process 1 of the namespace, and with that all the others.
    command: [
      programPath("setpriv"),
      "--pdeathsig=KILL",
      programPath("unshare"),
      ...namespaces,
      "--fork",
      "--kill-child",
      "/bin/sh",
      "-c",
      setupScript,
      "sh",
      dir,
      `${user}:${group}`,
      places.folder,
      helperInside("prlimit"),
      ...limitsOfSandbox({ ownUser }),
      helperInside("setsid"),
      helperInside("setpriv"),
      ...drop,
      ...noRights,
      nodeInside,
      ...job.args(places)
    ],
    env: job.env,
    codeOfShell: true
  };
}

// src/sandbox/sudo.ts
var ourScript = `set -u
PATH=/usr/bin:/bin
cd "$1" && mkfifo input events life || exit 125
exec 5<&0 </dev/null
cat <&3 >input 4>&- 5<&- 2>/dev/null &
cat <events >&4 3<&- 5<&- 2>/dev/null &
events=$!
cat <&5 >life 3<&- 4>&- 2>/dev/null &
exec 3<&- 4>&- 5<&-
folder=$1 script=$2
shift 2
sudo -n -- /bin/sh -c "$script" sh "$folder" "$@"
code=$?
: <>events
wait "$events"
exit "$code"
`;
var rootScript = `set -u
PATH=/usr/bin:/bin
cd "$1" || exit 125
shift
exec 3<input 4>events 5<life
"$@" 5<&- &
child=$!
{ cat; kill -KILL "$child"; } <&5 >/dev/null 2>&1 3<&- 4>&- 5<&- &
guard=$!
exec 3<&- 4>&- 5<&-
wait "$child"
code=$?
kill "$guard"
exit "$code"
`;
var sudoUnshare = {
  name: "sandbox (sudo unshare)",
  isReal: true,
  async prepare(node, job, workspace) {
    if (!isAutomated()) throw new Error("sudo is used in CI only");
    programPath("sudo");
    const launch = await prepareAsRoot(node, job, workspace);
    const pipes = join6(workspace.dir, "pipes");
    mkdirSync5(pipes);
    const env = Object.entries(job.env).map(([name, value]) => `${name}=${value}`);
    const inner = launch.command.flatMap(
      (word) => word === nodeInside ? [helperInside("env"), "-i", ...env, nodeInside] : [word]
    );
    const start = ["--pdeathsig=KILL", "/bin/sh", "-c", ourScript, "sh", pipes, rootScript];
    return {
      command: [programPath("setpriv"), ...start, ...inner],
      env: {},
      endsWithInput: true,
      codeOfShell: true
    };
  }
};
function isAutomated() {
  const { CI } = process.env;
  return CI !== void 0 && !["", "0", "false"].includes(CI);
}

// src/sandbox/workspace.ts
import { mkdirSync as mkdirSync6 } from "node:fs";
import { join as join7 } from "node:path";
function makeWorkspace({ folder, name, leaveOut }) {
  const temporary = makeTemporaryFolder("konnector-lint-run-");
  const workspace = { ...temporary, copies: join7(temporary.dir, "copies") };
  try {
    mkdirSync6(join7(workspace.copies, name), { recursive: true });
    if (folder !== void 0) copyFolder(folder, join7(workspace.copies, name), leaveOut);
    return workspace;
  } catch (error) {
    workspace.remove();
    throw error;
  }
}

// src/sandbox/sandbox.ts
var sandboxes = [unshareAsRoot, unshareAsUser, bubblewrap, sudoUnshare];
var remedies = [
  nodePermissions("--permission"),
  nodePermissions("--experimental-permission"),
  unconfined
];
async function findSandbox(node, mode = "prefer") {
  if (mode === "off") return sandboxOf(unconfined, node);
  const { tier, refusals } = await (strongest ??= findTier(sandboxes, process.execPath));
  if (tier) return sandboxOf(tier, node);
  if (mode === "require")
    throw new OperationalError(
      `A sandbox is required to run the build, and this machine gives none (${refusals.join("; ")}). Run this outside of a container, install bubblewrap, or write --sandbox off to run it with all that you may do.`
    );
  const finding = weaker.get(node) ?? findTier(remedies, node);
  weaker.set(node, finding);
  return sandboxOf((await finding).tier ?? unconfined, node);
}
async function findProgramSandbox(program) {
  const { tier } = await (strongest ??= findTier(sandboxes, process.execPath));
  return tier && sandboxOf(tier, program);
}
var strongest;
var weaker = /* @__PURE__ */ new Map();
async function findTier(tiers, node) {
  const refusals = [];
  for (const tier of tiers) {
    const refusal = await refusalOf(tier, node);
    if (refusal === void 0) return { tier, refusals };
    refusals.push(`${tier.name}: ${refusal}`);
  }
  return { refusals };
}
async function refusalOf(tier, node) {
  if (tier.isReal && process.platform !== "linux") return "it is Linux only";
  try {
    const job = { name: "probe", args: () => ["--print", "process.version"], env: {}, maxTime: 1e4 };
    const { code, stdout, stderr } = await sandboxOf(tier, node).run(job);
    if (code === 0 && /^v\d/.test(stdout.toString())) return void 0;
    return stderr.toString().trim().split("\n")[0] || `it ended with ${code}`;
  } catch (error) {
    return error.message;
  }
}
function sandboxOf(tier, node) {
  return {
    name: tier.name,
    isReal: tier.isReal,
    ...tier.weakness !== void 0 && { weakness: tier.weakness },
    async run(job) {
      const workspace = makeWorkspace(job);
      try {
        const launch = await tier.prepare(node, job, workspace);
        const cwd = tier.isReal ? "/" : join8(workspace.copies, job.name);
        return await runProcess(launch, { ...job, cwd });
      } finally {
        workspace.remove();
      }
    }
  };
}

// src/sandbox/choice.ts
var SandboxChoice = class {
  mode;
  #weakness;
  constructor(mode = "prefer") {
    this.mode = mode;
  }
  /** Starts to look for it, so that it is known when it is needed. */
  prepare(node) {
    if (this.mode !== "off") void findSandbox(node).catch(() => void 0);
  }
  /** Throws `OperationalError` when a sandbox is required and there is none. */
  async find(node) {
    const sandbox = await findSandbox(node, this.mode);
    this.report(sandbox.weakness);
    return sandbox;
  }
  /**
   * For a program that starts others, which Node's permission model cannot hold: without a sandbox, it runs with all
   * that the user may do. `what` names it in a sentence. Throws as `find` does.
   */
  async findForProgram(node, what) {
    const sandbox = await findSandbox(node, this.mode);
    if (sandbox.isReal) return sandbox;
    const why = this.mode === "off" ? "it is off" : "this machine gives none";
    this.report(`${why}, so ${what} ran with all that you may do.`);
    return findSandbox(node, "off");
  }
  /** Notes that code runs without a sandbox: why, and what that means, after "No sandbox: ". */
  report(weakness) {
    this.#weakness ??= weakness;
  }
  /** What a report says before everything else: code of the build ran, and no sandbox held it. */
  get notice() {
    return this.#weakness && `No sandbox: ${this.#weakness}`;
  }
};

export {
  placesInside,
  findSandbox,
  findProgramSandbox,
  SandboxChoice
};
