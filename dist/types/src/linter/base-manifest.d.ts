import { type JsonDocument } from '../json/document.js';
import type { Konnector } from '../konnector/konnector.js';
export interface BaseOptions {
    /** A git ref. */
    base?: string | undefined;
    /** Reads a file of a konnector at a git ref from elsewhere, when this clone is too shallow. */
    readRemoteFile?: ((dir: string, file: string, ref: string) => Promise<Uint8Array | undefined>) | undefined;
    registry?: string | undefined;
    space?: string | undefined;
}
/** The manifest to compare permissions with, or why there is none. */
export interface BaseManifest {
    manifest?: JsonDocument;
    notice?: string;
}
/** Reads the manifest at the git ref; without one, that of the latest version in the registry. Throws nothing. */
export declare function readBaseManifest(konnector: Konnector, request: BaseOptions): Promise<BaseManifest>;
