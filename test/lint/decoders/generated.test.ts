import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { validatorsText } from '../../../scripts/generate-decoders.ts'

test('the validators are compiled from the schemas of today', () => {
  const file = join(resolve(import.meta.dirname, '../../..'), 'src/lint/decoders/validate.gen.ts')
  expect(readFileSync(file, 'utf8')).toBe(validatorsText())
})
