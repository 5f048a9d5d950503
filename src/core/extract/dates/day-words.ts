/** Names of weekdays in our languages, as they are written; short ones only where they are no other word. */
export const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun)\\b|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:mo|di|mi|do|fr|sa|so)\\b|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:lun|mer|jeu|ven|sam|dim)\\b|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|mi[eé]\\b|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:ma|wo|vr|za|zo)\\b|(?:segunda|ter[cç]a|quarta|quinta|sexta)(?:-feira)?|(?:luned|marted|mercoled|gioved|venerd)[iì]|sabato|domenica)';

const MONTH =
  '(?:jan(?:uary|uar|vier|uari|eiro)?|j[aä]nner|feb(?:ruary|ruar|ruari|rero|braio)?|f[eé]v(?:rier|ereiro)?|m[aä]rz|mar(?:ch|s|zo|[cç]o)?|maart|mrt|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mai|mei|mayo|maio|maggio|mag|june?|juni|juin|junio|junho|giugno|giu|july?|juli|juillet|julio|julho|luglio|lug|aug(?:ust|ustus)?|ao[uû]t|ago(?:sto)?|sept?(?:ember|embre|tembre|iembre)?|set(?:embro|tembre)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|out(?:ubro)?|ott(?:obre)?|nov(?:ember|embre|iembre|embro)?|dec(?:ember)?|dez(?:ember|embro)?|d[eé]c(?:embre)?|dic(?:iembre|embre)?|gen(?:naio)?|ene(?:ro)?)';
const NEAR_DAY =
  "(?:today|tonight|tomorrow|heute|morgen|[uü]bermorgen|aujourd'hui|demain|hoy|ma[nñ]ana|vandaag|overmorgen|hoje|amanh[aã]|oggi|domani|dopodomani|gestern|yesterday|hier|ayer|gisteren|ontem|ieri)";

const NAMED_DAY = new RegExp(
  `(?<![a-z])(?:${WEEKDAY}|${MONTH}|${NEAR_DAY})(?![a-z])|\\d[./-]\\d|\\b\\d{1,2}(?:st|nd|rd|th)\\b`,
  'i',
);

/** Whether words can name a day at all: a reader of dates is asked only then, which is what reading dates costs. */
export function mayNameDay(words: string): boolean {
  return NAMED_DAY.test(words);
}
