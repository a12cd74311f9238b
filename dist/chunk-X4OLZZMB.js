const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  manifestName,
  readDocument
} from "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/git/manifest-at-ref.ts
import { execFile } from "node:child_process";
import { promisify } from "node:util";
var run = promisify(execFile);
async function readManifestAt(dir, ref) {
  if (ref.startsWith("-")) return void 0;
  try {
    const args = ["-C", dir, "show", `${ref}:./${manifestName}`];
    const { stdout } = await run("git", args, { encoding: "buffer", maxBuffer: 4 << 20 });
    return readDocument(`${ref}:${manifestName}`, stdout);
  } catch {
    return void 0;
  }
}
export {
  readManifestAt
};
