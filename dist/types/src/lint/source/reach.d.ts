import type { RepositoryFiles } from '../../konnector/konnector.js';
/** The files a konnector may start from: those of both kinds for one that has them. */
export declare function findSourceEntries(files: RepositoryFiles, main?: string): string[];
/** The file a relative import leads to; undefined when it is no file of the repository. */
export declare function resolveImport(files: RepositoryFiles, from: string, specifier: string): string | undefined;
