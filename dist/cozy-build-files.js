// src/cozy/build-files.ts
var filesNotCopied = /* @__PURE__ */ new Set([
  "README.md",
  "package.json",
  ".travis.yml",
  "LICENSE"
]);
function isManifestName(path) {
  return ["manifest.konnector", "manifest.webapp"].includes(baseName(path));
}
function isPackageName(path) {
  return baseName(path) === "package.json";
}
function isHidden(path) {
  return path.split("/").some((name) => name.startsWith("."));
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

export {
  filesNotCopied,
  isManifestName,
  isPackageName,
  isHidden
};
