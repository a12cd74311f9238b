import type { BuildFailure, Message } from 'esbuild';
import type { BundleFinding } from './finding.js';
import type { Plan } from './plan.js';
/** Whether esbuild said what is wrong with the source; anything else that is thrown is a fault. */
export declare function isBuildFailure(error: unknown): error is BuildFailure;
/** esbuild's errors as findings in the order of the files; a package that is missing is one finding. */
export declare function formatErrors(errors: readonly Message[], plan: Plan): BundleFinding[];
/** esbuild's warnings about the konnector's own source; those about its dependencies are nothing it can act on. */
export declare function formatWarnings(warnings: readonly Message[]): BundleFinding[];
/** The package of an import specifier; undefined for a file (`./x`, `/x`) or an alias within a package (`#x`). */
export declare function packageName(specifier: string): string | undefined;
