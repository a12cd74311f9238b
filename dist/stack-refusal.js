import {
  printable
} from "./replay-printable.js";
import {
  readJson
} from "./json-read.js";
import {
  OperationalError
} from "./text-escape.js";

// src/stack/refusal.ts
var maxLevels = 100;
function parseAnswer(body) {
  return readJson(body, { maxLevels });
}
function refusalText({ body }) {
  const { error, error_description: description, errors, message } = parseAnswer(body) ?? {};
  const [first] = Array.isArray(errors) ? errors : [];
  const said = [description, error, first?.detail, first?.title, message].find(
    (text) => typeof text === "string" && text !== ""
  );
  return printable(typeof said === "string" ? said : Buffer.from(body).toString("utf8").trim(), 300);
}
function movedTo(answer, asked) {
  const { location } = answer.headers;
  if (answer.status >= 300 && answer.status < 400 && location !== void 0 && URL.canParse(location, asked.href)) {
    const { origin } = new URL(location, asked);
    return origin === asked.origin ? void 0 : origin;
  }
  const { errors } = parseAnswer(answer.body) ?? {};
  const [first] = Array.isArray(errors) ? errors : [];
  if (answer.status !== 410 || first?.code !== "moved") return void 0;
  return typeof first.links?.related === "string" ? printable(first.links.related, 200) : "";
}
function movedError(cozy, to) {
  return new OperationalError(
    `The Cozy of ${cozy.host} moved to ${to || "another address"}. Put its new address in COZY_URL, then run this again.`
  );
}
function isTokenRefused({ status, headers }) {
  return (status === 400 || status === 401) && /error="invalid_token"/.test(headers["www-authenticate"]?.toString() ?? "");
}

export {
  parseAnswer,
  refusalText,
  movedTo,
  movedError,
  isTokenRefused
};
