/** The MIME types of what vendors hand out and of icons, by extension; the first of a type is the usual one. */
const byExtension: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webp: 'image/webp',
  xml: 'text/xml',
  zip: 'application/zip',
}

/** The MIME type of a file by the extension of its name; undefined when it has none that is known. */
export function mimeTypeOf(name: string): string | undefined {
  const extension = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined
}

/** The usual extension of a MIME type; undefined when the type is not known. */
export function extensionOf(mimeType: string): string | undefined {
  return Object.entries(byExtension).find(([, type]) => type === mimeType)?.[0]
}
