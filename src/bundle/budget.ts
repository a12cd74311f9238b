import { type BuildSnapshot, sizeOf } from '../build/compare.ts'
import { formatSize } from '../text/format.ts'
import type { BundleFinding } from './finding.ts'

/** The largest sizes that the configuration allows, in bytes. */
export interface Budget {
  total?: number
  /** By path in the build. */
  files?: Readonly<Record<string, number>>
}

/** Finds what is larger than its budget. */
export function checkBudget({ files }: Pick<BuildSnapshot, 'files'>, budget: Budget): BundleFinding[] {
  const limits = [
    ...(budget.total === undefined
      ? []
      : [{ what: 'The build', bytes: sizeOf({ files }), limit: budget.total }]),
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
      message: `${what} takes ${formatSize(bytes)}, ${formatSize(bytes - limit)} more than its budget of ${formatSize(limit)}. Run konnector-lint bundle --analyze to see what is inside, or raise the budget.`,
    }))
}
