import type { Inventory } from './inventory.js';
/** What the bundle is of. */
export interface SbomSubject {
    name: string;
    version: string;
    license?: string;
}
/** A CycloneDX 1.6 bill of materials (ECMA-424), without a date or a serial number: the same bundle has the same. */
export declare function createSbom(inventory: Inventory, subject: SbomSubject): string;
