import { CLOSING } from '../../read/closing-words.ts';
import { foldText } from '../../read/fold-text.ts';
import { personName } from '../person-name.ts';
import { findProperNames } from '../proper-names.ts';
import { isCommonWord } from './common-words.ts';
import { trimCompany } from './company-shape.ts';
import type { Mention } from './mention.ts';
import { partsOfName } from './parts-of-name.ts';

const BREAK = /\s[-|•·/–+]{1,2}\s|,\s|\s?[|•·]\s?|\s?\(|\)|;\s|\s@\s|\.\s|!\s/;
const SHORT_LINE = 90;
const NAME_LIKE = /^(?:\p{Lu}[\p{L}.'-]{0,30}(?: |$)){1,3}$/u;

/** "Mara Lindt, Northwind" and "Mara Lindt ⏎ Northwind": the names among the last lines, and who stands beside them. */
export function mentionsInSignOff(lines: readonly string[]): Mention[] {
  return lines.flatMap((line, at) => {
    const pieces = line
      .split(BREAK)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '');
    return pieces.flatMap((piece, place) => {
      const name = findProperNames(piece)[0];
      const bare = piece.replace(/[.!]$/, '');
      if (!name || name.end - name.start < bare.length - 1) return [];
      const mark =
        pieces.length === 1
          ? `sign-line:${below(lines, at)}${personName(piece)?.includes(' ') ? ':person' : ''}`
          : `${placeOf(place, pieces.length)}${line.length <= SHORT_LINE ? '' : '-long'}${beside(pieces, place)}`;
      return [
        mention(bare, line, [mark]),
        ...partsOfName(trimCompany(bare)).map((part) => mention(part, line, [mark, 'part-of-longer'])),
      ];
    });
  });
}

function below(lines: readonly string[], at: number): string {
  if (at === 0) return lines.length === 1 ? 'only' : 'first';
  const previous = lines[at - 1]!;
  if (personName(previous)) return 'below-person';
  return previous.length <= 50 ? 'below' : 'below-text';
}

function placeOf(place: number, count: number): string {
  if (place === 0) return 'sign-head';
  return place === count - 1 ? 'sign-end' : 'sign-middle';
}

function beside(pieces: readonly string[], place: number): string {
  if (place === 0) return NAME_LIKE.test(pieces[1]!) ? ':person-behind' : ':words-behind';
  const left = pieces[place - 1]!;
  if (NAME_LIKE.test(left) && !isCommonWord(left)) return ':person';
  if (CLOSING.test(foldText(left))) return ':farewell';
  return left.length > 30 ? ':sentence' : ':words';
}

function mention(name: string, evidence: string, marks: readonly string[]): Mention {
  return { name, place: 'sign-off', evidence, marks };
}
