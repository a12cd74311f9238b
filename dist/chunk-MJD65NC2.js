const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  gitEnv,
  gitErrorSummary,
  readGit,
  runGit
} from "./chunk-LDJCW4PM.js";
import {
  OperationalError
} from "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/git/checkout.ts
import { resolve } from "node:path";
var NotARepository = class extends OperationalError {
  name = "NotARepository";
};
async function readCheckout(dir, env = process.env) {
  const cwd = resolve(dir);
  const options = { cwd, env: gitEnv(env) };
  const top = await runGit(["rev-parse", "--show-toplevel", "--is-shallow-repository"], options);
  if (top.code !== 0) {
    const foreign = /dubious ownership/.test(top.stderr);
    throw new NotARepository(
      foreign ? `git does not trust ${cwd}, because another user owns it. Run git config --global --add safe.directory ${cwd}.` : `${cwd} is not in a git repository (${gitErrorSummary(top)}). Publish from a clone of the konnector's repository.`
    );
  }
  const [root = cwd, shallow] = top.stdout.toString().trim().split("\n");
  const head = await runGit(["log", "-1", "--format=%H%x00%at%x00%an%x00%ae%x00%s", "HEAD", "--"], options);
  if (head.code !== 0)
    throw new NotARepository(
      `The repository at ${root} has no commit yet. Commit the konnector first: a publication says which commit it is of.`
    );
  const [commit = "", date, name = "", email = "", subject = ""] = head.stdout.toString().trim().split("\0");
  const [tags, status, remotes, symbolic] = await Promise.all([
    readGit(["tag", "--points-at", "HEAD"], options),
    runGit(["status", "--porcelain", "-z", "--no-renames", "--untracked-files=no", "--", "."], options),
    runGit(["config", "-z", "--get-regexp", String.raw`^remote\..*\.url$`], options),
    runGit(["symbolic-ref", "-q", "--short", "HEAD"], options)
  ]);
  const runner = runnerRef(env, commit);
  const branch = symbolic.stdout.toString().trim() || runner.branch;
  return {
    dir: cwd,
    root,
    commit,
    subject,
    author: { name, email },
    date: Number(date),
    tags: [.../* @__PURE__ */ new Set([...tags.split("\n").filter(Boolean), ...runner.tags])],
    ...branch ? { branch } : {},
    dirty: records(status.stdout).map((record) => record.slice(3)),
    shallow: shallow === "true",
    remotes: Object.fromEntries(
      records(remotes.stdout).map((record) => {
        const [key = "", ...value] = record.split("\n");
        return [key.replace(/^remote\.|\.url$/g, ""), value.join("\n")];
      })
    )
  };
}
function records(output) {
  return output.toString().split("\0").filter(Boolean);
}
function runnerRef(env, commit) {
  const name = env["GITHUB_REF_NAME"];
  if (name === void 0 || env["GITHUB_SHA"] !== commit) return { tags: [] };
  if (env["GITHUB_REF_TYPE"] === "tag") return { tags: [name] };
  return env["GITHUB_REF_TYPE"] === "branch" ? { branch: name, tags: [] } : { tags: [] };
}
export {
  NotARepository,
  readCheckout
};
