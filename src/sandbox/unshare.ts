import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { helperInside, listBinds, nodeInside } from './binds.ts'
import type { SandboxJob } from './job.ts'
import { limitsOfSandbox, maxDisk, maxInodes } from './limits.ts'
import { programPath } from '../process/programs.ts'
import { devices, placesInside, writeEmpty, writeRoot } from './root.ts'
import { setupScript, tableLine } from './setup-script.ts'
import type { Launch, Tier } from './tier.ts'
import { isRootOfMachine, unusedUser } from './users.ts'
import type { Workspace } from './workspace.ts'

/** Namespaces that root makes; the code gets a user id that nobody else has. */
export const unshareAsRoot: Tier = {
  name: 'sandbox (unshare)',
  isReal: true,
  async prepare(node, job, workspace) {
    if (process.getuid?.() !== 0) throw new Error('it needs root')
    return await prepareAsRoot(node, job, workspace)
  },
}

/** What root starts. */
export function prepareAsRoot(node: string, job: SandboxJob, workspace: Workspace): Promise<Launch> {
  const { user, group, ownUser } = userFor(job)
  const drop = [`--reuid=${user}`, `--regid=${group}`, '--clear-groups']
  return prepareNamespaces(node, job, workspace, { user, group, ownUser, drop, userNamespace: [] })
}

function userFor({ readOnly: [shown] = [] }: SandboxJob): Pick<Identity, 'user' | 'group' | 'ownUser'> {
  if (shown !== undefined) {
    const { uid, gid } = statSync(shown)
    return { user: uid, group: gid, ownUser: false }
  }
  const user = unusedUser()
  return { user, group: user, ownUser: true }
}

/** Namespaces in a user namespace, where the system lets everybody make one. */
export const unshareAsUser: Tier = {
  name: 'sandbox (unshare, user namespace)',
  isReal: true,
  async prepare(node, job, workspace) {
    // Root of the machine would own its files and settings in there, too.
    if (isRootOfMachine()) throw new Error('root cannot use it safely')
    const userNamespace = ['--user', '--map-root-user']
    return await prepareNamespaces(node, job, workspace, {
      user: 0,
      group: 0,
      ownUser: false,
      drop: [],
      userNamespace,
    })
  },
}

interface Identity {
  /** The user id of the code, inside. */
  user: number
  group: number
  /** Whether nothing else on the machine has it. */
  ownUser: boolean
  /** How `setpriv` takes it on. */
  drop: string[]
  userNamespace: string[]
}

/** The folders that a job shows to the code, and over what it hides in them, something empty of the same kind. */
function visibleMounts(dir: string, { readOnly = [], hidden = [] }: SandboxJob): string[] {
  const empty = writeEmpty(dir)
  const options = 'bind,ro,nosuid,nodev'
  return [
    ...readOnly.map(path => tableLine(path, path.slice(1), 'none', `${options},x-mount.mkdir=0755`)),
    ...hidden.map(path => tableLine(empty.like(path), path.slice(1), 'none', options)),
  ]
}

const helpers = ['umount', 'prlimit', 'setsid', 'setpriv', 'env']

async function prepareNamespaces(
  node: string,
  job: SandboxJob,
  { dir }: Workspace,
  { user, group, ownUser, drop, userNamespace }: Identity,
): Promise<Launch> {
  const binds = await listBinds(node, helpers)
  const root = join(dir, 'root')
  mkdirSync(root)
  writeRoot(root, { binds, user }, job)
  const disk = `nosuid,nodev,noexec,mode=755,size=${maxDisk},nr_inodes=${maxInodes}`
  const mounts = [
    tableLine('proc', 'proc', 'proc', 'ro,nosuid,nodev,noexec'),
    tableLine('tmpfs', 'tmp', 'tmpfs', disk),
    ...devices.map(device => tableLine(device, device.slice(1), 'none', 'bind')),
    ...binds.map(({ from, to }) => tableLine(from, to.slice(1), 'none', 'bind,ro,nosuid,nodev')),
  ]
  writeFileSync(join(dir, 'fstab'), mounts.join(''))
  writeFileSync(join(dir, 'fstab.late'), visibleMounts(dir, job).join(''))

  const places = placesInside(job)
  const network = job.network === 'host' ? [] : ['--net']
  const namespaces = [...userNamespace, '--mount', '--pid', '--ipc', '--uts', '--cgroup', ...network]
  const noRights = ['--no-new-privs', '--bounding-set=-all', '--inh-caps=-all']
  return {
    // When we die, so does unshare, and with it process 1 of the namespace, and with that all the others.
    command: [
      programPath('setpriv'),
      '--pdeathsig=KILL',
      programPath('unshare'),
      ...namespaces,
      '--fork',
      '--kill-child',
      '/bin/sh',
      '-c',
      setupScript,
      'sh',
      dir,
      `${user}:${group}`,
      places.folder,
      helperInside('prlimit'),
      ...limitsOfSandbox({ ownUser }),
      helperInside('setsid'),
      helperInside('setpriv'),
      ...drop,
      ...noRights,
      nodeInside,
      ...job.args(places),
    ],
    env: job.env,
    codeOfShell: true,
  }
}
