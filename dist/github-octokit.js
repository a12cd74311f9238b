import {
  limitFetch,
  requireEncryption
} from "./publish-publish-targets-options.js";
import {
  require_semver
} from "./semver-subset.js";
import {
  betaFormat,
  cleanCheckout,
  tagVersion
} from "./publish-rules.js";
import {
  diagnose,
  formatPointer,
  haveSameBase,
  isMistakenForStable,
  isVersion,
  nodeAt,
  stripV,
  toRegion
} from "./lint.js";
import {
  __toESM
} from "./runtime.js";

// src/publish/version.ts
var import_semver = __toESM(require_semver(), 1);
function resolveVersion(source, manifest, options = {}) {
  const { profile = "recommended" } = options;
  const said = manifestString(manifest, "version");
  const slug = manifestString(manifest, "slug");
  const diagnostics = source.dirty.length > 0 ? [diagnose(cleanCheckout, dirtyFinding(source), profile)] : [];
  const report = (rule, finding) => {
    diagnostics.push(diagnose(rule, finding, profile));
    return { diagnostics };
  };
  if (said === void 0) return { diagnostics };
  const { eventTag } = source;
  if (options.tag === void 0 && eventTag !== void 0 && !isVersionTag(eventTag, slug)) {
    const reason = `The tag ${JSON.stringify(eventTag)} is not a version of ${slug ?? "this konnector"}, so nothing is published.`;
    return { reason, diagnostics };
  }
  const asked = options.tag ?? eventTag;
  const candidates = (asked === void 0 ? source.tags : [asked]).filter((tag2) => options.tag !== void 0 || isVersionTag(tag2, slug)).map((tag2) => ({ tag: tag2, version: versionInTag(tag2, slug) }));
  const best = candidates.toSorted((a, b) => byPrecedence(said, a.version, b.version)).at(0);
  const place = manifestPlace(manifest);
  if (best === void 0) {
    const version2 = `${said}-dev.${source.commit}`;
    if (isVersion(version2)) return { version: version2, diagnostics };
    const message = `The manifest's version ${JSON.stringify(said)} cannot be published: the registry takes three numbers of up to five digits, such as 1.2.3.`;
    return report(betaFormat, { message, place });
  }
  const { tag, version } = best;
  if (!isVersion(version) || isMistakenForStable(version)) {
    const meant = correction(version);
    const message = `The tag ${JSON.stringify(tag)} holds no version the registry takes: that is x.y.z, x.y.z-beta.N or x.y.z-dev.<up to 40 hexadecimal digits>.`;
    return report(betaFormat, { message, place, ...meant === void 0 ? {} : { suggestion: meant } });
  }
  if (!haveSameBase(version, said)) {
    const base = version.replace(/-.*$/, "");
    const message = `The tag ${JSON.stringify(tag)} is for version ${base}, and the manifest says ${JSON.stringify(said)}: the registry refuses the two together.`;
    return report(tagVersion, { message, place, suggestion: base });
  }
  if (options.tag !== void 0 && !source.tags.includes(tag))
    diagnostics.push(diagnose(tagVersion, { ...missingTag(tag), place }, profile));
  return { version, tag, diagnostics };
}
function missingTag(tag) {
  return {
    severity: "info",
    authority: ["convention"],
    message: `The tag ${JSON.stringify(tag)} is not on this commit. Create and push it, so that the version leads to its source.`
  };
}
function isVersionTag(tag, slug) {
  return /^\d+\.\d+\.\d+/.test(versionInTag(tag, slug));
}
function versionInTag(tag, slug) {
  const own = slug !== void 0 && tag.startsWith(`${slug}/`) ? tag.slice(slug.length + 1) : tag;
  return stripV(own);
}
function byPrecedence(said, a, b) {
  const fits = (version) => isVersion(version) && haveSameBase(version, said) ? 0 : 1;
  if (fits(a) !== fits(b)) return fits(a) - fits(b);
  const [left, right] = [(0, import_semver.parse)(a), (0, import_semver.parse)(b)];
  return left && right ? (0, import_semver.compareBuild)(right, left) : left ? -1 : 1;
}
function correction(version) {
  const beta = /^(\d+\.\d+\.\d+)-(?:beta|alpha|rc)[.-]?(\d{1,5})$/i.exec(version);
  return beta ? `${beta[1]}-beta.${Number(beta[2])}` : void 0;
}
function dirtyFinding({ dirty }) {
  const named = dirty.slice(0, 3).join(", ");
  const more = dirty.length > 3 ? ` and ${dirty.length - 3} more` : "";
  return {
    message: `${named}${more} differ${dirty.length === 1 ? "s" : ""} from the commit that the publication would name. Commit or restore first.`
  };
}
function manifestString(manifest, key) {
  const node = nodeAt(manifest, [key]);
  return node?.type === "string" ? node.value : void 0;
}
function manifestPlace(manifest, key = "version") {
  const node = nodeAt(manifest, [key]);
  return {
    file: manifest.file,
    ...node && { ...toRegion(manifest.text, node), pointer: formatPointer([key]) }
  };
}

// src/github/octokit.ts
var maxBytes = 32 * 1024 * 1024;
var maxWaitMs = 3e4;
var loading;
async function createOctokit(apiUrl, token, timeoutMs = maxWaitMs) {
  if (token) requireEncryption(new URL(apiUrl), `The API of GitHub at ${apiUrl}`);
  const auth = token && { auth: `token ${token.reveal()}` };
  const { GitHub } = await (loading ??= loadGitHub());
  return new GitHub({
    ...auth,
    baseUrl: apiUrl,
    request: { fetch: limitFetch({ maxBytes, timeoutMs }, apiUrl) },
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

export {
  createOctokit,
  resolveVersion,
  isVersionTag,
  manifestString,
  manifestPlace
};
