import { formatCount } from '../../text/format.ts'
import { isPdf } from '../record/placeholder.ts'

/** Bytes that are searched for pages. */
const maxSearched = 8 * 1024 * 1024

/** What a PDF says of itself: version, pages, whether it is encrypted; undefined for what is no PDF. */
export function readPdfFacts(bytes: Uint8Array): string[] | undefined {
  if (!isPdf(bytes)) return undefined
  const text = Buffer.from(bytes.subarray(0, maxSearched)).toString('latin1')
  const [, version] = /^%PDF-(\d\.\d)/.exec(text) ?? []
  // Pages in compressed objects are not seen.
  const pages = [...text.matchAll(/\/Type\s{0,9}\/Page(?![A-Za-z])/g)].length
  return [
    version === undefined ? 'PDF' : `PDF ${version}`,
    ...(pages > 0 ? [formatCount(pages, 'page')] : []),
    ...(/\/Encrypt\b/.test(text) ? ['encrypted'] : []),
  ]
}
