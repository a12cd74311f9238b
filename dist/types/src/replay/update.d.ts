import type { DriverRun } from './driver.js';
import { type Expected } from './recording.js';
export interface ExpectedChange {
    before: string;
    after: string;
}
/** Of a scenario that has no `expected.json` yet. */
export declare const noExpected: Expected;
/** The text of `expected.json`; empty when there is none. */
export declare function readExpectedText(dir: string): string;
/** Whether a run went the way of the recording, so that what it did can be expected of the next. */
export declare function isRepeated({ events, timedOut }: DriverRun): boolean;
/** Writes what a run did as what is expected; undefined when that changes nothing. */
export declare function updateExpected(dir: string, run: DriverRun, konnectorDir: string): ExpectedChange | undefined;
