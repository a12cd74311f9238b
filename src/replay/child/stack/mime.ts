import { mimeTypeOf } from '../../../cozy/mime-types.ts'

/** The type a file is given: what the upload says, unless that means nothing. */
export function fileMime(name: string, contentType: string | undefined): string {
  const said = contentType?.split(';', 1)[0]?.trim().toLowerCase()
  if (said && said !== 'application/octet-stream') return said
  return mimeTypeOf(name) ?? 'application/octet-stream'
}

/** cozy-stack's class of a file, from its type. */
export function fileClass(mime: string): string {
  if (mime === 'application/pdf') return 'pdf'
  if (mime === 'application/zip') return 'zip'
  const [family = ''] = mime.split('/', 1)
  return ['audio', 'image', 'text', 'video'].includes(family) ? family : 'files'
}
