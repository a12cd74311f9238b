import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Formatter } from './format.js';
import type { Step } from './report.js';
/** The report as a contract: `schema/report.schema.json`. */
export declare const json: Formatter;
/** A diagnostic as other programs see it: without its fixes, its keys in the order of the contract. */
export declare function plainDiagnostic(diagnostic: Diagnostic): object;
export declare function plainStep({ name, status, ms, outputs, reason }: Step): object;
/** JSON that stays what it is in a log: GitHub's runner obeys `##[` anywhere in a line. */
export declare function stringify(value: unknown, indent?: number): string;
