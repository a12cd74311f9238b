import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeAt, regionOf } from '../json/document.ts'
import type { Konnector } from '../konnector/konnector.ts'
import type { BuildFile } from './build.ts'
import type { BuildContext, BuildRule } from './build-rule.ts'
import type { BundleFinding } from '../bundle/finding.ts'
import { type BundleRuleId, buildRules, bundleRules } from '../bundle/rules.ts'

/** Every finding of the rules over a build; places are relative to the build. */
export async function checkBuild(
  { dir, files }: { dir: string; files: readonly BuildFile[] },
  rules: readonly BuildRule[] = buildRules,
): Promise<BundleFinding[]> {
  const paths = new Set(files.map(({ path }) => path))
  const read = (path: string) => readFileSync(join(dir, path))
  const context: BuildContext = {
    dir,
    files,
    manifest: paths.has('manifest.konnector') ? objectOf(read('manifest.konnector')) : undefined,
    has: path => paths.has(path),
    read,
  }
  const found = await Promise.all(
    rules.map(async rule =>
      [...(await rule.check(context))].map(finding => ({ ...finding, rule: rule.id as BundleRuleId })),
    ),
  )
  return found.flat()
}

/** Whether a build with this finding must not take the place of another. */
export function blocksBuild({ rule, severity }: BundleFinding): boolean {
  return (severity ?? bundleRules.find(({ id }) => id === rule)?.severity) === 'error'
}

/** A finding about the build, said at the place in the repository where it can be changed. */
export function locateInSource(
  finding: BundleFinding,
  sourceOf: (path: string) => string,
  { manifest }: Konnector,
): BundleFinding {
  const { file, pointer } = finding.place ?? {}
  if (file === undefined) return finding
  const node = pointer === undefined ? undefined : nodeAt(manifest, pathOf(pointer))
  return {
    ...finding,
    place: { ...finding.place, file: sourceOf(file), ...(node && regionOf(manifest.text, node)) },
  }
}

function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map(step => (/^\d+$/.test(step) ? Number(step) : step))
}

function objectOf(text: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text).toString('utf8'))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
