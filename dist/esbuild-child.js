// src/bundle/child/esbuild-child.ts
import { createWriteStream, readFileSync as readFileSync5 } from "node:fs";
import { createRequire } from "node:module";
import { join as join5, relative as relative2 } from "node:path";

// src/sandbox/streams.ts
var inputFd = 3;
var eventsFd = 4;

// src/bundle/outside.ts
import { lstatSync, realpathSync as realpathSync2, statSync } from "node:fs";

// src/cozy/limits.ts
var mebibyte = 1024 * 1024;
var maxArchiveSize = 20 * mebibyte;
var maxUnpackedSize = 256 * mebibyte;
var maxManifestSize = 2 * mebibyte;
var maxDocumentSize = 8 * mebibyte;
var maxFileSize = 128 * mebibyte;
var maxRecordingSize = 64 * mebibyte;

// src/konnector/repository.ts
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
function findRepositoryRoot(dir) {
  const start = realpathSync(dir);
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (folder === dirname(folder)) return start;
  }
}
function isInside(path, folder) {
  const way = relative(folder, path);
  return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}

// src/bundle/outside.ts
var refused = "so it was not read";
function refuseFile(path, root) {
  const file = realPathOf(path);
  if (file === void 0) return void 0;
  if (!isInside(file, root) && !file.includes("/node_modules/"))
    return `${file} is outside of the repository, ${refused}. Copy it into the repository, or install it as a package.`;
  return refuseKind(file);
}
function refuseKind(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === void 0 || stat.isFile() || stat.isDirectory()) return void 0;
  return `${path} is not a regular file, ${refused}. Remove it.`;
}
function realPathOf(path) {
  try {
    return realpathSync2(path);
  } catch {
    return void 0;
  }
}

// src/bundle/esbuild-messages.ts
function isBuildFailure(error) {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}

// src/bundle/plugins/encoding-tables.ts
import { readFileSync, statSync as statSync2 } from "node:fs";
import { dirname as dirname2, extname, join as join2 } from "node:path";
var encodingTables = {
  name: "encoding-tables",
  setup(build) {
    const own = join2(build.initialOptions.absWorkingDir ?? "", "node_modules/iconv-lite/encodings");
    build.onLoad({ filter: asking }, ({ path }) => {
      const folder = dirname2(path);
      if (folder === own) return void 0;
      const contents = readFileSync(path, "utf8").replaceAll(table, (call, name) => {
        const file = extname(name) === "" ? `${name}.js` : name;
        const first = join2(own, file);
        return areSame(join2(folder, file), first) ? `require(${JSON.stringify(first)})` : call;
      });
      return { contents, loader: "js" };
    });
  }
};
var asking = /node_modules[\\/].+[\\/]iconv-lite[\\/]encodings[\\/](?:index|dbcs-data)\.js$/;
var table = /require\(["'](\.\/(?:tables\/[^"'/]+\.json|sbcs-data-generated))["']\)/g;
function areSame(file, other) {
  const [size, otherSize] = [file, other].map((path) => statSync2(path, { throwIfNoEntry: false })?.size);
  return size !== void 0 && size === otherSize && readFileSync(file).equals(readFileSync(other));
}

// src/bundle/plugins/lazy-suffixes.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { basename as basename2 } from "node:path";
var lazySuffixes = {
  name: "lazy-suffixes",
  setup(build) {
    build.onLoad({ filter: /psl[\\/](?:index\.js|dist[\\/]psl\.cjs)$/ }, ({ path, suffix }) => {
      if (suffix === waited || !/[\\/]psl[\\/]/.test(path)) return void 0;
      const code = readFileSync2(path, "utf8");
      const isModule = /^(?:import|export)\b/m.test(code);
      return isModule ? void 0 : { contents: waiting(code, `./${basename2(path)}${waited}`), loader: "js" };
    });
  }
};
var waited = "?waited";
var names = ["errorCodes", "parse", "get", "isValid"];
function waiting(code, module) {
  const isInterop = code.includes("__esModule");
  return `${isInterop ? "Object.defineProperty(exports, '__esModule', { value: true })" : ""}
for (const name of ${JSON.stringify(isInterop ? [...names, "default"] : names)})
  Object.defineProperty(exports, name, { enumerable: true, get: () => require(${JSON.stringify(module)})[name] })`;
}

// src/bundle/plugins/outside-files.ts
import { basename as basename3, join as join3 } from "node:path";
var outsideFiles = {
  name: "outside-files",
  setup(build) {
    const { absWorkingDir = "", preserveSymlinks = false } = build.initialOptions;
    const root = findRepositoryRoot(absWorkingDir);
    const modules = join3(absWorkingDir, "node_modules");
    const isOther = preserveSymlinks && basename3(realPathOf(modules) ?? modules) !== "node_modules";
    const filter = isOther ? /(?:)/ : notStartingWith(`${modules}/`);
    build.onLoad({ filter, namespace: "file" }, ({ path }) => {
      const text = refuseFile(path, root);
      return text === void 0 ? void 0 : { errors: [{ text }] };
    });
  }
};
function notStartingWith(start) {
  const escape = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
  const units = [...start];
  const endings = units.map(
    (unit, index) => `${escape(units.slice(0, index).join(""))}(?:[^${escape(unit)}]|$)`
  );
  return new RegExp(`^(?:${endings.join("|")})`);
}

// src/bundle/plugins/pdf-worker.ts
import { existsSync as existsSync2, readFileSync as readFileSync3 } from "node:fs";
import { basename as basename4, dirname as dirname3, join as join4 } from "node:path";
var pdfWorker = {
  name: "pdf-worker",
  setup(build) {
    build.onLoad({ filter: /pdfjs-dist[\\/](?:.*[\\/])?pdf(?:\.min)?\.m?js$/ }, ({ path }) => {
      const worker = basename4(path).replace(/^pdf/, "pdf.worker");
      if (!existsSync2(join4(dirname3(path), worker))) return void 0;
      return { contents: `${readFileSync3(path, "utf8")}
${reach(worker)}`, loader: "js" };
    });
  }
};
function reach(worker) {
  return `globalThis.pdfjsWorker ||
  Object.defineProperty(globalThis, 'pdfjsWorker', {
    configurable: true,
    get: () => require('./${worker}'),
    set: value => Object.defineProperty(globalThis, 'pdfjsWorker', { value, writable: true }),
  })`;
}

// src/bundle/plugins/sync-worker.ts
import { readFileSync as readFileSync4 } from "node:fs";
var syncWorker = {
  name: "sync-worker",
  setup(build) {
    build.onLoad(
      { filter: /jsdom[\\/].*[\\/](?:XMLHttpRequest|xmlhttprequest)(?:-impl)?\.js$/ },
      ({ path }) => {
        const text = readFileSync4(path, "utf8");
        const asking2 = /require\.resolve(?:\s*\?\s*require\.resolve)?\(\s*["']\.\/xhr-sync-worker\.js["']\s*\)(?:\s*:\s*null)?/;
        return { contents: text.replace(asking2, "null"), loader: "js" };
      }
    );
  }
};

// src/bundle/run-esbuild.ts
var tooOld = /^0\.(?:\d|1[0-7])\./;
var plugins = [outsideFiles, encodingTables, lazySuffixes, pdfWorker, syncWorker];
async function runEsbuild(esbuild, compilations2) {
  if (tooOld.test(esbuild.version)) throw new Error(`${esbuild.version} is too old`);
  const results = await Promise.all(compilations2.map((options) => esbuild.build({ ...options, plugins })));
  return results.map(({ warnings, metafile, outputFiles }) => ({ warnings, metafile, outputFiles }));
}

// src/bundle/child/esbuild-child.ts
var { konnectorDir, compilations } = JSON.parse(readFileSync5(inputFd, "utf8"));
var answer = JSON.stringify(await run(), (key, value) => key === "detail" ? void 0 : value);
createWriteStream("", { fd: eventsFd }).end(answer, () => process.exit());
async function run() {
  let esbuild;
  try {
    esbuild = createRequire(join5(konnectorDir, "package.json"))("esbuild");
    const ran = await runEsbuild(
      esbuild,
      compilations.map((options) => ({ ...options, write: false }))
    );
    const outputs = ran.map(({ outputFiles = [], ...said }, index) => ({
      ...said,
      files: outputFiles.map(({ path, contents }) => ({
        path: relative2(compilations[index].outdir, path),
        content: Buffer.from(contents).toString("base64")
      }))
    }));
    return { outputs };
  } catch (error) {
    if (isBuildFailure(error)) return { errors: error.errors };
    return esbuild === void 0 ? {} : { unusable: error instanceof Error ? error.message : String(error) };
  }
}
