import { isManifestName, isPackageName } from '../../cozy/build-files.ts'
import { haveSameBase } from '../../cozy/registry-names.ts'
import type { Finding } from '../../diagnostics/rule.ts'
import { readJson } from '../../json/read.ts'
import { valueAt } from '../../json/values.ts'
import { type BuildContext, defineBuildRule } from '../rule.ts'

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
  *check(context) {
    for (const { path } of context.files) {
      if (path === 'package.json') yield rootPackage(context)
      else if (isPackageName(path))
        yield {
          place: { file: path },
          message: `${path} is in the build, and the registry compares the last package.json it finds with the version. Remove it.`,
        }
      else if (isManifestName(path) && path !== 'manifest.konnector')
        yield {
          place: { file: path },
          message: `${path} is in the build, and the registry reads the first manifest it finds. Remove it: only manifest.konnector at the root belongs there.`,
        }
    }
  },
})

/** The registry accepts a package.json at the root of the same version; the stack does not copy it. */
function rootPackage({ manifest, read }: BuildContext): Finding {
  const place = { file: 'package.json' }
  const value = readJson(read('package.json'))
  if (value === undefined)
    return {
      place,
      message: 'package.json in the build is not valid JSON, and the registry reads it. Remove it.',
    }
  const [version, own] = [valueAt(value, 'version'), valueAt(manifest, 'version')]
  const isSame =
    version === undefined ||
    version === '' ||
    (typeof version === 'string' && typeof own === 'string' && haveSameBase(own, version))
  return isSame
    ? {
        place,
        severity: 'warning',
        message:
          'package.json is in the build, where nothing needs it: the stack does not copy it. Remove it.',
      }
    : {
        place,
        message: `package.json in the build has version ${JSON.stringify(version)}, but the manifest has ${JSON.stringify(own) ?? 'none'}, and the registry compares them. Remove it.`,
      }
}
