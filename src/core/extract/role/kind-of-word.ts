import { foldText } from '../../read/fold-text.ts';
import { remember } from '../../remember.ts';
import type { Mark } from '../choice/chooser.ts';
import { looksLikeRole } from '../role-name.ts';
import { roleMark } from './role-mark.ts';
import { isRoleWord } from './role-words.ts';

/** A word of what a role is called by: "the role of …", "die Stelle als …". */
const ROLE_NOUN =
  /^(?:position|role|job|post|opening|vacancy|opportunity|seat|placement|vakanz|stelle|rolle|funktion|ausschreibung|tätigkeit|arbeitsplatz|dienstposten|profil|ausbildung|poste|emploi|fonction|offre|place|rôle|mandat|mission|postulation|affichage|concours|puesto|plaza|vacante|cargo|rol|oferta|posición|functie|vacature|positie|plek|plaats|baan|stelling|vaga|posição|função|lugar|posizione|ruolo|figura|posto|profilo|mansione|title|competition)s?$/i;
/** A word of applying for one. */
const APPLYING =
  /^(?:applications?|applied|apply|applying|applicants?|candidates?|candidacy|interview(?:s|ed|ing)?|considered|consideration|shortlisted|resume|cv|interest(?:ed)?|register|registration|(?:online-|kurz)?bewerbung(?:en|sverfahren)?|beworben|bewerben|interesse|gespräch|auswahl|runde|eignungsgespräch|vorstellungsgespräche?|candidature|postuler|postulé|candidat|entretien|dossier|recrutement|sélection|candidaturas?|solicitud|postulación|entrevista|inscripción|proceso|sollicitatie(?:procedure)?|solliciteren|gesolliciteerd|solliciteerde|kandidatuur|gesprek|procedure|selectie|inscrição|processo|seleção|colloquio|selezione|domanda|selezionato|update|regarding|re|betreff|join|hire|hiring|recruit|suchen|gesucht|cherche|recherche|busca|buscamos|cerca|cerchiamo|zoeken|zoekt|procuramos|appoint|appointment|contract|vertrag|offer)$/i;

const START_WORDS: Record<string, string> = {
  as: 'as als comme como come quale qualité',
  for: 'for für pour para per voor re',
  of: "of des der de d' du del di van da do dell'",
  article:
    "the a an our your den die das eine einen ein dem zum zur le la un une el los una il lo l' het een o uma um no na",
  to: 'to auf um au zu naar à al in en op',
};
const START = new Map(
  Object.entries(START_WORDS).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind] as const),
  ),
);

const END_WORDS: Record<string, string> = {
  noun: 'role position job post opening vacancy seat interview application thing hire recruitment',
  at: 'at bei beim chez bij presso',
  joint: 'and und et y e or of an am zu für for auf on',
  in: 'in im en em na no nel nella',
  word: "with here within has have had was is are will would but you we i which that who through via due since this from by as to if because please came closes went landed made whose can not when before after until opportunity team candidate list one oder haben hat ist sind wird werden wurde zum zur mit von vom nicht nach ab bis eingegangen erhalten interessiert geprüft gelesen au aux dans est a n'est sur pour avec que qui sans nous vous à par ha han con es fue se is wordt hebben heeft naar op dat die wij niet non per che è sono ci da foi está não com pela pelo às",
};
const END = new Map(
  Object.entries(END_WORDS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** Words around a role that say nothing of which it is: "the open role", "die ausgeschriebene Stelle". */
const IDLE = new Set(
  'open current advertised available vacant above following mentioned listed posted below above-mentioned aforementioned exciting said ausgeschriebene ausgeschriebenen ausgeschriebener offene offenen offener vakante vakanten vakanter oben genannte genannten'.split(
    ' ',
  ),
);
/** Words of sentences, folded, that no role's name has. */
const OF_SENTENCES = new Set(
  'we you your our us i me my he she is are was has have had having will would this that these those not it its they their be been being can could should may might which who sie ihr ihre ihrer ihren ihrem wir uns unser unsere unserer unserem haben hat ist sind nicht wurde wird werden nous vous votre vos notre nos est sont pas avons avez nuestro nuestra su tu sus es son hemos ha no je jij uw u ons onze zijn niet hebben heeft voce sua seu nao nossa nosso tua tuo suo non abbiamo siamo'.split(
    ' ',
  ),
);
/** Names that say no more than that there is a role. */
const ANY_ROLE = new Set(
  'the a an any this other new future right exact particular specific respective suitable same similar various relevant many more different great good best ideal our full-time part-time multiple several position positions role roles job jobs opening openings opportunity opportunities vacancy vacancies stelle stellen team teams company unternehmen poste puesto functie vaga posizione one it career careers employment work interest talent candidate candidates community pool newsletter service services program programs summary description detail details in question initiativbewerbung phone telephone technical video virtual onsite on-site screen screening person zoom final first second'.split(
    ' ',
  ),
);
/** Words behind a name that are none of it, and that no name has in the middle. */
const BEHIND_NAME =
  /^(?:positions?|roles?|openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|applications?|interviews?|updates?|candidates?|applicants?)$/;
/** Words of what other roles there are. */
const OF_OTHERS = new Set('encourage other future similar recommended also check andere weitere'.split(' '));

/** What a word is to the role that it is in or stands beside. */
export interface KindOfWord {
  /** In small letters, without punctuation around it. */
  plain: string;
  /** A word for a role itself: "position", "Stelle". */
  isRoleNoun: boolean;
  /** A word of applying: "application", "Bewerbung". */
  isApplying: boolean;
  /** A small word that stands before a role; null for any other. */
  start: string | null;
  /** A word that a role ends before; null for any other. */
  end: string | null;
  /** Somebody who does something, by the word or by its ending. */
  isRole: boolean;
  /** Somebody who does something, by the word itself. */
  isSurelyRole: boolean;
  isIdle: boolean;
  isOfSentence: boolean;
  /** A name of nothing but such words is no name. */
  isAnyRole: boolean;
  /** "Position", "application": names end before it. */
  isBehindName: boolean;
  /** A small word inside a name, which the name does not end with. */
  isLinking: boolean;
  /** May be a word of "we encourage you to apply for other roles". */
  isOfOthers: boolean;
  /** The marks of a role that this word stands before, stands two words before, and stands behind. */
  marks: { before: Mark; before2: Mark; behind: Mark };
}

const LINKING =
  /^(?:d[eiou]s?|del|della|du|of|van|für|for|la|le|les|el|der|den|the|en|et|y|e|und|and|&|-|to|in|at|[dl]'.*)$/;

/** What a word in small letters is to a role. */
export const kindOfWord = remember((plain): KindOfWord => {
  const isRoleNoun = ROLE_NOUN.test(plain);
  return {
    plain,
    isRoleNoun,
    isApplying: APPLYING.test(plain),
    start: START.get(plain) ?? null,
    end: END.get(plain) ?? (isRoleNoun ? 'noun' : null),
    isRole: isRoleWord(plain) || plain === 'head',
    isSurelyRole: looksLikeRole(plain) || plain === 'head',
    isIdle: IDLE.has(plain),
    isOfSentence: OF_SENTENCES.has(foldText(plain)),
    isAnyRole: ANY_ROLE.has(plain) || IDLE.has(plain),
    isBehindName: BEHIND_NAME.test(plain),
    isLinking: LINKING.test(plain),
    isOfOthers: OF_OTHERS.has(plain),
    marks: {
      before: roleMark(`<${plain}`),
      before2: roleMark(`<<${plain}`),
      behind: roleMark(`>${plain}`),
    },
  };
});
