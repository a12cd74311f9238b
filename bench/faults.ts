/**
 * One fault in each request and in each call of git of a publication, then the publication again: `npm run bench:faults`.
 * Afterwards the remote and the registry must be as after an undisturbed publication. What hangs is waited for as long as
 * users wait: with it, some minutes.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRegistry } from '../src/registry/server/start.ts'
import { createFaultyGit, type GitFault, gitFaults } from './faulty-git.ts'
import { createWorld, git, listen, manifest, publish, writeBuild } from './publishing.ts'

/** What a server does instead of answering; `after`: once it did what it was asked. */
const serverFaults = {
  'answers 503': { after: false, how: response => void response.writeHead(503).end() },
  'breaks the connection': { after: false, how: response => void response.destroy() },
  'does it, and breaks the connection': { after: true, how: response => void response.destroy() },
  'never answers': { after: false, how: () => undefined },
  'does it, and never answers': { after: true, how: () => undefined },
} satisfies Record<string, { after: boolean; how: (response: ServerResponse) => void }>
type ServerFault = keyof typeof serverFaults

interface Fault {
  server?: ServerFault
  git?: GitFault
  nth: number
}

interface Outcome {
  requests: number
  calls: number
  /** Exit codes of the disturbed run and of the next one, and how long the first took. */
  exits: [number, number]
  seconds: number
  published: boolean
  state: string
}

/** Runs at once: what hangs takes no processor. */
const maxRuns = { hangs: 12, others: 2 }

const undisturbed = await runTwice({ nth: Infinity })
for (const server of Object.keys(serverFaults) as ServerFault[])
  await report(`A server ${server}`, 'requests', undisturbed.requests, nth => ({ server, nth }))
for (const name of Object.keys(gitFaults) as GitFault[])
  await report(`git ${name}`, 'calls', undisturbed.calls, nth => ({ git: name, nth }))

async function report(
  what: string,
  of: string,
  count: number,
  faultAt: (nth: number) => Fault,
): Promise<void> {
  const outcomes: Outcome[] = Array.from({ length: count })
  let next = 0
  const work = async () => {
    for (let at = next++; at < count; at = next++) outcomes[at] = await runTwice(faultAt(at + 1))
  }
  const workers = /hang|never/.test(what) ? maxRuns.hangs : maxRuns.others
  await Promise.all(Array.from({ length: workers }, work))
  const wrong = outcomes.flatMap(({ state, exits, published }, at) =>
    state === undisturbed.state && exits[1] === 0 && (exits[0] === 0) === published ? [] : [at + 1],
  )
  const finished = outcomes.filter(({ exits }) => exits[0] === 0).length
  const longest = Math.round(Math.max(...outcomes.map(({ seconds }) => seconds)))
  const codes = [...new Set(outcomes.map(({ exits }) => exits[0]).filter(code => code !== 0))].join(', ')
  console.log(
    `${what}, at each of ${count} ${of}: ${finished} publications finished by the same run, ` +
      `${count - finished} by the next${codes && ` (exit code ${codes})`}; the longest run took ${longest} s; ` +
      (wrong.length === 0 ? 'each ends as an undisturbed one.' : `WRONG at ${wrong.join(', ')}.`),
  )
  process.exitCode ||= wrong.length > 0 ? 1 : 0
}

async function runTwice(fault: Fault): Promise<Outcome> {
  let requests = 0
  const isNow = () => fault.server !== undefined && requests === fault.nth
  const { after, how } = serverFaults[fault.server ?? 'answers 503']
  const dir = mkdtempSync(join(tmpdir(), 'konnector-lint-bench-'))
  const registry = await startRegistry({ dir, seeds: [{ slug: manifest.slug, editor: manifest.editor }] })
  const faultyGit = createFaultyGit(dir, fault.git, fault.nth)
  let breaks = false
  const world = await createWorld({
    intercept: (_, response) => {
      requests++
      breaks = isNow() && after
      if (!isNow() || after) return false
      how(response)
      return true
    },
    breakAfter: () => breaks && (fault.server === 'does it, and never answers' ? 'hang' : true),
  })
  const front = createServer((request, response) => {
    requests++
    const isFaulty = isNow()
    if (isFaulty && !after) return how(response)
    void forward(registry.url, request, response, isFaulty ? how : undefined)
  })
  try {
    writeBuild(world.repo, manifest.version, 'entry')
    git(world.repo, 'tag', manifest.version)
    const target = { url: await listen(front), token: registry.tokens[0]! }
    const start = performance.now()
    const first = await publish(world.repo, target, faultyGit.env)
    const seconds = (performance.now() - start) / 1000
    const counts = { requests, calls: faultyGit.calls() }
    const second = await publish(world.repo, target)
    return {
      ...counts,
      exits: [first.exit, second.exit],
      seconds,
      published: first.published,
      state: await readState(world.remote, registry.url),
    }
  } finally {
    front.closeAllConnections()
    front.close()
    await registry.close()
    world.close()
    rmSync(dir, { recursive: true, force: true })
  }
}

/** The refs of the remote with their trees, and the checksum that the registry lists. */
async function readState(remote: string, registry: string): Promise<string> {
  const answer = await fetch(`${registry}/registry/${manifest.slug}/${manifest.version}`)
  const version = (await answer.json()) as { sha256: string }
  const format = '--format=%(refname) %(tree)'
  return `${git(remote, 'for-each-ref', format, 'refs/heads/build', 'refs/tags')} ${version.sha256}`
}

async function forward(
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
  instead: ((response: ServerResponse) => void) | undefined,
): Promise<void> {
  const body = Buffer.concat((await request.toArray()) as Buffer[])
  const { method = 'GET', url = '/', headers } = request
  const kept = ['authorization', 'content-type', 'accept'].flatMap(name => {
    const value = headers[name]
    return typeof value === 'string' ? [[name, value] as [string, string]] : []
  })
  const answer = await fetch(target + url, { method, headers: kept, ...(method === 'POST' && { body }) })
  const bytes = Buffer.from(await answer.arrayBuffer())
  if (instead) return instead(response)
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(bytes)
}
