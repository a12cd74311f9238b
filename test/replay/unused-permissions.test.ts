import type { Access, Verb } from '../../src/cozy/permissions.ts'
import { expect, test } from 'vitest'
import { parseDocument } from '../../src/json/document.ts'
import { unusedPermissions } from '../../src/replay/unused-permissions.ts'

type Ran = Parameters<typeof unusedPermissions>[0][number]

const ran = (accesses: Access[], how: Partial<Ran> = {}): Ran => ({
  result: 'success',
  accesses,
  ...how,
})
const get = (doctype: string, verb: Verb = 'GET'): Access => ({ verb, doctype })

const permissions = {
  accounts: { type: 'io.cozy.accounts', verbs: ['GET'] },
  bank: { type: 'io.cozy.bank.*', verbs: ['GET', 'PUT'] },
  settings: { type: 'io.cozy.settings', verbs: ['GET'], values: ['io.cozy.settings.instance'] },
}
const said = (runs: Ran[], given: object = permissions) =>
  unusedPermissions(runs, parseDocument('manifest.konnector', JSON.stringify({ permissions: given }))).map(
    ({ pointer, message }) => [pointer, message],
  )

test('a permission is needed by any of the runs, for any document, by the family of its doctype', () => {
  const all = ['io.cozy.accounts', 'io.cozy.bank.operations', 'io.cozy.settings'].map(type => get(type))
  expect(said([ran(all)])).toEqual([])
  expect(said(all.map(access => ran([access])))).toEqual([])
})

test('what no run needs is reported at its key', () => {
  expect(
    said([ran([get('io.cozy.accounts'), get('io.cozy.settings'), get('io.cozy.bank', 'DELETE')])]),
  ).toEqual([
    [
      '/permissions/bank',
      expect.stringMatching(/^No recording needs the permission "bank" \(io\.cozy\.bank\.\*\)/),
    ],
  ])
})

test.each([[{ verbs: ['ALL'] }], [{ verbs: [] }], [{}]])(
  'the verbs that are needed of %j are named',
  verbs => {
    const bills = { bills: { type: 'io.cozy.bills', ...verbs } }
    const needed = (...used: Verb[]) => said([ran(used.map(verb => get('io.cozy.bills', verb)))], bills)
    expect(needed('POST', 'GET', 'POST')).toEqual([
      [
        '/permissions/bills',
        expect.stringMatching(/^The recordings need GET, POST of .* which gives every verb/),
      ],
    ])
    expect(needed('GET', 'POST', 'PUT', 'PATCH', 'DELETE')).toEqual([])
  },
)

test('nothing is said when no run is a success', () => {
  expect(said([])).toEqual([])
  expect(said([ran([], { result: 'LOGIN_FAILED' })])).toEqual([])
  expect(said([ran([], { result: 'LOGIN_FAILED' }), ran([])])).toHaveLength(3)
})

test('a manifest of another shape is left to lint', () => {
  expect(said([ran([])], { a: null, b: 'io.cozy.bills', c: { type: 1 } })).toEqual([])
})
