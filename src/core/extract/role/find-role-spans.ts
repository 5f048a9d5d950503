import { remember } from '../../remember.ts';
import type { Mark } from '../choice/chooser.ts';
import { roleMark } from './role-mark.ts';
import type { Word, Written } from './words-of-line.ts';

/** A piece of a line that may be a role, and the marks of where it stands. */
export interface RoleSpan {
  text: string;
  marks: readonly Mark[];
}

const LONGEST = 10;
const MOST_ENDS = 4;
/** How far behind its role word a role goes on: "chargée de mission", "Teacher of Geography". */
const REACH = 3;
const LINKING =
  /^(?:d[eiou]s?|del|della|du|of|van|für|la|le|les|el|der|den|the|en|et|y|e|und|and|&|[dl]'.*)$/;
const GENDER_MARK = /^\s?[([]\s?(?:all genders?|gn|[mwfdxiah]\s?[/|,*]\s?[mwfdxiah])/i;

interface Start {
  kind: string;
  /** What the word before hangs on: "application **for** …" hangs on applying. */
  on: string;
  /** How many letters of the first word are not the role's: "d'" of "d'auxiliaire". */
  skip: number;
}

/** The pieces of a line that may be a role by the words around them. The line's kind goes in front of each mark. */
export function findRoleSpans(text: string, words: readonly Word[], line: string): RoleSpan[] {
  const spans: RoleSpan[] = [];
  let ahead = 0;
  for (let at = 0; at < words.length; at += 1) {
    // The next word that may be a role's: without one near, only a clear frame holds any.
    while (ahead < words.length && (ahead < at || !words[ahead]!.as.kind.isRole)) ahead += 1;
    const start = startAt(words, at);
    if (start && (ahead < at + LONGEST || holdsAny(start) || mayEndClearly(words, at)))
      addSpansFrom(at, start, spans, { text, words, line });
  }
  return spans;
}

function startAt(words: readonly Word[], at: number): Start | null {
  const { as } = words[at]!;
  const skip = as.glued;
  const kind = startKind(words[at - 1]?.as, as);
  if (kind) return { kind, on: hangsOn(words, at, kind, skip > 0), skip };
  return as.kind.isSurelyRole || beginsCapitalRole(words, at)
    ? { kind: 'plain', on: hangsOn(words, at, 'plain', false), skip }
    : null;
}

function startKind(before: Written | undefined, own: Written): string | null {
  if (before?.kind.isRoleNoun) return 'noun';
  if (before?.kind.isApplying) return 'apply';
  if (own.glued > 0) return own.isGluedArticle ? 'article' : 'of';
  if (before?.isColon) return 'colon';
  if (!before || before.isEnd) return 'begin';
  return before.kind.start ?? (own.begins === 'open' ? 'open' : null);
}

/** "Senior Backend Engineer" begins where its capital letters do. */
function beginsCapitalRole(words: readonly Word[], at: number): boolean {
  if (words[at]!.as.begins !== 'capital' || words[at - 1]?.as.begins === 'capital') return false;
  for (let place = at; place < at + 4 && place < words.length; place += 1) {
    const { begins, isDash, plain, kind } = words[place]!.as;
    if (begins !== 'capital' && begins !== 'open' && !isDash && plain !== '&') return false;
    if (kind.isSurelyRole) return true;
  }
  return false;
}

function hangsOn(words: readonly Word[], at: number, kind: string, isGlued: boolean): string {
  if (kind === 'noun' || kind === 'apply') return '';
  const from = isGlued ? at - 1 : at - 2;
  const near = saysOf(words[from]);
  if (near) return near === 'noun' ? '<noun' : '<apply';
  const next = saysOf(words[from - 1]);
  if (next) return next === 'noun' ? '<<noun' : '<<apply';
  return saysOf(words[from - 2]) ? '<<<job' : '';
}

function saysOf(word: Word | undefined): 'noun' | 'apply' | null {
  if (!word) return null;
  if (word.as.kind.isRoleNoun) return 'noun';
  return word.as.kind.isApplying ? 'apply' : null;
}

function addSpansFrom(
  at: number,
  { kind, on, skip }: Start,
  spans: RoleSpan[],
  { text, words, line }: { text: string; words: readonly Word[]; line: string },
): void {
  const begin = words[at]!.start + skip;
  const before = words[at - 1]?.as.kind.marks.before ?? NO_WORD.before;
  const before2 = words[at - 2]?.as.kind.marks.before2 ?? NO_WORD.before2;
  let role = -1;
  let isSure = false;
  let ends = 0;
  for (let last = at; last < Math.min(words.length, at + LONGEST) && ends < MOST_ENDS; last += 1) {
    const word = words[last]!;
    if (word.as.kind.isRole) role = last;
    isSure ||= word.as.kind.isSurelyRole;
    const next = words[last + 1];
    const end = endKind(text, word, next) ?? (withinReach(word, last - role, role) ? 'any' : null);
    if (end === null) continue;
    ends += 1;
    if (isSure || (role >= 0 && isTellingStart(kind, on)) || isClearFrame(kind, on, end)) {
      spans.push({
        text: text.slice(begin, word.end),
        marks: [
          before,
          before2,
          next?.as.kind.marks.behind ?? NO_WORD.behind,
          ...marksOfFrame(line, kind, on, end),
        ],
      });
    }
    if (end === 'stop') return;
  }
}

function endKind(text: string, { as, end }: Word, next: Word | undefined): string | null {
  if (!next) return 'end';
  if (as.parts) return as.parts;
  if (next.as.isDash) return 'dash';
  if (next.as.begins === 'open') return GENDER_MARK.test(text.slice(end, end + 20)) ? 'gender' : 'paren';
  if (next.as.kind.end) return next.as.kind.end;
  return next.as.begins === 'small' && as.begins === 'capital' ? 'case' : null;
}

function withinReach(word: Word, distance: number, role: number): boolean {
  return role >= 0 && distance <= REACH && !isLinking(word.as.plain);
}

const isLinking = remember((plain) => LINKING.test(plain));

const NO_WORD = { before: roleMark('<^'), before2: roleMark('<<^'), behind: roleMark('>$') };
const frames = new Map<string, readonly Mark[]>();

/** There are few frames, and each is met all the time. */
function marksOfFrame(line: string, kind: string, on: string, end: string): readonly Mark[] {
  const key = `${line} ${kind} ${on} ${end}`;
  let marks = frames.get(key);
  if (!marks) {
    const own = [`${line}${kind}${on}`, `${line}end-${end}`, `${line}${kind}>${end}`];
    marks = (line === '' ? own : [...own, `${kind}${on}`, `end-${end}`]).map(roleMark);
    frames.set(key, marks);
  }
  return marks;
}

const TELLING = new Set(['article', 'of', 'for', 'as', 'apply', 'noun']);

/** Before these a word that only ends like a role's may be one. */
function isTellingStart(kind: string, on: string): boolean {
  return on !== '' || TELLING.has(kind);
}

/** Frames that hold a role whatever its words are. */
function isClearFrame(kind: string, on: string, end: string): boolean {
  return end === 'noun' || end === 'gender' || holdsAny({ kind, on });
}

function holdsAny({ kind, on }: Pick<Start, 'kind' | 'on'>): boolean {
  return (
    kind === 'noun' ||
    on === '<noun' ||
    on === '<<noun' ||
    (on === '<apply' && kind !== 'article') ||
    (kind === 'as' && on !== '')
  );
}

/** A word for a role, or who may apply, stands close behind. */
function mayEndClearly(words: readonly Word[], at: number): boolean {
  for (let place = at + 1; place <= at + LONGEST && place < words.length; place += 1) {
    const { kind, begins } = words[place]!.as;
    if (kind.end === 'noun' || begins === 'open') return true;
  }
  return false;
}
