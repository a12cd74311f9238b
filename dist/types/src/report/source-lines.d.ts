import type { Diagnostic, Region } from '../diagnostics/diagnostic.js';
import type { FormatContext } from './format.js';
/** The lines of a file as it was checked; undefined when it cannot be had. */
export type SourceLines = (file: string) => readonly string[] | undefined;
/** Splits each file once. */
export declare function splitter({ source }: FormatContext): SourceLines;
/** Where a diagnostic is, and the lines of its file; undefined when one of them is not known. */
export declare function placeIn({ file, line, column, endLine, endColumn }: Diagnostic, linesOf: SourceLines): {
    lines: readonly string[];
    region: Region;
} | undefined;
