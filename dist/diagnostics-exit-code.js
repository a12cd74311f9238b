const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);

// src/diagnostics/exit-code.ts
var exitCodes = {
  ok: 0,
  /** Errors found, a bundle error, a replay mismatch, a submission refused. */
  found: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  /** Nothing to check, or a step could not run. */
  notRun: 3,
  /** Our own fault. */
  fault: 70
};
var worstFirst = [70, 2, 3, 1];
function worstExitCode(codes) {
  return worstFirst.find((code) => codes.includes(code)) ?? exitCodes.ok;
}

export {
  exitCodes,
  worstExitCode
};
