import { basename } from 'node:path'
import { defineBuildRule } from '../build-rule.ts'

/** What people keep secrets or personal answers in, by the names that konnector tools give. */
const secret =
  /^(?:konnector-dev-config.*\.json|\.token\.json|\.env(?:\..+)?|env_fields\.json|importedData\.json|id_(?:rsa|ed25519)|.+\.(?:pem|key|p12|pfx|har))$/
const folders = /(?:^|\/)(?:recordings|__recordings__)\//

export const secretFile = defineBuildRule({
  id: 'build-secret-file',
  summary: 'The build must hold no credentials and no recording',
  group: 'build',
  severity: 'error',
  authority: ['security'],
  needs: ['files'],
  source: 'cozy-jobs-cli: konnector-dev-config.json and .token.json hold what a developer signs in with',
  since: '0.1.0',
  *check({ files }) {
    for (const { path } of files)
      if (secret.test(basename(path)) || folders.test(path))
        yield {
          place: { file: path },
          message: `${path} is where credentials or personal data are kept, and a build is public. Remove it, and change what it held if it was ever pushed.`,
        }
  },
})
