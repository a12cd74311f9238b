// src/stack/scope.ts
function konnectorScope(permissions, slug) {
  const ownFolders = `io.cozy.files:ALL:io.cozy.konnectors/${slug}:referenced_by`;
  return [...permissions.map(formatRule), ownFolders].join(" ");
}
var workspaceScope = "io.cozy.accounts:GET,POST io.cozy.files:GET,POST,PATCH";
function formatRule({ doctype, verbs, everyVerb, values, selector }) {
  const given = everyVerb ? "ALL" : [...verbs].join(",");
  if (values.length > 0)
    return [doctype, given, values.join(","), ...selector === void 0 ? [] : [selector]].join(":");
  return everyVerb ? doctype : `${doctype}:${given}`;
}
function unscopable({ doctype, values, selector = "" }) {
  return [doctype, selector, ...values].find((text) => /[ :]/.test(text)) ?? values.find((value) => value.includes(","));
}

export {
  konnectorScope,
  workspaceScope,
  unscopable
};
