import {
  namedEntities
} from "./text-escape.js";

// src/secrets/spellings.ts
function escaped(secret) {
  return [...secret].map(spelled).join("");
}
function spelled(character) {
  const point = character.codePointAt(0);
  const hex = point.toString(16).padStart(4, "0");
  const percent = [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
  const ways = [
    String.raw`\\{0,7}${literal(character)}`,
    anyCase(percent),
    anyCase(String.raw`\\{1,7}u${hex}`),
    ...point < 256 ? [anyCase(String.raw`\\{1,7}x${hex.slice(2)}`)] : [],
    `&#0*(?:${point}|[xX]0*${anyCase(point.toString(16))});`,
    ...namedEntities[character] === void 0 ? [] : [namedEntities[character]]
  ];
  return `(?:${ways.join("|")})`;
}
function inBase64(secret) {
  const bytes = Buffer.from(secret);
  return Array.from({ length: 3 }, (_, before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    const first = Math.ceil(before * 8 / 6);
    const end = Math.floor((before + bytes.length) * 8 / 6);
    return Array.from(text.slice(first, end), base64Letter).join(lineBreak);
  });
}
var lineBreak = String.raw`(?:\s|\\{1,7}[nr]|%0[AaDd])*`;
function base64Letter(letter) {
  if (letter === "+") return String.raw`(?:\\?[+\-]|%2[Bb]|\\u002[Bb])`;
  if (letter === "/") return String.raw`(?:\\?[\/_]|%2[Ff]|\\u002[Ff])`;
  return letter;
}
function inHex(secret) {
  const bytes = [...Buffer.from(secret)].map((byte) => byte.toString(16).padStart(2, "0"));
  return bytes.map(anyCase).join(String.raw`(?:[\s,:%\-]|\\x|0x)*`);
}
function anyCase(source) {
  return source.replace(/[a-f]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
function literal(character) {
  return /[$()*+./?[\\\]^{|}]/.test(character) ? `\\${character}` : character;
}

// src/secrets/mask.ts
var minMaskedLength = 6;
var unmasked = { text: (text) => text, data: (value) => value };
function createMask(secrets) {
  const parts = [...secrets].flatMap((secret) => secret.split(/\s+/));
  const hidden = [...new Set(parts)].filter((part) => part.length >= minMaskedLength);
  if (hidden.length === 0) return unmasked;
  const pattern = new RegExp(
    hidden.toSorted((a, b) => b.length - a.length).flatMap((secret) => [escaped(secret), ...inBase64(secret), inHex(secret)]).join("|"),
    "gu"
  );
  const text = (shown) => shown.replace(pattern, "***");
  return { text, data: (value) => maskData(value, text) };
}
function maskData(value, text) {
  if (typeof value === "string") return text(value);
  if (Array.isArray(value)) return value.map((item) => maskData(item, text));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [text(key), maskData(item, text)]));
}

export {
  createMask
};
