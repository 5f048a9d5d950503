import type { Letter } from '../letter.ts';
import { isCommonWord, isEverydayWord } from './common-words.ts';
import { type KnownName, knownName } from './known-name.ts';
import type { Mention } from './mention.ts';
import { standing } from './standing.ts';

/** What only a house stands behind: "thanks for applying to lumenhouse", "deine Bewerbung bei nelvo!", "sent by lumenhouse through …". */
const BEHIND =
  /(?:^|\s)(?:(?:appl(?:y|ying|ied|ication) (?:to|at|with)|interest in|part of|everyone at|people at|(?:team|job|role|position|internship|interview|journey) (?:at|with)|(?:sent|posted)(?: to you)? by|on behalf of|bewerbung bei|interesse an|stelle bei|team von|candidature chez|poste chez|candidatura en|sollicitatie bij))\s(\p{Ll}[\p{Ll}\d]{3,24})(?=[!,?)]|\.(?:\s|$)|$|\s(?:through|via|and|has|is|und|for|as|-)(?:\s|$))/iu;
/** "mo @ penrose street coffee roasters" */
const SIGNED = /^\p{L}{2,15}\s?@\s(\p{Ll}[\p{Ll}\d&'-]{2,20}(?: [\p{Ll}\d&'-]{1,20}){0,4})$/u;
const FIRST = 3;
const LAST = 3;
const SAID = standing('small-said');
const SIGNS = standing('small-signs');

/** Adds the names that a mail writes in small letters, where little else than a company can stand. */
export function addMentionsInSmallLetters(
  { subject, sentences, signOff }: Letter,
  mentions: Mention[],
): void {
  addSaid(subject, 'subject', mentions);
  for (const [at, { text }] of sentences.entries())
    if (at < FIRST || at >= sentences.length - LAST) addSaid(text, 'text', mentions);
  for (const line of signOff) {
    const name = line.includes('@') ? SIGNED.exec(line)?.[1] : undefined;
    if (name) mentions.push({ known: inSmall(name), place: 'sign-off', evidence: line, standings: [SIGNS] });
  }
}

function addSaid(text: string, place: 'subject' | 'text', mentions: Mention[]): void {
  const name = BEHIND.exec(text)?.[1];
  // The pattern folds case: a name with a capital is found with all the others.
  if (!name || name !== name.toLowerCase() || isEverydayWord(name) || isCommonWord(name)) return;
  mentions.push({ known: inSmall(name), place, evidence: text, standings: [SAID] });
}

/** All that is known of the same name with capitals. */
function inSmall(name: string): KnownName {
  return { ...knownName(name.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase())), name };
}
