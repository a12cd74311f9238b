/**
 * Text of a konnector, or of a vendor, made harmless to show: one line, no control character (a terminal
 * would obey it, a workflow command would start), no character that reorders the line, and no longer than
 * `limit`.
 */
export declare function printable(text: string, limit?: number): string;
