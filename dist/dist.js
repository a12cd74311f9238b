const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);

// src/dist.ts
import { fileURLToPath } from "node:url";
function distFile(name) {
  const here = import.meta.url;
  return fileURLToPath(new URL(here.endsWith(".ts") ? `../dist/${name}` : name, here));
}
function packageFile(name) {
  return fileURLToPath(new URL(`../${name}`, import.meta.url));
}

// src/replay/scenario-name.ts
function isScenarioName(name) {
  return /^[a-z\d][\w-]*$/i.test(name);
}
function invalidScenarioName(name) {
  return `${JSON.stringify(name)} cannot name a scenario. Use letters, digits, "-" and "_".`;
}

export {
  distFile,
  packageFile,
  isScenarioName,
  invalidScenarioName
};
