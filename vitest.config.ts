import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Pure code shares nothing that a test could spoil: one load of the modules serves all files.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], pool: 'threads', isolate: false } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
        },
      },
      {
        test: {
          name: 'integration',
          env: { LOG_LEVEL: 'silent' },
          include: ['tests/integration/**/*.test.ts', 'tests/faults/**/*.test.ts'],
          globalSetup: ['tests/_util/servers.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Two cores and real servers: files run two at a time, so that a slow machine stays honest.
          maxWorkers: 2,
        },
      },
    ],
  },
});
