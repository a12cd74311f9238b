import type { Konnector } from '../konnector/konnector.js';
/** Where a konnector can tell how its TypeScript and JSX are meant, as esbuild looks for it. */
export declare const tsconfigs: readonly ['tsconfig.json', 'jsconfig.json', 'src/tsconfig.json', 'src/jsconfig.json'];
/** Without one of its own, esbuild would take any that lies above: the same source has other bytes elsewhere then. */
export declare function hasTsconfig({ files }: Konnector): boolean;
