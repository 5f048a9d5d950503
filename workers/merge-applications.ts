import type { Context } from '../src/context.ts';
import { keepMerged } from '../src/store/application-pairs.ts';
import { closeApplication, forgetEventsAndPeople, moveOwnersWord } from '../src/store/applications.ts';
import { applicationByCode, applicationCodes, UnknownCodeError } from '../src/store/codes.ts';
import { emailIdsOfApplication, placeEmails, renameCandidate } from '../src/store/emails.ts';
import { moveOutgoing } from '../src/store/outgoing.ts';
import { replanApplication } from './replan-application.ts';
import { retellApplication } from './retell-application.ts';
import { ringFor } from './ring-for.ts';

/**
 * The owner says that two applications are one: everything of the second becomes the first one's, and later mail that
 * would have gone to either goes to it. Whoever was written to for one of them was written to for both.
 */
export async function mergeApplications(
  [code, goneCode]: readonly [string, string],
  context: Context,
): Promise<{ applicationId: string; emailIds: readonly string[] }> {
  const { store, ownerId, now } = context;
  const { owed, ...merged } = await store.inTurn(ownerId, async (ledger) => {
    const into = await applicationByCode(ledger, ownerId, code);
    const gone = await applicationByCode(ledger, ownerId, goneCode);
    const codes = await applicationCodes(ledger, ownerId);
    if (into === gone)
      throw new UnknownCodeError(`Both are ${codes.get(into)} already: there is nothing to merge.`);

    const emailIds = await emailIdsOfApplication(ledger, gone);
    const reason = `you merged ${codes.get(gone)} into ${codes.get(into)}`;
    await placeEmails(ledger, emailIds, { applicationId: into, by: 'owner', reason });
    await moveOutgoing(ledger, { from: gone, to: into });
    await keepMerged(ledger, ownerId, { into, gone, emailIds, at: now() });
    for (const { id, only } of await renameCandidate(ledger, ownerId, gone, into))
      await placeEmails(ledger, [id], { applicationId: only, by: 'machine', reason });
    await forgetEventsAndPeople(ledger, gone);
    await moveOwnersWord(ledger, { from: gone, to: into });
    await closeApplication(ledger, gone);

    await retellApplication(ledger, into, context);
    return { applicationId: into, emailIds, owed: await replanApplication(ledger, into, context) };
  });
  await ringFor(owed, context);
  return merged;
}
