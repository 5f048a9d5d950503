import { mergeApplications } from '../../../workers/merge-applications.ts';
import { namePerson } from '../../../workers/name-person.ts';
import { logNote, setNames, setStage } from '../../../workers/owners-word.ts';
import { splitApplication } from '../../../workers/split-application.ts';
import { type Context, openContext } from '../../context.ts';
import { OWNERS_STAGES, type Stage } from '../../core/application.ts';
import type { ContactKind } from '../../core/facts.ts';
import { findApplicationDetails, listApplicationLines } from '../../store/application-details.ts';
import { applicationByCode, emailCodes } from '../../store/codes.ts';
import { momentOf, settingsHere } from '../read-settings.ts';
import { WrongUseError } from '../say-failure.ts';
import { day, showApplication, showApplications } from '../show-application.ts';

/** Lists every application, the one that was heard of last first. */
export async function listAll({ json }: { json?: boolean }): Promise<void> {
  await using context = await openContext(settingsHere());
  const lines = await listApplicationLines(context.store.ledger, context.ownerId);
  if (json) return console.log(JSON.stringify(lines, null, 2));
  if (lines.length === 0) return console.log('No application is known yet: no email of one has come in.');
  console.log(showApplications(lines, context.config.policy.timeZone));
}

/** Shows one application: its timeline, its people, and what was written to them. */
export async function showOne(code: string, { json }: { json?: boolean }): Promise<void> {
  await using context = await openContext(settingsHere());
  const { ledger } = context.store;
  const id = await applicationByCode(ledger, context.ownerId, code);
  const details = await findApplicationDetails(ledger, context.ownerId, id);
  console.log(
    json ? JSON.stringify(details, null, 2) : showApplication(details, context.config.policy.timeZone),
  );
}

/** Makes two applications one. */
export async function merge(code: string, other: string): Promise<void> {
  await using context = await openContext(settingsHere());
  const { applicationId, emailIds } = await mergeApplications([code, other], context);
  const codes = await emailCodes(context.store.ledger, context.ownerId);
  const into = await showShort(applicationId, context);
  const undo = ['afterword applications split', into, ...emailIds.map((id) => codes.get(id))].join(' ');
  console.log(`Later mail of either goes to ${into}.${emailIds.length > 0 ? ` To undo it:\n  ${undo}` : ''}`);
}

/** Makes some emails of an application one of their own. */
export async function split(code: string, emailCodesGiven: string[]): Promise<void> {
  await using context = await openContext(settingsHere());
  const { applicationId, splitOffId } = await splitApplication(code, emailCodesGiven, context);
  const first = await showShort(applicationId, context);
  const second = await showShort(splitOffId, context);
  console.log(
    `They are kept apart from now on. To undo it:\n  afterword applications merge ${first} ${second}`,
  );
}

/** Prints how an application stands by now, and answers with its code. */
async function showShort(id: string, { store, ownerId, config }: Context): Promise<string> {
  const details = await findApplicationDetails(store.ledger, ownerId, id);
  console.log(`${showApplication(details, config.policy.timeZone)}\n`);
  return details.code;
}

interface Edited {
  company?: string;
  role?: string;
  stage?: Stage;
}

/** Says what an application is called and where it stands. */
export async function edit(code: string, { company, role, stage }: Edited): Promise<void> {
  const names = { company: company?.trim() || null, role: role?.trim() || null };
  if (!names.company && !names.role && !stage)
    throw new WrongUseError('Say what changes: --company, --role or --stage.');
  await using context = await openContext(settingsHere());
  const said: { applicationId: string }[] = [];
  if (names.company || names.role) said.push(await setNames(code, names, context));
  if (stage) said.push(await setStage(code, stage, context));
  await showShort(said.at(-1)!.applicationId, context);
  if (names.company || names.role) console.log('It is called so, because you say so; no email changes that.');
  if (!stage) return;
  const isFinal = (OWNERS_STAGES as readonly Stage[]).includes(stage);
  const next = isFinal ? 'no email changes that' : 'a later email may lead on from there';
  console.log(`It is ${stage}, because you say so; ${next}.`);
}

/** Says whom an application's request goes to. */
export async function person(code: string, written: string, { is }: { is?: ContactKind }): Promise<void> {
  await using context = await openContext(settingsHere());
  const named = await namePerson(code, { written, is: is ?? null }, context);
  if ('problem' in named) throw new WrongUseError(`Nobody named: ${named.problem}.`);
  await showShort(named.applicationId, context);
  console.log(`What is owed for it goes to ${named.person.address}, because you say so.`);
}

/** Notes something in the timeline of an application. */
export async function log(code: string, words: readonly string[], { on }: { on?: string }): Promise<void> {
  const at = on === undefined ? null : momentOf(on, '--on');
  if (at !== null && at > new Date())
    throw new WrongUseError(`--on ${on}: that day lies ahead. Note it when it is over.`);
  await using context = await openContext(settingsHere());
  const { applicationId, note } = await logNote(code, { words: words.join(' '), at }, context);
  await showShort(applicationId, context);
  console.log(
    note.isInterview
      ? `Noted, as a talk that took place on ${day(note.at, context.config.policy.timeZone)}: it counts as an interview.`
      : 'Noted. It does not tell of a talk that took place, so it does not count as an interview.',
  );
}
