/**
 * The process of a client-side run, `node launcher.cjs`: the flagship app's double, and the browser as its child. It reads
 * a `LauncherInput` from file descriptor 3 and writes facts to file descriptor 4, as the preload of a server-side run does.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { emit } from '../../child/emit.ts'
import { inputFd } from '../../../sandbox/streams.ts'
import type { LauncherInput } from '../input.ts'
import { replayClient } from './replay.ts'
import { recordClient } from './record.ts'

const input = JSON.parse(readFileSync(inputFd, 'utf8')) as LauncherInput
const scriptNamed = (name: string) => readFileSync(join(__dirname, name), 'utf8')

process.on('uncaughtException', fail)
const run =
  input.mode === 'record'
    ? recordClient(input, scriptNamed('world.js'), scriptNamed('recorder.js'))
    : replayClient(input, scriptNamed('world.js'))
run.then(() => process.exit(0), fail)
emit({ fact: 'started', node: process.versions.node })

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
