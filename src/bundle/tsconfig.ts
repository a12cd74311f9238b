import type { Konnector } from '../konnector/konnector.ts'

/** Where a konnector can tell how its TypeScript and JSX are meant, as esbuild looks for it. */
const tsconfigs = ['tsconfig.json', 'jsconfig.json', 'src/tsconfig.json', 'src/jsconfig.json'] as const

/** Without one of its own, esbuild would take any that lies above: the same source has other bytes elsewhere then. */
export function hasTsconfig({ files }: Konnector): boolean {
  return tsconfigs.some(name => files?.has(name))
}

/** Whether a file can be one of those, or one that they extend. */
export function isTsconfig(path: string): boolean {
  return /(?:^|\/)[jt]sconfig[^/]*\.json$/.test(path)
}
