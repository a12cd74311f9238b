import type { Build } from '../build/build.js';
import type { Driver } from './driver.js';
import { type NodeDriverOptions } from './node-driver.js';
/** The driver for builds of that kind; undefined when none can run them. */
export declare function findDriver(build: Build, options?: NodeDriverOptions): Driver | undefined;
