import type { Konnector } from '../konnector/konnector.js';
import type { BuildFile } from '../build/files.js';
import type { BundleFinding } from './finding.js';
import type { Plan } from './plan.js';
/** A build that is in its place, or why none is. */
export type BuildOutcome = {
    good: true;
    files: BuildFile[];
    findings: BundleFinding[];
    inputs?: string;
} | {
    good: false;
    findings: BundleFinding[];
};
/**
 * Makes the build and what is kept about it, and puts both into their places; gives findings alone when it is no good.
 * The bundler writes beside its source maps, where it has the konnector at the same distance as later on.
 */
export declare function buildKonnector(konnector: Konnector, plan: Plan): Promise<BuildOutcome>;
/** Makes the build as other bundlers would: nothing is said of what is inside, and nothing kept for the next time. */
export declare function buildBare(konnector: Konnector, plan: Plan): Promise<BuildOutcome>;
