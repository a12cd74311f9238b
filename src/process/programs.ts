import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Never those of PATH: a script of npm has the repository's own programs on it. */
const folders = ['/usr/sbin', '/usr/bin', '/sbin', '/bin', '/usr/local/bin']

/** The path of a program of the system. Throws when it is not installed. */
export function programPath(name: string): string {
  const path = findProgram(name)
  if (path === undefined) throw new Error(`${name} is not installed`)
  return path
}

/** The path of a program of the system; undefined when it is not installed. */
export function findProgram(name: string): string | undefined {
  return folders.map(folder => join(folder, name)).find(path => existsSync(path))
}

/** What stands before a command so that it, and each program that it starts, holds at most so many bytes. */
export function limitMemory(bytes: number): string[] {
  const prlimit = process.platform === 'linux' ? findProgram('prlimit') : undefined
  return prlimit === undefined ? [] : [prlimit, `--data=${bytes}`, '--']
}
