const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  readTree
} from "./chunk-I5N3IJNJ.js";
import {
  gitEnv,
  gitErrorSummary,
  isolatedGitEnv,
  readGit,
  runGit
} from "./chunk-LDJCW4PM.js";
import {
  authentication,
  findRemote
} from "./chunk-CSIOYJDL.js";
import {
  OperationalError,
  baseVersion,
  isBranchName
} from "./chunk-NY7NTNCJ.js";
import {
  __callDispose,
  __using
} from "./chunk-CQPF5Z3R.js";

// src/publish/push.ts
import { setTimeout as sleep2 } from "node:timers/promises";

// src/git/ancestry.ts
async function isAncestor(scratch, source, older, newer, env = process.env) {
  const here = await compare(older, newer, { cwd: source.root, env: gitEnv(env) });
  if (here === true || here === false && !source.shallow) return here;
  const fetched = await scratch.network(
    ["fetch", "--quiet", "--no-tags", "--filter=tree:0", "--no-write-fetch-head"],
    [`+${newer}:refs/newer`, `+${older}:refs/older`]
  );
  return fetched.code === 0 ? compare(older, newer, scratch.local) : void 0;
}
async function compare(older, newer, options) {
  const { code } = await runGit(["merge-base", "--is-ancestor", older, newer], options);
  return code === 0 ? true : code === 1 ? false : void 0;
}

// src/publish/build-branch.ts
function checkBranch(branch, source, defaultBranch) {
  if (!isBranchName(branch))
    throw new OperationalError(
      `${JSON.stringify(branch)} is not a name git takes for a branch. Choose another for --branch.`
    );
  if (branch === source.branch)
    throw new OperationalError(
      `"${branch}" is the branch the konnector is built from, and the build would replace it. Choose another for --branch.`
    );
  if (branch === defaultBranch)
    throw new OperationalError(
      `"${branch}" is the default branch of the remote, and the build would replace it. Choose another for --branch.`
    );
}

// src/publish/commit-message.ts
function formatCommitMessage(source, konnector) {
  const { commit, subject } = source;
  const web = webOf(source);
  const trailers = [
    ...web ? [`Source-Repository: ${web.origin}/${web.path}`] : [],
    `Source-Commit: ${commit}`,
    // Not the version that is published: a branch's run and its tag's run make the same commit.
    `Konnector: ${konnector.slug}@${baseVersion(konnector.version)}`
  ];
  return `publish: ${subject}

generated from commit ${commit}

${trailers.join("\n")}
`;
}
function parseSourceCommit(message) {
  return /^Source-Commit: ([0-9a-f]{40})$/m.exec(message)?.[1] ?? /^generated from commit ([0-9a-f]{40})$/m.exec(message)?.[1];
}
function webOf(source) {
  try {
    return findRemote(source)?.web;
  } catch {
    return void 0;
  }
}

// src/git/network.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/git/push-failure.ts
var causes = [
  ["workflow", /refusing to allow .* (create or update|update) workflow/i],
  [
    "size",
    /GH001|larger than GitHub's|exceeds GitHub's file size limit|pack exceeds maximum|entity too large|error: 413/i
  ],
  [
    "rule",
    /GH006|GH013|protected branch|hook declined|pre-receive|push declined|not allowed to (force )?push|repository rule violations/i
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
    "token",
    /Authentication failed|could not read (Username|Password)|returned error: 40[01]|Invalid username or (password|token)|Permission denied \(publickey|Bad credentials|HTTP Basic: Access denied/i
  ],
  ["host-key", /Host key verification failed/i],
  [
    "missing",
    /Repository not found|returned error: 404|repository '.*' not found|does not appear to be a git repository|project you were looking for could not be found/i
  ],
  [
    "network",
    /returned error: (408|429|5\d\d)|fatal error in commit_refs|Internal Server Error|early EOF|RPC failed|Could not resolve host|unexpected disconnect|hung up|timed out|timeout|Connection (refused|reset|closed)|Failed to connect|Couldn't connect|Empty reply|unable to access|SSL|TLS|gnutls|Network is unreachable/i
  ]
];
function pushCause(run) {
  const said = `${run.stdout.toString()}
${run.stderr}`;
  return causes.find(([, pattern]) => pattern.test(said))?.[0] ?? "unknown";
}
var advice = {
  race: (branch) => `Other runs push "${branch}" at the same time. Let one workflow at a time publish: concurrency: { group: publish-build }.`,
  rule: (branch) => `A rule of the remote protects "${branch}". Let the one who pushes bypass it, or choose another branch with --branch.`,
  workflow: () => "The build holds a workflow file, which this token may not push. Leave .github out of the build.",
  size: () => "The build holds a file larger than the remote takes. Leave out what does not run.",
  rights: () => 'Whoever pushes may not write there. In a workflow, give the job "permissions: contents: write"; else use a token or a key that may push.',
  token: () => "The remote does not know who pushes. On GitHub set GITHUB_TOKEN to a token that may push; elsewhere use a credential helper, or an ssh address whose key is loaded.",
  missing: () => "There is no such repository, or whoever pushes may not see it. Look at --remote, and at the token or key.",
  "host-key": () => "ssh does not know the remote's host key. Add it to known_hosts first.",
  network: () => "The remote could not be reached. Look at its address and at the network, then run this again.",
  unknown: () => "These are its own words, this tool does not know them. Try the same push by hand."
};
var PushRefused = class extends OperationalError {
  name = "PushRefused";
  reason;
  constructor(what, remote, branch, run, reason = pushCause(run)) {
    super(`Cannot ${what} ${remote.name}: ${gitErrorSummary(run)}. ${advice[reason](branch)}`);
    this.reason = reason;
  }
};

// src/git/network.ts
var timeoutMs = 3e5;
function runNetworkGit(args, options) {
  return runGit(args, { timeoutMs, ...options });
}
async function withNetworkRetry(run, waits) {
  for (const wait of waits) {
    const done = await run();
    if (done.code === 0 || pushCause(done) !== "network") return done;
    await sleep(wait);
  }
  return run();
}

// src/git/temp-repo.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
var identity = { name: "konnector-lint", email: "konnector-lint@users.noreply.invalid" };
var TempRepo = class _TempRepo {
  #dir;
  #env;
  #remote;
  #token;
  constructor(dir, env, remote, token) {
    this.#dir = dir;
    this.#env = env;
    this.#remote = remote;
    this.#token = token;
  }
  static async create(remote, token, env = process.env) {
    const dir = mkdtempSync(join(tmpdir(), "konnector-lint-push-"));
    await readGit(["init", "--quiet", "--bare", "--template=", dir], { cwd: dir, env: isolatedGitEnv(env) });
    return new _TempRepo(dir, env, remote, token);
  }
  async [Symbol.asyncDispose]() {
    rmSync(this.#dir, { recursive: true, force: true });
  }
  /** For what makes objects. */
  get local() {
    return { cwd: this.#dir, env: isolatedGitEnv(this.#env) };
  }
  /** Runs git against the remote; its URL is the last thing but `refs` in argv. */
  async network(args, refs = []) {
    const { config, secrets } = authentication(this.#remote, this.#token, this.#env);
    const options = { cwd: this.#dir, env: gitEnv(this.#env, config), secrets };
    return runNetworkGit([...args, "--", this.#remote.url, ...refs], options);
  }
  /** Writes the files as one tree and gives its id. The bytes are those of the build: no filter, no line endings. */
  async writeTree(build, files) {
    const written = await readGit(["hash-object", "-w", "--no-filters", "--stdin-paths"], {
      cwd: build.dir,
      env: { ...this.local.env, GIT_DIR: this.#dir },
      input: files.map(({ path }) => `${quoted(path)}
`).join("")
    });
    const expected = files.map(({ blob }) => blob).join("\n");
    if (written !== expected)
      throw new OperationalError(
        `The build at ${build.dir} changed while it was read. Run this again, with nothing else writing there.`
      );
    const index = {
      ...this.local,
      env: { ...this.local.env, GIT_INDEX_FILE: join(this.#dir, "build.index") }
    };
    const entries = files.map(({ mode, blob, path }) => `${mode} ${blob}	${path}\0`);
    await readGit(["update-index", "-z", "--index-info"], { ...index, input: entries.join("") });
    return readGit(["write-tree"], index);
  }
  /** `date` in seconds since 1970. */
  commitTree(tree, parent, message, date) {
    const { cwd, env } = this.local;
    const when = `@${date} +0000`;
    return readGit(["commit-tree", tree, ...parent ? ["-p", parent] : [], "-F", "-"], {
      cwd,
      input: message,
      env: {
        ...env,
        GIT_AUTHOR_NAME: identity.name,
        GIT_AUTHOR_EMAIL: identity.email,
        GIT_AUTHOR_DATE: when,
        GIT_COMMITTER_NAME: identity.name,
        GIT_COMMITTER_EMAIL: identity.email,
        GIT_COMMITTER_DATE: when
      }
    });
  }
  /** Reads the commit a ref was fetched to. */
  async readTip(ref) {
    const text = await readGit(["log", "-1", "--format=%H%x00%T%x00%B", ref, "--"], this.local);
    const [commit = "", tree = "", message = ""] = text.split("\0");
    return { commit, tree, message };
  }
  /** Files that differ between two trees, `from` missing meaning none. */
  async changes(from, to) {
    const empty = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
    const { stdout } = await runGit(
      ["diff-tree", "-r", "-z", "--no-renames", "--name-status", from ?? empty, to],
      this.local
    );
    const fields = stdout.toString().split("\0");
    const of = (letter) => fields.flatMap((field, index) => index % 2 === 0 && letter.test(field) ? [fields[index + 1]] : []);
    return { added: of(/^A/), changed: of(/^[MT]/), removed: of(/^D/) };
  }
};
function quoted(path) {
  if (!/["\\\p{Cc}]/u.test(path)) return path;
  const escaped = path.replace(
    new RegExp('["\\\\]|\\p{Cc}', "gu"),
    (char) => char === '"' || char === "\\" ? `\\${char}` : [...Buffer.from(char)].map(octal).join("")
  );
  return `"${escaped}"`;
}
function octal(byte) {
  return `\\${byte.toString(8).padStart(3, "0")}`;
}

// src/publish/push.ts
var defaultWaits = [500, 1500, 4e3, 8e3];
async function push(options) {
  var _stack = [];
  try {
    const { build, source, remote, token, attempts = 5, waits = defaultWaits, progress } = options;
    const scratch = __using(_stack, await TempRepo.create(remote, token, options.env), true);
    const files = readTree(build);
    const pusher = new Pusher(options, scratch, files, await scratch.writeTree(build, files));
    for (let attempt = 1; ; attempt++) {
      const { result, tip } = await pusher.prepare(attempt);
      if (result.status !== "planned" || options.dryRun === true) return result;
      const run = await pusher.send(result.commit, tip);
      if (await pusher.landed(result.commit, run.code === 0)) return { ...result, status: "passed" };
      const cause = run.code === 0 ? "race" : pushCause(run);
      if (cause !== "race" && cause !== "network" || attempt === attempts)
        throw new PushRefused("push to", remote, pusher.branch, run, cause);
      const wait = waits[Math.min(attempt, waits.length) - 1] ?? 0;
      progress?.(
        `push: ${cause === "race" ? "another run was faster" : "the connection failed"}, trying again (${source.commit.slice(0, 7)})`
      );
      await sleep2(wait * (0.5 + Math.random()));
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
var Pusher = class {
  branch;
  #options;
  #scratch;
  #files;
  #tree;
  constructor(options, scratch, files, tree) {
    this.branch = options.branch ?? "build";
    this.#options = options;
    this.#scratch = scratch;
    this.#files = files;
    this.#tree = tree;
  }
  get #ref() {
    return `refs/heads/${this.branch}`;
  }
  /** Looks at the remote and makes the commit for what is there now; writes nothing anywhere else. */
  async prepare(attempt) {
    const { source, konnector, allowRollback = false, env } = this.#options;
    const { head, tip } = await this.#look();
    checkBranch(this.branch, source, head);
    const base = {
      branch: this.branch,
      tree: this.#tree,
      source: source.commit,
      ...await this.#scratch.changes(tip?.tree, this.#tree),
      bytes: this.#files.reduce((sum, { bytes }) => sum + bytes.length, 0),
      attempts: attempt,
      notices: []
    };
    if (tip?.tree === this.#tree) return { tip, result: { ...base, status: "unchanged", commit: tip.commit } };
    const there = tip && parseSourceCommit(tip.message);
    if (tip && there && there !== source.commit && !allowRollback) {
      const later = await isAncestor(this.#scratch, source, source.commit, there, env);
      if (later === true)
        return { tip, result: { ...base, status: "stale", commit: tip.commit, source: there } };
      if (later === void 0)
        base.notices.push(
          `The branch holds the build of commit ${there.slice(0, 7)}, which cannot be read here: whether it is a later one is not known.`
        );
    }
    const message = formatCommitMessage(source, konnector);
    const commit = await this.#scratch.commitTree(this.#tree, tip?.commit, message, source.date);
    return { tip, result: { ...base, status: "planned", commit } };
  }
  /** With a lease on the tip that was looked at: what came meanwhile is never lost. */
  send(commit, tip) {
    const lease = `--force-with-lease=${this.#ref}:${tip?.commit ?? ""}`;
    const args = ["push", "--porcelain", "--no-thin", "--no-verify", lease];
    return this.#scratch.network(args, [`${commit}:${this.#ref}`]);
  }
  /**
   * Whether the remote has it, whatever git's exit code: a connection may break after the push was taken, and another
   * run may already have built on it.
   */
  async landed(commit, accepted) {
    const { refs } = await this.#list();
    const now = refs.get(this.#ref);
    if (now === commit) return true;
    if (!accepted || now === void 0) return false;
    const deeper = await this.#scratch.network(
      ["fetch", "--quiet", "--no-tags", "--deepen=50"],
      [`+${this.#ref}:refs/after`]
    );
    if (deeper.code !== 0) return false;
    return (await runGit(["merge-base", "--is-ancestor", commit, "refs/after"], this.#scratch.local)).code === 0;
  }
  async #look() {
    const { refs, head } = await this.#list();
    if (!refs.has(this.#ref)) return { head, tip: void 0 };
    await this.#read(
      ["fetch", "--quiet", "--depth=1", "--filter=blob:none", "--no-tags", "--no-write-fetch-head"],
      [`+${this.#ref}:refs/tip`]
    );
    return { head, tip: await this.#scratch.readTip("refs/tip") };
  }
  async #list() {
    const { stdout } = await this.#read(["ls-remote", "--symref"], ["HEAD", this.#ref]);
    const lines = stdout.toString().split("\n").map((line) => line.split("	"));
    const symbolic = lines.find(([value = "", name]) => value.startsWith("ref: ") && name === "HEAD")?.[0];
    return {
      refs: new Map(
        lines.flatMap(([id = "", name]) => name && /^[0-9a-f]{40}$/.test(id) ? [[name, id]] : [])
      ),
      head: symbolic?.replace(/^ref: refs\/heads\//, "")
    };
  }
  async #read(args, refs) {
    const { remote, waits = defaultWaits } = this.#options;
    const run = await withNetworkRetry(() => this.#scratch.network(args, refs), waits.slice(0, 2));
    if (run.code !== 0) throw new PushRefused("read", remote, this.branch, run);
    return run;
  }
};

export {
  push
};
