import type { Remote } from '../git/remote.js';
import { type NetworkLimits } from '../git/remote-repo.js';
import type { AccessToken } from '../secrets/access-token.js';
import { type PushPlan, type PushRequest } from './push-plan.js';
export interface PushOptions extends PushRequest {
    remote: Remote;
    /** GitHub's token; no other host gets it. Without it, git's own credentials count. */
    token?: AccessToken | undefined;
    env?: NodeJS.ProcessEnv;
    /** How often to try against other runs that push; default 5. */
    attempts?: number;
    /** Waits after a lost race or a failed connection, in milliseconds. */
    waits?: readonly number[];
    limits?: NetworkLimits;
    progress?: ((line: string) => void) | undefined;
}
export interface PushResult extends Omit<PushPlan, 'status'> {
    /** `passed`: pushed by this run. The others are as in the plan. */
    status: 'passed' | Exclude<PushPlan['status'], 'planned'>;
    commit: string;
    attempts: number;
}
/** A push that was read but not done. It keeps a temporary repository until it is disposed of. */
export interface PreparedPush extends AsyncDisposable {
    readonly plan: PushPlan;
    /**
     * Pushes what was planned. A lost race is planned again on the new tip; a refusal that will not change ends it at
     * once. Throws `PushRefused`, `OperationalError`.
     */
    apply(): Promise<PushResult>;
}
/**
 * Reads what pushing a build to the build branch, and to the tag of a release, takes. Nothing is written to the remote
 * before `apply`. Throws `PushRefused`, `OperationalError`.
 */
export declare function preparePush(options: PushOptions): Promise<PreparedPush>;
