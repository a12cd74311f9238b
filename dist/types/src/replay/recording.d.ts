import { type Derivation } from './derive.js';
import type { Exchange } from './exchange.js';
import type { Side } from './build-part.js';
import { type Hand } from './client/hand.js';
/** `test/replay/<name>/` of a konnector: a recording and what must come of it. */
export interface Scenario {
    name: string;
    /** Absolute. */
    dir: string;
}
/** Where a konnector keeps its scenarios. */
export declare const scenariosDir = "test/replay";
export declare const settingsFile = "scenario.json";
export declare const expectedFile = "expected.json";
/** `scenario.json`. */
export interface RecordingSettings {
    version: 1;
    /** ISO 8601. The clock of a replay stands there. */
    recordedAt: string;
    /** What the account holds: aliases of what a person typed. */
    fields: Record<string, unknown>;
    /** COZY_PARAMETERS: pseudonyms of the developer's keys. Default: what the manifest says. */
    parameters?: unknown;
    /** The error that is meant, such as `LOGIN_FAILED`. Default: `success` for the scenario of that name, else any error of the libraries. */
    result?: string;
    /** The scenario this one is, but for one answer of the site. */
    derive?: Derivation;
    /** Names of query parameters that do not count when an exchange is looked for. */
    ignoreQuery?: string[];
    /** A recording of which a part is not needed, on purpose. */
    allowUnused?: boolean;
    /** Which of a build's two parts is run, where it has both. Default: the server's. */
    side?: Side;
    /** What a person did while the worker was shown; a list for each time, where it was shown more than once. */
    hands?: Hand[] | Hand[][];
    /** What the app keeps for the account, for a client-side run that signs in by itself. */
    credentials?: Record<string, unknown>;
    /** Whose account it is, as an earlier run found it: the run is not the first one. */
    accountName?: string;
    /** The scenario whose Cozy this one starts with. */
    after?: string;
}
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
export declare function readRecordingSettings(dir: string): RecordingSettings;
/** What a person wrote into the scenario.json of `dir`. Throws `RecordingError`. */
export declare function readOwnChoices(dir: string): Partial<RecordingSettings>;
/** The person's steps, a list for each time that the worker is shown. */
export declare function handsOf({ hands }: Pick<RecordingSettings, 'hands'>): Hand[][];
