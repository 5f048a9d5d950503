import { IANAZone } from 'luxon';

/** Zones as people and calendars call them, each with its IANA name; the first that fits counts. */
const NAMED: readonly (readonly [string, RegExp])[] = [
  [
    'Australia/Sydney',
    /\b(?:Australian Eastern|Eastern Australia|AUS Eastern)(?: Standard| Daylight)? Time\b/i,
  ],
  [
    'Europe/Berlin',
    /\b(?:Central European|W\. Europe|Central Europe|Romance)(?: Standard| Summer| Daylight)? Time\b|\bmitteleurop[äa]e?ischer? (?:Sommer|Normal)?zeit\b|\b(?:deutscher?|mez\/mesz) Zeit\b|\bGerman time\b|\bhora(?: est[áa]ndar| de verano)? (?:central europea|de Europa [cC]entral)|\bheure(?: normale| d'[ée]t[ée])? (?:d'Europe centrale|de l'Europe centrale)|\bora(?: standard| legale)? dell'Europa centrale|\b(?:Midden|Centraal)-Europese (?:standaard|zomer)?tijd\b|\bhor[áa]rio(?: padr[ãa]o)? da Europa [cC]entral/i,
  ],
  [
    'Europe/Helsinki',
    /\b(?:Eastern European|FLE|E\. Europe)(?: Standard| Summer)? Time\b|\bosteurop[äa]ische (?:Sommer|Normal)?zeit\b/i,
  ],
  ['Europe/Lisbon', /\bWestern European(?: Standard| Summer)? Time\b|\bhora (?:de Portugal|continental)\b/i],
  [
    'Europe/London',
    /\b(?:UK|British|Britain|United Kingdom)(?: Summer| local)? time\b|\bGMT Standard Time\b|\bbritischer? Zeit\b/i,
  ],
  ['Europe/Dublin', /\bIrish(?: Standard| Summer)? time\b/i],
  ['Europe/Zurich', /\b(?:Schweizer|Swiss) (?:Zeit|time)\b|\bheure suisse\b/i],
  ['Europe/Vienna', /\b[öo]sterreichischer? Zeit\b/i],
  ['Europe/Paris', /\bheure (?:fran[çc]aise|m[ée]tropolitaine)\b|\bFrench time\b/i],
  ['Europe/Brussels', /\bheure belge\b|\bBelgische tijd\b|\b(?:heure|tijd) (?:de )?Bruxelles\b/i],
  ['Europe/Madrid', /\bhora (?:peninsular|espa[ñn]ola|de Espa[ñn]a)\b|\bSpanish time\b/i],
  ['Atlantic/Canary', /\bhora (?:canaria|de Canarias)\b/i],
  ['Europe/Amsterdam', /\bNederlandse tijd\b|\bDutch time\b/i],
  ['Europe/Rome', /\bora italiana\b|\bItalian time\b|\bora di Roma\b/i],
  ['America/Sao_Paulo', /\b(?:hor[áa]rio|hora) de Bras[íi]lia\b|\bBras[íi]lia(?: Standard)? Time\b/i],
  [
    'America/Mexico_City',
    /\b(?:hora|tiempo) (?:de |del )?(?:M[ée]xico|Ciudad de M[ée]xico|CDMX|centro de M[ée]xico)\b/i,
  ],
  ['America/Bogota', /\bhora (?:de )?(?:Colombia|colombiana)\b/i],
  ['America/Argentina/Buenos_Aires', /\bhora (?:de )?(?:Argentina|Buenos Aires)\b/i],
  ['America/Santiago', /\bhora (?:de )?Chile\b/i],
  ['America/Lima', /\bhora (?:de )?(?:Per[úu]|peruana)\b/i],
  ['America/Toronto', /\bheure (?:normale |avanc[ée]e )?de l'Est\b|\bheure de Montr[ée]al\b/i],
  [
    'America/New_York',
    /(?<!European |Australian |Australia )\b(?:US |U\.S\. )?Eastern(?: Standard| Daylight)? Time\b(?! ?-? ?(?:Australia|Europe))|(?<=\d ?[ap]\.?m\.? \(?)(?:US )?Eastern\b|\bUS Eastern\b|\bEast Coast time\b|\bhora del Este\b|\bOstk[üu]stenzeit\b/i,
  ],
  [
    'America/Chicago',
    /\b(?:US |U\.S\. )?Central(?: Standard| Daylight)? Time\b|(?<=\d ?[ap]\.?m\.? \(?)(?:US )?Central\b|\bUS Central\b/i,
  ],
  [
    'America/Denver',
    /\b(?:US )?Mountain(?: Standard| Daylight)? Time\b|(?<=\d ?[ap]\.?m\.? \(?)(?:US )?Mountain\b/i,
  ],
  [
    'America/Los_Angeles',
    /\b(?:US |U\.S\. )?Pacific(?: Standard| Daylight)? Time\b|(?<=\d ?[ap]\.?m\.? \(?)(?:US )?Pacific\b|\bUS Pacific\b|\bWest Coast time\b|\bhora del Pac[íi]fico\b|\bheure du Pacifique\b/i,
  ],
  ['Asia/Kolkata', /\bIndian?(?: Standard)? Time\b/i],
  ['Asia/Singapore', /\bSingapore(?: Standard)? Time\b/i],
  ['Asia/Tokyo', /\bJapan(?: Standard)? Time\b/i],
  ['Asia/Dubai', /\b(?:Gulf|Arabian|UAE)(?: Standard)? Time\b/i],
  ['Asia/Jerusalem', /\bIsrael(?: Standard| Daylight)? Time\b/i],
  ['Africa/Nairobi', /\b(?:East|E\.) Africa(?: Standard)? Time\b/i],
  ['Africa/Johannesburg', /\bSouth Africa(?: Standard)? Time\b/i],
  ['Australia/Perth', /\b(?:Australian Western|W\. Australia)(?: Standard)? Time\b/i],
];

const AMERICAN = /^America\/(?:New_York|Chicago|Denver|Los_Angeles)$/;
/** Zones of whose countries the month, or the day, is written first. */
const AMERICAN_SHORT = /(?<=\d ?(?:[aApP]\.?[mM]\.?)? \(?)(?:E[SD]?T|C[SD]T|CT|M[SD]T|P[SD]?T)\b/;
const EUROPEAN_SHORT = /(?<=\d ?(?:[aApP]\.?[mM]\.?|h|Uhr)? \(?)(?:GMT|BST|CES?T|MES?Z|WES?T|EES?T)\b/;

/** "10:00 (Europe/Madrid)". */
const IANA = /\b[A-Z][a-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?\b/;

/** "Berlin time", "heure de Paris", "hora de Madrid", "Berliner Zeit", "Amsterdamse tijd", "Time - New York". */
const CITY_TIME =
  /\b([A-ZÀ-Ý][\p{L}]{2,15}(?: [A-ZÀ-Ý][\p{L}]{2,12})?) (?:local )?time\b|\b(?:heure|hora|ora|hor[áa]rio) (?:locale? )?d[ei] ([A-ZÀ-Ý][\p{L}]{2,15}(?: [A-ZÀ-Ý][\p{L}]{2,12})?)|\b([A-ZÀ-Ý][\p{L}]{2,15}?)(?:er (?:Orts)?[Zz]eit|se tijd)\b|\b(?:[Tt]ime|[Zz]eit|[Tt]ijd|[Hh]eure|[Hh]ora|[Oo]ra)[\p{L} ]{0,25} - ([A-ZÀ-Ý][\p{L}]{2,15}(?: [A-ZÀ-Ý][\p{L}]{2,12})?)/gu;
/** "(UTC+01:00) Amsterdam, Berlin, Bern": a calendar's name of a zone, with the offset that it has in winter. */
const CITIES_OF_OFFSET =
  /\b(?:UTC|GMT) ?[+\-−–] ?\d{1,2}(?::?\d\d)?\) ?([A-ZÀ-Ý][\p{L}.]+(?:[ ,&]{1,3}[A-ZÀ-Ý][\p{L}.]+){0,7})/u;

/** Names of cities in other languages than English. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  londres: 'London',
  londen: 'London',
  londra: 'London',
  rom: 'Rome',
  roma: 'Rome',
  wien: 'Vienna',
  viena: 'Vienna',
  vienne: 'Vienna',
  wenen: 'Vienna',
  zürich: 'Zurich',
  lisboa: 'Lisbon',
  lisbonne: 'Lisbon',
  lissabon: 'Lisbon',
  bruxelles: 'Brussels',
  brüssel: 'Brussels',
  brussel: 'Brussels',
  bruselas: 'Brussels',
  'new york city': 'New York',
  'nueva york': 'New York',
  'san francisco': 'Los Angeles',
  brasilia: 'Sao Paulo',
  brasília: 'Sao Paulo',
  'são paulo': 'Sao Paulo',
  bogotá: 'Bogota',
  münchen: 'Berlin',
  munich: 'Berlin',
  barcelona: 'Madrid',
  milano: 'Rome',
  milan: 'Rome',
  mumbai: 'Kolkata',
  bangalore: 'Kolkata',
  genève: 'Zurich',
  athen: 'Athens',
  warschau: 'Warsaw',
  prag: 'Prague',
  kopenhagen: 'Copenhagen',
};

let cities: ReadonlyMap<string, string> | null = null;

/** A zone that a phrase names, and where. */
export interface NamedZone {
  zone: string;
  from: number;
  to: number;
}

/** A cheap look whether words can name a zone, before the table is gone through. */
const MAY_NAME =
  /(?:time|zeit|tijd|\bhora|\bheure|\bora|\bhor[áa]rio|Eastern|Central|Mountain|Pacific|\bUTC|\bGMT)\b|[a-z]\/[a-z]/i;

/** The zones that words name, other than by an abbreviation or an offset, in their order. */
export function zonesIn(words: string): NamedZone[] {
  if (!MAY_NAME.test(words)) return [];
  const found = [
    ianaIn(words),
    cityIn(words),
    citiesOfOffsetIn(words),
    ...NAMED.map(([zone, pattern]) => at(zone, pattern.exec(words))),
  ];
  return withoutOverlap(found.filter((each) => each !== null));
}

/** On which side of the Atlantic the zones of a phrase are; null when it names none, or both. */
export function sideOfZone(words: string): 'american' | 'other' | null {
  const named = zonesIn(words).map(({ zone }) => AMERICAN.test(zone));
  const sides = new Set([
    ...named,
    ...(AMERICAN_SHORT.test(words) ? [true] : []),
    ...(EUROPEAN_SHORT.test(words) ? [false] : []),
  ]);
  if (sides.size !== 1) return null;
  return sides.has(true) ? 'american' : 'other';
}

function at(zone: string | null, match: RegExpExecArray | null): NamedZone | null {
  return zone && match ? { zone, from: match.index, to: match.index + match[0].length } : null;
}

function ianaIn(words: string): NamedZone | null {
  const match = IANA.exec(words);
  return match && IANAZone.isValidZone(match[0]) ? at(match[0], match) : null;
}

function cityIn(words: string): NamedZone | null {
  for (const match of words.matchAll(CITY_TIME)) {
    const zone = zoneOfCity(match.slice(1).find((group) => group !== undefined) ?? '');
    if (zone) return at(zone, match);
  }
  return null;
}

function citiesOfOffsetIn(words: string): NamedZone | null {
  const match = CITIES_OF_OFFSET.exec(words);
  const zones = match?.[1]?.split(/, ?| & /).map(zoneOfCity);
  return at(zones?.find((zone) => zone !== null) ?? null, match);
}

function zoneOfCity(name: string): string | null {
  cities ??= citiesOfZones();
  const key = name.toLowerCase();
  return cities.get((OTHER_NAMES[key] ?? key).toLowerCase()) ?? null;
}

function citiesOfZones(): ReadonlyMap<string, string> {
  const zones = [...Intl.supportedValuesOf('timeZone'), 'Asia/Kolkata', 'America/Argentina/Buenos_Aires'];
  return new Map(
    zones.map((zone) => [
      zone
        .slice(zone.lastIndexOf('/') + 1)
        .replaceAll('_', ' ')
        .toLowerCase(),
      zone,
    ]),
  );
}

/** Of names within one another the longest: "Central European Time - Berlin". */
function withoutOverlap(zones: readonly NamedZone[]): NamedZone[] {
  const longest = zones.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  return longest
    .filter(
      (each, index) => !longest.slice(0, index).some(({ from, to }) => each.from < to && from < each.to),
    )
    .sort((a, b) => a.from - b.from);
}
