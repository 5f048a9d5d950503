import type { Context } from '../src/context.ts';
import type { Stage } from '../src/core/application.ts';
import { type OwnersNote, readNote } from '../src/core/plan/owners-note.ts';
import { addNote, giveNames, giveStage } from '../src/store/applications.ts';
import { applicationByCode } from '../src/store/codes.ts';
import type { Ledger } from '../src/store/open-store.ts';
import type { Owed } from './plan-application.ts';
import { replanApplication } from './replan-application.ts';
import { ringFor } from './ring-for.ts';

/** The owner says where an application stands. Their word stays until they say otherwise; what is owed is planned anew. */
export async function setStage(
  code: string,
  stage: Stage,
  context: Context,
): Promise<{ applicationId: string }> {
  const { owed, applicationId } = await context.store.inTurn(context.ownerId, (ledger) =>
    setStageInTurn(ledger, code, stage, context),
  );
  await ringFor(owed, context);
  return { applicationId };
}

/** The same inside a turn of the owner: what is owed by then is still to be rung for. */
export async function setStageInTurn(
  ledger: Ledger,
  code: string,
  stage: Stage,
  context: Context,
): Promise<{ applicationId: string; owed: Owed[] }> {
  const applicationId = await applicationByCode(ledger, context.ownerId, code);
  await giveStage(ledger, context.ownerId, applicationId, { stage, at: context.now() });
  return { applicationId, owed: await replanApplication(ledger, applicationId, context) };
}

/** The owner says what an application is called; null leaves it as it is. What is owed is written anew with the names. */
export async function setNames(
  code: string,
  names: { company: string | null; role: string | null },
  context: Context,
): Promise<{ applicationId: string }> {
  const { store, ownerId, now } = context;
  const { owed, applicationId } = await store.inTurn(ownerId, async (ledger) => {
    const applicationId = await applicationByCode(ledger, ownerId, code);
    await giveNames(ledger, ownerId, applicationId, { ...names, at: now() });
    return { applicationId, owed: await replanApplication(ledger, applicationId, context) };
  });
  await ringFor(owed, context);
  return { applicationId };
}

/** `at`: when it was, if the words do not say. */
interface Noted {
  words: string;
  at: Date | null;
}

/**
 * The owner notes something in an application's timeline. A talk that they had counts as an interview; then what is
 * owed is planned anew.
 */
export async function logNote(
  code: string,
  noted: Noted,
  context: Context,
): Promise<{ applicationId: string; note: OwnersNote }> {
  const { owed, ...logged } = await context.store.inTurn(context.ownerId, (ledger) =>
    logNoteInTurn(ledger, code, noted, context),
  );
  await ringFor(owed, context);
  return logged;
}

/** The same inside a turn of the owner: what is owed by then is still to be rung for. */
export async function logNoteInTurn(
  ledger: Ledger,
  code: string,
  { words, at }: Noted,
  context: Context,
): Promise<{ applicationId: string; note: OwnersNote; owed: Owed[] }> {
  const { ownerId, now, config } = context;
  const note = readNote(words, { now: now(), said: at, timeZone: config.policy.timeZone });
  const applicationId = await applicationByCode(ledger, ownerId, code);
  await addNote(ledger, ownerId, applicationId, { words, ...note });
  const owed = note.isInterview ? await replanApplication(ledger, applicationId, context) : [];
  return { applicationId, note, owed };
}
