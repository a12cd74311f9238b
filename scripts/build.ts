/** Builds dist/: `node scripts/build.ts [--out <dir>]`. The same sources give the same bytes. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build, type BuildOptions, type Metafile } from 'esbuild'
import { groupChunks } from './build/chunk-groups.ts'
import { nameChunks } from './build/chunk-names.ts'
import { nockOwnChance } from './build/nock-own-chance.ts'
import { svgoWithoutStyles } from './build/svgo-without-styles.ts'
import { keepReachableTypes } from './build/types.ts'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist') } } })
const target = resolve(values.out)
// A build that fails leaves the former one as it was.
const out = `${target}.new`

const shared = {
  absWorkingDir: root,
  outdir: out,
  bundle: true,
  platform: 'node',
  target: 'node20.18',
  // jsonc-parser's UMD "main" breaks when bundled: microsoft/node-jsonc-parser#57.
  mainFields: ['module', 'main'],
  // Optional, and half a megabyte of character sets: what loads it goes on without.
  external: ['esbuild', 'encoding'],
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
} satisfies BuildOptions

rmSync(out, { recursive: true, force: true })
const modules = await build({
  ...shared,
  entryPoints: existing({ cli: 'src/cli.ts', index: 'src/index.ts', action: 'action/main.ts' }),
  format: 'esm',
  splitting: true,
  write: false,
  plugins: [groupChunks(root), svgoWithoutStyles],
})
mkdirSync(out, { recursive: true })
for (const [name, text] of nameChunks(modules))
  writeFileSync(join(out, name), text, name === 'cli.js' ? { mode: 0o755 } : {})
// The program that runs the konnector's own esbuild loads nothing else of dist/.
const esbuildChild = await build({
  ...shared,
  entryPoints: existing({ 'esbuild-child': 'src/bundle/child/esbuild-child.ts' }),
  format: 'esm',
})
// These run inside the konnector's own process, before its bundle: CommonJS, one file each.
const preload = await build({
  ...shared,
  entryPoints: existing({ preload: 'src/replay/child/preload.ts', guard: 'src/sandbox/child/guard.ts' }),
  format: 'cjs',
  plugins: [nockOwnChance],
  outExtension: { '.js': '.cjs' },
})
// The launcher of client-side konnectors has the app's libraries in it, and is loaded by nothing but its own process.
const launcher = await build({
  ...shared,
  entryPoints: existing({ launcher: 'src/replay/client/launcher/main.ts' }),
  format: 'cjs',
  minify: true,
  outExtension: { '.js': '.cjs' },
})
// It runs in the pages of a browser.
const world = await build({
  ...shared,
  entryPoints: existing({
    world: 'src/replay/client/world/main.ts',
    recorder: 'src/replay/client/world/recorder.ts',
  }),
  format: 'iife',
  platform: 'browser',
  target: 'chrome120',
})

// The Action is run from a checkout without package.json beside dist/.
writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n')
writeFileSync(
  join(out, 'THIRD-PARTY-NOTICES.txt'),
  notices([modules, esbuildChild, preload, launcher, world].map(({ metafile }) => metafile)),
)
const tsc = join(root, 'node_modules/typescript/bin/tsc')
execFileSync(
  process.execPath,
  [tsc, '--project', join(root, 'tsconfig.build.json'), '--outDir', join(out, 'types')],
  { stdio: 'inherit' },
)
keepReachableTypes(join(out, 'types'), 'src/index.d.ts')
rmSync(target, { recursive: true, force: true })
renameSync(out, target)

function existing(entries: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(join(root, file))))
}

/** The licence of every package that is inside dist/. */
function notices(metafiles: Metafile[]): string {
  const inputs = metafiles.flatMap(metafile => Object.keys(metafile.inputs))
  const folders = inputs.flatMap(input => input.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1] ?? [])
  return [...new Set(folders)]
    .toSorted()
    .map(folder => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
      const file = readdirSync(join(root, folder)).find(entry => /^licen[cs]e/i.test(entry))
      const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : `Licence: ${license}`
      return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n')}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}
