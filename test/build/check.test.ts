import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readBuildFiles } from '../../src/build/files.ts'
import { checkBuild } from '../../src/build/check.ts'
import { SandboxChoice } from '../../src/sandbox/choice.ts'
import { findSandbox } from '../../src/sandbox/sandbox.ts'
import { bundleDir, emptyDir, manifest, writeKonnector } from '../bundle/konnectors.ts'

async function findings(files: Record<string, string | Uint8Array>) {
  const dir = emptyDir()
  const whole = {
    'index.js': 'module.exports = 1',
    'icon.svg': '<svg/>',
    'manifest.konnector': JSON.stringify(manifest),
    ...files,
  }
  for (const [path, content] of Object.entries(whole)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
  return checkBuild({ dir, files: readBuildFiles(dir) }, new SandboxChoice())
}

const brief = (found: Awaited<ReturnType<typeof findings>>) =>
  found.map(({ rule, place }) => `${rule} ${place?.file}${place?.pointer ?? ''}`)

test('a whole build has no findings', async () => {
  expect(await findings({ LICENSE: 'MIT', 'screenshots/one.png': '' })).toEqual([])
})

test.each([
  ['build-nested-manifest', 'package.json'],
  ['build-nested-manifest', 'lib/package.json'],
  ['build-nested-manifest', 'other/manifest.konnector'],
  ['build-nested-manifest', 'manifest.webapp/manifest.webapp'],
  ['build-hidden-file', '.travis.yml'],
  ['build-secret-file', 'konnector-dev-config.json'],
  ['build-secret-file', 'env_fields.json'],
  ['build-secret-file', 'cert.pem'],
  ['build-secret-file', 'recordings/first/000.json'],
])('%s finds %s', async (rule, path) => {
  expect(brief(await findings({ [path]: '{}' }))).toEqual([`${rule} ${path}`])
})

test('a workflow is hidden, and cannot be pushed', async () => {
  const path = '.github/workflows/ci.yml'
  expect(brief(await findings({ [path]: '' }))).toEqual([
    `build-hidden-file ${path}`,
    `publish-build-files ${path}`,
  ])
})

test('a hidden file can be a secret too', async () => {
  expect(brief(await findings({ '.env': 'TOKEN=1' }))).toEqual([
    'build-hidden-file .env',
    'build-secret-file .env',
  ])
})

test('a symbolic link is not a file', async () => {
  const dir = emptyDir()
  writeFileSync(join(dir, 'manifest.konnector'), JSON.stringify({ icon: 'icon.svg' }))
  symlinkSync('/etc/passwd', join(dir, 'icon.svg'))
  const files = readBuildFiles(dir)
  expect(files.find(({ path }) => path === 'icon.svg')?.bytes).toBe(0)
  expect(brief(await checkBuild({ dir, files }))).toEqual(['build-symbolic-link icon.svg'])
})

test('files that the manifest names and the build lacks', async () => {
  const named = {
    icon: 'assets/icon.svg',
    screenshots: ['https://cdn.example/a.png', './screenshots/one.png', 'two.png'],
    partnership: { icon: 'partner.svg' },
    on_delete_account: 'onDelete.js',
  }
  const found = await findings({ 'manifest.konnector': JSON.stringify(named), 'screenshots/one.png': '' })
  expect(found.map(({ place, severity }) => [place?.pointer, severity])).toEqual([
    ['/icon', undefined],
    ['/partnership/icon', undefined],
    ['/screenshots/2', undefined],
    ['/on_delete_account', 'error'],
  ])
})

test.each([
  [9, undefined],
  [12, 'warning'],
  [20, 'error'],
])('%i MiB that do not compress: %s', async (mebibytes, severity) => {
  const found = await findings({ 'film.mp4': randomBytes(mebibytes * 1024 * 1024) })
  expect(found.map(finding => [finding.rule, finding.severity])).toEqual(
    severity === undefined ? [] : [['build-size', severity]],
  )
})

test('20 MiB that compress well are no matter', async () => {
  expect(await findings({ 'zeros.bin': new Uint8Array(20 * 1024 * 1024) })).toEqual([])
})

const { isReal } = await findSandbox(process.execPath)

describe('index.js', () => {
  test.each([
    ["import fs from 'fs'", /Cannot use import statement outside a module/],
    ['export default 1', /Unexpected token 'export'/],
    ['a b', /Unexpected identifier/],
  ])('that says %s is not CommonJS', async (code, message) => {
    const found = await findings({ 'index.js': code })
    expect(brief(found)).toContain('build-syntax index.js')
    expect(found[0]!.message).toMatch(message)
  })

  test.each([
    ["require('canvas')", "Cannot find module 'canvas'"],
    ["throw new Error('no configuration\\nat all')", 'no configuration'],
    ['throw null', 'null'],
    ['throw { get message() { throw 1 }, toString() { throw 1 } }', 'it throws what has no words'],
    ["require('fs').readFileSync(__dirname + '/data.json')", 'ENOENT'],
    ['process.kill(process.pid, "SIGKILL")', 'node ends with SIGKILL'],
    ['process.reallyExit(3)', 'node ends with exit status 3'],
  ])('that does %s does not load', async (code, message) => {
    const found = await findings({ 'index.js': code })
    expect(brief(found)).toEqual(['build-load index.js'])
    expect(found[0]!.message).toContain(message)
  })

  test.each([
    'process.exit(1)',
    'if (require.main !== module || process.argv[1] !== __filename) throw new Error(process.argv[1])',
    "setTimeout(() => { throw new Error('later') }, 0)",
    "Promise.reject(new Error('later'))",
    'setInterval(() => {}, 1000)',
    "try { require('canvas') } catch {}",
    "if (!process.env.COZY_URL || process.env.NODE_ENV !== 'production') throw 1",
    "if (process.env.PATH !== undefined) throw new Error('the environment is inherited')",
    "require('fs').mkdtempSync(require('os').tmpdir() + '/cache-')",
  ])('that does %s loads', async code => {
    expect(await findings({ 'index.js': code })).toEqual([])
  })

  describe.runIf(isReal)('in a sandbox', () => {
    test.each([
      "process.binding('tcp_wrap')",
      "require('fs').writeFileSync(__dirname + '/cache.json', '{}')",
      "new (require('worker_threads').Worker)('1', { eval: true }).on('error', () => {})",
      "require('child_process').execFile('true', () => {})",
      "if (require('child_process').execFileSync(process.execPath, ['-p', 1 + 1]).toString() !== '2\\n') throw 1",
      "require('v8').setFlagsFromString('--expose-gc')",
      "require('net').createServer().listen('./socket')",
    ])('that does %s loads', async code => {
      expect(await findings({ 'index.js': code })).toEqual([])
    })

    test.each([
      ["require('child_process').execFileSync('true')", 'spawnSync true ENOENT'],
      ["require('child_process').execSync('true')", 'spawnSync /bin/sh ENOENT'],
      [
        "require('fs').readFileSync('/etc/os-release')",
        "ENOENT: no such file or directory, open '/etc/os-release'",
      ],
      ["require('fs').writeFileSync('/var/x', '')", 'ENOENT'],
      [
        "process.binding('http_parser')",
        'stops loading on Node 24: No such module: http_parser. The stack runs Node 20.',
      ],
    ])(
      'that does %s may load on the stack, and the check says what it does not allow',
      async (code, message) => {
        const found = await findings({ 'index.js': code })
        expect(found).toMatchObject([{ rule: 'build-load', severity: 'info' }])
        expect(found[0]!.message).toContain(message)
      },
    )
  })

  test('is not run without a place to run it in', async () => {
    const dir = emptyDir()
    writeFileSync(join(dir, 'index.js'), "require('canvas')")
    writeFileSync(join(dir, 'manifest.konnector'), '{}')
    expect(await checkBuild({ dir, files: readBuildFiles(dir) })).toEqual([])
  })

  test('is not looked for in a client-side build', async () => {
    const dir = emptyDir()
    writeFileSync(join(dir, 'main.js'), 'window.x = 1')
    writeFileSync(join(dir, 'manifest.konnector'), '{}')
    expect(await checkBuild({ dir, files: readBuildFiles(dir) })).toEqual([])
  })
})

test('a build with errors does not take the place of the former one, and is spoken of where it comes from', async () => {
  const dir = writeKonnector({ 'src/index.js': '', 'assets/icon.svg': '<svg/>' })
  expect((await bundleDir(dir)).status).toBe('passed')
  writeKonnector({ 'src/index.js': "require('canvas')", 'assets/lib/package.json': '{}' }, dir)
  const failed = await bundleDir(dir)
  expect(failed.status).toBe('failed')
  expect(failed.diagnostics.map(({ rule, file }) => [rule, file])).toEqual([
    ['build-nested-manifest', 'assets/lib/package.json'],
    ['build-load', 'build/index.js'],
  ])
  expect(readBuildFiles(join(dir, 'build')).map(({ path }) => path)).toEqual([
    'icon.svg',
    'index.js',
    'manifest.konnector',
  ])
})

test('a missing icon is said at its place in the manifest', async () => {
  const text = '{\n  "slug": "shop",\n  "icon": "icn.svg"\n}'
  const { status, diagnostics } = await bundleDir(
    writeKonnector({ 'src/index.js': '', 'manifest.konnector': text }),
  )
  expect(status).toBe('passed')
  expect(diagnostics).toMatchObject([
    {
      rule: 'build-missing-file',
      severity: 'warning',
      file: 'manifest.konnector',
      line: 3,
      column: 11,
      pointer: '/icon',
    },
  ])
})
