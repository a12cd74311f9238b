import { basename } from 'node:path'
import { defineBuildRule } from '../build-rule.ts'

export const nestedManifest = defineBuildRule({
  id: 'build-nested-manifest',
  summary: 'The build must hold one manifest, and no package.json',
  group: 'build',
  severity: 'error',
  authority: ['registry'],
  needs: ['files'],
  source:
    'cozy-apps-registry registry/registry.go: the first manifest and the last package.json of the archive count',
  since: '0.1.0',
  *check({ files }) {
    for (const { path } of files) {
      const name = basename(path)
      const misleads =
        name === 'package.json' || (/^manifest\.(?:konnector|webapp)$/.test(name) && path !== name)
      if (misleads)
        yield {
          place: { file: path },
          message: `The build holds ${path}, which the registry may read instead of the konnector's own manifest. Remove it from assets/.`,
        }
    }
  },
})
