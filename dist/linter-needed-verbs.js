import {
  neededRights,
  readSource
} from "./lint.js";
import "./text-escape.js";

// src/linter/needed-verbs.ts
async function readNeededVerbs(konnector) {
  const { clientSide } = konnector.manifest.value ?? {};
  const source = await readSource(konnector);
  const rights = source ? neededRights(source, clientSide === true) : [];
  return (doctype) => rights.filter((right) => right.doctype === doctype).flatMap(({ verbs }) => [...verbs]);
}
export {
  readNeededVerbs
};
