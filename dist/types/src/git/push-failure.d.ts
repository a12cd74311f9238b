import { OperationalError } from '../diagnostics/errors.js';
import { type GitRun } from './git.js';
import type { Remote } from './remote.js';
/** Why git could not reach or change a remote. */
export type PushCause = 'race' | 'rule' | 'workflow' | 'size' | 'rights' | 'token' | 'missing' | 'host-key' | 'network' | 'unknown';
export declare function pushCause(run: GitRun): PushCause;
/** The remote did not take the build, or could not be read. */
export declare class PushRefused extends OperationalError {
    readonly name = "PushRefused";
    readonly reason: PushCause;
    constructor(what: 'read' | 'push to', remote: Remote, run: GitRun, { branch, cause }?: {
        branch?: string;
        cause?: PushCause;
    });
}
