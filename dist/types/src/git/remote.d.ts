import type { Checkout } from './checkout.js';
/** A repository to push to. */
export interface Remote {
    /** What git is given: the address behind the configured one, without user name or password for http. */
    url: string;
    transport: 'http' | 'ssh' | 'file';
    /** For people: `github.com/owner/name`, or the path. */
    name: string;
    /** Where it is on the web, as far as its URL says: `https://host` and `owner/name`. */
    web?: {
        origin: string;
        path: string;
    };
    /** What stood in the URL before the `@`. */
    credentials?: {
        username: string;
        password: string;
    };
}
/**
 * The remote of that name, that URL or that path (relative to `cwd`); default: `origin`, and undefined when there is
 * none. Throws `OperationalError` when it cannot be a remote.
 */
export declare function findRemote({ settings, root }: Pick<Checkout, 'settings' | 'root'>, asked?: string, cwd?: string): Remote | undefined;
/**
 * Whether a token in GITHUB_TOKEN belongs to a server: github.com, or the one of the workflow. No other host gets it: they
 * have git's own ways, a credential helper or a password in the remote's URL.
 */
export declare function isGitHubOrigin(origin: string, env: NodeJS.ProcessEnv): boolean;
