const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  defineRule
} from "./chunk-NY7NTNCJ.js";

// src/build/build-rule.ts
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
      if (path.split("/").some((name) => name.startsWith(".")))
        yield {
          place: { file: path },
          message: `The build holds ${path}, which no konnector reads when it runs. Keep it out of the build.`
        };
  }
});

// src/build/rules/load.ts
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
var program = `
const { writeSync } = require('node:fs')
const entry = process.argv[1]
const end = process.reallyExit.bind(process)
process.exit = process.abort = () => end(0)
try { require('node:module')._load(entry, null, true) } catch (error) { writeSync(2, '\\u0000' + String(error && error.message || error).split('\\n')[0]); end(1) }
end(0)`;
var env = {
  NODE_ENV: "production",
  COZY_URL: "http://cozy.invalid/",
  COZY_CREDENTIALS: "none",
  COZY_FIELDS: "{}",
  COZY_PARAMETERS: "{}",
  COZY_LOCALE: "en"
};
var buildLoad = defineBuildRule({
  id: "build-load",
  summary: "The bundle must load where nothing is installed",
  group: "build",
  severity: "error",
  authority: ["runtime"],
  needs: ["files"],
  source: "cozy-stack worker/exec/konnector.go: the build is copied to a folder of its own and run there",
  since: "0.1.0",
  async check({ dir, has }) {
    if (!has("index.js")) return [];
    const problem = await loadAlone(dir);
    if (problem === void 0) return [];
    return [
      {
        place: { file: "index.js" },
        message: `index.js does not load: ${problem}. Run node on it in an empty folder to see where.`
      }
    ];
  }
});
async function loadAlone(dir) {
  const place = mkdtempSync(join(realpathSync(tmpdir()), "konnector-lint-"));
  try {
    const alone = join(place, "build");
    symlinkSync(dir, alone, "junction");
    return await loaded(join(alone, "index.js"), alone);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
async function loaded(entry, cwd) {
  const { execFile } = await import("node:child_process");
  const permission = process.allowedNodeEnvironmentFlags.has("--permission") ? "--permission" : "--experimental-permission";
  const links = ["--preserve-symlinks", "--preserve-symlinks-main"];
  const args = [permission, "--allow-fs-read=*", ...links, "--no-warnings", "-e", program, entry];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, env, timeout: 3e4 }, (error, _, stderr) => {
      const thrown = stderr.split("\0")[1];
      if (thrown !== void 0) resolve(thrown);
      else
        resolve(
          error ? error.killed ? "it takes more than 30 seconds" : error.message.split("\n")[0] : void 0
        );
    });
  });
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
          message: `The manifest names ${path}, which is not in the build: ${loss}. ${remedy}`
        };
  }
});
var fromAssets = "The content of assets/ lands at the root of the build; name the file from there.";
function* namedFiles(manifest) {
  const { icon, screenshots, partnership, on_delete_account: onDelete } = manifest;
  yield { pointer: "/icon", path: icon, loss: "the konnector is shown without an icon" };
  const partner = partnership?.icon;
  yield { pointer: "/partnership/icon", path: partner, loss: "the partner is shown without an icon" };
  if (Array.isArray(screenshots))
    for (const [index, path] of screenshots.entries())
      yield { pointer: `/screenshots/${index}`, path, loss: "the store leaves it out" };
  yield {
    pointer: "/on_delete_account",
    path: onDelete,
    loss: "the stack runs it when an account is deleted, and fails",
    remedy: "Give it a name that ends in .js, and src/ a file of that name (or .ts): it is bundled from there.",
    severity: "error",
    authority: ["runtime"]
  };
}

// src/build/rules/nested-manifest.ts
import { basename } from "node:path";
var nestedManifest = defineBuildRule({
  id: "build-nested-manifest",
  summary: "The build must hold one manifest, and no package.json",
  group: "build",
  severity: "error",
  authority: ["registry"],
  needs: ["files"],
  source: "cozy-apps-registry registry/registry.go: the first manifest and the last package.json of the archive count",
  since: "0.1.0",
  *check({ files }) {
    for (const { path } of files) {
      const name = basename(path);
      const misleads = name === "package.json" || /^manifest\.(?:konnector|webapp)$/.test(name) && path !== name;
      if (misleads)
        yield {
          place: { file: path },
          message: `The build holds ${path}, which the registry may read instead of the konnector's own manifest. Remove it from assets/.`
        };
    }
  }
});

// src/build/rules/secret-file.ts
import { basename as basename2 } from "node:path";
var secret = /^(?:konnector-dev-config.*\.json|\.token\.json|\.env(?:\..+)?|env_fields\.json|importedData\.json|id_(?:rsa|ed25519)|.+\.(?:pem|key|p12|pfx|har))$/;
var folders = /(?:^|\/)(?:recordings|__recordings__)\//;
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
    for (const { path } of files)
      if (secret.test(basename2(path)) || folders.test(path))
        yield {
          place: { file: path },
          message: `${path} is where credentials or personal data are kept, and a build is public. Remove it, and change what it held if it was ever pushed.`
        };
  }
});

// src/build/rules/size.ts
var mebibyte = 1024 * 1024;
var limit = 20 * mebibyte;
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
    if (raw < limit / 2) return [];
    const { gzipSync } = await import("node:zlib");
    const packed = files.map(({ path }) => gzipSync(read(path)));
    const bytes = packed.reduce((sum, { length }) => sum + length, 0);
    if (bytes < limit / 2) return [];
    const [heaviest] = files.toSorted((a, b) => b.bytes - a.bytes);
    return [
      {
        severity: bytes >= limit ? "error" : "warning",
        message: `The build takes ${(bytes / mebibyte).toFixed(1)} MiB compressed, and the registry refuses 20 MiB or more. The heaviest file is ${heaviest?.path}; konnector-lint bundle --analyze shows what is in a bundle.`
      }
    ];
  }
});

// src/build/rules/symbolic-link.ts
import { lstatSync } from "node:fs";
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
      if (lstatSync(join2(dir, path)).isSymbolicLink())
        yield {
          place: { file: path },
          message: `${path} is a symbolic link, and only regular files are installed. Put the file itself there.`
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
          message: `${name} cannot be read as ${name === "index.js" ? "CommonJS" : "a script"}: ${problem}. Bundle it again with konnector-lint bundle.`
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

// src/bundle/rules.ts
var bundlingRules = [
  defineRule({
    id: "bundle-error",
    summary: "The source must bundle into one file",
    group: "build",
    severity: "error",
    authority: ["runtime"],
    needs: ["files"],
    source: "esbuild",
    since: "0.1.0"
  }),
  defineRule({
    id: "bundle-warning",
    summary: "The source should bundle without doubtful code",
    group: "build",
    severity: "warning",
    authority: ["runtime"],
    needs: ["files"],
    source: "esbuild",
    since: "0.1.0"
  }),
  defineRule({
    id: "bundle-entry",
    summary: "There must be a source file to start from",
    group: "build",
    severity: "error",
    authority: ["convention"],
    needs: ["files"],
    source: "cozy-konnector-build webpack.config.js: entry",
    since: "0.1.0"
  }),
  defineRule({
    id: "bundle-install",
    summary: "Dependencies must be installed before bundling",
    group: "build",
    severity: "error",
    authority: ["runtime"],
    needs: ["files"],
    source: "Node.js module resolution",
    since: "0.1.0"
  }),
  defineRule({
    id: "bundle-missing-dependency",
    summary: "Everything that is imported must be installed",
    group: "build",
    severity: "error",
    authority: ["runtime"],
    needs: ["files"],
    source: "Node.js module resolution",
    since: "0.1.0"
  }),
  defineRule({
    id: "bundle-out-dir",
    summary: "The build must have a folder of its own",
    group: "build",
    severity: "error",
    authority: ["convention"],
    needs: ["files"],
    source: "the build folder is replaced as a whole",
    since: "0.1.0"
  }),
  defineRule({
    id: "undeclared-dependency",
    summary: "What the source imports should be in package.json",
    group: "build",
    severity: "warning",
    authority: ["convention"],
    needs: ["files", "package"],
    source: "Node.js module resolution",
    since: "0.1.0"
  }),
  defineRule({
    id: "bundle-license-incompatible",
    summary: "What is bundled must be allowed under the licence of the konnector",
    group: "build",
    severity: "warning",
    authority: ["convention"],
    needs: ["manifest", "package"],
    source: "gnu.org/licenses/license-list.html, by SPDX id",
    since: "0.1.0"
  }),
  defineRule({
    id: "bundle-license-unknown",
    summary: "What is bundled should say its licence as an SPDX expression",
    group: "build",
    severity: "info",
    authority: ["convention"],
    needs: ["files"],
    source: "SPDX licence list",
    since: "0.1.0"
  }),
  defineRule({
    id: "build-budget",
    summary: "The build should stay within the sizes that the configuration allows",
    group: "build",
    severity: "warning",
    authority: ["convention"],
    needs: ["files"],
    source: "the configuration of the konnector",
    since: "0.1.0"
  })
];
var buildRules = [
  nestedManifest,
  symbolicLink,
  hiddenFile,
  secretFile,
  missingFile,
  buildSize,
  buildSyntax,
  buildLoad
];
var bundleRules = [...bundlingRules, ...buildRules];

export {
  buildRules,
  bundleRules
};
