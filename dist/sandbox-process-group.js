// src/sandbox/process-group.ts
function killGroup(pid, signal = "SIGKILL") {
  if (pid === void 0) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch {
  }
}

export {
  killGroup
};
