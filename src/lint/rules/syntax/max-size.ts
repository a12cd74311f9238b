import { maxManifestSize } from '../../../cozy/limits.ts'
import { formatMebibytes } from '../../../text/format.ts'
import { defineLintRule } from '../../engine/rule.ts'

/** About twenty times the largest known manifest. */
const large = 100 * 1024

export const maxSize = defineLintRule({
  id: 'max-size',
  summary: 'The manifest is small',
  group: 'syntax',
  severity: 'error',
  authority: ['stack'],
  needs: [],
  source: 'cozy-stack model/app/apps.go (ManifestMaxSize) and installer.go (LimitReader)',
  *check({ manifest: { root, text, size, invalid } }) {
    if (size <= large) return
    const kilobytes = Math.round(size / 1024).toLocaleString('en')
    const end = root ? root.offset + root.length : text.length
    // Each byte that is not UTF-8 became three bytes of text.
    const read =
      Buffer.byteLength(text.slice(0, end)) - 2 * invalid.filter(({ offset }) => offset < end).length
    if (read > maxManifestSize)
      yield {
        range: { offset: 0, length: 1 },
        message: `The manifest has ${kilobytes} KiB, but cozy-stack reads only ${formatMebibytes(maxManifestSize)}. Move large parts to separate files.`,
      }
    else
      yield {
        range: { offset: 0, length: 1 },
        severity: 'warning',
        authority: ['convention'],
        message: `The manifest has ${kilobytes} KiB; others have two or three. Move large parts to separate files.`,
      }
  },
})
