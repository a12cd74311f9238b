import type { Formatter } from './format.js';
/** A job summary or a comment: the sum, the steps, and the findings, most severe first. */
export declare const markdown: Formatter;
