import { kindAt, SMALL } from '../characters.ts';
import { findProperNames, type ProperName } from '../proper-names.ts';
import { isBehindPreposition, standingsInText } from './beside-name.ts';
import { type KnownName, knownName, partOf, uncutName } from './known-name.ts';
import type { Mention } from './mention.ts';
import { type Standing, standing } from './standing.ts';

const TEAM_AT_END = /(?:[Tt]eam|Crew|Recruiting|Talent|HR|People|Careers|Recruitment|Acquisition|RH)[.!]?$/;
const TEAM_BEHIND = standing('team-behind');
const PART = standing('part-of-longer');

/** Adds the names in a sentence, and what stands beside each. */
export function addMentionsInText(text: string, mentions: Mention[]): void {
  for (const found of findProperNames(text)) addName(text, found, mentions);
}

/** "Tamsel's is an equal opportunity employer": an s of its own. */
const DOES = /^ (?:is|has|will|was|does|are) /;
/** "La Mutuelle Valserine recrute": at the head of a sentence, any article has a capital. */
const ARTICLE_AT_HEAD = /^(?:La|Le|Les|El|Los|Las|Il|Lo|Gli|Der|Die|Das|Het|De|O|A) (?=\p{Lu})/u;

function addName(text: string, found: ProperName, mentions: Mention[]): void {
  const article = found.start === 0 ? (ARTICLE_AT_HEAD.exec(found.name)?.[0].length ?? 0) : 0;
  const name = article > 0 ? found.name.slice(article) : found.name;
  const start = found.start + article;
  const { end } = found;
  // "Corrib Biomedical's recruitment team" has a genitive, "St Cuthman's" at the end of a line its own s.
  const isGenitive =
    name.endsWith("'s") &&
    text[end] === ' ' &&
    (kindAt(text, end + 1) & SMALL) > 0 &&
    !DOES.test(text.slice(end, end + 6));
  const whole = isGenitive ? name.slice(0, -2) : name;
  const known = knownName(whole);
  const offset = Math.max(0, whole.indexOf(known.name));
  const from = start + offset;
  const hasTeam = whole.length > offset + known.name.length && TEAM_AT_END.test(whole);
  addMention(text, from, known, hasTeam ? TEAM_BEHIND : null, mentions);
  const uncut = hasTeam ? uncutName(whole) : null;
  if (uncut) addMention(text, from, uncut, null, mentions);
  for (const part of known.parts) {
    const at = text.indexOf(part, from);
    if (at >= 0) addMention(text, at, partOf(known, part), PART, mentions);
  }
}

function addMention(
  text: string,
  start: number,
  known: KnownName,
  also: Standing | null,
  mentions: Mention[],
): void {
  // Most capitalised words are everyday ones, which only a preposition can make a name.
  if (known.isNothing || (known.isOrdinary && also !== TEAM_BEHIND && !isBehindPreposition(text, start)))
    return;
  const standings = standingsInText(text, start, start + known.name.length);
  if (also) standings.push(also);
  mentions.push({ known, place: 'text', evidence: text, standings });
}
