import { type Hand } from './hand.js';
import type { StackFrame } from '../stack-frame.js';
/** What the launcher reports of a client-side run, beside what every run reports. */
export type ClientEvent = {
    fact: 'log';
    level: string;
    message: string;
}
/** How the job ended; without an error it is done. */
 | {
    fact: 'ended';
    error?: string;
}
/** An error in the worker that became `false` for the pilot. */
 | {
    fact: 'lost';
    method: string;
    message: string;
    frames: StackFrame[];
}
/** A method of the app that a replay has not. */
 | {
    fact: 'missing';
    method: string;
    frames: StackFrame[];
}
/** The app refused cookies of a domain. */
 | {
    fact: 'cookies';
    domain: string;
    frames: StackFrame[];
} | {
    fact: 'identifier';
    value?: string;
}
/** No content script answered there. */
 | {
    fact: 'no-handshake';
    page: 'pilot' | 'worker';
}
/** An exception that nobody caught, with its frames in the bundle. */
 | {
    fact: 'page-error';
    message: string;
    frames: StackFrame[];
}
/** A step of the person's that could not be made. */
 | {
    fact: 'hand';
    on: string;
}
/** What a person did while the worker was shown. */
 | {
    fact: 'hands';
    hands: Hand[][];
} | {
    fact: 'credentials';
    values: Record<string, unknown>;
}
/** What the app has at the end, for a run that comes after this one. */
 | {
    fact: 'left';
    app: object;
};
type Members = Record<string, unknown>;
/** Whether a value is one of these facts. `areFrames` tests what all facts share. */
export declare function isClientEvent(value: Members, areFrames: (frames: unknown) => boolean): boolean;
export {};
