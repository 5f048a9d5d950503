import type { Mark } from '../choice/chooser.ts';
import { looksLikeRole } from '../role-name.ts';
import { roleMark } from './role-mark.ts';
import { isRoleWord } from './role-words.ts';

/** A word of what a role is called by: "the role of …", "die Stelle als …". */
const ROLE_NOUN =
  /^(?:position|role|job|post|opening|vacancy|opportunity|internship|seat|placement|vakanz|stelle|rolle|funktion|ausschreibung|tätigkeit|arbeitsplatz|dienstposten|profil|ausbildung|poste|emploi|fonction|offre|place|rôle|mandat|mission|postulation|affichage|concours|puesto|plaza|vacante|cargo|rol|oferta|posición|functie|vacature|positie|plek|plaats|baan|stelling|vaga|posição|função|lugar|posizione|ruolo|figura|posto|profilo|mansione|title|competition)s?$/i;
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
  at: 'at bei beim chez bij presso with',
  joint: 'and und et y e or of an am zu für for auf on',
  in: 'in im en em na no nel nella',
  word: "here within has have had was is are will would but you we i which that who through via due since this from by as to if because please came closes went landed made whose can not when before after until opportunity team candidate list one oder haben hat ist sind wird werden wurde zum zur mit von vom nicht nach ab bis eingegangen erhalten interessiert geprüft gelesen au aux dans est a n'est sur pour avec que qui sans nous vous à par ha han con es fue se is wordt hebben heeft naar op dat die wij niet non per che è sono ci da foi está não com pela pelo às",
};
const END = new Map(
  Object.entries(END_WORDS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** What a word is to the role that stands beside it. */
export interface WordKind {
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
  /** The marks of a role that this word stands before, stands two words before, and stands behind. */
  marks: { before: Mark; before2: Mark; behind: Mark };
}

const known = new Map<string, WordKind>();
const MOST_KNOWN = 20_000;

/** What a word in small letters is to a role beside it. */
export function kindOfWord(word: string): WordKind {
  let kind = known.get(word);
  if (!kind) {
    const isRoleNoun = ROLE_NOUN.test(word);
    kind = {
      isRoleNoun,
      isApplying: APPLYING.test(word),
      start: START.get(word) ?? null,
      end: END.get(word) ?? (isRoleNoun ? 'noun' : null),
      isRole: isRoleWord(word),
      isSurelyRole: looksLikeRole(word),
      marks: {
        before: roleMark(`<${word}`),
        before2: roleMark(`<<${word}`),
        behind: roleMark(`>${word}`),
      },
    };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, kind);
  }
  return kind;
}
