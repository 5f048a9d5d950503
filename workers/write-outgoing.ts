import type { Context } from '../src/context.ts';
import type { ApplicationHistory } from '../src/core/history.ts';
import { dedupeKey, type Plan } from '../src/core/outgoing.ts';
import { chooseThread } from '../src/core/plan/choose-thread.ts';
import { newsFor } from '../src/core/plan/hello-news.ts';
import type { Ledger } from '../src/store/open-store.ts';
import type { NewOutgoing } from '../src/store/outgoing.ts';
import { outgoingRow } from './outgoing-row.ts';
import { wordsFor } from './words-for.ts';
import { writeNotice } from './write-notice.ts';

/**
 * Writes a planned email: the words from its template, the bytes, and a fixed Message-ID. The notice that announces it
 * to the owner, or asks for their word, with the exact text, comes with it. Nothing is kept yet.
 */
export async function writeOutgoing(
  ledger: Ledger,
  plan: Plan,
  history: ApplicationHistory,
  context: Context,
): Promise<NewOutgoing[]> {
  const cause = history.emails.find(({ id }) => id === plan.causeId);
  if (!cause) throw new Error('an email is planned that follows from none');

  const thread = chooseThread(history, plan.to.address, cause.id);
  const news = plan.kind === 'stay_in_touch' ? newsFor(history) : null;
  const { words, wording } = await wordsFor(ledger, plan, history, cause, context);
  const request = await outgoingRow(ledger, context, {
    kind: plan.kind,
    applicationId: history.applicationId,
    emailId: cause.id,
    noticeOfId: null,
    to: plan.to,
    language: plan.language,
    wording,
    step: plan.step,
    words: { text: words.text, subject: thread?.subject ?? words.subject },
    thread,
    sendAt: plan.sendAt,
    mode: plan.mode,
    state: plan.mode === 'auto' ? 'waiting' : 'planned',
    reason: plan.reason,
    why: { recipient: plan.to.reason, guards: plan.guards, ...(news && { news: news.id }) },
    dedupeKey: dedupeKey(plan.kind, history.applicationId, plan.to.address, plan.step),
  });
  if (plan.mode === 'off') return [request];
  const weak = plan.guards.find(({ ok, otherwise }) => !ok && otherwise === 'ask');
  const reasons = { evidence: cause.evidence || null, because: weak?.reason ?? null };
  return [request, await writeNotice(ledger, request, reasons, context)];
}
