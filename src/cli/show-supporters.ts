import type { Introduction } from '../core/supporters/introduction.ts';
import type { Supporter } from '../core/supporters/supporter.ts';
import type { Wish } from '../core/supporters/wish.ts';
import type { LettersOfSupporter } from '../store/supporters.ts';
import { day } from './show-application.ts';
import { visible } from './visible.ts';
import { wrapText } from './wrap-text.ts';

const WIDTH = 110;
const INDENT = '      ';

/** Everybody who is or was a supporter, each with what they got and what comes next. */
export function showSupporters(
  supporters: readonly (Supporter & Partial<LettersOfSupporter>)[],
  timeZone: string,
): string {
  if (supporters.length === 0)
    return 'There is no supporter yet: `afterword supporters add ADDRESS` takes in somebody who said yes.';
  return supporters.map((one) => showSupporter(one, timeZone)).join('\n');
}

function showSupporter(one: Supporter & Partial<LettersOfSupporter>, timeZone: string): string {
  const { name, address, every, language, joinedAt, leftAt, leftReason } = one;
  const who = name ? `${visible(name)} <${address}>` : address;
  const since = `since ${day(joinedAt, timeZone)}`;
  const sent = one.sent
    ? `${one.sent} sent, the last on ${day(one.lastAt as Date, timeZone)}`
    : 'none sent yet';
  const next = one.open ? `; ${one.open} is in the outbox` : nextOf(one.letterAt ?? null, timeZone);
  const state = leftAt
    ? `left on ${day(leftAt, timeZone)}: ${visible(leftReason ?? 'no reason is known')}`
    : `every ${every} in ${language}, ${since}; ${sent}${next}`;
  return [`  ${who}`, ...wrapText(state, WIDTH - INDENT.length).map((line) => `${INDENT}${line}`)].join('\n');
}

function nextOf(letterAt: Date | null, timeZone: string): string {
  return letterAt ? `; the next is looked at on ${day(letterAt, timeZone)}` : '';
}

/** What would help, oldest first. */
export function showWishes(wishes: readonly Wish[], timeZone: string): string {
  if (wishes.length === 0) return 'Nothing is wished for: `afterword supporters wish introduction COMPANY`.';
  return wishes
    .map(({ code, kind, company, text, createdAt, endedAt }) => {
      const what = company
        ? `an introduction at ${visible(company)}`
        : visible(text ?? kind.replaceAll('_', ' '));
      const over = endedAt ? `, over since ${day(endedAt, timeZone)}` : '';
      return `  ${code}  ${what} (since ${day(createdAt, timeZone)}${over})`;
    })
    .join('\n');
}

/** Who could introduce the owner where, and what came of it. */
export function showIntroductions(introductions: readonly Introduction[], timeZone: string): string {
  if (introductions.length === 0)
    return 'No introduction is known: `afterword supporters introduction WHO COMPANY` notes who could make one.';
  return introductions
    .map(({ who, company, state, application, note, stateAt }) => {
      const came = application ? `, ${application}` : '';
      const line = `  ${visible(who)}, ${visible(company)}: ${state.replaceAll('_', ' ')} since ${day(stateAt, timeZone)}${came}`;
      const noted = note ? wrapText(visible(note), WIDTH - INDENT.length) : [];
      return [line, ...noted.map((words) => `${INDENT}${words}`)].join('\n');
    })
    .join('\n');
}
