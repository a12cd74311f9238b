import { type AccessRight } from '../../cozy/libs-helpers.js';
import type { SourceCode, SourceFile, SourceRange } from './source.js';
/** A right that the code needs, and where it shows. */
export interface NeededRight extends AccessRight {
    /** What needs it, as a person would say it: `saveBills`. */
    by: string;
    file: SourceFile;
    range: SourceRange;
}
/** Every right the code needs, as far as can be told from the helpers it calls. */
export declare function neededRights({ files }: SourceCode, clientSide: boolean): NeededRight[];
