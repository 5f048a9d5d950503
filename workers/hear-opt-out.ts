import type { Context } from '../src/context.ts';
import { type Belief, believeAnswer } from '../src/core/answers/believe-answer.ts';
import { outcomeOfOptOut } from '../src/core/answers/outcome-of-answer.ts';
import { addressesOfPerson } from '../src/core/answers/same-person.ts';
import { unaskedOptOut } from '../src/core/answers/unasked-opt-out.ts';
import type { Supporter } from '../src/core/supporters/supporter.ts';
import type { Understanding } from '../src/core/understand-email.ts';
import { workLogger } from '../src/logger.ts';
import { knownPeople } from '../src/store/answers.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { findSupporter } from '../src/store/supporters.ts';
import { isOwn } from './hear-answer.ts';
import { leaveAlone, letOwnerDecide } from './leave-alone.ts';

/** An email that answers nothing of ours and asks never to be written to again. */
export interface HeardOptOut {
  /** What it means: one that says nothing else decides nothing. */
  understanding: Understanding;
  words: string;
  belief: Exclude<Belief, 'forged'>;
}

/** Recognises somebody's wish to be left alone, to whatever it was said; null when it is none. */
export async function hearOptOut(
  ledger: Ledger,
  understanding: Understanding,
  context: Context,
): Promise<HeardOptOut | null> {
  const { reading, outcome } = understanding;
  const { from } = reading.original;
  if (reading.provenance.kind === 'owner' || !from || isOwn(from.address, context.config)) return null;
  const wish = unaskedOptOut(reading);
  if (!wish) return null;

  const { identity } = context.config;
  const belief = believeAnswer(reading, { is: 'opt_out', knowsOurs: false, identity });
  if (belief === 'forged') return null;
  const { words, isAll } = wish;
  if (belief === 'doubted')
    return { understanding: { ...understanding, outcome: { ...outcome, review: true } }, words, belief };
  const isContact = (await addressesOfContact(ledger, from, context)).length > 0;
  const meant = isAll && isContact ? outcomeOfOptOut(words) : outcome;
  return { understanding: { ...understanding, outcome: meant }, words, belief };
}

/**
 * Acts on it when it is a contact's, be it from this email on: nothing that waits for them leaves, and nothing is planned
 * again. Answers with who is a supporter no more. Safe to run twice.
 */
export async function recordOptOut(
  ledger: Ledger,
  emailId: string,
  { understanding, words, belief }: HeardOptOut,
  context: Context,
): Promise<Supporter[]> {
  const { from } = understanding.reading.original;
  if (!from) return [];
  const addresses = await addressesOfContact(ledger, from, context);
  if (addresses.length === 0) return [];
  workLogger.info({ emailId, belief }, 'a contact asks to be left alone');
  if (belief === 'believed') return leaveAlone(ledger, { emailId, addresses, words }, context);
  return letOwnerDecide(ledger, addresses, context);
}

/** All that we know of a contact of some application, or of a supporter; none when it is a stranger. */
async function addressesOfContact(
  ledger: Ledger,
  from: { name: string | null; address: string },
  { ownerId }: Context,
): Promise<string[]> {
  const known = await knownPeople(ledger, ownerId);
  const own = known.find(({ address }) => address === from.address);
  const addresses = addressesOfPerson(own ?? { ...from, applicationIds: [] }, known);
  const isContact = known.some(
    ({ address, applicationIds }) => addresses.includes(address) && applicationIds.length > 0,
  );
  return isContact || (await findSupporter(ledger, ownerId, from.address)) ? addresses : [];
}
