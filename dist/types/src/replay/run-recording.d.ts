import type { Build } from '../build/build.js';
import type { Konnector } from '../konnector/konnector.js';
import type { Driver, DriverRun } from './driver.js';
import type { Recording } from './recording.js';
interface RunRecordingOptions {
    driver: Driver;
    /** Milliseconds until the run is ended. */
    timeout: number;
    trace?: boolean;
}
/** Runs the build once on a recording. */
export declare function runRecording(build: Build, konnector: Konnector, { settings, exchanges }: Pick<Recording, 'settings' | 'exchanges'>, { driver, timeout, trace }: RunRecordingOptions): Promise<DriverRun>;
export {};
