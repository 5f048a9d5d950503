import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Takes as long as a quarter of all others: begun last, it would keep one worker busy while the other has nothing to do. */
const LONGEST = /a-year\.test\.ts$/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification) => LONGEST.test(moduleId);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
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
          // The program keeps nothing in its modules but what it works out again: loading them anew for each file takes longer
          // than most files.
          isolate: false,
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
