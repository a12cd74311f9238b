import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { minNodeVersion, nodeVersionError } from '../../src/node-version.ts'
import { importsOf, root } from '../house/imports.ts'

describe('the oldest Node', () => {
  test.each(['20.18.0', '20.18.3', '20.20.2', '22.0.0', '24.1.0', '100.0.0'])('%s runs', version => {
    expect(nodeVersionError(version)).toBeUndefined()
  })

  test.each(['18.20.8', '20.17.9', '20.9.0', '16.0.0', '6.1.0'])('%s does not, in one sentence', version => {
    expect(nodeVersionError(version)).toBe(`konnector-lint needs Node.js 20.18 or newer; this is ${version}.`)
  })

  test('is the one of package.json, the build and the README', () => {
    const read = (file: string) => readFileSync(join(root, file), 'utf8')
    expect(JSON.parse(read('package.json')).engines.node).toBe(`>=${minNodeVersion}`)
    expect(read('scripts/build.ts')).toContain(`target: 'node${minNodeVersion}'`)
    expect(read('README.md')).toContain(`Node.js ${minNodeVersion}`)
  })

  test('is checked before anything else is loaded', () => {
    const loaded = importsOf('src/cli.ts').filter(({ kind }) => kind === 'value')
    expect(loaded.map(({ specifier }) => specifier)).toEqual([
      'node:module',
      'node:os',
      'node:path',
      './node-version.ts',
    ])
    const built = readFileSync(join(root, 'dist/cli.js'), 'utf8')
    const imports = [...built.matchAll(/^import .*$/gm)].map(match => match[0])
    expect(imports).not.toEqual([])
    expect(imports.filter(line => !line.includes(' from "node:'))).toEqual([])
    expect(built).not.toContain('getBuiltinModule')
  })
})
