/** How a download ended: the bytes, or what the host said instead. */
export type Download = {
    bytes: Uint8Array;
} | {
    status: number;
} | {
    error: string;
};
/** Why a download brought nothing, for a sentence. */
export declare function downloadError(got: Exclude<Download, {
    bytes: Uint8Array;
}>): string;
/** Downloads once, no more than a registry would. */
export declare function download(url: string): Promise<Download>;
/**
 * Looks whether a host gives archives of a repository to everybody, as it must to a registry. What is no clear no is
 * left for the download to tell. Throws `OperationalError`.
 */
export declare function assertPublic(url: string): Promise<void>;
/** Downloads the archive of a commit that was pushed a moment ago: hosts need some seconds. Throws `OperationalError`. */
export declare function downloadSoon(url: string, waits: readonly number[]): Promise<Uint8Array>;
