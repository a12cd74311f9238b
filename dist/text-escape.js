// src/diagnostics/exit-code.ts
var exitCodes = {
  ok: 0,
  /** Errors found, a bundle error, a replay mismatch, a submission refused. */
  found: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  /** Nothing to check, or a step could not run. */
  notRun: 3,
  /** An internal error. */
  fault: 70
};
var interruptSignals = ["SIGINT", "SIGTERM", "SIGHUP"];
var worstFirst = [70, 2, 3, 1];
function worstExitCode(codes) {
  return worstFirst.find((code) => codes.includes(code)) ?? exitCodes.ok;
}

// src/diagnostics/errors.ts
var OperationalError = class extends Error {
  name = "OperationalError";
};
var UsageError = class extends Error {
  name = "UsageError";
};
var systemErrors = {
  EACCES: ["permission denied", "Change its permissions, or work in another folder"],
  EPERM: ["permission denied", "Change its permissions, or work in another folder"],
  EROFS: ["the disk is read-only", "Work in a folder that can be written"],
  ENOSPC: ["the disk is full", "Free some space"],
  EDQUOT: ["the disk quota is used up", "Free some space"],
  EEXIST: ["something with that name already exists", "Use another name"],
  EISDIR: ["it is a folder, not a file", "Use another name"],
  ELOOP: ["the symbolic links form a circle", "Use the file itself"],
  ENAMETOOLONG: ["the name is too long", "Use a shorter name"],
  ENOTDIR: ["a parent of it is a file, not a folder", "Use another name"]
};
function fromSystemError(error) {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return void 0;
  const [reason, advice] = systemErrors[String(error.code)] ?? [];
  if (reason === void 0) return void 0;
  const place = "path" in error ? ` ${String(error.path)}` : "";
  return new OperationalError(
    `Cannot ${String(error.syscall)}${place}: ${reason}. ${advice}, then run this again.`
  );
}
function expectedError(thrown) {
  const error = fromSystemError(thrown) ?? thrown;
  return error instanceof OperationalError || error instanceof UsageError ? error : void 0;
}
function exitCodeOf(thrown) {
  const error = expectedError(thrown);
  if (error === void 0) return exitCodes.fault;
  return error instanceof UsageError ? exitCodes.usage : exitCodes.notRun;
}

// src/text/escape.ts
var unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function escapeControls(text) {
  return text.replaceAll("	", "  ").replace(
    unseen,
    (character) => [...character].map((unit) => `\\u${unit.codePointAt(0).toString(16).padStart(4, "0")}`).join("")
  );
}
function escapeCommands(text) {
  return text.replaceAll("##[", "##\\u005b").replace(commandStart, "$1\\u003a");
}
var commandStart = /^([^\S\n\r\u2028\u2029]*):(?=:)/gmu;
function escapeLines(text) {
  return text.split(/\r?\n/).map(escapeControls).join("\n");
}
var unseenInData = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
function replaceSurrogates(text) {
  return text.replace(new RegExp("\\p{Cs}", "gu"), "�");
}
var namedEntities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;"
};
function escapeHtml(text) {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

export {
  exitCodes,
  interruptSignals,
  worstExitCode,
  OperationalError,
  UsageError,
  expectedError,
  exitCodeOf,
  escapeControls,
  escapeCommands,
  commandStart,
  escapeLines,
  unseenInData,
  replaceSurrogates,
  namedEntities,
  escapeHtml
};
