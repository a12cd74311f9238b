import {
  GitData,
  GitHubClient,
  createObject,
  parseGitHubRepository,
  readEventRef
} from "./publish-github-git-data.js";
import "./publish-git-run.js";
import "./http-bounded-fetch.js";
import "./http-proxy.js";
import "./secrets-mask.js";
import "./lint.js";
import "./text-escape.js";

// src/github/checkout.ts
import { lstatSync, readFileSync, readlinkSync } from "node:fs";
import { join, posix, relative, resolve, sep } from "node:path";
async function readWorkflowCheckout(dir, env, token) {
  const { GITHUB_REPOSITORY, GITHUB_SHA: commit, GITHUB_WORKSPACE } = env;
  if (!GITHUB_REPOSITORY || !GITHUB_WORKSPACE || !/^[0-9a-f]{40}$/.test(commit ?? "")) return void 0;
  const repository = parseGitHubRepository(GITHUB_REPOSITORY, env);
  if (repository === void 0 || commit === void 0) return void 0;
  const data = new GitData(new GitHubClient({ apiUrl: repository.apiUrl, token }), repository);
  const [author, files] = await Promise.all([data.readAuthor(commit), data.readFiles(commit)]);
  const root = resolve(GITHUB_WORKSPACE);
  const { branch, tag } = readEventRef(env, commit);
  const folder = relative(root, resolve(dir)).split(sep).join("/");
  const below = [...files].filter(([path]) => folder === "" || path.startsWith(`${folder}/`));
  return {
    dir: resolve(dir),
    root,
    objects: "",
    commit,
    ...author,
    tags: tag === void 0 ? [] : [tag],
    ...tag !== void 0 && { eventTag: tag },
    ...branch !== void 0 && { branch },
    dirty: below.filter(([path, entry]) => !isSame(join(root, path), entry)).map(([path]) => path),
    shallow: true,
    settings: [["remote.origin.url", `${repository.origin}/${GITHUB_REPOSITORY}`]],
    async findTracked(name) {
      return [...files.keys()].filter((path) => posix.basename(path) === name);
    }
  };
}
function isSame(file, entry) {
  const [mode, id] = entry.split(" ");
  if (mode === "160000") return true;
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) return createObject("blob", Buffer.from(readlinkSync(file))).id === id;
  return stat?.isFile() === true && createObject("blob", readFileSync(file)).id === id;
}
export {
  readWorkflowCheckout
};
