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
  expect(await findNode(nodes[20])).toBe(realpathSync(nodes[20]))
  const folder = onlyOnPath()
  symlinkSync(nodes[20], join(folder, 'mine'))
  expect(await findNode('mine')).toBe(realpathSync(nodes[20]))
  for (const asked of ['nowhere', join(folder, 'nowhere'), '/bin/true', folder])
    await expect(findNode(asked)).rejects.toThrow(OperationalError)
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
