import type { BuildFinding } from '../build/check.js';
import type { Konnector } from '../konnector/konnector.js';
import type { BundleFinding } from './finding.js';
/**
 * A finding about a build, with the place in the repository where it can be changed. `sourceOf` gives the file of the
 * repository that a file of the build comes from.
 */
export declare function locateInSource(finding: BuildFinding, sourceOf: (path: string) => string, { manifest }: Pick<Konnector, 'manifest'>): BundleFinding;
