import { createContext, Script } from 'node:vm';
import { type Attack, attacksOn, textOf } from './attack-texts.ts';
import type { Pattern } from './collect-patterns.ts';

/** A text on which a pattern was slow. */
export interface SlowMatch {
  attack: Attack;
  /** What it took, in words. */
  took: string;
}

const FIRST_LENGTH = 4_000;
const LONGER = 8_000;
const LONGEST = 32_000;
/** More than a harmless pattern takes for the first length: only then is a longer one tried. */
const SUSPICIOUS_MS = 0.5;
/** A text that is four times as long takes four times the time; much more than that is no straight line. */
const GROWTH = 7;
const NOTICEABLE_MS = 60;
const TOO_LONG_MS = 400;
const PATIENCE_MS = 1_000;

/**
 * Tries a pattern, as the engine compiles it, on texts made against it: null when the time grows with the length of the
 * text and no faster, and stays small. What it finds is real; what it does not find may still be there.
 */
export function probePattern(pattern: Pattern): SlowMatch | null {
  const attacks = attacksOn(pattern);
  if (attacks.length === 0) return null;
  const first = timesOf(
    pattern,
    attacks.map((attack) => textOf(attack, FIRST_LENGTH)),
  );
  const suspects = attacks
    .map((attack, i) => ({ attack, ms: first[i]! }))
    .filter(({ ms }) => ms > SUSPICIOUS_MS);
  for (const { attack } of suspects.sort((a, b) => b.ms - a.ms).slice(0, 5)) {
    const slow = judge(pattern, attack);
    if (slow) return slow;
  }
  return null;
}

/** How long the slowest text of that length takes, in milliseconds: for a pattern that never sees a longer one. */
export function slowestWithin(pattern: Pattern, length: number): number {
  return Math.max(
    0,
    ...timesOf(
      pattern,
      attacksOn(pattern).map((attack) => textOf(attack, length)),
    ),
  );
}

function judge(pattern: Pattern, attack: Attack): SlowMatch | null {
  const short = bestOf(pattern, textOf(attack, LONGER));
  if (short > PATIENCE_MS) return { attack, took: `more than ${PATIENCE_MS} ms for ${LONGER} characters` };
  const long = bestOf(pattern, textOf(attack, LONGEST));
  if (long > PATIENCE_MS) return { attack, took: `more than ${PATIENCE_MS} ms for ${LONGEST} characters` };
  const isCurved = long > NOTICEABLE_MS && long > GROWTH * short;
  if (!isCurved && long < TOO_LONG_MS) return null;
  const [few, many] = [short, long].map(Math.round);
  return { attack, took: `${few} ms for ${LONGER} characters, ${many} ms for ${LONGEST}` };
}

/** The best of three, since a machine has other things to do as well. */
function bestOf(pattern: Pattern, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3 && (i === 0 || best <= PATIENCE_MS); i++)
    best = Math.min(best, timesOf(pattern, [text])[0]!);
  return best;
}

/** Of the processor, not of the clock: what else the machine does is no fault of the pattern. */
const room = createContext({
  now: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  },
});
/** In a context, since only there the engine can be called back from a pattern that never ends. */
const timing = new Script(`{
  const pattern = new RegExp(source, flags);
  for (const text of texts) {
    const start = now();
    pattern.exec(text);
    times.push(now() - start);
  }
}`);

/** In milliseconds; infinite from the text on that wore out the patience. */
function timesOf({ source, flags }: Pattern, texts: readonly string[]): number[] {
  const times: number[] = [];
  Object.assign(room, { source, flags: flags.replace(/[gy]/g, ''), texts, times });
  try {
    timing.runInContext(room, { timeout: PATIENCE_MS });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
  }
  return texts.map((_text, i) => times[i] ?? Number.POSITIVE_INFINITY);
}
