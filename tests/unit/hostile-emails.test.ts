import { describe, expect, it } from 'vitest';
import { LABELS } from '../../src/core/outcome.ts';
import { understandEmail } from '../../src/core/understand-email.ts';
import { parseEmail } from '../../src/mailbox/parse-email.ts';
import { UnreadableEmailError } from '../../src/mailbox/unreadable-email-error.ts';
import { HOSTILE_EMAILS } from '../_util/hostile-texts.ts';
import { identity } from './core/compose-email.ts';

const SIZE = 12_000;
/** HTML that nests without end may come out longer than it was, but not without end. */
const LONGEST = 80_000;
const settings = { identity, timeZone: 'Europe/Berlin', thresholds: { record: 0.8, send: 0.95 } };

// How long each takes is measured by scripts/bench/hostile.ts; a pattern that backtracks without end never comes back.
describe('a hostile email', { timeout: 60_000 }, () => {
  it.each(HOSTILE_EMAILS.map(({ name, make }) => [name, make] as const))(
    'is read: %s',
    async (_name, make) => {
      const email = await parseEmail(make(SIZE)).catch((error: unknown) => error);
      if (email instanceof UnreadableEmailError) return;
      if (email instanceof Error) throw email;
      const { reading, outcome } = understandEmail(email as Awaited<ReturnType<typeof parseEmail>>, settings);
      expect(LABELS).toContain(outcome.label);
      expect(reading.original.text.length).toBeLessThanOrEqual(LONGEST);
    },
  );
});
