import { isCommonWord } from './common-words.ts';
import type { NamedCompany } from './company-candidate.ts';
import { BEHIND_NAME } from './company-words.ts';
import { WEAK_MARKS } from './mention.ts';

const SMALL =
  /^(?:of|for|the|and|&|de|des|du|la|le|les|der|die|das|und|fur|van|voor|en|et|y|e|del|do|da|di)$/;
const NOT_NEXT = /^(?:for|fur|im|in|am|an|i|a|mit|with|dem|-)$/;
const AND = /^(?:y|e|and|und|et|en)$/;

/**
 * "Orlestone" and "Orlestone Capital" in one letter are one company, and so are "MHB" and "Maritime Heritage Board": the
 * longer name stays, with what is known of both.
 */
export function joinForms<One extends NamedCompany>(all: readonly One[]): One[] {
  const words = new Map(all.map((one) => [one, one.folded.split(' ')]));
  const gone = new Set<One>();
  for (const short of [...all].sort((a, b) => a.key.length - b.key.length)) {
    if (short.form === 'common') continue;
    const long = all.find(
      (one) => one !== short && !gone.has(one) && isLonger(one, words.get(one)!, short, words.get(short)!),
    );
    if (!long) continue;
    for (const mark of short.marks) if (!/^(?:[=~]|clear\/)/.test(mark)) long.marks.add(mark);
    for (const place of short.places) long.places.add(place);
    long.times += short.times;
    long.marks.add('joined');
    gone.add(short);
  }
  const left = all.filter((one) => !gone.has(one));
  for (const { marks } of left) dropWeak(marks);
  return left;
}

function isLonger(
  long: NamedCompany,
  many: readonly string[],
  short: NamedCompany,
  few: readonly string[],
): boolean {
  if (few.length === 1 && short.key.length <= 6 && many.length >= 2 && isInitials(short.key, many))
    return true;
  if (short.key.length < 3 || many.length <= few.length || many.length > few.length + 4) return false;
  if (long.form === 'role' || !few.every((word, at) => many[at] === word)) return false;
  const isFirm = [...long.marks].some((mark) => /^(?:sign-line|sender|from|at)/.test(mark));
  return many
    .slice(few.length)
    .every(
      (word) =>
        !NOT_NEXT.test(word) && !BEHIND_NAME.has(word) && !isCommonWord(word) && (isFirm || !AND.test(word)),
    );
}

function isInitials(letters: string, words: readonly string[]): boolean {
  const initials = (of: readonly string[]) => of.map((word) => word[0]).join('');
  return initials(words) === letters || initials(words.filter((word) => !SMALL.test(word))) === letters;
}

/** Marks that any word may have say nothing about a name of which more is known. */
function dropWeak(marks: Set<string>): void {
  const isWeak = (mark: string) => WEAK_MARKS.has(mark.split('/')[0]!);
  const isKind = (mark: string) => !/^(?:(?:s:)?[<>]|[=~]|clear\/|sender\/)/.test(mark);
  if (![...marks].some((mark) => isKind(mark) && !isWeak(mark))) return;
  for (const mark of [...marks]) if (isWeak(mark)) marks.delete(mark);
}
