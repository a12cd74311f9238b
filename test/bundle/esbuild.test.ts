import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { type Esbuild, EsbuildNotFound, withEsbuild } from '../../src/bundle/esbuild.ts'
import { root, writeKonnector } from './konnectors.ts'

const notThere = () => {
  throw new Error("Cannot find module 'esbuild'")
}

/** What a source is bundled to. */
const bundled = (contents: string) => async (esbuild: Esbuild) => {
  const { outputFiles } = await esbuild.build({
    stdin: { contents },
    write: false,
    minify: true,
    logLevel: 'silent',
  })
  return outputFiles[0]!.text
}

test("the konnector's own esbuild is taken when there is none beside the tool", async () => {
  const dir = writeKonnector({})
  const link = join(dir, 'node_modules/esbuild')
  mkdirSync(dirname(link))
  symlinkSync(join(root, 'node_modules/esbuild'), link)
  expect(await withEsbuild(dir, bundled('a = 1 + 2'), notThere)).toBe('a=3;\n')
})

test('without any, it says what to do in two sentences', async () => {
  const dir = writeKonnector({})
  const error = await withEsbuild(dir, bundled(''), notThere).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(EsbuildNotFound)
  expect((error as Error).message).toMatch(/^[^.]+konnector-lint nor in the konnector\. Install it [^.]+\.$/)
})

test('a package without its program is none, and it says why', async () => {
  const broken = { build: () => Promise.reject(new Error('spawn ENOENT')), stop: () => Promise.resolve() }
  const dir = writeKonnector({})
  const failed = withEsbuild(dir, bundled(''), () => broken as never)
  await expect(failed).rejects.toBeInstanceOf(EsbuildNotFound)
  await expect(failed).rejects.toThrow('nor in the konnector (spawn ENOENT). Install it')
})

test('a source that cannot be bundled is not for another esbuild to try', async () => {
  const failed = withEsbuild(root, bundled('a ='))
  await expect(failed).rejects.toMatchObject({ errors: [{ text: 'Unexpected end of file' }] })
})

test('the environment of the process is left as it was', async () => {
  const before = { ...process.env }
  const using = withEsbuild(root, bundled(''))
  expect(process.env).toEqual(before)
  await using
  expect(process.env).toEqual(before)
})

test('an old one, which cannot be stopped, is used all the same', async () => {
  const old = { version: '0.18.20', build: () => Promise.resolve({ outputFiles: [{ text: 'a=3;' }] }) }
  expect(await withEsbuild(root, bundled('a = 1 + 2'), () => old as never)).toBe('a=3;')
})

test.each(['0.8.57', '0.17.19'])('%s is too old, which is said', async version => {
  const failed = withEsbuild(writeKonnector({}), bundled(''), () => ({ version }) as never)
  await expect(failed).rejects.toThrow(`nor in the konnector (${version} is too old). Install it`)
})

test('one use that ends leaves the program to the others', async () => {
  const text = await withEsbuild(root, async esbuild => {
    await withEsbuild(root, bundled(''))
    return bundled('a = 1 + 2')(esbuild)
  })
  expect(text).toBe('a=3;\n')
})

test('the program ends with its last use', async () => {
  const stop = vi.fn()
  const program = () => ({ stop }) as never
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
