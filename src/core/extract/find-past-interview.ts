import { foldWords } from '../classify/fold-words.ts';
import type { Sentence } from '../classify/sentences.ts';
import { pastInterviewRules } from './past-interview-rules.ts';
import { patternsPossible } from './possible-patterns.ts';

/** Meetings that are no interview, and interviews without anybody on the other side. */
const OTHER_MEETING =
  /\b(?:career|job|recruiting|hiring) (?:fair|event|day)s?\b|\bconference\b(?! call)|\bmeet-?ups?\b|\b(?:booth|webinar|happy hour|open (?:day|house)|hackathon|workshop|linkedin|newsletter|open evening)\b|\binfo(?:rmation)? sessions?\b|\bevents?\b|\bone-? ?way\b|\bpre-? ?recorded\b|\bon-? ?demand\b|\bcomplet\w+ (?:the|your|our|a) (?:[a-z]+ )?video interview|\bhirevue\b|\b(?:digital|automated|ai) interview|\bchatbot\b|messe\b|\bkarrieretag|\binfoabend|\bsalon\b|\bforum\b|\bferia\b|\bbeurs\b|(?<!-)\bfeira\b|\bfiera\b|\bzeitversetzt|\bentrevue differee|\bvideo differee/;

/** In the clause before the words, or within them: it did not happen. */
const NEGATED =
  /\b(?:not|no|never|unable|without|instead|rather|nobody|missed|cancel\w*|call(?:ed|ing)? off|postpon\w*|nicht|kein\w*|ohne|statt|verpasst|abgesagt|ne|pas|jamais|sans|sin|niet|geen|zonder|nao|sem|non|senza|annul\w*)\b|\bn'/;

/** In the clause before the words, or within them: it may happen, or it is somebody else's. */
const NOT_FACT =
  /\b(?:if|would|should|could|may|might|hope|hoping|forward|want|wish|like to|love to|happy to|please|before|prior|ahead|until|unless|once|whether|upcoming|agree\w*|accept\w*|schedul\w*|invit\w*|interested|arrang\w*|candidates?|applicants?|everyone who|anyone|those who|wenn|falls|sofern|bevor|wuerden?|moechten?|koennen|einlad\w*|freuen uns auf|vereinbar\w*|bewerber\w*|si|avant|aimeri\w*|souhait\w*|voudri\w*|inviter|proposer|candidats|antes|quisier\w*|gustaria|invitar\w*|als|graag|voordat|uitnodig\w*|kandidaten|se|gostari\w*|convid\w*|prima|vorremmo|invitar\w*)\b/;
/** Words right behind: it was with the others, or among the people of the company. */
const WITH_OTHERS =
  /^ (?:(?:for|about|on|fuer|pour|para|voor|per) [^.!?,;]{0,30} )?(?:with|to|mit|avec|con|com|met) (?:\S+ ){0,3}?(?:(?:fellow |other )?(?:candidates?|applicants?|finalists?|people|others)|bewerber\w*|kandidat\w*|candidats?|candidat[oaie]s?|sollicitanten|kandidaten)\b/;
const WITH_COLLEAGUES =
  /^ (?:with|mit|avec|con|com|met) (?:the |our |all |dem |der |den |unser\w* |l'|le |la |nos |notre |el |il |nostro |nosso |het |ons |onze )+(?:hiring )?(?:team|teams|managers?|department|fach\w+|abteilung|equipe|equipo|colleagues|kollegen)\b/;
const AMONG_US = /\bintern(?:al|ally|en|em|er|e|es|o|os|i|a|as)?\b/;
/** "It was a pleasure to get to know your career" is said of papers. */
const PAPERS =
  /\b(?:profil|profile|werdegang|lebenslauf|unterlagen|bewerbung|erfahrung(?:en)?|qualifikation(?:en)?)\b/;

/** Somebody who calls or asks on their own account was not interviewed. */
const OWN_CALL =
  /\b(?:thank(?:s| you)|appreciate)\b[^.!?]{0,20} for your (?:recent |phone |telephone )*(?:calls?|phone conversation)\b(?! with)|\b(?:in which|when|where|during which) you (?:asked|enquired|inquired|requested|called|phoned|wanted to know)\b/;
/** Thanks for being interested in a conversation are no thanks for one. */
const INTEREST = /\b(?:interes|interesse|interet|interest) (?:en|em|in|an|per|por|pour|a|voor|aan)\b/;
/** Of these only the plain conditions can undo thanks: "we would like to thank you" thanks. */
const CONDITION = /\b(?:if|once|unless|wenn|falls|sofern)\b/;
const THANKS =
  /^(?:thank|grateful|gratitude|dank|bedank|fuer |zeit |merci|remerci|pris|gracias|agrade|obrigad|gostaria|grazie|ringrazi)/;

const YOURS = /\b(?:you|your|ihr\w*|dein\w*|dich|dir|vous|votre|vos|tu|su|je|jouw|uw|sua|tuo)\b/;

/** Thanks that come too early: the conversation is still ahead. */
const STILL_AHEAD =
  /\b(?:tomorrow|next (?:week|month|monday|tuesday|wednesday|thursday|friday)|upcoming|forthcoming|later (?:today|this)|in advance|today at|im voraus|morgen|naechste[nr]? (?:woche|montag|dienstag|mittwoch|donnerstag|freitag)|kommende\w*|demain|prochaine?|d'avance|manana|proxim[oa]|por adelantado|volgende|alvast|amanha|domani|prossim[oa]|in anticipo)\b/;
/** What the owner is told to expect after a conversation that is still ahead. */
const TO_EXPECT =
  /\b(?:you|they|i|we|team) (?:will|shall|can expect|may|should)\b(?! (?:not|never|be (?:moving|proceeding|continuing|going|progressing)|(?:move|proceed|continue|go|progress)))|\b(?:werden|erhalten|bekommen|melden|moechten|besprechen) (?:sie|du|wir)\b(?![^.!?]*\b(?:nicht|leider|anderen?|entschieden)\b)|\b(?:vous|nous) (?:recevrez|aurez|serez|allez|reviendrons|ferons|presenterons)\b|\b(?:recibir|enviaremos|recebera|enviaremos|ricevera|ontvang|laten we|nemen we)/;

/** Words that put a conversation into the past beyond doubt. */
const CLEARLY_PAST =
  /\b(?:yesterday|today|earlier|last|this (?:morning|week|afternoon)|recent|recently|previous|previously|was|were|been|enjoyed|gestern|heute|letzte\w*|vergangene\w*|war|hat|neulich|kuerzlich|hier|derniere?|passee?|ayer|pasad[oa]|fue|gisteren|afgelopen|vorige|ontem|passad[oa]|foi|ieri|scors[oa]|stato|waren|warst|gekommen|venue?s?|venid[oa]|venut[aoie]|vindo|langskwam|spraken|gesproken)\b/;

const RULE_NAMES = new Map(pastInterviewRules.map(({ pattern, name }) => [pattern, name]));
const possiblePast = patternsPossible(
  pastInterviewRules.map(({ pattern }) => pattern),
  pastInterviewRules.map(({ example }) => foldWords(example)),
);

/** Words of an email that arranges a conversation, a no among them. */
const MEETS =
  /schedul\w*|reschedul\w*|calendar invit\w*|join (?:the|via|using|link)|dial-?in|looking forward to (?:speaking|meeting|talking|chatting|our|your|the)|see you (?:on|then|soon|at)|terminvorschlag|einwahl\w*|freuen uns auf (?:das|unser|ihr|dein)|au plaisir de vous rencontrer/;
/** The same of one that is no no: a no confirms much else, and a link to a calendar is for feedback in it. */
const CONFIRMS =
  /confirm|confirmed|confirmation|bestaetig\w*|freuen uns auf (?:sie|dich)|confirmons|confirmamos|bevestig\w*|confermiamo/;

/** Thanks in an email that arranges a conversation may be for one that is still ahead. */
export const ARRANGING = new RegExp(`\\b(?:${MEETS.source}|${CONFIRMS.source})\\b`);

/** What arranges one even in a no. */
export const MEETING_AHEAD = new RegExp(`\\b(?:${MEETS.source})\\b`);

/**
 * The sentence that shows that a conversation with the owner has taken place, and the rule that read it; null when no
 * sentence does beyond doubt. `isArranging`: whether the email also arranges a conversation, so that only clearly past
 * words count; asked when the answer depends on it.
 */
export function findPastInterview(
  sentences: readonly Sentence[],
  { isArranging }: { isArranging: () => boolean },
): { rule: string; words: string } | null {
  for (const sentence of sentences) {
    const possible = possiblePast(sentence);
    if (possible.length === 0 || OTHER_MEETING.test(sentence.folded) || OWN_CALL.test(sentence.folded))
      continue;
    const pattern = possible.find((each) => isPast(each, sentence.folded, isArranging));
    if (pattern) return { rule: RULE_NAMES.get(pattern)!, words: sentence.text.slice(0, 300) };
  }
  return null;
}

/** Whether a sentence thanks for a conversation or looks back on one, if the email arranges none. */
export function looksBack(sentence: Sentence): boolean {
  return findPastInterview([sentence], { isArranging: () => false }) !== null;
}

function isPast(pattern: RegExp, sentence: string, isArranging: () => boolean): boolean {
  const match = pattern.exec(sentence);
  if (!match) return false;

  const words = match[0];
  const end = match.index + words.length;
  const clause = lastClause(sentence.slice(0, match.index));
  const thanks = THANKS.test(words);

  if (NEGATED.test(words) || (!thanks && NEGATED.test(clause))) return false;
  if (NOT_FACT.test(words) || (thanks ? CONDITION : NOT_FACT).test(clause)) return false;
  if (INTEREST.test(words) || PAPERS.test(words) || AMONG_US.test(words)) return false;
  const behind = sentence.slice(end, end + 80);
  if (WITH_OTHERS.test(behind) || (!thanks && !YOURS.test(words) && WITH_COLLEAGUES.test(behind)))
    return false;
  if (STILL_AHEAD.test(sentence.slice(match.index, end + 40))) return false;
  if (!thanks && TO_EXPECT.test(sentence)) return false;
  return CLEARLY_PAST.test(sentence.slice(Math.max(0, match.index - 20), end + 40)) || !isArranging();
}

function lastClause(before: string): string {
  const cut = Math.max(
    before.lastIndexOf(','),
    before.lastIndexOf(';'),
    before.lastIndexOf(':'),
    before.lastIndexOf(' - '),
  );
  return before.slice(cut + 1).slice(-60);
}
