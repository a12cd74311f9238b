import {
  isObject
} from "./lint.js";

// src/json/read.ts
var maxLevels = 100;
function readJson(json, { maxLevels: most = Infinity } = {}) {
  try {
    const value = JSON.parse(typeof json === "string" ? json : Buffer.from(json).toString("utf8"));
    return isDeeper(value, most) ? void 0 : value;
  } catch {
    return void 0;
  }
}
function isDeeper(value, levels = maxLevels) {
  if (levels === Infinity) return false;
  let nested = [value];
  for (let level = 0; nested.length > 0; level++) {
    if (level > levels) return true;
    nested = nested.flatMap((item) => typeof item === "object" && item !== null ? Object.values(item) : []);
  }
  return false;
}
function readObject(json) {
  const value = readJson(json);
  return isObject(value) ? value : void 0;
}

export {
  maxLevels,
  readJson,
  isDeeper,
  readObject
};
