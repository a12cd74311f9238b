import { defineRule, type Rule } from '../diagnostics/rule.ts'
import type { BuildRule } from '../build/build-rule.ts'
import { hiddenFile } from '../build/rules/hidden-file.ts'
import { buildLoad } from '../build/rules/load.ts'
import { missingFile } from '../build/rules/missing-file.ts'
import { nestedManifest } from '../build/rules/nested-manifest.ts'
import { secretFile } from '../build/rules/secret-file.ts'
import { buildSize } from '../build/rules/size.ts'
import { symbolicLink } from '../build/rules/symbolic-link.ts'
import { buildSyntax } from '../build/rules/syntax.ts'

/** What bundling itself finds. Data only: loading this never loads the bundler. */
const bundlingRules = [
  defineRule({
    id: 'bundle-error',
    summary: 'The source must bundle into one file',
    group: 'build',
    severity: 'error',
    authority: ['runtime'],
    needs: ['files'],
    source: 'esbuild',
    since: '0.1.0',
  }),
  defineRule({
    id: 'bundle-warning',
    summary: 'The source should bundle without doubtful code',
    group: 'build',
    severity: 'warning',
    authority: ['runtime'],
    needs: ['files'],
    source: 'esbuild',
    since: '0.1.0',
  }),
  defineRule({
    id: 'bundle-entry',
    summary: 'There must be a source file to start from',
    group: 'build',
    severity: 'error',
    authority: ['convention'],
    needs: ['files'],
    source: 'cozy-konnector-build webpack.config.js: entry',
    since: '0.1.0',
  }),
  defineRule({
    id: 'bundle-install',
    summary: 'Dependencies must be installed before bundling',
    group: 'build',
    severity: 'error',
    authority: ['runtime'],
    needs: ['files'],
    source: 'Node.js module resolution',
    since: '0.1.0',
  }),
  defineRule({
    id: 'bundle-missing-dependency',
    summary: 'Everything that is imported must be installed',
    group: 'build',
    severity: 'error',
    authority: ['runtime'],
    needs: ['files'],
    source: 'Node.js module resolution',
    since: '0.1.0',
  }),
  defineRule({
    id: 'bundle-out-dir',
    summary: 'The build must have a folder of its own',
    group: 'build',
    severity: 'error',
    authority: ['convention'],
    needs: ['files'],
    source: 'the build folder is replaced as a whole',
    since: '0.1.0',
  }),
  defineRule({
    id: 'undeclared-dependency',
    summary: 'What the source imports should be in package.json',
    group: 'build',
    severity: 'warning',
    authority: ['convention'],
    needs: ['files', 'package'],
    source: 'Node.js module resolution',
    since: '0.1.0',
  }),
  defineRule({
    id: 'bundle-license-incompatible',
    summary: 'What is bundled must be allowed under the licence of the konnector',
    group: 'build',
    severity: 'warning',
    authority: ['convention'],
    needs: ['manifest', 'package'],
    source: 'gnu.org/licenses/license-list.html, by SPDX id',
    since: '0.1.0',
  }),
  defineRule({
    id: 'bundle-license-unknown',
    summary: 'What is bundled should say its licence as an SPDX expression',
    group: 'build',
    severity: 'info',
    authority: ['convention'],
    needs: ['files'],
    source: 'SPDX licence list',
    since: '0.1.0',
  }),
  defineRule({
    id: 'build-budget',
    summary: 'The build should stay within the sizes that the configuration allows',
    group: 'build',
    severity: 'warning',
    authority: ['convention'],
    needs: ['files'],
    source: 'the configuration of the konnector',
    since: '0.1.0',
  }),
] as const satisfies readonly Rule[]

/** What is looked at in the directory that ships. */
export const buildRules = [
  nestedManifest,
  symbolicLink,
  hiddenFile,
  secretFile,
  missingFile,
  buildSize,
  buildSyntax,
  buildLoad,
] as const satisfies readonly BuildRule[]

/** Every rule of this room, in the order of the documentation. */
export const bundleRules = [...bundlingRules, ...buildRules] as const

export type BundleRuleId = (typeof bundleRules)[number]['id']
