import type { Konnector } from '../konnector/konnector.js';
import type { BundleFinding } from './finding.js';
import type { Plan } from './plan.js';
import { type State } from './state.js';
export interface MakeOptions {
    /** Write a source map beside the build (default), for the frames of a replay. */
    sourceMap?: boolean;
    /** Say what is inside (default): licence notices in the build, a bill of materials beside it. */
    inventory?: boolean;
    /** Look at what was built, and load it (default). */
    check?: boolean;
}
/** A build that is in its place, or why none is. */
export type Made = {
    good: true;
    state: State;
} | {
    good: false;
    findings: BundleFinding[];
};
/**
 * Makes the build and what is kept about it, and puts both into their places; gives findings alone when it is no good.
 * The bundler writes beside its source maps, where it has the konnector at the same distance as later on.
 */
export declare function make(konnector: Konnector, plan: Plan, options?: MakeOptions): Promise<Made>;
