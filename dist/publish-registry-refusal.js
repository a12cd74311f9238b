import {
  redirectStatuses
} from "./registry-redirect.js";
import {
  fetchError,
  fetchWhole,
  requireEncryption
} from "./publish-publish-targets-options.js";
import {
  createMask
} from "./secrets-mask.js";
import {
  endOnInterrupt,
  killGroup,
  limitMemory
} from "./process-group.js";
import {
  maxLevels,
  readJson
} from "./json-read.js";
import {
  channels,
  formatMebibytes,
  isObject,
  registryName,
  registryUrl,
  valueAt
} from "./lint.js";
import {
  OperationalError
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

// src/git/run.ts
var defaultTimeoutMs = 6e4;
var maxStdout = 256 * 1024 * 1024;
var maxStderr = 1024 * 1024;
var graceMs = 1e3;
var GitMissing = class extends OperationalError {
  name = "GitMissing";
  constructor() {
    super("git was not found. Install git 2.32 or newer, or put it on the PATH.");
  }
};
function runGit(args, options) {
  const { cwd, env, input, timeoutMs = defaultTimeoutMs, maxMemory, credentials } = options;
  const [file = "git", ...rest] = [...maxMemory === void 0 ? [] : limitMemory(maxMemory), "git", ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(file, rest, {
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
      killGroup(child.pid);
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
    let read = 0;
    child.stdout.on("data", (chunk) => {
      read += chunk.length;
      if (read <= maxStdout) stdout.push(chunk);
      else end(`more than ${formatMebibytes(maxStdout)} of output`);
    });
    child.stderr.on("data", (chunk) => keepLast(stderr, chunk));
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
function keepLast(chunks, chunk) {
  chunks.push(chunk);
  let size = chunks.reduce((sum, { length }) => sum + length, 0);
  while (chunks.length > 1 && size - chunks[0].length >= maxStderr) size -= chunks.shift().length;
}
function printable(text) {
  return text.replace(/\r/g, "\n").replace(/[^\P{Cc}\n]/gu, " ");
}
function withoutPassword(text, credentials) {
  return credentials ? createMask([credentials.username, credentials.password]).text(text) : text;
}

// src/registry/refusal.ts
var RegistryRefusal = class extends Error {
  name = "RegistryRefusal";
  status;
  /** As the registry said it. */
  words;
  constructor(status, words, asked) {
    const what = asked.version === void 0 ? asked.slug : `${asked.slug} ${asked.version}`;
    const said = words === "" ? `${status}` : `${status}: ${words}`;
    super(`The registry refused ${what} (${said}). ${adviceFor(status, words, asked)}`);
    this.status = status;
    this.words = words;
  }
};
var notRegistered = ({ slug, address }) => `There is no application "${slug}" in ${registryName(address)}, and a token for one application cannot create it. Ask the registry's owner to register it: give the slug, the type konnector and the editor.`;
var table = [
  [
    401,
    /Missing prefix|base64|too long/,
    "The token is empty or damaged. Set REGISTRY_TOKEN to the exact token you got."
  ],
  [
    401,
    /could not be verified/,
    ({ slug, editor }) => `The token is not for application "${slug}"${editor === void 0 ? "" : ` and editor "${editor}"`}, or it has expired or was revoked (the registry does not say which). Ask the registry's owner for a new one.`
  ],
  [401, /Could not find editor/, "The registry's owner has to create this editor first."],
  ...redirectStatuses.map(
    (status) => [status, /^/, "Use that address in --registry, up to /registry."]
  ),
  [403, /^/, "A server in front of the registry refuses writes. Ask its owner."],
  [404, /Application was not found/, notRegistered],
  [404, /^Space /, "Use a space of this registry in --space, or leave --space out for the default one."],
  [
    404,
    /^/,
    "The address is that of a read-only space, or not that of a registry. Check --registry and --space."
  ],
  [
    405,
    /^/,
    "The registry has no such space, or its address has one slash too many. Check --registry and --space."
  ],
  [
    400,
    /fields are missing or erroneous/,
    "A version is x.y.z, x.y.z-beta.N or x.y.z-dev.<up to 40 hexadecimal digits>."
  ],
  [
    400,
    /slug does not match/,
    ({ slug }) => `The slug in the archive's manifest is not "${slug}". Make them equal.`
  ],
  [
    409,
    /^/,
    "This version already exists, published or waiting for approval. Raise the version in the manifest."
  ],
  [413, /^/, "The request is larger than the 100 KiB that a registry accepts."],
  [
    422,
    /responded with code 40[34]/,
    "The registry cannot download the archive. Make the repository public and push the commit."
  ],
  [
    422,
    /responded with code|Could not reach.*(dial|lookup|timeout|refused|EOF|deadline)/i,
    "The registry could not download the archive. Try again in a minute."
  ],
  [422, /Checksum/, "The archive changed before the registry downloaded it. Publish again."],
  [
    422,
    /20MB/,
    "An archive must be smaller than 20 MiB. Leave out of the build what is not needed at run time."
  ],
  [422, /file is too big/, "The archive is not a gzipped tar, or its Content-Type is not application/gzip."],
  [
    422,
    /manifest is not JSON valid/,
    "Correct manifest.konnector. konnector-lint --profile registry shows the place."
  ],
  [422, /package\.json is not valid/, "Leave package.json out of the build."],
  [
    500,
    /from package\.json/,
    "A package.json in the build has another version than the manifest. Leave it out."
  ],
  [
    500,
    /field does not match/,
    "The version in manifest.konnector must be the published one without its -beta or -dev part."
  ],
  [500, /"editor" field is empty/, 'Add "editor" to manifest.konnector.'],
  [500, /"slug" field is empty/, 'Add "slug" to manifest.konnector.'],
  [500, /does not contain a manifest/, "The build has no manifest.konnector at its root. Bundle again."]
];
function adviceFor(status, words, asked) {
  const advice = table.find(([code, pattern]) => code === status && pattern.test(words))?.[2];
  if (advice === void 0)
    return "This answer of the registry is not a known one. Ask the registry's owner and quote it.";
  return typeof advice === "string" ? advice : advice(asked);
}
function unregistered(asked) {
  return notRegistered(asked);
}

// src/registry/decode.ts
function decodeApp(body) {
  if (!isObject(body) || !["slug", "editor", "type"].every((name) => isText(body[name]))) return void 0;
  const { latest_version: latest, versions, label, maintenance_activated: maintenance } = body;
  const latestVersion = latest === void 0 || latest === null ? void 0 : decodeVersion(latest);
  if (latest && !latestVersion) return void 0;
  return {
    ...body,
    label: typeof label === "number" ? label : Number.NaN,
    maintenance_activated: maintenance === true,
    versions: decodeVersions(versions),
    latest_version: latestVersion
  };
}
function decodeVersion(body) {
  if (!isObject(body) || !["slug", "version", "sha256", "url"].every((name) => isText(body[name])))
    return void 0;
  const { size, created_at: date, manifest = null } = body;
  return {
    ...body,
    manifest,
    // An older registry sends a number.
    size: typeof size === "number" || isText(size) ? `${size}` : "",
    created_at: isText(date) ? date : ""
  };
}
function decodeVersions(value) {
  if (!isObject(value)) return void 0;
  const lists = channels.flatMap((channel) => {
    const list = value[channel];
    return Array.isArray(list) ? [[channel, list.filter(isText)]] : [];
  });
  return { has_versions: value["has_versions"] === true, ...Object.fromEntries(lists) };
}
var maxText = 2e3;
function isText(value) {
  return typeof value === "string" && value.length <= maxText;
}

// src/registry/request.ts
import { setTimeout as sleep } from "node:timers/promises";
var RegistryUnreachable = class extends Error {
  name = "NoAnswer";
};
var maxAnswer = 16 * 1024 * 1024;
async function sendRequest(url, options) {
  const { method = "GET", token, json, timeoutMs, maxBytes = maxAnswer } = options;
  if (token) requireEncryption(url, `The registry at ${url.origin}`);
  const secret = token?.reveal();
  const hide = (text) => token?.hideIn(text) ?? text;
  try {
    const { status, headers, bytes } = await fetchWhole(url, {
      method,
      // A token does not go where a server points to.
      redirect: token === void 0 && method === "GET" ? "follow" : "manual",
      headers: {
        accept: "application/json",
        ...secret === void 0 ? {} : { authorization: `Token ${secret}` },
        ...json === void 0 ? {} : { "content-type": "application/json" }
      },
      ...json === void 0 ? {} : { body: JSON.stringify(json) },
      maxBytes,
      timeoutMs
    });
    const text = bytes.toString();
    const body = readJson(text, { maxLevels });
    const elsewhere = headers.get("location");
    const words = elsewhere === null ? wordsOf(body, text) : printable2(`it is at ${elsewhere}`);
    return { status, body, words: hide(words) };
  } catch (error) {
    throw new RegistryUnreachable(hide(fetchError(error)));
  }
}
function isTransient(status) {
  return [408, 429, 502, 503, 504].includes(status);
}
var defaultBackoff = [1e3, 4e3, 1e4];
var readBackoff = [500, 2e3];
async function withRetry(ask, backoff) {
  for (const wait of backoff) {
    const answer = await ask().catch((error) => {
      if (!(error instanceof RegistryUnreachable)) throw error;
    });
    if (answer !== void 0 && !isTransient(answer.status)) return answer;
    await sleep(wait);
  }
  return ask();
}
function wordsOf(body, text) {
  const said = typeof body === "object" && body !== null && "error" in body && typeof body.error === "string" ? body.error : text;
  return printable2(said);
}
function printable2(said) {
  return said.slice(0, 5e3).replace(new RegExp("\\p{Cc}+", "gu"), " ").trim().slice(0, 500);
}

// src/registry/marketplace.ts
var Marketplace = class {
  address;
  #reader;
  constructor(reader) {
    this.address = reader.address;
    this.#reader = reader;
  }
  async list({ filters, order, cursor, limit }) {
    const query = new URLSearchParams();
    for (const [field, value] of filters) query.append(`filter[${field}]`, value);
    for (const [name, value] of Object.entries({ sort: order, cursor, limit }))
      if (value !== void 0) query.set(name, String(value));
    const body = this.#bodyOf(await this.#reader.read([], query), "a list of applications");
    const data = valueAt(body, "data");
    if (!Array.isArray(data)) throw this.#notRegistry();
    const next = valueAt(body, "meta", "next_cursor");
    return {
      apps: data.map((item) => this.#decoded(decodeApp(item))),
      next: typeof next === "string" ? next : void 0
    };
  }
  /** An application, or nothing when there is none of this name. */
  async app(slug) {
    return this.#find([slug], decodeApp);
  }
  /** A published version, or nothing: then it is unknown, or waits for approval. */
  async version(slug, version) {
    return this.#find([slug, version], decodeVersion);
  }
  /** What users of a channel get; nothing when it has no version. */
  async latest(slug, channel) {
    return this.#find([slug, channel, "latest"], decodeVersion);
  }
  /** Versions that wait for approval, which only a master token may read; undefined: this one may not. */
  async pending(slug) {
    const answer = await this.#reader.read(["pending"], new URLSearchParams());
    if (answer.status === 401 || answer.status === 403 || answer.status === 404) return void 0;
    if (answer.status !== 200 || !Array.isArray(answer.body))
      throw this.#refusal(answer, "what waits for approval");
    const versions = answer.body.map((item) => this.#decoded(decodeVersion(item)));
    return versions.filter((one) => one.slug === slug).map(({ version }) => version);
  }
  async #find(segments, decode) {
    const answer = await this.#reader.read(segments, new URLSearchParams());
    if (answer.status === 404 && /^(Version|Application) was not found$/.test(answer.words)) return void 0;
    return this.#decoded(decode(this.#bodyOf(answer, segments[0])));
  }
  #decoded(found) {
    if (found === void 0) throw this.#notRegistry();
    return found;
  }
  #bodyOf(answer, what) {
    if (answer.status !== 200) throw this.#refusal(answer, what);
    return answer.body;
  }
  #refusal({ status, words }, slug) {
    const { address } = this;
    const said = words === "" ? `${status}` : `${status}: ${words}`;
    return new OperationalError(
      `${registryName(address)} does not show ${slug} (${said}). ${adviceFor(status, words, { address, slug })}`
    );
  }
  #notRegistry() {
    return new OperationalError(
      `${registryName(this.address)} answered something else than a registry does. Check its address.`
    );
  }
};
function registryReader(address, token) {
  return {
    address,
    async read(segments, query) {
      const url = registryUrl(address, ...segments);
      url.search = query.toString();
      const ask = () => sendRequest(url, { timeoutMs: 3e4, token: segments[0] === "pending" ? token : void 0 });
      const answer = await withRetry(ask, readBackoff).catch((error) => {
        throw error instanceof RegistryUnreachable ? unreachable(address, error.message) : error;
      });
      if (isTransient(answer.status)) throw unreachable(address, `${answer.status}: ${answer.words}`);
      return answer;
    }
  };
}
function earlierVersions(app, version, channel) {
  const versions = app.versions?.[channel] ?? [];
  return versions.slice(0, Math.max(0, versions.indexOf(version)));
}
function unreachable(address, why) {
  return new OperationalError(
    `The registry at ${registryName(address)} gave no answer (${why}). Check its address and the network, then run this again.`
  );
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
function networkEnv(env, config, file) {
  const cleanUp = [
    ["gc.auto", "0"],
    ["maintenance.auto", "false"]
  ];
  return {
    ...inherited(env),
    ...always,
    ...withConfig([...config, ...cleanUp]),
    GIT_CONFIG_GLOBAL: file,
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
  GitMissing,
  runGit,
  readGit,
  gitErrorSummary,
  isForeign,
  trustCommand,
  RegistryUnreachable,
  sendRequest,
  isTransient,
  defaultBackoff,
  readBackoff,
  withRetry,
  decodeApp,
  decodeVersion,
  RegistryRefusal,
  adviceFor,
  unregistered,
  Marketplace,
  registryReader,
  earlierVersions
};
