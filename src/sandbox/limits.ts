import { readFileSync } from 'node:fs'
import { release } from 'node:os'
import type { StreamName } from './job.ts'

const mebibyte = 1024 * 1024

/** Bytes that one process may hold. A bare Node 24 reserves 570 MiB of them for its compiled code. */
const maxMemory = 2048 * mebibyte
/** Threads of all processes together; one node has eleven. */
const maxTasks = 64
const maxOpenFiles = 1024
/** Bytes of everything on the disk of a sandbox, the copy of the build among it. */
export const maxDisk = 256 * mebibyte
/** Files and folders on that disk. */
export const maxInodes = 16_384

/** Bytes of a stream. Events hold the files a konnector saves, in base64; a string of V8 ends at 512 MiB. */
export const maxBytes: Readonly<Record<StreamName, number>> = {
  stdout: 4 * mebibyte,
  stderr: 4 * mebibyte,
  events: 256 * mebibyte,
}

/** Lines of a stream: a konnector that saves a thousand bills reports some thousands. */
export const maxLines = 100_000

/** The arguments of `prlimit` for what one process may use. */
export function limitsOfProcess(): string[] {
  return [
    `--core=0`,
    `--data=${clamp('Max data size', maxMemory)}`,
    `--fsize=${clamp('Max file size', maxDisk)}`,
    `--nofile=${clamp('Max open files', maxOpenFiles)}`,
  ]
}

/** The same with the limit of tasks. `ownUser`: the code has a user id that runs nothing else. */
export function limitsOfSandbox({ ownUser }: { ownUser: boolean }): string[] {
  const others = ownUser || countsByNamespace() ? 0 : runningTasks()
  return [...limitsOfProcess(), `--nproc=${clamp('Max processes', maxTasks + others)}`]
}

/** What is wanted, or the limit that stands already when it is lower: nobody may raise it. */
function clamp(title: string, wanted: number): number {
  current ??= readFileSync('/proc/self/limits', 'utf8')
  const [, most] = new RegExp(`^${title} +\\S+ +(\\d+)`, 'm').exec(current) ?? []
  return most === undefined ? wanted : Math.min(wanted, Number(most))
}

let current: string | undefined

/** From Linux 5.14 on, a user namespace counts its own tasks; before, all of the user's count. */
function countsByNamespace(): boolean {
  const [major = 0, minor = 0] = release().split('.').map(Number)
  return major > 5 || (major === 5 && minor >= 14)
}

/** `/proc/loadavg` says `0.12 0.34 0.56 1/234 5678`: one of 234 tasks is running. */
function runningTasks(): number {
  const [, total] = /\/(\d+)/.exec(readFileSync('/proc/loadavg', 'utf8')) ?? []
  return Number(total ?? 0)
}
