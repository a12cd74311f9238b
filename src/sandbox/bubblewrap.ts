import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { helperInside, listBinds, nodeInside } from './binds.ts'
import { limitsOfSandbox, maxDisk } from './limits.ts'
import { programPath } from '../process/programs.ts'
import { devices, placesInside, writeEmpty, writeRoot } from './root.ts'
import type { Tier } from './tier.ts'

const helpers = ['prlimit', 'sh', 'cp']

/**
 * Copies the build to the disk of the sandbox and becomes the command. Constant: $1 is cp, $2 the working folder, the
 * rest the command.
 */
const insideScript = `echo 1000 >/proc/self/oom_score_adj
"$1" -R /build/. /tmp && cd "$2" && shift 2 && unset OLDPWD PWD SHLVL && exec "$@"
`

/** bubblewrap, where it is installed: some systems let nothing else make namespaces. */
export const bubblewrap: Tier = {
  name: 'sandbox (bubblewrap)',
  isReal: true,
  async prepare(node, job, workspace) {
    const user = process.getuid?.() ?? 0
    // Root of the machine would own its files and settings in there, too.
    if (user === 0) throw new Error('root cannot use it safely')
    const program = programPath('bwrap')
    const binds = await listBinds(node, helpers)
    const root = join(workspace.dir, 'root')
    mkdirSync(root)
    writeRoot(root, { binds, user }, job)
    const empty = writeEmpty(workspace.dir)
    const namespaces = ['--unshare-all', ...(job.network === 'host' ? ['--share-net'] : [])]
    const lifetime = ['--die-with-parent', '--new-session', '--cap-drop', 'ALL']
    const mounts = [
      ['--ro-bind', root, '/'],
      ...binds.map(({ from, to }) => ['--ro-bind', from, to]),
      ...devices.map(device => ['--dev-bind', device, device]),
      ['--proc', '/proc'],
      ['--size', `${maxDisk}`, '--tmpfs', '/tmp'],
      ['--ro-bind', workspace.copies, '/build'],
      ...(job.readOnly ?? []).map(path => ['--ro-bind', path, path]),
      ...(job.hidden ?? []).map(path => ['--ro-bind', empty.like(path), path]),
    ]
    const places = placesInside(job)
    const limited = [helperInside('prlimit'), ...limitsOfSandbox({ ownUser: false })]
    const copied = [helperInside('sh'), '-c', insideScript, 'sh', helperInside('cp'), places.folder]
    const command = [...limited, ...copied, nodeInside, ...job.args(places)]
    return {
      command: [program, ...namespaces, ...lifetime, ...mounts.flat(), ...command],
      env: job.env,
      codeOfShell: true,
    }
  },
}
