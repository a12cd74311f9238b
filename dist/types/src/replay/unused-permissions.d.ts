import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { JsonDocument } from '../json/document.js';
import type { Run } from './replay.js';
/**
 * What a manifest gives and none of the runs needed. Only those of all recordings can tell, and only when each was as
 * it should be; nothing is said unless one is a success, as what broke off has not come to the rest.
 */
export declare function unusedPermissions(runs: readonly Pick<Run, 'result' | 'accesses'>[], manifest: JsonDocument): Diagnostic[];
