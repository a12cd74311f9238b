import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint/engine/lint.ts'
import { licenseAgreement } from '../../src/lint/rules/identity/license-agreement.ts'
import { licenseSpdx } from '../../src/lint/rules/identity/license-spdx.ts'
import { goodFiles, konnectorOf } from '../helpers/examples.ts'
import { inputsOf } from '../helpers/lint-inputs.ts'

interface Licenses {
  manifest?: unknown
  pkg?: unknown
  file?: string
}

/** `severity file: what is suggested, or else said`. */
async function found({ manifest, pkg, file }: Licenses): Promise<string[]> {
  const files = new Map([['package.json', JSON.stringify(pkg === undefined ? {} : { license: pkg })]])
  if (file !== undefined) files.set('LICENSE', file)
  const konnector = konnectorOf({ manifest: JSON.stringify({ license: manifest }), files })
  const options = { ...(await inputsOf(konnector)), rules: [licenseSpdx, licenseAgreement] }
  return lint(konnector, options).map(
    ({ severity, file: where, message, suggestion }) => `${severity} ${where}: ${suggestion ?? message}`,
  )
}

const agpl = goodFiles().get('LICENSE')!

describe('a license', () => {
  test.each([
    undefined,
    null,
    'MIT',
    'AGPL-3.0-only',
    '(MIT OR Apache-2.0)',
    'GPL-2.0-only WITH Classpath-exception-2.0',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE',
  ])('%j has nothing to be said about it', async license => {
    expect(await found({ manifest: license })).toEqual([])
  })

  test.each([
    ['mit', 'MIT'],
    ['Apache 2.0', 'Apache-2.0'],
    ['MIT License', 'MIT'],
    ['agpl-3.0-only', 'AGPL-3.0-only'],
    ['unlicensed', 'UNLICENSED'],
    ['MIT or apache-2.0', 'MIT OR Apache-2.0'],
    ['(mit and  isc)', '(MIT AND ISC)'],
    ['GPL-2.0-only with classpath-exception-2.0', undefined],
  ])('%s means %s', async (license, meant) => {
    expect(await found({ manifest: license })).toEqual([
      `warning manifest.konnector: ${meant ?? `"${license}" is not an SPDX licence expression. Use an identifier from the SPDX list.`}`,
    ])
  })

  test.each(['AGPL', 'GPLv3', 'Apache 2', 'BSD', 'MIT/Apache-2.0', 'Artistic-2.0 OR SEE LICENSE IN LICENSE'])(
    'nothing is suggested for %s, because it would grant something else',
    async license => {
      expect(await found({ manifest: license })).toEqual([
        `warning manifest.konnector: "${license}" is not an SPDX licence expression. Use an identifier from the SPDX list.`,
      ])
    },
  )

  test.each(['', '   ', 'Ours', 'MIT  OR ISC', 'x'.repeat(1 << 20), '('.repeat(100_000)])(
    'what is like no license is reported (%#)',
    async license => {
      const [first, ...others] = await found({ manifest: license })
      expect(first).toMatch(
        /^warning manifest.konnector: (.* is not an SPDX licence expression\.( Use an identifier from the SPDX list\.)?|MIT.*)$/,
      )
      expect(others).toEqual([])
    },
  )

  test.each([{ type: 'MIT' }, ['MIT'], 3])('%j is no text', async license => {
    expect(await found({ pkg: license })).toEqual([
      'warning package.json: The licence must be a string with an SPDX expression. Write one, such as "MIT".',
    ])
  })

  test.each([
    ['AGPL-3.0', 'AGPL-3.0-only or AGPL-3.0-or-later'],
    ['GPL-2.0+', 'GPL-2.0-or-later'],
    ['BSD-2-Clause-FreeBSD', 'BSD-2-Clause-Views'],
    ['wxWindows', 'LGPL-2.0-or-later WITH WxWindows-exception-3.1'],
  ])('%s became %s: an info', async (license, successors) => {
    expect(await found({ manifest: license })).toEqual([
      `info manifest.konnector: The SPDX identifier "${license}" is deprecated. Use ${successors}.`,
    ])
  })
})

describe('the places of a license', () => {
  test('agree, whatever the age of the id', async () => {
    expect((await found({ manifest: 'AGPL-3.0-or-later', pkg: 'AGPL-3.0', file: agpl })).length).toBe(1)
    expect(await found({ manifest: 'MIT', pkg: 'MIT', file: 'MIT License\n\nCopyright' })).toEqual([])
    expect(await found({ pkg: '(MIT OR AGPL-3.0-only)', file: agpl })).toEqual([])
  })

  test('disagree', async () => {
    expect(await found({ manifest: 'MIT', pkg: 'ISC' })).toEqual([
      'warning manifest.konnector: The licence is "MIT" here but "ISC" in package.json. Write the same in both.',
    ])
    expect(await found({ manifest: 'AGPL-3.0-only', pkg: 'AGPL-3.0-or-later' })).toHaveLength(1)
    expect(await found({ pkg: 'MIT', file: agpl })).toEqual([
      'warning package.json: The licence is "MIT" here, but LICENSE contains the GNU AGPL 3. Make them agree.',
    ])
  })

  test('a file of unknown words is no disagreement', async () => {
    expect(await found({ manifest: 'MIT', file: 'All rights reserved.' })).toEqual([])
  })
})
