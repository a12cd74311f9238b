import type { Formatter } from './format.js';
/** A JSON object a line: the findings, the steps, the summary last, told apart by `type`. */
export declare const ndjson: Formatter;
