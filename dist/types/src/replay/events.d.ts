import type { ReplayEvent } from './protocol.js';
/**
 * Reads what the child told. A konnector runs in the same process and can write there, too: a line that is no
 * fact is dropped, and so is one that was cut where the child was ended.
 */
export declare function parseEvents(bytes: Uint8Array, exchanges: number): ReplayEvent[];
