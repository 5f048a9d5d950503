import { getCountriesForTimezone, getTimezonesForCountry } from 'countries-and-timezones';
import { IANAZone } from 'luxon';
import { parse } from 'tldts';
import { Holidays } from '../large-libraries.ts';
import type { Language } from '../reading.ts';
import { remember } from '../remember.ts';

/** Zones where many people work, before others with the same clock: an offset alone means one of these. */
const USUAL_ZONES = [
  'Europe/London',
  'Europe/Berlin',
  'Europe/Athens',
  'Europe/Istanbul',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Denver',
  'America/Vancouver',
  'America/Edmonton',
  'America/Winnipeg',
  'America/Sao_Paulo',
  'America/Halifax',
  'America/Mexico_City',
  'America/Bogota',
  'Asia/Dubai',
  'Asia/Karachi',
  'Asia/Kolkata',
  'Asia/Dhaka',
  'Asia/Jakarta',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Australia/Brisbane',
  'Australia/Adelaide',
  'Pacific/Auckland',
];

/** Where a language of ours is spoken, the likeliest first. */
const COUNTRIES_OF_LANGUAGE: Record<Language, readonly string[]> = {
  en: ['GB', 'US', 'CA', 'AU', 'NZ', 'IN', 'SG'],
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'CH', 'CA'],
  es: ['ES', 'MX', 'CO', 'PE', 'CL', 'AR'],
  nl: ['NL', 'BE'],
  pt: ['PT', 'BR'],
  it: ['IT', 'CH'],
};

/** Where most people live who write in a language of ours. */
const MAIN_COUNTRIES_OF_LANGUAGE: Record<Language, readonly string[]> = {
  en: ['GB', 'US', 'IE'],
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'CH'],
  es: ['ES', 'MX'],
  nl: ['NL', 'BE'],
  pt: ['PT', 'BR'],
  it: ['IT', 'CH'],
};

/** Country codes that are sold to everybody for how they read. */
const SOLD_EVERYWHERE = new Set(
  (
    'ac ad ag ai am bz cc cd cf co cx dj fm ga gd gg gl gq gs ht im io la lc li ly md me mg ml mn ms mu nf nu pm pn ' +
    'pw re sc sh so sr st su tc tf tk tl to tv vc vg vu wf ws yt'
  ).split(' '),
);

/** The country of a domain's last label; null for labels that are everybody's. */
export function countryOfDomain(domain: string): string | null {
  const { publicSuffix, isIcann } = parse(domain);
  if (!publicSuffix || !isIcann || SOLD_EVERYWHERE.has(publicSuffix)) return null;
  const label = publicSuffix.slice(publicSuffix.lastIndexOf('.') + 1);
  const country = label === 'uk' ? 'GB' : label.toUpperCase();
  return zonesOfCountry(country).length > 0 ? country : null;
}

/** The zones of a country, the one with most people first; none for what is no country. */
export const zonesOfCountry = remember((country): readonly string[] => {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const named = new (Holidays())(country).getTimezones() ?? [];
  if (named.length > 0) return named;
  return getTimezonesForCountry(country)?.map(({ name }) => name) ?? [];
}, 500);

const ENGLISH = new Intl.DisplayNames('en', { type: 'region' });

/** What a country is called, for the owner to read. */
export function nameOfCountry(country: string): string {
  return ENGLISH.of(country) ?? country;
}

/** The country that a zone is named after; null for a zone of none. */
export function countryOfZone(zone: string): string | null {
  return getCountriesForTimezone(zone)[0]?.id ?? null;
}

/** The zone of a country whose clocks show an offset at a moment, `wanted` before others; null when none does. */
export function zoneAtOffset(country: string, offset: number, at: Date, wanted: string): string | null {
  const zones = zonesOfCountry(country);
  const [main] = zones;
  const usual = [wanted, main ?? wanted, ...USUAL_ZONES].filter((zone) => zones.includes(zone));
  return [...usual, ...zones].find((zone) => showsOffset(zone, offset, at)) ?? null;
}

/** The country where a language is spoken at an offset, and its zone; null when there is none. */
export function placeOfLanguage(
  language: Language | null,
  offset: number,
  at: Date,
): { country: string; zone: string } | null {
  for (const country of language ? COUNTRIES_OF_LANGUAGE[language] : []) {
    const zone = zoneAtOffset(country, offset, at, '');
    if (zone) return { country, zone };
  }
  return null;
}

/** The main countries of a language; none when it is not known. */
export function mainCountriesOf(language: Language | null): readonly string[] {
  return language ? MAIN_COUNTRIES_OF_LANGUAGE[language] : [];
}

/** Whether a language of ours is one of a country's; true where nothing is known. */
export function isSpokenIn(language: Language | null, country: string | null): boolean {
  // English is written from everywhere.
  if (!language || !country || language === 'en') return true;
  return COUNTRIES_OF_LANGUAGE[language].includes(country);
}

/** A zone that many people live in and whose clocks show an offset at a moment. */
export function usualZoneAt(offset: number, at: Date): string | null {
  return USUAL_ZONES.find((zone) => showsOffset(zone, offset, at)) ?? null;
}

/** Whether the clocks of a zone show an offset, in minutes east of UTC, at a moment. */
export function showsOffset(zone: string, offset: number, at: Date): boolean {
  return IANAZone.create(zone).offset(at.getTime()) === offset;
}
