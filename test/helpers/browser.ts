import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { build as esbuild, type BuildOptions } from 'esbuild'
import { describe } from 'vitest'
import { findBrowser } from '../../src/replay/client/browser/find.ts'

const root = resolve(import.meta.dirname, '../..')
const found = await findBrowser(undefined, process.env).catch((error: Error) => error)

/** Why no test can open a browser here; undefined when they can. */
export const noBrowser = found instanceof Error ? found.message : undefined

/** As `describe`; where there is no browser, the tests are skipped, and their name says why. */
export function describeInBrowser(name: string, tests: () => void): void {
  describe.skipIf(noBrowser !== undefined)(noBrowser ? `${name} (skipped: ${noBrowser})` : name, tests)
}

let built: Promise<string> | undefined

/** The launcher and what runs in the pages, from the source of this moment; the path of the launcher. */
export function buildLauncher(): Promise<string> {
  built ??= build()
  return built
}

async function build(): Promise<string> {
  const folder = join(root, 'node_modules/.cache/konnector-lint-tests/launcher')
  const shared = {
    absWorkingDir: root,
    outdir: folder,
    write: false,
    bundle: true,
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  } satisfies BuildOptions
  const client = 'src/replay/client'
  const outputs = await Promise.all([
    esbuild({
      ...shared,
      entryPoints: { launcher: `${client}/launcher/main.ts` },
      platform: 'node',
      target: 'node20.19',
      format: 'cjs',
      outExtension: { '.js': '.cjs' },
    }),
    esbuild({
      ...shared,
      entryPoints: { world: `${client}/world/main.ts`, recorder: `${client}/world/recorder.ts` },
      platform: 'browser',
      target: 'chrome120',
      format: 'iife',
    }),
  ])
  for (const { path, contents } of outputs.flatMap(({ outputFiles }) => outputFiles)) {
    mkdirSync(dirname(path), { recursive: true })
    // Another test's launcher may be reading it.
    const fresh = `${path}.${process.pid}`
    writeFileSync(fresh, contents)
    renameSync(fresh, path)
  }
  return join(folder, 'launcher.cjs')
}

/** Bundles a content script as the tests need it: `main.js` of its text, with cozy-clisk of this repository. */
export async function bundleContentScript(source: string, outFile: string): Promise<void> {
  await esbuild({
    stdin: { contents: source, resolveDir: root, sourcefile: 'src/index.js' },
    outfile: outFile,
    bundle: true,
    platform: 'browser',
    format: 'iife',
    define: { global: 'window' },
    // cozy-clisk names them and uses neither.
    external: ['fs', 'path'],
    logLevel: 'silent',
  })
}
