const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  invalidScenarioName,
  isScenarioName
} from "./chunk-23AWSO3Y.js";
import {
  canBeServed,
  canStandInline,
  createChildInput,
  eventsOf,
  expectedFile,
  findHeader,
  formatExchange,
  parseJobOutput,
  readOutcome,
  readSettings,
  runChild,
  runRecording,
  scenariosDir,
  settingsFile,
  unpackExchange
} from "./chunk-T72WEPEJ.js";
import {
  distFile
} from "./chunk-F7YJCBNP.js";
import {
  printable
} from "./chunk-K3OU7U3J.js";
import "./chunk-757RHACM.js";
import {
  OperationalError
} from "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/replay/record/record.ts
import { existsSync as existsSync2, mkdirSync, readdirSync, rmSync, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join2 } from "node:path";

// src/replay/record/pseudonyms.ts
import { createHash } from "node:crypto";
function createPseudonyms(secrets) {
  const used = /* @__PURE__ */ new Set();
  return secrets.flatMap(({ name, value, typed = false }) => {
    const alias = firstFree(name, value, (candidate) => !used.has(candidate) && !clashes(candidate, secrets));
    used.add(alias);
    return [{ secret: value, alias, anyCase: typed, made: false }, ...derived(value, alias)];
  });
}
function clashes(alias, secrets) {
  return secrets.some(({ value }) => alias.includes(value) || value.includes(alias));
}
function firstFree(name, value, isFree) {
  for (const prefix of ["redacted", "alias", "hidden"])
    for (const word of [pseudonymWord(name), "value", "x"])
      for (let number = 1; number < 1e3; number++) {
        const alias = aliasOf(`${prefix}-${word}`, value, number);
        if (isFree(alias)) return alias;
      }
  throw new RangeError("no alias is free");
}
function aliasOf(words, value, number) {
  if (/^\d+$/.test(value)) return "9".repeat(value.length).slice(0, -String(number).length) + String(number);
  const alias = `${words}${number > 1 ? `-${number}` : ""}`;
  return /^[^\s@]+@[^\s@]+\.\w+$/.test(value) ? `${alias}@example.com` : alias;
}
function pseudonymWord(name) {
  const word = name.toLowerCase().replace(/[^a-z\d]+/g, "-");
  return word.replace(/^-|-$/g, "") || "value";
}
var makings = [
  (value) => Buffer.from(value).toString("base64").replace(/=+$/, ""),
  (value) => Buffer.from(value).toString("base64url"),
  ...["md5", "sha1", "sha256", "sha512"].map(
    (algorithm) => (value) => createHash(algorithm).update(value).digest("hex")
  )
];
function derived(value, alias) {
  const pairs = new Map(makings.map((make) => [make(value), make(alias)]));
  return [...pairs].map(([secret, made]) => ({
    secret,
    alias: made,
    anyCase: /^[\da-f]{32,}$/.test(secret),
    made: true
  }));
}

// src/replay/record/config.ts
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text, ignoreTrivia = false) {
  const len = text.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count || !exact) {
      let ch = text.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text.length && text.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text.charCodeAt(pos);
      if (ch === 34) {
        result += text.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code = text.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text.substring(start, pos);
          return token = 12;
        }
        if (text.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text.charCodeAt(pos);
            if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text.substring(start, pos);
          return token = 13;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function parse(text, errors = [], options = ParseOptions.DEFAULT) {
  let currentProperty = null;
  let currentParent = [];
  const previousParents = [];
  function onValue(value) {
    if (Array.isArray(currentParent)) {
      currentParent.push(value);
    } else if (currentProperty !== null) {
      currentParent[currentProperty] = value;
    }
  }
  const visitor = {
    onObjectBegin: () => {
      const object = {};
      onValue(object);
      previousParents.push(currentParent);
      currentParent = object;
      currentProperty = null;
    },
    onObjectProperty: (name) => {
      currentProperty = name;
    },
    onObjectEnd: () => {
      currentParent = previousParents.pop();
    },
    onArrayBegin: () => {
      const array = [];
      onValue(array);
      previousParents.push(currentParent);
      currentParent = array;
      currentProperty = null;
    },
    onArrayEnd: () => {
      currentParent = previousParents.pop();
    },
    onLiteralValue: onValue,
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  };
  visit(text, visitor, options);
  return currentParent[0];
}
function visit(text, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options && options.disallowComments;
  const allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var parse2 = parse;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));

// src/replay/record/config.ts
var configName = "konnector-dev-config.json";
var CredentialsMissing = class extends OperationalError {
  name = "CredentialsMissing";
  file;
  constructor(file, message) {
    super(message);
    this.file = file;
  }
};
function readCredentials(konnector, path = join(konnector.dir, configName)) {
  const names = fieldNames(konnector);
  const listed = names.map((name) => `"${name}"`).join(", ");
  if (!existsSync(path)) {
    const fields2 = Object.fromEntries(names.map((name) => [name, ""]));
    writeFileSync(path, `${JSON.stringify({ COZY_URL: "", fields: fields2 }, null, 2)}
`, { mode: 384 });
    throw new CredentialsMissing(
      path,
      `There are no credentials to record with, so an empty ${configName} was written. Fill in ${listed || "its fields"} under "fields", keep it out of git, and record again.`
    );
  }
  const errors = [];
  const config = parse2(readFileSync(path, "utf8"), errors, { allowTrailingComma: true });
  const { fields, COZY_PARAMETERS } = config ?? {};
  if (errors.length > 0 || typeof fields !== "object" || fields === null)
    throw new CredentialsMissing(
      path,
      `${configName} must be a JSON object with "fields". Delete it and record again to get one to fill in.`
    );
  const empty = names.filter((name) => ["", void 0].includes(fields[name]));
  if (names.length > 0 && empty.length === names.length)
    throw new CredentialsMissing(
      path,
      `The fields of ${configName} are empty. Fill in ${listed} and record again.`
    );
  return { fields: { ...fields }, ...COZY_PARAMETERS !== void 0 && { parameters: COZY_PARAMETERS } };
}
function fieldNames({ manifest }) {
  const { fields } = manifest.value ?? {};
  return typeof fields === "object" && fields !== null ? Object.keys(fields).filter((name) => name !== "advancedFields") : [];
}

// src/replay/record/files.ts
function scenarioFiles(settings, expected, exchanges) {
  const files = /* @__PURE__ */ new Map([
    [settingsFile, json(settings)],
    [expectedFile, json(expected)]
  ]);
  for (const [index, exchange] of exchanges.entries())
    for (const [name, content] of exchangeFiles(exchange, index + 1)) files.set(name, content);
  return files;
}
function json(value) {
  return Buffer.from(`${JSON.stringify(value, null, 2)}
`);
}
function exchangeFiles(exchange, number) {
  const { request, response } = exchange;
  const { host, pathname } = new URL(request.url);
  const stem = `${host}${pathname}`.replace(/[^\w.]+/g, "-").replace(/^-|-$/g, "");
  const name = `${String(number).padStart(3, "0")}-${request.method}-${stem.slice(0, 80)}`;
  const beside = {
    ...!isText(request.body, "text/plain") || !canStandInline(request.body) ? { request: `${name}.request.bin` } : {},
    ...isText(response.body, findHeader(response.headers, "content-type")) ? {} : { response: `${name}.body.${extensionOf(findHeader(response.headers, "content-type"))}` }
  };
  return [
    [`${name}.http`, formatExchange(exchange, beside)],
    ...beside.request ? [[beside.request, request.body]] : [],
    ...beside.response ? [[beside.response, response.body]] : []
  ];
}
function isText(body, type = "text/plain") {
  if (body.length === 0) return true;
  if (!/^text\/|json|xml|javascript|x-www-form-urlencoded/i.test(type)) return false;
  try {
    return !new TextDecoder("utf-8", { fatal: true }).decode(body).includes("\0");
  } catch {
    return false;
  }
}
var extensions = {
  "application/pdf": "pdf",
  "application/zip": "zip",
  "image/gif": "gif",
  "image/jpeg": "jpg",
  "image/png": "png"
};
function extensionOf(type = "") {
  return extensions[type.split(";", 1)[0].trim().toLowerCase()] ?? "bin";
}

// src/replay/record/placeholder.ts
function placeholderPdf(title) {
  const shown = title.replace(/[^\x20-\x7e]/g, "?").replace(/[()\\]/g, "\\$&");
  const content = `BT /F1 12 Tf 72 760 Td (Placeholder for ${shown}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>
stream
${content}
endstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj
${object}
endobj
`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n 
`).join("");
  const size = objects.length + 1;
  return Buffer.from(
    `${text}xref
0 ${size}
0000000000 65535 f 
${table}trailer
<< /Size ${size} /Root 1 0 R >>
startxref
${text.length}
%%EOF
`,
    "latin1"
  );
}
function isPdf(body) {
  return Buffer.from(body.subarray(0, 5)).toString("latin1") === "%PDF-";
}

// src/replay/record/encodings.ts
function encodingPattern(value, { anyCase = false, made = false } = {}) {
  return [...value].map((character) => {
    const cases = anyCase ? [character, character.toLowerCase(), character.toUpperCase()] : [character];
    const ways = cases.filter((one) => [...one].length === 1).flatMap((one) => isWord(one) && made ? [one] : spellingsOf(one));
    return anyOf(new Set(ways));
  }).join("");
}
function encodeLike(found, alias) {
  const at = /%2540|%40|\\u0040|&#(?:x40|64);/i.exec(found)?.[0];
  return at ? alias.replaceAll("@", at) : alias;
}
function anyOf(ways) {
  const longer = [...ways].filter((way) => way.length > 1).toSorted((a, b) => b.length - a.length);
  const single = [...ways].filter((way) => way.length === 1).map(escapeRegExp);
  const alternatives = [...longer.map(escapeRegExp), ...single.length > 0 ? [`[${single.join("")}]`] : []];
  return alternatives.length === 1 ? alternatives[0] : `(?:${alternatives.join("|")})`;
}
var isWord = (character) => /[A-Za-z\d]/.test(character);
var named = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
var blanks = { " ": ["+", "&nbsp;"], "\n": ["\\n"], "	": ["\\t"] };
function spellingsOf(character) {
  const code = character.codePointAt(0);
  const entities2 = bothCases(`&#x${code.toString(16)};`, `&#${code};`, `&#${String(code).padStart(3, "0")};`);
  if (isWord(character)) return [character, ...entities2];
  const utf8 = Buffer.from(character);
  const encoded = [utf8, ...code > 127 && code < 256 ? [Buffer.from([code])] : []];
  const ways = [
    ...encoded.flatMap((bytes) => [bytes.toString("latin1"), ...percent(bytes)]),
    ...bothCases(character.split("").map(unicodeEscape).join("")),
    ...entities2,
    ...named[character] ? [named[character]] : [],
    ...blanks[character] ?? []
  ];
  return `"'/\\`.includes(character) ? ways.flatMap((way) => [`\\${way}`, `%5C${way}`, `%5c${way}`, way]) : ways;
}
function percent(bytes) {
  const spell = (sign) => [...bytes].map((byte) => sign + byte.toString(16).padStart(2, "0")).join("");
  return bothCases(spell("%"), spell("%25"));
}
function unicodeEscape(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function bothCases(...ways) {
  return ways.flatMap((way) => [
    way,
    way.replace(
      /(%25|%|\\u|&#x)([\da-f]+)/g,
      (_, sign, digits) => sign + digits.toUpperCase()
    )
  ]);
}
var escapeRegExp = (text) => text.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&");

// src/replay/record/redact.ts
function createRedactor(aliases) {
  if (aliases.length === 0) return { bytes: (body) => body, text: (value) => value, leaks: () => false };
  const longestFirst = aliases.toSorted((a, b) => b.secret.length - a.secret.length);
  const pattern = new RegExp(longestFirst.map((one) => `(${encodingPattern(one.secret, one)})`).join("|"), "g");
  const direct = (text) => text.replace(pattern, (found, ...groups) => {
    const index = groups.findIndex((group) => group !== void 0);
    return encodeLike(found, longestFirst[index].alias);
  });
  const redact = (text) => direct(text).replace(encodedRun, (run) => inside(run, direct));
  const finds = (text) => text.search(pattern) !== -1;
  const cores = aliases.flatMap(({ secret }) => base64Cores(secret));
  return {
    bytes: (body) => Buffer.from(redact(latin1(body)), "latin1"),
    text: (value) => Buffer.from(redact(latin1(Buffer.from(value))), "latin1").toString(),
    leaks: (body) => {
      const text = latin1(body);
      return finds(text) || (text.match(encodedRun) ?? []).some((run) => finds(decoded(run))) || cores.some((core) => text.includes(core));
    }
  };
}
var encodedRun = /[A-Za-z\d+/_-]{8,}={0,2}/g;
function inside(run, direct) {
  const before = decoded(run);
  const after = direct(before);
  if (after === before) return run;
  const encoding = /[-_]/.test(run) ? "base64url" : "base64";
  return Buffer.from(after, "latin1").toString(encoding);
}
function base64Cores(secret) {
  const cores = [0, 1, 2].map((offset) => {
    const padded = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
    const whole = Math.floor(padded.length / 3) * 4;
    return padded.toString("base64").slice(offset === 0 ? 0 : 4, whole);
  });
  return cores.filter((core) => core.length >= 8).flatMap((core) => [core, core.replaceAll("+", "-").replaceAll("/", "_")]);
}
var decoded = (run) => Buffer.from(run, "base64").toString("latin1");
var latin1 = (bytes) => Buffer.from(bytes).toString("latin1");
function redactExchange({ file, request, response }, redactor) {
  return {
    file,
    request: {
      ...request,
      url: redactor.text(request.url),
      headers: redactHeaders(request.headers, redactor),
      body: redactor.bytes(request.body)
    },
    response: {
      ...response,
      headers: redactHeaders(response.headers, redactor),
      body: redactor.bytes(response.body)
    }
  };
}
function redactHeaders(headers, redactor) {
  return headers.map(([name, value]) => {
    const redacted = redactor.text(value);
    switch (name.toLowerCase()) {
      case "cookie":
        return [name, redacted.split("; ").map(redactCookie).join("; ")];
      case "set-cookie":
        return [name, redactCookie(redacted)];
      default:
        return [name, redacted];
    }
  });
}
function redactCookie(cookie) {
  return cookie.replace(
    /^([^=;]+)=([^;]+)/,
    (whole, name, value) => value.includes("redacted-") ? whole : `${name}=redacted-${pseudonymWord(name)}`
  );
}

// src/replay/record/secrets.ts
var minSecretLength = 4;
var shortestToken = 8;
var telling = /token|csrf|xsrf|session|passw|secret|auth|nonce|jwt|api[-_]?key|signature|(?:^|[-_])(?:sid|sig|otp|pin)$/i;
var jwt = /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*/g;
function findSecrets(fields, exchanges) {
  const found = /* @__PURE__ */ new Map();
  const add = (name, value, least, typed = false) => {
    if (value.length >= least && !found.has(value)) found.set(value, { name, value, typed });
  };
  for (const [name, value] of Object.entries(fields))
    if (typeof value === "string") add(name, value, minSecretLength, true);
  for (const { request, response } of exchanges) {
    for (const { name, value } of cookiesOf(request.headers, response.headers))
      if (looksMade(value)) add(name, value, shortestToken);
    for (const headers of [request.headers, response.headers])
      for (const [name, value] of headers) {
        if (/^(?:proxy-)?authorization$/i.test(name))
          for (const credential of credentialsIn(value)) add("authorization", credential, minSecretLength);
        else if (telling.test(name)) add(name.toLowerCase(), value, shortestToken);
      }
    for (const text of [
      request.url,
      findHeader(response.headers, "location") ?? "",
      ...bodies(request, response)
    ])
      for (const { name, value } of secretsIn(text)) add(name, value, shortestToken);
  }
  return [...found.values()];
}
function credentialsIn(authorization) {
  const [scheme = "", credential = scheme] = authorization.split(/ +/);
  if (scheme.toLowerCase() !== "basic") return [credential];
  const [, user = "", password = ""] = /^([^:]*):(.*)$/s.exec(Buffer.from(credential, "base64").toString()) ?? [];
  return [user, password];
}
function cookiesOf(request, response) {
  const pairs = [
    ...request.filter(([name]) => name.toLowerCase() === "cookie").flatMap(([, value]) => value.split(";")),
    ...response.filter(([name]) => name.toLowerCase() === "set-cookie").map(([, value]) => value.split(";", 1)[0])
  ];
  return pairs.flatMap((pair) => {
    const [, name, value] = /^\s*([^=\s]+)=(.*)$/.exec(pair) ?? [];
    return name && value ? [{ name, value: decodeUrl(value.trim()) }] : [];
  });
}
function looksMade(value) {
  return value.length >= 16 || /\d/.test(value) && /[a-z]/i.test(value);
}
function bodies(...messages) {
  return messages.map(({ body }) => Buffer.from(body).toString("utf8")).filter((text) => !text.includes("\0"));
}
function* secretsIn(text) {
  for (const [value] of text.matchAll(jwt)) yield { name: "jwt", value };
  for (const [, name, value] of text.matchAll(/(?<=^|[?&;\s"'])([\w.[\]-]+)=([^&;#\s"'<>]+)/g))
    if (telling.test(name)) yield { name, value: decodeForm(value) };
  for (const [, name, value] of text.matchAll(/["']([\w.-]+)["']\s*:\s*"((?:[^"\\]|\\.)*)"/g))
    if (telling.test(name)) yield { name, value: decodeJson(value) };
  for (const [tag] of text.matchAll(/<(?:input|meta)\b[^>]*>/gi)) {
    const name = attribute(tag, "name") ?? attribute(tag, "id");
    const value = attribute(tag, "value") ?? attribute(tag, "content");
    if (name && value && telling.test(name)) yield { name, value };
  }
}
function attribute(tag, name) {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "i").exec(tag) ?? [];
  const value = double ?? single;
  return value === void 0 ? void 0 : decodeHtml(value);
}
function decodeUrl(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
function decodeForm(value) {
  return new URLSearchParams(`v=${value}`).get("v") ?? value;
}
function decodeJson(value) {
  try {
    return String(JSON.parse(`"${value}"`));
  } catch {
    return value;
  }
}
var entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function decodeHtml(value) {
  return value.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex, decimal, name) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return entities[name.toLowerCase()] ?? whole;
    }
  );
}

// src/replay/record/record.ts
var RecordRefused = class extends OperationalError {
  name = "RecordRefused";
};
async function record(build, konnector, name, options = {}) {
  const { env = process.env, node = process.execPath, preload = distFile("preload.cjs") } = options;
  if (env["CI"] && env["CI"] !== "false")
    throw new RecordRefused(
      "A recording needs a person and their account, so it is not made in CI. Record on your machine and commit the result."
    );
  if (build.kind === "client")
    throw new RecordRefused(
      "A client-side konnector runs in the flagship app: there is nothing to record here."
    );
  if (!isScenarioName(name)) throw new RecordRefused(invalidScenarioName(name));
  const { fields, parameters } = readCredentials(konnector, options.config);
  const recordedAt = (/* @__PURE__ */ new Date()).toISOString();
  const { input, ...defaults } = createChildInput(konnector, fields);
  const ended = await runChild(
    build,
    { ...input, mode: "record", map: options.map ?? {}, exchanges: [], ignoreQuery: [] },
    { node, preload, timeout: options.timeout ?? 3e5, parameters: parameters ?? defaults.parameters }
  );
  const job = parseJobOutput(ended.stdout, ended);
  const traffic = eventsOf(ended.facts, "recorded").map(
    ({ exchange }) => tidy(unpackExchange(exchange), options)
  );
  const secrets = findSecrets(fields, traffic);
  const redactor = createRedactor(createPseudonyms(secrets));
  const result = printable(redactor.text(job.error ?? "success"));
  if (ended.timedOut) throw new RecordRefused(`The konnector did not end in time, so nothing was kept.`);
  const strange = traffic.find(({ response }) => !canBeServed(response.status));
  if (strange)
    throw new RecordRefused(
      `The site answered ${strange.response.status}, which the konnector was not told, as a replay could not (200 to 599). Nothing was kept: record when the site answers as usual.`
    );
  if (traffic.length === 0)
    throw new RecordRefused(
      `The konnector reached no site and ended with: ${result}. Is the site there, and is --map right?`
    );
  const dir = join2(options.out ?? join2(konnector.dir, scenariosDir), name);
  const settings = {
    version: 1,
    recordedAt,
    fields: redactFields(fields, redactor),
    ...choicesOf(dir)
  };
  const exchanges = traffic.map((exchange) => redactExchange(exchange, redactor));
  const replayed = await runRecording(build, konnector, { settings, exchanges }, { node, preload });
  const outcome = readOutcome(replayed.facts);
  const expected = {
    result: parseJobOutput(replayed.stdout, replayed).error ?? "success",
    documents: outcome.documents,
    files: outcome.files.map(({ path, mime, size, sha256 }) => ({ path, mime, size, sha256 }))
  };
  const files = scenarioFiles(settings, expected, exchanges);
  refuseLeaks(files, redactor);
  writeScenario(dir, files);
  return {
    scenario: { name, dir },
    exchanges: exchanges.length,
    redacted: [...new Set(secrets.map((secret) => secret.name))],
    result,
    saved: { documents: Object.values(outcome.documents).flat().length, files: outcome.files.length },
    notes: [
      ...shortFields(fields),
      ...expected.result === (job.error ?? "success") || expected.result === result ? [] : [
        `The live run ended with ${result}, its replay with ${printable(expected.result)}: the recording cannot be repeated as it is.`
      ],
      ...eventsOf(replayed.facts, "unmatched").map(
        ({ request }) => `The replay asked for ${printable(request.url)}, which the live run did not: see "ignoreQuery" in docs/replay.md.`
      )
    ]
  };
}
var ofTheMoment = /* @__PURE__ */ new Set([
  "accept-encoding",
  "connection",
  "content-length",
  "host",
  "transfer-encoding",
  "user-agent"
]);
function tidy({ file, request, response }, { keepFiles = false }) {
  const headers = request.headers.filter(([name2]) => !ofTheMoment.has(name2.toLowerCase()));
  const name = new URL(request.url).pathname.split("/").at(-1) ?? "";
  const body = isPdf(response.body) && !keepFiles ? placeholderPdf(name) : response.body;
  return { file, request: { ...request, headers }, response: { ...response, body } };
}
function redactFields(fields, redactor) {
  return JSON.parse(redactor.text(JSON.stringify(fields)));
}
function shortFields(fields) {
  return Object.entries(fields).flatMap(
    ([name, value]) => typeof value === "string" && value !== "" && value.length < minSecretLength ? [`The field ${name} is too short to be told from other text and stays in the recording as it is.`] : []
  );
}
function choicesOf(dir) {
  if (!existsSync2(join2(dir, settingsFile))) return {};
  const { ignoreQuery, allowUnused } = readSettings(dir);
  return { ...ignoreQuery && { ignoreQuery }, ...allowUnused !== void 0 && { allowUnused } };
}
function refuseLeaks(files, redactor) {
  const leaking = [...files].filter(
    ([name, content]) => redactor.leaks(content) || redactor.leaks(Buffer.from(name))
  );
  if (leaking.length === 0) return;
  const names = leaking.map(([name]) => printable(redactor.text(name), 120)).join(", ");
  throw new RecordRefused(
    `A secret would be left in ${names}, so nothing was written. It is spelled in a way that is not known here; please report it without the secret.`
  );
}
function writeScenario(dir, files) {
  mkdirSync(dir, { recursive: true });
  for (const name of readdirSync(dir)) if (/^\d{3,}-/.test(name)) rmSync(join2(dir, name));
  for (const [name, content] of files) writeFileSync2(join2(dir, name), content);
  const attributes = join2(dir, "..", ".gitattributes");
  if (!existsSync2(attributes)) writeFileSync2(attributes, "* -text\n");
}
export {
  CredentialsMissing,
  RecordRefused,
  record
};
