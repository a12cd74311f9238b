/** Text from strangers as HTML that shows just that text, in an element or in a quoted attribute. */
export declare function htmlText(text: string): string;
/** The same, with its line ends. */
export declare function htmlLines(text: string): string;
/** A link to an address of our own making. */
export declare function htmlLink(text: string, url: string): string;
