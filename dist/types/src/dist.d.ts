/** The path of a built file, such as the preload a child process needs: also found when run from the source. */
export declare function distFile(name: string): string;
/** The path of a file that ships beside dist/, such as a page of the docs; src/ and dist/ are at the same depth. */
export declare function packageFile(name: string): string;
