import type { Konnector } from '../konnector/konnector.js';
/** esbuild's target for a server konnector: `engines.node`, else `.nvmrc`, else the Node of the stack. */
export declare function nodeTarget(konnector: Konnector): Promise<string>;
