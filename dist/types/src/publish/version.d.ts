import type { Diagnostic, Place } from '../diagnostic/diagnostic.js';
import { type Profile } from '../diagnostic/rule.js';
import { type JsonDocument } from '../konnector/document.js';
import type { Source } from './source.js';
export interface VersionOptions {
    /** A tag to go by instead of those on HEAD. */
    tag?: string | undefined;
    profile?: Profile;
}
export interface VersionResult {
    /** Nothing when the diagnostics tell why. */
    version?: string;
    /** The tag it comes from; without one it is a dev version. */
    tag?: string;
    diagnostics: Diagnostic[];
}
/**
 * The version a publication gets: that of the tag on HEAD, else `x.y.z-dev.<commit>`, which needs no clock and so is
 * the same when a job runs again.
 */
export declare function versionOf(source: Source, manifest: JsonDocument, options?: VersionOptions): VersionResult;
export declare function stringAt(manifest: JsonDocument, key: string): string | undefined;
/** Where a member of the manifest is; default: its version. */
export declare function placeOf(manifest: JsonDocument, key?: string): Place;
