import type { Context } from '../src/context.ts';
import type { OwnersStage } from '../src/core/application.ts';
import { tellsOfConversation } from '../src/core/plan/owners-note.ts';
import { addNote, giveStage } from '../src/store/applications.ts';
import { applicationByCode } from '../src/store/codes.ts';
import { replanApplication } from './replan-application.ts';
import { ringFor } from './ring-for.ts';

/** The owner says where an application stands. Their word stays until they say otherwise; what is owed is planned anew. */
export async function setStage(
  code: string,
  stage: OwnersStage,
  context: Context,
): Promise<{ applicationId: string }> {
  const { store, ownerId, now } = context;
  const { applicationId, owed } = await store.inTurn(ownerId, async (ledger) => {
    const applicationId = await applicationByCode(ledger, ownerId, code);
    await giveStage(ledger, ownerId, applicationId, { stage, at: now() });
    return { applicationId, owed: await replanApplication(ledger, applicationId, context) };
  });
  await ringFor(owed, context);
  return { applicationId };
}

/**
 * The owner notes something in an application's timeline. A talk that they had counts as an interview; then what is
 * owed is planned anew.
 */
export async function logNote(
  code: string,
  { words, at }: { words: string; at: Date },
  context: Context,
): Promise<{ applicationId: string; isInterview: boolean }> {
  const { store, ownerId } = context;
  const isInterview = tellsOfConversation(words);
  const { applicationId, owed } = await store.inTurn(ownerId, async (ledger) => {
    const applicationId = await applicationByCode(ledger, ownerId, code);
    await addNote(ledger, ownerId, applicationId, { words, at, isInterview });
    const owed = isInterview ? await replanApplication(ledger, applicationId, context) : [];
    return { applicationId, owed };
  });
  await ringFor(owed, context);
  return { applicationId, isInterview };
}
