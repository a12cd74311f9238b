import { areHands, type Hand } from './hand.ts'
import type { StackFrame } from '../stack-frame.ts'

/** What the launcher reports of a client-side run, beside what every run reports. */
export type ClientEvent =
  | { fact: 'log'; level: string; message: string }
  /** How the job ended; without an error it is done. */
  | { fact: 'ended'; error?: string }
  /** An error in the worker that became `false` for the pilot. */
  | { fact: 'lost'; method: string; message: string; frames: StackFrame[] }
  /** A method of the app that a replay has not. */
  | { fact: 'missing'; method: string; frames: StackFrame[] }
  /** The app refused cookies of a domain. */
  | { fact: 'cookies'; domain: string; frames: StackFrame[] }
  | { fact: 'identifier'; value?: string }
  /** No content script answered there. */
  | { fact: 'no-handshake'; page: 'pilot' | 'worker' }
  /** An exception that nobody caught, with its frames in the bundle. */
  | { fact: 'page-error'; message: string; frames: StackFrame[] }
  /** A step of the person's that could not be made. */
  | { fact: 'hand'; on: string }
  /** What a person did while the worker was shown. */
  | { fact: 'hands'; hands: Hand[][] }
  | { fact: 'credentials'; values: Record<string, unknown> }
  /** What the app has at the end, for a run that comes after this one. */
  | { fact: 'left'; app: object }

type Members = Record<string, unknown>

/** Whether a value is one of these facts. `areFrames` tests what all facts share. */
export function isClientEvent(value: Members, areFrames: (frames: unknown) => boolean): boolean {
  switch (value['fact']) {
    case 'log':
      return isText(value['level']) && isText(value['message'])
    case 'ended':
      return value['error'] === undefined || isText(value['error'])
    case 'lost':
      return isText(value['method']) && isText(value['message']) && areFrames(value['frames'])
    case 'missing':
      return isText(value['method']) && areFrames(value['frames'])
    case 'cookies':
      return isText(value['domain']) && areFrames(value['frames'])
    case 'identifier':
      return value['value'] === undefined || isText(value['value'])
    case 'no-handshake':
      return value['page'] === 'pilot' || value['page'] === 'worker'
    case 'page-error':
      return isText(value['message']) && areFrames(value['frames'])
    case 'hand':
      return isText(value['on'])
    case 'hands':
      return Array.isArray(value['hands']) && value['hands'].every(areHands)
    case 'credentials':
      return typeof value['values'] === 'object' && value['values'] !== null
    case 'left':
      return typeof value['app'] === 'object' && value['app'] !== null
    default:
      return false
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'
