import { replaySecret } from '../rules.ts'
import type { CheckContext, CheckFinding } from './context.ts'

/** Shorter values are found in any text. */
const shortest = 6

/** What the account holds and nobody else may know must not be printed: logs are kept, and read by others. */
export function* checkSecrets({ recording, manifest, output }: CheckContext): Generator<CheckFinding> {
  for (const [name, value] of Object.entries(recording.settings.fields)) {
    if (!isSecret(name, manifest.value) || typeof value !== 'string' || value.length < shortest) continue
    if (!output.includes(value)) continue
    yield { rule: replaySecret, message: `The konnector printed the ${name} of its user.` }
  }
}

function isSecret(name: string, manifest: unknown): boolean {
  const { fields } = (manifest ?? {}) as {
    fields?: Record<string, { type?: unknown; encrypted?: unknown } | null>
  }
  const field = fields?.[name]
  return (
    field?.type === 'password' || field?.encrypted === true || /pass(?:word|phrase)|secret|token/i.test(name)
  )
}
