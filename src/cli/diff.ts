/** Where looking for the smallest difference would take longer than anyone wants to wait or to read. */
const mostChangedLines = 2000

/** What changed, as a patch that `git apply` takes; empty when nothing did. `file` is relative, with `/`. */
export async function unifiedDiff(file: string, before: string, after: string): Promise<string> {
  if (before === after) return ''
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY, maxEditLength: mostChangedLines }
  return (
    createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, options) ??
    `--- a/${file}\n+++ b/${file}\n${wholeHunk(before, after)}`
  )
}

function wholeHunk(before: string, after: string): string {
  const removed = lines(before)
  const added = lines(after)
  return [
    `@@ -1,${removed.length} +1,${added.length} @@\n`,
    ...removed.map(line => marked('-', line)),
    ...added.map(line => marked('+', line)),
  ].join('')
}

function lines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function marked(mark: string, line: string): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`
}
