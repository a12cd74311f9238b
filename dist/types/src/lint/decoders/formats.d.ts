import type { GoSchema } from '../../cozy/go-structs.js';
type Format = NonNullable<GoSchema['format']>;
/** Whether a value, as it is written in the file, has the format its Go type wants. */
export declare function hasFormat(format: Format, source: string): boolean;
export {};
