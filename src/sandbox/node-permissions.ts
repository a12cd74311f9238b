import { mkdirSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { distFile } from '../dist.ts'
import type { Places, SandboxJob } from './job.ts'
import { limitsOfProcess } from './limits.ts'
import { findProgram } from '../process/programs.ts'
import type { Tier } from './tier.ts'
import type { Workspace } from './workspace.ts'

/** Node's permission model, by the name it has in a version of Node. It is no wall against hostile code. */
export function nodePermissions(flag: '--permission' | '--experimental-permission'): Tier {
  return {
    name: 'no sandbox, node permissions alone',
    isReal: false,
    weakness:
      "this machine gives none, so the build ran under Node's permission model alone, which does not stop hostile code.",
    async prepare(node, job, workspace) {
      const places = placesOf(job, workspace)
      const temporary = join(workspace.dir, 'tmp')
      mkdirSync(temporary)
      const guard = realpathSync(distFile('guard.cjs'))
      const write = [workspace.copies, temporary]
      const files = Object.values(job.files ?? {}).map(file => realpathSync(file))
      // Node 20 ends at a path that is given twice.
      const read = new Set([...write, guard, ...files])
      return {
        command: [
          ...limited(node),
          flag,
          '--disable-warning=ExperimentalWarning',
          ...[...read].map(path => `--allow-fs-read=${path}`),
          ...write.map(path => `--allow-fs-write=${path}`),
          ...(job.network === 'host' ? [] : ['--require', guard]),
          ...job.args(places),
        ],
        env: { ...job.env, [process.platform === 'win32' ? 'TEMP' : 'TMPDIR']: temporary },
      }
    },
  }
}

/** No sandbox at all: `--sandbox off`. */
export const unconfined: Tier = {
  name: 'no sandbox, it is off',
  isReal: false,
  weakness: 'it is off, so the build ran with all that you may do.',
  prepare: async (node, job, workspace) => ({
    command: [...limited(node), ...job.args(placesOf(job, workspace))],
    env: job.env,
  }),
}

/** A user's own limits of tasks count all that they run, so there is none. */
function limited(node: string): [string, ...string[]] {
  const prlimit = process.platform === 'linux' ? findProgram('prlimit') : undefined
  return prlimit === undefined ? [node] : [prlimit, ...limitsOfProcess(), '--', node]
}

function placesOf({ name, files = {} }: SandboxJob, { copies }: Workspace): Places {
  return {
    folder: join(copies, name),
    file: file => realpathSync(files[file] ?? dirname(copies)),
  }
}
