import type { Context } from '../src/context.ts';
import { oneLine } from '../src/mailer/one-line.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { findOutgoing, findOutgoingByCode, type OutgoingRow } from '../src/store/outgoing.ts';
import { editOutgoing as markEdited } from '../src/store/steered-outgoing.ts';
import { leaveTime } from './leave-time.ts';
import { composeOutgoing, digestOf } from './outgoing-row.ts';
import { keepRows, type Owed } from './plan-application.ts';
import { writeNotice } from './write-notice.ts';

const MAX_LENGTH = 20_000;

/**
 * The owner's own words in the place of the template's. Every approval is void; what leaves by itself is held anew from
 * when the new text was shown to them. `because`: what its row remembers of the change. Inside a turn of the owner.
 * Answers with the row as it is now, or with why not.
 */
export async function editOutgoing(
  ledger: Ledger,
  code: string,
  { subject, text }: { subject: string | null; text: string },
  context: Context,
  because: object = { edited: true },
): Promise<{ edited: OutgoingRow } | { problem: string }> {
  const { ownerId, now, config } = context;
  const row = await findOutgoingByCode(ledger, ownerId, code);
  if (!row) return { problem: `there is no ${code} in the outbox` };
  if (row.state !== 'planned' && row.state !== 'waiting')
    return { problem: `${row.code} is ${row.state}: ${row.reason}` };
  if (row.attempts > 0)
    return { problem: `${row.code} is being sent: the mail server has been tried already` };
  const words = { subject: subject ? oneLine(subject) : row.subject, text: tidied(text) };
  if (words.text.trim() === '') return { problem: 'the new text is missing' };
  if (words.text.length > MAX_LENGTH)
    return { problem: `the new text is longer than ${MAX_LENGTH} characters` };

  const holdEnds = new Date(now().getTime() + (row.mode === 'auto' ? config.policy.holdMs : 0));
  const sendAt = (await leaveTime(ledger, row, holdEnds, context)) ?? row.sendAt;
  const changed = { ...row, ...words, digest: digestOf(row.toAddress, words), sendAt };
  const mime = await composeOutgoing(changed, { automatic: true, date: sendAt }, context);
  const why = { ...row.why, ...because };
  if (!(await markEdited(ledger, row, { ...words, digest: changed.digest, mime, sendAt, why })))
    return { problem: `${row.code} has changed in the meantime; look at it again` };
  return { edited: (await findOutgoing(ledger, row.id)) as OutgoingRow };
}

/**
 * Announces a new text that the owner was not shown by email: what leaves by itself is held from when this notice left.
 * What needs their word needs no notice.
 */
export async function announceEdit(ledger: Ledger, edited: OutgoingRow, context: Context): Promise<Owed[]> {
  if (edited.mode !== 'auto') return [];
  const notice = await writeNotice(ledger, edited, { evidence: null, because: null }, context);
  const dedupeKey = `${notice.dedupeKey}:${edited.digest}`;
  return keepRows(ledger, [{ ...notice, dedupeKey }]);
}

/** As a notice shows it: no spaces in a row or at the end of a line, no two blank lines. */
function tidied(text: string): string {
  const lines = text.split(/\r\n?|[\n\u2028\u2029\u0085]/).map(oneLine);
  const whole = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return `${whole}\n`;
}
