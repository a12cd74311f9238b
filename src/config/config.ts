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

/** A finding to ignore. */
export interface Ignore {
  rule: string
  /** It covers findings there and below; without it, anywhere. */
  pointer?: string
  /** Relative to the configuration's folder; without it, any. */
  file?: string
  reason: string
}

/**
 * How a repository wants to be checked. Where to push and which registry to submit to are not here, because tokens go
 * there: the holder of the tokens decides.
 */
export interface Config {
  profile?: Profile
  rules: Readonly<Record<string, Severity | 'off'>>
  ignore: readonly Ignore[]
  maxWarnings?: number
  requireReplay?: boolean
  outDir?: string
  /** The maximum size of the build and of files in it, in bytes. */
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
