import type { Context } from '../src/context.ts';
import type { Facts } from '../src/core/facts.ts';
import { retell } from '../src/core/match/application-so-far.ts';
import { factsOf } from '../src/core/understand-email.ts';
import {
  addEventAndPeople,
  closeApplication,
  findSoFar,
  forgetEventsAndPeople,
  hasOwnersWord,
  writeSoFar,
} from '../src/store/applications.ts';
import {
  type EmailOfApplication,
  emailsOfApplication,
  eventDetail,
  findRaw,
  keepNames,
  renameCandidate,
} from '../src/store/emails.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { releaseUnsent } from '../src/store/outgoing.ts';
import { hearThread } from './hear-thread.ts';
import { readingSettings, readRawEmail } from './read-raw-email.ts';

/**
 * Tells an application anew from the emails that it has now: names, stage, dates, timeline and people, as if they had
 * come in one after the other. What an email means stays as it was said, the owner's word first; what it names is
 * read again from its bytes. One that has no email left is closed, and false is the answer.
 */
export async function retellApplication(
  ledger: Ledger,
  applicationId: string,
  context: Context,
): Promise<boolean> {
  const { ownerId } = context;
  const before = await findSoFar(ledger, applicationId);
  const emails: (EmailOfApplication & { facts: Facts })[] = [];
  for (const email of await emailsOfApplication(ledger, applicationId))
    emails.push({ ...email, facts: await factsAnew(ledger, email, context) });

  await forgetEventsAndPeople(ledger, applicationId);
  const soFar = retell(emails, before);
  if (!soFar) {
    await close(ledger, applicationId, context);
    return false;
  }
  await writeSoFar(ledger, ownerId, applicationId, soFar);
  for (const { id, at, outcome, facts, trusted } of emails) {
    const detail = eventDetail(facts, outcome);
    const told = { emailId: id, type: outcome.label, at, detail, people: facts.people, trusted };
    await addEventAndPeople(ledger, ownerId, applicationId, told);
  }
  return true;
}

async function factsAnew(
  ledger: Ledger,
  { id: emailId, outcome }: EmailOfApplication,
  context: Context,
): Promise<Facts> {
  const raw = await findRaw(ledger, emailId);
  const read = await readRawEmail(ledger, { ownerId: context.ownerId, raw }, context);
  if ('problem' in read) throw new Error(`An email of it could not be read again: ${read.problem}`);
  const heard = await hearThread(ledger, emailId, read, context);
  const facts = factsOf(heard.reading, outcome, readingSettings(context));
  await keepNames(ledger, emailId, facts);
  return facts;
}

/** What was sent for an application, or said of it by the owner, keeps its row; nothing else needs one without emails. */
async function close(ledger: Ledger, applicationId: string, { ownerId }: Context): Promise<void> {
  const { left } = await releaseUnsent(ledger, applicationId);
  if (left || (await hasOwnersWord(ledger, applicationId))) return;
  await renameCandidate(ledger, ownerId, applicationId, null);
  await closeApplication(ledger, applicationId);
}
