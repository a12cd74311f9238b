/** Lints real manifests, each with its package.json, and counts findings a rule: `npm run check:corpus [folder]`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { type Severity, severities } from '../src/diagnostics/diagnostic.ts'
import { parseDocument } from '../src/json/document.ts'
import type { Konnector } from '../src/konnector/konnector.ts'
import { konnectorFromBytes, readDocument } from '../src/konnector/read.ts'
import { fixUntilStable } from '../src/lint/engine/fix-until-stable.ts'
import { lint } from '../src/lint/engine/lint.ts'
import { allRules } from '../src/rules.ts'

interface Tally {
  /** Findings of each severity. */
  findings: Record<Severity, number>
  /** Manifests with a warning or an error of the rule. */
  manifests: Set<string>
}

const folder = process.argv[2] ?? join(resolve(import.meta.dirname, '..'), '../shared/corpus')

if (existsSync(folder)) process.exitCode = count(folder)
else console.log(`${folder} is not here: there are no manifests to lint.`)

function konnectorOf(name: string): Konnector {
  const pkg = join(folder, 'package', `${basename(name, '.konnector')}.json`)
  const konnector = konnectorFromBytes(name, readFileSync(join(folder, 'manifests', name)))
  return existsSync(pkg) ? { ...konnector, pkg: readDocument('package.json', readFileSync(pkg)) } : konnector
}

/** Prints the table; 1 when a manifest made the linter fail. */
function count(corpus: string): number {
  const names = readdirSync(join(corpus, 'manifests'))
  const tallies = new Map<string, Tally>()
  const withErrors = new Set<string>()
  let crashes = 0
  let unstable = 0
  for (const name of names)
    try {
      if (!isFixedOnce(konnectorOf(name))) {
        unstable += 1
        console.log(`${name}: fixing it twice is not fixing it once`)
      }
      for (const { rule, severity } of lint(konnectorOf(name))) {
        const tally = tallies.get(rule) ?? {
          findings: { error: 0, warning: 0, info: 0 },
          manifests: new Set(),
        }
        tallies.set(rule, tally)
        tally.findings[severity] += 1
        if (severity !== 'info') tally.manifests.add(name)
        if (severity === 'error') withErrors.add(name)
      }
    } catch (error) {
      crashes += 1
      console.log(`${name}: ${error instanceof Error ? error.stack : String(error)}`)
    }
  console.log(`${'rule'.padEnd(36)}${severities.map(severity => severity.padStart(9)).join('')}  manifests`)
  for (const { id } of allRules) {
    const tally = tallies.get(id)
    if (!tally) continue
    const numbers = severities.map(severity => String(tally.findings[severity] || '').padStart(9))
    const share = Math.round((100 * tally.manifests.size) / names.length)
    const often = share > 33 ? `  on ${share} % of the manifests` : ''
    console.log(`${id.padEnd(36)}${numbers.join('')}${String(tally.manifests.size).padStart(11)}${often}`)
  }
  console.log(
    `${names.length} manifests, ${withErrors.size} with errors, ${crashes} crashes, ${unstable} that change when they are fixed again`,
  )
  return crashes + unstable > 0 ? 1 : 0
}

/** Whether nothing is left to fix after one `--fix`, and after one `--fix-suggestions` of every rule. */
function isFixedOnce(konnector: Konnector): boolean {
  const { file, text } = konnector.manifest
  return [[], allRules.map(rule => rule.id)].every(suggestions => {
    const relint = (changed: string) => lint({ ...konnector, manifest: parseDocument(file, changed) })
    const once = fixUntilStable(text, relint, { file, suggestions }).text
    return fixUntilStable(once, relint, { file, suggestions }).text === once
  })
}
