import { describe, expect, test } from 'vitest'
import { readImage } from '../../../src/lint/manifest/image.ts'
import { lintOne } from '../../helpers/lint-one.ts'

function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(24)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}

const svg = (attributes: string, inside = '') =>
  Buffer.from(`<?xml version="1.0"?><svg ${attributes}>${inside}</svg>`)

describe('an image', () => {
  test.each([
    ['a PNG', png(64, 32), { kind: 'png', width: 64, height: 32 }],
    ['a PNG that is cut off', png(1, 1).subarray(0, 10), { kind: 'png' }],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), { kind: 'jpg' }],
    ['an SVG with a viewBox', svg('viewBox="0 -10.5 20 40"'), { kind: 'svg', width: 20, height: 40 }],
    ['an SVG with commas', svg("viewBox='0,0,20,40'"), { kind: 'svg', width: 20, height: 40 }],
    ['an SVG with sizes', svg('width="24px" height="24"'), { kind: 'svg', width: 24, height: 24 }],
    ['an SVG with relative sizes', svg('width="100%" height="2em"'), { kind: 'svg' }],
  ])('%s', (_, bytes, wanted) => {
    const { text: _text, ...image } = readImage(bytes)!
    expect(image).toEqual(wanted)
  })

  test.each([
    ['nothing', ''],
    ['a text', 'icon'],
    ['HTML', '<html><body></body></html>'],
  ])('%s is none', (_, text) => {
    expect(readImage(Buffer.from(text))).toBeUndefined()
  })
})

describe('icon-format', () => {
  const icon = (name: string, text: string) =>
    lintOne('icon-format', { icon: name }, { [`assets/${name}`]: text })

  test.each([
    ['a script', '<svg><script>1</script></svg>'],
    ['a handler', '<svg onload="x()"></svg>'],
    ['a picture from elsewhere', '<svg><image href="https://a.fr/x.png"/></svg>'],
    ['a link without a scheme', '<svg><use xlink:href="//a.fr/x"/></svg>'],
  ])('%s in an SVG is reported', (_, text) => {
    expect(icon('a.svg', text)).toEqual(['warning /icon'])
  })

  test.each([
    ['links to itself', '<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>'],
    ['words', '<svg><title>one icon = once</title></svg>'],
  ])('%s are fine', (_, text) => {
    expect(icon('a.svg', text)).toEqual([])
  })

  test('the name says what the bytes are', () => {
    expect(icon('a.png', '<svg></svg>')).toEqual(['warning /icon'])
    expect(icon('a.svg', 'text')).toEqual(['warning /icon'])
  })
})

describe('icon-exists', () => {
  test.each(['assets/icon.svg', 'icon.svg', 'build/icon.svg'])('%s is where it may be', path => {
    expect(lintOne('icon-exists', { icon: 'icon.svg' }, { [path]: '' })).toEqual([])
  })

  test('what is there is suggested', () => {
    expect(
      lintOne('icon-exists', { icon: 'icon.png' }, { 'assets/icon.svg': '', 'assets/b.svg': '' }),
    ).toEqual(['error /icon → icon.svg'])
    expect(lintOne('icon-exists', { icon: 'logo.png' }, { 'assets/a.svg': '', 'assets/b.svg': '' })).toEqual([
      'error /icon',
    ])
  })

  test('the path is resolved as the registry does', () => {
    expect(lintOne('icon-exists', { icon: '/x/../icon.svg' }, { 'assets/icon.svg': '' })).toEqual([])
    expect(lintOne('icon-exists', { icon: '' })).toEqual([])
    expect(lintOne('icon-exists', { icon: 3 })).toEqual([])
  })
})

describe('repo-secrets', () => {
  const secrets = (ignore: string, ...paths: string[]) =>
    lintOne(
      'repo-secrets',
      {},
      Object.fromEntries([['.gitignore', ignore], ...paths.map(path => [path, ''])]),
    )

  test.each([
    'konnector-dev-config.json',
    '.token.json',
    'data/importedData.json',
    'cert/server.pem',
    'env_fields.json',
  ])('%s is reported', path => {
    expect(secrets('node_modules\n', path)).toEqual([`warning ${path}`])
  })

  test.each([
    ['konnector-dev-config.json', 'konnector-dev-config.json'],
    ['konnector-dev-config.json*', 'konnector-dev-config.json'],
    ['/konnector-dev-config.json', 'konnector-dev-config.json'],
    ['data/*', 'data/importedData.json'],
    ['data/', 'data/importedData.json'],
    ['**/*.pem', 'a/b/c.pem'],
    ['*.pem', 'a/b/c.pem'],
  ])('.gitignore: %s keeps %s out', (line, path) => {
    expect(secrets(`# secrets\n\n${line}\r\n`, path)).toEqual([])
  })

  test.each([
    ['cert', 'certificate/a.pem'],
    ['/a.pem', 'b/a.pem'],
    ['# *.pem', 'a.pem'],
    ['!*.pem', 'a.pem'],
  ])('.gitignore: %s does not keep %s out', (line, path) => {
    expect(secrets(line, path)).toEqual([`warning ${path}`])
  })
})

test("what is still the template's own word is said once", () => {
  const manifest = {
    vendor_link: 'Link to the target website',
    source: 'git://github.com/cozy/cozy-konnector-thename.git',
  }
  const files = { 'package.json': '{ "repository": "konnectors/acme" }' }
  expect(lintOne('no-placeholder', manifest, files)).toEqual(['warning /vendor_link', 'warning /source'])
  expect(lintOne('vendor-link-url', manifest, files)).toEqual([])
  expect(lintOne('source-matches-repository', manifest, files)).toEqual([])
})

test.each([
  ['0 0 100 104', []],
  ['0 0 100 110', ['warning /icon']],
])('an icon with the viewBox %s', (viewBox, findings) => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"/>`
  expect(lintOne('icon-square', { icon: 'icon.svg' }, { 'assets/icon.svg': drawing })).toEqual(findings)
})
