import type { Sentence } from '../classify/sentences.ts';
import type { Found } from '../facts.ts';
import { plainCharacters } from '../plain-characters.ts';

const SIGN = String.raw`(?:[€£$]|(?<!\p{L})(?:R\$|US\$|Rs\.?|EUR|USD|GBP|CHF|INR|BRL|SEK|NOK|DKK|PLN|RMB|Fr\.|SFr\.?)(?!\p{L}))`;
const UNIT = String.raw`(?:[€£$]|(?:EUR|USD|GBP|CHF|INR|BRL|SEK|NOK|DKK|PLN|RMB|[Ee]uros?|kr)(?!\p{L}))`;
const NUMBER = String.raw`\d{1,3}(?:[.,'\u2019 ]?\d{2,3}){0,3}(?:[.,]\d{1,2})?(?:,-)?\s?(?:[kK](?!\p{L}))?`;
const THOUSANDS = String.raw`\d{2,3}(?:[.,]\d)?\s?[kK](?!\p{L})`;
const TO = String.raw`\s?(?:-|to|bis|à|a|tot|and|und|et|y|e)\s?`;
const AMOUNT = String.raw`(?:${SIGN}\s?${NUMBER}(?:${TO}${SIGN}?\s?${NUMBER})?(?:\s?${UNIT})?|(?:${NUMBER}${TO})?${NUMBER}\s?${UNIT}|(?:\d{2,3}\s?-\s?)?${THOUSANDS})`;
const PERIOD = String.raw`(?:\s?(?:(?:per|a|an|pro|par|por|al|all'|à l'|de l'|im|je|el|l')\s?(?:annum|year|month|week|day|hour|[Jj]ahr|[Mm]onat|[Ss]tunde|[Tt]ag|an|mois|heure|jour|año|ano|mes|mês|hora|dia|maand|jaar|uur|anno|mese|ora)|p\.\s?[am]\.|p\/[amh]|\/\s?(?:hr|h|yr|year|month|day|wk|week|mo)|hourly|monthly|annually|yearly|weekly|gross|net|netto|netos?|bruts?|brutto|brutos?|lordi|annuels?|annui|anuales|annuali|anuais|mensuels?|mensuales|mensili|mensais|monatlich|jährlich|jahresgehalt|pro rata)(?!\p{L}))`;
const PAY = new RegExp(
  `(?<![\\p{L}\\d.,'])(?:(?:up to|bis(?: zu)?|from|hasta|jusqu'à|fino a|até) )?${AMOUNT}${PERIOD}{0,3}(?:,? (?:plus|zzgl\\.?|\\+) [^.,;!?\\n]{3,40})?`,
  'gu',
);
/** Pay by a public scale: "Entgeltgruppe 9a TVöD". */
const SCALE =
  /\b(?:Entgeltgruppe|Besoldungsgruppe|Vergütungsgruppe)\s[A-Z]{0,2}\s?\d{1,2}[a-z]?(?:\s(?:TV-?[A-Za-zöÖ]{1,4}|BAT))?|\bBand \d[a-z]?\b(?=.{0,30}£)/u;
const OF_PAY =
  /\b(?:salar\w*|pays?|paid|wage\w*|compensation|package|rate|offer\w*|remunerat\w*|gross|annum|p\.a\.|hourly|per hour|an hour|gehalt\w*|\w*gehalt|vergütung|verguetung|entgelt|lohn|brutto\w*|jahres\w*|bezahl\w*|stundenlohn|salaire|remuneration|brut\w*|sueldo|salario|retribuci\w*|bruto\w*|anual\w*|salaris|loon|per maand|maandsalaris|salario|remuneracao|mensal|clt|stipendio|ral|lord[io]|retribuzione|compenso|ctc)\b/;
/** Every amount has one of these; the test is cheap, and few sentences with a number pass. */
const MONEY =
  /[€£$]|\d\s?[kK](?!\p{L})|(?:EUR|USD|GBP|CHF|INR|BRL|SEK|NOK|DKK|PLN|RMB|[Ee]uros?|kr|Rs|Fr\.|gruppe|Band)/u;
/** What else is paid, or earned by the house, stands right before its amount or right behind it. */
const BEFORE_OTHER =
  /(?:\b(?:relocation|allowance|referral|revenue|turnover|budget|funding|voucher|refund\p{L}*|expenses|umzug\p{L}*|prime|indemnité|bono|ayuda|bônus|ajuda|vale|indennità|rimborso)|bonus|zuschuss|zulage|prämie|vergoeding)\b[^.;,€£$\d]{0,24}$/iu;
const OTHER_BEHIND =
  /^\s?(?:(?:signing|sign-on|referral|annual|yearly|one-off) )?(?:bonus|millions?|mio|mill\.|billion|bn|relocation|allowance|(?:in|of) (?:revenue|funding|sales)|budget|voucher|umzugs\p{L}*)(?!\p{L})/iu;
const PERIOD_AT_END = new RegExp(`${PERIOD}$`, 'u');

/** Words for nothing but what a job pays. On folded text. */
const NAMES_PAY =
  /\b(?:salar(?:y|ies)|pay (?:range|rate|band|for|is|scale)|(?:compensation|hiring|base) (?:range|pay|salary)|wages?|per annum|hourly|(?:an|per) hour|\/hr|\w*gehalt\w*|verguetung|entgelt\w*|stundenlohn|salaire|remuneration|salario|sueldo|retribuci\w+|salaris\w*|brutoloon|remuneracao|stipendio|retribuzione|ral)(?![a-z])/;
/** What is paid beside it, or to somebody who only comes by. On folded text. */
const NAMES_OTHER_MONEY =
  /\b(?:travel\w*|expenses?|parking|lunch|tuition|reimburse\w*|allowance|stipends?|vouchers?|gift|fee|taxi|hotel|discount|benefits?|bonus|reisekosten|fahrtkosten|zuschuss|gutschein|frais|gastos|reiskosten|despesas|rimborso|trial|probetag)\b/;

/**
 * What the job pays, in the email's own words, and the sentence that says so; null when none does clearly. An offer
 * speaks of little other money; in a letter that is none (`isOffer`), the sentence must name pay.
 */
export function extractSalary(
  sentences: readonly Sentence[],
  { isOffer = true }: { isOffer?: boolean } = {},
): Found<string> | null {
  for (const { text, folded } of sentences) {
    if (!/\d/.test(text) || !MONEY.test(text)) continue;
    if (!isOffer && (!NAMES_PAY.test(folded) || NAMES_OTHER_MONEY.test(folded))) continue;
    const plain = plainCharacters(text);
    const scale = SCALE.exec(plain)?.[0];
    if (scale) return { value: scale, evidence: text.slice(0, 300) };
    const isOfPay = OF_PAY.test(folded);
    for (const { 0: pay, index } of plain.matchAll(PAY)) {
      if (BEFORE_OTHER.test(plain.slice(0, index)) || OTHER_BEHIND.test(plain.slice(index + pay.length)))
        continue;
      if (!isOfPay && !PERIOD_AT_END.test(pay) && !/\d\s?[kK](?!\p{L})/u.test(pay)) continue;
      return { value: pay.trim(), evidence: text.slice(0, 300) };
    }
  }
  return null;
}
