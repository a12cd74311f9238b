import type { RecordingSettings } from '../settings.ts'
import type { AppState } from './input.ts'

/** How `scenario.json` says what the app has: one showing of the worker is a list of steps, several are lists of them. */
export function appSettings({ hands, credentials, accountName }: AppState): Partial<RecordingSettings> {
  const shows = hands?.map(steps => [...steps]).filter(steps => steps.length > 0) ?? []
  return {
    ...(shows.length > 0 && { hands: shows.length === 1 ? shows[0]! : shows }),
    ...(credentials && { credentials }),
    ...(accountName !== undefined && { accountName }),
  }
}
