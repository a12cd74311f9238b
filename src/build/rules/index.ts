import { defineRules } from '../../diagnostics/rule.ts'
import { hiddenFile } from './hidden-file.ts'
import { lfsPointer } from './lfs-pointer.ts'
import { buildLoad } from './load.ts'
import { missingFile } from './missing-file.ts'
import { nestedManifest } from './nested-manifest.ts'
import { publishableFiles } from './publishable-files.ts'
import { secretFile } from './secret-file.ts'
import { buildSize } from './size.ts'
import { symbolicLink } from './symbolic-link.ts'
import { buildSyntax } from './syntax.ts'

/** Every rule over a build, by its id, in the order of the documentation. */
export const buildRules = defineRules({
  'build-nested-manifest': nestedManifest,
  'build-symbolic-link': symbolicLink,
  'build-lfs-pointer': lfsPointer,
  'build-hidden-file': hiddenFile,
  'build-secret-file': secretFile,
  'build-missing-file': missingFile,
  'build-size': buildSize,
  'build-syntax': buildSyntax,
  'build-load': buildLoad,
  'publish-build-files': publishableFiles,
})

export type BuildRuleId = keyof typeof buildRules
