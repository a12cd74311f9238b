import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { helperInside, nodeInside } from './binds.ts'
import { programPath } from '../process/programs.ts'
import type { Tier } from './tier.ts'
import { prepareAsRoot } from './unshare.ts'

/**
 * Runs as us. sudo hands on the standard streams alone and takes no signal of ours: the other streams are named pipes,
 * and one more of them is open as long as standard input is.
 *
 * $1 a folder for the pipes, $2 the script for root; the rest is the command.
 */
const ourScript = `set -u
PATH=/usr/bin:/bin
cd "$1" && mkfifo input events life || exit 125
exec 5<&0 </dev/null
cat <&3 >input 4>&- 5<&- 2>/dev/null &
cat <events >&4 3<&- 5<&- 2>/dev/null &
events=$!
cat <&5 >life 3<&- 4>&- 2>/dev/null &
exec 3<&- 4>&- 5<&-
folder=$1 script=$2
shift 2
sudo -n -- /bin/sh -c "$script" sh "$folder" "$@"
code=$?
: <>events
wait "$events"
exit "$code"
`

/** Runs as root: the command, and what kills it when the third pipe is closed. */
const rootScript = `set -u
PATH=/usr/bin:/bin
cd "$1" || exit 125
shift
exec 3<input 4>events 5<life
"$@" 5<&- &
child=$!
{ cat; kill -KILL "$child"; } <&5 >/dev/null 2>&1 3<&- 4>&- 5<&- &
guard=$!
exec 3<&- 4>&- 5<&-
wait "$child"
code=$?
kill "$guard"
exit "$code"
`

/** Namespaces that root makes, where sudo asks no password: GitHub's runners, which let nobody else make one. */
export const sudoUnshare: Tier = {
  name: 'sandbox (sudo unshare)',
  isReal: true,
  async prepare(node, job, workspace) {
    // On a person's machine, root is theirs to give.
    if (!isAutomated()) throw new Error('sudo is used in CI only')
    programPath('sudo')
    const launch = await prepareAsRoot(node, job, workspace)
    const pipes = join(workspace.dir, 'pipes')
    mkdirSync(pipes)
    const env = Object.entries(job.env).map(([name, value]) => `${name}=${value}`)
    const inner = launch.command.flatMap(word =>
      word === nodeInside ? [helperInside('env'), '-i', ...env, nodeInside] : [word],
    )
    const start = ['--pdeathsig=KILL', '/bin/sh', '-c', ourScript, 'sh', pipes, rootScript]
    return {
      command: [programPath('setpriv'), ...start, ...inner],
      env: {},
      endsWithInput: true,
      codeOfShell: true,
    }
  },
}

function isAutomated(): boolean {
  const { CI } = process.env
  return CI !== undefined && !['', '0', 'false'].includes(CI)
}
