import {
  replaceSurrogates
} from "./text-escape.js";

// src/report/markdown-text.ts
var linked = /[@#]|:\/\/|www\.|\bGH-|\b(?:mailto|xmpp):/i;
function markdownText(text) {
  return joined(text).split(" ").map((word) => linked.test(word) ? codeSpans(word) : escapeMarkup(word)).join(" ");
}
function markdownCode(text) {
  return codeSpans(joined(text));
}
function markdownLink(text, url) {
  const safe = /^https?:\/\//.test(url) && encodeURI(url).replace(/[()|<>\\`*_]/g, encodeURIComponent);
  return safe ? `[${escapeMarkup(joined(text))}](<${safe}>)` : markdownText(text);
}
function joined(text) {
  return replaceSurrogates(text).replace(/\s+/gu, " ").replace(/[\p{Cc}\p{Cf}]/gu, "�");
}
function escapeMarkup(text) {
  return text.replace(/[\\`*_{}[\]()+\-.!~=^$]/g, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("|", "&verbar;").replaceAll('"', "&quot;");
}
function codeSpans(text) {
  return text.split(/(\|+)/).filter((part) => part !== "").map((part) => part.startsWith("|") ? escapeMarkup(part) : codeSpan(part)).join("");
}
function codeSpan(text) {
  if (text.trim() === "") return text;
  const runs = text.match(/`+/g)?.map((run) => run.length) ?? [];
  const quotes = "`".repeat(
    [1, 2, 3, 4, 5, 6].find((length) => !runs.includes(length)) ?? Math.max(...runs) + 1
  );
  const blank = /^[ `]|[ `]$/.test(text) ? " " : "";
  return `${quotes}${blank}${text}${blank}${quotes}`;
}

export {
  markdownText,
  markdownCode,
  markdownLink
};
