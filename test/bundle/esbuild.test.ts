import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { EsbuildNotFound, type EsbuildPlaces, useEsbuild } from '../../src/bundle/esbuild.ts'
import { SandboxChoice } from '../../src/sandbox/choice.ts'
import { findSandbox } from '../../src/sandbox/sandbox.ts'
import type { Compilation } from '../../src/bundle/run-esbuild.ts'
import { temporary, writeFiles } from '../git/git-fixture.ts'
import { emptyDir, installed, root, writeKonnector } from './konnectors.ts'

const sandbox = await findSandbox(process.execPath)

const program = join(root, 'node_modules/.cache/konnector-lint-tests/esbuild-child.mjs')
beforeAll(async () => {
  await build({
    entryPoints: [join(root, 'src/bundle/child/esbuild-child.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
  })
})

const notThere = () => {
  throw new Error("Cannot find module 'esbuild'")
}

const onlyForeign: EsbuildPlaces = { besideTheTool: notThere, foreign: { program, maxTime: 20_000 } }

function compilationOf(dir: string, source: string): Compilation {
  writeFiles(dir, { 'src/index.js': source })
  return {
    absWorkingDir: dir,
    entryPoints: [{ in: './src/index.js', out: 'index' }],
    outdir: join(dir, 'out'),
    minify: true,
    metafile: true,
    bundle: true,
    logLevel: 'silent',
  }
}

/** What a source is bundled to. */
async function bundled(source: string, places?: EsbuildPlaces, dir = writeKonnector({})) {
  const outputs = await useEsbuild(dir, [compilationOf(dir, source)], places)
  return { outputs, text: readFileSync(join(dir, 'out/index.js'), 'utf8') }
}

/** A konnector with this for its own esbuild. */
function withOwn(esbuild: string): string {
  const dir = writeKonnector({})
  writeFiles(dir, {
    'node_modules/esbuild/package.json': '{ "name": "esbuild", "main": "main.js" }',
    'node_modules/esbuild/main.js': esbuild,
  })
  return dir
}

/** What an expression is in the process of the konnector's own esbuild: it says it as the bundle. */
async function lookFrom(expression: string, places = onlyForeign, files: Record<string, string> = {}) {
  const dir = withOwn(
    `module.exports = {
      version: '0.25.0',
      async build(options) {
        const seen = Buffer.from(JSON.stringify(await ${expression}))
        return { warnings: [], outputFiles: [{ path: options.outdir + '/index.js', contents: seen }] }
      },
    }`,
  )
  writeFiles(dir, files)
  const { text } = await bundled('', places, dir)
  return JSON.parse(text)
}

describe("the konnector's own esbuild", () => {
  function linked(): string {
    const dir = writeKonnector({})
    const link = join(dir, 'node_modules/esbuild')
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'node_modules/esbuild'), link)
    return dir
  }

  test('is used when there is none beside the tool, and does the same', async () => {
    const source = 'console.log(1 + 2)'
    const foreign = await bundled(source, onlyForeign, linked())
    const own = await bundled(source)
    expect(foreign.text).toBe(own.text)
    expect(foreign.outputs[0]!.metafile!.outputs['out/index.js']!.bytes).toBe(own.text.length)
    expect(Object.keys(foreign.outputs[0]!.metafile!.inputs)).toEqual(['src/index.js'])
  })

  test('says the same of a source that cannot be bundled', async () => {
    const errors = await Promise.all(
      [onlyForeign, undefined].map(places =>
        bundled('a =\n', places, linked()).catch((error: unknown) => error),
      ),
    )
    const [message, own] = errors.map(error => (error as { errors: object[] }).errors[0])
    expect(message).toMatchObject({ text: 'Unexpected end of file' })
    const { location } = own as { location: object }
    expect(message).toMatchObject({ location: { ...location, suggestion: expect.anything() } })
  })

  test('gets no environment but what it needs, and no Node options', async () => {
    vi.stubEnv('MY_PASSWORD', 'canary')
    vi.stubEnv('NODE_OPTIONS', '--inspect=127.0.0.1:0')
    const [env, argv, url] = await lookFrom(
      "[process.env, process.argv, require('node:inspector').url() ?? null]",
    )
    vi.unstubAllEnvs()
    expect(env.HOME).toBe(process.env['HOME'])
    expect(JSON.stringify([env, argv])).not.toContain('canary')
    expect(env.NODE_OPTIONS).toBeUndefined()
    expect(url).toBeNull()
  })

  test('is not loaded into this process', async () => {
    const dir = withOwn('globalThis.pwned = true; process.exitCode = 77; process.env.PWNED = "yes"; throw 1')
    await expect(bundled('', onlyForeign, dir)).rejects.toBeInstanceOf(EsbuildNotFound)
    expect(globalThis).not.toHaveProperty('pwned')
    expect([process.exitCode, process.env['PWNED']]).toEqual([undefined, undefined])
  })
})

describe.skipIf(!sandbox.isReal)(
  `the sandbox of the konnector's own esbuild${sandbox.isReal ? '' : ' (skipped: this machine has no sandbox)'}`,
  () => {
    const attempt = (code: string) =>
      `(async () => { try { return ${code} } catch (error) { return error.code ?? error.message } })()`
    const required = {
      ...onlyForeign,
      foreign: { ...onlyForeign.foreign, sandbox: new SandboxChoice('require') },
    }

    test('hides what is outside of the repository, and its secrets', async () => {
      const outside = join(temporary(), 'secret')
      writeFileSync(outside, 'canary')
      const secrets = [
        '.git/config',
        '.npmrc',
        '.env',
        '.konnector-lint/cozy.json',
        'konnector-dev-config.json',
      ]
      const files = Object.fromEntries(secrets.map(name => [name, 'canary']))
      const read = (file: string) => attempt(`require('node:fs').readFileSync(${file}, 'utf8')`)
      const reads = secrets.map(name => read(`options.absWorkingDir + '/${name}'`))
      const looks = [read(JSON.stringify(outside)), ...reads, read(`options.absWorkingDir + '/src/index.js'`)]
      expect(await lookFrom(`Promise.all([${looks.join()}])`, required, files)).toEqual([
        'ENOENT',
        'ENOENT',
        '',
        '',
        'ENOENT',
        '',
        '',
      ])
    })

    test('lets it write nothing, reach nobody, and see no other process', async () => {
      const looks = [
        attempt(`require('node:fs').writeFileSync(options.absWorkingDir + '/src/index.js', 'x')`),
        attempt(`require('node:fs').writeFileSync('/proc/sys/kernel/core_pattern', 'x')`),
        attempt(`fetch('http://127.0.0.1:10009').catch(({ cause }) => cause.code)`),
        attempt(`require('node:fs').readdirSync('/proc').filter(name => /^\\d+$/.test(name)).length < 6`),
        attempt(`/^CapEff:\\s*0+$/m.test(require('node:fs').readFileSync('/proc/self/status', 'utf8'))`),
      ]
      expect(await lookFrom(`Promise.all([${looks.join()}])`, required)).toEqual([
        'EROFS',
        'EROFS',
        'ENETUNREACH',
        true,
        true,
      ])
    })

    test('works for a konnector of one package, on a path with blanks', async () => {
      const dir = writeKonnector({}, emptyDir('a konnector'))
      cpSync(join(root, 'node_modules/esbuild'), join(dir, 'node_modules/esbuild'), { recursive: true })
      const platform = `@esbuild/${process.platform}-${process.arch}`
      cpSync(join(root, 'node_modules', platform), join(dir, 'node_modules', platform), { recursive: true })
      const { text } = await bundled('console.log(1)', required, dir)
      expect(text).toBe('(()=>{console.log(1);})();\n')
    })
  },
)

test("a pipe in a package ends the konnector's own esbuild, too", async () => {
  const dir = writeKonnector(installed('stuck', "require('./odd')"))
  for (const name of ['esbuild', `@esbuild/${process.platform}-${process.arch}`])
    cpSync(join(root, 'node_modules', name), join(dir, 'node_modules', name), { recursive: true })
  execFileSync('mkfifo', [join(dir, 'node_modules/stuck/odd.js')])
  await expect(bundled("require('stuck')", onlyForeign, dir)).rejects.toMatchObject({
    errors: [
      { text: expect.stringMatching(/odd\.js is not a regular file, so it was not read\. Remove it\.$/) },
    ],
  })
})

test('without a sandbox it runs all the same, and the report says so', async () => {
  const choice = new SandboxChoice('off')
  const places = { ...onlyForeign, foreign: { ...onlyForeign.foreign, sandbox: choice } }
  expect(await lookFrom('1 + 1', places)).toBe(2)
  expect(choice.notice).toBe(
    "No sandbox: it is off, so the konnector's own esbuild ran with all that you may do.",
  )
})

describe('an esbuild that means harm ends in a sentence', () => {
  const answering = (answer: string) =>
    `require('node:fs').writeSync(4, ${JSON.stringify(answer)}); process.exit()`
  const entry = { bytes: 1, inputs: {} }
  test.each([
    ['ends at once', 'process.exit(0)'],
    ['ends with an error', 'process.exit(3)'],
    ['says nothing that is JSON', answering('{')],
    ['says another thing', answering('[]')],
    ['says nothing of the bundle', answering('{"outputs":[]}')],
    ['has warnings of no text', answering('{"outputs":[{"warnings":[{}],"files":[]}]}')],
    ['has a metafile of another type', answering('{"outputs":[{"warnings":[],"files":[],"metafile":7}]}')],
    [
      'has inputs of another type',
      answering(
        JSON.stringify({
          outputs: [{ warnings: [], files: [], metafile: { inputs: { a: null }, outputs: {} } }],
        }),
      ),
    ],
    [
      'has sizes of another type',
      answering(
        JSON.stringify({
          outputs: [
            { warnings: [], files: [], metafile: { inputs: {}, outputs: { a: { ...entry, bytes: 'x' } } } },
          ],
        }),
      ),
    ],
    ['has errors of another type', answering('{"errors":[{"text":"x","notes":[],"location":{"line":"1"}}]}')],
    ['is nested without end', answering('['.repeat(50_000) + ']'.repeat(50_000))],
    ['has no bundle', answering('{"outputs":[{"warnings":[],"files":[]}]}')],
    ['has files of another type', answering('{"outputs":[{"warnings":[],"files":[{"path":"index.js"}]}]}')],
    ...['../index.js', '/tmp/index.js', 'a/../../index.js', '.', '', 'a/', './index.js'].map(path => [
      `has a file ${JSON.stringify(path)}`,
      answering(
        JSON.stringify({
          outputs: [
            {
              warnings: [],
              files: [
                { path, content: '' },
                { path: 'index.js', content: '' },
              ],
            },
          ],
        }),
      ),
    ]),
  ])('%s', async (_, source) => {
    const error: unknown = await bundled('', onlyForeign, withOwn(source)).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      name: 'OperationalError',
      message:
        "The konnector's own esbuild gave an invalid answer or no bundle. Reinstall it, then run this again.",
    })
  })

  test('does not end', async () => {
    const places = { ...onlyForeign, foreign: { program, maxTime: 1_000 } }
    const hanging = bundled('', places, withOwn('while (true);'))
    await expect(hanging).rejects.toThrow("The konnector's own esbuild did not end within 1 s.")
  })

  test('says more than anybody reads', async () => {
    const flooding = `const { writeSync } = require('node:fs'); while (true) writeSync(4, Buffer.alloc(1e6, 32))`
    await expect(bundled('', onlyForeign, withOwn(flooding))).rejects.toThrow(
      'said more than konnector-lint reads',
    )
  })

  test('leaves a process behind that holds the stream', async () => {
    const leaving = `require('node:child_process').spawn('sleep', ['20'], { stdio: [0, 1, 2, 3, 4], detached: true }).unref()
    ${answering('{}')}`
    const start = performance.now()
    await expect(bundled('', onlyForeign, withOwn(leaving))).rejects.toBeInstanceOf(EsbuildNotFound)
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})

test('without any, it says what to do in two sentences', async () => {
  const error = await bundled('', onlyForeign).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(EsbuildNotFound)
  expect((error as Error).message).toMatch(/^[^.]+konnector-lint nor in the konnector\. Install it [^.]+\.$/)
})

test('a package without its program is none, and it says why', async () => {
  const broken = { build: () => Promise.reject(new Error('spawn ENOENT')), stop: () => Promise.resolve() }
  const failed = bundled('', { ...onlyForeign, besideTheTool: () => broken as never })
  await expect(failed).rejects.toBeInstanceOf(EsbuildNotFound)
  await expect(failed).rejects.toThrow('nor in the konnector (spawn ENOENT). Install it')
  const foreign = withOwn(
    `module.exports = { version: '0.25.0', build: async () => { throw new Error('no program') } }`,
  )
  await expect(bundled('', onlyForeign, foreign)).rejects.toThrow(
    'nor in the konnector (no program). Install it',
  )
})

test('a source that cannot be bundled is not for another esbuild to try', async () => {
  await expect(bundled('a =\n')).rejects.toMatchObject({ errors: [{ text: 'Unexpected end of file' }] })
})

test('the environment of the process is left as it was', async () => {
  const before = { ...process.env }
  const using = bundled('')
  expect(process.env).toEqual(before)
  await using
  expect(process.env).toEqual(before)
})

test('an old one, which cannot be stopped, is used all the same', async () => {
  const old = { version: '0.18.20', build: () => Promise.resolve({ warnings: [] }) }
  const dir = writeKonnector({})
  const used = useEsbuild(dir, [compilationOf(dir, '')], { besideTheTool: () => old as never })
  expect(await used).toEqual([{ warnings: [], metafile: undefined }])
})

test.each(['0.8.57', '0.17.19'])('%s is too old, which is said', async version => {
  const failed = bundled('', { ...onlyForeign, besideTheTool: () => ({ version }) as never })
  await expect(failed).rejects.toThrow(`nor in the konnector (${version} is too old). Install it`)
})

test('the program ends with its last use', async () => {
  const stop = vi.fn()
  let finish = () => {}
  const slow = new Promise<void>(done => (finish = done))
  const one = (until: Promise<void>) => ({
    besideTheTool: () =>
      ({ version: '1.0.0', build: () => until.then(() => ({ warnings: [] })), stop }) as never,
  })
  const dir = writeKonnector({})
  const first = useEsbuild(dir, [compilationOf(dir, '')], one(slow))
  await useEsbuild(dir, [compilationOf(dir, '')], one(Promise.resolve()))
  expect(stop).not.toHaveBeenCalled()
  finish()
  await first
  expect(stop).toHaveBeenCalledOnce()
})
