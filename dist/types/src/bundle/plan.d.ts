import type { Konnector } from '../konnector/konnector.js';
import { type Entry } from './entry.js';
import type { BundleFinding } from './finding.js';
import { type PackageManager } from './package-manager.js';
/** All that is decided before the bundler runs. */
export interface Plan {
    /** Real path of the konnector: names inside the bundle are relative to it. */
    dir: string;
    /** Absolute. */
    outDir: string;
    entries: Entry[];
    manager: PackageManager;
    /** Packages that package.json names. */
    declared: ReadonlySet<string>;
}
/** Decides what is bundled to where, or finds why it cannot be; touches nothing. A flavour has its own `entry`. */
export declare function planBundle(konnector: Konnector, out: string, entry?: string): Plan | {
    finding: BundleFinding;
};
