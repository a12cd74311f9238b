import type { Konnector } from '../konnector/konnector.ts'

/** Where esbuild looks for the settings of TypeScript and JSX. */
const tsconfigs = ['tsconfig.json', 'jsconfig.json', 'src/tsconfig.json', 'src/jsconfig.json'] as const

/** Whether a konnector has one. Without, esbuild uses any in a folder above, and the same source gives other bytes elsewhere. */
export function hasTsconfig({ files }: Konnector): boolean {
  return tsconfigs.some(name => files?.has(name))
}

/** Whether a file may be one of those, or one that they extend. */
export function isTsconfig(path: string): boolean {
  return /(?:^|\/)[jt]sconfig[^/]*\.json$/.test(path)
}
