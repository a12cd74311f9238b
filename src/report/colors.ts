import { styleText } from 'node:util'
import type { Severity } from '../diagnostics/diagnostic.ts'
import type { StepStatus } from './report.ts'

type Style = Parameters<typeof styleText>[0]

/** Puts text into a colour, or leaves it as it is. */
export type Colors = (style: Style, text: string) => string

export function createColors(color: boolean): Colors {
  return color
    ? (style, text) => text && styleText(style, text, { validateStream: false })
    : (_, text) => text
}

export const styles: Record<Severity | StepStatus, Style> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  failed: 'red',
  skipped: 'yellow',
  passed: 'green',
  unchanged: 'green',
}
