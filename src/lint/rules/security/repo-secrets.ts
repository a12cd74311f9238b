import { findSecretFile } from '../../../cozy/secret-files.ts'
import { contentOf } from '../../engine/files.ts'
import { defineLintRule } from '../../engine/rule.ts'

export const repoSecrets = defineLintRule({
  id: 'repo-secrets',
  summary: '.gitignore lists the files that hold credentials',
  group: 'security',
  severity: 'warning',
  authority: ['security'],
  needs: ['manifest', 'files'],
  source: 'cozy-konnector-template .gitignore, cozy-jobs-cli',
  asks: () => ({ read: ['.gitignore'] }),
  *check({ files }) {
    if (!files) return
    const ignored = ignoredBy(contentOf(files, '.gitignore'))
    for (const path of files.paths) {
      const secret = findSecretFile(path)
      if (secret?.inRepository && !ignored(path))
        yield {
          file: path,
          message: `This file holds ${secret.holds} and is not in .gitignore. Add it, and run git rm --cached if it is tracked.`,
        }
    }
  },
})

/** Longer lines, or lines with many stars, name no such file and could take very long to match. */
const maxLineLength = 200

/** Whether a .gitignore lists a path: by a name, a folder or a star. Other patterns are not read. */
function ignoredBy(bytes: Uint8Array | undefined): (path: string) => boolean {
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/)
  const patterns = lines
    .map(line => line.trim())
    .filter(line => line !== '' && line.length < maxLineLength && !/^[#!]|(\*.*){4}/.test(line))
    .map(line => {
      const anchored = line.slice(0, -1).includes('/')
      const body = line
        .replace(/^\//, '')
        .replace(/\/$/, '')
        .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      const glob = body
        .replaceAll('**/', '\u0000')
        .replaceAll('*', '[^/]*')
        .replaceAll('?', '[^/]')
        .replaceAll('\u0000', '(.*/)?')
      return new RegExp(`${anchored ? '^' : '(^|/)'}${glob}(/|$)`)
    })
  return path => patterns.some(pattern => pattern.test(path))
}
