import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { EsbuildNotFound, withEsbuild } from '../../src/bundle/esbuild.ts'
import { root, writeKonnector } from './konnectors.ts'

const notThere = () => {
  throw new Error("Cannot find module 'esbuild'")
}

const unused = () => Promise.reject(new Error('there is nothing to use'))

test("the konnector's own esbuild is taken when there is none beside the tool", async () => {
  const dir = writeKonnector({})
  const link = join(dir, 'node_modules/esbuild')
  mkdirSync(dirname(link))
  symlinkSync(join(root, 'node_modules/esbuild'), link)
  const version = await withEsbuild(dir, async esbuild => esbuild.version, notThere)
  expect(version).toMatch(/^0\.\d+\.\d+$/)
})

test('without any, it says what to do in two sentences', async () => {
  const dir = writeKonnector({})
  const error = await withEsbuild(dir, unused, notThere).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(EsbuildNotFound)
  expect((error as Error).message).toMatch(/^[^.]+konnector-lint nor in the konnector\. Install it [^.]+\.$/)
})

test('a package without its program is none', async () => {
  const broken = { transform: () => Promise.reject(new Error('spawn ENOENT')) }
  const dir = writeKonnector({})
  await expect(withEsbuild(dir, unused, () => broken as never)).rejects.toBeInstanceOf(EsbuildNotFound)
})

test('the environment of the process is left as it was', async () => {
  const before = { ...process.env }
  await withEsbuild(root, async () => {})
  expect(process.env).toEqual(before)
})

test('one use that ends leaves the program to the others', async () => {
  const transformed = await withEsbuild(root, async esbuild => {
    await withEsbuild(root, inner => inner.transform('1'))
    return esbuild.transform('let a = 1 + 2', { minify: true })
  })
  expect(transformed.code).toBe('let a=3;\n')
})

test('the program ends with its last use', async () => {
  const stop = vi.fn()
  const program = () => ({ transform: () => Promise.resolve(), stop }) as never
  await withEsbuild(
    root,
    async () => {
      await withEsbuild(root, async () => {}, program)
      expect(stop).not.toHaveBeenCalled()
    },
    program,
  )
  expect(stop).toHaveBeenCalledOnce()
})
