import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The slowest tests start the assistant as a process of its own.
    testTimeout: 20_000,
  },
})
