const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  FolderRefused,
  stackNode
} from "./sandbox-limits.js";
import {
  isHidden,
  isManifestName,
  isPackageName
} from "./cozy-build-files.js";
import {
  readJson
} from "./json-read.js";
import {
  defineRules,
  errorWhenPublishing,
  findSecretFile,
  formatMebibytes,
  haveSameBase,
  maxArchiveSize,
  valueAt
} from "./lint.js";
import {
  OperationalError,
  escapeControls
} from "./text-escape.js";

// src/build/rule.ts
function defineBuildRule(rule) {
  return rule;
}

// src/build/rules/hidden-file.ts
var hiddenFile = defineBuildRule({
  id: "build-hidden-file",
  summary: "The build should hold no file whose name starts with a dot",
  group: "build",
  severity: "warning",
  authority: ["convention"],
  needs: ["files"],
  source: "GitHub: a workflow file on the build branch makes the push fail; .gitattributes changes the archive",
  since: "0.1.0",
  *check({ files }) {
    for (const { path } of files)
      if (isHidden(path))
        yield {
          place: { file: path },
          message: `${path} is in the build, and no konnector reads hidden files when it runs. Remove it.`
        };
  }
});

// src/build/rules/lfs-pointer.ts
var head = "version https://git-lfs.github.com/spec/";
var maxPointerBytes = 1024;
var lfsPointer = defineBuildRule({
  id: "build-lfs-pointer",
  summary: "The build must hold files, not pointers of Git LFS",
  group: "build",
  severity: "error",
  authority: ["runtime"],
  needs: ["files"],
  source: "Git LFS specification, docs/spec.md (The Pointer)",
  since: "0.1.0",
  *check({ files, read }) {
    for (const { path, bytes } of files)
      if (bytes <= maxPointerBytes && Buffer.from(read(path)).toString("latin1", 0, head.length) === head)
        yield {
          place: { file: path },
          message: `${path} is a pointer of Git LFS, not the file itself. Run git lfs pull, or check out with lfs: true in the workflow, then bundle again.`
        };
  }
});

// src/build/load-program.ts
var loadProgram = `
const { writeSync } = require('node:fs')
const { stringify } = JSON
const { from } = Buffer
const load = require('node:module')._load
const entry = process.argv[1]
const folder = entry.slice(0, -'index.js'.length)
const end = process.reallyExit.bind(process)
const tell = event => { try { writeSync(4, from(stringify(event) + '\\n')) } catch {} }
const text = (error, name) => {
  try {
    const value = error[name]
    return typeof value === 'string' ? value.split('\\n')[0].slice(0, 1000) : undefined
  } catch {}
}
const words = error => {
  try { return text(error, 'message') || String(error).split('\\n')[0].slice(0, 1000) } catch { return 'it throws what has no words' }
}
process.exit = process.abort = () => end(0)
tell({ fact: 'started' })
try {
  load(entry, null, true)
} catch (error) {
  const path = text(error, 'path')
  const outside = path !== undefined && path[0] === '/' && !path.startsWith(folder)
  tell({ fact: 'thrown', message: words(error), code: text(error, 'code'), syscall: text(error, 'syscall'), outside })
  end(1)
}
end(0)`;
function parseLoadEvents(bytes) {
  return Buffer.from(bytes.subarray(0, maxBytes)).toString("utf8").split("\n").flatMap((line) => {
    const event = parse(line);
    return event ? [event] : [];
  });
}
var maxBytes = 64 * 1024;
function parse(line) {
  if (!line.startsWith("{")) return void 0;
  try {
    const value = JSON.parse(line);
    if (value?.["fact"] !== "started" && value?.["fact"] !== "thrown") return void 0;
    const texts = ["message", "code", "syscall"].flatMap((name) => {
      const text = value[name];
      return typeof text === "string" ? [[name, text]] : [];
    });
    return { fact: value["fact"], ...Object.fromEntries(texts), outside: value["outside"] === true };
  } catch {
    return void 0;
  }
}

// src/build/rules/load.ts
var env = {
  NODE_ENV: "production",
  COZY_URL: "http://cozy.invalid/",
  COZY_CREDENTIALS: "none",
  COZY_FIELDS: "{}",
  COZY_PARAMETERS: "{}",
  COZY_LOCALE: "en"
};
var maxTime = 3e4;
var maxMessage = 400;
var buildLoad = defineBuildRule({
  id: "build-load",
  summary: "The bundle must load where nothing is installed",
  group: "build",
  severity: "error",
  authority: ["runtime"],
  needs: ["files"],
  source: "cozy-stack worker/exec/konnector.go: the build is copied to a folder of its own and run there",
  since: "0.1.0",
  async check({ dir, has, sandbox: choice }) {
    if (!has("index.js") || choice === void 0) return [];
    const sandbox = await choice.find(process.execPath);
    const job = { folder: dir, name: "build", args: argumentsOf, env, maxTime };
    const ended = await sandbox.run(job).catch((error) => {
      if (error instanceof FolderRefused) return error;
      throw error;
    });
    return ended instanceof FolderRefused ? refuses(ended) : judge(ended);
  }
});
var argumentsOf = ({ folder }) => ["--no-warnings", "-e", loadProgram, `${folder}/index.js`];
function judge({ code, signal, timedOut, overflow, events, stderr }) {
  const reported = parseLoadEvents(events);
  const thrown = reported.find(({ fact }) => fact === "thrown");
  if (timedOut) return [fails(`it takes more than ${maxTime / 1e3} seconds`)];
  if (overflow !== void 0) return [fails("it prints without end")];
  if (!reported.some(({ fact }) => fact === "started"))
    throw new OperationalError(
      `The process that loads the bundle did not start: ${shown(stderr.toString())}. Is ${process.execPath} a Node.js of version 20.19 or later?`
    );
  if (thrown) return [explains(thrown)];
  return code === 0 ? [] : [fails(`node ends with ${signal ?? `exit status ${code}`}`)];
}
function refuses({ problem, message }) {
  if (problem === "link") return [];
  return [{ place: { file: "index.js" }, message: `index.js is not loaded. ${shown(message)}` }];
}
function explains(thrown) {
  const { message = "" } = thrown;
  if (isRefusal(thrown)) return stops(`at something that this check does not allow: ${shown(message)}`);
  const [major = ""] = process.versions.node.split(".");
  if (Number(major) !== stackNode && /^No such module: \w+$/.test(message))
    return stops(`on Node ${major}: ${shown(message)}. The stack runs Node ${stackNode}`);
  return fails(message);
}
function fails(problem) {
  return {
    place: { file: "index.js" },
    message: `index.js does not load: ${shown(problem)}. Run node on it in an empty folder to see where.`
  };
}
function stops(where) {
  return {
    severity: "info",
    place: { file: "index.js" },
    message: `index.js stops loading ${where}. It may load on the stack; this check cannot tell.`
  };
}
function isRefusal({ code, syscall = "", outside = false }) {
  if (code === void 0 || code === "MODULE_NOT_FOUND") return false;
  const refusals = [
    "ERR_ACCESS_DENIED",
    "ERR_DLOPEN_FAILED",
    "EACCES",
    "EPERM",
    "EROFS",
    "ENOSPC",
    "ENETUNREACH"
  ];
  return refusals.includes(code) || syscall.startsWith("spawn") || syscall !== "" && outside;
}
function shown(text) {
  const [line = ""] = text.trim().split("\n");
  return escapeControls(line.length > maxMessage ? `${line.slice(0, maxMessage)}…` : line);
}

// src/build/rules/missing-file.ts
import { posix } from "node:path";
var missingFile = defineBuildRule({
  id: "build-missing-file",
  summary: "The files that the manifest names should be in the build",
  group: "build",
  severity: "warning",
  authority: ["store"],
  needs: ["manifest", "files"],
  source: "cozy-apps-registry registry/registry.go: icon and screenshots are taken from the archive, missing ones left out",
  since: "0.1.0",
  *check({ manifest, has }) {
    for (const { pointer, path, loss, remedy = fromAssets, ...rest } of namedFiles(manifest ?? {}))
      if (typeof path === "string" && path !== "" && !/^https?:/.test(path) && !has(posix.normalize(path)))
        yield {
          ...rest,
          place: { file: "manifest.konnector", pointer },
          message: `The manifest names ${path}, which is not in the build, so ${loss}. ${remedy}`
        };
  }
});
var fromAssets = "The content of assets/ goes to the root of the build, so name the file without assets/.";
function* namedFiles(manifest) {
  const { icon, screenshots, partnership, on_delete_account: onDelete } = manifest;
  yield { pointer: "/icon", path: icon, loss: "the konnector has no icon" };
  const partner = partnership?.icon;
  yield { pointer: "/partnership/icon", path: partner, loss: "the partner has no icon" };
  if (Array.isArray(screenshots))
    for (const [index, path] of screenshots.entries())
      yield { pointer: `/screenshots/${index}`, path, loss: "the store does not show it" };
  yield {
    pointer: "/on_delete_account",
    path: onDelete,
    loss: "the stack fails to run it when an account is deleted",
    remedy: "Name a .js file, and write its source in src/ under the same name (or with .ts): it is bundled from there.",
    severity: "error",
    authority: ["runtime"]
  };
}

// src/build/rules/nested-manifest.ts
var nestedManifest = defineBuildRule({
  id: "build-nested-manifest",
  summary: "The build must hold one manifest, and no package.json",
  group: "build",
  severity: "error",
  authority: ["registry"],
  needs: ["files"],
  source: "cozy-apps-registry registry/registry.go: the first manifest and the last package.json of the archive count",
  since: "0.1.0",
  *check(context) {
    for (const { path } of context.files) {
      if (path === "package.json") yield rootPackage(context);
      else if (isPackageName(path))
        yield {
          place: { file: path },
          message: `${path} is in the build, and the registry compares the last package.json it finds with the version. Remove it.`
        };
      else if (isManifestName(path) && path !== "manifest.konnector")
        yield {
          place: { file: path },
          message: `${path} is in the build, and the registry reads the first manifest it finds. Remove it: only manifest.konnector at the root belongs there.`
        };
    }
  }
});
function rootPackage({ manifest, read }) {
  const place = { file: "package.json" };
  const value = readJson(read("package.json"));
  if (value === void 0)
    return {
      place,
      message: "package.json in the build is not valid JSON, and the registry reads it. Remove it."
    };
  const [version, own] = [valueAt(value, "version"), valueAt(manifest, "version")];
  const isSame = version === void 0 || version === "" || typeof version === "string" && typeof own === "string" && haveSameBase(own, version);
  return isSame ? {
    place,
    severity: "warning",
    message: "package.json is in the build, where nothing needs it: the stack does not copy it. Remove it."
  } : {
    place,
    message: `package.json in the build has version ${JSON.stringify(version)}, but the manifest has ${JSON.stringify(own) ?? "none"}, and the registry compares them. Remove it.`
  };
}

// src/build/rules/publishable-files.ts
import { lstatSync } from "node:fs";
import { join, posix as posix2 } from "node:path";
var publishableFiles = defineBuildRule({
  id: "publish-build-files",
  summary: "The build holds a manifest, and nothing that git, GitHub or the registry refuses or changes",
  group: "publication",
  severity: errorWhenPublishing,
  authority: ["registry"],
  needs: ["files"],
  source: "cozy-apps-registry registry/registry.go (ReadTarballVersion)",
  since: "0.1.0",
  *check({ dir, files, has, read }) {
    if (!has("manifest.konnector"))
      yield {
        message: "The build has no manifest.konnector at its root, and the registry needs one. Bundle again."
      };
    for (const { path } of files) {
      const stat = lstatSync(join(dir, path));
      const refused = refusedName(path);
      if (refused !== void 0)
        yield { place: { file: path }, message: `${path} ${refused}. Remove it from the build.` };
      else if (!stat.isFile() && !stat.isSymbolicLink())
        yield {
          place: { file: path },
          message: `${path} is not a regular file, and the registry leaves it out. Remove it from the build.`
        };
      else if (posix2.basename(path) === ".gitattributes" && /export-(ignore|subst)/.test(Buffer.from(read(path)).toString("utf8")))
        yield {
          place: { file: path },
          message: `${path} changes the archive that the registry downloads (export-ignore or export-subst). Remove it from the build.`
        };
    }
  }
});
function refusedName(path) {
  if (/(^|\/)\.git(\/|$|modules$)/i.test(path)) return "belongs to git itself, and git refuses it on a branch";
  if (path.startsWith(".github/workflows/"))
    return "is a workflow, and GitHub refuses a push of one with a workflow's token";
  return void 0;
}

// src/build/rules/secret-file.ts
var secretFile = defineBuildRule({
  id: "build-secret-file",
  summary: "The build must hold no credentials and no recording",
  group: "build",
  severity: "error",
  authority: ["security"],
  needs: ["files"],
  source: "cozy-jobs-cli: konnector-dev-config.json and .token.json hold what a developer signs in with",
  since: "0.1.0",
  *check({ files }) {
    for (const { path } of files) {
      const secret = findSecretFile(path);
      if (secret)
        yield {
          place: { file: path },
          message: `${path} holds ${secret.holds}, and a build is public. Remove it; if it was ever pushed, change the secrets in it.`
        };
    }
  }
});

// src/build/rules/size.ts
var buildSize = defineBuildRule({
  id: "build-size",
  summary: "The build must stay below 20 MiB when compressed",
  group: "build",
  severity: "error",
  authority: ["registry"],
  needs: ["files"],
  source: "cozy-apps-registry registry/registry.go: maxApplicationSize",
  since: "0.1.0",
  async check({ files, read }) {
    const raw = files.reduce((sum, { bytes: bytes2 }) => sum + bytes2, 0);
    if (raw < maxArchiveSize / 2) return [];
    const { gzipSync } = await import("node:zlib");
    const packed = files.map(({ path }) => gzipSync(read(path)));
    const bytes = packed.reduce((sum, { length }) => sum + length, 0);
    if (bytes < maxArchiveSize / 2) return [];
    const [heaviest] = files.toSorted((a, b) => b.bytes - a.bytes);
    return [
      {
        severity: bytes >= maxArchiveSize ? "error" : "warning",
        message: `The build takes ${formatMebibytes(bytes)} compressed, and the registry refuses ${formatMebibytes(maxArchiveSize)} or more. The largest file is ${heaviest?.path}; konnector-lint bundle --analyze shows what is in a bundle.`
      }
    ];
  }
});

// src/build/rules/symbolic-link.ts
import { lstatSync as lstatSync2 } from "node:fs";
import { join as join2 } from "node:path";
var symbolicLink = defineBuildRule({
  id: "build-symbolic-link",
  summary: "The build must hold no symbolic link",
  group: "build",
  severity: "error",
  authority: ["stack"],
  needs: ["files"],
  source: "cozy-stack model/app/installer: files of an archive are copied, links are not",
  since: "0.1.0",
  *check({ dir, files }) {
    for (const { path } of files)
      if (lstatSync2(join2(dir, path)).isSymbolicLink())
        yield {
          place: { file: path },
          message: `${path} is a symbolic link, and only regular files are installed. Replace it with a copy of the file.`
        };
  }
});

// src/build/rules/syntax.ts
import { compileFunction, Script } from "node:vm";
var buildSyntax = defineBuildRule({
  id: "build-syntax",
  summary: "The bundle must be CommonJS for Node, or a script for the webview",
  group: "build",
  severity: "error",
  authority: ["runtime"],
  needs: ["files"],
  source: 'cozy-stack runs node <folder>, with no package.json that says "type": "module"',
  since: "0.1.0",
  *check({ has, read }) {
    for (const name of ["index.js", "main.js"].filter(has)) {
      const problem = problemOf(name, Buffer.from(read(name)).toString("utf8"));
      if (problem !== void 0)
        yield {
          place: { file: name },
          message: `${name} is not ${name === "index.js" ? "valid CommonJS" : "a valid script"}: ${problem}. Bundle it again with konnector-lint bundle.`
        };
    }
  }
});
function problemOf(name, code) {
  try {
    if (name === "index.js")
      compileFunction(code, ["exports", "require", "module", "__filename", "__dirname"], { filename: name });
    else Reflect.construct(Script, [code, { filename: name }]);
    return void 0;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

// src/build/rules/index.ts
var buildRules = defineRules({
  "build-nested-manifest": nestedManifest,
  "build-symbolic-link": symbolicLink,
  "build-lfs-pointer": lfsPointer,
  "build-hidden-file": hiddenFile,
  "build-secret-file": secretFile,
  "build-missing-file": missingFile,
  "build-size": buildSize,
  "build-syntax": buildSyntax,
  "build-load": buildLoad,
  "publish-build-files": publishableFiles
});

export {
  buildRules
};
