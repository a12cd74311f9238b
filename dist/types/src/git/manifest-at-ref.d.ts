import type { JsonDocument } from '../json/document.js';
/**
 * The manifest of the repository at `dir` as it was at a git ref; `undefined` where it cannot be read: no git, no such
 * commit (a shallow clone), no manifest then.
 */
export declare function readManifestAt(dir: string, ref: string): Promise<JsonDocument | undefined>;
