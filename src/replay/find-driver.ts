import type { Build } from '../build/build.ts'
import { type BrowserDriverOptions, createBrowserDriver } from './client/browser-driver.ts'
import type { Driver } from './driver.ts'
import { createNodeDriver, type NodeDriverOptions } from './node-driver.ts'

export type FindDriverOptions = NodeDriverOptions & BrowserDriverOptions

/** The driver for builds of that kind. */
export function findDriver(build: Pick<Build, 'kind'>, options: FindDriverOptions = {}): Driver {
  return build.kind === 'client' ? createBrowserDriver(options) : createNodeDriver(options)
}
