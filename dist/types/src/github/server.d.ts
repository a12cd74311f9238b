/** A repository on a GitHub, and where that GitHub's API is. */
export interface GitHubRepository {
    owner: string;
    name: string;
    /** `https://github.com`, without a slash at its end. */
    origin: string;
    /** `https://api.github.com`, without a slash at its end. */
    apiUrl: string;
}
/**
 * The repository at that place on the web, as far as its server can be a GitHub. A workflow names the API of its own
 * server; that of another GitHub Enterprise is at `/api/v3`.
 */
export declare function findGitHubRepository(web: {
    origin: string;
    path: string;
} | undefined, env: NodeJS.ProcessEnv): GitHubRepository | undefined;
/** Reads `owner/name`, on the GitHub of the workflow or else github.com, or the URL of a repository. */
export declare function parseGitHubRepository(text: string, env: NodeJS.ProcessEnv): GitHubRepository | undefined;
/** Whether it can be `owner/name`, or the URL of a repository. */
export declare function isGitHubRepositoryName(text: string): boolean;
/** `owner/name`. */
export declare function repositoryName({ owner, name }: GitHubRepository): string;
/** The address of a page of a repository. */
export declare function pageUrl({ origin, owner, name }: GitHubRepository, path: string): string;
