import type { Build } from '../build/build.js';
import { type BrowserDriverOptions } from './client/browser-driver.js';
import type { Driver } from './driver.js';
import { type NodeDriverOptions } from './node-driver.js';
export type FindDriverOptions = NodeDriverOptions & BrowserDriverOptions;
/** The driver for builds of that kind. */
export declare function findDriver(build: Pick<Build, 'kind'>, options?: FindDriverOptions): Driver;
