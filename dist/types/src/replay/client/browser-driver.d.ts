import type { SandboxChoice } from '../../sandbox/choice.js';
import type { Driver } from '../driver.js';
export interface BrowserDriverOptions {
    /** Path of the node that runs the launcher. Default: this one. */
    node?: string;
    /** Path of the launcher, one CommonJS file. Default: the one that ships. */
    launcher?: string;
    /** The browser. Default: the one of this machine. */
    browser?: string;
    /** Without a window, when recording. A replay has none. */
    headless?: boolean;
    /** What must stand around the build; a browser has its own sandbox, but not as root. */
    sandbox?: SandboxChoice;
    env?: Readonly<Record<string, string | undefined>>;
}
/** Runs a client-side build in a browser, as the flagship app does. Its runs throw `NoBrowser` where there is none. */
export declare function createBrowserDriver(options?: BrowserDriverOptions): Driver;
