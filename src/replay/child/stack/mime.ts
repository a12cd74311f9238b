/** The types of the files that vendors hand out; the stack asks the system's table. */
const byExtension: Record<string, string> = {
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xml: 'text/xml',
  zip: 'application/zip',
}

/** The type a file is given: what the upload says, unless that means nothing. */
export function fileMime(name: string, contentType: string | undefined): string {
  const said = contentType?.split(';', 1)[0]?.trim().toLowerCase()
  if (said && said !== 'application/octet-stream') return said
  const extension = name.split('.').at(-1)?.toLowerCase() ?? ''
  return byExtension[extension] ?? 'application/octet-stream'
}

/** cozy-stack's class of a file, from its type. */
export function fileClass(mime: string): string {
  if (mime === 'application/pdf') return 'pdf'
  if (mime === 'application/zip') return 'zip'
  const [family = ''] = mime.split('/', 1)
  return ['audio', 'image', 'text', 'video'].includes(family) ? family : 'files'
}
