import {
  createMask
} from "./secrets-mask.js";
import {
  OperationalError,
  interruptSignals
} from "./text-escape.js";

// src/git/run.ts
import { spawn } from "node:child_process";

// src/git/credential-helper.ts
var askOverDescriptor = `!f() { [ "$1" = get ] || exit 0
while IFS= read -r line && [ -n "$line" ]; do printf '%s\\n' "$line"; done >&3; echo >&3
while IFS= read -r line <&3 && [ -n "$line" ]; do printf '%s\\n' "$line"; done; }; f`;
var maxQuestion = 65536;
function answerGit(channel, { origin, username, password }) {
  let asked = "";
  channel.on("error", () => {
  });
  channel.setEncoding("utf8").on("data", (text) => {
    asked += text;
    for (let end = asked.indexOf("\n\n"); end >= 0; end = asked.indexOf("\n\n")) {
      const isOurs = originOf(asked.slice(0, end)) === origin;
      channel.write(isOurs ? `username=${username}
password=${password}

` : "\n");
      asked = asked.slice(end + 2);
    }
    if (asked.length > maxQuestion) channel.destroy();
  });
}
function originOf(question) {
  const { protocol, host } = Object.fromEntries(
    question.split("\n").map((line) => [line.split("=", 1)[0], line.slice(line.indexOf("=") + 1)])
  );
  const url = `${protocol}://${host}`;
  return URL.canParse(url) ? new URL(url).origin : void 0;
}

// src/git/interrupt.ts
import { rmSync } from "node:fs";
var running = /* @__PURE__ */ new Set();
var folders = /* @__PURE__ */ new Set();
var interrupted = false;
function endOnInterrupt(end) {
  return track(running, end);
}
function removeOnInterrupt(folder) {
  return track(folders, folder);
}
function track(set, member) {
  if (running.size + folders.size === 0)
    for (const signal of interruptSignals) process.on(signal, onInterrupt);
  set.add(member);
  return () => {
    set.delete(member);
    if (running.size + folders.size === 0)
      for (const signal of interruptSignals) process.off(signal, onInterrupt);
  };
}
function onInterrupt(signal) {
  if (running.size === 0 || interrupted) return endProcess(signal);
  interrupted = true;
  for (const end of running) end(signal);
  process.once("beforeExit", () => endProcess(signal));
}
function endProcess(signal) {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  for (const each of interruptSignals) process.off(each, onInterrupt);
  process.kill(process.pid, signal);
}

// src/git/run.ts
var defaultTimeoutMs = 6e4;
var graceMs = 1e3;
var GitMissing = class extends OperationalError {
  name = "GitMissing";
  constructor() {
    super("git was not found. Install git 2.32 or newer, or put it on the PATH.");
  }
};
function runGit(args, options) {
  const { cwd, env, input, timeoutMs = defaultTimeoutMs, credentials } = options;
  return new Promise((resolve, reject) => {
    const child = spawn("git", args, {
      cwd,
      env,
      stdio: ["pipe", "pipe", "pipe", credentials ? "pipe" : "ignore"],
      // A process group of its own, so that git's helpers end with it.
      detached: process.platform !== "win32",
      windowsHide: true
    });
    if (credentials) answerGit(child.stdio[3], credentials);
    const stdout = [];
    const stderr = [];
    let ended;
    const end = (why) => {
      ended ??= why;
      endGroup(child);
      setTimeout(() => {
        for (const pipe of child.stdio) pipe?.destroy();
      }, graceMs).unref();
    };
    const timer = setTimeout(() => end(`timed out after ${timeoutMs / 1e3} s`), timeoutMs);
    const forget = endOnInterrupt((signal) => end(`interrupted by ${signal}`));
    const settle = () => {
      clearTimeout(timer);
      forget();
    };
    child.stdout.on("data", (chunk) => stdout.push(chunk));
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    child.stdin.on("error", () => {
    });
    child.stdin.end(input);
    child.once("error", (error) => {
      settle();
      const missing = "code" in error && error.code === "ENOENT";
      reject(missing ? new GitMissing() : error);
    });
    child.once("close", (code) => {
      settle();
      const said = ended ?? Buffer.concat(stderr).toString();
      resolve({
        code: ended === void 0 ? code ?? -1 : -1,
        stdout: Buffer.concat(stdout),
        stderr: withoutPassword(printable(said), credentials)
      });
    });
  });
}
async function readGit(args, options) {
  const run = await runGit(args, options);
  if (run.code !== 0)
    throw new OperationalError(
      `git ${args[0]} failed: ${gitErrorSummary(run)}. Check the repository with git fsck.`
    );
  return run.stdout.toString().trimEnd();
}
var echo = /^error: failed to push some refs|^fatal: Could not read from remote repository/;
function gitErrorSummary({ stdout, stderr, code }) {
  const said = stderr.split("\n").map((line) => line.trim()).filter(Boolean);
  const telling = said.filter((line) => /^(remote:|fatal:|error:|ssh:|ERROR)/.test(line) && !echo.test(line));
  const refs = [...stdout.toString().matchAll(/^!\t[^\t]*\t(.*)$/gm)].map(([, fate]) => fate);
  const words = telling.length + refs.length > 0 ? [...telling, ...refs] : said;
  return words.join(" · ").replace(/(?<!\.)\.+$/, "").slice(0, 600) || `exit code ${code}`;
}
function isForeign({ stderr }) {
  return stderr.includes("dubious ownership");
}
function trustCommand(dir) {
  return `git config --global --add safe.directory ${dir}`;
}
function endGroup(child) {
  if (child.pid === void 0) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
  }
}
function printable(text) {
  return text.replace(/\r/g, "\n").replace(/[^\P{Cc}\n]/gu, " ");
}
function withoutPassword(text, credentials) {
  return credentials ? createMask([credentials.username, credentials.password]).text(text) : text;
}

// src/git/env.ts
import { devNull } from "node:os";
var protocols = "https:http:ssh:git:file";
function readingEnv(env) {
  const settings = Object.entries(env).filter(([name]) => name.startsWith("GIT_CONFIG_"));
  return {
    ...inherited(env),
    ...Object.fromEntries(settings),
    ...always,
    // Git would fetch what a partial clone lacks.
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_LAZY_FETCH: "1"
  };
}
function isolatedEnv(env, config = []) {
  const names = ["PATH", "Path", "SystemRoot", "TEMP", "TMP", "TMPDIR"];
  const kept = Object.entries(env).filter(([name]) => names.includes(name));
  return {
    ...Object.fromEntries(kept),
    ...always,
    ...withConfig(config),
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_REPLACE_OBJECTS: "1"
  };
}
function networkEnv(env, config) {
  const cleanUp = [
    ["gc.auto", "0"],
    ["maintenance.auto", "false"]
  ];
  return {
    ...inherited(env),
    ...always,
    ...withConfig([...config, ...cleanUp]),
    GIT_ALLOW_PROTOCOL: protocols
  };
}
var always = { LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
function inherited(env) {
  const kept = Object.entries(env).filter(
    ([name]) => (!/^(GIT_|INPUT_|ACTIONS_)/i.test(name) || /^GIT_(ASKPASS$|SSH|SSL|HTTP|PROXY)/.test(name)) && !/^(REGISTRY_TOKEN|GITHUB_TOKEN|GH_TOKEN|NODE_OPTIONS)$/i.test(name)
  );
  return Object.fromEntries(kept);
}
function withConfig(config) {
  return {
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_COUNT: `${config.length}`,
    ...Object.fromEntries(
      config.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value]
      ])
    )
  };
}

export {
  readingEnv,
  isolatedEnv,
  networkEnv,
  askOverDescriptor,
  removeOnInterrupt,
  GitMissing,
  runGit,
  readGit,
  gitErrorSummary,
  isForeign,
  trustCommand
};
