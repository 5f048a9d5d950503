import type { SteerCommand } from './command.ts';

/**
 * The commands of an email of which some stand in its subject and again in its text: people write both, and mean it
 * once. Of the two the fuller counts, as a mail program may cut a long subject.
 */
export function withoutRepeats(
  inSubject: readonly SteerCommand[],
  below: readonly SteerCommand[],
): SteerCommand[] {
  const kept = [...below];
  const alone = inSubject.filter((command) => {
    const at = kept.findIndex((other) => isRepeated(command, other));
    if (at >= 0) kept[at] = fullerOf(command, kept[at]!);
    return at < 0;
  });
  return [...alone, ...kept];
}

/** Of two texts that begin alike, the longer; null when they are two. */
export function longerOfAlike(one: string, other: string): string | null {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.startsWith(b)) return one;
  return b.startsWith(a) ? other : null;
}

type Part = string | Date | null;

function isRepeated(command: SteerCommand, other: SteerCommand): boolean {
  const theirs: Record<string, Part> = { ...other };
  return (
    command.verb === other.verb &&
    Object.entries(command).every(([name, part]) => isAlike(part, theirs[name]!))
  );
}

function isAlike(one: Part, other: Part): boolean {
  if (one instanceof Date || other instanceof Date) return Number(one) === Number(other);
  return longerOfAlike(one ?? '', other ?? '') !== null;
}

function fullerOf(command: SteerCommand, other: SteerCommand): SteerCommand {
  const ours: Record<string, Part> = { ...command };
  const fuller = Object.entries(other).map(([name, part]) => [name, fullerPart(ours[name]!, part)]);
  return Object.fromEntries(fuller) as SteerCommand;
}

function fullerPart(one: Part, other: Part): Part {
  if (typeof one !== 'string' || typeof other !== 'string') return other ?? one;
  return longerOfAlike(other, one) ?? other;
}

/** What is compared: breaks and case say nothing, and a cut subject ends in dots. */
function wordsOf(text: string): string {
  return text
    .replace(/(?:…|\.{1,3})$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
