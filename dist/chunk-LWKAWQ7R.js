const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  registryName
} from "./chunk-NY7NTNCJ.js";

// src/registry/refusal.ts
var RegistryRefusal = class extends Error {
  name = "RegistryRefusal";
  status;
  /** As the registry said it. */
  words;
  constructor(status, words, asked) {
    const what = asked.version === void 0 ? asked.slug : `${asked.slug} ${asked.version}`;
    const said = words === "" ? `${status}` : `${status}: ${words}`;
    super(`The registry refused ${what} (${said}). ${adviceFor(status, words, asked)}`);
    this.status = status;
    this.words = words;
  }
};
var notRegistered = ({ slug, address }) => `There is no application "${slug}" in ${registryName(address)}, and a token for one application cannot create it: ask the registry's owner to register it, giving the slug, the type konnector and the editor.`;
var table = [
  [
    401,
    /Missing prefix|base64|too long/,
    "The token is empty or damaged: set REGISTRY_TOKEN to it exactly as it was handed out."
  ],
  [
    401,
    /could not be verified/,
    ({ slug, editor }) => `The token is not for application "${slug}"${editor === void 0 ? "" : ` and editor "${editor}"`}, or it has expired or was revoked (the registry does not say which): ask the registry's owner for a new one.`
  ],
  [401, /Could not find editor/, "The registry's owner has to create this editor first."],
  ...[301, 302, 303, 307, 308].map(
    (status) => [status, /^/, "Give that address in --registry, up to /registry."]
  ),
  [403, /^/, "Something in front of the registry refuses to have it written to: ask its owner."],
  [404, /Application was not found/, notRegistered],
  [404, /^Space /, "Give the name of a space this registry has in --space, or none for the default one."],
  [404, /^/, "The address leads to a read-only space, or to no registry: look at --registry and --space."],
  [
    405,
    /^/,
    "The registry has no such space, or its address holds a slash too many: look at --registry and --space."
  ],
  [
    400,
    /fields are missing or erroneous/,
    "A version is x.y.z, x.y.z-beta.N or x.y.z-dev.<up to 40 hexadecimal digits>."
  ],
  [
    400,
    /slug does not match/,
    ({ slug }) => `The manifest in the archive holds another slug than "${slug}": make them equal.`
  ],
  [
    409,
    /^/,
    "This version is there already, published or waiting for approval: raise the version in the manifest."
  ],
  [413, /^/, "The request is larger than the 100 KiB a registry takes."],
  [
    422,
    /responded with code 40[34]/,
    "The registry cannot download the archive: the repository has to be public and the commit pushed."
  ],
  [
    422,
    /responded with code|Could not reach.*(dial|lookup|timeout|refused|EOF|deadline)/i,
    "The registry could not download the archive: try again in a minute."
  ],
  [
    422,
    /Checksum/,
    "The archive changed between our look at it and the download by the registry: publish again."
  ],
  [422, /20MB/, "An archive has to be smaller than 20 MiB: leave out of the build what does not run."],
  [
    422,
    /file is too big/,
    "The archive is no gzipped tar, or is served with another Content-Type than application/gzip."
  ],
  [
    422,
    /manifest is not JSON valid/,
    "Correct manifest.konnector: konnector-lint --profile registry shows the place."
  ],
  [422, /package\.json is not valid/, "Leave package.json out of the build."],
  [
    500,
    /from package\.json/,
    "A package.json in the build holds another version than the manifest: leave it out."
  ],
  [
    500,
    /field does not match/,
    "The version in manifest.konnector has to be the published one without its -beta or -dev part."
  ],
  [500, /"editor" field is empty/, 'Add "editor" to manifest.konnector.'],
  [500, /"slug" field is empty/, 'Add "slug" to manifest.konnector.'],
  [500, /does not contain a manifest/, "The build has no manifest.konnector at its root: bundle again."]
];
function adviceFor(status, words, asked) {
  const advice = table.find(([code, pattern]) => code === status && pattern.test(words))?.[2];
  if (advice === void 0)
    return "This tool does not know that answer: ask the registry's owner, quoting it.";
  return typeof advice === "string" ? advice : advice(asked);
}
function unregistered(asked) {
  return notRegistered(asked);
}

export {
  RegistryRefusal,
  adviceFor,
  unregistered
};
