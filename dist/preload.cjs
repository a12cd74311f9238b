"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
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

// node_modules/nock/lib/debug.js
var require_debug = __commonJS({
  "node_modules/nock/lib/debug.js"(exports2, module2) {
    "use strict";
    var { debuglog } = require("util");
    module2.exports.back = debuglog("nock:back");
    module2.exports.common = debuglog("nock:common");
    module2.exports.intercept = debuglog("nock:intercept");
    module2.exports.request_overrider = debuglog("nock:request_overrider");
    module2.exports.playback_interceptor = debuglog("nock:playback_interceptor");
    module2.exports.recorder = debuglog("nock:recorder");
    module2.exports.socket = debuglog("nock:socket");
    module2.exports.scopeDebuglog = (namespace) => debuglog(`nock:scope:${namespace}`);
  }
});

// node_modules/nock/lib/common.js
var require_common = __commonJS({
  "node_modules/nock/lib/common.js"(exports2, module2) {
    "use strict";
    var { common: debug } = require_debug();
    var timers2 = require("timers");
    var url = require("url");
    var util = require("util");
    var http3 = require("http");
    function normalizeRequestOptions(options) {
      options.proto = options.proto || "http";
      options.port = options.port || (options.proto === "http" ? 80 : 443);
      if (options.host) {
        debug("options.host:", options.host);
        if (!options.hostname) {
          if (options.host.split(":").length === 2) {
            options.hostname = options.host.split(":")[0];
          } else {
            options.hostname = options.host;
          }
        }
      }
      debug("options.hostname in the end: %j", options.hostname);
      options.host = `${options.hostname || "localhost"}:${options.port}`;
      debug("options.host in the end: %j", options.host);
      ["hostname", "host"].forEach(function(attr) {
        if (options[attr]) {
          options[attr] = options[attr].toLowerCase();
        }
      });
      return options;
    }
    function isUtf8Representable(buffer) {
      const utfEncodedBuffer = buffer.toString("utf8");
      const reconstructedBuffer = Buffer.from(utfEncodedBuffer, "utf8");
      return reconstructedBuffer.equals(buffer);
    }
    function normalizeOrigin(proto, host, port) {
      const hostHasPort = host.includes(":");
      const portIsStandard = proto === "http" && (port === 80 || port === "80") || proto === "https" && (port === 443 || port === "443");
      const portStr = hostHasPort || portIsStandard ? "" : `:${port}`;
      return `${proto}://${host}${portStr}`;
    }
    function stringifyRequest(options, body) {
      const { method = "GET", path = "", port } = options;
      const origin = normalizeOrigin(options.proto, options.hostname, port);
      const log = {
        method,
        url: `${origin}${path}`,
        headers: options.headers
      };
      if (body) {
        log.body = body;
      }
      return JSON.stringify(log, null, 2);
    }
    function isContentEncoded(headers) {
      const contentEncoding2 = headers["content-encoding"];
      return typeof contentEncoding2 === "string" && contentEncoding2 !== "";
    }
    function contentEncoding(headers, encoder) {
      const contentEncoding2 = headers["content-encoding"];
      return contentEncoding2 !== void 0 && contentEncoding2.toString() === encoder;
    }
    function isJSONContent(headers) {
      const contentType = String(headers["content-type"] || "").toLowerCase();
      return contentType.startsWith("application/json");
    }
    function headersFieldNamesToLowerCase(headers, throwOnDuplicate) {
      if (!isPlainObject(headers)) {
        throw Error("Headers must be provided as an object");
      }
      const lowerCaseHeaders = {};
      Object.entries(headers).forEach(([fieldName, fieldValue]) => {
        const key = fieldName.toLowerCase();
        if (lowerCaseHeaders[key] !== void 0) {
          if (throwOnDuplicate) {
            throw Error(
              `Failed to convert header keys to lower case due to field name conflict: ${key}`
            );
          } else {
            debug(
              `Duplicate header provided in request: ${key}. Only the last value can be matched.`
            );
          }
        }
        lowerCaseHeaders[key] = fieldValue;
      });
      return lowerCaseHeaders;
    }
    var headersFieldsArrayToLowerCase = (headers) => [
      ...new Set(headers.map((fieldName) => fieldName.toLowerCase()))
    ];
    function headersInputToRawArray(headers) {
      if (headers === void 0) {
        return [];
      }
      if (Array.isArray(headers)) {
        if (headers.length % 2) {
          throw new Error(
            `Raw headers must be provided as an array with an even number of items. [fieldName, value, ...]`
          );
        }
        return [...headers];
      }
      if (util.types.isMap(headers)) {
        return [].concat(...Array.from(headers, ([k, v]) => [k.toString(), v]));
      }
      if (isPlainObject(headers)) {
        return [].concat(...Object.entries(headers));
      }
      throw new Error(
        `Headers must be provided as an array of raw values, a Map, or a plain Object. ${headers}`
      );
    }
    function headersArrayToObject(rawHeaders) {
      if (!Array.isArray(rawHeaders)) {
        throw Error("Expected a header array");
      }
      const accumulator = {};
      forEachHeader(rawHeaders, (value, fieldName) => {
        addHeaderLine(accumulator, fieldName, value);
      });
      return accumulator;
    }
    var noDuplicatesHeaders = /* @__PURE__ */ new Set([
      "age",
      "authorization",
      "content-length",
      "content-type",
      "etag",
      "expires",
      "from",
      "host",
      "if-modified-since",
      "if-unmodified-since",
      "last-modified",
      "location",
      "max-forwards",
      "proxy-authorization",
      "referer",
      "retry-after",
      "user-agent"
    ]);
    function addHeaderLine(headers, name, value) {
      let values;
      if (typeof value === "function") {
        values = [value.name];
      } else if (Array.isArray(value)) {
        values = value.map(String);
      } else {
        values = [String(value)];
      }
      const key = name.toLowerCase();
      if (key === "set-cookie") {
        if (headers["set-cookie"] === void 0) {
          headers["set-cookie"] = values;
        } else {
          headers["set-cookie"].push(...values);
        }
      } else if (noDuplicatesHeaders.has(key)) {
        if (headers[key] === void 0) {
          headers[key] = values[0];
        }
      } else {
        if (headers[key] !== void 0) {
          values = [headers[key], ...values];
        }
        const separator = key === "cookie" ? "; " : ", ";
        headers[key] = values.join(separator);
      }
    }
    function deleteHeadersField(headers, fieldNameToDelete) {
      if (!isPlainObject(headers)) {
        throw Error("headers must be an object");
      }
      if (typeof fieldNameToDelete !== "string") {
        throw Error("field name must be a string");
      }
      const lowerCaseFieldNameToDelete = fieldNameToDelete.toLowerCase();
      Object.keys(headers).filter((fieldName) => fieldName.toLowerCase() === lowerCaseFieldNameToDelete).forEach((fieldName) => delete headers[fieldName]);
    }
    function forEachHeader(rawHeaders, callback) {
      for (let i = 0; i < rawHeaders.length; i += 2) {
        callback(rawHeaders[i + 1], rawHeaders[i], i);
      }
    }
    function percentDecode(str) {
      try {
        return decodeURIComponent(str.replace(/\+/g, " "));
      } catch (e) {
        return str;
      }
    }
    function percentEncode(str) {
      return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
        return `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
      });
    }
    function matchStringOrRegexp(target, pattern) {
      const targetStr = target === void 0 || target === null ? "" : String(target);
      if (pattern instanceof RegExp) {
        pattern.lastIndex = 0;
        return pattern.test(targetStr);
      }
      return targetStr === String(pattern);
    }
    function formatQueryValue(key, value, stringFormattingFn) {
      switch (true) {
        case typeof value === "number":
        // fall-through
        case typeof value === "boolean":
          value = value.toString();
          break;
        case value === null:
        case value === void 0:
          value = "";
          break;
        case typeof value === "string":
          if (stringFormattingFn) {
            value = stringFormattingFn(value);
          }
          break;
        case value instanceof RegExp:
          break;
        case Array.isArray(value): {
          value = value.map(function(val, idx) {
            return formatQueryValue(idx, val, stringFormattingFn)[1];
          });
          break;
        }
        case typeof value === "object": {
          value = Object.entries(value).reduce(function(acc, [subKey, subVal]) {
            const subPair = formatQueryValue(subKey, subVal, stringFormattingFn);
            acc[subPair[0]] = subPair[1];
            return acc;
          }, {});
          break;
        }
      }
      if (stringFormattingFn) key = stringFormattingFn(key);
      return [key, value];
    }
    function isStream(obj) {
      return obj && typeof obj !== "string" && !Buffer.isBuffer(obj) && typeof obj.setEncoding === "function";
    }
    function normalizeClientRequestArgs(input, options, cb) {
      if (typeof input === "string") {
        input = urlToOptions(new url.URL(input));
      } else if (input instanceof url.URL) {
        input = urlToOptions(input);
      } else {
        cb = options;
        options = input;
        input = null;
      }
      if (typeof options === "function") {
        cb = options;
        options = input || {};
      } else {
        options = Object.assign(input || {}, options);
      }
      return { options, callback: cb };
    }
    function urlToOptions(url2) {
      const options = {
        protocol: url2.protocol,
        hostname: typeof url2.hostname === "string" && url2.hostname.startsWith("[") ? url2.hostname.slice(1, -1) : url2.hostname,
        hash: url2.hash,
        search: url2.search,
        pathname: url2.pathname,
        path: `${url2.pathname}${url2.search || ""}`,
        href: url2.href
      };
      if (url2.port !== "") {
        options.port = Number(url2.port);
      }
      if (url2.username || url2.password) {
        options.auth = `${url2.username}:${url2.password}`;
      }
      return options;
    }
    var dataEqual = (expected, actual) => {
      if (isPlainObject(expected)) {
        expected = expand(expected);
      }
      if (isPlainObject(actual)) {
        actual = expand(actual);
      }
      return deepEqual(expected, actual);
    };
    function deepEqual(expected, actual) {
      debug("deepEqual comparing", typeof expected, expected, typeof actual, actual);
      if (expected instanceof RegExp) {
        return expected.test(actual);
      }
      if (Array.isArray(expected) && Array.isArray(actual)) {
        if (expected.length !== actual.length) {
          return false;
        }
        return expected.every((expVal, idx) => deepEqual(expVal, actual[idx]));
      }
      if (isPlainObject(expected) && isPlainObject(actual)) {
        const allKeys = Array.from(
          new Set(Object.keys(expected).concat(Object.keys(actual)))
        );
        return allKeys.every((key) => deepEqual(expected[key], actual[key]));
      }
      return expected === actual;
    }
    var timeouts = /* @__PURE__ */ new Set();
    var immediates = /* @__PURE__ */ new Set();
    var wrapTimer = (timer, ids) => (callback, ...timerArgs) => {
      const cb = (...callbackArgs) => {
        try {
          callback(...callbackArgs);
        } finally {
          ids.delete(id);
        }
      };
      const id = timer(cb, ...timerArgs);
      ids.add(id);
      return id;
    };
    var setTimeout2 = wrapTimer(timers2.setTimeout, timeouts);
    var setImmediate2 = wrapTimer(timers2.setImmediate, immediates);
    function clearTimer(clear, ids) {
      ids.forEach(clear);
      ids.clear();
    }
    function removeAllTimers() {
      debug("remove all timers");
      clearTimer(clearTimeout, timeouts);
      clearTimer(clearImmediate, immediates);
    }
    function isRequestDestroyed(req) {
      return !!(req.destroyed === true || req.aborted || req.socket && req.socket.destroyed);
    }
    function convertFetchRequestToClientRequest(request) {
      const url2 = new URL(request.url);
      const options = {
        ...urlToOptions(url2),
        method: request.method,
        host: url2.hostname,
        port: url2.port || (url2.protocol === "https:" ? 443 : 80),
        path: url2.pathname + url2.search,
        proto: url2.protocol.slice(0, -1),
        headers: Object.fromEntries(request.headers.entries())
      };
      if (options.headers.host === options.host) {
        const { host, ...restHeaders } = options.headers;
        options.headers = restHeaders;
      }
      return new http3.ClientRequest(options);
    }
    function isPlainObject(value) {
      if (typeof value !== "object" || value === null) return false;
      if (Object.prototype.toString.call(value) !== "[object Object]") return false;
      const proto = Object.getPrototypeOf(value);
      if (proto === null) return true;
      const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
      return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
    }
    var prototypePollutionBlockList = ["__proto__", "prototype", "constructor"];
    var blocklistFilter = function(part) {
      return prototypePollutionBlockList.indexOf(part) === -1;
    };
    var expand = (input) => {
      if (input === void 0 || input === null) {
        return input;
      }
      const keys = Object.keys(input);
      const result = {};
      let resultPtr = result;
      for (let path of keys) {
        const originalPath = path;
        if (path.indexOf("[") >= 0) {
          path = path.replace(/\[/g, ".").replace(/]/g, "");
        }
        const parts = path.split(".");
        const check = parts.filter(blocklistFilter);
        if (check.length !== parts.length) {
          return void 0;
        }
        resultPtr = result;
        const lastIndex = parts.length - 1;
        for (let i = 0; i < parts.length; ++i) {
          const part = parts[i];
          if (i === lastIndex) {
            if (Array.isArray(resultPtr)) {
              resultPtr[+part] = input[originalPath];
            } else {
              resultPtr[part] = input[originalPath];
            }
          } else {
            if (resultPtr[part] === void 0 || resultPtr[part] === null) {
              const nextPart = parts[i + 1];
              if (/^\d+$/.test(nextPart)) {
                resultPtr[part] = [];
              } else {
                resultPtr[part] = {};
              }
            } else if (typeof resultPtr[part] !== "object") {
              return void 0;
            }
            resultPtr = resultPtr[part];
          }
        }
      }
      return result;
    };
    module2.exports = {
      contentEncoding,
      dataEqual,
      deleteHeadersField,
      expand,
      forEachHeader,
      formatQueryValue,
      headersArrayToObject,
      headersFieldNamesToLowerCase,
      headersFieldsArrayToLowerCase,
      headersInputToRawArray,
      isContentEncoded,
      isJSONContent,
      isPlainObject,
      isRequestDestroyed,
      isStream,
      isUtf8Representable,
      matchStringOrRegexp,
      normalizeClientRequestArgs,
      normalizeOrigin,
      normalizeRequestOptions,
      percentDecode,
      percentEncode,
      removeAllTimers,
      setImmediate: setImmediate2,
      setTimeout: setTimeout2,
      stringifyRequest,
      convertFetchRequestToClientRequest
    };
  }
});

// node_modules/propagate/index.js
var require_propagate = __commonJS({
  "node_modules/propagate/index.js"(exports2, module2) {
    "use strict";
    function propagate(events, source, dest) {
      if (arguments.length < 3) {
        dest = source;
        source = events;
        events = void 0;
      }
      const eventsIsObject = typeof events === "object";
      if (events && !eventsIsObject) events = [events];
      if (eventsIsObject) {
        return explicitPropagate(events, source, dest);
      }
      const shouldPropagate = (eventName) => events === void 0 || events.includes(eventName);
      const oldEmit = source.emit;
      source.emit = (eventName, ...args) => {
        const oldEmitHadListeners = oldEmit.call(source, eventName, ...args);
        let destEmitHadListeners = false;
        if (shouldPropagate(eventName)) {
          destEmitHadListeners = dest.emit(eventName, ...args);
        }
        return oldEmitHadListeners || destEmitHadListeners;
      };
      function end() {
        source.emit = oldEmit;
      }
      return {
        end
      };
    }
    module2.exports = propagate;
    function explicitPropagate(events, source, dest) {
      let eventsIn;
      let eventsOut;
      if (Array.isArray(events)) {
        eventsIn = events;
        eventsOut = events;
      } else {
        eventsIn = Object.keys(events);
        eventsOut = eventsIn.map(function(key) {
          return events[key];
        });
      }
      const listeners = eventsOut.map(function(event) {
        return function() {
          const args = Array.prototype.slice.call(arguments);
          args.unshift(event);
          dest.emit.apply(dest, args);
        };
      });
      listeners.forEach(register);
      return {
        end
      };
      function register(listener, i) {
        source.on(eventsIn[i], listener);
      }
      function unregister(listener, i) {
        source.removeListener(eventsIn[i], listener);
      }
      function end() {
        listeners.forEach(unregister);
      }
    }
  }
});

// node_modules/nock/lib/global_emitter.js
var require_global_emitter = __commonJS({
  "node_modules/nock/lib/global_emitter.js"(exports2, module2) {
    "use strict";
    var { EventEmitter } = require("events");
    module2.exports = new EventEmitter();
  }
});

// node_modules/nock/lib/socket.js
var require_socket = __commonJS({
  "node_modules/nock/lib/socket.js"(exports2, module2) {
    var ownRandom = Math.random;
    var { EventEmitter } = require("events");
    var { socket: debug } = require_debug();
    module2.exports = class Socket extends EventEmitter {
      constructor(options) {
        super();
        if (options.proto === "https") {
          this.authorized = true;
          this.encrypted = true;
        }
        this.bufferSize = 0;
        this.writableLength = 0;
        this.writable = true;
        this.readable = true;
        this.pending = false;
        this.destroyed = false;
        this.connecting = true;
        this._hadError = false;
        this.timeout = 0;
        const ipv6 = options.family === 6;
        this.remoteFamily = ipv6 ? "IPv6" : "IPv4";
        this.localAddress = this.remoteAddress = ipv6 ? "::1" : "127.0.0.1";
        this.localPort = this.remotePort = parseInt(options.port);
      }
      setNoDelay() {
      }
      setKeepAlive() {
      }
      resume() {
      }
      ref() {
      }
      unref() {
      }
      write() {
      }
      address() {
        return {
          port: this.remotePort,
          family: this.remoteFamily,
          address: this.remoteAddress
        };
      }
      setTimeout(timeoutMs, fn) {
        this.timeout = timeoutMs;
        if (fn) {
          this.once("timeout", fn);
        }
        return this;
      }
      /**
       * Artificial delay that will trip socket timeouts when appropriate.
       *
       * Doesn't actually wait for time to pass.
       * Timeout events don't necessarily end the request.
       * While many clients choose to abort the request upon a timeout, Node itself does not.
       */
      applyDelay(delayMs) {
        if (this.timeout && delayMs > this.timeout) {
          debug("socket timeout");
          this.emit("timeout");
        }
      }
      getPeerCertificate() {
        return Buffer.from(
          (ownRandom() * 1e4 + Date.now()).toString()
        ).toString("base64");
      }
      /**
       * Denotes that no more I/O activity should happen on this socket.
       *
       * The implementation in Node if far more complex as it juggles underlying async streams.
       * For the purposes of Nock, we just need it to set some flags and on the first call
       * emit a 'close' and optional 'error' event. Both events propagate through the request object.
       */
      destroy(err) {
        if (this.destroyed) {
          return this;
        }
        debug("socket destroy");
        this.destroyed = true;
        this.readable = this.writable = false;
        this.readableEnded = this.writableFinished = true;
        process.nextTick(() => {
          if (err) {
            this._hadError = true;
            this.emit("error", err);
          }
          this.emit("close");
        });
        return this;
      }
    };
  }
});

// node_modules/nock/lib/playback_interceptor.js
var require_playback_interceptor = __commonJS({
  "node_modules/nock/lib/playback_interceptor.js"(exports2, module2) {
    "use strict";
    var stream = require("stream");
    var util = require("util");
    var zlib = require("zlib");
    var { playback_interceptor: debug } = require_debug();
    var common = require_common();
    function parseJSONRequestBody(req, requestBody) {
      if (!requestBody || !common.isJSONContent(req.headers)) {
        return requestBody;
      }
      if (common.contentEncoding(req.headers, "gzip")) {
        requestBody = String(zlib.gunzipSync(Buffer.from(requestBody, "hex")));
      } else if (common.contentEncoding(req.headers, "deflate")) {
        requestBody = String(zlib.inflateSync(Buffer.from(requestBody, "hex")));
      }
      return JSON.parse(requestBody);
    }
    function parseFullReplyResult(response, fullReplyResult) {
      debug("full response from callback result: %j", fullReplyResult);
      if (!Array.isArray(fullReplyResult)) {
        throw Error("A single function provided to .reply MUST return an array");
      }
      if (fullReplyResult.length > 3) {
        throw Error(
          "The array returned from the .reply callback contains too many values"
        );
      }
      const [status2, body = "", headers] = fullReplyResult;
      if (!Number.isInteger(status2)) {
        throw new Error(`Invalid ${typeof status2} value for status code`);
      }
      response.statusCode = status2;
      response.rawHeaders.push(...common.headersInputToRawArray(headers));
      debug("response.rawHeaders after reply: %j", response.rawHeaders);
      return body;
    }
    function selectDefaultHeaders(existingHeaders, defaultHeaders) {
      if (!defaultHeaders.length) {
        return [];
      }
      const definedHeaders = /* @__PURE__ */ new Set();
      const result = [];
      common.forEachHeader(existingHeaders, (_, fieldName) => {
        definedHeaders.add(fieldName.toLowerCase());
      });
      common.forEachHeader(defaultHeaders, (value, fieldName) => {
        if (!definedHeaders.has(fieldName.toLowerCase())) {
          result.push(fieldName, value);
        }
      });
      return result;
    }
    var ReadableBuffers = class extends stream.Readable {
      constructor(buffers, opts = {}) {
        super(opts);
        this.buffers = buffers;
      }
      _read(_size) {
        while (this.buffers.length) {
          if (!this.push(this.buffers.shift())) {
            return;
          }
        }
        this.push(null);
      }
    };
    function convertBodyToStream(body) {
      if (common.isStream(body)) {
        return body;
      }
      if (body === void 0) {
        return new ReadableBuffers([]);
      }
      if (Buffer.isBuffer(body)) {
        return new ReadableBuffers([body]);
      }
      if (typeof body !== "string") {
        body = JSON.stringify(body);
      }
      return new ReadableBuffers([Buffer.from(body)]);
    }
    function playbackInterceptor({
      req,
      socket,
      options,
      requestBodyString,
      requestBodyIsUtf8Representable,
      response,
      interceptor
    }) {
      const { logger } = interceptor.scope;
      function start() {
        req.headers = req.getHeaders();
        interceptor.scope.emit("request", req, interceptor, requestBodyString);
        if (typeof interceptor.errorMessage !== "undefined") {
          let error;
          if (typeof interceptor.errorMessage === "object") {
            error = interceptor.errorMessage;
          } else {
            error = new Error(interceptor.errorMessage);
          }
          const delay = interceptor.delayBodyInMs + interceptor.delayConnectionInMs;
          common.setTimeout(() => req.destroy(error), delay);
          return;
        }
        response.statusCode = interceptor.statusCode;
        response.rawHeaders = [...interceptor.rawHeaders];
        logger("response.rawHeaders:", response.rawHeaders);
        interceptor.req = req;
        if (interceptor.replyFunction) {
          const parsedRequestBody = parseJSONRequestBody(req, requestBodyString);
          let fn = interceptor.replyFunction;
          if (fn.length === 3) {
            fn = util.promisify(fn);
          }
          Promise.resolve(fn.call(interceptor, options.path, parsedRequestBody)).then(continueWithResponseBody).catch((err) => req.destroy(err));
          return;
        }
        if (interceptor.fullReplyFunction) {
          const parsedRequestBody = parseJSONRequestBody(req, requestBodyString);
          let fn = interceptor.fullReplyFunction;
          if (fn.length === 3) {
            fn = util.promisify(fn);
          }
          Promise.resolve(fn.call(interceptor, options.path, parsedRequestBody)).then(continueWithFullResponse).catch((err) => req.destroy(err));
          return;
        }
        if (common.isContentEncoded(interceptor.headers) && !common.isStream(interceptor.body)) {
          const bufferData = Array.isArray(interceptor.body) ? interceptor.body : [interceptor.body];
          const responseBuffers = bufferData.map((data) => Buffer.from(data, "hex"));
          const responseBody2 = new ReadableBuffers(responseBuffers);
          continueWithResponseBody(responseBody2);
          return;
        }
        let responseBody = interceptor.body;
        if (!requestBodyIsUtf8Representable && typeof responseBody === "string") {
          responseBody = Buffer.from(responseBody, "hex");
          if (!responseBody || interceptor.body.length > 0 && responseBody.length === 0) {
            responseBody = Buffer.from(interceptor.body, "utf8");
          }
        }
        return continueWithResponseBody(responseBody);
      }
      function continueWithFullResponse(fullReplyResult) {
        let responseBody;
        try {
          responseBody = parseFullReplyResult(response, fullReplyResult);
        } catch (err) {
          req.destroy(err);
          return;
        }
        continueWithResponseBody(responseBody);
      }
      function prepareResponseHeaders(body) {
        const defaultHeaders = [...interceptor.scope._defaultReplyHeaders];
        const isJSON = body !== void 0 && typeof body !== "string" && !Buffer.isBuffer(body) && !common.isStream(body);
        if (isJSON) {
          defaultHeaders.push("Content-Type", "application/json");
        }
        response.rawHeaders.push(
          ...selectDefaultHeaders(response.rawHeaders, defaultHeaders)
        );
        common.forEachHeader(response.rawHeaders, (value, fieldName, i) => {
          if (typeof value === "function") {
            response.rawHeaders[i + 1] = value(req, response, body);
          }
        });
        response.headers = common.headersArrayToObject(response.rawHeaders);
      }
      function continueWithResponseBody(rawBody) {
        prepareResponseHeaders(rawBody);
        const bodyAsStream = convertBodyToStream(rawBody);
        bodyAsStream.pause();
        bodyAsStream.on("data", function(chunk) {
          response.push(chunk);
        });
        bodyAsStream.on("end", function() {
          response.complete = true;
          response.push(null);
          interceptor.scope.emit("replied", req, interceptor);
        });
        bodyAsStream.on("error", function(err) {
          response.emit("error", err);
        });
        const { delayBodyInMs, delayConnectionInMs } = interceptor;
        function respond() {
          if (common.isRequestDestroyed(req)) {
            return;
          }
          req.res = response;
          response.req = req;
          logger("emitting response");
          req.emit("response", response);
          common.setTimeout(() => bodyAsStream.resume(), delayBodyInMs);
        }
        socket.applyDelay(delayConnectionInMs);
        common.setTimeout(respond, delayConnectionInMs);
      }
      common.setImmediate(() => {
        if (!common.isRequestDestroyed(req)) {
          start();
        }
      });
    }
    module2.exports = { playbackInterceptor };
  }
});

// node_modules/nock/lib/intercepted_request_router.js
var require_intercepted_request_router = __commonJS({
  "node_modules/nock/lib/intercepted_request_router.js"(exports2, module2) {
    "use strict";
    var { request_overrider: debug } = require_debug();
    var { IncomingMessage, ClientRequest } = require("http");
    var propagate = require_propagate();
    var common = require_common();
    var globalEmitter = require_global_emitter();
    var Socket2 = require_socket();
    var { playbackInterceptor } = require_playback_interceptor();
    function socketOnClose(req) {
      debug("socket close");
      if (!req.res && !req.socket._hadError) {
        req.socket._hadError = true;
        const err = new Error("socket hang up");
        err.code = "ECONNRESET";
        req.emit("error", err);
      }
      req.emit("close");
    }
    var InterceptedRequestRouter = class {
      constructor({ req, options, interceptors }) {
        this.req = req;
        this.options = {
          // We may be changing the options object and we don't want those changes
          // affecting the user so we use a clone of the object.
          ...options,
          // We use lower-case header field names throughout Nock.
          headers: common.headersFieldNamesToLowerCase(
            options.headers || {},
            false
          )
        };
        this.interceptors = interceptors;
        this.socket = new Socket2(options);
        const timeout = options.timeout || options.agent && options.agent.options && options.agent.options.timeout;
        if (timeout) {
          this.socket.setTimeout(timeout);
        }
        this.response = new IncomingMessage(this.socket);
        this.requestBodyBuffers = [];
        this.playbackStarted = false;
        this.readyToStartPlaybackOnSocketEvent = false;
        this.attachToReq();
        process.nextTick(() => this.connectSocket());
      }
      attachToReq() {
        const { req, options } = this;
        for (const [name, val] of Object.entries(options.headers)) {
          req.setHeader(name.toLowerCase(), val);
        }
        if (options.auth && !options.headers.authorization) {
          req.setHeader(
            // We use lower-case header field names throughout Nock.
            "authorization",
            `Basic ${Buffer.from(options.auth).toString("base64")}`
          );
        }
        req.path = options.path;
        req.method = options.method;
        req.write = (...args) => this.handleWrite(...args);
        req.end = (...args) => this.handleEnd(...args);
        req.flushHeaders = (...args) => this.handleFlushHeaders(...args);
        if (options.headers.expect === "100-continue") {
          common.setImmediate(() => {
            debug("continue");
            req.emit("continue");
          });
        }
      }
      connectSocket() {
        const { req, socket } = this;
        if (common.isRequestDestroyed(req)) {
          return;
        }
        req.socket = req.connection = socket;
        propagate(["error", "timeout"], socket, req);
        socket.on("close", () => socketOnClose(req));
        socket.connecting = false;
        req.emit("socket", socket);
        socket.emit("connect");
        if (socket.authorized) {
          socket.emit("secureConnect");
        }
        if (this.readyToStartPlaybackOnSocketEvent) {
          this.maybeStartPlayback();
        }
      }
      // from docs: When write function is called with empty string or buffer, it does nothing and waits for more input.
      // However, actually implementation checks the state of finished and aborted before checking if the first arg is empty.
      handleWrite(...args) {
        debug("request write");
        let [buffer, encoding] = args;
        const { req } = this;
        if (req.finished) {
          const err = new Error("write after end");
          err.code = "ERR_STREAM_WRITE_AFTER_END";
          process.nextTick(() => req.emit("error", err));
          return true;
        }
        if (req.socket && req.socket.destroyed) {
          return false;
        }
        if (!buffer) {
          return true;
        }
        if (!Buffer.isBuffer(buffer)) {
          buffer = Buffer.from(buffer, encoding);
        }
        this.requestBodyBuffers.push(buffer);
        const callback = args.length > 1 ? args[args.length - 1] : void 0;
        if (typeof callback === "function") {
          callback();
        }
        common.setImmediate(function() {
          req.emit("drain");
        });
        return false;
      }
      handleEnd(chunk, encoding, callback) {
        debug("request end");
        const { req } = this;
        if (typeof chunk === "function") {
          callback = chunk;
          chunk = null;
        } else if (typeof encoding === "function") {
          callback = encoding;
          encoding = null;
        }
        if (typeof callback === "function") {
          req.once("finish", callback);
        }
        if (chunk) {
          req.write(chunk, encoding);
        }
        req.finished = true;
        this.maybeStartPlayback();
        return req;
      }
      handleFlushHeaders() {
        debug("request flushHeaders");
        this.maybeStartPlayback();
      }
      /**
       * Set request headers of the given request. This is needed both during the
       * routing phase, in case header filters were specified, and during the
       * interceptor-playback phase, to correctly pass mocked request headers.
       * TODO There are some problems with this; see https://github.com/nock/nock/issues/1718
       */
      setHostHeaderUsingInterceptor(interceptor) {
        const { req, options } = this;
        const HOST_HEADER = "host";
        if (interceptor.__nock_filteredScope && interceptor.__nock_scopeHost) {
          options.headers[HOST_HEADER] = interceptor.__nock_scopeHost;
          req.setHeader(HOST_HEADER, interceptor.__nock_scopeHost);
        } else {
          if (options.host && !req.getHeader(HOST_HEADER)) {
            let hostHeader = options.host;
            if (options.port === 80 || options.port === 443) {
              hostHeader = hostHeader.split(":")[0];
            }
            req.setHeader(HOST_HEADER, hostHeader);
          }
        }
      }
      maybeStartPlayback() {
        const { req, socket, playbackStarted } = this;
        if (socket.connecting) {
          this.readyToStartPlaybackOnSocketEvent = true;
          return;
        }
        if (!common.isRequestDestroyed(req) && !playbackStarted) {
          this.startPlayback();
        }
      }
      startPlayback() {
        debug("ending");
        this.playbackStarted = true;
        const { req, response, socket, options, interceptors } = this;
        Object.assign(options, {
          // Re-update `options` with the current value of `req.path` because badly
          // behaving agents like superagent like to change `req.path` mid-flight.
          path: req.path,
          // Similarly, node-http-proxy will modify headers in flight, so we have
          // to put the headers back into options.
          // https://github.com/nock/nock/pull/1484
          headers: req.getHeaders(),
          // Fixes https://github.com/nock/nock/issues/976
          protocol: `${options.proto}:`
        });
        interceptors.forEach((interceptor) => {
          this.setHostHeaderUsingInterceptor(interceptor);
        });
        const requestBodyBuffer = Buffer.concat(this.requestBodyBuffers);
        const requestBodyIsUtf8Representable = common.isUtf8Representable(requestBodyBuffer);
        const requestBodyString = requestBodyBuffer.toString(
          requestBodyIsUtf8Representable ? "utf8" : "hex"
        );
        const matchedInterceptor = interceptors.find(
          (i) => i.match(req, options, requestBodyString)
        );
        if (matchedInterceptor) {
          matchedInterceptor.scope.logger(
            "interceptor identified, starting mocking"
          );
          matchedInterceptor.markConsumed();
          req.emit("finish");
          playbackInterceptor({
            req,
            socket,
            options,
            requestBodyString,
            requestBodyIsUtf8Representable,
            response,
            interceptor: matchedInterceptor
          });
        } else {
          globalEmitter.emit("no match", req, options, requestBodyString);
          const allowUnmocked = interceptors.some(
            (i) => i.matchHostName(options) && i.options.allowUnmocked
          );
          if (allowUnmocked && req instanceof ClientRequest) {
            req.emit("real-request");
          } else {
            const reqStr = common.stringifyRequest(options, requestBodyString);
            const err = new Error(`Nock: No match for request ${reqStr}`);
            err.code = "ERR_NOCK_NO_MATCH";
            err.statusCode = err.status = 404;
            req.destroy(err);
          }
        }
      }
    };
    module2.exports = { InterceptedRequestRouter };
  }
});

// node_modules/@mswjs/interceptors/lib/node/chunk-CbDLau6x.cjs
var require_chunk_CbDLau6x = __commonJS({
  "node_modules/@mswjs/interceptors/lib/node/chunk-CbDLau6x.cjs"(exports2) {
    var __create2 = Object.create;
    var __defProp2 = Object.defineProperty;
    var __getOwnPropDesc2 = Object.getOwnPropertyDescriptor;
    var __getOwnPropNames2 = Object.getOwnPropertyNames;
    var __getProtoOf2 = Object.getPrototypeOf;
    var __hasOwnProp2 = Object.prototype.hasOwnProperty;
    var __copyProps2 = (to, from, except, desc) => {
      if (from && typeof from === "object" || typeof from === "function") {
        for (var keys = __getOwnPropNames2(from), i = 0, n = keys.length, key; i < n; i++) {
          key = keys[i];
          if (!__hasOwnProp2.call(to, key) && key !== except) {
            __defProp2(to, key, {
              get: ((k) => from[k]).bind(null, key),
              enumerable: !(desc = __getOwnPropDesc2(from, key)) || desc.enumerable
            });
          }
        }
      }
      return to;
    };
    var __toESM2 = (mod, isNodeMode, target) => (target = mod != null ? __create2(__getProtoOf2(mod)) : {}, __copyProps2(isNodeMode || !mod || !mod.__esModule ? __defProp2(target, "default", {
      value: mod,
      enumerable: true
    }) : target, mod));
    Object.defineProperty(exports2, "__toESM", {
      enumerable: true,
      get: function() {
        return __toESM2;
      }
    });
  }
});

// node_modules/is-node-process/lib/index.js
var require_lib = __commonJS({
  "node_modules/is-node-process/lib/index.js"(exports2, module2) {
    var __defProp2 = Object.defineProperty;
    var __getOwnPropDesc2 = Object.getOwnPropertyDescriptor;
    var __getOwnPropNames2 = Object.getOwnPropertyNames;
    var __hasOwnProp2 = Object.prototype.hasOwnProperty;
    var __export = (target, all) => {
      for (var name in all)
        __defProp2(target, name, { get: all[name], enumerable: true });
    };
    var __copyProps2 = (to, from, except, desc) => {
      if (from && typeof from === "object" || typeof from === "function") {
        for (let key of __getOwnPropNames2(from))
          if (!__hasOwnProp2.call(to, key) && key !== except)
            __defProp2(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc2(from, key)) || desc.enumerable });
      }
      return to;
    };
    var __toCommonJS = (mod) => __copyProps2(__defProp2({}, "__esModule", { value: true }), mod);
    var src_exports = {};
    __export(src_exports, {
      isNodeProcess: () => isNodeProcess
    });
    module2.exports = __toCommonJS(src_exports);
    function isNodeProcess() {
      if (typeof navigator !== "undefined" && navigator.product === "ReactNative") {
        return true;
      }
      if (typeof process !== "undefined") {
        const type = process.type;
        if (type === "renderer" || type === "worker") {
          return false;
        }
        return !!(process.versions && process.versions.node);
      }
      return false;
    }
  }
});

// node_modules/outvariant/lib/index.js
var require_lib2 = __commonJS({
  "node_modules/outvariant/lib/index.js"(exports2, module2) {
    "use strict";
    var __defProp2 = Object.defineProperty;
    var __getOwnPropDesc2 = Object.getOwnPropertyDescriptor;
    var __getOwnPropNames2 = Object.getOwnPropertyNames;
    var __hasOwnProp2 = Object.prototype.hasOwnProperty;
    var __export = (target, all) => {
      for (var name in all)
        __defProp2(target, name, { get: all[name], enumerable: true });
    };
    var __copyProps2 = (to, from, except, desc) => {
      if (from && typeof from === "object" || typeof from === "function") {
        for (let key of __getOwnPropNames2(from))
          if (!__hasOwnProp2.call(to, key) && key !== except)
            __defProp2(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc2(from, key)) || desc.enumerable });
      }
      return to;
    };
    var __toCommonJS = (mod) => __copyProps2(__defProp2({}, "__esModule", { value: true }), mod);
    var src_exports = {};
    __export(src_exports, {
      InvariantError: () => InvariantError,
      format: () => format,
      invariant: () => invariant
    });
    module2.exports = __toCommonJS(src_exports);
    var POSITIONALS_EXP = /(%?)(%([sdijo]))/g;
    function serializePositional(positional, flag) {
      switch (flag) {
        case "s":
          return positional;
        case "d":
        case "i":
          return Number(positional);
        case "j":
          return JSON.stringify(positional);
        case "o": {
          if (typeof positional === "string") {
            return positional;
          }
          const json = JSON.stringify(positional);
          if (json === "{}" || json === "[]" || /^\[object .+?\]$/.test(json)) {
            return positional;
          }
          return json;
        }
      }
    }
    function format(message, ...positionals) {
      if (positionals.length === 0) {
        return message;
      }
      let positionalIndex = 0;
      let formattedMessage = message.replace(
        POSITIONALS_EXP,
        (match, isEscaped, _, flag) => {
          const positional = positionals[positionalIndex];
          const value = serializePositional(positional, flag);
          if (!isEscaped) {
            positionalIndex++;
            return value;
          }
          return match;
        }
      );
      if (positionalIndex < positionals.length) {
        formattedMessage += ` ${positionals.slice(positionalIndex).join(" ")}`;
      }
      formattedMessage = formattedMessage.replace(/%{2,2}/g, "%");
      return formattedMessage;
    }
    var STACK_FRAMES_TO_IGNORE = 2;
    function cleanErrorStack(error) {
      if (!error.stack) {
        return;
      }
      const nextStack = error.stack.split("\n");
      nextStack.splice(1, STACK_FRAMES_TO_IGNORE);
      error.stack = nextStack.join("\n");
    }
    var InvariantError = class extends Error {
      constructor(message, ...positionals) {
        super(message);
        this.message = message;
        this.name = "Invariant Violation";
        this.message = format(message, ...positionals);
        cleanErrorStack(this);
      }
    };
    var invariant = (predicate, message, ...positionals) => {
      if (!predicate) {
        throw new InvariantError(message, ...positionals);
      }
    };
    invariant.as = (ErrorConstructor, predicate, message, ...positionals) => {
      if (!predicate) {
        const formatMessage = positionals.length === 0 ? message : format(message, ...positionals);
        let error;
        try {
          error = Reflect.construct(ErrorConstructor, [
            formatMessage
          ]);
        } catch (err) {
          error = ErrorConstructor(formatMessage);
        }
        throw error;
      }
    };
  }
});

// node_modules/@open-draft/logger/lib/index.js
var require_lib3 = __commonJS({
  "node_modules/@open-draft/logger/lib/index.js"(exports2, module2) {
    var __defProp2 = Object.defineProperty;
    var __getOwnPropDesc2 = Object.getOwnPropertyDescriptor;
    var __getOwnPropNames2 = Object.getOwnPropertyNames;
    var __hasOwnProp2 = Object.prototype.hasOwnProperty;
    var __export = (target, all) => {
      for (var name in all)
        __defProp2(target, name, { get: all[name], enumerable: true });
    };
    var __copyProps2 = (to, from, except, desc) => {
      if (from && typeof from === "object" || typeof from === "function") {
        for (let key of __getOwnPropNames2(from))
          if (!__hasOwnProp2.call(to, key) && key !== except)
            __defProp2(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc2(from, key)) || desc.enumerable });
      }
      return to;
    };
    var __toCommonJS = (mod) => __copyProps2(__defProp2({}, "__esModule", { value: true }), mod);
    var src_exports = {};
    __export(src_exports, {
      Logger: () => Logger
    });
    module2.exports = __toCommonJS(src_exports);
    var import_is_node_process = require_lib();
    var import_outvariant = require_lib2();
    var colors_exports = {};
    __export(colors_exports, {
      blue: () => blue,
      gray: () => gray,
      green: () => green,
      red: () => red,
      yellow: () => yellow
    });
    function yellow(text) {
      return `\x1B[33m${text}\x1B[0m`;
    }
    function blue(text) {
      return `\x1B[34m${text}\x1B[0m`;
    }
    function gray(text) {
      return `\x1B[90m${text}\x1B[0m`;
    }
    function red(text) {
      return `\x1B[31m${text}\x1B[0m`;
    }
    function green(text) {
      return `\x1B[32m${text}\x1B[0m`;
    }
    var IS_NODE = (0, import_is_node_process.isNodeProcess)();
    var Logger = class {
      constructor(name) {
        this.name = name;
        this.prefix = `[${this.name}]`;
        const LOGGER_NAME = getVariable("DEBUG");
        const LOGGER_LEVEL = getVariable("LOG_LEVEL");
        const isLoggingEnabled = LOGGER_NAME === "1" || LOGGER_NAME === "true" || typeof LOGGER_NAME !== "undefined" && this.name.startsWith(LOGGER_NAME);
        if (isLoggingEnabled) {
          this.debug = isDefinedAndNotEquals(LOGGER_LEVEL, "debug") ? noop : this.debug;
          this.info = isDefinedAndNotEquals(LOGGER_LEVEL, "info") ? noop : this.info;
          this.success = isDefinedAndNotEquals(LOGGER_LEVEL, "success") ? noop : this.success;
          this.warning = isDefinedAndNotEquals(LOGGER_LEVEL, "warning") ? noop : this.warning;
          this.error = isDefinedAndNotEquals(LOGGER_LEVEL, "error") ? noop : this.error;
        } else {
          this.info = noop;
          this.success = noop;
          this.warning = noop;
          this.error = noop;
          this.only = noop;
        }
      }
      prefix;
      extend(domain) {
        return new Logger(`${this.name}:${domain}`);
      }
      /**
       * Print a debug message.
       * @example
       * logger.debug('no duplicates found, creating a document...')
       */
      debug(message, ...positionals) {
        this.logEntry({
          level: "debug",
          message: gray(message),
          positionals,
          prefix: this.prefix,
          colors: {
            prefix: "gray"
          }
        });
      }
      /**
       * Print an info message.
       * @example
       * logger.info('start parsing...')
       */
      info(message, ...positionals) {
        this.logEntry({
          level: "info",
          message,
          positionals,
          prefix: this.prefix,
          colors: {
            prefix: "blue"
          }
        });
        const performance2 = new PerformanceEntry();
        return (message2, ...positionals2) => {
          performance2.measure();
          this.logEntry({
            level: "info",
            message: `${message2} ${gray(`${performance2.deltaTime}ms`)}`,
            positionals: positionals2,
            prefix: this.prefix,
            colors: {
              prefix: "blue"
            }
          });
        };
      }
      /**
       * Print a success message.
       * @example
       * logger.success('successfully created document')
       */
      success(message, ...positionals) {
        this.logEntry({
          level: "info",
          message,
          positionals,
          prefix: `✔ ${this.prefix}`,
          colors: {
            timestamp: "green",
            prefix: "green"
          }
        });
      }
      /**
       * Print a warning.
       * @example
       * logger.warning('found legacy document format')
       */
      warning(message, ...positionals) {
        this.logEntry({
          level: "warning",
          message,
          positionals,
          prefix: `⚠ ${this.prefix}`,
          colors: {
            timestamp: "yellow",
            prefix: "yellow"
          }
        });
      }
      /**
       * Print an error message.
       * @example
       * logger.error('something went wrong')
       */
      error(message, ...positionals) {
        this.logEntry({
          level: "error",
          message,
          positionals,
          prefix: `✖ ${this.prefix}`,
          colors: {
            timestamp: "red",
            prefix: "red"
          }
        });
      }
      /**
       * Execute the given callback only when the logging is enabled.
       * This is skipped in its entirety and has no runtime cost otherwise.
       * This executes regardless of the log level.
       * @example
       * logger.only(() => {
       *   logger.info('additional info')
       * })
       */
      only(callback) {
        callback();
      }
      createEntry(level, message) {
        return {
          timestamp: /* @__PURE__ */ new Date(),
          level,
          message
        };
      }
      logEntry(args) {
        const {
          level,
          message,
          prefix,
          colors: customColors,
          positionals = []
        } = args;
        const entry = this.createEntry(level, message);
        const timestampColor = customColors?.timestamp || "gray";
        const prefixColor = customColors?.prefix || "gray";
        const colorize = {
          timestamp: colors_exports[timestampColor],
          prefix: colors_exports[prefixColor]
        };
        const write = this.getWriter(level);
        write(
          [colorize.timestamp(this.formatTimestamp(entry.timestamp))].concat(prefix != null ? colorize.prefix(prefix) : []).concat(serializeInput(message)).join(" "),
          ...positionals.map(serializeInput)
        );
      }
      formatTimestamp(timestamp) {
        return `${timestamp.toLocaleTimeString(
          "en-GB"
        )}:${timestamp.getMilliseconds()}`;
      }
      getWriter(level) {
        switch (level) {
          case "debug":
          case "success":
          case "info": {
            return log;
          }
          case "warning": {
            return warn;
          }
          case "error": {
            return error;
          }
        }
      }
    };
    var PerformanceEntry = class {
      startTime;
      endTime;
      deltaTime;
      constructor() {
        this.startTime = performance.now();
      }
      measure() {
        this.endTime = performance.now();
        const deltaTime = this.endTime - this.startTime;
        this.deltaTime = deltaTime.toFixed(2);
      }
    };
    var noop = () => void 0;
    function log(message, ...positionals) {
      if (IS_NODE) {
        process.stdout.write((0, import_outvariant.format)(message, ...positionals) + "\n");
        return;
      }
      console.log(message, ...positionals);
    }
    function warn(message, ...positionals) {
      if (IS_NODE) {
        process.stderr.write((0, import_outvariant.format)(message, ...positionals) + "\n");
        return;
      }
      console.warn(message, ...positionals);
    }
    function error(message, ...positionals) {
      if (IS_NODE) {
        process.stderr.write((0, import_outvariant.format)(message, ...positionals) + "\n");
        return;
      }
      console.error(message, ...positionals);
    }
    function getVariable(variableName) {
      if (IS_NODE) {
        return process.env[variableName];
      }
      return globalThis[variableName]?.toString();
    }
    function isDefinedAndNotEquals(value, expected) {
      return value !== void 0 && value !== expected;
    }
    function serializeInput(message) {
      if (typeof message === "undefined") {
        return "undefined";
      }
      if (message === null) {
        return "null";
      }
      if (typeof message === "string") {
        return message;
      }
      if (typeof message === "object") {
        return JSON.stringify(message);
      }
      return message.toString();
    }
  }
});

// node_modules/strict-event-emitter/lib/index.js
var require_lib4 = __commonJS({
  "node_modules/strict-event-emitter/lib/index.js"(exports2, module2) {
    var __defProp2 = Object.defineProperty;
    var __getOwnPropDesc2 = Object.getOwnPropertyDescriptor;
    var __getOwnPropNames2 = Object.getOwnPropertyNames;
    var __hasOwnProp2 = Object.prototype.hasOwnProperty;
    var __export = (target, all) => {
      for (var name in all)
        __defProp2(target, name, { get: all[name], enumerable: true });
    };
    var __copyProps2 = (to, from, except, desc) => {
      if (from && typeof from === "object" || typeof from === "function") {
        for (let key of __getOwnPropNames2(from))
          if (!__hasOwnProp2.call(to, key) && key !== except)
            __defProp2(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc2(from, key)) || desc.enumerable });
      }
      return to;
    };
    var __toCommonJS = (mod) => __copyProps2(__defProp2({}, "__esModule", { value: true }), mod);
    var src_exports = {};
    __export(src_exports, {
      Emitter: () => Emitter,
      MemoryLeakError: () => MemoryLeakError
    });
    module2.exports = __toCommonJS(src_exports);
    var MemoryLeakError = class extends Error {
      constructor(emitter, type, count) {
        super(
          `Possible EventEmitter memory leak detected. ${count} ${type.toString()} listeners added. Use emitter.setMaxListeners() to increase limit`
        );
        this.emitter = emitter;
        this.type = type;
        this.count = count;
        this.name = "MaxListenersExceededWarning";
      }
    };
    var _Emitter = class {
      static listenerCount(emitter, eventName) {
        return emitter.listenerCount(eventName);
      }
      constructor() {
        this.events = /* @__PURE__ */ new Map();
        this.maxListeners = _Emitter.defaultMaxListeners;
        this.hasWarnedAboutPotentialMemoryLeak = false;
      }
      _emitInternalEvent(internalEventName, eventName, listener) {
        this.emit(
          internalEventName,
          ...[eventName, listener]
        );
      }
      _getListeners(eventName) {
        return Array.prototype.concat.apply([], this.events.get(eventName)) || [];
      }
      _removeListener(listeners, listener) {
        const index = listeners.indexOf(listener);
        if (index > -1) {
          listeners.splice(index, 1);
        }
        return [];
      }
      _wrapOnceListener(eventName, listener) {
        const onceListener = (...data) => {
          this.removeListener(eventName, onceListener);
          return listener.apply(this, data);
        };
        Object.defineProperty(onceListener, "name", { value: listener.name });
        return onceListener;
      }
      setMaxListeners(maxListeners) {
        this.maxListeners = maxListeners;
        return this;
      }
      /**
       * Returns the current max listener value for the `Emitter` which is
       * either set by `emitter.setMaxListeners(n)` or defaults to
       * `Emitter.defaultMaxListeners`.
       */
      getMaxListeners() {
        return this.maxListeners;
      }
      /**
       * Returns an array listing the events for which the emitter has registered listeners.
       * The values in the array will be strings or Symbols.
       */
      eventNames() {
        return Array.from(this.events.keys());
      }
      /**
       * Synchronously calls each of the listeners registered for the event named `eventName`,
       * in the order they were registered, passing the supplied arguments to each.
       * Returns `true` if the event has listeners, `false` otherwise.
       *
       * @example
       * const emitter = new Emitter<{ hello: [string] }>()
       * emitter.emit('hello', 'John')
       */
      emit(eventName, ...data) {
        const listeners = this._getListeners(eventName);
        listeners.forEach((listener) => {
          listener.apply(this, data);
        });
        return listeners.length > 0;
      }
      addListener(eventName, listener) {
        this._emitInternalEvent("newListener", eventName, listener);
        const nextListeners = this._getListeners(eventName).concat(listener);
        this.events.set(eventName, nextListeners);
        if (this.maxListeners > 0 && this.listenerCount(eventName) > this.maxListeners && !this.hasWarnedAboutPotentialMemoryLeak) {
          this.hasWarnedAboutPotentialMemoryLeak = true;
          const memoryLeakWarning = new MemoryLeakError(
            this,
            eventName,
            this.listenerCount(eventName)
          );
          console.warn(memoryLeakWarning);
        }
        return this;
      }
      on(eventName, listener) {
        return this.addListener(eventName, listener);
      }
      once(eventName, listener) {
        return this.addListener(
          eventName,
          this._wrapOnceListener(eventName, listener)
        );
      }
      prependListener(eventName, listener) {
        const listeners = this._getListeners(eventName);
        if (listeners.length > 0) {
          const nextListeners = [listener].concat(listeners);
          this.events.set(eventName, nextListeners);
        } else {
          this.events.set(eventName, listeners.concat(listener));
        }
        return this;
      }
      prependOnceListener(eventName, listener) {
        return this.prependListener(
          eventName,
          this._wrapOnceListener(eventName, listener)
        );
      }
      removeListener(eventName, listener) {
        const listeners = this._getListeners(eventName);
        if (listeners.length > 0) {
          this._removeListener(listeners, listener);
          this.events.set(eventName, listeners);
          this._emitInternalEvent("removeListener", eventName, listener);
        }
        return this;
      }
      /**
       * Alias for `emitter.removeListener()`.
       *
       * @example
       * emitter.off('hello', listener)
       */
      off(eventName, listener) {
        return this.removeListener(eventName, listener);
      }
      removeAllListeners(eventName) {
        if (eventName) {
          this.events.delete(eventName);
        } else {
          this.events.clear();
        }
        return this;
      }
      /**
       * Returns a copy of the array of listeners for the event named `eventName`.
       */
      listeners(eventName) {
        return Array.from(this._getListeners(eventName));
      }
      /**
       * Returns the number of listeners listening to the event named `eventName`.
       */
      listenerCount(eventName) {
        return this._getListeners(eventName).length;
      }
      rawListeners(eventName) {
        return this.listeners(eventName);
      }
    };
    var Emitter = _Emitter;
    Emitter.defaultMaxListeners = 10;
  }
});

// node_modules/@open-draft/deferred-promise/build/index.js
var require_build = __commonJS({
  "node_modules/@open-draft/deferred-promise/build/index.js"(exports2, module2) {
    var __defProp2 = Object.defineProperty;
    var __getOwnPropDesc2 = Object.getOwnPropertyDescriptor;
    var __getOwnPropNames2 = Object.getOwnPropertyNames;
    var __hasOwnProp2 = Object.prototype.hasOwnProperty;
    var __export = (target, all) => {
      for (var name in all)
        __defProp2(target, name, { get: all[name], enumerable: true });
    };
    var __copyProps2 = (to, from, except, desc) => {
      if (from && typeof from === "object" || typeof from === "function") {
        for (let key of __getOwnPropNames2(from))
          if (!__hasOwnProp2.call(to, key) && key !== except)
            __defProp2(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc2(from, key)) || desc.enumerable });
      }
      return to;
    };
    var __toCommonJS = (mod) => __copyProps2(__defProp2({}, "__esModule", { value: true }), mod);
    var src_exports = {};
    __export(src_exports, {
      DeferredPromise: () => DeferredPromise,
      createDeferredExecutor: () => createDeferredExecutor
    });
    module2.exports = __toCommonJS(src_exports);
    function createDeferredExecutor() {
      const executor = (resolve, reject) => {
        executor.state = "pending";
        executor.resolve = (data) => {
          if (executor.state !== "pending") {
            return;
          }
          executor.result = data;
          const onFulfilled = (value) => {
            executor.state = "fulfilled";
            return value;
          };
          return resolve(
            data instanceof Promise ? data : Promise.resolve(data).then(onFulfilled)
          );
        };
        executor.reject = (reason) => {
          if (executor.state !== "pending") {
            return;
          }
          queueMicrotask(() => {
            executor.state = "rejected";
          });
          return reject(executor.rejectionReason = reason);
        };
      };
      return executor;
    }
    var DeferredPromise = class extends Promise {
      #executor;
      resolve;
      reject;
      constructor(executor = null) {
        const deferredExecutor = createDeferredExecutor();
        super((originalResolve, originalReject) => {
          deferredExecutor(originalResolve, originalReject);
          executor?.(deferredExecutor.resolve, deferredExecutor.reject);
        });
        this.#executor = deferredExecutor;
        this.resolve = this.#executor.resolve;
        this.reject = this.#executor.reject;
      }
      get state() {
        return this.#executor.state;
      }
      get rejectionReason() {
        return this.#executor.rejectionReason;
      }
      then(onFulfilled, onRejected) {
        return this.#decorate(super.then(onFulfilled, onRejected));
      }
      catch(onRejected) {
        return this.#decorate(super.catch(onRejected));
      }
      finally(onfinally) {
        return this.#decorate(super.finally(onfinally));
      }
      #decorate(promise) {
        return Object.defineProperties(promise, {
          resolve: { configurable: true, value: this.resolve },
          reject: { configurable: true, value: this.reject }
        });
      }
    };
  }
});

// node_modules/@mswjs/interceptors/lib/node/fetchUtils-umV5xXBy.cjs
var require_fetchUtils_umV5xXBy = __commonJS({
  "node_modules/@mswjs/interceptors/lib/node/fetchUtils-umV5xXBy.cjs"(exports2) {
    var ownRandom = Math.random;
    var require_chunk = require_chunk_CbDLau6x();
    var _open_draft_logger = require_lib3();
    var strict_event_emitter = require_lib4();
    var _open_draft_deferred_promise = require_build();
    var outvariant = require_lib2();
    var INTERNAL_REQUEST_ID_HEADER_NAME = "x-interceptors-internal-request-id";
    function getGlobalSymbol(symbol) {
      return globalThis[symbol] || void 0;
    }
    function setGlobalSymbol(symbol, value) {
      globalThis[symbol] = value;
    }
    function deleteGlobalSymbol(symbol) {
      delete globalThis[symbol];
    }
    var InterceptorReadyState = /* @__PURE__ */ (function(InterceptorReadyState$1) {
      InterceptorReadyState$1["INACTIVE"] = "INACTIVE";
      InterceptorReadyState$1["APPLYING"] = "APPLYING";
      InterceptorReadyState$1["APPLIED"] = "APPLIED";
      InterceptorReadyState$1["DISPOSING"] = "DISPOSING";
      InterceptorReadyState$1["DISPOSED"] = "DISPOSED";
      return InterceptorReadyState$1;
    })({});
    var Interceptor = class {
      constructor(symbol) {
        this.symbol = symbol;
        this.readyState = InterceptorReadyState.INACTIVE;
        this.emitter = new strict_event_emitter.Emitter();
        this.subscriptions = [];
        this.logger = new _open_draft_logger.Logger(symbol.description);
        this.emitter.setMaxListeners(0);
        this.logger.info("constructing the interceptor...");
      }
      /**
      * Determine if this interceptor can be applied
      * in the current environment.
      */
      checkEnvironment() {
        return true;
      }
      /**
      * Apply this interceptor to the current process.
      * Returns an already running interceptor instance if it's present.
      */
      apply() {
        const logger = this.logger.extend("apply");
        logger.info("applying the interceptor...");
        if (this.readyState === InterceptorReadyState.APPLIED) {
          logger.info("intercepted already applied!");
          return;
        }
        if (!this.checkEnvironment()) {
          logger.info("the interceptor cannot be applied in this environment!");
          return;
        }
        this.readyState = InterceptorReadyState.APPLYING;
        const runningInstance = this.getInstance();
        if (runningInstance) {
          logger.info("found a running instance, reusing...");
          this.on = (event, listener) => {
            logger.info('proxying the "%s" listener', event);
            runningInstance.emitter.addListener(event, listener);
            this.subscriptions.push(() => {
              runningInstance.emitter.removeListener(event, listener);
              logger.info('removed proxied "%s" listener!', event);
            });
            return this;
          };
          this.readyState = InterceptorReadyState.APPLIED;
          return;
        }
        logger.info("no running instance found, setting up a new instance...");
        this.setup();
        this.setInstance();
        this.readyState = InterceptorReadyState.APPLIED;
      }
      /**
      * Setup the module augments and stubs necessary for this interceptor.
      * This method is not run if there's a running interceptor instance
      * to prevent instantiating an interceptor multiple times.
      */
      setup() {
      }
      /**
      * Listen to the interceptor's public events.
      */
      on(event, listener) {
        const logger = this.logger.extend("on");
        if (this.readyState === InterceptorReadyState.DISPOSING || this.readyState === InterceptorReadyState.DISPOSED) {
          logger.info("cannot listen to events, already disposed!");
          return this;
        }
        logger.info('adding "%s" event listener:', event, listener);
        this.emitter.on(event, listener);
        return this;
      }
      once(event, listener) {
        this.emitter.once(event, listener);
        return this;
      }
      off(event, listener) {
        this.emitter.off(event, listener);
        return this;
      }
      removeAllListeners(event) {
        this.emitter.removeAllListeners(event);
        return this;
      }
      /**
      * Disposes of any side-effects this interceptor has introduced.
      */
      dispose() {
        const logger = this.logger.extend("dispose");
        if (this.readyState === InterceptorReadyState.DISPOSED) {
          logger.info("cannot dispose, already disposed!");
          return;
        }
        logger.info("disposing the interceptor...");
        this.readyState = InterceptorReadyState.DISPOSING;
        if (!this.getInstance()) {
          logger.info("no interceptors running, skipping dispose...");
          return;
        }
        this.clearInstance();
        logger.info("global symbol deleted:", getGlobalSymbol(this.symbol));
        if (this.subscriptions.length > 0) {
          logger.info("disposing of %d subscriptions...", this.subscriptions.length);
          for (const dispose of this.subscriptions) dispose();
          this.subscriptions = [];
          logger.info("disposed of all subscriptions!", this.subscriptions.length);
        }
        this.emitter.removeAllListeners();
        logger.info("destroyed the listener!");
        this.readyState = InterceptorReadyState.DISPOSED;
      }
      getInstance() {
        const instance = getGlobalSymbol(this.symbol);
        this.logger.info("retrieved global instance:", instance?.constructor?.name);
        return instance;
      }
      setInstance() {
        setGlobalSymbol(this.symbol, this);
        this.logger.info("set global instance!", this.symbol.description);
      }
      clearInstance() {
        deleteGlobalSymbol(this.symbol);
        this.logger.info("cleared global instance!", this.symbol.description);
      }
    };
    var InterceptorError = class InterceptorError2 extends Error {
      constructor(message) {
        super(message);
        this.name = "InterceptorError";
        Object.setPrototypeOf(this, InterceptorError2.prototype);
      }
    };
    var RequestController = class RequestController2 {
      static {
        this.PENDING = 0;
      }
      static {
        this.PASSTHROUGH = 1;
      }
      static {
        this.RESPONSE = 2;
      }
      static {
        this.ERROR = 3;
      }
      constructor(request, source) {
        this.request = request;
        this.source = source;
        this.readyState = RequestController2.PENDING;
        this.handled = new _open_draft_deferred_promise.DeferredPromise();
      }
      get #handled() {
        return this.handled;
      }
      /**
      * Perform this request as-is.
      */
      async passthrough() {
        outvariant.invariant.as(InterceptorError, this.readyState === RequestController2.PENDING, 'Failed to passthrough the "%s %s" request: the request has already been handled', this.request.method, this.request.url);
        this.readyState = RequestController2.PASSTHROUGH;
        await this.source.passthrough();
        this.#handled.resolve();
      }
      /**
      * Respond to this request with the given `Response` instance.
      *
      * @example
      * controller.respondWith(new Response())
      * controller.respondWith(Response.json({ id }))
      * controller.respondWith(Response.error())
      */
      respondWith(response) {
        outvariant.invariant.as(InterceptorError, this.readyState === RequestController2.PENDING, 'Failed to respond to the "%s %s" request with "%d %s": the request has already been handled (%d)', this.request.method, this.request.url, response.status, response.statusText || "OK", this.readyState);
        this.readyState = RequestController2.RESPONSE;
        this.#handled.resolve();
        this.source.respondWith(response);
      }
      /**
      * Error this request with the given reason.
      *
      * @example
      * controller.errorWith()
      * controller.errorWith(new Error('Oops!'))
      * controller.errorWith({ message: 'Oops!'})
      */
      errorWith(reason) {
        outvariant.invariant.as(InterceptorError, this.readyState === RequestController2.PENDING, 'Failed to error the "%s %s" request with "%s": the request has already been handled (%d)', this.request.method, this.request.url, reason?.toString(), this.readyState);
        this.readyState = RequestController2.ERROR;
        this.source.errorWith(reason);
        this.#handled.resolve();
      }
    };
    function createRequestId() {
      return ownRandom().toString(16).slice(2);
    }
    function canParseUrl(url) {
      try {
        new URL(url);
        return true;
      } catch (_error) {
        return false;
      }
    }
    function getValueBySymbol(symbolName, source) {
      const symbol = Object.getOwnPropertySymbols(source).find((symbol$1) => {
        return symbol$1.description === symbolName;
      });
      if (symbol) return Reflect.get(source, symbol);
    }
    var FetchRequest = class FetchRequest2 extends Request {
      static #resolveProperty(input, init = {}, key) {
        return init[key] ?? (input instanceof Request ? input[key] : void 0);
      }
      /**
      * Check if the given request method is configurable.
      * @see https://fetch.spec.whatwg.org/#methods
      */
      static isConfigurableMethod(method) {
        return method !== "CONNECT" && method !== "TRACE" && method !== "TRACK";
      }
      static isMethodWithBody(method) {
        return method !== "HEAD" && method !== "GET" && FetchRequest2.isConfigurableMethod(method);
      }
      /**
      * Check if the given request `mode` is configurable.
      * @see https://fetch.spec.whatwg.org/#concept-request-mode
      */
      static isConfigurableMode(mode) {
        return mode !== "navigate" && mode !== "websocket" && mode !== "webtransport";
      }
      constructor(input, init) {
        const method = FetchRequest2.#resolveProperty(input, init, "method") || "GET";
        const safeMethod = FetchRequest2.isConfigurableMethod(method) ? method : "GET";
        const hasExplicitBody = init != null && "body" in init;
        const bodyInit = !FetchRequest2.isMethodWithBody(method) ? { body: void 0 } : hasExplicitBody ? { body: init.body } : {};
        const mode = FetchRequest2.#resolveProperty(input, init, "mode") ?? void 0;
        const safeMode = FetchRequest2.isConfigurableMode(mode) ? mode : void 0;
        super(input, {
          ...init || {},
          method: safeMethod,
          mode: safeMode,
          duplex: init?.duplex ?? (FetchRequest2.isMethodWithBody(method) ? "half" : void 0),
          ...bodyInit
        });
        if (method !== safeMethod) this.#setInternalProperty("method", method);
        if (method === "CONNECT") {
          const url = new URL(input instanceof Request ? input.url : input);
          let authority;
          if (url.protocol === "localhost:") authority = url.href;
          else authority = url.pathname.replace(/^\/+/, "");
          Object.defineProperty(this, "url", {
            get: () => authority,
            enumerable: true,
            configurable: true
          });
        }
        if (mode != null && mode !== safeMode) this.#setInternalProperty("mode", mode);
      }
      #setInternalProperty(key, value) {
        const internalState = getValueBySymbol("state", this);
        if (internalState) Reflect.set(internalState, key, value);
        else Object.defineProperty(this, key, {
          value,
          enumerable: true,
          configurable: true,
          writable: false
        });
      }
    };
    var kStatus = /* @__PURE__ */ Symbol("kStatus");
    var kUrl = /* @__PURE__ */ Symbol("kUrl");
    var FetchResponse = class FetchResponse2 extends Response {
      static {
        this.STATUS_CODES_WITHOUT_BODY = [
          101,
          103,
          204,
          205,
          304
        ];
      }
      static {
        this.STATUS_CODES_WITH_REDIRECT = [
          301,
          302,
          303,
          307,
          308
        ];
      }
      static isConfigurableStatusCode(status2) {
        return status2 >= 200 && status2 <= 599;
      }
      static isRedirectResponse(status2) {
        return FetchResponse2.STATUS_CODES_WITH_REDIRECT.includes(status2);
      }
      /**
      * Returns a boolean indicating whether the given response status
      * code represents a response that can have a body.
      */
      static isResponseWithBody(status2) {
        return !FetchResponse2.STATUS_CODES_WITHOUT_BODY.includes(status2);
      }
      static setStatus(status2, response) {
        const internalState = getValueBySymbol("state", response);
        if (internalState) internalState.status = status2;
        else Object.defineProperty(response, "status", {
          value: status2,
          enumerable: true,
          configurable: true,
          writable: false
        });
        Object.defineProperty(response, kStatus, {
          value: status2,
          enumerable: false
        });
      }
      static setUrl(url, response) {
        if (!url || url === "about:" || !canParseUrl(url)) return;
        const state = getValueBySymbol("state", response);
        if (state) state.urlList.push(new URL(url));
        else Object.defineProperty(response, "url", {
          value: url,
          enumerable: true,
          configurable: true,
          writable: false
        });
        Object.defineProperty(response, kUrl, {
          value: url,
          enumerable: false
        });
      }
      /**
      * Parses the given raw HTTP headers into a Fetch API `Headers` instance.
      */
      static parseRawHeaders(rawHeaders) {
        const headers = new Headers();
        for (let line = 0; line < rawHeaders.length; line += 2) headers.append(rawHeaders[line], rawHeaders[line + 1]);
        return headers;
      }
      /**
      * Safely clones the given `Response`.
      * Coerces response clone exceptions into 500 mocked responses.
      * Handy in the environments that introduce arbitrary response
      * cloning restrictions, like "101 Switching Protocols" cloning
      * in "miniflare".
      */
      static clone(response) {
        try {
          return response.clone();
        } catch (error) {
          return Response.json(error instanceof Error ? {
            name: error.name,
            message: error.message,
            stack: error.stack
          } : {}, {
            status: 500,
            statusText: "Unclonable Response"
          });
        }
      }
      constructor(body, init = {}) {
        const status2 = init.status ?? 200;
        const safeStatus = FetchResponse2.isConfigurableStatusCode(status2) ? status2 : 200;
        const finalBody = FetchResponse2.isResponseWithBody(status2) ? body : null;
        super(finalBody, {
          status: safeStatus,
          statusText: init.statusText,
          headers: init.headers
        });
        if (status2 !== safeStatus) FetchResponse2.setStatus(status2, this);
        FetchResponse2.setUrl(init.url, this);
      }
      clone() {
        const clonedResponse = super.clone();
        const customStatus = Reflect.get(this, kStatus);
        if (customStatus) FetchResponse2.setStatus(customStatus, clonedResponse);
        const customUrl = Reflect.get(this, kUrl);
        if (customUrl) FetchResponse2.setUrl(customUrl, clonedResponse);
        return clonedResponse;
      }
    };
    Object.defineProperty(exports2, "FetchRequest", {
      enumerable: true,
      get: function() {
        return FetchRequest;
      }
    });
    Object.defineProperty(exports2, "FetchResponse", {
      enumerable: true,
      get: function() {
        return FetchResponse;
      }
    });
    Object.defineProperty(exports2, "INTERNAL_REQUEST_ID_HEADER_NAME", {
      enumerable: true,
      get: function() {
        return INTERNAL_REQUEST_ID_HEADER_NAME;
      }
    });
    Object.defineProperty(exports2, "Interceptor", {
      enumerable: true,
      get: function() {
        return Interceptor;
      }
    });
    Object.defineProperty(exports2, "InterceptorError", {
      enumerable: true,
      get: function() {
        return InterceptorError;
      }
    });
    Object.defineProperty(exports2, "InterceptorReadyState", {
      enumerable: true,
      get: function() {
        return InterceptorReadyState;
      }
    });
    Object.defineProperty(exports2, "RequestController", {
      enumerable: true,
      get: function() {
        return RequestController;
      }
    });
    Object.defineProperty(exports2, "canParseUrl", {
      enumerable: true,
      get: function() {
        return canParseUrl;
      }
    });
    Object.defineProperty(exports2, "createRequestId", {
      enumerable: true,
      get: function() {
        return createRequestId;
      }
    });
    Object.defineProperty(exports2, "deleteGlobalSymbol", {
      enumerable: true,
      get: function() {
        return deleteGlobalSymbol;
      }
    });
    Object.defineProperty(exports2, "getGlobalSymbol", {
      enumerable: true,
      get: function() {
        return getGlobalSymbol;
      }
    });
  }
});

// node_modules/@mswjs/interceptors/lib/node/BatchInterceptor-BGhH8z1z.cjs
var require_BatchInterceptor_BGhH8z1z = __commonJS({
  "node_modules/@mswjs/interceptors/lib/node/BatchInterceptor-BGhH8z1z.cjs"(exports2) {
    var require_fetchUtils = require_fetchUtils_umV5xXBy();
    var BatchInterceptor = class BatchInterceptor2 extends require_fetchUtils.Interceptor {
      constructor(options) {
        BatchInterceptor2.symbol = Symbol.for(options.name);
        super(BatchInterceptor2.symbol);
        this.interceptors = options.interceptors;
      }
      setup() {
        const logger = this.logger.extend("setup");
        logger.info("applying all %d interceptors...", this.interceptors.length);
        for (const interceptor of this.interceptors) {
          logger.info('applying "%s" interceptor...', interceptor.constructor.name);
          interceptor.apply();
          logger.info("adding interceptor dispose subscription");
          this.subscriptions.push(() => interceptor.dispose());
        }
      }
      on(event, listener) {
        for (const interceptor of this.interceptors) interceptor.on(event, listener);
        return this;
      }
      once(event, listener) {
        for (const interceptor of this.interceptors) interceptor.once(event, listener);
        return this;
      }
      off(event, listener) {
        for (const interceptor of this.interceptors) interceptor.off(event, listener);
        return this;
      }
      removeAllListeners(event) {
        for (const interceptors of this.interceptors) interceptors.removeAllListeners(event);
        return this;
      }
    };
    Object.defineProperty(exports2, "BatchInterceptor", {
      enumerable: true,
      get: function() {
        return BatchInterceptor;
      }
    });
  }
});

// node_modules/@mswjs/interceptors/lib/node/bufferUtils-S5_-2eN4.cjs
var require_bufferUtils_S5_2eN4 = __commonJS({
  "node_modules/@mswjs/interceptors/lib/node/bufferUtils-S5_-2eN4.cjs"(exports2) {
    var encoder = new TextEncoder();
    function encodeBuffer(text) {
      return encoder.encode(text);
    }
    function decodeBuffer(buffer, encoding) {
      return new TextDecoder(encoding).decode(buffer);
    }
    function toArrayBuffer(array) {
      return array.buffer.slice(array.byteOffset, array.byteOffset + array.byteLength);
    }
    Object.defineProperty(exports2, "decodeBuffer", {
      enumerable: true,
      get: function() {
        return decodeBuffer;
      }
    });
    Object.defineProperty(exports2, "encodeBuffer", {
      enumerable: true,
      get: function() {
        return encodeBuffer;
      }
    });
    Object.defineProperty(exports2, "toArrayBuffer", {
      enumerable: true,
      get: function() {
        return toArrayBuffer;
      }
    });
  }
});

// node_modules/@mswjs/interceptors/lib/node/getRawRequest-B6znU6il.cjs
var require_getRawRequest_B6znU6il = __commonJS({
  "node_modules/@mswjs/interceptors/lib/node/getRawRequest-B6znU6il.cjs"(exports2) {
    var kRawRequest = /* @__PURE__ */ Symbol("kRawRequest");
    function getRawRequest(request) {
      return Reflect.get(request, kRawRequest);
    }
    function setRawRequest(request, rawRequest) {
      Reflect.set(request, kRawRequest, rawRequest);
    }
    Object.defineProperty(exports2, "getRawRequest", {
      enumerable: true,
      get: function() {
        return getRawRequest;
      }
    });
    Object.defineProperty(exports2, "setRawRequest", {
      enumerable: true,
      get: function() {
        return setRawRequest;
      }
    });
  }
});

// node_modules/@mswjs/interceptors/lib/node/index.cjs
var require_node = __commonJS({
  "node_modules/@mswjs/interceptors/lib/node/index.cjs"(exports2) {
    var require_fetchUtils = require_fetchUtils_umV5xXBy();
    var require_BatchInterceptor = require_BatchInterceptor_BGhH8z1z();
    var require_bufferUtils = require_bufferUtils_S5_2eN4();
    var require_getRawRequest = require_getRawRequest_B6znU6il();
    function getCleanUrl(url, isAbsolute = true) {
      return [isAbsolute && url.origin, url.pathname].filter(Boolean).join("");
    }
    function resolveWebSocketUrl(url) {
      if (typeof url === "string") return resolveWebSocketUrl(new URL(url, typeof location !== "undefined" ? location.href : void 0));
      if (url.protocol === "http:") url.protocol = "ws:";
      else if (url.protocol === "https:") url.protocol = "wss:";
      if (url.protocol !== "ws:" && url.protocol !== "wss:")
        throw new SyntaxError(`Failed to construct 'WebSocket': The URL's scheme must be either 'http', 'https', 'ws', or 'wss'. '${url.protocol}' is not allowed.`);
      if (url.hash !== "") throw new SyntaxError(`Failed to construct 'WebSocket': The URL contains a fragment identifier ('${url.hash}'). Fragment identifiers are not allowed in WebSocket URLs.`);
      return url.href;
    }
    exports2.BatchInterceptor = require_BatchInterceptor.BatchInterceptor;
    exports2.FetchRequest = require_fetchUtils.FetchRequest;
    exports2.FetchResponse = require_fetchUtils.FetchResponse;
    exports2.INTERNAL_REQUEST_ID_HEADER_NAME = require_fetchUtils.INTERNAL_REQUEST_ID_HEADER_NAME;
    exports2.Interceptor = require_fetchUtils.Interceptor;
    exports2.InterceptorReadyState = require_fetchUtils.InterceptorReadyState;
    exports2.RequestController = require_fetchUtils.RequestController;
    exports2.createRequestId = require_fetchUtils.createRequestId;
    exports2.decodeBuffer = require_bufferUtils.decodeBuffer;
    exports2.deleteGlobalSymbol = require_fetchUtils.deleteGlobalSymbol;
    exports2.encodeBuffer = require_bufferUtils.encodeBuffer;
    exports2.getCleanUrl = getCleanUrl;
    exports2.getGlobalSymbol = require_fetchUtils.getGlobalSymbol;
    exports2.getRawRequest = require_getRawRequest.getRawRequest;
    exports2.resolveWebSocketUrl = resolveWebSocketUrl;
  }
});

// node_modules/@open-draft/until/lib/index.js
var require_lib5 = __commonJS({
  "node_modules/@open-draft/until/lib/index.js"(exports2, module2) {
    var __defProp2 = Object.defineProperty;
    var __getOwnPropDesc2 = Object.getOwnPropertyDescriptor;
    var __getOwnPropNames2 = Object.getOwnPropertyNames;
    var __hasOwnProp2 = Object.prototype.hasOwnProperty;
    var __export = (target, all) => {
      for (var name in all)
        __defProp2(target, name, { get: all[name], enumerable: true });
    };
    var __copyProps2 = (to, from, except, desc) => {
      if (from && typeof from === "object" || typeof from === "function") {
        for (let key of __getOwnPropNames2(from))
          if (!__hasOwnProp2.call(to, key) && key !== except)
            __defProp2(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc2(from, key)) || desc.enumerable });
      }
      return to;
    };
    var __toCommonJS = (mod) => __copyProps2(__defProp2({}, "__esModule", { value: true }), mod);
    var src_exports = {};
    __export(src_exports, {
      until: () => until
    });
    module2.exports = __toCommonJS(src_exports);
    var until = async (promise) => {
      try {
        const data = await promise().catch((error) => {
          throw error;
        });
        return { error: null, data };
      } catch (error) {
        return { error, data: null };
      }
    };
  }
});

// node_modules/@mswjs/interceptors/lib/node/handleRequest-C-cKYjIh.cjs
var require_handleRequest_C_cKYjIh = __commonJS({
  "node_modules/@mswjs/interceptors/lib/node/handleRequest-C-cKYjIh.cjs"(exports2) {
    var require_chunk = require_chunk_CbDLau6x();
    var require_fetchUtils = require_fetchUtils_umV5xXBy();
    var _open_draft_deferred_promise = require_build();
    var _open_draft_until = require_lib5();
    function isPropertyAccessible(obj, key) {
      try {
        obj[key];
        return true;
      } catch {
        return false;
      }
    }
    async function emitAsync(emitter, eventName, ...data) {
      const listeners = emitter.listeners(eventName);
      if (listeners.length === 0) return;
      for (const listener of listeners) await listener.apply(emitter, data);
    }
    function isObject2(value, loose = false) {
      return loose ? Object.prototype.toString.call(value).startsWith("[object ") : Object.prototype.toString.call(value) === "[object Object]";
    }
    function createServerErrorResponse(body) {
      return new Response(JSON.stringify(body instanceof Error ? {
        name: body.name,
        message: body.message,
        stack: body.stack
      } : body), {
        status: 500,
        statusText: "Unhandled Exception",
        headers: { "Content-Type": "application/json" }
      });
    }
    function isResponseError(response) {
      return response != null && response instanceof Response && isPropertyAccessible(response, "type") && response.type === "error";
    }
    function isResponseLike(value) {
      return isObject2(value, true) && isPropertyAccessible(value, "status") && isPropertyAccessible(value, "statusText") && isPropertyAccessible(value, "bodyUsed");
    }
    function isNodeLikeError(error) {
      if (error == null) return false;
      if (!(error instanceof Error)) return false;
      return "code" in error && "errno" in error;
    }
    async function handleRequest(options) {
      const handleResponse = async (response) => {
        if (response instanceof Error) {
          await options.controller.errorWith(response);
          return true;
        }
        if (isResponseError(response)) {
          await options.controller.respondWith(response);
          return true;
        }
        if (isResponseLike(response)) {
          await options.controller.respondWith(response);
          return true;
        }
        if (isObject2(response)) {
          await options.controller.errorWith(response);
          return true;
        }
        return false;
      };
      const handleResponseError = async (error) => {
        if (error instanceof require_fetchUtils.InterceptorError) throw result.error;
        if (isNodeLikeError(error)) {
          await options.controller.errorWith(error);
          return true;
        }
        if (error instanceof Response) return await handleResponse(error);
        return false;
      };
      const requestAbortPromise = new _open_draft_deferred_promise.DeferredPromise();
      const onAbort = () => {
        requestAbortPromise.reject(options.request.signal?.reason);
      };
      if (options.request.signal) {
        if (options.request.signal.aborted) {
          await options.controller.errorWith(options.request.signal.reason);
          return;
        }
        options.request.signal.addEventListener("abort", onAbort, { once: true });
      }
      const result = await (0, _open_draft_until.until)(async () => {
        const requestListenersPromise = emitAsync(options.emitter, "request", {
          requestId: options.requestId,
          request: options.request,
          controller: options.controller
        });
        await Promise.race([
          requestAbortPromise,
          requestListenersPromise,
          options.controller.handled
        ]);
      });
      options.request.signal?.removeEventListener("abort", onAbort);
      if (requestAbortPromise.state === "rejected") {
        await options.controller.errorWith(requestAbortPromise.rejectionReason);
        return;
      }
      if (result.error) {
        if (await handleResponseError(result.error)) return;
        if (options.emitter.listenerCount("unhandledException") > 0) {
          const unhandledExceptionController = new require_fetchUtils.RequestController(options.request, {
            passthrough() {
            },
            async respondWith(response) {
              await handleResponse(response);
            },
            async errorWith(reason) {
              await options.controller.errorWith(reason);
            }
          });
          await emitAsync(options.emitter, "unhandledException", {
            error: result.error,
            request: options.request,
            requestId: options.requestId,
            controller: unhandledExceptionController
          });
          if (unhandledExceptionController.readyState !== require_fetchUtils.RequestController.PENDING) return;
        }
        await options.controller.respondWith(createServerErrorResponse(result.error));
        return;
      }
      if (options.controller.readyState === require_fetchUtils.RequestController.PENDING) return await options.controller.passthrough();
      return options.controller.handled;
    }
    Object.defineProperty(exports2, "emitAsync", {
      enumerable: true,
      get: function() {
        return emitAsync;
      }
    });
    Object.defineProperty(exports2, "handleRequest", {
      enumerable: true,
      get: function() {
        return handleRequest;
      }
    });
    Object.defineProperty(exports2, "isObject", {
      enumerable: true,
      get: function() {
        return isObject2;
      }
    });
    Object.defineProperty(exports2, "isPropertyAccessible", {
      enumerable: true,
      get: function() {
        return isPropertyAccessible;
      }
    });
    Object.defineProperty(exports2, "isResponseError", {
      enumerable: true,
      get: function() {
        return isResponseError;
      }
    });
  }
});

// node_modules/@mswjs/interceptors/lib/node/node-DIKcnzhK.cjs
var require_node_DIKcnzhK = __commonJS({
  "node_modules/@mswjs/interceptors/lib/node/node-DIKcnzhK.cjs"(exports2) {
    var require_chunk = require_chunk_CbDLau6x();
    var require_getRawRequest = require_getRawRequest_B6znU6il();
    var outvariant = require_lib2();
    var node_http = require("node:http");
    var node_stream = require("node:stream");
    var kRawRequestBodyStream = /* @__PURE__ */ Symbol("kRawRequestBodyStream");
    function getClientRequestBodyStream(request) {
      (0, outvariant.invariant)(require_getRawRequest.getRawRequest(request) instanceof node_http.ClientRequest, `Failed to retrieve raw request body stream: request is not an instance of "http.ClientRequest". Note that you can only use the "getClientRequestBodyStream" function with the requests issued by "http.clientRequest".`);
      const requestBodyStream = Reflect.get(request, kRawRequestBodyStream);
      (0, outvariant.invariant)(requestBodyStream instanceof node_stream.Readable, "Failed to retrieve raw request body stream: corrupted stream (%s)", typeof requestBodyStream);
      return requestBodyStream;
    }
    function setRawRequestBodyStream(request, stream) {
      Reflect.set(request, kRawRequestBodyStream, stream);
    }
    Object.defineProperty(exports2, "getClientRequestBodyStream", {
      enumerable: true,
      get: function() {
        return getClientRequestBodyStream;
      }
    });
    Object.defineProperty(exports2, "setRawRequestBodyStream", {
      enumerable: true,
      get: function() {
        return setRawRequestBodyStream;
      }
    });
  }
});

// node_modules/@mswjs/interceptors/lib/node/ClientRequest-2loAH7xM.cjs
var require_ClientRequest_2loAH7xM = __commonJS({
  "node_modules/@mswjs/interceptors/lib/node/ClientRequest-2loAH7xM.cjs"(exports2) {
    var require_chunk = require_chunk_CbDLau6x();
    var require_fetchUtils = require_fetchUtils_umV5xXBy();
    var require_getRawRequest = require_getRawRequest_B6znU6il();
    var require_handleRequest = require_handleRequest_C_cKYjIh();
    var require_node3 = require_node_DIKcnzhK();
    var _open_draft_logger = require_lib3();
    var outvariant = require_lib2();
    var node_http = require("node:http");
    node_http = require_chunk.__toESM(node_http);
    var node_https = require("node:https");
    node_https = require_chunk.__toESM(node_https);
    var node_net = require("node:net");
    node_net = require_chunk.__toESM(node_net);
    var _http_common = require("_http_common");
    var node_stream = require("node:stream");
    var node_url = require("node:url");
    var http3 = require("http");
    function normalizeSocketWriteArgs(args) {
      const normalized = [
        args[0],
        void 0,
        void 0
      ];
      if (typeof args[1] === "string") normalized[1] = args[1];
      else if (typeof args[1] === "function") normalized[2] = args[1];
      if (typeof args[2] === "function") normalized[2] = args[2];
      return normalized;
    }
    var MockSocket = class extends node_net.default.Socket {
      constructor(options) {
        super();
        this.options = options;
        this.connecting = false;
        this.connect();
        this._final = (callback) => {
          callback(null);
        };
      }
      connect() {
        this.connecting = true;
        return this;
      }
      write(...args) {
        const [chunk, encoding, callback] = normalizeSocketWriteArgs(args);
        this.options.write(chunk, encoding, callback);
        return true;
      }
      end(...args) {
        const [chunk, encoding, callback] = normalizeSocketWriteArgs(args);
        this.options.write(chunk, encoding, callback);
        return super.end.apply(this, args);
      }
      push(chunk, encoding) {
        this.options.read(chunk, encoding);
        return super.push(chunk, encoding);
      }
    };
    function baseUrlFromConnectionOptions(options) {
      if ("href" in options) return new URL(options.href);
      const protocol = options.port === 443 ? "https:" : "http:";
      const host = options.host;
      const url = new URL(`${protocol}//${host}`);
      if (options.port) url.port = options.port.toString();
      if (options.path) url.pathname = options.path;
      if (options.auth) {
        const [username, password] = options.auth.split(":");
        url.username = username;
        url.password = password;
      }
      return url;
    }
    var kRawHeaders = /* @__PURE__ */ Symbol("kRawHeaders");
    var kRestorePatches = /* @__PURE__ */ Symbol("kRestorePatches");
    function recordRawHeader(headers, args, behavior) {
      ensureRawHeadersSymbol(headers, []);
      const rawHeaders = Reflect.get(headers, kRawHeaders);
      if (behavior === "set") {
        for (let index = rawHeaders.length - 1; index >= 0; index--) if (rawHeaders[index][0].toLowerCase() === args[0].toLowerCase()) rawHeaders.splice(index, 1);
      }
      rawHeaders.push(args);
    }
    function ensureRawHeadersSymbol(headers, rawHeaders) {
      if (Reflect.has(headers, kRawHeaders)) return;
      defineRawHeadersSymbol(headers, rawHeaders);
    }
    function defineRawHeadersSymbol(headers, rawHeaders) {
      Object.defineProperty(headers, kRawHeaders, {
        value: rawHeaders,
        enumerable: false,
        configurable: true
      });
    }
    function recordRawFetchHeaders() {
      if (Reflect.get(Headers, kRestorePatches)) return Reflect.get(Headers, kRestorePatches);
      const { Headers: OriginalHeaders, Request: OriginalRequest, Response: OriginalResponse } = globalThis;
      const { set, append, delete: headersDeleteMethod } = Headers.prototype;
      Object.defineProperty(Headers, kRestorePatches, {
        value: () => {
          Headers.prototype.set = set;
          Headers.prototype.append = append;
          Headers.prototype.delete = headersDeleteMethod;
          globalThis.Headers = OriginalHeaders;
          globalThis.Request = OriginalRequest;
          globalThis.Response = OriginalResponse;
          Object.setPrototypeOf(require_fetchUtils.FetchRequest, OriginalRequest);
          Object.setPrototypeOf(require_fetchUtils.FetchRequest.prototype, OriginalRequest.prototype);
          Object.setPrototypeOf(require_fetchUtils.FetchResponse, OriginalResponse);
          Object.setPrototypeOf(require_fetchUtils.FetchResponse.prototype, OriginalResponse.prototype);
          Reflect.deleteProperty(Headers, kRestorePatches);
        },
        enumerable: false,
        configurable: true
      });
      Object.defineProperty(globalThis, "Headers", {
        enumerable: true,
        writable: true,
        value: new Proxy(Headers, { construct(target, args, newTarget) {
          const headersInit = args[0] || [];
          if (headersInit instanceof Headers && Reflect.has(headersInit, kRawHeaders)) {
            const sanitizedHeaders = Reflect.get(headersInit, kRawHeaders).map((tuple) => [tuple[0], tuple[1]]);
            const headers$1 = Reflect.construct(target, [sanitizedHeaders], newTarget);
            ensureRawHeadersSymbol(headers$1, [...sanitizedHeaders]);
            return headers$1;
          }
          const headers = Reflect.construct(target, args, newTarget);
          if (!Reflect.has(headers, kRawHeaders)) ensureRawHeadersSymbol(headers, Array.isArray(headersInit) ? headersInit : Object.entries(headersInit));
          return headers;
        } })
      });
      Headers.prototype.set = new Proxy(Headers.prototype.set, { apply(target, thisArg, args) {
        recordRawHeader(thisArg, [args[0], args[1]], "set");
        return Reflect.apply(target, thisArg, args);
      } });
      Headers.prototype.append = new Proxy(Headers.prototype.append, { apply(target, thisArg, args) {
        recordRawHeader(thisArg, [args[0], args[1]], "append");
        return Reflect.apply(target, thisArg, args);
      } });
      Headers.prototype.delete = new Proxy(Headers.prototype.delete, { apply(target, thisArg, args) {
        const rawHeaders = Reflect.get(thisArg, kRawHeaders);
        if (rawHeaders) {
          for (let index = rawHeaders.length - 1; index >= 0; index--) if (rawHeaders[index][0].toLowerCase() === args[0].toLowerCase()) rawHeaders.splice(index, 1);
        }
        return Reflect.apply(target, thisArg, args);
      } });
      Object.defineProperty(globalThis, "Request", {
        enumerable: true,
        writable: true,
        value: new Proxy(Request, { construct(target, args, newTarget) {
          const request = Reflect.construct(target, args, newTarget);
          const inferredRawHeaders = [];
          if (typeof args[0] === "object" && args[0].headers != null) inferredRawHeaders.push(...inferRawHeaders(args[0].headers));
          if (typeof args[1] === "object" && args[1].headers != null) inferredRawHeaders.push(...inferRawHeaders(args[1].headers));
          if (inferredRawHeaders.length > 0) ensureRawHeadersSymbol(request.headers, inferredRawHeaders);
          return request;
        } })
      });
      Object.defineProperty(globalThis, "Response", {
        enumerable: true,
        writable: true,
        value: new Proxy(Response, { construct(target, args, newTarget) {
          const response = Reflect.construct(target, args, newTarget);
          if (typeof args[1] === "object" && args[1].headers != null) ensureRawHeadersSymbol(response.headers, inferRawHeaders(args[1].headers));
          return response;
        } })
      });
      Object.setPrototypeOf(require_fetchUtils.FetchRequest, globalThis.Request);
      Object.setPrototypeOf(require_fetchUtils.FetchRequest.prototype, globalThis.Request.prototype);
      Object.setPrototypeOf(require_fetchUtils.FetchResponse, globalThis.Response);
      Object.setPrototypeOf(require_fetchUtils.FetchResponse.prototype, globalThis.Response.prototype);
    }
    function restoreHeadersPrototype() {
      if (!Reflect.get(Headers, kRestorePatches)) return;
      Reflect.get(Headers, kRestorePatches)();
    }
    function getRawFetchHeaders(headers) {
      if (!Reflect.has(headers, kRawHeaders)) return Array.from(headers.entries());
      const rawHeaders = Reflect.get(headers, kRawHeaders);
      return rawHeaders.length > 0 ? rawHeaders : Array.from(headers.entries());
    }
    function inferRawHeaders(headers) {
      if (headers instanceof Headers) return Reflect.get(headers, kRawHeaders) || [];
      return Reflect.get(new Headers(headers), kRawHeaders);
    }
    function freeParser(parser, socket) {
      if (parser._consumed) parser.unconsume();
      parser._headers = [];
      parser._url = "";
      parser.socket = null;
      parser.incoming = null;
      parser.outgoing = null;
      parser.maxHeaderPairs = 2e3;
      parser._consumed = false;
      parser.onIncoming = null;
      parser[_http_common.HTTPParser.kOnHeaders] = null;
      parser[_http_common.HTTPParser.kOnHeadersComplete] = null;
      parser[_http_common.HTTPParser.kOnMessageBegin] = null;
      parser[_http_common.HTTPParser.kOnMessageComplete] = null;
      parser[_http_common.HTTPParser.kOnBody] = null;
      parser[_http_common.HTTPParser.kOnExecute] = null;
      parser[_http_common.HTTPParser.kOnTimeout] = null;
      parser.remove();
      parser.free();
      if (socket)
        if (socket.destroyed) socket.parser = null;
        else socket.once("end", () => {
          socket.parser = null;
        });
    }
    var kRequestId = /* @__PURE__ */ Symbol("kRequestId");
    var MockHttpSocket = class extends MockSocket {
      constructor(options) {
        super({
          write: (chunk, encoding, callback) => {
            if (this.socketState !== "passthrough") this.writeBuffer.push([
              chunk,
              encoding,
              callback
            ]);
            if (chunk) {
              if (this.socketState === "passthrough") this.originalSocket?.write(chunk, encoding, callback);
              this.requestParser.execute(Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk, encoding));
            }
          },
          read: (chunk) => {
            if (chunk !== null)
              this.responseParser.execute(Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk));
          }
        });
        this.requestRawHeadersBuffer = [];
        this.responseRawHeadersBuffer = [];
        this.writeBuffer = [];
        this.socketState = "unknown";
        this.onRequestHeaders = (rawHeaders) => {
          this.requestRawHeadersBuffer.push(...rawHeaders);
        };
        this.onRequestStart = (versionMajor, versionMinor, rawHeaders, _, path, __, ___, ____, shouldKeepAlive) => {
          this.shouldKeepAlive = shouldKeepAlive;
          const url = new URL(path || "", this.baseUrl);
          const method = this.connectionOptions.method?.toUpperCase() || "GET";
          const headers = require_fetchUtils.FetchResponse.parseRawHeaders([...this.requestRawHeadersBuffer, ...rawHeaders || []]);
          this.requestRawHeadersBuffer.length = 0;
          const canHaveBody2 = method !== "GET" && method !== "HEAD";
          if (url.username || url.password) {
            if (!headers.has("authorization")) headers.set("authorization", `Basic ${url.username}:${url.password}`);
            url.username = "";
            url.password = "";
          }
          this.requestStream = new node_stream.Readable({ read: () => {
            this.flushWriteBuffer();
          } });
          const requestId = require_fetchUtils.createRequestId();
          this.request = new require_fetchUtils.FetchRequest(url, {
            method,
            headers,
            credentials: "same-origin",
            duplex: canHaveBody2 ? "half" : void 0,
            body: canHaveBody2 ? node_stream.Readable.toWeb(this.requestStream) : null
          });
          Reflect.set(this.request, kRequestId, requestId);
          require_getRawRequest.setRawRequest(this.request, Reflect.get(this, "_httpMessage"));
          require_node3.setRawRequestBodyStream(this.request, this.requestStream);
          if (this.request.headers.has(require_fetchUtils.INTERNAL_REQUEST_ID_HEADER_NAME)) {
            this.passthrough();
            return;
          }
          this.onRequest({
            requestId,
            request: this.request,
            socket: this
          });
        };
        this.onResponseHeaders = (rawHeaders) => {
          this.responseRawHeadersBuffer.push(...rawHeaders);
        };
        this.onResponseStart = (versionMajor, versionMinor, rawHeaders, method, url, status2, statusText) => {
          const headers = require_fetchUtils.FetchResponse.parseRawHeaders([...this.responseRawHeadersBuffer, ...rawHeaders || []]);
          this.responseRawHeadersBuffer.length = 0;
          const response = new require_fetchUtils.FetchResponse(
            /**
            * @note The Fetch API response instance exposed to the consumer
            * is created over the response stream of the HTTP parser. It is NOT
            * related to the Socket instance. This way, you can read response body
            * in response listener while the Socket instance delays the emission
            * of "end" and other events until those response listeners are finished.
            */
            require_fetchUtils.FetchResponse.isResponseWithBody(status2) ? node_stream.Readable.toWeb(this.responseStream = new node_stream.Readable({ read() {
            } })) : null,
            {
              url,
              status: status2,
              statusText,
              headers
            }
          );
          (0, outvariant.invariant)(this.request, "Failed to handle a response: request does not exist");
          require_fetchUtils.FetchResponse.setUrl(this.request.url, response);
          if (this.request.headers.has(require_fetchUtils.INTERNAL_REQUEST_ID_HEADER_NAME)) return;
          this.responseListenersPromise = this.onResponse({
            response,
            isMockedResponse: this.socketState === "mock",
            requestId: Reflect.get(this.request, kRequestId),
            request: this.request,
            socket: this
          });
        };
        this.connectionOptions = options.connectionOptions;
        this.createConnection = options.createConnection;
        this.onRequest = options.onRequest;
        this.onResponse = options.onResponse;
        this.baseUrl = baseUrlFromConnectionOptions(this.connectionOptions);
        this.requestParser = new _http_common.HTTPParser();
        this.requestParser.initialize(_http_common.HTTPParser.REQUEST, {});
        this.requestParser[_http_common.HTTPParser.kOnHeaders] = this.onRequestHeaders.bind(this);
        this.requestParser[_http_common.HTTPParser.kOnHeadersComplete] = this.onRequestStart.bind(this);
        this.requestParser[_http_common.HTTPParser.kOnBody] = this.onRequestBody.bind(this);
        this.requestParser[_http_common.HTTPParser.kOnMessageComplete] = this.onRequestEnd.bind(this);
        this.responseParser = new _http_common.HTTPParser();
        this.responseParser.initialize(_http_common.HTTPParser.RESPONSE, {});
        this.responseParser[_http_common.HTTPParser.kOnHeaders] = this.onResponseHeaders.bind(this);
        this.responseParser[_http_common.HTTPParser.kOnHeadersComplete] = this.onResponseStart.bind(this);
        this.responseParser[_http_common.HTTPParser.kOnBody] = this.onResponseBody.bind(this);
        this.responseParser[_http_common.HTTPParser.kOnMessageComplete] = this.onResponseEnd.bind(this);
        this.once("finish", () => freeParser(this.requestParser, this));
        if (this.baseUrl.protocol === "https:") {
          Reflect.set(this, "encrypted", true);
          Reflect.set(this, "authorized", false);
          Reflect.set(this, "getProtocol", () => "TLSv1.3");
          Reflect.set(this, "getSession", () => void 0);
          Reflect.set(this, "isSessionReused", () => false);
          Reflect.set(this, "getCipher", () => ({
            name: "AES256-SHA",
            standardName: "TLS_RSA_WITH_AES_256_CBC_SHA",
            version: "TLSv1.3"
          }));
        }
      }
      emit(event, ...args) {
        const emitEvent = super.emit.bind(this, event, ...args);
        if (this.responseListenersPromise) {
          this.responseListenersPromise.finally(emitEvent);
          return this.listenerCount(event) > 0;
        }
        return emitEvent();
      }
      destroy(error) {
        freeParser(this.responseParser, this);
        if (error) this.emit("error", error);
        return super.destroy(error);
      }
      /**
      * Establish this Socket connection as-is and pipe
      * its data/events through this Socket.
      */
      passthrough() {
        this.socketState = "passthrough";
        if (this.destroyed) return;
        const socket = this.createConnection();
        this.originalSocket = socket;
        if ("_handle" in socket) Object.defineProperty(this, "_handle", {
          value: socket._handle,
          enumerable: true,
          writable: true
        });
        this.once("close", () => {
          socket.removeAllListeners();
          if (!socket.destroyed) socket.destroy();
          this.originalSocket = void 0;
        });
        this.address = socket.address.bind(socket);
        let writeArgs;
        let headersWritten = false;
        while (writeArgs = this.writeBuffer.shift()) if (writeArgs !== void 0) {
          if (!headersWritten) {
            const [chunk, encoding, callback] = writeArgs;
            const chunkString = chunk.toString();
            const chunkBeforeRequestHeaders = chunkString.slice(0, chunkString.indexOf("\r\n") + 2);
            const chunkAfterRequestHeaders = chunkString.slice(chunk.indexOf("\r\n\r\n"));
            const headersChunk = `${chunkBeforeRequestHeaders}${getRawFetchHeaders(this.request.headers).filter(([name]) => {
              return name.toLowerCase() !== require_fetchUtils.INTERNAL_REQUEST_ID_HEADER_NAME;
            }).map(([name, value]) => `${name}: ${value}`).join("\r\n")}${chunkAfterRequestHeaders}`;
            socket.write(headersChunk, encoding, callback);
            headersWritten = true;
            continue;
          }
          socket.write(...writeArgs);
        }
        if (Reflect.get(socket, "encrypted")) [
          "encrypted",
          "authorized",
          "getProtocol",
          "getSession",
          "isSessionReused",
          "getCipher"
        ].forEach((propertyName) => {
          Object.defineProperty(this, propertyName, {
            enumerable: true,
            get: () => {
              const value = Reflect.get(socket, propertyName);
              return typeof value === "function" ? value.bind(socket) : value;
            }
          });
        });
        socket.on("lookup", (...args) => this.emit("lookup", ...args)).on("connect", () => {
          this.connecting = socket.connecting;
          this.emit("connect");
        }).on("secureConnect", () => this.emit("secureConnect")).on("secure", () => this.emit("secure")).on("session", (session) => this.emit("session", session)).on("ready", () => this.emit("ready")).on("drain", () => this.emit("drain")).on("data", (chunk) => {
          this.push(chunk);
        }).on("error", (error) => {
          Reflect.set(this, "_hadError", Reflect.get(socket, "_hadError"));
          this.emit("error", error);
        }).on("resume", () => this.emit("resume")).on("timeout", () => this.emit("timeout")).on("prefinish", () => this.emit("prefinish")).on("finish", () => this.emit("finish")).on("close", (hadError) => this.emit("close", hadError)).on("end", () => this.emit("end"));
      }
      /**
      * Convert the given Fetch API `Response` instance to an
      * HTTP message and push it to the socket.
      */
      async respondWith(response) {
        if (this.destroyed) return;
        (0, outvariant.invariant)(this.socketState !== "mock", '[MockHttpSocket] Failed to respond to the "%s %s" request with "%s %s": the request has already been handled', this.request?.method, this.request?.url, response.status, response.statusText);
        if (require_handleRequest.isPropertyAccessible(response, "type") && response.type === "error") {
          this.errorWith(/* @__PURE__ */ new TypeError("Network error"));
          return;
        }
        this.mockConnect();
        this.socketState = "mock";
        this.flushWriteBuffer();
        const serverResponse = new node_http.ServerResponse(new node_http.IncomingMessage(this));
        serverResponse.assignSocket(new MockSocket({
          write: (chunk, encoding, callback) => {
            this.push(chunk, encoding);
            callback?.();
          },
          read() {
          }
        }));
        serverResponse.removeHeader("connection");
        serverResponse.removeHeader("date");
        const rawResponseHeaders = getRawFetchHeaders(response.headers);
        serverResponse.writeHead(response.status, response.statusText || node_http.STATUS_CODES[response.status], rawResponseHeaders);
        this.once("error", () => {
          serverResponse.destroy();
        });
        if (response.body) try {
          const reader = response.body.getReader();
          while (true) {
            const { done, value } = await reader.read();
            if (done) {
              serverResponse.end();
              break;
            }
            serverResponse.write(value);
          }
        } catch (error) {
          if (error instanceof Error) {
            serverResponse.destroy();
            this.destroy();
            return;
          }
          serverResponse.destroy();
          throw error;
        }
        else serverResponse.end();
        if (!this.shouldKeepAlive) {
          this.emit("readable");
          this.responseStream?.push(null);
          this.push(null);
        }
      }
      /**
      * Close this socket connection with the given error.
      */
      errorWith(error) {
        this.destroy(error);
      }
      mockConnect() {
        this.connecting = false;
        const isIPv6 = node_net.default.isIPv6(this.connectionOptions.hostname) || this.connectionOptions.family === 6;
        const addressInfo = {
          address: isIPv6 ? "::1" : "127.0.0.1",
          family: isIPv6 ? "IPv6" : "IPv4",
          port: this.connectionOptions.port
        };
        this.address = () => addressInfo;
        this.emit("lookup", null, addressInfo.address, addressInfo.family === "IPv6" ? 6 : 4, this.connectionOptions.host);
        this.emit("connect");
        this.emit("ready");
        if (this.baseUrl.protocol === "https:") {
          this.emit("secure");
          this.emit("secureConnect");
          this.emit("session", this.connectionOptions.session || Buffer.from("mock-session-renegotiate"));
          this.emit("session", Buffer.from("mock-session-resume"));
        }
      }
      flushWriteBuffer() {
        for (const writeCall of this.writeBuffer) if (typeof writeCall[2] === "function") {
          writeCall[2]();
          writeCall[2] = void 0;
        }
      }
      onRequestBody(chunk) {
        (0, outvariant.invariant)(this.requestStream, "Failed to write to a request stream: stream does not exist");
        this.requestStream.push(chunk);
      }
      onRequestEnd() {
        if (this.requestStream) this.requestStream.push(null);
      }
      onResponseBody(chunk) {
        (0, outvariant.invariant)(this.responseStream, "Failed to write to a response stream: stream does not exist");
        this.responseStream.push(chunk);
      }
      onResponseEnd() {
        if (this.responseStream) this.responseStream.push(null);
      }
    };
    var MockAgent = class extends node_http.default.Agent {
      constructor(options) {
        super();
        this.customAgent = options.customAgent;
        this.onRequest = options.onRequest;
        this.onResponse = options.onResponse;
      }
      createConnection(options, callback) {
        const createConnection = this.customAgent instanceof node_http.default.Agent ? this.customAgent.createConnection : super.createConnection;
        const createConnectionOptions = this.customAgent instanceof node_http.default.Agent ? {
          ...options,
          ...this.customAgent.options
        } : options;
        return new MockHttpSocket({
          connectionOptions: options,
          createConnection: createConnection.bind(this.customAgent || this, createConnectionOptions, callback),
          onRequest: this.onRequest.bind(this),
          onResponse: this.onResponse.bind(this)
        });
      }
    };
    var MockHttpsAgent = class extends node_https.default.Agent {
      constructor(options) {
        super();
        this.customAgent = options.customAgent;
        this.onRequest = options.onRequest;
        this.onResponse = options.onResponse;
      }
      createConnection(options, callback) {
        const createConnection = this.customAgent instanceof node_http.default.Agent ? this.customAgent.createConnection : super.createConnection;
        const createConnectionOptions = this.customAgent instanceof node_http.default.Agent ? {
          ...options,
          ...this.customAgent.options
        } : options;
        return new MockHttpSocket({
          connectionOptions: options,
          createConnection: createConnection.bind(this.customAgent || this, createConnectionOptions, callback),
          onRequest: this.onRequest.bind(this),
          onResponse: this.onResponse.bind(this)
        });
      }
    };
    var logger$2 = new _open_draft_logger.Logger("utils getUrlByRequestOptions");
    var DEFAULT_PATH = "/";
    var DEFAULT_PROTOCOL = "http:";
    var DEFAULT_HOSTNAME = "localhost";
    var SSL_PORT = 443;
    function getAgent(options) {
      return options.agent instanceof http3.Agent ? options.agent : void 0;
    }
    function getProtocolByRequestOptions(options) {
      if (options.protocol) return options.protocol;
      const agentProtocol = getAgent(options)?.protocol;
      if (agentProtocol) return agentProtocol;
      const port = getPortByRequestOptions(options);
      return options.cert || port === SSL_PORT ? "https:" : options.uri?.protocol || DEFAULT_PROTOCOL;
    }
    function getPortByRequestOptions(options) {
      if (options.port) return Number(options.port);
      const agent = getAgent(options);
      if (agent?.options.port) return Number(agent.options.port);
      if (agent?.defaultPort) return Number(agent.defaultPort);
    }
    function getAuthByRequestOptions(options) {
      if (options.auth) {
        const [username, password] = options.auth.split(":");
        return {
          username,
          password
        };
      }
    }
    function isRawIPv6Address(host) {
      return host.includes(":") && !host.startsWith("[") && !host.endsWith("]");
    }
    function getHostname(options) {
      let host = options.hostname || options.host;
      if (host) {
        if (isRawIPv6Address(host)) host = `[${host}]`;
        return new URL(`http://${host}`).hostname;
      }
      return DEFAULT_HOSTNAME;
    }
    function getUrlByRequestOptions(options) {
      logger$2.info("request options", options);
      if (options.uri) {
        logger$2.info('constructing url from explicitly provided "options.uri": %s', options.uri);
        return new URL(options.uri.href);
      }
      logger$2.info("figuring out url from request options...");
      const protocol = getProtocolByRequestOptions(options);
      logger$2.info("protocol", protocol);
      const port = getPortByRequestOptions(options);
      logger$2.info("port", port);
      const hostname = getHostname(options);
      logger$2.info("hostname", hostname);
      const path = options.path || DEFAULT_PATH;
      logger$2.info("path", path);
      const credentials = getAuthByRequestOptions(options);
      logger$2.info("credentials", credentials);
      const authString = credentials ? `${credentials.username}:${credentials.password}@` : "";
      logger$2.info("auth string:", authString);
      const portString = typeof port !== "undefined" ? `:${port}` : "";
      const url = new URL(`${protocol}//${hostname}${portString}${path}`);
      url.username = credentials?.username || "";
      url.password = credentials?.password || "";
      logger$2.info("created url:", url);
      return url;
    }
    var logger$1 = new _open_draft_logger.Logger("cloneObject");
    function isPlainObject(obj) {
      logger$1.info("is plain object?", obj);
      if (obj == null || !obj.constructor?.name) {
        logger$1.info("given object is undefined, not a plain object...");
        return false;
      }
      logger$1.info("checking the object constructor:", obj.constructor.name);
      return obj.constructor.name === "Object";
    }
    function cloneObject(obj) {
      logger$1.info("cloning object:", obj);
      const enumerableProperties = Object.entries(obj).reduce((acc, [key, value]) => {
        logger$1.info("analyzing key-value pair:", key, value);
        acc[key] = isPlainObject(value) ? cloneObject(value) : value;
        return acc;
      }, {});
      return isPlainObject(obj) ? enumerableProperties : Object.assign(Object.getPrototypeOf(obj), enumerableProperties);
    }
    var logger = new _open_draft_logger.Logger("http normalizeClientRequestArgs");
    function resolveRequestOptions(args, url) {
      if (typeof args[1] === "undefined" || typeof args[1] === "function") {
        logger.info("request options not provided, deriving from the url", url);
        return (0, node_url.urlToHttpOptions)(url);
      }
      if (args[1]) {
        logger.info("has custom RequestOptions!", args[1]);
        const requestOptionsFromUrl = (0, node_url.urlToHttpOptions)(url);
        logger.info("derived RequestOptions from the URL:", requestOptionsFromUrl);
        logger.info("cloning RequestOptions...");
        const clonedRequestOptions = cloneObject(args[1]);
        logger.info("successfully cloned RequestOptions!", clonedRequestOptions);
        return {
          ...requestOptionsFromUrl,
          ...clonedRequestOptions
        };
      }
      logger.info("using an empty object as request options");
      return {};
    }
    function overrideUrlByRequestOptions(url, options) {
      url.host = options.host || url.host;
      url.hostname = options.hostname || url.hostname;
      url.port = options.port ? options.port.toString() : url.port;
      if (options.path) {
        const parsedOptionsPath = (0, node_url.parse)(options.path, false);
        url.pathname = parsedOptionsPath.pathname || "";
        url.search = parsedOptionsPath.search || "";
      }
      return url;
    }
    function resolveCallback(args) {
      return typeof args[1] === "function" ? args[1] : args[2];
    }
    function normalizeClientRequestArgs(defaultProtocol, args) {
      let url;
      let options;
      let callback;
      logger.info("arguments", args);
      logger.info("using default protocol:", defaultProtocol);
      if (args.length === 0) {
        const url$1 = new node_url.URL("http://localhost");
        return [url$1, resolveRequestOptions(args, url$1)];
      }
      if (typeof args[0] === "string") {
        logger.info("first argument is a location string:", args[0]);
        url = new node_url.URL(args[0]);
        logger.info("created a url:", url);
        const requestOptionsFromUrl = (0, node_url.urlToHttpOptions)(url);
        logger.info("request options from url:", requestOptionsFromUrl);
        options = resolveRequestOptions(args, url);
        logger.info("resolved request options:", options);
        callback = resolveCallback(args);
      } else if (args[0] instanceof node_url.URL) {
        url = args[0];
        logger.info("first argument is a URL:", url);
        if (typeof args[1] !== "undefined" && require_handleRequest.isObject(args[1])) url = overrideUrlByRequestOptions(url, args[1]);
        options = resolveRequestOptions(args, url);
        logger.info("derived request options:", options);
        callback = resolveCallback(args);
      } else if ("hash" in args[0] && !("method" in args[0])) {
        const [legacyUrl] = args;
        logger.info("first argument is a legacy URL:", legacyUrl);
        if (legacyUrl.hostname === null) {
          logger.info("given legacy URL is relative (no hostname)");
          return require_handleRequest.isObject(args[1]) ? normalizeClientRequestArgs(defaultProtocol, [{
            path: legacyUrl.path,
            ...args[1]
          }, args[2]]) : normalizeClientRequestArgs(defaultProtocol, [{ path: legacyUrl.path }, args[1]]);
        }
        logger.info("given legacy url is absolute");
        const resolvedUrl = new node_url.URL(legacyUrl.href);
        return args[1] === void 0 ? normalizeClientRequestArgs(defaultProtocol, [resolvedUrl]) : typeof args[1] === "function" ? normalizeClientRequestArgs(defaultProtocol, [resolvedUrl, args[1]]) : normalizeClientRequestArgs(defaultProtocol, [
          resolvedUrl,
          args[1],
          args[2]
        ]);
      } else if (require_handleRequest.isObject(args[0])) {
        options = { ...args[0] };
        logger.info("first argument is RequestOptions:", options);
        options.protocol = options.protocol || defaultProtocol;
        logger.info("normalized request options:", options);
        url = getUrlByRequestOptions(options);
        logger.info("created a URL from RequestOptions:", url.href);
        callback = resolveCallback(args);
      } else throw new Error(`Failed to construct ClientRequest with these parameters: ${args}`);
      options.protocol = options.protocol || url.protocol;
      options.method = options.method || "GET";
      if (!options._defaultAgent) {
        logger.info('has no default agent, setting the default agent for "%s"', options.protocol);
        options._defaultAgent = options.protocol === "https:" ? node_https.globalAgent : node_http.globalAgent;
      }
      logger.info("successfully resolved url:", url.href);
      logger.info("successfully resolved options:", options);
      logger.info("successfully resolved callback:", callback);
      if (!(url instanceof node_url.URL)) url = url.toString();
      return [
        url,
        options,
        callback
      ];
    }
    var ClientRequestInterceptor = class ClientRequestInterceptor2 extends require_fetchUtils.Interceptor {
      static {
        this.symbol = /* @__PURE__ */ Symbol.for("client-request-interceptor");
      }
      constructor() {
        super(ClientRequestInterceptor2.symbol);
        this.onRequest = async ({ request, socket }) => {
          const controller = new require_fetchUtils.RequestController(request, {
            passthrough() {
              socket.passthrough();
            },
            async respondWith(response) {
              await socket.respondWith(response);
            },
            errorWith(reason) {
              if (reason instanceof Error) socket.errorWith(reason);
            }
          });
          await require_handleRequest.handleRequest({
            request,
            requestId: Reflect.get(request, kRequestId),
            controller,
            emitter: this.emitter
          });
        };
        this.onResponse = async ({ requestId, request, response, isMockedResponse }) => {
          return require_handleRequest.emitAsync(this.emitter, "response", {
            requestId,
            request,
            response,
            isMockedResponse
          });
        };
      }
      setup() {
        const { ClientRequest: OriginalClientRequest, get: originalGet, request: originalRequest } = node_http.default;
        const { get: originalHttpsGet, request: originalHttpsRequest } = node_https.default;
        const onRequest = this.onRequest.bind(this);
        const onResponse = this.onResponse.bind(this);
        node_http.default.ClientRequest = new Proxy(node_http.default.ClientRequest, { construct: (target, args) => {
          const [url, options, callback] = normalizeClientRequestArgs("http:", args);
          options.agent = new (options.protocol === "https:" ? MockHttpsAgent : MockAgent)({
            customAgent: options.agent,
            onRequest,
            onResponse
          });
          return Reflect.construct(target, [
            url,
            options,
            callback
          ]);
        } });
        node_http.default.request = new Proxy(node_http.default.request, { apply: (target, thisArg, args) => {
          const [url, options, callback] = normalizeClientRequestArgs("http:", args);
          options.agent = new MockAgent({
            customAgent: options.agent,
            onRequest,
            onResponse
          });
          return Reflect.apply(target, thisArg, [
            url,
            options,
            callback
          ]);
        } });
        node_http.default.get = new Proxy(node_http.default.get, { apply: (target, thisArg, args) => {
          const [url, options, callback] = normalizeClientRequestArgs("http:", args);
          options.agent = new MockAgent({
            customAgent: options.agent,
            onRequest,
            onResponse
          });
          return Reflect.apply(target, thisArg, [
            url,
            options,
            callback
          ]);
        } });
        node_https.default.request = new Proxy(node_https.default.request, { apply: (target, thisArg, args) => {
          const [url, options, callback] = normalizeClientRequestArgs("https:", args);
          options.agent = new MockHttpsAgent({
            customAgent: options.agent,
            onRequest,
            onResponse
          });
          return Reflect.apply(target, thisArg, [
            url,
            options,
            callback
          ]);
        } });
        node_https.default.get = new Proxy(node_https.default.get, { apply: (target, thisArg, args) => {
          const [url, options, callback] = normalizeClientRequestArgs("https:", args);
          options.agent = new MockHttpsAgent({
            customAgent: options.agent,
            onRequest,
            onResponse
          });
          return Reflect.apply(target, thisArg, [
            url,
            options,
            callback
          ]);
        } });
        recordRawFetchHeaders();
        this.subscriptions.push(() => {
          node_http.default.ClientRequest = OriginalClientRequest;
          node_http.default.get = originalGet;
          node_http.default.request = originalRequest;
          node_https.default.get = originalHttpsGet;
          node_https.default.request = originalHttpsRequest;
          restoreHeadersPrototype();
        });
      }
    };
    Object.defineProperty(exports2, "ClientRequestInterceptor", {
      enumerable: true,
      get: function() {
        return ClientRequestInterceptor;
      }
    });
  }
});

// node_modules/@mswjs/interceptors/lib/node/hasConfigurableGlobal-MjY06_Ok.cjs
var require_hasConfigurableGlobal_MjY06_Ok = __commonJS({
  "node_modules/@mswjs/interceptors/lib/node/hasConfigurableGlobal-MjY06_Ok.cjs"(exports2) {
    var require_chunk = require_chunk_CbDLau6x();
    var outvariant = require_lib2();
    var PatchesRegistry = class {
      #replacements = /* @__PURE__ */ new Map();
      applyPatch(owner, key, getNextValue) {
        const ownerReplacements = this.#replacements.get(owner);
        (0, outvariant.invariant)(!ownerReplacements?.has(key), `Failed to replace a global value at "${String(key)}": already replaced.`);
        const match = getDeepPropertyDescriptor(owner, key);
        if (typeof match === "undefined") {
          console.warn(`Failed to replace a global value at "${String(key)}": not a global value.`);
          return () => {
          };
        }
        if (match.descriptor.configurable) Object.defineProperty(owner, key, {
          value: getNextValue(owner[key]),
          enumerable: true,
          configurable: true
        });
        else if (match.descriptor.writable) owner[key] = getNextValue(owner[key]);
        else throw new Error(`Failed to patch a non-configurable non-writable property "${key.toString()}"`);
        const restorePatch = () => {
          const currentReplacements = this.#replacements.get(owner);
          if (!currentReplacements?.has(key)) return;
          if (match.owner === owner)
            Object.defineProperty(match.owner, key, match.descriptor);
          else
            Reflect.deleteProperty(owner, key);
          currentReplacements.delete(key);
          if (currentReplacements.size === 0) this.#replacements.delete(owner);
        };
        if (ownerReplacements) ownerReplacements.set(key, restorePatch);
        else this.#replacements.set(owner, /* @__PURE__ */ new Map([[key, restorePatch]]));
        return restorePatch;
      }
      restoreAllPatches() {
        const errors = [];
        for (const [, ownerReplacements] of this.#replacements) for (const [, restorePatch] of ownerReplacements) try {
          restorePatch();
        } catch (error) {
          if (error instanceof Error) errors.push(error);
          else throw error;
        }
        if (errors.length > 0) throw new AggregateError(errors, "FOO!");
      }
    };
    var patchesRegistry = new PatchesRegistry();
    function getDeepPropertyDescriptor(owner, key) {
      let currentOwner = owner;
      let descriptor;
      while (currentOwner) {
        descriptor = Object.getOwnPropertyDescriptor(currentOwner, key);
        if (descriptor) return {
          owner: currentOwner,
          descriptor
        };
        currentOwner = Object.getPrototypeOf(currentOwner);
      }
    }
    function hasConfigurableGlobal(propertyName) {
      const match = getDeepPropertyDescriptor(globalThis, propertyName);
      if (typeof match === "undefined") return false;
      const { descriptor } = match;
      if (typeof descriptor.get === "function" && typeof descriptor.get() === "undefined") return false;
      if (typeof descriptor.get === "undefined" && descriptor.value == null) return false;
      if (typeof descriptor.set === "undefined" && !descriptor.configurable) {
        console.error(`[MSW] Failed to apply interceptor: the global \`${propertyName}\` property is non-configurable. This is likely an issue with your environment. If you are using a framework, please open an issue about this in their repository.`);
        return false;
      }
      return true;
    }
    Object.defineProperty(exports2, "hasConfigurableGlobal", {
      enumerable: true,
      get: function() {
        return hasConfigurableGlobal;
      }
    });
    Object.defineProperty(exports2, "patchesRegistry", {
      enumerable: true,
      get: function() {
        return patchesRegistry;
      }
    });
  }
});

// node_modules/@mswjs/interceptors/lib/node/XMLHttpRequest-BtDNZipW.cjs
var require_XMLHttpRequest_BtDNZipW = __commonJS({
  "node_modules/@mswjs/interceptors/lib/node/XMLHttpRequest-BtDNZipW.cjs"(exports2) {
    var require_chunk = require_chunk_CbDLau6x();
    var require_fetchUtils = require_fetchUtils_umV5xXBy();
    var require_bufferUtils = require_bufferUtils_S5_2eN4();
    var require_getRawRequest = require_getRawRequest_B6znU6il();
    var require_handleRequest = require_handleRequest_C_cKYjIh();
    var require_hasConfigurableGlobal = require_hasConfigurableGlobal_MjY06_Ok();
    var outvariant = require_lib2();
    var is_node_process = require_lib();
    function concatArrayBuffer(left, right) {
      const result = new Uint8Array(left.byteLength + right.byteLength);
      result.set(left, 0);
      result.set(right, left.byteLength);
      return result;
    }
    var EventPolyfill = class {
      constructor(type, options) {
        this.NONE = 0;
        this.CAPTURING_PHASE = 1;
        this.AT_TARGET = 2;
        this.BUBBLING_PHASE = 3;
        this.type = "";
        this.srcElement = null;
        this.currentTarget = null;
        this.eventPhase = 0;
        this.isTrusted = true;
        this.composed = false;
        this.cancelable = true;
        this.defaultPrevented = false;
        this.bubbles = true;
        this.lengthComputable = true;
        this.loaded = 0;
        this.total = 0;
        this.cancelBubble = false;
        this.returnValue = true;
        this.type = type;
        this.target = options?.target || null;
        this.currentTarget = options?.currentTarget || null;
        this.timeStamp = Date.now();
      }
      composedPath() {
        return [];
      }
      initEvent(type, bubbles, cancelable) {
        this.type = type;
        this.bubbles = !!bubbles;
        this.cancelable = !!cancelable;
      }
      preventDefault() {
        this.defaultPrevented = true;
      }
      stopPropagation() {
      }
      stopImmediatePropagation() {
      }
    };
    var ProgressEventPolyfill = class extends EventPolyfill {
      constructor(type, init) {
        super(type);
        this.lengthComputable = init?.lengthComputable || false;
        this.composed = init?.composed || false;
        this.loaded = init?.loaded || 0;
        this.total = init?.total || 0;
      }
    };
    var SUPPORTS_PROGRESS_EVENT = typeof ProgressEvent !== "undefined";
    function createEvent(target, type, init) {
      const progressEvents = [
        "error",
        "progress",
        "loadstart",
        "loadend",
        "load",
        "timeout",
        "abort"
      ];
      const ProgressEventClass = SUPPORTS_PROGRESS_EVENT ? ProgressEvent : ProgressEventPolyfill;
      return progressEvents.includes(type) ? new ProgressEventClass(type, {
        lengthComputable: true,
        loaded: init?.loaded || 0,
        total: init?.total || 0
      }) : new EventPolyfill(type, {
        target,
        currentTarget: target
      });
    }
    function findPropertySource(target, propertyName) {
      if (!(propertyName in target)) return null;
      if (Object.prototype.hasOwnProperty.call(target, propertyName)) return target;
      const prototype = Reflect.getPrototypeOf(target);
      return prototype ? findPropertySource(prototype, propertyName) : null;
    }
    function createProxy(target, options) {
      return new Proxy(target, optionsToProxyHandler(options));
    }
    function optionsToProxyHandler(options) {
      const { constructorCall, methodCall, getProperty, setProperty } = options;
      const handler = {};
      if (typeof constructorCall !== "undefined") handler.construct = function(target, args, newTarget) {
        const next = Reflect.construct.bind(null, target, args, newTarget);
        return constructorCall.call(newTarget, args, next);
      };
      handler.set = function(target, propertyName, nextValue) {
        const next = () => {
          const propertySource = findPropertySource(target, propertyName) || target;
          const ownDescriptors = Reflect.getOwnPropertyDescriptor(propertySource, propertyName);
          if (typeof ownDescriptors?.set !== "undefined") {
            ownDescriptors.set.apply(target, [nextValue]);
            return true;
          }
          return Reflect.defineProperty(propertySource, propertyName, {
            writable: true,
            enumerable: true,
            configurable: true,
            value: nextValue
          });
        };
        if (typeof setProperty !== "undefined") return setProperty.call(target, [propertyName, nextValue], next);
        return next();
      };
      handler.get = function(target, propertyName, receiver) {
        const next = () => target[propertyName];
        const value = typeof getProperty !== "undefined" ? getProperty.call(target, [propertyName, receiver], next) : next();
        if (typeof value === "function") return (...args) => {
          const next$1 = value.bind(target, ...args);
          if (typeof methodCall !== "undefined") return methodCall.call(target, [propertyName, args], next$1);
          return next$1();
        };
        return value;
      };
      return handler;
    }
    function isDomParserSupportedType(type) {
      return [
        "application/xhtml+xml",
        "application/xml",
        "image/svg+xml",
        "text/html",
        "text/xml"
      ].some((supportedType) => {
        return type.startsWith(supportedType);
      });
    }
    function parseJson(data) {
      try {
        return JSON.parse(data);
      } catch (_) {
        return null;
      }
    }
    function createResponse(request, body) {
      return new require_fetchUtils.FetchResponse(require_fetchUtils.FetchResponse.isResponseWithBody(request.status) ? body : null, {
        url: request.responseURL,
        status: request.status,
        statusText: request.statusText,
        headers: createHeadersFromXMLHttpRequestHeaders(request.getAllResponseHeaders())
      });
    }
    function createHeadersFromXMLHttpRequestHeaders(headersString) {
      const headers = new Headers();
      const lines = headersString.split(/[\r\n]+/);
      for (const line of lines) {
        if (line.trim() === "") continue;
        const [name, ...parts] = line.split(": ");
        const value = parts.join(": ");
        headers.append(name, value);
      }
      return headers;
    }
    async function getBodyByteLength(input) {
      const explicitContentLength = input.headers.get("content-length");
      if (explicitContentLength != null && explicitContentLength !== "") return Number(explicitContentLength);
      return (await input.arrayBuffer()).byteLength;
    }
    var kIsRequestHandled = /* @__PURE__ */ Symbol("kIsRequestHandled");
    var IS_NODE = (0, is_node_process.isNodeProcess)();
    var kFetchRequest = /* @__PURE__ */ Symbol("kFetchRequest");
    var XMLHttpRequestController = class {
      constructor(initialRequest, logger) {
        this.initialRequest = initialRequest;
        this.logger = logger;
        this.method = "GET";
        this.url = null;
        this[kIsRequestHandled] = false;
        this.events = /* @__PURE__ */ new Map();
        this.uploadEvents = /* @__PURE__ */ new Map();
        this.requestId = require_fetchUtils.createRequestId();
        this.requestHeaders = new Headers();
        this.responseBuffer = new Uint8Array();
        this.request = createProxy(initialRequest, {
          setProperty: ([propertyName, nextValue], invoke) => {
            switch (propertyName) {
              case "ontimeout": {
                const eventName = propertyName.slice(2);
                this.request.addEventListener(eventName, nextValue);
                return invoke();
              }
              default:
                return invoke();
            }
          },
          methodCall: ([methodName, args], invoke) => {
            switch (methodName) {
              case "open": {
                const [method, url] = args;
                if (typeof url === "undefined") {
                  this.method = "GET";
                  this.url = toAbsoluteUrl(method);
                } else {
                  this.method = method;
                  this.url = toAbsoluteUrl(url);
                }
                this.logger = this.logger.extend(`${this.method} ${this.url.href}`);
                this.logger.info("open", this.method, this.url.href);
                return invoke();
              }
              case "addEventListener": {
                const [eventName, listener] = args;
                this.registerEvent(eventName, listener);
                this.logger.info("addEventListener", eventName, listener);
                return invoke();
              }
              case "setRequestHeader": {
                const [name, value] = args;
                this.requestHeaders.set(name, value);
                this.logger.info("setRequestHeader", name, value);
                return invoke();
              }
              case "send": {
                const [body] = args;
                this.request.addEventListener("load", () => {
                  if (typeof this.onResponse !== "undefined") {
                    const fetchResponse = createResponse(
                      this.request,
                      /**
                      * The `response` property is the right way to read
                      * the ambiguous response body, as the request's "responseType" may differ.
                      * @see https://xhr.spec.whatwg.org/#the-response-attribute
                      */
                      this.request.response
                    );
                    this.onResponse.call(this, {
                      response: fetchResponse,
                      isMockedResponse: this[kIsRequestHandled],
                      request: fetchRequest,
                      requestId: this.requestId
                    });
                  }
                });
                const requestBody = typeof body === "string" ? require_bufferUtils.encodeBuffer(body) : body;
                const fetchRequest = this.toFetchApiRequest(requestBody);
                this[kFetchRequest] = fetchRequest.clone();
                queueMicrotask(() => {
                  (this.onRequest?.call(this, {
                    request: fetchRequest,
                    requestId: this.requestId
                  }) || Promise.resolve()).finally(() => {
                    if (!this[kIsRequestHandled]) {
                      this.logger.info("request callback settled but request has not been handled (readystate %d), performing as-is...", this.request.readyState);
                      if (IS_NODE) this.request.setRequestHeader(require_fetchUtils.INTERNAL_REQUEST_ID_HEADER_NAME, this.requestId);
                      return invoke();
                    }
                  });
                });
                break;
              }
              default:
                return invoke();
            }
          }
        });
        define(this.request, "upload", createProxy(this.request.upload, {
          setProperty: ([propertyName, nextValue], invoke) => {
            switch (propertyName) {
              case "onloadstart":
              case "onprogress":
              case "onaboart":
              case "onerror":
              case "onload":
              case "ontimeout":
              case "onloadend": {
                const eventName = propertyName.slice(2);
                this.registerUploadEvent(eventName, nextValue);
              }
            }
            return invoke();
          },
          methodCall: ([methodName, args], invoke) => {
            switch (methodName) {
              case "addEventListener": {
                const [eventName, listener] = args;
                this.registerUploadEvent(eventName, listener);
                this.logger.info("upload.addEventListener", eventName, listener);
                return invoke();
              }
            }
          }
        }));
      }
      registerEvent(eventName, listener) {
        const nextEvents = (this.events.get(eventName) || []).concat(listener);
        this.events.set(eventName, nextEvents);
        this.logger.info('registered event "%s"', eventName, listener);
      }
      registerUploadEvent(eventName, listener) {
        const nextEvents = (this.uploadEvents.get(eventName) || []).concat(listener);
        this.uploadEvents.set(eventName, nextEvents);
        this.logger.info('registered upload event "%s"', eventName, listener);
      }
      /**
      * Responds to the current request with the given
      * Fetch API `Response` instance.
      */
      async respondWith(response) {
        this[kIsRequestHandled] = true;
        if (this[kFetchRequest]) {
          const totalRequestBodyLength = await getBodyByteLength(this[kFetchRequest]);
          this.trigger("loadstart", this.request.upload, {
            loaded: 0,
            total: totalRequestBodyLength
          });
          this.trigger("progress", this.request.upload, {
            loaded: totalRequestBodyLength,
            total: totalRequestBodyLength
          });
          this.trigger("load", this.request.upload, {
            loaded: totalRequestBodyLength,
            total: totalRequestBodyLength
          });
          this.trigger("loadend", this.request.upload, {
            loaded: totalRequestBodyLength,
            total: totalRequestBodyLength
          });
        }
        this.logger.info("responding with a mocked response: %d %s", response.status, response.statusText);
        define(this.request, "status", response.status);
        define(this.request, "statusText", response.statusText);
        define(this.request, "responseURL", this.url.href);
        this.request.getResponseHeader = new Proxy(this.request.getResponseHeader, { apply: (_, __, args) => {
          this.logger.info("getResponseHeader", args[0]);
          if (this.request.readyState < this.request.HEADERS_RECEIVED) {
            this.logger.info("headers not received yet, returning null");
            return null;
          }
          const headerValue = response.headers.get(args[0]);
          this.logger.info('resolved response header "%s" to', args[0], headerValue);
          return headerValue;
        } });
        this.request.getAllResponseHeaders = new Proxy(this.request.getAllResponseHeaders, { apply: () => {
          this.logger.info("getAllResponseHeaders");
          if (this.request.readyState < this.request.HEADERS_RECEIVED) {
            this.logger.info("headers not received yet, returning empty string");
            return "";
          }
          const allHeaders = Array.from(response.headers.entries()).map(([headerName, headerValue]) => {
            return `${headerName}: ${headerValue}`;
          }).join("\r\n");
          this.logger.info("resolved all response headers to", allHeaders);
          return allHeaders;
        } });
        Object.defineProperties(this.request, {
          response: {
            enumerable: true,
            configurable: false,
            get: () => this.response
          },
          responseText: {
            enumerable: true,
            configurable: false,
            get: () => this.responseText
          },
          responseXML: {
            enumerable: true,
            configurable: false,
            get: () => this.responseXML
          }
        });
        const totalResponseBodyLength = await getBodyByteLength(response.clone());
        this.logger.info("calculated response body length", totalResponseBodyLength);
        this.trigger("loadstart", this.request, {
          loaded: 0,
          total: totalResponseBodyLength
        });
        this.setReadyState(this.request.HEADERS_RECEIVED);
        this.setReadyState(this.request.LOADING);
        const finalizeResponse = () => {
          this.logger.info("finalizing the mocked response...");
          this.setReadyState(this.request.DONE);
          this.trigger("load", this.request, {
            loaded: this.responseBuffer.byteLength,
            total: totalResponseBodyLength
          });
          this.trigger("loadend", this.request, {
            loaded: this.responseBuffer.byteLength,
            total: totalResponseBodyLength
          });
        };
        if (response.body) {
          this.logger.info("mocked response has body, streaming...");
          const reader = response.body.getReader();
          const readNextResponseBodyChunk = async () => {
            const { value, done } = await reader.read();
            if (done) {
              this.logger.info("response body stream done!");
              finalizeResponse();
              return;
            }
            if (value) {
              this.logger.info("read response body chunk:", value);
              this.responseBuffer = concatArrayBuffer(this.responseBuffer, value);
              this.trigger("progress", this.request, {
                loaded: this.responseBuffer.byteLength,
                total: totalResponseBodyLength
              });
            }
            readNextResponseBodyChunk();
          };
          readNextResponseBodyChunk();
        } else finalizeResponse();
      }
      responseBufferToText() {
        return require_bufferUtils.decodeBuffer(this.responseBuffer);
      }
      get response() {
        this.logger.info("getResponse (responseType: %s)", this.request.responseType);
        if (this.request.readyState !== this.request.DONE) return null;
        switch (this.request.responseType) {
          case "json": {
            const responseJson = parseJson(this.responseBufferToText());
            this.logger.info("resolved response JSON", responseJson);
            return responseJson;
          }
          case "arraybuffer": {
            const arrayBuffer = require_bufferUtils.toArrayBuffer(this.responseBuffer);
            this.logger.info("resolved response ArrayBuffer", arrayBuffer);
            return arrayBuffer;
          }
          case "blob": {
            const mimeType = this.request.getResponseHeader("Content-Type") || "text/plain";
            const responseBlob = new Blob([this.responseBufferToText()], { type: mimeType });
            this.logger.info("resolved response Blob (mime type: %s)", responseBlob, mimeType);
            return responseBlob;
          }
          default: {
            const responseText = this.responseBufferToText();
            this.logger.info('resolving "%s" response type as text', this.request.responseType, responseText);
            return responseText;
          }
        }
      }
      get responseText() {
        (0, outvariant.invariant)(this.request.responseType === "" || this.request.responseType === "text", "InvalidStateError: The object is in invalid state.");
        if (this.request.readyState !== this.request.LOADING && this.request.readyState !== this.request.DONE) return "";
        const responseText = this.responseBufferToText();
        this.logger.info('getResponseText: "%s"', responseText);
        return responseText;
      }
      get responseXML() {
        (0, outvariant.invariant)(this.request.responseType === "" || this.request.responseType === "document", "InvalidStateError: The object is in invalid state.");
        if (this.request.readyState !== this.request.DONE) return null;
        const contentType = this.request.getResponseHeader("Content-Type") || "";
        if (typeof DOMParser === "undefined") {
          console.warn("Cannot retrieve XMLHttpRequest response body as XML: DOMParser is not defined. You are likely using an environment that is not browser or does not polyfill browser globals correctly.");
          return null;
        }
        if (isDomParserSupportedType(contentType)) return new DOMParser().parseFromString(this.responseBufferToText(), contentType);
        return null;
      }
      errorWith(error) {
        this[kIsRequestHandled] = true;
        this.logger.info("responding with an error");
        this.setReadyState(this.request.DONE);
        this.trigger("error", this.request);
        this.trigger("loadend", this.request);
      }
      /**
      * Transitions this request's `readyState` to the given one.
      */
      setReadyState(nextReadyState) {
        this.logger.info("setReadyState: %d -> %d", this.request.readyState, nextReadyState);
        if (this.request.readyState === nextReadyState) {
          this.logger.info("ready state identical, skipping transition...");
          return;
        }
        define(this.request, "readyState", nextReadyState);
        this.logger.info("set readyState to: %d", nextReadyState);
        if (nextReadyState !== this.request.UNSENT) {
          this.logger.info('triggering "readystatechange" event...');
          this.trigger("readystatechange", this.request);
        }
      }
      /**
      * Triggers given event on the `XMLHttpRequest` instance.
      */
      trigger(eventName, target, options) {
        const callback = target[`on${eventName}`];
        const event = createEvent(target, eventName, options);
        this.logger.info('trigger "%s"', eventName, options || "");
        if (typeof callback === "function") {
          this.logger.info('found a direct "%s" callback, calling...', eventName);
          callback.call(target, event);
        }
        const events = target instanceof XMLHttpRequestUpload ? this.uploadEvents : this.events;
        for (const [registeredEventName, listeners] of events) if (registeredEventName === eventName) {
          this.logger.info('found %d listener(s) for "%s" event, calling...', listeners.length, eventName);
          listeners.forEach((listener) => listener.call(target, event));
        }
      }
      /**
      * Converts this `XMLHttpRequest` instance into a Fetch API `Request` instance.
      */
      toFetchApiRequest(body) {
        this.logger.info("converting request to a Fetch API Request...");
        const resolvedBody = body instanceof Document ? body.documentElement.innerText : body;
        const fetchRequest = new require_fetchUtils.FetchRequest(this.url.href, {
          method: this.method,
          headers: this.requestHeaders,
          credentials: this.request.withCredentials ? "include" : "same-origin",
          body: ["GET", "HEAD"].includes(this.method.toUpperCase()) ? null : resolvedBody
        });
        define(fetchRequest, "headers", createProxy(fetchRequest.headers, { methodCall: ([methodName, args], invoke) => {
          switch (methodName) {
            case "append":
            case "set": {
              const [headerName, headerValue] = args;
              this.request.setRequestHeader(headerName, headerValue);
              break;
            }
            case "delete": {
              const [headerName] = args;
              console.warn(`XMLHttpRequest: Cannot remove a "${headerName}" header from the Fetch API representation of the "${fetchRequest.method} ${fetchRequest.url}" request. XMLHttpRequest headers cannot be removed.`);
              break;
            }
          }
          return invoke();
        } }));
        require_getRawRequest.setRawRequest(fetchRequest, this.request);
        this.logger.info("converted request to a Fetch API Request!", fetchRequest);
        return fetchRequest;
      }
    };
    function toAbsoluteUrl(url) {
      if (typeof location === "undefined") return new URL(url);
      return new URL(url.toString(), location.href);
    }
    function define(target, property, value) {
      Reflect.defineProperty(target, property, {
        writable: true,
        enumerable: true,
        value
      });
    }
    function createXMLHttpRequestProxy({ emitter, logger }) {
      return new Proxy(globalThis.XMLHttpRequest, { construct(target, args, newTarget) {
        logger.info("constructed new XMLHttpRequest");
        const originalRequest = Reflect.construct(target, args, newTarget);
        const prototypeDescriptors = Object.getOwnPropertyDescriptors(target.prototype);
        for (const propertyName in prototypeDescriptors) Reflect.defineProperty(originalRequest, propertyName, prototypeDescriptors[propertyName]);
        const xhrRequestController = new XMLHttpRequestController(originalRequest, logger);
        xhrRequestController.onRequest = async function({ request, requestId }) {
          const controller = new require_fetchUtils.RequestController(request, {
            passthrough: () => {
              this.logger.info("no mocked response received, performing request as-is...");
            },
            respondWith: async (response) => {
              if (require_handleRequest.isResponseError(response)) {
                this.errorWith(/* @__PURE__ */ new TypeError("Network error"));
                return;
              }
              await this.respondWith(response);
            },
            errorWith: (reason) => {
              this.logger.info("request errored!", { error: reason });
              if (reason instanceof Error) this.errorWith(reason);
            }
          });
          this.logger.info("awaiting mocked response...");
          this.logger.info('emitting the "request" event for %s listener(s)...', emitter.listenerCount("request"));
          await require_handleRequest.handleRequest({
            request,
            requestId,
            controller,
            emitter
          });
        };
        xhrRequestController.onResponse = async function({ response, isMockedResponse, request, requestId }) {
          this.logger.info('emitting the "response" event for %s listener(s)...', emitter.listenerCount("response"));
          emitter.emit("response", {
            response,
            isMockedResponse,
            request,
            requestId
          });
        };
        return xhrRequestController.request;
      } });
    }
    var XMLHttpRequestInterceptor = class XMLHttpRequestInterceptor2 extends require_fetchUtils.Interceptor {
      static {
        this.symbol = /* @__PURE__ */ Symbol.for("xhr-interceptor");
      }
      constructor() {
        super(XMLHttpRequestInterceptor2.symbol);
      }
      checkEnvironment() {
        return require_hasConfigurableGlobal.hasConfigurableGlobal("XMLHttpRequest");
      }
      setup() {
        const logger = this.logger.extend("setup");
        logger.info("patching global XMLHttpRequest...");
        this.subscriptions.push(require_hasConfigurableGlobal.patchesRegistry.applyPatch(globalThis, "XMLHttpRequest", () => {
          return createXMLHttpRequestProxy({
            emitter: this.emitter,
            logger: this.logger
          });
        }));
        logger.info("global XMLHttpRequest patched!", globalThis.XMLHttpRequest.name);
      }
    };
    Object.defineProperty(exports2, "XMLHttpRequestInterceptor", {
      enumerable: true,
      get: function() {
        return XMLHttpRequestInterceptor;
      }
    });
  }
});

// node_modules/@mswjs/interceptors/lib/node/fetch-D2ClLNN-.cjs
var require_fetch_D2ClLNN = __commonJS({
  "node_modules/@mswjs/interceptors/lib/node/fetch-D2ClLNN-.cjs"(exports2) {
    var require_chunk = require_chunk_CbDLau6x();
    var require_fetchUtils = require_fetchUtils_umV5xXBy();
    var require_getRawRequest = require_getRawRequest_B6znU6il();
    var require_handleRequest = require_handleRequest_C_cKYjIh();
    var require_hasConfigurableGlobal = require_hasConfigurableGlobal_MjY06_Ok();
    var _open_draft_deferred_promise = require_build();
    var _open_draft_until = require_lib5();
    var node_zlib = require("node:zlib");
    node_zlib = require_chunk.__toESM(node_zlib);
    function createNetworkError(cause) {
      return Object.assign(/* @__PURE__ */ new TypeError("Failed to fetch"), { cause });
    }
    var REQUEST_BODY_HEADERS = [
      "content-encoding",
      "content-language",
      "content-location",
      "content-type",
      "content-length"
    ];
    var kRedirectCount = /* @__PURE__ */ Symbol("kRedirectCount");
    async function followFetchRedirect(request, response) {
      if (response.status !== 303 && request.body != null) return Promise.reject(createNetworkError());
      const requestUrl = new URL(request.url);
      let locationUrl;
      try {
        locationUrl = new URL(response.headers.get("location"), request.url);
      } catch (error) {
        return Promise.reject(createNetworkError(error));
      }
      if (!(locationUrl.protocol === "http:" || locationUrl.protocol === "https:")) return Promise.reject(createNetworkError("URL scheme must be a HTTP(S) scheme"));
      if (Reflect.get(request, kRedirectCount) > 20) return Promise.reject(createNetworkError("redirect count exceeded"));
      Object.defineProperty(request, kRedirectCount, { value: (Reflect.get(request, kRedirectCount) || 0) + 1 });
      if (request.mode === "cors" && (locationUrl.username || locationUrl.password) && !sameOrigin(requestUrl, locationUrl)) return Promise.reject(createNetworkError('cross origin not allowed for request mode "cors"'));
      const requestInit = {};
      if ([301, 302].includes(response.status) && request.method === "POST" || response.status === 303 && !["HEAD", "GET"].includes(request.method)) {
        requestInit.method = "GET";
        requestInit.body = null;
        REQUEST_BODY_HEADERS.forEach((headerName) => {
          request.headers.delete(headerName);
        });
      }
      if (!sameOrigin(requestUrl, locationUrl)) {
        request.headers.delete("authorization");
        request.headers.delete("proxy-authorization");
        request.headers.delete("cookie");
        request.headers.delete("host");
      }
      requestInit.headers = request.headers;
      const finalResponse = await fetch(new Request(locationUrl, requestInit));
      Object.defineProperty(finalResponse, "redirected", {
        value: true,
        configurable: true
      });
      return finalResponse;
    }
    function sameOrigin(left, right) {
      if (left.origin === right.origin && left.origin === "null") return true;
      if (left.protocol === right.protocol && left.hostname === right.hostname && left.port === right.port) return true;
      return false;
    }
    var BrotliDecompressionStream = class extends TransformStream {
      constructor() {
        const decompress = node_zlib.default.createBrotliDecompress({
          flush: node_zlib.default.constants.BROTLI_OPERATION_FLUSH,
          finishFlush: node_zlib.default.constants.BROTLI_OPERATION_FLUSH
        });
        super({ async transform(chunk, controller) {
          const buffer = Buffer.from(chunk);
          const decompressed = await new Promise((resolve, reject) => {
            decompress.write(buffer, (error) => {
              if (error) reject(error);
            });
            decompress.flush();
            decompress.once("data", (data) => resolve(data));
            decompress.once("error", (error) => reject(error));
            decompress.once("end", () => controller.terminate());
          }).catch((error) => {
            controller.error(error);
          });
          controller.enqueue(decompressed);
        } });
      }
    };
    var PipelineStream = class extends TransformStream {
      constructor(transformStreams, ...strategies) {
        super({}, ...strategies);
        const readable = [super.readable, ...transformStreams].reduce((readable$1, transform) => readable$1.pipeThrough(transform));
        Object.defineProperty(this, "readable", { get() {
          return readable;
        } });
      }
    };
    function parseContentEncoding(contentEncoding) {
      return contentEncoding.toLowerCase().split(",").map((coding) => coding.trim());
    }
    function createDecompressionStream(contentEncoding) {
      if (contentEncoding === "") return null;
      const codings = parseContentEncoding(contentEncoding);
      if (codings.length === 0) return null;
      return new PipelineStream(codings.reduceRight((transformers, coding) => {
        if (coding === "gzip" || coding === "x-gzip") return transformers.concat(new DecompressionStream("gzip"));
        else if (coding === "deflate") return transformers.concat(new DecompressionStream("deflate"));
        else if (coding === "br") return transformers.concat(new BrotliDecompressionStream());
        else transformers.length = 0;
        return transformers;
      }, []));
    }
    function decompressResponse(response) {
      if (response.body === null) return null;
      const decompressionStream = createDecompressionStream(response.headers.get("content-encoding") || "");
      if (!decompressionStream) return null;
      response.body.pipeTo(decompressionStream.writable);
      return decompressionStream.readable;
    }
    var FetchInterceptor = class FetchInterceptor2 extends require_fetchUtils.Interceptor {
      static {
        this.symbol = /* @__PURE__ */ Symbol.for("fetch-interceptor");
      }
      constructor() {
        super(FetchInterceptor2.symbol);
      }
      checkEnvironment() {
        return require_hasConfigurableGlobal.hasConfigurableGlobal("fetch");
      }
      async setup() {
        const logger = this.logger.extend("setup");
        const pureFetch = globalThis.fetch;
        const fetchProxy = async (input, init) => {
          const requestId = require_fetchUtils.createRequestId();
          const request = new require_fetchUtils.FetchRequest(typeof input === "string" && typeof location !== "undefined" && !require_fetchUtils.canParseUrl(input) ? new URL(input, location.href) : input, init);
          if (input instanceof Request) require_getRawRequest.setRawRequest(request, input);
          const responsePromise = new _open_draft_deferred_promise.DeferredPromise();
          const controller = new require_fetchUtils.RequestController(request, {
            passthrough: async () => {
              this.logger.info("request has not been handled, passthrough...");
              const requestCloneForResponseEvent = request.clone();
              const { error: responseError, data: originalResponse } = await (0, _open_draft_until.until)(() => pureFetch(request));
              if (responseError) return responsePromise.reject(responseError);
              this.logger.info("original fetch performed", originalResponse);
              if (this.emitter.listenerCount("response") > 0) {
                this.logger.info('emitting the "response" event...');
                const responseClone = require_fetchUtils.FetchResponse.clone(originalResponse);
                await require_handleRequest.emitAsync(this.emitter, "response", {
                  response: responseClone,
                  isMockedResponse: false,
                  request: requestCloneForResponseEvent,
                  requestId
                });
              }
              responsePromise.resolve(originalResponse);
            },
            respondWith: async (rawResponse) => {
              if (require_handleRequest.isResponseError(rawResponse)) {
                this.logger.info("request has errored!", { response: rawResponse });
                responsePromise.reject(createNetworkError(rawResponse));
                return;
              }
              this.logger.info("received mocked response!", { rawResponse });
              const response = new require_fetchUtils.FetchResponse(decompressResponse(rawResponse) || rawResponse.body, {
                url: request.url,
                status: rawResponse.status,
                statusText: rawResponse.statusText,
                headers: rawResponse.headers
              });
              if (require_fetchUtils.FetchResponse.isRedirectResponse(response.status)) {
                if (request.redirect === "error") {
                  responsePromise.reject(createNetworkError("unexpected redirect"));
                  return;
                }
                if (request.redirect === "follow") {
                  followFetchRedirect(request, response).then((response$1) => {
                    responsePromise.resolve(response$1);
                  }, (reason) => {
                    responsePromise.reject(reason);
                  });
                  return;
                }
              }
              if (this.emitter.listenerCount("response") > 0) {
                this.logger.info('emitting the "response" event...');
                await require_handleRequest.emitAsync(this.emitter, "response", {
                  response: require_fetchUtils.FetchResponse.clone(response),
                  isMockedResponse: true,
                  request,
                  requestId
                });
              }
              responsePromise.resolve(response);
            },
            errorWith: (reason) => {
              this.logger.info("request has been aborted!", { reason });
              responsePromise.reject(reason);
            }
          });
          this.logger.info("[%s] %s", request.method, request.url);
          this.logger.info("awaiting for the mocked response...");
          this.logger.info('emitting the "request" event for %s listener(s)...', this.emitter.listenerCount("request"));
          await require_handleRequest.handleRequest({
            request,
            requestId,
            emitter: this.emitter,
            controller
          });
          return responsePromise;
        };
        logger.info("patching global fetch...");
        this.subscriptions.push(require_hasConfigurableGlobal.patchesRegistry.applyPatch(globalThis, "fetch", () => fetchProxy));
        logger.info("global fetch patched!", globalThis.fetch.name);
      }
    };
    Object.defineProperty(exports2, "FetchInterceptor", {
      enumerable: true,
      get: function() {
        return FetchInterceptor;
      }
    });
  }
});

// node_modules/@mswjs/interceptors/lib/node/presets/node.cjs
var require_node2 = __commonJS({
  "node_modules/@mswjs/interceptors/lib/node/presets/node.cjs"(exports2, module2) {
    require_fetchUtils_umV5xXBy();
    require_bufferUtils_S5_2eN4();
    var require_ClientRequest = require_ClientRequest_2loAH7xM();
    require_handleRequest_C_cKYjIh();
    require_node_DIKcnzhK();
    var require_XMLHttpRequest = require_XMLHttpRequest_BtDNZipW();
    require_hasConfigurableGlobal_MjY06_Ok();
    var require_fetch = require_fetch_D2ClLNN();
    var node_default = [
      new require_ClientRequest.ClientRequestInterceptor(),
      new require_XMLHttpRequest.XMLHttpRequestInterceptor(),
      new require_fetch.FetchInterceptor()
    ];
    module2.exports = node_default;
  }
});

// node_modules/nock/lib/create_response.js
var require_create_response = __commonJS({
  "node_modules/nock/lib/create_response.js"(exports2, module2) {
    "use strict";
    var { STATUS_CODES: STATUS_CODES2 } = require("http");
    var responseStatusCodesWithoutBody = [204, 205, 304];
    function createResponse(message, signal) {
      const responseBodyOrNull = responseStatusCodesWithoutBody.includes(
        message.statusCode || 200
      ) ? null : new ReadableStream({
        start(controller) {
          message.on("data", (chunk) => controller.enqueue(chunk));
          message.on("end", () => controller.close());
          message.on("error", (error) => controller.error(error));
          signal.addEventListener("abort", () => message.destroy(signal.reason));
        },
        cancel() {
          message.destroy();
        }
      });
      const rawHeaders = new Headers();
      for (let i = 0; i < message.rawHeaders.length; i += 2) {
        rawHeaders.append(message.rawHeaders[i], message.rawHeaders[i + 1]);
      }
      const response = new Response(responseBodyOrNull, {
        status: message.statusCode,
        statusText: message.statusMessage || STATUS_CODES2[message.statusCode],
        headers: rawHeaders
      });
      return response;
    }
    module2.exports = { createResponse };
  }
});

// node_modules/json-stringify-safe/stringify.js
var require_stringify = __commonJS({
  "node_modules/json-stringify-safe/stringify.js"(exports2, module2) {
    exports2 = module2.exports = stringify;
    exports2.getSerialize = serializer;
    function stringify(obj, replacer, spaces, cycleReplacer) {
      return JSON.stringify(obj, serializer(replacer, cycleReplacer), spaces);
    }
    function serializer(replacer, cycleReplacer) {
      var stack = [], keys = [];
      if (cycleReplacer == null) cycleReplacer = function(key, value) {
        if (stack[0] === value) return "[Circular ~]";
        return "[Circular ~." + keys.slice(0, stack.indexOf(value)).join(".") + "]";
      };
      return function(key, value) {
        if (stack.length > 0) {
          var thisPos = stack.indexOf(this);
          ~thisPos ? stack.splice(thisPos + 1) : stack.push(this);
          ~thisPos ? keys.splice(thisPos, Infinity, key) : keys.push(key);
          if (~stack.indexOf(value)) value = cycleReplacer.call(this, key, value);
        } else stack.push(value);
        return replacer == null ? value : replacer.call(this, key, value);
      };
    }
  }
});

// node_modules/nock/lib/match_body.js
var require_match_body = __commonJS({
  "node_modules/nock/lib/match_body.js"(exports2, module2) {
    "use strict";
    var querystring = require("querystring");
    var common = require_common();
    module2.exports = function matchBody(options, spec, body) {
      if (spec instanceof RegExp) {
        return spec.test(body);
      }
      if (Buffer.isBuffer(spec)) {
        const encoding = common.isUtf8Representable(spec) ? "utf8" : "hex";
        spec = spec.toString(encoding);
      }
      const contentType = (options.headers && (options.headers["Content-Type"] || options.headers["content-type"]) || "").toString();
      const isMultipart = contentType.includes("multipart");
      const isUrlencoded = contentType.includes("application/x-www-form-urlencoded");
      let json;
      if (typeof spec === "object" || typeof spec === "function") {
        try {
          json = JSON.parse(body);
        } catch (err) {
        }
        if (json !== void 0) {
          body = json;
        } else if (isUrlencoded) {
          body = querystring.parse(body);
        }
      }
      if (typeof spec === "function") {
        return spec.call(options, body);
      }
      if (!isMultipart && typeof body === "string") {
        body = body.replace(/\r?\n|\r/g, "");
      }
      if (!isMultipart && typeof spec === "string") {
        spec = spec.replace(/\r?\n|\r/g, "");
      }
      if (isUrlencoded) {
        spec = mapValuesDeep(spec, (val) => val instanceof RegExp ? val : `${val}`);
      }
      return common.dataEqual(spec, body);
    };
    function mapValues(object, cb) {
      const keys = Object.keys(object);
      const clonedObject = { ...object };
      for (const key of keys) {
        clonedObject[key] = cb(clonedObject[key], key, clonedObject);
      }
      return clonedObject;
    }
    function mapValuesDeep(obj, cb) {
      if (Array.isArray(obj)) {
        return obj.map((v) => mapValuesDeep(v, cb));
      }
      if (common.isPlainObject(obj)) {
        return mapValues(obj, (v) => mapValuesDeep(v, cb));
      }
      return cb(obj);
    }
  }
});

// node_modules/nock/lib/interceptor.js
var require_interceptor = __commonJS({
  "node_modules/nock/lib/interceptor.js"(exports2, module2) {
    "use strict";
    var stringify = require_stringify();
    var querystring = require("querystring");
    var { URL: URL2, URLSearchParams } = require("url");
    var common = require_common();
    var { remove } = require_intercept();
    var matchBody = require_match_body();
    var fs;
    try {
      fs = require("fs");
    } catch (err) {
    }
    module2.exports = class Interceptor {
      /**
       *
       * Valid argument types for `uri`:
       *  - A string used for strict comparisons with pathname.
       *    The search portion of the URI may also be postfixed, in which case the search params
       *    are striped and added via the `query` method.
       *  - A RegExp instance that tests against only the pathname of requests.
       *  - A synchronous function bound to this Interceptor instance. It's provided the pathname
       *    of requests and must return a boolean denoting if the request is considered a match.
       */
      constructor(scope, uri, method, requestBody, interceptorOptions) {
        const uriIsStr = typeof uri === "string";
        if (uriIsStr && !scope.scopeOptions.filteringScope && !scope.basePathname && !uri.startsWith("/") && !uri.startsWith("*")) {
          throw Error(
            `Non-wildcard URL path strings must begin with a slash (otherwise they won't match anything) (got: ${uri})`
          );
        }
        if (!method) {
          throw new Error(
            'The "method" parameter is required for an intercept call.'
          );
        }
        this.scope = scope;
        this.interceptorMatchHeaders = [];
        this.method = method.toUpperCase();
        this.uri = uri;
        this._key = `${this.method} ${scope.basePath}${scope.basePathname}${uriIsStr ? "" : "/"}${uri}`;
        this.basePath = this.scope.basePath;
        this.path = uriIsStr ? scope.basePathname + uri : uri;
        this.queries = null;
        this.options = interceptorOptions || {};
        this.counter = 1;
        this._requestBody = requestBody;
        this.reqheaders = common.headersFieldNamesToLowerCase(
          scope.scopeOptions.reqheaders || {},
          true
        );
        this.badheaders = common.headersFieldsArrayToLowerCase(
          scope.scopeOptions.badheaders || []
        );
        this.delayBodyInMs = 0;
        this.delayConnectionInMs = 0;
        this.optional = false;
        if (uriIsStr && uri.includes("?")) {
          const parsedURL = new URL2(this.path, "http://localhost");
          this.path = parsedURL.pathname;
          this.query(parsedURL.searchParams);
          this._key = `${this.method} ${scope.basePath}${this.path}`;
        }
      }
      optionally(flag = true) {
        if (typeof flag !== "boolean") {
          throw new Error("Invalid arguments: argument should be a boolean");
        }
        this.optional = flag;
        return this;
      }
      replyWithError(errorMessage) {
        this.errorMessage = errorMessage;
        this.options = {
          ...this.scope.scopeOptions,
          ...this.options
        };
        this.scope.add(this._key, this);
        return this.scope;
      }
      reply(statusCode, body, rawHeaders) {
        if (typeof statusCode === "function") {
          if (arguments.length > 1) {
            throw Error(
              "Invalid arguments. When providing a function for the first argument, .reply does not accept other arguments."
            );
          }
          this.statusCode = null;
          this.fullReplyFunction = statusCode;
        } else {
          if (statusCode !== void 0 && !Number.isInteger(statusCode)) {
            throw new Error(`Invalid ${typeof statusCode} value for status code`);
          }
          this.statusCode = statusCode || 200;
          if (typeof body === "function") {
            this.replyFunction = body;
            body = null;
          }
        }
        this.options = {
          ...this.scope.scopeOptions,
          ...this.options
        };
        this.rawHeaders = common.headersInputToRawArray(rawHeaders);
        if (this.scope.date) {
          this.rawHeaders.push("Date", this.scope.date.toUTCString());
        }
        this.headers = common.headersArrayToObject(
          this.rawHeaders.concat(this.scope._defaultReplyHeaders)
        );
        if (body && typeof body !== "string" && !Buffer.isBuffer(body) && !common.isStream(body) && !common.isContentEncoded(this.headers)) {
          try {
            body = stringify(body);
          } catch (err) {
            throw new Error("Error encoding response body into JSON");
          }
          if (!this.headers["content-type"]) {
            this.rawHeaders.push("Content-Type", "application/json");
          }
        }
        if (this.scope.contentLen) {
          if (typeof body === "string") {
            this.rawHeaders.push("Content-Length", body.length);
          } else if (Buffer.isBuffer(body)) {
            this.rawHeaders.push("Content-Length", body.byteLength);
          }
        }
        this.scope.logger("reply.headers:", this.headers);
        this.scope.logger("reply.rawHeaders:", this.rawHeaders);
        this.body = body;
        this.scope.add(this._key, this);
        return this.scope;
      }
      replyWithFile(statusCode, filePath, headers) {
        if (!fs) {
          throw new Error("No fs");
        }
        this.filePath = filePath;
        return this.reply(
          statusCode,
          () => {
            const readStream = fs.createReadStream(filePath);
            readStream.pause();
            return readStream;
          },
          headers
        );
      }
      // Also match request headers
      // https://github.com/nock/nock/issues/163
      reqheaderMatches(options, key) {
        const reqHeader = this.reqheaders[key];
        let header = options.headers[key];
        if (header && typeof header !== "string" && header.toString) {
          header = header.toString();
        }
        if (key === "host" && (header === void 0 || reqHeader === void 0)) {
          return true;
        }
        if (reqHeader !== void 0 && header !== void 0) {
          if (typeof reqHeader === "function") {
            return reqHeader(header);
          } else if (common.matchStringOrRegexp(header, reqHeader)) {
            return true;
          }
        }
        this.scope.logger(
          "request header field doesn't match:",
          key,
          header,
          reqHeader
        );
        return false;
      }
      match(req, options, body) {
        this.scope.logger("attempting match %j, body = %j", options, body);
        const method = (options.method || "GET").toUpperCase();
        let { path = "/" } = options;
        let matches;
        let matchKey2;
        const { proto } = options;
        if (this.method !== method) {
          this.scope.logger(
            `Method did not match. Request ${method} Interceptor ${this.method}`
          );
          return false;
        }
        if (this.scope.transformPathFunction) {
          path = this.scope.transformPathFunction(path);
        }
        const requestMatchesFilter = ({ name, value: predicate }) => {
          const headerValue = req.getHeader(name);
          if (typeof predicate === "function") {
            return predicate(headerValue);
          } else {
            return common.matchStringOrRegexp(headerValue, predicate);
          }
        };
        if (!this.scope.matchHeaders.every(requestMatchesFilter) || !this.interceptorMatchHeaders.every(requestMatchesFilter)) {
          this.scope.logger("headers don't match");
          return false;
        }
        const reqHeadersMatch = Object.keys(this.reqheaders).every(
          (key) => this.reqheaderMatches(options, key)
        );
        if (!reqHeadersMatch) {
          this.scope.logger("headers don't match");
          return false;
        }
        if (this.scope.scopeOptions.conditionally && !this.scope.scopeOptions.conditionally()) {
          this.scope.logger(
            "matching failed because Scope.conditionally() did not validate"
          );
          return false;
        }
        const badHeaders = this.badheaders.filter(
          (header) => header in options.headers
        );
        if (badHeaders.length) {
          this.scope.logger("request contains bad headers", ...badHeaders);
          return false;
        }
        if (this.queries === null) {
          this.scope.logger("query matching skipped");
        } else {
          const [pathname, search] = path.split("?");
          const matchQueries = this.matchQuery({ search });
          this.scope.logger(
            matchQueries ? "query matching succeeded" : "query matching failed"
          );
          if (!matchQueries) {
            return false;
          }
          path = pathname;
        }
        if (this.__nock_filteredScope) {
          matchKey2 = this.__nock_filteredScope;
        } else {
          matchKey2 = common.normalizeOrigin(proto, options.host, options.port);
        }
        if (typeof this.uri === "function") {
          matches = common.matchStringOrRegexp(matchKey2, this.basePath) && // This is a false positive, as `uri` is not bound to `this`.
          // eslint-disable-next-line no-useless-call
          this.uri.call(this, path);
        } else {
          matches = common.matchStringOrRegexp(matchKey2, this.basePath) && common.matchStringOrRegexp(path, this.path);
        }
        this.scope.logger(`matching ${matchKey2}${path} to ${this._key}: ${matches}`);
        if (matches && this._requestBody !== void 0) {
          if (this.scope.transformRequestBodyFunction) {
            body = this.scope.transformRequestBodyFunction(body, this._requestBody);
          }
          matches = matchBody(options, this._requestBody, body);
          if (!matches) {
            this.scope.logger(
              "bodies don't match: \n",
              this._requestBody,
              "\n",
              body
            );
          }
        }
        return matches;
      }
      /**
       * Return true when the interceptor's method, protocol, host, port, and path
       * match the provided options.
       */
      matchOrigin(options) {
        const isPathFn = typeof this.path === "function";
        const isRegex = this.path instanceof RegExp;
        const isRegexBasePath = this.scope.basePath instanceof RegExp;
        const method = (options.method || "GET").toUpperCase();
        let { path } = options;
        const { proto } = options;
        if (!isRegex) {
          path = path ? path.split("?")[0] : "";
        }
        if (this.scope.transformPathFunction) {
          path = this.scope.transformPathFunction(path);
        }
        const comparisonKey = isPathFn || isRegex ? this.__nock_scopeKey : this._key;
        const matchKey2 = `${method} ${proto}://${options.host}${path}`;
        if (isPathFn) {
          return !!(matchKey2.match(comparisonKey) && this.path(path));
        }
        if (isRegex && !isRegexBasePath) {
          return !!matchKey2.match(comparisonKey) && this.path.test(path);
        }
        if (isRegexBasePath) {
          return this.scope.basePath.test(matchKey2) && !!path.match(this.path);
        }
        return comparisonKey === matchKey2;
      }
      matchHostName(options) {
        const { basePath } = this.scope;
        if (basePath instanceof RegExp) {
          return basePath.test(options.hostname);
        }
        return options.hostname === this.scope.urlParts.hostname;
      }
      matchQuery(options) {
        if (this.queries === true) {
          return true;
        }
        const reqQueries = querystring.parse(options.search);
        this.scope.logger("Interceptor queries: %j", this.queries);
        this.scope.logger("    Request queries: %j", reqQueries);
        if (typeof this.queries === "function") {
          return this.queries(reqQueries);
        }
        return common.dataEqual(this.queries, reqQueries);
      }
      filteringPath(...args) {
        this.scope.filteringPath(...args);
        return this;
      }
      // TODO filtering by path is valid on the intercept level, but not filtering
      // by request body?
      markConsumed() {
        this.interceptionCounter++;
        remove(this);
        if (!this.scope.shouldPersist() && this.counter < 1) {
          this.scope.remove(this._key, this);
        }
      }
      matchHeader(name, value) {
        this.interceptorMatchHeaders.push({ name, value });
        return this;
      }
      basicAuth({ user, pass = "" }) {
        const encoded = Buffer.from(`${user}:${pass}`).toString("base64");
        this.matchHeader("authorization", `Basic ${encoded}`);
        return this;
      }
      /**
       * Set query strings for the interceptor
       * @name query
       * @param queries Object of query string name,values (accepts regexp values)
       * @public
       * @example
       * // Will match 'http://zombo.com/?q=t'
       * nock('http://zombo.com').get('/').query({q: 't'});
       */
      query(queries) {
        if (this.queries !== null) {
          throw Error(`Query parameters have already been defined`);
        }
        if (queries === true) {
          this.queries = queries;
          return this;
        }
        if (typeof queries === "function") {
          this.queries = queries;
          return this;
        }
        let strFormattingFn;
        if (this.scope.scopeOptions.encodedQueryParams) {
          strFormattingFn = common.percentDecode;
        }
        if (queries instanceof URLSearchParams || typeof queries === "string") {
          queries = querystring.parse(queries.toString());
        } else if (!common.isPlainObject(queries)) {
          throw Error(`Argument Error: ${queries}`);
        }
        this.queries = {};
        for (const [key, value] of Object.entries(queries)) {
          const formatted = common.formatQueryValue(key, value, strFormattingFn);
          const [formattedKey, formattedValue] = formatted;
          this.queries[formattedKey] = formattedValue;
        }
        return this;
      }
      /**
       * Set number of times will repeat the interceptor
       * @name times
       * @param newCounter Number of times to repeat (should be > 0)
       * @public
       * @example
       * // Will repeat mock 5 times for same king of request
       * nock('http://zombo.com).get('/').times(5).reply(200, 'Ok');
       */
      times(newCounter) {
        if (newCounter < 1) {
          return this;
        }
        this.counter = newCounter;
        return this;
      }
      /**
       * An sugar syntax for times(1)
       * @name once
       * @see {@link times}
       * @public
       * @example
       * nock('http://zombo.com).get('/').once().reply(200, 'Ok');
       */
      once() {
        return this.times(1);
      }
      /**
       * An sugar syntax for times(2)
       * @name twice
       * @see {@link times}
       * @public
       * @example
       * nock('http://zombo.com).get('/').twice().reply(200, 'Ok');
       */
      twice() {
        return this.times(2);
      }
      /**
       * An sugar syntax for times(3).
       * @name thrice
       * @see {@link times}
       * @public
       * @example
       * nock('http://zombo.com).get('/').thrice().reply(200, 'Ok');
       */
      thrice() {
        return this.times(3);
      }
      /**
       * Delay the response by a certain number of ms.
       *
       * @param {(integer|object)} opts - Number of milliseconds to wait, or an object
       * @param {integer} [opts.head] - Number of milliseconds to wait before response is sent
       * @param {integer} [opts.body] - Number of milliseconds to wait before response body is sent
       * @return {Interceptor} - the current interceptor for chaining
       */
      delay(opts) {
        let headDelay;
        let bodyDelay;
        if (typeof opts === "number") {
          headDelay = opts;
          bodyDelay = 0;
        } else if (typeof opts === "object") {
          headDelay = opts.head || 0;
          bodyDelay = opts.body || 0;
        } else {
          throw new Error(`Unexpected input opts ${opts}`);
        }
        return this.delayConnection(headDelay).delayBody(bodyDelay);
      }
      /**
       * Delay the response body by a certain number of ms.
       *
       * @param {integer} ms - Number of milliseconds to wait before response is sent
       * @return {Interceptor} - the current interceptor for chaining
       */
      delayBody(ms) {
        this.delayBodyInMs = ms;
        return this;
      }
      /**
       * Delay the connection by a certain number of ms.
       *
       * @param  {integer} ms - Number of milliseconds to wait
       * @return {Interceptor} - the current interceptor for chaining
       */
      delayConnection(ms) {
        this.delayConnectionInMs = ms;
        return this;
      }
    };
  }
});

// node_modules/nock/lib/intercept.js
var require_intercept = __commonJS({
  "node_modules/nock/lib/intercept.js"(exports2, module2) {
    "use strict";
    var { InterceptedRequestRouter } = require_intercepted_request_router();
    var common = require_common();
    var { inherits } = require("util");
    var http3 = require("http");
    var { intercept: debug } = require_debug();
    var globalEmitter = require_global_emitter();
    var { BatchInterceptor, getRawRequest } = require_node();
    var nodeInterceptors = require_node2();
    var { createResponse } = require_create_response();
    var { once } = require("events");
    var { arrayBuffer } = require("stream/consumers");
    var interceptor = new BatchInterceptor({
      name: "nock-interceptor",
      interceptors: nodeInterceptors
    });
    var isNockActive = false;
    function NetConnectNotAllowedError(host, path) {
      Error.call(this);
      this.name = "NetConnectNotAllowedError";
      this.code = "ENETUNREACH";
      this.message = `Nock: Disallowed net connect for "${host}${path}"`;
      Error.captureStackTrace(this, this.constructor);
    }
    inherits(NetConnectNotAllowedError, Error);
    var allInterceptors = {};
    var allowNetConnect;
    function enableNetConnect(matcher) {
      if (typeof matcher === "string") {
        allowNetConnect = new RegExp(matcher);
      } else if (matcher instanceof RegExp) {
        allowNetConnect = matcher;
      } else if (typeof matcher === "function") {
        allowNetConnect = { test: matcher };
      } else {
        allowNetConnect = /.*/;
      }
    }
    function isEnabledForNetConnect(options) {
      common.normalizeRequestOptions(options);
      const enabled = allowNetConnect && allowNetConnect.test(options.host);
      debug("Net connect", enabled ? "" : "not", "enabled for", options.host);
      return enabled;
    }
    function disableNetConnect() {
      allowNetConnect = void 0;
    }
    function isOn() {
      return !isOff();
    }
    function isOff() {
      return process.env.NOCK_OFF === "true";
    }
    function addInterceptor(key, interceptor2, scope, scopeOptions, host) {
      if (!(key in allInterceptors)) {
        allInterceptors[key] = { key, interceptors: [] };
      }
      interceptor2.__nock_scope = scope;
      interceptor2.__nock_scopeKey = key;
      interceptor2.__nock_scopeOptions = scopeOptions;
      interceptor2.__nock_scopeHost = host;
      interceptor2.interceptionCounter = 0;
      if (scopeOptions.allowUnmocked) allInterceptors[key].allowUnmocked = true;
      allInterceptors[key].interceptors.push(interceptor2);
    }
    function remove(interceptor2) {
      if (interceptor2.__nock_scope.shouldPersist() || --interceptor2.counter > 0) {
        return;
      }
      const { basePath } = interceptor2;
      const interceptors = allInterceptors[basePath] && allInterceptors[basePath].interceptors || [];
      interceptors.some(function(thisInterceptor, i) {
        return thisInterceptor === interceptor2 ? interceptors.splice(i, 1) : false;
      });
    }
    function removeAll() {
      Object.keys(allInterceptors).forEach(function(key) {
        allInterceptors[key].interceptors.forEach(function(interceptor2) {
          interceptor2.scope.keyedInterceptors = {};
        });
      });
      allInterceptors = {};
    }
    function interceptorsFor(options) {
      common.normalizeRequestOptions(options);
      debug("interceptors for %j", options.host);
      const basePath = `${options.proto}://${options.host}`;
      debug("filtering interceptors for basepath", basePath);
      for (const { key, interceptors, allowUnmocked } of Object.values(
        allInterceptors
      )) {
        for (const interceptor2 of interceptors) {
          const { filteringScope } = interceptor2.__nock_scopeOptions;
          if (filteringScope && filteringScope(basePath)) {
            interceptor2.scope.logger("found matching scope interceptor");
            interceptors.forEach((ic) => {
              ic.__nock_filteredScope = ic.__nock_scopeKey;
            });
            return interceptors;
          }
        }
        if (common.matchStringOrRegexp(basePath, key)) {
          if (allowUnmocked && interceptors.length === 0) {
            debug("matched base path with allowUnmocked (no matching interceptors)");
            return [
              {
                options: { allowUnmocked: true },
                matchOrigin() {
                  return false;
                }
              }
            ];
          } else {
            debug(
              `matched base path (${interceptors.length} interceptor${interceptors.length > 1 ? "s" : ""})`
            );
            return interceptors;
          }
        }
      }
      return void 0;
    }
    function removeInterceptor(options) {
      const Interceptor = require_interceptor();
      let baseUrl, key, method, proto;
      if (options instanceof Interceptor) {
        baseUrl = options.basePath;
        key = options._key;
      } else {
        proto = options.proto ? options.proto : "http";
        common.normalizeRequestOptions(options);
        baseUrl = `${proto}://${options.host}`;
        method = options.method && options.method.toUpperCase() || "GET";
        key = `${method} ${baseUrl}${options.path || "/"}`;
      }
      if (allInterceptors[baseUrl] && allInterceptors[baseUrl].interceptors.length > 0) {
        for (let i = 0; i < allInterceptors[baseUrl].interceptors.length; i++) {
          const interceptor2 = allInterceptors[baseUrl].interceptors[i];
          if (options instanceof Interceptor ? interceptor2 === options : interceptor2._key === key) {
            allInterceptors[baseUrl].interceptors.splice(i, 1);
            interceptor2.scope.remove(key, interceptor2);
            interceptor2.scope.interceptors.splice(
              interceptor2.scope.interceptors.indexOf(interceptor2),
              1
            );
            break;
          }
        }
        return true;
      }
      return false;
    }
    var originalClientRequest;
    function overrideClientRequest() {
      debug("Overriding ClientRequest");
      function OverriddenClientRequest(...args) {
        const { options, callback } = common.normalizeClientRequestArgs(...args);
        if (Object.keys(options).length === 0) {
          throw Error(
            "Creating a ClientRequest with empty `options` is not supported in Nock"
          );
        }
        http3.OutgoingMessage.call(this);
        const interceptors = interceptorsFor(options);
        if (isOn() && interceptors) {
          debug("using", interceptors.length, "interceptors");
          const overrider = new InterceptedRequestRouter({
            req: this,
            options,
            interceptors
          });
          Object.assign(this, overrider);
          if (callback) {
            this.once("response", callback);
          }
        } else {
          debug("falling back to original ClientRequest");
          if (isOff() || isEnabledForNetConnect(options)) {
            originalClientRequest.apply(this, arguments);
          } else {
            common.setImmediate(
              function() {
                const error = new NetConnectNotAllowedError(
                  options.host,
                  options.path
                );
                this.emit("error", error);
              }.bind(this)
            );
          }
        }
      }
      inherits(OverriddenClientRequest, http3.ClientRequest);
      originalClientRequest = http3.ClientRequest;
      http3.ClientRequest = OverriddenClientRequest;
      debug("ClientRequest overridden");
    }
    function restoreOverriddenClientRequest() {
      debug("restoring overridden ClientRequest");
      if (!originalClientRequest) {
        debug("- ClientRequest was not overridden");
      } else {
        isNockActive = false;
        interceptor.dispose();
        http3.ClientRequest = originalClientRequest;
        originalClientRequest = void 0;
        debug("- ClientRequest restored");
      }
    }
    function isActive() {
      return isNockActive;
    }
    function interceptorScopes() {
      const nestedInterceptors = Object.values(allInterceptors).map(
        (i) => i.interceptors
      );
      const scopes = new Set([].concat(...nestedInterceptors).map((i) => i.scope));
      return [...scopes];
    }
    function isDone() {
      return interceptorScopes().every((scope) => scope.isDone());
    }
    function pendingMocks() {
      return [].concat(...interceptorScopes().map((scope) => scope.pendingMocks()));
    }
    function activeMocks() {
      return [].concat(...interceptorScopes().map((scope) => scope.activeMocks()));
    }
    function activate() {
      if (isNockActive) {
        throw new Error("Nock already active");
      }
      overrideClientRequest();
      interceptor.apply();
      interceptor.on("unhandledException", ({ controller, error }) => {
        controller.errorWith(error);
      });
      interceptor.on(
        "request",
        async function({ request: mswRequest, controller }) {
          const request = mswRequest.clone();
          const { options } = common.normalizeClientRequestArgs(request.url);
          options.proto = options.protocol.slice(0, -1);
          options.method = request.method;
          const interceptors = interceptorsFor(options);
          if (isOn() && interceptors) {
            const matches = interceptors.some(
              (interceptor2) => interceptor2.matchOrigin(options)
            );
            const allowUnmocked = interceptors.some(
              (interceptor2) => interceptor2.options.allowUnmocked
            );
            const nockRequest = common.convertFetchRequestToClientRequest(request);
            if (!matches && allowUnmocked) {
              globalEmitter.emit("no match", nockRequest);
            } else {
              nockRequest.on("response", (nockResponse) => {
                if (mswRequest.signal.aborted) {
                  return;
                }
                const response = createResponse(nockResponse, mswRequest.signal);
                controller.respondWith(response);
              });
              const promise = Promise.race([
                // TODO: temp hacky way to handle allowUnmocked in startPlayback
                once(nockRequest, "real-request"),
                once(nockRequest, "error"),
                once(nockRequest, "response")
              ]);
              const rawRequest = getRawRequest(mswRequest);
              const buffer = rawRequest instanceof originalClientRequest && rawRequest.method === "GET" && rawRequest.getHeader("content-length") > 0 ? (
                // TODO: use getClientRequestBodyStream instead of access to internal properties
                await arrayBuffer(rawRequest.socket.requestStream)
              ) : await request.arrayBuffer();
              nockRequest.write(buffer);
              nockRequest.end();
              await promise;
            }
          } else {
            globalEmitter.emit("no match", options);
            if (!(isOff() || isEnabledForNetConnect(options))) {
              throw new NetConnectNotAllowedError(options.host, options.path);
            }
          }
        }
      );
      isNockActive = true;
    }
    module2.exports = {
      addInterceptor,
      remove,
      removeAll,
      removeInterceptor,
      isOn,
      activate,
      isActive,
      isDone,
      pendingMocks,
      activeMocks,
      enableNetConnect,
      disableNetConnect,
      restoreOverriddenClientRequest,
      abortPendingRequests: common.removeAllTimers
    };
  }
});

// node_modules/nock/lib/recorder.js
var require_recorder = __commonJS({
  "node_modules/nock/lib/recorder.js"(exports2, module2) {
    "use strict";
    var { recorder: debug } = require_debug();
    var querystring = require("querystring");
    var { inspect: inspect2 } = require("util");
    var common = require_common();
    var { restoreOverriddenClientRequest } = require_intercept();
    var { gzipSync: gzipSync2, brotliCompressSync: brotliCompressSync2, deflateSync: deflateSync2 } = require("zlib");
    var nodeInterceptors = require_node2();
    var SEPARATOR = "\n<<<<<<-- cut here -->>>>>>\n";
    var recordingInProgress = false;
    var outputs = [];
    var clientRequestInterceptor = nodeInterceptors[0];
    var fetchRequestInterceptor = nodeInterceptors[2];
    function getScope(options) {
      const { proto, host, port } = common.normalizeRequestOptions(options);
      return common.normalizeOrigin(proto, host, port);
    }
    function getMethod(options) {
      return options.method || "GET";
    }
    function getBodyFromChunks(chunks, headers) {
      if (headers && common.isContentEncoded(headers)) {
        return {
          body: chunks.map((chunk) => chunk.toString("hex"))
        };
      }
      const mergedBuffer = Buffer.concat(chunks);
      const isUtf8Representable = common.isUtf8Representable(mergedBuffer);
      if (isUtf8Representable) {
        const maybeStringifiedJson = mergedBuffer.toString("utf8");
        try {
          return {
            isUtf8Representable,
            body: JSON.parse(maybeStringifiedJson)
          };
        } catch (err) {
          return {
            isUtf8Representable,
            body: maybeStringifiedJson
          };
        }
      } else {
        return {
          isUtf8Representable,
          body: mergedBuffer.toString("hex")
        };
      }
    }
    function generateRequestAndResponseObject({
      req,
      bodyChunks,
      options,
      res,
      dataChunks,
      reqheaders
    }) {
      const { body, isUtf8Representable } = getBodyFromChunks(
        dataChunks,
        res.headers
      );
      options.path = req.path;
      return {
        scope: getScope(options),
        method: getMethod(options),
        path: options.path,
        // Is it deliberate that `getBodyFromChunks()` is called a second time?
        body: getBodyFromChunks(bodyChunks).body,
        status: res.statusCode,
        response: body,
        rawHeaders: res.rawHeaders,
        reqheaders: reqheaders || void 0,
        // When content-encoding is enabled, isUtf8Representable is `undefined`,
        // so we explicitly check for `false`.
        responseIsBinary: isUtf8Representable === false
      };
    }
    function generateRequestAndResponse({
      req,
      bodyChunks,
      options,
      res,
      dataChunks,
      reqheaders
    }) {
      const requestBody = getBodyFromChunks(bodyChunks).body;
      const responseBody = getBodyFromChunks(dataChunks, res.headers).body;
      let { path } = options;
      const queryIndex = req.path.indexOf("?");
      let queryObj = {};
      if (queryIndex !== -1) {
        path = path.substring(0, queryIndex);
        const queryStr = req.path.slice(queryIndex + 1);
        queryObj = querystring.parse(queryStr);
      }
      path = path.replace(/'/g, `\\'`);
      const encodedQueryObj = {};
      for (const key in queryObj) {
        const formattedPair = common.formatQueryValue(
          key,
          queryObj[key],
          common.percentEncode
        );
        encodedQueryObj[formattedPair[0]] = formattedPair[1];
      }
      const lines = [];
      lines.push("");
      const scope = getScope(options);
      lines.push(`nock('${scope}', {"encodedQueryParams":true})`);
      const methodName = getMethod(options).toLowerCase();
      if (requestBody) {
        lines.push(`  .${methodName}('${path}', ${JSON.stringify(requestBody)})`);
      } else {
        lines.push(`  .${methodName}('${path}')`);
      }
      Object.entries(reqheaders || {}).forEach(([fieldName, fieldValue]) => {
        const safeName = JSON.stringify(fieldName);
        const safeValue = JSON.stringify(fieldValue);
        lines.push(`  .matchHeader(${safeName}, ${safeValue})`);
      });
      if (queryIndex !== -1) {
        lines.push(`  .query(${JSON.stringify(encodedQueryObj)})`);
      }
      const statusCode = res.statusCode.toString();
      const stringifiedResponseBody = JSON.stringify(responseBody);
      const headers = inspect2(res.rawHeaders);
      lines.push(`  .reply(${statusCode}, ${stringifiedResponseBody}, ${headers});`);
      return lines.join("\n");
    }
    var currentRecordingId = 0;
    var defaultRecordOptions = {
      dont_print: false,
      enable_reqheaders_recording: false,
      logging: console.log,
      // eslint-disable-line no-console
      output_objects: false,
      use_separator: true
    };
    function record(recOptions) {
      if (recordingInProgress) {
        throw new Error("Nock recording already in progress");
      }
      recordingInProgress = true;
      currentRecordingId = currentRecordingId + 1;
      const thisRecordingId = currentRecordingId;
      if (typeof recOptions === "boolean") {
        recOptions = { dont_print: recOptions };
      }
      recOptions = { ...defaultRecordOptions, ...recOptions };
      debug("start recording", thisRecordingId, recOptions);
      const {
        dont_print: dontPrint,
        enable_reqheaders_recording: enableReqHeadersRecording,
        logging,
        output_objects: outputObjects,
        use_separator: useSeparator
      } = recOptions;
      debug(thisRecordingId, "restoring overridden requests before new overrides");
      restoreOverriddenClientRequest();
      clientRequestInterceptor.apply();
      fetchRequestInterceptor.apply();
      clientRequestInterceptor.on(
        "response",
        async function({ request, response }) {
          await recordResponse(request, response);
        }
      );
      fetchRequestInterceptor.on(
        "response",
        async function({ request, response }) {
          const codings = response.headers.get("content-encoding")?.toLowerCase().split(",").map((c) => c.trim()) || [];
          let body = await response.arrayBuffer();
          for (const coding of codings) {
            if (coding === "gzip") {
              body = gzipSync2(body);
            } else if (coding === "deflate") {
              body = deflateSync2(body);
            } else if (coding === "br") {
              body = brotliCompressSync2(body);
            }
          }
          await recordResponse(request, new Response(body, response));
        }
      );
      async function recordResponse(mswRequest, mswResponse) {
        const request = mswRequest.clone();
        const response = mswResponse.clone();
        const { options } = common.normalizeClientRequestArgs(request.url);
        options.method = request.method;
        const proto = options.protocol.slice(0, -1);
        if (proto === "https") {
          options.proto = "https";
        }
        debug(thisRecordingId, proto, "intercepted request ended");
        let reqheaders;
        if (enableReqHeadersRecording) {
          reqheaders = Object.fromEntries(request.headers.entries());
          common.deleteHeadersField(reqheaders, "user-agent");
        }
        const headers = Object.fromEntries(response.headers.entries());
        const res = {
          statusCode: response.status,
          headers,
          rawHeaders: headers
        };
        const generateFn = outputObjects ? generateRequestAndResponseObject : generateRequestAndResponse;
        let out = generateFn({
          req: options,
          bodyChunks: [Buffer.from(await request.arrayBuffer())],
          options,
          res,
          dataChunks: [Buffer.from(await response.arrayBuffer())],
          reqheaders
        });
        debug("out:", out);
        if (thisRecordingId !== currentRecordingId) {
          debug("skipping recording of an out-of-order request", out);
          return;
        }
        outputs.push(out);
        if (!dontPrint) {
          if (useSeparator) {
            if (typeof out !== "string") {
              out = JSON.stringify(out, null, 2);
            }
            logging(SEPARATOR + out + SEPARATOR);
          } else {
            logging(out);
          }
        }
        debug("finished setting up intercepting");
      }
    }
    function restore() {
      debug(
        currentRecordingId,
        "restoring all the overridden http/https properties"
      );
      clientRequestInterceptor.dispose();
      fetchRequestInterceptor.dispose();
      restoreOverriddenClientRequest();
      recordingInProgress = false;
    }
    function clear() {
      outputs = [];
    }
    module2.exports = {
      record,
      outputs: () => outputs,
      restore,
      clear
    };
  }
});

// node_modules/nock/lib/scope.js
var require_scope = __commonJS({
  "node_modules/nock/lib/scope.js"(exports2, module2) {
    "use strict";
    var { scopeDebuglog } = require_debug();
    var { addInterceptor, isOn } = require_intercept();
    var common = require_common();
    var assert = require("assert");
    var url = require("url");
    var { EventEmitter } = require("events");
    var Interceptor = require_interceptor();
    var { URL: URL2, Url: LegacyUrl } = url;
    var fs;
    try {
      fs = require("fs");
    } catch (err) {
    }
    function normalizeUrl(u) {
      if (!(u instanceof URL2)) {
        if (u instanceof LegacyUrl) {
          return normalizeUrl(new URL2(url.format(u)));
        }
        return normalizeUrl(new URL2(u));
      }
      if (!/https?:/.test(u.protocol)) {
        throw new TypeError(
          `Protocol '${u.protocol}' not recognized. This commonly occurs when a hostname and port are included without a protocol, producing a URL that is valid but confusing, and probably not what you want.`
        );
      }
      return {
        href: u.href,
        origin: u.origin,
        protocol: u.protocol,
        username: u.username,
        password: u.password,
        host: u.host,
        hostname: (
          // strip brackets from IPv6
          typeof u.hostname === "string" && u.hostname.startsWith("[") ? u.hostname.slice(1, -1) : u.hostname
        ),
        port: u.port || (u.protocol === "http:" ? 80 : 443),
        pathname: u.pathname,
        search: u.search,
        searchParams: u.searchParams,
        hash: u.hash
      };
    }
    var Scope = class _Scope extends EventEmitter {
      constructor(basePath, options) {
        super();
        this.keyedInterceptors = {};
        this.interceptors = [];
        this.transformPathFunction = null;
        this.transformRequestBodyFunction = null;
        this.matchHeaders = [];
        this.scopeOptions = options || {};
        this.urlParts = {};
        this._persist = false;
        this.contentLen = false;
        this.date = null;
        this.basePath = basePath;
        this.basePathname = "";
        this.port = null;
        this._defaultReplyHeaders = [];
        let logNamespace = String(basePath);
        if (!(basePath instanceof RegExp)) {
          this.urlParts = normalizeUrl(basePath);
          this.port = this.urlParts.port;
          this.basePathname = this.urlParts.pathname.replace(/\/$/, "");
          this.basePath = `${this.urlParts.protocol}//${this.urlParts.hostname}:${this.port}`;
          logNamespace = this.urlParts.host;
        }
        this.logger = scopeDebuglog(logNamespace);
      }
      add(key, interceptor) {
        if (!(key in this.keyedInterceptors)) {
          this.keyedInterceptors[key] = [];
        }
        this.keyedInterceptors[key].push(interceptor);
        addInterceptor(
          this.basePath,
          interceptor,
          this,
          this.scopeOptions,
          this.urlParts.hostname
        );
      }
      remove(key, interceptor) {
        if (this._persist) {
          return;
        }
        const arr = this.keyedInterceptors[key];
        if (arr) {
          arr.splice(arr.indexOf(interceptor), 1);
          if (arr.length === 0) {
            delete this.keyedInterceptors[key];
          }
        }
      }
      intercept(uri, method, requestBody, interceptorOptions) {
        const ic = new Interceptor(
          this,
          uri,
          method,
          requestBody,
          interceptorOptions
        );
        this.interceptors.push(ic);
        return ic;
      }
      get(uri, requestBody, options) {
        return this.intercept(uri, "GET", requestBody, options);
      }
      post(uri, requestBody, options) {
        return this.intercept(uri, "POST", requestBody, options);
      }
      put(uri, requestBody, options) {
        return this.intercept(uri, "PUT", requestBody, options);
      }
      head(uri, requestBody, options) {
        return this.intercept(uri, "HEAD", requestBody, options);
      }
      patch(uri, requestBody, options) {
        return this.intercept(uri, "PATCH", requestBody, options);
      }
      merge(uri, requestBody, options) {
        return this.intercept(uri, "MERGE", requestBody, options);
      }
      delete(uri, requestBody, options) {
        return this.intercept(uri, "DELETE", requestBody, options);
      }
      options(uri, requestBody, options) {
        return this.intercept(uri, "OPTIONS", requestBody, options);
      }
      // Returns the list of keys for non-optional Interceptors that haven't been completed yet.
      // TODO: This assumes that completed mocks are removed from the keyedInterceptors list
      // (when persistence is off). We should change that (and this) in future.
      pendingMocks() {
        return this.activeMocks().filter(
          (key) => this.keyedInterceptors[key].some(({ interceptionCounter, optional }) => {
            const persistedAndUsed = this._persist && interceptionCounter > 0;
            return !persistedAndUsed && !optional;
          })
        );
      }
      // Returns all keyedInterceptors that are active.
      // This includes incomplete interceptors, persisted but complete interceptors, and
      // optional interceptors, but not non-persisted and completed interceptors.
      activeMocks() {
        return Object.keys(this.keyedInterceptors);
      }
      isDone() {
        if (!isOn()) {
          return true;
        }
        return this.pendingMocks().length === 0;
      }
      done() {
        assert.ok(
          this.isDone(),
          `Mocks not yet satisfied:
${this.pendingMocks().join("\n")}`
        );
      }
      buildFilter() {
        const filteringArguments = arguments;
        if (arguments[0] instanceof RegExp) {
          return function(candidate) {
            if (typeof candidate !== "string") {
              throw Error(
                `Nock internal assertion failed: typeof candidate is ${typeof candidate}. If you encounter this error, please report it as a bug.`
              );
            }
            return candidate.replace(filteringArguments[0], filteringArguments[1]);
          };
        } else if (typeof arguments[0] === "function") {
          return arguments[0];
        }
      }
      filteringPath() {
        this.transformPathFunction = this.buildFilter.apply(this, arguments);
        if (!this.transformPathFunction) {
          throw new Error(
            "Invalid arguments: filtering path should be a function or a regular expression"
          );
        }
        return this;
      }
      filteringRequestBody() {
        this.transformRequestBodyFunction = this.buildFilter.apply(this, arguments);
        if (!this.transformRequestBodyFunction) {
          throw new Error(
            "Invalid arguments: filtering request body should be a function or a regular expression"
          );
        }
        return this;
      }
      matchHeader(name, value) {
        this.matchHeaders.push({ name: name.toLowerCase(), value });
        return this;
      }
      defaultReplyHeaders(headers) {
        this._defaultReplyHeaders = common.headersInputToRawArray(headers);
        return this;
      }
      persist(flag = true) {
        if (typeof flag !== "boolean") {
          throw new Error("Invalid arguments: argument should be a boolean");
        }
        this._persist = flag;
        return this;
      }
      /**
       * @private
       * @returns {boolean}
       */
      shouldPersist() {
        return this._persist;
      }
      replyContentLength() {
        this.contentLen = true;
        return this;
      }
      replyDate(d) {
        this.date = d || /* @__PURE__ */ new Date();
        return this;
      }
      clone() {
        return new _Scope(this.basePath, this.scopeOptions);
      }
    };
    function loadDefs(path) {
      if (!fs) {
        throw new Error("No fs");
      }
      const contents = fs.readFileSync(path);
      return JSON.parse(contents);
    }
    function load(path) {
      return define(loadDefs(path));
    }
    function getStatusFromDefinition(nockDef) {
      if (nockDef.reply !== void 0) {
        const parsedReply = parseInt(nockDef.reply, 10);
        if (isNaN(parsedReply)) {
          throw Error("`reply`, when present, must be a numeric string");
        }
        return parsedReply;
      }
      const DEFAULT_STATUS_OK = 200;
      return nockDef.status || DEFAULT_STATUS_OK;
    }
    function getScopeFromDefinition(nockDef) {
      if (nockDef.port !== void 0) {
        const options = url.parse(nockDef.scope);
        if (options.port === null) {
          return `${nockDef.scope}:${nockDef.port}`;
        } else {
          if (parseInt(options.port) !== parseInt(nockDef.port)) {
            throw new Error(
              "Mismatched port numbers in scope and port properties of nock definition."
            );
          }
        }
      }
      return nockDef.scope;
    }
    function tryJsonParse(string) {
      try {
        return JSON.parse(string);
      } catch (err) {
        return string;
      }
    }
    function define(nockDefs) {
      const scopes = [];
      nockDefs.forEach(function(nockDef) {
        const nscope = getScopeFromDefinition(nockDef);
        const npath = nockDef.path;
        if (!nockDef.method) {
          throw Error("Method is required");
        }
        const method = nockDef.method.toLowerCase();
        const status2 = getStatusFromDefinition(nockDef);
        const rawHeaders = nockDef.rawHeaders || [];
        const reqheaders = nockDef.reqheaders || {};
        const badheaders = nockDef.badheaders || [];
        const options = { ...nockDef.options };
        options.reqheaders = reqheaders;
        options.badheaders = badheaders;
        let response;
        if (!nockDef.response) {
          response = "";
        } else if (nockDef.responseIsBinary) {
          response = Buffer.from(nockDef.response, "hex");
        } else {
          response = typeof nockDef.response === "string" ? tryJsonParse(nockDef.response) : nockDef.response;
        }
        const scope = new Scope(nscope, options);
        Object.entries(reqheaders).forEach(([fieldName, value]) => {
          scope.matchHeader(fieldName, value);
        });
        const acceptableFilters = ["filteringRequestBody", "filteringPath"];
        acceptableFilters.forEach((filter) => {
          if (nockDef[filter]) {
            scope[filter](nockDef[filter]);
          }
        });
        scope.intercept(npath, method, nockDef.body).reply(status2, response, rawHeaders);
        scopes.push(scope);
      });
      return scopes;
    }
    module2.exports = {
      Scope,
      load,
      loadDefs,
      define
    };
  }
});

// node_modules/nock/lib/back.js
var require_back = __commonJS({
  "node_modules/nock/lib/back.js"(exports2, module2) {
    "use strict";
    var assert = require("assert");
    var recorder = require_recorder();
    var {
      activate,
      disableNetConnect,
      enableNetConnect,
      removeAll: cleanAll
    } = require_intercept();
    var { loadDefs, define } = require_scope();
    var { back: debug } = require_debug();
    var { format } = require("util");
    var path = require("path");
    var _mode = null;
    var fs;
    try {
      fs = require("fs");
    } catch (err) {
    }
    function Back(fixtureName, options, nockedFn) {
      if (!Back.fixtures) {
        throw new Error(
          "Back requires nock.back.fixtures to be set\nEx:\n	require(nock).back.fixtures = '/path/to/fixtures/'"
        );
      }
      if (typeof fixtureName !== "string") {
        throw new Error("Parameter fixtureName must be a string");
      }
      if (arguments.length === 1) {
        options = {};
      } else if (arguments.length === 2) {
        if (typeof options === "function") {
          nockedFn = options;
          options = {};
        }
      }
      _mode.setup();
      const fixture = path.join(Back.fixtures, fixtureName);
      const context = _mode.start(fixture, options);
      const nockDone = function() {
        _mode.finish(fixture, options, context);
      };
      debug("context:", context);
      if (typeof nockedFn === "function") {
        nockedFn.call(context, nockDone);
      } else {
        return Promise.resolve({ nockDone, context });
      }
    }
    var wild = {
      setup: function() {
        cleanAll();
        recorder.restore();
        activate();
        enableNetConnect();
      },
      start: function() {
        return load();
      },
      finish: function() {
      }
    };
    var dryrun = {
      setup: function() {
        recorder.restore();
        cleanAll();
        activate();
        enableNetConnect();
      },
      start: function(fixture, options) {
        const contexts = load(fixture, options);
        enableNetConnect();
        return contexts;
      },
      finish: function() {
      }
    };
    var record = {
      setup: function() {
        recorder.restore();
        recorder.clear();
        cleanAll();
        activate();
        disableNetConnect();
      },
      start: function(fixture, options) {
        if (!fs) {
          throw new Error("no fs");
        }
        const context = load(fixture, options);
        if (!context.isLoaded) {
          recorder.record({
            dont_print: true,
            output_objects: true,
            ...options.recorder
          });
          context.isRecording = true;
        }
        return context;
      },
      finish: function(fixture, options, context) {
        if (context.isRecording) {
          let outputs = recorder.outputs();
          if (typeof options.afterRecord === "function") {
            outputs = options.afterRecord(outputs);
          }
          outputs = typeof outputs === "string" ? outputs : JSON.stringify(outputs, null, 4);
          debug("recorder outputs:", outputs);
          fs.mkdirSync(path.dirname(fixture), { recursive: true });
          fs.writeFileSync(fixture, outputs);
        }
      }
    };
    var update = {
      setup: function() {
        recorder.restore();
        recorder.clear();
        cleanAll();
        activate();
        disableNetConnect();
      },
      start: function(fixture, options) {
        if (!fs) {
          throw new Error("no fs");
        }
        const context = removeFixture(fixture);
        recorder.record({
          dont_print: true,
          output_objects: true,
          ...options.recorder
        });
        context.isRecording = true;
        return context;
      },
      finish: function(fixture, options, context) {
        let outputs = recorder.outputs();
        if (typeof options.afterRecord === "function") {
          outputs = options.afterRecord(outputs);
        }
        outputs = typeof outputs === "string" ? outputs : JSON.stringify(outputs, null, 4);
        debug("recorder outputs:", outputs);
        fs.mkdirSync(path.dirname(fixture), { recursive: true });
        fs.writeFileSync(fixture, outputs);
      }
    };
    var lockdown = {
      setup: function() {
        recorder.restore();
        recorder.clear();
        cleanAll();
        activate();
        disableNetConnect();
      },
      start: function(fixture, options) {
        return load(fixture, options);
      },
      finish: function() {
      }
    };
    function load(fixture, options) {
      const context = {
        scopes: [],
        assertScopesFinished: function() {
          assertScopes(this.scopes, fixture);
        },
        query: function() {
          const nested = this.scopes.map(
            (scope) => scope.interceptors.map((interceptor) => ({
              method: interceptor.method,
              uri: interceptor.uri,
              basePath: interceptor.basePath,
              path: interceptor.path,
              queries: interceptor.queries,
              counter: interceptor.counter,
              body: interceptor.body,
              statusCode: interceptor.statusCode,
              optional: interceptor.optional
            }))
          );
          return [].concat.apply([], nested);
        }
      };
      if (fixture && fixtureExists(fixture)) {
        let scopes = loadDefs(fixture);
        applyHook(scopes, options.before);
        scopes = define(scopes);
        applyHook(scopes, options.after);
        context.scopes = scopes;
        context.isLoaded = true;
      }
      return context;
    }
    function removeFixture(fixture, options) {
      const context = {
        scopes: [],
        assertScopesFinished: function() {
        }
      };
      if (fixture && fixtureExists(fixture)) {
        fs.rmSync ? fs.rmSync(fixture) : fs.unlinkSync(fixture);
      }
      context.isLoaded = false;
      return context;
    }
    function applyHook(scopes, fn) {
      if (!fn) {
        return;
      }
      if (typeof fn !== "function") {
        throw new Error("processing hooks must be a function");
      }
      scopes.forEach(fn);
    }
    function fixtureExists(fixture) {
      if (!fs) {
        throw new Error("no fs");
      }
      return fs.existsSync(fixture);
    }
    function assertScopes(scopes, fixture) {
      const pending = scopes.filter((scope) => !scope.isDone()).map((scope) => scope.pendingMocks());
      if (pending.length) {
        assert.fail(
          format(
            "%j was not used, consider removing %s to rerecord fixture",
            [].concat(...pending),
            fixture
          )
        );
      }
    }
    var Modes = {
      wild,
      // all requests go out to the internet, dont replay anything, doesnt record anything
      dryrun,
      // use recorded nocks, allow http calls, doesnt record anything, useful for writing new tests (default)
      record,
      // use recorded nocks, record new nocks
      update,
      // allow http calls, record all nocks, don't use recorded nocks
      lockdown
      // use recorded nocks, disables all http calls even when not nocked, doesnt record
    };
    Back.setMode = function(mode) {
      if (!(mode in Modes)) {
        throw new Error(`Unknown mode: ${mode}`);
      }
      Back.currentMode = mode;
      debug("New nock back mode:", Back.currentMode);
      _mode = Modes[mode];
      _mode.setup();
    };
    Back.fixtures = null;
    Back.currentMode = null;
    module2.exports = Back;
  }
});

// node_modules/nock/index.js
var require_nock = __commonJS({
  "node_modules/nock/index.js"(exports2, module2) {
    "use strict";
    var back = require_back();
    var emitter = require_global_emitter();
    var {
      activate,
      isActive,
      isDone,
      isOn,
      pendingMocks,
      activeMocks,
      removeInterceptor,
      disableNetConnect,
      enableNetConnect,
      removeAll,
      abortPendingRequests
    } = require_intercept();
    var recorder = require_recorder();
    var { Scope, load, loadDefs, define } = require_scope();
    module2.exports = (basePath, options) => new Scope(basePath, options);
    Object.assign(module2.exports, {
      activate,
      isActive,
      isDone,
      pendingMocks,
      activeMocks,
      removeInterceptor,
      disableNetConnect,
      enableNetConnect,
      cleanAll: removeAll,
      abortPendingRequests,
      load,
      loadDefs,
      define,
      emitter,
      recorder: {
        rec: recorder.record,
        clear: recorder.clear,
        play: recorder.outputs
      },
      restore: recorder.restore,
      back
    });
    if (isOn()) {
      back.setMode(process.env.NOCK_BACK_MODE || "dryrun");
    }
  }
});

// src/replay/child/preload.ts
var import_node_worker_threads2 = require("node:worker_threads");

// src/replay/child/input.ts
var import_node_fs = require("node:fs");

// src/sandbox/streams.ts
var inputFd = 3;
var eventsFd = 4;

// src/replay/child/input.ts
function readInput() {
  return JSON.parse(readLine());
}
var unread = Buffer.alloc(0);
function readLine() {
  const pieces = [unread];
  for (let newline = unread.indexOf(10); ; ) {
    const last = pieces.at(-1);
    if (newline !== -1) {
      unread = last.subarray(newline + 1);
      pieces.splice(-1, 1, last.subarray(0, newline));
      return Buffer.concat(pieces).toString("utf8");
    }
    const chunk = Buffer.alloc(64 * 1024);
    const length = (0, import_node_fs.readSync)(inputFd, chunk);
    if (length === 0) {
      unread = Buffer.alloc(0);
      return Buffer.concat(pieces).toString("utf8");
    }
    pieces.push(chunk.subarray(0, length));
    newline = chunk.subarray(0, length).indexOf(10);
  }
}

// src/replay/exchange.ts
function findHeader(headers, name) {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1];
}
function exchangeTitle({ method, url }) {
  return `${method} ${url}`;
}
function canHaveBody(method, status2) {
  return method !== "HEAD" && ![204, 205, 304].includes(status2);
}

// src/replay/encoding.ts
var import_node_zlib = require("node:zlib");
var gzip = { encode: import_node_zlib.gzipSync, decode: import_node_zlib.gunzipSync };
var codecs = /* @__PURE__ */ new Map([
  ["gzip", gzip],
  ["x-gzip", gzip],
  ["br", { encode: import_node_zlib.brotliCompressSync, decode: import_node_zlib.brotliDecompressSync }],
  ["deflate", { encode: import_node_zlib.deflateSync, decode: import_node_zlib.inflateSync }],
  // Some servers leave the zlib header out.
  ["deflate-raw", { encode: import_node_zlib.deflateRawSync, decode: import_node_zlib.inflateRawSync }]
]);
var maxDecoded = 256 * 1024 * 1024;
function decodeBody(body, contentEncoding) {
  const names = listOf(contentEncoding);
  if (names.length === 0) return { body };
  for (const coding of [names, names.map((name) => name === "deflate" ? "deflate-raw" : name)]) {
    const decoded = decodeAll(body, coding);
    if (decoded) return coding === names ? { body: decoded } : { body: decoded, coding: coding.join(", ") };
  }
  return { body, coding: "none" };
}
function decodeAll(body, names) {
  try {
    return names.toReversed().reduce((bytes, name) => codecs.get(name).decode(bytes, { maxOutputLength: maxDecoded }), body);
  } catch {
    return void 0;
  }
}
function encodeBody(body, coding) {
  return listOf(coding).reduce((bytes, name) => codecs.get(name)?.encode(bytes) ?? bytes, body);
}
function listOf(coding) {
  return (coding ?? "").toLowerCase().split(",").map((name) => name.trim()).filter((name) => name !== "" && name !== "identity");
}

// src/json/values.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function stringsOf(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

// src/json/read.ts
var maxLevels = 100;
function readJson(json, { maxLevels: most = Infinity } = {}) {
  try {
    const value = JSON.parse(typeof json === "string" ? json : Buffer.from(json).toString("utf8"));
    return isDeeper(value, most) ? void 0 : value;
  } catch {
    return void 0;
  }
}
function isDeeper(value, levels = maxLevels) {
  if (levels === Infinity) return false;
  let nested = [value];
  for (let level = 0; nested.length > 0; level++) {
    if (level > levels) return true;
    nested = nested.flatMap((item) => typeof item === "object" && item !== null ? Object.values(item) : []);
  }
  return false;
}

// src/replay/matching.ts
var cacheBusters = ["_", "cachebuster", "cb", "nocache", "nonce", "rand", "rnd", "timestamp", "ts"];
function matchKey({ method, url }, ignoreQuery) {
  const { origin, pathname, search } = new URL(url);
  const ignored = /* @__PURE__ */ new Set([...cacheBusters, ...ignoreQuery]);
  const query = decodeFormFields(search.slice(1)).filter(([name]) => !ignored.has(name.toLowerCase()) && !ignored.has(name)).map(([name, value]) => `${name}=${volatile(value) ?? value}`).toSorted();
  return `${method.toUpperCase()} ${origin}${pathname}?${query.join("&")}`;
}
function decodeFormFields(text) {
  return text.split("&").filter(Boolean).map((pair) => {
    const [, name = "", value = ""] = /^([^=]*)=?(.*)$/s.exec(pair);
    return [decodeForm(name), decodeForm(value)];
  });
}
function decodeForm(text) {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
function volatile(value) {
  if (/^1[4-9]\d{8}(?:\d{3})?$/.test(value)) return "<time>";
  if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value)) return "<uuid>";
  return void 0;
}
function bestMatch(request, candidates) {
  let best;
  for (const candidate of candidates) {
    const differences = differencesOf(request, candidate.request);
    if (!best || weightOf(differences) < weightOf(best.differences)) best = { candidate, differences };
    if (differences.length === 0) break;
  }
  return best;
}
var weights = { origin: 100, path: 30, method: 20, query: 3, body: 1, header: 0.5 };
function weightOf(differences) {
  return differences.reduce((sum, { field, asked, recorded }) => {
    const weight = weights[field.split(" ", 1)[0]];
    return sum + (field === "path" ? weight * (1 - likeness(asked, recorded)) : weight);
  }, 0);
}
function likeness(a, b) {
  const [left, right] = [a.split("/").slice(1), b.split("/").slice(1)];
  const length = Math.max(left.length, right.length);
  const same = left.filter((name2, index2) => name2 === right[index2]).length;
  const index = left.findIndex((name2, at) => name2 !== right[at]);
  const [name = "", other = ""] = [left[index], right[index]];
  let prefix = 0;
  while (prefix < name.length && name[prefix] === other[prefix]) prefix++;
  return (same + prefix / (name.length + other.length + 1)) / (length + 1);
}
function differencesOf(asked, recorded) {
  const [a, b] = [new URL(asked.url), new URL(recorded.url)];
  return [
    ...compare("method", asked.method.toUpperCase(), recorded.method.toUpperCase()),
    ...compare("origin", a.origin, b.origin),
    ...compare("path", a.pathname, b.pathname),
    ...compareFields("query", decodeFormFields(a.search.slice(1)), decodeFormFields(b.search.slice(1))),
    ...compareFields("body", fieldsOf(asked), fieldsOf(recorded)),
    ...compare("header accept", acceptOf(asked), acceptOf(recorded))
  ];
}
function compare(field, asked, recorded) {
  return asked === recorded ? [] : [{ field, asked, recorded }];
}
function compareFields(part, asked, recorded) {
  const [a, b] = [grouped(asked), grouped(recorded)];
  return [.../* @__PURE__ */ new Set([...a.keys(), ...b.keys()])].flatMap(
    (name) => compare(name ? `${part} ${name}` : part, a.get(name), b.get(name))
  );
}
function grouped(fields) {
  const groups = /* @__PURE__ */ new Map();
  for (const [name, value] of fields)
    groups.set(name, groups.has(name) ? `${groups.get(name)},${value}` : value);
  return groups;
}
function acceptOf({ headers }) {
  return findHeader(headers, "accept") ?? "*/*";
}
function fieldsOf({ headers, body }) {
  if (body.length === 0) return [];
  const type = findHeader(headers, "content-type") ?? "";
  const [, quoted, boundary = quoted] = /\bboundary=(?:"([^"]+)"|([^;\s"]+))/i.exec(type) ?? [];
  if (boundary && /^\s*multipart\//i.test(type))
    return partsOf(Buffer.from(body).toString("latin1"), boundary);
  const text = Buffer.from(body).toString("utf8");
  if (type.includes("x-www-form-urlencoded")) return decodeFormFields(text);
  if (!type.includes("json")) return [["", text]];
  const value = readJson(text, { maxLevels });
  return value === void 0 ? [["", text]] : leaves(value);
}
function partsOf(text, boundary) {
  const parts = text.split(`--${boundary}`).slice(1, -1);
  return parts.map((part, index) => {
    const [head = "", ...rest] = part.replace(/^\r?\n|\r?\n$/g, "").split(/\r?\n\r?\n/);
    const name = /\bname="([^"]*)"/i.exec(head)?.[1] ?? String(index);
    const content = `${head.replace(/\r?\n/g, "\n")}

${rest.join("\n\n")}`;
    const isField = /^content-disposition: form-data; name="[^"]*"$/i.test(head);
    return [name, Buffer.from(isField ? rest.join("\n\n") : content, "latin1").toString("utf8")];
  });
}
function* leaves(value, path = "") {
  if (typeof value !== "object" || value === null) yield [path, JSON.stringify(value)];
  else for (const [key, child] of Object.entries(value)) yield* leaves(child, path ? `${path}.${key}` : key);
}

// src/replay/protocol.ts
var cozyOrigin = "http://jane.cozy.example";
var pack = (bytes) => Buffer.from(bytes).toString("base64");
var unpack = (base64) => Buffer.from(base64, "base64");
function packExchange(exchange) {
  const { request, response } = exchange;
  return {
    ...exchange,
    request: { ...request, body: pack(request.body) },
    ...response && { response: { ...response, body: pack(response.body) } }
  };
}
function unpackExchange(exchange) {
  const { request, response } = exchange;
  return {
    ...exchange,
    request: unpackRequest(request),
    ...response && { response: { ...response, body: unpack(response.body) } }
  };
}
function packRequest(request) {
  return { ...request, body: pack(request.body) };
}
function unpackRequest(request) {
  return { ...request, body: unpack(request.body) };
}

// src/replay/playback.ts
var Playback = class {
  #waiting = /* @__PURE__ */ new Map();
  #options;
  constructor(options) {
    this.#options = options;
    for (const [index, exchange] of options.exchanges.entries()) {
      const key = matchKey(exchange.request, options.ignoreQuery);
      const same = this.#waiting.get(key);
      const waiting = { ...exchange, index, key };
      if (same) same.push(waiting);
      else this.#waiting.set(key, [waiting]);
    }
  }
  /** Throws when there is no answer: the konnector sees a network that fails. */
  answer(sent) {
    const { emit: emit2, ignoreQuery, currentFrames: currentFrames2 } = this.#options;
    const request = {
      ...sent,
      body: decodeBody(sent.body, findHeader(sent.headers, "content-encoding")).body
    };
    const candidates = this.#waiting.get(matchKey(request, ignoreQuery)) ?? [];
    const best = bestMatch(request, candidates);
    if (!best) {
      emit2({ fact: "unmatched", request: packRequest(request), frames: currentFrames2() });
      throw new Error(`the recording has no answer left to ${exchangeTitle(request)}`);
    }
    const { candidate, differences } = best;
    if (!candidate.repeats) candidates.splice(candidates.indexOf(candidate), 1);
    const shown = differences.filter(({ field }) => /^(?:body|header)/.test(field));
    emit2({ fact: "served", exchange: candidate.index, differences: shown });
    const { response, delay = 0, index } = candidate;
    if (!response) return { answer: candidate, delay, index };
    const coding = response.coding ?? findHeader(response.headers, "content-encoding");
    const body = canHaveBody(request.method, response.status) ? encodeBody(response.body, coding) : response.body;
    return { answer: { response: { ...response, body } }, delay, index };
  }
};

// src/replay/child/fake-clock.ts
var import_node_async_hooks = require("node:async_hooks");
var realTimers = { setTimeout, clearTimeout, setInterval, clearInterval, setImmediate };
var realNow = performance.now.bind(performance);
var maxQuiet = 50;
var maxIdleTimers = 5;
var lastIds = 2 ** 40;
var maxReads = 2e4;
var Timer = class {
  id;
  callback;
  delay;
  repeats;
  /** When it fires, on the konnector's clock. */
  at = 0;
  /** When it fires at the earliest, on the real one. */
  due = 0;
  #clock;
  #referenced = true;
  constructor(clock, id, callback, delay, repeats) {
    this.#clock = clock;
    this.id = id;
    this.callback = callback;
    this.delay = delay;
    this.repeats = repeats;
    this.refresh();
  }
  refresh() {
    this.at = this.#clock.now + this.delay;
    this.due = realNow() + this.delay;
    this.#clock.add(this);
    return this;
  }
  ref() {
    this.#referenced = true;
    this.#clock.arm();
    return this;
  }
  unref() {
    this.#referenced = false;
    this.#clock.arm();
    return this;
  }
  hasRef() {
    return this.#referenced;
  }
  close() {
    this.#clock.remove(this);
    return this;
  }
  [Symbol.dispose]() {
    this.close();
  }
  [Symbol.toPrimitive]() {
    return this.id;
  }
};
var FakeClock = class {
  now;
  #start;
  #options;
  #timers = /* @__PURE__ */ new Map();
  #ids = 1e6;
  #held = 0;
  #awaited = 0;
  /** Counts what happens, so that a quiet time can be seen. */
  #events = 0;
  #idleTimers = 0;
  #reads = 0;
  #armed;
  constructor(options) {
    this.#options = options;
    this.#start = options.now;
    this.now = options.now;
  }
  /** Milliseconds since the start. */
  get elapsed() {
    return this.now - this.#start;
  }
  /** The time, for the konnector. */
  read() {
    if (++this.#reads > maxReads) {
      this.#reads = 0;
      this.now++;
    }
    return this.now;
  }
  /** `last`: after every other timer of the same moment. */
  createTimer(callback, delay, { repeats = false, last = false } = {}) {
    const id = this.#ids++ + (last ? lastIds : 0);
    return new Timer(this, id, import_node_async_hooks.AsyncResource.bind(callback), delay, repeats);
  }
  find(id) {
    return id instanceof Timer ? id : this.#timers.get(Number(id));
  }
  add(timer) {
    this.#timers.set(timer.id, timer);
    this.#events++;
    this.arm();
  }
  remove(timer) {
    if (this.#timers.delete(timer.id)) this.arm();
  }
  /** While `work` runs, no wait is cut short. */
  async hold(work) {
    this.#held++;
    this.#happens();
    try {
      return await work;
    } finally {
      this.#held--;
      this.#happens();
    }
  }
  /** While `work` runs, the process would be kept alive, and timers may fire though nothing else waits for them. */
  async await(work) {
    this.#awaited++;
    this.arm();
    try {
      return await work;
    } finally {
      this.#awaited--;
      this.#happens();
    }
  }
  #happens() {
    this.#events++;
    this.#idleTimers = 0;
  }
  /** Looks again after a quiet time; keeps the process alive only for timers that would. */
  arm() {
    realTimers.clearTimeout(this.#armed);
    const next = this.#next();
    if (!next) return;
    const seen = this.#events;
    const look = () => {
      realTimers.setImmediate(() => realTimers.setImmediate(() => this.#look(seen)));
    };
    this.#armed = realTimers.setTimeout(look, this.#pause(next));
    if (!this.#isAwaited()) this.#armed.unref();
  }
  #isAwaited() {
    return this.#awaited > 0 || [...this.#timers.values()].some((timer) => timer.hasRef());
  }
  #pause(next) {
    if (this.#options.pace === "live") return Math.max(0, next.due - realNow());
    return this.#idleTimers > maxIdleTimers ? 0 : Math.min(maxQuiet, next.delay);
  }
  #look(seen) {
    if (this.#options.pace === "live" || this.#isQuiet(seen)) this.#advance();
    this.arm();
  }
  #isQuiet(seen) {
    return this.#held === 0 && this.#events === seen && this.#isAwaited() && !isReading();
  }
  #next() {
    let next;
    for (const timer of this.#timers.values())
      if (!next || timer.at < next.at || timer.at === next.at && timer.id < next.id) next = timer;
    return next;
  }
  #advance() {
    const next = this.#next();
    if (!next || this.#options.pace === "live" && next.due > realNow() + 1) return;
    this.now = Math.max(this.now, next.at);
    this.#reads = 0;
    if (this.elapsed > this.#options.limit) return this.#options.onOvertime();
    if (next.repeats) {
      next.at = this.now + next.delay;
      next.due = realNow() + next.delay;
    } else this.#timers.delete(next.id);
    this.#events++;
    this.#idleTimers++;
    next.callback();
  }
};
function isReading() {
  return process.getActiveResourcesInfo().some((name) => /^FS|^FileHandle/i.test(name));
}

// src/replay/child/answers.ts
var Answers = class {
  #clock;
  #play;
  #waiting = [];
  constructor(clock, play) {
    this.#clock = clock;
    this.#play = play;
  }
  async answer(request) {
    const { answer, delay, index } = this.#play(request);
    if (answer.failure?.code === "NONE") return this.#clock.await(new Promise(() => {
    }));
    if (delay > 0) await this.#clock.await(this.#delayed(delay));
    else await this.#clock.hold(this.#turn(index));
    return answer;
  }
  #delayed(delay) {
    return new Promise((resolve) => this.#clock.createTimer(resolve, delay, { last: true }).unref());
  }
  #turn(index) {
    return new Promise((give) => {
      this.#waiting.push({ index, give });
      if (this.#waiting.length === 1) this.#giveNext();
    });
  }
  /** What else is asked for in this turn of the loop may come first. */
  #giveNext() {
    realTimers.setImmediate(
      () => realTimers.setImmediate(() => {
        const first = this.#waiting.reduce((a, b) => b.index < a.index ? b : a);
        this.#waiting.splice(this.#waiting.indexOf(first), 1);
        first.give();
        if (this.#waiting.length > 0) this.#giveNext();
      })
    );
  }
};

// src/replay/child/block-network.ts
var import_node_child_process = __toESM(require("node:child_process"), 1);
var import_node_module2 = require("node:module");
var import_node_worker_threads = __toESM(require("node:worker_threads"), 1);

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
      value: function blocked2(...args) {
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
var import_node_fs2 = require("node:fs");
function writeEvent(event) {
  const line = Buffer.from(`${JSON.stringify(event)}
`);
  for (let written = 0; written < line.length; ) written += writeSome(line.subarray(written));
}
function writeSome(bytes) {
  try {
    return (0, import_node_fs2.writeSync)(eventsFd, bytes);
  } catch (error) {
    if (error.code === "EAGAIN") return 0;
    throw error;
  }
}

// src/replay/child/emit.ts
function emit(fact) {
  writeEvent(fact);
}

// src/replay/child/trace.ts
var import_node_async_hooks2 = require("node:async_hooks");
var import_node_path = require("node:path");
var import_node_util = require("node:util");
var import_node_v8 = require("node:v8");
var longestTrail = 100;
var mostFrames = 200;
var longest = 1e3;
var bundle = (0, import_node_path.join)(process.cwd(), "index.js");
var trails;
function installTrace() {
  Error.stackTraceLimit = 50;
  const known = trails = /* @__PURE__ */ new WeakMap();
  (0, import_node_async_hooks2.createHook)({
    init(_id, _type, _trigger, resource) {
      known.set(resource, [new Error(), ...trailHere().slice(0, longestTrail - 1)]);
    }
  }).enable();
  tellRejections();
  process.on("uncaughtExceptionMonitor", (error) => {
    const { message = error, stack } = error ?? {};
    emit({ fact: "thrown", message: String(message).slice(0, longest), frames: framesIn(stack), fatal: true });
  });
}
function currentFrames() {
  return trails ? framesOf([new Error(), ...trailHere()]) : [];
}
function trailHere() {
  return trails?.get((0, import_node_async_hooks2.executionAsyncResource)()) ?? [];
}
function framesOf(trail) {
  return trail.flatMap(({ stack }) => framesIn(stack)).slice(0, mostFrames);
}
function tellRejections() {
  let last;
  const look = () => {
    if (!last) return;
    const { promise, at, trail } = last;
    last = void 0;
    const reason = rejection.exec((0, import_node_util.inspect)(promise, shallow))?.[1]?.trim();
    if (reason === void 0) return;
    const [message = ""] = reason.split(/,?\n/, 1);
    const frames = [...framesIn(reason), ...framesOfRejection(at, /\n +at /.test(reason) ? trail : [])];
    emit({
      fact: "thrown",
      message: message.slice(0, longest),
      frames: frames.slice(0, mostFrames),
      fatal: false
    });
  };
  import_node_v8.promiseHooks.onSettled((promise) => {
    look();
    last = { promise, at: new Error(), trail: trailHere() };
  });
  process.on("exit", look);
}
var shallow = {
  depth: 0,
  colors: false,
  compact: 3,
  customInspect: false,
  maxArrayLength: 0,
  maxStringLength: longest
};
var rejection = /^Promise \{\s*<rejected> ([^]*)\}$/;
function framesOfRejection(at, trail) {
  const [, ...lines] = String(at.stack).split("\n");
  const [top = "", ...rest] = lines.filter(
    (line) => !line.includes(__filename) && !line.includes("node:internal/")
  );
  return top.includes("<anonymous>") ? [...framesIn(rest.join("\n")), ...framesOf(trail)] : [...framesOf(trail), ...framesIn(rest.join("\n"))];
}
function framesIn(stack) {
  return String(stack).split("\n").flatMap((line) => {
    const start = line.indexOf(bundle);
    const place = /^:(\d+):(\d+)/.exec(line.slice(start + bundle.length));
    return start >= 0 && place ? [[Number(place[1]), Number(place[2])]] : [];
  });
}

// src/replay/child/block-network.ts
function blockNetwork() {
  blockSockets(blocked);
  block(import_node_child_process.default, "a child process", blocked, (name) => /^(?:exec|fork|spawn)/.test(name));
  block(import_node_worker_threads.default, "a worker thread", blocked, (name) => name === "Worker");
  (0, import_node_module2.syncBuiltinESMExports)();
}
function blocked(what) {
  emit({ fact: "blocked", what, frames: currentFrames() });
  return Object.assign(new Error(`konnector-lint blocked ${what}`), { code: "EACCES" });
}

// src/replay/child/connections.ts
var import_node_module3 = require("node:module");
var import_node_net2 = __toESM(require("node:net"), 1);
var import_node_tls = __toESM(require("node:tls"), 1);
var destinations = /* @__PURE__ */ new WeakMap();
function destinationOf(socket) {
  return destinations.get(socket);
}
function routeConnections(route) {
  const connect = import_node_net2.default.Socket.prototype.connect;
  const connectSecurely = import_node_tls.default.connect;
  const reconnect = (socket, options) => Reflect.apply(connect, socket, [options]);
  const routeOf = (options, secure) => {
    const { host = "localhost", port = secure ? 443 : 80 } = options;
    const destination = { secure, host: host.replace(/^\[|\]$/g, ""), port: Number(port) };
    return { destination, route: route(destination, isOfHttpClient(options)) };
  };
  import_node_net2.default.Socket.prototype.connect = function connectWhereRouted(...args) {
    const [options, callback] = argumentsOf(args);
    const isPipe = typeof options.path === "string" && options.port === void 0;
    const secure = this instanceof import_node_tls.default.TLSSocket;
    const routed = isPipe ? void 0 : routeOf(options, secure);
    if (routed) destinations.set(this, routed.destination);
    if (!routed || routed.route.to === "network") return Reflect.apply(connect, this, args);
    if (callback) this.once("connect", callback);
    switch (routed.route.to) {
      case "origin":
        return reconnect(this, { ...options, ...addressOf2(routed.route.origin) });
      case "process":
        connectWithin(this);
        routed.route.accept(this, routed.destination);
        return this;
      default:
        return this.destroy(routed.route.error);
    }
  };
  import_node_tls.default.connect = function connectSecurelyWhereRouted(...args) {
    const [options, callback] = argumentsOf(args);
    const routed = options.socket ? void 0 : routeOf(options, true);
    const { route: way, destination } = routed ?? {};
    if (!way || !destination || way.to === "network" || way.to === "origin" && way.origin.protocol === "https:")
      return Reflect.apply(connectSecurely, import_node_tls.default, args);
    const socket = asSecure(new import_node_net2.default.Socket(), options);
    destinations.set(socket, destination);
    if (callback) socket.once("secureConnect", callback);
    socket.once("connect", () => socket.emit("secureConnect"));
    if (way.to === "nowhere") return socket.destroy(way.error);
    if (way.to === "origin") return reconnect(socket, addressOf2(way.origin));
    connectWithin(socket);
    way.accept(socket, destination);
    return socket;
  };
  (0, import_node_module3.syncBuiltinESMExports)();
}
function isOfHttpClient(options) {
  return ["_agentKey", "highWaterMark", "headers", "method"].some((name) => name in options);
}
function addressOf2({ hostname, port, protocol }) {
  return { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port) || (protocol === "https:" ? 443 : 80) };
}
function argumentsOf(args) {
  const [first, ...rest] = Array.isArray(args[0]) ? args[0] : args;
  const callback = rest.findLast((one) => typeof one === "function");
  if (typeof first === "object" && first !== null) return [first, callback];
  const host = rest.find((one) => typeof one === "string");
  const options = rest.find((one) => typeof one === "object" && one !== null);
  const isPort = Number(first) >= 0;
  return [
    {
      ...options,
      ...isPort ? { port: Number(first) } : { path: String(first) },
      ...host && { host }
    },
    callback
  ];
}
function asSecure(socket, { servername, host }) {
  return Object.assign(socket, {
    encrypted: true,
    authorized: true,
    authorizationError: null,
    alpnProtocol: false,
    servername: servername ?? host,
    getPeerCertificate: () => ({}),
    getPeerX509Certificate: () => void 0,
    getCertificate: () => ({}),
    getCipher: () => ({
      name: "TLS_AES_256_GCM_SHA384",
      standardName: "TLS_AES_256_GCM_SHA384",
      version: "TLSv1.3"
    }),
    getProtocol: () => "TLSv1.3",
    getSession: () => void 0,
    isSessionReused: () => false,
    setServername: () => {
    },
    setSession: () => {
    }
  });
}
function connectWithin(socket) {
  Object.assign(socket, { connecting: true, ref: () => socket, unref: () => socket });
  process.nextTick(() => {
    if (socket.destroyed) return;
    Object.assign(socket, { connecting: false });
    socket.emit("connect");
    socket.emit("ready");
  });
}

// src/cozy/permissions.ts
function coversDoctype(type, doctype2) {
  if (type === doctype2 || type === "*") return true;
  if (!type.endsWith(".*")) return false;
  const family = type.slice(0, -2);
  return doctype2 === family || doctype2.startsWith(`${family}.`);
}
function grants(permission, { verb, doctype: doctype2, document }) {
  return permission.verbs.has(verb) && coversDoctype(permission.doctype, doctype2) && coversDocument(permission, document);
}
function isGranted(permissions, access) {
  return access.document?.own === true || permissions.some((permission) => grants(permission, access));
}
function coversDocument({ values, selector }, document) {
  if (values.length === 0) return true;
  if (!document) return false;
  const candidates = selector === void 0 ? document.ids : document.fields[selector] ?? [];
  return values.some((value) => candidates.includes(value));
}

// src/replay/rights.ts
function createRightsCheck(rights) {
  if (rights === "all") return () => true;
  const permissions = rights.map((permission) => ({ ...permission, verbs: new Set(permission.verbs) }));
  return (any) => any.some((access) => isGranted(permissions, access));
}

// src/replay/child/code-entry.ts
function createCodeEntry(codes) {
  if (codes === "ask")
    return (state) => {
      emit({ fact: "code-needed", state, given: false });
      return readLine() || void 0;
    };
  const waiting = [...codes];
  let isAlone = false;
  return (state) => {
    const code = waiting.shift();
    if (!isAlone) emit({ fact: "code-needed", state, given: code !== void 0 });
    isAlone = code === void 0;
    return code;
  };
}

// src/replay/child/freeze-globals.ts
function freezeFetchClasses() {
  for (const name of ["Headers", "Request", "Response", "FormData"]) {
    const original = globalThis[name];
    Object.defineProperty(globalThis, name, { configurable: true, get: () => original, set: () => {
    } });
  }
}

// src/replay/child/http-server.ts
var import_node_http = __toESM(require("node:http"), 1);

// src/replay/child/pipe.ts
var import_node_stream = require("node:stream");
var later = process.nextTick;
var FarEnd = class extends import_node_stream.Duplex {
  #near;
  #nearWrote;
  #farWrote;
  constructor(near) {
    super({ allowHalfOpen: true });
    this.#near = near;
    const { _destroy: destroyNear } = near;
    Object.assign(near, {
      _writev: null,
      _write: (chunk, encoding, done) => {
        const bytes = typeof chunk === "string" ? Buffer.from(chunk, encoding) : chunk;
        later(() => {
          if (this.destroyed || this.push(bytes)) done();
          else this.#nearWrote = done;
        });
      },
      _final: (done) => {
        later(() => {
          this.push(null);
          done();
        });
      },
      _read: () => call(this.#farWrote, () => this.#farWrote = void 0),
      _destroy: (error, done) => {
        this.destroy();
        destroyNear.call(near, error, done);
      }
    });
  }
  /** The konnector's end gets an error, as from the network. */
  fail(error) {
    this.#near.destroy(error);
  }
  _read() {
    call(this.#nearWrote, () => this.#nearWrote = void 0);
  }
  _write(chunk, _encoding, done) {
    later(() => {
      if (this.#near.destroyed || this.#near.push(chunk)) done();
      else this.#farWrote = done;
    });
  }
  _final(done) {
    later(() => {
      if (!this.#near.destroyed) this.#near.push(null);
      done();
    });
  }
  _destroy(error, done) {
    this._final(() => done(error));
  }
};
function call(done, forget) {
  forget();
  done?.();
}

// src/replay/child/http-server.ts
function createHttpServer(answer, refuse2) {
  const destinations2 = /* @__PURE__ */ new WeakMap();
  const handle = (request, response) => {
    void serve(request, response, destinations2.get(request.socket), answer);
  };
  const server = import_node_http.default.createServer(
    // What a site lets pass is not for this server to judge.
    { insecureHTTPParser: true, maxHeaderSize: 1024 * 1024, requireHostHeader: false },
    handle
  );
  server.on("checkContinue", (request, response) => {
    response.writeContinue();
    handle(request, response);
  });
  server.on("clientError", (_error, far) => far.fail(refuse2(destinations2.get(far))));
  return {
    accept(socket, destination) {
      const far = new FarEnd(socket);
      destinations2.set(far, destination);
      server.emit("connection", far);
    }
  };
}
async function serve(request, response, destination, answer) {
  const far = request.socket;
  try {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const answered = await answer({
      method: request.method ?? "GET",
      url: urlOf(destination, request.url ?? "/"),
      headers: pairHeaders(request.rawHeaders),
      body: Buffer.concat(chunks)
    });
    if (answered.response) reply(response, request.method, answered.response);
    else fail(far, answered.failure);
  } catch (error) {
    far.fail(error);
  }
}
function urlOf({ secure, host, port }, path) {
  if (URL.canParse(path) && /^https?:/i.test(path)) return new URL(path).href;
  const name = host.includes(":") ? `[${host}]` : host;
  return new URL(`${secure ? "https" : "http"}://${name}:${port}${path}`).href;
}
function pairHeaders(raw) {
  return Array.from({ length: raw.length / 2 }, (_, index) => [raw[2 * index], raw[2 * index + 1]]);
}
function reply(target, method, response) {
  const { status: status2, reason = import_node_http.default.STATUS_CODES[status2] ?? "", headers, body, cut } = response;
  const bare = method === "HEAD" || status2 === 204 || status2 === 304;
  const length = bare ? [] : [["Content-Length", String(body.length + (cut ? 1 : 0))]];
  const all = [...headers, ...length];
  target.sendDate = false;
  if (cut || !canBeWritten(status2, reason, all)) return replyRaw(target, status2, reason, all, body);
  target.writeHead(status2, reason, all.flat());
  target.end(bare ? void 0 : body);
}
function canBeWritten(status2, reason, headers) {
  try {
    for (const [name, value] of headers) {
      import_node_http.default.validateHeaderName(name);
      import_node_http.default.validateHeaderValue(name, value);
    }
    return status2 <= 999 && !/[^\t\x20-\x7e\x80-\xff]/.test(reason);
  } catch {
    return false;
  }
}
function replyRaw({ socket }, status2, reason, headers, body) {
  const lines = [`HTTP/1.1 ${status2} ${reason}`, ...headers.map(([name, value]) => `${name}: ${value}`)];
  socket?.write(Buffer.from(`${lines.join("\r\n")}\r
Connection: close\r
\r
`, "latin1"));
  socket?.end(body);
}
var hangUps = ["socket hang up", "other side closed"];
function fail(far, { code, message }) {
  if (hangUps.includes(message)) far.destroy();
  else far.fail(Object.assign(new Error(message || `read ${code}`), { code, syscall: "read" }));
}

// src/replay/child/intercept.ts
var import_node_http2 = require("node:http");
function canNockServe({ request, response, delay }) {
  return response !== void 0 && delay === void 0 && response.reason === void 0 && response.cut !== true && response.coding === void 0 && response.status >= 200 && response.status <= 599 && request.method !== "HEAD" && !request.headers.some(([name]) => name.toLowerCase() === "expect") && response.headers.every(([, value]) => /^[\t\x20-\x7e\x80-\xff]*$/.test(value)) && !/^https?:\/\/(?:\[|[^/]*\/\/)/.test(request.url);
}
function intercept(answer) {
  const nock = require_nock();
  for (const method of import_node_http2.METHODS)
    nock(/.*/).persist().intercept(/.*/, method).reply(function reply2() {
      const request = requestOf(this.req);
      return answer(request).then(({ response }) => {
        if (!response) throw new Error("nock cannot fail a connection");
        const { status: status2, headers, body } = response;
        return [status2, Buffer.from(body), headers.flat()];
      });
    });
}
function requestOf(req) {
  return {
    method: req.method,
    url: urlOf(destinationOf2(req.options), req.path),
    headers: Object.entries(req.getHeaders()).flatMap(
      ([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => [name, String(one)])
    ),
    body: Buffer.concat(req.requestBodyBuffers)
  };
}
function destinationOf2({ proto, hostname, host, port }) {
  const secure = proto === "https";
  const name = (hostname || host).replace(/:\d+$/, "").replace(/^\[|\]$/g, "");
  return { secure, host: name, port: Number(port) || (secure ? 443 : 80) };
}

// src/replay/child/random.ts
var import_node_crypto = __toESM(require("node:crypto"), 1);
var import_node_module4 = require("node:module");

// src/replay/chance.ts
function mulberry32(seed) {
  let state = seed | 0;
  return () => {
    state = state + 1831565813 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}

// src/replay/child/random.ts
function seedRandom(seed) {
  const next = mulberry32(seed);
  const fill = (view, offset = 0, size = view.byteLength - offset) => {
    const bytes = new Uint8Array(view.buffer, view.byteOffset + offset, size);
    for (let index = 0; index < bytes.length; index++) bytes[index] = next() * 256;
    return view;
  };
  const randomBytes = (size, callback) => {
    const bytes = fill(Buffer.alloc(size));
    if (!callback) return bytes;
    setImmediate(callback, null, bytes);
    return void 0;
  };
  const randomUUID = () => {
    const bytes = fill(Buffer.alloc(16));
    bytes[6] = bytes[6] & 15 | 64;
    bytes[8] = bytes[8] & 63 | 128;
    return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  };
  const randomInt = (...args) => {
    const callback = typeof args.at(-1) === "function" ? args.pop() : void 0;
    const [min, max] = args.length > 1 ? args : [0, ...args];
    const value = min + Math.floor(next() * (max - min));
    if (callback) setImmediate(callback, null, value);
    return value;
  };
  const randomFill = (view, ...rest) => {
    const callback = rest.pop();
    setImmediate(callback, null, fill(view, ...rest));
  };
  Math.random = next;
  Object.assign(import_node_crypto.default, {
    randomBytes,
    pseudoRandomBytes: randomBytes,
    randomUUID,
    randomInt,
    randomFill,
    randomFillSync: fill
  });
  Object.defineProperties(Object.getPrototypeOf(globalThis.crypto), {
    getRandomValues: { value: fill, configurable: true, writable: true },
    randomUUID: { value: randomUUID, configurable: true, writable: true }
  });
  (0, import_node_module4.syncBuiltinESMExports)();
}

// src/replay/child/sightings.ts
var import_node_http3 = require("node:http");
var open = /* @__PURE__ */ new Set();
process.once("exit", () => {
  for (const sighting of open) sighting.ends();
});
var Sighting = class {
  #clock;
  #report;
  #begun;
  #chunks = [];
  #request;
  #head;
  #failure;
  #ended = false;
  constructor(clock, report) {
    this.#clock = clock;
    this.#begun = clock.now;
    this.#report = report;
    open.add(this);
  }
  /** `request` is called at the end, when all of it has been sent. */
  asks(request) {
    this.#request = request;
    return this;
  }
  answers(status2, reason, headers) {
    this.#head = { status: status2, reason, headers };
  }
  receives(chunk) {
    if (!this.#ended) this.#chunks.push(chunk);
  }
  fails(error) {
    this.#failure ??= failureOf(error);
    if (!this.#head) this.ends();
  }
  ends() {
    if (this.#ended || !this.#request) return;
    this.#ended = true;
    open.delete(this);
    const delay = this.#clock.now - this.#begun;
    const exchange = { file: "", request: this.#request(), ...delay > 0 && { delay } };
    if (!this.#head) return this.#report({ ...exchange, failure: this.#failure ?? noAnswer });
    const { status: status2, reason, headers } = this.#head;
    const encoding = findHeader(headers, "content-encoding");
    const raw = Buffer.concat(this.#chunks);
    const isBare = !canHaveBody(exchange.request.method, status2);
    this.#report({
      ...exchange,
      response: {
        status: status2,
        ...reason !== import_node_http3.STATUS_CODES[status2] && { reason },
        headers: headers.filter(([name]) => isKept(name, exchange.request.method)),
        ...isBare ? { body: raw } : decodeBody(raw, encoding),
        ...this.#failure && this.#failure !== noAnswer && { cut: true }
      }
    });
  }
};
var noAnswer = { code: "NONE", message: "" };
function failureOf(error) {
  const { code, message, cause } = error ?? {};
  if (typeof code === "string" && networkCode.test(code)) return { code, message: String(message) };
  return cause === void 0 ? noAnswer : failureOf(cause);
}
var networkCode = /^(?:E[A-Z\d]{2,}|EAI_[A-Z]+|HPE_\w+|UND_ERR_(?:SOCKET|[A-Z]+_TIMEOUT|RES_CONTENT_LENGTH_MISMATCH)|CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_\w+|UNABLE_TO_\w+|ERR_(?:TLS|SSL)_\w+)$/;
var hopByHop = /* @__PURE__ */ new Set(["connection", "date", "keep-alive", "transfer-encoding"]);
function isKept(name, method) {
  const lower = name.toLowerCase();
  return lower === "content-length" ? method === "HEAD" : !hopByHop.has(lower);
}

// src/cozy/doctypes.ts
var closedDoctypes = [
  "io.cozy.instances",
  "io.cozy.account_types",
  "io.cozy.konnectors.maintenance",
  "io.cozy.remote.secrets",
  "io.cozy.sessions",
  "io.cozy.permissions",
  "io.cozy.intents",
  "io.cozy.oauth.clients",
  "io.cozy.oauth.access_codes",
  "io.cozy.files.archives",
  "io.cozy.sharings",
  "io.cozy.shared",
  "io.cozy.accounts.soft_deleted",
  "io.cozy.files.sizes",
  "io.cozy.triggers.state",
  "io.cozy.sharings.answer",
  "io.cozy.sharings.moved",
  "io.cozy.support",
  "com.bitwarden.profiles",
  "io.cozy.office.url",
  "io.cozy.notes.url",
  "io.cozy.apps.open",
  "io.cozy.auth.confirmations",
  "io.cozy.jobs.events",
  "io.cozy.sharings.initial_sync",
  "io.cozy.notes.events",
  "io.cozy.notes.telepointers",
  "io.cozy.files.thumbnails"
];
var readOnlyDoctypes = [
  "com.bitwarden.contacts",
  "io.cozy.apps",
  "io.cozy.files",
  "io.cozy.files.versions",
  "io.cozy.jobs",
  "io.cozy.konnectors",
  "io.cozy.notes.images",
  "io.cozy.notes.steps",
  "io.cozy.notifications",
  "io.cozy.remote.requests",
  "io.cozy.sessions.logins",
  "io.cozy.triggers"
];
var namesOnly = [
  "io.cozy.apps.logs",
  "io.cozy.certified.carbon_copy",
  "io.cozy.certified.electronic_safe"
];
function isUnreadable(doctype2) {
  return closedDoctypes.includes(doctype2) || namesOnly.includes(doctype2);
}
function isUnwritable(doctype2) {
  return isUnreadable(doctype2) || readOnlyDoctypes.includes(doctype2);
}

// src/replay/child/stack/mango.ts
var operators = {
  $eq: (value, operand) => compareValues(value, operand) === 0,
  $ne: (value, operand) => value !== void 0 && compareValues(value, operand) !== 0,
  $gt: (value, operand) => value !== void 0 && compareValues(value, operand) > 0,
  $gte: (value, operand) => value !== void 0 && compareValues(value, operand) >= 0,
  $lt: (value, operand) => value !== void 0 && compareValues(value, operand) < 0,
  $lte: (value, operand) => value !== void 0 && compareValues(value, operand) <= 0,
  $exists: (value, operand) => value !== void 0 === operand,
  $in: (value, operand) => operand.some((one) => compareValues(value, one) === 0),
  $nin: (value, operand) => !operand.some((one) => compareValues(value, one) === 0),
  $all: (value, operand) => Array.isArray(value) && operand.every((one) => value.some((item) => compareValues(item, one) === 0)),
  $elemMatch: (value, operand) => Array.isArray(value) && value.some((item) => matchesSelector(item, operand)),
  $size: (value, operand) => Array.isArray(value) && value.length === operand,
  $regex: (value, operand) => typeof value === "string" && new RegExp(operand, "u").test(value),
  $type: (value, operand) => typeOf(value) === operand,
  $not: (value, operand) => !matchesSelector(value, operand),
  $and: (value, operand) => operand.every((one) => matchesSelector(value, one)),
  $or: (value, operand) => operand.some((one) => matchesSelector(value, one)),
  $nor: (value, operand) => !operand.some((one) => matchesSelector(value, one))
};
function matchesSelector(value, selector) {
  if (!isObject(selector)) return compareValues(value, selector) === 0;
  return Object.entries(selector).every(([key, operand]) => {
    if (!key.startsWith("$")) return matchesSelector(fieldAt(value, key), operand);
    const test = operators[key];
    if (!test) throw new Error(`the in-memory stack does not know the operator ${key}`);
    return test(value, operand);
  });
}
function fieldAt(value, path) {
  return path.split(".").reduce(
    (parent, key) => isObject(parent) && Object.hasOwn(parent, key) ? parent[key] : void 0,
    value
  );
}
var order = ["undefined", "null", "boolean", "number", "string", "array", "object"];
function compareValues(a, b) {
  const byType = order.indexOf(typeOf(a)) - order.indexOf(typeOf(b));
  if (byType !== 0) return byType;
  if (typeof a === "number" || typeof a === "boolean") return Number(a) - Number(b);
  const [left, right] = typeof a === "string" ? [a, b] : [JSON.stringify(a), JSON.stringify(b)];
  if (left === right) return 0;
  return (left ?? "") < (right ?? "") ? -1 : 1;
}
function typeOf(value) {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

// src/replay/child/stack/query.ts
function findDocuments(docs, query) {
  const { selector = {}, sort = [], limit = 100, fields } = query;
  const start = Number(query.bookmark || 0) + (query.skip ?? 0);
  const found = docs.filter((doc) => matchesSelector(doc, selector)).toSorted(by(sort));
  const page = found.slice(start, start + limit);
  return {
    docs: fields ? page.map((doc) => project(doc, fields)) : page,
    next: start + limit < found.length,
    bookmark: String(start + page.length),
    limit
  };
}
function by(sort) {
  const keys = sort.flatMap(
    (key) => typeof key === "string" ? [[key, "asc"]] : Object.entries(key)
  );
  return (a, b) => {
    for (const [key, direction] of keys) {
      const result = compareValues(fieldAt(a, key), fieldAt(b, key));
      if (result !== 0) return direction === "desc" ? -result : result;
    }
    return 0;
  };
}
function project(doc, fields) {
  return Object.fromEntries(Object.entries(doc).filter(([key]) => fields.includes(key)));
}

// src/replay/child/stack/route.ts
function jsonResponse(status2, value, type = "application/json") {
  return { status: status2, headers: [["Content-Type", type]], body: Buffer.from(JSON.stringify(value)) };
}
function jsonApi(status2, value) {
  return jsonResponse(status2, value, "application/vnd.api+json");
}
function apiError(status2, title, detail) {
  return jsonApi(status2, { errors: [{ status: String(status2), title, detail }] });
}
function couchError(status2, error, reason) {
  return jsonResponse(status2, { status: String(status2), title: error, error, reason });
}
function forbidden({ segments, method, headers }, message = "Forbidden") {
  if (segments[0] === "data") return jsonResponse(403, { error: `code=403, message=${message}` });
  if (method === "HEAD") return { status: 403, headers: [], body: new Uint8Array() };
  if (findHeader(headers, "accept")?.includes("application/json"))
    return jsonResponse(403, { error: message });
  return { status: 403, headers: [["Content-Type", "text/plain; charset=UTF-8"]], body: Buffer.from(message) };
}
var noContent = { status: 204, headers: [], body: new Uint8Array() };
function readJsonBody(call2) {
  if (call2.body.length === 0) return {};
  return JSON.parse(Buffer.from(call2.body).toString("utf8"));
}

// src/replay/child/stack/data.ts
function answerData(call2, documents) {
  const [, doctype2, id, ...rest] = call2.segments;
  if (!doctype2 || rest.length > 0) return void 0;
  const isRead = call2.method === "GET" || call2.method === "HEAD" || id?.startsWith("_") === true;
  if (isRead ? isUnreadable(doctype2) : isUnwritable(doctype2)) {
    const refused = forbidden(call2, `reserved doctype ${doctype2} ${isRead ? "unreadable" : "unwritable"}`);
    return { any: [], respond: () => refused };
  }
  if (id === void 0 || id === "")
    return call2.method === "POST" ? create(call2, documents, doctype2) : void 0;
  if (id.startsWith("_")) return answerCollection(call2, documents, doctype2, id);
  return answerDocument(call2, documents, doctype2, id);
}
function wholeType(verb, doctype2) {
  return { verb, doctype: doctype2 };
}
function onDocument(verb, doctype2, doc) {
  return { verb, doctype: doctype2, document: { ids: [doc._id], fields: fieldsOf2(doc), own: false } };
}
function fieldsOf2(doc) {
  const members = Object.entries(doc).filter(([, value]) => !isObject(value));
  return Object.fromEntries(
    members.map(([key, value]) => [key, key === "referenced_by" ? referencesOf(value) : [goText(value)]])
  );
}
function referencesOf(value) {
  return Array.isArray(value) ? value.filter(isObject).map(({ type, id }) => `${goText(type)}/${goText(id)}`) : [];
}
function goText(value) {
  if (Array.isArray(value)) return `[${value.map((item) => isObject(item) ? "map" : String(item)).join(" ")}]`;
  return value === void 0 || value === null ? "<nil>" : String(value);
}
function onChange(doctype2, before, after) {
  const then = fieldsOf2(before);
  const shared = Object.entries(fieldsOf2(after)).map(([key, values]) => [
    key,
    values.filter((value) => then[key]?.includes(value))
  ]);
  return {
    verb: "PUT",
    doctype: doctype2,
    document: { ids: [after._id], fields: Object.fromEntries(shared), own: false }
  };
}
function create(call2, documents, doctype2) {
  const content = readJsonBody(call2);
  return {
    any: [onDocument("POST", doctype2, { _id: "", ...content })],
    respond: () => saved(201, doctype2, documents.save(doctype2, content))
  };
}
function saved(status2, doctype2, doc) {
  return jsonResponse(status2, { ok: true, id: doc._id, rev: doc._rev, type: doctype2, data: doc });
}
function answerDocument(call2, documents, doctype2, id) {
  const doc = documents.get(doctype2, id);
  switch (call2.method) {
    case "GET":
      return {
        any: [onDocument("GET", doctype2, doc ?? { _id: id })],
        respond: () => doc ? jsonResponse(200, doc) : couchError(404, "not_found", "missing")
      };
    case "PUT": {
      const content = readJsonBody(call2);
      const after = { ...content, _id: id };
      const access = content["_rev"] === void 0 ? onDocument("POST", doctype2, after) : onChange(doctype2, doc ?? after, after);
      const conflict = doc && content["_rev"] !== void 0 && content["_rev"] !== doc._rev;
      return {
        any: [access],
        respond: () => conflict ? couchError(409, "conflict", "Document update conflict.") : saved(200, doctype2, documents.save(doctype2, content, id))
      };
    }
    case "DELETE":
      return {
        any: [onDocument("DELETE", doctype2, doc ?? { _id: id })],
        respond: () => documents.delete(doctype2, id) ? jsonResponse(200, { ok: true, id, rev: doc?._rev, deleted: true }) : couchError(404, "not_found", "missing")
      };
    default:
      return void 0;
  }
}
function answerCollection(call2, documents, doctype2, name) {
  const read = [wholeType("GET", doctype2)];
  switch (`${call2.method} ${name}`) {
    case "POST _index":
      return { any: read, respond: () => defineIndex(call2) };
    case "POST _find":
      return {
        any: read,
        respond: () => jsonResponse(200, findDocuments(documents.all(doctype2), readJsonBody(call2)))
      };
    case "GET _all_docs":
    case "POST _all_docs":
      return { any: read, respond: () => allDocs(call2, documents.all(doctype2)) };
    case "GET _normal_docs": {
      const docs = documents.all(doctype2);
      return {
        any: read,
        respond: () => jsonResponse(200, { total_rows: docs.length, offset: 0, rows: docs })
      };
    }
    case "POST _bulk_docs":
      return { any: [wholeType("POST", doctype2)], respond: () => bulkDocs(call2, documents, doctype2) };
    default:
      return void 0;
  }
}
function defineIndex(call2) {
  const { name = "by-fields", ddoc = name } = readJsonBody(call2);
  return jsonResponse(200, { result: "exists", id: `_design/${ddoc}`, name });
}
function allDocs(call2, docs) {
  const { keys } = readJsonBody(call2);
  const wanted = keys ? docs.filter((doc) => keys.includes(doc._id)) : docs;
  const withDocs = call2.query.get("include_docs") === "true" || call2.method === "POST";
  const rows = wanted.map((doc) => ({
    id: doc._id,
    key: doc._id,
    value: { rev: doc._rev },
    ...withDocs && { doc }
  }));
  return jsonResponse(200, { total_rows: docs.length, offset: 0, rows });
}
function bulkDocs(call2, documents, doctype2) {
  const { docs = [] } = readJsonBody(call2);
  const results = docs.map((content) => {
    if (content["_deleted"] && content._id) documents.delete(doctype2, content._id);
    const doc = content["_deleted"] ? { _id: content._id, _rev: content["_rev"] } : documents.save(doctype2, content, content._id);
    return { ok: true, id: doc._id, rev: doc._rev };
  });
  return jsonResponse(201, results);
}

// src/replay/child/stack/ids.ts
var import_node_crypto2 = require("node:crypto");
function createId(...words) {
  return (0, import_node_crypto2.createHash)("sha256").update(words.join("\n")).digest("hex").slice(0, 32);
}
function nextRevision(revision) {
  const generation = Number(revision?.split("-", 1)[0] ?? 0) + 1;
  return `${generation}-${createId("revision", String(generation))}`;
}

// src/replay/child/stack/documents.ts
var Documents = class {
  #doctypes = /* @__PURE__ */ new Map();
  #emit;
  #elsewhere;
  /** `elsewhere`: documents that are read here and kept by another part of the stack. */
  constructor(emit2, elsewhere) {
    this.#emit = emit2;
    this.#elsewhere = elsewhere;
  }
  /** Puts a document there before the konnector starts, without a report. */
  seed(doctype2, doc) {
    this.#of(doctype2).set(doc._id, { ...doc, _rev: nextRevision(void 0) });
  }
  /** Puts a document in place of an earlier one, as somebody else would: nothing is told. */
  change(doctype2, doc) {
    this.#of(doctype2).set(doc._id, { ...doc, _rev: nextRevision(doc._rev) });
  }
  /** All there is, by doctype. */
  dump() {
    return Object.fromEntries([...this.#doctypes].map(([doctype2, docs]) => [doctype2, [...docs.values()]]));
  }
  /** Puts there what `dump` gave, without a report. */
  restore(dumped) {
    for (const [doctype2, docs] of Object.entries(dumped))
      for (const doc of docs) this.#of(doctype2).set(doc._id, doc);
  }
  get(doctype2, id) {
    const kept = this.#elsewhere.get(doctype2);
    return kept ? kept().find(({ _id }) => _id === id) : this.#of(doctype2).get(id);
  }
  /** In the order they were created, which CouchDB would not promise: sorted by id. */
  all(doctype2) {
    const docs = this.#elsewhere.get(doctype2)?.() ?? [...this.#of(doctype2).values()];
    return docs.toSorted((a, b) => a._id < b._id ? -1 : 1);
  }
  /** Creates a document, or replaces the one of the same id. */
  save(doctype2, content, id = this.#newId(doctype2, content)) {
    const { _type, ...attributes } = content;
    const doc = { ...attributes, _id: id, _rev: nextRevision(this.get(doctype2, id)?._rev) };
    this.#of(doctype2).set(id, doc);
    this.#emit({ fact: "document", doctype: doctype2, doc });
    return doc;
  }
  delete(doctype2, id) {
    if (!this.#of(doctype2).delete(id)) return false;
    this.#emit({ fact: "document-gone", doctype: doctype2, id });
    return true;
  }
  #of(doctype2) {
    const known = this.#doctypes.get(doctype2);
    if (known) return known;
    const docs = /* @__PURE__ */ new Map();
    this.#doctypes.set(doctype2, docs);
    return docs;
  }
  #newId(doctype2, content) {
    const text = JSON.stringify(content);
    for (let twin = 0; ; twin++) {
      const id = createId(doctype2, text, String(twin));
      if (!this.get(doctype2, id)) return id;
    }
  }
};

// src/cozy/libs-helpers.ts
var accounts = { doctype: "io.cozy.accounts", verbs: ["GET", "PUT"], vital: true };
var accountMethods = new Map(
  [
    "saveAccountData",
    "updateAccountAttributes",
    "setTwoFAState",
    "resetTwoFAState",
    "waitForTwoFaCode",
    "notifySuccessfulLogin",
    "deactivateAutoSuccessfulLogin",
    "signin",
    "saveSession",
    "resetSession"
  ].map((name) => [name, [accounts]])
);
var accountClasses = ["CookieKonnector"];
var certifiedFlags = /* @__PURE__ */ new Map([
  ["carbonCopy", { doctype: "io.cozy.certified.carbon_copy", verbs: ["POST"], vital: false }],
  ["electronicSafe", { doctype: "io.cozy.certified.electronic_safe", verbs: ["POST"], vital: false }]
]);
var usedThrough = /* @__PURE__ */ new Map([
  ["io.cozy.accounts", [...accountMethods.keys(), ...accountClasses]],
  ["io.cozy.bank.accounts", ["BankAccount", "BankingReconciliator"]],
  ["io.cozy.bank.operations", ["BankTransaction", "BankingReconciliator", "linkBankOperations", "saveBills"]],
  ["io.cozy.bank.balancehistories", ["BalanceHistory", "BankingReconciliator"]],
  ["io.cozy.bills", ["saveBills"]],
  // The last four are of cozy-client-js: `cozyClient.files`, and what reaches files by other names.
  [
    "io.cozy.files",
    [
      "saveBills",
      "saveFiles",
      "mkdirp",
      "createFile",
      "getPdfText",
      "Document",
      "cozyClient.files",
      "statByPath",
      "createDirectoryByPath",
      "addReferencedFiles"
    ]
  ],
  ["io.cozy.jobs", ["cozyClient.jobs"]],
  ["io.cozy.settings", ["cozyClient.settings"]],
  ["io.cozy.identities", ["saveIdentity", "userIdentity", "getUserDataFromWebsite"]],
  ["io.cozy.contacts", ["Contact"]],
  ["io.cozy.certified.carbon_copy", ["carbonCopy"]],
  ["io.cozy.certified.electronic_safe", ["electronicSafe"]]
]);

// src/cozy/mime-types.ts
var byExtension = {
  csv: "text/csv",
  gif: "image/gif",
  html: "text/html",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  json: "application/json",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  webp: "image/webp",
  xml: "text/xml",
  zip: "application/zip"
};
function mimeTypeOf(name) {
  const extension = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(byExtension, extension) ? byExtension[extension] : void 0;
}

// src/replay/child/stack/mime.ts
function fileMime(name, contentType) {
  const said = contentType?.split(";", 1)[0]?.trim().toLowerCase();
  if (said && said !== "application/octet-stream") return said;
  return mimeTypeOf(name) ?? "application/octet-stream";
}
function fileClass(mime) {
  if (mime === "application/pdf") return "pdf";
  if (mime === "application/zip") return "zip";
  const [family = ""] = mime.split("/", 1);
  return ["audio", "image", "text", "video"].includes(family) ? family : "files";
}

// src/replay/child/stack/tree.ts
var import_node_crypto3 = require("node:crypto");
var rootId = "io.cozy.files.root-dir";
var trashId = "io.cozy.files.trash-dir";
var FileTree = class {
  #entries = /* @__PURE__ */ new Map();
  #emit;
  constructor(emit2) {
    this.#emit = emit2;
    for (const [id, name, dirId] of [
      [rootId, "", ""],
      [trashId, ".cozy_trash", rootId]
    ])
      this.#entries.set(id, { ...folder(id, name, dirId), rev: nextRevision(void 0) });
  }
  /** All there is; bytes are base64. */
  dump() {
    return this.all().map(({ content, ...entry }) => ({
      ...entry,
      ...content && { content: Buffer.from(content).toString("base64") }
    }));
  }
  /** Puts there what `dump` gave, without a report. */
  restore(dumped) {
    for (const { content, ...entry } of dumped)
      this.#entries.set(entry.id, {
        ...entry,
        ...content !== void 0 && { content: Buffer.from(content, "base64") }
      });
  }
  /** Makes a folder and those around it; the id is the last one's. Nothing is reported. */
  seedFolder(path, id, reference) {
    const names = path.split("/").filter(Boolean);
    let dirId = rootId;
    for (const [index, name] of names.entries()) {
      const last = index === names.length - 1;
      const entry = folder(last ? id : createId("folder", dirId, name), name, dirId);
      if (last) entry.referencedBy.push(reference);
      this.#entries.set(entry.id, entry);
      dirId = entry.id;
    }
  }
  get(id) {
    return this.#entries.get(id);
  }
  all() {
    return [...this.#entries.values()];
  }
  at(path) {
    const wanted = `/${path.split("/").filter(Boolean).join("/")}`;
    return this.all().find((entry) => this.pathOf(entry) === wanted);
  }
  childOf(dirId, name) {
    return this.all().find((entry) => entry.dirId === dirId && entry.name === name && entry.id !== rootId);
  }
  pathOf(entry) {
    if (entry.id === rootId) return "/";
    const parent = this.pathOf(this.#entries.get(entry.dirId));
    return parent === "/" ? `/${entry.name}` : `${parent}/${entry.name}`;
  }
  /** The entry, then the folders around it, up to the root. */
  ancestry(entry) {
    const parent = this.#entries.get(entry.dirId);
    return parent ? [entry, ...this.ancestry(parent)] : [entry];
  }
  /** An entry that is not there yet. */
  prepare({ name, dirId, attributes = {}, mime, content }) {
    return {
      ...folder(createId("file", dirId, name), name, dirId),
      type: content ? "file" : "directory",
      attributes,
      ...content && { mime: mime ?? "application/octet-stream", content }
    };
  }
  add(entry) {
    return this.#put(entry);
  }
  /** Changes an entry, reports it, and gives it its next revision. */
  update(entry, change) {
    return this.#put({ ...entry, ...change, rev: nextRevision(entry.rev) });
  }
  trash(entry) {
    return this.update(entry, { trashed: true, dirId: trashId });
  }
  delete(entry) {
    this.#entries.delete(entry.id);
    if (entry.type === "file") this.#emit({ fact: "file-gone", id: entry.id });
  }
  #put(entry) {
    this.#entries.set(entry.id, entry);
    if (entry.content && !entry.trashed)
      this.#emit({
        fact: "file",
        id: entry.id,
        path: this.pathOf(entry),
        mime: entry.mime,
        content: Buffer.from(entry.content).toString("base64"),
        described: describeEntry(entry)
      });
    else if (entry.content) this.#emit({ fact: "file-gone", id: entry.id });
    return entry;
  }
};
function folder(id, name, dirId) {
  return {
    id,
    rev: nextRevision(void 0),
    type: "directory",
    name,
    dirId,
    trashed: false,
    attributes: {},
    referencedBy: []
  };
}
function describeEntry({ attributes, referencedBy }) {
  const { metadata, tags, cozyMetadata } = attributes;
  const { sourceAccount, sourceAccountIdentifier } = cozyMetadata ?? {};
  return {
    ...metadata && { metadata },
    ...Array.isArray(tags) && tags.length > 0 && { tags },
    ...sourceAccount !== void 0 && { sourceAccount },
    ...sourceAccountIdentifier !== void 0 && { sourceAccountIdentifier },
    ...referencedBy.length > 0 && { references: referencedBy.map(({ type, id }) => `${type}/${id}`) }
  };
}
function flattenEntry(entry, path) {
  const { id, rev, type, name, dirId, trashed, attributes, referencedBy, mime, content } = entry;
  return {
    _id: id,
    _rev: rev,
    type,
    name,
    dir_id: dirId,
    trashed,
    tags: [],
    ...attributes,
    ...referencedBy.length > 0 && { referenced_by: referencedBy },
    ...type === "directory" && { path },
    ...content && {
      mime,
      class: fileClass(mime),
      executable: false,
      encrypted: false,
      size: String(content.length),
      md5sum: (0, import_node_crypto3.createHash)("md5").update(content).digest("base64")
    }
  };
}

// src/replay/child/stack/files.ts
var doctype = "io.cozy.files";
var notFound = apiError(404, "Not Found", "file does not exist");
var FileRoutes = class {
  #tree;
  #konnector;
  #isGranted;
  #metadata = /* @__PURE__ */ new Map();
  constructor(tree, konnector, isGranted2) {
    this.#tree = tree;
    this.#konnector = konnector;
    this.#isGranted = isGranted2;
  }
  /** Files and folders as CouchDB holds them. */
  documents() {
    return this.#tree.all().map((entry) => flattenEntry(entry, this.#tree.pathOf(entry)));
  }
  answer(call2) {
    const [, first = "", second, third] = call2.segments;
    const path = call2.query.get("Path");
    const { method } = call2;
    if (first === "upload" && second === "metadata" && method === "POST") return this.#keepMetadata(call2);
    if (first === "_find" && method === "POST") return this.#find(call2);
    if (second === "relationships" && third === "referenced_by")
      return this.#changeReferences(call2, this.#tree.get(first));
    if (first === "download") {
      const entry2 = second === void 0 ? path && this.#tree.at(path) : this.#tree.get(second);
      return this.#on("GET", entry2 || void 0, download);
    }
    if (first === "trash" && second !== void 0 && method === "DELETE")
      return this.#destroy(this.#tree.get(second));
    if (second !== void 0) return void 0;
    const entry = first === "metadata" ? path ? this.#tree.at(path) : void 0 : this.#tree.get(first);
    switch (method) {
      case "GET":
      case "HEAD":
        return this.#on("GET", entry, (one) => this.#show(200, one));
      case "POST":
        return this.#create(call2, first || "io.cozy.files.root-dir");
      case "PUT":
        return this.#overwrite(call2, entry);
      case "PATCH":
        return this.#patch(call2, entry);
      case "DELETE":
        return this.#on("PATCH", entry, (one) => this.#show(200, this.#tree.trash(one)));
      default:
        return void 0;
    }
  }
  /** `/data/io.cozy.files/_index` and `_find` speak of the same entries. */
  answerIndex(call2) {
    return { any: [wholeType("GET", doctype)], respond: () => defineIndex(call2) };
  }
  /** The files and folders that refer to a document, and the adding of more. */
  answerReferences(call2, type, id) {
    const document = { ids: [id], fields: {}, own: false };
    const either = (verb, onFiles) => [
      { verb, doctype: type, document },
      wholeType(onFiles, doctype)
    ];
    const refers = (entry) => entry.referencedBy.some((ref) => ref.type === type && ref.id === id);
    if (call2.method === "GET") {
      const respond2 = () => {
        const entries = this.#tree.all().filter(refers);
        const data = entries.map((entry) => ({ id: entry.id, type: doctype }));
        const included = entries.map((entry) => this.#resource(entry));
        return jsonApi(200, { data, included, meta: { count: data.length }, links: {} });
      };
      return { any: either("GET", "GET"), respond: respond2 };
    }
    if (call2.method !== "POST") return void 0;
    const respond = () => {
      for (const { id: entryId } of referencesIn(call2)) {
        const entry = this.#tree.get(entryId);
        if (entry && !refers(entry))
          this.#tree.update(entry, { referencedBy: [...entry.referencedBy, { type, id }] });
      }
      return noContent;
    };
    return { any: either("PUT", "PATCH"), respond };
  }
  #create(call2, dirId) {
    const name = call2.query.get("Name") ?? "";
    const parent = this.#tree.get(dirId);
    if (!parent) return { any: [wholeType("POST", doctype)], respond: () => notFound };
    const isFile = call2.query.get("Type") === "file";
    const entry = this.#tree.prepare({
      name,
      dirId,
      attributes: this.#attributesOf(call2),
      ...isFile && { mime: fileMime(name, findHeader(call2.headers, "content-type")), content: call2.body }
    });
    const respond = () => {
      if (!name || name.includes("/")) return apiError(422, "Invalid Parameter", "Invalid filename");
      if (this.#tree.childOf(dirId, name)) return apiError(409, "Conflict", "file already exists");
      return this.#show(201, this.#tree.add(entry));
    };
    return { any: [this.#access("POST", entry)], respond };
  }
  #overwrite(call2, entry) {
    return this.#on("PUT", entry, (one) => {
      const mime = fileMime(one.name, findHeader(call2.headers, "content-type") ?? one.mime);
      const attributes = { ...one.attributes, ...this.#attributesOf(call2) };
      return this.#show(200, this.#tree.update(one, { content: call2.body, mime, attributes }));
    });
  }
  #patch(call2, entry) {
    const { data } = readJsonBody(call2);
    const { name, dir_id, permanent_delete, ...attributes } = data?.attributes ?? {};
    return this.#on("PATCH", entry, (one) => {
      if (permanent_delete === true) {
        this.#tree.delete(one);
        return noContent;
      }
      const change = {
        ...typeof name === "string" && { name },
        ...typeof dir_id === "string" && { dirId: dir_id },
        attributes: { ...one.attributes, ...attributes }
      };
      return this.#show(200, this.#tree.update(one, change));
    });
  }
  #destroy(entry) {
    return this.#on("DELETE", entry, (one) => {
      this.#tree.delete(one);
      return noContent;
    });
  }
  #find(call2) {
    const respond = () => {
      const { docs, next, bookmark } = findDocuments(this.documents(), readJsonBody(call2));
      const data = docs.map((doc) => this.#resource(this.#tree.get(doc._id)));
      const links = next ? { next: `/files/_find?page[cursor]=${bookmark}` } : {};
      return jsonApi(200, { data, links, meta: { count: data.length, bookmark } });
    };
    return { any: [wholeType("GET", doctype)], respond };
  }
  #keepMetadata(call2) {
    const respond = () => {
      const { data } = readJsonBody(call2);
      const id = createId("metadata", String(this.#metadata.size));
      this.#metadata.set(id, data?.attributes);
      return jsonApi(201, { data: { type: "io.cozy.files.metadata", id, attributes: data?.attributes } });
    };
    return { any: [wholeType("POST", doctype)], respond };
  }
  #changeReferences(call2, entry) {
    if (call2.method !== "POST") return void 0;
    return this.#on("PATCH", entry, (one) => {
      this.#tree.update(one, { referencedBy: [...one.referencedBy, ...referencesIn(call2)] });
      return jsonApi(200, { data: referencesIn(call2) });
    });
  }
  #attributesOf({ query }) {
    const now = (/* @__PURE__ */ new Date()).toISOString();
    const metadata = this.#certified(this.#metadata.get(query.get("MetadataID") ?? ""));
    const account = query.get("SourceAccount");
    const identifier = query.get("SourceAccountIdentifier");
    return {
      created_at: query.get("CreatedAt") ?? now,
      updated_at: query.get("UpdatedAt") ?? now,
      ...metadata !== void 0 && { metadata },
      cozyMetadata: {
        doctypeVersion: "1",
        metadataVersion: 1,
        createdAt: now,
        createdByApp: this.#konnector.id.split("/").at(-1),
        updatedAt: now,
        ...account && { sourceAccount: account },
        ...identifier && { sourceAccountIdentifier: identifier }
      }
    };
  }
  /** Marks that the konnector may not set are dropped without a word (web/files/files.go). */
  #certified(metadata) {
    if (!isObject(metadata)) return metadata;
    const members = Object.entries(metadata).filter(([name]) => {
      const right = certifiedFlags.get(name);
      return right === void 0 || this.#isGranted([wholeType("POST", right.doctype)]);
    });
    return Object.fromEntries(members);
  }
  /** An entry that is not there is answered before any right is looked at. */
  #on(verb, entry, answer) {
    if (!entry) return { any: [], respond: () => notFound };
    return { any: [this.#access(verb, entry)], respond: () => answer(entry) };
  }
  #access(verb, entry) {
    const around = this.#tree.ancestry(entry);
    const { type, id } = this.#konnector;
    const own = around.some((one) => one.referencedBy.some((ref) => ref.type === type && ref.id === id));
    return {
      verb,
      doctype,
      document: { ids: around.map((one) => one.id), fields: fieldsOf3(entry, around), own }
    };
  }
  #show(status2, entry) {
    return jsonApi(status2, { data: this.#resource(entry), included: [] });
  }
  #resource(entry) {
    const { _id, _rev, referenced_by, ...attributes } = flattenEntry(entry, this.#tree.pathOf(entry));
    return {
      type: doctype,
      id: entry.id,
      attributes: {
        ...attributes,
        path: this.#tree.pathOf(entry),
        ...referenced_by ? { referenced_by } : {}
      },
      meta: { rev: entry.rev },
      links: { self: `/files/${entry.id}` },
      relationships: { referenced_by: { data: entry.referencedBy } }
    };
  }
};
function fieldsOf3({ mime, content }, ancestry) {
  const around = ancestry.filter(({ id }) => id !== rootId);
  return {
    name: around.map(({ name }) => name),
    type: around.map(({ type }) => type),
    tags: around.flatMap(({ attributes }) => stringsOf(attributes["tags"])),
    referenced_by: around.flatMap(
      ({ type, referencedBy }) => referencedBy.flatMap((ref) => type === "file" ? [ref.id, `${ref.type}/${ref.id}`] : [ref.id])
    ),
    ...content && mime !== void 0 && { mime: [mime], class: [fileClass(mime)] }
  };
}
function download({ mime, content, name }) {
  if (!content) return apiError(400, "Bad Request", "not a file");
  const headers = [
    ["Content-Type", mime],
    ["Content-Disposition", `inline; filename="${encodeURIComponent(name)}"`]
  ];
  return { status: 200, headers, body: content };
}
function referencesIn(call2) {
  return [readJsonBody(call2).data ?? []].flat();
}

// src/replay/child/stack/stack.ts
var Stack = class {
  #documents;
  #tree;
  #konnector;
  #files;
  #host;
  #instance;
  constructor({ slug, locale = "en" }, host) {
    this.#instance = instanceIn(locale);
    this.#konnector = { type: "io.cozy.konnectors", id: `io.cozy.konnectors/${slug}` };
    this.#tree = new FileTree(host.emit);
    this.#documents = new Documents(host.emit, /* @__PURE__ */ new Map([["io.cozy.files", () => this.#files.documents()]]));
    this.#files = new FileRoutes(this.#tree, this.#konnector, host.isGranted);
    this.#host = host;
  }
  /** All that is in it. */
  dump() {
    return { documents: this.#documents.dump(), entries: this.#tree.dump() };
  }
  /** Puts there what `dump` gave; emits nothing. */
  restore({ documents, entries }) {
    this.#documents.restore(documents);
    this.#tree.restore(entries);
  }
  /** Puts an account there, or another in its place; emits nothing. */
  seedAccount(account) {
    this.#documents.seed("io.cozy.accounts", account);
  }
  /** Puts the konnector's folder there; emits nothing. */
  seedFolder({ id, path }) {
    this.#tree.seedFolder(path, id, this.#konnector);
  }
  /** Answers a request of the konnector, or of the app, which has every right of its own. */
  answer(request, by2 = "konnector") {
    const { pathname, searchParams } = new URL(request.url);
    const call2 = {
      ...request,
      method: request.method.toUpperCase(),
      segments: pathname.slice(1).split("/").map(decodeURIComponent),
      query: searchParams
    };
    const route = `${call2.method} ${decodeURIComponent(pathname)}`;
    try {
      const found = this.#route(call2);
      if (!found) {
        this.#host.emit({ fact: "unknown-route", route });
        return apiError(404, "Not Found", "the in-memory stack has no such route");
      }
      const { any, respond } = found;
      if (any.length === 0 || by2 === "app") return respond();
      this.#host.emit({ fact: "access", route, any });
      return this.#host.isGranted(any) ? respond() : forbidden(call2);
    } catch (error) {
      return couchError(400, "bad_request", error.message);
    }
  }
  /** A person enters the code that cozy-konnector-libs waits for: it looks for `twoFACode` in the account. */
  #enterCode(id) {
    const account = this.#documents.get("io.cozy.accounts", id);
    const state = account?.["state"];
    if (!account || typeof state !== "string" || !/^TWOFA_NEEDED(?!.*\.APP$)/.test(state)) return;
    if (account["twoFACode"]) return;
    const twoFACode = this.#host.enterCode?.(state);
    if (twoFACode !== void 0) this.#documents.change("io.cozy.accounts", { ...account, twoFACode });
  }
  #route(call2) {
    const [room, second, third, ...rest] = call2.segments;
    if (room === "files") return this.#files.answer(call2);
    if (room === "data") {
      if (rest.join("/") === "relationships/references")
        return this.#files.answerReferences(call2, second, third);
      if (second === "io.cozy.files" && third === "_index") return this.#files.answerIndex(call2);
      if (second === "io.cozy.accounts" && third !== void 0 && call2.method === "GET")
        this.#enterCode(third);
      return answerData(call2, this.#documents);
    }
    if (call2.method === "GET" && room === "settings" && second === "instance")
      return { any: [], respond: () => this.#instance };
    if (call2.method === "GET" && room === "status") return { any: [], respond: () => status };
    return void 0;
  }
};
var status = jsonResponse(200, {
  cache: "healthy",
  couchdb: "healthy",
  fs: "healthy",
  status: "OK",
  message: "OK"
});
var instanceIn = (locale) => jsonResponse(200, {
  data: {
    type: "io.cozy.settings",
    id: "io.cozy.settings.instance",
    attributes: { locale, timezone: "UTC", context: "default" }
  }
});

// src/replay/date.ts
function installDate(now) {
  const RealDate = Date;
  const frozen = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => key === "now" ? now : Reflect.get(target, key, receiver)
  });
  RealDate.prototype.constructor = frozen;
  globalThis.Date = frozen;
  const { prototype } = Intl.DateTimeFormat;
  const { get: formatter } = Object.getOwnPropertyDescriptor(prototype, "format");
  const { formatToParts } = prototype;
  Object.defineProperties(prototype, {
    format: {
      configurable: true,
      get() {
        const format = formatter.call(this);
        return (date = now()) => format(date);
      }
    },
    formatToParts: {
      configurable: true,
      writable: true,
      value(date = now()) {
        return formatToParts.call(this, date);
      }
    }
  });
}

// src/replay/child/time.ts
var loaded = 1e3;
function installTime(clock) {
  const now = () => clock.read();
  installDate(now);
  const start = clock.now;
  const elapsed = () => loaded + now() - start;
  Object.defineProperties(performance, {
    now: { value: elapsed, configurable: true, writable: true },
    timeOrigin: { value: start - loaded, configurable: true }
  });
  const nanoseconds = () => BigInt(elapsed()) * 1000000n;
  const hrtime = (since) => {
    const [seconds, rest] = [Math.floor(elapsed() / 1e3), elapsed() % 1e3 * 1e6];
    if (!since) return [seconds, rest];
    const [whole, part] = [seconds - since[0], rest - since[1]];
    return part < 0 ? [whole - 1, part + 1e9] : [whole, part];
  };
  process.hrtime = Object.assign(hrtime, { bigint: nanoseconds });
  process.uptime = () => elapsed() / 1e3;
}

// src/replay/child/timers.ts
var import_node_http4 = require("node:http");
var import_node_net3 = require("node:net");
var import_node_module5 = require("node:module");
var import_node_timers = __toESM(require("node:timers"), 1);
var import_promises = __toESM(require("node:timers/promises"), 1);
var import_node_util2 = require("node:util");
function installTimers(clock) {
  const timer = (passOn, repeats) => (callback, delay, ...args) => (
    // What waits for nothing is the event loop's own business.
    Number(delay) >= 1 && typeof callback === "function" ? clock.createTimer(() => callback(...args), Number(delay), { repeats }) : passOn(callback, delay, ...args)
  );
  const clear = (passOn) => (id) => {
    const found = clock.find(id);
    if (found) found.close();
    else passOn(id);
  };
  const wait = (delay, value, { signal, ref = true } = {}) => new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(abortError(signal));
    const waiting = clock.createTimer(
      () => {
        signal?.removeEventListener("abort", abort);
        resolve(value);
      },
      Math.max(Number(delay) || 1, 1)
    );
    if (!ref) waiting.unref();
    const abort = () => {
      waiting.close();
      reject(abortError(signal));
    };
    signal?.addEventListener("abort", abort, { once: true });
  });
  async function* interval(delay, value, options) {
    for (; ; ) yield await wait(delay, value, options);
  }
  const replaced = {
    setTimeout: Object.assign(timer(realTimers.setTimeout, false), { [import_node_util2.promisify.custom]: wait }),
    setInterval: timer(realTimers.setInterval, true),
    clearTimeout: clear(realTimers.clearTimeout),
    clearInterval: clear(realTimers.clearInterval)
  };
  Object.assign(globalThis, replaced);
  Object.assign(import_node_timers.default, replaced);
  Object.assign(import_promises.default, { setTimeout: wait, setInterval: interval });
  Object.defineProperty(import_promises.default.scheduler, "wait", {
    value: (delay, options) => wait(delay, void 0, options)
  });
  AbortSignal.timeout = (delay) => {
    const controller = new AbortController();
    const reason = () => new DOMException("The operation was aborted due to timeout", "TimeoutError");
    clock.createTimer(() => controller.abort(reason()), Math.max(delay, 1)).unref();
    return controller.signal;
  };
  limitSockets(clock);
  (0, import_node_module5.syncBuiltinESMExports)();
}
function abortError({ reason }) {
  const error = new Error("The operation was aborted", { cause: reason });
  return Object.assign(error, { name: "AbortError", code: "ABORT_ERR" });
}
function limitSockets(clock) {
  const limits = /* @__PURE__ */ new WeakMap();
  const closing = /* @__PURE__ */ new WeakSet();
  const prototype = import_node_net3.Socket.prototype;
  const { _unrefTimer: keepUp, setTimeout: setRealTimeout } = prototype;
  const idleLimit = import_node_http4.globalAgent.options.timeout;
  prototype._unrefTimer = function activity() {
    keepUp.call(this);
    limits.get(this)?.refresh();
  };
  prototype.setTimeout = function setSocketTimeout(limit, callback) {
    if (limit === idleLimit) return setRealTimeout.call(this, limit, callback);
    limits.get(this)?.close();
    limits.delete(this);
    Object.assign(this, { timeout: limit });
    if (callback) {
      this.removeListener("timeout", callback);
      if (limit > 0) this.once("timeout", callback);
    }
    if (limit > 0 && !this.destroyed) {
      const timer = clock.createTimer(() => this.emit("timeout"), limit).unref();
      limits.set(this, timer);
      if (!closing.has(this)) this.once("close", () => limits.get(this)?.close());
      closing.add(this);
    }
    return this;
  };
}

// src/replay/child/watch-http.ts
var import_node_http5 = __toESM(require("node:http"), 1);
function watchHttp(begin) {
  const { prototype } = import_node_http5.default.ClientRequest;
  const { write, end, emit: emit2 } = prototype;
  const sent = /* @__PURE__ */ new WeakMap();
  const sightings = /* @__PURE__ */ new WeakMap();
  const keep = (request, chunk, encoding) => {
    if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) return;
    const chunks = sent.get(request) ?? [];
    chunks.push(toBuffer(chunk, encoding));
    sent.set(request, chunks);
  };
  prototype.write = function watchedWrite(...args) {
    keep(this, args[0], args[1]);
    return Reflect.apply(write, this, args);
  };
  prototype.end = function watchedEnd(...args) {
    keep(this, args[0], args[1]);
    return Reflect.apply(end, this, args);
  };
  prototype.emit = function watchedEmit(event, ...args) {
    const sighting = sightings.get(this);
    if (event === "socket") {
      const destination = destinationOf(args[0]);
      const begun = destination && begin(destination);
      if (begun)
        sightings.set(
          this,
          begun.asks(() => requestOf2(this, destination, sent.get(this)))
        );
    } else if (event === "response" && sighting) watchResponse(args[0], sighting);
    else if (event === "error") sighting?.fails(args[0]);
    else if (event === "close" && !this.res) sighting?.ends();
    return emit2.call(this, event, ...args);
  };
}
function requestOf2(request, destination, chunks = []) {
  return {
    method: request.method,
    url: urlOf(destination, request.path),
    headers: Object.entries(request.getHeaders()).flatMap(
      ([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => [rawName(request, name), String(one)])
    ),
    body: Buffer.concat(chunks)
  };
}
function rawName(request, name) {
  return request.getRawHeaderNames().find((raw) => raw.toLowerCase() === name) ?? name;
}
function watchResponse(response, sighting) {
  sighting.answers(response.statusCode ?? 0, response.statusMessage ?? "", pairHeaders(response.rawHeaders));
  const { push, emit: emit2 } = response;
  response.push = (chunk, encoding) => {
    if (chunk === null) sighting.ends();
    else sighting.receives(toBuffer(chunk, encoding));
    return push.call(response, chunk, encoding);
  };
  response.emit = ((event, ...args) => {
    if (event === "error") sighting.fails(args[0]);
    if (event === "close") sighting.ends();
    return emit2.call(response, event, ...args);
  });
}
function toBuffer(chunk, encoding) {
  return typeof chunk === "string" ? Buffer.from(chunk, encoding) : Buffer.from(chunk);
}

// src/replay/child/watch-undici.ts
var import_node_diagnostics_channel = require("node:diagnostics_channel");
function watchUndici(begin) {
  (0, import_node_diagnostics_channel.subscribe)("undici:request:create", (message) => {
    const { request } = message;
    const { protocol, hostname, port } = new URL(request.origin);
    const secure = protocol === "https:";
    const sighting = begin({
      secure,
      host: hostname.replace(/^\[|\]$/g, ""),
      port: Number(port) || (secure ? 443 : 80)
    });
    if (!sighting) return;
    const sent = [];
    sighting.asks(() => ({
      method: request.method,
      url: new URL(String(new URL(request.origin).origin) + request.path).href,
      headers: headersOf(request.headers),
      body: Buffer.concat(sent)
    }));
    const watch = (names, see) => {
      for (const name of names) {
        const method = request[name];
        if (typeof method !== "function") continue;
        request[name] = (...args) => {
          see(...args);
          return method.apply(request, args);
        };
      }
    };
    watch(["onBodySent"], (chunk) => sent.push(Buffer.from(chunk)));
    watch(["onHeaders", "onResponseStart"], (status2, headers, _resume, reason) => {
      if (Number(status2) < 200) return;
      const raw = headers.map((part) => Buffer.from(part).toString("latin1"));
      sighting.answers(Number(status2), String(reason ?? ""), pairHeaders(raw));
    });
    watch(["onData", "onResponseData"], (chunk) => sighting.receives(Buffer.from(chunk)));
    watch(["onComplete", "onResponseEnd"], () => sighting.ends());
    watch(["onError", "onResponseError"], (error) => {
      sighting.fails(error);
      sighting.ends();
    });
  });
}
function headersOf(headers) {
  if (typeof headers === "string")
    return headers.split("\r\n").filter(Boolean).map((line) => line.split(/: ?(.*)/s, 2));
  return pairHeaders(headers.map(String));
}

// src/replay/child/world.ts
var timeLimit = 3e5;
function installWorld(input) {
  const clock = new FakeClock({
    now: input.now,
    limit: timeLimit,
    onOvertime: endOvertime,
    pace: input.mode === "record" ? "live" : "skip"
  });
  const stack = createStack(input);
  const answerCozy = async (request) => ({ response: stack.answer(request) });
  if (input.mode === "replay") playRecording(input, clock, answerCozy);
  else watchSite(input, clock, answerCozy);
  seedRandom(input.seed);
  installTime(clock);
  installTimers(clock);
  if (input.trace) installTrace();
  emit({ fact: "started", node: process.versions.node });
}
function createStack(input) {
  const { rights, codes, state, account, folder: folder2, keepState } = input;
  const host = { emit, isGranted: createRightsCheck(rights), enterCode: createCodeEntry(codes) };
  const stack = new Stack(input, host);
  if (state) stack.restore(state);
  else {
    stack.seedAccount(account);
    stack.seedFolder(folder2);
  }
  if (keepState) process.once("exit", () => emit({ fact: "left", app: { stack: stack.dump() } }));
  return stack;
}
function playRecording(input, clock, answerCozy) {
  blockNetwork();
  const exchanges = input.exchanges.map(unpackExchange);
  const playback = new Playback({
    exchanges,
    ignoreQuery: input.ignoreQuery,
    emit: (event) => emit({ ...event, at: clock.now - input.now }),
    currentFrames
  });
  const answers = new Answers(clock, (request) => playback.answer(request));
  const answer = (request) => isCozy(request) ? clock.hold(answerCozy(request)) : answers.answer(request);
  const server = createHttpServer(answer, refuse);
  routeConnections(
    (destination, http3) => http3 ? { to: "process", accept: server.accept } : { to: "nowhere", error: refuse(destination) }
  );
  if (exchanges.every(canNockServe)) {
    intercept(answer);
    freezeFetchClasses();
  }
}
function watchSite(input, clock, answerCozy) {
  const server = createHttpServer(answerCozy, refuse);
  routeConnections((destination) => {
    const origin = originOf(destination);
    if (origin === cozyOrigin) return { to: "process", accept: server.accept };
    const twin = input.map[origin];
    return twin === void 0 ? { to: "network" } : { to: "origin", origin: new URL(twin) };
  });
  const begin = (destination) => originOf(destination) === cozyOrigin ? void 0 : new Sighting(clock, (exchange) => emit({ fact: "recorded", exchange: packExchange(exchange) }));
  watchHttp(begin);
  watchUndici(begin);
}
function isCozy({ url }) {
  return new URL(url).origin === cozyOrigin;
}
function originOf({ secure, host, port }) {
  const name = host.includes(":") ? `[${host}]` : host;
  return new URL(`${secure ? "https" : "http"}://${name}:${port}`).origin;
}
function refuse({ host, port }) {
  return blocked(`a connection to ${host}:${port}`);
}
function endOvertime() {
  emit({ fact: "overtime" });
  process.kill(process.pid, "SIGKILL");
}

// src/replay/child/preload.ts
if (import_node_worker_threads2.isMainThread && !process.connected) installWorld(readInput());
