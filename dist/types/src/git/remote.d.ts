import type { GitConfig } from './git.js';
import type { Checkout } from './checkout.js';
/** A repository to push to. */
export interface Remote {
    /** What git is given: without user name or password for http. */
    url: string;
    transport: 'http' | 'ssh' | 'file';
    /** For people: `github.com/owner/name`, or the path. */
    name: string;
    /** Where it is on the web, as far as its URL tells: `https://host` and `owner/name`. */
    web?: {
        origin: string;
        path: string;
    };
    /** What stood in the URL before the `@`. */
    credentials?: string;
}
/**
 * The remote of that name, that URL or that path (relative to `cwd`); default: `origin`, and nothing when there is
 * none. Throws `OperationalError` when it can be no remote.
 */
export declare function findRemote(source: Checkout, asked?: string, cwd?: string): Remote | undefined;
/**
 * What sends credentials to a remote, and to it alone, over whatever else is configured for its host: an empty value
 * first takes away every header set before, since a second Authorization is answered 400. Throws `OperationalError`.
 */
export declare function authentication(remote: Remote, token: string | undefined, env: NodeJS.ProcessEnv): {
    config: GitConfig;
    secrets: string[];
};
export declare function isLoopback(hostname: string): boolean;
