import {
  cacheFolder
} from "./build-state.js";
import {
  readJson
} from "./json-read.js";
import {
  parseWebUrl,
  withScheme
} from "./lint.js";
import {
  OperationalError,
  UsageError
} from "./text-escape.js";

// src/stack/token-file.ts
import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
function tokenFile(konnectorDir) {
  return join(konnectorDir, ".konnector-lint", "cozy.json");
}
function readAccess(konnectorDir) {
  const file = tokenFile(konnectorDir);
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (!stat) return void 0;
  if (!stat.isFile() || process.platform !== "win32" && (stat.mode & 63) !== 0)
    throw new OperationalError(
      `${file} is not a file that you alone can read, so the token in it may be somebody else's. Delete it, then run konnector-lint dev again.`
    );
  const value = readJson(readFileSync(file));
  if (!isAccess(value))
    throw new OperationalError(
      `${file} is damaged. Delete it, then run konnector-lint dev again; the old access stays in the settings of your Cozy, where you can remove it.`
    );
  return value;
}
function writeAccess(konnectorDir, access) {
  const folder = join(konnectorDir, ".konnector-lint");
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new OperationalError(
      `${folder} is not a folder, so the token would be written elsewhere. Delete it, then run this again.`
    );
  cacheFolder(konnectorDir);
  const file = tokenFile(konnectorDir);
  const fresh = `${file}.${process.pid}`;
  rmSync(fresh, { force: true });
  writeFileSync(fresh, `${JSON.stringify(access, null, 2)}
`, { mode: 384, flag: "wx" });
  renameSync(fresh, file);
}
function removeAccess(konnectorDir) {
  rmSync(tokenFile(konnectorDir), { force: true });
}
function isAccess(value) {
  const { version, cozy, client, konnector, workspace } = value ?? {};
  return version === 1 && typeof cozy === "string" && hasTexts(client, ["id", "secret", "registrationToken"]) && [konnector, workspace].every((grant) => hasTexts(grant, ["scope", "accessToken", "refreshToken"]));
}
function hasTexts(value, names) {
  return names.every((name) => typeof value?.[name] === "string");
}

// src/stack/address.ts
var local = /^(?:(?:.+\.)?localhost|(?:.+\.)?cozy\.tools|127(?:\.\d+){3}|\[::1\])$/;
function parseCozyUrl(text, setting) {
  const asked = text.trim();
  const url = parseWebUrl(asked);
  if (!url) {
    const meant = withScheme(asked);
    throw new UsageError(
      `${setting} is ${JSON.stringify(text)}, which is not an http or https address. Give the address of your Cozy, such as ${meant ?? "https://alice.mycozy.cloud"}.`
    );
  }
  if (url.username || url.password)
    throw new UsageError(
      `${setting} holds a user name or a password. Leave them out: konnector-lint asks for consent in the browser.`
    );
  if (url.protocol === "http:" && !local.test(url.hostname))
    throw new UsageError(
      `${setting} is ${url.origin}, where others can read the token in transit. Use its https address.`
    );
  return new URL(url.origin);
}
function appUrl(cozy, app, flatSubdomains) {
  const [slug = "", ...domain] = cozy.host.split(".");
  const url = new URL(cozy);
  url.host = flatSubdomains ? [`${slug}-${app}`, ...domain].join(".") : `${app}.${cozy.host}`;
  return url;
}

export {
  tokenFile,
  readAccess,
  writeAccess,
  removeAccess,
  parseCozyUrl,
  appUrl
};
