import type { Formatter } from './format.js';
/** One line a finding, as compilers write them and editors read them: `file:line:column: severity: message [rule]`. */
export declare const unix: Formatter;
