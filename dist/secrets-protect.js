import {
  handoverName
} from "./secrets-token-vault.js";
import {
  exitCodes
} from "./text-escape.js";

// src/secrets/protect.ts
import { writeFileSync } from "node:fs";
import { inspect } from "node:util";

// src/secrets/initial-environment.ts
import { closeSync, openSync, readFileSync, readSync, writeSync } from "node:fs";
function eraseInitialVariables(isErased) {
  if (process.platform !== "linux") return false;
  try {
    const { start, end } = initialRange();
    const memory = openSync("/proc/self/mem", "r+");
    try {
      const bytes = Buffer.alloc(end - start);
      readSync(memory, bytes, 0, bytes.length, start);
      for (const [from, to] of entries(bytes))
        if (isErased(nameAt(bytes, from, to)))
          writeSync(memory, Buffer.alloc(to - from), 0, to - from, start + from);
    } finally {
      closeSync(memory);
    }
    const shown = readFileSync("/proc/self/environ");
    return [...entries(shown)].every(([from, to]) => !isErased(nameAt(shown, from, to)));
  } catch {
    return false;
  }
}
function initialRange() {
  const stat = readFileSync("/proc/self/stat", "latin1");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [start, end] = [Number(fields[47]), Number(fields[48])];
  if (!(start > 0 && end >= start)) throw new Error("the kernel does not say where the environment is");
  return { start, end };
}
function* entries(bytes) {
  for (let from = 0; from < bytes.length; ) {
    const nul = bytes.indexOf(0, from);
    const to = nul < 0 ? bytes.length : nul;
    if (to > from) yield [from, to];
    from = to + 1;
  }
}
function nameAt(bytes, from, to) {
  const [name = ""] = bytes.toString("latin1", from, to).split("=", 1);
  return name;
}

// src/secrets/restart.ts
import { closeSync as closeSync2, mkdtempSync, openSync as openSync2, rmSync, writeSync as writeSync2 } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
function restartWithTokens(tokens, env) {
  if (typeof process.execve !== "function" || process.platform === "win32") return false;
  const bytes = Buffer.from(JSON.stringify(Object.fromEntries(tokens)));
  if (!putOnStandardInput(bytes, env)) return false;
  const { execPath, execArgv, argv } = process;
  const next = { ...env, [handoverName]: `${bytes.length}` };
  process.execve(execPath, [execPath, ...execArgv, ...argv.slice(1)], next);
  return false;
}
function putOnStandardInput(bytes, env) {
  const folder = mkdtempSync(join(tmpdir(), "konnector-lint-"));
  try {
    const pipe = join(folder, "pipe");
    const { execFileSync } = process.getBuiltinModule("node:child_process");
    execFileSync("mkfifo", ["-m", "600", pipe], { env: { PATH: env["PATH"] }, stdio: "ignore" });
    closeSync2(0);
    const descriptor = openSync2(pipe, "r+");
    if (descriptor === 0) return writeSync2(descriptor, bytes) === bytes.length;
    closeSync2(descriptor);
    openSync2(devNull, "r");
    return false;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// src/secrets/protect.ts
var foreign = /TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|CREDENTIAL|(?:API|PRIVATE|ACCESS)_?KEY|_AUTH|^GIT_CONFIG_VALUE_/i;
function protectTokens(tokens, env) {
  ignoreDebuggerSignal();
  writeNoMemoryOnCrash();
  return [...hideEnvironment(tokens, env), ...openDebugger(env)];
}
function hideEnvironment(tokens, env) {
  if (tokens.exposed.length === 0 || process.platform === "win32") return [];
  if (eraseSecrets(tokens, env)) return [];
  tokens.handOver((values) => restartWithTokens(values, env));
  return [
    "Other programs of the same user can read the tokens in this process's environment, because this system does not let the process erase them. Do not run untrusted code in this job."
  ];
}
function eraseSecrets({ exposed }, env) {
  const kept = Object.entries(env).filter(([name]) => foreign.test(name));
  for (const [name] of kept) delete env[name];
  const names = /* @__PURE__ */ new Set([...exposed, ...kept.map(([name]) => name)]);
  const erased = eraseInitialVariables((name) => names.has(name));
  for (const [name, value] of kept) env[name] = value;
  return erased;
}
function maskOutput(mask) {
  process.on("uncaughtException", (error) => {
    process.stderr.write(`${inspect(error)}
`);
    process.exit(exitCodes.fault);
  });
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    stream.write = (chunk, ...rest) => {
      const text = typeof chunk === "string" ? chunk : Buffer.from(chunk).toString();
      const masked = mask.text(text);
      return write(masked === text ? chunk : masked, ...rest);
    };
  }
}
function ignoreDebuggerSignal() {
  if (process.platform !== "win32") process.on("SIGUSR1", () => {
  });
}
function writeNoMemoryOnCrash() {
  try {
    if (process.platform === "linux") writeFileSync("/proc/self/coredump_filter", "0");
  } catch {
  }
}
function openDebugger({ NODE_OPTIONS = "" }) {
  if (![...process.execArgv, NODE_OPTIONS].some((option) => /--inspect/.test(option))) return [];
  return [
    "Node's debugger is open (--inspect), so other programs can read the tokens. Remove the option in a job that runs untrusted code."
  ];
}

export {
  protectTokens,
  maskOutput
};
