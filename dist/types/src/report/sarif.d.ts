import type { Formatter } from './format.js';
/** SARIF 2.1.0: the rules with their help, and a result a finding, with a fingerprint that survives reformatting. */
export declare const sarif: Formatter;
