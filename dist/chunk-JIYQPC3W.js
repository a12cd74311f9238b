const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  assertPublic,
  compareArchive,
  createArchive,
  download,
  downloadSoon,
  sha256
} from "./chunk-BJIDABFL.js";
import {
  readTree
} from "./chunk-I5N3IJNJ.js";
import {
  isLoopback
} from "./chunk-CSIOYJDL.js";
import {
  RegistryClient
} from "./chunk-453FELTR.js";
import {
  RegistryRefusal,
  unregistered
} from "./chunk-LWKAWQ7R.js";
import {
  OperationalError,
  isSlug,
  parseChannel,
  registryName
} from "./chunk-NY7NTNCJ.js";

// src/publish/submit.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/publish/archive-location.ts
var gitlabs = ["framagit.org", "forge.grandlyon.com"];
function archiveLocation(registry, remote, env = {}) {
  if (URL.canParse(registry) && isLoopback(new URL(registry).hostname)) return { kind: "served" };
  const { web } = remote ?? {};
  if (web === void 0)
    return {
      kind: "none",
      reason: `The registry has to download the build, and ${remote?.name ?? "nothing"} is nowhere it could. Push to a public repository on GitHub or GitLab.`
    };
  const host = new URL(web.origin).hostname;
  const name = web.path.split("/").at(-1);
  if (host === "github.com" || web.origin === env["GITHUB_SERVER_URL"])
    return { kind: "hosted", url: (commit) => `${web.origin}/${web.path}/archive/${commit}.tar.gz` };
  if (/(^|\.)gitlab\./.test(host) || gitlabs.includes(host))
    return {
      kind: "hosted",
      url: (commit) => `${web.origin}/${web.path}/-/archive/${commit}/${name}-${commit}.tar.gz`
    };
  return {
    kind: "none",
    reason: `No public address of an archive is known for ${host}. Push to a public repository on GitHub or GitLab.`
  };
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
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  try {
    return await use(`http://127.0.0.1:${server.address().port}${path}`);
  } finally {
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }
}

// src/publish/submit.ts
var defaultArchiveWaits = [1e3, 2e3, 4e3, 8e3, 15e3, 3e4];
async function submit(options) {
  const { konnector } = options;
  try {
    return await new Submission(options).run();
  } catch (error) {
    if (!(error instanceof RegistryRefusal)) throw error;
    const { version } = konnector;
    return {
      status: "failed",
      version,
      channel: parseChannel(version),
      cause: "refused",
      reason: error.message
    };
  }
}
var Submission = class {
  #options;
  #client;
  #files;
  constructor(options) {
    const { registry, backoff, build } = options;
    this.#options = options;
    this.#client = new RegistryClient({ ...registry, ...backoff && { backoff } });
    this.#files = readTree(build);
  }
  async run() {
    const { konnector, registry, dryRun = false, verifyToken = false, commit } = this.#options;
    const { slug, version } = konnector;
    const base = { version, channel: parseChannel(version) };
    if (!isSlug(slug)) {
      const reason = `The slug ${JSON.stringify(slug)} is none a registry takes. It holds small letters, digits and dashes: correct it in manifest.konnector.`;
      return { ...base, status: "failed", cause: "refused", reason };
    }
    const app = await this.#client.app(slug);
    if (app === void 0) {
      const reason = `${slug} cannot be submitted. ${unregistered({ address: registry, slug })}`;
      return { ...base, status: "failed", cause: "unregistered", reason };
    }
    const published = await this.#client.version(slug, version);
    if (published) return { ...base, ...await this.#compare(published), app };
    const place = this.#place();
    if (place.kind === "none") return { ...base, status: "skipped", reason: place.reason, app };
    const own = await createArchive(this.#files, this.#options.source.date);
    if (dryRun) {
      if (verifyToken) await this.#verifyToken();
      if (place.kind === "hosted") await assertPublic(place.url("HEAD"));
      if (place.kind === "served")
        return { ...base, status: "planned", sha256: own.sha256, size: own.bytes.length, app };
      return { ...base, status: "planned", ...commit && { archiveUrl: place.url(commit) }, app };
    }
    if (!registry.token) throw missingToken();
    if (commit === void 0)
      throw new OperationalError("There is no build commit to submit. Push the build first.");
    if (place.kind === "served")
      return withArchiveServer(
        `${slug}-${version}.tar.gz`,
        own.bytes,
        (url2) => this.#post({ ...base, app }, own.bytes, url2)
      );
    const url = place.url(commit);
    return { ...await this.#postHosted({ ...base, app }, url), archiveUrl: url };
  }
  async #verifyToken() {
    const { registry, konnector } = this.#options;
    if (!registry.token) throw missingToken();
    await this.#client.verifyToken(konnector.slug, konnector.editor);
  }
  #place() {
    const { registry, remote, env = process.env, archiveUrl } = this.#options;
    return archiveUrl ? { kind: "hosted", url: archiveUrl } : archiveLocation(registry.url, remote, env);
  }
  /** The archive as its host serves it: checked against the build before it is vouched for with a checksum. */
  async #postHosted(base, url) {
    const { archiveWaits = defaultArchiveWaits } = this.#options;
    for (let left = 1; ; left--) {
      const bytes = await downloadSoon(url, archiveWaits);
      const difference = await compareArchive(this.#files, bytes);
      if (difference !== void 0)
        throw new OperationalError(
          `The archive at ${url} is not the build that was checked: ${difference}. Run this again.`
        );
      try {
        return await this.#post(base, bytes, url);
      } catch (error) {
        if (left === 0 || !(error instanceof RegistryRefusal) || !error.words.startsWith("Checksum"))
          throw error;
      }
    }
  }
  async #post(base, bytes, url) {
    const { konnector, progress } = this.#options;
    const { slug, version, editor } = konnector;
    const checksum = sha256(bytes);
    const about = { ...base, sha256: checksum, size: bytes.length };
    progress?.(`submit: ${slug} ${version} (${checksum.slice(0, 12)}…)`);
    const request = { editor, type: "konnector", version, url, sha256: checksum };
    const submitted = await this.#client.submit(slug, request);
    const published = submitted.outcome === "published" ? submitted.version : await this.#readBack(submitted.outcome === "accepted");
    if (published === void 0) {
      const waits = `${slug} ${version} waits for approval by the owner of ${registryName(this.#client.address)}.`;
      const status = submitted.outcome === "exists" ? "unchanged" : "passed";
      return { ...about, status, state: "pending", reason: waits };
    }
    if (published.sha256 === checksum)
      return { ...about, status: "passed", state: "published", url: this.#page() };
    return { ...about, ...await this.#compare(published) };
  }
  async #readBack(expectSoon) {
    const { slug, version } = this.#options.konnector;
    const found = await this.#client.version(slug, version);
    if (found || !expectSoon) return found;
    await sleep(200);
    return this.#client.version(slug, version);
  }
  /** A version that is published already: with the same files all is well, whatever the archive's own bytes. */
  async #compare(published) {
    const { slug, version } = this.#options.konnector;
    const { sha256: theirs, size } = published;
    const there = { state: "published", sha256: theirs, size: Number(size), url: this.#page() };
    const ours = (await createArchive(this.#files, this.#options.source.date)).sha256;
    const difference = ours === theirs ? void 0 : await differenceFromPublished(this.#files, published);
    if (difference === void 0) return { ...there, status: "unchanged" };
    return {
      ...there,
      status: "failed",
      cause: "other-content",
      reason: `${slug} ${version} is already published with other content (${difference}; sha256 ${theirs} there, ${ours} here). Raise the version.`
    };
  }
  #page() {
    return this.#client.page(this.#options.konnector.slug, this.#options.konnector.version);
  }
};
async function differenceFromPublished(files, { url }) {
  const copy = await download(url);
  return "bytes" in copy ? compareArchive(files, copy.bytes) : "its archive cannot be downloaded to compare";
}
function missingToken() {
  return new OperationalError(
    "There is no token for the registry. Set REGISTRY_TOKEN to the one its owner handed out for this konnector."
  );
}

export {
  submit
};
