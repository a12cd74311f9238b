import { defineConfig } from 'vitest/config'
import { e2eTests, unitTests } from './test/lanes.ts'

export default defineConfig({
  test: {
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // Many tests wait for their processes: three workers keep the two cores of a hosted runner busy.
    maxWorkers: 3,
    projects: [
      { extends: true, test: { name: 'unit', include: unitTests } },
      { extends: true, test: { name: 'e2e', include: e2eTests } },
    ],
  },
})
