import {
  RegistryRefusal,
  RegistryUnreachable,
  askOverDescriptor,
  decodeApp,
  decodeVersion,
  defaultBackoff,
  gitErrorSummary,
  isForeign,
  isTransient,
  isolatedEnv,
  networkEnv,
  readBackoff,
  readGit,
  readingEnv,
  runGit,
  sendRequest,
  trustCommand,
  unregistered,
  withRetry
} from "./publish-registry-refusal.js";
import {
  compareBuilds,
  noticesName,
  parseNotices,
  readTree,
  sizeOf
} from "./build-tree.js";
import {
  createOctokit,
  manifestPlace
} from "./github-octokit.js";
import {
  defaultEntryPath,
  entryPath,
  fetchError,
  fetchWhole,
  findGitHubRepository,
  pageUrl,
  parseGitHubRepository,
  repositoryName,
  requireEncryption,
  submissionKind
} from "./publish-publish-targets-options.js";
import {
  markdownCode,
  markdownLink,
  markdownText
} from "./report-markdown-text.js";
import {
  makeTemporaryFolder
} from "./process-group.js";
import {
  editorMatch,
  slugRegistered,
  typeMatch,
  versionExists,
  versionGreater
} from "./publish-rules.js";
import {
  readJson
} from "./json-read.js";
import {
  baseVersion,
  becomesLatest,
  comparePermissions,
  describePermissions,
  diagnose,
  formatCount,
  formatList,
  formatMebibytes,
  formatSize,
  isBranchName,
  isLoopback,
  isObject,
  isSlug,
  isVersion,
  lint,
  manifestName,
  maxArchiveSize,
  maxUnpackedSize,
  parseChannel,
  parseDocument,
  parseWebUrl,
  readDocument,
  registryName,
  registryUrl
} from "./lint.js";
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
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// src/git/config-file.ts
function formatGitConfig(config) {
  return config.map(([key, value]) => formatSetting(key, value)).join("");
}
function formatSetting(key, value) {
  const [, section, subsection, name] = /^([a-z\d-]+)(?:\.(.*))?\.([a-z\d-]+)$/is.exec(key) ?? [];
  if (section === void 0 || name === void 0 || subsection?.includes("\n")) return "";
  const header = subsection === void 0 ? section : `${section} ${quote(subsection)}`;
  return `[${header}]
	${name} = ${quote(value)}
`;
}
function quote(text) {
  const escaped = text.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll("\n", String.raw`\n`).replaceAll("	", String.raw`\t`);
  return `"${escaped}"`;
}

// src/git/temp-repo.ts
var TempRepo = class _TempRepo {
  #folder;
  #dir;
  #env;
  constructor(folder, env) {
    this.#folder = folder;
    this.#dir = folder.dir;
    this.#env = env;
  }
  /** `head` is the commit it is at; by default it has none. */
  static async create(env, head = "ref: refs/heads/none") {
    const folder = makeTemporaryFolder("konnector-lint-git-");
    const { dir } = folder;
    for (const name of ["objects", "refs"]) mkdirSync(join(dir, name));
    writeFileSync(join(dir, "HEAD"), `${head}
`);
    writeFileSync(join(dir, "config"), "[core]\n	repositoryformatversion = 0\n	bare = true\n");
    return new _TempRepo(folder, env);
  }
  async [Symbol.asyncDispose]() {
    this.#folder.remove();
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
  /**
   * For speaking to a remote from the root of a checkout, where the paths in its settings begin. `settings` are the
   * user's, which can hold a password: they are in a file of the repository, which no other user can read, and not in
   * an environment. `config` is ours, and counts more.
   */
  network(root, settings, config) {
    const file = join(this.#dir, "network.config");
    writeFileSync(file, formatGitConfig(settings), { mode: 384 });
    return { cwd: root, env: { ...networkEnv(this.#env, config, file), GIT_DIR: this.#dir } };
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
  const run2 = await runGit(["rev-parse", ...asked], options);
  const [root, objects = "", index = "", shallow, commit, head = ""] = run2.stdout.toString().split("\n");
  if (!root) {
    throw new NotARepository(
      isForeign(run2) ? `git does not trust ${cwd}, because another user owns it. Run ${trustCommand(cwd)}.` : `${cwd} is not in a git repository (${gitErrorSummary(run2)}). Publish from a clone of the konnector's repository.`
    );
  }
  if (run2.code !== 0 || commit === void 0)
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
  const text = await readGit(["log", "--no-walk", format, commit, "--"], options);
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

// src/git/file-at-ref.ts
var timeoutMs = 3e4;
async function readFileAtRef(dir, ref, path, env = process.env) {
  if (ref.startsWith("-")) return { error: "missing" };
  const options = { cwd: dir, env: readingEnv(env), timeoutMs };
  const run2 = await runGit(["cat-file", "blob", `${ref}:./${path}`], options).catch(() => void 0);
  if (run2?.code === 0) return { bytes: run2.stdout };
  return { error: run2 !== void 0 && isForeign(run2) ? "foreign" : "missing" };
}

// src/git/remote.ts
import { isAbsolute, resolve as resolve2 } from "node:path";
function findRemote({ settings, root }, asked, cwd = process.cwd()) {
  const named = findPushUrl(settings, asked ?? "origin");
  if (named !== void 0) return parseRemote(named, root);
  return asked === void 0 ? void 0 : parseRemote(resolveUrl(settings, asked), cwd);
}
function isGitHubOrigin(origin, env) {
  const { host, hostname } = new URL(origin);
  return host === "github.com" || origin === env["GITHUB_SERVER_URL"] || isLoopback(hostname);
}
function parseRemote(text, cwd) {
  if (text.trim() === "" || text.startsWith("-") || /^[^/]*::/.test(text) || new RegExp("\\p{Cc}", "u").test(text))
    throw new OperationalError(
      `${JSON.stringify(text)} is not a remote to push to. Give the name of a remote, a URL (https, ssh or file) or a path.`
    );
  const scp = /^(?:[^@/:]+@)?([^/:]+):(?!\/\/)(.+)$/.exec(text);
  if (scp && !/^[a-zA-Z]:[\\/]/.test(text))
    return { ...located(scp[1], scp[2]), url: text, transport: "ssh" };
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    const path = isAbsolute(text) ? text : resolve2(cwd, text);
    return { url: path, transport: "file", name: path };
  }
  const url = URL.canParse(text) ? new URL(text) : void 0;
  switch (url?.protocol) {
    case "file:":
      return { url: text, transport: "file", name: text };
    case "ssh:":
    case "git+ssh:":
      if (url.password !== "") break;
      return { ...located(url.hostname, url.pathname), url: text, transport: "ssh" };
    case "http:":
    case "https:": {
      const credentials = takeCredentials(url);
      return {
        ...located(url.host, url.pathname, url.origin),
        url: url.href,
        transport: "http",
        ...credentials && { credentials }
      };
    }
  }
  throw new OperationalError(
    "The remote has a URL of a kind this tool does not push to. Give an https, ssh or file URL, or a path."
  );
}
function takeCredentials(url) {
  const [username, password] = [decode(url.username), decode(url.password)];
  if (password === "" && !/^(gh[a-z]_|github_pat_|glpat-)|^.{30,}$/.test(username)) return void 0;
  if (new RegExp("\\p{Cc}", "u").test(username + password))
    throw new OperationalError(
      "The password in the remote's URL holds a control character, which git does not take. Set the URL again."
    );
  url.username = "";
  url.password = "";
  return { username, password };
}
function decode(encoded) {
  try {
    return decodeURIComponent(encoded);
  } catch {
    throw new OperationalError(
      "The user name or the password in the remote's URL has a % that is not part of a percent-encoded character. Write each % as %25."
    );
  }
}
function located(host, path, origin = `https://${host}`) {
  const bare = path.replace(/^\/+|(?<!\/)\/+$/g, "").replace(/\.git$/, "");
  return { name: `${host}/${bare}`, web: { origin, path: bare } };
}

// src/git/ssh-alias.ts
import { execFile } from "node:child_process";
import { promisify } from "node:util";
var run = promisify(execFile);
async function resolveSshAlias(remote, env) {
  const { transport, web } = remote;
  if (transport !== "ssh" || web === void 0) return remote;
  const { hostname } = new URL(web.origin);
  if (hostname.includes(".") || hostname.startsWith("-")) return remote;
  const options = { env, timeout: 5e3, killSignal: "SIGKILL" };
  const answer = await run("ssh", ["-G", "--", hostname], options).catch(() => void 0);
  const host = /^hostname (\S+)$/m.exec(answer?.stdout ?? "")?.[1];
  if (host === void 0 || host === hostname) return remote;
  return { ...remote, web: { ...web, origin: `https://${host}` } };
}

// src/github/attestation.ts
async function attestArchive({
  name,
  sha256: sha2562,
  token,
  idToken,
  env
}) {
  const apiUrl = env["GITHUB_API_URL"] || "https://api.github.com";
  requireEncryption(new URL(apiUrl), `The API of GitHub at ${apiUrl}`);
  const { attestProvenance } = await import("./actions-attest.js");
  const variable = "ACTIONS_ID_TOKEN_REQUEST_TOKEN";
  process.env[variable] = idToken.reveal();
  const { write } = process.stdout;
  process.stdout.write = process.stderr.write.bind(process.stderr);
  try {
    const { attestationID } = await attestProvenance({
      subjectName: name,
      subjectDigest: { sha256: sha2562 },
      token: token.reveal()
    });
    return { url: `${env["GITHUB_SERVER_URL"]}/${env["GITHUB_REPOSITORY"]}/attestations/${attestationID}` };
  } catch (error) {
    const words = token.hideIn(idToken.hideIn(error instanceof Error ? error.message : String(error)));
    throw new OperationalError(
      `The provenance could not be attested (${words}). Give the job the permissions id-token and attestations, both write.`
    );
  } finally {
    process.stdout.write = write;
    delete process.env[variable];
  }
}

// src/github/checkout.ts
import { lstatSync, readFileSync, readlinkSync } from "node:fs";
import { join as join4, posix as posix2, relative as relative2, resolve as resolve3, sep as sep2 } from "node:path";

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
function createCommit({ tree, parent, identity: identity2, date, message }) {
  const who = `${identity2.name} <${identity2.email}> ${date} +0000`;
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

// src/github/client.ts
import { setTimeout as sleep } from "node:timers/promises";

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
  // GitHub does not see yet what it has just made.
  ["server", /^422$/, /could not resolve to a node/i],
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
    const octokit = await (this.#octokit ??= this.#connect());
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
  #connect() {
    const { apiUrl, timeoutMs: timeoutMs2 } = this.#options;
    return createOctokit(apiUrl, this.token, timeoutMs2);
  }
  /** What GitHub said in an error of its client. Any other error is thrown on. */
  #readAnswer(error) {
    if (!(error instanceof Error) || error instanceof OperationalError) throw error;
    const { status, response } = error;
    if (typeof status !== "number") throw error;
    const { headers = {}, data } = response ?? {};
    if (response === void 0) {
      const { cause } = error;
      if (cause instanceof Error && cause.name === "TimeoutError")
        return { status: 0, words: "no answer in time", isHanging: true };
      return { status: 0, words: this.#printable(error.message) };
    }
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
  if (answer.isHanging) return void 0;
  const cause = gitHubCause(answer);
  if (cause === "rate-limit") {
    const { retryAfter = wait / 1e3 } = answer;
    return retryAfter > maxRetryAfter ? void 0 : Math.max(wait, retryAfter * 1e3);
  }
  return repeatable && (cause === "network" || cause === "server") ? wait : void 0;
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
  async readCommit(id) {
    const { tree, message } = await this.readHeader(id);
    return { commit: id, tree, message, files: await this.readFiles(tree) };
  }
  /** A commit without its files. */
  async readHeader(commit_sha) {
    const { tree, message, author } = await this.#client.read(
      `read commit ${commit_sha.slice(0, 7)} of ${this.name}`,
      ({ rest }) => rest.git.getCommit({ ...this.#place, commit_sha })
    );
    const { name, email, date } = author;
    return { tree: tree.sha, message, author: { name, email }, date: Date.parse(date) / 1e3 };
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
  /** Whether `older` is an ancestor of `newer`, or the same; undefined when the repository lacks one of them. */
  async isAncestor(older, newer) {
    const compared = await this.compare(older, newer);
    return compared && ["ahead", "identical"].includes(compared.status);
  }
  /**
   * How `head` stands to `base`, both commits or branches, the latter also as `owner:branch` of a fork; undefined when one
   * is not there, or they have nothing in common.
   */
  async compare(base, head) {
    const basehead = `${base}...${head}`;
    const found = await this.#client.find(
      `compare commits of ${this.name}`,
      ({ rest }) => rest.repos.compareCommitsWithBasehead({ ...this.#place, basehead })
    );
    return found && {
      status: found.status,
      files: (found.files ?? []).map(({ filename }) => filename),
      commits: found.commits.map(({ sha, commit: { message, author }, parents }) => {
        const isMerge = parents.length > 1;
        return { id: sha, message, author: author?.name ?? "somebody", isMerge };
      })
    };
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

// src/github/checkout.ts
async function readWorkflowCheckout(dir, env, token) {
  const { GITHUB_REPOSITORY, GITHUB_SHA: commit, GITHUB_WORKSPACE } = env;
  if (!GITHUB_REPOSITORY || !GITHUB_WORKSPACE || !/^[0-9a-f]{40}$/.test(commit ?? "")) return void 0;
  const repository = parseGitHubRepository(GITHUB_REPOSITORY, env);
  if (repository === void 0 || commit === void 0) return void 0;
  const data = new GitData(new GitHubClient({ apiUrl: repository.apiUrl, token }), repository);
  const [{ message, author, date }, files] = await Promise.all([
    data.readHeader(commit),
    data.readFiles(commit)
  ]);
  const root = resolve3(GITHUB_WORKSPACE);
  const { branch, tag } = readEventRef(env, commit);
  const folder = relative2(root, resolve3(dir)).split(sep2).join("/");
  const below = [...files].filter(([path]) => folder === "" || path.startsWith(`${folder}/`));
  return {
    dir: resolve3(dir),
    root,
    objects: "",
    commit,
    subject: message.split("\n")[0],
    author,
    date,
    tags: tag === void 0 ? [] : [tag],
    ...tag !== void 0 && { eventTag: tag },
    ...branch !== void 0 && { branch },
    dirty: below.filter(([path, entry]) => !isSame(join4(root, path), entry)).map(([path]) => path),
    shallow: true,
    settings: [["remote.origin.url", `${repository.origin}/${GITHUB_REPOSITORY}`]],
    async findTracked(name) {
      return [...files.keys()].filter((path) => posix2.basename(path) === name);
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

// src/github/release.ts
async function attachToRelease(repository, tag, { assets, token }) {
  const place = { owner: repository.owner, repo: repository.name };
  const client = new GitHubClient({ apiUrl: repository.apiUrl, token });
  const name = `the release ${tag} of ${repositoryName(repository)}`;
  const release = await client.find(
    `read ${name}`,
    ({ rest }) => rest.repos.getReleaseByTag({ ...place, tag })
  );
  if (release === void 0) return void 0;
  const there = new Set(release.assets.map((asset) => asset.name));
  const missing = assets.filter((asset) => !there.has(asset.name));
  const uploads = new GitHubClient({ apiUrl: uploadsUrl(repository), token });
  for (const { name: file, type, bytes } of missing)
    await uploads.change(
      `attach ${file} to ${name}`,
      (octokit) => octokit.request("POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name}", {
        ...place,
        release_id: release.id,
        name: file,
        headers: { "content-type": type },
        data: Buffer.from(bytes)
      })
    );
  return {
    added: missing.map((asset) => asset.name),
    kept: assets.filter((asset) => there.has(asset.name)).map((asset) => asset.name),
    url: release.html_url
  };
}
function uploadsUrl({ apiUrl }) {
  const url = new URL(apiUrl);
  if (!url.hostname.startsWith("api.")) return `${url.origin}/api/uploads`;
  url.hostname = url.hostname.replace(/^api\./, "uploads.");
  return url.origin;
}

// src/publish/build-branch.ts
import { posix as posix3, resolve as resolve4 } from "node:path";

// src/publish/commit-message.ts
function formatCommitMessage(checkout, konnector) {
  const { commit, subject } = checkout;
  const web = webOf(checkout);
  const trailers = [
    ...web ? [`Source-Repository: ${web.origin}/${web.path}`] : [],
    `Source-Commit: ${commit}`,
    // Not the published version: the run of a branch and the run of its tag make the same commit.
    `Konnector: ${konnector.slug}@${baseVersion(konnector.version)}`
  ];
  return `publish: ${subject}

generated from commit ${commit}

${trailers.join("\n")}
`;
}
function parseCommitMessage(message) {
  const source = /^Source-Commit: ([0-9a-f]{40})$/m.exec(message)?.[1] ?? /^generated from commit ([0-9a-f]{40})$/m.exec(message)?.[1];
  const [, slug, version] = /^Konnector: ([^@\s]+)@(\d+\.\d+\.\d+)$/m.exec(message) ?? [];
  return {
    ...source !== void 0 && { source },
    ...slug !== void 0 && { slug },
    ...version !== void 0 && { version }
  };
}
function webOf(checkout) {
  try {
    return findRemote(checkout)?.web;
  } catch {
    return void 0;
  }
}

// src/publish/build-branch.ts
async function chooseBranch(remote, checkout, slug) {
  if (checkout.dir === checkout.root) return buildBranch;
  const manifests = await checkout.findTracked(manifestName);
  if (manifests.length < 2) return buildBranch;
  const own = konnectorBranch(slug);
  const [ownRef, sharedRef] = [own, buildBranch].map((branch) => `refs/heads/${branch}`);
  const { refs } = await remote.list([ownRef, sharedRef]);
  if (refs.has(ownRef)) return own;
  const [tip] = refs.has(sharedRef) ? await remote.fetch([sharedRef]) : [];
  const there = tip && parseCommitMessage(tip.message).slug;
  if (there !== void 0) return there === slug ? buildBranch : own;
  const [first] = manifests.map((path) => posix3.dirname(path)).toSorted();
  return resolve4(checkout.root, first) === checkout.dir ? buildBranch : own;
}
var buildBranch = "build";
function konnectorBranch(slug) {
  return `${buildBranch}-${slug}`;
}
function releaseTag(branch, version) {
  return `${branch}-${version}`;
}
function checkBranch(branch, checkout, defaultBranch) {
  const quoted = JSON.stringify(branch);
  if (!isBranchName(branch))
    throw new OperationalError(`${quoted} is not a valid branch name. Choose another one with --branch.`);
  if (branch === checkout.branch)
    throw new OperationalError(
      `${quoted} is the branch the konnector is built from, and the build would replace it. Choose another one with --branch.`
    );
  if (branch === defaultBranch)
    throw new OperationalError(
      `${quoted} is the default branch of the remote, and the build would replace it. Choose another one with --branch.`
    );
}
function checkSameKonnector(branch, tip, slug) {
  const { slug: there = slug } = parseCommitMessage(tip.message);
  if (there !== slug)
    throw new OperationalError(
      `The branch ${JSON.stringify(branch)} holds the konnector ${JSON.stringify(there)}, and this one is ${JSON.stringify(slug)}. Choose another branch with --branch, or delete that one.`
    );
}
async function compareWithTip(remote, { checkout, version, tip }) {
  const { source, version: there } = parseCommitMessage(tip.message);
  const forward = { goesBack: false, holds: "" };
  if (source === void 0 || source === checkout.commit) return forward;
  const short = source.slice(0, 7);
  const onward = await remote.isAncestor(source, checkout.commit);
  if (onward === true) return forward;
  if (await remote.isAncestor(checkout.commit, source) === true)
    return { goesBack: true, holds: `a later commit (${short})` };
  if (there !== void 0 && isGreater(there, baseVersion(version)))
    return { goesBack: true, holds: `version ${there}` };
  if (onward === false) return forward;
  const notice = `The branch holds the build of commit ${short}, which cannot be read here: it may be a later one.`;
  return { ...forward, notice };
}
function isGreater(version, than) {
  const [a, b] = [version, than].map((text) => text.split(".").map((part) => Number.parseInt(part, 10)));
  const index = a.findIndex((part, at) => part !== b[at]);
  return index >= 0 && a[index] > b[index];
}

// src/publish/api-push.ts
import { setTimeout as sleep2 } from "node:timers/promises";

// src/git/errors.ts
var causes2 = [
  ["interrupted", /^interrupted by SIG/m],
  ["timeout", /^timed out after \d/m],
  ["workflow", /refusing to allow .* (create or update|update) workflow/i],
  [
    "size",
    /GH001|larger than GitHub's|exceeds GitHub's file size limit|pack exceeds maximum|entity too large|error: 413/i
  ],
  ["length", /returned error: 411|HTTP 411|Length Required/i],
  ["signature", /verified signature|must be signed|signed commits|unsigned commit/i],
  [
    "rule",
    /GH006|GH013|protected branch|hook declined|pre-receive|push declined|not allowed to (force )?push|repository rule violations|aborted by hook|hook (was )?aborted|transaction aborted/i
  ],
  [
    "rights",
    /Permission to .* denied|returned error: 403|marked as read.only|read-only|insufficient permission|unable to create (temporary|file)|Permission denied(?! \(publickey)|archived so it is/i
  ],
  [
    "race",
    /\[rejected\]|failed to update ref|cannot lock ref|incorrect old value|fetch first|non-fast-forward|stale info|reference already exists/i
  ],
  [
    "unsupported",
    /does not support|unknown option|unknown switch|unrecognized argument|^usage: git|hash algorithm|object format|mismatched algorithms|transport '.*' not allowed/im
  ],
  ["refused", /\[remote rejected\]/i],
  [
    "token",
    /Authentication failed|could not read (Username|Password)|returned error: 40[01]|Invalid username or (password|token)|Permission denied \(publickey|Bad credentials|HTTP Basic: Access denied/i
  ],
  ["host-key", /Host key verification failed/i],
  ["certificate", /certificate|self.signed/i],
  [
    "missing",
    /Repository not found|returned error: 404|repository '.*' not found|does not appear to be a git repository|project you were looking for could not be found/i
  ],
  [
    "network",
    /returned error: (408|429|5\d\d)|fatal error in commit_refs|Internal Server Error|early EOF|RPC failed|Could not resolve host|unexpected disconnect|hung up|timed out|timeout|Connection (refused|reset|closed)|Failed to connect|Couldn't connect|Empty reply|unable to access|SSL|TLS|gnutls|Network is unreachable/i
  ]
];
function pushCause(run2) {
  const said = `${run2.stdout.toString()}
${run2.stderr}`;
  return causes2.find(([, pattern]) => pattern.test(said))?.[0] ?? "unknown";
}
var advice2 = {
  interrupted: () => "Run this again to finish it.",
  timeout: () => "The remote does not answer in time. Check the server and the network, then run this again.",
  race: (branch = "the branch") => `Other runs push to ${branch} at the same time. Let one workflow at a time publish: concurrency: { group: publish-build }.`,
  rule: (branch = "the branch") => `A rule of the remote protects ${branch}. Let the account that pushes bypass it, or choose another branch with --branch.`,
  signature: (branch = "the branch") => `${branch} accepts signed commits only. Choose a branch without that rule with --branch, or let the account that pushes bypass it.`,
  workflow: () => "The build holds a workflow file, which this token may not push. Leave .github out of the build.",
  size: () => "The build holds a file larger than the remote accepts. Leave out what is not needed at run time.",
  length: () => "The server does not accept a push in chunks. Run git config --global http.postBuffer 104857600, then run this again.",
  rights: () => 'The account that pushes has no write permission. In a workflow, give the job "permissions: contents: write"; elsewhere use a token or key with write access.',
  token: () => "The remote does not accept the credentials, or got none. On GitHub set GITHUB_TOKEN to a token with write access; elsewhere use a credential helper, or an ssh address whose key is loaded.",
  missing: () => "The repository does not exist, or the account that pushes cannot see it. Check --remote and the token or key.",
  "host-key": () => "ssh does not know the remote's host key. Add it to known_hosts first.",
  certificate: () => "git does not trust the server's certificate. Add its authority with git config --global http.sslCAInfo <file>.",
  unsupported: () => "Git and the server do not understand each other. Try the same push by hand.",
  refused: () => "The remote refused the push for the reason it gives. Ask its administrator.",
  network: () => "The remote cannot be reached. Check its address and the network, then run this again.",
  unknown: () => "This error from git (quoted above) is not a known one. Try the same push by hand."
};
function pushAdvice(cause, branch) {
  return advice2[cause](branch);
}
function describeLanded(pushed) {
  return pushed.length > 0 ? `Only ${formatList(pushed)} was pushed.` : "Nothing was pushed.";
}
var PushRefused = class extends OperationalError {
  name = "PushRefused";
  reason;
  /** `pushed` are the refs that the remote has all the same. */
  constructor(what, remote, run2, {
    branch,
    pushed = [],
    cause = pushCause(run2)
  } = {}) {
    const landed = what === "push to" ? ` ${describeLanded(pushed)}` : "";
    super(`Cannot ${what} ${remote.name}: ${gitErrorSummary(run2)}. ${advice2[cause](branch)}${landed}`);
    this.reason = cause;
  }
};

// src/publish/api-remote.ts
function findApiRepository({ name, web }, env) {
  const repository = findGitHubRepository(web, env);
  if (repository && isGitHubOrigin(repository.origin, env)) return repository;
  throw new OperationalError(
    `${name} is not a repository on GitHub, and only GitHub has the API that makes commits. Push with git, or set GITHUB_SERVER_URL and GITHUB_API_URL to the addresses of your GitHub Enterprise.`
  );
}
var ApiRemote = class {
  #data;
  constructor(data) {
    this.#data = data;
  }
  async list(names) {
    const facts = await this.#data.readFacts();
    if (facts === void 0)
      throw new OperationalError(
        `There is no repository ${this.#data.name}, or the token cannot see it. Check --remote and the token.`
      );
    const found = await Promise.all(
      names.map(async (name) => [name, await this.#data.findCommitId(shortRef(name))])
    );
    return {
      refs: new Map(found.flatMap(([name, id]) => id === void 0 ? [] : [[name, id]])),
      defaultBranch: facts.defaultBranch
    };
  }
  fetch(names) {
    return Promise.all(
      names.map(async (name) => {
        const id = await this.#data.findCommitId(shortRef(name));
        if (id === void 0)
          throw new OperationalError(`${name} of ${this.#data.name} was deleted meanwhile. Run this again.`);
        return this.#data.readCommit(id);
      })
    );
  }
  isAncestor(older, newer) {
    return this.#data.isAncestor(older, newer);
  }
};
function shortRef(name) {
  return name.replace(/^refs\//, "");
}

// src/publish/push-plan.ts
var identity = { name: "konnector-lint", email: "konnector-lint@users.noreply.invalid" };
var pushWaits = [500, 1500, 4e3, 8e3];
async function planPush(request, remote, idOf) {
  const { files, checkout, konnector, isRelease } = request;
  const branch = request.branch ?? await chooseBranch(remote, checkout, konnector.slug);
  const tag = isRelease ? releaseTag(branch, konnector.version) : void 0;
  const [branchRef, tagRef] = [`refs/heads/${branch}`, tag && `refs/tags/${tag}`];
  const { refs, defaultBranch } = await remote.list([branchRef, ...tagRef ? [tagRef] : []]);
  checkBranch(branch, checkout, defaultBranch);
  const there = [branchRef, tagRef].filter((name) => name !== void 0 && refs.has(name));
  const fetched = await remote.fetch(there);
  const tip = fetched[there.indexOf(branchRef)];
  const tagged = tagRef === void 0 ? void 0 : fetched[there.indexOf(tagRef)];
  if (tip) checkSameKonnector(branch, tip, konnector.slug);
  const objects = createTree(files);
  const tree = objects.at(-1).id;
  const fieldsOn = (parent) => ({
    tree,
    parent,
    identity,
    date: checkout.date,
    message: formatCommitMessage(checkout, konnector)
  });
  const onBranch = await planBranch({ ...request, branch }, remote, tip, tree);
  const moves = [];
  const move = (ref, expected) => {
    const fields = fieldsOn(expected);
    moves.push({ ref, expected, fields });
    return idOf(fields);
  };
  if (tagged && tagged.tree !== tree) throw otherBuild(tag, tagged);
  const released = tagged?.commit ?? (tagRef && move(tagRef, void 0));
  const onTip = onBranch.moves ? move(branchRef, tip?.commit) : tip?.commit;
  const commit = tagRef === void 0 ? onTip : released;
  const stale = onBranch.goesBack && tagRef === void 0;
  return {
    objects,
    moves,
    tip,
    plan: {
      status: stale ? "stale" : moves.length === 0 ? "unchanged" : "planned",
      branch,
      ...tag !== void 0 && { tag },
      ...commit !== void 0 && { commit },
      ...tip !== void 0 && { previous: tip.commit },
      tree,
      ...compareFiles(tip, files),
      bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
      notices: onBranch.notices
    }
  };
}
async function planBranch({ checkout, konnector, branch, allowRollback }, remote, tip, tree) {
  if (tip?.tree === tree) return { moves: false, goesBack: false, notices: [] };
  if (tip === void 0 || allowRollback) return { moves: true, goesBack: false, notices: [] };
  const { version } = konnector;
  const { goesBack, holds, notice } = await compareWithTip(remote, { checkout, version, tip });
  if (!goesBack) return { moves: true, goesBack, notices: notice === void 0 ? [] : [notice] };
  const left = `The branch "${branch}" holds the build of ${holds} and was not moved. Use --allow-rollback to move it back.`;
  return { moves: false, goesBack, notices: [left] };
}
function otherBuild(tag, { message, commit }) {
  const { source = commit } = parseCommitMessage(message);
  return new OperationalError(
    `The tag "${tag}" of the remote holds another build of this version, made from commit ${source.slice(0, 7)}. Raise the version, or delete that tag if the version was never published.`
  );
}
function compareFiles(tip, files) {
  const before = tip?.files ?? /* @__PURE__ */ new Map();
  const now = new Map(files.map(({ path, mode, blob }) => [path, `${mode} ${blob}`]));
  const paths = [...now.keys()];
  return {
    added: paths.filter((path) => !before.has(path)),
    changed: paths.filter((path) => before.has(path) && before.get(path) !== now.get(path)),
    removed: [...before.keys()].filter((path) => !now.has(path))
  };
}

// src/publish/api-push.ts
var maxUploads = 8;
async function prepareApiPush(options) {
  const { remote, token, env = process.env, waits } = options;
  if (!token)
    throw new OperationalError(
      "The API of GitHub needs a token. Set GITHUB_TOKEN, or in a workflow the input github-token."
    );
  const repository = findApiRepository(remote, env);
  const client = new GitHubClient({ apiUrl: repository.apiUrl, token, waits: waits?.slice(0, 2) });
  const api = new ApiPush(new GitData(client, repository), options);
  const first = await api.read();
  return { plan: first.plan, apply: () => api.push(first), async [Symbol.asyncDispose]() {
  } };
}
var ApiPush = class {
  #data;
  #options;
  /** Refs that this run moved. */
  #pushed = /* @__PURE__ */ new Set();
  /** Commits that GitHub made, by their parents. */
  #made = /* @__PURE__ */ new Map();
  constructor(data, options) {
    this.#data = data;
    this.#options = options;
  }
  read() {
    return planPush(this.#options, new ApiRemote(this.#data), () => void 0);
  }
  async push(first) {
    const { attempts = 5, waits = pushWaits, progress } = this.#options;
    let planned = first;
    for (let attempt = 1; ; attempt++) {
      const { plan } = planned;
      if (plan.status !== "planned") return this.#result(planned, attempt);
      try {
        await this.#upload(planned);
        const ids = [];
        for (const move of planned.moves) ids.push(await this.#move(move));
        return this.#result(planned, attempt, plan.commit ?? ids[0]);
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error;
        const cause = causeOf(error);
        if (cause !== "race" && cause !== "network" || attempt >= attempts)
          throw new ApiPushRefused(this.#data.name, error, {
            branch: plan.branch,
            pushed: [...this.#pushed]
          });
        progress?.(`push: ${cause === "race" ? "another run was faster" : "no answer"}, trying again`);
        await sleep2((waits[Math.min(attempt, waits.length) - 1] ?? 0) * (0.5 + Math.random()));
      }
      planned = await this.read();
    }
  }
  #result({ plan }, attempt, commit = plan.commit) {
    const unsigned = [...this.#made.values()].some(({ isVerified }) => !isVerified);
    const notices = unsigned ? ["GitHub did not sign the commit: it signs those of a workflow's token or of a GitHub App only."] : [];
    return {
      ...plan,
      notices: [...plan.notices, ...notices],
      status: this.#pushed.size > 0 ? "passed" : plan.status,
      commit,
      attempts: attempt
    };
  }
  /** Writes the files that the branch does not have, and the tree, whose id has to be the one that was planned. */
  async #upload({ plan, objects, tip }) {
    const there = new Set([...tip?.files.values() ?? []].map((entry) => entry.split(" ")[1]));
    const blobs = objects.filter(({ type, id }) => type === "blob" && !there.has(id));
    for (let at = 0; at < blobs.length; at += maxUploads)
      await Promise.all(
        blobs.slice(at, at + maxUploads).map(async ({ id, content }) => {
          assertSame(id, await this.#data.createBlob(content));
        })
      );
    const entries = this.#options.files.map(({ path, mode, blob }) => ({ path, mode, blob }));
    assertSame(plan.tree, await this.#data.createTree(entries));
  }
  /** Makes the commit and moves the ref to it; gives the commit's id. */
  async #move({ ref, expected, fields: { tree, message, parent } }) {
    const parents = parent === void 0 ? [] : [parent];
    const made = this.#made.get(parents.join()) ?? await this.#data.createCommit({ message, tree, parents });
    this.#made.set(parents.join(), made);
    const short = ref.replace(/^refs\//, "");
    try {
      await this.#data.moveRef(short, made.id, { isNew: expected === void 0 });
    } catch (error) {
      if (!await this.#hasLanded(short, made.id)) throw error;
    }
    this.#pushed.add(short.replace(/^(heads|tags)\//, ""));
    return made.id;
  }
  /** Only the answer may be lost, and another run may already have built on the commit. */
  async #hasLanded(ref, commit) {
    try {
      const now = await this.#data.findCommitId(ref);
      return now !== void 0 && await this.#data.isAncestor(commit, now) === true;
    } catch {
      return false;
    }
  }
};
function assertSame(expected, id) {
  if (id !== expected)
    throw new OperationalError(
      `GitHub stored other content than it was sent (${id.slice(0, 7)}, not ${expected.slice(0, 7)}). Nothing was pushed. Run this again.`
    );
}
function causeOf({ reason, words }) {
  switch (reason) {
    case "server":
      return "network";
    case "invalid":
      return "refused";
    case "rule":
      return /verified signature/i.test(words) ? "signature" : "rule";
    default:
      return reason;
  }
}
var ApiPushRefused = class extends OperationalError {
  name = "ApiPushRefused";
  constructor(repository, error, { branch, pushed }) {
    const cause = causeOf(error);
    const advice3 = cause === "signature" ? `The branch "${branch}" accepts signed commits only, and GitHub signs those of a workflow's token or of a GitHub App. Use such a token.` : cause === "rate-limit" ? "The token has used up GitHub's rate limit. Run this again when it is lifted." : pushAdvice(cause, branch);
    const said = error.status === 0 ? error.words : `${error.status}: ${error.words}`;
    super(`Cannot push to ${repository}: ${said}. ${advice3} ${describeLanded(pushed)}`);
  }
};

// src/publish/archive.ts
import { createHash as createHash2 } from "node:crypto";

// node_modules/fflate/esm/index.mjs
import { createRequire } from "module";
var require2 = createRequire("/");
var _a;
var Worker;
var isMarkedAsUntransferable;
try {
  _a = require2("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
} catch (e) {
}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
  /* unused */
  0,
  0,
  /* impossible */
  0
]);
var fdeb = new u8([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
  /* unused */
  0,
  0
]);
var clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
var freb = function(eb, start) {
  var b = new u16(31);
  for (var i2 = 0; i2 < 31; ++i2) {
    b[i2] = start += 1 << eb[i2 - 1];
  }
  var r = new i32(b[30]);
  for (var i2 = 1; i2 < 30; ++i2) {
    for (var j = b[i2]; j < b[i2 + 1]; ++j) {
      r[j] = j - b[i2] << 5 | i2;
    }
  }
  return { b, r };
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (i = 0; i < 32768; ++i) {
  x = (i & 43690) >> 1 | (i & 21845) << 1;
  x = (x & 52428) >> 2 | (x & 13107) << 2;
  x = (x & 61680) >> 4 | (x & 3855) << 4;
  rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var x;
var i;
var hMap = (function(cd, mb, r) {
  var s = cd.length;
  var i2 = 0;
  var l = new u16(mb);
  for (; i2 < s; ++i2) {
    if (cd[i2])
      ++l[cd[i2] - 1];
  }
  var le = new u16(mb);
  for (i2 = 1; i2 < mb; ++i2) {
    le[i2] = le[i2 - 1] + l[i2 - 1] << 1;
  }
  var co;
  if (r) {
    co = new u16(1 << mb);
    var rvb = 15 - mb;
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        var sv = i2 << 4 | cd[i2];
        var r_1 = mb - cd[i2];
        var v = le[cd[i2] - 1]++ << r_1;
        for (var m = v | (1 << r_1) - 1; v <= m; ++v) {
          co[rev[v] >> rvb] = sv;
        }
      }
    }
  } else {
    co = new u16(s);
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        co[i2] = rev[le[cd[i2] - 1]++] >> 15 - cd[i2];
      }
    }
  }
  return co;
});
var flt = new u8(288);
for (i = 0; i < 144; ++i)
  flt[i] = 8;
var i;
for (i = 144; i < 256; ++i)
  flt[i] = 9;
var i;
for (i = 256; i < 280; ++i)
  flt[i] = 7;
var i;
for (i = 280; i < 288; ++i)
  flt[i] = 8;
var i;
var fdt = new u8(32);
for (i = 0; i < 32; ++i)
  fdt[i] = 5;
var i;
var flm = /* @__PURE__ */ hMap(flt, 9, 0);
var fdm = /* @__PURE__ */ hMap(fdt, 5, 0);
var shft = function(p) {
  return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  return new u8(v.subarray(s, e));
};
var wbits = function(d, p, v) {
  v <<= p & 7;
  var o = p / 8 | 0;
  d[o] |= v;
  d[o + 1] |= v >> 8;
};
var wbits16 = function(d, p, v) {
  v <<= p & 7;
  var o = p / 8 | 0;
  d[o] |= v;
  d[o + 1] |= v >> 8;
  d[o + 2] |= v >> 16;
};
var hTree = function(d, mb) {
  var t = [];
  for (var i2 = 0; i2 < d.length; ++i2) {
    if (d[i2])
      t.push({ s: i2, f: d[i2] });
  }
  var s = t.length;
  var t2 = t.slice();
  if (!s)
    return { t: et, l: 0 };
  if (s == 1) {
    var v = new u8(t[0].s + 1);
    v[t[0].s] = 1;
    return { t: v, l: 1 };
  }
  t.sort(function(a, b) {
    return a.f - b.f;
  });
  t.push({ s: -1, f: 25001 });
  var l = t[0], r = t[1], i0 = 0, i1 = 1, i22 = 2;
  t[0] = { s: -1, f: l.f + r.f, l, r };
  while (i1 != s - 1) {
    l = t[t[i0].f < t[i22].f ? i0++ : i22++];
    r = t[i0 != i1 && t[i0].f < t[i22].f ? i0++ : i22++];
    t[i1++] = { s: -1, f: l.f + r.f, l, r };
  }
  var maxSym = t2[0].s;
  for (var i2 = 1; i2 < s; ++i2) {
    if (t2[i2].s > maxSym)
      maxSym = t2[i2].s;
  }
  var tr = new u16(maxSym + 1);
  var mbt = ln(t[i1 - 1], tr, 0);
  if (mbt > mb) {
    var i2 = 0, dt = 0;
    var lft = mbt - mb, cst = 1 << lft;
    t2.sort(function(a, b) {
      return tr[b.s] - tr[a.s] || a.f - b.f;
    });
    for (; i2 < s; ++i2) {
      var i2_1 = t2[i2].s;
      if (tr[i2_1] > mb) {
        dt += cst - (1 << mbt - tr[i2_1]);
        tr[i2_1] = mb;
      } else
        break;
    }
    dt >>= lft;
    while (dt > 0) {
      var i2_2 = t2[i2].s;
      if (tr[i2_2] < mb)
        dt -= 1 << mb - tr[i2_2]++ - 1;
      else
        ++i2;
    }
    for (; i2 >= 0 && dt; --i2) {
      var i2_3 = t2[i2].s;
      if (tr[i2_3] == mb) {
        --tr[i2_3];
        ++dt;
      }
    }
    mbt = mb;
  }
  return { t: new u8(tr), l: mbt };
};
var ln = function(n, l, d) {
  return n.s == -1 ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1)) : l[n.s] = d;
};
var lc = function(c) {
  var s = c.length;
  while (s && !c[--s])
    ;
  var cl = new u16(++s);
  var cli = 0, cln = c[0], cls = 1;
  var w = function(v) {
    cl[cli++] = v;
  };
  for (var i2 = 1; i2 <= s; ++i2) {
    if (c[i2] == cln && i2 != s)
      ++cls;
    else {
      if (!cln && cls > 2) {
        for (; cls > 138; cls -= 138)
          w(32754);
        if (cls > 2) {
          w(cls > 10 ? cls - 11 << 5 | 28690 : cls - 3 << 5 | 12305);
          cls = 0;
        }
      } else if (cls > 3) {
        w(cln), --cls;
        for (; cls > 6; cls -= 6)
          w(8304);
        if (cls > 2)
          w(cls - 3 << 5 | 8208), cls = 0;
      }
      while (cls--)
        w(cln);
      cls = 1;
      cln = c[i2];
    }
  }
  return { c: cl.subarray(0, cli), n: s };
};
var clen = function(cf, cl) {
  var l = 0;
  for (var i2 = 0; i2 < cl.length; ++i2)
    l += cf[i2] * cl[i2];
  return l;
};
var wfblk = function(out, pos, dat) {
  var s = dat.length;
  var o = shft(pos + 2);
  out[o] = s & 255;
  out[o + 1] = s >> 8;
  out[o + 2] = out[o] ^ 255;
  out[o + 3] = out[o + 1] ^ 255;
  for (var i2 = 0; i2 < s; ++i2)
    out[o + i2 + 4] = dat[i2];
  return (o + 4 + s) * 8;
};
var wblk = function(dat, out, final, syms, lf, df, eb, li, bs, bl, p) {
  wbits(out, p++, final);
  ++lf[256];
  var _a2 = hTree(lf, 15), dlt = _a2.t, mlb = _a2.l;
  var _b2 = hTree(df, 15), ddt = _b2.t, mdb = _b2.l;
  var _c = lc(dlt), lclt = _c.c, nlc = _c.n;
  var _d = lc(ddt), lcdt = _d.c, ndc = _d.n;
  var lcfreq = new u16(19);
  for (var i2 = 0; i2 < lclt.length; ++i2)
    ++lcfreq[lclt[i2] & 31];
  for (var i2 = 0; i2 < lcdt.length; ++i2)
    ++lcfreq[lcdt[i2] & 31];
  var _e = hTree(lcfreq, 7), lct = _e.t, mlcb = _e.l;
  var nlcc = 19;
  for (; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc)
    ;
  var flen = bl + 5 << 3;
  var ftlen = clen(lf, flt) + clen(df, fdt) + eb;
  var dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct) + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];
  if (bs >= 0 && flen <= ftlen && flen <= dtlen)
    return wfblk(out, p, dat.subarray(bs, bs + bl));
  var lm, ll, dm, dl;
  wbits(out, p, 1 + (dtlen < ftlen)), p += 2;
  if (dtlen < ftlen) {
    lm = hMap(dlt, mlb, 0), ll = dlt, dm = hMap(ddt, mdb, 0), dl = ddt;
    var llm = hMap(lct, mlcb, 0);
    wbits(out, p, nlc - 257);
    wbits(out, p + 5, ndc - 1);
    wbits(out, p + 10, nlcc - 4);
    p += 14;
    for (var i2 = 0; i2 < nlcc; ++i2)
      wbits(out, p + 3 * i2, lct[clim[i2]]);
    p += 3 * nlcc;
    var lcts = [lclt, lcdt];
    for (var it = 0; it < 2; ++it) {
      var clct = lcts[it];
      for (var i2 = 0; i2 < clct.length; ++i2) {
        var len = clct[i2] & 31;
        wbits(out, p, llm[len]), p += lct[len];
        if (len > 15)
          wbits(out, p, clct[i2] >> 5 & 127), p += clct[i2] >> 12;
      }
    }
  } else {
    lm = flm, ll = flt, dm = fdm, dl = fdt;
  }
  for (var i2 = 0; i2 < li; ++i2) {
    var sym = syms[i2];
    if (sym > 255) {
      var len = sym >> 18 & 31;
      wbits16(out, p, lm[len + 257]), p += ll[len + 257];
      if (len > 7)
        wbits(out, p, sym >> 23 & 31), p += fleb[len];
      var dst = sym & 31;
      wbits16(out, p, dm[dst]), p += dl[dst];
      if (dst > 3)
        wbits16(out, p, sym >> 5 & 8191), p += fdeb[dst];
    } else {
      wbits16(out, p, lm[sym]), p += ll[sym];
    }
  }
  wbits16(out, p, lm[256]);
  return p + ll[256];
};
var deo = /* @__PURE__ */ new i32([65540, 131080, 131088, 131104, 262176, 1048704, 1048832, 2114560, 2117632]);
var et = /* @__PURE__ */ new u8(0);
var dflt = function(dat, lvl, plvl, pre, post, st) {
  var s = st.z || dat.length;
  var o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7e3)) + post);
  var w = o.subarray(pre, o.length - post);
  var lst = st.l;
  var pos = (st.r || 0) & 7;
  if (lvl) {
    if (pos)
      w[0] = st.r >> 3;
    var opt = deo[lvl - 1];
    var n = opt >> 13, c = opt & 8191;
    var msk_1 = (1 << plvl) - 1;
    var prev = st.p || new u16(32768), head = st.h || new u16(msk_1 + 1);
    var bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1;
    var hsh = function(i3) {
      return (dat[i3] ^ dat[i3 + 1] << bs1_1 ^ dat[i3 + 2] << bs2_1) & msk_1;
    };
    var syms = new i32(25e3);
    var lf = new u16(288), df = new u16(32);
    var lc_1 = 0, eb = 0, i2 = st.i || 0, li = 0, wi = st.w || 0, bs = 0;
    for (; i2 + 2 < s; ++i2) {
      var hv = hsh(i2);
      var imod = i2 & 32767, pimod = head[hv];
      prev[imod] = pimod;
      head[hv] = imod;
      if (wi <= i2) {
        var rem = s - i2;
        if ((lc_1 > 7e3 || li > 24576) && (rem > 423 || !lst)) {
          pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i2 - bs, pos);
          li = lc_1 = eb = 0, bs = i2;
          for (var j = 0; j < 286; ++j)
            lf[j] = 0;
          for (var j = 0; j < 30; ++j)
            df[j] = 0;
        }
        var l = 2, d = 0, ch_1 = c, dif = imod - pimod & 32767;
        if (rem > 2 && hv == hsh(i2 - dif)) {
          var maxn = Math.min(n, rem) - 1;
          var maxd = Math.min(32767, i2);
          var ml = Math.min(258, rem);
          while (dif <= maxd && --ch_1 && imod != pimod) {
            if (dat[i2 + l] == dat[i2 + l - dif]) {
              var nl = 0;
              for (; nl < ml && dat[i2 + nl] == dat[i2 + nl - dif]; ++nl)
                ;
              if (nl > l) {
                l = nl, d = dif;
                if (nl > maxn)
                  break;
                var mmd = Math.min(dif, nl - 2);
                var md = 0;
                for (var j = 0; j < mmd; ++j) {
                  var ti = i2 - dif + j & 32767;
                  var pti = prev[ti];
                  var cd = ti - pti & 32767;
                  if (cd > md)
                    md = cd, pimod = ti;
                }
              }
            }
            imod = pimod, pimod = prev[imod];
            dif += imod - pimod & 32767;
          }
        }
        if (d) {
          syms[li++] = 268435456 | revfl[l] << 18 | revfd[d];
          var lin = revfl[l] & 31, din = revfd[d] & 31;
          eb += fleb[lin] + fdeb[din];
          ++lf[257 + lin];
          ++df[din];
          wi = i2 + l;
          ++lc_1;
        } else {
          syms[li++] = dat[i2];
          ++lf[dat[i2]];
        }
      }
    }
    for (i2 = Math.max(i2, wi); i2 < s; ++i2) {
      syms[li++] = dat[i2];
      ++lf[dat[i2]];
    }
    pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i2 - bs, pos);
    if (!lst) {
      st.r = pos & 7 | w[pos / 8 | 0] << 3;
      pos -= 7;
      st.h = head, st.p = prev, st.i = i2, st.w = wi;
    }
  } else {
    for (var i2 = st.w || 0; i2 < s + lst; i2 += 65535) {
      var e = i2 + 65535;
      if (e >= s) {
        w[pos / 8 | 0] = lst;
        e = s;
      }
      pos = wfblk(w, pos + 1, dat.subarray(i2, e));
    }
    st.i = s;
  }
  return slc(o, 0, pre + shft(pos) + post);
};
var crct = /* @__PURE__ */ (function() {
  var t = new Int32Array(256);
  for (var i2 = 0; i2 < 256; ++i2) {
    var c = i2, k = 9;
    while (--k)
      c = (c & 1 && -306674912) ^ c >>> 1;
    t[i2] = c;
  }
  return t;
})();
var crc = function() {
  var c = -1;
  return {
    p: function(d) {
      var cr = c;
      for (var i2 = 0; i2 < d.length; ++i2)
        cr = crct[cr & 255 ^ d[i2]] ^ cr >>> 8;
      c = cr;
    },
    d: function() {
      return ~c;
    }
  };
};
var dopt = function(dat, opt, pre, post, st) {
  if (!st) {
    st = { l: 1 };
    if (opt.dictionary) {
      var dict = opt.dictionary.subarray(-32768);
      var newDat = new u8(dict.length + dat.length);
      newDat.set(dict);
      newDat.set(dat, dict.length);
      dat = newDat;
      st.w = dict.length;
    }
  }
  return dflt(dat, opt.level == null ? 6 : opt.level, opt.mem == null ? st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20 : 12 + opt.mem, pre, post, st);
};
var wbytes = function(d, b, v) {
  for (; v; ++b)
    d[b] = v, v >>>= 8;
};
var gzh = function(c, o) {
  var fn = o.filename;
  c[0] = 31, c[1] = 139, c[2] = 8, c[8] = o.level < 2 ? 4 : o.level == 9 ? 2 : 0, c[9] = 3;
  if (o.mtime != 0)
    wbytes(c, 4, Math.floor(new Date(o.mtime || Date.now()) / 1e3));
  if (fn) {
    c[3] = 8;
    for (var i2 = 0; i2 <= fn.length; ++i2)
      c[i2 + 10] = fn.charCodeAt(i2);
  }
};
var gzhl = function(o) {
  return 10 + (o.filename ? o.filename.length + 1 : 0);
};
function gzipSync(data, opts) {
  if (!opts)
    opts = {};
  var c = crc(), l = data.length;
  c.p(data);
  var d = dopt(data, opts, gzhl(opts), 8), s = d.length;
  return gzh(d, opts), wbytes(d, s - 8, c.d()), wbytes(d, s - 4, l), d;
}
var td = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
var tds = 0;
try {
  td.decode(et, { stream: true });
  tds = 1;
} catch (e) {
}

// node_modules/modern-tar/dist/packer-By1HVV7Z.js
var FILE = "file";
var LINK = "link";
var SYMLINK = "symlink";
var DIRECTORY = "directory";
var TYPEFLAG = {
  file: "0",
  link: "1",
  symlink: "2",
  "character-device": "3",
  "block-device": "4",
  directory: "5",
  fifo: "6",
  "pax-header": "x",
  "pax-global-header": "g",
  "gnu-long-name": "L",
  "gnu-long-link-name": "K"
};
var FLAGTYPE = {
  48: FILE,
  49: LINK,
  50: SYMLINK,
  51: "character-device",
  52: "block-device",
  53: DIRECTORY,
  54: "fifo",
  120: "pax-header",
  103: "pax-global-header",
  76: "gnu-long-name",
  75: "gnu-long-link-name"
};
var ZERO_BLOCK = /* @__PURE__ */ new Uint8Array(512);
var EMPTY = /* @__PURE__ */ new Uint8Array(0);
var encoder = new TextEncoder();
var decoder = new TextDecoder();
function writeString(view, offset, size, value) {
  if (!value) return;
  for (let i2 = 0; i2 < value.length && i2 < size; i2++) {
    const charCode = value.charCodeAt(i2);
    if (charCode > 127) {
      encoder.encodeInto(value, view.subarray(offset, offset + size));
      return;
    }
    view[offset + i2] = charCode;
  }
}
function writeOctal(view, offset, size, value) {
  if (value === void 0) return;
  let remaining = value;
  for (let i2 = offset + size - 2; i2 >= offset; i2--) {
    view[i2] = 48 + remaining % 8;
    remaining = Math.floor(remaining / 8);
  }
  if (remaining === 0 && value % 1 === 0) return;
  encoder.encodeInto(value.toString(8).padStart(size - 1, "0"), view.subarray(offset, offset + size - 1));
}
function readString(view, offset, size) {
  if (view[offset] === 0) return "";
  const end = view.indexOf(0, offset);
  const sliceEnd = end === -1 || end > offset + size ? offset + size : end;
  return decoder.decode(view.subarray(offset, sliceEnd));
}
function readOctal(view, offset, size) {
  let value = 0;
  const end = offset + size;
  for (let i2 = offset; i2 < end; i2++) {
    const charCode = view[i2];
    if (charCode === 0) break;
    if (charCode === 32) continue;
    if (charCode < 48 || charCode > 55) throw new Error("Invalid tar number.");
    value = value * 8 + (charCode - 48);
  }
  return value;
}
function readNumeric(view, offset, size) {
  if (view[offset] & 128) {
    let result = 0;
    result = view[offset] & 127;
    for (let i2 = 1; i2 < size; i2++) result = result * 256 + view[offset + i2];
    if (!Number.isSafeInteger(result)) throw new Error("TAR number too large");
    return result;
  }
  return readOctal(view, offset, size);
}
var isBodyless = (header) => header.type === "directory" || header.type === "symlink" || header.type === "link" || header.type === "character-device" || header.type === "block-device" || header.type === "fifo";
async function normalizeBody(body) {
  if (body === null || body === void 0) return EMPTY;
  if (body instanceof Uint8Array) return body;
  if (typeof body === "string") return encoder.encode(body);
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (body instanceof Blob) return new Uint8Array(await body.arrayBuffer());
  throw new TypeError("Unsupported content type for entry body.");
}
var stripPath = (p, n) => {
  const parts = p.split("/").filter(Boolean);
  return n >= parts.length ? "" : parts.slice(n).join("/");
};
function transformHeader(header, options) {
  const { strip, filter, map } = options;
  if (!strip && !filter && !map) return header;
  const h = { ...header };
  if (strip && strip > 0) {
    const newName = stripPath(h.name, strip);
    if (!newName) return null;
    h.name = h.type === "directory" && !newName.endsWith("/") ? `${newName}/` : newName;
    if (h.linkname) {
      const isAbsolute2 = h.linkname.startsWith("/");
      if (isAbsolute2 || h.type === "link") {
        const stripped = stripPath(h.linkname, strip);
        h.linkname = isAbsolute2 ? `/${stripped}` || "/" : stripped;
      }
    }
  }
  if (filter?.(h) === false) return null;
  const result = map ? map(h) : h;
  if (result && (!result.name?.trim() || result.name === "." || result.name === "/")) return null;
  return result;
}
var INITIAL_CAPACITY = 256;
function createChunkQueue() {
  let chunks = new Array(INITIAL_CAPACITY);
  let capacityMask = chunks.length - 1;
  let head = 0;
  let tail = 0;
  let totalAvailable = 0;
  const consumeFromHead = (count) => {
    const chunk = chunks[head];
    if (count === chunk.length) {
      chunks[head] = EMPTY;
      head = head + 1 & capacityMask;
    } else chunks[head] = chunk.subarray(count);
    totalAvailable -= count;
    if (totalAvailable === 0 && chunks.length > INITIAL_CAPACITY) {
      chunks = new Array(INITIAL_CAPACITY);
      capacityMask = 255;
      head = 0;
      tail = 0;
    }
  };
  function pull(bytes, callback) {
    if (callback) {
      let fed = 0;
      let remaining2 = Math.min(bytes, totalAvailable);
      while (remaining2 > 0) {
        const chunk = chunks[head];
        const toFeed = Math.min(remaining2, chunk.length);
        const segment = toFeed === chunk.length ? chunk : chunk.subarray(0, toFeed);
        consumeFromHead(toFeed);
        remaining2 -= toFeed;
        fed += toFeed;
        if (!callback(segment)) break;
      }
      return fed;
    }
    if (totalAvailable < bytes) return null;
    if (bytes === 0) return EMPTY;
    const firstChunk = chunks[head];
    if (firstChunk.length >= bytes) {
      const view = firstChunk.length === bytes ? firstChunk : firstChunk.subarray(0, bytes);
      consumeFromHead(bytes);
      return view;
    }
    const result = new Uint8Array(bytes);
    let copied = 0;
    let remaining = bytes;
    while (remaining > 0) {
      const chunk = chunks[head];
      const toCopy = Math.min(remaining, chunk.length);
      result.set(toCopy === chunk.length ? chunk : chunk.subarray(0, toCopy), copied);
      copied += toCopy;
      remaining -= toCopy;
      consumeFromHead(toCopy);
    }
    return result;
  }
  return {
    push: (chunk) => {
      if (chunk.length === 0) return;
      let nextTail = tail + 1 & capacityMask;
      if (nextTail === head) {
        const oldLen = chunks.length;
        const newLen = oldLen * 2;
        const newChunks = new Array(newLen);
        const count = tail - head + oldLen & oldLen - 1;
        if (head < tail) for (let i2 = 0; i2 < count; i2++) newChunks[i2] = chunks[head + i2];
        else {
          const firstPart = oldLen - head;
          for (let i2 = 0; i2 < firstPart; i2++) newChunks[i2] = chunks[head + i2];
          for (let i2 = 0; i2 < tail; i2++) newChunks[firstPart + i2] = chunks[i2];
        }
        chunks = newChunks;
        capacityMask = newLen - 1;
        head = 0;
        tail = count;
        nextTail = tail + 1 & capacityMask;
      }
      chunks[tail] = chunk;
      tail = nextTail;
      totalAvailable += chunk.length;
    },
    available: () => totalAvailable,
    peek: (bytes) => {
      if (totalAvailable < bytes) return null;
      if (bytes === 0) return EMPTY;
      const firstChunk = chunks[head];
      if (firstChunk.length >= bytes) return firstChunk.length === bytes ? firstChunk : firstChunk.subarray(0, bytes);
      const result = new Uint8Array(bytes);
      let copied = 0;
      let index = head;
      while (copied < bytes) {
        const chunk = chunks[index];
        const toCopy = Math.min(bytes - copied, chunk.length);
        if (toCopy === chunk.length) result.set(chunk, copied);
        else result.set(chunk.subarray(0, toCopy), copied);
        copied += toCopy;
        index = index + 1 & capacityMask;
      }
      return result;
    },
    discard: (bytes) => {
      if (bytes > totalAvailable) throw new Error("Too many bytes consumed");
      if (bytes === 0) return;
      let remaining = bytes;
      while (remaining > 0) {
        const chunk = chunks[head];
        const toConsume = Math.min(remaining, chunk.length);
        consumeFromHead(toConsume);
        remaining -= toConsume;
      }
    },
    pull
  };
}
var CHECKSUM_SPACE = 32;
var ASCII_ZERO = 48;
function validateChecksum(block) {
  const stored = readOctal(block, 148, 8);
  let sum = 0;
  for (let i2 = 0; i2 < block.length; i2++) if (i2 >= 148 && i2 < 156) sum += CHECKSUM_SPACE;
  else sum += block[i2];
  return stored === sum;
}
function writeChecksum(block) {
  block.fill(CHECKSUM_SPACE, 148, 156);
  let checksum = 0;
  for (let i2 = block.length; i2 > 0; ) checksum += block[--i2];
  for (let i2 = 153; i2 >= 148; i2--) {
    block[i2] = (checksum & 7) + ASCII_ZERO;
    checksum >>= 3;
  }
  block[154] = 0;
  block[155] = CHECKSUM_SPACE;
}
var USTAR_SPLIT_MAX_SIZE = 256;
var NON_ASCII = /[^\x00-\x7f]/;
function isUtf8TooLong(value, limit) {
  if (value.length * 3 <= limit) return false;
  if (value.length > limit) return true;
  if (!NON_ASCII.test(value)) return false;
  return encoder.encode(value).length > limit;
}
function generatePax(header) {
  const paxRecords = {};
  if (isUtf8TooLong(header.name, 100)) {
    if (findUstarSplit(header.name) === null) paxRecords.path = header.name;
  }
  if (header.linkname && isUtf8TooLong(header.linkname, 100)) paxRecords.linkpath = header.linkname;
  if (header.uname && isUtf8TooLong(header.uname, 32)) paxRecords.uname = header.uname;
  if (header.gname && isUtf8TooLong(header.gname, 32)) paxRecords.gname = header.gname;
  if (header.uid != null && header.uid > 2097151) paxRecords.uid = String(header.uid);
  if (header.gid != null && header.gid > 2097151) paxRecords.gid = String(header.gid);
  if (header.pax) Object.assign(paxRecords, header.pax);
  if (header.size > 8589934591 || "size" in paxRecords) paxRecords.size = String(header.size);
  const paxEntries = Object.entries(paxRecords);
  if (paxEntries.length === 0) return null;
  const paxBody = encoder.encode(paxEntries.map(([key, value]) => {
    const record = `${key}=${value}
`;
    const partLength = encoder.encode(record).length + 1;
    let totalLength = partLength + String(partLength).length;
    totalLength = partLength + String(totalLength).length;
    return `${totalLength} ${record}`;
  }).join(""));
  return {
    paxHeader: createTarHeader({
      name: decoder.decode(encoder.encode(`PaxHeader/${header.name}`).slice(0, 100)),
      size: paxBody.length,
      type: "pax-header",
      mode: 420,
      mtime: header.mtime,
      uname: header.uname,
      gname: header.gname,
      uid: header.uid,
      gid: header.gid
    }),
    paxBody
  };
}
function findUstarSplit(path) {
  if (!isUtf8TooLong(path, 100) || isUtf8TooLong(path, USTAR_SPLIT_MAX_SIZE)) return null;
  for (let i2 = path.length - 1; i2 > 0; i2--) {
    if (path[i2] !== "/") continue;
    const prefix = path.slice(0, i2);
    const name = path.slice(i2 + 1);
    if (!isUtf8TooLong(prefix, 155) && !isUtf8TooLong(name, 100)) return {
      prefix,
      name
    };
  }
  return null;
}
function createTarHeader(header) {
  const view = /* @__PURE__ */ new Uint8Array(512);
  const size = isBodyless(header) ? 0 : header.size ?? 0;
  let name = header.name;
  let prefix = "";
  if (!header.pax?.path) {
    const split = findUstarSplit(name);
    if (split) {
      name = split.name;
      prefix = split.prefix;
    }
  }
  writeString(view, 0, 100, name);
  writeOctal(view, 100, 8, header.mode ?? (header.type === "directory" ? 493 : 420));
  writeOctal(view, 108, 8, header.uid ?? 0);
  writeOctal(view, 116, 8, header.gid ?? 0);
  writeOctal(view, 124, 12, size);
  writeOctal(view, 136, 12, Math.floor((header.mtime?.getTime() ?? Date.now()) / 1e3));
  writeString(view, 156, 1, TYPEFLAG[header.type ?? "file"]);
  writeString(view, 157, 100, header.linkname);
  writeString(view, 257, 6, "ustar\0");
  writeString(view, 263, 2, "00");
  writeString(view, 265, 32, header.uname);
  writeString(view, 297, 32, header.gname);
  writeString(view, 345, 155, prefix);
  writeChecksum(view);
  return view;
}
function parseUstarHeader(block, strict) {
  if (strict && !validateChecksum(block)) throw new Error("Invalid tar header checksum.");
  const header = {
    name: readString(block, 0, 100),
    mode: readOctal(block, 100, 8),
    uid: readNumeric(block, 108, 8),
    gid: readNumeric(block, 116, 8),
    size: readNumeric(block, 124, 12),
    mtime: /* @__PURE__ */ new Date(readNumeric(block, 136, 12) * 1e3),
    type: FLAGTYPE[block[156]] || "file",
    linkname: readString(block, 157, 100)
  };
  const magic = readString(block, 257, 6);
  if (magic.trim() === "ustar") {
    header.uname = readString(block, 265, 32);
    header.gname = readString(block, 297, 32);
  }
  if (magic === "ustar") header.prefix = readString(block, 345, 155);
  return header;
}
var PAX_MAPPING = {
  path: ["name", (v) => v],
  linkpath: ["linkname", (v) => v],
  size: ["size", (v) => /^\d+$/.test(v) && Number.isSafeInteger(+v) ? +v : NaN],
  mtime: ["mtime", parseFloat],
  uid: ["uid", (v) => parseInt(v, 10)],
  gid: ["gid", (v) => parseInt(v, 10)],
  uname: ["uname", (v) => v],
  gname: ["gname", (v) => v]
};
function parsePax(buffer) {
  const overrides = /* @__PURE__ */ Object.create(null);
  const pax = /* @__PURE__ */ Object.create(null);
  let isPax = false;
  let offset = 0;
  while (offset < buffer.length) {
    const spaceIndex = buffer.indexOf(32, offset);
    if (spaceIndex === -1) break;
    const length = parseInt(decoder.decode(buffer.subarray(offset, spaceIndex)), 10);
    if (!(length > 0)) break;
    const recordEnd = offset + length;
    const recordStr = decoder.decode(buffer.subarray(spaceIndex + 1, recordEnd - 1));
    const equalsIndex = recordStr.indexOf("=");
    if (equalsIndex > 0) {
      const key = recordStr.slice(0, equalsIndex);
      const value = recordStr.slice(equalsIndex + 1);
      pax[key] = value;
      isPax = true;
      if (Object.hasOwn(PAX_MAPPING, key)) {
        const [targetKey, parser] = PAX_MAPPING[key];
        const parsedValue = parser(value);
        if (typeof parsedValue === "string" || !Number.isNaN(parsedValue)) overrides[targetKey] = parsedValue;
      }
    }
    offset = recordEnd;
  }
  if (isPax) overrides.pax = pax;
  return overrides;
}
function applyOverrides(header, overrides) {
  if (overrides.name !== void 0) header.name = overrides.name;
  if (overrides.linkname !== void 0) header.linkname = overrides.linkname;
  if (overrides.size !== void 0) header.size = overrides.size;
  if (overrides.mtime !== void 0) header.mtime = /* @__PURE__ */ new Date(overrides.mtime * 1e3);
  if (overrides.uid !== void 0) header.uid = overrides.uid;
  if (overrides.gid !== void 0) header.gid = overrides.gid;
  if (overrides.uname !== void 0) header.uname = overrides.uname;
  if (overrides.gname !== void 0) header.gname = overrides.gname;
  if (overrides.pax) header.pax = Object.assign({}, header.pax ?? {}, overrides.pax);
}
function getMetaParser(type) {
  switch (type) {
    case "pax-global-header":
    case "pax-header":
      return parsePax;
    case "gnu-long-name":
      return (data) => ({ name: readString(data, 0, data.length) });
    case "gnu-long-link-name":
      return (data) => ({ linkname: readString(data, 0, data.length) });
    default:
      return;
  }
}
function getHeaderBlocks(header) {
  const base = createTarHeader(header);
  const pax = generatePax(header);
  if (!pax) return [base];
  const paxPadding = -pax.paxBody.length & 511;
  const paddingBlocks = paxPadding > 0 ? [ZERO_BLOCK.subarray(0, paxPadding)] : [];
  return [
    pax.paxHeader,
    pax.paxBody,
    ...paddingBlocks,
    base
  ];
}
var STATE_HEADER = 0;
var STATE_BODY = 1;
var MAX_META_SIZE = 8388608;
var MAX_GLOBAL_PAX_KEYS = 512;
var truncateErr = /* @__PURE__ */ new Error("Tar archive is truncated.");
function createUnpacker(options = {}) {
  const strict = options.strict ?? false;
  const { available, peek, push: push2, discard, pull } = createChunkQueue();
  let state = STATE_HEADER;
  let ended = false;
  let done = false;
  let eof = false;
  let currentEntry = null;
  const paxGlobals = {};
  let nextEntryOverrides = {};
  const unpacker = {
    isEntryActive: () => state === STATE_BODY,
    isBodyComplete: () => !currentEntry || currentEntry.remaining === 0,
    canFinish: () => !currentEntry || available() >= currentEntry.remaining + currentEntry.padding,
    bodyBytes: () => currentEntry && currentEntry.remaining > 0 ? Math.min(currentEntry.remaining, available()) : 0,
    available,
    write(chunk) {
      if (ended) throw new Error("Archive already ended.");
      if (eof) {
        if (strict) checkPadding(chunk);
        return;
      }
      push2(chunk);
    },
    end() {
      ended = true;
    },
    readHeader() {
      if (state !== STATE_HEADER) throw new Error("Cannot read header while an entry is active");
      if (done) return void 0;
      while (!done) {
        if (available() < 512) {
          if (ended) {
            if (available() > 0 && strict) throw truncateErr;
            done = true;
            return;
          }
          return null;
        }
        const headerBlock = peek(512);
        if (isZeroBlock(headerBlock)) {
          if (available() < 1024) {
            if (ended) {
              if (strict) throw truncateErr;
              done = true;
              return;
            }
            return null;
          }
          if (isZeroBlock(peek(1024).subarray(512))) {
            discard(1024);
            done = true;
            eof = true;
            if (strict) pull(available(), checkPadding);
            else discard(available());
            return;
          }
          if (strict) throw new Error("Invalid tar header.");
          discard(512);
          continue;
        }
        let internalHeader;
        try {
          internalHeader = parseUstarHeader(headerBlock, strict);
        } catch (err) {
          if (strict) throw err;
          discard(512);
          continue;
        }
        const metaParser = getMetaParser(internalHeader.type);
        if (metaParser) {
          if (internalHeader.size > MAX_META_SIZE) throw new Error("Tar metadata entry exceeds maximum size.");
          const paddedSize = internalHeader.size + (-internalHeader.size & 511);
          if (available() < 512 + paddedSize) {
            if (ended && strict) throw truncateErr;
            return null;
          }
          discard(512);
          const overrides = metaParser(pull(paddedSize).subarray(0, internalHeader.size));
          if (nextEntryOverrides.pax) nextEntryOverrides = {};
          const target = internalHeader.type === "pax-global-header" ? paxGlobals : nextEntryOverrides;
          if (target === paxGlobals && overrides.pax && Object.keys(overrides.pax).length > MAX_GLOBAL_PAX_KEYS) throw new Error("Too many global attributes.");
          for (const key in overrides) target[key] = overrides[key];
          continue;
        }
        discard(512);
        const header = internalHeader;
        if (internalHeader.prefix) header.name = `${internalHeader.prefix}/${header.name}`;
        applyOverrides(header, paxGlobals);
        applyOverrides(header, nextEntryOverrides);
        let archiveSize = header.size;
        if (isBodyless(header)) {
          archiveSize = 0;
          header.size = 0;
        } else if (header.name.endsWith("/") && header.type === "file") {
          header.type = DIRECTORY;
          header.size = 0;
        }
        nextEntryOverrides = {};
        currentEntry = {
          header,
          remaining: archiveSize,
          padding: -archiveSize & 511
        };
        state = STATE_BODY;
        return header;
      }
    },
    streamBody(callback) {
      if (state !== STATE_BODY || !currentEntry || currentEntry.remaining === 0) return 0;
      const bytesToFeed = Math.min(currentEntry.remaining, available());
      if (bytesToFeed === 0) return 0;
      const fed = pull(bytesToFeed, callback);
      currentEntry.remaining -= fed;
      return fed;
    },
    skipPadding() {
      if (state !== STATE_BODY || !currentEntry) return true;
      if (currentEntry.remaining > 0) throw new Error("Body not fully consumed");
      if (available() < currentEntry.padding) return false;
      discard(currentEntry.padding);
      currentEntry = null;
      state = STATE_HEADER;
      return true;
    },
    skipEntry() {
      if (state !== STATE_BODY || !currentEntry) return true;
      const toDiscard = Math.min(currentEntry.remaining, available());
      if (toDiscard > 0) {
        discard(toDiscard);
        currentEntry.remaining -= toDiscard;
      }
      if (currentEntry.remaining > 0) return false;
      return unpacker.skipPadding();
    },
    finish() {
      if (strict && !eof) throw truncateErr;
    }
  };
  return unpacker;
}
function isZeroBlock(block) {
  if (block.length === 0) return true;
  if (block[0] !== 0) return false;
  if (block.byteOffset % 8 === 0 && block.length % 8 === 0) {
    const view = new BigUint64Array(block.buffer, block.byteOffset, block.length / 8);
    for (let i2 = 0; i2 < view.length; i2++) if (view[i2] !== 0n) return false;
    return true;
  }
  for (let i2 = 0; i2 < block.length; i2++) if (block[i2] !== 0) return false;
  return true;
}
function checkPadding(chunk) {
  if (!isZeroBlock(chunk)) throw new Error("Invalid EOF.");
  return true;
}
var EOF_BUFFER = /* @__PURE__ */ new Uint8Array(1024);
function createTarPacker(onData) {
  let currentHeader = null;
  let bytesWritten = 0;
  let finalized = false;
  const fail = (message) => {
    throw new Error(message);
  };
  return {
    add(header) {
      if (finalized) fail("No new tar entries after finalize.");
      if (currentHeader !== null) fail("Previous entry must be completed before adding a new one");
      const size = isBodyless(header) ? 0 : header.size;
      if (!Number.isSafeInteger(size) || size < 0) fail("Invalid tar entry size.");
      const headerBlocks = getHeaderBlocks({
        ...header,
        size
      });
      for (const block of headerBlocks) onData(block);
      currentHeader = {
        ...header,
        size
      };
      bytesWritten = 0;
    },
    write(chunk) {
      if (!currentHeader) fail("No active tar entry.");
      if (finalized) fail("Cannot write data after finalize.");
      const newTotal = bytesWritten + chunk.length;
      if (newTotal > currentHeader.size) fail(`"${currentHeader.name}" exceeds given size of ${currentHeader.size} bytes.`);
      bytesWritten = newTotal;
      onData(chunk);
    },
    endEntry() {
      if (!currentHeader) fail("No active entry to end.");
      if (finalized) fail("Cannot end entry after finalize.");
      if (bytesWritten !== currentHeader.size) fail(`Size mismatch for "${currentHeader.name}".`);
      const paddingSize = -currentHeader.size & 511;
      if (paddingSize > 0) onData(new Uint8Array(paddingSize));
      currentHeader = null;
      bytesWritten = 0;
    },
    finalize() {
      if (finalized) fail("Archive has already been finalized");
      if (currentHeader !== null) fail("Cannot finalize while an entry is still active");
      onData(EOF_BUFFER);
      finalized = true;
    }
  };
}

// node_modules/modern-tar/dist/web/index.js
function createTarPacker2() {
  let streamController;
  let packer;
  let bodyController = null;
  let resume = null;
  let drain2 = null;
  let stopped = false;
  let stopReason;
  const unblock = () => {
    resume?.();
    resume = null;
    drain2 = null;
  };
  const stop = (reason) => {
    if (stopped) return;
    stopped = true;
    stopReason = reason;
    bodyController?.error(reason);
    bodyController = null;
    streamController.error(reason);
    unblock();
  };
  const abortBody = (reason = AbortSignal.abort().reason) => {
    bodyController = null;
    stop(reason);
  };
  const checkStopped = () => {
    if (stopped) throw stopReason;
  };
  const emit = (operation) => {
    checkStopped();
    try {
      operation();
    } catch (error) {
      stop(error);
      throw error;
    }
    const pending = drain2;
    if (!pending) return;
    const signal = bodyController?.signal;
    if (!signal) return;
    if (signal.aborted) abortBody(signal.reason);
    else signal.onabort = () => abortBody(signal.reason);
    return pending.then(checkStopped);
  };
  return {
    readable: new ReadableStream({
      start(controller) {
        streamController = controller;
        packer = createTarPacker((chunk) => {
          const buffer = chunk.buffer;
          controller.enqueue(buffer instanceof ArrayBuffer && !Reflect.get(buffer, "resizable") ? chunk : new Uint8Array(chunk));
          if ((controller.desiredSize ?? 1) <= 0) drain2 ||= new Promise((resolve5) => {
            resume = resolve5;
          });
        });
      },
      pull: unblock,
      cancel(reason = AbortSignal.abort().reason) {
        stop(reason);
      }
    }, new ByteLengthQueuingStrategy({ highWaterMark: 8388608 })),
    controller: {
      add(header) {
        try {
          checkStopped();
          if (bodyController) throw new Error("Previous entry must be completed before adding a new one");
          packer.add(header);
        } catch (error) {
          stop(error);
          throw error;
        }
        return new WritableStream({
          start(controller) {
            bodyController = controller;
          },
          write(chunk) {
            return emit(() => {
              if (!ArrayBuffer.isView(chunk) || chunk[Symbol.toStringTag] !== "Uint8Array") throw new TypeError("Expected a Uint8Array body chunk");
              packer.write(chunk);
            });
          },
          close() {
            const result = emit(() => packer.endEntry());
            if (!result) {
              bodyController = null;
              return;
            }
            return result.then(() => {
              bodyController = null;
            });
          },
          abort: abortBody
        });
      },
      finalize() {
        try {
          checkStopped();
          if (bodyController) throw new Error("Cannot finalize while an entry is still active");
          packer.finalize();
          streamController.close();
        } catch (error) {
          stop(error);
          throw error;
        }
      },
      error(err) {
        stop(err);
      }
    }
  };
}
async function streamToBuffer(stream) {
  const chunks = [];
  const reader = stream.getReader();
  let totalLength = 0;
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      totalLength += value.length;
    }
    const result = new Uint8Array(totalLength);
    let offset = 0;
    for (const chunk of chunks) {
      result.set(chunk, offset);
      offset += chunk.length;
    }
    return result;
  } finally {
    reader.releaseLock();
  }
}
var drain = (stream) => stream.pipeTo(new WritableStream());
var BUFFER_LIMIT = 1048576;
var RESUME_LIMIT = BUFFER_LIMIT / 2;
function createTarDecoder(options = {}) {
  const unpacker = createUnpacker(options);
  const strict = options.strict ?? false;
  let controller = null;
  let bodyController = null;
  let pumping = false;
  let blocked = false;
  let resume = null;
  let abortHooked = false;
  let eofReached = false;
  let sourceEnded = false;
  let closed = false;
  const unblock = () => {
    resume?.();
    resume = null;
  };
  const closeBody = () => {
    try {
      bodyController?.close();
    } catch {
    }
    bodyController = null;
  };
  const fail = (reason) => {
    if (closed) return;
    closed = true;
    try {
      bodyController?.error(reason);
    } catch {
    }
    bodyController = null;
    try {
      controller.error(reason);
    } catch {
    }
    controller = null;
    unblock();
  };
  const finish = () => {
    if (closed) return;
    closed = true;
    closeBody();
    try {
      controller.close();
    } catch {
    }
    controller = null;
    unblock();
  };
  const truncateOrFinish = () => {
    if (strict) throw new Error("Tar archive is truncated.");
    finish();
  };
  const pump = () => {
    if (pumping || closed || !controller) return;
    blocked = false;
    pumping = true;
    try {
      while (true) {
        if (eofReached) {
          if (sourceEnded) finish();
          break;
        }
        if (unpacker.isEntryActive()) {
          if (sourceEnded && !unpacker.canFinish()) {
            truncateOrFinish();
            break;
          }
          if (bodyController) {
            if ((bodyController.desiredSize ?? 1) <= 0) {
              blocked = true;
              break;
            }
            if (unpacker.streamBody((c) => (bodyController.enqueue(c), (bodyController.desiredSize ?? 1) > 0)) === 0 && !unpacker.isBodyComplete()) {
              if (sourceEnded) truncateOrFinish();
              break;
            }
          } else if (!unpacker.skipEntry()) {
            if (sourceEnded) truncateOrFinish();
            break;
          }
          if (unpacker.isBodyComplete()) {
            closeBody();
            if (!unpacker.skipPadding()) {
              if (sourceEnded) truncateOrFinish();
              break;
            }
          }
        } else {
          if ((controller.desiredSize ?? 0) < 0) {
            blocked = true;
            break;
          }
          const header = unpacker.readHeader();
          if (header === null) {
            if (sourceEnded) finish();
            break;
          }
          if (header === void 0) {
            if (sourceEnded) {
              unpacker.finish();
              finish();
              break;
            }
            eofReached = true;
            break;
          }
          controller.enqueue({
            header,
            body: new ReadableStream({
              start(c) {
                if (header.size === 0) c.close();
                else bodyController = c;
              },
              pull: pump,
              cancel() {
                bodyController = null;
                pump();
              }
            })
          });
        }
      }
    } catch (error) {
      fail(error);
      throw error;
    } finally {
      pumping = false;
    }
    if (resume && (!blocked || unpacker.available() < RESUME_LIMIT)) unblock();
  };
  return {
    readable: new ReadableStream({
      start(c) {
        controller = c;
      },
      pull: pump,
      cancel(reason) {
        unpacker.end();
        if (reason !== void 0) fail(reason);
        else finish();
      }
    }, { highWaterMark: 2 }),
    writable: new WritableStream({
      write(chunk, controller2) {
        try {
          unpacker.write(chunk);
          pump();
          if (blocked && unpacker.available() >= BUFFER_LIMIT) {
            if (!abortHooked) {
              controller2.signal.onabort = unblock;
              abortHooked = true;
            }
            return new Promise((resolve5) => resume = resolve5);
          }
        } catch (error) {
          fail(error);
          throw error;
        }
      },
      close() {
        try {
          sourceEnded = true;
          unpacker.end();
          pump();
        } catch (error) {
          fail(error);
          throw error;
        }
      },
      abort(reason) {
        fail(reason);
      }
    })
  };
}
async function packTar(entries) {
  const { readable, controller } = createTarPacker2();
  const archive = streamToBuffer(readable);
  try {
    for (const entry of entries) {
      const entryStream = controller.add(entry.header);
      const body = "body" in entry ? entry.body : entry.data;
      if (!body) {
        await entryStream.close();
        continue;
      }
      if (body instanceof ReadableStream) await body.pipeTo(entryStream);
      else if (body instanceof Blob) await body.stream().pipeTo(entryStream);
      else try {
        const chunk = await normalizeBody(body);
        if (chunk.length > 0) {
          const writer = entryStream.getWriter();
          await writer.write(chunk);
          await writer.close();
        } else await entryStream.close();
      } catch {
        throw new TypeError(`Unsupported content type for entry "${entry.header.name}".`);
      }
    }
    controller.finalize();
  } catch (error) {
    controller.error(error);
  }
  return archive;
}
async function unpackTar(archive, options = {}) {
  if (!(archive instanceof ReadableStream)) return unpackTarBuffer(archive instanceof Uint8Array ? archive : new Uint8Array(archive), options);
  const results = [];
  const reader = archive.pipeThrough(createTarDecoder(options)).getReader();
  try {
    while (true) {
      const { done, value: entry } = await reader.read();
      if (done) break;
      let processedHeader;
      try {
        processedHeader = transformHeader(entry.header, options);
      } catch (error) {
        await entry.body.cancel();
        throw error;
      }
      if (processedHeader === null) {
        await drain(entry.body);
        continue;
      }
      if (isBodyless(processedHeader)) {
        await drain(entry.body);
        results.push({ header: processedHeader });
      } else results.push({
        header: processedHeader,
        data: await streamToBuffer(entry.body)
      });
    }
  } catch (error) {
    await reader.cancel(error).catch(() => {
    });
    throw error;
  } finally {
    reader.releaseLock();
  }
  return results;
}
function unpackTarBuffer(archive, options) {
  const unpacker = createUnpacker(options);
  const strict = options.strict ?? false;
  const results = [];
  unpacker.write(archive);
  unpacker.end();
  while (true) {
    const header = unpacker.readHeader();
    if (header === void 0) break;
    if (header === null) {
      if (strict) throw new Error("Tar archive is truncated.");
      break;
    }
    const processedHeader = transformHeader(header, options);
    if (processedHeader === null) {
      const skipped = unpacker.skipEntry();
      if (!skipped && strict) throw new Error("Tar archive is truncated.");
      if (!skipped) break;
      continue;
    }
    if (isBodyless(processedHeader)) {
      const skipped = unpacker.skipEntry();
      if (!skipped && strict) throw new Error("Tar archive is truncated.");
      results.push({ header: processedHeader });
      if (!skipped) break;
      continue;
    }
    let size = header.size;
    if (size < 0 || !unpacker.canFinish()) {
      if (strict) throw new Error("Tar archive is truncated.");
      size = unpacker.bodyBytes();
    }
    const data = new Uint8Array(size);
    let offset = 0;
    unpacker.streamBody((chunk) => {
      data.set(chunk, offset);
      offset += chunk.length;
      return true;
    });
    const bodyComplete = unpacker.isBodyComplete();
    let paddingComplete = true;
    if (bodyComplete) {
      paddingComplete = unpacker.skipPadding();
      if (!paddingComplete && strict) throw new Error("Tar archive is truncated.");
    }
    results.push({
      header: processedHeader,
      data
    });
    if (!bodyComplete || !paddingComplete) break;
  }
  unpacker.finish();
  return results;
}

// src/publish/archive.ts
async function createArchive(files, date) {
  const tar = await packTar(
    files.map(({ path, mode, bytes: bytes2 }) => ({
      header: {
        name: path,
        size: bytes2.length,
        mode: mode === "100755" ? 493 : 420,
        mtime: new Date(date * 1e3),
        uid: 0,
        gid: 0,
        uname: "",
        gname: "",
        type: "file"
      },
      body: bytes2
    }))
  );
  const bytes = gzipSync(tar, { level: 9, mtime: 0 });
  bytes[9] = 255;
  if (bytes.length >= maxArchiveSize)
    throw new OperationalError(
      `The archive of the build has ${formatMebibytes(bytes.length)}, and a registry refuses ${formatMebibytes(maxArchiveSize)} or more. Leave out of the build what the konnector does not need.`
    );
  return { bytes, sha256: sha256(bytes) };
}
function sha256(bytes) {
  return createHash2("sha256").update(bytes).digest("hex");
}
var maxRatio = 100;
var maxEntries = 2e4;
var TooLarge = class extends Error {
};
async function readArchive(archived) {
  const unpacked = await unpackArchive(archived);
  if ("error" in unpacked) return unpacked;
  const names = [...unpacked.files.keys()];
  const tops = new Set(names.map((name) => name.split("/")[0]));
  const prefix = tops.size === 1 && names.every((name) => name.includes("/")) ? `${[...tops][0]}/` : "";
  return { files: new Map([...unpacked.files].map(([name, data]) => [name.slice(prefix.length), data])) };
}
async function unpackArchive(archived) {
  const { gunzipSync } = await import("node:zlib");
  const maxOutputLength = Math.min(maxUnpackedSize, Math.max(archived.length, 1e4) * maxRatio);
  try {
    let count = 0;
    const filter = () => {
      if (++count > maxEntries) throw new TooLarge();
      return true;
    };
    const entries = await unpackTar(gunzipSync(archived, { maxOutputLength }), { filter });
    const regular = entries.filter(({ header }) => header.type === "file");
    return { files: new Map(regular.map(({ header, data }) => [header.name, data ?? new Uint8Array()])) };
  } catch (error) {
    const isBomb = error instanceof TooLarge || error.code === "ERR_BUFFER_TOO_LARGE";
    return { error: isBomb ? "it unpacks to more than a build can hold" : "it is no gzipped tar" };
  }
}
async function compareArchive(files, archived) {
  const unpacked = await readArchive(archived);
  if ("error" in unpacked) return unpacked.error;
  const { files: theirs } = unpacked;
  const odd = files.find(
    ({ path, bytes }) => Buffer.compare(theirs.get(path) ?? Buffer.of(), bytes) !== 0 || !theirs.has(path)
  ) ?? [...theirs.keys()].map((path) => ({ path })).find(({ path }) => !files.some((file) => file.path === path));
  return odd && `${JSON.stringify(odd.path)} differs`;
}

// src/publish/download.ts
import { setTimeout as sleep3 } from "node:timers/promises";
function downloadError(got) {
  return "error" in got ? got.error : `status ${got.status}`;
}
async function download(url, limits2 = {}) {
  try {
    const { status, bytes } = await fetchWhole(url, {
      // A registry refuses an archive of that size.
      maxBytes: maxArchiveSize - 1,
      timeoutMs: 6e4,
      ...limits2
    });
    return status === 200 ? { bytes } : { status };
  } catch (error) {
    return { error: fetchError(error) };
  }
}
async function assertPublic(url) {
  const limits2 = { maxBytes: 0, timeoutMs: 3e4 };
  const response = await fetchWhole(url, { method: "HEAD", ...limits2 }).catch(() => void 0);
  if (response === void 0) return;
  const signIn = response.status === 200 && response.headers.get("content-type")?.startsWith("text/html");
  if (![401, 403, 404].includes(response.status) && !signIn) return;
  throw new OperationalError(
    `${url} is not public (status ${response.status}), and the registry downloads the build from it. Make the repository public, or push to one that is.`
  );
}
async function downloadSoon(url, waits) {
  for (const wait of [...waits, void 0]) {
    const got = await download(url);
    if ("bytes" in got) return got.bytes;
    const passing = "error" in got || got.status === 404 || got.status === 429 || got.status >= 500;
    if (passing && wait !== void 0) await sleep3(wait);
    else
      throw new OperationalError(
        `The archive at ${url} cannot be downloaded (${downloadError(got)}), so the registry cannot download it either. Make the repository public.`
      );
  }
  throw new Error("unreachable");
}

// src/publish/notify.ts
var limits = { maxBytes: 64 * 1024, timeoutMs: 1e4 };
async function notifyWebhook(address, news) {
  try {
    const url = readAddress(address.reveal());
    const body = url.hostname === "hooks.slack.com" ? {} : { publication: news };
    const { status } = await fetchWhole(url, {
      ...limits,
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: describeNews(news), ...body }),
      // Another address would get what only this one may know.
      redirect: "manual"
    });
    return status >= 200 && status < 300 ? void 0 : warning(`the webhook answered ${status}`);
  } catch (error) {
    if (error instanceof OperationalError) return warning(error.message.replace(/\.$/, ""));
    return warning(`the webhook cannot be reached (${address.hideIn(fetchError(error))})`);
  }
}
function readAddress(text) {
  const url = parseWebUrl(text);
  if (url === void 0) throw new OperationalError("its address is not an https:// URL");
  if (url.protocol === "https:" || isLoopback(url.hostname)) return url;
  throw new OperationalError("its address is plain http, where others could read it on the way");
}
function describeNews({ konnector, version, state, url }) {
  const link = url === void 0 ? "" : `: ${url}`;
  switch (state) {
    case "published":
      return `${konnector} ${version} is published${link}`;
    case "pending":
      return `${konnector} ${version} is submitted, and waits for approval${link}`;
    case "pushed":
      return `The build of ${konnector} is pushed`;
  }
}
function warning(why) {
  return `Nobody was notified: ${why}. The publication is not affected; check the address of the webhook.`;
}

// src/git/remote-repo.ts
import { setTimeout as sleep4 } from "node:timers/promises";

// src/git/credentials.ts
function authenticate(remote, token, env, platform = process.platform) {
  const credentials = credentialsFor(remote, token, env);
  if (credentials === void 0) return { config: [] };
  const { origin } = credentials;
  const scopes = [`http.${origin}/.extraheader`, `http.${remote.url}.extraheader`];
  const others = [["credential.helper", ""], ...scopes.map((key) => [key, ""])];
  if (platform !== "win32")
    return { config: [...others, [`credential.${origin}.helper`, askOverDescriptor]], credentials };
  const basic = Buffer.from(`${credentials.username}:${credentials.password}`).toString("base64");
  return {
    config: [...others, [scopes[1], `AUTHORIZATION: basic ${basic}`], ["http.followRedirects", "false"]],
    credentials
  };
}
function credentialsFor(remote, token, env) {
  if (remote.transport !== "http") return void 0;
  const url = new URL(remote.url);
  const found = remote.credentials ?? (isGitHubOrigin(url.origin, env) ? gitHubCredentials(token) : void 0);
  if (found === void 0) return void 0;
  requireEncryption(url, remote.name);
  return { origin: url.origin, ...found };
}
function gitHubCredentials(token) {
  return token && { username: "x-access-token", password: token.reveal() };
}

// src/git/remote-repo.ts
var maxMemory = 1024 * 1024 * 1024;
var defaultLimits = { list: 6e4, fetch: 12e4, push: 3e5 };
var RemoteRepo = class {
  remote;
  #temp;
  #options;
  constructor(temp, options) {
    this.remote = options.remote;
    this.#temp = temp;
    this.#options = options;
  }
  /** The refs of these full names that the remote has, and its default branch. */
  async list(names) {
    const { stdout } = await this.#read("list", ["ls-remote", "--symref"], ["HEAD", ...names]);
    const lines = stdout.toString().split("\n").map((line) => line.split("	"));
    const [symbolic] = lines.find(([value = "", name]) => value.startsWith("ref: ") && name === "HEAD") ?? [];
    const defaultBranch = symbolic?.replace(/^ref: refs\/heads\//, "");
    return {
      refs: new Map(
        lines.flatMap(([id = "", name]) => name && /^[0-9a-f]{40}$/.test(id) ? [[name, id]] : [])
      ),
      ...defaultBranch !== void 0 && { defaultBranch }
    };
  }
  /** The commits that these refs are at; only their names and messages travel. */
  async fetch(names) {
    if (names.length === 0) return [];
    await this.#read(
      "fetch",
      ["fetch", "--quiet", "--depth=1", "--filter=blob:none", "--no-tags", "--no-write-fetch-head"],
      names.map((name, index) => `+${name}:refs/fetched/${index}`)
    );
    return Promise.all(names.map((_, index) => this.#readCommit(`refs/fetched/${index}^{commit}`)));
  }
  /** Moves refs, each only from what is expected of it; what others pushed meanwhile is never lost. */
  push(updates) {
    const leases = updates.map(({ ref, expected = "" }) => `--force-with-lease=${ref}:${expected}`);
    const args = ["push", "--porcelain", "--no-thin", "--no-verify", ...leases];
    return this.#network(
      "push",
      args,
      updates.map(({ ref, commit }) => `${commit}:${ref}`)
    );
  }
  /** Deletes a ref, if the remote still has there what is expected. */
  remove({ ref, expected }) {
    const args = ["push", "--porcelain", "--no-verify", `--force-with-lease=${ref}:${expected}`];
    return this.#network("push", args, [`:${ref}`]);
  }
  /** Whether a commit is what a ref of the remote was built on, or is at. */
  async contains(ref, commit) {
    const fetched = await this.#network(
      "fetch",
      ["fetch", "--quiet", "--no-tags", "--deepen=50"],
      [`+${ref}:refs/after`]
    );
    if (fetched.code !== 0) return false;
    const run2 = await runGit(["merge-base", "--is-ancestor", commit, "refs/after"], this.#temp.local);
    return run2.code === 0;
  }
  /**
   * Whether `older` is a strict ancestor of `newer`, both commits of the source; `undefined` when it cannot be known.
   * A clone in a workflow is often shallow: then the commits, without their files, are fetched from the remote.
   */
  async isAncestor(older, newer) {
    const { checkout } = this.#options;
    const here = await this.#compare(older, newer, checkout);
    if (here === true || here === false && !checkout.shallow) return here;
    const fetched = await this.#network(
      "fetch",
      ["fetch", "--quiet", "--no-tags", "--filter=tree:0", "--no-write-fetch-head"],
      [`+${newer}:refs/newer`, `+${older}:refs/older`]
    );
    return fetched.code === 0 ? this.#compare(older, newer) : void 0;
  }
  async #compare(older, newer, checkout) {
    const options = checkout ? this.#temp.reading(checkout.objects) : this.#temp.local;
    const { code } = await runGit(["merge-base", "--is-ancestor", older, newer], options);
    return code === 0 ? true : code === 1 ? false : void 0;
  }
  async #readCommit(revision) {
    const { local } = this.#temp;
    const [log, tree] = await Promise.all([
      readGit(["log", "-1", "--format=%H%x00%T%x00%B", revision, "--"], local),
      readGit(["ls-tree", "-r", "-z", "--full-tree", revision], local)
    ]);
    const [commit = "", id = "", message = ""] = log.split("\0");
    const entries = tree.split("\0").flatMap((line) => {
      const [, mode, blob, path] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(line) ?? [];
      return path === void 0 ? [] : [[path, `${mode} ${blob}`]];
    });
    return { commit, tree: id, message, files: new Map(entries) };
  }
  /** A network that fails is tried again. */
  async #read(kind, args, refs) {
    for (const wait of [...this.#options.waits, void 0]) {
      const run2 = await this.#network(kind, args, refs);
      if (run2.code === 0) return run2;
      if (wait === void 0 || pushCause(run2) !== "network") throw new PushRefused("read", this.remote, run2);
      await sleep4(wait);
    }
    throw new Error("unreachable");
  }
  /** The remote's URL is the last thing in argv but the refs. */
  #network(kind, args, refs) {
    const { token, env, checkout, limits: limits2 = defaultLimits } = this.#options;
    const { config, credentials } = authenticate(this.remote, token, env);
    return runGit([...args, "--", this.remote.url, ...refs], {
      ...this.#temp.network(checkout.root, networkSettings(checkout.settings), config),
      timeoutMs: limits2[kind],
      maxMemory,
      ...credentials && { credentials }
    });
  }
};

// src/publish/preview.ts
function previewBranch({ checkout, slug, branch, pullRequest: pullRequest2 }) {
  const base = branch ?? (checkout.dir === checkout.root ? buildBranch : konnectorBranch(slug));
  return `${base}-pr-${pullRequest2}`;
}
async function removePreview({
  branch,
  ...options
}) {
  var _stack = [];
  try {
    const temp = __using(_stack, await TempRepo.create(options.env), true);
    const repo = new RemoteRepo(temp, { ...options, waits: pushWaits.slice(0, 2) });
    const ref = `refs/heads/${branch}`;
    const find = async () => (await repo.list([ref])).refs.get(ref);
    const expected = await find();
    if (expected === void 0) return "absent";
    const [tip] = await repo.fetch([ref]);
    if (tip === void 0 || parseCommitMessage(tip.message).source === void 0)
      throw new OperationalError(
        `The branch ${JSON.stringify(branch)} of ${options.remote.name} holds no build of konnector-lint, so it is kept. Delete it by hand if nobody needs it.`
      );
    const run2 = await repo.remove({ ref, expected });
    if (run2.code !== 0 && await find() !== void 0)
      throw new PushRefused("push to", options.remote, run2, { branch, pushed: [] });
    return "removed";
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}

// src/registry/client.ts
import { setTimeout as sleep5 } from "node:timers/promises";
var RegistryClient = class {
  address;
  #token;
  #backoff;
  #readBackoff;
  #postTimeoutMs;
  #limits;
  constructor(options) {
    this.address = { url: options.url, space: options.space };
    this.#token = options.token;
    this.#backoff = options.backoff ?? defaultBackoff;
    this.#readBackoff = options.backoff ?? readBackoff;
    this.#postTimeoutMs = options.postTimeoutMs ?? 18e4;
    this.#limits = options.maxBytes === void 0 ? {} : { maxBytes: options.maxBytes };
  }
  /** An application, or nothing when the registry has no such one. Throws `OperationalError` or `RegistryRefusal`. */
  async app(slug) {
    const answer = await this.#read(slug);
    if (answer.status === 404 && answer.words === "Application was not found") return void 0;
    return expect(answer, this.#asked(slug), decodeApp);
  }
  /** A published version, or nothing: then it is unknown, or waits for approval. */
  async version(slug, version) {
    const answer = await this.#read(slug, version);
    if (answer.status === 404 && /^(Version|Application) was not found$/.test(answer.words)) return void 0;
    return expect(answer, this.#asked(slug, version), decodeVersion);
  }
  /** The latest version of a channel, or undefined when it has none. */
  async latest(slug, channel) {
    const answer = await this.#read(slug, channel, "latest");
    if (answer.status === 404 && /^(Version|Application) was not found$/.test(answer.words)) return void 0;
    return expect(answer, this.#asked(slug), decodeVersion);
  }
  /** Where the registry keeps the archive of a version, also of one that waits for approval, under the name it came with. */
  archiveUrl(slug, version, name) {
    return registryUrl(this.address, slug, version, "tarball", name).href;
  }
  /**
   * Submits a version. After a lost or transient answer it looks first whether the version is there, so that one
   * submission is never made twice. Throws `RegistryRefusal`, or `OperationalError` when no answer came in the end.
   */
  async submit(slug, body) {
    let lost = "";
    for (const wait of [0, ...this.#backoff]) {
      await sleep5(wait);
      const there = lost === "" ? void 0 : await this.version(slug, body.version);
      if (there !== void 0) return { outcome: "published", version: there };
      const answer = await this.#post(slug, body).catch((error) => {
        if (!(error instanceof RegistryUnreachable)) throw error;
        lost = error.message;
      });
      if (answer === void 0) continue;
      if (answer.status === 201) return { outcome: "accepted" };
      if (answer.status === 409) return { outcome: "exists" };
      if (!isTransient(answer.status))
        throw new RegistryRefusal(answer.status, answer.words, this.#asked(slug, body.version, body.editor));
      lost = `${answer.status}: ${answer.words}`;
    }
    throw this.#unreachable(lost);
  }
  /**
   * Whether the token may publish an application, found out by a submission of nothing: the registry looks at the
   * token first, and then refuses it for having no fields. Nothing is stored. Throws `RegistryRefusal` for any other
   * answer, as the submission itself would get the same.
   */
  async verifyToken(slug, editor) {
    const ask = () => this.#post(slug, {});
    const answer = await withRetry(ask, this.#readBackoff).catch((error) => {
      throw error instanceof RegistryUnreachable ? this.#unreachable(error.message) : error;
    });
    if (isTransient(answer.status)) throw this.#unreachable(`${answer.status}: ${answer.words}`);
    if (answer.status !== 400)
      throw new RegistryRefusal(answer.status, answer.words, this.#asked(slug, void 0, editor));
  }
  /** Where a version is, for people and outputs. */
  page(slug, version) {
    return registryUrl(this.address, slug, version).href;
  }
  async #read(...segments) {
    const url = registryUrl(this.address, ...segments);
    const fresh = () => {
      url.searchParams.set("_", `${Date.now()}`);
      return sendRequest(url, { timeoutMs: 3e4, ...this.#limits });
    };
    const answer = await withRetry(fresh, this.#readBackoff).catch((error) => {
      throw error instanceof RegistryUnreachable ? this.#unreachable(error.message) : error;
    });
    if (isTransient(answer.status)) throw this.#unreachable(`${answer.status}: ${answer.words}`);
    return answer;
  }
  #post(slug, json) {
    return sendRequest(registryUrl(this.address, slug), {
      method: "POST",
      token: this.#token,
      json,
      timeoutMs: this.#postTimeoutMs,
      ...this.#limits
    });
  }
  #asked(slug, version, editor) {
    return {
      address: this.address,
      slug,
      ...version === void 0 ? {} : { version },
      ...editor === void 0 ? {} : { editor }
    };
  }
  #unreachable(why) {
    return new OperationalError(
      `The registry at ${registryName(this.address)} does not answer (${why}). Check its address and the network, then run this again.`
    );
  }
};
function expect(answer, asked, decode2) {
  if (answer.status !== 200) throw new RegistryRefusal(answer.status, answer.words, asked);
  const decoded = decode2(answer.body);
  if (decoded === void 0)
    throw new OperationalError(
      `${registryName(asked.address)} did not answer as a registry does. It is probably not a registry: check --registry.`
    );
  return decoded;
}

// src/publish/previous-build.ts
async function readBranchBuild(dir, { branch, slug }, env = process.env) {
  const ref = `refs/remotes/origin/${branch}`;
  const options = { cwd: dir, env: readingEnv(env) };
  const listed = await runGit(["ls-tree", "-r", "-l", "-z", "--full-tree", ref], options).catch(
    () => void 0
  );
  if (listed === void 0 || listed.code !== 0) return void 0;
  const commit = await runGit(["cat-file", "commit", ref], options);
  const { slug: there = slug } = parseCommitMessage(commit.stdout.toString());
  if (there !== slug) return void 0;
  const files = listed.stdout.toString().split("\0").flatMap((line) => {
    const [, bytes, path] = /^\d+ blob \S+ +(\d+)\t(.*)$/s.exec(line) ?? [];
    return path === void 0 ? [] : [{ path, bytes: Number(bytes) }];
  });
  const notices = await runGit(["cat-file", "blob", `${ref}:${noticesName}`], options);
  return { files, notices: notices.code === 0 ? notices.stdout.toString() : void 0 };
}
async function readPublishedBuild(slug, address) {
  const app = await new RegistryClient({ ...address, backoff: [] }).app(slug);
  if (!app?.latest_version) return void 0;
  const { version, url } = app.latest_version;
  const found = await readArchivedBuild(url);
  if ("error" in found)
    throw new OperationalError(
      `The archive of ${slug} ${version} at ${url} cannot be read (${found.error}). Publish a new version.`
    );
  return { version, build: found.build };
}
async function readArchivedBuild(url) {
  const got = await download(url);
  const unpacked = "bytes" in got ? await readArchive(got.bytes) : { error: downloadError(got) };
  if ("error" in unpacked) return unpacked;
  const { files } = unpacked;
  const notices = files.get(noticesName);
  return {
    build: {
      files: [...files].map(([path, { length }]) => ({ path, bytes: length })),
      notices: notices && Buffer.from(notices).toString("utf8")
    }
  };
}

// src/publish/targets/cozy-registry.ts
import { posix as posix5 } from "node:path";
import { setTimeout as sleep6 } from "node:timers/promises";

// src/publish/archive-location.ts
var gitlabs = ["framagit.org", "forge.grandlyon.com"];
var giteas = ["codeberg.org", "gitea.com", "disroot.org"];
var pushElsewhere = "Push to a public repository on GitHub, GitLab, Gitea, Forgejo or Bitbucket.";
function archiveLocation(registry, remote, env = {}) {
  if (URL.canParse(registry) && isLoopback(new URL(registry).hostname)) return { kind: "served" };
  return hostedArchive(remote, env);
}
function hostedArchive(remote, env = {}) {
  const { web } = remote ?? {};
  if (web === void 0) {
    const where = remote === void 0 ? "there is no remote" : `${remote.name} is not on the web`;
    return { kind: "none", reason: `The registry has to download the build, and ${where}. ${pushElsewhere}` };
  }
  const host = new URL(web.origin).hostname;
  const { path } = web;
  const at = (of) => ({
    kind: "hosted",
    url: (commit) => `${web.origin}/${path}/${of(commit)}`
  });
  if (host === "github.com" || web.origin === env["GITHUB_SERVER_URL"] || giteas.includes(host))
    return at((commit) => `archive/${commit}.tar.gz`);
  if (/(^|\.)gitlab\./.test(host) || web.origin === env["CI_SERVER_URL"] || gitlabs.includes(host))
    return at((commit) => `-/archive/${commit}/${path.split("/").at(-1)}-${commit}.tar.gz`);
  if (host === "bitbucket.org") return at((commit) => `get/${commit}.tar.gz`);
  return { kind: "none", reason: `It is not known where ${host} has archives. ${pushElsewhere}` };
}

// src/publish/archive-server.ts
import { createServer } from "node:http";
async function withArchiveServer(name, bytes, use) {
  const path = `/${encodeURIComponent(name)}`;
  const server = createServer((request, response) => {
    if (request.url !== path) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "application/gzip", "content-length": bytes.length });
    response.end(bytes);
  });
  await new Promise((resolve5, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve5);
  });
  try {
    return await use(`http://127.0.0.1:${server.address().port}${path}`);
  } finally {
    await new Promise((resolve5) => {
      server.close(resolve5);
      server.closeAllConnections();
    });
  }
}

// src/publish/hosted-build.ts
var archiveWaits = [1e3, 2e3, 4e3, 8e3, 15e3, 3e4];
async function downloadBuild(url, files, waits = archiveWaits) {
  const bytes = await downloadSoon(url, waits);
  const difference = await compareArchive(files, bytes);
  if (difference === void 0) return bytes;
  throw new OperationalError(
    `The archive at ${url} is not the build that was checked: ${difference}. Run this again.`
  );
}

// src/publish/installation.ts
import { posix as posix4 } from "node:path";
async function findInstallFault(archive, entry, listed) {
  const unpacked = await (listed === void 0 ? readArchive(archive) : unpackArchive(archive));
  if ("error" in unpacked) return `the archive cannot be unpacked: ${unpacked.error}`;
  const files = listed === void 0 ? unpacked.files : withoutPrefix(unpacked.files, listed.tar_prefix);
  const own = files.get(manifestName);
  if (own === void 0) return `the archive has no ${manifestName}`;
  const manifest = listed === void 0 ? readDocument(manifestName, own) : documentOf(listed.manifest);
  const [fault] = lint({ manifest }).filter(
    ({ severity, authority }) => severity === "error" && authority.includes("stack")
  );
  if (fault !== void 0) return `the manifest is refused: ${fault.message.replace(/\.$/, "")}`;
  if (listed !== void 0 && listed.sha256 !== sha256(archive))
    return `the archive has the sha256 ${sha256(archive)}, and the registry lists ${listed.sha256}`;
  return files.has(entry) ? void 0 : `the archive has no ${entry} to run`;
}
function withoutPrefix(files, prefix = "") {
  const isBelow = (name) => prefix !== "" && posix4.join("/", name).startsWith(posix4.join("/", prefix));
  return new Map(
    [...files].map(([name, data]) => [
      posix4.join("/", isBelow(name) ? name.slice(prefix.length) : name).slice(1),
      data
    ])
  );
}
var maxChanges = 5;
function describeUpdate(before, now) {
  const { changes, consent } = comparePermissions(documentOf(before.manifest), now);
  if (changes.length === 0 && consent === void 0) return void 0;
  const asked = consent === void 0 ? `Users of ${before.version} get this version without being asked.` : `Users keep ${before.version} until they consent to the new ${consent}.`;
  const more = changes.length - maxChanges;
  const shown = changes.slice(0, maxChanges).map(({ text }) => text);
  return [asked, ...shown, ...more > 0 ? [`And ${formatCount(more, "more change")}.`] : []].join(" ");
}
function documentOf(manifest) {
  return parseDocument(manifestName, JSON.stringify(manifest ?? {}));
}

// src/publish/targets/registry-checks.ts
function checkSlug(slug) {
  if (isSlug(slug)) return void 0;
  return `The registry does not accept the slug ${JSON.stringify(slug)}. Use lower-case letters, digits and dashes in manifest.konnector.`;
}
function checkAgainstRegistry({ manifest, konnector, profile }, { app, plan, cause, latest }) {
  const report = (rule, key, finding) => diagnose(rule, { place: manifestPlace(manifest, key), ...finding }, profile);
  const { slug, version, editor } = konnector;
  if (cause === "unregistered") return [report(slugRegistered, "slug", { message: plan.reason })];
  if (app === void 0) return [];
  const found = [];
  if (app.type !== "konnector") {
    const message = `"${slug}" is a ${JSON.stringify(app.type)} in the registry, not a konnector. Choose another slug.`;
    found.push(report(typeMatch, "slug", { message }));
  }
  if (app.editor.toLowerCase() !== editor.toLowerCase()) {
    const message = `"${slug}" is registered for the editor ${JSON.stringify(app.editor)}: users will see that name instead of ${JSON.stringify(editor)}.`;
    found.push(report(editorMatch, "editor", { message, suggestion: app.editor }));
  }
  if (cause === "other-content") found.push(report(versionExists, "version", { message: plan.reason }));
  if (plan.status === "planned" && latest && isVersion(latest) && !becomesLatest(version, latest))
    found.push(report(versionGreater, "version", neverLatest(version, latest)));
  return found;
}
function neverLatest(version, latest) {
  const channel = parseChannel(version);
  if (channel === "stable")
    return {
      message: `${version} is not greater than ${latest}, the latest stable version, so no Cozy that has that one will update. Raise the version.`
    };
  return {
    severity: "error",
    message: `${version} would never be the latest of the ${channel} channel, which has ${latest}, so nobody would get it. Raise the version in the manifest.`
  };
}

// src/publish/targets/registry-copies.ts
var RegistryCopies = class {
  #options;
  /** Where the version is, for people. */
  page;
  /** Who has to do what, when the version is pending. */
  waits;
  constructor(options) {
    const { client, konnector } = options;
    const { slug, version } = konnector;
    this.#options = options;
    this.page = client.page(slug, version);
    this.waits = `${slug} ${version} waits for approval by the owner of ${registryName(client.address)}.`;
  }
  /** A version that is published already: the same files count as the same, whatever the bytes of the archive. */
  async comparePublished({ sha256: theirs, size, url }) {
    const { files, konnector, ownSha256 } = this.#options;
    const there = { state: "published", sha256: theirs, size: Number(size), url: this.page };
    const ours = await ownSha256();
    const difference = ours === theirs ? void 0 : await compareWithCopy(files, url);
    if (difference === void 0) return { ...there, status: "unchanged" };
    const { slug, version } = konnector;
    const reason = `${slug} ${version} is already published with other content (${difference}; sha256 ${theirs} there, ${ours} here). Raise the version.`;
    return { ...there, status: "refused", reason };
  }
  /**
   * A version that waits for approval keeps the content it came with first; undefined when none waits whose archive has one
   * of these names.
   */
  async comparePending(names) {
    const { client, files, konnector, ownSha256 } = this.#options;
    let bytes;
    for (const name of new Set(names)) {
      const copy = await download(client.archiveUrl(konnector.slug, konnector.version, name));
      bytes ??= "bytes" in copy ? copy.bytes : void 0;
    }
    if (bytes === void 0) return void 0;
    const difference = await compareArchive(files, bytes);
    const there = { state: "pending", sha256: sha256(bytes), size: bytes.length };
    if (difference === void 0) return { ...there, status: "unchanged", reason: this.waits };
    const reason = `${this.waits} It was submitted with other content (${difference}; sha256 ${there.sha256} there, ${await ownSha256()} here). Raise the version, or ask for that submission to be removed.`;
    return { ...there, status: "refused", reason };
  }
  /** The registry has a version that is not published, and not under the name of this archive. */
  otherPending(checksum) {
    const reason = `${this.waits} It was submitted from another archive than this one (sha256 ${checksum}). Raise the version, or ask for that submission to be removed.`;
    return { state: "pending", status: "refused", reason };
  }
  /**
   * Takes the published version as a Cozy takes it, by its channel: a sentence when a Cozy gets another one, or when it
   * cannot be found out here. Throws `OperationalError` when it cannot be installed.
   */
  async proveInstall() {
    const { client, konnector, entry } = this.#options;
    const { slug, version } = konnector;
    const channel = parseChannel(version);
    const latest = await client.latest(slug, channel).catch(() => void 0);
    if (latest === void 0) return `The registry did not say which ${channel} version a Cozy gets.`;
    if (latest.version !== version)
      return `The latest ${channel} version stays ${latest.version}: a Cozy gets ${version} only if it asks for it by its number.`;
    const copy = await download(latest.url);
    if (!("bytes" in copy))
      return `The registry's copy at ${latest.url} cannot be downloaded here (${downloadError(copy)}), so it is not known whether a Cozy can install it.`;
    const fault = await findInstallFault(copy.bytes, entry, latest);
    if (fault === void 0) return void 0;
    throw new OperationalError(
      `${slug} ${version} is published, but a Cozy cannot install it: ${fault}. Raise the version and publish again.`
    );
  }
};
async function compareWithCopy(files, url) {
  const copy = await download(url);
  return "bytes" in copy ? compareArchive(files, copy.bytes) : "its archive cannot be downloaded to compare";
}

// src/publish/targets/cozy-registry.ts
function createCozyRegistry(options) {
  return {
    async prepare(submission) {
      const prepared = new RegistrySubmission(options, submission);
      await prepared.read();
      return prepared;
    }
  };
}
var RegistrySubmission = class {
  #options;
  #submission;
  #client;
  #files;
  #copies;
  #archive;
  #facts;
  constructor(options, submission) {
    const { backoff, url, space, token } = options;
    this.#options = options;
    this.#submission = submission;
    this.#client = new RegistryClient({ url, space, token, ...backoff && { backoff } });
    this.#files = readTree(submission.build);
    this.#copies = new RegistryCopies({
      client: this.#client,
      konnector: submission.konnector,
      entry: submission.build.entry,
      files: this.#files,
      ownSha256: async () => (await this.#ownArchive()).sha256
    });
  }
  get plan() {
    return this.#facts.plan;
  }
  get diagnostics() {
    return checkAgainstRegistry(this.#submission, this.#facts);
  }
  async read() {
    this.#facts = await this.#readFacts().catch((error) => ({ plan: this.#refused(error) }));
  }
  async authorize() {
    const { slug, editor } = this.#submission.konnector;
    if (!this.#options.token) throw missingToken();
    try {
      await this.#client.verifyToken(slug, editor);
      return void 0;
    } catch (error) {
      return this.#refused(error);
    }
  }
  async apply(commit) {
    if (!this.#options.token) throw missingToken();
    const location = this.#location();
    try {
      if (location.kind === "hosted") return await this.#submitHosted(location.url(commit));
      const { bytes } = await this.#ownArchive();
      return await withArchiveServer(this.#servedName(), bytes, (url) => this.#submit(bytes, url));
    } catch (error) {
      return this.#refused(error);
    }
  }
  async #readFacts() {
    const { slug, version } = this.#submission.konnector;
    const { url, space } = this.#options;
    const fact = (plan, more = {}) => ({ ...more, plan: { ...this.#version, ...plan } });
    const badSlug = checkSlug(slug);
    if (badSlug !== void 0) return fact({ status: "refused", reason: badSlug });
    const app = await this.#client.app(slug);
    if (app === void 0) {
      const reason = `${slug} cannot be submitted. ${unregistered({ address: { url, space }, slug })}`;
      return fact({ status: "refused", reason }, { cause: "unregistered" });
    }
    const published = await this.#client.version(slug, version);
    if (published) {
      const plan = await this.#copies.comparePublished(published);
      return fact(plan, { app, ...plan.status === "refused" && { cause: "other-content" } });
    }
    const { commit, previous } = this.#submission;
    const location = this.#location();
    if (location.kind === "none") return fact({ status: "skipped", reason: location.reason }, { app });
    const { sha256: checksum, bytes } = await this.#ownArchive();
    const names = location.kind === "served" ? [this.#servedName()] : [commit, previous].flatMap((of) => of === void 0 ? [] : posix5.basename(location.url(of)));
    const pending = await this.#copies.comparePending(names);
    if (pending)
      return fact(pending, { app, ...pending.status === "refused" && { cause: "other-content" } });
    const { channel } = this.#version;
    const latest = channel === "stable" ? app.latest_version : await this.#client.latest(slug, channel);
    const known = { app, latest: latest?.version };
    const fault = await findInstallFault(bytes, this.#submission.build.entry);
    if (fault !== void 0)
      return fact({ status: "refused", reason: `A Cozy could not install this build: ${fault}.` }, known);
    const update = latest && describeUpdate(latest, this.#submission.manifest);
    const words = update === void 0 ? {} : { update };
    if (location.kind === "served")
      return fact({ status: "planned", ...words, sha256: checksum, size: bytes.length }, known);
    await assertPublic(location.url("HEAD"));
    return fact({ status: "planned", ...words, ...commit && { archiveUrl: location.url(commit) } }, known);
  }
  get #version() {
    const { version } = this.#submission.konnector;
    return { version, channel: parseChannel(version) };
  }
  /** A refusal as a result; any other error is thrown on. */
  #refused(error) {
    if (!(error instanceof RegistryRefusal)) throw error;
    return { ...this.#version, status: "refused", reason: error.message };
  }
  #location() {
    const { url, env = {}, archiveUrl } = this.#options;
    return archiveUrl ? { kind: "hosted", url: archiveUrl } : archiveLocation(url, this.#submission.remote, env);
  }
  async #ownArchive() {
    return this.#archive ??= await createArchive(this.#files, this.#submission.checkout.date);
  }
  /** The archive as its host serves it: compared with the build before its checksum is sent. */
  async #submitHosted(url) {
    const { archiveWaits: archiveWaits2 } = this.#options;
    for (let left = 1; ; left--) {
      const bytes = await downloadBuild(url, this.#files, archiveWaits2);
      try {
        return { ...await this.#submit(bytes, url), archiveUrl: url };
      } catch (error) {
        if (left === 0 || !(error instanceof RegistryRefusal) || !error.words.startsWith("Checksum"))
          throw error;
      }
    }
  }
  async #submit(bytes, url) {
    const { slug, version, editor } = this.#submission.konnector;
    const checksum = sha256(bytes);
    const about = { ...this.#version, sha256: checksum, size: bytes.length };
    this.#options.progress?.(`submit: ${slug} ${version} (${checksum.slice(0, 12)}…)`);
    const request = { editor, type: "konnector", version, url, sha256: checksum };
    const submitted = await this.#client.submit(slug, request);
    const published = submitted.outcome === "published" ? submitted.version : await this.#readBack(submitted.outcome === "accepted");
    if (published === void 0) {
      if (submitted.outcome === "exists") {
        const pending = await this.#copies.comparePending([posix5.basename(url)]);
        return { ...this.#version, ...pending ?? this.#copies.otherPending(checksum) };
      }
      return { ...about, status: "passed", state: "pending", reason: this.#copies.waits };
    }
    if (published.sha256 === checksum) {
      const reason = await this.#copies.proveInstall();
      const page = { url: this.#copies.page, ...reason !== void 0 && { reason } };
      return { ...about, ...this.#updateWords(), status: "passed", state: "published", ...page };
    }
    return { ...about, ...await this.#copies.comparePublished(published) };
  }
  async #readBack(expectSoon) {
    const { slug, version } = this.#submission.konnector;
    try {
      const found = await this.#client.version(slug, version);
      if (found || !expectSoon) return found;
      await sleep6(200);
      return await this.#client.version(slug, version);
    } catch (error) {
      const words = error instanceof RegistryRefusal ? error.words : error.message;
      throw new OperationalError(
        `${slug} ${version} was submitted, but the registry does not say whether it is published (${words}). Run this again to find out.`
      );
    }
  }
  #updateWords() {
    const { update } = this.#facts.plan;
    return update === void 0 ? {} : { update };
  }
  #servedName() {
    const { slug, version } = this.#submission.konnector;
    return `${slug}-${version}.tar.gz`;
  }
};
function missingToken() {
  return new OperationalError(
    "There is no token for the registry. Set REGISTRY_TOKEN to the one that its owner gave you for this konnector."
  );
}

// src/github/account.ts
import { setTimeout as sleep7 } from "node:timers/promises";
async function readLogin(client) {
  return client.read("read the token's account", async (octokit) => {
    const { viewer } = await octokit.graphql("{ viewer { login } }");
    return { data: viewer.login };
  });
}
var maxForkWaitMs = 6e4;
async function createFork(client, upstream, pollMs = 2e3) {
  const place = { owner: upstream.owner, repo: upstream.name };
  const name = repositoryName(upstream);
  const { full_name } = await client.read(
    `fork ${name}`,
    ({ rest }) => rest.repos.createFork({ ...place, default_branch_only: true })
  );
  const [owner = "", fork = ""] = full_name.split("/");
  const repository = { ...upstream, owner, name: fork };
  const data = new GitData(client, repository);
  for (let waited = 0; waited <= maxForkWaitMs; waited += pollMs) {
    const facts = await data.readFacts();
    if (facts && await data.findCommitId(`heads/${facts.defaultBranch}`)) return repository;
    await sleep7(pollMs);
  }
  throw new OperationalError(
    `GitHub has not finished the fork ${full_name} of ${name} within a minute. Run this again.`
  );
}
async function syncFork(client, { owner, name }, branch) {
  await client.read(
    `update the fork ${owner}/${name}`,
    ({ rest }) => rest.repos.mergeUpstream({ owner, repo: name, branch })
  );
}

// src/github/threads.ts
var maxPages = 20;
var Threads = class {
  #client;
  #place;
  #name;
  constructor(client, repository) {
    this.#client = client;
    this.#place = { owner: repository.owner, repo: repository.name };
    this.#name = repositoryName(repository);
  }
  /** The open pull request of a branch (`owner:branch`). */
  async findOpenPull({ head, base }) {
    const pulls = await this.#client.read(
      `list the pull requests of ${this.#name}`,
      ({ rest }) => rest.pulls.list({ ...this.#place, state: "open", head, base })
    );
    const own = pulls.find(({ head: { label } }) => label === head);
    return own && toThread(own);
  }
  /** The open pull requests whose text holds a marker, of whatever branch: of the latest hundred. */
  async listOpenPulls(base, marker) {
    const pulls = await this.#client.read(
      `list the pull requests of ${this.#name}`,
      ({ rest }) => rest.pulls.list({ ...this.#place, state: "open", base, per_page: 100 })
    );
    return pulls.map(toThread).filter(({ body }) => body.includes(marker));
  }
  /** The last pull request of a branch, if it was closed without a merge. */
  async findRejectedPull({ head, base }) {
    const pulls = await this.#client.read(
      `list the pull requests of ${this.#name}`,
      ({ rest }) => rest.pulls.list({ ...this.#place, state: "all", head, base })
    );
    const last = pulls.find(({ head: { label } }) => label === head);
    return last?.state === "closed" && last.merged_at === null ? toThread(last) : void 0;
  }
  /** Opens a pull request, or gives the one that is open. */
  async openPull(pull) {
    try {
      const opened = await this.#client.change(
        `open a pull request on ${this.#name}`,
        ({ rest }) => rest.pulls.create({ ...this.#place, ...pull })
      );
      return toThread(opened);
    } catch (error) {
      const open = error instanceof GitHubError && ["invalid", "network", "server"].includes(error.reason) ? await this.findOpenPull(pull) : void 0;
      if (open === void 0) throw error;
      return open;
    }
  }
  async updatePull(pull_number, text) {
    await this.#client.read(
      `change pull request #${pull_number} of ${this.#name}`,
      ({ rest }) => rest.pulls.update({ ...this.#place, pull_number, ...text })
    );
  }
  /** The issues that satisfy a condition, the latest first; pull requests are left out. */
  async listIssues(isWanted) {
    const found = [];
    for (let page = 1; page <= maxPages; page++) {
      const issues = await this.#client.read(
        `list the issues of ${this.#name}`,
        ({ rest }) => rest.issues.listForRepo({ ...this.#place, state: "all", per_page: 100, page })
      );
      const own = issues.filter(({ pull_request }) => pull_request === void 0).map(toThread);
      found.push(...own.filter(isWanted));
      if (issues.length < 100) break;
    }
    return found;
  }
  async openIssue(text) {
    const issue2 = await this.#client.change(
      `open an issue on ${this.#name}`,
      ({ rest }) => rest.issues.create({ ...this.#place, ...text })
    );
    return toThread(issue2);
  }
  async updateIssue(issue_number, text) {
    await this.#client.read(
      `change issue #${issue_number} of ${this.#name}`,
      ({ rest }) => rest.issues.update({ ...this.#place, issue_number, ...text })
    );
  }
  /** Whether a comment of an issue or pull request begins with a text. */
  async hasComment(issue_number, start) {
    for (let page = 1; page <= maxPages; page++) {
      const comments = await this.#client.read(
        `read the comments of ${this.#name}`,
        ({ rest }) => rest.issues.listComments({ ...this.#place, issue_number, per_page: 100, page })
      );
      if (comments.some(({ body }) => body?.startsWith(start))) return true;
      if (comments.length < 100) return false;
    }
    return false;
  }
  async comment(issue_number, body) {
    await this.#client.change(
      `comment on #${issue_number} of ${this.#name}`,
      ({ rest }) => rest.issues.createComment({ ...this.#place, issue_number, body })
    );
  }
  async addLabels(issue_number, labels) {
    await this.#client.read(
      `label #${issue_number} of ${this.#name}`,
      ({ rest }) => rest.issues.addLabels({ ...this.#place, issue_number, labels })
    );
  }
};
function toThread({ number, title, body, html_url: url, state, labels, user }) {
  const names = labels.flatMap((label) => typeof label === "string" ? label : label.name ?? []);
  const author = withoutBot(user?.login ?? "");
  return { number, title, body: body ?? "", url, isOpen: state === "open", labels: names, author };
}
function withoutBot(login) {
  return login.replace(/\[bot\]$/, "");
}

// src/publish/targets/marked-text.ts
var maxBody = 6e4;
function startMarker(name) {
  return `<!-- konnector-lint ${encodeURI(name)} -->`;
}
var endMarker = "<!-- /konnector-lint -->";
function setMarkedText(body, { name, text }) {
  const start = startMarker(name);
  const cut = text.length > maxBody ? `${text.slice(0, maxBody)}

…` : text;
  const marked = `${start}
${cut}
${endMarker}`;
  const from = body.indexOf(start);
  const to = body.indexOf(endMarker, from);
  if (from < 0 || to < 0) return body.trim() === "" ? marked : `${body.trimEnd()}

${marked}`;
  return body.slice(0, from) + marked + body.slice(to + endMarker.length);
}
function getMarkedText(body, name) {
  const start = startMarker(name);
  const from = body.indexOf(start);
  const to = body.indexOf(endMarker, from);
  return from < 0 || to < 0 ? void 0 : body.slice(from + start.length, to).trim();
}

// src/publish/targets/entry.ts
function formatEntry(entry) {
  const sorted = Object.entries(entry).toSorted(([a], [b]) => a < b ? -1 : 1);
  return `${JSON.stringify(Object.fromEntries(sorted), void 0, 2)}
`;
}
function parseEntry(text) {
  const value = text === void 0 ? void 0 : readJson(text);
  if (!isObject(value)) return void 0;
  const { version, url, sha256: sha2562, size, build, manifest } = value;
  return {
    ...typeof version === "string" && { version },
    ...typeof url === "string" && { url },
    ...typeof sha2562 === "string" && { sha256: sha2562 },
    ...typeof size === "number" && { size },
    ...isObject(build) && typeof build["commit"] === "string" && typeof build["tree"] === "string" && { build: { commit: build["commit"], tree: build["tree"] } },
    ...isObject(manifest) && { manifest }
  };
}

// src/publish/targets/review.ts
var maxPackages = 30;
function formatReviewTitle({ slug, version }, isNew) {
  return isNew ? `Add ${slug} ${version}` : `Update ${slug} to ${version}`;
}
function renewTitle(now, title) {
  return /^(?:Add \S+|Update \S+ to) \d+\.\d+\.\d+\S*$/.test(now) ? title : now;
}
function formatReviewStart(version) {
  return `**${markdownText(version)}**.`;
}
function formatReview(facts) {
  return [
    overview(facts),
    `### What the konnector may do

${permissionLines(facts)}`,
    `### Packages in the build

${packageLines(facts)}`,
    `### Checks

${checkLines(facts)}`
  ].join("\n\n");
}
function formatDeclaration(entry) {
  const text = formatEntry(entry).replaceAll("<", "\\u003c").replaceAll("`", "\\u0060");
  return `<details><summary>The entry</summary>

${fence}json
${text}${fence}

</details>`;
}
function parseDeclaration(text) {
  const from = text.indexOf(`${fence}json
`);
  const to = text.indexOf(`
${fence}`, from + 1);
  return from < 0 || to < 0 ? void 0 : parseEntry(text.slice(from + `${fence}json
`.length, to));
}
var fence = "```";
function overview({ entry, before, build, pageOf }) {
  const { slug, version, editor, channel, url, sha256: sha2562, size, source } = entry;
  const now = before?.entry.version;
  const listed = now === void 0 ? "It is not listed yet." : `Listed now: ${markdownText(now)}.`;
  const commit = (id) => {
    const page = pageOf(id);
    return page === void 0 ? markdownCode(id.slice(0, 12)) : markdownLink(id.slice(0, 12), page);
  };
  const built = formatChange(sizeOf(build), before?.build && sizeOf(before.build));
  const rows = [
    ["Editor", markdownText(editor)],
    ["Channel", channel],
    ["Archive", `${markdownLink(fileName(url), url)}, ${formatChange(size, before?.entry.size)}`],
    ["SHA-256", markdownCode(sha2562)],
    ["Files", built],
    ["Source", commit(source.commit)],
    ["Build", commit(entry.build.commit)]
  ];
  const table = rows.map(([name, value]) => `| ${name} | ${value} |`).join("\n");
  return `${formatReviewStart(`${slug} ${version}`)} ${listed}

| | |
| --- | --- |
${table}`;
}
function permissionLines({ entry, before }) {
  const now = toDocument(entry.manifest);
  const former = before?.entry.manifest;
  if (former === void 0) {
    const asked2 = describePermissions(now);
    return asked2.length === 0 ? "It asks for no permission." : list(asked2.map((text) => `It may ${text}.`));
  }
  const { changes, consent } = comparePermissions(toDocument(former), now);
  const lines = changes.length === 0 ? "The permissions stay as they are." : list(changes.map(({ text }) => text));
  const asked = consent === void 0 ? "Cozys update on their own." : `Cozys keep the version they have until the user accepts the new ${consent}.`;
  return `${lines}

${asked}`;
}
function packageLines({ build, before }) {
  if (build.notices === void 0) return "The build has no list of its packages.";
  if (before?.build === void 0) {
    const why = before === void 0 ? "" : " The listed version could not be read to compare.";
    return `${codeList([...parseNotices(build.notices).keys()])}${why}`;
  }
  const { packages, newLicenses = [] } = compareBuilds(before.build, build);
  if (packages === void 0) return "The listed version has no list of its packages to compare with.";
  const { added, removed } = packages;
  if (added.length + removed.length === 0) return "The packages stay as they are.";
  return [
    ...added.length > 0 ? [`Added: ${codeList(added)}`] : [],
    ...removed.length > 0 ? [`Removed: ${codeList(removed)}`] : [],
    ...newLicenses.length > 0 ? [`Licences that no package had before: ${codeList(newLicenses)}`] : []
  ].join("\n\n");
}
function checkLines({ checks }) {
  if (checks.length === 0) return "This run made none: the build was made and checked before.";
  return list(
    checks.map(({ name, status, reason }) => [`${name}: ${status}`, reason].filter(Boolean).join(". "))
  );
}
function codeList(packages) {
  if (packages.length === 0) return "None.";
  const more = packages.length - maxPackages;
  const shown = packages.slice(0, maxPackages).map(markdownCode).join(", ");
  return more > 0 ? `${shown} and ${more} more.` : `${shown}.`;
}
function formatChange(bytes, before) {
  if (before === void 0) return formatSize(bytes);
  const change = bytes - before;
  const words = change === 0 ? "as before" : `${formatSize(Math.abs(change))} ${change > 0 ? "more" : "less"}`;
  return `${formatSize(bytes)} (${words})`;
}
function list(lines) {
  return lines.map((line) => `- ${markdownText(line)}`).join("\n");
}
function fileName(url) {
  return url.slice(url.lastIndexOf("/") + 1);
}
function toDocument(manifest) {
  return parseDocument("manifest.konnector", JSON.stringify(manifest));
}

// src/publish/targets/registry-repository.ts
var RegistryRepository = class {
  options;
  submission;
  client;
  data;
  path;
  version;
  #files;
  #tree;
  constructor(options, submission) {
    const { values, token, env, waits } = options;
    const repository = findRepository2(values, env);
    const { slug, version } = submission.konnector;
    this.options = options;
    this.submission = submission;
    this.client = new GitHubClient({ apiUrl: repository.apiUrl, token, waits });
    this.data = new GitData(this.client, repository);
    this.version = { version, channel: parseChannel(version) };
    this.path = entryPath(values["registry-path"] ?? defaultEntryPath, { slug, ...this.version });
    this.#files = readTree(submission.build);
    this.#tree = createTree(this.#files).at(-1).id;
  }
  /** The konnector and its channel, as branches and texts name the submission. */
  get subject() {
    return `${this.submission.konnector.slug}-${this.version.channel}`;
  }
  /** `books 1.2.3`. */
  get title() {
    return `${this.submission.konnector.slug} ${this.version.version}`;
  }
  /** Reads the repository and what it lists. Throws `GitHubError`, `OperationalError`. */
  async read() {
    const refused = (reason) => ({ verdict: { status: "refused", reason } });
    const badSlug = checkSlug(this.submission.konnector.slug);
    if (badSlug !== void 0) return refused(badSlug);
    const facts = await this.data.readFacts();
    const { name } = this.data;
    if (facts === void 0)
      return refused(
        `There is no repository ${name}, or the token cannot see it. Check --registry-repository and the token.`
      );
    if (facts.isArchived)
      return refused(
        `${name} is archived, so it takes no submissions. Ask its owner where the registry is now.`
      );
    const base = this.options.values["registry-base"] ?? facts.defaultBranch;
    if (await this.data.findCommitId(`heads/${base}`) === void 0)
      return refused(`${name} has no branch ${JSON.stringify(base)}. Check --registry-base.`);
    const before = parseEntry(await this.data.findText(this.path, base));
    const listed = this.compare(before, `${name} lists`);
    if (listed) return { verdict: listed };
    const location = hostedArchive(this.submission.remote, this.options.env);
    if (location.kind === "none") return { verdict: { status: "skipped", reason: location.reason } };
    await assertPublic(location.url("HEAD"));
    return { listing: { facts, base, before } };
  }
  /** A verdict when an entry has this version already, or a later one; `where` begins the sentence. */
  compare(entry, where) {
    const { version } = this.version;
    const there = entry?.version;
    if (there === void 0) return void 0;
    if (there !== version) {
      if (!isGreater(there, version)) return void 0;
      const reason2 = `${where} ${there}, which is later than ${version}. Only one version of a channel is listed: raise the version in the manifest.`;
      return { status: "refused", reason: reason2 };
    }
    const { sha256: checksum, size, url, build } = entry;
    const known = {
      state: "published",
      ...checksum !== void 0 && { sha256: checksum },
      ...size !== void 0 && { size },
      ...url !== void 0 && { archiveUrl: url }
    };
    if (build?.tree === this.#tree) return { ...known, status: "unchanged" };
    const reason = `${where} ${version} with other content (tree ${build?.tree.slice(0, 12) ?? "unknown"} there, ${this.#tree.slice(0, 12)} here). Raise the version.`;
    return { ...known, status: "refused", reason };
  }
  /** Whether an entry is this very submission. */
  isSame(entry) {
    return entry?.version === this.version.version && entry.build?.tree === this.#tree;
  }
  /** A plan to submit: `how` is a sentence about what would be written. */
  planned({ before }, how, url) {
    const { version, manifest } = before ?? {};
    const update = version !== void 0 && manifest && describeUpdate({ version, manifest }, this.submission.manifest);
    const reason = [how, update].filter(Boolean).join(" ");
    return { status: "planned", reason, ...url !== void 0 && { url } };
  }
  /** The entry of the build that was pushed as that commit. Throws `OperationalError`. */
  async createEntry(commit) {
    const { konnector, checkout, manifest, remote } = this.submission;
    const { env, archiveWaits: archiveWaits2 } = this.options;
    const location = hostedArchive(remote, env);
    if (location.kind === "none") throw new OperationalError(location.reason);
    const url = location.url(commit);
    const bytes = await downloadBuild(url, this.#files, archiveWaits2);
    const fault = await findInstallFault(bytes, this.submission.build.entry);
    if (fault !== void 0)
      throw new OperationalError(
        `A Cozy could not install ${this.title} from ${url}: ${fault}. Publish again.`
      );
    const web = remote?.web;
    return {
      slug: konnector.slug,
      editor: konnector.editor,
      type: "konnector",
      ...this.version,
      url,
      sha256: sha256(bytes),
      size: bytes.length,
      source: { commit: checkout.commit, ...web && { repository: `${web.origin}/${web.path}` } },
      build: { commit, tree: this.#tree },
      manifest: isObject(manifest.value) ? manifest.value : {}
    };
  }
  /** What a reviewer reads of an entry. */
  async review(entry, { before }) {
    const former = before?.url === void 0 ? void 0 : await readArchivedBuild(before.url);
    const build = former && "build" in former ? former.build : void 0;
    const web = this.submission.remote?.web;
    return formatReview({
      entry,
      build: this.#snapshot(),
      before: before && { entry: before, build },
      checks: this.submission.checks,
      pageOf: (commit) => web && `${web.origin}/${web.path}/commit/${commit}`
    });
  }
  /** Throws `OperationalError` without a token: nobody else may write to the repository. */
  requireToken() {
    if (this.client.token !== void 0) return;
    throw new OperationalError(
      `There is no token for ${this.data.name}. Set REGISTRY_TOKEN (or GITHUB_TOKEN) to a token of an account that may open pull requests and issues there.`
    );
  }
  result(verdict) {
    return { ...this.version, ...verdict };
  }
  /** Adds the labels that are missing; an account without that right can still submit, and the sentence says so. */
  async label(threads, { number, labels }) {
    const asked = (this.options.values.labels ?? "").split(",").map((label) => label.trim());
    const missing = asked.filter((label) => label !== "" && !labels.includes(label));
    if (missing.length === 0) return [];
    try {
      await threads.addLabels(number, missing);
      return [];
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      return [`The labels ${formatList(missing)} were not added (${error.status}: ${error.words}).`];
    }
  }
  #snapshot() {
    const notices = this.#files.find(({ path }) => path === noticesName);
    return {
      files: this.#files.map(({ path, bytes }) => ({ path, bytes: bytes.length })),
      notices: notices && Buffer.from(notices.bytes).toString()
    };
  }
};
function findRepository2(values, env) {
  const repository = parseGitHubRepository(values["registry-repository"] ?? "", env);
  if (repository && isGitHubOrigin(repository.origin, env)) return repository;
  const name = repository ? repositoryName(repository) : values["registry-repository"];
  throw new OperationalError(
    `The registry repository ${name} is on a server that does not get the token of GitHub. Set GITHUB_SERVER_URL and GITHUB_API_URL to the addresses of your GitHub Enterprise.`
  );
}

// src/publish/targets/target.ts
function settledSubmission(plan) {
  return {
    plan,
    diagnostics: [],
    authorize: async () => void 0,
    apply: () => Promise.reject(new Error("There is nothing to submit."))
  };
}

// src/publish/targets/issue.ts
function createIssueTarget(options) {
  return {
    async prepare(submission) {
      const registry = new RegistryRepository(options, submission);
      const { version } = registry;
      const reading = await registry.read();
      if ("verdict" in reading) return settledSubmission({ ...version, ...reading.verdict });
      const declaration = new Declaration(registry, reading.listing);
      const plan = { ...version, ...await declaration.look() };
      return {
        plan,
        diagnostics: [],
        async authorize() {
          registry.requireToken();
          return void 0;
        },
        apply: (commit) => declaration.apply(commit)
      };
    }
  };
}
var Declaration = class {
  #registry;
  #listing;
  #threads;
  constructor(registry, listing) {
    this.#registry = registry;
    this.#listing = listing;
    this.#threads = new Threads(registry.client, registry.data.repository);
  }
  async apply(commit) {
    const { data, options, subject } = this.#registry;
    this.#registry.requireToken();
    const entry = await this.#registry.createEntry(commit);
    const name = formatReviewTitle(entry, this.#listing.before === void 0);
    const text = `${await this.#registry.review(entry, this.#listing)}

${formatDeclaration(entry)}`;
    options.progress?.(`submit: ${name} (${data.name})`);
    const known = (await this.#listOwn()).find(({ isOpen }) => isOpen);
    const body = setMarkedText(known?.body ?? openingMarker(entry), { name: subject, text });
    const title = known ? renewTitle(known.title, name) : name;
    const issue2 = known ?? await this.#threads.openIssue({ title, body });
    const isChanged = issue2.title !== title || issue2.body !== body;
    if (isChanged) await this.#threads.updateIssue(issue2.number, { title, body });
    const isTold = known !== void 0 && await this.#announce(known, entry);
    const notices = await this.#registry.label(this.#threads, issue2);
    return this.#registry.result({
      sha256: entry.sha256,
      size: entry.size,
      archiveUrl: entry.url,
      url: issue2.url,
      status: known === void 0 || isChanged || isTold ? "passed" : "unchanged",
      state: "pending",
      reason: [this.#waits(issue2), ...notices].join(" ")
    });
  }
  /** What the submission would do. */
  async look() {
    const { data, subject } = this.#registry;
    if (!this.#listing.facts.hasIssues) {
      const reason = `${data.name} has no issues. Submit by a pull request instead: --submit-as pull-request.`;
      return { status: "refused", reason };
    }
    const planned = (how, link) => this.#registry.planned(this.#listing, how, link);
    const opens = () => planned(`It opens an issue on ${data.name}.`);
    if (this.#registry.client.token === void 0) return opens();
    const issues = await this.#listOwn();
    const issue2 = issues.find(({ isOpen }) => isOpen) ?? issues[0];
    if (issue2 === void 0) return opens();
    const entry = parseDeclaration(getMarkedText(issue2.body, subject) ?? "");
    const { url, number } = issue2;
    if (!issue2.isOpen) {
      if (!this.#registry.isSame(entry)) return opens();
      const reason = `Issue #${number} of ${data.name} for ${this.#registry.title} is closed: its owner has decided.`;
      return { status: "unchanged", url, reason };
    }
    const declared = this.#registry.compare(entry, `Issue #${number} of ${data.name} declares`);
    if (declared?.status === "refused" && entry?.version !== this.#registry.version.version)
      return { ...declared, state: "pending", url };
    const isDone = this.#registry.isSame(entry) && await this.#isAnnounced(issue2);
    return isDone ? { status: "unchanged", state: "pending", url, reason: this.#waits(issue2) } : planned(`It updates issue #${number} of ${data.name}.`, url);
  }
  /** The issues of this account about the konnector, the latest first. */
  async #listOwn() {
    const { client, submission } = this.#registry;
    const login = withoutBot(await readLogin(client));
    const start = openingPrefix(submission.konnector.slug);
    return this.#threads.listIssues(({ author, body }) => author === login && body.includes(start));
  }
  /** Comments on the issue about a version that is not the one it was opened for; gives whether it did. */
  async #announce(issue2, entry) {
    if (await this.#isAnnounced(issue2)) return false;
    const marker = startMarker(this.#registry.title);
    const what = `${markdownText(this.#registry.title)} is submitted: the text above describes it.`;
    await this.#threads.comment(issue2.number, `${marker}
${what} SHA-256: ${markdownCode(entry.sha256)}`);
    return true;
  }
  async #isAnnounced({ body, number }) {
    const { title, submission } = this.#registry;
    if (body.includes(openingMarker(submission.konnector))) return true;
    return this.#threads.hasComment(number, startMarker(title));
  }
  #waits({ number }) {
    const { title, data } = this.#registry;
    return `${title} waits for the owner of ${data.name} in issue #${number}.`;
  }
};
function openingMarker({ slug, version }) {
  return startMarker(`${slug} from ${version}`);
}
function openingPrefix(slug) {
  const whole = openingMarker({ slug, version: "" });
  return whole.slice(0, whole.indexOf(" -->"));
}

// src/publish/targets/head-repository.ts
async function findHead({ client, upstream, facts, fork }) {
  if (fork) return checkFork(client, fork, upstream, "Check --registry-fork.");
  if (facts.canPush) return { kind: "upstream", data: upstream };
  if (client.token === void 0) return { kind: "unknown" };
  const owner = await readLogin(client);
  if (owner.endsWith("[bot]")) {
    const reason = `The token is that of ${owner}, which may not push to ${upstream.name} and has no forks. Use the token of a person or of an App that has access there.`;
    return { kind: "refused", reason };
  }
  const own = { ...upstream.repository, owner };
  const found = await new GitData(client, own).readFacts();
  if (found === void 0) return { kind: "new-fork", owner };
  return checkFork(client, own, upstream, "Give the name of your fork with --registry-fork.");
}
async function ensureHead(head, client, upstream, pollMs) {
  if ("data" in head) return head;
  if (head.kind !== "new-fork")
    throw new OperationalError("There is no repository to push the branch to. Run this again.");
  const fork = await createFork(client, upstream.repository, pollMs);
  const made = await checkFork(client, fork, upstream, "Run this again.");
  if (!("data" in made)) throw new OperationalError("reason" in made ? made.reason : "There is no fork.");
  return made;
}
async function checkFork(client, fork, upstream, advice3) {
  const name = repositoryName(fork);
  const data = new GitData(client, fork);
  const facts = await data.readFacts();
  const problem = facts === void 0 ? "does not exist, or the token cannot see it" : !facts.forkOf.includes(upstream.name) ? `is not a fork of ${upstream.name}` : client.token !== void 0 && !facts.canPush ? "cannot be pushed to with this token" : void 0;
  if (problem !== void 0 || facts === void 0)
    return { kind: "refused", reason: `The fork ${name} ${problem}. ${advice3}` };
  return { kind: "fork", data, defaultBranch: facts.defaultBranch };
}

// src/publish/targets/submission-branch.ts
var maxAttempts = 5;
var SubmissionBranch = class {
  #options;
  constructor(options) {
    this.#options = options;
  }
  /** `owner:branch`, as pull requests name it. */
  get label() {
    return `${this.#options.head.data.repository.owner}:${this.#options.branch}`;
  }
  /** Text of the file at its tip. */
  readText() {
    const { head, branch, path } = this.#options;
    return head.data.findText(path, branch);
  }
  /** Throws `GitHubError`. */
  async read() {
    const { upstream, head, base, branch, path } = this.#options;
    const tip = await head.data.findCommitId(`heads/${branch}`);
    if (tip === void 0) return {};
    const text = await this.readText();
    const compared = await upstream.compare(base, this.label);
    if (compared === void 0) return { tip, text, foreign: "it has no commit in common with the base" };
    const others = compared.commits.filter((each) => writtenBlob(each.message) === void 0 && !each.isMerge);
    const [other] = others;
    if (other) return { tip, text, foreign: `commit ${other.id.slice(0, 7)} by ${other.author}` };
    const strange = compared.files.find((file) => file !== path);
    if (strange !== void 0) return { tip, text, foreign: `a change of ${strange}` };
    const last = compared.commits.findLast(({ message }) => writtenBlob(message) !== void 0);
    const changed = last && (text === void 0 || writtenBlob(last.message) !== blobOf(text));
    return { tip, text, ...changed && { foreign: `a change of ${path}` } };
  }
  /**
   * Puts the file on the branch, which is created or moved onward; a branch that lacks the latest of its base gets it.
   * `refuse` says why what the branch holds by then may not be replaced. Throws `GitHubError`, and `OperationalError` for
   * that reason, or when the branch holds somebody's own work.
   */
  async write(text, message, refuse) {
    for (let attempt = 1; ; attempt++) {
      const state = await this.read();
      if (state.foreign !== void 0) throw new OperationalError(foreignWork(this.label, state.foreign));
      if (state.text === text) return;
      const reason = refuse(state.text);
      if (reason !== void 0) throw new OperationalError(reason);
      try {
        return await this.#commit(state.tip, text, message);
      } catch (error) {
        if (!(error instanceof GitHubError) || error.reason !== "race" || attempt >= maxAttempts) throw error;
      }
    }
  }
  async #commit(tip, text, message) {
    const { head, branch, path } = this.#options;
    const { data } = head;
    const side = await this.#findBase();
    const isUpToDate = tip !== void 0 && await data.isAncestor(side, tip) === true;
    const parents = tip === void 0 ? [side] : isUpToDate ? [tip] : [tip, side];
    const { tree: onto } = await data.readHeader(parents.at(-1));
    const tree = await data.createTree([{ path, mode: "100644", text }], onto);
    const trailer = `Konnector-Entry: ${blobOf(text)}`;
    const { id } = await data.createCommit({ message: `${message}
${trailer}
`, tree, parents });
    try {
      await data.moveRef(`heads/${branch}`, id, { isNew: tip === void 0 });
    } catch (error) {
      const now = await data.findCommitId(`heads/${branch}`).catch(() => void 0);
      if (now !== id) throw error;
    }
  }
  /**
   * The commit to build on. A fork may be behind: its own tip does as long as the file is the same there, since a fork
   * that takes over new workflow files needs a token that may change workflows.
   */
  async #findBase() {
    const { client, upstream, head, base, path } = this.#options;
    const there = await upstream.findCommitId(`heads/${base}`);
    if (there === void 0)
      throw new OperationalError(`${upstream.name} has no branch ${base}. Check --registry-base.`);
    if (head.kind !== "fork") return there;
    const own = await head.data.findCommitId(`heads/${head.defaultBranch}`);
    const compared = own && await upstream.compare(base, `${head.data.repository.owner}:${head.defaultBranch}`);
    const isBehind = compared && ["behind", "identical"].includes(compared.status);
    if (own && isBehind) {
      const [ours, theirs] = await Promise.all([
        head.data.findText(path, own),
        upstream.findText(path, there)
      ]);
      if (ours === theirs) return own;
    }
    await syncFork(client, head.data.repository, head.defaultBranch);
    return await head.data.findCommitId(`heads/${head.defaultBranch}`) ?? there;
  }
};
function foreignWork(branch, what) {
  return `The branch ${branch} holds work that is not of this tool (${what}), so nothing was written. Merge or close its pull request and delete the branch, then run this again.`;
}
function writtenBlob(message) {
  return /^Konnector-Entry: ([0-9a-f]{40})$/m.exec(message)?.[1];
}
function blobOf(text) {
  return createObject("blob", Buffer.from(text)).id;
}

// src/publish/targets/pull-request.ts
function createPullRequestTarget(options) {
  return {
    async prepare(submission) {
      const registry = new RegistryRepository(options, submission);
      const { client, data: upstream, version } = registry;
      const reading = await registry.read();
      if ("verdict" in reading) return settledSubmission({ ...version, ...reading.verdict });
      const { listing } = reading;
      const name = options.values["registry-fork"];
      const fork = name === void 0 ? void 0 : parseGitHubRepository(name, options.env);
      const head = await findHead({ client, upstream, facts: listing.facts, fork });
      if (head.kind === "refused")
        return settledSubmission({ ...version, status: "refused", reason: head.reason });
      const proposal = new Proposal(registry, listing, head);
      const plan = { ...version, ...await proposal.look() };
      return {
        plan,
        diagnostics: [],
        async authorize() {
          registry.requireToken();
          return void 0;
        },
        apply: (commit) => proposal.apply(commit, options.forkPollMs)
      };
    }
  };
}
var maxPrefill = 1500;
var Proposal = class {
  #registry;
  #listing;
  #head;
  #threads;
  /** What the branch held when the plan was made. */
  #held;
  constructor(registry, listing, head) {
    this.#registry = registry;
    this.#listing = listing;
    this.#head = head;
    this.#threads = new Threads(registry.client, registry.data.repository);
  }
  async apply(commit, forkPollMs) {
    const { client, data, options } = this.#registry;
    this.#registry.requireToken();
    const entry = await this.#registry.createEntry(commit);
    const head = await ensureHead(this.#head, client, data, forkPollMs);
    const branch = this.#branchOn(head);
    const title = formatReviewTitle(entry, this.#listing.before === void 0);
    options.progress?.(`submit: ${title} (${data.name})`);
    const message = `${title}

Source-Commit: ${entry.source.commit}`;
    await branch.write(formatEntry(entry), message, (now) => this.#findLater(now));
    return this.#propose(entry, title, branch);
  }
  /** What the submission would do. */
  async look() {
    const { data, path, title, version } = this.#registry;
    const planned = (how, url2) => this.#registry.planned(this.#listing, how, url2);
    const opens = `It opens a pull request on ${data.name} for ${path}, from`;
    const head = this.#head;
    if (head.kind === "new-fork") return planned(`${opens} a new fork of ${head.owner}.`);
    if (!("data" in head)) return planned(`${opens} the token's own branch or fork.`);
    const branch = this.#branchOn(head);
    const { foreign, text } = await branch.read();
    if (foreign !== void 0) return { status: "refused", reason: foreignWork(branch.label, foreign) };
    this.#held = text;
    const entry = parseEntry(text);
    const isSame2 = this.#registry.isSame(entry);
    const pull = await this.#findPull(branch);
    if (pull === void 0) {
      const rejected = isSame2 ? await this.#threads.findRejectedPull(this.#pullOf(branch)) : void 0;
      if (rejected === void 0) return planned(`${opens} the branch ${branch.label}.`);
      const reason = `Pull request #${rejected.number} of ${data.name} for ${title} was closed without a merge. Ask its owner why, then reopen it or raise the version.`;
      return { status: "refused", url: rejected.url, reason };
    }
    const { number, url } = pull;
    const proposed = this.#registry.compare(entry, `Pull request #${number} of ${data.name} submits`);
    if (proposed?.status === "refused" && entry?.version !== version.version)
      return { ...proposed, state: "pending", url };
    return isSame2 && this.#isDescribed(pull) ? { status: "unchanged", state: "pending", url, reason: this.#waits(pull) } : planned(`It updates pull request #${number} of ${data.name}.`, url);
  }
  /** Why a version that came meanwhile is not replaced. */
  #findLater(now) {
    if (now === this.#held) return void 0;
    const entry = parseEntry(now);
    const verdict = this.#registry.compare(entry, "Another run submits");
    return entry?.version === this.#registry.version.version ? void 0 : verdict?.reason;
  }
  /** Whether the text of a pull request is about this version. */
  #isDescribed({ body }) {
    const text = getMarkedText(body, this.#registry.subject);
    return text?.startsWith(formatReviewStart(this.#registry.title)) === true;
  }
  /** Opens or updates the pull request of the branch. */
  async #propose(entry, title, branch) {
    const { data, subject, options } = this.#registry;
    const about = { sha256: entry.sha256, size: entry.size, archiveUrl: entry.url };
    const part = { name: subject, text: await this.#registry.review(entry, this.#listing) };
    try {
      const later = this.#findLater(await branch.readText());
      if (later !== void 0) throw new OperationalError(later);
      const known = await this.#findPull(branch);
      const pull = known ?? await this.#threads.openPull({
        title,
        body: setMarkedText("", part),
        ...this.#pullOf(branch),
        draft: options.values.draft !== void 0
      });
      const text = { title: renewTitle(pull.title, title), body: setMarkedText(pull.body, part) };
      if (pull.title !== text.title || pull.body !== text.body)
        await this.#threads.updatePull(pull.number, text);
      const others = known ? [] : await this.#describeOthers(pull);
      const notices = [...others, ...await this.#registry.label(this.#threads, pull)];
      const reason = [this.#waits(pull), ...notices].join(" ");
      return this.#registry.result({ ...about, status: "passed", state: "pending", url: pull.url, reason });
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      if (/No commits between/.test(error.words))
        return this.#registry.result({ ...about, status: "unchanged", state: "published" });
      if (error.reason !== "rights") throw afterBranch(error, branch.label);
      const url = this.#compareUrl(branch, title, part);
      const reason = `The branch ${branch.label} is written, but the token may not open a pull request on ${data.name} (${error.status}: ${error.words}). ${adviceFor(error)}`;
      return this.#registry.result({ ...about, status: "refused", url, reason });
    }
  }
  /** Pull requests for the same konnector and channel from other branches: for people to close. */
  async #describeOthers({ number }) {
    const { subject, submission } = this.#registry;
    const pulls = await this.#threads.listOpenPulls(this.#listing.base, startMarker(subject));
    return pulls.filter((each) => each.number !== number).map(
      (other) => `Pull request #${other.number} of ${other.author} submits ${submission.konnector.slug}, too: close one of them.`
    );
  }
  #branchOn(head) {
    const { client, data: upstream, path, subject } = this.#registry;
    const { base } = this.#listing;
    return new SubmissionBranch({ client, upstream, head, base, path, branch: `konnector/${subject}` });
  }
  #findPull(branch) {
    return this.#threads.findOpenPull(this.#pullOf(branch));
  }
  #pullOf({ label }) {
    return { head: label, base: this.#listing.base };
  }
  #waits({ number }) {
    const { title, data } = this.#registry;
    return `${title} waits for the merge of pull request #${number} of ${data.name}.`;
  }
  /** The page that opens the pull request, filled in. */
  #compareUrl(branch, title, part) {
    const { data } = this.#registry;
    const body = part.text.length > maxPrefill ? `${part.text.slice(0, maxPrefill)}…` : part.text;
    const query = new URLSearchParams({ expand: "1", title, body });
    return `${pageUrl(data.repository, `compare/${this.#listing.base}...${branch.label}`)}?${query}`;
  }
};
function afterBranch(error, branch) {
  return new OperationalError(
    `${error.message} The branch ${branch} is written; run this again to finish it.`
  );
}
function adviceFor({ words }) {
  if (/not permitted to create or approve pull requests/i.test(words))
    return 'Open the link above to do it yourself, or allow it in the settings of the repository and its organisation: Actions, General, "Allow GitHub Actions to create and approve pull requests".';
  return "Open the link above to do it yourself, or use a classic token with the scope public_repo.";
}

// src/publish/targets/index.ts
var targets = [cozyRegistry, pullRequest, issue];
async function createTarget(options) {
  for (const make of targets) {
    const target = make(options);
    if (target !== void 0) return target;
  }
  return void 0;
}
async function load(loading, make) {
  return make(await loading);
}
function cozyRegistry({ registry, space, tokens, env, progress }) {
  if (registry === void 0) return void 0;
  const options = { url: registry, space, token: tokens.registry, env, progress };
  return load(import("./publish.js"), ({ createCozyRegistry: createCozyRegistry2 }) => createCozyRegistry2(options));
}
function pullRequest(options) {
  if (options.values["registry-repository"] === void 0 || submissionKind(options.values) !== "pull-request")
    return void 0;
  return load(
    import("./publish.js"),
    ({ createPullRequestTarget: createPullRequestTarget2 }) => createPullRequestTarget2(withRepositoryToken(options))
  );
}
function issue(options) {
  if (options.values["registry-repository"] === void 0) return void 0;
  return load(
    import("./publish.js"),
    ({ createIssueTarget: createIssueTarget2 }) => createIssueTarget2(withRepositoryToken(options))
  );
}
function withRepositoryToken({ values, tokens, env, progress }) {
  return { values, token: tokens.registry ?? tokens.git, env, progress };
}

// src/publish/push.ts
import { setTimeout as sleep8 } from "node:timers/promises";
async function preparePush(options) {
  const { remote, checkout, token, env = process.env, waits = pushWaits, limits: limits2 } = options;
  const temp = await TempRepo.create(env);
  try {
    const repo = new RemoteRepo(temp, { remote, checkout, token, env, waits: waits.slice(0, 2), limits: limits2 });
    const planned = await planPush(options, repo, commitId);
    return {
      plan: planned.plan,
      apply: () => push(planned, repo, temp, options),
      [Symbol.asyncDispose]: () => temp[Symbol.asyncDispose]()
    };
  } catch (error) {
    await temp[Symbol.asyncDispose]();
    throw error;
  }
}
function commitId(fields) {
  return createCommit(fields).id;
}
async function push(first, repo, temp, options) {
  const { checkout, attempts = 5, waits = pushWaits, progress } = options;
  let planned = first;
  const pushed = /* @__PURE__ */ new Set();
  for (let attempt = 1; ; attempt++) {
    const { plan, moves, objects } = planned;
    const about = { ...plan, commit: plan.commit, attempts: attempt };
    if (plan.status !== "planned") return { ...about, status: pushed.size > 0 ? "passed" : plan.status };
    const commits = moves.map(({ fields }) => createCommit(fields));
    const updates = moves.map(({ ref, expected }, at) => ({ ref, expected, commit: commits[at].id }));
    writeObjects(temp.objects, [...objects, ...commits]);
    const run2 = await repo.push(updates);
    const landed = await findLanded(repo, updates, run2);
    if (landed.length === updates.length) return { ...about, status: "passed" };
    for (const ref of landed) pushed.add(ref.replace(/^refs\/(heads|tags)\//, ""));
    const cause = run2.code === 0 ? "race" : pushCause(run2);
    if (cause !== "race" && cause !== "network" || attempt >= attempts)
      throw new PushRefused("push to", repo.remote, run2, { branch: plan.branch, pushed: [...pushed], cause });
    const why = cause === "race" ? "another run was faster" : "the connection failed";
    progress?.(`push: ${why}, trying again (${checkout.commit.slice(0, 7)})`);
    await sleep8((waits[Math.min(attempt, waits.length) - 1] ?? 0) * (0.5 + Math.random()));
    planned = await planPush(options, repo, commitId);
  }
}
async function findLanded(repo, updates, run2) {
  const { refs } = await repo.list(updates.map(({ ref }) => ref)).catch((error) => {
    if (!(error instanceof PushRefused)) throw error;
    throw new OperationalError(
      `It is not known whether the push to ${repo.remote.name} landed: ${gitErrorSummary(run2)}, and then the remote could not be read. Run this again to find out and to finish it.`
    );
  });
  const landed = [];
  for (const { ref, commit } of updates)
    if (refs.get(ref) === commit || run2.code === 0 && refs.has(ref) && await repo.contains(ref, commit))
      landed.push(ref);
  return landed;
}

// src/publish/choose-push.ts
async function preparePushBy(mode, options) {
  if (mode === "api") return prepareOverApi(options);
  const prepared = await preparePush(options);
  if (mode === "git" || !canUseApi(options)) return prepared;
  return {
    plan: prepared.plan,
    apply: () => prepared.apply().catch((error) => {
      if (!(error instanceof PushRefused) || error.reason !== "signature") throw error;
      options.progress?.("push: the branch accepts signed commits only, so GitHub makes the commit");
      return applyOverApi(options, error);
    }),
    [Symbol.asyncDispose]: () => prepared[Symbol.asyncDispose]()
  };
}
async function prepareOverApi(options) {
  const { prepareApiPush: prepareApiPush2 } = await import("./publish.js");
  return prepareApiPush2(options);
}
async function applyOverApi(options, refusal) {
  try {
    var _stack = [];
    try {
      const prepared = __using(_stack, await prepareOverApi(options), true);
      return await prepared.apply();
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    throw new OperationalError(`${refusal.message} Then GitHub's API was tried: ${error.message}`);
  }
}
function canUseApi({ remote, token, env = process.env }) {
  const repository = findGitHubRepository(remote.web, env);
  return token !== void 0 && repository !== void 0 && isGitHubOrigin(repository.origin, env);
}

export {
  readGitSettings,
  networkSettings,
  workTreeSettings,
  findPushUrl,
  resolveUrl,
  NotARepository,
  readCheckout,
  readEventRef,
  readFileAtRef,
  findRemote,
  isGitHubOrigin,
  resolveSshAlias,
  attestArchive,
  readWorkflowCheckout,
  attachToRelease,
  chooseBranch,
  buildBranch,
  konnectorBranch,
  releaseTag,
  checkBranch,
  checkSameKonnector,
  compareWithTip,
  isGreater,
  prepareApiPush,
  createArchive,
  sha256,
  readArchive,
  unpackArchive,
  compareArchive,
  downloadError,
  download,
  assertPublic,
  downloadSoon,
  notifyWebhook,
  previewBranch,
  removePreview,
  RegistryClient,
  readBranchBuild,
  readPublishedBuild,
  readArchivedBuild,
  createCozyRegistry,
  createIssueTarget,
  createPullRequestTarget,
  createTarget,
  preparePushBy
};
