/** Runs in the konnector's own process before its bundle: `node --require preload.cjs <build>`. */
import { readFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
import { inputFd } from '../../sandbox/streams.ts'
import type { ChildInput } from '../protocol.ts'
import { installWorld } from './world.ts'

// Threads and processes that the konnector starts are given the same arguments.
if (isMainThread && !process.connected) installWorld(JSON.parse(readFileSync(inputFd, 'utf8')) as ChildInput)
