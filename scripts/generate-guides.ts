/** Writes what guides have from the source: every message that ends a run, the pipeline of GitLab (`--check`: only says what is stale). */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type ErrorMessage, readErrorMessages } from './docs/error-messages.ts'
import { detectManager } from '../src/init/manager.ts'
import { createPipeline } from '../src/init/pipelines.ts'
import { groupBy } from '../src/text/group.ts'
import { withBlock } from './docs/page.ts'

/** What a person does when a message of the room appears; rooms that share a title share a table. */
const titles: Record<string, string> = {
  cli: 'The command line',
  config: 'The command line',
  action: 'The Action',
  konnector: 'Reading the konnector',
  diagnostics: 'Reading the konnector',
  lint: 'Reading the konnector',
  linter: 'Reading the konnector',
  bundle: 'Bundling',
  build: 'Bundling',
  sandbox: 'Replaying and recording',
  replay: 'Replaying and recording',
  stack: 'A real Cozy: dev and install',
  git: 'Pushing',
  github: 'Pushing',
  publish: 'Publishing',
  pipeline: 'Publishing',
  secrets: 'Publishing',
  registry: 'The registry',
}

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

write('troubleshooting', 'messages', formatMessages(readErrorMessages(root)))
write('gitlab', 'pipeline', `\`\`\`yaml\n${gitlabPipeline()}\`\`\``)

function write(guide: string, block: string, content: string): void {
  const file = join(root, `docs/${guide}.md`)
  const before = readFileSync(file, 'utf8')
  const after = withBlock(before, block, content)
  if (after === before) return
  if (values.check) {
    console.log(`stale: docs/${guide}.md (npm run generate)`)
    process.exitCode = 1
  } else writeFileSync(file, after)
}

/** As `init` writes it into a repository with npm. */
function gitlabPipeline(): string {
  const manager = detectManager(['package-lock.json'], {})
  const survey = {
    folder: '',
    host: 'gitlab',
    defaultBranch: 'main',
    node: { version: '20' },
    publishes: true,
  } as const
  return createPipeline({ ...survey, manager }).text
}

function formatMessages(messages: readonly ErrorMessage[]): string {
  const sections = groupBy(messages, ({ room }) => titles[room] ?? room)
  const order = [...new Set(Object.values(titles)), ...sections.keys()]
  return [...new Set(order)]
    .flatMap(title => {
      const rows = (sections.get(title) ?? [])
        .filter(({ cure }) => cure !== '…')
        .map(({ exit, what, cure }) => `| ${cell(what)} | ${cell(cure)} | ${exit} |`)
      if (rows.length === 0) return []
      return [
        `### ${title}\n\n| message | what to do | exit code |\n| --- | --- | --- |\n${[...new Set(rows)].join('\n')}`,
      ]
    })
    .join('\n\n')
}

/** Text that Markdown shows as it is, and GitHub makes no link of. */
function cell(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]{}|~]/g, String.raw`\$&`)
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/\bhttps?:\/\/\S*[\w/]/g, url => `\`${url.replaceAll('\\', '')}\``)
}
