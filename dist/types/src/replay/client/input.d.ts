import type { StackState } from '../child/stack/stack.js';
import type { Exchange } from '../exchange.js';
import type { Packed } from '../protocol.js';
import type { Rights } from '../rights.js';
import type { Hand } from './hand.js';
/** What the flagship app has when a client-side konnector starts, and the person before it. */
export interface AppState {
    /** What a person does each time the worker is shown; absent: a person does it, in a window. */
    hands?: readonly (readonly Hand[])[];
    /** What the app keeps for the account. */
    credentials?: Record<string, unknown>;
    /** Whose account it is; absent at a first run. */
    accountName?: string;
    /** The Cozy as an earlier run left it. */
    stack?: StackState;
}
/** What the launcher's process reads from its file descriptor 3. */
export interface LauncherInput {
    /** `record` lets the site's requests out, and reports them. */
    mode: 'replay' | 'record';
    /** Milliseconds since 1970; the clock starts there. Absent: the real clock. */
    now?: number;
    seed: number;
    /** `manifest.konnector`, with a slug. */
    manifest: Record<string, unknown> & {
        slug: string;
    };
    /** What the stack in memory lets the konnector's token do. */
    rights: Rights;
    /** The text of `main.js`. */
    contentScript: string;
    exchanges: Packed<Exchange>[];
    ignoreQuery: string[];
    /** Origin of the site → origin to ask instead, when recording. */
    map: Record<string, string>;
    /** Path of the browser. */
    browser: string;
    /** The folder of its profile. */
    profile: string;
    headless: boolean;
    app: AppState;
}
