import type { Secret } from './secrets.ts'

/**
 * Gives each secret a name of its own that says what stood there, of the same kind, so that what checks its form still passes: digits for
 * digits, an address for an address. An alias holds nothing of any secret.
 */
export function aliasesOf(secrets: readonly Secret[]): Map<string, string> {
  const aliases = new Map<string, string>()
  const used = new Set<string>()
  for (const { name, value } of secrets)
    for (let number = 1; ; number++) {
      const alias = aliasOf(name, value, number)
      const clashes = secrets.some(other => alias.includes(other.value) || other.value.includes(alias))
      if (used.has(alias) || (clashes && number < 1000)) continue
      used.add(alias)
      aliases.set(value, alias)
      break
    }
  return aliases
}

function aliasOf(name: string, value: string, number: number): string {
  if (/^\d+$/.test(value)) return '9'.repeat(value.length).slice(0, -String(number).length) + String(number)
  // The name itself may be what clashes.
  const word = number > 50 ? 'x' : wordOf(name)
  const alias = `redacted-${word}${number > 1 ? `-${number}` : ''}`
  return /^[^\s@]+@[^\s@]+\.\w+$/.test(value) ? `${alias}@example.com` : alias
}

/** A name as a part of an alias: it is spelled the same in URLs, HTML and JSON. */
export function wordOf(name: string): string {
  const word = name.toLowerCase().replace(/[^a-z\d]+/g, '-')
  return word.replace(/^-|-$/g, '') || 'value'
}
