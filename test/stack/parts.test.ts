import { describe, expect, test } from 'vitest'
import { readPermissions } from '../../src/cozy/permissions.ts'
import { parseDocument } from '../../src/json/document.ts'
import { appUrl, parseCozyUrl } from '../../src/stack/address.ts'
import { readEvents } from '../../src/stack/event-stream.ts'
import { installAdvice } from '../../src/stack/install-advice.ts'
import { branchSource } from '../../src/stack/install-source.ts'
import { accessOf } from '../../src/stack/refused-rights.ts'
import { konnectorScope, unscopable } from '../../src/stack/scope.ts'
import { type CozyCall, savedBy } from '../../src/stack/traffic.ts'
import { maxGrowth } from '../helpers/growth.ts'
import { parseScope } from './double/scope.ts'

const permissionsOf = (permissions: object) =>
  readPermissions(parseDocument('manifest.konnector', JSON.stringify({ permissions })))

describe('the scope of a token', () => {
  test.each([
    [{ type: 'io.cozy.bills' }, 'io.cozy.bills'],
    [{ type: 'io.cozy.bills', verbs: ['ALL'] }, 'io.cozy.bills'],
    [{ type: 'io.cozy.bills', verbs: ['POST', 'GET'] }, 'io.cozy.bills:GET,POST'],
    [{ type: 'io.cozy.bank.*', verbs: ['GET'] }, 'io.cozy.bank.*:GET'],
    [{ type: 'io.cozy.files', values: ['a', 'b'] }, 'io.cozy.files:ALL:a,b'],
    [
      { type: 'io.cozy.files', verbs: ['GET'], values: ['pdf'], selector: 'class' },
      'io.cozy.files:GET:pdf:class',
    ],
    [{ type: 'io.cozy.files', verbs: ['GET'], selector: 'class' }, 'io.cozy.files:GET'],
  ])('%j', (permission, scope) => {
    const written = konnectorScope(permissionsOf({ one: permission }), 'tiny')
    expect(written).toBe(`${scope} io.cozy.files:ALL:io.cozy.konnectors/tiny:referenced_by`)
    const [{ title: _, path: __, selector, ...read } = { title: '', path: [] }] = permissionsOf({
      one: permission,
    })
    const withValues = 'values' in read && (read.values as string[]).length > 0
    expect(parseScope(written)[0]).toMatchObject({ ...read, selector: withValues ? selector : undefined })
  })

  test('holds no value that would be taken apart', () => {
    const values = (...texts: string[]) =>
      permissionsOf({ one: { type: 'io.cozy.files', values: texts } })[0]!
    expect(unscopable(values('a', 'b c'))).toBe('b c')
    expect(unscopable(values('a,b'))).toBe('a,b')
    expect(unscopable(values('a:b'))).toBe('a:b')
    expect(unscopable(values('a/b'))).toBeUndefined()
  })
})

describe('the right that a refused request needs', () => {
  const body = (value: object) => Buffer.from(JSON.stringify(value))
  test.each([
    ['GET', '/data/io.cozy.bills/1', {}, 'GET io.cozy.bills'],
    ['POST', '/data/io.cozy.bills/', {}, 'POST io.cozy.bills'],
    ['PUT', '/data/io.cozy.bills/1', {}, 'POST io.cozy.bills'],
    ['PUT', '/data/io.cozy.bills/1', { _id: '1', _rev: '1-a' }, 'PUT io.cozy.bills'],
    ['DELETE', '/data/io.cozy.bills/1?rev=1-a', {}, 'DELETE io.cozy.bills'],
    ['POST', '/data/io.cozy.bills/_find', {}, 'GET io.cozy.bills'],
    ['POST', '/data/io.cozy.bills/_bulk_docs', {}, 'POST io.cozy.bills'],
    ['POST', '/files/abc?Type=file&Name=a.pdf', {}, 'POST io.cozy.files'],
    ['POST', '/files/?Type=directory&Name=a', {}, 'POST io.cozy.files'],
    ['POST', '/files/io.cozy.files.root-dir?Type=directory&Name=a', {}, 'POST io.cozy.files'],
    ['GET', '/files/metadata?Path=%2Fa%2Fb', {}, 'GET io.cozy.files'],
    ['GET', '/files/download/abc', {}, 'GET io.cozy.files'],
    ['PATCH', '/files/abc', {}, 'PATCH io.cozy.files'],
    ['PUT', '/files/abc', {}, 'PUT io.cozy.files'],
    ['DELETE', '/files/abc', {}, 'PATCH io.cozy.files'],
    ['DELETE', '/files/trash/abc', {}, 'DELETE io.cozy.files'],
    ['POST', '/files/abc/relationships/referenced_by', {}, 'PATCH io.cozy.files'],
    ['POST', '/files/_find', {}, 'GET io.cozy.files'],
    ['GET', '/jobs/triggers', {}, undefined],
  ])('%s %s', (method, path, content, right) => {
    const access = accessOf({ method, path, body: body(content) })
    expect(access && `${access.verb} ${access.doctype}`).toBe(right)
  })
})

test('what a run saved is what was written and is still there', () => {
  const call = (
    method: string,
    path: string,
    status: number,
    reply: object,
    sent: object = {},
  ): CozyCall => ({
    method,
    path,
    body: Buffer.from(JSON.stringify(sent)),
    answer: { status, headers: {}, body: Buffer.from(JSON.stringify(reply)) },
  })
  const file = (id: string, name = `${id}.pdf`) => ({
    data: { id, attributes: { type: 'file', name, dir_id: 'folder' } },
  })
  const { documents, files } = savedBy(
    [
      call('POST', '/data/io.cozy.bills/', 201, { id: '1' }),
      call('PUT', '/data/io.cozy.bills/1', 200, { id: '1' }),
      call('POST', '/data/io.cozy.bills', 403, { id: '2' }),
      call('POST', '/data/io.cozy.bills/_find', 200, { id: '3', docs: [] }),
      call(
        'POST',
        '/data/io.cozy.bills/_bulk_docs',
        201,
        [{ ok: true, id: '4' }, { ok: true, id: '5' }, { id: '6' }],
        {
          docs: [{}, { _id: '5', _deleted: true }, {}],
        },
      ),
      call('POST', '/data/io.cozy.contacts/', 201, { id: 'c' }),
      call('DELETE', '/data/io.cozy.contacts/c', 200, { ok: true }),
      call('PUT', '/data/io.cozy.accounts/mine', 200, { id: 'mine' }),
      call('PUT', '/data/io.cozy.accounts/other', 200, { id: 'other' }),
      call('POST', '/files/folder?Type=file&Name=a.pdf', 201, file('a')),
      call('PATCH', '/files/a', 200, file('a', 'renamed.pdf')),
      call('POST', '/files/folder?Type=file&Name=b.pdf', 201, file('b')),
      call('DELETE', '/files/b', 200, file('b')),
      call('POST', '/files/folder?Type=directory&Name=d', 201, {
        data: { id: 'd', attributes: { type: 'directory', name: 'd', dir_id: 'folder' } },
      }),
      call('GET', '/files/x', 200, file('x')),
      call('POST', '/files/a/relationships/referenced_by', 200, file('a')),
    ],
    'mine',
  )
  expect(documents.map(({ doctype, id }) => `${doctype}/${id}`)).toEqual([
    'io.cozy.bills/1',
    'io.cozy.bills/4',
    'io.cozy.accounts/other',
  ])
  expect(files).toEqual([{ id: 'a', name: 'renamed.pdf', folder: 'folder' }])
})

test('events are read as they come, however they are cut', async () => {
  const text =
    ': still working\r\nevent: state\r\ndata: {"é":1}\r\n\r\n\r\nevent: error\ndata: a\ndata: b\n\ndata: unfinished'
  const bytes = Buffer.from(text)
  for (const size of [1, 7, bytes.length]) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    )
    const events = []
    for await (const event of readEvents(
      (async function* () {
        yield* chunks
      })(),
    ))
      events.push(event)
    expect(events).toEqual([
      { event: 'state', data: '{"é":1}' },
      { event: 'error', data: 'a\nb' },
    ])
  }
})

describe('the source of a branch', () => {
  test.each([
    ['https://github.com/konnectors/books', 'git+https://github.com/konnectors/books.git#build'],
    ['https://github.com/konnectors/books.git', 'git+https://github.com/konnectors/books.git#build'],
    [
      'https://me:secret@github.com/konnectors/books.git',
      'git+https://github.com/konnectors/books.git#build',
    ],
    ['git@github.com:konnectors/books.git', 'git+https://github.com/konnectors/books.git#build'],
    [
      'ssh://git@gitlab.example:2222/konnectors/books.git',
      'git+https://gitlab.example/konnectors/books.git#build',
    ],
    ['git@git.example:konnectors/books.git', 'git+ssh://git@git.example/konnectors/books.git#build'],
    ['git://127.0.0.1:9418/books.git', 'git://127.0.0.1:9418/books.git#build'],
  ])('%s', (remote, source) => {
    expect(branchSource(remote, 'build')).toBe(source)
  })

  test.each(['/srv/books.git', 'file:///srv/books.git', 'http://me:secret@git.example/books.git', 'origin'])(
    '%s is out of reach',
    remote => {
      expect(() => branchSource(remote, 'build')).toThrow(/^A Cozy cannot reach the repository (?!.*secret)/)
    },
  )

  test('a branch of any name stands in the fragment', () => {
    expect(branchSource('https://github.com/a/b', 'build/été#1')).toBe(
      'git+https://github.com/a/b.git#build/%C3%A9t%C3%A9%231',
    )
  })
})

test('every error that the stack has a text for is explained', () => {
  const asked = { slug: 'books', source: 'git+https://github.com/a/b.git#build' }
  for (const words of [
    'Invalid slug name',
    'Application with same slug already exists',
    'Application is not installed',
    'Invalid or not supported source scheme',
    'parsepath git+https://github.com/a: Could not parse url git path',
    'Application manifest is not reachable',
    'Application source is not reachable',
    'Application manifest is invalid or malformed',
    'io.cozy.Files is not a valid doctype name',
    '[books] Manifest type is not valid for a konnector. Maybe you want to install a webapp?',
    'Application checksum does not match',
    'git: unexpected ls-remote output',
    'Application is not in valid state to perform this operation',
    'Forbidden',
    'Invalid JWT token',
    'Expired token',
  ])
    expect(installAdvice(words, asked), words).not.toContain('does not know that error')
  expect(installAdvice('boom', asked)).toContain('does not know that error')
})

test('the applications of a Cozy have addresses of their own', () => {
  const cozy = parseCozyUrl(' https://alice.mycozy.cloud/#/files ', 'COZY_URL')
  expect(cozy.href).toBe('https://alice.mycozy.cloud/')
  expect(appUrl(cozy, 'drive', true).href).toBe('https://alice-drive.mycozy.cloud/')
  expect(appUrl(cozy, 'drive', false).href).toBe('https://drive.alice.mycozy.cloud/')
  expect(appUrl(new URL('http://cozy.localhost:8080'), 'drive', true).href).toBe(
    'http://cozy-drive.localhost:8080/',
  )
})

describe('a stream of events', () => {
  async function* chunks(text: string, size: number) {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const eventsOf = async (text: string, size: number) => {
    const events: unknown[] = []
    for await (const event of readEvents(chunks(text, size))) events.push(event)
    return events
  }

  test.each([1, 7, 1_000])('is read in pieces of %d bytes', async size => {
    const text = 'event: UPDATED\r\ndata: {"a":\r\ndata: 1}\r\n\r\n: ping\n\ndata: é\n\n'
    expect(await eventsOf(text, size)).toEqual([
      { event: 'UPDATED', data: '{"a":\n1}' },
      { event: 'message', data: 'é' },
    ])
  })

  test.each(['x'.repeat(5_000_000), 'x\n'.repeat(2_500_000)])('ends at an event without end', async text => {
    expect(await eventsOf(`${text}\n\ndata: a\n\n`, 65_536)).toEqual([])
  })

  test('is read in linear time', async () => {
    const time = async (size: number) => {
      const start = process.cpuUsage()
      await eventsOf(`data: ${'x'.repeat(size)}\n\n`, 100)
      return process.cpuUsage(start).user
    }
    await time(500_000)
    const times = [await time(500_000), await time(500_000), await time(500_000)]
    // The clock of the processor is too coarse for less than some milliseconds; quadratic time is seconds here.
    const coarse = 5_000
    expect((await time(2_000_000)) / Math.max(coarse, ...times)).toBeLessThan(maxGrowth)
  })
})
