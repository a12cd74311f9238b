/**
 * One fault in each request of a publication, then the publication again: `npm run bench:faults`. Afterwards the remote
 * and the registry must be as after an undisturbed publication.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRegistry } from '../src/registry/server/start.ts'
import { createWorld, git, listen, manifest, publish, writeBuild } from './publishing.ts'

const faults = {
  'answers 503': { before: (response: ServerResponse) => void response.writeHead(503).end() },
  'breaks the connection': { before: (response: ServerResponse) => void response.destroy() },
  'does it, and breaks the connection': {},
} as const
type Fault = keyof typeof faults

interface Outcome {
  requests: number
  /** Exit codes of the disturbed run and of the next one. */
  exits: [number, number]
  published: boolean
  state: string
}

const undisturbed = await runTwice('answers 503', Infinity)
for (const fault of Object.keys(faults) as Fault[]) {
  const outcomes: Outcome[] = []
  for (let nth = 1; nth <= undisturbed.requests; nth++) outcomes.push(await runTwice(fault, nth))
  const wrong = outcomes.flatMap(({ state, exits, published }, index) =>
    state === undisturbed.state && exits[1] === 0 && (exits[0] === 0) === published ? [] : [index + 1],
  )
  console.log(
    `A server ${fault}, at each of ${undisturbed.requests} requests: ` +
      `${outcomes.filter(({ exits }) => exits[0] === 0).length} publications finished by the same run, ` +
      `${outcomes.filter(({ exits }) => exits[0] !== 0).length} by the next; ` +
      (wrong.length === 0 ? 'each ends as an undisturbed one.' : `WRONG at request ${wrong.join(', ')}.`),
  )
  process.exitCode ||= wrong.length > 0 ? 1 : 0
}

async function runTwice(fault: Fault, nth: number): Promise<Outcome> {
  let requests = 0
  const isNow = () => ++requests === nth
  const { before } = faults[fault] as { before?: (response: ServerResponse) => void }
  const dir = mkdtempSync(join(tmpdir(), 'konnector-lint-bench-'))
  const registry = await startRegistry({ dir, seeds: [{ slug: manifest.slug, editor: manifest.editor }] })
  let breaks = false
  const world = await createWorld({
    intercept: (_, response) => {
      if (!isNow()) return false
      breaks = before === undefined
      before?.(response)
      return !breaks
    },
    breakAfter: () => breaks && !(breaks = false),
  })
  const front = createServer(
    (request, response) => void forward(registry.url, request, response, isNow(), before),
  )
  try {
    writeBuild(world.repo, manifest.version, 'entry')
    git(world.repo, 'tag', manifest.version)
    const target = { url: await listen(front), token: registry.tokens[0]! }
    const first = await publish(world.repo, target)
    const all = requests
    const second = await publish(world.repo, target)
    const answer = await fetch(`${registry.url}/registry/${manifest.slug}/${manifest.version}`)
    const version = (await answer.json()) as { sha256: string }
    const refs = git(
      world.remote,
      'for-each-ref',
      '--format=%(refname) %(tree)',
      'refs/heads/build',
      'refs/tags',
    )
    return {
      requests: all,
      exits: [first.exit, second.exit],
      published: first.published,
      state: `${refs} ${version.sha256}`,
    }
  } finally {
    front.closeAllConnections()
    front.close()
    await registry.close()
    world.close()
    rmSync(dir, { recursive: true, force: true })
  }
}

async function forward(
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
  isFaulty: boolean,
  before?: (response: ServerResponse) => void,
): Promise<void> {
  const body = Buffer.concat((await request.toArray()) as Buffer[])
  if (isFaulty && before) return before(response)
  const { method = 'GET', url = '/', headers } = request
  const kept = ['authorization', 'content-type', 'accept'].flatMap(name => {
    const value = headers[name]
    return typeof value === 'string' ? [[name, value] as [string, string]] : []
  })
  const answer = await fetch(target + url, { method, headers: kept, ...(method === 'POST' && { body }) })
  const bytes = Buffer.from(await answer.arrayBuffer())
  if (isFaulty) return void response.destroy()
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(bytes)
}
