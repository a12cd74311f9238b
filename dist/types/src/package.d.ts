export declare const version: string;
/** The repository users read, without `git+` and `.git`. */
export declare const repositoryUrl: string;
