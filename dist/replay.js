const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  RecordingError,
  areHands,
  canStandInline,
  choicesOf,
  expectedFile,
  formatExchange,
  handsOf,
  invalidScenarioName,
  isScenarioName,
  readOwnChoices,
  readRecording,
  readSite,
  scenariosDir,
  settingsFile
} from "./replay-replay-exchange-text.js";
import {
  applyEdits,
  format,
  parse
} from "./jsonc-parser.js";
import {
  createCozyInput,
  exchangeTitle,
  findHeader,
  jobEnvironment,
  missingPermission,
  parseJobOutput,
  parseLog,
  permissionPlace
} from "./replay-replay-job-output.js";
import {
  extensionOf,
  mimeTypeOf
} from "./cozy-mime-types.js";
import {
  printable
} from "./replay-printable.js";
import {
  require_semver
} from "./semver-subset.js";
import {
  SandboxChoice,
  findProgramSandbox,
  findSandbox,
  placesInside
} from "./sandbox.js";
import {
  distFile
} from "./dist.js";
import {
  maxBytes,
  maxLines,
  stackNode
} from "./sandbox-limits.js";
import {
  replayAgain,
  replayBlocked,
  replayBody,
  replayCookies,
  replayDocuments,
  replayFiles,
  replayHandshake,
  replayIdentifier,
  replayLostError,
  replayMethod,
  replayOutput,
  replayPermission,
  replayPermissionUnused,
  replayRecording,
  replayResult,
  replayRoute,
  replaySecret,
  replayTimeout,
  replayUnmatched,
  replayUnused
} from "./replay-rules.js";
import {
  filesNotCopied
} from "./cozy-build-files.js";
import {
  findProgram,
  killGroup,
  makeTemporaryFolder,
  onInterrupt
} from "./process-group.js";
import {
  maxLevels,
  readJson,
  readObject
} from "./json-read.js";
import {
  diagnose,
  displayPath,
  formatCount,
  formatMebibytes,
  formatPointer,
  grants,
  groupBy,
  isGranted,
  isKonnectorError,
  isObject,
  maxRecordingSize,
  nodeAt,
  objectAt,
  objectOrEmpty,
  parseDocument,
  rasterKindOf,
  readFile,
  readFileText,
  readPermissions,
  removeInside,
  resolveInside,
  stringAt,
  stringOrEmpty,
  toRegion,
  valueAt,
  verbs,
  version,
  writeInside
} from "./lint.js";
import {
  OperationalError,
  namedEntities
} from "./text-escape.js";
import {
  __toESM
} from "./runtime.js";

// src/replay/unused-permissions.ts
function unusedPermissions(runs, manifest) {
  if (runs.every(({ result }) => result !== "success")) return [];
  const accesses = runs.flatMap((run3) => run3.accesses);
  return readPermissions(manifest).flatMap((rule) => {
    const message = excessOf(rule, verbsUsed(rule, accesses));
    return message === void 0 ? [] : [diagnose(replayPermissionUnused, { message, place: permissionPlace(manifest, rule.title) })];
  });
}
function verbsUsed(rule, accesses) {
  const ofAny = { ...rule, values: [] };
  return verbs.filter((verb) => accesses.some((access) => access.verb === verb && grants(ofAny, access)));
}
function excessOf(rule, used) {
  const name = `the permission "${printable(rule.title, 80)}" (${printable(rule.doctype, 80)})`;
  if (used.length === 0)
    return `No recording needs ${name}. Remove it if nothing does, or record a run that does.`;
  if (!rule.everyVerb || used.length === verbs.length) return void 0;
  return `The recordings need ${used.join(", ")} of ${name}, which gives every verb. Name those it needs in "verbs".`;
}

// src/replay/client/events.ts
function isClientEvent(value, areFrames2) {
  switch (value["fact"]) {
    case "log":
      return isText(value["level"]) && isText(value["message"]);
    case "ended":
      return value["error"] === void 0 || isText(value["error"]);
    case "lost":
      return isText(value["method"]) && isText(value["message"]) && areFrames2(value["frames"]);
    case "missing":
      return isText(value["method"]) && areFrames2(value["frames"]);
    case "cookies":
      return isText(value["domain"]) && areFrames2(value["frames"]);
    case "identifier":
      return value["value"] === void 0 || isText(value["value"]);
    case "no-handshake":
      return value["page"] === "pilot" || value["page"] === "worker";
    case "page-error":
      return isText(value["message"]) && areFrames2(value["frames"]);
    case "hand":
      return isText(value["on"]);
    case "hands":
      return Array.isArray(value["hands"]) && value["hands"].every(areHands);
    case "credentials":
      return typeof value["values"] === "object" && value["values"] !== null;
    case "left":
      return typeof value["app"] === "object" && value["app"] !== null;
    default:
      return false;
  }
}
var isText = (value) => typeof value === "string";

// src/replay/events.ts
function parseEvents(bytes, exchanges) {
  const events = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(10, start);
    const end = newline === -1 ? bytes.length : newline;
    const value = parse2(bytes.toString("utf8", start, end));
    if (isObject(value) && isFact(value, exchanges)) events.push(value);
    start = end + 1;
  }
  return events;
}
function parse2(line) {
  return line.startsWith("{") ? readJson(line, { maxLevels }) : void 0;
}
function isFact(value, exchanges) {
  switch (value["fact"]) {
    case "started":
      return isText2(value["node"]);
    case "served":
      return Number.isInteger(value["exchange"]) && Number(value["exchange"]) >= 0 && Number(value["exchange"]) < exchanges && isTime(value["at"]) && areObjects(value["differences"], isDifference);
    case "unmatched":
      return isRequest(value["request"]) && areFrames(value["frames"]) && isTime(value["at"]);
    case "recorded":
      return isObject(value["exchange"]) && isExchange(value["exchange"]);
    case "access":
      return isText2(value["route"]) && areObjects(value["any"], isAccess) && value["any"].length > 0;
    case "unknown-route":
      return isText2(value["route"]);
    case "document":
      return isText2(value["doctype"]) && isObject(value["doc"]) && isText2(value["doc"]["_id"]);
    case "document-gone":
      return isText2(value["doctype"]) && isText2(value["id"]);
    case "file":
      return ["id", "path", "mime", "content"].every((key) => isText2(value[key])) && isObject(value["described"]);
    case "file-gone":
      return isText2(value["id"]);
    case "blocked":
      return isText2(value["what"]) && areFrames(value["frames"]);
    case "code-needed":
      return isText2(value["state"]) && typeof value["given"] === "boolean";
    case "thrown":
      return isText2(value["message"]) && areFrames(value["frames"]) && typeof value["fatal"] === "boolean";
    default:
      return value["fact"] === "overtime" || isClientEvent(value, areFrames);
  }
}
function isExchange({ request, response, failure }) {
  if (!isRequest(request)) return false;
  if (response === void 0)
    return isObject(failure) && isText2(failure["code"]) && isText2(failure["message"]);
  return isObject(response) && Number.isInteger(response["status"]) && hasContent(response);
}
function isRequest(value) {
  return isObject(value) && isText2(value["method"]) && isText2(value["url"]) && URL.canParse(value["url"]) && hasContent(value);
}
function hasContent({ headers, body }) {
  return isText2(body) && Array.isArray(headers) && headers.every((pair) => areTexts(pair) && pair.length === 2);
}
function isAccess({ verb, doctype, document }) {
  if (!isText2(verb) || !isText2(doctype)) return false;
  return document === void 0 || isObject(document) && areTexts(document["ids"]) && isObject(document["fields"]) && Object.values(document["fields"]).every(areTexts);
}
function isDifference({ field, asked, recorded }) {
  return isText2(field) && [asked, recorded].every((side) => side === void 0 || isText2(side));
}
function areFrames(value) {
  const isPosition = (item) => Number.isSafeInteger(item) && Number(item) > 0;
  return Array.isArray(value) && value.every((frame) => Array.isArray(frame) && frame.length === 2 && frame.every(isPosition));
}
function areObjects(value, test) {
  return Array.isArray(value) && value.every((item) => isObject(item) && test(item));
}
var areTexts = (value) => Array.isArray(value) && value.every(isText2);
var isTime = (value) => value === void 0 || Number.isFinite(value);
var isText2 = (value) => typeof value === "string";
function eventsOf(events, kind) {
  return events.filter((event) => event.fact === kind);
}

// src/replay/refusals.ts
function findRefusals(events, manifest) {
  const permissions = readPermissions(manifest);
  const refused = /* @__PURE__ */ new Map();
  for (const { route, any } of eventsOf(events, "access")) {
    if (any.some((access2) => isGranted(permissions, access2))) continue;
    const access = any.at(-1);
    const key = `${access.verb} ${access.doctype}`;
    if (!refused.has(key)) refused.set(key, { access, route });
  }
  return [...refused.values()];
}
function explainRefused(refused, manifest, neededVerbs) {
  const verbsOf = (doctype) => [
    ...neededVerbs(doctype),
    ...refused.filter(({ access }) => access.doctype === doctype).map(({ access }) => access.verb)
  ];
  return refused.map(
    ({ access, route }) => missingPermission(manifest, access, {
      route,
      consequence: "cozy-stack answers 403.",
      neededVerbs: verbsOf
    })
  );
}

// src/replay/record/pseudonyms.ts
import { createHash } from "node:crypto";

// src/replay/record/personal.ts
var compact = (text) => text.replace(/[\s.\u00a0-]/g, "").toUpperCase();
function remainder97(text) {
  let remainder = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
function isIban(text) {
  const iban = compact(text);
  return iban.length >= 15 && remainder97(iban.slice(4) + iban.slice(0, 4)) === 1;
}
function isCard(text) {
  const digits = compact(text);
  return digits.length >= 13 && digits.length <= 19 && luhn(digits) % 10 === 0 && !/^(\d)\1+$/.test(digits);
}
function luhn(digits) {
  return [...digits].toReversed().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}
function isSocialSecurity(text) {
  const digits = compact(text).replace(/2A/, "19").replace(/2B/, "18");
  return digits.length === 15 && 97 - Number(digits.slice(0, 13)) % 97 === Number(digits.slice(13));
}
var patterns = [
  {
    kind: "email",
    pattern: /(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,4}(?![\w-])/g,
    isValid: (text) => !/@(?:[\w-]+\.)*example(?:\.\w+)?$|\.(?:png|jpe?g|gif|svg|css|js)$/i.test(text)
  },
  {
    kind: "iban",
    pattern: /(?<![A-Za-z\d])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z\d]{4}){2,7}(?:[ \u00a0]?[A-Z\d]{1,3})?(?![A-Za-z\d])/g,
    isValid: isIban
  },
  {
    kind: "social-security",
    pattern: /(?<!\w)[12][ ]?\d{2}[ ]?(?:0[1-9]|1[0-2])[ ]?(?:\d{2}|2[AB])(?:[ ]?\d{3}){2}[ ]?\d{2}(?!\w)/g,
    isValid: isSocialSecurity
  },
  { kind: "card", pattern: /(?<![\w.,])\d{4}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?![\w.,])/g, isValid: isCard },
  {
    kind: "phone",
    pattern: /(?<![\w.,+-])(?:\+33[ .]?[1-9]|0[1-9])(?:[ .-]?\d{2}){4}(?![\w.,-])/g,
    isValid: () => true
  }
];
function* findPersonalData(text) {
  for (const { kind, pattern, isValid } of patterns)
    for (const [value] of text.matchAll(pattern)) if (isValid(value)) yield { kind, value };
}
function personalPseudonym(kind, value, number) {
  const serial = String(number);
  switch (kind) {
    case "email":
      return `person-${serial}@example.com`;
    case "iban": {
      const country = value.slice(0, 2);
      const account = fill(compact(value).slice(4).replace(/./g, "0"), serial);
      const check = 98 - remainder97(`${account}${country}00`);
      return like(value, `${country}${String(check).padStart(2, "0")}${account}`);
    }
    case "card": {
      const digits = compact(value);
      const body = fill(`4${"0".repeat(digits.length - 2)}`, serial);
      return like(value, `${body}${(10 - luhn(`${body}0`) % 10) % 10}`);
    }
    case "social-security": {
      const body = fill("1000100000000", serial);
      return like(value, `${body}${String(97 - Number(body) % 97).padStart(2, "0")}`);
    }
    case "phone":
      return like(
        value,
        value.startsWith("+") ? `+331990000${serial.padStart(2, "0").slice(-2)}` : `01990000${serial.padStart(2, "0").slice(-2)}`
      );
  }
}
function fill(zeros, serial) {
  return zeros.slice(0, -serial.length) + serial;
}
function like(value, compacted) {
  let index = 0;
  return value.replace(/[A-Za-z\d+]/g, () => compacted[index++] ?? "0");
}

// src/replay/record/pseudonyms.ts
function createPseudonyms(secrets, { keepsClaims = false } = {}) {
  const used = /* @__PURE__ */ new Set();
  return secrets.flatMap(({ name, value, userEntered = false, pseudonym }) => {
    if (pseudonym === value) return [];
    const alias = pseudonym ?? (keepsClaims ? jwtAlias(value, used.size + 1, secrets) : void 0) ?? firstFree(name, value, (candidate) => !used.has(candidate) && !clashes(candidate, secrets));
    used.add(alias);
    return [
      { secret: value, alias, anyCase: userEntered, generated: false },
      ...derivationsOf(value, alias, userEntered)
    ];
  });
}
function isJwt(value) {
  return jwtPattern.test(value);
}
var jwtPattern = /^(eyJ[\w-]+)\.(eyJ[\w-]+)\.[\w-]*$/;
function jwtAlias(value, number, secrets) {
  const [, head, body] = jwtPattern.exec(value) ?? [];
  if (head === void 0 || body === void 0) return void 0;
  const claims = readObject(Buffer.from(body, "base64url"));
  if (!claims) return void 0;
  const isSecret2 = (text) => secrets.some((secret) => secret.value !== value && text.includes(secret.value)) || [...findPersonalData(text)].length > 0;
  const kept = JSON.stringify(
    claims,
    (key, claim) => typeof claim === "string" && isSecret2(claim) ? `redacted-${pseudonymWord(key)}` : claim
  );
  const payload = Buffer.from(kept).toString("base64url");
  return `${head}.${payload}.redacted-signature-${number}`;
}
function clashes(alias, secrets) {
  return secrets.some(({ value }) => alias.includes(value) || value.includes(alias));
}
var prefixes = ["redacted", "alias", "hidden"];
function isPseudonym(value) {
  return prefixes.some((prefix) => value.startsWith(`${prefix}-`));
}
function firstFree(name, value, isFree) {
  for (const prefix of prefixes)
    for (const word of [pseudonymWord(name), "value", "x"])
      for (let number = 1; number < 1e3; number++) {
        const alias = aliasOf(`${prefix}-${word}`, value, number);
        if (isFree(alias)) return alias;
      }
  throw new RangeError("no alias is free");
}
function aliasOf(words, value, number) {
  if (/^\d+$/.test(value)) return "9".repeat(value.length).slice(0, -String(number).length) + String(number);
  const alias = `${words}${number > 1 ? `-${number}` : ""}`;
  return /^[^\s@]+@[^\s@]+\.\w+$/.test(value) ? `${alias}@example.com` : alias;
}
function pseudonymWord(name) {
  const word = name.toLowerCase().replace(/[^a-z\d]+/g, "-");
  return word.replace(/^-|-$/g, "") || "value";
}
var digests = ["md5", "sha1", "sha256", "sha384", "sha512"];
var encodings = [
  (value) => Buffer.from(value).toString("base64").replace(/=+$/, ""),
  (value) => Buffer.from(value).toString("base64url")
];
var hashes = digests.flatMap(
  (algorithm) => ["hex", "base64", "base64url"].map(
    (encoding) => (value) => createHash(algorithm).update(value).digest(encoding).replace(/=+$/, "")
  )
);
function derivationsOf(value, alias, userEntered) {
  const pairs = new Map(
    (userEntered ? [...encodings, ...hashes] : encodings).map((make) => [make(value), make(alias)])
  );
  return [...pairs].map(([secret, made]) => ({
    secret,
    alias: made,
    anyCase: /^[\da-f]{32,}$/.test(secret),
    generated: true
  }));
}

// src/replay/outcome.ts
import { createHash as createHash2 } from "node:crypto";
function readOutcome(facts) {
  const documents = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  for (const fact of facts)
    switch (fact.fact) {
      case "document":
        documents.set(`${fact.doctype}/${fact.doc._id}`, fact);
        break;
      case "document-gone":
        documents.delete(`${fact.doctype}/${fact.id}`);
        break;
      case "file":
        files.set(fact.id, savedFile(fact));
        break;
      case "file-gone":
        files.delete(fact.id);
        break;
    }
  return { documents: byDoctype([...documents.values()]), files: [...files.values()].toSorted(byPath) };
}
function expectedOf({ events, job }) {
  const { documents, files } = readOutcome(events);
  const identifier = eventsOf(events, "identifier").at(-1)?.value;
  return {
    result: job.error ?? "success",
    documents,
    files: files.map(({ content: _content, ...file }) => file),
    ...identifier !== void 0 && { identifier }
  };
}
function savedFile({
  path,
  mime,
  content,
  described
}) {
  const bytes = Buffer.from(content, "base64");
  const sha256 = createHash2("sha256").update(bytes).digest("hex");
  const isDescribed = Object.keys(described).length > 0;
  return {
    path,
    mime,
    size: bytes.length,
    sha256,
    ...isDescribed && { described },
    content: bytes
  };
}
function byPath(a, b) {
  return a.path < b.path ? -1 : 1;
}
function byDoctype(saved) {
  const groups = /* @__PURE__ */ new Map();
  for (const { doctype, doc } of saved) {
    const group = groups.get(doctype);
    if (group) group.push(doc);
    else groups.set(doctype, [doc]);
  }
  const sorted = [...groups].toSorted(([a], [b]) => a < b ? -1 : 1);
  return Object.fromEntries(sorted.map(([doctype, docs]) => [doctype, inOrder(doctype, docs)]));
}
function inOrder(doctype, docs) {
  return docs.map((doc) => savedDocument(doctype, doc)).map((doc) => ({ doc, text: canonical(doc) })).toSorted((a, b) => a.text < b.text ? -1 : 1).map(({ doc }) => doc);
}
function savedDocument(doctype, { _id, _rev, cozyMetadata, ...doc }) {
  if (doctype === "io.cozy.accounts") delete doc["auth"];
  if (typeof cozyMetadata !== "object" || cozyMetadata === null) return doc;
  const {
    createdByAppVersion: _version,
    updatedByApps,
    ...metadata
  } = cozyMetadata;
  return {
    ...doc,
    cozyMetadata: Array.isArray(updatedByApps) ? { ...metadata, updatedByApps: updatedByApps.map(withoutVersion) } : metadata
  };
}
function withoutVersion(app) {
  if (!isObject(app)) return app;
  const { version: _release, ...rest } = app;
  return rest;
}
function canonical(value) {
  return JSON.stringify(
    value,
    (_key, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => a < b ? -1 : 1)) : inner
  );
}

// src/replay/second-run.ts
var memory = "io.cozy.accounts";
function compareSecondRun(first, second) {
  const changes = { added: [], rewritten: /* @__PURE__ */ new Map(), addedFiles: [], rewrittenFiles: [] };
  const before = lastDocuments(first);
  const twins = textsOf(first);
  for (const [key, { doctype, doc }] of lastDocuments(second)) {
    if (doctype === memory) continue;
    const old = before.get(key);
    const saved = savedDocument(doctype, doc);
    if (!old) changes.added.push({ doctype, doc: saved, isTwin: twins.has(`${doctype} ${canonical(saved)}`) });
    else if (sameButDates(doc, old.doc))
      changes.rewritten.set(doctype, (changes.rewritten.get(doctype) ?? 0) + 1);
  }
  const files = new Map(eventsOf(first, "file").map((file) => [file.id, file]));
  for (const file of new Map(eventsOf(second, "file").map((one) => [one.id, one])).values()) {
    const old = files.get(file.id);
    if (!old) changes.addedFiles.push(file.path);
    else if (old.content === file.content && old.path === file.path) changes.rewrittenFiles.push(file.path);
  }
  return changes;
}
function lastDocuments(events) {
  return new Map(eventsOf(events, "document").map((event) => [`${event.doctype}/${event.doc._id}`, event]));
}
function textsOf(events) {
  const { documents } = readOutcome(events);
  return new Set(
    Object.entries(documents).flatMap(([doctype, docs]) => docs.map((doc) => `${doctype} ${canonical(doc)}`))
  );
}
function sameButDates(a, b) {
  const bare = ({ _rev, cozyMetadata: _metadata, ...doc }) => canonical(doc);
  return bare(a) === bare(b);
}

// src/replay/secret-fields.ts
var minLength = 6;
function readSecretFields({ fields }, manifest) {
  return Object.entries(fields).flatMap(
    ([name, value]) => typeof value === "string" && value.length >= minLength && isSecret(name, manifest) ? [{ name, value }] : []
  );
}
function isSecret(name, { value }) {
  return valueAt(value, "fields", name, "type") === "password" || valueAt(value, "fields", name, "encrypted") === true || /pass(?:word|phrase)|secret|token/i.test(name);
}

// src/replay/record/encodings.ts
function encodingPattern(value, { anyCase = false, generated = false } = {}) {
  return [...value].map((character) => {
    const cases = anyCase ? [character, character.toLowerCase(), character.toUpperCase()] : [character];
    const ways = cases.filter((one) => [...one].length === 1).flatMap((one) => isWord(one) && generated ? [one] : spellingsOf(one));
    return anyOf(new Set(ways));
  }).join("");
}
function encodeLike(found2, alias) {
  const style = styles.find(({ pattern }) => pattern.test(found2));
  return style ? alias.replace(/[@:/]/g, style.encode) : alias;
}
var hex = (character) => character.charCodeAt(0).toString(16);
var styles = [
  { pattern: /%25(?:40|3a|2f)/i, encode: (character) => `%25${hex(character).toUpperCase()}` },
  { pattern: /%(?:40|3a|2f)/i, encode: (character) => `%${hex(character).toUpperCase()}` },
  { pattern: /\\u00(?:40|3a|2f)/i, encode: (character) => `\\u00${hex(character)}` },
  { pattern: /\\x(?:40|3a|2f)/i, encode: (character) => `\\x${hex(character)}` },
  { pattern: /&#(?:x(?:40|3a|2f)|64|58|47);/i, encode: (character) => `&#x${hex(character)};` },
  { pattern: /\\\//, encode: (character) => character === "/" ? "\\/" : character }
];
function anyOf(ways) {
  const longer = [...ways].filter((way) => way.length > 1).toSorted((a, b) => b.length - a.length);
  const single = [...ways].filter((way) => way.length === 1).map(escapeRegExp);
  const alternatives = [...longer.map(escapeRegExp), ...single.length > 0 ? [`[${single.join("")}]`] : []];
  return alternatives.length === 1 ? alternatives[0] : `(?:${alternatives.join("|")})`;
}
var isWord = (character) => /[A-Za-z\d]/.test(character);
var blanks = { " ": ["+", "&nbsp;"], "\n": ["\\n"], "	": ["\\t"] };
function spellingsOf(character) {
  const code = character.codePointAt(0);
  const entities = bothCases(`&#x${code.toString(16)};`, `&#${code};`, `&#${String(code).padStart(3, "0")};`);
  const unicode = bothCases(character.split("").map(unicodeEscape).join(""));
  const script = code < 256 ? bothCases(`\\x${code.toString(16).padStart(2, "0")}`) : [];
  const utf82 = Buffer.from(character);
  const encoded = [utf82, ...code > 127 && code < 256 ? [Buffer.from([code])] : []];
  const ways = [
    ...encoded.flatMap((bytes) => [bytes.toString("latin1"), ...percent(bytes)]),
    ...unicode,
    ...unicode.map((way) => way.replaceAll("\\", "\\\\")),
    ...entities,
    ...script,
    ...namedEntities[character] ? [namedEntities[character]] : [],
    ...blanks[character] ?? []
  ];
  const escapes = ["\\\\\\", "\\", "%5C", "%5c", ""];
  return `"'/\\`.includes(character) ? ways.flatMap((way) => escapes.map((escape) => escape + way)) : ways;
}
function percent(bytes) {
  const spell = (sign) => [...bytes].map((byte) => sign + byte.toString(16).padStart(2, "0")).join("");
  return bothCases(spell("%"), spell("%25"));
}
function unicodeEscape(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function bothCases(...ways) {
  return ways.flatMap((way) => [
    way,
    way.replace(
      /(%25|%|\\[ux]|&#x)([\da-f]+)/g,
      (_, sign, digits) => sign + digits.toUpperCase()
    )
  ]);
}
var escapeRegExp = (text) => text.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&");

// src/replay/details/budget.ts
var maxText = 400;
var PageBudget = class {
  #left;
  #hidden;
  /** `secrets` are shown as `***`, however they are spelled. */
  constructor(limits, secrets = []) {
    this.#left = { ...limits };
    const patterns2 = secrets.map((secret) => encodingPattern(secret));
    this.#hidden = patterns2.length === 0 ? void 0 : new RegExp(patterns2.join("|"), "g");
  }
  /** As much of a body as there is room for. */
  cutBody(text, max) {
    const safe = this.#hide(text);
    const shown3 = cutText(safe, Math.min(max, this.#left.bodies));
    this.#left.bodies -= shown3.length;
    return { text: shown3, isCut: shown3.length < safe.length };
  }
  /** As much of a short text as there is room for, with a mark where it was longer. */
  cut(text, max = maxText) {
    const safe = this.#hide(text);
    const shown3 = cutText(safe, Math.min(max, this.#left.texts));
    this.#left.texts -= shown3.length;
    return shown3.length < safe.length ? `${shown3}…` : shown3;
  }
  #hide(text) {
    return this.#hidden ? text.replace(this.#hidden, "***") : text;
  }
  /** A value as JSON, cut; undefined is absent. */
  cutJson(value) {
    const text = JSON.stringify(value);
    return text === void 0 ? void 0 : this.cut(text);
  }
  /** Both sides of a value as JSON, cut. */
  compare(name, expected, found2) {
    return { name: this.cut(name), expected: this.cutJson(expected), found: this.cutJson(found2) };
  }
  /** Whether there is room for a picture, which it takes then. */
  takePicture(bytes) {
    if (bytes > this.#left.pictures) return false;
    this.#left.pictures -= bytes;
    return true;
  }
};
function cutList(items, max) {
  return { shown: items.slice(0, max), more: Math.max(0, items.length - max) };
}
function cutText(text, max) {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 55296 && last < 56320 ? max - 1 : max);
}

// src/replay/compare.ts
function compareDocuments(expected, saved) {
  const waiting = /* @__PURE__ */ new Map();
  for (let index = expected.length - 1; index >= 0; index--) {
    const key = canonical(expected[index]);
    const alike = waiting.get(key);
    if (alike) alike.push(index);
    else waiting.set(key, [index]);
  }
  const others = saved.filter((doc) => waiting.get(canonical(doc))?.pop() === void 0);
  return { missing: [...waiting.values()].flat().toSorted((a, b) => a - b), others };
}
function documentsOf(documents, doctype) {
  return Object.hasOwn(documents, doctype) ? documents[doctype] : [];
}
function closestDocument(expected, others) {
  const [best] = others.map((document) => ({ document, changes: listChanges(expected, document) })).toSorted((a, b) => a.changes.length - b.changes.length);
  return best;
}
function listChanges(expected, saved, path = "") {
  if (isObject(expected) && isObject(saved))
    return [.../* @__PURE__ */ new Set([...Object.keys(expected), ...Object.keys(saved)])].flatMap(
      (key) => listChanges(valueAt(expected, key), valueAt(saved, key), path ? `${path}.${key}` : key)
    );
  return canonical([expected]) === canonical([saved]) ? [] : [{ path, expected, saved }];
}
function listFileChanges(expected, saved) {
  const changes = ["mime", "size", "sha256"].filter((path) => saved[path] !== expected[path]).map((path) => ({ path, expected: expected[path], saved: saved[path] }));
  return expected.described ? [...changes, ...listChanges(expected.described, saved.described ?? {})] : changes;
}

// src/replay/details/comparisons.ts
var maxComparisons = 40;
var maxRows = 40;
var maxCandidates = 50;
function describeComparisons(expected, found2, budget) {
  const doctypes = /* @__PURE__ */ new Set([...Object.keys(expected.documents), ...Object.keys(found2.documents)]);
  const all = [
    ...compareEnds(expected, found2),
    ...[...doctypes].flatMap((doctype) => compareDoctype(doctype, expected, found2)),
    ...compareFiles(expected, found2),
    ...found2.second ? lookAtSecond(found2.second) : []
  ];
  const { shown: shown3, more } = cutList(all, maxComparisons);
  return { shown: shown3.map((look) => describe(look(), budget)), more };
}
function compareEnds(expected, found2) {
  const ends = ["result", "identifier"].filter((name) => expected[name] !== void 0 && expected[name] !== found2[name]).map((path) => ({ path, expected: expected[path], saved: found2[path] }));
  return ends.length === 0 ? [] : [() => ({ title: "The job", changes: ends })];
}
function compareDoctype(doctype, expected, found2) {
  const wanted = documentsOf(expected.documents, doctype);
  const { missing, others } = compareDocuments(wanted, documentsOf(found2.documents, doctype));
  const left = new Set(others);
  const lookAtMissing = (index) => {
    const title = `${doctype}, document ${index + 1} of ${wanted.length}`;
    const near = closestDocument(wanted[index], [...left].slice(0, maxCandidates));
    if (!near) return { title: `${title}: not saved`, changes: listChanges(wanted[index], {}) };
    left.delete(near.document);
    return { title, changes: near.changes };
  };
  const lookAtNext = () => {
    const [next] = left;
    left.delete(next);
    return { title: `${doctype}, a document that is not expected`, changes: listChanges({}, next) };
  };
  const unexpected = Math.max(0, others.length - missing.length);
  return [
    ...missing.map((index) => () => lookAtMissing(index)),
    ...Array.from({ length: unexpected }, () => lookAtNext)
  ];
}
function compareFiles(expected, found2) {
  const saved = new Map(found2.files.map(({ content: _content, ...file }) => [file.path, file]));
  const wanted = expected.files.flatMap((file) => {
    const other = saved.get(file.path);
    saved.delete(file.path);
    if (!other) return [() => ({ title: `${file.path}: not saved`, changes: listChanges(file, {}) })];
    const changes = listFileChanges(file, other);
    return changes.length === 0 ? [] : [() => ({ title: file.path, changes })];
  });
  const unexpected = [...saved.values()].map((file) => () => ({
    title: `${file.path}: not expected`,
    changes: listChanges({}, file)
  }));
  return [...wanted, ...unexpected];
}
function lookAtSecond({ added, addedFiles }) {
  return [
    ...added.map(({ doctype, doc, isTwin }) => () => ({
      title: `${doctype}, a document that a second run ${isTwin ? "duplicates" : "adds"}`,
      changes: listChanges({}, doc)
    })),
    ...addedFiles.map((path) => () => ({
      title: `${path}: saved by a second run`,
      changes: listChanges({}, { path })
    }))
  ];
}
function describe({ title, changes }, budget) {
  const { shown: shown3, more } = cutList(changes, maxRows);
  const rows = shown3.map(({ path, expected, saved }) => budget.compare(path, expected, saved));
  return { title: budget.cut(title), rows: { shown: rows, more } };
}

// src/replay/details/exchanges.ts
import { STATUS_CODES } from "node:http";

// src/replay/matching.ts
var cacheBusters = ["_", "cachebuster", "cb", "nocache", "nonce", "rand", "rnd", "timestamp", "ts"];
function matchKey({ method, url }, ignoreQuery) {
  const { origin, pathname, search } = new URL(url);
  const ignored = /* @__PURE__ */ new Set([...cacheBusters, ...ignoreQuery]);
  const query = decodeFormFields(search.slice(1)).filter(([name]) => !ignored.has(name.toLowerCase()) && !ignored.has(name)).map(([name, value]) => `${name}=${volatile(value) ?? value}`).toSorted();
  return `${method.toUpperCase()} ${origin}${pathname}?${query.join("&")}`;
}
function decodeFormFields(text) {
  return text.split("&").filter(Boolean).map((pair) => {
    const [, name = "", value = ""] = /^([^=]*)=?(.*)$/s.exec(pair);
    return [decodeForm(name), decodeForm(value)];
  });
}
function decodeForm(text) {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
function volatile(value) {
  if (/^1[4-9]\d{8}(?:\d{3})?$/.test(value)) return "<time>";
  if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value)) return "<uuid>";
  return void 0;
}
function bestMatch(request, candidates2) {
  let best;
  for (const candidate of candidates2) {
    const differences = differencesOf(request, candidate.request);
    if (!best || weightOf(differences) < weightOf(best.differences)) best = { candidate, differences };
    if (differences.length === 0) break;
  }
  return best;
}
var weights = { origin: 100, path: 30, method: 20, query: 3, body: 1, header: 0.5 };
function weightOf(differences) {
  return differences.reduce((sum, { field, asked, recorded }) => {
    const weight = weights[field.split(" ", 1)[0]];
    return sum + (field === "path" ? weight * (1 - likeness(asked, recorded)) : weight);
  }, 0);
}
function likeness(a, b) {
  const [left, right] = [a.split("/").slice(1), b.split("/").slice(1)];
  const length = Math.max(left.length, right.length);
  const same = left.filter((name2, index2) => name2 === right[index2]).length;
  const index = left.findIndex((name2, at) => name2 !== right[at]);
  const [name = "", other = ""] = [left[index], right[index]];
  let prefix = 0;
  while (prefix < name.length && name[prefix] === other[prefix]) prefix++;
  return (same + prefix / (name.length + other.length + 1)) / (length + 1);
}
function nearestExchange(request, exchanges) {
  return bestMatch(request, exchanges);
}
function differencesOf(asked, recorded) {
  const [a, b] = [new URL(asked.url), new URL(recorded.url)];
  return [
    ...compare("method", asked.method.toUpperCase(), recorded.method.toUpperCase()),
    ...compare("origin", a.origin, b.origin),
    ...compare("path", a.pathname, b.pathname),
    ...compareFields("query", decodeFormFields(a.search.slice(1)), decodeFormFields(b.search.slice(1))),
    ...compareFields("body", fieldsOf(asked), fieldsOf(recorded)),
    ...compare("header accept", acceptOf(asked), acceptOf(recorded))
  ];
}
function compare(field, asked, recorded) {
  return asked === recorded ? [] : [{ field, asked, recorded }];
}
function compareFields(part, asked, recorded) {
  const [a, b] = [grouped(asked), grouped(recorded)];
  return [.../* @__PURE__ */ new Set([...a.keys(), ...b.keys()])].flatMap(
    (name) => compare(name ? `${part} ${name}` : part, a.get(name), b.get(name))
  );
}
function grouped(fields) {
  const groups = /* @__PURE__ */ new Map();
  for (const [name, value] of fields)
    groups.set(name, groups.has(name) ? `${groups.get(name)},${value}` : value);
  return groups;
}
function acceptOf({ headers }) {
  return findHeader(headers, "accept") ?? "*/*";
}
function fieldsOf({ headers, body }) {
  if (body.length === 0) return [];
  const type = findHeader(headers, "content-type") ?? "";
  const [, quoted2, boundary = quoted2] = /\bboundary=(?:"([^"]+)"|([^;\s"]+))/i.exec(type) ?? [];
  if (boundary && /^\s*multipart\//i.test(type))
    return partsOf(Buffer.from(body).toString("latin1"), boundary);
  const text = Buffer.from(body).toString("utf8");
  if (type.includes("x-www-form-urlencoded")) return decodeFormFields(text);
  if (!type.includes("json")) return [["", text]];
  const value = readJson(text, { maxLevels });
  return value === void 0 ? [["", text]] : leaves(value);
}
function partsOf(text, boundary) {
  const parts = text.split(`--${boundary}`).slice(1, -1);
  return parts.map((part, index) => {
    const [head = "", ...rest] = part.replace(/^\r?\n|\r?\n$/g, "").split(/\r?\n\r?\n/);
    const name = /\bname="([^"]*)"/i.exec(head)?.[1] ?? String(index);
    const content = `${head.replace(/\r?\n/g, "\n")}

${rest.join("\n\n")}`;
    const isField = /^content-disposition: form-data; name="[^"]*"$/i.test(head);
    return [name, Buffer.from(isField ? rest.join("\n\n") : content, "latin1").toString("utf8")];
  });
}
function* leaves(value, path = "") {
  if (typeof value !== "object" || value === null) yield [path, JSON.stringify(value)];
  else for (const [key, child] of Object.entries(value)) yield* leaves(child, path ? `${path}.${key}` : key);
}

// src/replay/protocol.ts
var cozyOrigin = "http://jane.cozy.example";
var pack = (bytes) => Buffer.from(bytes).toString("base64");
var unpack = (base64) => Buffer.from(base64, "base64");
function packExchange(exchange) {
  const { request, response } = exchange;
  return {
    ...exchange,
    request: { ...request, body: pack(request.body) },
    ...response && { response: { ...response, body: pack(response.body) } }
  };
}
function unpackExchange(exchange) {
  const { request, response } = exchange;
  return {
    ...exchange,
    request: unpackRequest(request),
    ...response && { response: { ...response, body: unpack(response.body) } }
  };
}
function unpackRequest(request) {
  return { ...request, body: unpack(request.body) };
}

// src/replay/record/placeholder.ts
function placeholderPdf(title) {
  const shown3 = title.replace(/[^\x20-\x7e]/g, "?").replace(/[()\\]/g, "\\$&");
  const content = `BT /F1 12 Tf 72 760 Td (Placeholder for ${shown3}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>
stream
${content}
endstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj
${object}
endobj
`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n 
`).join("");
  const size2 = objects.length + 1;
  return Buffer.from(
    `${text}xref
0 ${size2}
0000000000 65535 f 
${table}trailer
<< /Size ${size2} /Root 1 0 R >>
startxref
${text.length}
%%EOF
`,
    "latin1"
  );
}
function isPdf(body) {
  return Buffer.from(body.subarray(0, 5)).toString("latin1") === "%PDF-";
}

// src/replay/details/pdf-facts.ts
var maxSearched = 8 * 1024 * 1024;
function readPdfFacts(bytes) {
  if (!isPdf(bytes)) return void 0;
  const text = Buffer.from(bytes.subarray(0, maxSearched)).toString("latin1");
  const [, version2] = /^%PDF-(\d\.\d)/.exec(text) ?? [];
  const pages = [...text.matchAll(/\/Type\s{0,9}\/Page(?![A-Za-z])/g)].length;
  return [
    version2 === void 0 ? "PDF" : `PDF ${version2}`,
    ...pages > 0 ? [formatCount(pages, "page")] : [],
    .../\/Encrypt\b/.test(text) ? ["encrypted"] : []
  ];
}

// src/replay/details/content.ts
var maxBody = 16e3;
var maxDecoded = 4 * maxBody;
var maxPicture = 2e5;
var maxLaidOut = 64e3;
function describeContent(bytes, type, budget) {
  const size2 = bytes.length;
  if (size2 === 0) return { kind: "empty" };
  const image = imageTypeOf(bytes);
  if (image && size2 <= maxPicture && budget.takePicture(size2))
    return { kind: "image", type: image, base64: Buffer.from(bytes).toString("base64"), size: size2, facts: [image] };
  const pdf = readPdfFacts(bytes);
  const text = pdf || image ? void 0 : decodeText(bytes.subarray(0, maxDecoded), type);
  if (text === void 0) {
    const named2 = budget.cut(type.split(";", 1)[0].trim(), 80);
    return { kind: "bytes", size: size2, facts: pdf ?? [image ?? (named2 || "binary data")] };
  }
  const syntax = syntaxOf(text, type);
  const shown3 = budget.cutBody(layOut(text, syntax), maxBody);
  return { kind: "text", syntax, text: shown3.text, size: size2, isCut: shown3.isCut || size2 > maxDecoded };
}
function imageTypeOf(bytes) {
  const kind = rasterKindOf(bytes);
  return kind === void 0 || kind === "ico" ? void 0 : mimeTypeOf(`.${kind}`);
}
function decodeText(bytes, type) {
  const [, charset = "utf-8"] = /\bcharset=["']?([\w-]+)/i.exec(type) ?? [];
  const isNamedText = /^text\/|json|xml|javascript|x-www-form-urlencoded/i.test(type);
  for (const encoding of isNamedText ? [charset, "windows-1252"] : ["utf-8"])
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
      return text.includes("\0") ? void 0 : text;
    } catch {
    }
  return void 0;
}
function syntaxOf(text, type) {
  if (/x-www-form-urlencoded/i.test(type)) return "form";
  if (/json/i.test(type) || /^\s*[[{]\s*(?:"|[[{]|[\]}])/.test(text)) return "json";
  return /html|xml/i.test(type) || /^\s*<[!?a-z]/i.test(text) ? "markup" : "plain";
}
function layOut(text, syntax) {
  if (syntax === "form")
    return decodeFormFields(text).map(([name, value]) => `${name}=${value.replace(/\r?\n/g, "⏎")}`).join("\n");
  if (syntax !== "json" || text.length > maxLaidOut || readJson(text) === void 0) return text;
  return applyEdits(text, format(text, void 0, { insertSpaces: true, tabSize: 2, eol: "\n" }));
}
function describeJson(value, budget) {
  if (value === void 0 || Object.keys(value).length === 0) return { kind: "empty" };
  const text = JSON.stringify(value, void 0, 2);
  return { kind: "text", syntax: "json", size: Buffer.byteLength(text), ...budget.cutBody(text, maxBody) };
}

// src/replay/details/exchanges.ts
var maxExchanges = 300;
var maxCompared = 20;
var maxHeaders = 60;
var maxDifferences = 40;
var maxUrl = 2e3;
function describeExchanges({
  events,
  recorded,
  fileOf,
  budget
}) {
  const requests = events.filter((event) => event.fact === "served" || event.fact === "unmatched");
  const served = new Set(requests.flatMap((event) => event.fact === "served" ? [event.exchange] : []));
  const unused = recorded.filter((_, index) => !served.has(index));
  const all = [...requests, ...unused];
  let compared = 0;
  const { shown: shown3, more } = cutList(all, maxExchanges);
  const describe2 = (item) => {
    if (!("fact" in item)) return describeRecorded(item, "unused", [], fileOf, budget);
    const time = item.at === void 0 ? {} : { at: item.at };
    if (item.fact === "served")
      return {
        ...time,
        ...describeRecorded(recorded[item.exchange], "served", item.differences, fileOf, budget)
      };
    const request = unpackRequest(item.request);
    const near = compared++ < maxCompared ? nearestExchange(request, recorded) : void 0;
    return {
      ...time,
      outcome: "unmatched",
      ...describeRequest(request, budget),
      differences: describeDifferences(near?.differences ?? [], budget),
      ...near && { nearest: budget.cut(exchangeTitle(near.candidate.request)) }
    };
  };
  return { shown: shown3.map(describe2), more };
}
function describeRecorded(exchange, outcome, differences, fileOf, budget) {
  const { file, request, delay } = exchange;
  return {
    outcome,
    ...delay !== void 0 && { delay },
    file: fileOf(file),
    ...describeRequest(request, budget),
    differences: describeDifferences(differences, budget),
    answer: describeAnswer(exchange, budget)
  };
}
function describeRequest({ method, url, headers, body }, budget) {
  return {
    method: budget.cut(method, 20),
    url: budget.cut(url, maxUrl),
    request: describeMessage(headers, body, budget)
  };
}
function describeAnswer({ response, failure }, budget) {
  if (failure) return { kind: "failure", code: failure.code, message: budget.cut(failure.message) };
  const { status, reason = STATUS_CODES[status] ?? "", headers, body, cut = false } = response;
  return {
    kind: "response",
    status,
    reason: budget.cut(reason),
    isCut: cut,
    ...describeMessage(headers, body, budget)
  };
}
function describeMessage(headers, body, budget) {
  const { shown: shown3, more } = cutList(headers, maxHeaders);
  return {
    headers: { shown: shown3.map(([name, value]) => [budget.cut(name), budget.cut(value)]), more },
    body: describeContent(body, findHeader(headers, "content-type") ?? "", budget)
  };
}
function describeDifferences(differences, budget) {
  const { shown: shown3, more } = cutList(differences, maxDifferences);
  return {
    shown: shown3.map(({ field, asked, recorded }) => ({
      name: budget.cut(field),
      expected: recorded === void 0 ? void 0 : budget.cut(recorded),
      found: asked === void 0 ? void 0 : budget.cut(asked)
    })),
    more
  };
}

// src/replay/details/pdf-preview.ts
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
var maxTime = 1e4;
var size = 640;
var fontFolder = "/usr/share/fonts";
var usualFonts = /^(?:Liberation|DejaVu|Nimbus)(?:Sans|Serif|Mono|Roman|MonoPS|SansMono)?-?(?:Regular|Bold|Roman)?\.(?:ttf|otf|t1)$/;
async function drawFirstPage(pdf) {
  const program = findProgram("pdftoppm");
  const sandbox = program === void 0 ? void 0 : await findProgramSandbox(program);
  if (!sandbox) return void 0;
  const dir = mkdtempSync(join(tmpdir(), "konnector-pdf-"));
  try {
    const files = {
      "input.pdf": join(dir, "input.pdf"),
      "fonts.conf": join(dir, "fonts.conf")
    };
    for (const font of findFonts()) files[basename(font)] = font;
    const args = ({ file: file2 }) => [
      ..."-jpeg -jpegopt quality=75 -singlefile -f 1 -l 1 -scale-to".split(" "),
      `${size}`,
      file2("input.pdf")
    ];
    const job = { name: "pdf", files, args, maxTime };
    const { file } = placesInside({ ...job, env: {} });
    writeFileSync(join(dir, "input.pdf"), pdf);
    writeFileSync(
      join(dir, "fonts.conf"),
      `<?xml version="1.0"?><fontconfig><dir>${file("")}</dir><cachedir>/tmp</cachedir></fontconfig>`
    );
    const { code, stdout } = await sandbox.run({ ...job, env: { FONTCONFIG_FILE: file("fonts.conf") } });
    return code === 0 && rasterKindOf(stdout) === "jpg" ? stdout : void 0;
  } catch {
    return void 0;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
var fonts;
function findFonts() {
  fonts ??= listFiles(fontFolder).filter((path) => usualFonts.test(basename(path)));
  return fonts;
}
function listFiles(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

// src/replay/details/saved.ts
var maxDoctypes = 30;
var maxDocuments = 100;
var maxColumns = 24;
var maxFiles = 100;
var maxDrawn = 8;
var maxDrawing = 2e4;
function describeDocuments({ documents }, budget) {
  const { shown: shown3, more } = cutList(Object.entries(documents), maxDoctypes);
  return { shown: shown3.map(([doctype, docs]) => describeTable(doctype, docs, budget)), more };
}
function describeTable(doctype, docs, budget) {
  const rows = cutList(docs, maxDocuments);
  const names = [...new Set(rows.shown.flatMap((doc) => Object.keys(doc)))];
  const isNested = (name) => rows.shown.some((doc) => typeof doc[name] === "object");
  const columns = cutList([...names.filter((name) => !isNested(name)), ...names.filter(isNested)], maxColumns);
  return {
    doctype: budget.cut(doctype),
    total: docs.length,
    columns: { ...columns, shown: columns.shown.map((name) => budget.cut(name, 80)) },
    rows: { ...rows, shown: rows.shown.map((doc) => columns.shown.map((name) => cellOf(doc[name], budget))) }
  };
}
function cellOf(value, budget) {
  return typeof value === "string" ? budget.cut(value) : budget.cutJson(value);
}
async function describeFiles({ files }, budget) {
  const { shown: shown3, more } = cutList(files, maxFiles);
  const described = [];
  const start = performance.now();
  let drawn = 0;
  for (const { path, mime, size: size2, sha256, described: facts, content } of shown3) {
    const isDrawn = readPdfFacts(content) !== void 0 && drawn++ < maxDrawn && performance.now() - start < maxDrawing;
    described.push({
      path: budget.cut(path),
      mime: budget.cut(mime, 80),
      size: size2,
      sha256,
      described: describeJson(facts, budget),
      content: isDrawn && await drawPdf(content, budget) || describeContent(content, mime, budget)
    });
  }
  return { shown: described, more };
}
async function drawPdf(pdf, budget) {
  const picture = await drawFirstPage(pdf);
  if (!picture || !budget.takePicture(picture.length)) return void 0;
  return {
    kind: "image",
    type: "image/jpeg",
    base64: Buffer.from(picture).toString("base64"),
    size: pdf.length,
    facts: ["first page", ...readPdfFacts(pdf) ?? []]
  };
}

// src/replay/details/describe-run.ts
var maxLines2 = 500;
var maxPermissions = 100;
async function describeRun({
  scenario,
  status,
  recording,
  ran,
  second,
  outcome,
  manifest,
  fileOf,
  limits
}) {
  const { events, job, ms, runtime, isolation } = ran;
  const secrets = readSecretFields(recording.settings, manifest).map(({ value }) => value).filter((value) => !isPseudonym(value));
  const budget = new PageBudget(limits, secrets);
  const result = job.error ?? "success";
  const identifier = eventsOf(events, "identifier").at(-1)?.value;
  return {
    scenario: scenario.name,
    status,
    ms,
    result: budget.cut(result),
    runtime,
    isolation,
    ...second && { second: describeSecond(second, budget) },
    startedAt: new Date(recording.settings.recordedAt).toISOString(),
    comparisons: describeComparisons(
      recording.expected,
      { ...outcome, result, identifier, ...second && { second: compareSecondRun(events, second.events) } },
      budget
    ),
    exchanges: describeExchanges({ events, recorded: recording.exchanges, fileOf, budget }),
    cozy: describeCozy(ran, manifest, budget),
    documents: describeDocuments(outcome, budget),
    files: await describeFiles(outcome, budget),
    log: cutList(describeLog(ran, budget), maxLines2),
    permissions: cutList(describePermissions(ran, manifest, budget), maxPermissions),
    missingRights: cutList(describeRefusals(ran, manifest, budget), maxPermissions)
  };
}
function describeSecond({ events, job }, budget) {
  const requests = events.filter(({ fact }) => fact === "served" || fact === "unmatched").length;
  return { result: budget.cut(job.error ?? "success"), requests };
}
function describeLog({ job }, budget) {
  const lines = job.log.map(({ type, message }) => ({
    type: budget.cut(type, 20),
    message: budget.cut(message, 1e3)
  }));
  const others = job.nonJsonLines.map((line) => ({ type: "not JSON", message: budget.cut(line, 1e3) }));
  return [...lines, ...others];
}
function describeCozy({ events }, manifest, budget) {
  const permissions = readPermissions(manifest);
  const { shown: shown3, more } = cutList(eventsOf(events, "access"), maxLines2);
  return {
    shown: shown3.map(({ route, any }) => ({
      route: budget.cut(route),
      isGranted: any.some((access) => isGranted(permissions, access))
    })),
    more
  };
}
function describePermissions({ events }, manifest, budget) {
  const accesses = eventsOf(events, "access").flatMap(({ any }) => any);
  return readPermissions(manifest).map((permission) => ({
    title: budget.cut(permission.title, 80),
    doctype: budget.cut(permission.doctype, 80),
    given: [...permission.verbs],
    used: verbsUsed(permission, accesses)
  }));
}
function describeRefusals({ events }, manifest, budget) {
  return findRefusals(events, manifest).map(({ access, route }) => ({
    verb: access.verb,
    doctype: budget.cut(access.doctype, 80),
    route: budget.cut(route)
  }));
}

// src/replay/client/launcher/app-facts.ts
var appFacts = {
  /** The app's version. FLG package.json */
  version: "1.1.31",
  /** What the pilot may call. FLG libs/ReactNativeLauncher.js `init` */
  pilotMethods: [
    "setWorkerState",
    "blockWorkerInteractions",
    "unblockWorkerInteractions",
    "runInWorker",
    "saveFiles",
    "saveBills",
    "saveIdentity",
    "queryAll",
    "setUserAgent",
    "setIncognito",
    "getCredentials",
    "saveCredentials",
    "getCookiesByDomain",
    "saveCookieToKeychain",
    "getCookieByDomainAndName",
    "getCookieFromKeychainByName",
    "saveAccountData",
    "runServerJob"
  ],
  /** What the worker may call. FLG libs/ReactNativeLauncher.js `constructor` */
  workerMethods: [
    "sendToPilot",
    "getCookiesByDomain",
    "getCookieByDomainAndName",
    "getCookieFromKeychainByName"
  ],
  /** How often a handshake is asked for, and the milliseconds between. FLG libs/bridge/ContentScriptBridge.js `init` */
  handshake: { tries: 50, interval: 100 },
  /** Milliseconds in which a remounted worker must come back. FLG libs/ReactNativeLauncher.js `setWorkerState` */
  workerStateTimeout: 3e4,
  workerStateError: "ReactNativeLauncher.setWorkerState took more than 30000 ms",
  /** Milliseconds a run may take. FLG screens/konnectors/constants/konnectors-constants.ts */
  timeout: 15 * 6e4,
  timeoutError: "context deadline exceeded",
  /** A main document that does not come. FLG screens/konnectors/LauncherView.js `onWorkerError` */
  documentError: "VENDOR_DOWN",
  /** FLG screens/konnectors/LauncherView.js `initKonnector` */
  handshakeError: "UNKNOWN_ERROR.HANDSHAKE_FAILED",
  /** FLG libs/ReactNativeLauncher.js `initAndCheckSourceAccountIdentifier` */
  identifierError: "getUserDataFromWebsite did not return any sourceAccountIdentifier. Cannot continue the execution.",
  wrongIdentifier: "WRONG_ACCOUNT_IDENTIFIER",
  /** Messages that are not of post-me. FLG screens/konnectors/LauncherView.js `onWorkerMessage`, CLK contentscript/ContentScript.js */
  plainMessages: { initializing: "NEW_WORKER_INITIALIZING", loaded: ["load", "DOMContentLoaded"] },
  /** The user agent of Android's WebView, of which the app sets none. FLG screens/konnectors/LauncherView.js `render` */
  userAgent: "Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UP1A.231005.007; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/131.0.6778.135 Mobile Safari/537.36"
};

// src/replay/client/browser-driver.ts
import { basename as basename2 } from "node:path";

// src/replay/client/browser/find.ts
import { execFile } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join as join2 } from "node:path";
import { promisify } from "node:util";
var run = promisify(execFile);
var oldestBrowser = 120;
var NoBrowser = class extends OperationalError {
  name = "NoBrowser";
};
var variables = ["KONNECTOR_LINT_BROWSER", "CHROME_PATH", "PUPPETEER_EXECUTABLE_PATH"];
var commands = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "chrome-headless-shell",
  "microsoft-edge",
  "microsoft-edge-stable"
];
var macApplications = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge"
];
var windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe"
];
async function findBrowser(named2, env) {
  const [variable] = variables.filter((name) => env[name]);
  const chosen = named2 ?? (variable && env[variable]);
  if (chosen !== void 0) {
    const path = isAbsolute(chosen) || !/^[\w.-]+$/.test(chosen) ? chosen : onPath(chosen, env) ?? chosen;
    const version2 = await versionOf(path, env);
    const by = named2 === void 0 ? variable : "--browser";
    if (version2 === void 0)
      throw new NoBrowser(`${by} names ${chosen}, which is no Chrome that runs. Name one, or leave it out.`);
    if (isTooOld(version2)) throw new NoBrowser(tooOld(chosen, version2));
    return { path, version: version2 };
  }
  let old;
  for (const path of candidates(env)) {
    const version2 = await versionOf(path, env);
    if (version2 === void 0) continue;
    if (!isTooOld(version2)) return { path, version: version2 };
    old ??= tooOld(path, version2);
  }
  throw new NoBrowser(
    old ?? "There is no browser to run it in. Install Chrome or Chromium, or set CHROME_PATH."
  );
}
function* candidates(env) {
  for (const command of commands) {
    const path = onPath(command, env);
    if (path !== void 0) yield path;
  }
  const folders = {
    darwin: ["/Applications", join2(env["HOME"] ?? "/", "Applications")],
    win32: [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]]
  }[process.platform];
  const programs = process.platform === "darwin" ? macApplications : windowsPrograms;
  for (const folder of folders ?? [])
    for (const program of programs)
      if (folder && isProgram(join2(folder, program))) yield join2(folder, program);
}
function onPath(command, env) {
  const folders = (env["PATH"] ?? "").split(delimiter).filter(isAbsolute);
  return folders.map((folder) => join2(folder, command)).find(isProgram);
}
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
var known = /* @__PURE__ */ new Map();
function versionOf(path, env) {
  const asked = known.get(path) ?? askVersion(path, env);
  known.set(path, asked);
  return asked;
}
async function askVersion(path, env) {
  if (process.platform === "win32") return isProgram(path) ? `${oldestBrowser}.0` : void 0;
  try {
    const { stdout } = await run(path, ["--version"], { timeout: 15e3, env: { PATH: env["PATH"] } });
    return /\b(\d+\.\d[\d.]*)/.exec(stdout)?.[1];
  } catch {
    return void 0;
  }
}
function isTooOld(version2) {
  return Number.parseInt(version2, 10) < oldestBrowser;
}
function tooOld(path, version2) {
  return `${path} is of version ${version2}, and a replay needs ${oldestBrowser} or later. Update it, or name another with CHROME_PATH.`;
}

// src/replay/client/run.ts
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join as join3 } from "node:path";

// src/replay/client/network-namespace.ts
import { execFile as execFile2 } from "node:child_process";
import { promisify as promisify2 } from "node:util";
var run2 = promisify2(execFile2);
var found;
function networkNamespace() {
  found ??= find();
  return found;
}
async function find() {
  const unshare = process.platform === "linux" ? findProgram("unshare") : void 0;
  if (unshare === void 0) return void 0;
  for (const options of [["--net"], ["--user", "--map-current-user", "--net"]]) {
    const args = [...options, "--"];
    const works = await run2(unshare, [...args, "true"]).then(
      () => true,
      () => false
    );
    if (works) return [unshare, ...args];
  }
  return void 0;
}

// src/replay/client/streams.ts
async function collectStream(stream, maxSize) {
  const chunks = [];
  let size2 = 0;
  for await (const chunk of stream) {
    if (size2 < maxSize) chunks.push(chunk);
    size2 += chunk.length;
  }
  return Buffer.concat(chunks);
}

// src/replay/client/run.ts
var maxEvents = 256 * 1024 * 1024;
async function runLauncher(build, given, { node, launcher = distFile("launcher.cjs"), timeout }) {
  const folder = makeTemporaryFolder("konnector-lint-browser-");
  const input = {
    ...given,
    contentScript: readFileSync(join3(build.dir, "main.js"), "utf8"),
    profile: join3(folder.dir, "profile")
  };
  const walls = input.mode === "replay" ? await networkNamespace() : void 0;
  const [file = node, ...args] = [...walls ?? [], node, "--no-deprecation", launcher];
  const started = performance.now();
  const child = spawn(file, args, {
    cwd: folder.dir,
    env: launcherEnvironment(input.mode),
    // A group of its own, so that the browser ends with it.
    detached: process.platform !== "win32",
    stdio: Array.from({ length: 5 }, (_, descriptor) => descriptor === 0 ? "ignore" : "pipe")
  });
  const takeBack = onInterrupt(() => killGroup(child.pid));
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    killGroup(child.pid);
  }, timeout);
  try {
    const ended = await readLauncher(child, input);
    const spoke = ended.events.some(({ fact }) => fact === "ended");
    if (!spoke && !timedOut) throw new OperationalError(reasonOf(ended.stderr));
    return {
      ...ended,
      timedOut,
      ms: Math.round(performance.now() - started),
      isolation: [
        ...walls ? ["network namespace"] : [],
        "browser without a network",
        ...process.getuid?.() === 0 ? [] : ["browser's sandbox"]
      ].join(" + ")
    };
  } finally {
    takeBack();
    clearTimeout(timer);
    killGroup(child.pid);
    folder.remove();
  }
}
async function readLauncher(child, input) {
  const [, stdout, stderr, inputPipe, factsPipe] = child.stdio;
  inputPipe.on("error", () => {
  });
  inputPipe.end(JSON.stringify(input));
  const closed = new Promise((resolve4, reject) => {
    child.once(
      "error",
      (error) => reject(
        new OperationalError(
          `The launcher of the konnector could not be started: ${error.message}. Install konnector-lint again.`
        )
      )
    );
    child.once("close", (code, signal) => resolve4({ code, signal }));
  });
  const limit = 16 * 1024 * 1024;
  const [out, err, facts, ended] = await Promise.all([
    collectStream(stdout, limit),
    collectStream(stderr, 256 * 1024),
    collectStream(factsPipe, maxEvents),
    closed
  ]);
  return { ...ended, events: parseEvents(facts, input.exchanges.length), stdout: out, stderr: err };
}
function launcherEnvironment(mode) {
  const { PATH, DISPLAY, WAYLAND_DISPLAY, XAUTHORITY, XDG_RUNTIME_DIR, SystemRoot, TEMP } = process.env;
  const window = mode === "record" ? { DISPLAY, WAYLAND_DISPLAY, XAUTHORITY, XDG_RUNTIME_DIR } : {};
  return { PATH, SystemRoot, TEMP, TZ: "UTC", ...window };
}
function reasonOf(stderr) {
  const said = printable(Buffer.from(stderr).toString("utf8").trim(), 600);
  return `The konnector could not be run in the browser. ${said || "The launcher said nothing."}`;
}

// src/replay/client/browser-driver.ts
function createBrowserDriver(options = {}) {
  const { node = process.execPath, launcher, browser: named2, headless = false, env = process.env } = options;
  return {
    async run(build, konnector, { cozy, app, vendor, now, timeout }) {
      const isRoot = process.getuid?.() === 0;
      if (options.sandbox?.mode === "require" && isRoot)
        throw new OperationalError(
          "A sandbox is required to run the build, and Chrome has none as root. Run this as another user, or write --sandbox off to run it without."
        );
      if (isRoot) options.sandbox?.report("Chrome has none as root, so a page that breaks out of it is root.");
      const browser = await findBrowser(named2, env);
      const ended = await runLauncher(
        build,
        {
          ...worldOf(vendor, now),
          seed: 1,
          manifest: manifestOf(konnector),
          rights: cozy.rights,
          browser: browser.path,
          headless: vendor.mode === "replay" || headless,
          app
        },
        { node, timeout, ...launcher !== void 0 && { launcher } }
      );
      const { events, stdout, stderr, timedOut, ms, isolation } = ended;
      return {
        events,
        job: jobOf(events),
        output: Buffer.concat([stdout, stderr]).toString("utf8"),
        timedOut,
        ms,
        runtime: `${basename2(browser.path)} ${browser.version} as flagship app ${appFacts.version}`,
        isolation,
        traced: true
      };
    }
  };
}
function worldOf(vendor, now) {
  return vendor.mode === "replay" ? {
    mode: vendor.mode,
    now,
    exchanges: vendor.exchanges.map(packExchange),
    ignoreQuery: [...vendor.ignoreQuery],
    map: {}
  } : { mode: vendor.mode, exchanges: [], ignoreQuery: [], map: { ...vendor.map } };
}
function manifestOf({ manifest }) {
  return { ...objectAt(manifest), slug: stringAt(manifest, "slug") ?? "konnector" };
}
function jobOf(events) {
  const [ended] = eventsOf(events, "ended");
  const log = eventsOf(events, "log").map(({ level, message }) => ({ type: level, message }));
  return { error: ended ? ended.error : "the run was stopped", log, nonJsonLines: [] };
}

// src/replay/konnector-token.ts
function createToken(slug, now) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = {
    iss: new URL(cozyOrigin).host,
    aud: "konn",
    sub: slug,
    iat: Math.floor(now / 1e3)
  };
  return [
    part({ alg: "HS512", typ: "JWT" }),
    part(claims),
    Buffer.alloc(64, "replay").toString("base64url")
  ].join(".");
}

// src/replay/node-driver.ts
var maxStderr = 256 * 1024;
function createNodeDriver(options = {}) {
  const {
    node = process.execPath,
    preload = distFile("preload.cjs"),
    sandbox: choice = new SandboxChoice()
  } = options;
  return {
    async run(build, _konnector, { cozy, vendor, now, trace, keepState = false, askCode, timeout }) {
      const { slug, account, folder, rights, locale, codes, state } = cozy;
      const world = vendor.mode === "replay" ? { mode: vendor.mode, exchanges: vendor.exchanges.map(packExchange), map: {} } : { mode: vendor.mode, exchanges: [], map: vendor.map };
      const ignoreQuery = vendor.mode === "replay" ? [...vendor.ignoreQuery] : [];
      const input = {
        ...world,
        slug,
        account,
        folder,
        rights,
        locale,
        codes: askCode ? "ask" : codes,
        ...state && { state },
        keepState,
        ignoreQuery,
        now,
        seed: 1,
        trace
      };
      const sandbox = await choice.find(node);
      const ended = await sandbox.run({
        folder: build.dir,
        name: `konnector-${slug.replace(/[^\w-]/g, "")}`,
        leaveOut: filesNotCopied,
        files: { "preload.cjs": preload },
        args: (places) => [
          "--disable-warning=ExperimentalWarning",
          "--require",
          places.file("preload.cjs"),
          places.folder
        ],
        env: environment(cozy, now),
        input: `${JSON.stringify(input)}
`,
        ...askCode && { reply: (line) => answerChild(line, askCode) },
        network: vendor.mode === "replay" ? "none" : "host",
        maxTime: timeout
      });
      const events = parseEvents(ended.events, input.exchanges.length);
      const [started] = eventsOf(events, "started");
      if (!started && !ended.timedOut) throw notStarted(ended, node);
      const { stdout, timedOut, ms, overflow } = ended;
      const stderr = ended.stderr.subarray(0, maxStderr);
      return {
        events,
        job: parseJobOutput(stdout, ended),
        output: Buffer.concat([stdout, stderr]).toString("utf8"),
        timedOut,
        ...overflow !== void 0 && { overflow },
        ms,
        runtime: started ? `Node.js ${printable(started.node, 40)}` : node,
        isolation: sandbox.name,
        traced: trace
      };
    }
  };
}
async function answerChild(line, askCode) {
  const [event] = eventsOf(parseEvents(Buffer.from(line), 0), "code-needed");
  return event && `${await askCode(printable(event.state, 80)) ?? ""}
`;
}
var jobId = `konnector/1/${"5ec0ffee".repeat(4)}`;
function environment({ account, folder, slug, parameters, locale }, now) {
  return jobEnvironment({
    url: `${cozyOrigin}/`,
    credentials: createToken(slug, now),
    job: jobId,
    fields: { account: account._id, konnector: slug, folder_to_save: folder.id },
    parameters,
    locale
  });
}
function notStarted({ stderr }, node) {
  const lines = stderr.toString("utf8").trim().split("\n").slice(-5).join("\n") || "it said nothing";
  return new OperationalError(
    `The process that runs the konnector did not start: ${printable(lines)}. Is ${node} a Node.js of version 20.18 or later?`
  );
}

// src/replay/find-driver.ts
function findDriver(build, options = {}) {
  return build.kind === "client" ? createBrowserDriver(options) : createNodeDriver(options);
}

// src/replay/find-node.ts
import { existsSync as existsSync2, realpathSync } from "node:fs";
import { delimiter as delimiter2, isAbsolute as isAbsolute2, join as join5, sep } from "node:path";

// src/replay/installed-nodes.ts
var import_semver = __toESM(require_semver(), 1);
import { existsSync, readdirSync as readdirSync2 } from "node:fs";
import { homedir } from "node:os";
import { join as join4 } from "node:path";
function findInstalledNodes(major, wanted, env = process.env) {
  const ranges = wanted.map((text) => (0, import_semver.validRange)(text.trim())).filter((range) => range !== null);
  const rank = ({ version: version2 }) => ranges.filter((range) => (0, import_semver.satisfies)(version2, range)).length;
  return foldersOf(env).flatMap(([folder, ...inside2]) => nodesIn(folder, inside2)).filter(({ version: version2 }) => Number(version2.split(".", 1)[0]) === major).toSorted((a, b) => rank(b) - rank(a) || (0, import_semver.rcompare)(a.version, b.version)).map(({ path }) => path);
}
function foldersOf(env) {
  const home = env["HOME"] ?? homedir();
  const data = env["XDG_DATA_HOME"] ?? join4(home, ".local/share");
  const tools = env["RUNNER_TOOL_CACHE"] ?? env["AGENT_TOOLSDIRECTORY"];
  return [
    [join4(env["NVM_DIR"] ?? join4(home, ".nvm"), "versions/node"), "bin/node"],
    [join4(env["FNM_DIR"] ?? join4(data, "fnm"), "node-versions"), "installation/bin/node"],
    [join4(env["ASDF_DATA_DIR"] ?? join4(home, ".asdf"), "installs/nodejs"), "bin/node"],
    [join4(env["MISE_DATA_DIR"] ?? join4(data, "mise"), "installs/node"), "bin/node"],
    [join4(env["VOLTA_HOME"] ?? join4(home, ".volta"), "tools/image/node"), "bin/node"],
    [join4(env["N_PREFIX"] ?? "/usr/local", "n/versions/node"), "bin/node"],
    ...tools === void 0 ? [] : [[join4(tools, "node"), "x64/bin/node", "arm64/bin/node"]]
  ];
}
function nodesIn(folder, inside2) {
  if (!existsSync(folder)) return [];
  return readdirSync2(folder).flatMap((name) => {
    const version2 = (0, import_semver.valid)(name);
    const path = inside2.map((one) => join4(folder, name, one)).find((one) => existsSync(one));
    return version2 === null || path === void 0 ? [] : [{ path, version: version2 }];
  });
}

// src/replay/find-node.ts
async function findNode({ asked, mode, dir } = {}) {
  if (asked !== void 0) {
    const [path] = isAbsolute2(asked) || asked.includes(sep) ? [asked] : findOnPath(asked);
    if (path !== void 0 && await majorOf(path, mode) !== void 0) return realpathSync(path);
    throw new OperationalError(
      `--node ${asked} does not run. Give the path of a Node.js of version 20 or later.`
    );
  }
  if (Number(process.versions.node.split(".", 1)[0]) === stackNode) return process.execPath;
  const { isReal } = await findSandbox(process.execPath, mode);
  const installed = findInstalledNodes(stackNode, dir === void 0 ? [] : wantedVersions(dir));
  for (const path of [...installed, ...[`node${stackNode}`, "node"].flatMap(findOnPath)]) {
    const real = realpathSync(path);
    const isTried = real !== process.execPath && (isReal || !real.includes(`${sep}node_modules${sep}`));
    if (isTried && await majorOf(real, mode) === stackNode) return real;
  }
  return process.execPath;
}
function wantedVersions(dir) {
  const { engines } = readObject(readFileText(join5(dir, "package.json")) ?? "") ?? {};
  return [readFileText(join5(dir, ".nvmrc")) ?? "", stringOrEmpty(valueAt(engines, "node"))];
}
function findOnPath(name) {
  const folders = (process.env["PATH"] ?? "").split(delimiter2).filter((folder) => isAbsolute2(folder));
  return folders.map((folder) => join5(folder, name)).filter((path) => existsSync2(path));
}
async function majorOf(node, mode) {
  try {
    const sandbox = await findSandbox(node, mode);
    const args = () => ["--print", "process.versions.node"];
    const { stdout } = await sandbox.run({ name: "node", args, env: {}, maxTime: 1e4 });
    const [, major] = /^(\d+)\.\d/.exec(stdout.toString()) ?? [];
    return major === void 0 ? void 0 : Number(major);
  } catch {
    return void 0;
  }
}

// src/replay/record/config.ts
import { existsSync as existsSync3, readFileSync as readFileSync2 } from "node:fs";
import { join as join6 } from "node:path";
var configName = "konnector-dev-config.json";
var CredentialsMissing = class extends OperationalError {
  name = "CredentialsMissing";
  file;
  constructor(file, message) {
    super(message);
    this.file = file;
  }
};
function readCredentials(konnector, path = devConfigFile(konnector)) {
  const names = fieldNames(konnector);
  const listed2 = names.map((name) => `"${name}"`).join(", ");
  if (!existsSync3(path)) {
    const fields2 = Object.fromEntries(names.map((name) => [name, ""]));
    const text = `${JSON.stringify({ COZY_URL: "", fields: fields2 }, null, 2)}
`;
    writeInside(konnector.dir, path, text, { mode: 384 });
    throw new CredentialsMissing(
      path,
      `There are no credentials yet, so an empty ${configName} was written. Fill in ${listed2 || "its fields"} under "fields", keep it out of git, and run this again.`
    );
  }
  const { fields, COZY_PARAMETERS } = readDevConfig(path);
  if (typeof fields !== "object" || fields === null) throw unreadable(path);
  const isEmpty = Object.values(fields).every((value) => value === "" || value === null);
  if (names.length > 0 && isEmpty)
    throw new CredentialsMissing(
      path,
      `The fields of ${configName} are empty. Fill in ${listed2} and run this again.`
    );
  return { fields: { ...fields }, ...COZY_PARAMETERS !== void 0 && { parameters: COZY_PARAMETERS } };
}
function readCozyUrl(konnector, path = devConfigFile(konnector)) {
  if (!existsSync3(path)) return void 0;
  const { COZY_URL } = readDevConfig(path);
  return typeof COZY_URL === "string" && COZY_URL.trim() !== "" ? COZY_URL : void 0;
}
function devConfigFile({ dir }) {
  return join6(dir, configName);
}
function readDevConfig(path) {
  const config = parseCommented(readFileSync2(path, "utf8"));
  if (typeof config !== "object" || config === null) throw unreadable(path);
  return config;
}
function parseCommented(text) {
  const errors = [];
  try {
    const value = parse(text, errors, { allowTrailingComma: true });
    return errors.length > 0 ? void 0 : value;
  } catch (error) {
    if (error instanceof RangeError) return void 0;
    throw error;
  }
}
function unreadable(path) {
  return new CredentialsMissing(
    path,
    `${configName} must be a JSON object with "fields". Delete it and run this again to get one to fill in.`
  );
}
function fieldNames({ manifest }) {
  return Object.keys(objectAt(manifest, "fields")).filter((name) => name !== "advancedFields");
}

// src/replay/record/refused.ts
var RecordRefused = class extends OperationalError {
  name = "RecordRefused";
};
var LiveRunFailed = class extends RecordRefused {
  name = "LiveRunFailed";
  log;
  /** What the konnector printed that is not its log. */
  output;
  constructor(message, log, output) {
    super(message);
    this.log = log;
    this.output = output;
  }
};

// src/replay/record/derive-usual.ts
import { existsSync as existsSync4, mkdirSync, rmSync as rmSync2 } from "node:fs";
import { join as join7 } from "node:path";

// src/replay/run-recording.ts
function runRecording(build, konnector, { settings, exchanges }, { driver, timeout, trace = false, app, grantAll = false, keepState = false }) {
  return driver.run(build, konnector, {
    cozy: {
      ...createCozyInput(konnector, settings, { grantAll }),
      ...app?.stack && { state: app.stack }
    },
    keepState,
    app: { ...app, ...appStateOf(settings) },
    vendor: { mode: "replay", exchanges, ignoreQuery: settings.ignoreQuery ?? [] },
    now: Date.parse(settings.recordedAt),
    trace,
    timeout
  });
}
function appStateOf({ hands, credentials, accountName }) {
  return {
    hands: handsOf({ ...hands && { hands } }),
    ...credentials && { credentials },
    ...accountName !== void 0 && { accountName }
  };
}

// src/replay/record/files.ts
function scenarioFiles(settings, expected, exchanges) {
  const files = /* @__PURE__ */ new Map([
    [settingsFile, formatJson(settings)],
    [expectedFile, formatJson(expected)]
  ]);
  for (const [index, exchange] of exchanges.entries())
    for (const [name, content] of exchangeFiles(exchange, index + 1)) files.set(name, content);
  return files;
}
function formatJson(value) {
  return Buffer.from(`${JSON.stringify(value, null, 2)}
`);
}
function exchangeFiles(exchange, number) {
  const { request, response } = exchange;
  const { host, pathname } = new URL(request.url);
  const stem = `${host}${pathname}`.replace(/[^\w.]+/g, "-").replace(/^-|-$/g, "");
  const name = `${String(number).padStart(3, "0")}-${request.method}-${stem.slice(0, 80)}`;
  const type = findHeader(response?.headers ?? [], "content-type");
  const beside = {
    ...!isText3(request.body, "text/plain") || !canStandInline(request.body) ? { request: `${name}.request.bin` } : {},
    ...response && !isText3(response.body, type) ? { response: `${name}.body.${bodyExtension(type)}` } : {}
  };
  return [
    [`${name}.http`, formatExchange(exchange, beside)],
    ...beside.request ? [[beside.request, request.body]] : [],
    ...response && beside.response ? [[beside.response, response.body]] : []
  ];
}
function isText3(body, type = "text/plain") {
  if (body.length === 0) return true;
  if (!/^text\/|json|xml|javascript|x-www-form-urlencoded/i.test(type)) return false;
  try {
    return !new TextDecoder("utf-8", { fatal: true }).decode(body).includes("\0");
  } catch {
    return false;
  }
}
function bodyExtension(contentType = "") {
  return extensionOf(contentType.split(";", 1)[0].trim().toLowerCase()) ?? "bin";
}

// src/replay/record/derive-usual.ts
async function deriveUsual(build, konnector, { driver, from }) {
  const root = join7(konnector.dir, scenariosDir);
  if (!existsSync4(join7(root, from, settingsFile)))
    throw new RecordRefused(
      `There is no scenario ${from} to derive from. Run konnector-lint record ${from} first.`
    );
  const { exchanges } = readSite(join7(root, from));
  const derived = [];
  for (const usual of usualScenarios(exchanges)) {
    const dir = join7(root, usual.name);
    if (existsSync4(dir)) continue;
    mkdirSync(resolveInside(konnector.dir, dir));
    try {
      derived.push(await derive(dir, usual));
    } catch (error) {
      rmSync2(dir, { recursive: true });
      throw error;
    }
  }
  return derived;
  async function derive(dir, { name, derivation, meant, page }) {
    const write = (file, content) => writeInside(konnector.dir, join7(dir, file), content);
    if (page !== void 0) write(pageFile, page);
    write(settingsFile, formatJson({ version: 1, derive: { from, ...derivation } }));
    const ran = await runRecording(build, konnector, readSite(dir), { driver, timeout: 6e4 });
    const expected = expectedOf(ran);
    const isKnown = isKonnectorError(expected.result);
    const result = isKnown ? expected.result : meant;
    write(expectedFile, formatJson({ ...expected, result }));
    return { name, result: printable(expected.result), ...!isKnown && { meant } };
  }
}
var pageFile = "page.html";
function usualScenarios(exchanges) {
  const [first] = exchanges;
  if (!first) return [];
  const login = exchanges.findIndex(({ request }) => request.method === "POST");
  const page = exchanges.find((exchange, index) => index > login && isPage(exchange));
  return [
    ...login < 0 ? [] : [refusedLogin(exchanges, login)],
    { name: "vendor-down", derivation: { at: placeOf(first), respond: 503 }, meant: "VENDOR_DOWN" },
    { name: "timeout", derivation: { at: placeOf(first), respond: "timeout" }, meant: "VENDOR_DOWN" },
    ...page ? [
      {
        name: "changed-page",
        derivation: { at: placeOf(page), respond: `page:${pageFile}` },
        meant: "VENDOR_DOWN",
        page: "<!doctype html>\n<title>New</title>\n<p>This page is not what it was.</p>\n"
      }
    ] : []
  ];
}
function refusedLogin(exchanges, login) {
  const form = exchanges.slice(0, login).findLast(isPage)?.response?.body;
  const at = placeOf(exchanges[login]);
  const scenario = { name: "login-failed", meant: "LOGIN_FAILED" };
  return form ? { ...scenario, derivation: { at, respond: `page:${pageFile}` }, page: form } : { ...scenario, derivation: { at, respond: 401 } };
}
function placeOf({ request: { method, url } }) {
  const { pathname, search } = new URL(url);
  return `${method} ${pathname}${search}`;
}
function isPage({ request, response }) {
  return request.method === "GET" && response?.status === 200 && /html|json/.test(findHeader(response.headers, "content-type") ?? "");
}

// src/replay/record/export-har.ts
import { isUtf8 } from "node:buffer";
import { STATUS_CODES as STATUS_CODES2 } from "node:http";
function formatHar(exchanges, recordedAt) {
  let at = recordedAt;
  const entries2 = exchanges.map((exchange) => {
    const entry = entryOf(exchange, at);
    at += exchange.delay ?? 0;
    return entry;
  });
  const log = { version: "1.2", creator: { name: "konnector-lint", version }, entries: entries2 };
  return `${JSON.stringify({ log }, null, 2)}
`;
}
function entryOf({ request, response, failure, delay = 0 }, at) {
  const url = new URL(request.url);
  const type = findHeader(request.headers, "content-type") ?? "";
  return {
    startedDateTime: new Date(at).toISOString(),
    time: delay,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: headersOf(request.headers),
      queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
      headersSize: -1,
      bodySize: request.body.length,
      ...request.body.length > 0 && { postData: { mimeType: type, ...textOf(request.body) } }
    },
    response: {
      status: response?.status ?? 0,
      statusText: response ? response.reason ?? STATUS_CODES2[response.status] ?? "" : "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: headersOf(response?.headers ?? []),
      content: {
        size: response?.body.length ?? 0,
        mimeType: findHeader(response?.headers ?? [], "content-type") ?? "",
        ...textOf(response?.body ?? new Uint8Array())
      },
      redirectURL: findHeader(response?.headers ?? [], "location") ?? "",
      headersSize: -1,
      bodySize: -1,
      ...failure && { _error: `${failure.code} ${failure.message}` }
    },
    cache: {},
    timings: { send: 0, wait: delay, receive: 0 }
  };
}
function headersOf(headers) {
  return headers.map(([name, value]) => ({ name, value }));
}
function textOf(body) {
  const bytes = Buffer.from(body);
  return isUtf8(bytes) ? { text: bytes.toString("utf8") } : { text: bytes.toString("base64"), encoding: "base64" };
}

// src/replay/record/record.ts
import { join as join14 } from "node:path";

// src/replay/build-part.ts
import { existsSync as existsSync5 } from "node:fs";
import { dirname, join as join8 } from "node:path";
var entries = { server: "index.js", client: "main.js" };
function hasBothParts({ files }) {
  return Object.values(entries).every((entry) => files.some(({ path }) => path === entry));
}
var PartMissing = class extends OperationalError {
  name = "PartMissing";
};
function partOf(build, side = build.kind) {
  if (side === build.kind) return build;
  const entry = entries[side];
  if (!build.files.some(({ path }) => path === entry))
    throw new PartMissing(
      `The build has no ${entry}: it has no part for the ${side}. Bundle it again, or correct "side" in scenario.json.`
    );
  const { sourceMap, ...rest } = build;
  const other = sourceMap && join8(dirname(sourceMap), `${entry}.map`);
  return { ...rest, kind: side, entry, ...other && existsSync5(other) && { sourceMap: other } };
}

// src/replay/record/capture.ts
function liveRunOf(ran, { manifest }) {
  const { job, output, timedOut, events } = ran;
  const refused = explainRefused(findRefusals(events, manifest), manifest, () => []);
  return {
    ...expectedOf(ran),
    log: job.log,
    output,
    timedOut,
    refusals: refused.map(({ message }) => message)
  };
}
async function captureLive(build, konnector, { driver, map, timeout, grantAll, choices, askCode, fields, parameters }) {
  const now = Date.now();
  const codes = [];
  const rememberCode = async (state) => {
    const code = await askCode?.(state);
    if (code !== void 0) codes.push(code);
    return code;
  };
  const ran = await driver.run(build, konnector, {
    cozy: createCozyInput(konnector, { ...choices, fields, parameters }, { grantAll }),
    app: {},
    vendor: { mode: "record", map },
    now,
    trace: false,
    ...askCode && { askCode: rememberCode },
    timeout
  });
  return {
    recordedAt: new Date(now).toISOString(),
    credentials: { fields, parameters, ...codes.length > 0 && { codes } },
    exchanges: eventsOf(ran.events, "recorded").map(({ exchange }) => unpackExchange(exchange)),
    live: liveRunOf(ran, konnector)
  };
}

// src/replay/client/capture.ts
async function captureInBrowser(build, konnector, { driver, app, map, timeout, grantAll }) {
  const now = Math.floor(Date.now() / 1e3) * 1e3;
  const ran = await driver.run(build, konnector, {
    cozy: createCozyInput(konnector, { fields: {} }, { grantAll }),
    app,
    vendor: { mode: "record", map },
    now,
    trace: false,
    timeout
  });
  const hands = eventsOf(ran.events, "hands").at(-1)?.hands ?? [];
  const kept = eventsOf(ran.events, "credentials").at(-1)?.values;
  return {
    recordedAt: new Date(now).toISOString(),
    credentials: { fields: { ...app.credentials, ...kept, ...typedFields(hands.flat()) } },
    exchanges: eventsOf(ran.events, "recorded").map(({ exchange }) => unpackExchange(exchange)),
    live: liveRunOf(ran, konnector),
    app: { ...app, hands }
  };
}
function typedFields(hands) {
  const fields = {};
  for (const { on, type } of hands) {
    const value = type?.replace(/\n$/, "");
    if (!value || Object.values(fields).includes(value)) continue;
    const name = /name="([^"]+)"/.exec(on)?.[1] ?? /[\w-]+/.exec(on.replace(/^.*[#\s]/, ""))?.[0] ?? "field";
    let free = name;
    for (let number = 2; free in fields; number++) free = `${name}-${number}`;
    fields[free] = value;
  }
  return fields;
}

// src/replay/record/add.ts
import { existsSync as existsSync8, readdirSync as readdirSync4 } from "node:fs";
import { join as join12 } from "node:path";

// src/replay/earlier.ts
import { existsSync as existsSync6 } from "node:fs";
import { dirname as dirname2, join as join9 } from "node:path";
function readEarlier({ dir }, settings) {
  const earlier = [];
  const seen = /* @__PURE__ */ new Set([dir]);
  for (let { after } = settings; after !== void 0; after = earlier[0].settings.after) {
    const scenario = { name: after, dir: join9(dirname2(dir), after) };
    if (!existsSync6(join9(scenario.dir, settingsFile)))
      throw new RecordingError(
        settingsFile,
        `its "after" names ${JSON.stringify(after)}, which is no scenario`
      );
    if (seen.has(scenario.dir))
      throw new RecordingError(settingsFile, 'its "after" leads back to a scenario that comes after it');
    seen.add(scenario.dir);
    earlier.unshift(readRecording(scenario));
  }
  return earlier;
}
async function runEarlier(earlier, run3) {
  let app;
  for (const recording of earlier) app = eventsOf((await run3(recording, app)).events, "left").at(-1)?.app;
  return app;
}

// src/replay/record/build-source.ts
import { readFileSync as readFileSync3 } from "node:fs";
import { join as join10 } from "node:path";
function readBuildSource({ dir, files }) {
  return files.filter(({ path }) => /\.(?:[cm]?js|json)$/.test(path)).map(({ path }) => readFileSync3(join10(dir, path), "utf8")).join("\n");
}

// src/replay/record/views.ts
var maxTotal = 32 * 1024 * 1024;
var maxDepth = 4;
function* textViews(text) {
  const seen = /* @__PURE__ */ new Set();
  let budget = maxTotal;
  let layer = [text];
  for (let depth = 0; depth <= maxDepth && layer.length > 0; depth++) {
    const next = [];
    for (const view of layer) {
      if (seen.has(view) || depth > 0 && view.length > budget) continue;
      budget -= view.length;
      seen.add(view);
      yield view;
      for (const decode of decoders) next.push(...decode(view));
    }
    layer = next;
  }
}
var utf8 = (codePoint) => codePoint <= 1114111 ? Buffer.from(String.fromCodePoint(codePoint)).toString("latin1") : "";
var replacing = (pattern, decode) => (text) => {
  const decoded2 = text.replace(pattern, (_, ...groups) => decode(...groups));
  return decoded2 === text ? [] : [decoded2];
};
var named = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " "
};
var decoders = [
  replacing(/%([\da-f]{2})/gi, (hex2) => String.fromCharCode(Number.parseInt(hex2, 16))),
  replacing(
    /\\(?:u([\da-f]{4})|x([\da-f]{2})|(["'/\\]))/gi,
    (unicode, hex2, character) => character ? character : utf8(Number.parseInt(unicode ?? hex2 ?? "", 16))
  ),
  replacing(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos|nbsp));/gi,
    (hex2, decimal, name) => name ? named[name.toLowerCase()] : utf8(hex2 ? Number.parseInt(hex2, 16) : Number(decimal))
  ),
  (text) => (text.match(/[A-Za-z\d+/_-]{12,}={0,2}/g) ?? []).flatMap(decodeBase64),
  (text) => (text.match(/(?:[\da-f]{2}){4,}/gi) ?? []).map((run3) => Buffer.from(run3, "hex").toString("latin1"))
];
function decodeBase64(run3) {
  const decoded2 = Buffer.from(run3, "base64").toString("latin1");
  return decoded2.length >= 8 && /^[\t\n\r\x20-\x7e\x80-\xff]*$/.test(decoded2) && isMostlyAscii(decoded2) ? [decoded2] : [];
}
function isMostlyAscii(text) {
  const others = text.match(/[\x80-\xff]/g)?.length ?? 0;
  return others * 4 <= text.length;
}

// src/replay/record/secrets.ts
var minSecretLength = 4;
var minTokenLength = 8;
var sensitiveName = /token|csrf|xsrf|session|passw|secret|auth(?!or)|nonce|jwt|api[-_]?key|signature|credential|bearer|saml|assertion|(?:^|[-_.])(?:sid|sig|otp|pin)$/i;
var ambiguousName = /refresh|ticket|(?:^|[-_.])(?:code|key|state)$/i;
var jwt = /\beyJ[\w-]{8,4096}\.eyJ[\w-]{8,8192}\.[\w-]{0,4096}/g;
function findSecrets(entered, exchanges, source) {
  const found2 = new Map(entered.map((secret) => [secret.value, secret]));
  const add = (name, value, least = minTokenLength) => {
    if (value.length >= least && !found2.has(value) && !source.includes(value))
      found2.set(value, { name, value });
  };
  for (const { request, response } of exchanges) {
    const answered = response?.headers ?? [];
    for (const { name, value } of cookiesOf(request.headers, answered))
      if (looksGenerated(value)) add(name, value);
    for (const [name, value] of [...request.headers, ...answered])
      if (/^(?:proxy-)?authorization$/i.test(name))
        for (const credential of credentialsIn(value)) add("authorization", credential, minSecretLength);
      else if (isSensitive(name, value)) add(name.toLowerCase(), value);
    const texts = [request.url, findHeader(answered, "location") ?? "", ...textsOf2(request, response)];
    for (const text of texts)
      for (const view of textViews(text))
        for (const { name, value } of secretsIn(view)) add(name, fromBytes(value));
  }
  return [...found2.values()];
}
function findPersonalSecrets(known2, exchanges, source) {
  const found2 = /* @__PURE__ */ new Map();
  const taken = new Set(known2.map(({ value }) => value));
  for (const { response } of exchanges)
    for (const text of response ? textsOf2(response) : [])
      for (const { kind, value } of findPersonalData(text)) {
        if (taken.has(value) || found2.has(value) || source.includes(value)) continue;
        const pseudonym = personalPseudonym(kind, value, found2.size + 1);
        if (pseudonym !== value) found2.set(value, { name: kind, value, pseudonym });
      }
  return [...found2.values()];
}
function isSensitive(name, value) {
  return sensitiveName.test(name) || ambiguousName.test(name) && looksGenerated(value);
}
function credentialsIn(authorization) {
  const [scheme = "", credential = scheme] = authorization.split(/ +/);
  if (scheme.toLowerCase() !== "basic") return [credential];
  const [, user = "", password = ""] = /^([^:]*):(.*)$/s.exec(Buffer.from(credential, "base64").toString()) ?? [];
  return [user, password];
}
function cookiesOf(request, response) {
  const pairs = [
    ...request.filter(([name]) => name.toLowerCase() === "cookie").flatMap(([, value]) => value.split(";")),
    ...response.filter(([name]) => name.toLowerCase() === "set-cookie").map(([, value]) => value.split(";", 1)[0])
  ];
  return pairs.flatMap((pair) => {
    const [, name, value] = /^\s*([^=\s]+)=(.*)$/.exec(pair) ?? [];
    return name && value ? [{ name, value: decodeUrl(value.trim()) }] : [];
  });
}
function looksGenerated(value) {
  return value.length >= 16 || /\d/.test(value) && /[a-z]/i.test(value);
}
function textsOf2(...messages) {
  return messages.flatMap((message) => {
    const text = message ? Buffer.from(message.body).toString("latin1") : "";
    return text.includes("\0") ? [] : [text];
  });
}
var fromBytes = (text) => Buffer.from(text, "latin1").toString("utf8");
function* secretsIn(text) {
  for (const [value] of text.matchAll(jwt)) yield { name: "jwt", value };
  for (const { name, value } of pairsIn(text)) if (isSensitive(name, value)) yield { name, value };
}
function* pairsIn(text) {
  for (const [, name = "", value = ""] of text.matchAll(
    /(?<=^|[?&#;\s"'])([\w.[\]-]{1,100})=([^&;#\s"'<>]+)/g
  ))
    yield { name, value: decodeForm2(value) };
  for (const [, name = "", double, single] of text.matchAll(
    /(?<![\w.-])["']?([\w.-]{1,100})["']?\s{0,8}[:=,]\s{0,8}(?:"((?:[^"\\]|\\.){0,1024})"|'((?:[^'\\]|\\.){0,1024})')/g
  ))
    yield { name, value: double === void 0 ? single ?? "" : decodeJson(double) };
  for (const [tag] of text.matchAll(/<(?:input|meta)\b[^>]{0,1024}>/gi)) {
    const name = attribute(tag, "name") ?? attribute(tag, "id");
    const value = attribute(tag, "value") ?? attribute(tag, "content");
    if (name && value) yield { name, value };
  }
}
var attributes = new Map(
  ["name", "id", "value", "content"].map((name) => [
    name,
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "i")
  ])
);
function attribute(tag, name) {
  const [, double, single] = attributes.get(name).exec(tag) ?? [];
  return double ?? single;
}
function decodeUrl(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
function decodeForm2(value) {
  return value.replaceAll("+", " ").replace(/%([\da-f]{2})/gi, (_, hex2) => String.fromCharCode(Number.parseInt(hex2, 16)));
}
function decodeJson(value) {
  try {
    return Buffer.from(String(JSON.parse(`"${fromBytes(value)}"`))).toString("latin1");
  } catch {
    return value;
  }
}

// src/replay/record/entered.ts
function findEnteredSecrets({ fields, parameters, codes = [] }, konnector) {
  const declared = new Map(Object.entries(objectOrEmpty(objectOrEmpty(konnector.manifest.value)["fields"])));
  const typed = Object.entries(fields).filter(([name, value]) => isSecretValue(value) && !isChoice(objectOrEmpty(declared.get(name)), value)).flatMap(([name, value]) => fieldSecrets(name, String(value)));
  const known2 = JSON.stringify(objectOrEmpty(konnector.manifest.value)["parameters"] ?? null);
  const keys = leavesOf(parameters).filter(({ value }) => !known2.includes(JSON.stringify(value)));
  const entered = codes.filter(isSecretValue).map((value) => ({ name: "two-factor-code", value, userEntered: true }));
  return [...typed, ...keys, ...entered];
}
function isSecretValue(value) {
  return typeof value === "string" && value.length >= minSecretLength && !/^(?:true|false|null)$/i.test(value);
}
function isChoice({ type, options }, value) {
  if (type === "checkbox") return true;
  return Array.isArray(options) && options.some((option) => objectOrEmpty(option)["value"] === value);
}
function fieldSecrets(name, value) {
  const date = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  if (date) return dateSecrets(name, value, date.slice(1, 4));
  if (/^https?:\/\//.test(value) && URL.canParse(value)) return urlSecrets(name, new URL(value), value);
  return [{ name, value, userEntered: true }];
}
function dateSecrets(name, value, [year, month, day]) {
  const forms = [
    (...parts) => parts.join("-"),
    (...parts) => parts.join("/"),
    (...parts) => parts.join(""),
    (...parts) => parts.toReversed().join("/"),
    (...parts) => parts.toReversed().join("-"),
    (...parts) => parts.toReversed().join("."),
    (...parts) => parts.toReversed().join("")
  ];
  const secrets = forms.map((form) => ({
    name,
    value: form(year, month, day),
    pseudonym: form("1971", "01", "01")
  }));
  const [{ value: first, pseudonym }] = secrets;
  return value === first ? secrets : [{ name, value, pseudonym: value.replace(first, pseudonym) }, ...secrets];
}
function urlSecrets(name, url, value) {
  const host = `redacted-${name.toLowerCase().replace(/[^a-z\d]+/g, "-")}.example`;
  return [
    { name, value, pseudonym: value.replace(url.host, host) },
    { name, value: url.host, pseudonym: host }
  ];
}
function leavesOf(value, name = "parameter") {
  if (isSecretValue(value)) return [{ name, value, userEntered: true }];
  return Object.entries(objectOrEmpty(value)).flatMap(
    ([key, child]) => leavesOf(child, Array.isArray(value) ? name : key)
  );
}

// src/replay/record/redact.ts
function createRedactor(aliases) {
  if (aliases.length === 0) return { bytes: (body) => body, text: (value) => value, leaks: () => false };
  const longestFirst = aliases.toSorted((a, b) => b.secret.length - a.secret.length);
  const pattern = new RegExp(longestFirst.map((one) => `(${encodingPattern(one.secret, one)})`).join("|"), "g");
  const direct = (text) => text.replace(pattern, (found2, ...groups) => {
    const index = groups.findIndex((group) => group !== void 0);
    return encodeLike(found2, longestFirst[index].alias);
  });
  const redact = (text) => direct(text).replace(hexRun, (run3) => insideHex(run3, direct)).replace(encodedRun, (run3) => inside(run3, direct));
  const finds = (text) => text.search(pattern) !== -1;
  const cores = aliases.flatMap(({ secret }) => base64Cores(secret));
  return {
    bytes: (body) => Buffer.from(redact(latin1(body)), "latin1"),
    text: (value) => Buffer.from(redact(latin1(Buffer.from(value))), "latin1").toString(),
    leaks: (body) => {
      const text = latin1(body);
      return [...textViews(text)].some(finds) || cores.some((core) => text.includes(core));
    }
  };
}
var encodedRun = /[A-Za-z\d+/_-]{8,}={0,2}/g;
var hexRun = /(?:[\da-f]{2}){4,}/gi;
function insideHex(run3, direct) {
  const before = Buffer.from(run3, "hex").toString("latin1");
  const after = direct(before);
  if (after === before) return run3;
  const hex2 = Buffer.from(after, "latin1").toString("hex");
  return /[A-F]/.test(run3) ? hex2.toUpperCase() : hex2;
}
function inside(run3, direct) {
  const before = decoded(run3);
  const after = direct(before);
  if (after === before) return run3;
  const encoding = /[-_]/.test(run3) ? "base64url" : "base64";
  return Buffer.from(after, "latin1").toString(encoding);
}
function base64Cores(secret) {
  const cores = [0, 1, 2].map((offset) => {
    const padded = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
    const whole = Math.floor(padded.length / 3) * 4;
    return padded.toString("base64").slice(offset === 0 ? 0 : 4, whole);
  });
  return cores.filter((core) => core.length >= 8).flatMap((core) => [core, core.replaceAll("+", "-").replaceAll("/", "_")]);
}
var decoded = (run3) => Buffer.from(run3, "base64").toString("latin1");
var latin1 = (bytes) => Buffer.from(bytes).toString("latin1");
function redactExchange(exchange, redactor) {
  const { request, response, failure } = exchange;
  const redacted = {
    ...exchange,
    request: { ...request, url: redactor.text(request.url), ...redactContent(request, redactor) }
  };
  if (!response)
    return { ...redacted, failure: { ...failure, message: redactor.text(failure.message) } };
  return { ...redacted, response: { ...response, ...redactContent(response, redactor) } };
}
function redactContent({ headers, body }, redactor) {
  return { headers: redactHeaders(headers, redactor), body: redactor.bytes(body) };
}
function redactHeaders(headers, redactor) {
  return headers.map(([name, value]) => {
    const redacted = redactor.text(value);
    switch (name.toLowerCase()) {
      case "cookie":
        return [name, redacted.split("; ").map(redactCookie).join("; ")];
      case "set-cookie":
        return [name, redactCookie(redacted)];
      default:
        return [name, redacted];
    }
  });
}
function redactCookie(cookie) {
  return cookie.replace(
    /^([^=;]+)=([^;]+)/,
    (whole, name, value) => value.includes("redacted-") ? whole : `${name}=redacted-${pseudonymWord(name)}`
  );
}

// src/replay/record/derived.ts
var minDerived = 8;
function findDerivedSecrets(events, exchanges, pseudonyms) {
  const secretOf = new Map(pseudonyms.map(({ alias, secret }) => [alias, secret]));
  const found2 = /* @__PURE__ */ new Map();
  for (const { field, asked, recorded } of changesIn(events, exchanges)) {
    const value = secretOf.get(recorded) ?? recorded;
    if (value.length >= minDerived && asked.length >= minDerived)
      found2.set(value, { name: field, value, pseudonym: asked });
  }
  return [...found2.values()];
}
function changesIn(events, exchanges) {
  const served = eventsOf(events, "served").flatMap(({ differences }) => differences);
  const unmatched = eventsOf(events, "unmatched").flatMap(
    ({ request }) => nearestExchange(unpackRequest(request), exchanges)?.differences ?? []
  );
  return [...served, ...unmatched].flatMap(changesOf);
}
function changesOf({ field, asked, recorded }) {
  if (asked === void 0 || recorded === void 0) return [];
  const [part = "", name = part] = field.split(" ");
  if (part === "path") {
    const names = recorded.split("/");
    const changed = asked.split("/").map((one, index) => ({ field: part, asked: one, recorded: names[index] ?? "" }));
    return asked.split("/").length === names.length ? changed.filter((one) => one.asked !== one.recorded) : [];
  }
  return part === "query" || part === "body" ? [{ field: name, asked: unquote(asked), recorded: unquote(recorded) }] : [];
}
function unquote(text) {
  return /^".*"$/s.test(text) ? String(readJson(text) ?? text) : text;
}

// src/replay/client/site/asker.ts
var askedBy = "Asked-By";
function recordedAsker({ headers }) {
  const value = findHeader(headers, askedBy.toLowerCase());
  return value === "konnector" || value === "document" || value === "page" ? value : void 0;
}

// src/replay/record/repeatable.ts
function unrepeated(events, exchanges) {
  const [blocked] = eventsOf(events, "blocked");
  if (blocked) return `the konnector tries ${blocked.what}, which no replay lets out`;
  const unmatched = eventsOf(events, "unmatched").find(({ asker }) => asker !== "page");
  if (unmatched)
    return `it requests ${exchangeTitle(unpackRequest(unmatched.request))}, which the live run did not`;
  const served = new Set(eventsOf(events, "served").map(({ exchange }) => exchange));
  const unused = exchanges.find(
    ({ request }, index) => !served.has(index) && recordedAsker(request) !== "page"
  );
  return unused && `it does not request ${exchangeTitle(unused.request)}, which the live run did`;
}
function refuseUnrepeatable(live, replayed, exchanges, redactor, inBrowser) {
  const reason = unrepeated(replayed.events, exchanges) ?? differenceOf(live, expectedOf(replayed), inBrowser);
  if (reason === void 0) return;
  throw new RecordRefused(
    `The run cannot be repeated: in a replay of it, ${printable(redactor.text(reason))}. Nothing was kept. See "What cannot be replayed" in docs/replay.md.`
  );
}
function differenceOf(live, replayed, inBrowser) {
  if (live.result !== replayed.result)
    return `the job ends with ${replayed.result}, and with ${live.result} on the live site`;
  for (const doctype of /* @__PURE__ */ new Set([...Object.keys(live.documents), ...Object.keys(replayed.documents)])) {
    const [before = [], after = []] = [live, replayed].map(
      ({ documents }) => Object.hasOwn(documents, doctype) ? documents[doctype] : []
    );
    const index = inBrowser ? -1 : before.findIndex((doc, at) => canonical(doc) !== canonical(after[at]));
    if (index >= 0 || before.length !== after.length)
      return `${doctype} is ${shown(after[Math.max(index, 0)])}, and ${shown(before[Math.max(index, 0)])} on the live site`;
  }
  const other = live.files.find((file, at) => canonical(file) !== canonical(replayed.files[at]));
  if (other) return `${other.path} is not the file of the live site`;
  return live.files.length === replayed.files.length ? void 0 : "it saves other files";
}
function shown(value) {
  return value === void 0 ? "nothing" : JSON.stringify(value).slice(0, 150);
}

// src/replay/record/redacted-run.ts
var maxReplayTime = 6e4;
var maxDerivations = 4;
async function redactUntilRepeated(settings, exchanges, found2, replay2) {
  const first = await redactRounds(settings, exchanges, found2, replay2, false);
  if (unrepeated(first.run.events, first.exchanges) === void 0) return first;
  const hasJwt = found2.some(({ value }) => isJwt(value));
  const last = hasJwt ? await redactRounds(settings, exchanges, found2, replay2, true) : first;
  const reason = unrepeated(last.run.events, last.exchanges);
  if (reason === void 0) return last;
  throw new RecordRefused(
    `With pseudonyms in place of the secrets the konnector does something else: ${printable(reason)}. Nothing was kept. Please report it without the secrets.`
  );
}
async function redactRounds(settings, exchanges, found2, replay2, keepsClaims) {
  let secrets = [...found2];
  for (let round = 0; ; round++) {
    const pseudonyms = createPseudonyms(secrets, { keepsClaims });
    const redactor = createRedactor(pseudonyms);
    const redacted = exchanges.map((exchange) => redactExchange(exchange, redactor));
    const redactedSettings = redactSettings(settings, redactor);
    const run3 = await replay2(redactedSettings, redacted);
    const derived = findDerivedSecrets(run3.events, redacted, pseudonyms);
    if (derived.length > 0 && round < maxDerivations) {
      const known2 = new Set(derived.map(({ value }) => value));
      secrets = [...secrets.filter(({ value }) => !known2.has(value)), ...derived];
      continue;
    }
    const names = [...new Set(secrets.filter((one) => one.pseudonym !== one.value).map(({ name }) => name))];
    return { settings: redactedSettings, exchanges: redacted, redactor, run: run3, names, keepsClaims };
  }
}
function redactSettings(settings, redactor) {
  const redact = (value) => JSON.parse(redactor.text(JSON.stringify(value)));
  return {
    ...settings,
    fields: redact(settings.fields),
    ...settings.parameters !== void 0 && { parameters: redact(settings.parameters) },
    ...settings.twoFactorCodes && { twoFactorCodes: redact(settings.twoFactorCodes) },
    ...settings.hands && { hands: redact(settings.hands) },
    ...settings.credentials && { credentials: redact(settings.credentials) },
    ...settings.accountName !== void 0 && { accountName: redact(settings.accountName) }
  };
}

// src/replay/encoding.ts
import {
  brotliCompressSync,
  brotliDecompressSync,
  deflateRawSync,
  deflateSync,
  gunzipSync,
  gzipSync,
  inflateRawSync,
  inflateSync
} from "node:zlib";
var gzip = { encode: gzipSync, decode: gunzipSync };
var codecs = /* @__PURE__ */ new Map([
  ["gzip", gzip],
  ["x-gzip", gzip],
  ["br", { encode: brotliCompressSync, decode: brotliDecompressSync }],
  ["deflate", { encode: deflateSync, decode: inflateSync }],
  // Some servers leave the zlib header out.
  ["deflate-raw", { encode: deflateRawSync, decode: inflateRawSync }]
]);
var maxDecoded2 = 256 * 1024 * 1024;
function decodeBody(body, contentEncoding) {
  const names = listOf(contentEncoding);
  if (names.length === 0) return { body };
  for (const coding of [names, names.map((name) => name === "deflate" ? "deflate-raw" : name)]) {
    const decoded2 = decodeAll(body, coding);
    if (decoded2) return coding === names ? { body: decoded2 } : { body: decoded2, coding: coding.join(", ") };
  }
  return { body, coding: "none" };
}
function decodeAll(body, names) {
  try {
    return names.toReversed().reduce((bytes, name) => codecs.get(name).decode(bytes, { maxOutputLength: maxDecoded2 }), body);
  } catch {
    return void 0;
  }
}
function listOf(coding) {
  return (coding ?? "").toLowerCase().split(",").map((name) => name.trim()).filter((name) => name !== "" && name !== "identity");
}

// src/replay/record/tidy.ts
var connectionHeaders = /* @__PURE__ */ new Set([
  "accept-encoding",
  "connection",
  "content-length",
  "host",
  "transfer-encoding",
  "user-agent"
]);
function tidyExchange(exchange, keepFiles) {
  const { request, response } = exchange;
  const headers = request.headers.filter(([name2]) => !connectionHeaders.has(name2.toLowerCase()));
  const encoding = findHeader(headers, "content-encoding");
  const tidied = { ...request, headers, body: decodeBody(request.body, encoding).body };
  if (!response) return { ...exchange, request: tidied };
  const name = new URL(request.url).pathname.split("/").at(-1) ?? "";
  const body = isPdf(response.body) && !keepFiles ? placeholderPdf(name) : response.body;
  return { ...exchange, request: tidied, response: { ...response, body } };
}

// src/replay/record/usable.ts
function checkCapture(exchanges, live, { scenario, meant, redactor }) {
  const result = printable(redactor.text(live.result));
  const problem = problemOf(live.result, live.timedOut, scenario, meant);
  if (problem !== void 0) {
    const { log, rest } = parseLog(Buffer.from(live.output));
    const show = (text) => printable(redactor.text(text));
    throw new LiveRunFailed(
      [`The konnector ended with ${result}${problem} Nothing was kept.`, ...live.refusals].join(" "),
      log.map(({ type, message }) => ({ type: printable(type, 20), message: show(message) })),
      rest.slice(-maxOutput).map(show)
    );
  }
  if (exchanges.length === 0)
    throw new RecordRefused(
      `The konnector reached no site and ended with ${result}. Is the site there, and is --map right?`
    );
}
var maxOutput = 30;
function problemOf(result, timedOut, { name }, meant) {
  if (timedOut) return ": it was still running after the time that the stack gives a job.";
  if (meant !== void 0)
    return result === meant ? void 0 : `, and "result" in scenario.json says ${printable(meant, 80)}.`;
  if (result === "success") return void 0;
  if (name === "success")
    return ". Record a failure under another name, such as konnector-lint record login-failed.";
  return isKonnectorError(result) ? void 0 : ', which is no error of cozy-konnector-libs: it looks like a fault of the konnector. Set "result" in scenario.json if it is meant.';
}

// src/replay/record/write.ts
import { existsSync as existsSync7, readdirSync as readdirSync3 } from "node:fs";
import { join as join11 } from "node:path";
function readChoices(dir) {
  try {
    return choicesOf(readOwnChoices(dir));
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error;
    throw new RecordRefused(
      `${join11(dir, error.file)} cannot be read: ${error.message}. Mend it or delete it first.`
    );
  }
}
function refuseLeaks(files, redactor) {
  const leaking = [...files].filter(
    ([name, content]) => redactor.leaks(content) || redactor.leaks(Buffer.from(name))
  );
  if (leaking.length === 0) return;
  const names = leaking.map(([name]) => printable(redactor.text(name), 120)).join(", ");
  throw new RecordRefused(
    `A secret would be left in ${names}, so nothing was written. It is written in a way that konnector-lint cannot replace; please report it without the secret.`
  );
}
function addFiles(dir, files, { konnectorDir }) {
  for (const [name, content] of files) writeInside(konnectorDir, join11(dir, name), content);
}
function writeScenario(dir, files, { konnectorDir }) {
  const folder = resolveInside(konnectorDir, dir);
  const before = existsSync7(folder) ? readdirSync3(folder) : [];
  for (const name of before) if (/^\d{3,}-/.test(name)) removeInside(konnectorDir, join11(dir, name));
  addFiles(dir, files, { konnectorDir });
  const attributes2 = join11(dir, "..", ".gitattributes");
  if (!existsSync7(attributes2)) writeInside(konnectorDir, attributes2, "* -text\n");
}

// src/replay/record/add.ts
var maxRounds = 100;
async function addToRecording(build, konnector, scenario, { driver, credentials, keepFiles, grantAll, answer }) {
  const { settings, kept, earlier } = readKept(scenario);
  const run3 = (one, exchanges, keepState = false, app2 = {}) => runRecording(
    build,
    konnector,
    { settings: one, exchanges },
    { driver, timeout: maxReplayTime, grantAll, keepState, app: app2 }
  );
  const app = await runEarlier(earlier, (one, before) => run3(one.settings, one.exchanges, true, before));
  const replay2 = (one, exchanges) => run3(one, exchanges, false, app);
  const { added, last } = await answerAll((all) => replay2(settings, [...kept, ...all]), answer);
  if (added.length === 0)
    throw new RecordRefused(
      `The recording ${scenario.name} lacks no answer, so nothing was added. Record without --add to replace it.`
    );
  const source = readBuildSource(build);
  const entered = findEnteredSecrets(credentials, konnector);
  const known2 = Buffer.from(JSON.stringify(settings)).toString("latin1") + kept.map(textOf2).join("\n");
  const tokens = findSecrets(entered, added, source).filter(({ value }) => !known2.includes(value));
  const secrets = [...tokens, ...findPersonalSecrets(tokens, added, source)];
  const redactor = createRedactor(createPseudonyms(secrets));
  checkCapture(added, liveRunOf(last, konnector), { scenario, meant: settings.result, redactor });
  const served = new Set(eventsOf(last.events, "served").map(({ exchange }) => exchange));
  const used = kept.filter((_, index) => served.has(index));
  const tidied = added.map((exchange) => tidyExchange(exchange, keepFiles));
  const redacted = await redactUntilRepeated(settings, [...used, ...tidied], secrets, replay2);
  const first = nextNumber(scenario.dir);
  const files = new Map(
    redacted.exchanges.slice(used.length).flatMap((exchange, index) => exchangeFiles(exchange, first + index))
  );
  files.set(expectedFile, formatJson(expectedOf(redacted.run)));
  refuseLeaks(files, redacted.redactor);
  addFiles(scenario.dir, files, { konnectorDir: konnector.dir });
  return {
    scenario,
    titles: redacted.exchanges.slice(used.length).map(({ request }) => printable(exchangeTitle(request), 160)),
    redacted: redacted.names,
    result: printable(redacted.run.job.error ?? "success")
  };
}
function readKept(scenario) {
  if (!existsSync8(join12(scenario.dir, settingsFile)))
    throw new RecordRefused(
      `There is no scenario ${scenario.name} to add to. Run konnector-lint record ${scenario.name} first.`
    );
  try {
    const { settings, exchanges } = readSite(scenario.dir);
    if (settings.derive)
      throw new RecordRefused(
        `The scenario ${scenario.name} is derived from ${settings.derive.from}. Add to that one.`
      );
    return { settings, kept: exchanges, earlier: readEarlier(scenario, settings) };
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error;
    throw new RecordRefused(
      `${join12(scenario.dir, error.file)} cannot be read: ${error.message}. Correct it first.`
    );
  }
}
async function answerAll(replay2, answer) {
  const added = [];
  for (let round = 0; round < maxRounds; round++) {
    const last = await replay2(added);
    const lacking = eventsOf(last.events, "unmatched").map(({ request }) => unpackRequest(request));
    if (lacking.length === 0) return { added, last };
    const asked = new Map(lacking.map((request) => [exchangeTitle(request), request]));
    for (const request of asked.values()) added.push(await answer(request));
  }
  throw new RecordRefused(
    `The konnector requests something new after each of ${maxRounds} answers. Nothing was added; record it again.`
  );
}
function answerFrom(exchanges, ignoreQuery) {
  const waiting = [...exchanges];
  return async (request) => {
    const key = matchKey(request, ignoreQuery);
    const best = bestMatch(
      request,
      waiting.filter((one) => matchKey(one.request, ignoreQuery) === key)
    );
    if (!best)
      throw new RecordRefused(
        `${printable(exchangeTitle(request))} is in neither the recording nor the file. Nothing was added.`
      );
    waiting.splice(waiting.indexOf(best.candidate), 1);
    return best.candidate;
  };
}
function textOf2({ request, response }) {
  const parts = [request.url, JSON.stringify(request.headers), JSON.stringify(response?.headers ?? [])];
  const bodies = [request.body, response?.body ?? new Uint8Array()];
  return [...parts, ...bodies.map((body) => Buffer.from(body).toString("latin1"))].join("\n");
}
function nextNumber(dir) {
  const numbers = readdirSync4(dir).map((name) => Number(/^(\d+)-.*\.http$/.exec(name)?.[1] ?? 0));
  return Math.max(0, ...numbers) + 1;
}

// src/replay/record/import-file.ts
import { lstatSync as lstatSync2, readFileSync as readFileSync5 } from "node:fs";

// src/replay/record/json-source.ts
var JsonSource = class {
  value;
  #file;
  #text;
  /** Throws `RecordRefused` for a text that is not JSON. */
  constructor(file, text) {
    this.#file = file;
    this.#text = text.replace(/^\uFEFF/, "");
    try {
      this.value = JSON.parse(this.#text);
    } catch (error) {
      const [problem] = parseDocument(file, this.#text).problems;
      const { line, column } = toRegion(this.#text, problem ?? { offset: 0, length: 0 });
      throw new RecordRefused(
        `${file}:${line}:${column} is not JSON: ${problem?.message ?? error.message} Nothing was kept.`
      );
    }
  }
  /** The error about a place: `what` completes a sentence that begins with the file. */
  refuse(what, path = []) {
    const document = parseDocument(this.#file, this.#text);
    let known2 = path;
    while (known2.length > 0 && !nodeAt(document, known2)) known2 = known2.slice(0, -1);
    const node = known2.length > 0 ? nodeAt(document, known2) : void 0;
    const { line, column } = toRegion(this.#text, node ?? { offset: 0, length: 0 });
    const where = node ? `${this.#file}:${line}:${column}` : this.#file;
    return new RecordRefused(`${where} ${what}. Nothing was kept.`);
  }
};
function stepsOf(problem) {
  const [dotted = ""] = /^(?:\.\w+)+/.exec(problem) ?? [];
  return dotted.split(".").slice(1);
}

// src/replay/record/har.ts
function parseHar(source) {
  const refuse = (problem, path = []) => {
    throw source.refuse(`is not a HAR file that can be read: ${problem}`, path);
  };
  const entries2 = objectOrEmpty(objectOrEmpty(source.value)["log"])["entries"];
  if (!Array.isArray(entries2)) return refuse('"log.entries" is missing', ["log"]);
  const dated = [];
  for (const [index, entry] of entries2.entries()) {
    const problem = problemIn(entry);
    if (problem)
      return refuse(`log.entries[${index}]${problem}`, ["log", "entries", index, ...stepsOf(problem)]);
    const { startedDateTime, request, response } = entry;
    if (!/^https?:\/\//.test(request.url) || response.status < 200) continue;
    dated.push({
      at: typeof startedDateTime === "string" ? startedDateTime : "",
      exchange: exchangeOf(request, response)
    });
  }
  const [first] = dated;
  if (!first) return refuse("it holds no request to a site");
  const recordedAt = Number.isNaN(Date.parse(first.at)) ? /* @__PURE__ */ new Date() : new Date(first.at);
  return { recordedAt: recordedAt.toISOString(), exchanges: dated.map(({ exchange }) => exchange) };
}
function problemIn(entry) {
  const { request, response } = objectOrEmpty(entry);
  const { method, url } = objectOrEmpty(request);
  if (typeof method !== "string" || !/^[A-Z]+$/.test(method)) return ".request.method is not a method";
  if (typeof url !== "string" || !URL.canParse(url)) return ".request.url is not a URL";
  if (!Number.isInteger(objectOrEmpty(response)["status"])) return ".response.status is not a status";
  for (const [name, message] of Object.entries({ request, response }))
    if (!areHeaders(objectOrEmpty(message)["headers"]))
      return `.${name}.headers is not a list of names and values`;
  const { postData } = objectOrEmpty(request);
  const { params } = objectOrEmpty(postData);
  const { content } = objectOrEmpty(response);
  if (!isText4(postData)) return ".request.postData.text is not a text";
  if (params !== void 0 && params !== null && !areParams(params))
    return ".request.postData.params is not a list of names and values";
  if (!isText4(content)) return ".response.content.text is not a text";
  return void 0;
}
function isText4(body) {
  const { text } = objectOrEmpty(body);
  return text === void 0 || text === null || typeof text === "string";
}
function areParams(value) {
  return Array.isArray(value) && value.every((param) => {
    const { name, value: text = "" } = objectOrEmpty(param);
    return typeof name === "string" && typeof text === "string";
  });
}
function areHeaders(value) {
  return Array.isArray(value) && value.every((header) => {
    const { name, value: text } = objectOrEmpty(header);
    return typeof name === "string" && typeof text === "string";
  });
}
function exchangeOf(request, response) {
  const { method, postData } = request;
  const url = new URL(request.url);
  url.hash = "";
  return {
    file: "",
    request: { method, url: url.href, headers: headersOf2(request.headers), body: postBody(postData) },
    response: {
      status: response.status,
      headers: headersOf2(response.headers),
      ...contentOf(response)
    }
  };
}
var dropped = /^(?::.*|connection|content-encoding|content-length|date|keep-alive|transfer-encoding)$/i;
function headersOf2(headers) {
  return headers.filter(({ name }) => /^[^\s:]+$/.test(name) && !dropped.test(name)).flatMap(({ name, value }) => value.split("\n").map((one) => [name, one.trim()]));
}
function postBody(data) {
  if (typeof data?.text === "string") return textBody(data.text, data.encoding);
  const pairs = (data?.params ?? []).map(({ name, value = "" }) => [name, value]);
  return Buffer.from(new URLSearchParams(pairs).toString());
}
function contentOf({ headers, content }) {
  const { text, encoding, _isBinary: isHex } = content ?? {};
  const bytes = isHex === true ? "hex" : encoding;
  if (typeof text !== "string" || !/^\["[\w+/=-]*"/.test(text) || bytes === void 0)
    return { body: textBody(text, bytes) };
  const pieces = readJson(text);
  if (!Array.isArray(pieces)) return { body: textBody(text, bytes) };
  const whole = Buffer.concat(pieces.map((piece) => textBody(stringOrEmpty(piece), bytes)));
  const coding = headers.find(({ name }) => name.toLowerCase() === "content-encoding")?.value;
  return { body: decodeBody(whole, coding).body };
}
function textBody(text, encoding) {
  return Buffer.from(text ?? "", encoding === "base64" || encoding === "hex" ? encoding : "utf8");
}

// src/replay/record/nock-file.ts
function parseNockDefinitions(source, definitions) {
  return definitions.map((definition, index) => {
    const problem = problemIn2(definition);
    if (problem)
      throw source.refuse(`is not a list of nock's definitions: [${index}].${problem}`, [
        index,
        ...stepsOf(`.${problem}`)
      ]);
    return exchangeOf2(definition);
  });
}
function problemIn2(definition) {
  const { scope, path, status, method, rawHeaders, headers, reqheaders } = definition ?? {};
  if (typeof scope !== "string" || !/^https?:\/\//.test(scope)) return "scope is not an origin";
  if (typeof path !== "string" || !URL.canParse(path, scope)) return "path is not a path";
  if (method !== void 0 && typeof method !== "string") return "method is not a method";
  if (status !== void 0 && !(Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599))
    return "status is not a status";
  for (const [name, value] of Object.entries({ rawHeaders, headers, reqheaders }))
    if (value !== void 0 && !areHeaders2(value)) return `${name} are not headers`;
  return void 0;
}
function areTexts2(value) {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}
function areHeaders2(value) {
  if (Array.isArray(value)) return areTexts2(value);
  return isObject(value) && Object.values(value).every((one) => [one].flat().every((text) => /^(?:string|number)$/.test(typeof text)));
}
function exchangeOf2(definition) {
  const { scope, path, method = "GET", body, status = 200, response, responseIsBinary } = definition;
  const headers = pairsOf(definition.rawHeaders ?? definition.headers ?? {});
  return {
    file: "",
    request: {
      method: method.toUpperCase(),
      url: new URL(path, scope).href,
      headers: pairsOf(definition.reqheaders ?? {}),
      body: bytesOf(body, false)
    },
    response: {
      status,
      headers: headers.filter(
        ([name]) => !/^(?:connection|content-length|date|transfer-encoding)$/i.test(name)
      ),
      ...contentOf2(response, responseIsBinary === true, headers)
    }
  };
}
function pairsOf(headers) {
  if (Array.isArray(headers))
    return headers.flatMap(
      (name, index) => index % 2 === 0 ? [[name, headers[index + 1] ?? ""]] : []
    );
  return Object.entries(headers).flatMap(
    ([name, value]) => [value].flat().map((one) => [name, String(one)])
  );
}
function contentOf2(response, isBinary, headers) {
  const encoding = headers.find(([name]) => name.toLowerCase() === "content-encoding")?.[1];
  if (areTexts2(response) && encoding !== void 0)
    return decodeBody(Buffer.from(response.join(""), "hex"), encoding);
  return { body: bytesOf(response, isBinary) };
}
function bytesOf(value, isHex) {
  if (value === void 0 || value === null) return new Uint8Array();
  if (typeof value === "string") return Buffer.from(value, isHex ? "hex" : "utf8");
  return Buffer.from(JSON.stringify(value));
}

// src/replay/record/node-replay.ts
import { lstatSync, readdirSync as readdirSync5, readFileSync as readFileSync4 } from "node:fs";
import { basename as basename3, dirname as dirname3, join as join13 } from "node:path";
function readNodeReplay(from) {
  const files = (lstatSync(from).isDirectory() ? [...filesIn(from)] : [from]).toSorted(byTime);
  if (files.length === 0) throw new RecordRefused(`${from} holds no file of node-replay. Nothing was kept.`);
  let left = maxRecordingSize;
  const exchanges = files.map((file) => {
    const bytes = readFileSync4(file);
    left -= bytes.length;
    if (left < 0)
      throw new RecordRefused(
        `${from} is larger than ${formatMebibytes(maxRecordingSize)}. Nothing was kept.`
      );
    return parseNodeReplay(file, bytes, basename3(dirname3(file)));
  });
  const first = timeOf(files[0]);
  return { recordedAt: new Date(first || Date.now()).toISOString(), exchanges };
}
function* filesIn(folder, isHost = false) {
  for (const entry of readdirSync5(folder, { withFileTypes: true })) {
    const path = join13(folder, entry.name);
    if (entry.isFile() && !entry.name.startsWith(".")) yield path;
    else if (entry.isDirectory() && !isHost) yield* filesIn(path, true);
  }
}
function timeOf(file) {
  return Number(/^\d{13}/.exec(basename3(file))?.[0] ?? 0);
}
function byTime(a, b) {
  return timeOf(a) - timeOf(b) || (a < b ? -1 : 1);
}
function parseNodeReplay(file, bytes, host) {
  const text = bytes.toString("latin1");
  const refuse = (line, problem) => new RecordRefused(`${file}:${line}:1 is not a file of node-replay: ${problem}. Nothing was kept.`);
  const [, requestText, answerText] = /^([^]*?)\r?\n\r?\n(HTTP\/1\.\d [^]*)$/.exec(text) ?? [];
  if (requestText === void 0 || answerText === void 0)
    throw refuse(1, 'a blank line and "HTTP/1.1 <status>" must follow the request');
  const [start = "", ...requestLines] = requestText.split(/\r?\n/);
  const [, method, path] = /^([A-Z]+) (\S.*)$/.exec(start) ?? [];
  if (method === void 0 || path === void 0) throw refuse(1, "it must start with a method and a path");
  if (path.startsWith("REGEXP ")) throw refuse(1, "a pattern of paths is no request");
  const answerLine = requestLines.length + 3;
  const end = /\r?\n\r?\n/.exec(answerText);
  const [status = "", ...answerLines] = answerText.slice(0, end?.index).split(/\r?\n/);
  const number = Number(/^HTTP\/1\.\d (\d{3})/.exec(status)?.[1]);
  if (!(number >= 200 && number <= 599)) throw refuse(answerLine, "its status is not one from 200 to 599");
  const headers = readHeaders(requestLines, (line) => refuse(line + 2, "a header needs a name and a value"));
  const url = urlOf(headers, path, host);
  if (url === void 0) throw refuse(1, "its host is in no header, and its folder is not named after one");
  const body = headers.find(([name]) => name === "body")?.[1];
  return {
    file: "",
    request: {
      method,
      url,
      headers: headers.filter(([name]) => name !== "body"),
      body: Buffer.from(unescapeBody(body ?? ""), "latin1")
    },
    response: {
      status: number,
      headers: readHeaders(
        answerLines,
        (line) => refuse(answerLine + line + 1, "a header needs a name and a value")
      ).filter(([name]) => !dropped2.test(name)),
      body: Buffer.from(end ? answerText.slice(end.index + end[0].length) : "", "latin1")
    }
  };
}
var dropped2 = /^(?:connection|content-encoding|content-length|date|keep-alive|transfer-encoding)$/i;
function readHeaders(lines, refuse) {
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const [, name, value] = /^([^\s:]+): ?(.*)$/.exec(line) ?? [];
    if (name === void 0 || value === void 0) throw refuse(index);
    return [[name.toLowerCase(), value]];
  });
}
function urlOf(headers, path, host) {
  const named2 = headers.find(([name2]) => name2 === "host")?.[1] ?? host;
  const [, name, port = "80"] = /^([a-z\d.-]+?)(?:[-:](\d+))?$/i.exec(named2) ?? [];
  if (name === void 0 || !/[a-z\d]\.[a-z\d]|^localhost$/i.test(name)) return void 0;
  const origin = port === "443" ? `https://${name}` : `http://${name}:${port}`;
  return URL.canParse(path, origin) ? new URL(path, origin).href : void 0;
}
function unescapeBody(text) {
  const named2 = { n: "\n", r: "\r", t: "	", b: "\b", f: "\f", v: "\v", 0: "\0" };
  return text.replace(
    /\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gi,
    (_, unicode, hex2, one) => unicode || hex2 ? Buffer.from(String.fromCharCode(Number.parseInt(unicode ?? hex2, 16))).toString("latin1") : named2[one] ?? one
  );
}

// src/replay/record/import-file.ts
function readImport(from) {
  let text;
  try {
    if (lstatSync2(from).isDirectory()) return readNodeReplay(from);
    text = readFileSync5(from, "utf8");
  } catch (error) {
    if (error instanceof RecordRefused) throw error;
    throw new RecordRefused(`${from} cannot be read: ${error.message}. Nothing was kept.`);
  }
  return /^[A-Z]+ \S/.test(text) ? readNodeReplay(from) : parseImport(from, text);
}
function parseImport(file, text) {
  const source = new JsonSource(file, text);
  return Array.isArray(source.value) ? { recordedAt: (/* @__PURE__ */ new Date()).toISOString(), exchanges: parseNockDefinitions(source, source.value) } : parseHar(source);
}

// src/replay/client/app-settings.ts
function appSettings({ hands, credentials, accountName }) {
  const shows = hands?.map((steps) => [...steps]).filter((steps) => steps.length > 0) ?? [];
  return {
    ...shows.length > 0 && { hands: shows.length === 1 ? shows[0] : shows },
    ...credentials && { credentials },
    ...accountName !== void 0 && { accountName }
  };
}

// src/replay/record/keep.ts
async function keepRecording(capture, build, konnector, { driver, scenario, keepFiles, grantAll, side }) {
  const source = readBuildSource(build);
  const { credentials } = capture;
  const entered = findEnteredSecrets(credentials, konnector);
  const choices = readChoices(scenario.dir);
  const settings = {
    version: 1,
    recordedAt: capture.recordedAt,
    fields: credentials.fields,
    ...credentials.parameters !== void 0 && { parameters: credentials.parameters },
    ...credentials.codes && { twoFactorCodes: [...credentials.codes] },
    ...side && { side },
    ...capture.app && appSettings(capture.app),
    ...choices
  };
  const replay2 = (one, all) => runRecording(
    build,
    konnector,
    { settings: one, exchanges: all },
    { driver, timeout: maxReplayTime, grantAll }
  );
  const tidied = capture.exchanges.map((exchange) => tidyExchange(exchange, true));
  const { exchanges, live } = capture.live ? { exchanges: tidied, live: capture.live } : await runImported(konnector, tidied, (all) => replay2(settings, all));
  const tokens = findSecrets(entered, exchanges, source);
  const secrets = [...tokens, ...findPersonalSecrets(tokens, exchanges, source)];
  const redactor = createRedactor(createPseudonyms(secrets));
  checkCapture(exchanges, live, { scenario, meant: choices.result, redactor });
  const repeated = await replay2(settings, exchanges);
  refuseUnrepeatable(live, repeated, exchanges, redactor, capture.app !== void 0);
  const kept = exchanges.map((exchange) => tidyExchange(exchange, keepFiles));
  const redacted = await redactUntilRepeated(settings, kept, secrets, replay2);
  const expected = expectedOf(redacted.run);
  const files = scenarioFiles(redacted.settings, expected, redacted.exchanges);
  refuseLeaks(files, redacted.redactor);
  writeScenario(scenario.dir, files, { konnectorDir: konnector.dir });
  return {
    scenario,
    exchanges: exchanges.length,
    redacted: redacted.names,
    result: printable(expected.result),
    saved: { documents: Object.values(expected.documents).flat().length, files: expected.files.length },
    notes: [
      ...notesOn(credentials.fields, expectedOf(repeated), expected),
      ...redacted.keepsClaims ? ["The konnector reads its token (a JWT), so the claims in it stay readable: look at them."] : []
    ],
    log: redacted.run.job.log.map(({ type, message }) => ({
      type: printable(type, 20),
      message: printable(message)
    }))
  };
}
async function runImported(konnector, exchanges, replay2) {
  const run3 = await replay2(exchanges);
  const served = new Set(eventsOf(run3.events, "served").map(({ exchange }) => exchange));
  return { exchanges: exchanges.filter((_, index) => served.has(index)), live: liveRunOf(run3, konnector) };
}
function notesOn(fields, live, kept) {
  const short = Object.entries(fields).flatMap(
    ([name, value]) => typeof value === "string" && value !== "" && value.length < minSecretLength ? [`The field ${name} is too short to find in other text, so it stays in the recording as it is.`] : []
  );
  const counts = ({ documents, files }) => JSON.stringify([Object.entries(documents).map(([type, docs]) => [type, docs.length]), files.length]);
  return counts(live) === counts(kept) ? short : [
    ...short,
    "With pseudonyms in the recording the konnector saves something else than on the live site: compare expected.json with what you know."
  ];
}

// src/replay/record/live-request.ts
import http from "node:http";
import https from "node:https";
var maxSilence = 3e4;
function sendLive(request, map) {
  const url = new URL(request.url);
  const target = new URL(map[url.origin] ?? url.origin);
  const headers = request.headers.filter(([name]) => !/^(?:connection|content-length|host)$/i.test(name));
  return new Promise((resolve4, reject) => {
    const refuse = (error) => reject(
      new RecordRefused(
        `${printable(exchangeTitle(request))} gets no answer: ${printable(error.message)}. Nothing was added.`
      )
    );
    const sent = (target.protocol === "https:" ? https : http).request(
      {
        protocol: target.protocol,
        hostname: target.hostname.replace(/^\[|\]$/g, ""),
        ...target.port && { port: target.port },
        path: `${url.pathname}${url.search}`,
        method: request.method,
        headers: [...headers, ["Host", url.host], ["Content-Length", String(request.body.length)]].flat(),
        timeout: maxSilence
      },
      (answer) => {
        readBody(answer).then(
          (body) => resolve4({ file: "", request, response: responseOf(answer, body) }),
          refuse
        );
      }
    );
    sent.once(
      "timeout",
      () => sent.destroy(new Error(`the site says nothing for ${maxSilence / 1e3} seconds`))
    );
    sent.once("error", refuse);
    sent.end(request.body);
  });
}
async function readBody(answer) {
  const pieces = [];
  let size2 = 0;
  for await (const piece of answer) {
    size2 += piece.length;
    if (size2 > maxRecordingSize)
      throw new Error(`the answer is larger than ${formatMebibytes(maxRecordingSize)}`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
function responseOf({ statusCode = 0, rawHeaders }, body) {
  const headers = rawHeaders.flatMap((name, index) => index % 2 === 0 ? [[name, rawHeaders[index + 1]]] : []).filter(([name]) => !/^(?:connection|content-length|date|keep-alive|transfer-encoding)$/i.test(name));
  return { status: statusCode, headers, ...decodeBody(body, findHeader(headers, "content-encoding")) };
}

// src/replay/record/record.ts
async function record(built, konnector, name, options = {}) {
  const { map = {}, keepFiles = false, from, grantAll = false } = options;
  const { build, scenario } = prepare(built, konnector, name, options);
  const driver = options.driver ?? findDriver(build, options);
  const timeout = options.timeout ?? (build.kind === "client" ? 16 * 6e4 : 3e5);
  const capture = await captureFrom();
  return keepRecording(capture, build, konnector, {
    driver,
    scenario,
    keepFiles,
    grantAll,
    ...hasBothParts(built) && { side: build.kind }
  });
  async function captureFrom() {
    if (build.kind === "client" && from === void 0)
      return captureInBrowser(build, konnector, { driver, app: options.app ?? {}, map, timeout, grantAll });
    const credentials = readCredentials(konnector, options.config);
    if (from !== void 0) return { ...readImport(from), credentials };
    return captureLive(build, konnector, {
      ...credentials,
      driver,
      map,
      timeout,
      grantAll,
      choices: readChoices(scenario.dir),
      ...options.askCode && { askCode: options.askCode }
    });
  }
}
async function recordMore(built, konnector, name, options = {}) {
  const { map = {}, keepFiles = false, from, grantAll = false } = options;
  const { build, scenario } = prepare(built, konnector, name, options);
  if (build.kind === "client")
    throw new RecordRefused("--add is for konnectors that run on a server. Record the scenario again.");
  const { ignoreQuery = [] } = readChoices(scenario.dir);
  return addToRecording(build, konnector, scenario, {
    driver: options.driver ?? findDriver(build, options),
    credentials: readCredentials(konnector, options.config),
    keepFiles,
    grantAll,
    answer: from === void 0 ? (request) => sendLive(request, map) : answerFrom(readImport(from).exchanges, ignoreQuery)
  });
}
function prepare(built, { dir }, name, { env = process.env, out, side }) {
  if (env["CI"] && env["CI"] !== "false")
    throw new RecordRefused(
      "A recording needs a person and their account, so CI cannot make one. Record on your machine and commit the result."
    );
  if (!isScenarioName(name)) throw new RecordRefused(invalidScenarioName(name));
  return { build: partOf(built, side), scenario: { name, dir: join14(out ?? join14(dir, scenariosDir), name) } };
}

// src/replay/replay.ts
import { join as join17, resolve as resolve3 } from "node:path";

// src/replay/source-locator.ts
import { existsSync as existsSync9 } from "node:fs";
import { SourceMap } from "node:module";
import { dirname as dirname4, relative, resolve, sep as sep2 } from "node:path";
var emptyLocator = {
  request: () => void 0,
  blocked: () => void 0,
  error: () => void 0,
  frames: () => void 0
};
function createSourceLocator(events, sourceMap, cwd) {
  const placeOf3 = placesBy(sourceMap, cwd);
  const requests = groupBy(eventsOf(events, "unmatched"), ({ request }) => exchangeTitle(request));
  const tries = groupBy(eventsOf(events, "blocked"), ({ what }) => what);
  const first = (candidates2) => {
    for (const { frames } of candidates2) {
      const place = placeOf3(frames);
      if (place) return place;
    }
    return void 0;
  };
  return {
    frames: placeOf3,
    request: (title, nth) => first(requests.get(title)?.slice(nth, nth + 1) ?? []),
    blocked: (what) => first(tries.get(what) ?? []),
    error(result) {
      const thrown = [...eventsOf(events, "thrown"), ...eventsOf(events, "page-error")];
      const withWords = (words) => thrown.filter(({ message }) => errorText(message).includes(errorText(words)));
      const fatal = eventsOf(events, "thrown").find((fact) => fact.fatal);
      return first([...withWords(result), ...fatal ? withWords(fatal.message) : []]);
    }
  };
}
function errorText(message) {
  const [line = ""] = message.replace(/^['"`[]/, "").split("\n", 1);
  return `: ${line.slice(0, 300)}`;
}
function attachLocation(origin, message, finding) {
  if (!origin) return finding;
  return finding.place ? { ...finding, related: [{ ...origin, message }] } : { ...finding, place: origin };
}
function readSourceMap(file) {
  const { version: version2, file: of, sources, names, mappings } = readObject(readFile(file) ?? "") ?? {};
  if (!Array.isArray(sources) || !sources.every((source) => typeof source === "string")) return void 0;
  if (!Array.isArray(names) || typeof mappings !== "string") return void 0;
  try {
    return new SourceMap({ version: version2, file: of, sources, names, mappings });
  } catch {
    return void 0;
  }
}
function placesBy(file, cwd) {
  const map = readSourceMap(file);
  if (!map) return () => void 0;
  const folder = dirname4(file);
  const konnector = resolve(folder, "../..");
  return (frames) => {
    for (const [line, column] of frames) {
      const entry = map.findEntry(line - 1, column - 1);
      if (!("originalSource" in entry) || typeof entry.originalSource !== "string") continue;
      if (/^\w[\w+.-]+:/.test(entry.originalSource)) continue;
      const source = resolve(folder, entry.originalSource);
      const inside2 = relative(konnector, source).split(sep2);
      if (inside2[0] === ".." || inside2.includes("node_modules") || !existsSync9(source)) continue;
      return {
        file: displayPath(cwd, source),
        line: entry.originalLine + 1,
        column: entry.originalColumn + 1
      };
    }
    return void 0;
  };
}

// src/replay/update.ts
import { existsSync as existsSync10, readFileSync as readFileSync6 } from "node:fs";
import { join as join15 } from "node:path";
var noExpected = { result: "success", documents: {}, files: [] };
function readExpectedText(dir) {
  const file = join15(dir, expectedFile);
  return existsSync10(file) ? readFileSync6(file, "utf8") : "";
}
function isRepeated({ events, timedOut }) {
  const kinds = ["unmatched", "blocked", "overtime"];
  return !timedOut && kinds.every((kind) => eventsOf(events, kind).length === 0);
}
function updateExpected(dir, run3, konnectorDir) {
  const before = readExpectedText(dir);
  const after = `${JSON.stringify(expectedOf(run3), null, 2)}
`;
  if (before === after) return void 0;
  writeInside(konnectorDir, join15(dir, expectedFile), after);
  return { before, after };
}

// src/replay/saved-files.ts
import { rmSync as rmSync3 } from "node:fs";
import { join as join16, resolve as resolve2, sep as sep3 } from "node:path";
function writeOutcome(cwd, dir, { documents, files }) {
  const folder = resolveInside(cwd, dir);
  for (const kind of ["documents", "files"]) rmSync3(join16(folder, kind), { recursive: true, force: true });
  for (const [doctype, docs] of Object.entries(documents))
    write(folder, `documents/${doctype}.json`, `${JSON.stringify(docs, null, 2)}
`);
  for (const { path, content } of files) write(folder, `files${path}`, content);
  function write(root, path, content) {
    const target = resolve2(root, path);
    if (target.startsWith(root + sep3)) writeInside(cwd, target, content);
  }
}

// src/replay/checks/client.ts
function* checkClient(run3) {
  yield* checkHandshake(run3);
  yield* checkMethods(run3);
  yield* checkIdentifier(run3);
  yield* checkCookies(run3);
  for (const { on } of eventsOf(run3.events, "hand").slice(0, 1))
    yield {
      rule: replayUnused,
      severity: "info",
      message: `The step on ${printable(on, 80)} could not be made: the page that was shown never had it.`,
      place: { file: run3.fileOf(settingsFile) }
    };
}
function* checkHandshake({ events, locator }) {
  const [failed] = eventsOf(events, "no-handshake");
  if (!failed) return;
  const [thrown] = eventsOf(events, "page-error");
  const why = thrown ? `: ${printable(thrown.message, 200)}` : ". Does it call init()?";
  yield {
    rule: replayHandshake,
    message: `The konnector did not answer the app in the ${failed.page} within five seconds${why}`,
    ...placeOf2(thrown && locator.frames(thrown.frames))
  };
}
var notExposed = /^The method "(.+)" has not been implemented\.$/;
function* checkMethods({ events, locator }) {
  const reported = /* @__PURE__ */ new Set();
  for (const { method, message, frames } of eventsOf(events, "lost")) {
    if (method.startsWith("waitFor") && message.includes("timed out")) continue;
    const key = `${method} ${message}`;
    if (reported.has(key)) continue;
    reported.add(key);
    const place = placeOf2(locator.frames(frames));
    const name = printable(method, 80);
    yield notExposed.test(message) ? {
      rule: replayMethod,
      message: `The pilot runs ${name} in the worker, which does not expose it, and gets false. Add "${name}" to additionalExposedMethodsNames.`,
      ...place
    } : {
      rule: replayLostError,
      message: `${name} failed in the worker with "${printable(message, 160)}", and the pilot gets false: the app drops errors of the worker. Catch it there and return what the pilot can look at.`,
      ...place
    };
  }
  for (const { method, frames } of eventsOf(events, "missing").slice(0, 1))
    yield {
      rule: replayMethod,
      severity: "info",
      message: `The konnector calls ${printable(method, 80)}, which a replay does not have: it gets an error.`,
      ...placeOf2(locator.frames(frames))
    };
}
function* checkIdentifier({ events, recording, expected }) {
  const said = eventsOf(events, "identifier").at(-1);
  if (!said) return;
  const { identifier: wanted } = recording.expected;
  if (said.value === void 0)
    yield {
      rule: replayIdentifier,
      message: "getUserDataFromWebsite returned no sourceAccountIdentifier: the app ends the job, as it cannot name the folder."
    };
  else if (wanted !== void 0 && said.value !== wanted)
    yield {
      rule: replayIdentifier,
      message: `The account is said to be ${printable(said.value, 80)} and not ${printable(wanted, 80)}: the app would take it for another one, with a folder of its own.`,
      place: { file: expected.file, pointer: "/identifier" }
    };
}
function* checkCookies({ events, locator }) {
  const reported = /* @__PURE__ */ new Set();
  for (const { domain, frames } of eventsOf(events, "cookies")) {
    if (reported.has(domain)) continue;
    reported.add(domain);
    yield {
      rule: replayCookies,
      message: `The konnector reads the cookies of ${printable(domain, 120)}, and the app refuses. Add it to "cookie_domains" of the manifest.`,
      ...placeOf2(locator.frames(frames))
    };
  }
}
function placeOf2(place) {
  return place === void 0 ? {} : { place };
}

// src/replay/checks/access.ts
function* checkAccess({ events, manifest, neededVerbs }) {
  for (const finding of explainRefused(findRefusals(events, manifest), manifest, neededVerbs))
    yield { rule: replayPermission, ...finding };
  for (const route of new Set(eventsOf(events, "unknown-route").map((fact) => fact.route)))
    yield {
      rule: replayRoute,
      message: `The konnector called ${printable(route)}, which the in-memory stack does not have; it answered 404.`
    };
}

// src/replay/checks/again.ts
function* checkAgain({ events, second }) {
  if (!second) return;
  const finding = (message, severity = "error") => ({
    rule: replayAgain,
    severity,
    message
  });
  const [unmatched] = eventsOf(second.events, "unmatched");
  if (unmatched)
    yield finding(
      `A second run requests ${printable(exchangeTitle(unpackRequest(unmatched.request)))}, which the first one did not. Record that run as a scenario of its own, with "after".`
    );
  if (second.timedOut || second.job.error !== void 0) {
    const end = second.timedOut ? "does not end in time" : `ends with ${printable(second.job.error)}`;
    yield finding(`A second run on what the first one left ${end}.`);
    return;
  }
  const { added, rewritten, addedFiles, rewrittenFiles } = compareSecondRun(events, second.events);
  for (const doctype of new Set(added.map((one) => one.doctype))) {
    const docs = added.filter((one) => one.doctype === doctype);
    const twins = docs.filter(({ isTwin }) => isTwin).length;
    const what = twins > 0 ? `duplicates ${formatCount(twins, "document")}` : `adds ${formatCount(docs.length, "document")}`;
    yield finding(
      `A second run ${what} of ${printable(doctype, 80)}, such as ${printable(JSON.stringify(docs[0].doc), 160)}. Look for what is there before you save, by keys that do not change.`
    );
  }
  const [file] = addedFiles;
  if (file !== void 0)
    yield finding(
      `A second run saves ${formatCount(addedFiles.length, "file")} more, such as ${printable(file)}. Give saveFiles or saveBills "fileIdAttributes", or names that do not change.`
    );
  for (const [doctype, count] of rewritten)
    yield finding(
      `A second run writes ${formatCount(count, "document")} of ${printable(doctype, 80)} again without changing anything.`,
      "warning"
    );
  const [again] = rewrittenFiles;
  if (again !== void 0)
    yield finding(
      `A second run downloads and uploads ${formatCount(rewrittenFiles.length, "file")} again, such as ${printable(again)}, though nothing is different.`,
      "warning"
    );
}

// src/replay/checks/exchanges.ts
function* checkExchanges(run3) {
  const unmatched = eventsOf(run3.events, "unmatched");
  const asked = /* @__PURE__ */ new Map();
  const { exchanges, settings } = run3.recording;
  const byKey = groupBy(exchanges, ({ request }) => matchKey(request, settings.ignoreQuery ?? []));
  for (const { request: packed, asker } of unmatched) {
    const request = unpackRequest(packed);
    const title = exchangeTitle(request);
    const nth = asked.get(title) ?? 0;
    asked.set(title, nth + 1);
    const origin = run3.locator.request(title, nth);
    yield {
      rule: replayUnmatched,
      // What a site's pages load for themselves changes by itself.
      ...asker === "page" && { severity: "warning" },
      ...attachLocation(origin, "where it is requested", checkUnmatched(request, byKey, run3))
    };
  }
  yield* checkUnused(
    run3,
    unmatched.some(({ asker }) => asker !== "page")
  );
  for (const { exchange, differences } of eventsOf(run3.events, "served"))
    if (differences.length > 0) {
      const { file, request } = run3.recording.exchanges[exchange];
      const message = `${printable(exchangeTitle(request))} differs from the recorded request: ${listed(differences)}.`;
      yield { rule: replayBody, message, place: { file: run3.fileOf(file) } };
    }
}
function checkUnmatched(request, byKey, { recording, fileOf }) {
  const { exchanges, settings } = recording;
  const title = printable(exchangeTitle(request));
  const same = byKey.get(matchKey(request, settings.ignoreQuery ?? [])) ?? [];
  const last = same.at(-1);
  if (last)
    return {
      message: `${title} was requested more often than recorded: ${formatCount(same.length, "answer")} ${same.length === 1 ? "was" : "were"} used before.`,
      place: { file: fileOf(last.file) }
    };
  const near = nearestExchange(request, exchanges);
  if (!near) return { message: `${title} is not in the recording, which is empty.` };
  const { candidate, differences } = near;
  if (differences.some(({ field }) => field === "origin"))
    return {
      message: `${title} is not in the recording, which has no request to ${new URL(request.url).host}. Record the scenario again.`
    };
  return {
    message: `${title} is not in the recording. The nearest is ${printable(exchangeTitle(candidate.request))}, which differs in ${listed(differences)}.`,
    place: { file: fileOf(candidate.file) }
  };
}
function* checkUnused({ recording, events, fileOf, job }, unmatched) {
  if (recording.settings.allowUnused) return;
  const served = new Set(eventsOf(events, "served").map(({ exchange }) => exchange));
  const unused = recording.exchanges.filter(
    ({ request }, index) => !served.has(index) && recordedAsker(request) !== "page"
  );
  const [first] = unused;
  if (!first) return;
  if (unmatched || (job.error ?? "success") !== recording.expected.result)
    yield several(unused, first, fileOf);
  else
    for (const { file, request } of unused)
      yield {
        rule: replayUnused,
        message: `${printable(exchangeTitle(request))} is in the recording, but was not requested.`,
        place: { file: fileOf(file) }
      };
}
function several(unused, first, fileOf) {
  const message = `${formatCount(unused.length, "recorded exchange")} ${unused.length === 1 ? "was" : "were"} not requested because the run stopped early; the first is ${printable(exchangeTitle(first.request))}.`;
  return { rule: replayUnused, severity: "info", message, place: { file: fileOf(first.file) } };
}
function listed(differences) {
  const shown3 = differences.slice(0, 5).map(({ field, asked, recorded }) => `${field} (${quoted(asked)}, recorded ${quoted(recorded)})`);
  if (differences.length > shown3.length) shown3.push(`${differences.length - shown3.length} more`);
  return shown3.join(", ");
}
function quoted(value) {
  return value === void 0 ? "absent" : `"${printable(value, 80)}"`;
}

// src/replay/checks/process.ts
var overflowing = {
  stdout: `it printed more than ${limitOf("stdout", "lines")}`,
  stderr: `it printed more than ${limitOf("stderr", "lines")} to standard error`,
  events: `it saved, requested or tried more than ${limitOf("events", "things")}`
};
function limitOf(output, what) {
  return `${maxBytes[output] / 1024 / 1024} MiB or ${maxLines} ${what}`;
}
function adviceOn({ events, job }) {
  const isWaiting = eventsOf(events, "code-needed").some(({ given }) => !given);
  return isWaiting && /TWOFA_EXPIRED/.test(job.error ?? "") ? ' It waits for a two-factor code, and scenario.json gives it none: add one to "twoFactorCodes".' : "";
}
function* checkProcess(run3) {
  const { job, events, recording, endedAfter, overflow, expected, locator } = run3;
  if (endedAfter !== void 0)
    yield {
      rule: replayTimeout,
      message: `The konnector was still running after ${formatCount(endedAfter, "second")} and was stopped; a replay has no network to wait for.`
    };
  if (overflow !== void 0)
    yield {
      rule: replayOutput,
      severity: "error",
      message: `The konnector was stopped, because ${overflowing[overflow]}. A replay keeps no more than that.`
    };
  const overtime = eventsOf(events, "overtime").length > 0;
  if (overtime)
    yield {
      rule: replayTimeout,
      message: "The konnector would wait longer than the five minutes that the stack gives a job, and was stopped."
    };
  const result = job.error ?? "success";
  if (endedAfter === void 0 && !overtime && overflow === void 0 && result !== recording.expected.result)
    yield {
      rule: replayResult,
      ...attachLocation(
        job.error === void 0 ? void 0 : locator.error(job.error),
        "where the error comes from",
        {
          message: `The job ends with ${printable(result)}, but expected.json says ${printable(recording.expected.result)}.${adviceOn(run3)}`,
          place: { file: expected.file, pointer: "/result" }
        }
      )
    };
  for (const what of new Set(eventsOf(events, "blocked").map((fact) => fact.what)))
    yield {
      rule: replayBlocked,
      ...attachLocation(locator.blocked(what), "where it happens", {
        message: `The konnector tried ${printable(what)}, which a replay blocks.`
      })
    };
  if (job.oversizedLine !== void 0)
    yield {
      rule: replayOutput,
      message: `The konnector printed a line of ${job.oversizedLine} bytes: cozy-stack stops reading at a line of 65536 and misses every message after it.`
    };
  const [nonJson] = job.nonJsonLines;
  if (nonJson !== void 0)
    yield {
      rule: replayOutput,
      severity: "info",
      message: `The konnector printed ${formatCount(job.nonJsonLines.length, "line")} that the stack drops because they are not JSON: "${printable(nonJson, 120)}".`
    };
}

// src/replay/checks/saved.ts
function* checkSaved(run3) {
  const { documents } = run3.recording.expected;
  for (const doctype of /* @__PURE__ */ new Set([...Object.keys(documents), ...Object.keys(run3.outcome.documents)]))
    yield* checkDoctype(doctype, run3);
  yield* checkFiles(run3);
}
function* checkDoctype(doctype, run3) {
  const expected = documentsOf(run3.recording.expected.documents, doctype);
  const saved = documentsOf(run3.outcome.documents, doctype);
  const { missing, others } = compareDocuments(expected, saved);
  if (missing.length === 0 && others.length === 0) return;
  const tally = `${doctype}: ${formatCount(expected.length, "document")} expected, ${saved.length} saved`;
  const [first] = missing;
  if (first === void 0) {
    const message2 = `${tally}. Not expected: ${shown2(others[0])}.`;
    yield { rule: replayDocuments, message: message2, place: placeIn(run3, ["documents", doctype]) };
    return;
  }
  const place = placeIn(run3, ["documents", doctype, first]);
  const pair = others.length === missing.length ? closest(expected[first], others) : void 0;
  const message = pair ? `${tally}, ${missing.length} of them different; in the first, ${pair}.` : `${tally}. Missing: ${shown2(expected[first])}.`;
  yield { rule: replayDocuments, message, place };
}
function closest(expected, others) {
  const texts = (closestDocument(expected, others)?.changes ?? []).map(inWords);
  return texts.slice(0, 3).join(", ") + (texts.length > 3 ? ` and ${texts.length - 3} more` : "");
}
function inWords({ path, expected, saved }) {
  return `${printable(path, 80)} is ${shown2(saved)}, expected ${shown2(expected)}`;
}
function shown2(value) {
  return value === void 0 ? "absent" : printable(JSON.stringify(value), 160);
}
function* checkFiles(run3) {
  const saved = new Map(run3.outcome.files.map((file) => [file.path, file]));
  const missing = [];
  for (const [index, expected] of run3.recording.expected.files.entries()) {
    const file = saved.get(expected.path);
    saved.delete(expected.path);
    if (!file) missing.push({ path: expected.path, index });
    else yield* checkFile(file, expected, placeIn(run3, ["files", index]));
  }
  const [first] = missing;
  if (first)
    yield {
      rule: replayFiles,
      message: missing.length === 1 ? `${printable(first.path)} was not saved.` : `${missing.length} files were not saved; the first is ${printable(first.path)}.`,
      place: placeIn(run3, ["files", first.index])
    };
  for (const path of saved.keys())
    yield {
      rule: replayFiles,
      message: `${printable(path)} was saved, but is not expected.`,
      place: placeIn(run3, ["files"])
    };
}
function* checkFile(file, expected, place) {
  const differences = listFileChanges(expected, file).map(inWords);
  if (differences.length > 0)
    yield {
      rule: replayFiles,
      message: `${printable(file.path)} differs: ${printable(differences.join(", "))}.`,
      place
    };
}
function placeIn({ expected }, path) {
  const node = nodeAt(expected, path);
  return {
    file: expected.file,
    ...node && { ...toRegion(expected.text, node), pointer: formatPointer(path) }
  };
}

// src/replay/checks/secrets.ts
function* checkSecrets({ recording, manifest, output }) {
  for (const { name, value } of readSecretFields(recording.settings, manifest))
    if (output.includes(value))
      yield { rule: replaySecret, message: `The konnector printed the ${name} of its user.` };
}

// src/replay/replay.ts
async function replay(built, konnector, scenario, options = {}) {
  const { cwd = process.cwd(), timeout = 6e4, out } = options;
  const fileOf = (name) => displayPath(cwd, join17(scenario.dir, name));
  let scenarioRun;
  try {
    scenarioRun = await runScenario(built, konnector, scenario, { ...options, timeout });
  } catch (error) {
    if (error instanceof RecordingError) return unreadable2(scenario, error, fileOf);
    if (error instanceof NoBrowser || error instanceof PartMissing) return skipped(scenario, error.message);
    throw error;
  }
  const { build, recording, ran, second, updated, trace } = scenarioRun;
  const outcome = readOutcome(ran.events);
  if (out) writeOutcome(cwd, resolve3(cwd, out, scenario.name), outcome);
  const given = {
    recording,
    expected: parseDocument(fileOf(expectedFile), readExpectedText(scenario.dir)),
    manifest: konnector.manifest,
    endedAfter: ran.timedOut ? timeout / 1e3 : void 0,
    overflow: ran.overflow,
    second,
    neededVerbs: await readAdvice(ran, konnector, options),
    fileOf,
    locator: ran.traced && build.sourceMap ? createSourceLocator(ran.events, build.sourceMap, cwd) : emptyLocator
  };
  const checked = { ...checkRun(scenario, ran, outcome, given), ...updated && { updated } };
  const { status } = checked;
  if (options.page && status !== "skipped") {
    const { describeRun: describeRun2 } = await import("./replay.js");
    checked.details = await describeRun2({ ...given, scenario, status, ran, outcome, limits: options.page });
  }
  if (!build.sourceMap || ran.traced || checked.status !== "failed" || !checked.diagnostics.some(hasLocation))
    return checked;
  const traced = await trace();
  const locator = createSourceLocator(traced.events, build.sourceMap, cwd);
  return { ...checked, diagnostics: checkRun(scenario, ran, outcome, { ...given, locator }).diagnostics };
}
async function readAdvice({ events }, { manifest }, { readNeededVerbs }) {
  const isRefused = findRefusals(events, manifest).length > 0;
  return (isRefused ? await readNeededVerbs?.() : void 0) ?? (() => []);
}
async function runScenario(built, konnector, scenario, options) {
  const { timeout, update, grantAll = false } = options;
  const site = update ? readSite(scenario.dir) : readRecording(scenario);
  const build = partOf(built, site.settings.side);
  const driver = options.driver ?? findDriver(build, options);
  const { again = false } = site.settings;
  if (again && build.kind === "client")
    throw new RecordingError(
      settingsFile,
      'its "again" is for konnectors that run on a server: record the second run of a client-side one, with "after"'
    );
  const run3 = (one, app2, { trace = false, keepState = false } = {}) => runRecording(build, konnector, one, { driver, timeout, trace, keepState, grantAll, ...app2 && { app: app2 } });
  const app = await runEarlier(
    readEarlier(scenario, site.settings),
    (one, before) => run3(one, before, { keepState: true })
  );
  const ran = await run3(site, app, { keepState: again });
  const left = eventsOf(ran.events, "left").at(-1)?.app;
  const second = again && left && ran.job.error === void 0 && isRepeated(ran) ? await run3(site, left) : void 0;
  const repeated = isRepeated(ran);
  const updated = update && repeated ? updateExpected(scenario.dir, ran, konnector.dir) : void 0;
  const recording = update && !repeated ? { ...site, expected: noExpected } : readRecording(scenario);
  return {
    build,
    recording,
    ran,
    second,
    ...updated && { updated },
    trace: () => run3(site, app, { trace: true })
  };
}
var hasLocation = ({ rule }) => [replayUnmatched, replayResult, replayBlocked].some(({ id }) => id === rule);
var checks = [
  checkExchanges,
  checkAccess,
  checkProcess,
  checkClient,
  checkSecrets,
  checkSaved,
  checkAgain
];
function checkRun({ name }, ran, outcome, given) {
  const { events, job, output, timedOut, ms, runtime, isolation } = ran;
  const context = { ...given, events, job, output, outcome };
  const diagnostics = checks.flatMap((check) => [...firstFindings(check(context))]).map(({ rule, ...finding }) => diagnose(rule, finding));
  const served = eventsOf(events, "served").length;
  const failed = diagnostics.some(({ severity }) => severity === "error");
  return {
    scenario: name,
    status: timedOut || eventsOf(events, "overtime").length > 0 ? "timeout" : failed ? "failed" : "passed",
    ms,
    diagnostics,
    saved: { documents: Object.values(outcome.documents).flat().length, files: outcome.files.length },
    exchanges: {
      served,
      unused: given.recording.exchanges.length - served,
      unmatched: eventsOf(events, "unmatched").length
    },
    runtime,
    isolation,
    accesses: eventsOf([...events, ...given.second?.events ?? []], "access").flatMap(({ any }) => any),
    result: printable(job.error ?? "success"),
    log: job.log.map((line) => ({ type: printable(line.type, 20), message: printable(line.message) }))
  };
}
var maxFindings = 200;
function* firstFindings(findings) {
  let count = 0;
  for (const finding of findings) {
    if (count++ === maxFindings) {
      yield { rule: finding.rule, message: `There are more findings than these ${maxFindings}.` };
      return;
    }
    yield finding;
  }
}
function skipped(scenario, reason) {
  return { ...nothing, scenario: scenario.name, status: "skipped", reason };
}
function unreadable2({ name }, { message, file, place }, fileOf) {
  const text = `The recording cannot be read: ${printable(message)}.`;
  return {
    ...nothing,
    scenario: name,
    status: "failed",
    diagnostics: [diagnose(replayRecording, { message: text, place: { file: fileOf(file), ...place } })]
  };
}
var nothing = {
  ms: 0,
  diagnostics: [],
  saved: { documents: 0, files: 0 },
  exchanges: { served: 0, unused: 0, unmatched: 0 },
  runtime: "",
  isolation: "",
  accesses: [],
  result: "none",
  log: []
};

export {
  unusedPermissions,
  verbsUsed,
  describeRun,
  findDriver,
  findNode,
  CredentialsMissing,
  readCredentials,
  readCozyUrl,
  RecordRefused,
  LiveRunFailed,
  deriveUsual,
  formatHar,
  record,
  recordMore,
  replay
};
