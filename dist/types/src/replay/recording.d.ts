import type { Exchange } from './exchange.js';
import { type RecordingSettings } from './settings.js';
/** `test/replay/<name>/` of a konnector: a recording and what must come of it. */
export interface Scenario {
    name: string;
    /** Absolute. */
    dir: string;
}
/** Where a konnector keeps its scenarios. */
export declare const scenariosDir = "test/replay";
export declare const expectedFile = "expected.json";
/** A document as `expected.json` holds it: without its id and revision. */
export type SavedDocument = Record<string, unknown>;
export interface SavedFile {
    path: string;
    mime: string;
    /** In bytes. */
    size: number;
    /** Lower-case hexadecimal. */
    sha256: string;
    /** What the konnector says about it: `metadata`, `tags`, `sourceAccount`, `references`… */
    described?: Record<string, unknown>;
}
/** `expected.json`: what a run must leave. */
export interface Expected {
    /** `success`, or the error of the job as the stack would keep it, such as `LOGIN_FAILED`. */
    result: string;
    /** By doctype, sorted. */
    documents: Record<string, SavedDocument[]>;
    /** Sorted by path. */
    files: SavedFile[];
    /** What a client-side konnector must say whose account it is. */
    identifier?: string;
}
export interface Recording {
    settings: RecordingSettings;
    expected: Expected;
    /** In the order of their files' names. */
    exchanges: Exchange[];
}
/** The scenarios of the konnector at `dir`, by name. */
export declare function findScenarios(dir: string): Scenario[];
/** Reads a scenario from the disk. Throws `RecordingError`, which names the file. */
export declare function readRecording({ dir }: Scenario): Recording;
/** What the konnector meets in a scenario, its own or one derived from another's. Throws `RecordingError`. */
export declare function readSite(dir: string): Pick<Recording, 'settings' | 'exchanges'>;
/** What a person wrote into the scenario.json of `dir`. Throws `RecordingError`. */
export declare function readOwnChoices(dir: string): Partial<RecordingSettings>;
