#!/usr/bin/env node

// src/cli.ts
import * as nodeModule from "node:module";
import { tmpdir } from "node:os";
import { isAbsolute } from "node:path";

// src/node-version.ts
var minNodeVersion = "20.18";
function nodeVersionError(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [minMajor = 0, minMinor = 0] = minNodeVersion.split(".").map(Number);
  if (major > minMajor || major === minMajor && minor >= minMinor) return void 0;
  return `konnector-lint needs Node.js ${minNodeVersion} or newer; this is ${version}.`;
}

// src/cli.ts
var error = nodeVersionError(process.versions.node);
if (error === void 0) {
  if (isAbsolute(tmpdir())) nodeModule.enableCompileCache?.();
  await import("./cli-start.js");
} else {
  process.stderr.write(`${error}
`);
  process.exitCode = 3;
}
