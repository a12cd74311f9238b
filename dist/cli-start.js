import {
  takeTokens
} from "./secrets-token-vault.js";
import "./secrets-access-token.js";
import "./secrets-mask.js";
import {
  exitCodes
} from "./text-escape.js";

// src/cli/start.ts
var tokens = takeTokens(process.env);
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
if (!tokens.isEmpty) {
  const { maskOutput, protectTokens } = await import("./secrets-protect.js");
  if (!["registry", "lsp"].includes(process.argv[2] ?? "")) maskOutput(tokens.mask);
  for (const notice of protectTokens(tokens, process.env)) process.stderr.write(`konnector-lint: ${notice}
`);
}
var { main } = await import("./lint.js");
process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  tokens,
  // Only asking for it makes a stream of it.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr
});
