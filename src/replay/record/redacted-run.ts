import type { DriverRun } from '../driver.ts'
import type { Exchange } from '../exchange.ts'
import { printable } from '../printable.ts'
import type { RecordingSettings } from '../settings.ts'
import { findDerivedSecrets } from './derived.ts'
import { createPseudonyms, isJwt } from './pseudonyms.ts'
import { createRedactor, redactExchange, type Redactor } from './redact.ts'
import { RecordRefused } from './refused.ts'
import { unrepeated } from './repeatable.ts'
import type { Secret } from './secrets.ts'

/** Milliseconds; a replay has no network to wait for. */
export const maxReplayTime = 60_000
/** What is made of values that were made of a secret. */
const maxDerivations = 4

/** A recording without secrets, and what a replay of it does. */
export interface RedactedRun {
  settings: RecordingSettings
  exchanges: Exchange[]
  redactor: Redactor
  run: DriverRun
  names: string[]
  /** Whether the claims of a JWT can be read, as the konnector reads them. */
  keepsClaims: boolean
}

type ReplayOf = (settings: RecordingSettings, exchanges: readonly Exchange[]) => Promise<DriverRun>

/**
 * Replaces secrets by pseudonyms until a replay makes the same requests: what the konnector makes of a secret is only seen
 * when it runs with a pseudonym. A konnector that reads its JWT gets another one with the same claims. Throws
 * `RecordRefused`.
 */
export async function redactUntilRepeated(
  settings: RecordingSettings,
  exchanges: readonly Exchange[],
  found: readonly Secret[],
  replay: ReplayOf,
): Promise<RedactedRun> {
  const first = await redactRounds(settings, exchanges, found, replay, false)
  if (unrepeated(first.run.events, first.exchanges) === undefined) return first
  const hasJwt = found.some(({ value }) => isJwt(value))
  const last = hasJwt ? await redactRounds(settings, exchanges, found, replay, true) : first
  const reason = unrepeated(last.run.events, last.exchanges)
  if (reason === undefined) return last
  throw new RecordRefused(
    `With pseudonyms in place of the secrets the konnector does something else: ${printable(reason)}. Nothing was kept. Please report it without the secrets.`,
  )
}

async function redactRounds(
  settings: RecordingSettings,
  exchanges: readonly Exchange[],
  found: readonly Secret[],
  replay: ReplayOf,
  keepsClaims: boolean,
): Promise<RedactedRun> {
  let secrets = [...found]
  for (let round = 0; ; round++) {
    const pseudonyms = createPseudonyms(secrets, { keepsClaims })
    const redactor = createRedactor(pseudonyms)
    const redacted = exchanges.map(exchange => redactExchange(exchange, redactor))
    const redactedSettings = redactSettings(settings, redactor)
    const run = await replay(redactedSettings, redacted)
    const derived = findDerivedSecrets(run.events, redacted, pseudonyms)
    if (derived.length > 0 && round < maxDerivations) {
      const known = new Set(derived.map(({ value }) => value))
      secrets = [...secrets.filter(({ value }) => !known.has(value)), ...derived]
      continue
    }
    const names = [...new Set(secrets.filter(one => one.pseudonym !== one.value).map(({ name }) => name))]
    return { settings: redactedSettings, exchanges: redacted, redactor, run, names, keepsClaims }
  }
}

function redactSettings(settings: RecordingSettings, redactor: Redactor): RecordingSettings {
  const redact = <T>(value: T) => JSON.parse(redactor.text(JSON.stringify(value))) as T
  return {
    ...settings,
    fields: redact(settings.fields),
    ...(settings.parameters !== undefined && { parameters: redact(settings.parameters) }),
    ...(settings.twoFactorCodes && { twoFactorCodes: redact(settings.twoFactorCodes) }),
    ...(settings.hands && { hands: redact(settings.hands) }),
    ...(settings.credentials && { credentials: redact(settings.credentials) }),
    ...(settings.accountName !== undefined && { accountName: redact(settings.accountName) }),
  }
}
