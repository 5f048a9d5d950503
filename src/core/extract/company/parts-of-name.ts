import { foldText } from '../../read/fold-text.ts';
import { isFirstName } from '../first-names.ts';
import { looksLikeRole } from '../role-name.ts';
import { isCommonWord } from './common-words.ts';
import { namesHouse, SOMETIMES_BEHIND } from './company-words.ts';

const LINK =
  /^(?:von|vom|of|for|und|and|der|des|im|am|an|de|du|del|della|di|da|do|dos|das|dem|van|e|y|et|en|für|zu|zur|voor|la|aan|o)$/;
const PARTING = /^(?:von|vom|im|am|for|für|voor|en|des|da|do|del|della|of)$/;
const JOINING = /^(?:for|für|im|in|e|and|und|y|et|en|voor|la)$/;
const ARTICLES = /^(?:(?:der|die|das|la|le|les|the|los|den|dem|de|het|van|el|il|of) ){1,3}/;
const GLUED = /^(?:d|l|dell|all|dall)'(?=\p{Lu})/u;
const MOST = 6;
const NONE: readonly string[] = [];

function isEveryday(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !namesHouse(foldText(word)) && (isCommonWord(word) || looksLikeRole(word));
}

/** The shorter names in a run of capitalised words: "Auswahlgremium des Rettungsdienst Nord" holds another. */
export function partsOfName(name: string): readonly string[] {
  if (!name.includes(' ')) return NONE;
  const words = name.split(' ');
  const parts = new Set<string>();
  const add = (part: readonly string[]) => {
    const text = part.join(' ').replace(ARTICLES, '');
    if (/\p{Lu}/u.test(text) && text !== name) parts.add(text);
  };
  for (let at = 1; at < words.length - 1; at += 1) {
    const link = words[at]!;
    if (!LINK.test(link)) continue;
    const left = words.slice(0, at);
    const isOrdinary = left.every(
      (word) => !/^\p{Lu}/u.test(word) || isCommonWord(word) || looksLikeRole(word) || isFirstName(word),
    );
    if (isOrdinary || PARTING.test(link)) add(words.slice(at + 1));
    if (JOINING.test(link)) add(left);
  }
  // "CTO d'Orphéo", "Thibault de l'Atelier Corvin"
  const glued = words.findIndex((word, at) => at > 0 && GLUED.test(word));
  if (glued > 0) add([words[glued]!.replace(GLUED, ''), ...words.slice(glued + 1)]);
  if (words.length > 1 && isCommonWord(words[0]!)) add(words.slice(1));
  // "Beatrice Hotel Aurora", "Wren & the Lantern": who signs, and for which house.
  if (words.length > 2 && isFirstName(words[0]!) && namesHouse(foldText(words[1]!))) add(words.slice(1));
  // "Quantloom Code Challenge", "Quantloom Happy Hour": the name, and what it is about.
  const ordinary = words.findIndex((word) => isEveryday(word));
  if (ordinary > 0 && !words.slice(0, ordinary).every(isCommonWord)) {
    add(words.slice(0, ordinary));
    if (ordinary > 1) add(words.slice(0, 1));
  }
  // "Northwind Institute's Portal": whose it is.
  const owner = words.findIndex((word) => word.endsWith("'s"));
  if (owner >= 0 && owner < words.length - 1) add([...words.slice(0, owner), words[owner]!.slice(0, -2)]);
  let end = words.length;
  while (end > 1 && SOMETIMES_BEHIND.has(foldText(words[end - 1]!))) end -= 1;
  if (end < words.length) add(words.slice(0, end));
  return [...parts].slice(0, MOST);
}
