import { type BundledModule, type Inventory } from '../inventory/inventory.js';
/** Modules that belong together: those of a package, or the konnector's own. */
export interface Group {
    /** `name@version`, or what the konnector's own source is called. */
    name: string;
    kind: 'own' | 'package' | 'duplicate';
    license?: string;
    bytes: number;
    modules: BundledModule[];
}
export declare const ownSource = "own source";
/** The inventory by package, heaviest first. */
export declare function groupModules(inventory: Inventory): Group[];
/** `1.2 MB`, `34.5 kB` or `6 B`: decimal units, as registries show them. */
export declare function formatModuleSize(bytes: number): string;
export declare function formatShare(bytes: number, of: number): string;
