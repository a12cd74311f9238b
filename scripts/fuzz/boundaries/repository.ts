import { findOldPipeline } from '../../../src/init/old-pipeline.ts'
import { konnectorFromBytes } from '../../../src/konnector/read.ts'
import { findActiveContent } from '../../../src/lint/manifest/active-svg.ts'
import { readImage } from '../../../src/lint/manifest/image.ts'
import { parseSource } from '../../../src/lint/source/parse.ts'
import { Linter } from '../../../src/linter/linter.ts'
import { readObject } from '../../../src/json/read.ts'
import { type Boundaries, reportAll } from '../boundary.ts'
import * as samples from './samples.ts'

async function lintTexts(changed: Record<string, string>): Promise<void> {
  const texts = { 'manifest.konnector': samples.manifest, ...changed }
  const linter = await Linter.fromTexts(texts, { profile: 'registry' })
  await reportAll(linter.lint())
  linter.fix()
}

/** What a repository holds. */
export const repository: Boundaries = {
  manifest: { sample: samples.manifest, read: text => lintTexts({ 'manifest.konnector': text }) },
  package: { sample: samples.pkg, read: text => lintTexts({ 'package.json': text }) },
  config: { sample: samples.config, read: text => lintTexts({ 'konnector-lint.config.json': text }) },
  baseline: { sample: samples.baseline, read: text => lintTexts({ '.konnector-lint-baseline.json': text }) },
  icon: { sample: samples.icon, read: text => [findActiveContent(text), readImage(Buffer.from(text))] },
  image: { sample: samples.image, read: text => readImage(Buffer.from(text, 'latin1')) },
  source: { sample: samples.source, read: text => parseSource('src/index.js', text) },
  bytes: {
    sample: samples.manifest,
    read: text => konnectorFromBytes('manifest.konnector', Buffer.from(text, 'latin1')),
  },
  pipeline: {
    sample: samples.pkg,
    read: text =>
      findOldPipeline({
        names: ['.travis.yml', 'webpack.config.js'],
        inFolder: name => name,
        pkg: readObject(text) ?? {},
        read: () => text,
        workflows: ['.github/workflows/a.yml'],
      }),
  },
}
