import type { Context } from '../src/context.ts';
import { addressesOfPerson, type Known } from '../src/core/answers/same-person.ts';
import type { Supporter } from '../src/core/supporters/supporter.ts';
import { workLogger } from '../src/logger.ts';
import {
  cancelUnsent,
  keepAnswer,
  keepAwayUntil,
  knownPeople,
  postponeUnsent,
  suppress,
} from '../src/store/answers.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { endSupport } from '../src/store/supporters.ts';
import { settleAsSent } from '../src/store/uncertain.ts';
import { type HeardAnswer, isOfSupporter } from './hear-answer.ts';
import { keepFeedback } from './journal/keep-feedback.ts';
import { leaveAlone, letOwnerDecide } from './leave-alone.ts';
import type { Owed } from './plan-application.ts';
import { noteOffers } from './supporters/note-offers.ts';
import { tellLeft } from './supporters/tell-left.ts';
import { tellOwner } from './tell-owner.ts';

/**
 * Acts on an answer to an email of ours: files it, and takes back, moves or ends what it speaks against. One that is not
 * believed does nothing, but that what would leave by itself waits for the owner when it may be a wish to be left alone. Safe to run twice.
 * Of an old one (`isOld`) the owner is told nothing: it is no news.
 */
export async function recordAnswer(
  ledger: Ledger,
  emailId: string,
  heard: HeardAnswer,
  context: Context,
  { isOld = false }: { isOld?: boolean } = {},
): Promise<Owed[]> {
  const { answer, answered, belief } = heard;
  const log = { emailId, outgoingId: answered.sent.id, answer: answer.is, belief, how: answered.reason };
  workLogger.info(log, 'an answer to an email of ours');
  if (belief === 'forged') return [];
  if (belief === 'doubted') {
    const left = await doubt(ledger, heard, context);
    const wish = { emailId, words: answer.evidence, isProved: false };
    return isOld ? [] : tellLeft(ledger, left, wish, context);
  }

  await keepAnswer(ledger, emailId, {
    answersId: answered.sent.id,
    answer: answer.is,
    asksSomething: answer.asksSomething,
  });
  await settleAsSent(ledger, answered.sent.id, answer.is === 'bounce' ? 'bounce' : 'reply');
  if (answer.feedback !== null) await file(ledger, emailId, heard, answer.feedback, context);

  switch (answer.is) {
    case 'opt_out': {
      const wish = { emailId, words: answer.evidence, isProved: true };
      const addresses = await personsAddresses(ledger, heard, context);
      const left = await leaveAlone(ledger, { ...wish, addresses }, context);
      return isOld ? [] : tellLeft(ledger, left, wish, context);
    }
    case 'bounce':
      if (!answer.bounce?.isHard) return [];
      await giveUpAddress(ledger, emailId, heard, context);
      return isOld ? [] : tellOfBounce(ledger, emailId, heard, context);
    case 'out_of_office':
      return waitForReturn(ledger, heard, context);
    case 'feedback':
    case 'warm':
    case 'other':
      if (isOfSupporter(answered)) await hearOffers(ledger, heard, context);
      return stopAsking(ledger, heard, context);
    default:
      return answer.is satisfies never;
  }
}

async function hearOffers(
  ledger: Ledger,
  { answered, understanding, at }: HeardAnswer,
  context: Context,
): Promise<void> {
  const { text } = understanding.reading.original;
  await noteOffers(ledger, { letterId: answered.sent.id, text, at }, context);
}

async function doubt(ledger: Ledger, heard: HeardAnswer, context: Context): Promise<Supporter[]> {
  if (heard.answer.is !== 'opt_out') return [];
  return letOwnerDecide(ledger, await personsAddresses(ledger, heard, context), context);
}

async function file(
  ledger: Ledger,
  emailId: string,
  { answered, understanding, at }: HeardAnswer,
  text: string,
  context: Context,
): Promise<void> {
  const { ownerId } = context;
  const { sent } = answered;
  const from = understanding.reading.original.from ?? sent.to;
  const { id: outgoingId, applicationId } = sent;
  await keepFeedback(ledger, { ownerId, emailId, outgoingId, applicationId, from, text, at }, context);
}

async function giveUpAddress(
  ledger: Ledger,
  emailId: string,
  { answer, answered }: HeardAnswer,
  { ownerId, now }: Context,
): Promise<void> {
  const { to } = answered.sent;
  const reason = `the address does not work: ${answer.bounce?.reason ?? answer.evidence}`;
  await suppress(ledger, [to.address], { ownerId, emailId, because: 'bounce', reason, at: now() });
  await cancelUnsent(ledger, { ownerId, addresses: [to.address] }, reason);
  await endSupport(ledger, { ownerId, addresses: [to.address] }, { at: now(), reason });
}

async function tellOfBounce(
  ledger: Ledger,
  emailId: string,
  { answer, answered }: HeardAnswer,
  context: Context,
): Promise<Owed[]> {
  const { to, subject } = answered.sent;
  const whom = to.name ? `${to.name} <${to.address}>` : to.address;
  return tellOwner(ledger, context, {
    about: `bounce:${to.address}`,
    emailId,
    applicationId: answered.sent.applicationId,
    words: {
      subject: `${to.address} does not work`,
      text: [
        `Your email "${subject}" to ${whom} came back. The mail server says:`,
        answer.bounce?.reason ?? answer.evidence,
        isOfSupporter(answered)
          ? 'Nothing is sent to this address any more. If you know another one, take them in again with it: `afterword supporters add`.'
          : 'Nobody is written to at this address any more. If you know another one, write to it yourself: the two of you can then go on from there.',
      ].join('\n\n'),
    },
  });
}

async function waitForReturn(ledger: Ledger, heard: HeardAnswer, context: Context): Promise<Owed[]> {
  const { backAt } = heard.answer;
  if (!backAt || backAt <= context.now()) return [];
  const { ownerId } = context;
  const addresses = await personsAddresses(ledger, heard, context);
  const reason = `out of office until ${backAt.toISOString().slice(0, 10)}, as an automatic answer says`;
  await keepAwayUntil(ledger, ownerId, addresses, backAt);
  await postponeUnsent(ledger, { ownerId, addresses }, backAt, reason);
  return [];
}

/** Who has answered is not asked again for the same application. */
async function stopAsking(ledger: Ledger, heard: HeardAnswer, context: Context): Promise<Owed[]> {
  const { applicationId } = heard.answered.sent;
  if (!applicationId) return [];
  const addresses = await personsAddresses(ledger, heard, context);
  const asks = {
    ownerId: context.ownerId,
    addresses,
    applicationId,
    kinds: ['feedback_request', 'open_door'] as const,
  };
  await cancelUnsent(ledger, asks, 'they have answered');
  return [];
}

/** The addresses of whoever answered, and of whom we wrote to: it may be one person with two of them. */
async function personsAddresses(
  ledger: Ledger,
  { answered, understanding }: HeardAnswer,
  { ownerId }: Context,
): Promise<string[]> {
  const { to, applicationId } = answered.sent;
  const { from } = understanding.reading.original;
  const known = await knownPeople(ledger, ownerId);
  const writers = [to, ...(from && from.address !== to.address ? [from] : [])].map(
    (person): Known => ({ ...person, applicationIds: applicationId ? [applicationId] : [] }),
  );
  return [...new Set(writers.flatMap((writer) => addressesOfPerson(writer, known)))];
}
