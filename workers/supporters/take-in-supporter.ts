import type { Context } from '../../src/context.ts';
import { isAddrSpec } from '../../src/core/addr-spec.ts';
import { isNoReplyAddress } from '../../src/core/no-reply-address.ts';
import type { Language } from '../../src/core/reading.ts';
import type { Every, Supporter } from '../../src/core/supporters/supporter.ts';
import { periodAt } from '../../src/core/supporters/supporter-period.ts';
import { oneLine } from '../../src/mailer/one-line.ts';
import { cancelUnsent } from '../../src/store/answers.ts';
import { applicationCodes } from '../../src/store/codes.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import {
  addSupporter,
  changeSupporter,
  endSupport,
  findSupporter,
  whatSpeaksAgainst,
} from '../../src/store/supporters.ts';
import { isOwn } from '../hear-answer.ts';
import { letterDueOf } from '../letter/letter-due-of.ts';

/** How somebody who said yes wants to hear. */
export interface Wanted {
  name: string | null;
  every: Every;
  language: Language;
}

/** Takes somebody in who said yes, or says why not. Inside a turn of the owner. */
export async function takeInSupporter(
  ledger: Ledger,
  given: string,
  wanted: Wanted,
  context: Context,
): Promise<{ letterAt: Date } | { problem: string }> {
  const { ownerId, now } = context;
  const address = given.trim().toLowerCase();
  const problem = whyNoAddress(address, context) ?? (await whyNot(ledger, address, context));
  if (problem) return { problem };

  const letterAt = firstLetterAt(wanted.every, context);
  const name = wanted.name && oneLine(wanted.name);
  await addSupporter(ledger, ownerId, { ...wanted, name, address, joinedAt: now(), letterAt });
  return { letterAt };
}

/** Changes how a supporter hears. Inside a turn of the owner. */
export async function changeWanted(
  ledger: Ledger,
  given: string,
  change: Partial<Wanted>,
  context: Context,
): Promise<{ changed: Supporter } | { problem: string }> {
  const known = await findActive(ledger, given, context);
  if ('problem' in known) return known;
  const { every = known.every } = change;
  const letterAt = firstLetterAt(every, context);
  await changeSupporter(ledger, known.id, {
    ...change,
    ...(change.name && { name: oneLine(change.name) }),
    ...(every !== known.every && { letterAt }),
  });
  return { changed: { ...known, ...change } };
}

/** Ends the letters to somebody; what has not left is taken back. Inside a turn of the owner. */
export async function letSupporterGo(
  ledger: Ledger,
  given: string,
  context: Context,
): Promise<{ left: Supporter } | { problem: string }> {
  const known = await findActive(ledger, given, context);
  if ('problem' in known) return known;
  const { ownerId, now } = context;
  const reason = 'ended by the owner';
  const theirs = { ownerId, addresses: [known.address] };
  await cancelUnsent(ledger, { ...theirs, kinds: ['supporter_letter'] }, reason);
  await endSupport(ledger, theirs, { at: now(), reason });
  return { left: known };
}

/** The supporter of an address, or in words that there is none. */
export async function findActive(
  ledger: Ledger,
  given: string,
  { ownerId }: Context,
): Promise<Supporter | { problem: string }> {
  const address = given.trim().toLowerCase();
  const known = await findSupporter(ledger, ownerId, address);
  if (!known) return { problem: `${address} is no supporter: \`afterword supporters\` lists them` };
  if (!known.leftAt) return known;
  return { problem: `${address} is no supporter any more: ${known.leftReason ?? 'it ended'}` };
}

function whyNoAddress(address: string, { config }: Context): string | null {
  if (!isAddrSpec(address)) return `"${address}" is no plain email address, like noor@example.org`;
  if (isOwn(address, config)) return `${address} is your own address`;
  return isNoReplyAddress(address) ? `nobody reads what is sent to ${address}` : null;
}

async function whyNot(ledger: Ledger, address: string, { ownerId }: Context): Promise<string | null> {
  const known = await findSupporter(ledger, ownerId, address);
  if (known && !known.leftAt)
    return `${address} is a supporter already; \`afterword supporters edit ${address}\` changes how they hear`;
  const { suppressed, applicationId } = await whatSpeaksAgainst(ledger, ownerId, address);
  if (suppressed !== null) return `${address} is not to be written to any more: ${suppressed}`;
  if (!applicationId) return null;
  const code = (await applicationCodes(ledger, ownerId)).get(applicationId);
  return `${address} takes part in an application of yours, ${code}: whoever decides there is no supporter`;
}

function firstLetterAt(every: Every, { config, now }: Context): Date {
  const { timeZone } = config.policy;
  return periodAt(every, { due: letterDueOf(config), timeZone }, now()).to;
}
