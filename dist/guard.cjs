"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/sandbox/child/guard.ts
var import_node_module2 = require("node:module");
var import_node_net2 = __toESM(require("node:net"), 1);
var import_node_v8 = __toESM(require("node:v8"), 1);

// src/sandbox/child/block.ts
var import_node_dgram = __toESM(require("node:dgram"), 1);
var import_node_dns = __toESM(require("node:dns"), 1);
var import_node_module = require("node:module");
var import_node_net = __toESM(require("node:net"), 1);
function blockSockets(refuse2) {
  import_node_net.default.Socket.prototype.connect = function connectNowhere(...args) {
    return this.destroy(refuse2(`a connection to ${addressOf(args)}`));
  };
  block(import_node_dgram.default.Socket.prototype, "a datagram", refuse2, (name) => ["bind", "connect", "send"].includes(name));
  for (const names of [import_node_dns.default, import_node_dns.default.promises, import_node_dns.default.Resolver.prototype, import_node_dns.default.promises.Resolver.prototype])
    block(names, "a DNS query", refuse2, (name) => /^(?:lookup|resolve|reverse)/.test(name));
  (0, import_node_module.syncBuiltinESMExports)();
}
function block(owner, what, refuse2, isMeant) {
  for (const name of Object.getOwnPropertyNames(owner).filter(isMeant))
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value: function blocked(...args) {
        const first = args.find((arg) => typeof arg === "string");
        throw refuse2(first === void 0 ? what : `${what}: ${first}`);
      }
    });
}
function addressOf(args) {
  const [first] = args.flat();
  if (typeof first !== "object" || first === null) return String(first);
  const { host = "localhost", port, path } = first;
  return path ?? `${host}:${String(port)}`;
}

// src/sandbox/child/write-event.ts
var import_node_fs = require("node:fs");

// src/sandbox/streams.ts
var eventsFd = 4;

// src/sandbox/child/write-event.ts
function writeEvent(event) {
  const line = Buffer.from(`${JSON.stringify(event)}
`);
  for (let written = 0; written < line.length; ) written += writeSome(line.subarray(written));
}
function writeSome(bytes) {
  try {
    return (0, import_node_fs.writeSync)(eventsFd, bytes);
  } catch (error) {
    if (error.code === "EAGAIN") return 0;
    throw error;
  }
}

// src/sandbox/child/guard.ts
function refuse(what) {
  writeEvent({ fact: "blocked", what, frames: [] });
  return Object.assign(new Error(`konnector-lint blocked ${what}`), { code: "ERR_ACCESS_DENIED" });
}
blockSockets(refuse);
block(import_node_v8.default, "a change of V8", refuse, (name) => /^(?:setFlags|setHeapSnapshot|startCpuProfile)/.test(name));
var own = process;
var { _kill: kill } = own;
own._kill = (pid, signal) => {
  if (pid !== process.pid) throw refuse(`a signal to ${pid}`);
  return kill(pid, signal);
};
block(process, "a debugger", refuse, (name) => name === "_debugProcess");
if (process.report) block(process.report, "a report", refuse, (name) => name === "writeReport");
var sqlite = process.getBuiltinModule("node:sqlite");
if (sqlite) block(sqlite, "a database", refuse, (name) => name === "DatabaseSync" || name === "backup");
var { listen } = import_node_net2.default.Server.prototype;
import_node_net2.default.Server.prototype.listen = function listenOnPort(...args) {
  const [first] = args;
  const path = typeof first === "object" && first !== null ? first.path : first;
  if (typeof path === "string" && !/^\d+$/.test(path)) throw refuse(`to listen on ${path}`);
  return listen.apply(this, args);
};
(0, import_node_module2.syncBuiltinESMExports)();
