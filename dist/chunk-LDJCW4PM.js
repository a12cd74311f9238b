const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  OperationalError
} from "./chunk-NY7NTNCJ.js";

// src/git/git.ts
import { spawn } from "node:child_process";
import { devNull } from "node:os";
var GitMissing = class extends OperationalError {
  name = "GitMissing";
  constructor() {
    super("git was not found. Install git 2.31 or newer, or put it on the PATH.");
  }
};
function runGit(args, options) {
  const { cwd, env, input, timeoutMs, secrets = [] } = options;
  return new Promise((resolve, reject) => {
    const child = spawn("git", args, { cwd, env, stdio: ["pipe", "pipe", "pipe"], windowsHide: true });
    const stdout = [];
    const stderr = [];
    let late = false;
    const timer = timeoutMs === void 0 ? void 0 : setTimeout(() => {
      late = true;
      child.kill("SIGKILL");
    }, timeoutMs);
    child.stdout.on("data", (chunk) => stdout.push(chunk));
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    child.stdin.on("error", () => {
    });
    child.stdin.end(input);
    child.once("error", (error) => {
      clearTimeout(timer);
      const missing = "code" in error && error.code === "ENOENT";
      reject(missing ? new GitMissing() : error);
    });
    child.once("close", (code) => {
      clearTimeout(timer);
      const said = late ? `timed out after ${timeoutMs / 1e3} s` : Buffer.concat(stderr).toString();
      resolve({
        code: late ? -1 : code ?? -1,
        stdout: Buffer.concat(stdout),
        stderr: withoutSecrets(printable(said), secrets)
      });
    });
  });
}
async function readGit(args, options) {
  const run = await runGit(args, options);
  if (run.code !== 0)
    throw new OperationalError(
      `git ${args[0]} failed: ${gitErrorSummary(run)}. This was not expected: look at the repository.`
    );
  return run.stdout.toString().trim();
}
var echo = /^error: failed to push some refs|^fatal: Could not read from remote repository/;
function gitErrorSummary({ stdout, stderr, code }) {
  const said = stderr.split("\n").map((line) => line.trim()).filter(Boolean);
  const telling = said.filter((line) => /^(remote:|fatal:|error:|ssh:|ERROR)/.test(line) && !echo.test(line));
  const refs = [...stdout.toString().matchAll(/^!\t[^\t]*\t(.*)$/gm)].map(([, fate]) => fate);
  const words = telling.length + refs.length > 0 ? [...telling, ...refs] : said;
  return words.join(" · ").replace(/\.+$/, "").slice(0, 600) || `exit code ${code}`;
}
function printable(text) {
  return text.replace(/\r/g, "\n").replace(/[^\P{Cc}\n]/gu, " ");
}
function withoutSecrets(text, secrets) {
  return secrets.filter(Boolean).reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}
var everywhere = [
  ["core.hooksPath", devNull],
  ["core.fsmonitor", "false"],
  ["core.quotePath", "false"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
  ["advice.detachedHead", "false"],
  ["i18n.logOutputEncoding", "UTF-8"],
  ["push.gpgSign", "false"],
  ["push.followTags", "false"],
  ["push.recurseSubmodules", "no"],
  ["fetch.recurseSubmodules", "no"],
  // `ext::` and other helpers run what a URL says.
  ["protocol.allow", "never"],
  ...["https", "http", "ssh", "git", "file"].map((name) => [`protocol.${name}.allow`, "always"])
];
function gitEnv(env, config = []) {
  const kept = Object.entries(env).filter(
    ([name]) => (!/^(GIT_|INPUT_|ACTIONS_)/i.test(name) || /^GIT_(SSH|SSL|PROXY|CONFIG_GLOBAL$|CONFIG_NOSYSTEM$)/.test(name)) && !/^(REGISTRY_TOKEN|GITHUB_TOKEN|GH_TOKEN|NODE_OPTIONS|SSH_ASKPASS)$/i.test(name)
  );
  const given = configOf(env);
  const all = [...given, ...everywhere, ...config];
  return {
    ...Object.fromEntries(kept),
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_CONFIG_COUNT: `${all.length}`,
    ...Object.fromEntries(
      all.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value]
      ])
    )
  };
}
var shortLived = [
  ["core.fsync", "none"],
  ["core.looseCompression", "0"]
];
function isolatedGitEnv(env) {
  return {
    ...gitEnv({ PATH: env["PATH"], ...windows(env) }, shortLived),
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: "1"
  };
}
function windows(env) {
  const names = ["Path", "SystemRoot", "TEMP", "TMP", "TMPDIR"];
  return Object.fromEntries(names.filter((name) => env[name] !== void 0).map((name) => [name, env[name]]));
}
function configOf(env) {
  const count = Number(env["GIT_CONFIG_COUNT"] ?? 0);
  return Array.from({ length: Number.isInteger(count) ? count : 0 }, (_, index) => index).flatMap((index) => {
    const key = env[`GIT_CONFIG_KEY_${index}`];
    const value = env[`GIT_CONFIG_VALUE_${index}`];
    return key === void 0 || value === void 0 ? [] : [[key, value]];
  });
}

export {
  runGit,
  readGit,
  gitErrorSummary,
  gitEnv,
  isolatedGitEnv
};
