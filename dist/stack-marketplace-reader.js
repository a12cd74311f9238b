import {
  parseAnswer,
  refusalText
} from "./stack-refusal.js";
import {
  printable
} from "./replay-printable.js";
import "./json-read.js";
import "./lint.js";
import "./text-escape.js";

// src/stack/marketplace-reader.ts
function stackReader(session) {
  return {
    address: { url: session.cozy.origin },
    async read(segments, query) {
      const path = segments.map((segment) => `/${encodeURIComponent(segment)}`).join("");
      const ask = (place, asked) => session.send("konnector", `${place}${path}${asked.size === 0 ? "" : `?${asked}`}`, {
        headers: { accept: "application/json" }
      });
      const first = await ask("/registry", query);
      const isMissing = first.status === 404 && !/was not found/.test(refusalText(first));
      const { status, body } = isMissing ? await ask("/konnectors/registries", olderQuery(query)) : first;
      const value = parseAnswer(body);
      return { status, words: printable(refusalText({ body }), 500), body: flatten(value) };
    }
  };
}
function olderQuery(query) {
  const older = new URLSearchParams(query);
  const order = older.get("sort");
  older.delete("sort");
  if (order !== null) older.set("order", order);
  return older;
}
function flatten(value) {
  const { data, links } = value ?? {};
  if (Array.isArray(data) && data.every(isResource)) {
    const next = typeof links?.next === "string" ? new URL(links.next, "http://cozy.localhost").searchParams : void 0;
    const cursor = next?.get("filter[cursor]") ?? next?.get("cursor");
    return { data: data.map(flattenResource), meta: { ...cursor && { next_cursor: cursor } } };
  }
  return isResource(data) ? flattenResource(data) : value;
}
function isResource(value) {
  const { id, attributes } = value ?? {};
  return typeof id === "string" && typeof attributes === "object" && attributes !== null;
}
function flattenResource({ id, attributes }) {
  return { slug: id.split("/")[0], ...attributes };
}
export {
  stackReader
};
