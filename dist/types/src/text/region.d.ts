import type { Edit } from './edit.js';
/** Lines and columns start at 1, columns count UTF-16 units, the end is exclusive. */
export interface Region {
    line: number;
    column: number;
    endLine: number;
    endColumn: number;
}
/** Lines and columns of a range; a place past the end is the end. */
export declare function toRegion(text: string, { offset, length }: Pick<Edit, 'offset' | 'length'>): Region;
