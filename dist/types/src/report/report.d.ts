import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { RunDetails } from './run-details.js';
export declare const stepNames: readonly ['lint', 'bundle', 'replay', 'push', 'submit'];
export type StepName = (typeof stepNames)[number];
export declare const stepStatuses: readonly ['passed', 'failed', 'skipped', 'unchanged'];
export type StepStatus = (typeof stepStatuses)[number];
/** What a step made, for people and for the Action's outputs: commit, sha256, version… */
export type Outputs = Record<string, string | number | boolean>;
export interface Step {
    name: StepName;
    status: StepStatus;
    /** Wall time, in milliseconds. */
    ms: number;
    outputs: Outputs;
    /** Why it was skipped or failed, and what to do: two plain sentences. */
    reason?: string;
}
export interface Summary {
    errors: number;
    warnings: number;
    infos: number;
    /** Manifests that were checked. */
    files: number;
}
/** What every format prints. Its JSON form is a contract: `schema/report.schema.json`. */
export interface Report {
    version: 1;
    /** What people must know before they read on: the first line of what they see. Not a part of the JSON form. */
    notice?: string;
    diagnostics: Diagnostic[];
    steps: Step[];
    /** What an update means for users, in sentences, as far as it is known. Not a part of the JSON form. */
    changes?: string[];
    summary: Summary;
    /** How many files have findings; not part of the JSON form. */
    affectedFiles: number;
    /** What replayed scenarios did, where a format shows it; not part of the JSON form. */
    runs?: readonly RunDetails[];
}
/** Counts the diagnostics. */
export declare function createReport(diagnostics: Diagnostic[], steps: Step[], files: number, { notice, changes }?: Pick<Report, 'notice' | 'changes'>): Report;
