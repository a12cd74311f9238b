import "./lint.js";
import "./text-escape.js";

// src/stack/browser.ts
import { spawn } from "node:child_process";
function opener(platform) {
  if (platform === "darwin") return ["open"];
  return platform === "win32" ? ["rundll32", "url.dll,FileProtocolHandler"] : ["xdg-open"];
}
function openBrowser(url) {
  const [command, ...args] = opener(process.platform);
  const child = spawn(command, [...args, url.href], { stdio: "ignore", detached: true });
  child.on("error", () => void 0);
  child.unref();
}
export {
  openBrowser
};
