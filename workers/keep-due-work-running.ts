import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '../src/context.ts';

/** Rings for due work at start and again and again until told to stop: no schedule has to survive in the queue. */
export async function keepDueWorkRunning(
  { queue, ownerId }: Context,
  stop: AbortSignal,
  everyMs: number,
): Promise<void> {
  while (!stop.aborted) {
    await queue.ring('run-due-work', { ownerId });
    await sleep(everyMs, undefined, { signal: stop }).catch(() => {});
  }
}
