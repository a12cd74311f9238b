import type { Build } from '../bundle/build.js';
import type { Profile } from '../diagnostic/rule.js';
import type { Konnector } from '../konnector/konnector.js';
import type { StepResult } from './journal.js';
/** Bundles the konnector; what cannot be bundled is in the diagnostics. */
export declare function bundleStep(konnector: Konnector, request: {
    cwd: string;
    profile: Profile;
    outDir?: string | undefined;
}): Promise<StepResult<Build>>;
/** The build that is there already, when the bundle step is not asked for. */
export declare function existingBuild(konnector: Konnector, { outDir }: {
    outDir?: string | undefined;
}): Promise<Build | undefined>;
