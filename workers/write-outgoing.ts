import { createHash, randomInt, randomUUID } from 'node:crypto';
import type { Context } from '../src/context.ts';
import { spokenCompany } from '../src/core/company-name.ts';
import type { Address } from '../src/core/email.ts';
import type { ApplicationHistory } from '../src/core/history.ts';
import { dedupeKey, type OutgoingKind, type Plan } from '../src/core/outgoing.ts';
import { chooseThread, type Thread } from '../src/core/plan/choose-thread.ts';
import { firstName } from '../src/core/plan/first-name.ts';
import { interviewHeld } from '../src/core/plan/interview-held.ts';
import type { Language } from '../src/core/reading.ts';
import { composeMessage } from '../src/mailer/compose-message.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { isCodeFree, type NewOutgoing, type OutgoingRow } from '../src/store/outgoing.ts';
import { noticeFields } from './notice-fields.ts';

/**
 * Writes a planned email: the words from its template, the bytes, and a fixed Message-ID. In mode `auto` the notice
 * that announces it to the owner, with the exact text, comes with it. Nothing is kept yet.
 */
export async function writeOutgoing(
  ledger: Ledger,
  plan: Plan,
  history: ApplicationHistory,
  context: Context,
): Promise<NewOutgoing[]> {
  const { templates, config } = context;
  const cause = history.emails.at(-1);
  if (!cause) throw new Error('an email is planned for an application that has none');

  const thread = chooseThread(history, plan.to.address, cause.id);
  const words = templates.render('feedback_request', plan.language, {
    recipient_name: plan.to.name,
    recipient_first_name: firstName(plan.to.name),
    company: history.company && spokenCompany(history.company),
    role: history.role,
    owner_name: config.identity.ownerName ?? config.mailFrom,
    met: interviewHeld(history.interviews, cause.at)?.at ? 'interview' : 'conversation',
  });
  const request = await outgoingRow(ledger, context, {
    kind: plan.kind,
    applicationId: history.applicationId,
    emailId: cause.id,
    noticeOfId: null,
    to: plan.to,
    language: plan.language,
    wording: 0,
    step: plan.step,
    words: { text: words.text, subject: thread?.subject ?? words.subject },
    thread,
    sendAt: plan.sendAt,
    mode: plan.mode,
    state: plan.mode === 'auto' ? 'waiting' : 'planned',
    reason: plan.reason,
    why: { recipient: plan.to.reason, guards: plan.guards },
    dedupeKey: dedupeKey(plan.kind, history.applicationId, plan.to.address, plan.step),
  });
  if (plan.mode !== 'auto') return [request];
  return [request, await writeNotice(ledger, plan, history, request, context)];
}

async function writeNotice(
  ledger: Ledger,
  plan: Plan,
  history: ApplicationHistory,
  request: NewOutgoing,
  context: Context,
): Promise<NewOutgoing> {
  const { identity, policy } = context.config;
  const owner = { name: identity.ownerName, address: identity.ownerAddresses[0] as string };
  return outgoingRow(ledger, context, {
    kind: 'hold_notice',
    applicationId: request.applicationId,
    emailId: request.emailId,
    noticeOfId: request.id,
    to: owner,
    language: 'en',
    wording: 0,
    step: null,
    words: context.templates.render(
      'hold_notice',
      'en',
      noticeFields(plan, history, request, { timeZone: policy.timeZone, ownerName: identity.ownerName }),
    ),
    thread: null,
    sendAt: context.now(),
    mode: 'auto',
    state: 'waiting',
    reason: `announces ${request.code}`,
    why: {},
    dedupeKey: dedupeKey('hold_notice', request.id, owner.address),
  });
}

interface RowParts {
  kind: OutgoingKind;
  applicationId: string | null;
  emailId: string | null;
  noticeOfId: string | null;
  to: Address;
  language: Language;
  wording: number;
  step: number | null;
  words: { subject: string; text: string };
  thread: Thread | null;
  sendAt: Date;
  mode: NewOutgoing['mode'];
  state: NewOutgoing['state'];
  reason: string;
  why: object;
  dedupeKey: string;
}

async function outgoingRow(ledger: Ledger, context: Context, parts: RowParts): Promise<NewOutgoing> {
  const { to, words, thread, ...rest } = parts;
  const id = randomUUID();
  const row = {
    ...rest,
    id,
    ownerId: context.ownerId,
    code: await freeCode(ledger, context.ownerId),
    toName: to.name,
    toAddress: to.address,
    subject: words.subject,
    text: words.text,
    inReplyTo: thread?.inReplyTo ?? null,
    referenceIds: [...(thread?.references ?? [])],
    messageId: `<${parts.kind.replaceAll('_', '-')}.${id}@${context.config.mailFrom.split('@')[1]}>`,
    digest: digestOf(to.address, words),
    plannedAt: context.now(),
  };
  return { ...row, mime: await composeOutgoing(row, { automatic: true, date: parts.sendAt }, context) };
}

/** The bytes of an email of ours. `automatic`: nobody approved this very one. */
export async function composeOutgoing(
  row: Omit<NewOutgoing, 'mime' | 'dedupeKey'> | OutgoingRow,
  { automatic, date }: { automatic: boolean; date: Date },
  { config }: Context,
): Promise<Buffer> {
  const { raw } = await composeMessage({
    messageId: row.messageId,
    from: { name: config.identity.ownerName, address: config.mailFrom },
    replyTo: config.replyTo ? { name: config.identity.ownerName, address: config.replyTo } : null,
    to: { name: row.toName, address: row.toAddress },
    subject: row.subject,
    text: row.text,
    inReplyTo: row.inReplyTo,
    references: row.referenceIds,
    date,
    replyRef: row.id,
    automatic,
    language: row.language,
  });
  return raw;
}

/** What an approval is bound to: any other recipient, subject or text gives another digest. */
function digestOf(address: string, { subject, text }: { subject: string; text: string }): string {
  return createHash('sha256')
    .update(JSON.stringify([address, subject, text]))
    .digest('hex');
}

/** No letters or digits that look alike. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

async function freeCode(ledger: Ledger, ownerId: string): Promise<string> {
  for (;;) {
    const code = `AF-${Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`;
    if (await isCodeFree(ledger, ownerId, code)) return code;
  }
}
