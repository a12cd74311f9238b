import type { Metafile } from 'esbuild';
import type { Konnector } from '../konnector/konnector.js';
import type { BundleFinding } from './finding.js';
import { type Inventory } from './inventory/inventory.js';
import type { Plan } from './plan.js';
/** All that is said about what is inside the bundles. */
export interface BundleContents {
    inventory: Inventory;
    /** Ships with the build; undefined when nothing but the konnector's own source is inside. */
    notices: string | undefined;
    /** CycloneDX, as text. */
    sbom: string;
    findings: BundleFinding[];
}
export declare function describeBundle(metafile: Metafile, konnector: Konnector, { dir }: Plan): BundleContents;
