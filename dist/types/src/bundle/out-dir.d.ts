/** Where a build goes, relative to the konnector or absolute. */
export declare function resolveOutDir({ outDir, flavour, }: {
    outDir?: string | undefined;
    flavour?: string | undefined;
}): string;
/**
 * Why `outDir` cannot be replaced by a build, or undefined when it can. The whole folder is replaced, so it must
 * not be, hold or lie inside what people wrote.
 */
export declare function checkOutDir(konnectorDir: string, outDir: string): string | undefined;
/**
 * Fills a new folder in `scratch`, which must be of the same file system, and puts it in the place of `outDir` when what
 * `fill` made is good. Else, or when `fill` throws, `outDir` stays as it was.
 */
export declare function replaceDir<Made extends {
    good: boolean;
}>(outDir: string, scratch: string, fill: (dir: string) => Promise<Made>): Promise<Made>;
/** Whether `path` is `folder` or lies in it. */
export declare function isInside(path: string, folder: string): boolean;
