import {
  AccessToken
} from "./secrets-access-token.js";
import {
  createMask
} from "./secrets-mask.js";

// src/secrets/environment.ts
import { closeSync, openSync, readSync } from "node:fs";
import { devNull } from "node:os";

// src/secrets/token-vault.ts
var TokenVault = class {
  /** Variables that the process was started with: the system may still show them. */
  exposed;
  #values;
  #mask;
  /** Name of the variable → its text. */
  constructor(values = /* @__PURE__ */ new Map(), exposed = []) {
    this.#values = values;
    this.exposed = exposed;
  }
  get isEmpty() {
    return this.#values.size === 0;
  }
  /** Takes the tokens out of every text, also those that a runner hands to an Action for its own use. */
  get mask() {
    return this.#mask ??= createMask(this.#values.values());
  }
  /** The token of a variable; undefined when there is none, or only white space. */
  token(name) {
    const text = this.#values.get(name);
    return text === void 0 || text.trim() === "" ? void 0 : new AccessToken(text, name);
  }
  /** The token of an Action's input, as the runner names its variable. */
  input(name) {
    return this.token(`INPUT_${name.toUpperCase()}`);
  }
  /** Gives all tokens to the one that starts this program anew. */
  handOver(use) {
    return use(this.#values);
  }
};

// src/secrets/environment.ts
var ours = /^(?:REGISTRY_TOKEN|COZY_TOKEN|GITHUB_TOKEN|GH_TOKEN|INPUT_.*TOKEN|ACTIONS_.*TOKEN|NOTIFY_URL|INPUT_NOTIFY)$/i;
var handoverName = "KONNECTOR_LINT_HANDOVER";
function takeTokens(env) {
  const values = takeHandover(env);
  const exposed = Object.keys(env).filter((name) => ours.test(name));
  for (const name of exposed) {
    values.set(name, env[name] ?? "");
    delete env[name];
  }
  return new TokenVault(values, exposed);
}
function takeHandover(env) {
  const { [handoverName]: size } = env;
  if (size === void 0) return /* @__PURE__ */ new Map();
  delete env[handoverName];
  const bytes = Buffer.alloc(Number(size));
  readSync(0, bytes);
  closeSync(0);
  openSync(devNull, "r");
  return new Map(Object.entries(JSON.parse(bytes.toString())));
}

export {
  handoverName,
  takeTokens
};
