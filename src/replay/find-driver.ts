import type { Build } from '../build/build.ts'
import type { Driver } from './driver.ts'
import { createNodeDriver, type NodeDriverOptions } from './node-driver.ts'

/** The driver for builds of that kind; undefined when none can run them. */
export function findDriver(build: Build, options: NodeDriverOptions = {}): Driver | undefined {
  return build.kind === 'client' ? undefined : createNodeDriver(options)
}
