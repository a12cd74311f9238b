import { lstatSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Build } from './build.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnose, type Profile } from '../diagnostics/rule.ts'
import { haveSameBase } from '../cozy/registry-names.ts'
import { buildFiles } from '../publish/rules.ts'
import { listFiles } from './tree.ts'

/** What is wrong with a file, by its name alone: what it is, and what comes of it. */
const names: readonly (readonly [RegExp, string])[] = [
  [/(^|\/)\.git(\/|$|modules$)/i, "is git's own, and git refuses it on a branch"],
  [/^\.github\/workflows\//, 'is a workflow, and the token of a workflow may not push one'],
  [
    /(^|\/)(konnector-dev-config\.json|\.token\.json|\.env(\..*)?|\.npmrc|id_(rsa|ed25519|ecdsa))$/,
    'holds secrets as a rule, and would be public',
  ],
  [/\/package\.json$/, 'is a nested package.json: the registry goes by the version in the last one it meets'],
  [
    /\/manifest\.(konnector|webapp)$|^manifest\.webapp$/,
    'is a second manifest: the registry goes by the first one it meets',
  ],
]

/** Everything in a build that must not be published, each with its path. `version` is the one to publish. */
export function checkPublishable(build: Build, version: string, profile: Profile = 'registry'): Diagnostic[] {
  const report = (path: string, what: string) =>
    diagnose(buildFiles, { message: `${JSON.stringify(path)} in the build ${what}. Take it out.` }, profile)
  const paths = listFiles(build.dir)
  const found = paths.flatMap(path => {
    const what = faultOf(build, path, version)
    return what === undefined ? [] : [report(path, what)]
  })
  if (paths.includes('manifest.konnector')) return found
  const message =
    'The build has no manifest.konnector at its root, and the registry takes none without. Bundle again.'
  return [...found, diagnose(buildFiles, { message }, profile)]
}

function faultOf({ dir }: Build, path: string, version: string): string | undefined {
  const stat = lstatSync(join(dir, path))
  if (stat.isSymbolicLink())
    return 'is a symbolic link, which the registry drops: put a copy of the file in its place'
  if (!stat.isFile()) return 'is no regular file, and the registry drops it'
  const named = names.find(([pattern]) => pattern.test(path))?.[1]
  if (named !== undefined) return named
  if (path === 'package.json') return wrongPackage(join(dir, path), version)
  if (
    posix.basename(path) === '.gitattributes' &&
    /export-(ignore|subst)/.test(readFileSync(join(dir, path), 'utf8'))
  )
    return "changes what is in the host's archive, and so what the registry gets"
  return undefined
}

function wrongPackage(file: string, version: string): string | undefined {
  try {
    const said = (JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown } | null)?.version
    if (said === undefined || said === '' || (typeof said === 'string' && haveSameBase(version, said)))
      return undefined
    return `says version ${JSON.stringify(said)}, and the registry compares it with ${version}`
  } catch {
    return 'is not JSON, and the registry reads it'
  }
}
