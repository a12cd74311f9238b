// src/text/content-policy.ts
import { createHash } from "node:crypto";
function contentPolicy({ style, script, isWithPictures = false }) {
  const directives = [
    "default-src 'none'",
    `style-src '${digest(style)}'`,
    ...script === void 0 ? [] : [`script-src '${digest(script)}'`],
    ...isWithPictures ? ["img-src data:"] : [],
    "base-uri 'none'",
    "form-action 'none'"
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${directives.join("; ")}">`;
}
function digest(text) {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

export {
  contentPolicy
};
