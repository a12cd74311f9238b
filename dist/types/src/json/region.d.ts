import type { Edit, Region } from '../diagnostics/diagnostic.js';
/** Lines and columns of a range; a place past the end is the end. */
export declare function toRegion(text: string, { offset, length }: Pick<Edit, 'offset' | 'length'>): Region;
