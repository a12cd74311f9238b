import { findSecretFile } from '../../cozy/secret-files.ts'
import { defineBuildRule } from '../rule.ts'

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
    for (const { path } of files) {
      const secret = findSecretFile(path)
      if (secret)
        yield {
          place: { file: path },
          message: `${path} holds ${secret.holds}, and a build is public. Remove it; if it was ever pushed, change the secrets in it.`,
        }
    }
  },
})
