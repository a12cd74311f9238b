import { expect, test } from 'vitest'
import { messages, replayTiny, say } from '../helpers/single-file-konnector.ts'

/** What goes before a source that asks the stack: `ask(method, path, body)` resolves with status and JSON. */
const ask = `${say}
  const ask = async (method, path, body, headers = { 'content-type': 'application/json' }) => {
    const raw = typeof body === 'string' || body === undefined ? body : JSON.stringify(body)
    const answer = await fetch(process.env.COZY_URL + path, { method, body: raw, headers })
    const text = await answer.text()
    return { status: answer.status, text, json: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : undefined }
  };`
const main = (body: string) => `${ask} (async () => { ${body} })().catch(error => say(error.stack))`

const everything = Object.fromEntries(
  ['accounts', 'bills', 'files', 'contacts'].map(name => [name, { type: `io.cozy.${name}` }]),
)

test('documents are created, found, changed and deleted as in a Cozy', async () => {
  const run = await replayTiny(
    main(`
      const made = []
      for (const amount of [3, 1, 2]) made.push((await ask('POST', 'data/io.cozy.bills/', { amount, tags: ['a' + amount] })).json)
      say(made[0].ok, made[0].type, made[0].data.amount, made[0].rev.slice(0, 2), made[0].id === made[0].data._id)
      const found = async query => (await ask('POST', 'data/io.cozy.bills/_find', query)).json
      const amounts = ({ docs }) => docs.map(doc => doc.amount).join()
      say((await ask('POST', 'data/io.cozy.bills/_index', { index: { fields: ['amount'] } })).status)
      say(amounts(await found({ selector: { amount: { $gte: 2 } }, sort: [{ amount: 'desc' }] })))
      say(amounts(await found({ selector: { $or: [{ amount: 1 }, { tags: { $all: ['a3'] } }] }, sort: ['amount'] })))
      const page = await found({ selector: {}, sort: ['amount'], limit: 2 })
      say(amounts(page), page.next, amounts(await found({ selector: {}, sort: ['amount'], limit: 2, bookmark: page.bookmark })))
      say((await ask('POST', 'data/io.cozy.bills/_find', { selector: { amount: { $near: 1 } } })).text)
      const { id, rev } = made[0]
      say((await ask('PUT', 'data/io.cozy.bills/' + id, { _id: id, _rev: '9-x', amount: 4 })).status)
      say((await ask('PUT', 'data/io.cozy.bills/' + id, { _id: id, _rev: rev, amount: 4 })).json.rev.slice(0, 2))
      say((await ask('DELETE', 'data/io.cozy.bills/' + made[1].id)).json.deleted, (await ask('GET', 'data/io.cozy.bills/' + made[1].id)).status)
      say((await ask('POST', 'data/io.cozy.bills/_bulk_docs', { docs: [{ _id: 'mine', amount: 7 }, { _id: made[2].id, _deleted: true }] })).status)
      say((await ask('GET', 'data/io.cozy.bills/_all_docs?include_docs=true')).json.rows.map(row => row.doc.amount).sort().join())
    `),
    { permissions: everything },
  )
  expect(messages(run)).toEqual([
    'true io.cozy.bills 3 1- true',
    '200',
    '3,2',
    '1,3',
    '1,2 true 3',
    expect.stringContaining('does not know the operator $near'),
    '409',
    '2-',
    'true 404',
    '201',
    '4,7',
  ])
  expect(run.diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'replay-documents: io.cozy.bills: 0 documents expected, 2 saved. Not expected: {"amount":4}.',
  ])
})

test('files are uploaded, read, renamed, replaced and removed as in a Cozy', async () => {
  const run = await replayTiny(
    main(`
      const folder = process.env.COZY_FIELDS && JSON.parse(process.env.COZY_FIELDS).folder_to_save
      const path = (await ask('GET', 'files/' + folder)).json.data.attributes.path
      say(path)
      const pdf = { 'content-type': 'application/pdf' }
      const file = (await ask('POST', 'files/' + folder + '?Type=file&Name=a.pdf', 'one', pdf)).json.data
      const { name, mime, size, md5sum } = file.attributes
      say(name, mime, file.attributes.class, size, md5sum)
      say((await ask('POST', 'files/' + folder + '?Type=file&Name=a.pdf', 'two', pdf)).status)
      say((await ask('GET', 'files/metadata?Path=' + encodeURIComponent(path + '/a.pdf'))).json.data.id === file.id)
      say((await ask('GET', 'files/metadata?Path=/nowhere')).status)
      say((await ask('GET', 'files/download/' + file.id)).text)
      say((await ask('PUT', 'files/' + file.id, 'three', pdf)).json.data.attributes.size)
      await ask('PATCH', 'files/' + file.id, { data: { attributes: { name: 'b.pdf', metadata: { a: 1 } } } })
      const found = (await ask('POST', 'files/_find', { selector: { 'metadata.a': 1 } })).json.data
      say(found.map(one => one.attributes.path).join())
      const sub = (await ask('POST', 'files/' + folder + '?Type=directory&Name=2026')).json.data.id
      const other = (await ask('POST', 'files/' + sub + '?Type=file&Name=c.txt', 'four', {})).json.data
      say(other.attributes.path, other.attributes.mime)
      await ask('DELETE', 'files/' + other.id)
      say((await ask('GET', 'files/' + other.id)).json.data.attributes.trashed)
      const upload = (await ask('POST', 'files/upload/metadata', { data: { attributes: { label: 'bill' } } })).json.data.id
      const last = (await ask('POST', 'files/' + sub + '?Type=file&Name=d.pdf&MetadataID=' + upload, '', pdf)).json.data
      say(JSON.stringify(last.attributes.metadata), last.attributes.cozyMetadata.createdByApp)
      await ask('PATCH', 'files/' + last.id, { data: { attributes: { permanent_delete: true } } })
      say((await ask('GET', 'files/' + last.id)).status)
      const references = 'data/io.cozy.konnectors/' + encodeURIComponent('io.cozy.konnectors/tiny') + '/relationships/references'
      say((await ask('GET', references)).json.included.map(one => one.id).join())
    `),
    { permissions: everything },
  )
  expect(messages(run)).toEqual([
    '/Administrative/Tiny/me',
    'a.pdf application/pdf pdf 3 +XxdKZQb+xsv2rCHSQargg==',
    '409',
    'true',
    '404',
    'one',
    '5',
    '/Administrative/Tiny/me/b.pdf',
    '/Administrative/Tiny/me/2026/c.txt text/plain',
    'true',
    '{"label":"bill"} tiny',
    '404',
    'replay-folder',
  ])
  expect(run.diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'replay-files: /Administrative/Tiny/me/b.pdf was saved, but is not expected.',
  ])
})

test('a permission is needed outside of the konnector’s own folder, and its values count', async () => {
  const run = await replayTiny(
    main(`
      await ask('POST', 'files/replay-folder?Type=directory&Name=mine')
      await ask('GET', 'files/io.cozy.files.root-dir')
      await ask('POST', 'files/upload/metadata', {})
      await ask('GET', 'data/io.cozy.contacts/me')
      await ask('GET', 'data/io.cozy.contacts/other')
      await ask('GET', 'data/io.cozy.bank.accounts/1')
      await ask('POST', 'data/io.cozy.bank.accounts/', { vendor: 'x' })
      await ask('GET', 'data/io.cozy.accounts/replay-account')
      await ask('GET', 'data/io.cozy.konnectors/io.cozy.konnectors%2Ftiny/relationships/references')
    `),
    {
      permissions: {
        me: { type: 'io.cozy.contacts', verbs: ['GET'], values: ['me'] },
        bank: { type: 'io.cozy.bank.*', verbs: [] },
        accounts: { type: 'io.cozy.accounts', verbs: ['ALL'], selector: 'account_type', values: ['tiny'] },
      },
    },
  )
  const needs = run.diagnostics
    .filter(({ rule }) => rule === 'replay-permission')
    .map(({ message }) => /needs (\w+ on \S+) \((.*)\) and/.exec(message)!.slice(1).join(' by '))
  expect(needs).toEqual([
    'GET on io.cozy.files by GET /files/io.cozy.files.root-dir',
    'POST on io.cozy.files by POST /files/upload/metadata',
    'GET on io.cozy.contacts by GET /data/io.cozy.contacts/other',
  ])
})

test('what no permission gives is refused in the words of cozy-stack, and nothing happens', async () => {
  const run = await replayTiny(
    main(`
      const said = async (...call) => { const { status, text } = await ask(...call); return status + ' ' + text }
      say(await said('POST', 'data/io.cozy.contacts/', { name: 'new' }))
      say(await said('POST', 'data/io.cozy.bills/', { amount: 1 }))
      say((await ask('POST', 'data/io.cozy.bills/_find', { selector: {} })).json.docs.length)
      say(await said('GET', 'files/io.cozy.files.root-dir', undefined, { accept: 'application/json' }))
      say(await said('GET', 'files/io.cozy.files.root-dir', undefined, { accept: 'application/vnd.api+json' }))
      say(await said('GET', 'data/io.cozy.permissions/_all_docs'))
      say(await said('POST', 'data/io.cozy.files/', {}))
    `),
    { permissions: { bills: { type: 'io.cozy.bills', verbs: ['GET'] } } },
  )
  expect(messages(run)).toEqual([
    '403 {"error":"code=403, message=Forbidden"}',
    '403 {"error":"code=403, message=Forbidden"}',
    '0',
    '403 {"error":"Forbidden"}',
    '403 Forbidden',
    '403 {"error":"code=403, message=reserved doctype io.cozy.permissions unreadable"}',
    '403 {"error":"code=403, message=reserved doctype io.cozy.files unwritable"}',
  ])
  expect(run.saved.documents).toBe(0)
})

test('selectors look at the document before and after, at numbers and at the folders around a file', async () => {
  const run = await replayTiny(
    main(`
      const said = async (...call) => say((await ask(...call)).status)
      const { id, rev } = (await ask('POST', 'data/io.cozy.bills/', { year: 2026 })).json
      await said('PUT', 'data/io.cozy.bills/' + id, { _id: id, _rev: rev, year: 2025 })
      await said('PUT', 'data/io.cozy.bills/' + id, { _id: id, _rev: rev, year: 2026, amount: 1 })
      await said('POST', 'files/io.cozy.files.root-dir?Type=directory&Name=other')
      await said('POST', 'files/io.cozy.files.root-dir?Type=directory&Name=letters')
      const folder = (await ask('GET', 'files/metadata?Path=%2Fletters')).json.data.id
      await said('POST', 'files/' + folder + '?Type=file&Name=a.txt', 'a', { 'content-type': 'text/plain' })
      await said('POST', 'files/io.cozy.files.root-dir?Type=file&Name=a.txt', 'a', { 'content-type': 'text/plain' })
    `),
    {
      permissions: {
        bills: { type: 'io.cozy.bills', selector: 'year', values: ['2026'] },
        files: { type: 'io.cozy.files', selector: 'name', values: ['letters'] },
        root: { type: 'io.cozy.files', verbs: ['GET'] },
      },
    },
  )
  expect(messages(run)).toEqual(['403', '200', '403', '201', '201', '403'])
})

test('a mark of certification is dropped unless the manifest may set it', async () => {
  const source = main(`
    const metadata = { data: { attributes: { carbonCopy: true, contentAuthor: 'x' } } }
    const { id } = (await ask('POST', 'files/upload/metadata', metadata)).json.data
    const file = await ask('POST', 'files/replay-folder?Type=file&Name=a.pdf&MetadataID=' + id, 'a', { 'content-type': 'application/pdf' })
    say(Object.keys(file.json.data.attributes.metadata))
  `)
  const files = { type: 'io.cozy.files', verbs: ['POST'] }
  const certified = { type: 'io.cozy.certified.carbon_copy', verbs: ['POST'] }
  expect(messages(await replayTiny(source, { permissions: { files } }))).toEqual(['contentAuthor'])
  expect(messages(await replayTiny(source, { permissions: { files, certified } }))).toEqual([
    'carbonCopy,contentAuthor',
  ])
})

test('a route that is not there answers 404 and is reported', async () => {
  const run = await replayTiny(main(`say((await ask('POST', 'jobs/queue/sendmail', {})).status)`))
  expect(messages(run)).toEqual(['404'])
  expect(run.diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['warning replay-route'])
})

test('the status of the instance is there for older libraries', async () => {
  const run = await replayTiny(
    main(`const { status, json } = await ask('GET', 'status/'); say(status, json.message)`),
  )
  expect(messages(run)).toEqual(['200 OK'])
  expect(run.diagnostics).toEqual([])
})
