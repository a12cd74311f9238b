import { formatCount, formatSize } from '../text/format.ts'
import { markdownCode, markdownLink, markdownText } from './markdown-text.ts'
import type { Outputs, Step } from './report.ts'
import { formatDuration } from './wording.ts'

/** What was published, and where it is; undefined when nothing was to be published. */
export function publicationLine(steps: readonly Step[], repositoryUrl?: string): string | undefined {
  const [push, submit] = ['push', 'submit'].map(name => steps.find(step => step.name === name))
  const last = submit ?? push
  if (last === undefined) return undefined
  const { version, state, url, archive } = last.outputs
  const pushed = push?.outputs['commit'] === undefined ? '' : ` ${commit(push.outputs, repositoryUrl)}`
  if (submit === undefined) {
    const branch = markdownCode(String(last.outputs['branch'] ?? ''))
    if (last.status === 'passed') return `**Pushed** the build to ${branch}:${pushed}.`
    return last.status === 'unchanged' ? `${branch} has this build already.` : '**Nothing was published.**'
  }
  const name = version === undefined ? 'The version' : `**${markdownText(String(version))}**`
  const place = [
    typeof url === 'string' ? markdownLink(state === 'pending' ? 'submission' : 'registry', url) : '',
    typeof archive === 'string' ? markdownLink('archive', archive) : '',
    pushed && `commit${pushed}`,
  ].filter(Boolean)
  const where = place.length === 0 ? '' : ` (${place.join(', ')})`
  if (submit.status === 'passed')
    return state === 'pending'
      ? `**Submitted** ${name}${where}. It waits for approval.`
      : `**Published** ${name}${where}.`
  if (submit.status === 'unchanged')
    return state === 'pending'
      ? `${name} is already submitted${where}, and waits for approval.`
      : `${name} is already published${where}.`
  return push?.status === 'passed'
    ? `**Pushed** the build, but published nothing:${pushed}.`
    : '**Nothing was published.**'
}

/** The steps with what they made: hashes are cut, addresses are links. */
export function stepTable(steps: readonly Step[], repositoryUrl?: string): string {
  const rows = steps.map(({ name, status, ms, outputs, reason }) => {
    const made = Object.entries(outputs).map(([key, value]) => formatOutput(key, value, repositoryUrl))
    const notes = [made.join(', '), reason === undefined ? '' : markdownText(reason)].filter(Boolean)
    return `| ${name} | ${status} | ${status === 'skipped' ? '' : formatDuration(ms)} | ${notes.join('<br>')} |\n`
  })
  return `| Step | Status | Time | |\n| --- | --- | ---: | --- |\n${rows.join('')}`
}

function formatOutput(name: string, value: Outputs[string], repositoryUrl?: string): string {
  if (name === 'commit') return `commit ${commit({ commit: value }, repositoryUrl)}`
  if (name === 'bytes') return formatSize(Number(value))
  if (typeof value === 'number') return formatCount(value, name.replace(/s$/, ''))
  const text = String(value)
  // The others are not of our making.
  if (name === 'url' || name === 'archive') return markdownLink(name, text)
  return `${name} ${text.includes(' ') ? markdownText(text) : markdownCode(shortHash(text))}`
}

function commit({ commit: value }: Outputs, repositoryUrl?: string): string {
  const short = shortHash(String(value))
  return repositoryUrl === undefined
    ? markdownCode(short)
    : markdownLink(short, `${repositoryUrl}/commit/${value}`)
}

/** Twelve characters tell any two hashes of a repository apart; the log has them whole. */
function shortHash(text: string): string {
  return /^[0-9a-f]{40,}$/.test(text) ? text.slice(0, 12) : text
}
