import type { Konnector } from '../konnector/konnector.js';
/** Without one of its own, esbuild would take any that lies above: the same source has other bytes elsewhere then. */
export declare function hasTsconfig({ files }: Konnector): boolean;
/** Whether a file can be one of those, or one that they extend. */
export declare function isTsconfig(path: string): boolean;
