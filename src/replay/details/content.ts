import { applyEdits, format } from 'jsonc-parser'
import { mimeTypeOf } from '../../cozy/mime-types.ts'
import { rasterKindOf } from '../../cozy/raster-kind.ts'
import { readJson } from '../../json/read.ts'
import type { Content, ImageType, Syntax } from '../../report/run-details.ts'
import { decodeFormFields } from '../matching.ts'
import { type PageBudget } from './budget.ts'
import { readPdfFacts } from './pdf-facts.ts'

/** Characters of one body. */
const maxBody = 16_000
/** Bytes that are decoded to find out whether they are text. */
const maxDecoded = 4 * maxBody
/** Bytes of one picture. */
const maxPicture = 200_000
/** Characters of a JSON text that is laid out before it is shown. */
const maxLaidOut = 64_000

/** What a page shows of some bytes, which their sender says are of `type`. */
export function describeContent(bytes: Uint8Array, type: string, budget: PageBudget): Content {
  const size = bytes.length
  if (size === 0) return { kind: 'empty' }
  const image = imageTypeOf(bytes)
  if (image && size <= maxPicture && budget.takePicture(size))
    return { kind: 'image', type: image, base64: Buffer.from(bytes).toString('base64'), size, facts: [image] }
  const pdf = readPdfFacts(bytes)
  const text = pdf || image ? undefined : decodeText(bytes.subarray(0, maxDecoded), type)
  if (text === undefined) {
    const named = budget.cut(type.split(';', 1)[0]!.trim(), 80)
    return { kind: 'bytes', size, facts: pdf ?? [image ?? (named || 'binary data')] }
  }
  const syntax = syntaxOf(text, type)
  const shown = budget.cutBody(layOut(text, syntax), maxBody)
  return { kind: 'text', syntax, text: shown.text, size, isCut: shown.isCut || size > maxDecoded }
}

/** The type of a picture that a page can show, by its bytes: what somebody says of it does not count. */
function imageTypeOf(bytes: Uint8Array): ImageType | undefined {
  const kind = rasterKindOf(bytes)
  return kind === undefined || kind === 'ico' ? undefined : (mimeTypeOf(`.${kind}`) as ImageType)
}

/** Undefined for what is no text. The bytes may end in the middle of a character. */
function decodeText(bytes: Uint8Array, type: string): string | undefined {
  const [, charset = 'utf-8'] = /\bcharset=["']?([\w-]+)/i.exec(type) ?? []
  const isNamedText = /^text\/|json|xml|javascript|x-www-form-urlencoded/i.test(type)
  for (const encoding of isNamedText ? [charset, 'windows-1252'] : ['utf-8'])
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
      return text.includes('\0') ? undefined : text
    } catch {
      // Another encoding, or one that does not exist.
    }
  return undefined
}

function syntaxOf(text: string, type: string): Syntax {
  if (/x-www-form-urlencoded/i.test(type)) return 'form'
  if (/json/i.test(type) || /^\s*[[{]\s*(?:"|[[{]|[\]}])/.test(text)) return 'json'
  return /html|xml/i.test(type) || /^\s*<[!?a-z]/i.test(text) ? 'markup' : 'plain'
}

function layOut(text: string, syntax: Syntax): string {
  if (syntax === 'form')
    return decodeFormFields(text)
      .map(([name, value]) => `${name}=${value.replace(/\r?\n/g, '⏎')}`)
      .join('\n')
  if (syntax !== 'json' || text.length > maxLaidOut || readJson(text) === undefined) return text
  return applyEdits(text, format(text, undefined, { insertSpaces: true, tabSize: 2, eol: '\n' }))
}

/** A value as a block of JSON; nothing for no members. */
export function describeJson(value: object | undefined, budget: PageBudget): Content {
  if (value === undefined || Object.keys(value).length === 0) return { kind: 'empty' }
  const text = JSON.stringify(value, undefined, 2)
  return { kind: 'text', syntax: 'json', size: Buffer.byteLength(text), ...budget.cutBody(text, maxBody) }
}
