const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  RegistryRefusal
} from "./chunk-LWKAWQ7R.js";
import {
  OperationalError,
  registryName,
  registryUrl
} from "./chunk-NY7NTNCJ.js";

// src/registry/client.ts
import { setTimeout as sleep2 } from "node:timers/promises";

// src/registry/request.ts
import { setTimeout as sleep } from "node:timers/promises";
var RegistryUnreachable = class extends Error {
  name = "NoAnswer";
};
async function sendRequest(url, options) {
  const { method = "GET", token, json, timeoutMs } = options;
  try {
    const response = await fetch(url, {
      method,
      redirect: method === "GET" ? "follow" : "manual",
      headers: {
        accept: "application/json",
        ...token === void 0 ? {} : { authorization: `Token ${token}` },
        ...json === void 0 ? {} : { "content-type": "application/json" }
      },
      ...json === void 0 ? {} : { body: JSON.stringify(json) },
      signal: AbortSignal.timeout(timeoutMs)
    });
    const text = await response.text();
    const body = parse(text);
    const elsewhere = response.headers.get("location");
    const words = elsewhere === null ? wordsOf(body, text) : printable(`it is at ${elsewhere}`);
    return { status: response.status, body, words };
  } catch (error) {
    throw new RegistryUnreachable(reasonOf(error), { cause: error });
  }
}
function isTransient(status) {
  return [408, 429, 502, 503, 504].includes(status);
}
var defaultBackoff = [1e3, 4e3, 1e4];
var readBackoff = [500, 2e3];
async function withRetry(ask, backoff) {
  for (const wait of backoff) {
    const answer = await ask().catch((error) => {
      if (!(error instanceof RegistryUnreachable)) throw error;
    });
    if (answer !== void 0 && !isTransient(answer.status)) return answer;
    await sleep(wait);
  }
  return ask();
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function wordsOf(body, text) {
  const said = typeof body === "object" && body !== null && "error" in body && typeof body.error === "string" ? body.error : text;
  return printable(said);
}
function printable(said) {
  return said.replace(new RegExp("\\p{Cc}+", "gu"), " ").trim().slice(0, 500);
}
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "no answer in time";
  const { cause } = error;
  if (cause instanceof Error) return "code" in cause ? `${cause.message || cause.code}` : cause.message;
  return error.message;
}

// src/registry/client.ts
var RegistryClient = class {
  address;
  #token;
  #backoff;
  #readBackoff;
  #postTimeoutMs;
  constructor(options) {
    this.address = { url: options.url, space: options.space };
    this.#token = options.token;
    this.#backoff = options.backoff ?? defaultBackoff;
    this.#readBackoff = options.backoff ?? readBackoff;
    this.#postTimeoutMs = options.postTimeoutMs ?? 18e4;
  }
  /** An application, or nothing when the registry has no such one. Throws `CannotRun` or `RegistryRefusal`. */
  async app(slug) {
    const answer = await this.#read(slug);
    if (answer.status === 404 && answer.words === "Application was not found") return void 0;
    return expect(answer, this.#asked(slug), ["slug", "editor"]);
  }
  /** A published version, or nothing: then it is unknown, or waits for approval. */
  async version(slug, version) {
    const answer = await this.#read(slug, version);
    if (answer.status === 404 && /^(Version|Application) was not found$/.test(answer.words)) return void 0;
    return expect(answer, this.#asked(slug, version), ["slug", "version", "sha256", "url"]);
  }
  /**
   * Submits a version. After a lost or transient answer it looks first whether the version is there, so that one
   * submission is never made twice. Throws `RegistryRefusal`, or `CannotRun` when no answer came in the end.
   */
  async submit(slug, body) {
    let lost = "";
    for (const wait of [0, ...this.#backoff]) {
      await sleep2(wait);
      const there = lost === "" ? void 0 : await this.version(slug, body.version);
      if (there !== void 0) return { outcome: "published", version: there };
      const answer = await this.#post(slug, body).catch((error) => {
        if (!(error instanceof RegistryUnreachable)) throw error;
        lost = error.message;
      });
      if (answer === void 0) continue;
      if (answer.status === 201) return { outcome: "accepted" };
      if (answer.status === 409) return { outcome: "exists" };
      if (!isTransient(answer.status))
        throw new RegistryRefusal(answer.status, answer.words, this.#asked(slug, body.version, body.editor));
      lost = `${answer.status}: ${answer.words}`;
    }
    throw this.#unreachable(lost);
  }
  /**
   * Whether the token may publish an application, found out by a submission of nothing: the registry looks at the
   * token first, and then refuses it for having no fields. Nothing is stored. Throws `RegistryRefusal` for any other
   * answer, as the submission itself would get the same.
   */
  async verifyToken(slug, editor) {
    const ask = () => this.#post(slug, {});
    const answer = await withRetry(ask, this.#readBackoff).catch((error) => {
      throw error instanceof RegistryUnreachable ? this.#unreachable(error.message) : error;
    });
    if (isTransient(answer.status)) throw this.#unreachable(`${answer.status}: ${answer.words}`);
    if (answer.status !== 400)
      throw new RegistryRefusal(answer.status, answer.words, this.#asked(slug, void 0, editor));
  }
  /** Where a version is, for people and outputs. */
  page(slug, version) {
    return registryUrl(this.address, slug, version).href;
  }
  async #read(...segments) {
    const url = registryUrl(this.address, ...segments);
    const fresh = () => {
      url.searchParams.set("_", `${Date.now()}`);
      return sendRequest(url, { timeoutMs: 3e4 });
    };
    const answer = await withRetry(fresh, this.#readBackoff).catch((error) => {
      throw error instanceof RegistryUnreachable ? this.#unreachable(error.message) : error;
    });
    if (isTransient(answer.status)) throw this.#unreachable(`${answer.status}: ${answer.words}`);
    return answer;
  }
  #post(slug, json) {
    return sendRequest(registryUrl(this.address, slug), {
      method: "POST",
      token: this.#token,
      json,
      timeoutMs: this.#postTimeoutMs
    });
  }
  #asked(slug, version, editor) {
    return {
      address: this.address,
      slug,
      ...version === void 0 ? {} : { version },
      ...editor === void 0 ? {} : { editor }
    };
  }
  #unreachable(why) {
    return new OperationalError(
      `The registry at ${registryName(this.address)} gave no answer (${why}). Look at its address and at the network, then run this again.`
    );
  }
};
function expect(answer, asked, texts) {
  if (answer.status !== 200) throw new RegistryRefusal(answer.status, answer.words, asked);
  const body = answer.body;
  if (typeof body !== "object" || body === null || texts.some((name) => typeof body[name] !== "string"))
    throw new OperationalError(
      `${registryName(asked.address)} answered with something else than a registry does. It is probably not a registry: look at --registry.`
    );
  return body;
}

export {
  RegistryClient
};
