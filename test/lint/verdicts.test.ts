import { expect, test } from 'vitest'
import { konnectorFromBytes } from '../../src/konnector/read.ts'
import { lint } from '../../src/lint/engine/lint.ts'
import { verdictCases } from './verdict-cases.ts'

test.each(verdictCases)('$why: refused by $refused', ({ manifest, refused }) => {
  const found = lint(konnectorFromBytes('manifest.konnector', Buffer.from(manifest)), { profile: 'registry' })
  const errors = found.filter(({ severity }) => severity === 'error')
  for (const system of ['stack', 'registry'] as const) {
    const said = errors.filter(({ authority }) => authority.includes(system)).map(({ rule }) => rule)
    if (refused.includes(system)) expect(said).not.toEqual([])
    else expect(said).toEqual([])
  }
})
