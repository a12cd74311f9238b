import type { Formatter } from './format.js';
/** For people: each finding with its place in the text, then the steps, then the sum. */
export declare const pretty: Formatter;
