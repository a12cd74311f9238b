import {
  printable
} from "./replay-printable.js";
import "./lint.js";
import {
  OperationalError
} from "./text-escape.js";

// src/stack/install-source.ts
var gitScheme = /^(?:git|git\+https|git\+ssh|ssh\+git):$/;
function branchSource(remote, branch) {
  const url = repositoryUrl(remote);
  if (!url)
    throw new OperationalError(
      `A Cozy cannot reach the repository ${printable(withoutCredentials(remote), 200)}. Push the build branch to a public one, and give its https address with --remote.`
    );
  url.username = url.protocol.includes("ssh") ? url.username : "";
  url.password = "";
  url.hash = branch.split("/").map(encodeURIComponent).join("/");
  return url.href;
}
function registrySource(slug, channel) {
  return `registry://${slug}/${channel}`;
}
function repositoryUrl(remote) {
  const scp = /^(?:([^@/:]+)@)?([^/:]+):(?!\/\/)(.+)$/.exec(remote);
  const text = scp ? `ssh://${scp[1] ?? "git"}@${scp[2]}/${scp[3]}` : remote;
  if (!URL.canParse(text)) return void 0;
  const url = new URL(text);
  if (gitScheme.test(url.protocol)) return url;
  const isPublic = url.protocol === "https:" || url.protocol === "ssh:" && isForge(url.hostname);
  if (!isPublic && url.protocol !== "ssh:") return void 0;
  const path = url.pathname.replace(/\/+$/, "").replace(/(?:\.git)?$/, ".git");
  return new URL(
    isPublic ? `git+https://${url.host.replace(/:\d+$/, (port) => url.protocol === "ssh:" ? "" : port)}${path}` : `git+ssh://${url.username || "git"}@${url.host}${path}`
  );
}
function isForge(host) {
  return ["github.com", "framagit.org", "forge.grandlyon.com"].includes(host) || host.includes("gitlab");
}
function withoutCredentials(remote) {
  return remote.replace(/\/\/[^@/]*@/, "//");
}
export {
  branchSource,
  registrySource
};
