import { expect, test } from 'vitest'
import { findSecretFile } from '../../src/cozy/secret-files.ts'

test.each([
  'konnector-dev-config.json',
  'test/konnector-dev-config.prod.json',
  'env_fields.json',
  '.token.json',
  '.token-dev.json',
  '.account',
  'data/importedData.json',
  '.env',
  '.env.local',
  'id_ed25519',
  'certs/site.PEM',
])('%s holds secrets, in a repository and in a build', path => {
  expect(findSecretFile(path)).toMatchObject({ inRepository: true })
})

test.each(['.npmrc', 'recordings/a/000.json', 'lib/__recordings__/a.json'])('%s must not ship', path => {
  expect(findSecretFile(path)).toMatchObject({ inRepository: false })
})

test.each(['index.js', 'monkey.js', '.env.example', 'environment.env.js', 'keys/readme.md', 'token.json'])(
  '%s holds none',
  path => {
    expect(findSecretFile(path)).toBeUndefined()
  },
)
