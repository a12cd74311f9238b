import {
  gitErrorSummary,
  isForeign,
  isolatedEnv,
  networkEnv,
  readGit,
  readingEnv,
  removeOnInterrupt,
  runGit,
  trustCommand
} from "./publish-git-run.js";
import {
  limitFetch,
  requireEncryption
} from "./http-bounded-fetch.js";
import {
  OperationalError
} from "./text-escape.js";
import {
  __callDispose,
  __using
} from "./runtime.js";

// src/git/settings.ts
async function readGitSettings(options) {
  const { stdout } = await runGit(["config", "--list", "-z"], options);
  return stdout.toString().split("\0").filter(Boolean).map((record) => {
    const [key = "", ...value] = record.split("\n");
    return [key, value.length === 0 ? "true" : value.join("\n")];
  });
}
function networkSettings(settings) {
  return settings.filter(
    ([key]) => /^(credential\.|http\.|ssh\.|core\.(sshcommand|gitproxy|askpass)$)/s.test(key)
  );
}
function workTreeSettings(settings) {
  return settings.filter(
    ([key]) => /^core\.(autocrlf|eol|filemode|ignorecase|precomposeunicode|symlinks)$/.test(key)
  );
}
function findPushUrl(settings, name) {
  const last = (key) => settings.findLast(([each]) => each === `remote.${name}.${key}`)?.[1];
  const [url, pushUrl] = [last("url"), last("pushurl")];
  if (pushUrl !== void 0) return resolveUrl(settings, pushUrl, ["insteadof"]);
  return url === void 0 ? void 0 : resolveUrl(settings, url);
}
function resolveUrl(settings, url, kinds = ["pushinsteadof", "insteadof"]) {
  for (const kind of kinds) {
    const bases = settings.flatMap(([key, prefix]) => {
      const base = new RegExp(`^url\\.(.*)\\.${kind}$`, "s").exec(key)?.[1];
      return base !== void 0 && url.startsWith(prefix) ? [{ base, prefix }] : [];
    });
    const [best] = bases.toSorted((a, b) => b.prefix.length - a.prefix.length);
    if (best) return best.base + url.slice(best.prefix.length);
  }
  return url;
}

// src/git/checkout.ts
import { readdirSync, symlinkSync } from "node:fs";
import { dirname, join as join2, posix, relative, resolve, sep } from "node:path";

// src/git/temp-repo.ts
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
var TempRepo = class _TempRepo {
  #dir;
  #env;
  #forget;
  constructor(dir, env) {
    this.#dir = dir;
    this.#env = env;
    this.#forget = removeOnInterrupt(dir);
  }
  /** `head` is the commit it is at; by default it has none. */
  static async create(env, head = "ref: refs/heads/none") {
    const dir = mkdtempSync(join(tmpdir(), "konnector-lint-git-"));
    for (const folder of ["objects", "refs"]) mkdirSync(join(dir, folder));
    writeFileSync(join(dir, "HEAD"), `${head}
`);
    writeFileSync(join(dir, "config"), "[core]\n	repositoryformatversion = 0\n	bare = true\n");
    return new _TempRepo(dir, env);
  }
  async [Symbol.asyncDispose]() {
    rmSync(this.#dir, { recursive: true, force: true });
    this.#forget();
  }
  /** The folder of its objects. */
  get objects() {
    return join(this.#dir, "objects");
  }
  /** For making and reading objects, under a fixed configuration. */
  get local() {
    return { cwd: this.#dir, env: isolatedEnv(this.#env) };
  }
  /** The same, with the objects of a checkout (its folder of objects) beside its own. */
  reading(objects, config = []) {
    const folder = /[:"\\]/.test(objects) ? JSON.stringify(objects) : objects;
    const env = isolatedEnv(this.#env, config);
    return { cwd: this.#dir, env: { ...env, GIT_ALTERNATE_OBJECT_DIRECTORIES: folder } };
  }
  /** For speaking to a remote from the root of a checkout, where the paths in its settings begin. */
  network(root, config) {
    return { cwd: root, env: { ...networkEnv(this.#env, config), GIT_DIR: this.#dir } };
  }
};

// src/git/checkout.ts
var NotARepository = class extends OperationalError {
  name = "NotARepository";
};
async function readCheckout(dir, env = process.env) {
  var _stack = [];
  try {
    const cwd = resolve(dir);
    const options = { cwd, env: readingEnv(env) };
    const { index, ...place } = await findRepository(options);
    const [settings, tags] = await Promise.all([
      readGitSettings(options),
      readGit(["for-each-ref", `--points-at=${place.commit}`, "--format=%(refname)", "refs/tags"], options)
    ]);
    const temp = __using(_stack, await TempRepo.create(env, place.commit), true);
    const inside = { index, dir: cwd, root: place.root };
    const [commit, dirty] = await Promise.all([
      readCommit(temp.reading(place.objects), place.commit),
      readDirtyFiles(temp.reading(place.objects, workTreeSettings(settings)), inside)
    ]);
    const event = readEventRef(env, place.commit);
    const { branch = event.branch, ...rest } = place;
    return {
      dir: cwd,
      ...rest,
      ...commit,
      tags: [.../* @__PURE__ */ new Set([...namesOf(tags), ...event.tag === void 0 ? [] : [event.tag]])],
      ...event.tag !== void 0 && { eventTag: event.tag },
      ...branch !== void 0 && { branch },
      dirty,
      settings,
      findTracked: (name) => findTracked(place, name, env)
    };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function findTracked({ objects, commit }, name, env) {
  var _stack = [];
  try {
    const temp = __using(_stack, await TempRepo.create(env), true);
    const args = ["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit];
    return records(await readGit(args, temp.reading(objects))).filter((path) => posix.basename(path) === name);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function findRepository(options) {
  const { cwd } = options;
  const args = ["--path-format=absolute", "--show-toplevel", "--git-path", "objects", "--git-path", "index"];
  const asked = [...args, "--is-shallow-repository", "HEAD", "--symbolic-full-name", "HEAD"];
  const run = await runGit(["rev-parse", ...asked], options);
  const [root, objects = "", index = "", shallow, commit, head = ""] = run.stdout.toString().split("\n");
  if (!root) {
    throw new NotARepository(
      isForeign(run) ? `git does not trust ${cwd}, because another user owns it. Run ${trustCommand(cwd)}.` : `${cwd} is not in a git repository (${gitErrorSummary(run)}). Publish from a clone of the konnector's repository.`
    );
  }
  if (run.code !== 0 || commit === void 0)
    throw new NotARepository(
      `The repository at ${root} has no commit yet. Commit the konnector first: a publication names the commit it is made from.`
    );
  const branch = /^refs\/heads\/(.*)$/.exec(head)?.[1];
  return {
    root,
    objects,
    index,
    commit,
    shallow: shallow === "true",
    ...branch !== void 0 && { branch }
  };
}
async function readCommit(options, commit) {
  const format = "--format=%at%x00%an%x00%ae%x00%s";
  const text = await readGit(["log", "-1", format, commit, "--"], options);
  const [date, name = "", email = "", subject = ""] = text.split("\0");
  return { subject, author: { name, email }, date: Number(date) };
}
async function readDirtyFiles({ cwd, env }, { index, dir, root }) {
  for (const name of readdirSync(dirname(index)).filter((file) => file.startsWith("sharedindex.")))
    symlinkSync(join2(dirname(index), name), join2(cwd, name));
  const inTree = { cwd: root, env: { ...env, GIT_DIR: cwd, GIT_WORK_TREE: root, GIT_INDEX_FILE: index } };
  const below = relative(root, dir).split(sep).join("/") || ".";
  const status = ["status", "--porcelain", "-z", "--no-renames", "--untracked-files=no"];
  const args = [...status, "--ignore-submodules=dirty", "--", `:(literal)${below}`];
  const output = await readGit(args, inTree);
  const changed = records(output).map((record) => record.slice(3));
  if (changed.length === 0) return [];
  const input = changed.map((path) => `${path}\0`).join("");
  const filters = await readGit(["check-attr", "-z", "--stdin", "filter"], { ...inTree, input });
  const filtered = records(filters).filter((_, at) => at % 3 === 2);
  return changed.filter((_, at) => ["unspecified", "unset"].includes(filtered[at] ?? ""));
}
function records(output) {
  return output.split("\0").filter(Boolean);
}
function namesOf(refs) {
  return refs.split("\n").filter(Boolean).map((ref) => ref.replace(/^refs\/tags\//, ""));
}
function readEventRef(env, commit) {
  const { GITHUB_SHA, GITHUB_REF_TYPE: type, GITHUB_REF_NAME: name } = env;
  if (GITHUB_SHA === commit && name !== void 0 && (type === "tag" || type === "branch"))
    return { [type]: name };
  const { CI_COMMIT_SHA, CI_COMMIT_TAG: tag, CI_COMMIT_BRANCH: branch } = env;
  if (CI_COMMIT_SHA !== commit) return {};
  return tag ? { tag } : branch ? { branch } : {};
}

// src/github/errors.ts
var causes = [
  ["network", /^0$/, /./],
  ["rate-limit", /^(403|429)$/, /rate limit|abuse detection/i],
  ["rate-limit", /^429$/, /./],
  ["token", /^401$/, /./],
  [
    "rule",
    /^(403|409|422)$/,
    /protected branch|rule violations|verified signature|GH006|GH013|required status/i
  ],
  ["rights", /^403$/, /./],
  ["missing", /^(404|410|451)$/, /./],
  [
    "race",
    /^422$/,
    /reference already exists|not a fast.forward|reference does not exist|expected .* but was/i
  ],
  ["race", /^409$/, /./],
  ["invalid", /^4\d\d$/, /./],
  ["server", /./, /./]
];
var advice = {
  "rate-limit": "Wait until the limit is lifted, then run this again.",
  token: "The token is wrong, expired or revoked. Set it again.",
  rights: "The token does not have this right. In a workflow, give the job the permission; elsewhere use a token that has it.",
  missing: "It does not exist, or the token cannot see it.",
  rule: "A rule of the repository forbids it. Let the account of the token bypass the rule.",
  race: "Another run changed it at the same time. Run this again.",
  invalid: "GitHub does not accept the request.",
  server: "The server of GitHub fails. Run this again later.",
  network: "GitHub cannot be reached. Check the network, then run this again."
};
var GitHubError = class extends OperationalError {
  name = "GitHubError";
  status;
  words;
  reason;
  /** `task` is what it was asked, after "Cannot": `read konnectors/registry`. */
  constructor(task, answer) {
    const reason = gitHubCause(answer);
    const said = answer.status === 0 ? answer.words : `${answer.status}: ${answer.words}`;
    super(`Cannot ${task} (${said}). ${advice[reason]}`);
    this.status = answer.status;
    this.words = answer.words;
    this.reason = reason;
  }
};
function gitHubCause({ status, words }) {
  return causes.find(([, code, text]) => code.test(`${status}`) && text.test(words || " "))[0];
}

// src/github/client.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/github/octokit.ts
var limits = { maxBytes: 32 * 1024 * 1024, timeoutMs: 3e4 };
var loading;
async function createOctokit(apiUrl, token) {
  if (token) requireEncryption(new URL(apiUrl), `The API of GitHub at ${apiUrl}`);
  const auth = token && { auth: `token ${token.reveal()}` };
  const { GitHub } = await (loading ??= loadGitHub());
  return new GitHub({
    ...auth,
    baseUrl: apiUrl,
    request: { fetch: limitFetch(limits, apiUrl) },
    // Every error is reported by whoever asked.
    log: { debug() {
    }, info() {
    }, warn() {
    }, error() {
    } }
  });
}
async function loadGitHub() {
  const { GITHUB_EVENT_PATH } = process.env;
  delete process.env["GITHUB_EVENT_PATH"];
  try {
    return await import("./octokit-plugin-rest-endpoint-methods.js");
  } finally {
    if (GITHUB_EVENT_PATH !== void 0) process.env["GITHUB_EVENT_PATH"] = GITHUB_EVENT_PATH;
  }
}

// src/github/client.ts
var defaultWaits = [1e3, 3e3, 9e3];
var maxRetryAfter = 60;
var GitHubClient = class {
  token;
  #options;
  #octokit;
  constructor(options) {
    this.token = options.token;
    this.#options = options;
  }
  /** Asks for something that changes nothing when it is done twice. `task` follows "Cannot". Throws `GitHubError`. */
  read(task, request) {
    return this.#ask(task, request, true);
  }
  /** Asks for a change that must not be made twice: without an answer, it is not known whether it was made. */
  change(task, request) {
    return this.#ask(task, request, false);
  }
  /** The same as `read`, and undefined when it is not there. */
  async find(task, request) {
    try {
      return await this.read(task, request);
    } catch (error) {
      if (error instanceof GitHubError && error.status === 404) return void 0;
      throw error;
    }
  }
  async #ask(task, request, repeatable) {
    const octokit = await (this.#octokit ??= createOctokit(this.#options.apiUrl, this.token));
    for (const wait of [...this.#options.waits ?? defaultWaits, void 0]) {
      try {
        return (await request(octokit)).data;
      } catch (error) {
        const answer = this.#readAnswer(error);
        const pause = wait === void 0 ? void 0 : pauseBefore(answer, wait, repeatable);
        if (pause === void 0) throw new GitHubError(task, answer);
        await sleep(pause);
      }
    }
    throw new Error("unreachable");
  }
  /** What GitHub said in an error of its client. Any other error is thrown on. */
  #readAnswer(error) {
    if (!(error instanceof Error) || error instanceof OperationalError) throw error;
    const { status, response } = error;
    if (typeof status !== "number") throw error;
    const { headers = {}, data } = response ?? {};
    if (response === void 0) return { status: 0, words: this.#printable(error.message) };
    const isSpent = headers["x-ratelimit-remaining"] === "0" && (status === 403 || status === 429);
    const words = this.#printable(messageIn(data) ?? error.message);
    return {
      status,
      words: isSpent && !/rate limit/i.test(words) ? `rate limit: ${words}` : words,
      retryAfter: readRetryAfter(headers, isSpent)
    };
  }
  /** A server can repeat the token in what it says. */
  #printable(text) {
    const line = text.slice(0, 5e3).replace(/[\p{Cc}\s]+/gu, " ").trim();
    return (this.token?.hideIn(line) ?? line).slice(0, 500).replace(/\.$/, "");
  }
};
function messageIn(data) {
  const { message, errors } = data ?? {};
  if (typeof message !== "string") return void 0;
  const details = Array.isArray(errors) ? errors.flatMap((error) => {
    const detail = typeof error === "string" ? error : error?.message;
    return typeof detail === "string" ? [detail] : [];
  }) : [];
  return [message, ...details].join(": ");
}
function readRetryAfter(headers, isSpent) {
  const { "retry-after": after, "x-ratelimit-reset": reset } = headers;
  if (after !== void 0 && /^\d+$/.test(after)) return Number(after);
  return isSpent && reset !== void 0 && /^\d+$/.test(reset) ? Math.max(0, Number(reset) - Math.floor(Date.now() / 1e3)) : void 0;
}
function pauseBefore(answer, wait, repeatable) {
  const cause = gitHubCause(answer);
  if (cause === "rate-limit") {
    const { retryAfter = wait / 1e3 } = answer;
    return retryAfter > maxRetryAfter ? void 0 : Math.max(wait, retryAfter * 1e3);
  }
  return repeatable && (cause === "network" || cause === "server") ? wait : void 0;
}

// src/github/server.ts
var publicOrigin = "https://github.com";
function findGitHubRepository(web, env) {
  const [, owner, name] = /^([^/]+)\/([^/]+)$/.exec(web?.path ?? "") ?? [];
  if (web === void 0 || owner === void 0 || name === void 0) return void 0;
  const { origin } = web;
  const { GITHUB_SERVER_URL = publicOrigin, GITHUB_API_URL } = env;
  if (origin === GITHUB_SERVER_URL && GITHUB_API_URL)
    return { owner, name, origin, apiUrl: GITHUB_API_URL.replace(/\/+$/, "") };
  const apiUrl = origin === publicOrigin ? "https://api.github.com" : `${origin}/api/v3`;
  return { owner, name, origin, apiUrl };
}
function parseGitHubRepository(text, env) {
  if (!isGitHubRepositoryName(text)) return void 0;
  const [, origin = env["GITHUB_SERVER_URL"] || publicOrigin, path] = /^(?:(https?:\/\/[^/]+)\/)?([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(text) ?? [];
  return path === void 0 ? void 0 : findGitHubRepository({ origin: new URL(origin).origin, path }, env);
}
function isGitHubRepositoryName(text) {
  return /^(?:https?:\/\/[\w.:-]+\/)?[\w-]+\/[\w.-]+\/?$/.test(text) && !/\/\.{1,2}(?:\.git)?\/?$/.test(text);
}
function repositoryName({ owner, name }) {
  return `${owner}/${name}`;
}

// src/github/git-data.ts
var GitData = class {
  repository;
  #client;
  #place;
  constructor(client, repository) {
    this.repository = repository;
    this.#client = client;
    this.#place = { owner: repository.owner, repo: repository.name };
  }
  get name() {
    return repositoryName(this.repository);
  }
  /** Undefined when it does not exist, or the token cannot see it. */
  async readFacts() {
    const found = await this.#client.find(`read ${this.name}`, ({ rest }) => rest.repos.get(this.#place));
    if (found === void 0) return void 0;
    const { default_branch: defaultBranch, permissions, archived, has_issues: hasIssues } = found;
    const forkOf = [found.parent, found.source].flatMap((each) => each ? [each.full_name] : []);
    return { defaultBranch, canPush: permissions?.push === true, isArchived: archived, hasIssues, forkOf };
  }
  /** The commit that a ref (`heads/build`) is at; undefined when there is no such ref. */
  async findCommitId(ref) {
    const task = `read ${ref} of ${this.name}`;
    const found = await this.#client.find(task, ({ rest }) => rest.git.getRef({ ...this.#place, ref }));
    if (found?.ref !== `refs/${ref}`) return void 0;
    if (found.object.type !== "tag") return found.object.sha;
    const tag_sha = found.object.sha;
    const tag = await this.#client.read(task, ({ rest }) => rest.git.getTag({ ...this.#place, tag_sha }));
    return tag.object.sha;
  }
  async readCommit(commit_sha) {
    const { tree, message, parents } = await this.#client.read(
      `read commit ${commit_sha.slice(0, 7)} of ${this.name}`,
      ({ rest }) => rest.git.getCommit({ ...this.#place, commit_sha })
    );
    const files = await this.readFiles(tree.sha);
    return { commit: commit_sha, tree: tree.sha, message, files, parents: parents.map(({ sha }) => sha) };
  }
  /** Path → mode and blob, as `100644 <id>`, of all files below a tree or commit. */
  async readFiles(tree_sha) {
    const { tree } = await this.#client.read(
      `read the files of ${tree_sha.slice(0, 7)} in ${this.name}`,
      ({ rest }) => rest.git.getTree({ ...this.#place, tree_sha, recursive: "true" })
    );
    return new Map(
      tree.flatMap(
        ({ type, path, mode, sha }) => type === "tree" ? [] : [[path, `${mode} ${sha}`]]
      )
    );
  }
  /** Who wrote a commit, when, and the first line of its message. */
  async readAuthor(commit_sha) {
    const { author, message } = await this.#client.read(
      `read commit ${commit_sha.slice(0, 7)} of ${this.name}`,
      ({ rest }) => rest.git.getCommit({ ...this.#place, commit_sha })
    );
    const { name, email, date } = author;
    return { author: { name, email }, date: Date.parse(date) / 1e3, subject: message.split("\n")[0] };
  }
  /** Whether `older` is an ancestor of `newer`, or the same; undefined when the repository lacks one of them. */
  async isAncestor(older, newer) {
    const compared = await this.compare(older, newer);
    return compared && ["ahead", "identical"].includes(compared.status);
  }
  /** How `head` stands to `base`; undefined when the repository lacks one of them, or they have nothing in common. */
  compare(base, head) {
    const basehead = `${base}...${head}`;
    return this.#client.find(
      `compare commits of ${this.name}`,
      ({ rest }) => rest.repos.compareCommitsWithBasehead({ ...this.#place, basehead })
    );
  }
  /** The text of a file at a ref; undefined when there is none. */
  async findText(path, ref) {
    const found = await this.#client.find(
      `read ${path} of ${this.name}`,
      ({ rest }) => rest.repos.getContent({ ...this.#place, path, ref })
    );
    const { type, content } = found ?? {};
    return type === "file" && typeof content === "string" ? Buffer.from(content, "base64").toString() : void 0;
  }
  /** Stores bytes and gives git's id of them. */
  async createBlob(bytes) {
    const content = Buffer.from(bytes).toString("base64");
    const { sha } = await this.#client.read(
      `write a file to ${this.name}`,
      ({ rest }) => rest.git.createBlob({ ...this.#place, content, encoding: "base64" })
    );
    return sha;
  }
  /** Makes a tree of these files alone, or with `base` of these and what that tree has. */
  async createTree(entries, base) {
    const tree = entries.map(({ path, mode, ...file }) => ({
      path,
      mode,
      type: "blob",
      ..."text" in file ? { content: file.text } : { sha: file.blob }
    }));
    const { sha } = await this.#client.read(
      `write a tree to ${this.name}`,
      ({ rest }) => rest.git.createTree({ ...this.#place, tree, ...base !== void 0 && { base_tree: base } })
    );
    return sha;
  }
  /** Makes a commit in the token's name, which GitHub signs for its Apps and workflows. */
  async createCommit(commit) {
    const { sha, verification } = await this.#client.read(
      `make a commit in ${this.name}`,
      ({ rest }) => rest.git.createCommit({ ...this.#place, ...commit })
    );
    return { id: sha, isVerified: verification?.verified === true };
  }
  /** Creates a ref (`heads/build`) that must not exist, or moves it onward from the parents of `commit`. */
  async moveRef(ref, commit, { isNew }) {
    const task = `write ${ref} of ${this.name}`;
    await this.#client.change(
      task,
      ({ rest }) => isNew ? rest.git.createRef({ ...this.#place, ref: `refs/${ref}`, sha: commit }) : rest.git.updateRef({ ...this.#place, ref, sha: commit, force: false })
    );
  }
};

// src/git/objects.ts
import { createHash } from "node:crypto";
import { mkdirSync as mkdirSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join3 } from "node:path";
import { deflateSync } from "node:zlib";
function createObject(type, content) {
  const id = createHash("sha1").update(`${type} ${content.length}\0`).update(content).digest("hex");
  return { id, type, content };
}
function createTree(files) {
  const objects = [];
  const folders = /* @__PURE__ */ new Map();
  const entries = files.flatMap((file) => {
    const [name = "", ...rest] = file.path.split("/");
    if (rest.length > 0) {
      const inside = folders.get(name) ?? [];
      folders.set(name, [...inside, { ...file, path: rest.join("/") }]);
      return [];
    }
    const blob = createObject("blob", file.bytes);
    objects.push(blob);
    return [{ mode: file.mode, name, id: blob.id }];
  });
  for (const [name, inside] of folders) {
    const below = createTree(inside);
    objects.push(...below);
    entries.push({ mode: "40000", name, id: below.at(-1).id });
  }
  const key = ({ mode, name }) => Buffer.from(mode === "40000" ? `${name}/` : name);
  const lines = entries.toSorted((a, b) => Buffer.compare(key(a), key(b))).flatMap(({ mode, name, id }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, "hex")]);
  return [...objects, createObject("tree", Buffer.concat(lines))];
}
function createCommit({ tree, parent, identity, date, message }) {
  const who = `${identity.name} <${identity.email}> ${date} +0000`;
  const lines = [
    `tree ${tree}`,
    ...parent === void 0 ? [] : [`parent ${parent}`],
    `author ${who}`,
    `committer ${who}`,
    "",
    message
  ];
  return createObject("commit", Buffer.from(lines.join("\n")));
}
function writeObjects(folder, objects) {
  for (const { id, type, content } of objects) {
    const dir = join3(folder, id.slice(0, 2));
    mkdirSync2(dir, { recursive: true });
    const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
    writeFileSync2(join3(dir, id.slice(2)), deflateSync(whole, { level: 1 }));
  }
}

export {
  readGitSettings,
  networkSettings,
  workTreeSettings,
  findPushUrl,
  resolveUrl,
  TempRepo,
  NotARepository,
  readCheckout,
  readEventRef,
  GitHubError,
  GitHubClient,
  findGitHubRepository,
  parseGitHubRepository,
  GitData,
  createObject,
  createTree,
  createCommit,
  writeObjects
};
