import { execFileSync, spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodes, run } from '../helpers/run.ts'

const root = resolve(import.meta.dirname, '../..')
const temporary = mkdtempSync(join(tmpdir(), 'konnector-lint-package-'))
const installed = join(temporary, 'node_modules/konnector-lint')
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', temporary], {
    cwd: root,
    encoding: 'utf8',
  })
  const [{ filename }] = JSON.parse(packed)
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', join(temporary, filename), '-C', installed, '--strip-components', '1'])
})

describe.each(Object.entries(nodes))('the package as it is installed, on Node %s', (_, node) => {
  const cli = (...args: string[]) => run([join(installed, 'dist/cli.js'), ...args], { cwd: temporary, node })

  test('lints with nothing else installed', async () => {
    writeFileSync(join(temporary, 'manifest.konnector'), '{ "version": 1 }')
    const { code, stdout, stderr } = await cli('lint', '--format', 'unix')
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toContain('field-types')
  })

  test('explains its rules', async () => {
    expect((await cli('explain', 'slug-format')).stdout).toMatch(/^slug-format\n/)
  })

  test('is a library', async () => {
    const script =
      "import { lint, readKonnector } from 'konnector-lint'; console.log(lint(readKonnector('.')).length > 0)"
    const { stdout, stderr } = await run(['--input-type=module', '--eval', script], { cwd: temporary, node })
    expect({ stdout, stderr }).toEqual({ stdout: 'true\n', stderr: '' })
  })
})

test('a consumer has its types, with a name for each: the programs of docs/library.md', () => {
  writeFileSync(join(temporary, 'package.json'), '{ "type": "module" }')
  const guide = readFileSync(join(root, 'docs/library.md'), 'utf8')
  const programs = [...guide.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, program]) => program!)
  expect(programs.length).toBeGreaterThan(2)
  const files = programs.map((program, index) => {
    writeFileSync(join(temporary, `program-${index}.ts`), program)
    return `program-${index}.ts`
  })
  mkdirSync(join(temporary, 'node_modules/@types'))
  symlinkSync(join(root, 'node_modules/@types/node'), join(temporary, 'node_modules/@types/node'), 'junction')
  // The package's own dependency.
  symlinkSync(join(root, 'node_modules/esbuild'), join(temporary, 'node_modules/esbuild'), 'junction')
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  // Declarations need every type that is inferred to be exported.
  const options = '--module nodenext --target es2022 --strict --declaration --outDir out --types node'.split(
    ' ',
  )
  const { stdout } = spawnSync(process.execPath, [tsc, ...options, ...files], {
    cwd: temporary,
    encoding: 'utf8',
  })
  expect(stdout).toBe('')
})

test('only the declarations of the API are shipped', () => {
  const types = join(installed, 'dist/types/src')
  const shipped = readdirSync(types, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.d.ts'),
  )
  expect(shipped).toContain('linter/linter.d.ts')
  expect(shipped.length).toBeLessThan(80)
  // What the options of `runPipeline` are made of.
  expect(shipped.filter(name => /^(cli|lsp|publish|registry)\//.test(name)).toSorted()).toEqual([
    'publish/push-mode.d.ts',
    'publish/targets/options.d.ts',
  ])
})

test('publint finds nothing, and nothing but esbuild is needed at run time', async () => {
  const { messages } = await publint({ pkgDir: installed, pack: false })
  expect(messages).toEqual([])
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  expect(Object.keys(dependencies)).toEqual(['esbuild'])
})
