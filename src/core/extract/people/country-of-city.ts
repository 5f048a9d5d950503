import { foldText } from '../../read/fold-text.ts';

/**
 * Capitals and large cities that stand in signatures, folded, as they are called in our languages. Left out: names that
 * are those of another large place too (Birmingham, Cambridge, Cordoba, Valencia), and first names (Florence, Lourdes).
 */
const CITIES: Readonly<Record<string, string>> = {
  GB: 'london, londres, londen, londra, manchester, liverpool, leeds, sheffield, bristol, edinburgh, glasgow, aberdeen, cardiff, belfast, nottingham',
  IE: 'dublin, cork, galway, limerick',
  US: 'new york, new york city, nyc, chicago, san francisco, los angeles, seattle, boston, austin, dallas, houston, atlanta, miami, philadelphia, washington dc, denver',
  CA: 'toronto, montreal, vancouver, ottawa, calgary',
  AU: 'sydney, melbourne, brisbane, canberra',
  NZ: 'auckland',
  IN: 'bangalore, bengaluru, mumbai, new delhi, hyderabad, chennai, pune',
  SG: 'singapore, singapur, singapour',
  DE: 'berlin, hamburg, munchen, munich, muenchen, koln, koeln, cologne, frankfurt, frankfurt am main, stuttgart, dusseldorf, duesseldorf, leipzig, dortmund, bremen, dresden, hannover, nurnberg, nuernberg, mannheim, karlsruhe',
  AT: 'wien, vienna, vienne, wenen, viena, graz, linz, salzburg, innsbruck',
  CH: 'zurich, zuerich, geneve, geneva, genf, ginevra, basel, bern, lausanne, winterthur, luzern, lugano',
  FR: 'paris, parigi, parijs, lyon, marseille, toulouse, nantes, bordeaux, lille, rennes, strasbourg, montpellier, grenoble',
  BE: 'bruxelles, brussels, brussel, bruselas, antwerpen, antwerp, anvers, gent, ghent, leuven, liege',
  NL: 'amsterdam, rotterdam, den haag, the hague, utrecht, eindhoven, groningen, tilburg, nijmegen, haarlem, arnhem, maastricht',
  ES: 'madrid, barcelona, sevilla, seville, malaga, bilbao, zaragoza, alicante',
  PT: 'lisboa, lisbon, lisbonne, lissabon, lisbona, porto, braga, coimbra, aveiro',
  BR: 'sao paulo, rio de janeiro, belo horizonte, brasilia, curitiba, porto alegre, recife, florianopolis, campinas',
  MX: 'ciudad de mexico, mexico city, cdmx, monterrey',
  AR: 'buenos aires',
  CO: 'bogota, medellin',
  CL: 'santiago de chile',
  PE: 'lima',
  UY: 'montevideo',
  IT: 'roma, rome, rom, milano, milan, mailand, torino, turin, napoli, naples, bologna, firenze, genova, palermo',
  LU: 'luxembourg city, luxemburg stadt',
  DK: 'copenhagen, kobenhavn, kopenhagen, copenhague',
  SE: 'stockholm, gothenburg',
  NO: 'oslo',
  FI: 'helsinki',
  PL: 'warsaw, warszawa, warschau, krakow',
  CZ: 'prague, praha, prag',
  HU: 'budapest',
  RO: 'bucharest, bucuresti',
  GR: 'athens',
};

const COUNTRY_OF_CITY: ReadonlyMap<string, string> = new Map(
  Object.entries(CITIES).flatMap(([country, cities]) =>
    cities.split(',').map((city): [string, string] => [city.trim(), country]),
  ),
);

/** The country (ISO 3166-1 alpha-2) of a capital or large city; null for any other name. */
export function countryOfCity(name: string): string | null {
  return COUNTRY_OF_CITY.get(foldText(name).replaceAll('.', '').trim()) ?? null;
}
