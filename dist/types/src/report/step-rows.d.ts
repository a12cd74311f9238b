import { type Colors } from './colors.js';
import { type Step } from './report.js';
/** The steps as a table without lines: name, status, time, what was made and why. */
export declare function stepRows(steps: readonly Step[], width: number, paint: Colors): string;
