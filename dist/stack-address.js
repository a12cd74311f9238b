import {
  parseWebUrl,
  withScheme
} from "./lint.js";
import {
  UsageError
} from "./text-escape.js";

// src/stack/address.ts
var local = /^(?:(?:.+\.)?localhost|(?:.+\.)?cozy\.tools|127(?:\.\d+){3}|\[::1\])$/;
function parseCozyUrl(text, setting) {
  const asked = text.trim();
  const url = parseWebUrl(asked);
  if (!url) {
    const meant = withScheme(asked);
    throw new UsageError(
      `${setting} is ${JSON.stringify(text)}, which is not an http or https address. Give the address of your Cozy, such as ${meant ?? "https://alice.mycozy.cloud"}.`
    );
  }
  if (url.username || url.password)
    throw new UsageError(
      `${setting} holds a user name or a password. Leave them out: konnector-lint asks for consent in the browser.`
    );
  if (url.protocol === "http:" && !local.test(url.hostname))
    throw new UsageError(
      `${setting} is ${url.origin}, where anybody on the way could read the token. Use its https address.`
    );
  return new URL(url.origin);
}
function appUrl(cozy, app, flatSubdomains) {
  const [slug = "", ...domain] = cozy.host.split(".");
  const url = new URL(cozy);
  url.host = flatSubdomains ? [`${slug}-${app}`, ...domain].join(".") : `${app}.${cozy.host}`;
  return url;
}

export {
  parseCozyUrl,
  appUrl
};
