import type { BundleFinding } from '../finding.js';
import type { Inventory } from './inventory.js';
/** What the licences of bundled packages say that the konnector's author should know; `own` is the konnector's. */
export declare function licenseFindings({ packages }: Inventory, own: string | undefined): BundleFinding[];
