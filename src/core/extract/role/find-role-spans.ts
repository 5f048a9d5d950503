import { remember } from '../../remember.ts';
import type { Mark } from '../choice/chooser.ts';
import { roleMark } from './role-mark.ts';
import { besideRole, type Line, type Word, type Written } from './words-of-line.ts';

/** A piece of a line that may be a role, and the marks of where it stands. */
export interface RoleSpan {
  /** Its first word and its last. */
  from: number;
  to: number;
  /** How many letters of the first word are not the role's: "d'" of "d'auxiliaire". */
  skip: number;
  marks: readonly Mark[];
}

const LONGEST = 16;
const MOST_OPEN_ENDS = 3;
/** How far behind its role word a role goes on: "chargée de mission", "Teacher of Geography". */
const REACH = 3;
const GENDER_MARK = /^\s?[([]\s?(?:all genders?|gn|[mwfdxiah]\s?[/|,*]\s?[mwfdxiah])/i;

interface Start {
  kind: string;
  /** What the word before hangs on: "application **for** …" hangs on applying. */
  on: string;
  /** Where the word stands that the role follows on; idle ones are passed over. */
  before: number;
}

/** The pieces of a line that may be a role by the words around them. The line's kind goes in front of each mark. */
export function findRoleSpans(line: Line, place: string): RoleSpan[] {
  const { words } = line;
  const spans: RoleSpan[] = [];
  let role = 0;
  let clear = 0;
  for (let at = 0; at < words.length; at += 1) {
    // The next word that may be a role's, and the next that ends any role: without one near, only a clear start holds any.
    while (role < words.length && (role < at || !words[role]!.as.kind.isRole)) role += 1;
    while (clear < words.length && (clear <= at || !mayEndAny(words[clear]!.as))) clear += 1;
    if (!mayBegin(words[at]!.as)) continue;
    const start = startAt(words, at);
    if (start && (role < at + LONGEST || holdsAny(start) || clear <= at + LONGEST))
      addSpansFrom(at, start, spans, line, place);
  }
  return spans;
}

function mayBegin({ kind, begins, isOfSentence, isDash, glued }: Written): boolean {
  if (glued > 0) return true;
  if (isOfSentence || isDash || kind.start || kind.isIdle) return false;
  if (begins === 'small') return !(kind.end || kind.isApplying || kind.isBehindName);
  return !kind.isBehindName || kind.isApplying;
}

function mayEndAny({ kind, begins }: Written): boolean {
  return kind.end === 'noun' || begins === 'open';
}

function startAt(words: readonly Word[], at: number): Start | null {
  let before = at - 1;
  while (before >= 0 && words[before]!.as.kind.isIdle) before -= 1;
  const { as } = words[at]!;
  const kind = startKind(words[before]?.as, as);
  if (kind) return { kind, on: hangsOn(words, before, kind, as.glued > 0), before };
  return as.kind.isSurelyRole || beginsCapitalRole(words, at)
    ? { kind: 'plain', on: hangsOn(words, before, 'plain', false), before }
    : null;
}

function startKind(before: Written | undefined, own: Written): string | null {
  if (before?.kind.isRoleNoun) return 'noun';
  if (before?.kind.isApplying) return 'apply';
  if (own.glued > 0) return own.isGluedArticle ? 'article' : 'of';
  if (before?.parts === 'colon') return 'colon';
  if (!before || before.isEnd) return 'begin';
  return before.kind.start ?? (own.begins === 'open' ? 'open' : null);
}

/** "Senior Backend Engineer" begins where its capital letters do; the first word of a line has one anyway. */
function beginsCapitalRole(words: readonly Word[], at: number): boolean {
  if (words[at]!.as.begins !== 'capital') return false;
  if (at > 1 && words[at - 1]!.as.begins === 'capital') return false;
  for (let place = at; place < at + 5 && place < words.length; place += 1) {
    const { begins, isDash, kind } = words[place]!.as;
    if ((begins === 'small' || begins === 'other') && !isDash && kind.plain !== '&') return false;
    if (kind.isSurelyRole) return true;
  }
  return false;
}

function hangsOn(words: readonly Word[], before: number, kind: string, isGlued: boolean): string {
  if (kind === 'noun' || kind === 'apply') return '';
  const from = isGlued ? before : before - 1;
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
  { kind, on, before }: Start,
  spans: RoleSpan[],
  { text, words }: Line,
  place: string,
): void {
  let role = -1;
  let isSure = false;
  let isOpen = false;
  let inner = '';
  let openEnds = 0;
  const most = Math.min(words.length, at + LONGEST);
  for (let last = at; last < most; last += 1) {
    const word = words[last]!;
    const { as } = word;
    if (as.begins === 'open') isOpen = true;
    if (as.isOfSentence || isBehindName(words, last)) return;
    if (as.kind.isRole) role = last;
    isSure ||= as.kind.isSurelyRole;
    if (as.kind.isLinking || as.isDash || as.kind.isIdle) continue;
    const next = words[last + 1];
    let end = endKind(text, word, next);
    if (end === null && role >= 0 && last - role <= REACH && openEnds < MOST_OPEN_ENDS) {
      openEnds += 1;
      end = 'any';
    }
    if (end === null) continue;
    if (isSure || (role >= 0 && isTellingStart(kind, on)) || isClearFrame(kind, on, end)) {
      const frame = `${place}${kind}${on} ${end} ${inner} ${sideBefore(words, at)} ${sideBehind(words, last)}`;
      spans.push({
        from: at,
        to: last,
        skip: words[at]!.as.glued,
        marks: [
          before < 0 ? NO_WORD.before : besideRole(words[before]!.as).before,
          before < 1 ? NO_WORD.before2 : besideRole(words[before - 1]!.as).before2,
          next ? besideRole(next.as).behind : NO_WORD.behind,
          ...marksOfFrame(frame, { place, kind, on, end }),
        ],
      });
    }
    if (end === 'stop' || (as.parts === 'close' && !isOpen)) return;
    inner = innerOf(as, next) ?? inner;
  }
}

/** What parts the words of a name: "Engineer, Payments", "Engineer - Payments", "Engineer (Payments)". */
function innerOf({ parts }: Written, next: Word | undefined): string | null {
  if (next?.as.isDash) return 'dash';
  if (next?.as.begins === 'open') return 'paren';
  return parts === 'comma' || parts === 'colon' ? `${parts}-${next?.as.begins}` : null;
}

/** "At" and "application" end a name; "Application Developer" goes on. */
function isBehindName(words: readonly Word[], at: number): boolean {
  const { as } = words[at]!;
  if (as.kind.end === 'at') return true;
  return (
    as.kind.isBehindName &&
    !(as.kind.isApplying && as.begins === 'capital' && words[at + 1]?.as.begins === 'capital')
  );
}

function endKind(text: string, { as, end }: Word, next: Word | undefined): string | null {
  if (!next) return 'end';
  if (as.parts && as.parts !== 'close') return as.parts;
  if (next.as.isDash) return 'dash';
  if (next.as.begins === 'open') return GENDER_MARK.test(text.slice(end, end + 20)) ? 'gender' : 'paren';
  if (next.as.kind.end) return next.as.kind.end;
  if (as.parts) return as.parts;
  return next.as.begins === 'small' && as.begins === 'capital' ? 'case' : null;
}

/** A capital before or behind a piece: it may be cut out of a longer name. */
function sideBefore(words: readonly Word[], at: number): string {
  const before = words[at - 1];
  if (!before || before.as.parts) return '';
  if (before.as.isDash) return 'dash';
  if (before.as.begins !== 'small') return before.as.begins;
  return words[at - 2]?.as.begins === 'capital' ? 'linked' : '';
}

function sideBehind(words: readonly Word[], last: number): string {
  const next = words[last + 1];
  if (!next || words[last]!.as.parts === 'stop') return '';
  const dash = next.as.isDash ? 'dash-' : (words[last]!.as.parts ?? '');
  const { begins } = (next.as.isDash ? words[last + 2]?.as : next.as) ?? { begins: 'none' };
  return `${dash}${begins}`;
}

const NO_WORD = { before: roleMark('<^'), before2: roleMark('<<^'), behind: roleMark('>$') };

const frames = new Map<string, readonly Mark[]>();

/** There are few frames, and each is met all the time. */
function marksOfFrame(
  frame: string,
  { place, kind, on, end }: { place: string; kind: string; on: string; end: string },
): readonly Mark[] {
  let marks = frames.get(frame);
  if (!marks) {
    const [, , inner, before, behind] = frame.split(' ');
    const own = [
      `${place}${kind}${on}`,
      `${place}end-${end}`,
      `${place}${kind}>${end}`,
      `${place}${kind}${on}>${end}`,
      `${place}has-${inner}>${end}`,
      `${place}side<${before}`,
      `${place}side>${behind}`,
    ];
    marks = (place === '' ? own : [...own, `${kind}${on}`, `end-${end}`]).map(roleMark);
    frames.set(frame, marks);
  }
  return marks;
}

const isTellingKind = remember((kind) => /^(?:article|of|for|as|apply|noun)$/.test(kind));

/** Before these a word that only ends like a role's may be one. */
function isTellingStart(kind: string, on: string): boolean {
  return on !== '' || isTellingKind(kind);
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
