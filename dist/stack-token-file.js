import {
  cacheFolder
} from "./build-state.js";
import {
  readJson
} from "./json-read.js";
import {
  OperationalError
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

export {
  tokenFile,
  readAccess,
  writeAccess,
  removeAccess
};
