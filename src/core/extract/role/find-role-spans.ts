import type { Mark } from '../choice/chooser.ts';
import { roleMark } from './role-mark.ts';
import type { Word } from './words-of-line.ts';

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
const GLUED = /^(?:[dl]|qu|dell|all|nell|un)'(?=\p{L})/iu;
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
  words.forEach((_, at) => {
    const start = startAt(words, at);
    if (start) addSpansFrom(at, start, spans, { text, words, line });
  });
  return spans;
}

function startAt(words: readonly Word[], at: number): Start | null {
  const { raw, kind: own } = words[at]!;
  const before = words[at - 1];
  const skip = GLUED.exec(raw)?.[0].length ?? 0;
  const kind = startKind(before, raw, skip);
  if (kind) return { kind, on: hangsOn(words, at, kind, skip > 0), skip };
  return own.isSurelyRole || beginsCapitalRole(words, at)
    ? { kind: 'plain', on: hangsOn(words, at, 'plain', false), skip }
    : null;
}

function startKind(before: Word | undefined, raw: string, skip: number): string | null {
  if (before?.kind.isRoleNoun) return 'noun';
  if (before?.kind.isApplying) return 'apply';
  if (skip > 0) return /^l/i.test(raw) ? 'article' : 'of';
  if (before?.raw.endsWith(':')) return 'colon';
  if (!before || /[.!?]$/.test(before.raw)) return 'begin';
  return before.kind.start ?? (/^[("]/.test(raw) ? 'open' : null);
}

/** "Senior Backend Engineer" begins where its capital letters do. */
function beginsCapitalRole(words: readonly Word[], at: number): boolean {
  if (!/^\p{Lu}/u.test(words[at]!.raw) || /^\p{Lu}/u.test(words[at - 1]?.raw ?? '')) return false;
  for (const { raw, kind } of words.slice(at, at + 4)) {
    if (!/^[\p{Lu}(&/-]/u.test(raw)) return false;
    if (kind.isSurelyRole) return true;
  }
  return false;
}

function hangsOn(words: readonly Word[], at: number, kind: string, isGlued: boolean): string {
  if (kind === 'noun' || kind === 'apply') return '';
  const from = isGlued ? at - 1 : at - 2;
  const says = (place: number) =>
    words[place]?.kind.isRoleNoun ? 'noun' : words[place]?.kind.isApplying ? 'apply' : null;
  const near = says(from);
  if (near) return `<${near}`;
  const next = says(from - 1);
  if (next) return `<<${next}`;
  return says(from - 2) ? '<<<job' : '';
}

function addSpansFrom(
  at: number,
  { kind, on, skip }: Start,
  spans: RoleSpan[],
  { text, words, line }: { text: string; words: readonly Word[]; line: string },
): void {
  const begin = words[at]!.start + skip;
  const before = words[at - 1]?.kind.marks.before ?? NO_WORD.before;
  const before2 = words[at - 2]?.kind.marks.before2 ?? NO_WORD.before2;
  let role = -1;
  let isSure = false;
  let ends = 0;
  for (let last = at; last < Math.min(words.length, at + LONGEST) && ends < MOST_ENDS; last += 1) {
    const word = words[last]!;
    if (word.kind.isRole) role = last;
    isSure ||= word.kind.isSurelyRole;
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
          next?.kind.marks.behind ?? NO_WORD.behind,
          ...marksOfFrame(line, kind, on, end),
        ],
      });
    }
    if (end === 'stop') return;
  }
}

function endKind(text: string, word: Word, next: Word | undefined): string | null {
  if (!next) return 'end';
  if (/[.;:!?]$/.test(word.raw) && !/^(?:[sj]r|dr|st|dipl|ing)\.$/i.test(word.raw)) return 'stop';
  if (word.raw.endsWith(',')) return 'comma';
  if (/[)"\]]$/.test(word.raw)) return 'close';
  if (/^[-|/]+$/.test(next.raw)) return 'dash';
  if (/^[("[]/.test(next.raw))
    return GENDER_MARK.test(text.slice(word.end, word.end + 20)) ? 'gender' : 'paren';
  if (next.kind.end) return next.kind.end;
  return /^\p{Ll}/u.test(next.raw) && /^\p{Lu}/u.test(word.raw) ? 'case' : null;
}

function withinReach(word: Word, distance: number, role: number): boolean {
  return role >= 0 && distance <= REACH && !LINKING.test(word.plain);
}

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

/** Before these a word that only ends like a role's may be one. */
function isTellingStart(kind: string, on: string): boolean {
  return on !== '' || /^(?:article|of|for|as|apply|noun)$/.test(kind);
}

/** Frames that hold a role whatever its words are. */
function isClearFrame(kind: string, on: string, end: string): boolean {
  return (
    kind === 'noun' ||
    on.includes('noun') ||
    (on.startsWith('<apply') && kind !== 'article') ||
    (kind === 'as' && on !== '') ||
    end === 'noun' ||
    end === 'gender'
  );
}
