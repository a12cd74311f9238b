import type { BuildFile } from '../build/files.ts'
import type { BundleFinding } from './finding.ts'
import { formatModuleSize } from './analyze/groups.ts'
import { noticesName, parseNotices } from './inventory/notices.ts'

/** As much of a build as a comparison needs: also of one that lies on a branch or in an archive. */
export interface BuildSnapshot {
  files: readonly Pick<BuildFile, 'path' | 'bytes'>[]
  /** Text of its THIRD-PARTY-NOTICES.txt; undefined when another tool made the build. */
  notices: string | undefined
}

/** What is another between two builds. */
export interface Comparison {
  bytes: { before: number; after: number }
  /** `name@version`, sorted; undefined when one of the builds does not say what is inside. */
  packages?: { added: string[]; removed: string[] }
}

/** The notices of a build are no part of what it weighs. */
export function compareBuilds(before: BuildSnapshot, after: BuildSnapshot): Comparison {
  const bytes = { before: weightOf(before), after: weightOf(after) }
  if (before.notices === undefined || after.notices === undefined) return { bytes }
  const [old, now] = [parseNotices(before.notices), parseNotices(after.notices)]
  return {
    bytes,
    packages: {
      added: now.filter(id => !old.includes(id)),
      removed: old.filter(id => !now.includes(id)),
    },
  }
}

/** One line for a terminal or a summary: `5.64 MB, 12.3 kB more; added ky@1.2.0; removed request@2.88.2`. */
export function formatComparison({ bytes, packages }: Comparison): string {
  const change = bytes.after - bytes.before
  const changed =
    change === 0 ? 'as before' : `${formatModuleSize(Math.abs(change))} ${change > 0 ? 'more' : 'less'}`
  const lists = [
    ['added', packages?.added ?? []],
    ['removed', packages?.removed ?? []],
  ] as const
  return [
    `${formatModuleSize(bytes.after)}, ${changed}`,
    ...lists.flatMap(([verb, names]) => (names.length > 0 ? [`${verb} ${listOf(names)}`] : [])),
  ].join('; ')
}

/** More names than these say no more to a person; the notices of both builds have them all. */
const mostNamed = 10

function listOf(names: readonly string[]): string {
  const more = names.length - mostNamed
  return more > 0 ? `${names.slice(0, mostNamed).join(', ')} and ${more} more` : names.join(', ')
}

/** The most that a build may weigh, in bytes. */
export interface Budget {
  total?: number
  /** By path in the build. */
  files?: Readonly<Record<string, number>>
}

/** What weighs more than it may. */
export function checkBudget({ files }: Pick<BuildSnapshot, 'files'>, budget: Budget): BundleFinding[] {
  const limits = [
    ...(budget.total === undefined
      ? []
      : [{ what: 'The build', bytes: weightOf({ files, notices: undefined }), limit: budget.total }]),
    ...Object.entries(budget.files ?? {}).map(([path, limit]) => ({
      what: path,
      bytes: files.find(file => file.path === path)?.bytes ?? 0,
      limit,
    })),
  ]
  return limits
    .filter(({ bytes, limit }) => bytes > limit)
    .map(({ what, bytes, limit }) => ({
      rule: 'build-budget',
      message: `${what} takes ${formatModuleSize(bytes)}, ${formatModuleSize(bytes - limit)} more than its budget of ${formatModuleSize(limit)}. konnector-lint bundle --analyze shows what is inside; raise the budget when it is worth it.`,
    }))
}

function weightOf({ files }: BuildSnapshot): number {
  return files.reduce((sum, { path, bytes }) => (path === noticesName ? sum : sum + bytes), 0)
}
