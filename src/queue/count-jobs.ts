import type { Processor } from 'bullmq';

/** Knows how many jobs run in this process at the moment. */
export interface RunningJobs {
  counted(process: Processor): Processor;
  /** Resolves once no job runs. */
  ended(): Promise<void>;
}

/** Starts counting: every processor that passes through `counted` is counted from here on. */
export function countJobs(): RunningJobs {
  const running = new Set<Promise<unknown>>();
  return {
    counted: (process) => async (job, token, signal) => {
      const run = process(job, token, signal);
      running.add(run);
      try {
        return await run;
      } finally {
        running.delete(run);
      }
    },
    async ended() {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}
