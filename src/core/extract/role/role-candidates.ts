import { remember } from '../../remember.ts';
import type { Mark } from '../choice/chooser.ts';
import { isFirstName } from '../first-names.ts';
import { isFarewell, type Letter } from '../letter.ts';
import { personName } from '../person-name.ts';
import { findRoleSpans } from './find-role-spans.ts';
import { greetedWords } from './greeted-words.ts';
import { roleMark } from './role-mark.ts';
import { addSpan, addText, pushMark, type RoleCandidate, type RolePool, type Spot } from './role-pool.ts';
import { type Title, titlesOfPeople } from './titles-of-people.ts';
import { asName, type Line, lineOf } from './words-of-line.ts';

const MOST_SENTENCES = 30;
const SHORT_LINE = 90;
const LONGEST_LABEL = 28;
const MOST_LAST_LINES = 8;
const LAST_LINES = 3;
const LONGEST_TITLE = 60;
const SUBJECT_BREAK = /\s[-|/<>~+]{1,3}\s|:(?:\s|(?=\p{Lu}))|\s?\|\s?|,\s|\s@\s|\?\s|!\s/u;
const SUBJECT_NOUN =
  /\s(?:interview|role|position|job|post|application|candidate|opening|vacancy|update|feedback|decision|outcome|news|invitation|offer|\(.{0,80})$/iu;
/** "We encourage you to apply for other roles": no word of these is about the owner's own role. Folded. */
const OTHER_ROLES =
  /\b(?:encourage|another (?:role|position|opening|post|vacancy)|(?:great|good|perfect|better|right) (?:fit |match )?for an? (?:new|different|other)|(?:other|future|similar) (?:roles|positions|openings|opportunities|jobs)|recommended|you may also|check (?:back|out)|(?:andere|weitere) stellen)\b/;
const LABELLED = /^[^\p{L}\n]{0,3}([\p{L} ]{2,24})\s?[:|]\s{0,3}(\S.{1,89})$/u;

const mark = {
  whole: [roleMark('s-whole')],
  first: [roleMark('s-first')],
  middle: [roleMark('s-middle')],
  last: [roleMark('s-last')],
  beforeNoun: [roleMark('s-before-noun')],
  inBrackets: [roleMark('s-in-brackets')],
  inParens: [roleMark('in-parens')],
  quotedRole: [roleMark('quoted'), roleMark('quoted-role')],
  quoted: [roleMark('quoted'), roleMark('quoted-other')],
  lineEarly: [roleMark('line-early')],
  line: [roleMark('line')],
  lineHead: [roleMark('line-head')],
};
const where = {
  subject: roleMark('in-subject'),
  first: roleMark('in-first'),
  early: roleMark('in-early'),
  later: roleMark('in-later'),
  signed: roleMark('in-sign-off'),
};

/**
 * Every name in a letter that may be its role's, with the marks that tell which it is. A name with the employer's in it,
 * such as "analista en Boreal", is not the role's alone.
 */
export function roleCandidates(
  letter: Letter,
  employer: string | null,
  owner: string | null = null,
): RoleCandidate[] {
  const greeted = greetedWords(letter);
  const pool: RolePool = {
    byKey: new Map(),
    employer: keysOf(employer),
    greeted,
    reader: owner === null ? greeted : new Set([...greeted, ...keysOf(owner)]),
  };
  addFromSubject(letter.subject, pool);
  const { sentences, signOff } = letter;
  const most = Math.min(sentences.length, MOST_SENTENCES);
  const farewell = lastFarewell(letter);
  for (let at = 0; at < most; at += 1) {
    const { text, folded } = sentences[at]!;
    const line = lineOf(text);
    if (line.mayBeOfOthers && OTHER_ROLES.test(folded)) continue;
    const isLabelled = beginsWithLabel(text);
    if (!line.isAboutRole && !isLabelled) continue;
    const isSigned = at >= sentences.length - MOST_LAST_LINES && signOff.includes(text);
    const spot = { evidence: text, place: 'text', where: isSigned ? where.signed : whereAt(at) } as const;
    if (isLabelled) addLabelled(text, spot, pool);
    if (line.isAboutRole && !isTitleOfWriter(line, at, sentences, farewell))
      addFromSentence(line, at, spot, pool);
  }
  return markAmongOthers([...pool.byKey.values()]);
}

/** The line of farewell near the end; no line when there is none. */
function lastFarewell({ sentences }: Letter): number {
  for (let at = sentences.length - 1; at >= 0 && at >= sentences.length - MOST_LAST_LINES; at -= 1)
    if (isFarewell(sentences[at]!.text)) return at;
  return Number.POSITIVE_INFINITY;
}

/** Below the farewell or somebody's name, a short line that speaks of no job says what the writer is. */
function isTitleOfWriter(
  { text, isAboutJob }: Line,
  at: number,
  sentences: Letter['sentences'],
  farewell: number,
): boolean {
  if (text.length > LONGEST_TITLE || isAboutJob) return false;
  if (at > farewell) return true;
  return at > LAST_LINES && at >= sentences.length - LAST_LINES && isPersonName(sentences[at - 1]!.text);
}

function isPersonName(line: string): boolean {
  return isFirstName(line.split(' ')[0]!) && personName(line) !== null;
}

function keysOf(name: string | null): string[] {
  return name === null ? [] : lineOf(name).words.map((word) => asName(word).key);
}

function whereAt(sentence: number): Mark {
  if (sentence <= 2) return where.first;
  return sentence <= 8 ? where.early : where.later;
}

function addFromSubject(subject: string, pool: RolePool): void {
  const line = lineOf(subject);
  if (!line.isAboutRole) return;
  const spot: Spot = { evidence: subject, place: 'subject', where: where.subject };
  for (const [, inside] of /[[("]/.test(subject) ? subject.matchAll(/[[("]([^()[\]"]{3,90})[\])"]/g) : [])
    addText(pool, inside!, spot, mark.inBrackets);
  addWhole(pool, line, spot, mark.whole);
  const parts = subject
    .split(SUBJECT_BREAK)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  for (const [place, part] of parts.entries()) {
    if (parts.length > 1) {
      addText(
        pool,
        part,
        spot,
        place === 0 ? mark.first : place === parts.length - 1 ? mark.last : mark.middle,
      );
    }
    const cut = part.replace(SUBJECT_NOUN, '');
    if (cut !== part) addText(pool, cut, spot, mark.beforeNoun);
  }
  for (const span of findRoleSpans(line, 's:')) addSpan(pool, spot, line, span);
}

function addFromSentence(line: Line, at: number, spot: Spot, pool: RolePool): void {
  const { text, starts } = line;
  const titles = titlesOfPeople(line, pool.reader);
  addQuoted(text, spot, pool);
  if (text.includes('(')) {
    for (const { 1: inside, index } of text.matchAll(/\(([^()\n]{3,80})\)/g))
      if (!isInAny(titles, index + 1)) addText(pool, inside!, spot, mark.inParens);
  }
  if (text.length <= SHORT_LINE && line.hasRole) {
    addWhole(pool, line, spot, at <= 3 ? mark.lineEarly : mark.line);
    const head = /^(.{3,70}?)(?:\s[-|/·]\s|,\s|\s\()/.exec(text)?.[1];
    if (head) addText(pool, head, spot, mark.lineHead);
  }
  for (const span of findRoleSpans(line, ''))
    if (!isInAny(titles, starts[span.from]! + 1)) addSpan(pool, spot, line, span);
}

function isInAny(titles: readonly Title[], at: number): boolean {
  return titles.some(({ from, to }) => at >= from && at < to);
}

function addWhole(pool: RolePool, line: Line, spot: Spot, marks: readonly Mark[]): void {
  addSpan(pool, spot, line, { from: 0, to: line.words.length - 1, skip: 0, marks });
}

function beginsWithLabel(text: string): boolean {
  const colon = text.search(/[:|]/);
  return colon > 1 && colon < LONGEST_LABEL;
}

function addLabelled(text: string, spot: Spot, pool: RolePool): void {
  const [, label, value] = LABELLED.exec(text) ?? [];
  if (label && value) addText(pool, value, spot, marksOfLabel(label));
}

const marksOfLabel = remember((label): Mark[] => {
  const { words } = lineOf(label.toLowerCase());
  const isNoun = words.some(({ kind }) => kind.isRoleNoun);
  const isApplying = words.some(({ kind }) => kind.isApplying);
  const kind = isNoun ? '-role' : isApplying ? '-apply' : '';
  return [roleMark(`label${kind}`), ...words.map(({ kind: { plain } }) => roleMark(`label=${plain}`))];
});

function addQuoted(text: string, spot: Spot, pool: RolePool): void {
  if (!text.includes('"')) return;
  for (const { 0: quoted, 1: inside, index } of text.matchAll(/"([^"\n]{3,90})"/g)) {
    const before = lineOf(text.slice(Math.max(0, index - 40), index)).words.at(-1);
    addText(pool, inside ?? quoted, spot, before?.kind.isRoleNoun ? mark.quotedRole : mark.quoted);
  }
}

/** What only the other candidates tell: that a name stands more than once, and that one goes on where another ends. */
function markAmongOthers(candidates: RoleCandidate[]): RoleCandidate[] {
  for (const one of candidates) {
    const { marks, key } = one;
    if (one.inSubject && one.inText) pushMark(marks, among.both);
    if (one.times > 1) pushMark(marks, among.twice);
    for (const other of candidates) {
      if (other.key.length <= 3 || other.key.length >= key.length) continue;
      const isKnown = other.inSubject && other.inText;
      if (key.startsWith(other.key)) {
        pushMark(marks, isKnown ? among.extendsKnown : among.extends);
        pushMark(other.marks, among.extended);
      } else if (key.endsWith(other.key)) {
        pushMark(marks, isKnown ? among.endsWithKnown : among.endsWith);
        pushMark(other.marks, among.ended);
      }
    }
  }
  return candidates;
}

const among = {
  both: roleMark('subject-and-text'),
  twice: roleMark('twice'),
  extends: roleMark('extends'),
  extendsKnown: roleMark('extends-known'),
  extended: roleMark('extended'),
  endsWith: roleMark('ends-with'),
  endsWithKnown: roleMark('ends-with-known'),
  ended: roleMark('ended'),
};
