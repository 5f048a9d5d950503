import type { ContactKind } from '../core/facts.ts';
import type { Ledger } from './open-store.ts';

/** Why somebody must not be written to; null when nothing speaks against it. */
export async function whyNotWrittenTo(
  ledger: Ledger,
  ownerId: string,
  address: string,
): Promise<string | null> {
  const suppressed = await ledger.suppression.findUnique({
    where: { ownerId_address: { ownerId, address } },
  });
  if (suppressed) return `${address} is not to be written to any more: ${suppressed.reason}`;
  const contact = await ledger.contact.findUnique({ where: { ownerId_address: { ownerId, address } } });
  return contact?.doNotContact ? `${address} is marked as do-not-contact` : null;
}

/** A person of an application as the owner names them; `is` is null when they do not say. */
export interface NamedPerson {
  name: string | null;
  /** Lower case. */
  address: string;
  is: ContactKind | null;
}

/** Writes down whom the owner names as a person of an application. Their word stands beside what emails show. */
export async function keepNamedPerson(
  ledger: Ledger,
  ownerId: string,
  applicationId: string,
  { name, address, is, at }: NamedPerson & { at: Date },
): Promise<void> {
  const said = name === null ? {} : { name };
  const { id: contactId } = await ledger.contact.upsert({
    where: { ownerId_address: { ownerId, address } },
    create: { ownerId, address, ...said },
    update: said,
  });
  const key = { contactId_applicationId: { contactId, applicationId } };
  const known = await ledger.contactRole.findUnique({ where: key });
  const data = {
    is: is ?? known?.is ?? 'unknown',
    source: 'owner',
    trusted: true,
    evidence: 'you named them',
    emailId: null,
    seenAt: at,
  };
  await ledger.contactRole.upsert({
    where: key,
    create: { contactId, applicationId, ...data },
    update: data,
  });
}
