const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);

// src/registry/grammar.ts
var slugPattern = /^[a-z0-9-]+$/;
var editorPattern = /^[A-Za-z][A-Za-z0-9]*$/;
var spacePattern = /^[a-z]+[a-z0-9_-]*$/;
var number = "(0|[1-9][0-9]{0,4})";
var versionPattern = new RegExp(
  `^${number}\\.${number}\\.${number}(-dev\\.[a-f0-9]{1,40}|-beta.${number})?$`
);
var channels = ["stable", "beta", "dev"];
function isSlug(text) {
  return slugPattern.test(text);
}
function isEditorName(text) {
  return editorPattern.test(text);
}
function isSpace(text) {
  return spacePattern.test(text);
}
function isVersion(text) {
  return versionPattern.test(text);
}
function isMistakenForStable(text) {
  return isVersion(text) && text.includes("-") && channelOf(text) === "stable";
}
function channelOf(version) {
  if (version.includes("-dev.")) return "dev";
  if (version.includes("-beta.")) return "beta";
  return "stable";
}
function baseOf(version) {
  const channel = channelOf(version);
  const numbers = channel === "stable" ? version : version.slice(0, version.indexOf(`-${channel}.`));
  return numbers.split(".").length >= 3 ? numbers : "";
}
function isSameBase(version, said) {
  return baseOf(version) === baseOf(said);
}
function withoutV(version) {
  return version.startsWith("v") ? version.slice(1) : version;
}

export {
  channels,
  isSlug,
  isEditorName,
  isSpace,
  isVersion,
  isMistakenForStable,
  channelOf,
  baseOf,
  isSameBase,
  withoutV
};
