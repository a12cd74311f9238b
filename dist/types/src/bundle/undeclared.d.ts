import type { Metafile } from 'esbuild';
import type { BundleFinding } from './finding.js';
import type { Plan } from './plan.js';
/**
 * Packages the konnector's own source imports and package.json does not name: they resolve only because another
 * package happens to bring them. One finding a package, with every file that imports it.
 */
export declare function undeclaredDependencies(metafile: Metafile, { declared, manager }: Plan): BundleFinding[];
