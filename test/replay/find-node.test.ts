import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { OperationalError } from '../../src/diagnostics/errors.ts'
import { findNode } from '../../src/replay/find-node.ts'
import { findInstalledNodes } from '../../src/replay/installed-nodes.ts'
import { findSandbox } from '../../src/sandbox/sandbox.ts'
import { nodes } from '../helpers/run.ts'

const { isReal } = await findSandbox(process.execPath)
const path = process.env['PATH']
afterEach(() => {
  process.env['PATH'] = path
})

/** A folder that comes first on the path of programs, with nothing else on it. */
function onlyOnPath(folder = mkdtempSync(join(tmpdir(), 'path-'))): string {
  process.env['PATH'] = ['', 'relative', folder].join(delimiter)
  return folder
}

test('a build runs on the Node of the stack when there is one, else on this one', async () => {
  const folder = onlyOnPath()
  expect(await findNode()).toBe(process.execPath)
  symlinkSync(nodes[24], join(folder, 'node20'))
  expect(await findNode()).toBe(process.execPath)
  // Outside of node_modules, as a person installs it.
  copyFileSync(nodes[20], join(folder, 'node'))
  expect(await findNode()).toBe(realpathSync(join(folder, 'node')))
})

test('a node that is asked for must run', async () => {
  expect(await findNode({ asked: nodes[20] })).toBe(realpathSync(nodes[20]))
  const folder = onlyOnPath()
  symlinkSync(nodes[20], join(folder, 'mine'))
  expect(await findNode({ asked: 'mine' })).toBe(realpathSync(nodes[20]))
  for (const asked of ['nowhere', join(folder, 'nowhere'), '/bin/true', folder])
    await expect(findNode({ asked })).rejects.toThrow(OperationalError)
})

test('a program of that name is not run outside of a sandbox', async () => {
  const folder = onlyOnPath(join(mkdtempSync(join(tmpdir(), 'path-')), 'node_modules/.bin'))
  mkdirSync(folder, { recursive: true })
  const mark = join(folder, 'mark')
  for (const name of ['node20', 'node'])
    writeFileSync(join(folder, name), `#!/bin/sh\necho >${mark}\necho 20.1.0\n`, { mode: 0o755 })
  expect(await findNode()).toBe(process.execPath)
  expect(existsSync(mark)).toBe(false)
  const packaged = join(folder, '../node')
  copyFileSync(nodes[20], packaged)
  symlinkSync(packaged, join(onlyOnPath(), 'node20'))
  expect(await findNode()).toBe(isReal ? realpathSync(packaged) : process.execPath)
})

test('one of a version manager is found; .nvmrc, then engines choose among several', async () => {
  onlyOnPath()
  const home = mkdtempSync(join(tmpdir(), 'home-'))
  const install = (version: string, ...way: string[]) => {
    const bin = join(home, ...way, version, way[0] === '.nvm' ? 'bin' : 'installation/bin')
    mkdirSync(bin, { recursive: true })
    copyFileSync(nodes[20], join(bin, 'node'))
    return join(bin, 'node')
  }
  const old = install('v20.18.3', '.nvm', 'versions/node')
  const latest = install('v20.20.2', '.local/share/fnm', 'node-versions')
  install('v22.1.0', '.nvm', 'versions/node')
  const env = { HOME: home }
  expect(findInstalledNodes(20, [], env)).toEqual([latest, old])
  expect(findInstalledNodes(20, ['v20.18.3\n'], env)).toEqual([old, latest])
  expect(findInstalledNodes(20, ['', '~20.18'], env)).toEqual([old, latest])
  expect(findInstalledNodes(20, ['lts/iron', '>=18'], env)).toEqual([latest, old])
  const dir = mkdtempSync(join(tmpdir(), 'konnector-'))
  writeFileSync(join(dir, '.nvmrc'), '20.18.3\n')
  const { HOME, NVM_DIR, FNM_DIR, XDG_DATA_HOME } = process.env
  try {
    process.env['HOME'] = home
    for (const name of ['NVM_DIR', 'FNM_DIR', 'XDG_DATA_HOME']) delete process.env[name]
    expect(await findNode({ dir })).toBe(realpathSync(old))
  } finally {
    Object.assign(process.env, JSON.parse(JSON.stringify({ HOME, NVM_DIR, FNM_DIR, XDG_DATA_HOME })))
  }
})
