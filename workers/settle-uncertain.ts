import type { Context } from '../src/context.ts';
import { workLogger } from '../src/logger.ts';
import { findSentCopies } from '../src/mailbox/find-sent-copies.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { findOutgoingByCode } from '../src/store/outgoing.ts';
import {
  dropUncertain,
  leaveToOwner,
  postponeSearch,
  recordFruitlessSearch,
  sendAgain,
  settleAsSent,
  takeUpSearches,
  type UncertainRow,
} from '../src/store/uncertain.ts';
import { ringFor } from './ring-for.ts';
import { tellUncertain } from './tell-uncertain.ts';

const MINUTE_MS = 60_000;
/** How long after the hand-off the Sent folder is searched: some providers file their copy late. */
const SEARCHES_AFTER_MS = [1, 10, 30].map((minutes) => minutes * MINUTE_MS);
/** When nobody could look, and when the server refused the log-in: asking often may lock the account. */
const RETRY_MS = 10 * MINUTE_MS;
const REFUSED_RETRY_MS = 60 * MINUTE_MS;
const GIVE_UP_AFTER_MS = 24 * 60 * MINUTE_MS;

/**
 * Looks for what shows that an uncertain email left. Found in the Sent folder: it is sent. Not found half an hour after
 * the hand-off, or no Sent folder to look into: the owner decides. Never sends anything. Safe to run at any time.
 */
export async function settleUncertain(context: Context): Promise<void> {
  const { store, ownerId, now, config } = context;
  const { ledger } = store;
  const rows = await takeUpSearches(ledger, ownerId, now(), later(now(), RETRY_MS));
  if (rows.length === 0) return;
  if (!config.sentImap)
    return leaveAll(rows, 'the Sent folder of the sending account cannot be read', context);

  const search = await findSentCopies(
    config.sentImap,
    rows.map(({ id, messageId, handoffAt }) => ({ messageId, replyRef: id, handedOffAt: handoffAt })),
  );
  if (!search.searched) {
    workLogger.warn({ problem: search.problem }, 'the Sent folder could not be searched');
    return searchLater(rows, search, context);
  }
  for (const row of rows) {
    if (search.found.has(row.id)) await settleFound(ledger, row);
    else await countFruitless(row, context);
  }
}

async function settleFound(ledger: Ledger, { id }: UncertainRow): Promise<void> {
  await settleAsSent(ledger, id, 'sent_folder');
  workLogger.info({ outgoingId: id }, 'settled: a copy lies in the Sent folder');
}

async function countFruitless(row: UncertainRow, context: Context): Promise<void> {
  const { ledger } = context.store;
  const now = context.now();
  const next = SEARCHES_AFTER_MS.find((ms) => later(row.handoffAt, ms) > now);
  const searchedEnough = row.searches + 1 >= 2 && next === undefined;
  await recordFruitlessSearch(ledger, row.id, next === undefined ? now : later(row.handoffAt, next));
  if (searchedEnough) await leaveAll([row], 'no copy of it lies in the Sent folder', context);
}

async function searchLater(
  rows: readonly UncertainRow[],
  { problem, refused }: { problem: string; refused: boolean },
  context: Context,
): Promise<void> {
  const now = context.now();
  const isLongAgo = ({ handoffAt }: UncertainRow) => later(handoffAt, GIVE_UP_AFTER_MS) <= now;
  await leaveAll(rows.filter(isLongAgo), `the Sent folder cannot be searched: ${problem}`, context);
  const again = later(now, refused ? REFUSED_RETRY_MS : RETRY_MS);
  for (const row of rows) if (!isLongAgo(row)) await postponeSearch(context.store.ledger, row.id, again);
}

async function leaveAll(rows: readonly UncertainRow[], why: string, context: Context): Promise<void> {
  const { ledger } = context.store;
  for (const { id, code, reason } of rows) {
    const ask = `you decide: \`afterword outbox settle ${code} sent\`, \`again\` or \`drop\``;
    // Told first, which happens once: a crash before the row says so costs another search and no notice.
    await ringFor(await tellUncertain(ledger, id, context), context);
    await leaveToOwner(ledger, id, `${reason}; ${why}; ${ask}`);
    workLogger.error({ outgoingId: id }, 'uncertain: the owner decides');
  }
}

const later = (at: Date, ms: number) => new Date(at.getTime() + ms);

export const SETTLE_WORDS = ['sent', 'again', 'drop'] as const;
/** What the owner says of an uncertain email: that it left, that it is to be sent again, or that it is to be let go. */
export type SettleWord = (typeof SETTLE_WORDS)[number];

/**
 * Does what the owner says of an uncertain email. `again` sends the same bytes with the same Message-ID, after the
 * guards were asked once more. Works inside a turn of the owner (give its ledger) and outside of one.
 */
export async function settleOutgoing(
  code: string,
  word: SettleWord,
  { store, ownerId, now, queue }: Context,
  ledger: Ledger = store.ledger,
): Promise<{ code: string } | { problem: string }> {
  const row = await findOutgoingByCode(ledger, ownerId, code);
  if (!row) return { problem: `there is no ${code.toUpperCase()} in the outbox` };
  if (row.state !== 'uncertain') return { problem: `${row.code} is ${row.state}: ${row.reason}` };

  const settled = {
    sent: () => settleAsSent(ledger, row.id, 'owner'),
    again: () => sendAgain(ledger, row.id, row.digest, now()),
    drop: () => dropUncertain(ledger, row.id),
  };
  if (!(await settled[word]())) return { problem: `${row.code} has just been settled; look at it again` };
  // Rung before a turn commits, it finds nothing to do: due work rings again.
  if (word === 'again') await queue.ring('send-outgoing', { outgoingId: row.id });
  return { code: row.code };
}
