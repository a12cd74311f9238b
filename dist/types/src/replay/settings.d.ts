import type { JsonDocument } from '../json/document.js';
import type { Side } from './build-part.js';
import { type Hand } from './client/hand.js';
import type { Derivation } from './derive.js';
export declare const settingsFile = "scenario.json";
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
    /** Runs the konnector a second time on what the first run left: it must save nothing new. */
    again?: boolean;
    /** The language of the Cozy. Default: `en`. */
    locale?: string;
    /** The path of the folder that the konnector saves to. Default: the one that Harvest makes. */
    folder?: string;
    /** What the account holds beside `fields`, such as `data` that an earlier run saved. */
    account?: Record<string, unknown>;
    /** What a person enters each time that the konnector waits for a code. */
    twoFactorCodes?: string[];
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
declare const choiceNames: readonly ['result', 'ignoreQuery', 'allowUnused', 'again', 'locale', 'folder', 'account'];
/** What a person chooses, and no recording finds out. */
export type RecordingChoices = Pick<RecordingSettings, (typeof choiceNames)[number]>;
/** The settings of a recording. Throws `RecordingError`. */
export declare function parseSettings(document: JsonDocument): RecordingSettings;
/** The members that are there, of a scenario that may lack the rest. Throws `RecordingError`. */
export declare function checkOptional(document: JsonDocument): Partial<RecordingSettings>;
/** What a person wrote, which stays when the scenario is recorded again. */
export declare function choicesOf(settings: Partial<RecordingSettings>): RecordingChoices;
/** The person's steps, a list for each time that the worker is shown. */
export declare function handsOf({ hands }: Pick<RecordingSettings, 'hands'>): Hand[][];
export {};
