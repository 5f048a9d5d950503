import type { Context } from '../src/context.ts';
import { LABELS } from '../src/core/outcome.ts';
import { dedupeKey } from '../src/core/outgoing.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { insertOutgoing } from '../src/store/outgoing.ts';
import type { OwnersOrders } from './hear-owner.ts';
import type { Obeyed } from './obey/obeyed.ts';
import { outgoingRow } from './outgoing-row.ts';
import { overview } from './overview.ts';
import type { Owed } from './plan-application.ts';

/** What became of an email of the owner's. */
export interface Outcome {
  emailId: string;
  orders: OwnersOrders;
  /** The lines that look like a command and are none. */
  notUnderstood: readonly string[];
  obeyed: readonly Obeyed[];
  /** How many commands of the same email nothing proved to be theirs. */
  refused: number;
}

/** Owes the owner one answer to an email of theirs: what was done, what not, and what was not understood. */
export async function answerOwner(ledger: Ledger, outcome: Outcome, context: Context): Promise<Owed[]> {
  const { emailId, orders, notUnderstood, obeyed } = outcome;
  const { from, messageId, references } = orders;
  const { identity } = context.config;
  const tells = (what: Obeyed['tells']) => obeyed.some((one) => one.tells === what);
  const results = resultsOf(outcome);
  const story = obeyed.findLast(({ asksAbout }) => asksAbout !== null)?.asksAbout;
  const words = context.templates.render('command_reply', 'en', {
    owner_name: identity.ownerName,
    summary: summaryOf(outcome),
    results: results.length > 0 ? results.join('\n\n') : null,
    not_understood: notUnderstood.length > 0 ? notUnderstood.join('\n') : null,
    status: tells('status') ? await overview(ledger, context) : null,
    help: tells('help') || notUnderstood.length > 0 ? 'yes' : null,
    inbox: identity.inboxAddress,
    labels: LABELS.join(', '),
  });
  const reply = await outgoingRow(ledger, context, {
    kind: 'command_reply',
    applicationId: null,
    emailId,
    noticeOfId: null,
    to: { name: identity.ownerName, address: from },
    language: 'en',
    wording: 0,
    step: null,
    words,
    thread: messageId
      ? { inReplyTo: messageId, references: [...references, messageId], subject: words.subject }
      : null,
    sendAt: context.now(),
    mode: 'auto',
    state: 'waiting',
    reason: 'answers your commands',
    why: { shows: Object.assign({}, ...obeyed.map(({ shows }) => shows)), ...(story && { story }) },
    dedupeKey: dedupeKey('command_reply', emailId, from),
  });
  return (await insertOutgoing(ledger, reply)) ? [{ outgoingId: reply.id, sendAt: reply.sendAt }] : [];
}

function resultsOf({ obeyed, refused }: Outcome): string[] {
  const results = obeyed.filter(({ tells }) => tells === null).map(({ answer }) => answer);
  if (refused === 0) return results;
  const more = refused === 1 ? 'One more command was' : `${refused} more commands were`;
  return [
    ...results,
    `${more} not obeyed: nothing proves that you wrote it. Answer an email of mine, and what you say counts.`,
  ];
}

function summaryOf({ obeyed, notUnderstood }: Outcome): string {
  const summaries = [...new Set(obeyed.map(({ summary }) => summary))];
  if (summaries.length === 0) return 'this was not understood';
  if (obeyed.every(({ state }) => state === 'failed')) return 'this could not be done';
  if (obeyed.some(({ state }) => state === 'failed')) return 'not everything could be done';
  if (notUnderstood.length > 0) return 'not everything was understood';
  return summaries.length <= 2 ? summaries.join(', and ') : `${obeyed.length} things are done`;
}
