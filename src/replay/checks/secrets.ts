import { replaySecret } from '../rules.ts'
import { readSecretFields } from '../secret-fields.ts'
import type { CheckContext, CheckFinding } from './context.ts'

/** What the account holds and nobody else may know must not be printed: logs are kept, and read by others. */
export function* checkSecrets({ recording, manifest, output }: CheckContext): Generator<CheckFinding> {
  for (const { name, value } of readSecretFields(recording.settings, manifest))
    if (output.includes(value))
      yield { rule: replaySecret, message: `The konnector printed the ${name} of its user.` }
}
