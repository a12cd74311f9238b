import type { Edit, Region } from './diagnostic.js';
/** Lines and columns of a range; a place past the end is the end. */
export declare function regionOf(text: string, { offset, length }: Pick<Edit, 'offset' | 'length'>): Region;
