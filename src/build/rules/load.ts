import { stackNode } from '../../cozy/node-version.ts'
import { OperationalError } from '../../diagnostics/errors.ts'
import type { Finding } from '../../diagnostics/rule.ts'
import { escapeControls } from '../../text/escape.ts'
import { FolderRefused } from '../../sandbox/copy-folder.ts'
import type { Places, SandboxResult } from '../../sandbox/job.ts'
import { defineBuildRule } from '../rule.ts'
import { type LoadEvent, loadProgram, parseLoadEvents } from '../load-program.ts'

/** What the stack gives a konnector, with nobody behind it. */
const env = {
  NODE_ENV: 'production',
  COZY_URL: 'http://cozy.invalid/',
  COZY_CREDENTIALS: 'none',
  COZY_FIELDS: '{}',
  COZY_PARAMETERS: '{}',
  COZY_LOCALE: 'en',
}

const maxTime = 30_000
const maxMessage = 400

export const buildLoad = defineBuildRule({
  id: 'build-load',
  summary: 'The bundle must load where nothing is installed',
  group: 'build',
  severity: 'error',
  authority: ['runtime'],
  needs: ['files'],
  source: 'cozy-stack worker/exec/konnector.go: the build is copied to a folder of its own and run there',
  since: '0.1.0',
  async check({ dir, has, sandbox: choice }) {
    if (!has('index.js') || choice === undefined) return []
    const sandbox = await choice.find(process.execPath)
    const job = { folder: dir, name: 'build', args: argumentsOf, env, maxTime }
    const ended = await sandbox.run(job).catch((error: unknown) => {
      if (error instanceof FolderRefused) return error
      throw error
    })
    return ended instanceof FolderRefused ? refuses(ended) : judge(ended)
  },
})

const argumentsOf = ({ folder }: Places) => ['--no-warnings', '-e', loadProgram, `${folder}/index.js`]

function judge({ code, signal, timedOut, overflow, events, stderr }: SandboxResult): Finding[] {
  const reported = parseLoadEvents(events)
  const thrown = reported.find(({ fact }) => fact === 'thrown')
  if (timedOut) return [fails(`it takes more than ${maxTime / 1000} seconds`)]
  if (overflow !== undefined) return [fails('it prints without end')]
  if (!reported.some(({ fact }) => fact === 'started'))
    throw new OperationalError(
      `The process that loads the bundle did not start: ${shown(stderr.toString())}. Is ${process.execPath} a Node.js of version 20.19 or later?`,
    )
  if (thrown) return [explains(thrown)]
  return code === 0 ? [] : [fails(`node ends with ${signal ?? `exit status ${code}`}`)]
}

/** What keeps the build from being copied to where it is loaded; of a link, build-symbolic-link speaks. */
function refuses({ problem, message }: FolderRefused): Finding[] {
  if (problem === 'link') return []
  return [{ place: { file: 'index.js' }, message: `index.js is not loaded. ${shown(message)}` }]
}

function explains(thrown: LoadEvent): Finding {
  const { message = '' } = thrown
  if (isRefusal(thrown)) return stops(`at something that this check does not allow: ${shown(message)}`)
  // What process.binding says of a part of Node that a later version no longer has.
  const [major = ''] = process.versions.node.split('.')
  if (Number(major) !== stackNode && /^No such module: \w+$/.test(message))
    return stops(`on Node ${major}: ${shown(message)}. The stack runs Node ${stackNode}`)
  return fails(message)
}

function fails(problem: string): Finding {
  return {
    place: { file: 'index.js' },
    message: `index.js does not load: ${shown(problem)}. Run node on it in an empty folder to see where.`,
  }
}

/** What is not there in this check may be there on the stack, so nobody knows whether the bundle would load. */
function stops(where: string): Finding {
  return {
    severity: 'info',
    place: { file: 'index.js' },
    message: `index.js stops loading ${where}. It may load on the stack; this check cannot tell.`,
  }
}

/** Whether an error comes from what the sandbox, or Node's permission model, keeps from the bundle. */
function isRefusal({ code, syscall = '', outside = false }: LoadEvent): boolean {
  if (code === undefined || code === 'MODULE_NOT_FOUND') return false
  const refusals = [
    'ERR_ACCESS_DENIED',
    'ERR_DLOPEN_FAILED',
    'EACCES',
    'EPERM',
    'EROFS',
    'ENOSPC',
    'ENETUNREACH',
  ]
  // A program or a file of the system.
  return refusals.includes(code) || syscall.startsWith('spawn') || (syscall !== '' && outside)
}

function shown(text: string): string {
  const [line = ''] = text.trim().split('\n')
  return escapeControls(line.length > maxMessage ? `${line.slice(0, maxMessage)}…` : line)
}
