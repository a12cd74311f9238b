import type { Formatter } from './format.js';
/** One suite a file with a case for each finding, and one for the steps. Only errors are failures. */
export declare const junit: Formatter;
