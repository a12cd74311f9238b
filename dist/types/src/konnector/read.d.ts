import { OperationalError } from '../diagnostics/errors.js';
import { type JsonDocument } from '../json/document.js';
import type { Konnector } from './konnector.js';
export declare const manifestName = "manifest.konnector";
/** There is no manifest at the path. */
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
/** The konnector of a manifest on its own, such as one from stdin. `file` is its name in diagnostics. */
export declare function konnectorFromBytes(file: string, bytes: Uint8Array, dir?: string): Konnector;
/** Parses a file's bytes; `invalid` lists the bytes that are not UTF-8. */
export declare function readDocument(file: string, bytes: Uint8Array): JsonDocument;
/** Whether a path is a file or a link to one. Anything else, such as a pipe, could keep a reader waiting. */
export declare function isFile(path: string): boolean;
/** The bytes of a file; `undefined` if there is none. */
export declare function readFile(path: string): Uint8Array | undefined;
export declare function displayPath(cwd: string, file: string): string;
/** Whether a list of the repository has a file at this path. */
export declare function isListed(path: string): boolean;
