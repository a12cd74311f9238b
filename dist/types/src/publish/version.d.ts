import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { type Profile } from '../diagnostics/rule.js';
import { type JsonDocument } from '../json/document.js';
import type { Checkout } from '../git/checkout.js';
export interface PublishVersionOptions {
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
export declare function resolveVersion(source: Checkout, manifest: JsonDocument, options?: PublishVersionOptions): VersionResult;
export declare function manifestString(manifest: JsonDocument, key: string): string | undefined;
/** Where a member of the manifest is; default: its version. */
export declare function manifestPlace(manifest: JsonDocument, key?: string): Place;
