import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { defineBuildRule } from '../rule.ts'

export const symbolicLink = defineBuildRule({
  id: 'build-symbolic-link',
  summary: 'The build must hold no symbolic link',
  group: 'build',
  severity: 'error',
  authority: ['stack'],
  needs: ['files'],
  source: 'cozy-stack model/app/installer: files of an archive are copied, links are not',
  since: '0.1.0',
  *check({ dir, files }) {
    for (const { path } of files)
      if (lstatSync(join(dir, path)).isSymbolicLink())
        yield {
          place: { file: path },
          message: `${path} is a symbolic link, and only regular files are installed. Replace it with a copy of the file.`,
        }
  },
})
