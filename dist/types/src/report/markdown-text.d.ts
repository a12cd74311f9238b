/**
 * Text from strangers as inline Markdown on GitHub that shows just that text: no markup, HTML, mention, reference
 * to an issue, link, or end of a table's cell. Lines are joined.
 */
export declare function markdownText(text: string): string;
/** The same, in the type of code. */
export declare function markdownCode(text: string): string;
/** A link to an address of our own making. */
export declare function markdownLink(text: string, url: string): string;
