import type { Context } from '../src/context.ts';
import { likenessOf } from '../src/core/correct/likeness.ts';
import type { Label, Outcome, RejectionKind } from '../src/core/outcome.ts';
import { UNDERSTANDING_VERSION, type Understanding, withOutcome } from '../src/core/understand-email.ts';
import { emailByCode, UnknownCodeError } from '../src/store/codes.ts';
import { keepOwnersWord } from '../src/store/corrections.ts';
import { type FiledEmail, fileEmail, findFiled, findRaw, placeEmails } from '../src/store/emails.ts';
import type { Ledger } from '../src/store/open-store.ts';
import { findOutgoingByCode } from '../src/store/outgoing.ts';
import { hearThread } from './hear-thread.ts';
import type { Owed } from './plan-application.ts';
import { readingSettings, readRawEmail } from './read-raw-email.ts';
import { recordOnApplication } from './record-on-application.ts';
import { replanApplication } from './replan-application.ts';
import { retellApplication } from './retell-application.ts';
import { ringFor } from './ring-for.ts';

interface Labelled {
  emailId: string;
  applicationId: string | null;
  candidates: readonly string[];
}

/**
 * The owner says what an email means, by its own code or by that of an email of ours that follows from it. Their word
 * wins from now on, for it and for mail much like it; its application is told and planned anew.
 */
export async function labelEmail(
  code: string,
  said: { label: Label; kind: RejectionKind | null },
  context: Context,
): Promise<Labelled> {
  const { store, ownerId } = context;
  const { owed, ...labelled } = await store.inTurn(ownerId, (ledger) =>
    labelInTurn(ledger, code, said, context),
  );
  await ringFor(owed, context);
  return labelled;
}

/** The same inside a turn of the owner: what is owed by then is still to be rung for. */
export async function labelInTurn(
  ledger: Ledger,
  code: string,
  said: { label: Label; kind: RejectionKind | null },
  context: Context,
): Promise<Labelled & { owed: Owed[] }> {
  const { ownerId, now, config } = context;
  const email = await findFiled(ledger, await emailMeant(ledger, code, ownerId));
  if ('problem' in email) throw new UnknownCodeError(`${code.toUpperCase()}: ${email.problem}.`);
  if (email.provenance === 'owner')
    throw new UnknownCodeError(`${code.toUpperCase()} is your own mail: it means what you say in it.`);

  const read = await readRawEmail(ledger, { ownerId, raw: await findRaw(ledger, email.id) }, context);
  if ('problem' in read) throw new Error(`${code.toUpperCase()} could not be read again: ${read.problem}`);
  const heard = await hearThread(ledger, email.id, read, context);
  const outcome = ownersOutcome(said, email);
  await keepOwnersWord(ledger, {
    ...outcome,
    ownerId,
    emailId: email.id,
    likeness: likenessOf(heard.reading, heard.facts, config.identity),
    saidAt: now(),
    version: UNDERSTANDING_VERSION,
  });
  return file(ledger, email, withOutcome(heard, outcome, readingSettings(context)), context);
}

async function emailMeant(ledger: Ledger, code: string, ownerId: string): Promise<string> {
  if (!/^AF-/i.test(code.trim())) return emailByCode(ledger, ownerId, code);
  const outgoing = await findOutgoingByCode(ledger, ownerId, code.trim());
  if (!outgoing?.emailId)
    throw new UnknownCodeError(
      `There is no ${code} in the outbox that follows from an email. \`afterword outbox\` lists what is there.`,
    );
  return outgoing.emailId;
}

function ownersOutcome(
  { label, kind }: { label: Label; kind: RejectionKind | null },
  { outcome }: FiledEmail,
): Outcome {
  const known = outcome.label === 'rejection' ? (outcome.kind as RejectionKind | null) : null;
  return {
    label,
    kind: label === 'rejection' ? (kind ?? known ?? 'not_selected') : null,
    confidence: 1,
    review: false,
    evidence: [],
    contradictions: [],
  };
}

/** Where the email belongs by now: mail about no job leaves its application, other mail may find one. */
async function file(
  ledger: Ledger,
  email: FiledEmail,
  understanding: Understanding,
  context: Context,
): Promise<Labelled & { owed: Owed[] }> {
  const { id: emailId, applicationId: before } = email;
  const isAboutNone = understanding.outcome.label === 'not_job_related';
  if (before && isAboutNone)
    await placeEmails(ledger, [emailId], {
      applicationId: null,
      by: 'machine',
      reason: 'is about no application',
    });
  if (before) {
    const lives = await retellApplication(ledger, before, context);
    const owed = lives ? await replanApplication(ledger, before, context) : [];
    return { emailId, applicationId: isAboutNone ? null : before, candidates: [], owed };
  }

  const place = await recordOnApplication(ledger, email, understanding);
  await fileEmail(ledger, emailId, place);
  const { applicationId, candidates } = place;
  if (!applicationId) return { emailId, applicationId, candidates, owed: [] };
  await retellApplication(ledger, applicationId, context);
  return {
    emailId,
    applicationId,
    candidates,
    owed: await replanApplication(ledger, applicationId, context),
  };
}
