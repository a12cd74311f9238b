import type { Place } from '../diagnostics/diagnostic.js';
import type { Finding } from '../diagnostics/rule.js';
import type { ReplayEvent } from './protocol.js';
/** Where in the konnector's own source a failed run did what it did. */
export interface SourceLocator {
    /** The request of this title that the recording had no answer to, the `nth` of them from 0. */
    request(title: string, nth: number): Place | undefined;
    /** The first try of something that is not let out. */
    blocked(what: string): Place | undefined;
    /** Where the error came from that the job ended with; `result` is the job's. */
    error(result: string): Place | undefined;
}
/** For a run that was not traced. */
export declare const emptyLocator: SourceLocator;
/** Reads the events of a traced run through the build's source map, an absolute path. Files are relative to `cwd`. */
export declare function createSourceLocator(events: readonly ReplayEvent[], sourceMap: string, cwd: string): SourceLocator;
/** Adds an origin to a finding: as its place, or beside the one it has. */
export declare function attachLocation(origin: Place | undefined, message: string, finding: Finding): Finding;
