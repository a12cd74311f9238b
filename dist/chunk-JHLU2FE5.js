const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  require_major,
  require_min_version
} from "./chunk-UNABHYWL.js";
import {
  buildOf,
  digestOf,
  readBuildFiles,
  sameFiles
} from "./chunk-F6FLNVZQ.js";
import {
  isInside,
  readState,
  refusal,
  replaceDir,
  scratchDir,
  stateFolder,
  statePaths,
  writeState
} from "./chunk-HEKPAKUY.js";
import {
  overBudget
} from "./chunk-KKIT54TF.js";
import {
  noticesName,
  noticesOf
} from "./chunk-EMNEU4AC.js";
import {
  compare,
  takeInventory
} from "./chunk-NB3RDDPZ.js";
import {
  buildRules,
  bundleRules
} from "./chunk-3YVH4FD7.js";
import {
  CannotRun,
  diagnose,
  manifestName,
  nodeAt,
  parseDocument,
  regionOf,
  relativeName,
  require_spdx_expression_validate,
  version
} from "./chunk-F43RAD7A.js";
import {
  require_deprecated,
  require_spdx_exceptions,
  require_spdx_license_ids
} from "./chunk-HUKNMB57.js";
import {
  __commonJS,
  __toESM
} from "./chunk-CQPF5Z3R.js";

// node_modules/spdx-expression-parse/scan.js
var require_scan = __commonJS({
  "node_modules/spdx-expression-parse/scan.js"(exports, module) {
    "use strict";
    var licenses2 = [].concat(require_spdx_license_ids()).concat(require_deprecated());
    var exceptions = require_spdx_exceptions();
    module.exports = function(source) {
      var index = 0;
      function hasMore() {
        return index < source.length;
      }
      function read2(value) {
        if (value instanceof RegExp) {
          var chars = source.slice(index);
          var match = chars.match(value);
          if (match) {
            index += match[0].length;
            return match[0];
          }
        } else {
          if (source.indexOf(value, index) === index) {
            index += value.length;
            return value;
          }
        }
      }
      function skipWhitespace() {
        read2(/[ ]*/);
      }
      function operator() {
        var string;
        var possibilities = [/^WITH/i, /^AND/i, /^OR/i, "(", ")", ":", "+"];
        for (var i = 0; i < possibilities.length; i++) {
          string = read2(possibilities[i]);
          if (string) {
            break;
          }
        }
        if (string === "+" && index > 1 && source[index - 2] === " ") {
          throw new Error("Space before `+`");
        }
        return string && {
          type: "OPERATOR",
          string: string.toUpperCase()
        };
      }
      function idstring() {
        return read2(/[A-Za-z0-9-.]+/);
      }
      function expectIdstring() {
        var string = idstring();
        if (!string) {
          throw new Error("Expected idstring at offset " + index);
        }
        return string;
      }
      function documentRef() {
        if (read2("DocumentRef-")) {
          var string = expectIdstring();
          return { type: "DOCUMENTREF", string };
        }
      }
      function licenseRef() {
        if (read2("LicenseRef-")) {
          var string = expectIdstring();
          return { type: "LICENSEREF", string };
        }
      }
      function identifier() {
        var begin = index;
        var string = idstring();
        if (licenses2.indexOf(string) !== -1) {
          return {
            type: "LICENSE",
            string
          };
        } else if (exceptions.indexOf(string) !== -1) {
          return {
            type: "EXCEPTION",
            string
          };
        }
        index = begin;
      }
      function parseToken() {
        return operator() || documentRef() || licenseRef() || identifier();
      }
      var tokens = [];
      while (hasMore()) {
        skipWhitespace();
        if (!hasMore()) {
          break;
        }
        var token = parseToken();
        if (!token) {
          throw new Error("Unexpected `" + source[index] + "` at offset " + index);
        }
        tokens.push(token);
      }
      return tokens;
    };
  }
});

// node_modules/spdx-expression-parse/parse.js
var require_parse = __commonJS({
  "node_modules/spdx-expression-parse/parse.js"(exports, module) {
    "use strict";
    module.exports = function(tokens) {
      var index = 0;
      function hasMore() {
        return index < tokens.length;
      }
      function token() {
        return hasMore() ? tokens[index] : null;
      }
      function next() {
        if (!hasMore()) {
          throw new Error();
        }
        index++;
      }
      function parseOperator(operator) {
        var t = token();
        if (t && t.type === "OPERATOR" && operator === t.string) {
          next();
          return t.string;
        }
      }
      function parseWith() {
        if (parseOperator("WITH")) {
          var t = token();
          if (t && t.type === "EXCEPTION") {
            next();
            return t.string;
          }
          throw new Error("Expected exception after `WITH`");
        }
      }
      function parseLicenseRef() {
        var begin = index;
        var string = "";
        var t = token();
        if (t.type === "DOCUMENTREF") {
          next();
          string += "DocumentRef-" + t.string + ":";
          if (!parseOperator(":")) {
            throw new Error("Expected `:` after `DocumentRef-...`");
          }
        }
        t = token();
        if (t === null) {
          throw new Error("Unexpected end of input");
        }
        if (t.type === "LICENSEREF") {
          next();
          string += "LicenseRef-" + t.string;
          var node2 = { license: string };
          var exception = parseWith();
          if (exception) {
            node2.exception = exception;
          }
          return node2;
        }
        index = begin;
      }
      function parseLicense() {
        var t = token();
        if (t && t.type === "LICENSE") {
          next();
          var node2 = { license: t.string };
          if (parseOperator("+")) {
            node2.plus = true;
          }
          var exception = parseWith();
          if (exception) {
            node2.exception = exception;
          }
          return node2;
        }
      }
      function parseParenthesizedExpression() {
        var left = parseOperator("(");
        if (!left) {
          return;
        }
        var expr = parseExpression();
        if (!parseOperator(")")) {
          throw new Error("Expected `)`");
        }
        return expr;
      }
      function parseAtom() {
        return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
      }
      function makeBinaryOpParser(operator, nextParser) {
        return function parseBinaryOp() {
          var left = nextParser();
          if (!left) {
            return;
          }
          if (!parseOperator(operator)) {
            return left;
          }
          var right = parseBinaryOp();
          if (!right) {
            throw new Error("Expected expression");
          }
          return {
            left,
            conjunction: operator.toLowerCase(),
            right
          };
        };
      }
      var parseAnd = makeBinaryOpParser("AND", parseAtom);
      var parseExpression = makeBinaryOpParser("OR", parseAnd);
      var node = parseExpression();
      if (!node || hasMore()) {
        throw new Error("Syntax error");
      }
      return node;
    };
  }
});

// node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse = __commonJS({
  "node_modules/spdx-expression-parse/index.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse2 = require_parse();
    module.exports = function(source) {
      return parse2(scan(source));
    };
  }
});

// src/bundle/bundle.ts
import { existsSync as existsSync3 } from "node:fs";
import { join as join9 } from "node:path";

// src/bundle/finding.ts
function diagnoseAll(findings, name, profile) {
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
function flavoursOf({ files }) {
  return (files?.list("flavours") ?? []).flatMap((path) => {
    const [, name, file, deeper] = path.split("/");
    return name !== void 0 && file === fragment && deeper === void 0 ? [name] : [];
  });
}
function flavourOf(konnector, name) {
  const { files, manifest, dir } = konnector;
  const folder = `flavours/${name}`;
  const part = objectOf(files?.read(`${folder}/${fragment}`));
  if (!files || !part || !flavoursOf(konnector).includes(name)) return void 0;
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
function noFlavour(konnector, name) {
  const known = flavoursOf(konnector);
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

// src/bundle/inputs.ts
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join as join2 } from "node:path";

// src/bundle/package-manager.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
var lockfiles = ["yarn.lock", "package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml"];
function packageManager({ files }) {
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

// src/bundle/inputs.ts
function sourcesOf(metafile) {
  return Object.keys(metafile.inputs).filter((path) => !/^[<(]/.test(path)).toSorted();
}
function hashInputs(konnector, { dir, outDir }, sources) {
  const hash = createHash("sha256").update(version);
  const { files } = konnector;
  const names2 = (files?.list() ?? []).filter((name) => !isInside(join2(dir, name), outDir));
  for (const name of names2) if (/\.[cm]?[jt]sx?$/.test(name) && !isBuilt(name)) hash.update(`\0${name}`);
  const shipped = names2.filter((name) => name.startsWith("assets/"));
  const installed = [];
  for (const path of [.../* @__PURE__ */ new Set([...besides(konnector), ...shipped, ...sources])].toSorted()) {
    if (/(?:^|\/)node_modules\//.test(path)) installed.push(`${path} ${timesOf(`${dir}/${path}`)}`);
    else {
      const content = files?.read(path) ?? readLinked(join2(dir, path));
      if (content !== void 0) hash.update(`\0${path}\0`).update(content);
    }
  }
  return hash.update(`\0${installed.join("\0")}`).digest("hex");
}
function isBuilt(name) {
  return /^build-[^/]+\//.test(name);
}
function besides({ manifest }) {
  const { icon } = manifest.value ?? {};
  const always = [manifestName, "package.json", ".nvmrc", "README.md", "LICENSE", ...tsconfigs, ...lockfiles];
  return typeof icon === "string" ? [...always, icon] : always;
}
function timesOf(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat && `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`;
}
function readLinked(file) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : void 0;
}

// src/bundle/make.ts
import { join as join8, relative } from "node:path";

// src/bundle/assemble.ts
import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname as dirname2, join as join3 } from "node:path";
function assemble(folder, compiled, shipped, notices) {
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
  return [...compiled.names, ...written.keys()].toSorted(compare).map((path) => ({ path, executable: false, ...digestOf(join3(folder, path)) }));
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

// src/bundle/check.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { join as join4 } from "node:path";
async function checkBuild({ dir, files }, rules2 = buildRules) {
  const paths = new Set(files.map(({ path }) => path));
  const read2 = (path) => readFileSync2(join4(dir, path));
  const context = {
    dir,
    files,
    manifest: paths.has("manifest.konnector") ? objectOf2(read2("manifest.konnector")) : void 0,
    has: (path) => paths.has(path),
    read: read2
  };
  const found = await Promise.all(
    rules2.map(
      async (rule) => [...await rule.check(context)].map((finding) => ({ ...finding, rule: rule.id }))
    )
  );
  return found.flat();
}
function isFatal({ rule, severity }) {
  return (severity ?? bundleRules.find(({ id }) => id === rule)?.severity) === "error";
}
function atItsSource(finding, sourceOf, { manifest }) {
  const { file, pointer } = finding.place ?? {};
  if (file === void 0) return finding;
  const node = pointer === void 0 ? void 0 : nodeAt(manifest, pathOf(pointer));
  return {
    ...finding,
    place: { ...finding.place, file: sourceOf(file), ...node && regionOf(manifest.text, node) }
  };
}
function pathOf(pointer) {
  return pointer.split("/").slice(1).map((step) => /^\d+$/.test(step) ? Number(step) : step);
}
function objectOf2(text) {
  try {
    const value = JSON.parse(Buffer.from(text).toString("utf8"));
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}

// src/bundle/plugins/encoding-tables.ts
import { readFileSync as readFileSync3, statSync as statSync2 } from "node:fs";
import { dirname as dirname3, extname as extname2, join as join5 } from "node:path";
var encodingTables = {
  name: "encoding-tables",
  setup(build) {
    const own = join5(build.initialOptions.absWorkingDir ?? "", "node_modules/iconv-lite/encodings");
    build.onLoad({ filter: asking }, ({ path }) => {
      const folder = dirname3(path);
      if (folder === own) return void 0;
      const contents = readFileSync3(path, "utf8").replaceAll(table, (call, name) => {
        const file = extname2(name) === "" ? `${name}.js` : name;
        const first = join5(own, file);
        return areSame(join5(folder, file), first) ? `require(${JSON.stringify(first)})` : call;
      });
      return { contents, loader: "js" };
    });
  }
};
var asking = /node_modules[\\/].+[\\/]iconv-lite[\\/]encodings[\\/](?:index|dbcs-data)\.js$/;
var table = /require\(["'](\.\/(?:tables\/[^"'/]+\.json|sbcs-data-generated))["']\)/g;
function areSame(file, other) {
  const [size, otherSize] = [file, other].map((path) => statSync2(path, { throwIfNoEntry: false })?.size);
  return size !== void 0 && size === otherSize && readFileSync3(file).equals(readFileSync3(other));
}

// src/bundle/plugins/lazy-suffixes.ts
import { readFileSync as readFileSync4 } from "node:fs";
import { basename } from "node:path";
var lazySuffixes = {
  name: "lazy-suffixes",
  setup(build) {
    build.onLoad({ filter: /psl[\\/](?:index\.js|dist[\\/]psl\.cjs)$/ }, ({ path, suffix }) => {
      if (suffix === waited || !/[\\/]psl[\\/]/.test(path)) return void 0;
      const code = readFileSync4(path, "utf8");
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
import { existsSync as existsSync2, readFileSync as readFileSync5 } from "node:fs";
import { basename as basename2, dirname as dirname4, join as join6 } from "node:path";
var pdfWorker = {
  name: "pdf-worker",
  setup(build) {
    build.onLoad({ filter: /pdfjs-dist[\\/](?:.*[\\/])?pdf(?:\.min)?\.m?js$/ }, ({ path }) => {
      const worker = basename2(path).replace(/^pdf/, "pdf.worker");
      if (!existsSync2(join6(dirname4(path), worker))) return void 0;
      return { contents: `${readFileSync5(path, "utf8")}
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
import { readFileSync as readFileSync6 } from "node:fs";
var syncWorker = {
  name: "sync-worker",
  setup(build) {
    build.onLoad(
      { filter: /jsdom[\\/].*[\\/](?:XMLHttpRequest|xmlhttprequest)(?:-impl)?\.js$/ },
      ({ path }) => {
        const text = readFileSync6(path, "utf8");
        const asking2 = /require\.resolve(?:\s*\?\s*require\.resolve)?\(\s*["']\.\/xhr-sync-worker\.js["']\s*\)(?:\s*:\s*null)?/;
        return { contents: text.replace(asking2, "null"), loader: "js" };
      }
    );
  }
};

// src/bundle/target.ts
var import_major = __toESM(require_major(), 1);
var import_min_version = __toESM(require_min_version(), 1);
var stackNode = 20;
var oldest = 16;
function nodeTarget({ pkg, files }) {
  const engines = pkg?.value?.engines?.node;
  const nvmrc = files?.read(".nvmrc");
  const said = typeof engines === "string" ? engines : nvmrc && Buffer.from(nvmrc).toString("utf8").trim();
  return `node${Math.max(oldest, said && lowestMajor(said) || stackNode)}`;
}
function lowestMajor(range) {
  try {
    const lowest = (0, import_min_version.default)(range);
    return lowest ? (0, import_major.default)(lowest) : void 0;
  } catch {
    return void 0;
  }
}

// src/bundle/compile.ts
async function compile(esbuild, plan, konnector, output) {
  const kinds = [...new Set(plan.entries.map(({ kind }) => kind))];
  const results = await Promise.all(
    kinds.map((kind) => esbuild.build(esbuildOptions(plan, konnector, kind, output)))
  );
  return {
    metafile: {
      inputs: Object.assign({}, ...results.map(({ metafile }) => metafile.inputs)),
      outputs: Object.assign({}, ...results.map(({ metafile }) => metafile.outputs))
    },
    warnings: results.flatMap(({ warnings }) => warnings)
  };
}
function esbuildOptions({ dir, entries }, konnector, kind, { folder, sourceMap }) {
  return {
    absWorkingDir: dir,
    entryPoints: entries.filter((entry) => entry.kind === kind).map(pointOf),
    outdir: folder,
    metafile: true,
    bundle: true,
    ...kind === "server" ? forNode(konnector) : forWebview(konnector),
    // Identifiers stay: names of classes and functions are what stack traces are read by.
    minifyWhitespace: true,
    minifySyntax: true,
    keepNames: true,
    charset: "utf8",
    legalComments: "none",
    sourcemap: sourceMap && "external",
    // The sources lie beside the map, and putting them into it takes a quarter of the time.
    sourcesContent: false,
    ...hasTsconfig(konnector) ? {} : { tsconfigRaw: {} },
    // Their filters begin with letters, by which Go skips a file twenty times faster than by a class of characters.
    plugins: [encodingTables, lazySuffixes, pdfWorker, syncWorker],
    logLevel: "silent"
  };
}
function forNode(konnector) {
  return {
    platform: "node",
    format: "cjs",
    target: nodeTarget(konnector),
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
import { join as join7 } from "node:path";

// src/bundle/problems.ts
import { isBuiltin } from "node:module";
function isBuildFailure(error) {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}
function problemsOf(errors, plan) {
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
function warningsOf(warnings) {
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
  return specifier === void 0 || isBuiltin(specifier) ? void 0 : packageOf(specifier);
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
function packageOf(specifier) {
  return /^(?:@[^/]+\/)?[^./#@][^/]*/.exec(specifier)?.[0];
}
function byPlace({ location: a }, { location: b }) {
  const [file, other] = [a?.file ?? "", b?.file ?? ""];
  return file === other ? (a?.line ?? 0) - (b?.line ?? 0) : file < other ? -1 : 1;
}

// src/bundle/esbuild.ts
var tooOld = /^0\.(?:\d|1[0-7])\./;
var EsbuildNotFound = class extends CannotRun {
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
  const inTheKonnector = () => createRequire(join7(konnectorDir, "package.json"))("esbuild");
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

// src/bundle/inventory/licenses.ts
var import_spdx_expression_validate = __toESM(require_spdx_expression_validate(), 1);

// src/bundle/inventory/compatible.ts
var import_spdx_expression_parse = __toESM(require_spdx_expression_parse(), 1);
var demands = [
  [/^AGPL-3\.0/, "agpl-3"],
  [/^GPL-3\.0/, "gpl-3"],
  [/^GPL-2\.0(?:-or-later|\+)/, "gpl-2+"],
  [/^GPL-2\.0/, "gpl-2"],
  [/^LGPL-/, "library"],
  [/^(?:MPL-2\.0|EPL-2\.0|CDDL-1\.[01])/, "file"],
  [/^(?:SSPL-|BUSL-|Elastic-|CC-BY-NC|CC-BY-ND|PolyForm-)/, "closed"],
  [
    /^(?:0BSD|AFL-|Apache-|Artistic-2|BSD-|BSL-1|BlueOak-|CC0-|CC-BY-[34]|ISC|MIT|NCSA|OFL-|PSF-|Python-|Unicode-|Unlicense|WTFPL|X11|Zlib|curl)/,
    "nothing"
  ]
];
var meets = {
  // The LGPL asks that its part can be replaced: the source of a konnector is public.
  nothing: ["nothing", "file", "library"],
  file: ["nothing", "file", "library"],
  library: ["nothing", "file", "library"],
  "gpl-2": ["nothing", "file", "library", "gpl-2", "gpl-2+"],
  "gpl-2+": ["nothing", "file", "library", "gpl-2", "gpl-2+", "gpl-3"],
  "gpl-3": ["nothing", "file", "library", "gpl-2+", "gpl-3", "agpl-3"],
  "agpl-3": ["nothing", "file", "library", "gpl-2+", "gpl-3", "agpl-3"],
  closed: ["nothing", "file"]
};
function isCompatible(license, own) {
  const theirs = read(license);
  const ours = read(own);
  if (!theirs || !ours) return void 0;
  const verdicts = leaves(ours).map((leaf) => {
    const ourDemand = demandOf(leaf);
    return ourDemand === void 0 ? void 0 : fits(theirs, ourDemand);
  });
  return verdicts.includes(true) ? true : verdicts.includes(void 0) ? void 0 : false;
}
function fits(expression, own) {
  if ("license" in expression) {
    const demand = demandOf(idOf(expression));
    return demand === void 0 ? void 0 : meets[own].includes(demand);
  }
  const sides = [fits(expression.left, own), fits(expression.right, own)];
  const decides = expression.conjunction === "or";
  if (sides.includes(decides)) return decides;
  return sides.includes(void 0) ? void 0 : !decides;
}
function leaves(expression) {
  if ("license" in expression) return [idOf(expression)];
  return [...leaves(expression.left), ...leaves(expression.right)];
}
function idOf({ license, plus }) {
  return plus ? `${license}+` : license;
}
function demandOf(id) {
  return demands.find(([pattern]) => pattern.test(id))?.[1];
}
function read(expression) {
  try {
    return (0, import_spdx_expression_parse.default)(expression);
  } catch {
    return void 0;
  }
}

// src/bundle/inventory/licenses.ts
function licenseFindings({ packages }, own) {
  const findings = [];
  const said = [...new Set(packages.flatMap(({ license }) => license ?? []))];
  const known = new Set(said.filter((license) => (0, import_spdx_expression_validate.default)(license)));
  if (own !== void 0) {
    const refused = new Set(said.filter((license) => isCompatible(license, own) === false));
    for (const { name, version: version2, license } of packages)
      if (license !== void 0 && refused.has(license))
        findings.push({
          rule: "bundle-license-incompatible",
          place: { file: "package.json" },
          message: `${name} ${version2} is under ${license}, which a konnector under ${own} cannot be published with. Choose a licence that allows it, or another package.`
        });
  }
  const unclear = packages.filter(({ license }) => license === void 0 || !known.has(license));
  if (unclear.length > 0)
    findings.push({
      rule: "bundle-license-unknown",
      place: { file: "package.json" },
      message: `Nobody can tell by its package.json under which licence ${listOf(unclear)} ${unclear.length === 1 ? "is" : "are"} bundled. Look at what came with the package; THIRD-PARTY-NOTICES.txt in the build holds it.`
    });
  return findings;
}
function listOf(packages) {
  const names2 = packages.map(({ name, version: version2, license }) => `${name} ${version2} (${license ?? "nothing"})`);
  return [names2.slice(0, -1).join(", "), names2.at(-1)].filter(Boolean).join(" and ");
}

// src/bundle/inventory/sbom.ts
var import_spdx_expression_validate2 = __toESM(require_spdx_expression_validate(), 1);
function sbomOf(inventory, subject) {
  const self = `konnector:${subject.name}@${subject.version}`;
  const refs = inventory.packages.map(purlOf);
  const bom = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      tools: { components: [{ type: "application", name: "konnector-lint", version }] },
      component: {
        type: "application",
        "bom-ref": self,
        name: subject.name,
        version: subject.version,
        ...licenses(subject.license)
      }
    },
    components: inventory.packages.map(component),
    dependencies: [{ ref: self, dependsOn: refs }, ...refs.map((ref) => ({ ref }))]
  };
  return `${JSON.stringify(bom, void 0, 2)}
`;
}
function component(bundled) {
  const [, group, name = bundled.name] = /^(@[^/]+)\/(.+)$/.exec(bundled.name) ?? [];
  const purl = purlOf(bundled);
  return {
    type: "library",
    "bom-ref": purl,
    ...group !== void 0 && { group },
    name,
    version: bundled.version,
    scope: "required",
    ...licenses(bundled.license),
    purl,
    properties: [{ name: "konnector-lint:bundled-bytes", value: String(bundled.bytes) }]
  };
}
function purlOf({ name, version: v }) {
  return `pkg:npm/${name.replace(/^@/, "%40")}@${encodeURIComponent(v)}`;
}
function licenses(license) {
  if (license === void 0) return {};
  if (!(0, import_spdx_expression_validate2.default)(license)) return { licenses: [{ license: { name: license } }] };
  const expression = /[\s()]/.test(license);
  return { licenses: [expression ? { expression: license } : { license: { id: license } }] };
}

// src/bundle/inside.ts
function lookInside(metafile, konnector, { dir }) {
  const inventory = takeInventory(metafile, dir);
  const subject = subjectOf(konnector);
  return {
    inventory,
    notices: noticesOf(inventory, dir),
    sbom: sbomOf(inventory, subject),
    findings: licenseFindings(inventory, subject.license)
  };
}
function subjectOf({ manifest, pkg }) {
  const { slug, version: version2, license } = manifest.value ?? {};
  const said = license ?? pkg?.value?.license;
  return {
    name: typeof slug === "string" ? slug : "konnector",
    version: typeof version2 === "string" ? version2 : "0.0.0",
    ...typeof said === "string" && { license: said }
  };
}

// src/bundle/shipped.ts
import { posix } from "node:path";

// src/bundle/icon.ts
var plugins = [
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
var config = { multipass: true, plugins: [...plugins] };
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

// src/bundle/shipped.ts
async function shippedFiles({ manifest, files }) {
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
      const name = original === void 0 ? void 0 : packageOf(original);
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

// src/bundle/make.ts
async function make(konnector, plan, options = {}) {
  const { sourceMap = true, inventory: wanted = true, check = true } = options;
  const { own } = statePaths(plan.dir, plan.outDir);
  return replaceDir(own, stateFolder(plan.dir), async (folder) => {
    const [compiled, shipped] = await Promise.all([
      withEsbuild(plan.dir, (esbuild) => compile(esbuild, plan, konnector, { folder, sourceMap })).catch(
        (error) => {
          if (isBuildFailure(error)) return problemsOf(error.errors, plan);
          throw error;
        }
      ),
      shippedFiles(konnector)
    ]);
    if (Array.isArray(compiled)) return { good: false, findings: compiled };
    const inside = wanted ? lookInside(compiled.metafile, konnector, plan) : void 0;
    const findings = [
      ...warningsOf(compiled.warnings),
      ...undeclaredDependencies(compiled.metafile, plan),
      ...inside?.findings ?? []
    ];
    const sources = sourcesOf(compiled.metafile);
    const names2 = plan.entries.map(({ output }) => output);
    const sourceOf = (path) => shipped.get(path)?.source ?? join8(relative(plan.dir, plan.outDir), path);
    return replaceDir(plan.outDir, scratchDir(plan), async (fresh) => {
      const files = assemble(fresh, { folder, names: names2 }, shipped, inside?.notices);
      const checking = check ? checkBuild({ dir: fresh, files }) : [];
      const inputs = hashInputs(konnector, plan, sources);
      findings.push(...(await checking).map((finding) => atItsSource(finding, sourceOf, konnector)));
      if (findings.some(isFatal)) return { good: false, findings };
      const state = { tool: version, inputs, sources, files, findings };
      writeState(folder, { state, ...inside });
      return { good: true, state };
    });
  });
}

// src/bundle/plan.ts
import { realpathSync } from "node:fs";
import { resolve } from "node:path";

// src/bundle/entry.ts
import { extname as extname3, posix as posix2 } from "node:path";
var extensions = [".js", ".ts", ".mjs", ".mts", ".cjs", ".cts", ".jsx", ".tsx"];
var outputs = { server: "index.js", client: "main.js" };
function kindsOf(konnector) {
  const { clientSide, serverSide } = konnector.manifest.value ?? {};
  if (clientSide !== true) return ["server"];
  return serverSide === true ? ["client", "server"] : ["client"];
}
function findEntries(konnector, isOutput, given) {
  const has = (path) => konnector.files?.has(path) === true && !isOutput(path);
  const find = (stems) => stems.flatMap(spelled).find(has);
  const entries = [];
  for (const kind of kindsOf(konnector)) {
    const stems = stemsOf(konnector, kind);
    const source2 = given ?? find(stems);
    if (source2 === void 0) return { finding: noEntry(stems, has) };
    entries.push({ kind, output: outputs[kind], source: source2 });
  }
  const { on_delete_account: onDelete } = konnector.manifest.value ?? {};
  const source = typeof onDelete === "string" && find([`src/${onDelete}`, onDelete]);
  if (source) entries.push({ kind: "server", output: posix2.normalize(onDelete), source });
  return entries;
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
  const why = refusal(dir, outDir);
  if (why !== void 0)
    return {
      finding: {
        rule: "bundle-out-dir",
        message: `The build cannot be written to ${out}: ${why}. Choose another folder with --out-dir; nothing was changed.`
      }
    };
  const entries = findEntries(konnector, (path) => isInside(resolve(dir, path), outDir), entry);
  if ("finding" in entries) return entries;
  const manager = packageManager(konnector);
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
  const { outDir = flavour === void 0 ? "build" : `build-${flavour}` } = options;
  const diagnose2 = (findings) => diagnoseAll(findings, (path) => relativeName(cwd, join9(whole.dir, path)), profile);
  const flavoured = flavour === void 0 ? { konnector: whole } : flavourOf(whole, flavour);
  if (!flavoured) return { status: "failed", diagnostics: diagnose2([noFlavour(whole, `${flavour}`)]) };
  const { konnector, entry } = flavoured;
  const plan = planBundle(konnector, outDir, entry);
  if ("finding" in plan) return { status: "failed", diagnostics: diagnose2([plan.finding]) };
  const done = (status, state) => ({
    status,
    build: buildOf(plan.outDir, state.files, plan.dir, state.inputs),
    diagnostics: diagnose2([...state.findings, ...overBudget(state, budget)])
  });
  const kept = options.force ? void 0 : unchangedSince(konnector, plan);
  if (kept) return done("unchanged", kept);
  const made = await make(konnector, plan, options);
  return made.good ? done("passed", made.state) : { status: "failed", diagnostics: diagnose2(made.findings) };
}
function unchangedSince(konnector, plan) {
  const { dir, outDir } = plan;
  const state = readState(dir, outDir);
  if (!state || !existsSync3(outDir) || !sameFiles(state.files, readBuildFiles(outDir))) return void 0;
  return state.inputs === hashInputs(konnector, plan, state.sources) ? state : void 0;
}

export {
  bundle
};
