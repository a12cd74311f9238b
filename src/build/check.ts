import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnoseFindings, type Profile, type RuleFinding, ruleSeverity } from '../diagnostics/rule.ts'
import { readObject } from '../json/read.ts'
import { displayPath } from '../konnector/read.ts'
import type { SandboxChoice } from '../sandbox/choice.ts'
import type { Build } from './build.ts'
import type { BuildContext, BuildRule } from './rule.ts'
import { type BuildRuleId, buildRules } from './rules/index.ts'

/** A finding about a build; its place is relative to the build. */
export type BuildFinding = RuleFinding<BuildRuleId>

/**
 * Runs every rule over a build, whatever made it. Nothing may change the files meanwhile. Code of the build runs in
 * `sandbox`; without, none of it does, and what only running it shows is not found.
 */
export async function checkBuild(
  { dir, files }: Pick<Build, 'dir' | 'files'>,
  sandbox?: SandboxChoice,
): Promise<BuildFinding[]> {
  const paths = new Set(files.map(({ path }) => path))
  // What is no regular file is listed as empty, and reading a link or a pipe would leave the build.
  const read = (path: string) =>
    lstatSync(join(dir, path)).isFile() ? readFileSync(join(dir, path)) : Buffer.alloc(0)
  const context: BuildContext = {
    dir,
    files,
    manifest: paths.has('manifest.konnector') ? readObject(read('manifest.konnector')) : undefined,
    has: path => paths.has(path),
    read,
    sandbox,
  }
  const found = await Promise.all(
    Object.entries<BuildRule>(buildRules).map(async ([rule, { check }]) =>
      [...(await check(context))].map(finding => ({ ...finding, rule: rule as BuildRuleId })),
    ),
  )
  return found.flat()
}

/** Whether a finding about a build is an error under a profile: such a build neither replaces another nor is pushed. */
export function blocksBuild({ rule, severity }: BuildFinding, profile: Profile): boolean {
  return (severity ?? ruleSeverity(buildRules[rule], profile)) === 'error'
}

/** What is wrong with a build that is to be pushed, and whether that keeps it from being pushed. */
export interface BuildVerdict {
  diagnostics: Diagnostic[]
  blocked: boolean
}

/**
 * Checks a build before it is pushed. One that `bundle` checked has had its say; any other, from another tool or from
 * `bundle --bare`, is checked now. File names in diagnostics are relative to `cwd`; without `sandbox` nothing is run.
 */
export async function checkBeforePush(
  build: Build,
  { cwd, profile, sandbox }: { cwd: string; profile: Profile; sandbox?: SandboxChoice | undefined },
): Promise<BuildVerdict> {
  const findings = build.checked ? [] : await checkBuild(build, sandbox)
  return {
    diagnostics: diagnoseFindings(findings, buildRules, {
      displayPath: path => displayPath(cwd, join(build.dir, path)),
      profile,
    }),
    blocked: findings.some(finding => blocksBuild(finding, 'registry')),
  }
}
