import metadata from 'libphonenumber-js/metadata.min.json';
import type { PhoneNumber } from 'libphonenumber-js/min';
import { phones } from '../../large-libraries.ts';
import { plainCharacters } from '../../plain-characters.ts';
import { foldText } from '../../read/fold-text.ts';
import { LANGUAGES, type Original } from '../../reading.ts';
import { remember } from '../../remember.ts';
import { isFirstName } from '../first-names.ts';
import { countryOfCity } from './country-of-city.ts';

const MAX_LINES = 20;
const LONGEST_LINE = 160;
const LINES_WITHOUT_SIGNATURE = 8;

/** Where the small print of a mailing begins, whose address is that of a program's maker and not the writer's. Folded. */
const MAILING =
  /©|copyright|all rights reserved|alle rechte|tous droits|unsubscribe|abmelden|abbestellen|desabonn|desinscri|darse de baja|uitschrijven|afmelden|disiscri|descadastr|cancelar (?:a )?(?:su)?(?:inscri|suscri|subscri)|privacy|datenschutz|you are receiving|this e-?mail was (?:sent|intended)|(?:sent|powered) (?:by|via|through)/;

/** An international number; a national one says nothing of where it rings. */
const PHONE = /\+\d[\d\s()./-]{6,24}\d/g;
/** Rings all over North America. */
const TOLL_FREE = /^8(?:00|33|44|55|66|77|88)/;
/** Calling codes of several great countries: a number that none of them gives out is nowhere. */
const SHARED_CALLING_CODES = new Set(['1', '7']);

/** Postal codes of a shape that only one country has. */
const POSTAL_FORMS: readonly (readonly [string, RegExp])[] = [
  ['DE', /(?:^|[\s,])(?:D|DE)[-–]\d{5} \p{Lu}/u],
  ['AT', /(?:^|[\s,])(?:A|AT)[-–]\d{4} \p{Lu}/u],
  ['CH', /(?:^|[\s,])CH[-–]\d{4} \p{Lu}/u],
  ['FR', /(?:^|[\s,])(?:F|FR)[-–]\d{5} \p{Lu}|(?:^|[\s,])\d{5} \p{Lu}[\p{L} '-]{1,40} cedex(?![\p{L}])/iu],
  ['IT', /(?:^|[\s,])(?:I|IT)[-–]\d{5} \p{Lu}/u],
  ['ES', /(?:^|[\s,])(?:E|ES)[-–]\d{5} \p{Lu}/u],
  ['PT', /(?:^|[\s,])(?:P|PT)[-–]\d{4}(?:-\d{3})? \p{Lu}/u],
  ['BE', /(?:^|[\s,])(?:B|BE)[-–]\d{4} \p{Lu}/u],
  ['NL', /(?:^|[\s,])(?:NL[-–])?[1-9]\d{3} [A-Z]{2},? \p{Lu}\p{Ll}/u],
  ['GB', /(?:^|[\s,])(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})(?![\p{L}\d])/u],
  ['CA', /(?:^|[\s,])[A-Z]\d[A-Z] \d[A-Z]\d(?![\p{L}\d])/u],
  ['BR', /(?:^|[\s,])CEP:? \d{5}-\d{3}(?!\d)/],
  [
    'US',
    // Without Delaware: "DE 10115" is read as Germany by many.
    /, (?:A[KLRZ]|C[AOT]|DC|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\.? \d{5}(?:-\d{4})?(?!\d)/,
  ],
];

/** How people write a country where its own list of names has another word. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  uk: 'GB',
  'u.k.': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'great britain': 'GB',
  grossbritannien: 'GB',
  'the netherlands': 'NL',
  holland: 'NL',
  uae: 'AE',
  'czech republic': 'CZ',
  'hong kong': 'HK',
  hongkong: 'HK',
  turkey: 'TR',
};

/** Between the parts of a line: "Talent Partner | Lisbon". */
const BETWEEN_PIECES = /[|•·,;–—/()]| - /;

/** Also the name of somewhere inside another country. */
const AMBIGUOUS = new Set(['georgia']);

/**
 * The country (ISO 3166-1 alpha-2) that a writer's signature tells: by an international phone number, by the name of
 * a country in any language of ours, by a postal code of one country's shape, or else by a large city. Null when nothing
 * does, or two differ.
 */
export function countryOfWriter(original: Original): string | null {
  const lines = signatureLines(original);
  const told = lines.flatMap((line) => [...byPhone(line), ...byName(line, original), ...byPost(line)]);
  return onlyOne(told.length > 0 ? told : lines.flatMap((line) => byCity(line, original)));
}

function onlyOne(told: readonly string[]): string | null {
  const [only, ...others] = new Set(told);
  return only && others.length === 0 ? only : null;
}

function signatureLines({ signature, text }: Original): readonly string[] {
  const lines = plainCharacters(signature ?? text.slice(-600))
    .split('\n')
    .map((line) => line.trim().slice(0, LONGEST_LINE))
    .filter(Boolean);
  const mailing = lines.findIndex((line) => MAILING.test(foldText(line)));
  const own = mailing < 0 ? lines : lines.slice(0, mailing);
  return signature === null ? own.slice(-LINES_WITHOUT_SIGNATURE) : own.slice(0, MAX_LINES);
}

function byPhone(line: string): string[] {
  return (line.match(PHONE) ?? []).flatMap((written) => {
    const phone = phones().parsePhoneNumberFromString(written);
    return (phone && countryOfPhone(phone)) ?? [];
  });
}

function countryOfPhone({ country, countryCallingCode, nationalNumber }: PhoneNumber): string | null {
  if (countryCallingCode === '1' && TOLL_FREE.test(nationalNumber)) return null;
  if (country) return country;
  if (SHARED_CALLING_CODES.has(countryCallingCode)) return null;
  // The main country of a code comes before its islands.
  return metadata.country_calling_codes[countryCallingCode]?.[0] ?? null;
}

/** "Munich, Germany" and a line of its own; a first name that a country has too is the writer's. */
function byName(line: string, original: Original): string[] {
  return line.split(BETWEEN_PIECES).flatMap((piece) => {
    const name = foldText(piece).trim();
    if (AMBIGUOUS.has(name) || isPersons(name, original)) return [];
    return OTHER_NAMES[name] ?? countryCalled(name) ?? [];
  });
}

/** "Tidewater | Lisbon". What follows behind a comma may put it elsewhere: "Dublin, Ohio". */
function byCity(line: string, original: Original): string[] {
  return line.split(BETWEEN_PIECES).flatMap((piece, i, pieces) => {
    const isElsewhere = pieces[i + 1] !== undefined && line.includes(`${piece},`);
    if (isElsewhere || isPersons(foldText(piece).trim(), original)) return [];
    return countryOfCity(piece) ?? [];
  });
}

function isPersons(name: string, { from, fromName }: Original): boolean {
  const own = foldText(`${from?.name ?? ''} ${fromName ?? ''}`).split(/[\s,.]+/);
  return isFirstName(name) || own.includes(name);
}

function byPost(line: string): string[] {
  return POSTAL_FORMS.flatMap(([country, form]) => (form.test(line) ? [country] : []));
}

function countryCalled(name: string): string | undefined {
  return LANGUAGES.map((language) => countryNames(language).get(name)).find(Boolean);
}

/** Every country's name in a language of ours, folded. */
const countryNames = remember((language): ReadonlyMap<string, string> => {
  const called = new Intl.DisplayNames(language, { type: 'region' });
  return new Map(
    phones()
      .getCountries()
      .map((country) => [foldText(called.of(country) ?? country), country]),
  );
});
