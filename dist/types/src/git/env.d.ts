/** Settings of git in the order of precedence: the last one of a key wins. */
export type GitConfig = readonly (readonly [key: string, value: string])[];
/**
 * The environment of git for reading a checkout: refs and settings as the user has them, no network. It is for commands
 * whose output no setting changes, and which run no program.
 */
export declare function readingEnv(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv;
/** The environment of git for making and reading objects: the same input gives the same output for everybody. */
export declare function isolatedEnv(env: NodeJS.ProcessEnv, config?: GitConfig): NodeJS.ProcessEnv;
/** The environment of git for speaking to a remote, with these settings and no other. */
export declare function networkEnv(env: NodeJS.ProcessEnv, config: GitConfig): NodeJS.ProcessEnv;
