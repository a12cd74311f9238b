import { baselineName } from '../config/baseline-file.ts'
import { configName } from '../config/read.ts'
import { parseDocument } from '../json/document.ts'
import { insertMember, removeAt, replaceValue } from '../json/edits.ts'
import { isObject, valueAt } from '../json/values.ts'
import { manifestName } from '../konnector/read.ts'
import type { Edit } from '../text/edit.ts'
import type { OldPart } from './old-pipeline.ts'
import { createPipeline } from './pipelines.ts'
import { ignoredPaths, type Survey } from './survey.ts'

/** A change of one file of the repository; `after` undefined removes it. */
export interface Change {
  /** In the repository, with `/`. */
  path: string
  before: string | undefined
  after: string | undefined
}

export interface ChangeOptions {
  /** The version of this tool that the konnector will depend on. */
  version: string
  removeOld: boolean
  /** The baseline of today's findings, as text; `undefined` when there are none. */
  baseline: string | undefined
}

/** Everything that setting a konnector up changes; nothing when it is set up. Pure but for what the survey reads. */
export function planChanges(survey: Survey, options: ChangeOptions): Change[] {
  const { read, folder } = survey
  const inFolder = (name: string) => (folder === '' ? name : `${folder}/${name}`)
  const change = (path: string, edit: (before: string | undefined) => string | undefined): Change => {
    const before = read(path)
    return { path, before, after: edit(before) }
  }
  const removed = options.removeOld ? survey.old.parts : []
  const publishes = survey.old.publishers.every(path => removed.some(part => part.name === path))
  const pipeline = createPipeline({ ...survey, publishes })
  return [
    ...removed.filter(({ kind }) => kind === 'file').map(({ name }) => change(name, () => undefined)),
    change(pipeline.path, before => (isOurs(before) ? pipeline.text : (before ?? pipeline.text))),
    change(inFolder('package.json'), before => editPackage(before ?? '{}\n', options.version, removed)),
    change(inFolder(configName), before => before ?? `${JSON.stringify(configuration, null, 2)}\n`),
    change(inFolder(baselineName), before => before ?? options.baseline),
    change('.vscode/settings.json', before => mergeSettings(before, inFolder)),
    change(inFolder('.gitignore'), before => extendIgnore(before, survey)),
  ].filter(({ before, after }) => before !== after)
}

/** A workflow that `init` wrote may be written again; any other of that name stays. */
function isOurs(text: string | undefined): boolean {
  return text?.includes('node_modules/konnector-lint') ?? false
}

const configuration = {
  $schema: './node_modules/konnector-lint/schema/config.schema.json',
}

/** Scripts that a konnector gets; one of that name stays as it is. */
const scripts = { 'konnector:check': 'konnector-lint ci', 'konnector:fix': 'konnector-lint --fix' }

function editPackage(text: string, version: string, removed: readonly OldPart[]): string {
  let after = text
  const edit = (make: (document: ReturnType<typeof parseDocument>) => Edit[] | undefined) => {
    after = applyEdits(after, make(parseDocument('package.json', after)) ?? [])
  }
  const has = (...path: string[]) =>
    valueAt(parseDocument('package.json', after).value, ...path) !== undefined
  for (const kind of ['scripts', 'devDependencies'])
    if (!has(kind)) edit(document => insertMember(document, [], kind, {}))
  for (const [name, command] of Object.entries(scripts))
    if (!has('scripts', name)) edit(document => insertMember(document, ['scripts'], name, command))
  if (!has('dependencies', 'konnector-lint') && !has('devDependencies', 'konnector-lint'))
    edit(document => insertMember(document, ['devDependencies'], 'konnector-lint', `^${version}`))
  for (const { kind, name, replacedBy } of removed) {
    if (kind === 'script' && replacedBy.startsWith('konnector-lint'))
      edit(document => replaceValue(document, ['scripts', name], replacedBy))
    else if (kind === 'script') edit(document => removeAt(document, ['scripts', name]))
    for (const list of ['dependencies', 'devDependencies'])
      if (kind === 'dependency' && has(list, name)) edit(document => removeAt(document, [list, name]))
  }
  return after
}

/** Adds the schemas to VS Code's settings; settings that are not plain JSON stay as they are. */
function mergeSettings(before: string | undefined, inFolder: (name: string) => string): string | undefined {
  const schemas = [
    { fileMatch: [manifestName], schema: 'manifest.konnector.schema.json' },
    { fileMatch: [configName], schema: 'config.schema.json' },
  ].map(({ fileMatch, schema }) => ({
    fileMatch,
    url: `./${inFolder(`node_modules/konnector-lint/schema/${schema}`)}`,
  }))
  const associations = { [manifestName]: 'json' }
  if (before === undefined)
    return `${JSON.stringify({ 'files.associations': associations, 'json.schemas': schemas }, null, 2)}\n`
  const document = parseDocument('settings.json', before)
  if (document.problems.length > 0 || !isObject(document.value) || before.includes('konnector-lint/schema'))
    return before
  const known = document.value['json.schemas']
  const merged = [...(Array.isArray(known) ? known : []), ...schemas]
  const edits =
    known === undefined
      ? insertMember(document, [], 'json.schemas', merged)
      : replaceValue(document, ['json.schemas'], merged)
  const after = applyEdits(before, edits ?? [])
  const next = parseDocument('settings.json', after)
  const old = valueAt(next.value, 'files.associations')
  const more =
    old === undefined
      ? insertMember(next, [], 'files.associations', associations)
      : insertMember(next, ['files.associations'], manifestName, 'json')
  return applyEdits(after, more ?? [])
}

function extendIgnore(before: string | undefined, { isIgnored }: Survey): string | undefined {
  const lines = (before ?? '').split(/\r?\n/).map(line => line.trim())
  const missing = ignoredPaths.filter(path => !isIgnored(path) && !lines.includes(path))
  if (missing.length === 0) return before
  const gap = before === undefined || before === '' || before.endsWith('\n') ? '' : '\n'
  return `${before ?? ''}${gap}${missing.join('\n')}\n`
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.offset - a.offset)
    .reduce(
      (rest, { offset, length, content }) => rest.slice(0, offset) + content + rest.slice(offset + length),
      text,
    )
}
