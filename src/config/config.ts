import type { Severity } from '../diagnostics/diagnostic.ts'
import { type Profile, type Rule, ruleSeverity } from '../diagnostics/rule.ts'

/** What esbuild can make of an imported file; loaders that write a second file beside the bundle are left out. */
export const loaderNames = [
  'text',
  'json',
  'base64',
  'binary',
  'dataurl',
  'js',
  'jsx',
  'ts',
  'tsx',
  'empty',
] as const
export type LoaderName = (typeof loaderNames)[number]

/** A finding that may stay. */
export interface Ignore {
  rule: string
  /** Findings there and below are meant; without it, anywhere. */
  pointer?: string
  /** Relative to the configuration's folder; without it, any. */
  file?: string
  reason: string
}

/**
 * What a repository says about how it is checked. Where to push and which registry to submit to are not here: tokens go
 * there, so whoever holds the tokens says it.
 */
export interface Config {
  profile?: Profile
  rules: Readonly<Record<string, Severity | 'off'>>
  ignore: readonly Ignore[]
  maxWarnings?: number
  requireReplay?: boolean
  outDir?: string
  /** Most bytes of the build, and of files in it. */
  budget?: { total?: number; files?: Record<string, number> }
  /** How files are imported, by their extension with its dot. */
  loaders?: Readonly<Record<string, LoaderName>>
  branch?: string
  space?: string
}

export const noConfig: Config = { rules: {}, ignore: [] }

/** What `--print-config` prints: the configuration with every rule's severity under a profile. */
export function formatConfig(config: Config, rules: readonly Rule[], profile: Profile): string {
  const { profile: _, rules: changed, ignore, ...rest } = config
  const severities = rules.map(rule => [rule.id, changed[rule.id] ?? ruleSeverity(rule, profile)])
  const inForce = { profile, ...rest, ignore, rules: Object.fromEntries(severities) }
  return `${JSON.stringify(inForce, null, 2)}\n`
}
