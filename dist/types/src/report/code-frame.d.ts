import type { Region } from '../diagnostics/diagnostic.js';
/** A line of a frame: `marked` is the part the finding speaks of, empty on the lines around it. */
export interface FrameLine {
    number: number;
    before: string;
    marked: string;
    after: string;
}
/** At most three lines of a file around a region, and how many more lines the region has. */
export interface CodeFrame {
    lines: FrameLine[];
    more: number;
}
/**
 * Cuts a frame: a region of one line with its neighbours, or the first lines of a longer one. Common indentation
 * is dropped, and long lines are cut to `width` around the region.
 */
export declare function createCodeFrame(source: readonly string[], region: Region, width: number): CodeFrame | undefined;
