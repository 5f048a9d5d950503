import { foldText } from '../../read/fold-text.ts';
import { remember } from '../../remember.ts';
import type { Candidate, Mark } from '../choice/chooser.ts';
import type { Letter } from '../letter.ts';
import { isAnyRole, tidyRole } from '../role-name.ts';
import { findRoleSpans } from './find-role-spans.ts';
import { roleMark } from './role-mark.ts';
import { isRoleWord } from './role-words.ts';
import { type Word, wordsOfLine } from './words-of-line.ts';

/** A name that may be the role's. */
export interface RoleCandidate extends Candidate {
  marks: Set<Mark>;
}

interface Group extends RoleCandidate {
  key: string;
  inSubject: boolean;
  inText: boolean;
  times: number;
}

const MOST_SENTENCES = 45;
const SHORT_LINE = 80;
const LONGEST_NAME = 75;
const SUBJECT_BREAK = /\s[-|/<>~+]{1,3}\s|:\s|\s?\|\s?|,\s|\s@\s|\?\s|!\s/;
const SUBJECT_NOUN =
  /\s(?:interview|role|position|job|post|application|opening|vacancy|update|feedback|decision|outcome|news|invitation|offer|\(.{0,80})$/iu;
/** "We encourage you to apply for other roles": no word of these is about the owner's own role. Folded. */
const OTHER_ROLES =
  /\b(?:encourage|(?:other|future|similar) (?:roles|positions|openings|opportunities|jobs)|recommended|you may also|check (?:back|out)|(?:andere|weitere) stellen)\b/;
const LABELLED = /^[^\p{L}\n]{0,3}([\p{L} ]{2,24})(?:\s?:\s|\s\s|\t)\s{0,8}(\S.{1,89})$/u;
const GENDER_MARK = /[([]\s?(?:all genders?|gn|[mwfdxiah]\s?[/|,*]\s?[mwfdxiah])|\(?h\/f\b|\bf\/h\b/i;
/** Words of sentences, folded, that no role's name has. */
const SENTENCE_WORD =
  /\b(?:we|you|your|our|us|i|me|my|is|are|was|has|have|had|will|would|this|that|not|it|they|be|been|sie|ihr|ihre|ihrer|wir|uns|haben|hat|ist|sind|nicht|nous|vous|votre|notre|est|sont|pas|nuestro|su|tu|es|son|no|je|jij|uw|ons|zijn|niet|voce|sua|seu|nao|nossa|tua|tuo|suo|non)\b/;

/** Every name in a letter that may be its role's, with the marks that tell which it is. */
export function roleCandidates({ subject, sentences }: Letter): RoleCandidate[] {
  const groups = new Map<string, Group>();
  const add = (text: string, evidence: string, place: 'subject' | 'text', marks: readonly Mark[]) => {
    const name = tidyRole(text).replace(/[.!?]{1,3}$/, '');
    if (name.length < 2 || name.length > LONGEST_NAME || /https?:|[@?<>[\]]/.test(name)) return;
    const folded = foldText(name);
    const key = folded.replace(/[^a-z0-9+#]/g, '');
    if (key.length < 2) return;
    let group = groups.get(key);
    if (!group) {
      if (isAnyRole(name)) return;
      group = {
        name,
        key,
        evidence,
        marks: marksOfName(name, folded),
        inSubject: false,
        inText: false,
        times: 0,
      };
      groups.set(key, group);
    }
    group.times += 1;
    if (place === 'subject') group.inSubject = true;
    else group.inText = true;
    if (GENDER_MARK.test(text)) group.marks.add(roleMark('gender-mark'));
    for (const mark of marks) group.marks.add(mark);
  };
  addFromSubject(subject, add);
  for (const [at, { text, folded }] of sentences.slice(0, MOST_SENTENCES).entries()) {
    if (!OTHER_ROLES.test(folded)) addFromSentence(text, at, add);
  }
  return markAmongOthers([...groups.values()]);
}

type Add = (text: string, evidence: string, place: 'subject' | 'text', marks: readonly Mark[]) => void;

function addFromSubject(subject: string, add: Add): void {
  if (subject === '') return;
  add(subject, subject, 'subject', [roleMark('s-whole')]);
  const parts = subject
    .split(SUBJECT_BREAK)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  parts.forEach((part, at) => {
    if (parts.length > 1) {
      const place = at === 0 ? 's-first' : at === parts.length - 1 ? 's-last' : 's-middle';
      add(part, subject, 'subject', [roleMark(place)]);
    }
    const cut = part.replace(SUBJECT_NOUN, '');
    if (cut !== part) add(cut, subject, 'subject', [roleMark('s-before-noun')]);
  });
  for (const { text, marks } of findRoleSpans(subject, wordsOfLine(subject), 's:'))
    add(text, subject, 'subject', marks);
}

function addFromSentence(text: string, at: number, add: Add): void {
  const words = wordsOfLine(text);
  const [, label, value] = /:|\s\s|\t/.test(text) ? (LABELLED.exec(text) ?? []) : [];
  if (label && value) add(value, text, 'text', [roleMark(`label${kindOfLabel(label)}`)]);
  if (!words.some(({ as: { kind } }) => kind.isRole || kind.isRoleNoun || kind.isApplying)) return;

  for (const { 0: quoted, 1: inside, index } of text.includes('"')
    ? text.matchAll(/"([^"\n]{3,90})"/g)
    : []) {
    const before = wordsOfLine(text.slice(Math.max(0, index - 40), index)).at(-1);
    add(inside ?? quoted, text, 'text', [
      roleMark('quoted'),
      roleMark(before?.as.kind.isRoleNoun ? 'quoted-role' : 'quoted-other'),
    ]);
  }
  for (const [, inside] of text.includes('(') ? text.matchAll(/\(([^()\n]{3,80})\)/g) : [])
    add(inside!, text, 'text', [roleMark('in-parens')]);
  if (text.length <= SHORT_LINE) addLine(text, words, at, add);
  for (const span of findRoleSpans(text, words, '')) add(span.text, text, 'text', span.marks);
}

function addLine(text: string, words: readonly Word[], at: number, add: Add): void {
  if (!words.some(({ as }) => as.kind.isRole)) return;
  add(text, text, 'text', [roleMark(at <= 3 ? 'line-early' : 'line')]);
  const head = /^(.{3,70}?)(?:\s[-|/·]\s|,\s|\s\()/.exec(text)?.[1];
  if (head) add(head, text, 'text', [roleMark('line-head')]);
}

function kindOfLabel(label: string): string {
  const words = wordsOfLine(label);
  if (words.some(({ as }) => as.kind.isRoleNoun)) return '-role';
  return words.some(({ as }) => as.kind.isApplying) ? '-apply' : '';
}

const COUNTED = Array.from({ length: 8 }, (_, count) => roleMark(`words-${count}`));

const marksOfWord = remember((word) => ({
  first: roleMark(`=^${word}`),
  last: roleMark(`=$${word}`),
  inside: [
    `=${word}`,
    ...(word.length > 6 ? [`~${word.slice(-4)}`] : []),
    ...(isRoleWord(word) ? ['role-word'] : []),
  ].map(roleMark),
}));

function marksOfName(name: string, folded: string): Set<Mark> {
  const words = folded.split(/[^a-z0-9+#]+/).filter(Boolean);
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  const marks = new Set([
    COUNTED[Math.min(words.length, 7)]!,
    roleMark(caseOf(name)),
    marksOfWord(first).first,
    marksOfWord(last).last,
  ]);
  for (const word of words) for (const mark of marksOfWord(word).inside) marks.add(mark);
  if (isRoleWord(first)) marks.add(roleMark('role-first'));
  if (isRoleWord(last)) marks.add(roleMark('role-last'));
  if (name.includes(',')) marks.add(roleMark('comma'));
  if (/\d{3}/.test(name)) marks.add(roleMark('number'));
  if (SENTENCE_WORD.test(folded)) marks.add(roleMark('sentence-word'));
  return marks;
}

function caseOf(name: string): string {
  const words = name.split(' ');
  const capital = words.filter((word) => /^[\p{Lu}\d(]/u.test(word)).length;
  if (capital === 0) return 'lower';
  if (capital === words.length) return 'capital';
  return /^\p{Lu}/u.test(name) ? 'mixed' : 'mixed-from-lower';
}

/** What only the other candidates tell: that a name stands more than once, and that one goes on where another ends. */
function markAmongOthers(groups: readonly Group[]): RoleCandidate[] {
  for (const one of groups) {
    const { marks, key } = one;
    if (one.inSubject && one.inText) marks.add(roleMark('subject-and-text'));
    if (one.times > 1) marks.add(roleMark('twice'));
    for (const other of groups) {
      if (other.key.length <= 3 || other.key.length >= key.length) continue;
      const begins = key.startsWith(other.key);
      if (!begins && !key.endsWith(other.key)) continue;
      const isKnown = other.inSubject && other.inText;
      marks.add(roleMark(begins ? 'extends' : 'ends-with'));
      if (isKnown) marks.add(roleMark(begins ? 'extends-known' : 'ends-with-known'));
      other.marks.add(roleMark(begins ? 'extended' : 'ended'));
    }
  }
  return [...groups];
}
