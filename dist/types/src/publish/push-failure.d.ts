import { CannotRun } from '../diagnostic/cannot-run.js';
import { type GitRun } from './git.js';
import type { Remote } from './remote.js';
/** Why git could not reach or change a remote. */
export type Cause = 'race' | 'rule' | 'workflow' | 'size' | 'rights' | 'token' | 'missing' | 'host-key' | 'network' | 'unknown';
export declare function causeOf(run: GitRun): Cause;
/** The remote did not take the build, or could not be read. */
export declare class PushRefused extends CannotRun {
    readonly name = "PushRefused";
    readonly reason: Cause;
    constructor(what: string, remote: Remote, branch: string, run: GitRun, reason?: Cause);
}
