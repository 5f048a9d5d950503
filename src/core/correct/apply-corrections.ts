import type { Label, Outcome, RejectionKind } from '../outcome.ts';
import { turnsTheMeaning } from './decision-words.ts';
import type { Likeness } from './likeness.ts';

/** What the owner said of an earlier email. */
export interface Correction extends Likeness {
  label: Label;
  kind: RejectionKind | null;
  saidAt: Date;
  /** How the owner knows that email: its code and the day it was written. */
  email: string;
}

/** Less than certain, since it is another email; more than enough to be recorded. */
const CONFIDENCE = 0.97;
/** The share of word groups that two letters of one template have in common, whatever names fill it. */
const ALIKE = 0.6;
const GROUP = 3;
/** Below this there is too little to compare: only the very same words are alike. */
const FEWEST_WORDS = 12;

/**
 * What an email means, once the owner's word on mail much like it from the same sender is heard. Alike is a letter of the
 * same words with other names, dates and numbers; one that differs in a word that turns the meaning is another letter.
 * Of several that are alike, the most similar speaks, then the latest.
 */
export function applyCorrections(
  outcome: Outcome,
  likeness: Likeness | null,
  corrections: readonly Correction[],
): Outcome {
  if (!likeness) return outcome;
  const said = closest(likeness, corrections);
  if (!said) return outcome;
  const { label, kind, email } = said;
  const words = `you said "${label.replaceAll('_', ' ')}" of ${email}, which reads like this one`;
  const agrees = label === outcome.label;
  return {
    label,
    kind,
    confidence: Math.max(CONFIDENCE, agrees ? outcome.confidence : 0),
    review: false,
    evidence: [{ rule: 'you-said', words }, ...(agrees ? outcome.evidence : [])],
    // The owner has read the same words, and knows what they come to.
    contradictions: [],
  };
}

function closest(likeness: Likeness, corrections: readonly Correction[]): Correction | null {
  const alike = corrections
    .filter(({ sender }) => sender === likeness.sender)
    .map((correction) => ({ correction, share: similarity(likeness.words, correction.words) }))
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share || b.correction.saidAt.getTime() - a.correction.saidAt.getTime());
  return alike[0]?.correction ?? null;
}

/** From 0 to 1 how alike two letters are; 0 when they differ in a word that turns the meaning. */
export function similarity(one: string, other: string): number {
  if (one === other) return 1;
  const [words, otherWords] = [one.split(' '), other.split(' ')];
  if (Math.min(words.length, otherWords.length) < FEWEST_WORDS) return 0;
  if (differences(words, otherWords).some(turnsTheMeaning)) return 0;

  const [groups, otherGroups] = [groupsOf(words), groupsOf(otherWords)];
  const shared = [...groups].filter((group) => otherGroups.has(group)).length;
  return shared / (groups.size + otherGroups.size - shared);
}

/** Words that one letter has more often than the other. */
function differences(one: readonly string[], other: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of other) counts.set(word, (counts.get(word) ?? 0) - 1);
  return [...counts].filter(([, count]) => count !== 0).map(([word]) => word);
}

function groupsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(GROUP - 1).map((_, index) => words.slice(index, index + GROUP).join(' ')));
}
