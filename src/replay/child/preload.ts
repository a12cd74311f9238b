/** Runs in the konnector's own process before its bundle: `node --require preload.cjs <build>`. */
import { isMainThread } from 'node:worker_threads'
import { readInput } from './input.ts'
import { installWorld } from './world.ts'

// Threads and processes that the konnector starts are given the same arguments.
if (isMainThread && !process.connected) installWorld(readInput())
