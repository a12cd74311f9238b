#!/usr/bin/env node
const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);

// src/cli.ts
import * as nodeModule from "node:module";
nodeModule.enableCompileCache?.();
var { main } = await import("./chunk-TU2T6CGJ.js");
process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  // Only asking for it makes a stream of it.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr
});
