import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import type { ReplayedLedger } from '../../../workers/replay/replayed.ts';
import { replayTimeline } from '../../../workers/replay-timeline.ts';
import type { ExpectedApplication, ExpectedMail } from './expected.ts';
import type { SentText } from './judged.ts';
import { writeAYear } from './write-a-year.ts';

export interface ReplayedYear {
  ledger: ReplayedLedger;
  sent: SentText[];
  expected: ExpectedApplication[];
  mails: Map<string, ExpectedMail>;
  tookMs: number;
}

/** Long enough for the first hellos of spring's refusals. */
const UNTIL = new Date('2026-09-01T00:00:00Z');

/** Writes the year into a folder, plays it to the whole program, and reads what left. */
export async function replayAYear(dir: string): Promise<ReplayedYear> {
  const { timeline, settings, expected } = await writeAYear(dir);
  const lines = (await readFile(timeline, 'utf8')).trim().split('\n');
  const events = lines.map((line) => JSON.parse(line) as { deliver: string; expect: ExpectedMail });
  const started = Date.now();
  const { ledger, sent } = await replayTimeline({ timeline, settings, out: join(dir, 'out'), until: UNTIL });
  const tookMs = Date.now() - started;
  const texts = await Promise.all(
    sent.map(async ({ raw, to }, index) => {
      const { subject = '', text = '' } = await simpleParser(raw);
      return { eml: `sent/${String(index + 1).padStart(4, '0')}.eml`, to: to.join(', '), subject, text };
    }),
  );
  const mails = new Map(events.map(({ deliver, expect }) => [deliver, expect]));
  return { ledger, sent: texts, expected, mails, tookMs };
}
