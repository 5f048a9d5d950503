import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { JS } from 'refa';
import type { Pattern } from './collect-patterns.ts';

/** What a hostile text begins with, and what it then says over and over. */
export interface Attack {
  head: string;
  pump: string;
}

const parser = new RegExpParser({ ecmaVersion: 2025 });
const MAX_SAMPLE_LENGTH = 400;
const MAX_LOOP_SAMPLE = 20;
/** Which of the alternatives of a group a sample takes: the first, the last, and the one between. */
const CHOICES = [0, 1, 0.5];
/** A star, a plus or a count, where it is no letter of the pattern: one too many does no harm. */
const LOOPS = /[*+]|\{\d/;
/** No word, no space, and a line's end that is not the text's: hardly any pattern ends on it. */
export const TAIL = '\0\n\0';
const COMMON = [' ', 'a', '1', 'A', '-', '.', '@', '\n', '<', '"', 'é'];

/**
 * The texts that make a pattern try most: the words before each of its parts said over and over, and each of its loops
 * turned on and on, alone and behind what leads to it. They are taken from the pattern itself, with several of its
 * alternatives, so they know what it looks for. None against a pattern that loops over nothing.
 */
export function attacksOn({ source, flags }: Pattern): Attack[] {
  const { pattern } = parser.parseLiteral(`/${source}/${flags}`);
  if (!LOOPS.test(source)) return [];
  const attacks = new Map<string, Attack>();
  const add = (head: string, pump: string) => {
    if (pump !== '') attacks.set(`${head}\0${pump}`, { head, pump });
  };
  for (const choice of CHOICES) {
    const walk = (alternative: AST.Alternative, before: string): void => {
      let said = before;
      for (const element of alternative.elements) {
        const looped = element.type === 'Quantifier' ? element.element : element;
        if (element.type === 'Quantifier') {
          const turn = sampleOf(looped, choice, flags);
          add('', turn);
          add(said, turn);
        }
        if (looped.type === 'Group' || looped.type === 'CapturingGroup')
          for (const inner of looped.alternatives) if (/[*+{]/.test(inner.raw)) walk(inner, said);
        said = (said + sampleOf(element, choice, flags)).slice(0, MAX_SAMPLE_LENGTH);
        add('', said);
        add('', `${said} `);
      }
    };
    for (const alternative of pattern.alternatives) walk(alternative, '');
  }
  return [...attacks.values()];
}

/** The attack as a text of about that length. */
export function textOf({ head, pump }: Attack, length: number): string {
  const room = Math.max(0, length - head.length);
  return `${head}${pump.repeat(Math.ceil(room / pump.length)).slice(0, room)}${TAIL}`;
}

/** A short text that a part of a pattern matches, as far as the part alone can tell. */
function sampleOf(node: AST.Alternative | AST.Element, choice: number, flags: string): string {
  switch (node.type) {
    case 'Group':
    case 'CapturingGroup': {
      const chosen = Math.round((node.alternatives.length - 1) * choice);
      return sampleOf(node.alternatives[chosen]!, choice, flags);
    }
    case 'Alternative':
      return node.elements.map((element) => sampleOf(element, choice, flags)).join('');
    case 'Quantifier':
      return sampleOf(node.element, choice, flags).repeat(Math.min(Math.max(node.min, 1), MAX_LOOP_SAMPLE));
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterClass':
    case 'CharacterSet':
      return characterOf(node.raw, flags);
    default:
      return '';
  }
}

function characterOf(source: string, flags: string): string {
  const [set] = JS.Parser.fromLiteral({ source, flags }).parse().expression.alternatives[0]?.elements ?? [];
  if (set?.type !== 'CharacterClass') return '';
  const common = COMMON.find((character) => set.characters.has(character.codePointAt(0)!));
  return common ?? String.fromCodePoint(set.characters.ranges[0]?.min ?? 0);
}
