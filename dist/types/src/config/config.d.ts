import type { Severity } from '../diagnostics/diagnostic.js';
import { type Profile, type Rule } from '../diagnostics/rule.js';
/** A finding that may stay. */
export interface Ignore {
    rule: string;
    /** Findings there and below are meant; without it, anywhere. */
    pointer?: string;
    /** Relative to the configuration's folder; without it, any. */
    file?: string;
    reason: string;
}
/**
 * What a repository says about how it is checked. Where to push and which registry to submit to are not here: tokens go
 * there, so whoever holds the tokens says it.
 */
export interface Config {
    profile?: Profile;
    rules: Readonly<Record<string, Severity | 'off'>>;
    ignore: readonly Ignore[];
    maxWarnings?: number;
    requireReplay?: boolean;
    outDir?: string;
    /** Most bytes of the build, and of files in it. */
    budget?: {
        total?: number;
        files?: Record<string, number>;
    };
    branch?: string;
    space?: string;
}
export declare const noConfig: Config;
/** What `--print-config` prints: the configuration with every rule's severity under a profile. */
export declare function formatConfig(config: Config, rules: readonly Rule[], profile: Profile): string;
