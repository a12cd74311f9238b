// src/replay/printable.ts
function printable(text, limit = 400) {
  const shown = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === "\n") return "⏎";
    return `\\u{${character.codePointAt(0).toString(16)}}`;
  });
  return shown.length > limit ? `${shown.slice(0, limit)}…` : shown;
}

export {
  printable
};
