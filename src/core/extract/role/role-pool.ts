import type { Candidate, Mark } from '../choice/chooser.ts';
import { tidyRole } from '../role-name.ts';
import { roleMark } from './role-mark.ts';
import { type Line, lineOf } from './words-of-line.ts';

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
}

/** Where in a letter a name stands. */
export interface Spot {
  evidence: string;
  place: 'subject' | 'text';
  where: Mark;
}

/** Words of a line. */
interface Piece extends Spot {
  line: Line;
  from: number;
  to: number;
  /** Set for a line that is a name as it stands, with what is closed behind it. */
  isWhole?: boolean;
}

const LONGEST_NAME = 130;

/** Adds words of a line as they stand; such as need tidying are tidied. */
export function addSpan(pool: RolePool, piece: Piece & { skip: number }, marks: readonly Mark[]): void {
  const { line, from, to, skip } = piece;
  const { words, text } = line;
  let isClean = skip === 0;
  for (let at = from; at <= to && isClean; at += 1) isClean = words[at]!.as.isClean;
  if (isClean) addWords(pool, piece, marks);
  else addText(pool, text.slice(words[from]!.start + skip, words[to]!.end), piece, marks);
}

/** Adds a text as a name, tidied. */
export function addText(
  pool: RolePool,
  text: string,
  { evidence, place, where }: Spot,
  marks: readonly Mark[],
): void {
  const name = withoutReader(tidyRole(text).replace(/ ?[.!?]{1,3}$/, ''), pool);
  if (name.length < 2 || name.length > LONGEST_NAME || /https?:|[@?<>[\]]/.test(name)) return;
  const line = lineOf(name);
  const to = line.words.length - 1;
  if (to < 0) return;
  const added = addWords(pool, { line, from: 0, to, isWhole: true, evidence, place, where }, marks);
  if (added && GENDER_MARK.test(text)) pushMark(added.marks, GENDERED);
}

const GENDER_MARK = /[([]\s?(?:all genders?|gn|[mwfdxiah]\s?[/|,*]\s?[mwfdxiah])|\(?h\/f\b|\bf\/h\b/i;
const GENDERED = roleMark('gender-mark');

/** "Fleet Planner (Robin Vale)" in a letter to Robin. */
function withoutReader(name: string, { greeted }: RolePool): string {
  if (greeted.size === 0 || !name.endsWith(')')) return name;
  const at = name.lastIndexOf('(');
  const inside = lineOf(name.slice(at + 1, -1)).words;
  return at > 0 && inside.some(({ as }) => greeted.has(as.marks.key)) ? name.slice(0, at).trim() : name;
}

function addWords(pool: RolePool, piece: Piece, marks: readonly Mark[]): RoleCandidate | null {
  const { words } = piece.line;
  const from = nextWordOf(words, piece.from + employerWordsAt(pool, piece, piece.from), piece.to);
  let key = '';
  let isAnyRole = true;
  for (let at = from; at <= piece.to; at += 1) {
    const { as } = words[at]!;
    key += as.marks.key;
    isAnyRole &&= as.kind.isAnyRole || pool.greeted.has(as.marks.key);
    // "Analista en Boreal" is not the role's name alone; "2026 Boreal Summer Analyst" is.
    const employer = at > from ? employerWordsAt(pool, piece, at) : 0;
    if (employer > 0 && (at + employer > piece.to || words[at - 1]!.as.kind.isLinking)) return null;
  }
  if (isAnyRole || key.length < 2) return null;
  let candidate = pool.byKey.get(key);
  if (!candidate) {
    candidate = newCandidate(key, { ...piece, from });
    pool.byKey.set(key, candidate);
  }
  candidate.times += 1;
  if (piece.place === 'subject') candidate.inSubject = true;
  else candidate.inText = true;
  pushMark(candidate.marks, piece.where);
  for (const mark of marks) pushMark(candidate.marks, mark);
  return candidate;
}

/** What is left behind the employer's name may begin with a dash. */
function nextWordOf(words: Line['words'], from: number, to: number): number {
  let at = from;
  while (at <= to && words[at]!.as.isDash) at += 1;
  return at;
}

/** How many words from there on are the employer's whole name. */
function employerWordsAt({ employer }: RolePool, { line: { words }, to }: Piece, at: number): number {
  if (employer.length === 0 || at + employer.length > to + 1) return 0;
  for (let place = 0; place < employer.length; place += 1) {
    if (words[at + place]!.as.marks.key !== employer[place]) return 0;
  }
  return employer.length;
}

function newCandidate(
  key: string,
  { line: { text, words }, from, to, isWhole, evidence }: Piece,
): RoleCandidate {
  const last = words[to]!;
  return {
    key,
    name: text.slice(words[from]!.start, isWhole ? text.length : last.end - last.as.tail),
    evidence,
    marks: marksOfName(words.slice(from, to + 1)),
    inSubject: false,
    inText: false,
    times: 0,
  };
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
  noRole: roleMark('no-role'),
};

function marksOfName(words: Line['words']): Mark[] {
  const first = words[0]!.as;
  const last = words.at(-1)!.as;
  const marks = [first.marks.first, last.marks.last];
  let count = 0;
  let capital = 0;
  let hasRole = false;
  for (const [at, { as }] of words.entries()) {
    count += as.marks.count;
    if (as.begins !== 'small') capital += 1;
    if (as.kind.isRole) hasRole = true;
    if (as.hasNumber) pushMark(marks, SHAPES.number);
    if (as.begins === 'open') pushMark(marks, SHAPES.paren);
    if (as.parts === 'comma' && at < words.length - 1) pushMark(marks, SHAPES.comma);
    if (as.isDash) pushMark(marks, hasRole ? SHAPES.dashRole : SHAPES.dash);
    for (const mark of as.marks.inside) pushMark(marks, mark);
  }
  marks.push(COUNTED[Math.min(count, 7)]!, caseOf(capital, words.length, first.begins === 'capital'));
  if (!hasRole) marks.push(SHAPES.noRole);
  if (first.marks.isRoleFirst) marks.push(SHAPES.roleFirst);
  if (last.marks.isRoleLast) marks.push(SHAPES.roleLast);
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
