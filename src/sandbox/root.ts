import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Bind } from './binds.ts'
import type { Places, SandboxJob } from './job.ts'

/** Where things are in a sandbox that has a root of its own. */
export const placesInside = ({ name }: SandboxJob): Places => ({
  folder: `/tmp/${name}`,
  file: file => `/files/${file}`,
})

/** Devices that node opens: for streams that are ignored, and when it lacks another source of chance. */
export const devices = ['/dev/null', '/dev/urandom']

/** Empty folders: three that are mounted on, one for the build, one for the root that is left. */
const folders = ['proc', 'tmp', 'dev', 'build', 'old']

/** What a name is resolved and a certificate checked with, when the network is open. */
const networkFiles = [
  '/etc/hosts',
  '/etc/resolv.conf',
  '/etc/nsswitch.conf',
  '/etc/gai.conf',
  '/etc/ssl/certs/ca-certificates.crt',
]

/**
 * Fills an empty folder to be the root of a sandbox: files of its own, and places for what is mounted there. `user` is
 * the user id that the code will have.
 */
export function writeRoot(
  root: string,
  { binds, user }: { binds: readonly Bind[]; user: number },
  { files = {}, network }: SandboxJob,
): void {
  const add = (path: string, write: (target: string) => void) => {
    const target = join(root, path)
    mkdirSync(dirname(target), { recursive: true })
    write(target)
  }
  for (const folder of folders) mkdirSync(join(root, folder))
  for (const path of [...devices, ...binds.map(({ to }) => to)])
    add(path, target => writeFileSync(target, ''))
  add('/etc/passwd', target => writeFileSync(target, `konnector:x:${user}:${user}::/tmp:/bin/false\n`))
  for (const [name, file] of Object.entries(files))
    add(`/files/${name}`, target => copyFileSync(file, target))
  // With the first, the loader finds libraries that lie in folders of their own.
  for (const path of ['/etc/ld.so.cache', ...(network === 'host' ? networkFiles : [])])
    if (existsSync(path)) add(path, target => copyFileSync(path, target))
  openToAll(root)
}

/** Makes something empty of each kind in a folder; `like` is the path of the one that a path can be hidden by. */
export function writeEmpty(dir: string): { like(path: string): string } {
  const [folder, file] = [join(dir, 'empty'), join(dir, 'nothing')]
  mkdirSync(folder)
  writeFileSync(file, '')
  return { like: path => (statSync(path).isDirectory() ? folder : file) }
}

/** Whatever the umask says: the code has a user id of its own. */
function openToAll(root: string): void {
  chmodSync(root, 0o755)
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644)
}
