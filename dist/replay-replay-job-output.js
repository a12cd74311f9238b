import {
  printable
} from "./replay-printable.js";
import {
  formatPointer,
  memberAt,
  objectAt,
  readPermissions,
  stringOrEmpty,
  toRegion
} from "./lint.js";

// src/replay/rights.ts
function readRights(manifest) {
  return readPermissions(manifest).map((permission) => ({ ...permission, verbs: [...permission.verbs] }));
}

// src/replay/cozy-input.ts
function createCozyInput(konnector, settings, { grantAll = false } = {}) {
  const { fields, parameters, locale = "en", folder, account, twoFactorCodes = [] } = settings;
  const { slug, name, parameters: declared } = objectAt(konnector.manifest);
  const accountName = [fields["login"], fields["email"]].map(textOf).find(Boolean) ?? "account";
  return {
    slug: typeof slug === "string" ? slug : "konnector",
    account: {
      ...account,
      _id: "replay-account",
      _type: "io.cozy.accounts",
      account_type: slug,
      auth: fields
    },
    folder: {
      id: "replay-folder",
      path: folder ?? `/Administrative/${safeName(textOf(name) || textOf(slug))}/${safeName(accountName)}`
    },
    parameters: parameters ?? declared,
    locale,
    codes: twoFactorCodes,
    rights: grantAll ? "all" : readRights(konnector.manifest)
  };
}
function textOf(value) {
  return typeof value === "number" ? `${value}` : stringOrEmpty(value);
}
function safeName(name) {
  return name.replace(/[&/\\#,+()$@~%.'":*?<>{}]/g, "_");
}

// src/replay/job-output.ts
var maxLine = 64 * 1024;
var maxUnread = 2 * 64 * 1024;
var maxMessage = 4e3;
var openingBrace = "{".charCodeAt(0);
var timeOver = "context deadline exceeded";
function parseJobOutput(stdout, ended) {
  const { log, rest, oversizedLine, unread } = parseLog(stdout);
  const last = (type) => log.findLast((line) => line.type === type)?.message;
  const blocked = unread > maxUnread ? timeOver : void 0;
  return {
    error: last("critical") ?? last("error") ?? blocked ?? endOf(ended),
    log,
    nonJsonLines: rest,
    ...oversizedLine !== void 0 && { oversizedLine }
  };
}
function parseLog(stdout) {
  const parsed = { log: [], rest: [], unread: 0 };
  let read = 0;
  for (const line of linesOf(stdout)) {
    if (line.length >= maxLine) {
      parsed.oversizedLine = line.length;
      parsed.unread = stdout.length - read;
      break;
    }
    read += line.length + 1;
    const entry = parseLine(line);
    if (entry) parsed.log.push(entry);
    else if (line.length > 0) parsed.rest.push(line.toString("utf8"));
  }
  return parsed;
}
function endOf({ code, signal }) {
  if (signal) return `signal: ${signal}`;
  return code === 0 ? void 0 : `exit status ${code}`;
}
function* linesOf(bytes) {
  const buffer = Buffer.from(bytes);
  let start = 0;
  while (start < buffer.length) {
    const end = buffer.indexOf(10, start);
    const stop = end === -1 ? buffer.length : end;
    yield buffer.subarray(start, stop);
    start = stop + 1;
  }
}
function parseLine(line) {
  if (line.find((byte) => byte > 32) !== openingBrace) return void 0;
  try {
    const value = JSON.parse(line.toString("utf8"));
    if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
    const entry = { type: "", message: "" };
    for (const [name, member] of Object.entries(value)) {
      const folded = name.toLowerCase();
      if (folded === "no_retry" && member !== null && typeof member !== "boolean") return void 0;
      if (folded !== "type" && folded !== "message") continue;
      if (member === null) continue;
      if (typeof member !== "string") return void 0;
      entry[folded] = member;
    }
    return { ...entry, message: entry.message.slice(0, maxMessage) };
  } catch {
    return void 0;
  }
}

// src/replay/exchange.ts
function findHeader(headers, name) {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1];
}
function exchangeTitle({ method, url }) {
  return `${method} ${url}`;
}

// src/replay/permission-place.ts
function permissionPlace(manifest, title) {
  const path = title === void 0 ? ["permissions"] : ["permissions", title];
  const key = memberAt(manifest, path)?.keyRange;
  return {
    file: manifest.file,
    ...key && { ...toRegion(manifest.text, key), pointer: formatPointer(path) }
  };
}

// src/replay/missing-permission.ts
function missingPermission(manifest, access, { route, consequence, neededVerbs }) {
  const { verb, doctype } = access;
  const permission = readPermissions(manifest).find((one) => one.doctype === doctype);
  const title = permission && printable(permission.title, 80);
  const missing = title === void 0 ? "no permission is declared for it" : `the permission "${title}" does not give it`;
  const advice = permission === void 0 ? newPermission(access, neededVerbs) : permission.verbs.has(verb) ? `Its "values" do not name what is used; see permissions / ${title}.` : `Add "${verb}" to its "verbs", at permissions / ${title}.`;
  return {
    message: `The konnector needs ${verb} on ${printable(doctype, 80)} (${printable(route, 160)}) and ${missing}: ${consequence} ${advice}`,
    place: permissionPlace(manifest, permission?.title)
  };
}
function newPermission({ doctype, verb }, neededVerbs) {
  const verbs = [.../* @__PURE__ */ new Set([...neededVerbs(doctype), verb])];
  const rule = `{ "type": ${JSON.stringify(doctype)}, "verbs": [${verbs.map((one) => `"${one}"`).join(", ")}] }`;
  const name = doctype.slice(doctype.lastIndexOf(".") + 1);
  return `Add this line to "permissions": ${printable(`${JSON.stringify(name)}: ${rule}`)}.`;
}

// src/replay/job-environment.ts
function jobEnvironment({
  url,
  credentials,
  job,
  fields,
  parameters,
  locale
}) {
  return {
    COZY_URL: url,
    COZY_CREDENTIALS: credentials,
    COZY_FIELDS: JSON.stringify(fields),
    COZY_PARAMETERS: JSON.stringify(parameters ?? null),
    COZY_PAYLOAD: "",
    COZY_LANGUAGE: "node",
    COZY_LOCALE: locale,
    COZY_TIME_LIMIT: "305",
    COZY_JOB_ID: job,
    COZY_JOB_MANUAL_EXECUTION: "true",
    TZ: "UTC"
  };
}

export {
  createCozyInput,
  parseJobOutput,
  parseLog,
  findHeader,
  exchangeTitle,
  permissionPlace,
  missingPermission,
  jobEnvironment
};
