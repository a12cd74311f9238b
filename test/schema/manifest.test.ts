import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { getLanguageService, TextDocument } from 'vscode-json-languageservice'
import { schemaText } from '../../scripts/generate-schema.ts'
import { manifestSchema } from '../../scripts/schema/manifest.ts'
import { deprecatedFields, konnectorFields } from '../../src/cozy/manifest-members.ts'
import { lintRules } from '../../src/lint/rules/index.ts'
import { examplesOf, goodFiles, pageOf } from '../helpers/examples.ts'

const uri = 'file:///manifest.konnector'
const good = goodFiles().get('manifest.konnector')!

const service = getLanguageService({})
service.configure({
  validate: true,
  schemas: [{ uri: 'manifest.schema.json', fileMatch: ['*.konnector'], schema: manifestSchema }],
})

/** A text with `‸` where the cursor is. */
function opened(text: string) {
  const offset = text.indexOf('‸')
  const document = TextDocument.create(uri, 'json', 1, text.replace('‸', ''))
  return { document, parsed: service.parseJSONDocument(document), position: document.positionAt(offset) }
}

async function completions(text: string): Promise<string[]> {
  const { document, parsed, position } = opened(text)
  const list = await service.doComplete(document, position, parsed)
  return list!.items.map(({ label }) => label)
}

async function hover(text: string): Promise<string> {
  const { document, parsed, position } = opened(text)
  return JSON.stringify((await service.doHover(document, position, parsed))?.contents)
}

async function problems(text: string): Promise<string[]> {
  const { document, parsed } = opened(text)
  return (await service.doValidation(document, parsed)).map(
    ({ message, range }) => `${document.getText(range)}: ${message}`,
  )
}

test('the file is what the knowledge says today', () => {
  const file = resolve(import.meta.dirname, '../../schema/manifest.konnector.schema.json')
  expect(readFileSync(file, 'utf8')).toBe(schemaText())
})

test('it has the fields that the linter knows, no more and no less', () => {
  const names = Object.keys(manifestSchema['properties'] as object)
  expect(names.toSorted()).toEqual([...konnectorFields, ...deprecatedFields.keys()].toSorted())
})

test('everything in it that has a name has a title and a description', () => {
  const bare: string[] = []
  const look = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, item] of Object.entries(value)) {
      const here = `${path}/${key}`
      const named = /\/(properties|definitions)$/.test(path) && !path.includes('/if')
      if (named && !('$ref' in item) && !(item.title && item.description)) bare.push(here)
      look(item, here)
    }
  }
  look(manifestSchema, '')
  expect(bare).toEqual([])
})

describe('manifests that the rules find good', () => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(manifestSchema)
  const examples = lintRules.flatMap(({ id }) =>
    examplesOf(id, pageOf(id) ?? '').filter(({ kind, raw }) => kind === 'good' && !raw),
  )

  test.each(examples.map(example => [`${example.rule}:${example.line}`, example.manifest]))(
    'the example of %s has no problem in an editor',
    (_, manifest) => {
      validate(JSON.parse(manifest))
      expect(validate.errors).toBeNull()
    },
  )
})

describe('in an editor', () => {
  test('a whole manifest has no problem', async () => {
    expect(await problems(good)).toEqual([])
  })

  test('names of fields, but not the old ones, and not those that are there', async () => {
    const names = await completions('{ "slug": "a", "‸" }')
    expect(names).toEqual(
      expect.arrayContaining(['version', 'permissions', 'banksTransactionRegExp', 'clientSide']),
    )
    expect(names).not.toEqual(expect.arrayContaining(['category']))
    expect(names).not.toContain('slug')
  })

  test.each([
    ['the type', '{ "type": ‸ }', '"konnector"'],
    ['a category', '{ "categories": ["‸"] }', '"public_service"'],
    ['a frequency', '{ "frequency": ‸ }', '"monthly"'],
    ['a data type', '{ "data_types": [‸] }', '"bankAccounts"'],
    ['a feature', '{ "features": [‸] }', '"LOGIN_OK"'],
    ['a language', '{ "locales": { ‸ } }', 'fr'],
    ['a text of a language', '{ "locales": { "eo": { ‸ } } }', 'long_description'],
    ['the doctype of a permission', '{ "permissions": { "bills": { "type": ‸ } } }', '"io.cozy.bills"'],
    ['a verb', '{ "permissions": { "bills": { "verbs": ["‸"] } } }', '"PATCH"'],
    ['the type of a field', '{ "fields": { "login": { "type": "‸" } } }', '"password"'],
    ['a folder', '{ "folders": [{ "defaultDir": ‸ }] }', '"$administrative/$konnector/$account"'],
    ['an interval', '{ "time_interval": ‸ }', '[0,24]'],
  ])('%s is offered', async (_, text, wanted) => {
    const labels = (await completions(text)).map(label => label.replaceAll(/\s/g, ''))
    expect(labels).toContain(wanted)
  })

  test.each([
    ['a field', good.replace('"banks', '"ban‸ks'), /bank operations/],
    ['a field of a field', good.replace('"role"', '"ro‸le"'), /names the account/],
    ['verbs', good.replace('"verbs"', '"ve‸rbs"'), /GET reads/],
  ])('%s is explained', async (_, text, wanted) => {
    expect(await hover(text)).toMatch(wanted)
  })

  test.each([
    ['a misspelt field', good.replace('"editor"', '"editer"'), '"editer"'],
    ['a version with a suffix', good.replace('1.2.0', '1.2.0-beta.1'), '"1.2.0-beta.1"'],
    ['a verb in small letters', good.replace('["GET"]', '["get"]'), '"get"'],
    ['a doctype in capitals', good.replace('io.cozy.bills', 'io.cozy.Bills'), '"io.cozy.Bills"'],
    ['a selector without values', good.replace('"verbs"', '"selector": "a", "verbs"'), '{ "type"'],
    ['a field of no type', good.replace('"type": "password"', ''), '"password"'],
    ['a category that nobody knows', good.replace('"energy"', '"power"'), '"power"'],
    ['an icon in its folder', good.replace('"icon.svg"', '"assets/icon.svg"'), '"assets/icon.svg"'],
    ['a dropdown without options', good.replace('"text"', '"dropdown"'), '"login"'],
    ['a link without its scheme', good.replace('https://www.acme', 'www.acme'), '"www.acme.example"'],
  ])('%s is marked where it is', async (_, text, wanted) => {
    const found = await problems(text)
    expect(found.filter(problem => problem.startsWith(wanted))).not.toEqual([])
    expect(found.filter(problem => !problem.startsWith(wanted)).length).toBeLessThan(2)
  })
})
