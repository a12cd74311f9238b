import { defineConfig } from 'vitest/config'
import { e2eTests, unitTests } from './test/lanes.ts'

export default defineConfig({
  test: {
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // Two cores are what a hosted runner has; child processes of the tests need the second one.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: unitTests } },
      { extends: true, test: { name: 'e2e', include: e2eTests } },
    ],
  },
})
