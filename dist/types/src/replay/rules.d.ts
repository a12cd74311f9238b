import { type Rule } from '../diagnostic/rule.js';
export declare const replayRecording: {
    readonly group: 'replay';
    readonly severity: 'error';
    readonly authority: ["runtime"];
    readonly needs: ["files"];
    readonly source: 'docs/replay.md';
    readonly since: '0.1.0';
} & {
    readonly id: "replay-recording";
    readonly summary: "Every file of a recording must be readable";
    readonly authority: ["convention"];
};
export declare const replayUnmatched: {
    readonly group: 'replay';
    readonly severity: 'error';
    readonly authority: ["runtime"];
    readonly needs: ["files"];
    readonly source: 'docs/replay.md';
    readonly since: '0.1.0';
} & {
    readonly id: "replay-unmatched";
    readonly summary: "Every request must be in the recording";
};
export declare const replayUnused: {
    readonly group: 'replay';
    readonly severity: 'error';
    readonly authority: ["runtime"];
    readonly needs: ["files"];
    readonly source: 'docs/replay.md';
    readonly since: '0.1.0';
} & {
    readonly id: "replay-unused";
    readonly summary: "Every recorded exchange must be asked for";
};
export declare const replayBody: never;
export declare const replayResult: never;
export declare const replayDocuments: {
    readonly group: 'replay';
    readonly severity: 'error';
    readonly authority: ["runtime"];
    readonly needs: ["files"];
    readonly source: 'docs/replay.md';
    readonly since: '0.1.0';
} & {
    readonly id: "replay-documents";
    readonly summary: "The saved documents must be the expected ones";
};
export declare const replayFiles: {
    readonly group: 'replay';
    readonly severity: 'error';
    readonly authority: ["runtime"];
    readonly needs: ["files"];
    readonly source: 'docs/replay.md';
    readonly since: '0.1.0';
} & {
    readonly id: "replay-files";
    readonly summary: "The saved files must be the expected ones";
};
export declare const replayPermission: never;
export declare const replayBlocked: {
    readonly group: 'replay';
    readonly severity: 'error';
    readonly authority: ["runtime"];
    readonly needs: ["files"];
    readonly source: 'docs/replay.md';
    readonly since: '0.1.0';
} & {
    readonly id: "replay-blocked";
    readonly summary: "A konnector must leave its process by HTTP alone";
};
export declare const replayTimeout: {
    readonly group: 'replay';
    readonly severity: 'error';
    readonly authority: ["runtime"];
    readonly needs: ["files"];
    readonly source: 'docs/replay.md';
    readonly since: '0.1.0';
} & {
    readonly id: "replay-timeout";
    readonly summary: "The run must end in time";
};
export declare const replayOutput: never;
export declare const replaySecret: {
    readonly group: 'replay';
    readonly severity: 'error';
    readonly authority: ["runtime"];
    readonly needs: ["files"];
    readonly source: 'docs/replay.md';
    readonly since: '0.1.0';
} & {
    readonly id: "replay-secret";
    readonly summary: "A konnector must not print a password of its user";
    readonly authority: ["security"];
};
export declare const replayRoute: never;
/** Every rule over a run, in the order of the documentation. */
export declare const replayRules: readonly Rule[];
