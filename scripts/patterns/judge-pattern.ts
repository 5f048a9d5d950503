import { RegExpParser } from '@eslint-community/regexpp';
import { analyse } from 'scslre';
import type { Attack } from './attack-texts.ts';
import type { Pattern } from './collect-patterns.ts';
import { probePattern } from './probe-pattern.ts';

/** Why a pattern can be made slow, and the text that does it. */
export interface Weakness {
  is: 'exponential' | 'super-linear';
  /** What found it, in words. */
  because: string;
  attack: Attack;
}

const parser = new RegExpParser({ ecmaVersion: 2025 });

/**
 * Says how a text could make a pattern slow; null when nothing is known that could. Two judges: `scslre` reasons about
 * every loop without an end and proves what it says for texts that repeat one character; the probe tries texts of
 * several words, and loops that end late, on the engine itself.
 */
export function judgePattern(pattern: Pattern): Weakness | null {
  return reasonedWeakness(pattern) ?? probedWeakness(pattern);
}

function reasonedWeakness({ source, flags }: Pattern): Weakness | null {
  const { reports } = analyse(parser.parseLiteral(`/${source}/${flags}`), {
    reportTypes: { Move: true, Self: true, Trade: true },
    assumeRejectingSuffix: false,
  });
  const worst = reports.find((report) => report.exponential) ?? reports[0];
  if (!worst) return null;
  const loop = (worst.type === 'Trade' ? worst.endQuant : worst.quant).raw;
  return {
    is: worst.exponential ? 'exponential' : 'super-linear',
    because: WAYS[worst.type](loop),
    attack: { head: '', pump: worst.character.pick },
  };
}

const WAYS = {
  Move: (loop: string) => `${loop} is begun anew at each character that it could begin at`,
  Self: (loop: string) => `${loop} is looped over, and its turns can be parted in many ways`,
  Trade: (loop: string) => `${loop} and a loop before it can share the same characters in many ways`,
};

function probedWeakness(pattern: Pattern): Weakness | null {
  const slow = probePattern(pattern);
  return slow && { is: 'super-linear', because: slow.took, attack: slow.attack };
}
