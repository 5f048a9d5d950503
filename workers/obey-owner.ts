import type { Context } from '../src/context.ts';
import { isPartsAlone } from '../src/core/journal/story.ts';
import type { SteerCommand } from '../src/core/steer/command.ts';
import { LETTER_TOKEN } from '../src/core/steer/letter-token.ts';
import { proveCommand, type SteeringProof } from '../src/core/steer/prove-command.ts';
import type { Shown } from '../src/core/steer/shown.ts';
import { workLogger } from '../src/logger.ts';
import { recordCommand } from '../src/store/commands.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { findOutgoing, findOutgoingByCode, type OutgoingRow } from '../src/store/outgoing.ts';
import { findOwner } from '../src/store/owners.ts';
import { type AnsweredMail, findMailToOwner, letterIds, outgoingIds } from '../src/store/steered-outgoing.ts';
import { answerOwner } from './answer-owner.ts';
import { isLetterToken, isTokenOf } from './command-token.ts';
import type { OwnersOrders } from './hear-owner.ts';
import type { Obeyed } from './obey/obeyed.ts';
import { obeyCommand } from './obey-command.ts';
import type { Owed } from './plan-application.ts';

/** For how long the links of a weekly letter are good. */
const LETTER_DAYS = 8 * 7;
const DAY_MS = 24 * 60 * 60 * 1000;
/** An id names many others at most; who answers us names ours among the last ones. */
const IDS_ASKED = 50;

/**
 * Does what the owner asks for by email, writes down what came of it, and owes them one answer. What nothing proves to
 * be theirs is kept and shown, does nothing, and gets no answer. Inside the owner's turn, once for each email.
 */
export async function obeyOwner(
  ledger: Ledger,
  emailId: string,
  orders: OwnersOrders,
  context: Context,
): Promise<Owed[]> {
  const answered = await findMailToOwner(ledger, context.ownerId, orders.answers.slice(0, IDS_ASKED));
  const proof = await proofOf(ledger, orders, answered, context);
  const obeyed: Obeyed[] = [];
  const at = context.now();
  const { free } = orders.steering;
  const answer = answerIn(orders, answered);
  const commands = [...orders.steering.commands, ...(answer ? [answer] : [])];
  for (const [ordinal, command] of commands.entries()) {
    const target = await targetOf(ledger, command, answered, context);
    const proved = proveCommand(command, target?.id ?? null, proof);
    const seen = target ? (seenIn(answered)[target.id] ?? null) : null;
    const result = proved.proved
      ? await obeyCommand(ledger, command, { target, seen, answered, source: { emailId, ordinal } }, context)
      : null;
    await recordCommand(ledger, {
      ownerId: context.ownerId,
      emailId,
      ordinal,
      verb: command.verb,
      code: target?.code ?? command.code,
      state: result ? result.state : 'refused',
      answer: result ? result.answer : proved.proved ? '' : proved.reason,
      at,
    });
    workLogger.info({ emailId, verb: command.verb, state: result?.state ?? 'refused' }, 'command read');
    if (result) obeyed.push(result);
  }

  const isOwners = proof.provenance.kind === 'owner' && (proof.provenance.trusted || proof.answersUs);
  // What is kept as an answer has been understood.
  const notUnderstood = orders.steering.notUnderstood.filter((line) => !answer || !free.includes(line));
  if (obeyed.length === 0 && !(isOwners && notUnderstood.length > 0)) return [];
  const refused = commands.length - obeyed.length;
  const reply = await answerOwner(ledger, { emailId, orders, notUnderstood, obeyed, refused }, context);
  return [...obeyed.flatMap(({ owed }) => owed), ...reply];
}

/**
 * Free words in reply to a weekly letter answer its question, unless something else is said to; parts of a story in reply
 * to the email that asks for them complete it.
 */
function answerIn({ steering }: OwnersOrders, answered: readonly AnsweredMail[]): SteerCommand | null {
  const said = { token: null, text: steering.free };
  // The thread of a confirmation goes back to the letter: the latest is what is answered.
  const [latest] = answered;
  const story = latest?.story;
  if (story && isPartsAlone(steering.free)) return { verb: 'edit', code: story, subject: null, ...said };
  const isReply = latest?.kind === 'letter';
  const hasAnswer = steering.commands.some(({ verb }) => verb === 'answer');
  return isReply && !hasAnswer && steering.free !== '' ? { verb: 'answer', code: null, ...said } : null;
}

async function proofOf(
  ledger: Ledger,
  { provenance, steering }: OwnersOrders,
  answered: readonly AnsweredMail[],
  { ownerId, now }: Context,
): Promise<SteeringProof> {
  const { secret } = await findOwner(ledger, ownerId);
  const asksForAny = steering.commands.some(({ verb, token }) => verb === 'pause' && token !== null);
  const ids = asksForAny ? await outgoingIds(ledger, ownerId) : [];
  const comesWithLetter = steering.commands.some(({ token }) => token !== null && LETTER_TOKEN.test(token));
  const since = new Date(now().getTime() - LETTER_DAYS * DAY_MS);
  const letters = comesWithLetter ? await letterIds(ledger, ownerId, since) : [];
  return {
    provenance,
    answersUs: answered.length > 0,
    isTokenOf: (token, id) =>
      id ? isTokenOf(secret, id, token) : ids.some((one) => isTokenOf(secret, one, token)),
    isTokenOfLetter: (token) => letters.some((id) => isLetterToken(secret, id, token)),
  };
}

/** The email of ours that a command is about: the one it names, else the one that the answered notice shows. */
async function targetOf(
  ledger: Ledger,
  { code, verb }: SteerCommand,
  answered: readonly AnsweredMail[],
  { ownerId }: Context,
): Promise<OutgoingRow | null> {
  if (code !== null) {
    const named = /^AF-/.test(code) ? await findOutgoingByCode(ledger, ownerId, code) : null;
    // The code of a notice stands for what it announces.
    return named?.noticeOfId ? findOutgoing(ledger, named.noticeOfId) : named;
  }
  if (!ABOUT_AN_EMAIL.has(verb)) return null;
  const [latest] = answered;
  const shown = latest ? Object.keys(latest.shows) : [];
  const id = latest?.noticeOfId ?? (shown.length === 1 ? shown[0] : null);
  return id ? findOutgoing(ledger, id) : null;
}

const ABOUT_AN_EMAIL = new Set<SteerCommand['verb']>([
  'stop',
  'send',
  'edit',
  'news',
  'snooze',
  'sent',
  'again',
  'drop',
]);

/** What the owner saw of each email of ours in those that they answer; the latest of them counts. */
function seenIn(answered: readonly AnsweredMail[]): Shown {
  return Object.assign({}, ...[...answered].reverse().map(({ shows }) => shows));
}
