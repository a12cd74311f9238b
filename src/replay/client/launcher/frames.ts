import { contentScriptUrl } from '../browser/page.ts'

/** The places in the konnector's bundle that V8 names in a stack, innermost first; lines and columns from 1. */
export function framesIn(stack: string): [number, number][] {
  const place = new RegExp(`${contentScriptUrl.replace(/[.]/g, '\\.')}:(\\d+):(\\d+)`, 'g')
  return [...stack.matchAll(place)].map(([, line, column]) => [Number(line), Number(column)])
}
