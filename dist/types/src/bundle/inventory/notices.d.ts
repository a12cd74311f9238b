import { type Inventory } from './inventory.js';
export declare const noticesName = "THIRD-PARTY-NOTICES.txt";
/**
 * The licences of all that is bundled, as most of them ask: name, version and licence of each package on a line of its
 * own, then the texts that came with it, said once for packages that came with the same. Undefined when nothing is
 * bundled.
 */
export declare function formatNotices(inventory: Inventory, dir: string): string | undefined;
/** `name@version` of every package that notices speak of, as written by `noticesOf`; sorted. */
export declare function parseNotices(notices: string): string[];
