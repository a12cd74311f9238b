import { usedThrough } from '../../cozy/libs-helpers.ts'
import { coversDoctype } from '../../cozy/permissions.ts'
import type { SourceCode } from './source.ts'

/** Libraries that access no documents except those in the table of helpers. */
const known =
  /^(cozy-konnector-libs|cozy-konnector-build|cozy-clisk|cozy-logger|cozy-flags|cozy-doctypes|cozy-device-helper|@cozy\/minilog)(\/|$)/

/** What the code says about the doctypes it uses. */
export interface SourceUses {
  /** False if a part of the code is not known: then no permission can be called unused. */
  complete: boolean
  /** Whether the code mentions a doctype: by its name, a route of the stack, or a helper that uses it. */
  shows(doctype: string): boolean
}

export function collectUses({ files, unread }: SourceCode): SourceUses {
  const words = new Set(
    files.flatMap(file => [
      ...file.calls.flatMap(({ callee }) => callee.replace(/^new /, '').split('.')),
      ...file.superclasses.flatMap(({ text }) => text.split('.')),
      ...file.flags.map(({ text }) => text),
      ...file.defined,
    ]),
  )
  const texts = files
    .flatMap(({ strings }) => strings.map(({ text }) => text))
    .filter(text => /[./]/.test(text))
  const code = files.map(({ text }) => text)
  const foreign = files
    .flatMap(({ imports }) => imports)
    .some(({ text }) => /^(@?cozy[-/])/.test(text) && !known.test(text))
  return {
    complete: unread.length === 0 && !foreign,
    shows(doctype) {
      const family = doctype.replace(/\.\*$/, '')
      const route = `/${family.slice(family.lastIndexOf('.') + 1)}`
      return (
        texts.some(text => text.includes(family) || text.includes(route)) ||
        signsOf(doctype).some(word => words.has(word) || code.some(text => text.includes(word)))
      )
    },
  }
}

/** Whether all of the code is known and does not use a doctype. */
export function isUnused(source: SourceCode, doctype: string): boolean {
  const uses = collectUses(source)
  return uses.complete && !uses.shows(doctype)
}

/** Whether a word is anywhere in the code. */
export function mentions({ files }: SourceCode, word: string): boolean {
  return files.some(({ text }) => text.includes(word))
}

function signsOf(doctype: string): string[] {
  return [...usedThrough].filter(([used]) => coversDoctype(doctype, used)).flatMap(([, signs]) => signs)
}
