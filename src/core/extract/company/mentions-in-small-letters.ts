import type { Letter } from '../letter.ts';
import { looksLikeRole } from '../role-name.ts';
import { isCommonWord, isEverydayWord } from './common-words.ts';
import { type KnownName, knownName } from './known-name.ts';
import type { Mention } from './mention.ts';
import { standing } from './standing.ts';

/** What only a house stands behind: "thanks for applying to lumenhouse", "deine Bewerbung bei nelvo!", "sent by lumenhouse through …". */
const BEHIND =
  /(?:^|\s)(?:(?:appl(?:y|ying|ied|ication) (?:to|at|with)|interest in|part of|(?:everyone|people|all|us|we|folks|here|life|careers?|work|working|join|joining) (?:at|with)|(?:team|job|role|position|internship|interview|journey) (?:at|with)|(?:sent|posted)(?: to you)? by|on behalf of|(?:bewerbung|gespräch|interview|hier|wir|stelle|team) (?:bei|von)|interesse an|l'équipe de|équipe|equipo de|ici chez|candidature chez|poste chez|aquí en|candidatura en|(?:hier|wij|sollicitatie|gesprek) bij|candidatura (?:alla|na)|qui da))\s(\p{Ll}[\p{Ll}\d]{3,24})(?=[!,?)]|\.(?:\s|$)|$|\s(?:through|via|and|has|is|und|for|as|-)(?:\s|$))/iu;
/** "mo @ penrose street coffee roasters" */
const SIGNED = /^\p{L}{2,15}\s?@\s(\p{Ll}[\p{Ll}\d&'-]{2,20}(?: [\p{Ll}\d&'-]{1,20}){0,4})$/u;
/** "– bo, design lead, lumenhouse", "jo, lumenhouse": in a letter that has no capitals. */
const SIGNED_WITH_TITLE =
  /^[-–—]?\s?\p{Ll}{2,12}(?:,\s\p{Ll}[\p{Ll} &-]{2,30})?,\s(\p{Ll}[\p{Ll}\d'-]{2,20}(?: \p{Ll}[\p{Ll}\d'-]{1,20}){0,2})$/u;
/** "the lumenhouse team", "team nelvo" */
const SIGNED_BY_TEAM =
  /^[-–—~]?\s?(?:(?:the|your|all the|das|dein|euer|ihr|il|el|o) )?(\p{Ll}[\p{Ll}\d]{3,24}) (?:team|crew|people|recruiting|talent|hiring|careers)(?: team)?[.!]?$|^[-–—~]?\s?(?:team|the team at|everyone at|all of us at|das team von|dein team von|l'équipe|équipe|equipo) (\p{Ll}[\p{Ll}\d]{3,24})[.!]?$/u;
/** "lumenhouse | your interview", "nelvo: next steps" */
const HEADS_SUBJECT =
  /^(\p{Ll}[\p{Ll}\d]{3,24})(?:'s)?\s?(?:[|:–<>-]{1,2}\s|(?:interview|application|update|team|recruiting|careers)\b)/u;
const HEADS = standing('small-heads');
const FIRST = 3;
const LAST = 3;
const LONGEST_SIGNED = 60;
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
  const head = HEADS_SUBJECT.exec(subject)?.[1];
  if (head && !isOrdinary(head))
    mentions.push({ known: inSmall(head), place: 'subject', evidence: subject, standings: [HEADS] });
  for (const line of signOff) {
    if (line.length > LONGEST_SIGNED) continue;
    const [, before, behind] = SIGNED_BY_TEAM.exec(line) ?? [];
    const team = before ?? behind;
    if (team && !isOrdinary(team))
      mentions.push({ known: inSmall(team), place: 'sign-off', evidence: line, standings: [SIGNS] });
    const name = (line.includes('@') ? SIGNED : SIGNED_WITH_TITLE).exec(line)?.[1];
    if (name && !looksLikeRole(name))
      mentions.push({ known: inSmall(name), place: 'sign-off', evidence: line, standings: [SIGNS] });
  }
}

function addSaid(text: string, place: 'subject' | 'text', mentions: Mention[]): void {
  const name = BEHIND.exec(text)?.[1];
  // The pattern folds case: a name with a capital is found with all the others.
  if (!name || name !== name.toLowerCase() || isOrdinary(name)) return;
  mentions.push({ known: inSmall(name), place, evidence: text, standings: [SAID] });
}

function isOrdinary(name: string): boolean {
  return isEverydayWord(name) || isCommonWord(name) || looksLikeRole(name);
}

/** All that is known of the same name with capitals. */
export function inSmall(name: string): KnownName {
  return { ...knownName(name.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase())), name };
}
