import {
  mimeTypeOf
} from "./cozy-mime-types.js";
import {
  isRedirect
} from "./registry-redirect.js";
import {
  anyObject,
  appOptionsType,
  channels,
  channelsWithin,
  foldKey,
  formatCount,
  haveSameBase,
  isEditorName,
  isSlug,
  isSpace,
  isVersion,
  manifestType,
  maxArchiveSize,
  maxUnpackedSize,
  packageType,
  parseChannel,
  stripV,
  versionOptionsType
} from "./lint.js";
import {
  OperationalError
} from "./text-escape.js";

// src/registry/server/start.ts
import { createServer } from "node:http";
import { promisify as promisify2 } from "node:util";
import { gzip } from "node:zlib";

// src/registry/server/answer.ts
var Refusal = class extends Error {
  status;
  cacheControl;
  constructor(status, text2, cacheControl = "no-cache") {
    super(text2);
    this.status = status;
    this.cacheControl = cacheControl;
  }
};
var appNotFound = () => new Refusal(404, "Application was not found", "max-age=60");
var versionNotFound = () => new Refusal(404, "Version was not found", "max-age=60");
var notFound = () => new Refusal(404, "Not Found");
var RawJson = class {
  text;
  constructor(text2) {
    this.text = text2.replace(/"(?:[^"\\]|\\.)*"|\s+/gs, (part) => part.startsWith('"') ? part : "");
  }
};
function encodeGoJson(value) {
  const raw = [];
  const mark = (_, part) => part instanceof RawJson ? `\0${raw.push(part.text) - 1}\0` : part;
  const text2 = JSON.stringify(value, mark).replace(/"\\u0000(\d+)\\u0000"/g, (whole, index) => raw[Number(index)] ?? whole).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `${text2}
`;
}
function jsonReply(status, value, headers = {}) {
  return { status, headers: { "content-type": "application/json", ...headers }, body: encodeGoJson(value) };
}
function textReply(status, body, headers = {}) {
  return { status, headers: { ...headers, "content-type": "text/plain; charset=UTF-8" }, body };
}
function cacheable(reply, { maxAge, revision, known }) {
  const headers = {
    ...reply.headers,
    "cache-control": maxAge,
    ...revision !== void 0 && { etag: revision }
  };
  const isKnown = revision !== void 0 && (known ?? "").split(",").some((one) => one.trim() === revision);
  if (!isKnown) return { ...reply, headers };
  return { status: 304, headers: { "cache-control": maxAge, etag: revision }, body: "" };
}
function errorReply({ status, message, cacheControl }, asJson) {
  const headers = { "cache-control": cacheControl };
  if (asJson) return jsonReply(status, { error: message }, headers);
  return textReply(status, message, headers);
}
var fiveMinutes = "max-age=300";
var oneHour = "max-age=3600";
var oneYear = "max-age=31536000";
var shortEscapes = {
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "	": "\\t",
  "\v": "\\v"
};
function quoteGo(text2) {
  const escaped = text2.replace(/["\\]/g, "\\$&").replace(/(?! )[\p{C}\p{Z}]/gu, (char) => {
    const hex = char.codePointAt(0).toString(16);
    if (char in shortEscapes) return shortEscapes[char];
    if (hex.length <= 2 && char < "") return `\\x${hex.padStart(2, "0")}`;
    return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
  });
  return `"${escaped}"`;
}

// src/registry/server/go-path.ts
var plain = /[A-Za-z0-9\-_.~$&+,/:;=@]/;
function pathSegments(path) {
  const bytes = unescapeBytes(path);
  if (bytes === void 0) return void 0;
  const text2 = bytes.toString();
  const asRouted = escapePath(bytes) === path || text2 === path ? text2 : path;
  return asRouted.replace(/(.)\/$/s, "$1").slice(1).split("/");
}
function unescapeBytes(path) {
  if (/%(?![0-9a-fA-F]{2})/.test(path)) return void 0;
  const latin1 = Buffer.from(path).toString("latin1");
  return Buffer.from(
    latin1.replace(/%([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1"
  );
}
function escapePath(bytes) {
  return [...bytes].map((byte) => {
    const char = String.fromCharCode(byte);
    return plain.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }).join("");
}

// src/registry/server/routes.ts
import { posix as posix3 } from "node:path";

// src/registry/server/app-views.ts
function findApp(store, space, slug, channel = "stable") {
  const app = store.app(space, slug);
  if (app === void 0) throw appNotFound();
  return describeApp(store, space, app, channel, "stable");
}
function describeApp(store, space, app, channel, latestChannel) {
  const published = store.versions("versions", space, app.slug);
  const latest = latestVersion(published, latestChannel);
  return {
    ...app,
    versions: listVersions(published, channel),
    label: privacyLabel(app, latest),
    ...latest && { latest_version: latest }
  };
}
function listVersions(published, channel) {
  const all = published.toSorted(inOrderOf("dev")).map(({ version }) => version);
  const list = (name, of) => {
    const versions = all.filter((version) => of.includes(parseChannel(version)));
    return versions.length > 0 ? { [name]: versions } : {};
  };
  return {
    has_versions: all.length > 0,
    ...Object.assign({}, ...channelsWithin(channel).map((name) => list(name, channelsWithin(name))))
  };
}
function latestVersion(published, channel) {
  const within = channelsWithin(channel);
  return published.filter(({ version }) => within.includes(parseChannel(version))).toSorted(inOrderOf(channel)).at(-1);
}
function inOrderOf(channel) {
  const key = ({ version, created_at }) => {
    const [major, minor, rest = "", exp] = version.split(".");
    const of = parseChannel(version);
    const beta = of === "beta" ? Number(exp ?? 0) : 0;
    return [
      Number(major),
      Number(minor),
      Number.parseInt(rest, 10),
      of === "stable" ? 1 : 0,
      channel === "dev" ? Date.parse(created_at) : beta
    ];
  };
  return (a, b) => {
    const [left, right] = [key(a), key(b)];
    return left.map((part, index) => part - right[index]).find((difference) => difference !== 0) ?? 0;
  };
}
function privacyLabel(app, latest) {
  const remote = latest !== void 0 && isRemote(latest.manifest);
  const { data_usage_commitment: commitment, data_usage_commitment_by: by } = app;
  if (!remote && commitment === "user_ciphered") return 0;
  const byWhom = ["cozy", "editor"].indexOf(by);
  if (byWhom < 0 || !["user_ciphered", "user_reserved"].includes(commitment)) return 5;
  return (remote ? 3 : 1) + byWhom;
}
function isRemote({ text: text2 }) {
  const { permissions } = JSON.parse(text2);
  return Object.values(permissions ?? {}).some((rule) => rule?.remote === true);
}

// src/registry/server/go-decode.ts
function decodeGo(value, type) {
  const errors = [];
  const decoded = decode(value, type, { struct: void 0, path: [] }, errors);
  return { value: decoded, ...errors[0] && { error: errors[0] } };
}
function decode(value, type, context, errors) {
  if (value.type === "null") return void 0;
  if (type.kind === "raw") return void 0;
  if (type.kind === "any") {
    errors.push(...tooLargeNumbers(value));
    return void 0;
  }
  if (type.kind === "list" && value.type === "array")
    return value.items.map((item) => decode(item, type.of, context, errors));
  if (type.kind === "map" && value.type === "object") {
    const map = {};
    for (const [key, member] of value.members) define(map, key, decode(member, type.of, context, errors));
    return map;
  }
  if (type.kind === "struct" && value.type === "object") {
    const struct = {};
    for (const [key, member] of value.members) {
      const name = fieldOf(type, key);
      if (name === void 0) continue;
      const inner = { struct: type.name, path: [...context.path, name] };
      const decoded = decode(member, type.fields[name], inner, errors);
      if (decoded !== void 0) define(struct, name, decoded);
    }
    return struct;
  }
  if (type.kind === value.type && (value.type === "string" || value.type === "bool")) return value.value;
  errors.push(typeError(value, type, context));
  return void 0;
}
function fieldOf({ fields }, key) {
  if (Object.hasOwn(fields, key)) return key;
  const folded = foldKey(key);
  return Object.keys(fields).find((name) => foldKey(name) === folded);
}
function define(object, key, value) {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
function typeError({ type: got, offset }, type, { struct, path }) {
  const expected = printType(type);
  const field = path.join(".");
  const into = struct === void 0 ? "Go value" : `Go struct field ${struct}.${field}`;
  return {
    got,
    expected,
    field,
    offset,
    message: `json: cannot unmarshal ${got} into ${into} of type ${expected}`
  };
}
function* tooLargeNumbers(value) {
  const rest = [value];
  for (let next = rest.pop(); next !== void 0; next = rest.pop()) {
    if (next.type === "object") rest.push(...next.members.map(([, member]) => member).toReversed());
    else if (next.type === "array") rest.push(...next.items.toReversed());
    else if (next.type === "number" && !Number.isFinite(next.value)) {
      const got = `number ${next.text}`;
      const message = `json: cannot unmarshal ${got} into Go value of type float64`;
      yield { got, expected: "float64", field: "", offset: next.offset, message };
    }
  }
}
function printType(type) {
  switch (type.kind) {
    case "list":
      return `[]${printType(type.of)}`;
    case "map":
      return `map[string]${printType(type.of)}`;
    case "raw":
      return "json.RawMessage";
    case "any":
      return "interface {}";
    case "struct":
      return type.printed ?? `registry.${type.name}`;
    default:
      return type.kind;
  }
}

// src/registry/server/go-json.ts
var GoSyntaxError = class extends Error {
  offset;
  constructor(message, offset) {
    super(message);
    this.offset = offset;
  }
};
var maxDepth = 1e4;
function parseGoJson(bytes, { whole }) {
  const reader = { bytes, at: 0 };
  const open = [];
  for (; ; ) {
    let value = readValue(reader);
    if (value.type === "object" || value.type === "array") {
      if (open.length >= maxDepth) throw unexpected(reader, "exceeded max depth", reader.at - 1);
      const closing = value.type === "object" ? "}" : "]";
      if (peek(reader) !== closing) {
        open.push(value);
        if (value.type === "object") value.members.push([readKey(reader), nothing]);
        continue;
      }
      reader.at++;
    }
    for (; ; ) {
      const parent = open.at(-1);
      if (parent === void 0) {
        if (whole && peek(reader) !== void 0) throw unexpected(reader, "after top-level value");
        return value;
      }
      if (parent.type === "object") parent.members.at(-1)[1] = value;
      else parent.items.push(value);
      const after = peek(reader);
      if (after === ",") {
        reader.at++;
        if (parent.type === "object") parent.members.push([readKey(reader), nothing]);
        break;
      }
      if (after !== (parent.type === "object" ? "}" : "]"))
        throw unexpected(
          reader,
          parent.type === "object" ? "after object key:value pair" : "after array element"
        );
      reader.at++;
      value = open.pop();
    }
  }
}
var nothing = { type: "null", offset: 0 };
function readValue(reader) {
  const first = peek(reader);
  const start = reader.at;
  if (first === "{") return { type: "object", members: [], offset: ++reader.at };
  if (first === "[") return { type: "array", items: [], offset: ++reader.at };
  if (first === '"') return { type: "string", value: readString(reader), offset: reader.at };
  if (first === "t" || first === "f" || first === "n") {
    const word = first === "t" ? "true" : first === "f" ? "false" : "null";
    for (const letter of word.slice(1)) {
      reader.at++;
      if (charAt(reader) !== letter) throw unexpected(reader, `in literal ${word} (expecting '${letter}')`);
    }
    reader.at++;
    return word === "null" ? { type: "null", offset: reader.at } : { type: "bool", value: word === "true", offset: reader.at };
  }
  if (first === "-" || isDigit(first)) {
    readNumber(reader);
    const literal = text(reader, start, reader.at);
    return { type: "number", value: Number(literal), text: literal, offset: reader.at };
  }
  throw unexpected(reader, "looking for beginning of value");
}
function readKey(reader) {
  if (peek(reader) !== '"') throw unexpected(reader, "looking for beginning of object key string");
  const key = readString(reader);
  if (peek(reader) !== ":") throw unexpected(reader, "after object key");
  reader.at++;
  return key;
}
function readString(reader) {
  const start = reader.at++;
  for (; charAt(reader) !== '"'; reader.at++) {
    const char = charAt(reader);
    if (char === void 0 || char < " ") throw unexpected(reader, "in string literal");
    if (char !== "\\") continue;
    reader.at++;
    const escape = charAt(reader);
    if (escape === void 0 || !'bfnrt\\/"u'.includes(escape))
      throw unexpected(reader, "in string escape code");
    if (escape !== "u") continue;
    for (let digit = 0; digit < 4; digit++) {
      reader.at++;
      if (!/^[0-9a-fA-F]$/.test(charAt(reader) ?? ""))
        throw unexpected(reader, "in \\u hexadecimal character escape");
    }
  }
  reader.at++;
  return JSON.parse(text(reader, start, reader.at));
}
function readNumber(reader) {
  if (charAt(reader) === "-") {
    reader.at++;
    if (!isDigit(charAt(reader))) throw unexpected(reader, "in numeric literal");
  }
  if (charAt(reader) === "0") reader.at++;
  else skipDigits(reader);
  if (charAt(reader) === ".") {
    reader.at++;
    if (!isDigit(charAt(reader))) throw unexpected(reader, "after decimal point in numeric literal");
    skipDigits(reader);
  }
  if (!/^[eE]$/.test(charAt(reader) ?? "")) return;
  reader.at++;
  if (/^[+-]$/.test(charAt(reader) ?? "")) reader.at++;
  if (!isDigit(charAt(reader))) throw unexpected(reader, "in exponent of numeric literal");
  skipDigits(reader);
}
function skipDigits(reader) {
  while (isDigit(charAt(reader))) reader.at++;
}
function isDigit(char) {
  return char !== void 0 && char >= "0" && char <= "9";
}
function charAt({ bytes, at }) {
  const byte = bytes[at];
  return byte === void 0 ? void 0 : String.fromCodePoint(byte);
}
function peek(reader) {
  while (/^[ \t\r\n]$/.test(charAt(reader) ?? "")) reader.at++;
  return charAt(reader);
}
function text({ bytes }, start, end) {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(start, end));
}
function unexpected(reader, where, at = reader.at) {
  const char = charAt({ ...reader, at });
  if (char === void 0) return new GoSyntaxError("unexpected end of JSON input", reader.bytes.length);
  return new GoSyntaxError(`invalid character ${quote(char)} ${where}`, at + 1);
}
var shortEscapes2 = {
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "	": "\\t",
  "\v": "\\v",
  "\\": "\\\\",
  "'": "\\'"
};
function quote(char) {
  const code = char.codePointAt(0);
  if (char in shortEscapes2) return `'${shortEscapes2[char]}'`;
  if (code < 32 || code === 127) return `'\\x${code.toString(16).padStart(2, "0")}'`;
  if (code >= 128 && code <= 160 || code === 173) return `'\\u${code.toString(16).padStart(4, "0")}'`;
  return `'${char}'`;
}

// src/registry/server/context.ts
function bind({ body }, type) {
  if (body.length === 0) return {};
  const { value, error } = decodeGo(parseBody(body), type);
  if (error)
    throw new Refusal(
      400,
      `Unmarshal type error: expected=${error.expected}, got=${error.got}, field=${error.field}, offset=${error.offset}`
    );
  return value ?? {};
}
function parseBody(body) {
  try {
    return parseGoJson(body, { whole: false });
  } catch (error) {
    if (!(error instanceof GoSyntaxError)) throw error;
    if (error.message === "unexpected end of JSON input")
      throw new Refusal(400, /^[ \t\r\n]*$/.test(Buffer.from(body).toString()) ? "EOF" : "unexpected EOF");
    throw new Refusal(400, `Syntax error: offset=${error.offset}, error=${error.message}`);
  }
}
var unverified = () => new Refusal(401, "Token could not be verified");
function authorized({ store, authorization = "" }) {
  if (!authorization.startsWith("Token ")) throw new Refusal(401, "Missing prefix from authorization header");
  const token = authorization.slice("Token ".length);
  if (token.length > 1024) throw new Refusal(401, "Token is too long");
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(token))
    throw new Refusal(401, "Token is not properly base64 encoded");
  if (!store.accounts.tokens.some((known) => known.token === token)) throw unverified();
  return token;
}
function permitted(context, editorName, app) {
  const token = authorized(context);
  const { editors, tokens } = context.store.accounts;
  const editor = editors.find(({ name }) => name.toLowerCase() === editorName.toLowerCase());
  if (editor === void 0) throw new Refusal(401, `Could not find editor: ${editorName}`);
  const { scope } = tokens.find((known) => known.token === token);
  if (scope === "master") return editor;
  if (app === void 0 || scope.app !== app || scope.editor.toLowerCase() !== editorName.toLowerCase())
    throw unverified();
  return editor;
}
function channelNamed(text2) {
  const channel = channels.find((name) => name === text2);
  if (channel === void 0)
    throw new Refusal(400, 'Invalid version channel: should be "stable", "beta" or "dev"');
  return channel;
}

// src/registry/server/store.ts
import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
function revisionOf(document) {
  return `1-${createHash("md5").update(encodeGoJson(document)).digest("hex")}`;
}
var Store = class {
  #dir;
  #origin;
  /** `origin` is where the registry is asked: its own addresses are below it, wherever it ran before. */
  constructor(dir, origin = "") {
    this.#dir = dir;
    this.#origin = origin;
  }
  get accounts() {
    return this.#readJson("accounts.json") ?? { editors: [], tokens: [] };
  }
  set accounts(accounts) {
    this.#writeJson(["accounts.json"], accounts);
  }
  app(space, slug) {
    if (slug === "") throw new Refusal(500, "kivik: docID required");
    return this.#readJson("spaces", folderOf(space), "apps", `${checked(slug)}.json`);
  }
  apps(space) {
    return this.#list("spaces", folderOf(space), "apps").flatMap((file) => {
      const app = this.#readJson("spaces", folderOf(space), "apps", file);
      return app === void 0 ? [] : [app];
    });
  }
  saveApp(space, app) {
    this.#writeJson(["spaces", folderOf(space), "apps", `${checked(app.slug)}.json`], app);
  }
  version(shelf, space, slug, version) {
    if (!isVersion(version)) throw new Refusal(400, "Invalid version value");
    if (slug === "") return void 0;
    return this.#readVersion(space, ["spaces", folderOf(space), shelf, checked(slug), `${version}.json`]);
  }
  versions(shelf, space, slug) {
    if (slug === "") return [];
    const folder = ["spaces", folderOf(space), shelf, checked(slug)];
    return this.#list(...folder).flatMap((file) => this.#readVersion(space, [...folder, file]) ?? []);
  }
  saveVersion(shelf, space, version) {
    this.#writeJson(["spaces", folderOf(space), shelf, checked(version.slug), `${version.version}.json`], {
      ...version,
      manifest: version.manifest.text
    });
  }
  /** The address of a version's archive. */
  tarballUrl(space, { slug, version }, name) {
    const prefix = space === "" ? "" : `/${space}`;
    return `${this.#origin}${prefix}/registry/${slug}/${version}/tarball/${name}`;
  }
  removePending(space, { slug, version }) {
    rmSync(join(this.#dir, "spaces", folderOf(space), "pending", checked(slug), `${version}.json`), {
      force: true
    });
  }
  saveTarball(space, { slug, version }, name, blob) {
    this.#writeBlob(
      ["spaces", folderOf(space), "tarballs", checked(slug), version, encodeURIComponent(name)],
      blob
    );
  }
  tarball(space, { slug, version }, name) {
    return this.#readBlob(
      "spaces",
      folderOf(space),
      "tarballs",
      checked(slug),
      version,
      encodeURIComponent(name)
    );
  }
  /** Kept once for the same bytes; gives their sha256. */
  saveAsset(blob) {
    const sha256 = createHash("sha256").update(blob.bytes).digest("hex");
    this.#writeBlob(["assets", sha256], blob);
    return sha256;
  }
  asset(sha256) {
    return this.#readBlob("assets", sha256);
  }
  /** A manifest is kept as text, because a JSON parser would not keep how it is written. */
  #readVersion(space, path) {
    const stored = this.#readJson(...path);
    if (stored === void 0) return void 0;
    const { manifest, url } = stored;
    const text2 = typeof manifest === "string" ? manifest : JSON.stringify(manifest);
    return {
      ...stored,
      manifest: new RawJson(text2),
      url: this.tarballUrl(space, stored, url.split("/").at(-1))
    };
  }
  #list(...path) {
    try {
      return readdirSync(join(this.#dir, ...path)).toSorted();
    } catch {
      return [];
    }
  }
  #read(...path) {
    try {
      return readFileSync(join(this.#dir, ...path));
    } catch {
      return void 0;
    }
  }
  #readJson(...path) {
    const bytes = this.#read(...path);
    return bytes && JSON.parse(bytes.toString());
  }
  #readBlob(...path) {
    const bytes = this.#read(...path);
    const contentType = this.#read(...path.slice(0, -1), `${path.at(-1)}.type`);
    return bytes && { bytes, contentType: contentType?.toString() ?? "application/octet-stream" };
  }
  #writeBlob(path, { bytes, contentType }) {
    this.#write([...path.slice(0, -1), `${path.at(-1)}.type`], contentType);
    this.#write(path, bytes);
  }
  #writeJson(path, value) {
    this.#write(path, `${JSON.stringify(value, void 0, 2)}
`);
  }
  /** Whole or not at all: a registry that is killed keeps what it had. */
  #write(path, content) {
    const file = join(this.#dir, ...path);
    const draft = `${file}.${randomBytes(4).toString("hex")}~`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, content, { mode: 384 });
    renameSync(draft, file);
  }
};
function checked(slug) {
  if (!isSlug(slug))
    throw new Refusal(
      400,
      "Invalid application slug: should contain only lowercase alphanumeric characters and dashes"
    );
  return slug;
}
function folderOf(space) {
  return space === "" ? "__default__" : space;
}

// src/registry/server/virtual-space.ts
function shows({ filter, slugs }, slug) {
  return slugs.includes(slug) === (filter === "select");
}
function checkVirtualSpace({ name, source, slugs }, spaces) {
  const wrong = slugs.find((slug) => !isSlug(slug));
  if (!isSpace(name) || spaces.has(name))
    throw new OperationalError(
      `The virtual space cannot be named ${JSON.stringify(name)}: a space has that name, or it is not valid. Use small letters, digits, "_" and "-".`
    );
  if (!spaces.has(source))
    throw new OperationalError(
      `The virtual space ${name} shows the space ${JSON.stringify(source)}, which the registry does not have. Create it with --space.`
    );
  if (wrong !== void 0)
    throw new OperationalError(
      `The virtual space ${name} names ${JSON.stringify(wrong)}, which is not a slug. Use small letters, digits and dashes.`
    );
}

// src/registry/server/apps.ts
var types = ["webapp", "konnector"];
var commitments = ["user_ciphered", "user_reserved", "none"];
var committers = ["cozy", "editor", "none"];
function createApp(context) {
  authorized(context);
  const options = bind(context, appOptionsType);
  const editor = permitted(context, options.editor ?? "");
  checkApp(options);
  const { slug = "", type, data_usage_commitment: commitment, data_usage_commitment_by: by } = options;
  if (context.store.app(context.space, slug)) throw new Refusal(409, "Application already exists");
  const whole = commitment !== void 0 && by !== void 0;
  const byDefault = editor.name.toLowerCase() === "cozy" ? ["user_reserved", "cozy"] : ["none", "none"];
  const app = {
    slug,
    type,
    editor: editor.name,
    created_at: (/* @__PURE__ */ new Date()).toISOString(),
    data_usage_commitment: whole ? commitment : byDefault[0],
    data_usage_commitment_by: whole ? by : byDefault[1]
  };
  context.store.saveApp(context.space, app);
  return jsonReply(201, { ...app, versions: { has_versions: false }, label: privacyLabel(app, void 0) });
}
var invalid = (why) => new Refusal(400, `Invalid application: ${why}`);
var fixed = (field) => new Refusal(400, `Application can not be updated: ${field} can not change`);
function checkApp(options) {
  const oneOf = (field, value, allowed) => {
    if (!allowed.includes(value))
      throw invalid(`got ${field} ${quoteGo(value)}, must be one of these: ${allowed.join(", ")}`);
  };
  const { slug = "", editor = "", type = "" } = options;
  if (!/^[a-z0-9-]+$/.test(slug))
    throw new Refusal(
      400,
      "Invalid application slug: should contain only lowercase alphanumeric characters and dashes"
    );
  if (editor === "") throw invalid("the following `editor` field is empty");
  oneOf("type", type, types);
  const { data_usage_commitment: commitment, data_usage_commitment_by: by } = options;
  if (commitment !== void 0) oneOf("data_usage_commitment", commitment, commitments);
  if (by !== void 0) oneOf("data_usage_commitment_by", by, committers);
}
function patchApp(context) {
  authorized(context);
  const options = bind(context, appOptionsType);
  const stored = context.store.app(context.space, context.params["app"]);
  if (stored === void 0) throw appNotFound();
  permitted(context, stored.editor);
  if (options.editor && options.editor !== stored.editor) throw fixed("editor");
  if (options.type && options.type !== stored.type) throw fixed("type");
  const { data_usage_commitment = stored.data_usage_commitment } = options;
  const { data_usage_commitment_by = stored.data_usage_commitment_by } = options;
  const app = { ...stored, data_usage_commitment, data_usage_commitment_by };
  context.store.saveApp(context.space, app);
  return jsonReply(200, { ...app, label: 0 });
}
function getApp({ store, space, params, query, ifNoneMatch: known }) {
  const asked = query.get("versionsChannel");
  const channel = asked === "stable" || asked === "beta" ? asked : "dev";
  const reply = jsonReply(200, findApp(store, space, params["app"], channel));
  return cacheable(reply, {
    maxAge: fiveMinutes,
    revision: revisionOf(store.app(space, params["app"])),
    known
  });
}
function getSlugs({ store, space, virtual }) {
  if (virtual?.filter === "select") return jsonReply(200, virtual.slugs);
  const slugs = store.apps(space).map(({ slug }) => slug);
  return jsonReply(200, slugs.filter((slug) => !virtual || shows(virtual, slug)).toSorted());
}
function listApps({ store, space, query, virtual }) {
  const asked = numberOf(query, "limit");
  const limit = asked < 0 ? 0 : Math.min(asked || 50, 200);
  const cursor = Math.max(0, numberOf(query, "cursor"));
  if (virtual) query.set(`filter[${virtual.filter}]`, virtual.slugs.join(","));
  const latest = channelOfQuery(query, "latestChannelVersion") ?? "stable";
  const versions = channelOfQuery(query, "versionsChannel") ?? "dev";
  const found = store.apps(space).filter((app) => passes(app, query)).toSorted(inOrderOf2(query.get("sort") ?? ""));
  const data = found.slice(cursor, cursor + limit).map((app) => describeApp(store, space, app, versions, latest));
  const more = data.length > 0 && found.length > cursor + limit;
  const meta = { count: data.length, ...more && { next_cursor: `${cursor + data.length}` } };
  return jsonReply(200, { data, meta });
}
function numberOf(query, name) {
  const text2 = query.get(name);
  if (text2 === null) return 0;
  if (/^[+-]?[0-9]+$/.test(text2)) return Number(text2);
  throw new Refusal(
    400,
    `Query param "${name}" is invalid: strconv.Atoi: parsing ${quoteGo(text2)}: invalid syntax`
  );
}
function channelOfQuery(query, name) {
  const text2 = query.get(name);
  if (text2 === null) return void 0;
  try {
    return channelNamed(text2);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(400, `Query param "${name}" is invalid: ${error.message}`);
  }
}
function passes(app, query) {
  const filter = (name) => query.get(`filter[${name}]`);
  const [select, reject] = [filter("select")?.split(","), filter("reject")?.split(",")];
  return (filter("type") ?? app.type) === app.type && (filter("editor") ?? app.editor) === app.editor && (select?.includes(app.slug) ?? true) && !(reject?.includes(app.slug) ?? false);
}
function inOrderOf2(sort) {
  const wanted = sort.replace(/^-/, "");
  const field = ["type", "editor", "created_at"].find((name) => name === wanted) ?? "slug";
  const sign = sort.startsWith("-") ? -1 : 1;
  return (a, b) => {
    const differing = a[field] === b[field] ? "slug" : field;
    return a[differing] === b[differing] ? 0 : a[differing] < b[differing] ? -sign : sign;
  };
}

// src/registry/server/admin.ts
function listPending(context) {
  const { store, space, query } = context;
  const editor = query.get("editor");
  permitted(context, editor ?? "cozy");
  const slug = query.get("filter[slug]");
  const versions = store.apps(space).flatMap((app) => store.versions("pending", space, app.slug)).filter((version) => slug === null || version.slug === slug).filter((version) => editor === null || version.editor.toLowerCase() === editor.toLowerCase());
  return jsonReply(200, versions);
}
function getPending(context) {
  return jsonReply(200, pendingVersion(context));
}
function approve(context) {
  const version = pendingVersion(context);
  context.store.saveVersion("versions", context.space, version);
  context.store.removePending(context.space, version);
  return jsonReply(201, version);
}
function deletePending(context) {
  context.store.removePending(context.space, pendingVersion(context));
  return { status: 204, headers: {}, body: "" };
}
function pendingVersion(context) {
  permitted(context, "cozy");
  const { store, space, params } = context;
  const { slug } = findApp(store, space, params["app"]);
  const version = store.version("pending", space, slug, stripV(params["version"]));
  if (version === void 0) throw versionNotFound();
  return version;
}
var bool = { kind: "bool" };
var string = { kind: "string" };
var maintenanceType = {
  kind: "struct",
  name: "MaintenanceOptions",
  fields: {
    flag_infra_maintenance: bool,
    flag_short_maintenance: bool,
    flag_disallow_manual_exec: bool,
    messages: {
      kind: "map",
      of: {
        kind: "struct",
        name: "MaintenanceMessage",
        fields: { long_message: string, short_message: string }
      }
    }
  }
};
function listMaintenance({ store, space, virtual }) {
  const apps = store.apps(space).filter((app) => app.maintenance_activated === true && (!virtual || shows(virtual, app.slug)));
  return jsonReply(
    200,
    apps.map((app) => ({ _id: app.slug, _rev: revisionOf(app), ...app, label: 0 }))
  );
}
function activateMaintenance(context) {
  const app = appForMaintenance(context);
  const sent = bind(context, maintenanceType);
  const off = {
    flag_infra_maintenance: false,
    flag_short_maintenance: false,
    flag_disallow_manual_exec: false
  };
  if (context.virtual === void 0)
    context.store.saveApp(context.space, {
      ...app,
      maintenance_activated: true,
      maintenance_options: { ...off, messages: {}, ...sent }
    });
  return jsonReply(200, { ok: true });
}
function deactivateMaintenance(context) {
  const { maintenance_activated: _, maintenance_options: __, ...app } = appForMaintenance(context);
  if (context.virtual === void 0) context.store.saveApp(context.space, app);
  return jsonReply(200, { ok: true });
}
function appForMaintenance(context) {
  authorized(context);
  const app = context.store.app(context.space, context.params["app"]);
  if (app === void 0) throw appNotFound();
  permitted(context, app.editor);
  return app;
}

// src/registry/server/publish.ts
import { posix as posix2 } from "node:path";

// src/registry/server/download.ts
import { createHash as createHash2 } from "node:crypto";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { setTimeout as sleep } from "node:timers/promises";
import { createGunzip } from "node:zlib";

// src/registry/server/go-url.ts
function parsesAsGoUrl(text2) {
  if (/[^\P{Cc}\u0080-\u009f]/u.test(text2)) return false;
  const [, scheme, rest = text2] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(text2) ?? [];
  if (scheme === void 0 && text2.startsWith(":")) return false;
  const [before = "", ...fragment] = rest.split("#");
  if (!hasWholeEscapes(fragment.join("#"))) return false;
  const [path = ""] = before.split("?");
  if (scheme === void 0 && !path.startsWith("/") && path.split("/")[0].includes(":")) return false;
  if (!path.startsWith("//")) return hasWholeEscapes(path);
  const [authority = "", ...segments] = path.slice(2).split("/");
  return hasWholeEscapes(segments.join("/")) && isAuthority(authority);
}
function maskPassword(url) {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/[^/?#@:]*):[^/?#@]*@/i, "$1:***@");
}
function hasWholeEscapes(text2) {
  return !/%(?![0-9a-fA-F]{2})/.test(text2);
}
function isAuthority(authority) {
  const at = authority.lastIndexOf("@");
  const user = authority.slice(0, Math.max(at, 0));
  const host = authority.slice(at + 1);
  if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(user) || !hasWholeEscapes(user)) return false;
  if (host.startsWith("[")) return /^\[[^\]]*\](:\d*)?$/.test(host);
  return /^[^:\s\\^`{|}[\]]*(:\d*)?$/.test(host) && !/%(?![89a-f][0-9a-f])/i.test(host);
}

// src/registry/server/download.ts
var timeoutMs = 3e4;
var maxRedirects = 10;
async function downloadTarball(url, sha256, waitMs) {
  for (let left = 3; ; left--) {
    try {
      return await downloadOnce(url, sha256);
    } catch (error) {
      if (left === 0 || !(error instanceof Refusal)) throw error;
      await sleep(waitMs);
    }
  }
}
async function downloadOnce(url, sha256) {
  const unreachable2 = (why) => new Refusal(422, `Could not reach version on specified url ${url}: ${why}`);
  const signal = AbortSignal.timeout(timeoutMs);
  const response = await follow(url, signal).catch((error) => {
    throw error instanceof RequestFailed ? unreachable2(error.message) : error;
  });
  if (response.statusCode !== 200) {
    response.destroy();
    throw unreachable2(`server responded with code ${response.statusCode}`);
  }
  const bytes = await readUpTo(maxArchiveSize, response).catch(() => {
    throw unreachable2(
      signal.aborted ? `${late} or context cancellation while reading body)` : "unexpected EOF"
    );
  });
  if (bytes.length >= maxArchiveSize) throw new Refusal(422, "Application is larger than max allowed 20MB");
  const got = createHash2("sha256").update(bytes).digest("hex");
  if (got !== sha256.toLowerCase())
    throw new Refusal(
      422,
      `Checksum does not match the calculated one (expecting ${quoteGo(sha256)}, got ${quoteGo(got)})`
    );
  return { bytes, contentType: response.headers["content-type"] ?? "" };
}
var late = "context deadline exceeded (Client.Timeout";
var RequestFailed = class extends Error {
  constructor(url, why) {
    super(`Get ${quoteGo(maskPassword(url))}: ${why}`);
  }
};
async function follow(start, signal) {
  let url = start;
  for (let left = maxRedirects; ; left--) {
    const response = await get(url, signal);
    const { location } = response.headers;
    if (!isRedirect(response.statusCode) || location === void 0) return response;
    response.destroy();
    if (left === 1) throw new RequestFailed(location, `stopped after ${maxRedirects} redirects`);
    url = new URL(location, url).href;
  }
}
function get(url, signal) {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? "";
  const fail = (why) => new RequestFailed(url, why);
  if (scheme !== "http" && scheme !== "https") throw fail(`unsupported protocol scheme "${scheme}"`);
  if (!/^https?:\/\/[^/?#]/i.test(url)) throw fail("http: no Host in request URL");
  const port = /^https?:\/\/[^/?#]*:(\d+)(?:[/?#]|$)/i.exec(url)?.[1];
  if (Number(port ?? 0) > 65535) throw fail(`dial tcp: address ${port}: invalid port`);
  if (!URL.canParse(url)) throw fail(`dial tcp: lookup ${url.split("/")[2]}: no such host`);
  const parsed = new URL(url);
  const request = scheme === "https" ? requestHttps : requestHttp;
  const headers = { "accept-encoding": "gzip", "user-agent": "Go-http-client/1.1" };
  return new Promise((resolve, reject) => {
    request(parsed, { headers, signal }).once("response", resolve).once("error", (error) => reject(fail(goNetworkError(error, parsed)))).end();
  });
}
async function readUpTo(limit, response) {
  const isGzip2 = response.headers["content-encoding"]?.toLowerCase() === "gzip";
  const chunks = [];
  let length = 0;
  for await (const chunk of isGzip2 ? response.pipe(createGunzip()) : response) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  response.destroy();
  return Buffer.concat(chunks);
}
function goNetworkError(error, { hostname, host, port, protocol }) {
  if (error.name === "AbortError" || error.name === "TimeoutError")
    return `${late} exceeded while awaiting headers)`;
  const code = "code" in error ? error.code : void 0;
  const address = port === "" ? `${host}:${protocol === "https:" ? 443 : 80}` : host;
  if (code === "ECONNREFUSED") return `dial tcp ${address}: connect: connection refused`;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return `dial tcp: lookup ${hostname}: no such host`;
  return "EOF";
}

// src/registry/server/mime.ts
var signatures = [
  ["image/png", /^\u0089PNG\r\n/],
  ["image/jpeg", /^\xff\xd8\xff/],
  ["image/gif", /^GIF8[79]a/],
  ["image/webp", /^RIFF....WEBPVP/s]
];
function assetMime(name, data) {
  const head = Buffer.from(data.subarray(0, 16)).toString("latin1");
  const sniffed = signatures.find(([, pattern]) => pattern.test(head))?.[0];
  const named = mimeTypeOf(name);
  return sniffed ?? (named?.startsWith("image/") ? named : "");
}

// src/registry/server/tarball.ts
import { posix } from "node:path";

// src/registry/server/go-tar.ts
var TarCut = class extends Error {
};
var TarHeaderInvalid = class extends Error {
};
var blockSize = 512;
var headerOnly = "123456";
function* readGoTar(tar, isCut) {
  let records = {};
  for (let at = 0; ; ) {
    const header = blockAt(tar, at, isCut);
    if (header === void 0) return;
    if (header.every((byte) => byte === 0)) {
      if (blockAt(tar, at + blockSize, isCut)?.some((byte) => byte !== 0)) throw new TarHeaderInvalid();
      return;
    }
    checkSum(header);
    const type = String.fromCharCode(header[156]);
    const size = headerOnly.includes(type) ? 0 : Number(records["size"] ?? numberAt(header, 124, 12));
    const start = at + blockSize;
    const data = tar.subarray(start, start + size);
    const isWhole = data.length === size;
    at = Math.min(start + Math.ceil(size / blockSize) * blockSize, tar.length);
    const name = records["path"] ?? nameOf(header);
    if (type === "x" || type === "L") {
      if (!isWhole) throw new TarCut();
      records = { ...records, ...type === "x" ? paxRecords(data) : { path: textOf(data) } };
      continue;
    }
    if (type === "g" || type === "K") {
      if (!isWhole) throw new TarCut();
      continue;
    }
    records = {};
    if (type === "0" || type === "\0" && !name.endsWith("/")) yield { name, data, isWhole };
    if (!isWhole) throw new TarCut();
  }
}
function blockAt(tar, at, isCut) {
  const block = tar.subarray(at, at + blockSize);
  if (block.length === blockSize) return block;
  if (block.length === 0 && !isCut) return void 0;
  throw new TarCut();
}
function checkSum(header) {
  let sum = 0;
  for (const [index, byte] of header.entries()) sum += index >= 148 && index < 156 ? 32 : byte;
  if (numberAt(header, 148, 8) !== sum) throw new TarHeaderInvalid();
}
function numberAt(header, at, length) {
  const field = header.subarray(at, at + length);
  if ((field[0] & 128) !== 0)
    return field.reduce((number, byte, index) => number * 256 + (index === 0 ? byte & 127 : byte), 0);
  const digits = textOf(field).trim();
  if (!/^[0-7]*$/.test(digits)) throw new TarHeaderInvalid();
  return Number.parseInt(digits || "0", 8);
}
function nameOf(header) {
  const name = textOf(header.subarray(0, 100));
  const isUstar = textOf(header.subarray(257, 263)) === "ustar";
  const prefix = isUstar ? textOf(header.subarray(345, 500)) : "";
  return prefix === "" ? name : `${prefix}/${name}`;
}
function paxRecords(data) {
  const records = {};
  const bytes = Buffer.from(data);
  for (let at = 0; at < bytes.length; ) {
    const blank = bytes.indexOf(" ", at);
    const length = Number(bytes.subarray(at, Math.max(blank, at)).toString());
    const record = bytes.subarray(blank + 1, at + length);
    const equals = record.indexOf("=");
    if (!(length > 0) || equals < 0) throw new TarHeaderInvalid();
    records[record.subarray(0, equals).toString()] = record.subarray(equals + 1, -1).toString();
    at += length;
  }
  return records;
}
function textOf(field) {
  const end = field.indexOf(0);
  return Buffer.from(end < 0 ? field : field.subarray(0, end)).toString();
}

// src/registry/server/gunzip.ts
import { promisify } from "node:util";
import { constants, inflateRaw } from "node:zlib";
var inflate = promisify(inflateRaw);
function isGzip(bytes) {
  return bytes.length >= 10 && bytes[0] === 31 && bytes[1] === 139;
}
async function gunzipAsGo(gzip2) {
  const deflated = gzip2.subarray(headerLength(gzip2));
  const limits = { maxOutputLength: maxUnpackedSize };
  try {
    return { bytes: await inflate(deflated, limits), isCut: false };
  } catch (error) {
    if (error.code !== "Z_BUF_ERROR") return void 0;
    return { bytes: await inflate(deflated, { ...limits, finishFlush: constants.Z_SYNC_FLUSH }), isCut: true };
  }
}
function headerLength(gzip2) {
  const flags = gzip2[3];
  let at = 10;
  if (flags & 4) at += 2 + gzip2[at] + gzip2[at + 1] * 256;
  for (const flag of [8, 16]) if (flags & flag) at = gzip2.indexOf(0, at) + 1;
  return flags & 2 ? at + 2 : at;
}

// src/registry/server/tarball.ts
async function readTarball(bytes, contentType, url) {
  const files = [];
  let manifest;
  let packageVersion = "";
  let prefix = "";
  let hasPrefix = true;
  const { bytes: tar, isCut } = await decompress(bytes, contentType, url);
  const read2 = (entry) => {
    const { data, isWhole } = entry;
    const name = posix.join("/", entry.name);
    files.push({ name, data });
    const folder = posix.dirname(name);
    const root = `/${folder.split("/")[1]}`;
    if (folder === "/" || prefix !== "" && prefix !== root) hasPrefix = false;
    else if (hasPrefix) prefix = root;
    const base = posix.basename(name);
    const isManifest = manifest === void 0 && /^manifest\.(webapp|konnector)$/.test(base);
    if (!isWhole && (isManifest || base === "package.json")) throw unreachable(url, "unexpected EOF");
    if (isManifest) manifest = readManifest(data);
    if (base === "package.json") packageVersion = readPackageVersion(data, url);
  };
  try {
    for (const entry of readGoTar(tar, isCut)) read2(entry);
  } catch (error) {
    throw tarRefusal(error, url);
  }
  if (manifest?.decoded === void 0) throw new Refusal(500, "Tarball does not contain a manifest");
  return {
    manifest: manifest.decoded,
    manifestText: manifest.text,
    prefix: hasPrefix ? prefix : "",
    packageVersion,
    files
  };
}
async function decompress(bytes, type, url) {
  const plain2 = { bytes, isCut: false };
  if (!gzipTypes.has(type)) return plain2;
  if (!isGzip(bytes)) {
    if (type === "application/octet-stream") return plain2;
    throw new Refusal(422, `Cannot read tarball for url ${url}: ${gzipFault(bytes)}`);
  }
  const gunzipped = await gunzipAsGo(bytes);
  if (gunzipped === void 0) throw unreachable(url, `flate: corrupt input before offset ${bytes.length}`);
  return gunzipped;
}
var gzipTypes = /* @__PURE__ */ new Set([
  "application/gzip",
  "application/x-gzip",
  "application/x-tgz",
  "application/tar+gzip",
  "application/octet-stream"
]);
function unreachable(url, why) {
  return new Refusal(422, `Could not reach version on specified url ${url}: ${why}`);
}
function tarRefusal(error, url) {
  if (error instanceof TarCut) return unreachable(url, "file is too big unexpected EOF");
  return error instanceof TarHeaderInvalid ? unreachable(url, "archive/tar: invalid tar header") : error;
}
function gzipFault({ length }) {
  if (length === 0) return "EOF";
  return length < 10 ? "unexpected EOF" : "gzip: invalid header";
}
function invalidManifest(why) {
  return new Refusal(422, `Content of the manifest is not JSON valid: ${why}`);
}
function readManifest(data) {
  if (data.length === 0) throw new Refusal(422, "Application tarball does not contain a manifest");
  const value = parse(data, invalidManifest);
  const { value: decoded, error } = decodeGo(value, manifestType);
  const first = decodeGo(value, anyObject).error ?? error;
  if (first) throw invalidManifest(first.message);
  return { decoded, text: new TextDecoder().decode(data) };
}
function readPackageVersion(data, url) {
  const invalid2 = (why) => new Refusal(422, `File package.json is not valid in ${url}: ${why}`);
  const { value, error } = decodeGo(parse(data, invalid2), packageType);
  if (error) throw invalid2(error.message);
  return value?.version ?? "";
}
function parse(data, invalid2) {
  try {
    return parseGoJson(data, { whole: true });
  } catch (error) {
    throw error instanceof GoSyntaxError ? invalid2(error.message) : error;
  }
}

// src/registry/server/publish.ts
var alreadyExists = () => new Refusal(409, "Version already exists");
async function createVersion(context) {
  const { store, space } = context;
  authorized(context);
  const app = findApp(store, space, context.params["app"]);
  const options = bind(context, versionOptionsType);
  const version = stripV(options.version ?? "");
  const { url = "", sha256 = "" } = options;
  const editor = permitted(context, app.editor, app.slug);
  checkFields(version, url, sha256);
  const exists = () => store.version("versions", space, app.slug, version) ?? store.version("pending", space, app.slug, version);
  if (exists()) throw alreadyExists();
  const archive = await downloadTarball(url, sha256, context.retryWaitMs);
  const tarball = await readTarball(archive.bytes, archive.contentType, url);
  checkContent(tarball, version);
  if (tarball.manifest.slug !== app.slug)
    throw new Refusal(400, "Version slug does not match the application");
  if (exists()) throw alreadyExists();
  const name = url.split("/").at(-1);
  store.saveTarball(space, { slug: app.slug, version }, name, archive);
  const attachments = Object.fromEntries(
    assetsOf(tarball, options).map(([key, blob]) => [key, store.saveAsset(blob)])
  );
  const document = {
    attachments: Object.keys(attachments).length === 0 ? null : attachments,
    slug: app.slug,
    editor: app.editor,
    type: app.type,
    version,
    manifest: manifestOf(tarball, context.body),
    created_at: (/* @__PURE__ */ new Date()).toISOString(),
    url: store.tarballUrl(space, { slug: app.slug, version }, encodeURIComponent(name)),
    size: `${archive.bytes.length}`,
    sha256,
    tar_prefix: tarball.prefix
  };
  store.saveVersion(editor.autoPublication ? "versions" : "pending", space, document);
  return jsonReply(201, document);
}
function checkFields(version, url, sha256) {
  const wrong = [
    ...isVersion(version) ? [] : ["version"],
    ...url === "" || !parsesAsGoUrl(url) ? ["url"] : [],
    .../^[0-9a-fA-F]{64}$/.test(sha256) ? [] : ["sha256"]
  ];
  if (wrong.length > 0)
    throw new Refusal(
      400,
      `Invalid version: the following fields are missing or erroneous: ${wrong.join(", ")}`
    );
}
function checkContent({ manifest, packageVersion }, version) {
  const said = manifest.version ?? "";
  const mismatches = [
    ...said !== "" && haveSameBase(version, said) ? [] : [`"version" field does not match (${quoteGo(version)} != ${quoteGo(said)})`],
    ...packageVersion === "" || haveSameBase(version, packageVersion) ? [] : [`"version" from package.json (${quoteGo(version)} != ${quoteGo(packageVersion)})`]
  ];
  const faults = [
    ...manifest.editor ? [] : ['The "editor" field is empty'],
    ...manifest.slug ? [] : ['The "slug" field is empty'],
    ...mismatches.length > 0 ? [`Content of the manifest does not match: ${multierror(mismatches)}`] : []
  ];
  if (faults.length > 0) throw new Refusal(500, multierror(faults));
}
function multierror(errors) {
  return `${formatCount(errors.length, "error")} occurred:
${errors.map((error) => `	* ${error}
`).join("")}
`;
}
function manifestOf({ manifestText }, body) {
  const sent = JSON.parse(Buffer.from(body).toString());
  if (!("parameters" in sent)) return new RawJson(manifestText);
  const manifest = JSON.parse(manifestText);
  return new RawJson(JSON.stringify(sorted({ ...manifest, parameters: sent.parameters })));
}
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).toSorted(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => [key, sorted(member)])
  );
}
function assetsOf({ manifest, files, prefix }, options) {
  const icon2 = rooted(options.icon || manifest.icon);
  const partnershipIcon2 = rooted(options.partnership?.icon || manifest.partnership?.icon);
  const shots = new Set((options.screenshots ?? screenshotsOf(manifest)).map(rooted));
  return files.flatMap(({ name, data }) => {
    const path = rooted(prefix !== "" && name.startsWith(prefix) ? name.slice(prefix.length) : name);
    const blob = { bytes: data, contentType: assetMime(path, data) };
    if (path === icon2) return [["icon", blob]];
    if (shots.has(path)) return [[posix2.join("screenshots", path), blob]];
    return path === partnershipIcon2 ? [["partnership_icon", blob]] : [];
  });
}
function screenshotsOf({ screenshots = [], locales = {} }) {
  return [...screenshots, ...Object.values(locales).flatMap((locale) => locale?.screenshots ?? [])];
}
function rooted(path) {
  return path ? posix2.join("/", path) : void 0;
}

// src/registry/server/versions.ts
import { createHash as createHash3 } from "node:crypto";
function getVersion(context) {
  const { store, space, params } = context;
  const { slug } = findApp(store, space, params["app"]);
  const version = store.version("versions", space, slug, stripV(params["version"]));
  if (version === void 0) throw versionNotFound();
  return cacheable(jsonReply(200, version), {
    maxAge: oneYear,
    revision: revisionOf({ ...version, url: "" }),
    known: context.ifNoneMatch
  });
}
function getLatest(context) {
  const { store, space, params } = context;
  const { slug } = findApp(store, space, params["app"]);
  const latest = latestVersion(store.versions("versions", space, slug), channelNamed(params["channel"]));
  if (latest === void 0) throw versionNotFound();
  return cacheable(jsonReply(200, latest), { maxAge: fiveMinutes });
}
function getVersions({ store, space, params, query }) {
  const asked = query.get("versionsChannel");
  const channel = asked === "stable" || asked === "beta" ? asked : "dev";
  return jsonReply(200, listVersions(store.versions("versions", space, params["app"]), channel), {
    "cache-control": fiveMinutes
  });
}
function getAppAsset(name) {
  return (context) => {
    const { store, space, params } = context;
    const published = store.versions("versions", space, params["app"]);
    const asked = params["channel"];
    const within = asked === void 0 ? channels : [channels.find((channel) => channel === asked) ?? "stable"];
    const latest = within.map((channel) => latestVersion(published, channel)).find((version) => version !== void 0);
    if (latest === void 0) throw asked === void 0 ? notFound() : versionNotFound();
    return attachment(context, latest, name(context));
  };
}
function getVersionAsset(name) {
  return (context) => attachment(context, anyVersion(context), name(context));
}
function getTarball(context) {
  const version = anyVersion(context);
  const name = context.params["tarball"];
  if (version.attachments?.[name] !== void 0) return attachment(context, version, name);
  return bytesReply(context, context.store.tarball(context.space, version, name));
}
function anyVersion({ store, space, params }) {
  const [slug, name] = [params["app"], params["version"]];
  const version = store.version("versions", space, slug, name) ?? store.version("pending", space, slug, name);
  if (version === void 0) throw versionNotFound();
  return version;
}
function attachment(context, version, name) {
  const sha256 = version.attachments?.[name];
  return bytesReply(context, sha256 === void 0 ? void 0 : context.store.asset(sha256));
}
function bytesReply({ ifNoneMatch: known }, blob) {
  if (blob === void 0) throw new Refusal(404, "File not found");
  const { bytes, contentType } = blob;
  const revision = createHash3("md5").update(bytes).digest("hex");
  const headers = { "content-type": contentType, "content-length": `${bytes.length}` };
  return cacheable({ status: 200, headers, body: bytes }, { maxAge: oneHour, revision, known });
}

// src/registry/server/routes.ts
var read = ["GET", "HEAD"];
var icon = () => "icon";
var partnershipIcon = () => "partnership_icon";
var screenshot = ({ params }) => posix3.join("screenshots", params["*"]);
function on(methods, path, handle, kind = "json") {
  const list = typeof methods === "string" ? [methods] : methods;
  return { methods: list, path: path.split("/").filter(Boolean), kind, handle };
}
var sharedRoutes = [
  on("GET", "/", listApps),
  on("GET", "/slugs", getSlugs),
  on("GET", "/maintenance", listMaintenance),
  on("PUT", "/maintenance/:app/activate", activateMaintenance),
  on("PUT", "/maintenance/:app/deactivate", deactivateMaintenance),
  on(read, "/:app", getApp),
  on("GET", "/:app/versions", getVersions),
  on(read, "/:app/icon", getAppAsset(icon), "file"),
  on(read, "/:app/partnership_icon", getAppAsset(partnershipIcon), "file"),
  on(read, "/:app/screenshots/*", getAppAsset(screenshot), "file"),
  on(read, "/:app/:version", getVersion),
  on(read, "/:app/:channel/latest", getLatest),
  on(read, "/:app/:channel/latest/icon", getAppAsset(icon), "file"),
  on(read, "/:app/:channel/latest/screenshots/*", getAppAsset(screenshot), "file"),
  on(read, "/:app/:version/icon", getVersionAsset(icon), "file"),
  on(read, "/:app/:version/partnership_icon", getVersionAsset(partnershipIcon), "file"),
  on(read, "/:app/:version/screenshots/*", getVersionAsset(screenshot), "file"),
  on(read, "/:app/:version/tarball/:tarball", getTarball, "file")
];
var spaceRoutes = [
  on("POST", "/", createApp),
  on(read, "/pending", listPending),
  on("PUT", "/pending/:app/:version/approval", approve, "text"),
  on("GET", "/pending/:app/:version", getPending),
  on("DELETE", "/pending/:app/:version", deletePending, "text"),
  on("PATCH", "/:app", patchApp),
  on("POST", "/:app", createVersion),
  ...sharedRoutes
];
var virtualRoutes = sharedRoutes.map(
  (route) => route.path[0] === "maintenance" ? route : { ...route, handle: filtered(route.handle) }
);
function filtered(handle) {
  return (context) => {
    const { virtual, params } = context;
    const app = params["app"];
    if (virtual && app !== void 0 && !shows(virtual, app)) throw notFound();
    return handle(context);
  };
}
var rootRoutes = [
  on("GET", "/editors", ({ store }) => {
    const names = store.accounts.editors.map(({ name }) => name);
    const sorted2 = names.toSorted((a, b) => a.toLowerCase() < b.toLowerCase() ? -1 : 1);
    return jsonReply(
      200,
      sorted2.map((name) => ({ name }))
    );
  }),
  on(read, "/editors/:editor", ({ store, params }) => {
    const asked = params["editor"];
    if (!isEditorName(asked))
      throw new Refusal(400, "Editor name should only contain alphanumeric characters");
    const editor = store.accounts.editors.find(({ name }) => name.toLowerCase() === asked.toLowerCase());
    if (editor === void 0) throw new Refusal(404, "Editor not found");
    return jsonReply(200, { name: editor.name }, { "cache-control": fiveMinutes });
  }),
  on(
    read,
    "/status",
    () => {
      const ok = { status: "ok" };
      return jsonReply(200, { couchDB: ok, redis: ok, status: "ok", swift: ok });
    },
    "file"
  ),
  on("GET", "/robots.txt", () => textReply(200, "User-agent: *\nDisallow: /"), "text"),
  on(
    "GET",
    "/favicon.ico",
    () => ({ status: 200, headers: { "content-type": "image/png" }, body: dot }),
    "file"
  ),
  // Links of the mobile applications, of a domain that has a space: the embedded registry has none.
  on("GET", "/:slug", noSpace, "file"),
  on("GET", "/:slug/*", noSpace, "file")
];
var dot = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64"
);
function noSpace() {
  throw new Refusal(404, "Cannot find space");
}
function matchRoute(route, segments) {
  const params = {};
  for (const [index, part] of route.path.entries()) {
    if (part === "*") {
      params["*"] = segments.slice(index).join("/");
      return segments.length > index ? params : void 0;
    }
    const segment = segments[index];
    if (segment === void 0 || segment === "" && index === segments.length - 1) return void 0;
    if (part.startsWith(":")) params[part.slice(1)] = segment;
    else if (part !== segment) return void 0;
  }
  return segments.length === route.path.length ? params : void 0;
}

// src/registry/server/dispatch.ts
var maxBody = 1e5;
var maxChunkedBody = 130560;
async function dispatch(request, site) {
  const { method = "GET", headers } = request;
  const [path = "/", query] = splitQuery(request.url ?? "/");
  const segments = pathSegments(path);
  if (segments === void 0) return badRequest;
  if (Number(headers["content-length"] ?? 0) > maxBody) {
    request.resume();
    return errorReply(tooLarge(), false);
  }
  let asJson = false;
  let vary = {};
  try {
    const { routes, rest, ...place } = placeOf(segments, site);
    const found = find(routes, rest, method);
    if ("status" in found) return found;
    const { route, params } = found;
    asJson = route.kind === "json";
    if (asJson) checkHeaders(method, headers);
    if (route.kind !== "file") vary = { vary: "Accept-Encoding" };
    const context = {
      store: new Store(site.dir, `${schemeOf(headers)}://${headers.host ?? "localhost"}`),
      ...place,
      params,
      query: new URLSearchParams(query),
      authorization: headers.authorization,
      ifNoneMatch: headers["if-none-match"],
      body: await readBody(request),
      retryWaitMs: site.retryWaitMs
    };
    const reply = await route.handle(context);
    return { ...reply, headers: { ...vary, ...reply.headers } };
  } catch (error) {
    const reply = errorReply(error instanceof Refusal ? error : new Refusal(500, String(error)), asJson);
    return { ...reply, headers: { ...vary, ...reply.headers } };
  }
}
var badRequest = {
  status: 400,
  headers: { "content-type": "text/plain; charset=utf-8", connection: "close" },
  body: "400 Bad Request"
};
function splitQuery(url) {
  const at = url.indexOf("?");
  return at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at + 1)];
}
function placeOf(segments, { spaces, virtualSpaces }) {
  const [first = "", second] = segments;
  if (first === "registry") return { routes: spaceRoutes, rest: segments.slice(1), space: "" };
  const rest = segments.slice(2);
  if (second === "registry" && first !== "" && spaces.has(first))
    return { routes: spaceRoutes, rest, space: first };
  const virtual = second === "registry" ? virtualSpaces.find(({ name }) => name === first) : void 0;
  if (virtual) return { routes: virtualRoutes, rest, space: virtual.source, virtual };
  return { routes: rootRoutes, rest: segments, space: "" };
}
function find(routes, segments, method) {
  const matching = routes.flatMap((route) => {
    const params = matchRoute(route, segments);
    return params ? [{ route, params }] : [];
  });
  const found = matching.find(({ route }) => route.methods.includes(method));
  if (found) return found;
  if (routes !== rootRoutes || matching.length === 0) throw notFound();
  const allow = { allow: ["OPTIONS", ...matching[0].route.methods].join(", ") };
  if (method === "OPTIONS") return { status: 204, headers: allow, body: "" };
  return textReply(405, "Method Not Allowed", { ...allow, "cache-control": "no-cache" });
}
function checkHeaders(method, headers) {
  const { accept, "content-type": type = "" } = headers;
  if (["POST", "PUT", "PATCH"].includes(method) && !type.startsWith("application/json"))
    throw new Refusal(415, "Content-Type should be application/json");
  if (accept && !/application\/json|\*\/\*/.test(accept))
    throw new Refusal(406, "Accept header does not contain application/json");
}
function schemeOf(headers) {
  const said = ["x-forwarded-proto", "x-forwarded-protocol", "x-url-scheme"].map((name) => headers[name]);
  if (said[0] === void 0 && said[1] === void 0 && headers["x-forwarded-ssl"] === "on") return "https";
  const scheme = String(said.find(Boolean) ?? "http");
  return /^[a-z][a-z0-9+.-]*$/i.test(scheme) ? scheme : "http";
}
var tooLarge = () => new Refusal(413, "Request Entity Too Large");
async function readBody(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > maxChunkedBody) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

// src/registry/server/seed.ts
import { randomBytes as randomBytes2 } from "node:crypto";
function seedApp(store, seeds) {
  const { editors, tokens } = store.accounts;
  const tokenFor = (given, isFor, scope) => {
    const there = tokens.find((known) => isFor(known.scope) && (given === void 0 || known.token === given));
    if (there) return there.token;
    const token = given ?? randomBytes2(48).toString("base64");
    tokens.push({ token, scope });
    return token;
  };
  for (const { editor, autoPublication } of [{ editor: "Cozy", autoPublication: void 0 }, ...seeds]) {
    const there = editors.find(({ name }) => name.toLowerCase() === editor.toLowerCase());
    if (!there) editors.push({ name: editor, autoPublication: autoPublication ?? true });
    else if (autoPublication !== void 0) there.autoPublication = autoPublication;
  }
  const masterToken = tokenFor(void 0, (scope) => scope === "master", "master");
  const seeded = seeds.map(({ slug, editor, type = "konnector", space = "", token }) => {
    check(slug, editor, space);
    if (!store.app(space, slug))
      store.saveApp(space, {
        slug,
        type,
        editor,
        created_at: (/* @__PURE__ */ new Date()).toISOString(),
        data_usage_commitment: "none",
        data_usage_commitment_by: "none"
      });
    return tokenFor(token, (scope) => scope !== "master" && scope.app === slug && scope.editor === editor, {
      editor,
      app: slug
    });
  });
  store.accounts = { editors, tokens };
  return { masterToken, tokens: seeded };
}
function check(slug, editor, space) {
  const wrong = isSlug(slug) ? isEditorName(editor) ? space === "" || isSpace(space) ? void 0 : `the space ${JSON.stringify(space)}` : `the editor ${JSON.stringify(editor)}` : `the slug ${JSON.stringify(slug)}`;
  if (wrong !== void 0)
    throw new OperationalError(
      `The registry cannot have ${wrong}. Slugs hold small letters, digits and dashes; editors letters and digits, a letter first; spaces small letters, digits, "_" and "-".`
    );
}

// src/registry/server/start.ts
var gzipAsync = promisify2(gzip);
async function startRegistry(options) {
  const { dir, port = 0, host = "127.0.0.1", spaces = [], virtualSpaces = [], seeds = [] } = options;
  const { retryWaitMs = 100, log } = options;
  const known = /* @__PURE__ */ new Set(["", ...spaces, ...seeds.map(({ space = "" }) => space)]);
  for (const virtual of virtualSpaces) checkVirtualSpace(virtual, known);
  const seeded = seedApp(new Store(dir), seeds);
  const site = { dir, spaces: known, virtualSpaces, retryWaitMs };
  const serve = async (request, response) => {
    const reply = await compressed(await dispatch(request, site), request);
    log?.(`${request.method} ${request.url} ${reply.status}`);
    send(reply, request, response);
  };
  const server = createServer(serve);
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  const address = server.address();
  return {
    ...seeded,
    url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    })
  };
}
var maxCountedBody = 2048;
function send({ status, headers, body }, request, response) {
  const bytes = Buffer.from(body);
  const isCounted = bytes.length <= maxCountedBody && status !== 204 && status !== 304;
  if (request.method === "HEAD") {
    const { "content-length": _, "content-type": type = "", ...kept } = headers;
    const bare = type && { "content-type": type.replace(/; charset=UTF-8$/, "") };
    response.writeHead(status, { ...kept, ...bare !== "" && bare }).end();
  } else {
    response.writeHead(status, { ...isCounted && { "content-length": `${bytes.length}` }, ...headers });
    response.end(bytes);
  }
}
async function compressed(reply, request) {
  const wanted = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  const isEmpty = reply.status === 204 || reply.status === 304;
  if (!wanted || isEmpty || reply.status >= 400 || reply.headers["vary"] === void 0) return reply;
  return {
    ...reply,
    headers: { ...reply.headers, "content-encoding": "gzip" },
    body: await gzipAsync(reply.body)
  };
}
export {
  startRegistry
};
