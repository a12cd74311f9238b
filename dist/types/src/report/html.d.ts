import type { Formatter } from './format.js';
/** A page to keep with a build: self-contained, without a script; the boxes at its top hide a severity. */
export declare const html: Formatter;
