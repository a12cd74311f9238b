const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  describeBuild,
  haveSameFiles,
  readBuildFiles,
  readDigest
} from "./chunk-7EQYTNNF.js";
import {
  cacheFolder,
  cachePaths,
  readCache,
  scratchDir,
  writeCache
} from "./chunk-Q25V2AE6.js";
import {
  checkBudget
} from "./chunk-CIDMN65M.js";
import {
  noticesName
} from "./chunk-KKORRJRM.js";
import {
  compareNames
} from "./chunk-MLLNMDTV.js";
import {
  checkOutDir,
  isInside,
  replaceDir,
  resolveOutDir
} from "./chunk-XASN2HVC.js";
import {
  bundleRules
} from "./chunk-M2TFRHOM.js";
import {
  OperationalError,
  diagnose,
  displayPath,
  manifestName,
  parseDocument,
  version
} from "./chunk-NY7NTNCJ.js";

// src/bundle/bundle.ts
import { existsSync as existsSync3 } from "node:fs";
import { join as join8 } from "node:path";

// src/bundle/finding.ts
function diagnoseFindings(findings, name, profile) {
  return findings.map(({ rule, ...finding }) => {
    const { file } = finding.place ?? {};
    const place = { ...finding.place, ...file !== void 0 && { file: name(file) } };
    return diagnose(rules.get(rule), { ...finding, place }, profile);
  });
}
var rules = new Map(bundleRules.map((rule) => [rule.id, rule]));

// src/bundle/flavour.ts
import { extname } from "node:path";
var fragment = "manifest.fragment.json";
function listFlavours({ files }) {
  return (files?.list("flavours") ?? []).flatMap((path) => {
    const [, name, file, deeper] = path.split("/");
    return name !== void 0 && file === fragment && deeper === void 0 ? [name] : [];
  });
}
function applyFlavour(konnector, name) {
  const { files, manifest, dir } = konnector;
  const folder = `flavours/${name}`;
  const part = objectOf(files?.read(`${folder}/${fragment}`));
  if (!files || !part || !listFlavours(konnector).includes(name)) return void 0;
  const text = `${JSON.stringify({ ...manifest.value, ...part }, void 0, 2)}
`;
  const over = /* @__PURE__ */ new Map([[manifestName, () => Buffer.from(text)]]);
  for (const path of files.list(folder)) {
    const file = path.slice(folder.length + 1);
    if (file !== fragment && file !== "README.md" && extname(file) !== ".js")
      over.set(`assets/${file}`, () => files.read(path));
  }
  const entry = `${folder}/index.js`;
  return {
    konnector: {
      ...konnector,
      dir,
      manifest: parseDocument(manifest.file, text),
      files: laidOver(files, over)
    },
    ...files.has(entry) && { entry }
  };
}
function unknownFlavour(konnector, name) {
  const known = listFlavours(konnector);
  const there = known.length > 0 ? `There are ${known.join(", ")}.` : "There is no flavour in flavours/.";
  return {
    rule: "bundle-entry",
    message: `There is no flavour ${name}: flavours/${name}/${fragment} was looked for, with a JSON object in it. ${there}`
  };
}
function laidOver(files, over) {
  return {
    has: (path) => over.has(path) || files.has(path),
    read: (path) => over.has(path) ? over.get(path)() : files.read(path),
    list: (under = ".") => {
      const added = [...over.keys()].filter((path) => under === "." || path.startsWith(`${under}/`));
      return [.../* @__PURE__ */ new Set([...files.list(under), ...added])].toSorted();
    }
  };
}
function objectOf(bytes) {
  if (!bytes) return void 0;
  const { value } = parseDocument(fragment, Buffer.from(bytes).toString("utf8"));
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}

// src/bundle/fingerprint.ts
import { createHash, randomUUID } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join as join2 } from "node:path";

// src/bundle/package-manager.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
var lockfiles = ["yarn.lock", "package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml"];
function detectPackageManager({ files }) {
  if (files?.has("yarn.lock")) return { install: "yarn install", add: "yarn add" };
  if (files?.has("pnpm-lock.yaml")) return { install: "pnpm install", add: "pnpm add" };
  return { install: "npm install", add: "npm install" };
}
function declaredPackages({ pkg }) {
  const kinds = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];
  const value = pkg?.value ?? {};
  return new Set(kinds.flatMap((kind) => Object.keys(value[kind] ?? {})));
}
function isInstalled(dir) {
  if (existsSync(join(dir, "node_modules")) || existsSync(join(dir, ".pnp.cjs"))) return true;
  const parent = dirname(dir);
  return parent !== dir && isInstalled(parent);
}

// src/bundle/tsconfig.ts
var tsconfigs = ["tsconfig.json", "jsconfig.json", "src/tsconfig.json", "src/jsconfig.json"];
function hasTsconfig({ files }) {
  return tsconfigs.some((name) => files?.has(name));
}
function isTsconfig(path) {
  return /(?:^|\/)[jt]sconfig[^/]*\.json$/.test(path);
}

// src/bundle/fingerprint.ts
function listSources(metafile) {
  return Object.keys(metafile.inputs).filter((path) => !/^[<(]/.test(path)).toSorted();
}
function hashInputs(konnector, { dir, outDir }, sources, since = Infinity) {
  const hash = createHash("sha256").update(version);
  const { files } = konnector;
  const names2 = (files?.list() ?? []).filter((name) => !isInside(join2(dir, name), outDir));
  for (const name of names2)
    if (/\.(?:[cm]?[jt]sx?|json)$/.test(name) && !isBuilt(name)) hash.update(`\0${name}`);
  const read = names2.filter((name) => name.startsWith("assets/") || isTsconfig(name));
  const installed = [];
  const finding = sources.flatMap(foundBy);
  for (const path of [.../* @__PURE__ */ new Set([...besides(konnector), ...read, ...finding, ...sources])].toSorted()) {
    const stat = statSync(`${dir}/${path}`, { throwIfNoEntry: false });
    if (stat && stat.ctimeMs > since) hash.update(`\0changed while it was read: ${randomUUID()}`);
    if (/(?:^|\/)node_modules(?:\/|$)/.test(path))
      installed.push(`${path} ${stat && `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`}`);
    else {
      const content = files?.read(path) ?? readLinked(join2(dir, path));
      if (content !== void 0) hash.update(`\0${path}\0`).update(content);
    }
  }
  return hash.update(`\0${installed.join("\0")}`).digest("hex");
}
function foundBy(path) {
  const [, folder = "node_modules", scope, name] = /^(.*node_modules)(?:\/(@[^/]+))?\/([^/]+)\//.exec(path) ?? [];
  if (name === void 0) return ["node_modules"];
  const around = scope === void 0 ? folder : `${folder}/${scope}`;
  return ["node_modules", folder, around, `${around}/${name}/package.json`];
}
function isBuilt(name) {
  return /^build-[^/]+\//.test(name);
}
function besides({ manifest }) {
  const { icon } = manifest.value ?? {};
  const always = [manifestName, "package.json", ".nvmrc", "README.md", "LICENSE", ...lockfiles];
  return typeof icon === "string" ? [...always, icon] : always;
}
function readLinked(file) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : void 0;
}

// src/bundle/build-konnector.ts
import { statSync as statSync3 } from "node:fs";
import { join as join7, relative } from "node:path";

// src/bundle/write-build.ts
import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname as dirname2, join as join3 } from "node:path";
function writeBuild(folder, compiled, shipped, notices) {
  const written = new Map([...shipped].map(([path, { content }]) => [path, content]));
  if (notices !== void 0) written.set(noticesName, Buffer.from(notices));
  const target = (path) => {
    mkdirSync(dirname2(join3(folder, path)), { recursive: true });
    return join3(folder, path);
  };
  for (const name of compiled.names) {
    written.delete(name);
    move(join3(compiled.folder, name), target(name));
  }
  for (const [path, content] of written) writeFileSync(target(path), content);
  return [...compiled.names, ...written.keys()].toSorted(compareNames).map((path) => ({ path, executable: false, ...readDigest(join3(folder, path)) }));
}
function move(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (error.code !== "EXDEV") throw error;
    copyFileSync(from, to);
    rmSync(from);
  }
}

// src/bundle/plugins/encoding-tables.ts
import { readFileSync as readFileSync2, statSync as statSync2 } from "node:fs";
import { dirname as dirname3, extname as extname2, join as join4 } from "node:path";
var encodingTables = {
  name: "encoding-tables",
  setup(build) {
    const own = join4(build.initialOptions.absWorkingDir ?? "", "node_modules/iconv-lite/encodings");
    build.onLoad({ filter: asking }, ({ path }) => {
      const folder = dirname3(path);
      if (folder === own) return void 0;
      const contents = readFileSync2(path, "utf8").replaceAll(table, (call, name) => {
        const file = extname2(name) === "" ? `${name}.js` : name;
        const first = join4(own, file);
        return areSame(join4(folder, file), first) ? `require(${JSON.stringify(first)})` : call;
      });
      return { contents, loader: "js" };
    });
  }
};
var asking = /node_modules[\\/].+[\\/]iconv-lite[\\/]encodings[\\/](?:index|dbcs-data)\.js$/;
var table = /require\(["'](\.\/(?:tables\/[^"'/]+\.json|sbcs-data-generated))["']\)/g;
function areSame(file, other) {
  const [size, otherSize] = [file, other].map((path) => statSync2(path, { throwIfNoEntry: false })?.size);
  return size !== void 0 && size === otherSize && readFileSync2(file).equals(readFileSync2(other));
}

// src/bundle/plugins/lazy-suffixes.ts
import { readFileSync as readFileSync3 } from "node:fs";
import { basename } from "node:path";
var lazySuffixes = {
  name: "lazy-suffixes",
  setup(build) {
    build.onLoad({ filter: /psl[\\/](?:index\.js|dist[\\/]psl\.cjs)$/ }, ({ path, suffix }) => {
      if (suffix === waited || !/[\\/]psl[\\/]/.test(path)) return void 0;
      const code = readFileSync3(path, "utf8");
      const isModule = /^(?:import|export)\b/m.test(code);
      return isModule ? void 0 : { contents: waiting(code, `./${basename(path)}${waited}`), loader: "js" };
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

// src/bundle/plugins/pdf-worker.ts
import { existsSync as existsSync2, readFileSync as readFileSync4 } from "node:fs";
import { basename as basename2, dirname as dirname4, join as join5 } from "node:path";
var pdfWorker = {
  name: "pdf-worker",
  setup(build) {
    build.onLoad({ filter: /pdfjs-dist[\\/](?:.*[\\/])?pdf(?:\.min)?\.m?js$/ }, ({ path }) => {
      const worker = basename2(path).replace(/^pdf/, "pdf.worker");
      if (!existsSync2(join5(dirname4(path), worker))) return void 0;
      return { contents: `${readFileSync4(path, "utf8")}
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
import { readFileSync as readFileSync5 } from "node:fs";
var syncWorker = {
  name: "sync-worker",
  setup(build) {
    build.onLoad(
      { filter: /jsdom[\\/].*[\\/](?:XMLHttpRequest|xmlhttprequest)(?:-impl)?\.js$/ },
      ({ path }) => {
        const text = readFileSync5(path, "utf8");
        const asking2 = /require\.resolve(?:\s*\?\s*require\.resolve)?\(\s*["']\.\/xhr-sync-worker\.js["']\s*\)(?:\s*:\s*null)?/;
        return { contents: text.replace(asking2, "null"), loader: "js" };
      }
    );
  }
};

// src/bundle/target.ts
var stackNode = 20;
var oldest = 16;
async function nodeTarget(konnector) {
  const said = await lowestOfEngines(konnector) ?? ofNvmrc(konnector);
  return `node${Math.max(oldest, said ?? stackNode)}`;
}
async function lowestOfEngines({ pkg }) {
  const range = pkg?.value?.engines?.node;
  if (typeof range !== "string") return void 0;
  const { default: minVersion } = await import("./chunk-T6GV2TOC.js");
  try {
    return minVersion(range)?.major || void 0;
  } catch {
    return void 0;
  }
}
function ofNvmrc({ files }) {
  const text = Buffer.from(files?.read(".nvmrc") ?? "").toString("utf8");
  const major = /^v?(\d+)(?:\.\d+)*\s*$/m.exec(text)?.[1];
  return major === void 0 ? void 0 : Number(major);
}

// src/bundle/compile.ts
function planCompilations(plan, konnector, folder) {
  const kinds = [...new Set(plan.entries.map(({ kind }) => kind))];
  return Promise.all(kinds.map((kind) => optionsOf(plan, konnector, kind, folder)));
}
async function compile(esbuild, wanted) {
  const results = await Promise.all(
    wanted.map(
      (options) => esbuild.build({
        ...options,
        metafile: true,
        sourcemap: "external",
        // The sources lie beside the map, and putting them into it takes a quarter of the time.
        sourcesContent: false
      })
    )
  );
  return {
    metafile: {
      inputs: Object.assign({}, ...results.map(({ metafile }) => metafile.inputs)),
      outputs: Object.assign({}, ...results.map(({ metafile }) => metafile.outputs))
    },
    warnings: results.flatMap(({ warnings }) => warnings)
  };
}
async function compileBare(esbuild, wanted) {
  const results = await Promise.all(wanted.map((options) => esbuild.build(options)));
  return results.flatMap(({ warnings }) => warnings);
}
async function optionsOf({ dir, entries }, konnector, kind, folder) {
  return {
    absWorkingDir: dir,
    entryPoints: entries.filter((entry) => entry.kind === kind).map(pointOf),
    outdir: folder,
    bundle: true,
    ...kind === "server" ? await forNode(konnector) : forWebview(konnector),
    // Identifiers stay: names of classes and functions are what stack traces are read by.
    minifyWhitespace: true,
    minifySyntax: true,
    keepNames: true,
    charset: "utf8",
    legalComments: "none",
    ...hasTsconfig(konnector) ? {} : { tsconfigRaw: {} },
    // Their filters begin with letters, by which Go skips a file twenty times faster than by a class of characters.
    plugins: [encodingTables, lazySuffixes, pdfWorker, syncWorker],
    logLevel: "silent"
  };
}
async function forNode(konnector) {
  return {
    platform: "node",
    format: "cjs",
    target: await nodeTarget(konnector),
    external: ["canvas"],
    define: {
      "import.meta.url": "__bundle_url",
      "import.meta.filename": "__filename",
      "import.meta.dirname": "__dirname"
    },
    banner: {
      js: `var ${manifestName2}=${manifestOf(konnector)},__bundle_url=require("url").pathToFileURL(__filename).href;`
    }
  };
}
function forWebview(konnector) {
  return {
    platform: "browser",
    format: "iife",
    target: "es2020",
    define: { [manifestName2]: manifestOf(konnector), "process.env.NODE_ENV": '"production"' }
  };
}
var manifestName2 = "__WEBPACK_PROVIDED_MANIFEST__";
function manifestOf({ manifest }) {
  return JSON.stringify(manifest.value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
function pointOf({ source, output }) {
  return { in: `./${source}`, out: output.replace(/\.js$/, "") };
}

// src/bundle/esbuild.ts
import { createRequire } from "node:module";
import { join as join6 } from "node:path";

// src/bundle/esbuild-messages.ts
import { isBuiltin } from "node:module";
function isBuildFailure(error) {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}
function formatErrors(errors, plan) {
  const findings = [];
  const missing = /* @__PURE__ */ new Map();
  for (const error of errors.toSorted(byPlace)) {
    const name = missingPackage(error);
    if (name === void 0)
      findings.push({ rule: "bundle-error", place: placeOf(error), message: textOf(error) });
    else missing.set(name, [...missing.get(name) ?? [], error]);
  }
  return [...findings, ...[...missing].map(([name, imports]) => missingDependency(name, imports, plan))];
}
function formatWarnings(warnings) {
  return warnings.filter(({ location }) => location && !location.file.includes("node_modules/")).toSorted(byPlace).map((warning) => ({ rule: "bundle-warning", place: placeOf(warning), message: textOf(warning) }));
}
function missingDependency(name, [first, ...others], { declared, manager }) {
  const importer = first?.location?.file ?? "the entry";
  return {
    rule: "bundle-missing-dependency",
    place: placeOf(first),
    message: declared.has(name) ? `${importer} imports ${name}, which package.json declares but is not installed. Run ${manager.install}.` : `${importer} imports ${name}, which is neither declared nor installed. Add it with ${manager.add} ${name}.`,
    related: others.map((other) => ({ ...placeOf(other), message: `${name} is imported here too` }))
  };
}
function missingPackage({ text, notes }) {
  if (notes.some((note) => note.text.includes("is not exported by package"))) return void 0;
  const specifier = /^Could not resolve "([^"]+)"/.exec(text)?.[1];
  return specifier === void 0 || isBuiltin(specifier) ? void 0 : packageName(specifier);
}
function textOf({ text, location, notes }) {
  const specifier = /^Could not resolve "([^"]+)"/.exec(text)?.[1];
  if (specifier !== void 0 && isBuiltin(specifier))
    return `${location?.file} imports ${specifier}, which only Node has. A client-side konnector runs in a webview: use a package made for browsers.`;
  return [text, ...notes.map((note) => note.text)].join("\n");
}
function placeOf({ location }) {
  if (!location) return {};
  const { file, line, column, length, lineText } = location;
  const bytes = Buffer.from(lineText, "utf8");
  const units = (end) => bytes.subarray(0, end).toString("utf8").length + 1;
  return {
    file,
    line,
    column: units(column),
    endLine: line,
    endColumn: units(column + Math.max(length, 1))
  };
}
function packageName(specifier) {
  return /^(?:@[^/]+\/)?[^./#@][^/]*/.exec(specifier)?.[0];
}
function byPlace({ location: a }, { location: b }) {
  const [file, other] = [a?.file ?? "", b?.file ?? ""];
  return file === other ? (a?.line ?? 0) - (b?.line ?? 0) : file < other ? -1 : 1;
}

// src/bundle/esbuild.ts
var tooOld = /^0\.(?:\d|1[0-7])\./;
var EsbuildNotFound = class extends OperationalError {
  name = "EsbuildNotFound";
  /** `cause` is what kept one that is there from working, when there is one. */
  constructor(cause) {
    const why = cause instanceof Error ? ` (${cause.message.split("\n")[0]?.replace(/\.$/, "")})` : "";
    super(
      `The bundler esbuild works neither beside konnector-lint nor in the konnector${why}. Install it in the konnector with npm install --save-dev esbuild (without --omit=optional), then run again.`,
      { cause }
    );
  }
};
var users = 0;
async function withEsbuild(konnectorDir, use, besideTheTool = () => createRequire(import.meta.url)("esbuild")) {
  const inTheKonnector = () => createRequire(join6(konnectorDir, "package.json"))("esbuild");
  let cause;
  for (const load of [besideTheTool, inTheKonnector]) {
    users++;
    let esbuild;
    try {
      esbuild = load();
      if (tooOld.test(esbuild.version)) throw new Error(`${esbuild.version} is too old`);
      return await withoutCollector(use, esbuild);
    } catch (error) {
      if (isBuildFailure(error)) throw error;
      if (esbuild) cause = error;
    } finally {
      if (--users === 0) void esbuild?.stop?.();
    }
  }
  throw new EsbuildNotFound(cause);
}
function withoutCollector(use, esbuild) {
  const { GOGC } = process.env;
  process.env.GOGC ??= "off";
  try {
    return use(esbuild);
  } finally {
    if (GOGC === void 0) delete process.env.GOGC;
  }
}

// src/bundle/static-files.ts
import { posix } from "node:path";

// src/bundle/icon.ts
var svgoPlugins = [
  "removeDoctype",
  "removeXMLProcInst",
  "removeComments",
  "removeMetadata",
  "removeEditorsNSData",
  "removeDesc",
  "cleanupAttrs",
  "cleanupIds",
  "convertColors",
  "removeEmptyAttrs",
  "removeEmptyText",
  "removeEmptyContainers",
  "removeUnusedNS",
  "sortAttrs"
];
var config = { multipass: true, plugins: [...svgoPlugins] };
async function minifySvg(svg) {
  const text = Buffer.from(svg).toString("utf8");
  const { optimize } = /style/i.test(text) ? await import("./chunk-HUZXVEGP.js") : await import("./chunk-ZZRRGFLF.js");
  try {
    const smaller = Buffer.from(optimize(text, config).data);
    return smaller.length < svg.length ? smaller : svg;
  } catch {
    return svg;
  }
}

// src/bundle/static-files.ts
async function readStaticFiles({ manifest, files }) {
  const shipped = /* @__PURE__ */ new Map();
  const ship = (path, source) => {
    const content = files?.read(source);
    if (content) shipped.set(path, { source, content });
  };
  for (const path of files?.list("assets") ?? []) {
    const hidden = path.split("/").some((name) => name.startsWith("."));
    if (!hidden) ship(path.slice("assets/".length), path);
  }
  for (const name of ["README.md", "LICENSE", manifestName]) ship(name, name);
  const { icon: named } = manifest.value ?? {};
  if (typeof named !== "string") return shipped;
  const icon = posix.normalize(named);
  if (!icon.startsWith("assets/") && !shipped.has(icon)) ship(icon, icon);
  const drawn = icon.endsWith(".svg") ? shipped.get(icon) : void 0;
  if (drawn) shipped.set(icon, { ...drawn, content: await minifySvg(drawn.content) });
  return shipped;
}

// src/bundle/undeclared.ts
import { isBuiltin as isBuiltin2 } from "node:module";
function undeclaredDependencies(metafile, { declared, manager }) {
  const importers = /* @__PURE__ */ new Map();
  for (const [file, { imports }] of Object.entries(metafile.inputs)) {
    if (file.includes("node_modules/") || file.startsWith("<")) continue;
    for (const { original, path, external } of imports) {
      const name = original === void 0 ? void 0 : packageName(original);
      if (name === void 0 || external || isBuiltin2(original) || declared.has(name)) continue;
      if (!path.includes(`node_modules/${name}/`)) continue;
      const files = importers.get(name) ?? [];
      if (!files.includes(file)) importers.set(name, [...files, file]);
    }
  }
  return [...importers].toSorted().map(([name, [first, ...others]]) => ({
    rule: "undeclared-dependency",
    place: { file: first },
    message: `${name} is imported but package.json does not declare it: it is there only because another package brings it. Add it with ${manager.add} ${name}.`,
    related: others.map((file) => ({ file, message: `${name} is imported here too` }))
  }));
}

// src/bundle/build-konnector.ts
async function buildKonnector(konnector, plan, { check = true } = {}) {
  const { own } = cachePaths(plan.dir, plan.outDir);
  return replaceDir(own, cacheFolder(plan.dir), async (folder) => {
    const since = statSync3(folder).ctimeMs;
    const wanted = await planCompilations(plan, konnector, folder);
    const [
      compiled,
      shipped,
      { describeBundle: lookInside },
      { locateInSource: atItsSource, checkBuild, blocksBuild: isFatal }
    ] = await Promise.all([
      bundled(plan, (esbuild) => compile(esbuild, wanted)),
      readStaticFiles(konnector),
      // What is needed after esbuild is loaded while it works.
      import("./chunk-TND356OU.js"),
      import("./chunk-CNRT3SX3.js")
    ]);
    if ("problems" in compiled) return { good: false, findings: compiled.problems };
    const { metafile, warnings } = compiled;
    const sources = listSources(metafile);
    if (sources.some(isZipped)) return { good: false, findings: [zipped] };
    const { findings: said, ...inside } = lookInside(metafile, konnector, plan);
    const findings = [...formatWarnings(warnings), ...undeclaredDependencies(metafile, plan), ...said];
    const sourceOf = (path) => shipped.get(path)?.source ?? join7(relative(plan.dir, plan.outDir), path);
    return replaceDir(plan.outDir, scratchDir(plan), async (fresh) => {
      const files = writeBuild(fresh, { folder, names: namesOf(plan) }, shipped, inside.notices);
      const checking = check ? checkBuild({ dir: fresh, files }) : [];
      const inputs = hashInputs(konnector, plan, sources, since);
      findings.push(...(await checking).map((finding) => atItsSource(finding, sourceOf, konnector)));
      if (findings.some(isFatal)) return { good: false, findings };
      writeCache(folder, { state: { tool: version, inputs, sources, files, findings }, ...inside });
      return { good: true, files, findings, inputs };
    });
  });
}
async function buildBare(konnector, plan) {
  return replaceDir(plan.outDir, scratchDir(plan), async (fresh) => {
    const wanted = await planCompilations(plan, konnector, fresh);
    const [warnings, shipped] = await Promise.all([
      bundled(plan, (esbuild) => compileBare(esbuild, wanted)),
      readStaticFiles(konnector)
    ]);
    if ("problems" in warnings) return { good: false, findings: warnings.problems };
    const files = writeBuild(fresh, { folder: fresh, names: namesOf(plan) }, shipped);
    return { good: true, files, findings: formatWarnings(warnings) };
  });
}
async function bundled(plan, use) {
  try {
    return await withEsbuild(plan.dir, use);
  } catch (error) {
    if (isBuildFailure(error)) return { problems: formatErrors(error.errors, plan) };
    throw error;
  }
}
function isZipped(path) {
  return /\.zip\/node_modules\//.test(path);
}
var zipped = {
  rule: "bundle-install",
  place: { file: "package.json" },
  message: `Yarn keeps the packages in archives here (Plug'n'Play), in which their licences cannot be looked at. Write "nodeLinker: node-modules" into .yarnrc.yml and run yarn install, or bundle with --bare.`
};
function namesOf({ entries }) {
  return entries.map(({ output }) => output);
}

// src/bundle/plan.ts
import { realpathSync } from "node:fs";
import { resolve } from "node:path";

// src/bundle/entry.ts
import { extname as extname3, posix as posix2 } from "node:path";
var extensions = [".js", ".ts", ".mjs", ".mts", ".cjs", ".cts", ".jsx", ".tsx"];
var outputs = { server: "index.js", client: "main.js" };
function konnectorKinds(konnector) {
  const { clientSide, serverSide } = konnector.manifest.value ?? {};
  if (clientSide !== true) return ["server"];
  return serverSide === true ? ["client", "server"] : ["client"];
}
function findEntries(konnector, isOutput, given) {
  const has = (path) => konnector.files?.has(path) === true && !isOutput(path);
  const find = (stems) => stems.flatMap(spelled).find(has);
  const entries = [];
  for (const kind of konnectorKinds(konnector)) {
    const stems = stemsOf(konnector, kind);
    const source2 = given ?? find(stems);
    if (source2 === void 0) return { finding: noEntry(stems, has) };
    entries.push({ kind, output: outputs[kind], source: source2 });
  }
  const output = onDeleteAccount(konnector);
  if (output === void 0 || entries.some((entry) => entry.output === output)) return entries;
  const stem = output.slice(0, -extname3(output).length);
  const source = find([`src/${output}`, `src/${stem}`, output, stem]);
  return source === void 0 ? entries : [...entries, { kind: "server", output, source }];
}
function onDeleteAccount({ manifest }) {
  const { on_delete_account: named } = manifest.value ?? {};
  const path = typeof named === "string" ? posix2.normalize(named) : "";
  return extname3(path) === ".js" && !/^(?:\.\.)?\//.test(path) ? path : void 0;
}
function stemsOf({ pkg }, kind) {
  const main = pkg?.value?.main;
  return [`src/${kind}`, "src/index", ...typeof main === "string" ? [posix2.normalize(main)] : [], "index"];
}
function spelled(stem) {
  return [
    ...extensions.includes(extname3(stem)) ? [stem] : [],
    ...extensions.map((extension) => stem + extension),
    ...extensions.map((extension) => `${stem}/index${extension}`)
  ];
}
function noEntry(stems, has) {
  const coffee = stems.flatMap((stem) => [stem, `${stem}.coffee`]).find((path) => path.endsWith(".coffee") && has(path));
  if (coffee !== void 0)
    return {
      rule: "bundle-entry",
      place: { file: coffee },
      message: `${coffee} is CoffeeScript, which is not bundled. Compile it to JavaScript once (npx coffee --compile), and keep the result as src/index.js.`
    };
  const looked = [...new Set(stems)].map((stem) => extensions.includes(extname3(stem)) ? stem : `${stem}.js`);
  return {
    rule: "bundle-entry",
    message: `There is no source file to bundle: ${looked.join(", ")} (also .ts, .mjs, .cjs) were looked for. Add src/index.js, or name the file as "main" in package.json.`
  };
}

// src/bundle/plan.ts
function planBundle(konnector, out, entry) {
  const dir = realpathSync(konnector.dir);
  const outDir = resolve(dir, out);
  const why = checkOutDir(dir, outDir);
  if (why !== void 0)
    return {
      finding: {
        rule: "bundle-out-dir",
        message: `The build cannot be written to ${out}: ${why}. Choose another folder with --out-dir; nothing was changed.`
      }
    };
  const entries = findEntries(konnector, (path) => isInside(resolve(dir, path), outDir), entry);
  if ("finding" in entries) return entries;
  const manager = detectPackageManager(konnector);
  const declared = declaredPackages(konnector);
  if (declared.size > 0 && !isInstalled(dir))
    return {
      finding: {
        rule: "bundle-install",
        place: { file: "package.json" },
        message: `There is no node_modules here, so nothing the source imports can be found. Run ${manager.install} first.`
      }
    };
  return { dir, outDir, entries, manager, declared };
}

// src/bundle/bundle.ts
async function bundle(whole, options = {}) {
  const { flavour, cwd = process.cwd(), profile = "recommended", budget = {} } = options;
  const diagnose2 = (findings) => diagnoseFindings(findings, (path) => displayPath(cwd, join8(whole.dir, path)), profile);
  const flavoured = flavour === void 0 ? { konnector: whole } : applyFlavour(whole, flavour);
  if (!flavoured) return { status: "failed", diagnostics: diagnose2([unknownFlavour(whole, `${flavour}`)]) };
  const { konnector, entry } = flavoured;
  const plan = planBundle(konnector, resolveOutDir(options), entry);
  if ("finding" in plan) return { status: "failed", diagnostics: diagnose2([plan.finding]) };
  const done = (status, {
    files,
    findings,
    inputs
  }) => ({
    status,
    build: describeBuild(plan.outDir, files, plan.dir, inputs),
    diagnostics: diagnose2([...findings, ...checkBudget({ files }, budget)])
  });
  const kept = options.force ? void 0 : unchangedSince(konnector, plan);
  if (kept) return done("unchanged", kept);
  const made = await (options.bare ? buildBare(konnector, plan) : buildKonnector(konnector, plan, options));
  return made.good ? done("passed", made) : { status: "failed", diagnostics: diagnose2(made.findings) };
}
function unchangedSince(konnector, plan) {
  const { dir, outDir } = plan;
  const state = readCache(dir, outDir);
  if (!state || !existsSync3(outDir) || !haveSameFiles(state.files, readBuildFiles(outDir))) return void 0;
  return state.inputs === hashInputs(konnector, plan, state.sources) ? state : void 0;
}

export {
  bundle
};
