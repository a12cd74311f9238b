import type { Place } from '../diagnostic/diagnostic.js';
import type { Finding } from '../diagnostic/rule.js';
import type { Fact } from './protocol.js';
/** Where in the konnector's own source a failed run did what it did. */
export interface Origins {
    /** The request of this title that the recording had no answer to, the `nth` of them from 0. */
    asked(title: string, nth: number): Place | undefined;
    /** The first try of something that is not let out. */
    tried(what: string): Place | undefined;
    /** Where the error came from that the job ended with; `result` is the job's. */
    ended(result: string): Place | undefined;
}
/** Of a run that was not traced. */
export declare const noOrigins: Origins;
/** Reads the facts of a traced run through the build's source map, an absolute path. Files are relative to `cwd`. */
export declare function originsOf(facts: readonly Fact[], sourceMap: string, cwd: string): Origins;
/** Adds an origin to a finding: as its place, or beside the one it has. */
export declare function from(origin: Place | undefined, message: string, finding: Finding): Finding;
