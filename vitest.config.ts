import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        test: {
          name: 'integration',
          env: { LOG_LEVEL: 'silent' },
          include: ['tests/integration/**/*.test.ts'],
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
