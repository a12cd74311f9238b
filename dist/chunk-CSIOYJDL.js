const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  OperationalError
} from "./chunk-NY7NTNCJ.js";

// src/git/remote.ts
import { isAbsolute, resolve } from "node:path";
function findRemote(source, asked, cwd = process.cwd()) {
  const named = source.remotes[asked ?? "origin"];
  if (named !== void 0) return parseRemote(named, source.root);
  return asked === void 0 ? void 0 : parseRemote(asked, cwd);
}
function parseRemote(text, cwd) {
  if (text.trim() === "" || text.startsWith("-") || /^[^/]*::/.test(text) || new RegExp("\\p{Cc}", "u").test(text))
    throw new OperationalError(
      `${JSON.stringify(text)} is no remote to push to. Give the name of a remote, a URL (https, ssh or file) or a path.`
    );
  const scp = /^(?:[^@/:]+@)?([^/:]+):(?!\/\/)(.+)$/.exec(text);
  if (scp && !/^[a-zA-Z]:[\\/]/.test(text))
    return { ...located(scp[1], scp[2]), url: text, transport: "ssh" };
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    const path = isAbsolute(text) ? text : resolve(cwd, text);
    return { url: path, transport: "file", name: path };
  }
  const url = URL.canParse(text) ? new URL(text) : void 0;
  switch (url?.protocol) {
    case "file:":
      return { url: text, transport: "file", name: text };
    case "ssh:":
    case "git+ssh:":
      if (url.password !== "") break;
      return { ...located(url.hostname, url.pathname), url: text, transport: "ssh" };
    case "http:":
    case "https:": {
      const credentials = takeCredentials(url);
      return {
        ...located(url.host, url.pathname, url.origin),
        url: url.href,
        transport: "http",
        ...credentials && { credentials }
      };
    }
  }
  throw new OperationalError(
    "The remote is of a kind this tool does not push to. Give an https, ssh or file URL, or a path."
  );
}
function takeCredentials(url) {
  const [user, password] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
  if (password === "" && !/^(gh[a-z]_|github_pat_|glpat-)|^.{30,}$/.test(user)) return void 0;
  url.username = "";
  url.password = "";
  return `${user}:${password}`;
}
function located(host, path, origin = `https://${host}`) {
  const bare = path.replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
  return { name: `${host}/${bare}`, web: { origin, path: bare } };
}
function authentication(remote, token, env) {
  const credentials = token && isGitHub(remote, env) ? `x-access-token:${token}` : remote.credentials;
  if (remote.transport !== "http" || credentials === void 0) return { config: [], secrets: [] };
  const { protocol, origin, hostname } = new URL(remote.url);
  if (protocol === "http:" && !isLoopback(hostname))
    throw new OperationalError(
      `${remote.name} is reached over plain http, where anybody on the way could read the token. Use its https address.`
    );
  const basic = Buffer.from(credentials).toString("base64");
  const scopes = [`http.${origin}/.extraheader`, `http.${remote.url}.extraheader`];
  return {
    config: [
      ["credential.helper", ""],
      ...scopes.map((key) => [key, ""]),
      [scopes[1], `AUTHORIZATION: basic ${basic}`]
    ],
    secrets: [credentials, basic, credentials.slice(credentials.indexOf(":") + 1)]
  };
}
function isGitHub({ url }, env) {
  const { host, hostname, origin } = URL.canParse(url) ? new URL(url) : new URL("file:");
  return host === "github.com" || origin === env["GITHUB_SERVER_URL"] || isLoopback(hostname);
}
function isLoopback(hostname) {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

export {
  findRemote,
  authentication,
  isLoopback
};
