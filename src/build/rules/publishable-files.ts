import { lstatSync } from 'node:fs'
import { join, posix } from 'node:path'
import { errorWhenPublishing } from '../../diagnostics/rule.ts'
import { defineBuildRule } from '../rule.ts'

export const publishableFiles = defineBuildRule({
  id: 'publish-build-files',
  summary: 'The build holds a manifest, and nothing that git, GitHub or the registry refuses or changes',
  group: 'publication',
  severity: errorWhenPublishing,
  authority: ['registry'],
  needs: ['files'],
  source: 'cozy-apps-registry registry/registry.go (ReadTarballVersion)',
  since: '0.1.0',
  *check({ dir, files, has, read }) {
    if (!has('manifest.konnector'))
      yield {
        message: 'The build has no manifest.konnector at its root, and the registry needs one. Bundle again.',
      }
    for (const { path } of files) {
      const stat = lstatSync(join(dir, path))
      const refused = refusedName(path)
      if (refused !== undefined)
        yield { place: { file: path }, message: `${path} ${refused}. Remove it from the build.` }
      else if (!stat.isFile() && !stat.isSymbolicLink())
        yield {
          place: { file: path },
          message: `${path} is not a regular file, and the registry leaves it out. Remove it from the build.`,
        }
      else if (
        posix.basename(path) === '.gitattributes' &&
        /export-(ignore|subst)/.test(Buffer.from(read(path)).toString('utf8'))
      )
        yield {
          place: { file: path },
          message: `${path} changes the archive that the registry downloads (export-ignore or export-subst). Remove it from the build.`,
        }
    }
  },
})

/** Why a push with such a file fails; undefined when it does not. */
function refusedName(path: string): string | undefined {
  if (/(^|\/)\.git(\/|$|modules$)/i.test(path)) return 'belongs to git itself, and git refuses it on a branch'
  if (path.startsWith('.github/workflows/'))
    return "is a workflow, and GitHub refuses a push of one with a workflow's token"
  return undefined
}
