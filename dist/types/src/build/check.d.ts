import type { Konnector } from '../konnector/konnector.js';
import type { BuildFile } from './build.js';
import type { BuildRule } from './build-rule.js';
import type { BundleFinding } from '../bundle/finding.js';
/** Every finding of the rules over a build; places are relative to the build. */
export declare function checkBuild({ dir, files }: {
    dir: string;
    files: readonly BuildFile[];
}, rules?: readonly BuildRule[]): Promise<BundleFinding[]>;
/** Whether a build with this finding must not take the place of another. */
export declare function blocksBuild({ rule, severity }: BundleFinding): boolean;
/** A finding about the build, said at the place in the repository where it can be changed. */
export declare function locateInSource(finding: BundleFinding, sourceOf: (path: string) => string, { manifest }: Konnector): BundleFinding;
