import { parentPort, workerData } from 'node:worker_threads';
import { type Read, type ReadingSettings, readBytes } from '../read-raw-email.ts';

/** What a thread that reads is asked for, and what it answers. */
export interface ReadingOrder {
  raws: readonly Uint8Array[];
  ours: readonly string[];
}
export type ReadingAnswer = readonly Read[];

const settings = workerData as ReadingSettings;

parentPort?.on('message', async ({ raws, ours }: ReadingOrder) => {
  const sent = new Set(ours);
  const reads: Read[] = [];
  for (const raw of raws)
    reads.push(await readBytes(Buffer.from(raw), { ...settings, oursAmong: () => sent }));
  parentPort?.postMessage(reads satisfies ReadingAnswer);
});
