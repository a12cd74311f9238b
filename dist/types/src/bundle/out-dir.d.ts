/**
 * Why `outDir` cannot be replaced by a build, or undefined when it can. The whole folder is replaced, so it must
 * not be, hold or lie inside what people wrote.
 */
export declare function refusal(konnectorDir: string, outDir: string): string | undefined;
/**
 * Fills a new folder in `scratch`, which must be of the same file system, and puts it in the place of `outDir`. When `fill` throws or says that what it made is no
 * good, `outDir` stays as it was.
 */
export declare function replaceDir(outDir: string, scratch: string, fill: (dir: string) => Promise<boolean>): Promise<boolean>;
/** Whether `path` is `folder` or lies in it. */
export declare function isInside(path: string, folder: string): boolean;
