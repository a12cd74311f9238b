#!/usr/bin/env node
const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  removeSecrets
} from "./secrets.js";
import {
  exitCodes
} from "./diagnostics-exit-code.js";
import "./runtime.js";

// src/cli.ts
import * as nodeModule from "node:module";
nodeModule.enableCompileCache?.();
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error) => {
    if (error.code === "EPIPE") return;
    if (stream === process.stdout)
      process.stderr.write(
        `konnector-lint: Cannot write its output: ${error.message}. Look at where it goes, then run this again.
`
      );
    process.exit(exitCodes.notRun);
  });
var { main } = await import("./lint.js");
process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: removeSecrets(process.env),
  // Only asking for it makes a stream of it.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr
});
