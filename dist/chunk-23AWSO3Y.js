const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);

// src/replay/scenario-name.ts
function isScenarioName(name) {
  return /^[a-z\d][\w-]*$/i.test(name);
}
function invalidScenarioName(name) {
  return `${JSON.stringify(name)} cannot name a scenario. Use letters, digits, "-" and "_".`;
}

export {
  isScenarioName,
  invalidScenarioName
};
