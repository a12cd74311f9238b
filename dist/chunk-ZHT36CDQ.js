const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  givesEveryVerb,
  grants,
  permissionPlace,
  permissionRules,
  printable
} from "./chunk-K3OU7U3J.js";
import {
  replayPermissionUnused
} from "./chunk-757RHACM.js";
import {
  diagnose
} from "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/replay/unused-permissions.ts
function unusedPermissions(runs, manifest) {
  if (runs.every(({ result }) => result !== "success")) return [];
  const accesses = runs.flatMap((run) => run.accesses);
  return permissionRules(manifest.value).flatMap((rule) => {
    const message = excessOf(rule, verbsUsed(rule, accesses));
    return message === void 0 ? [] : [diagnose(replayPermissionUnused, { message, place: permissionPlace(manifest, rule.title) })];
  });
}
var verbs = ["GET", "POST", "PUT", "PATCH", "DELETE"];
function verbsUsed(rule, accesses) {
  const ofAny = { ...rule, values: [] };
  return verbs.filter((verb) => accesses.some((access) => access.verb === verb && grants(ofAny, access)));
}
function excessOf(rule, used) {
  const name = `the permission "${printable(rule.title, 80)}" (${printable(rule.type, 80)})`;
  if (used.length === 0)
    return `No recording needs ${name}. Remove it if nothing does, or record a run that does.`;
  if (!givesEveryVerb(rule) || used.length === verbs.length) return void 0;
  return `The recordings need ${used.join(", ")} of ${name}, which gives every verb. Name those it needs in "verbs".`;
}
export {
  unusedPermissions
};
