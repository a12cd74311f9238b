// src/dist.ts
import { fileURLToPath } from "node:url";
function distFile(name) {
  const here = import.meta.url;
  return fileURLToPath(new URL(here.endsWith(".ts") ? `../dist/${name}` : name, here));
}
function packageFile(name) {
  return fileURLToPath(new URL(`../${name}`, import.meta.url));
}

export {
  distFile,
  packageFile
};
