import { createHash } from 'node:crypto'

/**
 * The `<meta>` element by which a page runs this script and this style and no other, and loads nothing
 * (Content Security Policy Level 3).
 */
export function contentPolicy({ style, script }: { style: string; script?: string }): string {
  const directives = [
    "default-src 'none'",
    `style-src '${digest(style)}'`,
    ...(script === undefined ? [] : [`script-src '${digest(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return `<meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}">`
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
