const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  formatModuleSize
} from "./chunk-5C3U6WKE.js";
import {
  noticesName,
  parseNotices
} from "./chunk-KKORRJRM.js";

// src/bundle/compare.ts
function compareBuilds(before, after) {
  const bytes = { before: weightOf(before), after: weightOf(after) };
  if (before.notices === void 0 || after.notices === void 0) return { bytes };
  const [old, now] = [parseNotices(before.notices), parseNotices(after.notices)];
  return {
    bytes,
    packages: {
      added: now.filter((id) => !old.includes(id)),
      removed: old.filter((id) => !now.includes(id))
    }
  };
}
function formatComparison({ bytes, packages }) {
  const change = bytes.after - bytes.before;
  const changed = change === 0 ? "as before" : `${formatModuleSize(Math.abs(change))} ${change > 0 ? "more" : "less"}`;
  const lists = [
    ["added", packages?.added ?? []],
    ["removed", packages?.removed ?? []]
  ];
  return [
    `${formatModuleSize(bytes.after)}, ${changed}`,
    ...lists.flatMap(([verb, names]) => names.length > 0 ? [`${verb} ${listOf(names)}`] : [])
  ].join("; ");
}
var mostNamed = 10;
function listOf(names) {
  const more = names.length - mostNamed;
  return more > 0 ? `${names.slice(0, mostNamed).join(", ")} and ${more} more` : names.join(", ");
}
function checkBudget({ files }, budget) {
  const limits = [
    ...budget.total === void 0 ? [] : [{ what: "The build", bytes: weightOf({ files, notices: void 0 }), limit: budget.total }],
    ...Object.entries(budget.files ?? {}).map(([path, limit]) => ({
      what: path,
      bytes: files.find((file) => file.path === path)?.bytes ?? 0,
      limit
    }))
  ];
  return limits.filter(({ bytes, limit }) => bytes > limit).map(({ what, bytes, limit }) => ({
    rule: "build-budget",
    message: `${what} takes ${formatModuleSize(bytes)}, ${formatModuleSize(bytes - limit)} more than its budget of ${formatModuleSize(limit)}. konnector-lint bundle --analyze shows what is inside; raise the budget when it is worth it.`
  }));
}
function weightOf({ files }) {
  return files.reduce((sum, { path, bytes }) => path === noticesName ? sum : sum + bytes, 0);
}

export {
  compareBuilds,
  formatComparison,
  checkBudget
};
