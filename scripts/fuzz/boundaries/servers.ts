import { type AddressInfo, createServer } from 'node:net'
import { printApp, printAppList } from '../../../src/cli/registry-show.ts'
import { expectedError } from '../../../src/diagnostics/errors.ts'
import { findRemote } from '../../../src/git/remote.ts'
import { pushCause } from '../../../src/git/errors.ts'
import { gitErrorSummary } from '../../../src/git/run.ts'
import { readObject } from '../../../src/json/read.ts'
import { readArchive } from '../../../src/publish/archive.ts'
import { RegistryClient } from '../../../src/registry/client.ts'
import { Marketplace } from '../../../src/registry/marketplace.ts'
import { RegistryRefusal } from '../../../src/registry/refusal.ts'
import { readEvents } from '../../../src/stack/event-stream.ts'
import { isTokenRefused, movedTo, parseAnswer, refusalText } from '../../../src/stack/refusal.ts'
import type { Boundaries } from '../boundary.ts'
import * as samples from './samples.ts'

/** What the server of this process answers, byte by byte. */
let answer = ''
let address: Promise<string> | undefined

function startServer(): Promise<string> {
  return new Promise(resolve => {
    const server = createServer(socket => {
      socket.on('error', () => {}).once('data', () => socket.end(answer, 'latin1'))
    })
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    })
    server.unref()
  })
}

async function askRegistry(text: string): Promise<void> {
  answer = text
  const url = await (address ??= startServer())
  const client = new RegistryClient({ url, backoff: [], postTimeoutMs: 5_000 })
  await client.app('books').catch((error: unknown) => {
    if (!(error instanceof RegistryRefusal)) throw error
  })
}

/** What `registry show` makes of an answer that holds all of an application, a version and a list. */
async function showApp(text: string): Promise<void> {
  const value = readObject(text)
  const answers = [value, { data: [value], meta: { next_cursor: value?.['slug'] } }, [value]]
  for (const body of answers) {
    const read = () => Promise.resolve({ status: 200, words: '', body })
    const market = new Marketplace({ address: { url: 'https://registry.example' }, read })
    const stdout = { write: () => true }
    await rejectedAsExpected(() => printApp(market, 'books@stable', stdout))
    await rejectedAsExpected(() => printAppList(market, { filters: [] }, stdout))
  }
}

/** Rejects only with what is no error for users. */
async function rejectedAsExpected(act: () => Promise<unknown>): Promise<void> {
  await act().catch((error: unknown) => {
    if (!expectedError(error)) throw error
  })
}

async function readStream(text: string): Promise<void> {
  const bytes = Buffer.from(text, 'latin1')
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000)
  }
  for await (const event of readEvents(chunks())) readObject(event.data)
}

function readStackAnswer(text: string): void {
  const body = Buffer.from(text)
  const headers = { location: text, 'www-authenticate': text }
  parseAnswer(body)
  refusalText({ body })
  for (const status of [302, 401, 410]) {
    movedTo({ status, headers, body }, new URL('https://me.mycozy.example'))
    isTokenRefused({ status, headers, body })
  }
}

/** What registries, Cozys, git servers and their addresses say. */
export const servers: Boundaries = {
  registry: { sample: samples.app, read: showApp },
  http: { sample: samples.httpAnswer, read: askRegistry },
  stack: { sample: samples.stackAnswer, read: readStackAnswer },
  stream: { sample: samples.stream, read: readStream },
  archive: { sample: samples.archive, read: text => readArchive(Buffer.from(text, 'latin1')) },
  git: {
    sample: samples.gitMessage,
    read(text) {
      const run = { code: 128, stdout: Buffer.from(text), stderr: text }
      return [pushCause(run), gitErrorSummary(run)]
    },
  },
  remote: {
    sample: samples.remoteUrl,
    read: text => findRemote({ settings: [['remote.origin.url', text]], root: '/konnector' }),
  },
}
