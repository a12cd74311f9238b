import {
  konnectorScope,
  unscopable
} from "./stack-scope.js";
import {
  parseAnswer,
  refusalText
} from "./stack-refusal.js";
import {
  createCozyInput,
  findHeader,
  jobEnvironment,
  missingPermission,
  parseJobOutput,
  permissionPlace
} from "./replay-replay-job-output.js";
import {
  mimeTypeOf
} from "./cozy-mime-types.js";
import {
  printable
} from "./replay-printable.js";
import {
  killGroup
} from "./sandbox-process-group.js";
import {
  replayPermission
} from "./replay-rules.js";
import {
  filesNotCopied
} from "./cozy-build-files.js";
import "./json-read.js";
import {
  diagnose,
  isObject,
  isSlug,
  readPermissions
} from "./lint.js";
import {
  OperationalError
} from "./text-escape.js";

// src/stack/gateway.ts
import { randomBytes, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";

// src/stack/traffic.ts
function savedBy(calls, account) {
  const documents = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  for (const call of calls.filter(({ answer }) => answer.status >= 200 && answer.status < 300)) {
    const [room = "", doctype2 = "", id = "", ...rest] = segmentsOf(call.path);
    if (room === "files") noteFile(call, [doctype2, id], files);
    else if (room === "data" && rest.length === 0 && !(doctype2 === "io.cozy.accounts" && id === account))
      noteDocuments(call, { doctype: doctype2, id }, documents);
  }
  return { documents: [...documents.values()], files: [...files.values()] };
}
function segmentsOf(path) {
  return path.split("?", 1)[0].slice(1).split("/").map(decoded);
}
function noteDocuments({ method, answer, body }, { doctype: doctype2, id }, documents) {
  const note = (saved2) => {
    if (typeof saved2 === "string") documents.set(`${doctype2}/${saved2}`, { doctype: doctype2, id: saved2 });
  };
  const reply2 = parseAnswer(answer.body);
  if (method === "DELETE") documents.delete(`${doctype2}/${id}`);
  else if (method === "POST" && id === "_bulk_docs" && Array.isArray(reply2)) {
    const { docs } = parseAnswer(body) ?? {};
    for (const [index, row] of reply2.entries())
      if (row.ok === true && docs?.[index]?._deleted !== true) note(row.id);
  } else if (method === "POST" && id === "" || method === "PUT")
    note(reply2?.id);
}
function noteFile({ method, path, answer }, [first = "", second = ""], files) {
  const gone = first === "trash" ? second : first;
  if (method === "DELETE") files.delete(gone);
  const { data } = parseAnswer(answer.body) ?? {};
  const { type, name, dir_id: folder2 } = data?.attributes ?? {};
  const wrote = method === "PUT" || method === "PATCH" || method === "POST" && new URLSearchParams(path.split("?")[1]).has("Name");
  if (wrote && typeof data?.id === "string" && type === "file")
    files.set(data.id, { id: data.id, name: String(name), folder: String(folder2) });
}
function decoded(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

// src/stack/gateway.ts
var maxFile = 512 * 1024 * 1024;
var notForwarded = /* @__PURE__ */ new Set([
  "accept-encoding",
  "authorization",
  "connection",
  "content-length",
  "cookie",
  "expect",
  "host",
  "keep-alive",
  "transfer-encoding"
]);
async function openGateway({ session, account }) {
  const credentials = randomBytes(32).toString("base64url");
  const calls = [];
  let failure;
  const answer = async (request) => {
    if (!isBearer(request.headers.authorization, credentials)) return json(401, { error: "invalid_token" });
    try {
      const call = await forward(request, session);
      calls.push(call);
      return withCredentials(call, account);
    } catch (error) {
      failure ??= error;
      return json(502, { error: error instanceof Error ? error.message : String(error) });
    }
  };
  const server = createServer(async (request, response) => reply(response, await answer(request)));
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address();
  return {
    url: `http://127.0.0.1:${port}/`,
    credentials,
    calls,
    failure: () => failure,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    })
  };
}
async function forward(request, session) {
  const { method = "GET", url = "/" } = request;
  const path = url.startsWith("/") ? url : "/";
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => !notForwarded.has(name))
  );
  const answer = await session.send("konnector", path, {
    method,
    // Answers are read here, too.
    headers: { ...headers, "accept-encoding": "identity" },
    ...hasBody(request) && { body },
    timeoutMs: 12e4,
    maxBytes: maxFile
  });
  return { method, path, body, answer };
}
function hasBody({ headers }) {
  return headers["content-length"] !== void 0 || headers["transfer-encoding"] !== void 0;
}
function withCredentials({ method, path, answer }, account) {
  const [room, doctype2, id, ...rest] = segmentsOf(path);
  const isAccount = room === "data" && doctype2 === "io.cozy.accounts" && id === account.id && rest.length === 0;
  if (!isAccount || answer.status !== 200 || !["GET", "PUT"].includes(method)) return answer;
  const value = parseAnswer(answer.body);
  if (typeof value !== "object" || value === null) return answer;
  const doc = method === "PUT" ? value["data"] : value;
  if (typeof doc !== "object" || doc === null) return answer;
  doc["auth"] = { ...withoutEncrypted(doc["auth"]), ...account.fields };
  return { ...answer, body: Buffer.from(JSON.stringify(value)) };
}
function withoutEncrypted(auth) {
  if (typeof auth !== "object" || auth === null) return {};
  return Object.fromEntries(Object.entries(auth).filter(([key]) => !key.endsWith("_encrypted")));
}
function json(status2, value) {
  return { status: status2, headers: { "content-type": "application/json" }, body: Buffer.from(JSON.stringify(value)) };
}
function reply(response, { status: status2, headers, body }) {
  const kept = Object.entries(headers).filter(
    ([name]) => !["connection", "content-length", "keep-alive", "set-cookie", "transfer-encoding"].includes(name)
  );
  const length = status2 === 204 || status2 === 304 ? {} : { "content-length": body.length };
  response.writeHead(status2, { ...Object.fromEntries(kept), ...length }).end(body);
}
function isBearer(header, credentials) {
  const [given, expected] = [Buffer.from(header ?? ""), Buffer.from(`Bearer ${credentials}`)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}

// src/replay/child/stack/mango.ts
var operators = {
  $eq: (value, operand) => compareValues(value, operand) === 0,
  $ne: (value, operand) => value !== void 0 && compareValues(value, operand) !== 0,
  $gt: (value, operand) => value !== void 0 && compareValues(value, operand) > 0,
  $gte: (value, operand) => value !== void 0 && compareValues(value, operand) >= 0,
  $lt: (value, operand) => value !== void 0 && compareValues(value, operand) < 0,
  $lte: (value, operand) => value !== void 0 && compareValues(value, operand) <= 0,
  $exists: (value, operand) => value !== void 0 === operand,
  $in: (value, operand) => operand.some((one) => compareValues(value, one) === 0),
  $nin: (value, operand) => !operand.some((one) => compareValues(value, one) === 0),
  $all: (value, operand) => Array.isArray(value) && operand.every((one) => value.some((item) => compareValues(item, one) === 0)),
  $elemMatch: (value, operand) => Array.isArray(value) && value.some((item) => matchesSelector(item, operand)),
  $size: (value, operand) => Array.isArray(value) && value.length === operand,
  $regex: (value, operand) => typeof value === "string" && new RegExp(operand, "u").test(value),
  $type: (value, operand) => typeOf(value) === operand,
  $not: (value, operand) => !matchesSelector(value, operand),
  $and: (value, operand) => operand.every((one) => matchesSelector(value, one)),
  $or: (value, operand) => operand.some((one) => matchesSelector(value, one)),
  $nor: (value, operand) => !operand.some((one) => matchesSelector(value, one))
};
function matchesSelector(value, selector) {
  if (!isObject(selector)) return compareValues(value, selector) === 0;
  return Object.entries(selector).every(([key, operand]) => {
    if (!key.startsWith("$")) return matchesSelector(fieldAt(value, key), operand);
    const test = operators[key];
    if (!test) throw new Error(`the in-memory stack does not know the operator ${key}`);
    return test(value, operand);
  });
}
function fieldAt(value, path) {
  return path.split(".").reduce(
    (parent, key) => isObject(parent) && Object.hasOwn(parent, key) ? parent[key] : void 0,
    value
  );
}
var order = ["undefined", "null", "boolean", "number", "string", "array", "object"];
function compareValues(a, b) {
  const byType = order.indexOf(typeOf(a)) - order.indexOf(typeOf(b));
  if (byType !== 0) return byType;
  if (typeof a === "number" || typeof a === "boolean") return Number(a) - Number(b);
  const [left, right] = typeof a === "string" ? [a, b] : [JSON.stringify(a), JSON.stringify(b)];
  if (left === right) return 0;
  return (left ?? "") < (right ?? "") ? -1 : 1;
}
function typeOf(value) {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

// src/replay/child/stack/query.ts
function findDocuments(docs, query) {
  const { selector = {}, sort = [], limit = 100, fields } = query;
  const start = Number(query.bookmark || 0) + (query.skip ?? 0);
  const found = docs.filter((doc) => matchesSelector(doc, selector)).toSorted(by(sort));
  const page = found.slice(start, start + limit);
  return {
    docs: fields ? page.map((doc) => project(doc, fields)) : page,
    next: start + limit < found.length,
    bookmark: String(start + page.length),
    limit
  };
}
function by(sort) {
  const keys = sort.flatMap(
    (key) => typeof key === "string" ? [[key, "asc"]] : Object.entries(key)
  );
  return (a, b) => {
    for (const [key, direction] of keys) {
      const result = compareValues(fieldAt(a, key), fieldAt(b, key));
      if (result !== 0) return direction === "desc" ? -result : result;
    }
    return 0;
  };
}
function project(doc, fields) {
  return Object.fromEntries(Object.entries(doc).filter(([key]) => fields.includes(key)));
}

// src/replay/child/stack/route.ts
function jsonResponse(status2, value, type = "application/json") {
  return { status: status2, headers: [["Content-Type", type]], body: Buffer.from(JSON.stringify(value)) };
}
function jsonApi(status2, value) {
  return jsonResponse(status2, value, "application/vnd.api+json");
}
function apiError(status2, title, detail) {
  return jsonApi(status2, { errors: [{ status: String(status2), title, detail }] });
}
function couchError(status2, error, reason) {
  return jsonResponse(status2, { status: String(status2), title: error, error, reason });
}
var noContent = { status: 204, headers: [], body: new Uint8Array() };
function readJsonBody(call) {
  if (call.body.length === 0) return {};
  return JSON.parse(Buffer.from(call.body).toString("utf8"));
}

// src/replay/child/stack/data.ts
function answerData(call, documents) {
  const [, doctype2, id, ...rest] = call.segments;
  if (!doctype2 || rest.length > 0) return void 0;
  if (id === void 0 || id === "")
    return call.method === "POST" ? create(call, documents, doctype2) : void 0;
  if (id.startsWith("_")) return answerCollection(call, documents, doctype2, id);
  return answerDocument(call, documents, doctype2, id);
}
function wholeType(verb, doctype2) {
  return { verb, doctype: doctype2 };
}
function onDocument(verb, doctype2, doc) {
  return { verb, doctype: doctype2, document: { ids: [doc._id], fields: fieldsOf(doc), own: false } };
}
function fieldsOf(doc) {
  return Object.fromEntries(
    Object.entries(doc).flatMap(([key, value]) => {
      const values = [value].flat().filter((one) => typeof one === "string");
      return values.length > 0 ? [[key, values]] : [];
    })
  );
}
function create(call, documents, doctype2) {
  const content = readJsonBody(call);
  return {
    any: [onDocument("POST", doctype2, { _id: "", ...content })],
    respond: () => saved(201, doctype2, documents.save(doctype2, content))
  };
}
function saved(status2, doctype2, doc) {
  return jsonResponse(status2, { ok: true, id: doc._id, rev: doc._rev, type: doctype2, data: doc });
}
function answerDocument(call, documents, doctype2, id) {
  const doc = documents.get(doctype2, id);
  switch (call.method) {
    case "GET":
      return {
        any: [onDocument("GET", doctype2, doc ?? { _id: id })],
        respond: () => doc ? jsonResponse(200, doc) : couchError(404, "not_found", "missing")
      };
    case "PUT": {
      const content = readJsonBody(call);
      const verb = content["_rev"] === void 0 ? "POST" : "PUT";
      const conflict = doc && content["_rev"] !== void 0 && content["_rev"] !== doc._rev;
      return {
        any: [onDocument(verb, doctype2, { ...content, _id: id })],
        respond: () => conflict ? couchError(409, "conflict", "Document update conflict.") : saved(200, doctype2, documents.save(doctype2, content, id))
      };
    }
    case "DELETE":
      return {
        any: [onDocument("DELETE", doctype2, doc ?? { _id: id })],
        respond: () => documents.delete(doctype2, id) ? jsonResponse(200, { ok: true, id, rev: doc?._rev, deleted: true }) : couchError(404, "not_found", "missing")
      };
    default:
      return void 0;
  }
}
function answerCollection(call, documents, doctype2, name) {
  const read = [wholeType("GET", doctype2)];
  switch (`${call.method} ${name}`) {
    case "POST _index":
      return { any: read, respond: () => defineIndex(call) };
    case "POST _find":
      return {
        any: read,
        respond: () => jsonResponse(200, findDocuments(documents.all(doctype2), readJsonBody(call)))
      };
    case "GET _all_docs":
    case "POST _all_docs":
      return { any: read, respond: () => allDocs(call, documents.all(doctype2)) };
    case "GET _normal_docs": {
      const docs = documents.all(doctype2);
      return {
        any: read,
        respond: () => jsonResponse(200, { total_rows: docs.length, offset: 0, rows: docs })
      };
    }
    case "POST _bulk_docs":
      return { any: [wholeType("POST", doctype2)], respond: () => bulkDocs(call, documents, doctype2) };
    default:
      return void 0;
  }
}
function defineIndex(call) {
  const { name = "by-fields", ddoc = name } = readJsonBody(call);
  return jsonResponse(200, { result: "exists", id: `_design/${ddoc}`, name });
}
function allDocs(call, docs) {
  const { keys } = readJsonBody(call);
  const wanted = keys ? docs.filter((doc) => keys.includes(doc._id)) : docs;
  const withDocs = call.query.get("include_docs") === "true" || call.method === "POST";
  const rows = wanted.map((doc) => ({
    id: doc._id,
    key: doc._id,
    value: { rev: doc._rev },
    ...withDocs && { doc }
  }));
  return jsonResponse(200, { total_rows: docs.length, offset: 0, rows });
}
function bulkDocs(call, documents, doctype2) {
  const { docs = [] } = readJsonBody(call);
  const results = docs.map((content) => {
    if (content["_deleted"] && content._id) documents.delete(doctype2, content._id);
    const doc = content["_deleted"] ? { _id: content._id, _rev: content["_rev"] } : documents.save(doctype2, content, content._id);
    return { ok: true, id: doc._id, rev: doc._rev };
  });
  return jsonResponse(201, results);
}

// src/replay/child/stack/ids.ts
import { createHash } from "node:crypto";
function createId(...words) {
  return createHash("sha256").update(words.join("\n")).digest("hex").slice(0, 32);
}
function nextRevision(revision) {
  const generation = Number(revision?.split("-", 1)[0] ?? 0) + 1;
  return `${generation}-${createId("revision", String(generation))}`;
}

// src/replay/child/stack/documents.ts
var Documents = class {
  #doctypes = /* @__PURE__ */ new Map();
  #emit;
  constructor(emit) {
    this.#emit = emit;
  }
  /** Puts a document there before the konnector starts: nothing is told. */
  seed(doctype2, doc) {
    this.#of(doctype2).set(doc._id, { ...doc, _rev: nextRevision(void 0) });
  }
  /** All there is, by doctype. */
  dump() {
    return Object.fromEntries([...this.#doctypes].map(([doctype2, docs]) => [doctype2, [...docs.values()]]));
  }
  /** Puts there what `dump` gave; nothing is told. */
  restore(dumped) {
    for (const [doctype2, docs] of Object.entries(dumped))
      for (const doc of docs) this.#of(doctype2).set(doc._id, doc);
  }
  get(doctype2, id) {
    return this.#of(doctype2).get(id);
  }
  /** In the order they were created, which CouchDB would not promise: sorted by id. */
  all(doctype2) {
    return [...this.#of(doctype2).values()].toSorted((a, b) => a._id < b._id ? -1 : 1);
  }
  /** Creates a document, or replaces the one of the same id. */
  save(doctype2, content, id = this.#newId(doctype2, content)) {
    const { _type, ...attributes } = content;
    const doc = { ...attributes, _id: id, _rev: nextRevision(this.get(doctype2, id)?._rev) };
    this.#of(doctype2).set(id, doc);
    this.#emit({ fact: "document", doctype: doctype2, doc });
    return doc;
  }
  delete(doctype2, id) {
    if (!this.#of(doctype2).delete(id)) return false;
    this.#emit({ fact: "document-gone", doctype: doctype2, id });
    return true;
  }
  #of(doctype2) {
    const known = this.#doctypes.get(doctype2);
    if (known) return known;
    const docs = /* @__PURE__ */ new Map();
    this.#doctypes.set(doctype2, docs);
    return docs;
  }
  #newId(doctype2, content) {
    const text = JSON.stringify(content);
    for (let twin = 0; ; twin++) {
      const id = createId(doctype2, text, String(twin));
      if (!this.get(doctype2, id)) return id;
    }
  }
};

// src/replay/child/stack/mime.ts
function fileMime(name, contentType) {
  const said = contentType?.split(";", 1)[0]?.trim().toLowerCase();
  if (said && said !== "application/octet-stream") return said;
  return mimeTypeOf(name) ?? "application/octet-stream";
}
function fileClass(mime) {
  if (mime === "application/pdf") return "pdf";
  if (mime === "application/zip") return "zip";
  const [family = ""] = mime.split("/", 1);
  return ["audio", "image", "text", "video"].includes(family) ? family : "files";
}

// src/replay/child/stack/tree.ts
import { createHash as createHash2 } from "node:crypto";
var rootId = "io.cozy.files.root-dir";
var trashId = "io.cozy.files.trash-dir";
var FileTree = class {
  #entries = /* @__PURE__ */ new Map();
  #emit;
  constructor(emit) {
    this.#emit = emit;
    for (const [id, name, dirId] of [
      [rootId, "", ""],
      [trashId, ".cozy_trash", rootId]
    ])
      this.#entries.set(id, { ...folder(id, name, dirId), rev: nextRevision(void 0) });
  }
  /** All there is; bytes are base64. */
  dump() {
    return this.all().map(({ content, ...entry }) => ({
      ...entry,
      ...content && { content: Buffer.from(content).toString("base64") }
    }));
  }
  /** Puts there what `dump` gave; nothing is told. */
  restore(dumped) {
    for (const { content, ...entry } of dumped)
      this.#entries.set(entry.id, {
        ...entry,
        ...content !== void 0 && { content: Buffer.from(content, "base64") }
      });
  }
  /** Makes a folder and those around it; the id is the last one's. Nothing is told. */
  seedFolder(path, id, reference) {
    const names = path.split("/").filter(Boolean);
    let dirId = rootId;
    for (const [index, name] of names.entries()) {
      const last = index === names.length - 1;
      const entry = folder(last ? id : createId("folder", dirId, name), name, dirId);
      if (last) entry.referencedBy.push(reference);
      this.#entries.set(entry.id, entry);
      dirId = entry.id;
    }
  }
  get(id) {
    return this.#entries.get(id);
  }
  all() {
    return [...this.#entries.values()];
  }
  at(path) {
    const wanted = `/${path.split("/").filter(Boolean).join("/")}`;
    return this.all().find((entry) => this.pathOf(entry) === wanted);
  }
  childOf(dirId, name) {
    return this.all().find((entry) => entry.dirId === dirId && entry.name === name && entry.id !== rootId);
  }
  pathOf(entry) {
    if (entry.id === rootId) return "/";
    const parent = this.pathOf(this.#entries.get(entry.dirId));
    return parent === "/" ? `/${entry.name}` : `${parent}/${entry.name}`;
  }
  /** The entry's id, then its folders', up to the root. */
  idsOf(entry) {
    const parent = this.#entries.get(entry.dirId);
    return parent ? [entry.id, ...this.idsOf(parent)] : [entry.id];
  }
  create({ name, dirId, attributes = {}, mime, content }) {
    const entry = {
      ...folder(createId("file", dirId, name), name, dirId),
      type: content ? "file" : "directory",
      attributes,
      ...content && { mime: mime ?? "application/octet-stream", content }
    };
    return this.#put(entry);
  }
  /** Changes an entry, tells it, and gives it its next revision. */
  update(entry, change) {
    return this.#put({ ...entry, ...change, rev: nextRevision(entry.rev) });
  }
  trash(entry) {
    return this.update(entry, { trashed: true, dirId: trashId });
  }
  delete(entry) {
    this.#entries.delete(entry.id);
    if (entry.type === "file") this.#emit({ fact: "file-gone", id: entry.id });
  }
  #put(entry) {
    this.#entries.set(entry.id, entry);
    if (entry.content && !entry.trashed)
      this.#emit({
        fact: "file",
        id: entry.id,
        path: this.pathOf(entry),
        mime: entry.mime,
        content: Buffer.from(entry.content).toString("base64"),
        described: describeEntry(entry)
      });
    else if (entry.content) this.#emit({ fact: "file-gone", id: entry.id });
    return entry;
  }
};
function folder(id, name, dirId) {
  return {
    id,
    rev: nextRevision(void 0),
    type: "directory",
    name,
    dirId,
    trashed: false,
    attributes: {},
    referencedBy: []
  };
}
function describeEntry({ attributes, referencedBy }) {
  const { metadata, tags, cozyMetadata } = attributes;
  const { sourceAccount, sourceAccountIdentifier } = cozyMetadata ?? {};
  return {
    ...metadata && { metadata },
    ...Array.isArray(tags) && tags.length > 0 && { tags },
    ...sourceAccount !== void 0 && { sourceAccount },
    ...sourceAccountIdentifier !== void 0 && { sourceAccountIdentifier },
    ...referencedBy.length > 0 && { references: referencedBy.map(({ type, id }) => `${type}/${id}`) }
  };
}
function flattenEntry(entry, path) {
  const { id, rev, type, name, dirId, trashed, attributes, referencedBy, mime, content } = entry;
  return {
    _id: id,
    _rev: rev,
    type,
    name,
    dir_id: dirId,
    trashed,
    tags: [],
    ...attributes,
    ...referencedBy.length > 0 && { referenced_by: referencedBy },
    ...type === "directory" && { path },
    ...content && {
      mime,
      class: fileClass(mime),
      executable: false,
      encrypted: false,
      size: String(content.length),
      md5sum: createHash2("md5").update(content).digest("base64")
    }
  };
}

// src/replay/child/stack/files.ts
var doctype = "io.cozy.files";
var notFound = apiError(404, "Not Found", "file does not exist");
var FileRoutes = class {
  #tree;
  #konnector;
  #metadata = /* @__PURE__ */ new Map();
  constructor(tree, konnector) {
    this.#tree = tree;
    this.#konnector = konnector;
  }
  answer(call) {
    const [, first = "", second, third] = call.segments;
    const path = call.query.get("Path");
    const { method } = call;
    if (first === "upload" && second === "metadata" && method === "POST") return this.#keepMetadata(call);
    if (first === "_find" && method === "POST") return this.#find(call);
    if (second === "relationships" && third === "referenced_by")
      return this.#changeReferences(call, this.#tree.get(first));
    if (first === "download") {
      const entry2 = second === void 0 ? path && this.#tree.at(path) : this.#tree.get(second);
      return this.#on("GET", entry2 || void 0, download);
    }
    if (first === "trash" && second !== void 0 && method === "DELETE")
      return this.#destroy(this.#tree.get(second));
    if (second !== void 0) return void 0;
    const entry = first === "metadata" ? path ? this.#tree.at(path) : void 0 : this.#tree.get(first);
    switch (method) {
      case "GET":
      case "HEAD":
        return this.#on("GET", entry, (one) => this.#show(200, one));
      case "POST":
        return this.#create(call, first || "io.cozy.files.root-dir");
      case "PUT":
        return this.#overwrite(call, entry);
      case "PATCH":
        return this.#patch(call, entry);
      case "DELETE":
        return this.#on("PATCH", entry, (one) => this.#show(200, this.#tree.trash(one)));
      default:
        return void 0;
    }
  }
  /** `/data/io.cozy.files/_index` and `_find` speak of the same entries. */
  answerIndex(call) {
    return { any: [wholeType("GET", doctype)], respond: () => defineIndex(call) };
  }
  /** The files and folders that refer to a document, and the adding of more. */
  answerReferences(call, type, id) {
    const document = { ids: [id], fields: {}, own: false };
    const either = (verb, onFiles) => [
      { verb, doctype: type, document },
      wholeType(onFiles, doctype)
    ];
    const refers = (entry) => entry.referencedBy.some((ref) => ref.type === type && ref.id === id);
    if (call.method === "GET") {
      const respond2 = () => {
        const entries = this.#tree.all().filter(refers);
        const data = entries.map((entry) => ({ id: entry.id, type: doctype }));
        const included = entries.map((entry) => this.#resource(entry));
        return jsonApi(200, { data, included, meta: { count: data.length }, links: {} });
      };
      return { any: either("GET", "GET"), respond: respond2 };
    }
    if (call.method !== "POST") return void 0;
    const respond = () => {
      for (const { id: entryId } of referencesIn(call)) {
        const entry = this.#tree.get(entryId);
        if (entry && !refers(entry))
          this.#tree.update(entry, { referencedBy: [...entry.referencedBy, { type, id }] });
      }
      return noContent;
    };
    return { any: either("PUT", "PATCH"), respond };
  }
  #create(call, dirId) {
    const name = call.query.get("Name") ?? "";
    const parent = this.#tree.get(dirId);
    const respond = () => {
      if (!parent) return notFound;
      if (!name || name.includes("/")) return apiError(422, "Invalid Parameter", "Invalid filename");
      if (this.#tree.childOf(dirId, name)) return apiError(409, "Conflict", "file already exists");
      const isFile = call.query.get("Type") === "file";
      const entry = this.#tree.create({
        name,
        dirId,
        attributes: this.#attributesOf(call),
        ...isFile && { mime: fileMime(name, findHeader(call.headers, "content-type")), content: call.body }
      });
      return this.#show(201, entry);
    };
    return { any: [this.#access("POST", parent)], respond };
  }
  #overwrite(call, entry) {
    return this.#on("PUT", entry, (one) => {
      const mime = fileMime(one.name, findHeader(call.headers, "content-type") ?? one.mime);
      const attributes = { ...one.attributes, ...this.#attributesOf(call) };
      return this.#show(200, this.#tree.update(one, { content: call.body, mime, attributes }));
    });
  }
  #patch(call, entry) {
    const { data } = readJsonBody(call);
    const { name, dir_id, permanent_delete, ...attributes } = data?.attributes ?? {};
    return this.#on("PATCH", entry, (one) => {
      if (permanent_delete === true) {
        this.#tree.delete(one);
        return noContent;
      }
      const change = {
        ...typeof name === "string" && { name },
        ...typeof dir_id === "string" && { dirId: dir_id },
        attributes: { ...one.attributes, ...attributes }
      };
      return this.#show(200, this.#tree.update(one, change));
    });
  }
  #destroy(entry) {
    return this.#on("DELETE", entry, (one) => {
      this.#tree.delete(one);
      return noContent;
    });
  }
  #find(call) {
    const respond = () => {
      const entries = this.#tree.all().map((entry) => flattenEntry(entry, this.#tree.pathOf(entry)));
      const { docs, next, bookmark } = findDocuments(entries, readJsonBody(call));
      const data = docs.map((doc) => this.#resource(this.#tree.get(doc["_id"])));
      const links = next ? { next: `/files/_find?page[cursor]=${bookmark}` } : {};
      return jsonApi(200, { data, links, meta: { count: data.length, bookmark } });
    };
    return { any: [wholeType("GET", doctype)], respond };
  }
  #keepMetadata(call) {
    const respond = () => {
      const { data } = readJsonBody(call);
      const id = createId("metadata", String(this.#metadata.size));
      this.#metadata.set(id, data?.attributes);
      return jsonApi(201, { data: { type: "io.cozy.files.metadata", id, attributes: data?.attributes } });
    };
    return { any: [wholeType("POST", doctype)], respond };
  }
  #changeReferences(call, entry) {
    if (call.method !== "POST") return void 0;
    return this.#on("PATCH", entry, (one) => {
      this.#tree.update(one, { referencedBy: [...one.referencedBy, ...referencesIn(call)] });
      return jsonApi(200, { data: referencesIn(call) });
    });
  }
  #attributesOf({ query }) {
    const now = (/* @__PURE__ */ new Date()).toISOString();
    const metadata = this.#metadata.get(query.get("MetadataID") ?? "");
    const account = query.get("SourceAccount");
    const identifier = query.get("SourceAccountIdentifier");
    return {
      created_at: query.get("CreatedAt") ?? now,
      updated_at: query.get("UpdatedAt") ?? now,
      ...metadata !== void 0 && { metadata },
      cozyMetadata: {
        doctypeVersion: "1",
        metadataVersion: 1,
        createdAt: now,
        createdByApp: this.#konnector.id.split("/").at(-1),
        updatedAt: now,
        ...account && { sourceAccount: account },
        ...identifier && { sourceAccountIdentifier: identifier }
      }
    };
  }
  /** An entry that is not there is answered before any right is looked at. */
  #on(verb, entry, answer) {
    if (!entry) return { any: [], respond: () => notFound };
    return { any: [this.#access(verb, entry)], respond: () => answer(entry) };
  }
  #access(verb, entry) {
    if (!entry) return wholeType(verb, doctype);
    const ids = this.#tree.idsOf(entry);
    const own = ids.some(
      (id) => this.#tree.get(id)?.referencedBy.some((ref) => ref.type === this.#konnector.type && ref.id === this.#konnector.id)
    );
    const fields = { name: [entry.name], type: [entry.type], ...entry.mime && { mime: [entry.mime] } };
    return { verb, doctype, document: { ids, fields, own } };
  }
  #show(status2, entry) {
    return jsonApi(status2, { data: this.#resource(entry), included: [] });
  }
  #resource(entry) {
    const { _id, _rev, referenced_by, ...attributes } = flattenEntry(entry, this.#tree.pathOf(entry));
    return {
      type: doctype,
      id: entry.id,
      attributes: {
        ...attributes,
        path: this.#tree.pathOf(entry),
        ...referenced_by ? { referenced_by } : {}
      },
      meta: { rev: entry.rev },
      links: { self: `/files/${entry.id}` },
      relationships: { referenced_by: { data: entry.referencedBy } }
    };
  }
};
function download({ mime, content, name }) {
  if (!content) return apiError(400, "Bad Request", "not a file");
  const headers = [
    ["Content-Type", mime],
    ["Content-Disposition", `inline; filename="${encodeURIComponent(name)}"`]
  ];
  return { status: 200, headers, body: content };
}
function referencesIn(call) {
  return [readJsonBody(call).data ?? []].flat();
}

// src/replay/child/stack/stack.ts
var Stack = class {
  #documents;
  #tree;
  #konnector;
  #files;
  #host;
  constructor({ slug }, host) {
    this.#konnector = { type: "io.cozy.konnectors", id: `io.cozy.konnectors/${slug}` };
    this.#tree = new FileTree(host.emit);
    this.#documents = new Documents(host.emit);
    this.#files = new FileRoutes(this.#tree, this.#konnector);
    this.#host = host;
  }
  /** All that is in it. */
  dump() {
    return { documents: this.#documents.dump(), entries: this.#tree.dump() };
  }
  /** Puts there what `dump` gave; emits nothing. */
  restore({ documents, entries }) {
    this.#documents.restore(documents);
    this.#tree.restore(entries);
  }
  /** Puts an account there, or another in its place; emits nothing. */
  seedAccount(account) {
    this.#documents.seed("io.cozy.accounts", account);
  }
  /** Puts the konnector's folder there; emits nothing. */
  seedFolder({ id, path }) {
    this.#tree.seedFolder(path, id, this.#konnector);
  }
  /** Answers a request of the konnector, or of the app, which has every right of its own. */
  answer(request, by2 = "konnector") {
    const { pathname, searchParams } = new URL(request.url);
    const call = {
      ...request,
      method: request.method.toUpperCase(),
      segments: pathname.slice(1).split("/").map(decodeURIComponent),
      query: searchParams
    };
    const route = `${call.method} ${decodeURIComponent(pathname)}`;
    try {
      const found = this.#route(call);
      if (!found) {
        this.#host.emit({ fact: "unknown-route", route });
        return apiError(404, "Not Found", "the in-memory stack has no such route");
      }
      const { any, respond } = found;
      if (any.length === 0 || by2 === "app") return respond();
      this.#host.emit({ fact: "access", route, any });
      return this.#host.isGranted(any) ? respond() : forbidden;
    } catch (error) {
      return couchError(400, "bad_request", error.message);
    }
  }
  #route(call) {
    const [room, second, third, ...rest] = call.segments;
    if (room === "files") return this.#files.answer(call);
    if (room === "data") {
      if (rest.join("/") === "relationships/references")
        return this.#files.answerReferences(call, second, third);
      if (second === "io.cozy.files" && third === "_index") return this.#files.answerIndex(call);
      return answerData(call, this.#documents);
    }
    if (call.method === "GET" && room === "settings" && second === "instance")
      return { any: [], respond: () => instance };
    if (call.method === "GET" && room === "status") return { any: [], respond: () => status };
    return void 0;
  }
};
var status = jsonResponse(200, {
  cache: "healthy",
  couchdb: "healthy",
  fs: "healthy",
  status: "OK",
  message: "OK"
});
var forbidden = jsonResponse(403, { error: "Forbidden" });
var instance = jsonResponse(200, {
  data: {
    type: "io.cozy.settings",
    id: "io.cozy.settings.instance",
    attributes: { locale: "en", timezone: "UTC", context: "default" }
  }
});

// src/stack/refused-rights.ts
function explainRefusals(calls, manifest, neededVerbs) {
  const explained = /* @__PURE__ */ new Map();
  for (const call of calls.filter(({ answer }) => answer.status === 403)) {
    const access = accessOf(call);
    const key = access ? `${access.verb} ${access.doctype}` : `${call.method} ${segmentsOf(call.path).join("/")}`;
    if (!explained.has(key)) explained.set(key, explain(call, access, manifest, neededVerbs));
  }
  return [...explained.values()];
}
function explain(call, access, manifest, neededVerbs) {
  const route = `${call.method} ${call.path.split("?", 1)[0]}`;
  const said = refusalText(call.answer);
  const answered = `the Cozy answered 403${said === "" || said === "Forbidden" ? "" : ` (${said})`}.`;
  if (!access)
    return diagnose(replayPermission, {
      message: `The konnector called ${printable(route, 160)}, which no permission of the manifest gives: ${answered}`,
      place: permissionPlace(manifest)
    });
  const { title, finding } = missingPermission(manifest, access, route, answered);
  const advice = title === void 0 ? newPermission(access, neededVerbs) : moreVerbs(access, title);
  return diagnose(replayPermission, { ...finding, message: `${finding.message} ${advice}` });
}
function moreVerbs({ verb }, title) {
  return `Add "${verb}" to its "verbs", at permissions / ${printable(title, 80)}.`;
}
function newPermission({ doctype: doctype2, verb }, neededVerbs) {
  const verbs = [.../* @__PURE__ */ new Set([...neededVerbs(doctype2), verb])];
  const rule = `{ "type": ${JSON.stringify(doctype2)}, "verbs": [${verbs.map((one) => `"${one}"`).join(", ")}] }`;
  const name = doctype2.slice(doctype2.lastIndexOf(".") + 1);
  return `Add this line to "permissions": ${printable(`${JSON.stringify(name)}: ${rule}`)}.`;
}
function accessOf({
  method,
  path,
  body
}) {
  const [room, first = "", second = ""] = segmentsOf(path);
  const url = new URL(path, "http://cozy.localhost");
  const entry = ["download", "trash"].includes(first) ? second : first;
  const isEntry = room === "files" && entry !== "" && !entry.startsWith("io.cozy.files.");
  let needed;
  const stack = new Stack(
    { slug: "konnector" },
    {
      emit: () => void 0,
      isGranted(any) {
        needed = any.at(-1);
        return false;
      }
    }
  );
  stack.seedAccount({ _id: "account" });
  stack.seedFolder({ id: isEntry ? entry : "folder", path: url.searchParams.get("Path") ?? "/folder" });
  stack.answer({ method, url: url.href, headers: [], body });
  return needed;
}

// src/stack/run-job.ts
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
var maxOutput = 16 * 1024 * 1024;
var maxLine = 64 * 1024;
async function runJob(buildDir, options) {
  const root = mkdtempSync(join(realpathSync(tmpdir()), "konnector-dev-"));
  try {
    const workDir = join(root, "konnector");
    cpSync(buildDir, workDir, {
      recursive: true,
      filter: (source) => !filesNotCopied.has(relative(buildDir, source))
    });
    return await spawnJob(workDir, options);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
async function spawnJob(workDir, options) {
  const { node, settings, timeoutMs, signal, onLine } = options;
  const child = spawn(node, ["--no-deprecation", workDir], {
    cwd: workDir,
    env: jobEnvironment(settings),
    // A group of its own, so that what it started ends with it.
    detached: process.platform !== "win32",
    stdio: "pipe"
  });
  child.stdin.end();
  let timedOut = false;
  const end = (by2) => {
    timedOut = true;
    killGroup(child.pid, by2);
  };
  const timers = [setTimeout(end, timeoutMs, "SIGTERM"), setTimeout(end, timeoutMs + 2e3, "SIGKILL")];
  const stop = () => killGroup(child.pid, "SIGKILL");
  signal.addEventListener("abort", stop, { once: true });
  const ended = new Promise((resolve, reject) => {
    child.once(
      "error",
      (error) => reject(
        new OperationalError(
          `Cannot start the konnector with ${node}: ${error.message}. Install Node.js 20.`
        )
      )
    );
    child.once("close", (code, endedBy) => resolve({ code, signal: endedBy }));
  });
  const output = [];
  let size = 0;
  child.stdout.on("data", (chunk) => {
    if (size < maxOutput) output.push(chunk);
    size += chunk.length;
  });
  readLines(child.stdout, (line) => onLine(line, "stdout"));
  readLines(child.stderr, (line) => onLine(line, "stderr"));
  try {
    const result = await ended;
    return { ...result, stdout: Buffer.concat(output), timedOut };
  } finally {
    signal.removeEventListener("abort", stop);
    for (const timer of timers) clearTimeout(timer);
  }
}
function readLines(stream, onLine) {
  let rest = "";
  const decoder = new TextDecoder();
  stream.on("data", (chunk) => {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop().slice(0, maxLine);
    for (const line of lines) onLine(line);
  });
  stream.once("end", () => {
    if (rest !== "") onLine(rest);
  });
}

// src/stack/workspace.ts
async function ensureWorkspace(session, request) {
  const known = session.workspace;
  const account = known.account !== void 0 && await hasAccount(session, known.account) ? known.account : void 0;
  const folder2 = known.folder !== void 0 && await hasFolder(session, known.folder) ? known.folder : void 0;
  const workspace = {
    account: account ?? await createAccount(session, request),
    folder: folder2 ?? await createFolders(session, request)
  };
  if (workspace.account !== known.account || workspace.folder !== known.folder) session.keep(workspace);
  return { ...workspace, isNew: account === void 0 || folder2 === void 0 };
}
async function hasAccount(session, id) {
  const answer = await ask(session, `/data/io.cozy.accounts/${encodeURIComponent(id)}`);
  return expect(answer, [200, 404], "read the account of the konnector").status === 200;
}
async function hasFolder(session, id) {
  const answer = await ask(session, `/files/${encodeURIComponent(id)}`);
  const { data } = parseAnswer(answer.body) ?? {};
  const path = data?.attributes?.path;
  return expect(answer, [200, 404], "read the folder of the konnector").status === 200 && !(typeof path === "string" && path.startsWith("/.cozy_trash"));
}
async function createAccount(session, { slug, fields }) {
  const answer = await ask(session, "/data/io.cozy.accounts/", {
    method: "POST",
    body: JSON.stringify({ account_type: slug, auth: fields })
  });
  const { id } = parseAnswer(expect(answer, [201], "create the account of the konnector").body) ?? {};
  if (typeof id !== "string") throw refused("create the account of the konnector", answer);
  return id;
}
async function createFolders(session, { slug, path }) {
  let dirId = "io.cozy.files.root-dir";
  let at = "";
  for (const name of await localNames(session, path)) {
    at += `/${name}`;
    dirId = await folderAt(session, at) ?? await createFolder(session, dirId, name);
  }
  const reference = { data: [{ type: "io.cozy.konnectors", id: `io.cozy.konnectors/${slug}` }] };
  const answer = await ask(session, `/files/${encodeURIComponent(dirId)}/relationships/referenced_by`, {
    method: "POST",
    headers: { "content-type": "application/vnd.api+json" },
    body: JSON.stringify(reference)
  });
  expect(answer, [200, 204], "mark the folder as that of the konnector");
  return dirId;
}
async function localNames(session, path) {
  const [first = "", ...names] = path.split("/").filter(Boolean);
  const french = first === "Administrative" && await folderAt(session, "/Administratif") !== void 0;
  return [french ? "Administratif" : first, ...names];
}
async function folderAt(session, path) {
  const answer = await ask(session, `/files/metadata?${new URLSearchParams({ Path: path })}`);
  return expect(answer, [200, 404], `look for the folder ${path}`).status === 200 ? idOf(answer) : void 0;
}
async function createFolder(session, dirId, name) {
  const query = new URLSearchParams({ Type: "directory", Name: name });
  const answer = await ask(session, `/files/${encodeURIComponent(dirId)}?${query}`, { method: "POST" });
  const id = idOf(expect(answer, [201], `create the folder ${name}`));
  if (id === void 0) throw refused(`create the folder ${name}`, answer);
  return id;
}
function idOf({ body }) {
  const { data } = parseAnswer(body) ?? {};
  return typeof data?.id === "string" ? data.id : void 0;
}
function ask(session, path, options = {}) {
  const headers = { accept: "application/json", "content-type": "application/json", ...options.headers };
  return session.send("workspace", path, { ...options, headers });
}
function expect(answer, statuses, what) {
  if (!statuses.includes(answer.status)) throw refused(what, answer);
  return answer;
}
function refused(what, answer) {
  return new OperationalError(
    `The Cozy did not let konnector-lint ${what} (${answer.status}: ${refusalText(answer)}). Run konnector-lint dev --forget, then run this again.`
  );
}

// src/stack/dev.ts
var jobTimeoutMs = 3e5;
function readSlug({ manifest }) {
  const { slug } = manifest.value ?? {};
  if (typeof slug === "string" && isSlug(slug)) return slug;
  throw new OperationalError(
    `${manifest.file} has no "slug" that a Cozy takes. Give it one of small letters, digits and dashes.`
  );
}
function readScope(konnector) {
  const permissions = readPermissions(konnector.manifest);
  for (const permission of permissions) {
    const text = unscopable(permission);
    if (text !== void 0)
      throw new OperationalError(
        `The permission "${printable(permission.title, 80)}" holds ${JSON.stringify(printable(text, 80))}, which cannot be asked for in a browser. Use a value without spaces, colons and commas, or install the konnector instead.`
      );
  }
  return konnectorScope(permissions, readSlug(konnector));
}
async function runOnCozy(options) {
  const {
    session,
    build,
    konnector,
    credentials,
    neededVerbs,
    signal,
    onLine,
    node = process.execPath
  } = options;
  const { fields } = credentials;
  const { slug, folder: folder2, parameters } = createCozyInput(konnector, credentials);
  const workspace = await ensureWorkspace(session, { slug, fields, path: folder2.path });
  const gateway = await openGateway({ session, account: { id: workspace.account, fields } });
  try {
    const ended = await runJob(build.dir, {
      node,
      signal,
      onLine,
      timeoutMs: jobTimeoutMs,
      settings: {
        url: gateway.url,
        credentials: gateway.credentials,
        job: "dev",
        fields: { account: workspace.account, konnector: slug, folder_to_save: workspace.folder },
        parameters
      }
    });
    signal.throwIfAborted();
    const failure = gateway.failure();
    if (failure !== void 0) throw failure;
    if (ended.timedOut)
      throw new OperationalError(
        `The konnector did not end within ${jobTimeoutMs / 6e4} minutes, after which a Cozy ends it, too. Look at the last line it printed.`
      );
    return {
      job: parseJobOutput(ended.stdout, ended),
      saved: savedBy(gateway.calls, workspace.account),
      refusals: explainRefusals(gateway.calls, konnector.manifest, neededVerbs),
      workspace
    };
  } finally {
    await gateway.close();
  }
}
export {
  readScope,
  readSlug,
  runOnCozy
};
