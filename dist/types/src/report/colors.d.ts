import { styleText } from 'node:util';
import type { Severity } from '../diagnostics/diagnostic.js';
import type { StepStatus } from './report.js';
type Style = Parameters<typeof styleText>[0];
/** Puts text into a colour, or leaves it as it is. */
export type Colors = (style: Style, text: string) => string;
export declare function createColors(color: boolean): Colors;
export declare const styles: Record<Severity | StepStatus, Style>;
export {};
