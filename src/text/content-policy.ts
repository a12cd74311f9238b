import { createHash } from 'node:crypto'

export interface ContentPolicyOptions {
  style: string
  script?: string
  /** Whether the page holds pictures, as `data:` addresses. */
  isWithPictures?: boolean
}

/**
 * The `<meta>` element by which a page runs this script and this style and no other, and loads nothing
 * (Content Security Policy Level 3).
 */
export function contentPolicy({ style, script, isWithPictures = false }: ContentPolicyOptions): string {
  const directives = [
    "default-src 'none'",
    `style-src '${digest(style)}'`,
    ...(script === undefined ? [] : [`script-src '${digest(script)}'`]),
    ...(isWithPictures ? ['img-src data:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return `<meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}">`
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
