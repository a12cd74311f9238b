import { spawn, type StdioOptions } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { constants, devNull } from 'node:os'
import type { Duplex, Readable, Writable } from 'node:stream'
import { OperationalError } from '../diagnostics/errors.ts'
import { inheritedDescriptors } from './descriptors.ts'
import { onInterrupt } from '../process/interrupt.ts'
import { type SandboxJob, type SandboxResult, type StreamName, streamNames } from './job.ts'
import { maxBytes, maxLines } from './limits.ts'
import { readLines } from './lines.ts'
import { killGroup } from '../process/group.ts'
import type { Launch } from './tier.ts'

/** Milliseconds for what is left in the pipes when the process has ended. */
const grace = 1000

type RunOptions = Pick<SandboxJob, 'input' | 'reply' | 'maxTime' | 'signal' | 'onLine'> & { cwd: string }

/** Starts a command in `cwd`, feeds it, and reads what it says, until it ends or is killed at one of its limits. */
export async function runProcess(
  { command: [file, ...args], env, endsWithInput = false, codeOfShell = false }: Launch,
  { cwd, input = '', reply, maxTime, signal, onLine }: RunOptions,
): Promise<SandboxResult> {
  signal?.throwIfAborted()
  const started = performance.now()
  const nothing = openSync(devNull, 'r+')
  const stdio: StdioOptions = [endsWithInput ? 'pipe' : 'ignore', 'pipe', 'pipe', 'pipe', 'pipe']
  for (const descriptor of inheritedDescriptors(stdio.length)) stdio[descriptor] = nothing
  const child = spawn(file, args, {
    cwd,
    env: env as NodeJS.ProcessEnv,
    // A group of its own, so that what it started ends with it.
    detached: process.platform !== 'win32',
    stdio: Array.from(stdio, stream => stream ?? 'ignore'),
  })
  closeSync(nothing)
  const [, stdout, stderr, inputPipe, events] = child.stdio as [null, Readable, Readable, Writable, Duplex]
  const streams: Record<StreamName, Readable> = { stdout, stderr, events }
  // A process that ends before it has read its input says so by its exit code.
  inputPipe.on('error', () => {})
  if (reply) converse(events, inputPipe, reply)
  inputPipe.write(input)
  if (!reply) inputPipe.end()

  const kill = () => killGroup(child.pid)
  // A group of its own hears nothing of Ctrl+C.
  const removeHandler = onInterrupt(kill)
  signal?.addEventListener('abort', kill, { once: true })
  if (onLine)
    for (const name of ['stdout', 'stderr'] as const) readLines(streams[name], line => onLine(line, name))
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    kill()
  }, maxTime)
  let overflow: StreamName | undefined
  const collecting = streamNames.map(name =>
    collect(streams[name], name, () => {
      overflow ??= name
      kill()
    }),
  )
  // What the process left running outside of its group may hold the pipes open.
  child.once('exit', () => {
    kill()
    setTimeout(
      () => [...Object.values(streams), inputPipe].forEach(stream => stream.destroy()),
      grace,
    ).unref()
  })
  try {
    const ended = await new Promise<Ending>((resolve, reject) => {
      child.once('error', error =>
        reject(
          new OperationalError(
            `The konnector could not be run with ${file}: ${error.message}. Install ${file} again, or give another one.`,
          ),
        ),
      )
      child.once('close', (code, endedBy) => resolve({ code, signal: endedBy }))
    })
    const [out, err, reported] = await Promise.all(collecting)
    return {
      ...(codeOfShell ? readCode(ended) : ended),
      stdout: out!,
      stderr: err!,
      events: reported!,
      timedOut,
      ...(overflow !== undefined && { overflow }),
      ms: Math.round(performance.now() - started),
    }
  } finally {
    clearTimeout(timer)
    removeHandler()
    signal?.removeEventListener('abort', kill)
  }
}

/** Answers the lines of a stream, one after the other. */
function converse(events: Readable, input: Writable, reply: NonNullable<SandboxJob['reply']>): void {
  let earlier = Promise.resolve()
  const answer = async (line: string) => {
    await earlier
    const text = await reply(line)
    if (text !== undefined) input.write(text)
  }
  readLines(events, line => {
    // The code need not wait for what nobody answers.
    earlier = answer(line).catch(() => void input.end())
  })
}

type Ending = Pick<SandboxResult, 'code' | 'signal'>

function readCode({ code, signal }: Ending): Ending {
  const name = Object.entries(constants.signals).find(([, number]) => code === 128 + number)?.[0]
  return name === undefined ? { code, signal } : { code: null, signal: name as NodeJS.Signals }
}

/** What a stream says up to `maxBytes` and `maxLines`; `beyond` is called when there is more. */
function collect(stream: Readable, name: StreamName, beyond: () => void): Promise<Buffer> {
  const pieces: Buffer[] = []
  const room = { bytes: maxBytes[name], lines: maxLines }
  stream.on('data', (chunk: Buffer) => {
    const { piece, lines } = cut(chunk, room)
    pieces.push(piece)
    room.bytes -= piece.length
    room.lines -= lines
    if (piece.length < chunk.length) beyond()
  })
  return new Promise(resolve => {
    stream.once('close', () => resolve(Buffer.concat(pieces)))
    stream.once('error', () => {})
  })
}

/** As much of a chunk as there is room for, and the lines that end in it. */
function cut(chunk: Buffer, room: { bytes: number; lines: number }): { piece: Buffer; lines: number } {
  const piece = chunk.subarray(0, room.bytes)
  let end = 0
  for (let lines = 0; lines < room.lines; lines++) {
    const newline = piece.indexOf(10, end)
    if (newline === -1) return { piece, lines }
    end = newline + 1
  }
  return { piece: piece.subarray(0, end), lines: room.lines }
}
