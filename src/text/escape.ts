const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/**
 * One line of text from strangers, safe to print: what a terminal obeys or hides (control characters, direction
 * marks, characters of no width, halves of pairs) is shown as `\u001b`. A tab becomes two spaces.
 */
export function escapeControls(text: string): string {
  return text
    .replaceAll('\t', '  ')
    .replace(unseen, character =>
      [...character].map(unit => `\\u${unit.codePointAt(0)!.toString(16).padStart(4, '0')}`).join(''),
    )
}

/**
 * GitHub's runner obeys any line of a step's output that starts with `::`, and `##[` wherever it stands: both are
 * taken apart, for a log is where a report usually ends (actions/runner, `ActionCommand.cs`).
 */
export function escapeCommands(text: string): string {
  return text.replaceAll('##[', '##\\u005b').replace(commandStart, '$1\\u003a')
}

/** Where a line may begin a workflow command. The blanks are those of one line: over many lines it takes quadratic time. */
export const commandStart = /^([^\S\n\r\u2028\u2029]*):(?=:)/gmu

/** Text of several lines from strangers, safe to print: its line ends stay, and each line is escaped. */
export function escapeLines(text: string): string {
  return text.split(/\r?\n/).map(escapeControls).join('\n')
}

/** What `JSON.stringify` and XML leave as it is, and a terminal obeys or hides. */
export const unseenInData = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

/** Halves of surrogate pairs, which UTF-8 cannot hold, are replaced. */
export function replaceSurrogates(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd')
}

/** The entities of XML by the characters they stand for. */
export const namedEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text as HTML that shows just that text, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, character => `&#${character.codePointAt(0)};`)
}
