import type { GitConfig } from './env.ts'

/** Settings as a file of git's configuration (git-config(1)). One whose key cannot be in a file is left out. */
export function formatGitConfig(config: GitConfig): string {
  return config.map(([key, value]) => formatSetting(key, value)).join('')
}

function formatSetting(key: string, value: string): string {
  const [, section, subsection, name] = /^([a-z\d-]+)(?:\.(.*))?\.([a-z\d-]+)$/is.exec(key) ?? []
  if (section === undefined || name === undefined || subsection?.includes('\n')) return ''
  const header = subsection === undefined ? section : `${section} ${quote(subsection)}`
  return `[${header}]\n\t${name} = ${quote(value)}\n`
}

function quote(text: string): string {
  const escaped = text
    .replaceAll(/["\\]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\t', String.raw`\t`)
  return `"${escaped}"`
}
