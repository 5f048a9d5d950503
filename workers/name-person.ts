import type { Context } from '../src/context.ts';
import { isAddrSpec } from '../src/core/addr-spec.ts';
import type { Address } from '../src/core/email.ts';
import type { ContactKind } from '../src/core/facts.ts';
import { isNoReplyAddress } from '../src/core/no-reply-address.ts';
import { readAddress } from '../src/mailbox/read-address.ts';
import { applicationByCode } from '../src/store/codes.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { keepNamedPerson, whyNotWrittenTo } from '../src/store/people.ts';
import type { Owed } from './plan-application.ts';
import { replanApplication } from './replan-application.ts';
import { ringFor } from './ring-for.ts';

const EXAMPLE = 'write it like Ines Roth <ines.roth@fjordlicht.example>';

/** Whom the owner named, or why that is nobody to write to. */
type Named = { problem: string } | { applicationId: string; person: Address };

/**
 * The owner names the person whom what is owed for an application goes to, as `Ines Roth <ines@…>`. Their word is
 * believed; what is owed is planned anew, with every other guard.
 */
export async function namePerson(
  code: string,
  said: { written: string; is: ContactKind | null },
  context: Context,
): Promise<Named> {
  const { owed, ...named } = await context.store.inTurn(context.ownerId, (ledger) =>
    namePersonInTurn(ledger, code, said, context),
  );
  await ringFor(owed, context);
  return named;
}

/** The same inside a turn of the owner: what is owed by then is still to be rung for. */
export async function namePersonInTurn(
  ledger: Ledger,
  code: string,
  { written, is }: { written: string; is: ContactKind | null },
  context: Context,
): Promise<Named & { owed: Owed[] }> {
  const { ownerId, now } = context;
  const applicationId = await applicationByCode(ledger, ownerId, code);
  const person = readAddress(written);
  if (!person) return { problem: `"${written}" is not one person with an address: ${EXAMPLE}`, owed: [] };
  const { address } = person;
  const problem = whyNot(address, context) ?? (await whyNotWrittenTo(ledger, ownerId, address));
  if (problem) return { problem, owed: [] };

  await keepNamedPerson(ledger, ownerId, applicationId, { ...person, is, at: now() });
  return { applicationId, person, owed: await replanApplication(ledger, applicationId, context) };
}

/** Addresses that are nobody's to be written to, whoever says so. */
function whyNot(address: string, { config }: Context): string | null {
  const { ownerAddresses, inboxAddress } = config.identity;
  if (!isAddrSpec(address)) return `mail cannot be sent to ${address}`;
  if (ownerAddresses.includes(address)) return `${address} is your own address`;
  if (address === inboxAddress) return `${address} is the inbox of Afterword`;
  return isNoReplyAddress(address) ? `nobody reads what is sent to ${address}` : null;
}
