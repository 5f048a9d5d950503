import { foldText } from '../read/fold-text.ts';

/** Beginnings of words that turn what an email means, in the seven languages, on folded text. */
const TURNS =
  /^(?:not|no|never|none|cannot|without|nicht|kein\w*|ohne|pas|aucun\w*|ne|sin|niet|geen|zonder|nao|sem|non|senza)$|^(?:reject|declin|unsuccess|success|unfortunate|regret|sorry|pleas(?:ed|ure)|delight|happy|glad|congrat|select|chosen|choose|shortlist|clos|fill|cancel|hold|paus|withdr|receiv|review|consider|interview|call|meet|invit|schedul|confirm|resched|offer|contract|salar|start|assess|test|challenge|exercise|forward|further|proceed|progress|advance|next|deadline|expir|remind|incomplet|view|absage|abgesag|ablehn|abgelehn|abzulehn|zusage|zusag|leider|bedauer|freu|erfreu|gratul|gluck|entschied|entscheid|ausgewahl|auswahl|berucksichtig|weiter|eingegang|erhalten|pruf|gesprach|termin(?!al)|einlad|eingelad|angebot|vertrag|gehalt|probe|aufgabe|besetzt|geschloss|malheureuse|regrett|refus|retenu|retenir|heureu|felicit|recu|recept|examen|examin|entretien|rendez|propos|offre|contrat|salaire|epreuve|pourvu|suspend|lament|rechaz|descart|seleccion|desestim|alegr|complac|encant|enhorabuena|recib|revis|entrevist|cita|oferta|prueba|cubiert|cerrad|helaas|jammer|spijt|afgewez|afwijz|gekoz|geselect|ontvang|beoordel|gesprek|uitnod|uitgenod|aanbod|vervuld|verder|infeliz|rejeit|recus|selecion|eliminad|feliz|parabens|receb|analis|agend|teste|preenchid|encerrad|purtroppo|dispiac|spiacent|rifiut|scart|scelt|lieti|felici|compliment|ricev|valut|colloqui|propost|prova|copert|chius)/;

/** Whether a word can turn the meaning of an email, so that two that differ in it are not alike. */
export function turnsTheMeaning(word: string): boolean {
  return TURNS.test(foldText(word));
}
