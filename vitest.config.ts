import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // No test leaves anything behind in a module, so that files can share what they import.
    isolate: false,
    // Much of the time is spent waiting for a process, a database or a browser.
    maxWorkers: '100%',
    // The slowest tests start the assistant as a process of its own.
    testTimeout: 20_000,
  },
})
