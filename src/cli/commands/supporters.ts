import { DateTime } from 'luxon';
import { previewSupporterLetter } from '../../../workers/supporters/preview-supporter-letter.ts';
import {
  changeWanted,
  findActive,
  letSupporterGo,
  takeInSupporter,
  type Wanted,
} from '../../../workers/supporters/take-in-supporter.ts';
import { type Context, openContext } from '../../context.ts';
import { isAddrSpec } from '../../core/addr-spec.ts';
import { listSupporters, supportersLetters } from '../../store/supporters.ts';
import { settingsHere } from '../read-settings.ts';
import { WrongUseError } from '../say-failure.ts';
import { showSupporters } from '../show-supporters.ts';
import { visible } from '../visible.ts';

/** Lists everybody who is or was a supporter. */
export async function listAll({ json }: { json?: boolean }): Promise<void> {
  await using context = await openContext(settingsHere());
  const { store, ownerId, config } = context;
  const supporters = await listSupporters(store.ledger, ownerId);
  const letters = await supportersLetters(store.ledger, ownerId);
  const lines = supporters.map((one) => ({ ...one, ...letters.get(one.id) }));
  if (json) return console.log(JSON.stringify(lines, null, 2));
  console.log(showSupporters(lines, config.policy.timeZone));
}

/** Takes somebody in who said yes. */
export async function add(address: string, wanted: Omit<Wanted, 'name'> & { name?: string }): Promise<void> {
  if (!isAddrSpec(address.trim()))
    throw new WrongUseError(`"${visible(address)}" is no plain email address, like noor@example.org.`);
  await using context = await openContext(settingsHere());
  const { store, ownerId, config } = context;
  const { name = null, ...how } = wanted;
  const result = await store.inTurn(ownerId, (ledger) =>
    takeInSupporter(ledger, address, { name, ...how }, context),
  );
  if ('problem' in result) throw new Error(`Nobody was taken in: ${result.problem}.`);
  console.log(`${address} is a supporter now, with a letter every ${wanted.every}.`);
  console.log('Only take in people who said yes to it. Everybody can end it by answering "stop".');
  console.log(
    `The first letter is written on ${dayOf(result.letterAt, context)}, if there is something to say, and waits for your word on its exact text.`,
  );
  if (config.policy.modes.supporter_letter === 'off')
    console.log('MODE_SUPPORTER_LETTER is off: letters are planned and shown only.');
}

/** Changes how somebody hears. */
export async function edit(address: string, change: Partial<Wanted>): Promise<void> {
  if (Object.keys(change).length === 0)
    throw new WrongUseError('Say what is to be changed: --name, --every or --language.');
  await using context = await openContext(settingsHere());
  const result = await context.store.inTurn(context.ownerId, (ledger) =>
    changeWanted(ledger, address, change, context),
  );
  if ('problem' in result) throw new Error(`Nothing was changed: ${result.problem}.`);
  const { name, every, language } = result.changed;
  console.log(`${name ?? address} hears every ${every}, in ${language}.`);
}

/** Ends the letters to somebody. */
export async function remove(address: string): Promise<void> {
  await using context = await openContext(settingsHere());
  const result = await context.store.inTurn(context.ownerId, (ledger) =>
    letSupporterGo(ledger, address, context),
  );
  if ('problem' in result) throw new Error(`Nobody was removed: ${result.problem}.`);
  console.log(`${result.left.address} gets no more letters; what had not left is taken back.`);
}

/** Shows the letter that somebody would get now. */
export async function preview(address: string, { json }: { json?: boolean }): Promise<void> {
  await using context = await openContext(settingsHere());
  const known = await findActive(context.store.ledger, address, context);
  if ('problem' in known) throw new Error(`There is nothing to show: ${known.problem}.`);
  const letter = await previewSupporterLetter(known, context);
  if (json) return console.log(JSON.stringify(letter, null, 2));
  console.log(
    letter
      ? `To: ${known.address}\nSubject: ${letter.subject}\n\n${letter.text.trimEnd()}`
      : 'There is no letter: nothing is new since the last one, and nothing is wished for.',
  );
}

function dayOf(at: Date, { config }: Context): string {
  return DateTime.fromJSDate(at, { zone: config.policy.timeZone }).toFormat('cccc d LLLL yyyy');
}
