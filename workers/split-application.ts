import type { Context } from '../src/context.ts';
import { keepApart, undoMerge } from '../src/store/application-pairs.ts';
import { findSoFar, openApplication } from '../src/store/applications.ts';
import { applicationByCode, applicationCodes, emailByCode, UnknownCodeError } from '../src/store/codes.ts';
import { emailIdsOfApplication, placeEmails } from '../src/store/emails.ts';
import { moveOutgoing } from '../src/store/outgoing.ts';
import { replanApplication } from './replan-application.ts';
import { retellApplication } from './retell-application.ts';
import { ringFor } from './ring-for.ts';

/** What the owner said of the whole is not said of the part. */
const SAID_BY_NOBODY = { companyBy: 'machine', roleBy: 'machine', stageBy: 'machine' } as const;

/**
 * The owner says that some emails are of another application: they become one of their own, with what was written in
 * answer to them, and the two are kept apart. Emails that a merge brought in bring their own application back.
 */
export async function splitApplication(
  code: string,
  emailCodes: readonly string[],
  context: Context,
): Promise<{ applicationId: string; splitOffId: string }> {
  const { store, ownerId, now } = context;
  const { owed, ...split } = await store.inTurn(ownerId, async (ledger) => {
    const applicationId = await applicationByCode(ledger, ownerId, code);
    const name = (await applicationCodes(ledger, ownerId)).get(applicationId);
    const own = await emailIdsOfApplication(ledger, applicationId);
    const emailIds: string[] = [];
    for (const emailCode of emailCodes) {
      const id = await emailByCode(ledger, ownerId, emailCode);
      if (!own.includes(id)) {
        throw new UnknownCodeError(
          `${emailCode.toUpperCase()} is no email of ${name}. \`afterword applications show ${name}\` lists them.`,
        );
      }
      emailIds.push(id);
    }
    if (own.every((id) => emailIds.includes(id)))
      throw new UnknownCodeError(`${name} would have no email left: name those that are to leave it.`);

    const cameBack = await undoMerge(ledger, applicationId, emailIds);
    const soFar = { ...(await findSoFar(ledger, applicationId)), ...SAID_BY_NOBODY };
    const splitOffId = await openApplication(ledger, ownerId, soFar, cameBack ?? undefined);
    const reason = `you split it off ${name}`;
    await placeEmails(ledger, emailIds, { applicationId: splitOffId, by: 'owner', reason });
    await moveOutgoing(ledger, { from: applicationId, to: splitOffId, emailIds });
    await keepApart(ledger, ownerId, [applicationId, splitOffId], now());

    await retellApplication(ledger, applicationId, context);
    await retellApplication(ledger, splitOffId, context);
    const owed = [
      ...(await replanApplication(ledger, applicationId, context)),
      ...(await replanApplication(ledger, splitOffId, context)),
    ];
    return { applicationId, splitOffId, owed };
  });
  await ringFor(owed, context);
  return split;
}
