import {
  createMask
} from "./secrets-mask.js";
import {
  OperationalError
} from "./text-escape.js";

// src/secrets/access-token.ts
import { inspect } from "node:util";
var DamagedToken = class extends OperationalError {
  name = "DamagedToken";
};
var AccessToken = class {
  /** What a person should correct although the token can be used: white space around it. */
  notice;
  #name;
  #text;
  /** `name` is the variable or input that the token was given in. */
  constructor(text, name = "The token") {
    this.#name = name;
    this.#text = text.trim();
    if (this.#text !== text)
      this.notice = `${name} has white space around the token, which is ignored. Set it again without spaces and line breaks.`;
  }
  /** The text, for the request that needs it. Throws `DamagedToken`. */
  reveal() {
    const [odd] = /[^\x21-\x7e]/.exec(this.#text) ?? [];
    if (odd === void 0 && this.#text !== "") return this.#text;
    throw new DamagedToken(
      `The token is damaged: ${this.#name} ${odd === void 0 ? "is empty" : `holds ${describe(odd)}`}. Set it again, exactly as it was handed out.`
    );
  }
  /** A text without the token, however the one who wrote it spells it. */
  hideIn(text) {
    return createMask([this.#text]).text(text);
  }
  /** Names what a runner has to mask: the token as it is, damaged or not. */
  tell(setSecret) {
    setSecret(this.#text);
  }
  toString() {
    return "***";
  }
  toJSON() {
    return "***";
  }
  [inspect.custom]() {
    return "***";
  }
};
function describe(character) {
  if (/[\r\n]/.test(character)) return "a line break";
  if (/\s/.test(character)) return "white space";
  return new RegExp("\\p{Cc}", "u").test(character) ? "a control character" : "a character outside ASCII";
}

export {
  DamagedToken,
  AccessToken
};
