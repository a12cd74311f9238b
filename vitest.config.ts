import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
    // Two cores are what a hosted runner has; child processes of the tests need the second one.
    maxWorkers: 2,
  },
})
