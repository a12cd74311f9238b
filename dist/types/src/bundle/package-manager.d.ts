import type { Konnector } from '../konnector/konnector.js';
export declare const lockfiles: readonly ['yarn.lock', 'package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml'];
export interface PackageManager {
    install: string;
    add: string;
}
/** The commands of the package manager whose lockfile the konnector holds; npm's when there is none. */
export declare function detectPackageManager({ files }: Konnector): PackageManager;
/** Every package that package.json names, of whatever kind. */
export declare function declaredPackages({ pkg }: Konnector): Set<string>;
/** Whether the dependencies can be there: a `node_modules` here or above, or Yarn's own map of them. */
export declare function isInstalled(dir: string): boolean;
