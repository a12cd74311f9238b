/**
 * One line of text from strangers, safe to print: what a terminal obeys or hides (control characters, direction
 * marks, characters of no width, halves of pairs) is shown as `\u001b`. A tab becomes two spaces.
 */
export declare function escapeControls(text: string): string;
/**
 * GitHub's runner obeys any line of a step's output that starts with `::`, and `##[` wherever it stands: both are
 * taken apart, for a log is where a report usually ends (actions/runner, `ActionCommand.cs`).
 */
export declare function escapeCommands(text: string): string;
/** Halves of surrogate pairs, which UTF-8 cannot hold, are replaced. */
export declare function replaceSurrogates(text: string): string;
/** Text as HTML that shows just that text, in an element or in a quoted attribute. */
export declare function escapeHtml(text: string): string;
