// src/cozy/mime-types.ts
var byExtension = {
  csv: "text/csv",
  gif: "image/gif",
  html: "text/html",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  json: "application/json",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  webp: "image/webp",
  xml: "text/xml",
  zip: "application/zip"
};
function mimeTypeOf(name) {
  const extension = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(byExtension, extension) ? byExtension[extension] : void 0;
}
function extensionOf(mimeType) {
  return Object.entries(byExtension).find(([, type]) => type === mimeType)?.[0];
}

export {
  mimeTypeOf,
  extensionOf
};
