/** Serves one archive on loopback while `use` runs: for a registry on this machine, and for nobody else. */
export declare function withArchiveServer<T>(name: string, bytes: Uint8Array, use: (url: string) => Promise<T>): Promise<T>;
