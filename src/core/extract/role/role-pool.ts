import type { Candidate, Mark } from '../choice/chooser.ts';
import { isFirstName } from '../first-names.ts';
import { tidyRole } from '../role-name.ts';
import type { RoleSpan } from './find-role-spans.ts';
import { roleMark } from './role-mark.ts';
import { markOfTail } from './tail-kind.ts';
import { asName, type Line, lineOf, type Word } from './words-of-line.ts';

/** A name that may be the role's. */
export interface RoleCandidate extends Candidate {
  key: string;
  marks: Mark[];
  inSubject: boolean;
  inText: boolean;
  times: number;
}

/** The names found so far, and the names that are somebody's. */
export interface RolePool {
  byKey: Map<string, RoleCandidate>;
  /** The words of the employer's name, as keys. */
  employer: readonly string[];
  /** The words by which the letter's reader is greeted, as keys. */
  greeted: ReadonlySet<string>;
  /** And the words of the owner's name. */
  reader: ReadonlySet<string>;
}

/** Where in a letter a name stands. */
export interface Spot {
  evidence: string;
  place: 'subject' | 'text';
  where: Mark;
}

const LONGEST_NAME = 130;

/** Adds words of a line as they stand, without idle ones around them; such as need tidying are tidied. */
export function addSpan(pool: RolePool, spot: Spot, line: Line, span: RoleSpan): void {
  const { words, starts, text } = line;
  const { skip, marks } = span;
  let { from, to } = span;
  while (from <= to && isIdleBefore(words[from]!, words[from + 1])) from += 1;
  while (from <= to && isIdleBehind(words[to]!)) to -= 1;
  if (from > to) return;
  let isClean = skip === 0;
  for (let at = from; at <= to && isClean; at += 1) isClean = words[at]!.isClean;
  if (!isClean)
    addUntidy(pool, spot, text.slice(starts[from]! + skip, starts[to]! + words[to]!.length), marks);
  else addWords(pool, spot, line, { from, to, skip, marks });
}

function isIdleBefore({ kind, isDash, begins }: Word, next: Word | undefined): boolean {
  if (isDash || kind.start === 'article' || kind.isHeading) return true;
  return kind.isIdle && !(kind.plain === 'open' && begins === 'capital' && next?.kind.isOpenToAll);
}

function isIdleBehind({ kind, isDash }: Word): boolean {
  return isDash || kind.isIdle || kind.isBehindName;
}

/** Adds a whole text as a name. */
export function addText(pool: RolePool, text: string, spot: Spot, marks: readonly Mark[]): void {
  if (text.length > LONGEST_NAME) return;
  const line = lineOf(text);
  addSpan(pool, spot, line, { from: 0, to: line.words.length - 1, skip: 0, marks });
}

function addUntidy(pool: RolePool, spot: Spot, text: string, marks: readonly Mark[]): void {
  const name = withoutReader(tidyRole(text).replace(/ ?[.!?]{1,3}$/, ''), pool);
  if (name.length < 2 || name.length > LONGEST_NAME || /https?:|[@?<>[\]]/.test(name)) return;
  const line = lineOf(name);
  const whole = { from: 0, to: line.words.length - 1, skip: 0, marks };
  const candidate = addWords(pool, spot, line, whole);
  if (candidate && GENDER_MARK.test(text)) pushMark(candidate.marks, GENDERED);
}

const GENDER_MARK = /[([]\s?(?:all genders?|gn|[mwfdxiah]\s?[/|,*]\s?[mwfdxiah])|\(?h\/f\b|\bf\/h\b/i;
const GENDERED = roleMark('gender-mark');

/** "Fleet Planner (Robin Vale)" in a letter to Robin. */
function withoutReader(name: string, { reader }: RolePool): string {
  if (reader.size === 0 || !name.endsWith(')')) return name;
  const at = name.lastIndexOf('(');
  const inside = lineOf(name.slice(at + 1, -1)).words;
  return at > 0 && inside.some((word) => reader.has(asName(word).key)) ? name.slice(0, at).trim() : name;
}

function addWords(pool: RolePool, spot: Spot, line: Line, span: RoleSpan): RoleCandidate | null {
  const { words } = line;
  const { from: first, to } = span;
  const from = nextWordOf(words, first + employerWordsAt(pool, words, first, to), to);
  let key = '';
  let isAnyRole = true;
  for (let at = from; at <= to; at += 1) {
    const word = words[at]!;
    if (word.isOfSentence || (at < to && isAsked(line, at))) return null;
    key += asName(word).key;
    isAnyRole &&= word.kind.isAnyRole || pool.greeted.has(asName(word).key);
    // "Analista en Boreal" is not the role's name alone; "2026 Boreal Summer Analyst" is.
    const employer = at > from ? employerWordsAt(pool, words, at, to) : 0;
    if (employer > 0 && (at + employer > to || words[at - 1]!.kind.isLinking)) return null;
  }
  if (isAnyRole || key.length < 2 || isPerson(words, from, to)) return null;
  let candidate = pool.byKey.get(key);
  if (!candidate) {
    candidate = newCandidate(key, nameOf(line, from, to), spot.evidence, marksOfName(words, from, to));
    pool.byKey.set(key, candidate);
  }
  candidate.times += 1;
  if (spot.place === 'subject') candidate.inSubject = true;
  else candidate.inText = true;
  const { marks } = candidate;
  pushMark(marks, spot.where);
  for (const mark of span.marks) pushMark(marks, mark);
  return candidate;
}

/** "Mara Lindt": whom the owner is to meet. */
function isPerson(words: Line['words'], from: number, to: number): boolean {
  if (to === from || to - from > 2 || !isFirstName(words[from]!.kind.plain)) return false;
  for (let at = from; at <= to; at += 1)
    if (words[at]!.begins !== 'capital' || words[at]!.kind.isSurelyRole) return false;
  return true;
}

/** "A first call? Fleet Planner": no name goes on there. */
function isAsked({ text, words, starts }: Line, at: number): boolean {
  return words[at]!.parts === 'stop' && '?!'.includes(text[starts[at]! + words[at]!.length - 1]!);
}

/** What is left behind the employer's name may begin with a dash. */
function nextWordOf(words: Line['words'], from: number, to: number): number {
  let at = from;
  while (at <= to && words[at]!.isDash) at += 1;
  return at;
}

/** How many words from there on are the employer's whole name. */
function employerWordsAt({ employer }: RolePool, words: Line['words'], at: number, to: number): number {
  if (employer.length === 0 || at + employer.length > to + 1) return 0;
  for (let place = 0; place < employer.length; place += 1) {
    if (asName(words[at + place]!).key !== employer[place]) return 0;
  }
  return employer.length;
}

function newCandidate(key: string, name: string, evidence: string, marks: Mark[]): RoleCandidate {
  return { key, name, evidence, marks, inSubject: false, inText: false, times: 0 };
}

/** Without the punctuation behind it, but with the bracket that it closes. */
function nameOf({ text, words, starts }: Line, from: number, to: number): string {
  const last = words[to]!;
  const end = starts[to]! + last.length - last.tail;
  const name = text.slice(starts[from]!, end);
  return text[end] === ')' && name.includes('(') ? `${name})` : name;
}

const COUNTED = Array.from({ length: 8 }, (_, count) => roleMark(`words-${count}`));
const CASES = {
  lower: roleMark('lower'),
  capital: roleMark('capital'),
  mixed: roleMark('mixed'),
  mixedFromLower: roleMark('mixed-from-lower'),
};
const SHAPES = {
  roleFirst: roleMark('role-first'),
  roleLast: roleMark('role-last'),
  comma: roleMark('comma'),
  number: roleMark('number'),
  dash: roleMark('dash'),
  dashRole: roleMark('dash-role'),
  paren: roleMark('paren'),
  parenRole: roleMark('paren-role'),
  noRole: roleMark('no-role'),
};

function marksOfName(words: Line['words'], from: number, to: number): Mark[] {
  const first = asName(words[from]!);
  const last = asName(words[to]!);
  const marks = [first.first, last.last];
  let count = 0;
  let capital = 0;
  let hasRole = false;
  for (let at = from; at <= to; at += 1) {
    const word = words[at]!;
    count += asName(word).count;
    if (word.begins !== 'small') capital += 1;
    if (word.hasNumber) pushMark(marks, SHAPES.number);
    const isComma = word.parts === 'comma' && at < to;
    if (word.begins === 'open') pushMark(marks, hasRole ? SHAPES.parenRole : SHAPES.paren);
    if (isComma) pushMark(marks, SHAPES.comma);
    if (word.isDash) pushMark(marks, hasRole ? SHAPES.dashRole : SHAPES.dash);
    if (hasRole && word.begins === 'open') pushMark(marks, markOfTail(words, at, to));
    else if (at < to && (word.isDash ? hasRole : isComma)) pushMark(marks, markOfTail(words, at + 1, to));
    if (word.kind.isRole) hasRole = true;
    for (const mark of asName(word).inside) pushMark(marks, mark);
  }
  marks.push(COUNTED[Math.min(count, 7)]!, caseOf(capital, to - from + 1, words[from]!.begins === 'capital'));
  if (!hasRole) marks.push(SHAPES.noRole);
  if (first.isRoleFirst) marks.push(SHAPES.roleFirst);
  if (last.isRoleLast) marks.push(SHAPES.roleLast);
  return marks;
}

function caseOf(capital: number, count: number, isFirst: boolean): Mark {
  if (capital === 0) return CASES.lower;
  if (capital === count) return CASES.capital;
  return isFirst ? CASES.mixed : CASES.mixedFromLower;
}

/** Adds a mark that is not there yet. */
export function pushMark(marks: Mark[], mark: Mark): void {
  if (!marks.includes(mark)) marks.push(mark);
}
