import { posix } from 'node:path'
import type { Authority, Severity } from '../../diagnostics/diagnostic.ts'
import { defineBuildRule } from '../rule.ts'

interface Named {
  pointer: string
  path: unknown
  /** What happens without the file. */
  loss: string
  /** Default: how the content of assets/ is named. */
  remedy?: string
  severity?: Severity
  authority?: Authority[]
}

export const missingFile = defineBuildRule({
  id: 'build-missing-file',
  summary: 'The files that the manifest names should be in the build',
  group: 'build',
  severity: 'warning',
  authority: ['store'],
  needs: ['manifest', 'files'],
  source:
    'cozy-apps-registry registry/registry.go: icon and screenshots are taken from the archive, missing ones left out',
  since: '0.1.0',
  *check({ manifest, has }) {
    for (const { pointer, path, loss, remedy = fromAssets, ...rest } of namedFiles(manifest ?? {}))
      if (typeof path === 'string' && path !== '' && !/^https?:/.test(path) && !has(posix.normalize(path)))
        yield {
          ...rest,
          place: { file: 'manifest.konnector', pointer },
          message: `The manifest names ${path}, which is not in the build, so ${loss}. ${remedy}`,
        }
  },
})

const fromAssets = 'The content of assets/ goes to the root of the build, so name the file without assets/.'

function* namedFiles(manifest: Record<string, unknown>): Generator<Named> {
  const { icon, screenshots, partnership, on_delete_account: onDelete } = manifest
  yield { pointer: '/icon', path: icon, loss: 'the konnector has no icon' }
  const partner = (partnership as { icon?: unknown } | null | undefined)?.icon
  yield { pointer: '/partnership/icon', path: partner, loss: 'the partner has no icon' }
  if (Array.isArray(screenshots))
    for (const [index, path] of screenshots.entries())
      yield { pointer: `/screenshots/${index}`, path, loss: 'the store does not show it' }
  yield {
    pointer: '/on_delete_account',
    path: onDelete,
    loss: 'the stack fails to run it when an account is deleted',
    remedy:
      'Name a .js file, and write its source in src/ under the same name (or with .ts): it is bundled from there.',
    severity: 'error',
    authority: ['runtime'],
  }
}
