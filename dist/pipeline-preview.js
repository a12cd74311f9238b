import {
  readFile,
  readKonnector,
  readSettings
} from "./lint.js";
import {
  OperationalError
} from "./text-escape.js";

// src/pipeline/preview.ts
async function dropPreview(options) {
  const { cwd, env, preview: pullRequest, token } = options;
  const { readCheckout } = await import("./publish.js");
  const { findRemote } = await import("./publish.js");
  const { resolveSshAlias } = await import("./publish.js");
  const { manifestString } = await import("./github-octokit.js");
  const { previewBranch, removePreview } = await import("./publish.js");
  const { dir, manifest } = readKonnector(options.dir, { cwd, manifestOnly: true });
  const { config } = await readSettings(dir, { cwd, config: options.config });
  const checkout = await readCheckout(dir, env);
  const slug = manifestString(manifest, "slug") ?? "";
  const branch = previewBranch({ checkout, slug, branch: options.branch ?? config.branch, pullRequest });
  const found = findRemote(checkout, options.remote, cwd) ?? findRemote(checkout, options.fallbackRemote, cwd);
  if (found === void 0)
    throw new OperationalError(
      "There is no remote that could have the preview. Add an origin, or give one with --remote."
    );
  const remote = await resolveSshAlias(found, env);
  const outcome = await removePreview({ checkout, remote, branch, token, env });
  return outcome === "removed" ? `The preview branch ${branch} is removed from ${remote.name}.` : `${remote.name} has no preview branch ${branch}.`;
}
async function findPreviewSource(remoteUrl, branch) {
  const { branchSource } = await import("./replay-replay-child-stack-files.js");
  try {
    return branchSource(remoteUrl, branch);
  } catch (error) {
    if (error instanceof OperationalError) return void 0;
    throw error;
  }
}

// src/pipeline/provenance.ts
async function certify(submitted, result) {
  const { env } = submitted;
  if (result.status !== "passed" || env["GITHUB_ACTIONS"] !== "true" || result.sha256 === void 0)
    return { outputs: {}, notices: [] };
  const parts = [await attest(submitted, result.sha256), await attach(submitted, result)];
  return {
    outputs: Object.assign({}, ...parts.map(({ outputs }) => outputs)),
    notices: parts.flatMap(({ notices }) => notices)
  };
}
async function attest({ konnector, tokens, env }, sha256) {
  const { oidc, git } = tokens;
  const none = (why, ...notices) => ({ outputs: { provenance: `none: ${why}` }, notices });
  if (oidc === void 0) return none("no id-token permission");
  if (git === void 0) return none("no token of GitHub");
  const { attestArchive } = await import("./publish.js");
  try {
    const name = archiveName(konnector);
    const { url } = await attestArchive({ name, sha256, token: git, idToken: oidc, env });
    return { outputs: { provenance: url }, notices: [] };
  } catch (error) {
    if (error instanceof OperationalError) return none("failed", error.message);
    throw error;
  }
}
async function attach(submitted, result) {
  const nothing = { outputs: {}, notices: [] };
  const { tag, remote, tokens, env } = submitted;
  const { findGitHubRepository } = await import("./publish-publish-targets-options.js");
  const { isGitHubOrigin } = await import("./publish.js");
  const repository = findGitHubRepository(remote?.web, env);
  if (tag === void 0 || tokens.git === void 0 || !repository || !isGitHubOrigin(repository.origin, env))
    return nothing;
  const { attachToRelease } = await import("./publish.js");
  try {
    const assets = await readAssets(submitted, result);
    const attached = await attachToRelease(repository, tag, { assets, token: tokens.git });
    if (attached === void 0) return nothing;
    const { added, kept, url } = attached;
    const notices = kept.length > 0 ? [`The release had ${kept.join(", ")} already.`] : [];
    return { outputs: { release: url, attached: added.join(", ") || "nothing" }, notices };
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    return { outputs: {}, notices: [`Nothing more was attached to the release ${tag}: ${error.message}`] };
  }
}
async function readAssets(submitted, { sha256, archiveUrl }) {
  const { build, dir, konnector, date } = submitted;
  const { statePaths } = await import("./build-state.js");
  const { noticesName } = await import("./build-tree.js");
  const { readTree } = await import("./build-tree.js");
  const { createArchive } = await import("./publish.js");
  const { download } = await import("./publish.js");
  const { sha256: hash } = await import("./publish.js");
  const files = readTree(build);
  const own = (await createArchive(files, date)).bytes;
  const hosted = archiveUrl === void 0 ? void 0 : await download(archiveUrl);
  const archive = hosted && "bytes" in hosted ? hosted.bytes : own;
  const sbom = readFile(statePaths(dir, build.dir).sbom);
  const notices = files.find(({ path }) => path === noticesName)?.bytes;
  const base = archiveName(konnector).replace(/\.tar\.gz$/, "");
  return [
    ...hash(archive) === sha256 ? [{ name: `${base}.tar.gz`, type: "application/gzip", bytes: archive }] : [],
    ...sbom ? [{ name: `${base}.cdx.json`, type: "application/vnd.cyclonedx+json", bytes: sbom }] : [],
    ...notices ? [{ name: `${base}.${noticesName}`, type: "text/plain", bytes: notices }] : []
  ];
}
function archiveName({ slug, version }) {
  return `${slug}-${version}.tar.gz`;
}

export {
  dropPreview,
  findPreviewSource,
  certify
};
