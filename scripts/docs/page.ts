import type { Authority } from '../../src/diagnostics/diagnostic.ts'
import { groups, type Need, profiles, type Rule, ruleSeverity } from '../../src/diagnostics/rule.ts'

/** What enforces the rules of an authority. */
const whoIs: Record<Authority, string> = {
  stack: 'cozy-stack, at install',
  registry: 'cozy-apps-registry, at publication',
  runtime: 'nothing until the konnector runs, and then it fails',
  store: 'the store',
  harvest: 'Harvest, the account forms',
  flagship: 'the flagship app',
  libs: 'cozy-konnector-libs and cozy-clisk',
  security: 'nothing, but it is risky',
  convention: 'nothing: it is a convention',
}

const whatIsRead: Record<Need, string> = {
  manifest: 'the manifest',
  files: "the repository's files",
  package: 'package.json',
  source: "the konnector's source",
  base: 'the manifest to compare with',
}

const fixes = {
  safe: 'by `--fix`',
  suggestion: 'suggested; applied by `--fix-suggestions`',
  none: 'by hand',
}

/** What a page starts as: a place for the header, and the sections to write. */
export const newPage = `${mark('header')}
${mark('/header')}

## What

## Why

## Who enforces it

## Bad

## Good

## Fix
`

function mark(name: string): string {
  return `<!-- ${name} -->`
}

/** The text with what stands between two marks replaced; without the marks it goes on top, between them. */
export function withBlock(text: string, name: string, content: string): string {
  const start = text.indexOf(mark(name))
  const end = text.indexOf(mark(`/${name}`))
  const block = `${mark(name)}\n${content}\n${mark(`/${name}`)}`
  if (start < 0 || end < start) return `${block}\n\n${text.trimStart()}`
  return text.slice(0, start) + block + text.slice(end + mark(`/${name}`).length)
}

/** The head of a rule's page. */
export function headerOf(rule: Rule): string {
  return [
    `# ${rule.id}`,
    '',
    `${rule.summary}.`,
    '',
    `- **Severity:** ${severityText(rule)}`,
    `- **Enforced by:** ${rule.authority.map(authority => `${whoIs[authority]} (\`${authority}\`)`).join('; ')}`,
    `- **Group:** ${rule.group}`,
    `- **Reads:** ${rule.needs.map(need => whatIsRead[need]).join(', ') || 'the bytes of the manifest'}`,
    `- **Fix:** ${fixes[rule.fix ?? 'none']}`,
    `- **Source:** ${rule.source}`,
    `- **Since:** ${rule.since}`,
  ].join('\n')
}

/** The rules of every group that has one, each a line of a table. */
export function tableOf(rules: readonly Rule[]): string {
  return groups
    .map(group => ({ group, members: rules.filter(rule => rule.group === group) }))
    .filter(({ members }) => members.length > 0)
    .map(({ group, members }) =>
      [
        `### ${group[0]!.toUpperCase()}${group.slice(1)}`,
        '',
        '| Rule | Severity | Authority | Fix | What it requires |',
        '|---|---|---|---|---|',
        ...members.map(lineOf),
      ].join('\n'),
    )
    .join('\n\n')
}

function lineOf(rule: Rule): string {
  const cells = [
    `[${rule.id}](${rule.id}.md)`,
    severityText(rule),
    rule.authority.join(', '),
    rule.fix ?? '',
    rule.summary,
  ]
  return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function severityText(rule: Rule): string {
  const each = profiles.map(profile => ({ profile, severity: ruleSeverity(rule, profile) }))
  if (each.every(({ severity }) => severity === each[0]!.severity)) return each[0]!.severity
  return each.map(({ profile, severity }) => `${severity} (${profile})`).join(', ')
}
