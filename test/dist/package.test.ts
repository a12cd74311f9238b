import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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

test('a consumer has its types', () => {
  writeFileSync(join(temporary, 'package.json'), '{ "type": "module" }')
  writeFileSync(
    join(temporary, 'consumer.ts'),
    "import { type Diagnostic, lint, readKonnector } from 'konnector-lint'\nexport const found: Diagnostic[] = lint(readKonnector('.'))\n",
  )
  mkdirSync(join(temporary, 'node_modules/@types'))
  symlinkSync(join(root, 'node_modules/@types/node'), join(temporary, 'node_modules/@types/node'), 'junction')
  const args = ['--module', 'nodenext', '--strict', '--noEmit', '--types', 'node', 'consumer.ts']
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [tsc, ...args], { cwd: temporary, encoding: 'utf8' })
  expect(stdout).toBe('')
})

test('publint finds nothing, and nothing but esbuild is needed at run time', async () => {
  const { messages } = await publint({ pkgDir: installed, pack: false })
  expect(messages).toEqual([])
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  expect(Object.keys(dependencies)).toEqual(['esbuild'])
})
