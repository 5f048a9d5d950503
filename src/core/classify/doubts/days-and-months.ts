// The days of the week and the months in folded text, as parts of patterns.

export const ENGLISH_WORKDAY = '(?:mon|tues|wednes|thurs|fri)day';
export const ENGLISH_WEEKEND = '(?:satur|sun)day';

/** What comes before "-feira", which is often left out. */
export const PORTUGUESE_WORKDAY = '(?:segunda|terca|quarta|quinta|sexta)';

/** Monday to Friday in all languages but Portuguese. */
export const WORKDAYS: readonly string[] = [
  ENGLISH_WORKDAY,
  '(?:mon|diens|donners|frei)tag|mittwoch',
  'lundi|mardi|mercredi|jeudi|vendredi',
  'lunes|martes|miercoles|jueves|viernes',
  '(?:maan|dins|woens|donder|vrij)dag',
  'lunedi|martedi|mercoledi|giovedi|venerdi',
];

/** The months; those that two languages write alike stand with the first. */
export const MONTHS: readonly string[] = [
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'januar|februar|maerz|mai|juni|juli|oktober|dezember',
  'janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  'januari|februari|maart|augustus',
  'janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro',
  'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre',
];
