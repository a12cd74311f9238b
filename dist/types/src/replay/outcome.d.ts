import type { ReplayEvent } from './protocol.js';
import type { SavedDocument, SavedFile } from './recording.js';
/** What a run left in the Cozy. */
export interface RunOutcome {
    /** By doctype, as the stack holds them, sorted. */
    documents: Record<string, SavedDocument[]>;
    /** Sorted by path. */
    files: (SavedFile & {
        content: Uint8Array;
    })[];
}
/** Replays the facts about documents and files: the last one of each counts. */
export declare function readOutcome(facts: readonly ReplayEvent[]): RunOutcome;
/** JSON in which the order of members does not count. */
export declare function canonical(value: unknown): string;
