import { simpleParser } from 'mailparser';
import type { Context } from '../../src/context.ts';
import type { FaultSmtpServer, MetDot } from '../_util/fault-smtp-server.ts';

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

export interface InvariantOptions {
  /**
   * No process was killed or stopped and the database was not away after this moment: what the server said then could
   * be written down.
   */
  undisturbedFrom?: (at: Date) => boolean;
}

/**
 * What must hold once everything has settled, whatever happened on the way; answers with every breach, in words.
 * I1: a mail server got no email twice. I2: no email is stuck. I4: nothing counts as sent without a 250 or a copy of
 * it. I5: what was refused is tried again or failed, never in doubt.
 */
export async function checkInvariants(
  context: Context,
  smtp: Pick<FaultSmtpServer, 'kept' | 'met'>,
  { undisturbedFrom = () => false }: InvariantOptions = {},
): Promise<string[]> {
  const rows = await rowsOf(context);
  const kept = await refsOf(smtp.kept);
  const met = await refsOf(smtp.met);
  const answers = new Map(smtp.met.map((dot, index) => [met[index] as string, dot]));

  return [
    ...breachesOfOnce(rows, kept),
    ...rows.filter(isStuck).map((row) => `I2: ${named(row)} is stuck: ${row.state}, ${row.reason}`),
    ...rows
      .filter((row) => row.state === 'sent' && !isProved(row, kept, answers))
      .map((row) => `I4: ${named(row)} counts as sent (${row.settledBy}), the server has it not`),
    ...rows
      .filter(({ id, state }) => state === 'uncertain' && isDefiniteNo(answers.get(id), undisturbedFrom))
      .map((row) => `I5: ${named(row)} is in doubt, though the server said ${answers.get(row.id)?.said}`),
  ];
}

function rowsOf({ store, ownerId }: Context) {
  return store.ledger.outgoing.findMany({ where: { ownerId }, orderBy: { plannedAt: 'asc' } });
}

async function refsOf(messages: readonly { raw: string }[]): Promise<string[]> {
  const parsed = await Promise.all(messages.map(({ raw }) => simpleParser(raw)));
  return parsed.map(({ headers }) => String(headers.get('x-reply-ref')));
}

function breachesOfOnce(rows: readonly Row[], kept: readonly string[]): string[] {
  const purposes = new Map(rows.map(({ id, dedupeKey }) => [id, dedupeKey]));
  const taken = new Map<string, number>();
  for (const ref of kept) {
    const purpose = purposes.get(ref) ?? `an email that the ledger does not know (${ref})`;
    taken.set(purpose, (taken.get(purpose) ?? 0) + 1);
  }
  return [...taken]
    .filter(([purpose, times]) => times > 1 || purpose.startsWith('an email'))
    .map(([purpose, times]) => `I1: ${purpose} was taken ${times} times`);
}

const ENDS = ['sent', 'failed', 'cancelled', 'superseded'];

/** In doubt is an end only when the owner is told that it is theirs to decide. */
function isStuck({ state, mode, reason, searchAt }: Row): boolean {
  if (state === 'uncertain') return searchAt !== null || !reason.includes('you decide');
  return !ENDS.includes(state) && !(state === 'planned' && mode === 'approve');
}

function isProved(
  { id, settledBy }: Row,
  kept: readonly string[],
  answers: ReadonlyMap<string, MetDot>,
): boolean {
  if (settledBy === 'owner') return true;
  if (!kept.includes(id)) return false;
  return settledBy === 'answer' ? /^250[ -].*\r\n$/s.test(answers.get(id)?.said ?? '') : settledBy !== null;
}

function isDefiniteNo(dot: MetDot | undefined, isKnownFrom: (at: Date) => boolean): boolean {
  return dot !== undefined && /^[45]\d\d .*\r\n$/.test(dot.said) && isKnownFrom(dot.at);
}

const named = ({ code, kind }: Row) => `${code} (${kind})`;
