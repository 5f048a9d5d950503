import type { Sentence } from '../../classify/sentences.ts';
import type { Found } from '../../facts.ts';
import { type DateSetting, momentOf, readDates, readersOf } from './read-dates.ts';

/** Words of beginning a job, on folded text. */
const BEGIN =
  /\b(?:start(?:s|ing|ed)?(?: date| day)?|begin(?:s|ning)?|commenc\w+|first day|join(?:ing)?(?: date)?|from|effective|with effect from|eintritt\w*|beginn\w*|anfang\w*|laufzeit|ab dem|ab|zum|arbeitsbeginn|vertragsbeginn|stellenantritt|starttermin|erster arbeitstag|anfangen|dienstantritt|anzutreten|prise de poste|debut\w*|commenc\w+|a partir d[ue]|a compter d[ue]|entree en fonction|prenez|incorpor\w+|inici\w+|empez\w+|empiez\w+|fecha de ingreso|ingreso|a partir del?|ingangsdatum|startdatum|beginnen|begin|per|met ingang van|in dienst|vanaf|inizio|decorr\w+|a partire dal|dal|ingresso|admiss\w+|data de inicio|comeca\w*)\b/;
const WORK =
  /\b(?:start|laufzeit|begin|commenc|join|first day|eintritt|beginn|arbeitsbeginn|vertragsbeginn|stellenantritt|starttermin|erster arbeitstag|anfangen|anstell|einstell|stelle|position|role|post|contract|vertrag|arbeitsvertrag|contrat|poste|prise|entree|incorpor|inicio|iniciar|contrato|puesto|dienst|functie|contract|ingangsdatum|inizio|decorr|assunzione|contratto|admiss|vaga|offer|angebot|anbieten|offre|oferta|aanbod|proposta|appointment|employment|annual|salary|gehalt|erwarten|freuen)/;

/** What a house holds on a day, and what it does with applications: begins too, and is no job. On folded text. */
const OTHER_BEGINNING =
  /\b(?:course|training day|applications? (?:open|close)\w*|open (?:day|house|evening)s?|assessment[ -](?:cent\w+|day\w*|tag\w*)|webinar\w*|info(?:rmation)?[ -]?(?:session|evening|abend|veranstaltung)\w*|career fair|tag der offenen|open dag|portes ouvertes|(?:start|begin|commenc)\w* (?:to |with |our |the ){0,3}(?:\w+ing |first |initial )?(?:review\w*|interview\w*|screening|shortlist\w*|applications?|assess\w*|process|selection)|(?:interviews?|screening|review|shortlisting|(?:selection|hiring|recruitment|application|interview) (?:process|phase|rounds?)) (?:for (?:\w+ ){1,4})?(?:will |should |is due to |are due to )?(?:start|begin|commence)\w*|(?:gespraeche?|interviews?|\w*verfahren|\w*prozess|sichtung)\b.{0,20}\b(?:beginn|start)\w*|(?:beginn|start)\w* .{0,30}(?:sichtung|gespraeche\w*|interviews|\w*verfahren|\w*prozess)|entretiens? .{0,20}(?:debut|commenc)\w*|(?:debut|commenc)\w* .{0,20}(?:entretiens?|l'etude|l'examen)|(?:inici|empez|empiez)\w* .{0,20}(?:entrevistas?|revis\w+|seleccion|proceso)|(?:entrevistas|proceso|processo) .{0,20}(?:inici|empez|empiez|comeca)\w*|comeca\w* .{0,20}(?:entrevistas|selecao|avaliar)|(?:gesprekken|selectie\w*|procedure) .{0,20}begin\w*|begin\w* .{0,20}(?:gesprekken|selectie|beoordel\w+)|(?:colloqui|selezioni?) .{0,20}inizi\w*|inizi\w* .{0,20}(?:colloqui|selezion\w+|valutare))\b/;

/** From when the job is, and the sentence that says so; null when none does clearly. */
export function extractStartDate(sentences: readonly Sentence[], setting: DateSetting): Found<Date> | null {
  for (const { text, folded } of sentences) {
    if (!/\d/.test(folded) || !BEGIN.test(folded) || !WORK.test(folded) || OTHER_BEGINNING.test(folded))
      continue;
    if (
      /\b(?:until|deadline|by|bis zum|spaetestens|avant le|antes del|uiterlijk|entro il)\b/.test(folded) &&
      !/\bstart|beginn|eintritt/.test(folded)
    )
      continue;
    const value = dayBehind(text, folded, setting);
    if (value) return { value, evidence: text.slice(0, 300) };
  }
  return null;
}

function dayBehind(text: string, folded: string, setting: DateSetting): Date | null {
  // "am 1. April bei uns anfangen": the verb stands last.
  const from = /\banfangen\b/.test(folded) ? 0 : Math.min(BEGIN.exec(folded)!.index, text.length);
  const words = text.slice(Math.max(0, from - 2));
  for (const reader of readersOf(setting.language, words)) {
    const [first] = readDates(words, reader, setting).dates;
    const day = first && momentOf(first.start, setting);
    if (day) return day.startOf('day').toJSDate();
  }
  return null;
}
