import { OperationalError } from '../diagnostics/cannot-run.js';
import { type JsonDocument } from '../json/document.js';
import type { Konnector } from './konnector.js';
export declare const manifestName = "manifest.konnector";
/** There is no manifest to read. */
export declare class ManifestNotFound extends OperationalError {
    readonly name = "ManifestNotFound";
    constructor(looked: string);
}
/**
 * Reads the konnector at a repository folder or at a manifest file. Throws `ManifestNotFound`.
 * `cwd` is what file names in diagnostics are relative to.
 */
export declare function readKonnector(path: string, { cwd, manifestOnly }?: {
    cwd?: string | undefined;
    manifestOnly?: boolean | undefined;
}): Konnector;
/** The konnector of a manifest that comes on its own: from stdin. `file` is what diagnostics call it. */
export declare function konnectorFromBytes(file: string, bytes: Uint8Array, dir?: string): Konnector;
/** The document of a file's bytes; bytes that are no UTF-8 are told in `invalid`. */
export declare function readDocument(file: string, bytes: Uint8Array): JsonDocument;
/** Whether a path leads to a file, by a link or not: what else there may be, such as a pipe, can keep a reader waiting. */
export declare function isFile(path: string): boolean;
export declare function displayPath(cwd: string, file: string): string;
