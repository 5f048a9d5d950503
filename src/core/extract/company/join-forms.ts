import { isCommonWord } from './common-words.ts';
import { addOnce, addStanding, type NamedCompany } from './company-candidate.ts';
import { byName, companyMark } from './company-mark.ts';
import { BEHIND_NAME, OFFICE_BEHIND } from './company-words.ts';
import { isWritten, PLACES, type Place } from './mention.ts';

const SMALL =
  /^(?:of|for|the|and|&|de|des|du|la|le|les|der|die|das|und|fur|van|voor|en|et|y|e|del|do|da|di)$/;
const NOT_NEXT = /^(?:for|fur|im|in|am|an|i|a|mit|with|dem|-)$/;
const AND = /^(?:y|e|and|und|et|en)$/;
/** Everyday words of what a company deals in: "Orlestone Data". */
const TRADES = new Set('data digital analytics design media legal research energy capital'.split(' '));
const HEADS: ReadonlySet<Place> = new Set(['sender', 'subject', 'sign-off']);
const JOINED = companyMark('joined');

/**
 * "Orlestone" and "Orlestone Capital" in one letter are one company, and so are "MHB" and "Maritime Heritage Board": the
 * longer name stays, with what is known of both.
 */
export function joinForms(all: readonly NamedCompany[]): NamedCompany[] {
  const left = [...all];
  const byLength = [...all].sort((a, b) => a.known.key.length - b.known.key.length);
  for (const short of byLength) {
    if (short.known.form === 'common') continue;
    const long = left.find((one) => one !== short && isLonger(one, short) && mayStay(one, short));
    if (!long) continue;
    if (short.places.some(isWritten) && !long.places.some(isWritten)) {
      // "Tandem" signs, and writes from tandem-pay.example: nobody calls it as the domain does.
      join(short, long);
      left.splice(left.indexOf(long), 1);
      continue;
    }
    const tail = long.known.words.slice(short.known.words.length);
    const isOffice =
      !isInitials(short.known.key, long.known.words) && tail.every((word) => OFFICE_BEHIND.has(word));
    if (isOffice && short.seenIn.some((line) => !long.seenIn.includes(line))) {
      // "Orlestone" writes, and "Orlestone University" signs.
      join(short, long);
      left.splice(left.indexOf(long), 1);
    } else if (isOffice) {
      addOnce(long.more, companyMark(`tail:${tail.at(-1)}`));
      addOnce(short.more, companyMark(`cut:${tail.at(-1)}`));
      for (const standing of long.standings) addStanding(short, standing);
    } else if (isUsualName(short, long)) {
      markLengths(short, long);
      join(long, short);
    } else {
      join(long, short);
      left.splice(left.indexOf(short), 1);
    }
  }
  return left;
}

const FEWEST_INITIALS = 3;

/** Whether more is known of the longer name than that some capitalised words stand there; letters that it begins with tell. */
function mayStay(long: NamedCompany, { known: { key, words }, isClear }: NamedCompany): boolean {
  if (long.isClear || !isClear) return true;
  return words.length === 1 && key.length >= FEWEST_INITIALS && isInitials(key, long.known.words);
}

const SHORT_IN = byName(PLACES, (place) => companyMark(`short-in:${place}`));
const LONG_IN = byName(PLACES, (place) => companyMark(`long-in:${place}`));

/** Its sender, its subject or its sign-off has the shorter name alone: it may be what the house is called. */
function isUsualName(short: NamedCompany, long: NamedCompany): boolean {
  return (
    !isInitials(short.known.key, long.known.words) &&
    short.places.some((place) => HEADS.has(place) && !long.places.includes(place))
  );
}

/** Where each of two names of one house stands. */
function markLengths(short: NamedCompany, long: NamedCompany): void {
  for (const place of short.places) {
    addOnce(short.more, SHORT_IN[place]);
    if (!long.places.includes(place)) addOnce(long.more, SHORT_IN[place]);
  }
  for (const place of long.places) addOnce(short.more, LONG_IN[place]);
}

function join(long: NamedCompany, short: NamedCompany): void {
  for (const standing of short.standings) addStanding(long, standing);
  for (const mark of short.more) addOnce(long.more, mark);
  for (const line of short.seenIn) addOnce(long.seenIn, line);
  for (const line of short.writtenIn) addOnce(long.writtenIn, line);
  for (const place of short.places) addOnce(long.places, place);
  long.times += short.times;
  addOnce(long.more, JOINED);
  long.isClear = true;
}

function isLonger(long: NamedCompany, short: NamedCompany): boolean {
  const many = long.known.words;
  const few = short.known.words;
  if (many.length <= few.length) return false;
  const isShort = few.length === 1 && short.known.key.length <= 6;
  if (isShort && isInitials(short.known.key, many)) return true;
  if (short.known.key.length < 3 || many.length > few.length + 4 || long.known.form === 'role') return false;
  if (many[0] !== few[0] || !few.every((word, at) => many[at] === word)) return false;
  return many
    .slice(few.length)
    .every(
      (word) =>
        !NOT_NEXT.test(word) &&
        !BEHIND_NAME.has(word) &&
        (!isCommonWord(word) || (long.isFirm && TRADES.has(word))) &&
        (long.isFirm || !AND.test(word)),
    );
}

function isInitials(letters: string, words: readonly string[]): boolean {
  return (
    spells(letters, words) ||
    spells(
      letters,
      words.filter((word) => !SMALL.test(word)),
    )
  );
}

function spells(letters: string, words: readonly string[]): boolean {
  return letters.length === words.length && words.every((word, at) => word[0] === letters[at]);
}
