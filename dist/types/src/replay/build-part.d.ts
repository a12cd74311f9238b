import type { Build } from '../build/build.js';
import { OperationalError } from '../diagnostics/errors.js';
declare const entries: {
    readonly server: 'index.js';
    readonly client: 'main.js';
};
/** Where a part of a konnector runs: with the stack, or in the flagship app. */
export type Side = keyof typeof entries;
/** Whether a build has a part for the stack and one for the flagship app. */
export declare function hasBothParts({ files }: Pick<Build, 'files'>): boolean;
/** The build has not the part that is asked for. */
export declare class PartMissing extends OperationalError {
    readonly name = "PartMissing";
}
/** The part of a build that runs there; by default the one that the build is of. Throws `PartMissing`. */
export declare function partOf(build: Build, side?: Side): Build;
export {};
