import type { FormatName, Formatter } from './format.js';
/** Each format, loaded when it is asked for. */
export declare const formats: Record<FormatName, () => Promise<Formatter>>;
