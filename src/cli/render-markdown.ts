import { lexer, type Token, type Tokens } from 'marked'
import { createColors } from '../report/colors.ts'
import { wrap } from '../text/wrap.ts'

interface RenderOptions {
  color: boolean
  /** Columns; prose is wrapped at most at 100. */
  width: number
}

/** Markdown as a terminal shows it: headings in bold, prose wrapped, code indented, links with their address. */
export function renderMarkdown(markdown: string, { color, width }: RenderOptions): string {
  const paint = createColors(color)
  const columns = Math.min(width, 100)

  const inline = (tokens: readonly Token[] = []): string =>
    tokens
      .map(token => {
        switch (token.type) {
          case 'strong':
            return paint('bold', inline(token.tokens))
          case 'em':
            return paint('italic', inline(token.tokens))
          case 'codespan':
            return paint('cyan', (token as Tokens.Codespan).text)
          case 'link': {
            const { href, tokens: inner } = token as Tokens.Link
            const text = inline(inner)
            return /^https?:/.test(href) && text !== href ? `${text} (${href})` : text
          }
          case 'br':
            return '\n'
          default:
            return 'tokens' in token && token.tokens ? inline(token.tokens) : (token as Tokens.Text).text
        }
      })
      .join('')

  const prose = (tokens: readonly Token[] | undefined, indent: string) =>
    wrap(inline(tokens).replaceAll('\n', ' '), columns - indent.length).join(`\n${indent}`)

  const block = (token: Token): string => {
    switch (token.type) {
      case 'heading':
        return paint(token['depth'] === 1 ? ['bold', 'underline'] : 'bold', inline(token.tokens))
      case 'paragraph':
        return prose(token.tokens, '')
      case 'code':
        return (token as Tokens.Code).text.replaceAll(/^/gm, '    ')
      case 'list':
        return (token as Tokens.List).items
          .map(
            item =>
              `- ${item.tokens.map(inner => prose('tokens' in inner ? inner.tokens : [], '  ')).join('\n  ')}`,
          )
          .join('\n')
      case 'table':
        return token.raw.trimEnd()
      case 'space':
      case 'html':
        return ''
      default:
        return token.raw.trimEnd()
    }
  }

  const blocks = lexer(markdown)
    .map(block)
    .filter(text => text !== '')
  return `${blocks.join('\n\n')}\n`
}
