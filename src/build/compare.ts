import type { BuildFile } from './files.ts'
import { formatList, formatSize } from '../text/format.ts'
import { noticesName, parseNotices } from './notices.ts'

/** What a comparison needs of a build, which may be on a branch or in an archive. */
export interface BuildSnapshot {
  files: readonly Pick<BuildFile, 'path' | 'bytes'>[]
  /** Text of its THIRD-PARTY-NOTICES.txt; undefined when it has none. */
  notices: string | undefined
}

/** The difference between two builds. */
export interface Comparison {
  bytes: { before: number; after: number }
  /** `name@version`, sorted; undefined when one of the builds has no notices. */
  packages?: { added: string[]; removed: string[] }
  /** The licences that no package of the former build had; undefined as `packages` is. */
  newLicenses?: string[]
}

/** Compares two builds: their size without notices, and the packages in them. */
export function compareBuilds(before: BuildSnapshot, after: BuildSnapshot): Comparison {
  const bytes = { before: sizeOf(before), after: sizeOf(after) }
  if (before.notices === undefined || after.notices === undefined) return { bytes }
  const old = parseNotices(before.notices)
  const now = parseNotices(after.notices)
  const formerLicenses = new Set(old.values())
  return {
    bytes,
    packages: {
      added: [...now.keys()].filter(id => !old.has(id)),
      removed: [...old.keys()].filter(id => !now.has(id)),
    },
    newLicenses: [...new Set(now.values())].filter(license => !formerLicenses.has(license)),
  }
}

/** How many packages a line names; the notices of both builds have all. */
const maxNames = 10

/** One line for a terminal or a summary: `5.64 MB, 12.3 kB more; added ky@1.2.0; removed request@2.88.2`. */
export function formatComparison({ bytes, packages, newLicenses = [] }: Comparison): string {
  const change = bytes.after - bytes.before
  const changed =
    change === 0 ? 'as before' : `${formatSize(Math.abs(change))} ${change > 0 ? 'more' : 'less'}`
  const lists = [
    ['added', packages?.added ?? []],
    ['removed', packages?.removed ?? []],
    [newLicenses.length === 1 ? 'new licence' : 'new licences', newLicenses],
  ] as const
  return [
    `${formatSize(bytes.after)}, ${changed}`,
    ...lists.flatMap(([label, names]) =>
      names.length > 0 ? [`${label} ${formatList(names, { max: maxNames })}`] : [],
    ),
  ].join('; ')
}

/** The bytes of a build, without its notices. */
export function sizeOf({ files }: Pick<BuildSnapshot, 'files'>): number {
  return files.reduce((sum, { path, bytes }) => (path === noticesName ? sum : sum + bytes), 0)
}
