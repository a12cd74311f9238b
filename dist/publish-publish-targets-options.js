import {
  fetchThroughProxy
} from "./http-proxy.js";
import {
  formatList,
  isBranchName,
  isLoopback
} from "./lint.js";
import {
  OperationalError
} from "./text-escape.js";

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
function pageUrl({ origin, owner, name }, path) {
  return `${origin}/${owner}/${name}/${path}`;
}

// src/secrets/plain-http.ts
function requireEncryption({ protocol, hostname }, name) {
  if (protocol === "https:" || isLoopback(hostname)) return;
  throw new OperationalError(
    `${name} is reached over plain http, where others can read the token in transit. Use its https address.`
  );
}

// src/http/bounded-fetch.ts
var ResponseTooLarge = class extends Error {
  name = "ResponseTooLarge";
  constructor(maxBytes) {
    super(`its answer is larger than ${formatSize(maxBytes)}`);
  }
};
async function fetchWhole(url, { maxBytes, timeoutMs, ...init }) {
  const response = await fetchThroughProxy(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
  const chunks = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw new ResponseTooLarge(maxBytes);
    chunks.push(chunk);
  }
  return { status: response.status, headers: response.headers, bytes: Buffer.concat(chunks) };
}
function limitFetch(limits, address) {
  const { origin } = new URL(address);
  return async (input, init = {}) => {
    if (new URL(input).origin !== origin)
      throw new Error(`${origin} points to another server, which does not get the token`);
    const { status, headers, bytes } = await fetchWhole(input, { ...init, ...limits });
    const kept = [...headers].filter(([name]) => !/^content-(?:encoding|length)$/.test(name));
    return new Response(bytes.length > 0 ? bytes : null, { status, headers: kept });
  };
}
function fetchError(error) {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "no answer in time";
  const { cause } = error;
  if (cause instanceof Error) return "code" in cause ? `${cause.message || cause.code}` : cause.message;
  return error.message;
}
function formatSize(bytes) {
  const mebibytes = bytes / 1024 / 1024;
  return mebibytes >= 1 ? `${mebibytes} MiB` : `${bytes} bytes`;
}

// src/publish/targets/options.ts
var submissionKinds = ["pull-request", "issue"];
var targetOptions = {
  "registry-repository": {
    type: "string",
    value: "<owner/name>",
    help: "the GitHub repository that lists konnectors: submit to it by a pull request",
    namesTarget: true,
    isValid: isGitHubRepositoryName,
    advice: "Use owner/name, or the URL of a repository."
  },
  "submit-as": {
    type: "string",
    value: submissionKinds.join("|"),
    needs: "registry-repository",
    help: "what to open in the registry repository: pull-request (default) or issue",
    isValid: (value) => submissionKinds.includes(value),
    advice: `Use ${submissionKinds.join(" or ")}.`
  },
  "registry-base": {
    type: "string",
    value: "<branch>",
    needs: "registry-repository",
    help: "the branch of the registry repository to submit to (default: its default branch)",
    isValid: isBranchName,
    advice: "Use the name of a branch, such as main."
  },
  "registry-path": {
    type: "string",
    value: "<path>",
    needs: "registry-repository",
    help: "the file of a konnector there, with {slug} and {channel} (default: konnectors/{slug}.json)",
    isValid: isEntryPath,
    advice: "Use a path inside of the repository with {slug} in it, such as konnectors/{slug}.json."
  },
  "registry-fork": {
    type: "string",
    value: "<owner/name>",
    needs: "registry-repository",
    help: "your fork of the registry repository (default: the token's own, when it may not push there)",
    isValid: isGitHubRepositoryName,
    advice: "Use owner/name, or the URL of a repository."
  },
  labels: {
    type: "string",
    value: "<label,…>",
    needs: "registry-repository",
    help: "labels for the pull request or issue"
  },
  draft: { type: "boolean", needs: "registry-repository", help: "open the pull request as a draft" }
};
var targetOptionNames = Object.keys(targetOptions);
function checkTargets(registry, values, nameOf) {
  const given = targetOptionNames.filter((name) => values[name] !== void 0);
  const definitions = targetOptions;
  for (const name of given) {
    const { needs } = definitions[name];
    if (needs !== void 0 && !given.some((other) => other === needs))
      return `${nameOf(name)} needs ${nameOf(needs)}. Give that, too.`;
  }
  const targets = [
    ...registry === void 0 ? [] : ["registry"],
    ...given.filter((name) => definitions[name].namesTarget)
  ];
  if (targets.length < 2) return void 0;
  return `Give one of ${formatList(targets.map(nameOf))}: a version is submitted to one place.`;
}
function submissionKind(values) {
  return values["submit-as"] === "issue" ? "issue" : "pull-request";
}
function entryPath(template, { slug, channel }) {
  const ofChannel = channel === "stable" || template.includes("{channel}") ? template : template.replace(/(\.[^./]*)?$/, (extension) => `.${channel}${extension}`);
  return ofChannel.replaceAll("{slug}", slug).replaceAll("{channel}", channel);
}
var defaultEntryPath = "konnectors/{slug}.json";
function isEntryPath(path) {
  const parts = path.split("/");
  return path.includes("{slug}") && /^[\w{}./ -]+$/.test(path) && !path.startsWith(".github/") && parts.every((part) => part !== "" && part !== "." && part !== ".." && part.toLowerCase() !== ".git");
}

export {
  requireEncryption,
  fetchWhole,
  limitFetch,
  fetchError,
  findGitHubRepository,
  parseGitHubRepository,
  isGitHubRepositoryName,
  repositoryName,
  pageUrl,
  targetOptions,
  targetOptionNames,
  checkTargets,
  submissionKind,
  entryPath,
  defaultEntryPath
};
