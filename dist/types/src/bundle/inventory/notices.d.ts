import { type Inventory } from './inventory.js';
/**
 * The licences of all that is bundled, as most of them ask: name, version and licence of each package on a line of its
 * own, then the texts that came with it, said once for packages that came with the same. Undefined when nothing is
 * bundled.
 */
export declare function formatNotices(inventory: Inventory, dir: string): string | undefined;
