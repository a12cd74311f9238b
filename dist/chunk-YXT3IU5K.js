const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  submit
} from "./chunk-JIYQPC3W.js";
import "./chunk-BJIDABFL.js";
import "./chunk-3MRCC5AJ.js";
import {
  manifestPlace
} from "./chunk-ZXIJYCX5.js";
import {
  push
} from "./chunk-5BPK6R4O.js";
import {
  listFiles
} from "./chunk-I5N3IJNJ.js";
import "./chunk-LDJCW4PM.js";
import "./chunk-CSIOYJDL.js";
import "./chunk-Z5WS2A4E.js";
import "./chunk-453FELTR.js";
import "./chunk-LWKAWQ7R.js";
import {
  buildFiles,
  editorMatch,
  slugRegistered,
  typeMatch,
  versionExists,
  versionGreater
} from "./chunk-4MK6EB4E.js";
import {
  OperationalError,
  diagnose,
  haveSameBase,
  isVersion
} from "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/build/publishable.ts
import { lstatSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
var names = [
  [/(^|\/)\.git(\/|$|modules$)/i, "is git's own, and git refuses it on a branch"],
  [/^\.github\/workflows\//, "is a workflow, and the token of a workflow may not push one"],
  [
    /(^|\/)(konnector-dev-config\.json|\.token\.json|\.env(\..*)?|\.npmrc|id_(rsa|ed25519|ecdsa))$/,
    "holds secrets as a rule, and would be public"
  ],
  [/\/package\.json$/, "is a nested package.json: the registry goes by the version in the last one it meets"],
  [
    /\/manifest\.(konnector|webapp)$|^manifest\.webapp$/,
    "is a second manifest: the registry goes by the first one it meets"
  ]
];
function checkPublishable(build, version, profile = "registry") {
  const report = (path, what) => diagnose(buildFiles, { message: `${JSON.stringify(path)} in the build ${what}. Take it out.` }, profile);
  const paths = listFiles(build.dir);
  const found = paths.flatMap((path) => {
    const what = faultOf(build, path, version);
    return what === void 0 ? [] : [report(path, what)];
  });
  if (paths.includes("manifest.konnector")) return found;
  const message = "The build has no manifest.konnector at its root, and the registry takes none without. Bundle again.";
  return [...found, diagnose(buildFiles, { message }, profile)];
}
function faultOf({ dir }, path, version) {
  const stat = lstatSync(join(dir, path));
  if (stat.isSymbolicLink())
    return "is a symbolic link, which the registry drops: put a copy of the file in its place";
  if (!stat.isFile()) return "is no regular file, and the registry drops it";
  const named = names.find(([pattern]) => pattern.test(path))?.[1];
  if (named !== void 0) return named;
  if (path === "package.json") return wrongPackage(join(dir, path), version);
  if (posix.basename(path) === ".gitattributes" && /export-(ignore|subst)/.test(readFileSync(join(dir, path), "utf8")))
    return "changes what is in the host's archive, and so what the registry gets";
  return void 0;
}
function wrongPackage(file, version) {
  try {
    const said = JSON.parse(readFileSync(file, "utf8"))?.version;
    if (said === void 0 || said === "" || typeof said === "string" && haveSameBase(version, said))
      return void 0;
    return `says version ${JSON.stringify(said)}, and the registry compares it with ${version}`;
  } catch {
    return "is not JSON, and the registry reads it";
  }
}

// src/publish/plan.ts
async function plan(options) {
  const { build, version, profile = "registry" } = options;
  const diagnostics = checkPublishable(build, version, profile);
  if (diagnostics.length > 0) return { diagnostics };
  const pushed = options.push && await orReason(push({ ...options.push, dryRun: true }));
  const commit = pushed instanceof OperationalError ? void 0 : pushed?.commit;
  const asked = { commit, dryRun: true, verifyToken: options.publish };
  const submitted = options.submit && await orReason(submit({ ...options.submit, ...asked }));
  const known = submitted === void 0 || submitted instanceof OperationalError ? [] : compare(options, submitted);
  return {
    ...pushed && { push: pushed },
    ...submitted && { submit: submitted },
    diagnostics: [...diagnostics, ...known]
  };
}
async function orReason(promise) {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof OperationalError) return error;
    throw error;
  }
}
function compare(options, result) {
  const { manifest, version, profile = "registry" } = options;
  const { slug, editor } = options.submit.konnector;
  const { app } = result;
  const report = (rule, key, message, more = {}) => diagnose(rule, { message, place: manifestPlace(manifest, key), ...more }, profile);
  if (result.cause === "unregistered") return [report(slugRegistered, "slug", result.reason)];
  if (app === void 0) return [];
  const latest = app.latest_version?.version;
  return [
    ...app.type === "konnector" ? [] : [
      report(
        typeMatch,
        "slug",
        `"${slug}" is a ${JSON.stringify(app.type)} in the registry, not a konnector. Choose another slug.`
      )
    ],
    ...app.editor.toLowerCase() === editor.toLowerCase() ? [] : [
      report(
        editorMatch,
        "editor",
        `"${slug}" is registered for the editor ${JSON.stringify(app.editor)}, and that is what users will see instead of ${JSON.stringify(editor)}.`,
        { suggestion: app.editor }
      )
    ],
    ...result.cause === "other-content" ? [report(versionExists, "version", result.reason)] : [],
    ...result.status === "planned" && result.channel === "stable" && latest && isVersion(latest) && !isGreater(version, latest) ? [
      report(
        versionGreater,
        "version",
        `${version} is not greater than ${latest}, the latest stable version, so no Cozy that has it will update. Raise the version.`
      )
    ] : []
  ];
}
function isGreater(version, than) {
  const [a, b] = [version, than].map((text) => text.split(".").map((part) => Number.parseInt(part, 10)));
  const index = a.findIndex((part, at) => part !== b[at]);
  return index >= 0 && a[index] > b[index];
}
export {
  plan
};
