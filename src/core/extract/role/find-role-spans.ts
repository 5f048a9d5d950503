import { remember } from '../../remember.ts';
import type { Mark } from '../choice/chooser.ts';
import { roleMark } from './role-mark.ts';
import { markOfCut } from './tail-kind.ts';
import { besideRole, type Line, type Word } from './words-of-line.ts';

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
const GENDER_MARK = /^[([]\s?(?:all genders?|gn|[mwfdxiah]\s?[/|,*]\s?[mwfdxiah])/i;

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
    while (role < words.length && (role < at || !words[role]!.kind.isRole)) role += 1;
    while (clear < words.length && (clear <= at || !mayEndAny(words[clear]!))) clear += 1;
    if (!mayBegin(words[at]!, words[at + 1])) continue;
    const start = startAt(words, at);
    if (start && (role < at + LONGEST || holdsAny(start) || clear <= at + LONGEST))
      addSpansFrom(at, start, spans, line, place);
  }
  return spans;
}

function mayBegin({ kind, begins, isOfSentence, isDash, glued }: Word, next: Word | undefined): boolean {
  if (glued > 0) return true;
  if (isOfSentence || isDash || kind.start) return false;
  if (kind.isIdle) return begins === 'capital' && next?.kind.isOpenToAll === true;
  if (begins === 'small') return !(kind.end || kind.isApplying || kind.isBehindName);
  return !kind.isBehindName || kind.isApplying;
}

function mayEndAny({ kind, begins }: Word): boolean {
  return kind.end === 'noun' || begins === 'open';
}

function startAt(words: readonly Word[], at: number): Start | null {
  let before = at - 1;
  while (before >= 0 && words[before]!.kind.isIdle) before -= 1;
  const word = words[at]!;
  const kind = startKind(words[before], word, words[before - 1]);
  if (kind) return { kind, on: hangsOn(words, before, kind, word.glued > 0), before };
  return word.kind.isSurelyRole || beginsCapitalRole(words, at)
    ? { kind: 'plain', on: hangsOn(words, before, 'plain', false), before }
    : null;
}

function startKind(before: Word | undefined, own: Word, previous: Word | undefined): string | null {
  if (before?.kind.isRoleNoun) return 'noun';
  if (before?.kind.isApplying) return 'apply';
  if (own.glued > 0) return own.isGluedArticle ? 'article' : 'of';
  if (before?.parts === 'colon') return 'colon';
  if (before?.isPossessive) return 'article';
  if (!before || before.isEnd) return 'begin';
  return articleBehind(before, previous) ?? before.kind.start ?? (own.begins === 'open' ? 'open' : null);
}

/** "For the", "über den": what the article stands behind says more than the article. */
function articleBehind(before: Word, previous: Word | undefined): string | null {
  if (before.kind.start !== 'article' || !previous || previous.parts !== null) return null;
  const { start } = previous.kind;
  return start === 'for' || start === 'as' || start === 'about' ? `${start}-the` : null;
}

/** "Senior Backend Engineer" begins where its capital letters do; the first word of a line has one anyway. */
function beginsCapitalRole(words: readonly Word[], at: number): boolean {
  if (words[at]!.begins !== 'capital') return false;
  if (at > 1 && words[at - 1]!.begins === 'capital') return false;
  for (let place = at; place < at + 5 && place < words.length; place += 1) {
    const { begins, isDash, kind } = words[place]!;
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
  if (word.kind.isRoleNoun) return 'noun';
  return word.kind.isApplying ? 'apply' : null;
}

function addSpansFrom(
  at: number,
  { kind, on, before }: Start,
  spans: RoleSpan[],
  line: Line,
  place: string,
): void {
  const { words } = line;
  let role = -1;
  let isSure = false;
  let isOpen = false;
  let isCut = false;
  let inner = '';
  let openEnds = 0;
  const most = Math.min(words.length, at + LONGEST);
  for (let last = at; last < most; last += 1) {
    const word = words[last]!;
    if (word.begins === 'open') isOpen = true;
    if (word.isOfSentence || isBehindName(words, last)) return;
    if (word.kind.isRole) role = last;
    isSure ||= word.kind.isSurelyRole;
    if (word.isClosing && !isOpen) isCut = true;
    else if (word.isClosing) isOpen = false;
    if (isOpen || word.kind.isLinking || word.isDash || word.kind.isIdle) continue;
    const next = words[last + 1];
    let end = endKind(line, last);
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
        skip: words[at]!.glued,
        marks: [
          before < 0 ? NO_WORD.before : besideRole(words[before]!).before,
          before < 1 ? NO_WORD.before2 : besideRole(words[before - 1]!).before2,
          next ? besideRole(next).behind : NO_WORD.behind,
          ...marksOfFrame(frame, { place, kind, on, end }),
          ...(isCutAt(end) ? [markOfCut(words, next?.isDash ? last + 2 : last + 1)] : []),
        ],
      });
    }
    if (end === 'stop' || isCut) return;
    inner = innerOf(word, next) ?? inner;
  }
}

/** More of the name may follow. */
function isCutAt(end: string): boolean {
  return end === 'dash' || end === 'paren' || end === 'comma';
}

/** What parts the words of a name: "Engineer, Payments", "Engineer - Payments", "Engineer (Payments)". */
function innerOf({ parts }: Word, next: Word | undefined): string | null {
  if (next?.isDash) return 'dash';
  if (next?.begins === 'open') return 'paren';
  return parts === 'comma' || parts === 'colon' ? `${parts}-${next?.begins}` : null;
}

/** "At" and "application" end a name; "Application Developer" goes on. */
function isBehindName(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (word.kind.end === 'at') return true;
  return (
    word.kind.isBehindName &&
    !(word.kind.isApplying && word.begins === 'capital' && words[at + 1]?.begins === 'capital')
  );
}

function isGenderMarkAt(text: string, at: number): boolean {
  return GENDER_MARK.test(text.slice(at, at + 20));
}

function endKind({ text, words, starts }: Line, last: number): string | null {
  const word = words[last]!;
  const next = words[last + 1];
  if (!next) return 'end';
  if (word.parts && word.parts !== 'close') return word.parts;
  if (next.isDash) return 'dash';
  if (next.begins === 'open') return isGenderMarkAt(text, starts[last + 1]!) ? 'gender' : 'paren';
  if (next.kind.end) return next.kind.end;
  if (word.parts) return word.parts;
  return next.begins === 'small' && word.begins === 'capital' ? 'case' : null;
}

/** A capital before or behind a piece: it may be cut out of a longer name. */
function sideBefore(words: readonly Word[], at: number): string {
  const before = words[at - 1];
  if (!before || before.parts || before.isPossessive) return '';
  if (before.isDash) return 'dash';
  if (before.begins !== 'small') return before.begins;
  return words[at - 2]?.begins === 'capital' ? 'linked' : '';
}

function sideBehind(words: readonly Word[], last: number): string {
  const next = words[last + 1];
  if (!next || words[last]!.parts === 'stop') return '';
  const dash = next.isDash ? 'dash-' : (words[last]!.parts ?? '');
  const begins = (next.isDash ? words[last + 2] : next)?.begins ?? 'none';
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

const isTellingKind = remember((kind) =>
  /^(?:article|of|about|(?:for|as|about)-the|for|as|apply|noun)$/.test(kind),
);

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
    (on === '<apply' && kind !== 'article' && kind !== 'about') ||
    (kind === 'as' && on !== '')
  );
}
