import { Worker } from 'node:worker_threads';
import type { Read, ReadingSettings } from '../read-raw-email.ts';
import { readBytes } from '../read-raw-email.ts';
import type { ReadingAnswer, ReadingOrder } from './answer-in-thread.ts';

/** Reads emails from their bytes. */
export interface Reader extends AsyncDisposable {
  /** `ours`: the Message-IDs of what we sent. One call at a time. */
  read(raws: readonly Buffer[], ours: readonly string[]): Promise<readonly Read[]>;
}

/** Reads here, one email after the other. */
export function readerHere(settings: ReadingSettings): Reader {
  return {
    async read(raws, ours) {
      const sent = new Set(ours);
      const reads: Read[] = [];
      for (const raw of raws) reads.push(await readBytes(raw, { ...settings, oursAmong: () => sent }));
      return reads;
    },
    [Symbol.asyncDispose]: async () => {},
  };
}

/**
 * Reads in a thread of its own, while this one writes down: with two cores that nearly halves the time of a large
 * mailbox. It takes some seconds to start.
 */
export function readerAside(settings: ReadingSettings): Reader {
  const thread = new Worker(new URL('./reading-thread.js', import.meta.url), { workerData: settings });
  return {
    read: (raws, ours) =>
      new Promise((resolve, reject) => {
        const fail = (error: unknown) => reject(error instanceof Error ? error : new Error(String(error)));
        const exit = () => reject(new Error('the thread that reads the mails has ended'));
        thread.once('error', fail).once('exit', exit);
        thread.once('message', (answer: ReadingAnswer) => {
          thread.off('error', fail).off('exit', exit);
          resolve(answer);
        });
        thread.postMessage({ raws, ours } satisfies ReadingOrder);
      }),
    async [Symbol.asyncDispose]() {
      await thread.terminate();
    },
  };
}
