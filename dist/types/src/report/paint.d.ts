import { styleText } from 'node:util';
import type { Severity } from '../diagnostic/diagnostic.js';
import type { StepStatus } from './report.js';
type Style = Parameters<typeof styleText>[0];
/** Puts text into a colour, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;
export declare function painter(color: boolean): Paint;
export declare const styles: Record<Severity | StepStatus, Style>;
export {};
