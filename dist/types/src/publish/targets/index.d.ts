import type { Target } from './target.js';
/** What a publication is asked to be listed in. */
export interface TargetOptions {
    /** Address of a cozy-apps-registry. */
    registry?: string | undefined;
    space?: string | undefined;
    token?: string | undefined;
    env: NodeJS.ProcessEnv;
    progress?: ((line: string) => void) | undefined;
}
/** The target that the options name; undefined when they name none. */
export declare function createTarget(options: TargetOptions): Promise<Target | undefined>;
