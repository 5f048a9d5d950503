import { type Context, openContext } from '../../context.ts';
import type { IntroductionState } from '../../core/supporters/introduction.ts';
import type { WishKind } from '../../core/supporters/wish.ts';
import { oneLine } from '../../mailer/one-line.ts';
import { applicationByCode } from '../../store/codes.ts';
import * as introductions from '../../store/introductions.ts';
import { findSupporter } from '../../store/supporters.ts';
import * as wishes from '../../store/wishes.ts';
import { settingsHere } from '../read-settings.ts';
import { WrongUseError } from '../say-failure.ts';
import { showIntroductions, showWishes } from '../show-supporters.ts';

/** Says what would help, or that a wish is over. */
export async function wish(
  kind: WishKind | undefined,
  words: readonly string[],
  { done }: { done?: string },
): Promise<void> {
  const said = oneLine(words.join(' '));
  const problem = whyNoWish(kind, said, done);
  if (problem) throw new WrongUseError(problem);
  await using context = await openContext(settingsHere());
  const { store, ownerId, now } = context;
  if (done !== undefined) {
    if (!(await wishes.endWish(store.ledger, ownerId, done, now())))
      throw new Error(`${done.toUpperCase()} is over already.`);
    return console.log(`${done.toUpperCase()} is over: supporters read no more of it.`);
  }
  const isIntroduction = kind === 'introduction';
  await wishes.addWish(store.ledger, ownerId, {
    kind: kind as WishKind,
    company: isIntroduction ? said : null,
    text: isIntroduction || said === '' ? null : said,
    createdAt: now(),
  });
  console.log(
    isIntroduction
      ? `Noted. Supporters read in their next letter that an introduction at ${said} would help.`
      : 'Noted. Supporters read of it in their next letter.',
  );
}

function whyNoWish(kind: WishKind | undefined, said: string, done: string | undefined): string | null {
  if (done !== undefined) return kind ? 'Say either what you wish for, or which wish is --done.' : null;
  if (!kind)
    return 'Say what would help: introduction COMPANY, mock_interview, walk, or other and what it is.';
  if (kind === 'introduction' && said === '') return 'Say where to: introduction COMPANY.';
  if (kind === 'other' && said === '') return 'Say what it is.';
  if ((kind === 'walk' || kind === 'mock_interview') && said !== '')
    return `A ${kind.replace('_', ' ')} needs no more words; say \`other\` for a wish in your own.`;
  return said.length > MOST_LETTERS ? `It is longer than ${MOST_LETTERS} letters.` : null;
}

const MOST_LETTERS = 300;

/** Lists what would help. */
export async function listWishes({ json, all = false }: { json?: boolean; all?: boolean }): Promise<void> {
  await using context = await openContext(settingsHere());
  const rows = await wishes.listWishes(context.store.ledger, context.ownerId, { all });
  console.log(json ? JSON.stringify(rows, null, 2) : showWishes(rows, context.config.policy.timeZone));
}

interface IntroductionOptions {
  state?: IntroductionState;
  application?: string;
  note?: string;
}

/** Notes who could introduce the owner where, or what came of it. */
export async function introduction(
  who: string,
  company: string,
  { state, application, note }: IntroductionOptions,
): Promise<void> {
  const named = { who: oneLine(who), company: oneLine(company) };
  if (named.who === '' || named.company === '') throw new WrongUseError('Say who, and where.');
  await using context = await openContext(settingsHere());
  const { store, ownerId, now } = context;
  const noted = await store.inTurn(ownerId, async (ledger) => {
    const supporter = await findSupporter(ledger, ownerId, named.who.toLowerCase());
    const person = supporter?.name ?? named.who;
    const applicationId = application && (await applicationByCode(ledger, ownerId, application));
    await introductions.noteIntroduction(ledger, ownerId, {
      who: person,
      company: named.company,
      at: now(),
      ...(state && { state }),
      ...(supporter && { supporterId: supporter.id }),
      ...(applicationId && { applicationId }),
      ...(note && { note: oneLine(note) }),
    });
    return introductions.findIntroduction(ledger, ownerId, person, named.company);
  });
  console.log(showIntroductions(noted ? [noted] : [], zoneOf(context)));
}

/** Lists who could introduce the owner where, and what came of it. */
export async function listIntroductions({ json }: { json?: boolean }): Promise<void> {
  await using context = await openContext(settingsHere());
  const rows = await introductions.listIntroductions(context.store.ledger, context.ownerId);
  console.log(json ? JSON.stringify(rows, null, 2) : showIntroductions(rows, zoneOf(context)));
}

function zoneOf({ config }: Context): string {
  return config.policy.timeZone;
}
