import type { Context } from '../src/context.ts';
import { tell } from '../src/core/match/application-so-far.ts';
import { keepApart } from '../src/store/application-pairs.ts';
import { openApplication } from '../src/store/applications.ts';
import { applicationByCode, applicationCodes, emailByCode, UnknownCodeError } from '../src/store/codes.ts';
import { findFiled, placeEmails } from '../src/store/emails.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { moveOutgoing } from '../src/store/outgoing.ts';
import type { Owed } from './plan-application.ts';
import { replanApplication } from './replan-application.ts';
import { retellApplication } from './retell-application.ts';
import { ringFor } from './ring-for.ts';

/**
 * The owner says which application an email is about: one that there is, or a new one. It is kept apart from the one
 * that the email leaves, and a new one from all that it could have been. Later mail of the same names goes there too.
 */
export async function assignEmail(
  emailCode: string,
  target: string,
  context: Context,
): Promise<{ applicationId: string }> {
  const { store, ownerId } = context;
  const { owed, applicationId } = await store.inTurn(ownerId, (ledger) =>
    assignInTurn(ledger, emailCode, target, context),
  );
  await ringFor(owed, context);
  return { applicationId };
}

/** The same inside a turn of the owner: what is owed by then is still to be rung for. */
export async function assignInTurn(
  ledger: Ledger,
  emailCode: string,
  target: string,
  context: Context,
): Promise<{ applicationId: string; owed: Owed[] }> {
  const { ownerId, now } = context;
  const emailId = await emailByCode(ledger, ownerId, emailCode);
  const email = await findFiled(ledger, emailId);
  if ('problem' in email) throw new UnknownCodeError(`${emailCode.toUpperCase()}: ${email.problem}.`);
  if (email.provenance === 'owner')
    throw new UnknownCodeError(`${emailCode.toUpperCase()} is your own mail: it is of no application.`);

  const isNew = target.toLowerCase() === 'new';
  const applicationId = isNew
    ? await openApplication(ledger, ownerId, tell(null, told(email.receivedAt)))
    : await applicationByCode(ledger, ownerId, target);
  const before = email.applicationId;
  if (before === applicationId) {
    const name = (await applicationCodes(ledger, ownerId)).get(applicationId);
    throw new UnknownCodeError(`${emailCode.toUpperCase()} is of ${name} already.`);
  }

  await placeEmails(ledger, [emailId], { applicationId, by: 'owner', reason: 'you said so' });
  if (before) await moveOutgoing(ledger, { from: before, to: applicationId, emailIds: [emailId] });
  const others = [...(isNew ? email.candidates : []), ...(before ? [before] : [])];
  for (const other of others) await keepApart(ledger, ownerId, [other, applicationId], now());

  const owed: Owed[] = [];
  for (const each of [...(before ? [before] : []), applicationId])
    if (await retellApplication(ledger, each, context))
      owed.push(...(await replanApplication(ledger, each, context)));
  return { applicationId, owed };
}

/** Nothing yet: the application is told as soon as it has its email. */
function told(at: Date) {
  const facts = { company: null, companyDomain: null, role: null, requisitionId: null };
  return {
    outcome: { label: 'status_update', kind: null, review: true },
    facts,
    at,
    language: null,
  } as const;
}
