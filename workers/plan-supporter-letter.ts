import type { Context } from '../src/context.ts';
import { dedupeKey } from '../src/core/outgoing.ts';
import {
  planSupporterLetter as decide,
  type SupporterLetterPlan,
} from '../src/core/supporters/plan-supporter-letter.ts';
import type { Supporter } from '../src/core/supporters/supporter.ts';
import { done, type JobPayload, type JobResult, skipped } from '../src/queue/jobs.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { cancelOutgoing, type NewOutgoing } from '../src/store/outgoing.ts';
import { findSupporterCase, lookAtSupporter, type WhyOfLetter } from '../src/store/supporters.ts';
import { letterDueOf } from './letter/letter-due-of.ts';
import { outgoingRow } from './outgoing-row.ts';
import { keepRows } from './plan-application.ts';
import { policyNow } from './policy-now.ts';
import { ringFor } from './ring-for.ts';
import { findSupporterSearch } from './supporters/supporter-search.ts';
import { supporterWords } from './supporters/supporter-words.ts';
import { writeNotice } from './write-notice.ts';

/**
 * Decides whether a supporter is owed a letter, writes it down with what announces it, takes back an older one that has
 * not left, and notes when to look again. Safe to run twice: a week or month has one letter for each supporter.
 */
export async function planSupporterLetter(
  { supporterId }: JobPayload<'plan-supporter-letter'>,
  context: Context,
): Promise<JobResult> {
  const { store, ownerId, config } = context;
  const { owed, reason } = await store.inTurn(ownerId, async (ledger) => {
    const now = context.now();
    const about = await findSupporterCase(ledger, supporterId, now);
    if (!about) return { owed: [], reason: 'no such supporter' };

    const policy = await policyNow(ledger, context);
    const search = await findSupporterSearch(ledger, context);
    const planning = decide(about, { search, policy, due: letterDueOf(config) }, now);
    for (const { id } of planning.outdated)
      await cancelOutgoing(ledger, id, 'its time is over: the next letter tells what is new by then');
    const rows = planning.letter ? await write(ledger, about.supporter, planning.letter, context) : [];
    const owed = await keepRows(ledger, rows);
    await lookAtSupporter(ledger, supporterId, planning.lookAt);
    context.crashPoint('before-plan-commit');
    return { owed, reason: planning.nothing };
  });
  context.crashPoint('after-plan-commit');
  await ringFor(owed, context);
  return reason === null ? done : skipped(reason);
}

/** The letter, and the notice that announces it or asks for the owner's word. Nothing is kept yet. */
async function write(
  ledger: Ledger,
  supporter: Supporter,
  { news, period, mode, sendAt, because }: SupporterLetterPlan,
  context: Context,
): Promise<NewOutgoing[]> {
  const { id, name, address, every, language } = supporter;
  const why: WhyOfLetter = {
    recipient: `they said yes to a letter every ${every}`,
    period: period.day,
    told: news.told,
  };
  const letter = await outgoingRow(ledger, context, {
    kind: 'supporter_letter',
    applicationId: null,
    emailId: null,
    supporterId: id,
    noticeOfId: null,
    to: { name, address },
    language,
    wording: 0,
    step: null,
    words: supporterWords(supporter, news, context),
    thread: null,
    sendAt,
    mode,
    state: mode === 'auto' ? 'waiting' : 'planned',
    reason: `the letter of the ${every} to a supporter`,
    why,
    dedupeKey: dedupeKey('supporter_letter', `${id}.${period.day}`, address),
  });
  if (mode === 'off') return [letter];
  return [letter, await writeNotice(ledger, letter, { evidence: null, because }, context)];
}
