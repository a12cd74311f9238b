import {
  StackUnreachable,
  openStackStream,
  readStream,
  sendToStack,
  unreachableError
} from "./stack-http.js";
import {
  movedError,
  movedTo,
  parseAnswer,
  refusalText
} from "./stack-refusal.js";
import {
  printable
} from "./replay-printable.js";
import "./semver-subset.js";
import "./http-proxy.js";
import "./semver-range.js";
import "./json-read.js";
import "./lint.js";
import {
  OperationalError
} from "./text-escape.js";

// src/stack/install.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/stack/event-stream.ts
var maxEvent = 4 * 1024 * 1024;
async function* readEvents(stream) {
  const decoder = new TextDecoder();
  let rest = "";
  let fields = [];
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r\n|\n/);
    rest = lines.pop();
    if (rest.length > maxEvent) return;
    for (const line of lines) {
      if (line !== "") fields.push(line);
      else {
        const event = parseEvent(fields);
        fields = [];
        if (event) yield event;
      }
    }
  }
}
function parseEvent(lines) {
  const values = (name) => lines.flatMap(
    (line) => line.startsWith(`${name}:`) ? [line.slice(name.length + 1).replace(/^ /, "")] : []
  );
  const data = values("data");
  return data.length === 0 ? void 0 : { event: values("event").at(-1) ?? "message", data: data.join("\n") };
}

// src/stack/install-advice.ts
function isTokenError(words) {
  return tokenErrors.some(([pattern]) => pattern.test(words));
}
var tokenErrors = [
  [
    /^Forbidden$/,
    "The token may not install: only one of the command line of the stack may, made with cozy-stack instances token-cli <domain> io.cozy.konnectors."
  ],
  [
    /JWT token|Expired token|Unauthorized|audience/,
    "COZY_TOKEN is not a token of this Cozy, or it has expired: make a new one with cozy-stack instances token-cli <domain> io.cozy.konnectors."
  ]
];
var table = [
  [
    /Invalid slug name/,
    'A slug holds small letters, digits and dashes: correct "slug" in manifest.konnector.'
  ],
  [/same slug already exists/, "It was installed in the meantime: run this again to update it."],
  [/is not installed/, "It was removed in the meantime: run this again to install it."],
  [
    /not supported source scheme|parse url|parsepath|invalid URL/i,
    "A Cozy installs from git and https addresses, and from its registries: give another repository with --remote."
  ],
  [
    /manifest is not reachable/,
    ({ slug, source }) => source.startsWith("registry:") ? `The registries of this Cozy list no such version of ${slug}. Publish it there first, or give another --channel.` : "The manifest must be at the root of the build branch, in a public repository of GitHub or GitLab: push the branch, and check --remote and --branch."
  ],
  [
    /source is not reachable/,
    "The Cozy cannot download the archive of this version: check that its address is public."
  ],
  [
    /invalid or malformed/,
    "The Cozy does not say which member of the manifest is wrong: konnector-lint lint does."
  ],
  [
    /is not a valid doctype name/,
    "Correct this doctype in the permissions: konnector-lint lint shows the place."
  ],
  [/type is not valid for a konnector/, 'Set "type" to "konnector" in manifest.konnector.'],
  [/checksum does not match/, "The archive changed after it was published: publish a new version."],
  [
    /ls-remote|exit status 128/,
    "There is no such branch in the repository: push it, or give another --branch."
  ],
  [
    /not in valid state/,
    "Another installation of it is under way: wait until it ends, at most a quarter of an hour, then run this again."
  ],
  ...tokenErrors
];
function installAdvice(words, asked) {
  const advice = table.find(([pattern]) => pattern.test(words))?.[1];
  if (advice === void 0)
    return "This tool does not know that error: ask the one who runs the Cozy, and quote it.";
  return typeof advice === "string" ? advice : advice(asked);
}

// src/stack/install.ts
var InstallRefusal = class extends Error {
  name = "InstallRefusal";
};
var maxPolls = 60;
var Installer = class {
  #cozy;
  #token;
  #pollMs;
  constructor({ cozy, token, pollMs = 1e3 }) {
    this.#cozy = cozy;
    this.#token = token;
    this.#pollMs = pollMs;
  }
  /** The konnector of a slug as it is installed, or nothing. Throws `OperationalError`. */
  async find(slug) {
    const answer = await this.#send("GET", slug);
    if (answer.status === 404) return void 0;
    if (answer.status !== 200) throw new OperationalError(describe("look for", answer, { slug, source: "" }));
    return readKonnectorDoc(parseAnswer(answer.body));
  }
  /**
   * Installs a konnector, or updates the one that is there from the same source; gets each state as it comes. Throws
   * `OperationalError` when the Cozy cannot be asked, or has the konnector from another source.
   */
  async install(asked, onState) {
    const before = await this.find(asked.slug);
    if (before && !isSameOrigin(before.source, asked.source)) throw otherSource(asked, before);
    try {
      const after = await this.#run(before ? "PUT" : "POST", asked, onState);
      return { outcome: outcomeOf(before, after), konnector: after };
    } catch (error) {
      if (error instanceof InstallRefusal) return { outcome: "refused", reason: error.message };
      throw error;
    }
  }
  /** Removes a konnector: at once, or `later`, after its accounts; nothing when it is not installed. */
  async uninstall(slug) {
    const answer = await this.#send("DELETE", slug);
    if (answer.status === 404) return "absent";
    if (answer.status === 202) return "later";
    if (answer.status !== 200) throw new OperationalError(describe("remove", answer, { slug, source: "" }));
    return "removed";
  }
  async #run(method, asked, onState) {
    const url = this.#url(asked.slug);
    url.searchParams.set("Source", asked.source);
    const stream = await this.#reach(
      () => openStackStream(url, { method, headers: this.#headers("text/event-stream") })
    );
    const isStream = String(stream.headers["content-type"]).startsWith("text/event-stream");
    if (!isStream) return this.#readAnswer(await readStream(stream), asked, onState);
    let last;
    await this.#reach(async () => {
      for await (const { event, data } of readEvents(stream.body)) {
        if (event === "error") throw new InstallRefusal(describeText(asked, parseText(data)));
        if (event !== "state") continue;
        last = readKonnectorDoc(parseAnswer(Buffer.from(data)));
        onState(last);
      }
    });
    return this.#finished(last, asked);
  }
  /** An answer that is no stream: a refusal, or an installation that goes on in the background. */
  async #readAnswer(answer, asked, onState) {
    const moved = movedTo(answer, this.#cozy);
    if (moved !== void 0) throw movedError(this.#cozy, moved);
    if (answer.status !== 202) {
      const said = describe("install", answer, asked);
      throw isTokenError(refusalText(answer)) ? new OperationalError(said) : new InstallRefusal(said);
    }
    let state = "";
    for (let polls = 0; polls < maxPolls; polls++) {
      const now = await this.find(asked.slug);
      if (now && now.state !== state) onState(now);
      state = now?.state ?? state;
      if (now && isFinal(now)) return this.#finished(now, asked);
      await sleep(this.#pollMs);
    }
    throw new OperationalError(
      `The Cozy accepted the installation of ${asked.slug}, and it did not end within a minute. Look at it in the Cozy, then run this again.`
    );
  }
  #finished(konnector, asked) {
    if (konnector?.state === "errored")
      throw new InstallRefusal(describeText(asked, konnector.error ?? "it does not say why"));
    if (konnector && isFinal(konnector)) return konnector;
    throw new OperationalError(
      `The Cozy stopped telling about the installation of ${asked.slug} before it ended. Run this again: it goes on from what is there.`
    );
  }
  async #send(method, slug) {
    const answer = await this.#reach(
      () => sendToStack(this.#url(slug), {
        method,
        headers: this.#headers("application/vnd.api+json, application/json")
      })
    );
    const moved = movedTo(answer, this.#cozy);
    if (moved !== void 0) throw movedError(this.#cozy, moved);
    return answer;
  }
  #url(slug) {
    return new URL(`/konnectors/${encodeURIComponent(slug)}`, this.#cozy);
  }
  #headers(accept) {
    return { accept, authorization: `Bearer ${this.#token.reveal()}` };
  }
  async #reach(ask) {
    try {
      return await ask();
    } catch (error) {
      const broken = error instanceof Error && "code" in error && /^(?:UND_ERR|ECONN)/.test(String(error.code));
      if (error instanceof StackUnreachable || broken)
        throw unreachableError(this.#cozy, new StackUnreachable(error.message));
      throw error;
    }
  }
};
function outcomeOf(before, after) {
  if (after.availableVersion !== void 0) return "waiting";
  if (!before) return "installed";
  return before.version === after.version ? "unchanged" : "updated";
}
function isFinal({ state }) {
  return ["ready", "installed", "errored"].includes(state);
}
function isSameOrigin(one, other) {
  const place = (source) => source.replace(/^(registry:\/\/[^/]+).*$/, "$1");
  return place(one) === place(other);
}
function otherSource({ slug, source }, { source: there }) {
  return new OperationalError(
    `${slug} is installed from ${printable(there, 200)}, not from ${printable(source, 200)}. Remove it with konnector-lint install --uninstall, then run this again.`
  );
}
function readKonnectorDoc(value) {
  const { data } = value ?? {};
  const attributes = data?.attributes ?? {};
  const text = (name) => typeof attributes[name] === "string" ? attributes[name] : "";
  return {
    state: text("state"),
    version: text("version"),
    source: text("source"),
    availableVersion: text("available_version") || void 0,
    permissions: attributes["permissions"],
    error: text("error") || void 0
  };
}
function describe(what, answer, asked) {
  const words = refusalText(answer);
  return `The Cozy did not ${what} ${asked.slug} (${answer.status}: ${words}). ${installAdvice(words, asked)}`;
}
function describeText(asked, words) {
  return `The Cozy did not install ${asked.slug} (${printable(words, 300)}). ${installAdvice(words, asked)}`;
}
function parseText(data) {
  const value = parseAnswer(Buffer.from(data));
  return typeof value === "string" ? value : data;
}
export {
  Installer
};
