import { join } from 'node:path'
import type { Metafile } from 'esbuild'
import { compareBuilds, formatComparison } from '../../../src/build/compare.ts'
import { parseNotices } from '../../../src/build/notices.ts'
import { readBuildState, writeBuildState } from '../../../src/build/state.ts'
import { analyze } from '../../../src/bundle/analyze.ts'
import { readCache } from '../../../src/bundle/cache.ts'
import { formatErrors, formatWarnings } from '../../../src/bundle/esbuild-messages.ts'
import { decodeMessages, decodeOutputs } from '../../../src/bundle/esbuild-output.ts'
import { hashInputs, listSources } from '../../../src/bundle/fingerprint.ts'
import { takeInventory } from '../../../src/bundle/inventory/inventory.ts'
import { licenseFindings } from '../../../src/bundle/inventory/licenses.ts'
import { formatNotices } from '../../../src/bundle/inventory/notices.ts'
import { createSbom } from '../../../src/bundle/inventory/sbom.ts'
import { declaredPackages, detectPackageManager } from '../../../src/bundle/package-manager.ts'
import type { Plan } from '../../../src/bundle/plan.ts'
import { readJson, readObject } from '../../../src/json/read.ts'
import { readKonnector } from '../../../src/konnector/read.ts'
import { type Boundaries, withFolder } from '../boundary.ts'
import * as samples from './samples.ts'

const installed = 'node_modules/ky'

/** A bundle of the konnector's own source and of one package. */
const metafile = {
  inputs: { 'src/index.js': { bytes: 1, imports: [] }, [`${installed}/index.js`]: { bytes: 1, imports: [] } },
  outputs: {
    'build/index.js': {
      bytes: 2,
      inputs: { 'src/index.js': { bytesInOutput: 1 }, [`${installed}/index.js`]: { bytesInOutput: 1 } },
      imports: [],
      exports: [],
    },
  },
} satisfies Metafile

const planOf = (dir: string): Plan => ({
  dir,
  outDir: join(dir, 'build'),
  entries: [],
  manager: { install: 'npm install', add: 'npm install' },
  declared: new Set(),
  loaders: {},
  keepNames: true,
})

function describeInstalled(dir: string, found: Metafile): void {
  const inventory = takeInventory(found, dir)
  licenseFindings(inventory, 'MIT')
  createSbom(inventory, { name: 'books', version: '1.0.0', license: 'MIT' })
  formatNotices(inventory, dir)
}

function readEsbuild(text: string): void {
  const value = readJson(text, { maxLevels: 20 }) as { outputs?: unknown; errors?: unknown } | undefined
  const plan = planOf('/konnector')
  for (const { warnings, metafile: found } of decodeOutputs(value?.outputs, 1) ?? []) {
    formatWarnings(warnings)
    if (!found) continue
    listSources(found)
    takeInventory(found, '/konnector')
  }
  formatErrors(decodeMessages(value?.errors) ?? [], plan)
}

/** What package managers, an esbuild of the repository and earlier builds leave in it. */
export const installs: Boundaries = {
  installed: {
    sample: samples.pkg,
    read: text =>
      withFolder({ [`${installed}/package.json`]: text, [`${installed}/LICENSE`]: text }, dir =>
        describeInstalled(dir, metafile),
      ),
  },
  lockfile: {
    sample: samples.lockfile,
    read: text =>
      withFolder(
        {
          'manifest.konnector': samples.manifest,
          'package.json': text,
          'package-lock.json': text,
          'yarn.lock': text,
        },
        dir => {
          const konnector = readKonnector(dir)
          declaredPackages(konnector)
          detectPackageManager(konnector)
          hashInputs(konnector, planOf(dir), ['package-lock.json'])
        },
      ),
  },
  esbuild: { sample: samples.esbuildAnswer, read: readEsbuild },
  // A stranger can write this file, but not the name of the folder that a state is of: the worst is that it is there.
  inventory: {
    sample: samples.inventory,
    read: text =>
      withFolder({ '.konnector-lint/build/inventory.json': text, 'build/index.js': '' }, dir => {
        const own = join(dir, '.konnector-lint/build')
        writeBuildState(own, { tool: '0', inputs: '', sources: [], files: [] })
        const build = { dir: join(dir, 'build'), kind: 'server', entry: 'index.js', files: [], checked: true }
        analyze(build as Parameters<typeof analyze>[0], dir, 'Books')
      }),
  },
  state: {
    sample: samples.state,
    read: text =>
      withFolder({ '.konnector-lint/build/state.json': text }, dir => {
        readBuildState(dir, join(dir, 'build'))
        readCache(dir, join(dir, 'build'))
      }),
  },
  notices: {
    sample: samples.notices,
    read(text) {
      parseNotices(text)
      const files = [{ path: 'index.js', bytes: 1 }]
      formatComparison(compareBuilds({ files, notices: text }, { files, notices: samples.notices }))
      formatComparison(compareBuilds({ files, notices: samples.notices }, { files, notices: text }))
    },
  },
  sbom: {
    sample: samples.inventory,
    read(text) {
      const { packages } = (readObject(text) ?? {}) as { packages?: unknown }
      const named = (Array.isArray(packages) ? packages : []).flatMap(item => {
        const { name, version, license } = (item ?? {}) as Record<string, unknown>
        if (typeof name !== 'string' || typeof version !== 'string') return []
        return [
          { name, version, ...(typeof license === 'string' && { license }), folders: [installed], bytes: 1 },
        ]
      })
      const inventory = { bytes: 1, packages: named, modules: [] }
      licenseFindings(inventory, 'MIT')
      createSbom(inventory, { name: 'books', version: '1.0.0' })
    },
  },
}
