import type { Severity } from '../diagnostics/diagnostic.js';
import { type Profile, type Rule } from '../diagnostics/rule.js';
/** What esbuild can make of an imported file; loaders that write a second file beside the bundle are left out. */
export declare const loaderNames: readonly ['text', 'json', 'base64', 'binary', 'dataurl', 'js', 'jsx', 'ts', 'tsx', 'empty'];
export type LoaderName = (typeof loaderNames)[number];
/** A finding to ignore. */
export interface Ignore {
    rule: string;
    /** It covers findings there and below; without it, anywhere. */
    pointer?: string;
    /** Relative to the configuration's folder; without it, any. */
    file?: string;
    reason: string;
}
/**
 * How a repository wants to be checked. Where to push and which registry to submit to are not here, because tokens go
 * there: the holder of the tokens decides.
 */
export interface Config {
    profile?: Profile;
    rules: Readonly<Record<string, Severity | 'off'>>;
    ignore: readonly Ignore[];
    maxWarnings?: number;
    requireReplay?: boolean;
    outDir?: string;
    /** The maximum size of the build and of files in it, in bytes. */
    budget?: {
        total?: number;
        files?: Record<string, number>;
    };
    /** How files are imported, by their extension with its dot. */
    loaders?: Readonly<Record<string, LoaderName>>;
    branch?: string;
    space?: string;
}
export declare const noConfig: Config;
/** What `--print-config` prints: the configuration with every rule's severity under a profile. */
export declare function formatConfig(config: Config, rules: readonly Rule[], profile: Profile): string;
