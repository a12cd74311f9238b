import { OperationalError } from '../diagnostics/errors.js';
import { type JsonDocument } from '../json/document.js';
import type { Konnector } from './konnector.js';
export declare const manifestName = "manifest.konnector";
/** There is no manifest at the path. */
export declare class ManifestNotFound extends OperationalError {
    readonly name = "ManifestNotFound";
    /** `looked` is the path of the manifest that is missing. */
    constructor(looked: string);
}
/**
 * Reads the konnector at a repository folder or at a manifest file. Throws `ManifestNotFound`, `OutsideRepository` and
 * `FileTooLarge`.
 * `cwd` is what file names in diagnostics are relative to.
 */
export declare function readKonnector(path: string, { cwd, manifestOnly }?: {
    cwd?: string | undefined;
    manifestOnly?: boolean | undefined;
}): Konnector;
/** The konnector of a manifest on its own, such as one from stdin. `file` is its name in diagnostics. */
export declare function konnectorFromBytes(file: string, bytes: Uint8Array, dir?: string): Konnector;
/** Parses a file's bytes; `invalid` lists the bytes that are not UTF-8. Throws `FileTooLarge`. */
export declare function readDocument(file: string, bytes: Uint8Array): JsonDocument;
export declare function displayPath(cwd: string, file: string): string;
/** Whether a list of the repository has a file at this path. */
export declare function isListed(path: string): boolean;
