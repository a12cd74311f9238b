import { type Rule } from '../diagnostics/rule.js';
export declare const replayRecording: Rule;
export declare const replayUnmatched: Rule;
export declare const replayUnused: Rule;
export declare const replayBody: Rule;
export declare const replayResult: Rule;
export declare const replayDocuments: Rule;
export declare const replayFiles: Rule;
export declare const replayPermission: Rule;
export declare const replayPermissionUnused: Rule;
export declare const replayBlocked: Rule;
export declare const replayTimeout: Rule;
export declare const replayOutput: Rule;
export declare const replaySecret: Rule;
export declare const replayRoute: Rule;
/** Every rule over a run, in the order of the documentation. */
export declare const replayRules: readonly Rule[];
