import { execFile } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { programPath } from '../process/programs.ts'

/** Something of the machine that is seen in a sandbox, read-only. */
export interface Bind {
  from: string
  /** Absolute in the sandbox. */
  to: string
}

export const nodeInside = '/bin/node'

/** The path in a sandbox of a program of the system. */
export const helperInside = (name: string): string => `/sbin/${name}`

const known = new Map<string, Promise<Bind[]>>()

/**
 * All of the machine that runs in a sandbox: a node, programs of the system by name, and the shared libraries that they
 * need. Looked up once for each of these.
 */
export function listBinds(node: string, helpers: readonly string[]): Promise<Bind[]> {
  const key = [node, ...helpers].join('\n')
  const binds = known.get(key) ?? findBinds(node, helpers)
  known.set(key, binds)
  return binds
}

async function findBinds(node: string, helpers: readonly string[]): Promise<Bind[]> {
  const programs = [
    { from: realpathSync(node), to: nodeInside },
    ...helpers.map(name => ({ from: programPath(name), to: helperInside(name) })),
  ]
  const libraries = await listLibraries(programs.map(({ from }) => from))
  return [...programs, ...libraries.map(library => ({ from: library, to: library }))]
}

/** The loader of the system lists what a program needs, and starts nothing of it: a node may be a stranger's. */
async function listLibraries(programs: readonly string[]): Promise<string[]> {
  const run = promisify(execFile)
  const traced = await run('/bin/sh', ['-c', ''], {
    env: { LD_TRACE_LOADED_OBJECTS: '1' } as NodeJS.ProcessEnv,
  })
  const loader = dependencies(traced.stdout).find(path => /\/ld[-.][^/]*$/.test(path))
  if (loader === undefined) throw new Error('the loader of shared libraries is not known')
  const listed = await Promise.all(
    programs.map(program => run(loader, ['--list', program], { env: {} as NodeJS.ProcessEnv })),
  )
  const libraries = listed.flatMap(({ stdout }) => dependencies(stdout))
  return [...new Set([loader, ...libraries].flatMap(withCompanions))]
}

/** Of lines such as `	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f…)`; the loader's has no arrow. */
function dependencies(list: string): string[] {
  return [...list.matchAll(/^\t(?:\S+ => )?(\/.+) \(0x[\da-f]+\)$/gm)].map(match => match[1]!)
}

/** What the C library loads only when a user or a host is looked up, before version 2.34. */
const companions = ['libnss_files.so.2', 'libnss_dns.so.2', 'libresolv.so.2']

function withCompanions(library: string): string[] {
  if (!library.endsWith('/libc.so.6')) return [library]
  return [library, ...companions.map(name => join(dirname(library), name)).filter(path => existsSync(path))]
}
