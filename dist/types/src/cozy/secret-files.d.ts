/** A file that holds secrets or personal data, by its name. */
export interface SecretFile {
    /** Matches a path relative to the build or the repository, with `/`. */
    pattern: RegExp;
    /** What it holds, as the end of "This file holds …". */
    holds: string;
    /** Whether it is as wrong in a repository: the others have good uses there, and only must not ship. */
    inRepository: boolean;
}
/** What a file of a build holds that must not be public; undefined when its name says nothing of the kind. */
export declare function findSecretFile(path: string): SecretFile | undefined;
