import { isFirstName } from '../first-names.ts';
import { isFarewell } from '../letter.ts';
import { personName } from '../person-name.ts';
import { firstProperName } from '../proper-names.ts';
import { looksLikeRole } from '../role-name.ts';
import { isCommonWord } from './common-words.ts';
import { type KnownName, knownName, partOf, uncutName } from './known-name.ts';
import type { Mention } from './mention.ts';
import { type Standing, standing } from './standing.ts';

const BREAK = /\s[-|•·/–+]{1,2}\s|,\s|\s?[|•·]\s?|\s?\(|\)|;\s|\s@\s|(?<!\b(?:St|Mt|Ft|\p{Lu}))\.\s|!\s/u;
/** "Your Northwind team", "Ihr Northwind Recruiting Team". */
const OUR = /^(?:the|your|our|from|for|ihre?|deine?|eure?|euer|votre|tu|su|jouw|uw|je) /i;
/** Longer lines are sentences, and read as such. */
const LONGEST_LINE = 90;
const NAME_LIKE = /^(?:\p{Lu}[\p{L}.'-]{0,30}(?: |$)){1,3}$/u;
const TEAM = /(?:team|recruiting|recruitment|acquisition|careers|talent)$/i;
const TEAM_BEHIND = standing('team-behind');
/** A person stands so, below the words of farewell. */
export const TITLED = standing('sign-titled');
const LONGEST_TITLE = 60;
/** "(she/her)", "(er/ihm)" */
const PRONOUNS =
  / \((?:she|he|they|sie|er|elle|il|ella|él|zij|hij|ela|ele|lei|lui)(?:[/,] ?\p{L}{2,6}){1,2}\)/iu;
const PART = standing('part-of-longer');

/** Adds the names among the last lines, and who stands beside them: "Mara Lindt, Northwind" and "Mara Lindt ⏎ Northwind". */
export function addMentionsInSignOff(lines: readonly string[], mentions: Mention[]): void {
  for (const [at, line] of lines.entries()) {
    if (line.length > LONGEST_LINE) continue;
    const pieces = line
      .replace(PRONOUNS, '')
      .split(BREAK)
      .map((piece) => piece.trim().replace(OUR, ''))
      .filter((piece) => piece !== '');
    for (const [place, piece] of pieces.entries()) {
      const name = firstProperName(piece);
      const bare = piece.replace(/[.!]$/, '');
      if (!name || name.end - name.start < bare.length - 1) continue;
      const stands = standing(
        pieces.length === 1
          ? `sign-line:${below(lines, at)}${personName(piece)?.includes(' ') ? ':person' : ''}`
          : `${placeOf(place, pieces.length)}${place === 0 && signs(lines, at) ? ':signer' : ''}${beside(pieces, place)}`,
      );
      const marks = pieces.length === 1 && isOfSigner(lines, at, bare) ? [stands, TITLED] : [stands];
      const known = knownName(bare);
      // "Northwind Recruiting Team"
      const hasTeam = known.name.length < bare.length && TEAM.test(bare);
      addMention(known, line, hasTeam ? [...marks, TEAM_BEHIND] : marks, mentions);
      const uncut = hasTeam ? uncutName(bare) : null;
      if (uncut) addMention(uncut, line, [stands], mentions);
      for (const part of known.parts) addMention(partOf(known, part), line, [stands, PART], mentions);
    }
  }
}

function addMention(
  known: KnownName,
  evidence: string,
  standings: readonly Standing[],
  mentions: Mention[],
): void {
  mentions.push({ known, place: 'sign-off', evidence, standings });
}

/** "Mara", "Mara Lindt", "Head of Insights", a line each: what a title stands below, or a first name above, is a person. */
function isOfSigner(lines: readonly string[], at: number, name: string): boolean {
  const [first = '', ...others] = name.split(' ');
  if (others.length === 0 || others.length > 3) return false;
  const before = lines.slice(0, at);
  if (before.some((line) => line.replace(/^[-–—\s]+|[.,!]$/g, '') === first)) return true;
  const above = before.at(-1);
  if (above !== undefined && !isFarewell(above) && !/^\W{1,5}$/.test(above)) return false;
  const below = lines[at + 1] ?? '';
  return below.length <= LONGEST_TITLE && looksLikeRole(below) && !looksLikeRole(name);
}

const DEGREE = /^(?:B\.?A|M\.?A|B\.?Sc|M\.?Sc|MBA|Ph\.?D|MSW|LL\.?M|SHRM|PHR)\b/;

/** Who stands right below the words of farewell has written. */
function signs(lines: readonly string[], at: number): boolean {
  return at > 0 && isFarewell(lines[at - 1]!);
}

function below(lines: readonly string[], at: number): string {
  if (at === 0) return lines.length === 1 ? 'only' : 'first';
  const previous = lines[at - 1]!;
  if (isFarewell(previous)) return 'below-farewell';
  if (personName(previous)) return 'below-person';
  return previous.length <= 50 ? 'below' : 'below-text';
}

function placeOf(place: number, count: number): string {
  if (place === 0) return 'sign-head';
  return place === count - 1 ? 'sign-end' : 'sign-middle';
}

function beside(pieces: readonly string[], place: number): string {
  if (DEGREE.test(pieces[place + 1] ?? '')) return ':degree-behind';
  // "Connie Baird | HR Coordinator"
  if (looksLikeRole(pieces[place + 1] ?? '')) return ':title-behind';
  if (place === 0) return NAME_LIKE.test(pieces[1]!) ? ':person-behind' : ':words-behind';
  const left = pieces[place - 1]!;
  if (NAME_LIKE.test(left) && !isCommonWord(left))
    return isFirstName(left.split(' ')[0]!) ? ':person' : ':name';
  if (isFarewell(left)) return ':farewell';
  return left.length > 30 ? ':sentence' : ':words';
}
