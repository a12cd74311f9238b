import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { EsbuildNotFound, loadEsbuild } from '../../src/bundle/esbuild.ts'
import { root, writeKonnector } from './konnectors.ts'

const notThere = () => {
  throw new Error("Cannot find module 'esbuild'")
}

test("the konnector's own esbuild is taken when there is none beside the tool", async () => {
  const dir = writeKonnector({})
  const link = join(dir, 'node_modules/esbuild')
  mkdirSync(dirname(link))
  symlinkSync(join(root, 'node_modules/esbuild'), link)
  const { version } = await loadEsbuild(dir, notThere)
  expect(version).toMatch(/^0\.\d+\.\d+$/)
})

test('without any, it says what to do in two sentences', async () => {
  const dir = writeKonnector({})
  const error = await loadEsbuild(dir, notThere).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(EsbuildNotFound)
  expect((error as Error).message).toMatch(/^[^.]+konnector-lint nor in the konnector\. Install it [^.]+\.$/)
})

test('a package without its program is none', async () => {
  const broken = { transform: () => Promise.reject(new Error('spawn ENOENT')) }
  const dir = writeKonnector({})
  await expect(loadEsbuild(dir, () => broken as never)).rejects.toBeInstanceOf(EsbuildNotFound)
})

test('the environment of the process is left as it was', async () => {
  const before = { ...process.env }
  await loadEsbuild(root)
  expect(process.env).toEqual(before)
})
