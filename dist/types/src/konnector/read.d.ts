import type { Konnector } from './konnector.ts';
export declare const manifestName = "manifest.konnector";
/** There is no manifest to read; `looked` is where it should have been. */
export declare class ManifestNotFound extends Error {
    readonly looked: string;
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
export declare function relativeName(cwd: string, file: string): string;
