import { createHash } from 'node:crypto'
import { chmodSync, lstatSync, mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { onInterrupt } from './interrupt.ts'

/** A folder of this process, which no other user may enter. */
export interface TemporaryFolder {
  /** Absolute, and no link. */
  dir: string
  /** Removes all of it, whatever was done to it. */
  remove(): void
}

/**
 * Makes a folder whose name begins with `prefix`, in the folder `parent`. An interrupt removes it, and the next run
 * removes what a process that was killed has left.
 */
export function makeTemporaryFolder(prefix: string, parent: string = tmpdir()): TemporaryFolder {
  const around = realpathSync(parent)
  removeLeftovers(around)
  const dir = mkdtempSync(join(around, `${prefix}${tag(process.pid)}-`))
  const takeBack = onInterrupt(() => removeFolder(dir))
  return {
    dir,
    remove() {
      removeFolder(dir)
      takeBack()
    },
  }
}

const sweptFolders = new Set<string>()

/** Removes the folders of processes that are gone, once in each place. */
function removeLeftovers(around: string): void {
  if (sweptFolders.has(around)) return
  sweptFolders.add(around)
  for (const name of readdirSync(around)) if (isLeftover(around, name)) removeFolder(join(around, name))
}

/** Milliseconds after which a folder of another machine belongs to nothing that still runs. */
const maxAge = 24 * 60 * 60 * 1000

/** Whether a folder is one of `makeTemporaryFolder`, of our user, and of a process that is gone. */
function isLeftover(around: string, name: string): boolean {
  const [, owner, pid] = /-([\da-f]{8}\.(\d+))-\w{6}(?:-old)?$/.exec(name) ?? []
  if (owner === undefined) return false
  const stat = lstatSync(join(around, name), { throwIfNoEntry: false })
  if (stat?.isDirectory() !== true || stat.uid !== (process.getuid?.() ?? stat.uid)) return false
  return owner === tag(Number(pid)) ? !isAlive(Number(pid)) : Date.now() - stat.mtimeMs > maxAge
}

/** Names a process in the names of its folders. The number of a process says nothing on another machine. */
function tag(pid: number): string {
  machine ??= createHash('sha256').update(`${hostname()} ${processNamespace()}`).digest('hex').slice(0, 8)
  return `${machine}.${pid}`
}

let machine: string | undefined

/** Containers of one machine count their processes for themselves. */
function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** What cannot be removed stays, and the next run tries again: the work that needed it is done. */
function removeFolder(dir: string): void {
  try {
    rmSync(dir, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 })
  } catch {
    try {
      // Code that wrote there can have taken our rights to its folders.
      allowAll(dir)
      rmSync(dir, { recursive: true, force: true })
    } catch {
      // Another process removes it, too, or owns a part of it.
    }
  }
}

function allowAll(dir: string): void {
  chmodSync(dir, 0o700)
  for (const entry of readdirSync(dir, { withFileTypes: true }))
    if (entry.isDirectory()) allowAll(join(dir, entry.name))
}
