import type { FormatName, Formatter } from './format.ts'

/** Each format, loaded when it is asked for. */
export const formats: Record<FormatName, () => Promise<Formatter>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  unix: async () => (await import('./unix.ts')).unix,
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
}
