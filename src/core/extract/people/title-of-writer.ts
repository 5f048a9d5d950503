import type { Address } from '../../email.ts';
import type { ContactKind } from '../../facts.ts';
import { plainCharacters } from '../../plain-characters.ts';
import { foldText } from '../../read/fold-text.ts';
import type { Original } from '../../reading.ts';
import { isFarewell } from '../letter.ts';
import { cleanDisplayName, nameOfAddress, personName } from '../person-name.ts';

/** Titles, on folded text. Read from the top: an agency's recruiter is a recruiter too, a "Head of Talent" no hiring manager. */
const TITLES: readonly (readonly [ContactKind, RegExp])[] = [
  [
    'agency',
    /\b(?:recruitment consultant|recruiting consultant|staffing (?:consultant|specialist|manager)|search consultant|executive search|headhunter\w*|personalberater\w*|personalvermittl\w*|personaldisponent\w*|consultant en recrutement|charge\w? de recrutement en cabinet|cabinet de recrutement|consultora de seleccion|recruitment agency|staffing agency|technical recruiter at client|intercedent\w*|detacher\w*)\b/,
  ],
  [
    'recruiter',
    /\b(?:\w*recruit\w*|talent (?:acquisition|partner|manager|scout|attraction|specialist|team|lead|coordinator)\w*|head of (?:talent|people|hr|human)\w*|people (?:partner|operations|ops|team|manager|lead|and culture|& culture)|hr(?:[ -](?:manager|business partner|generalist|specialist|referent|partner|assistant|team|lead|director|consultant|administrator)\w*)?|human resources|sourcer|personalreferent\w*|personalabteilung|personalmanag\w*|personalleit\w*|personalsachbearb\w*|personalwesen|leit(?:er(?:in)?|ung) (?:der |des |fuer )?(?:personal\w*|hr|human resources|recruiting)|recrutement|recruteu\w+|ressources humaines|\bd?rh\b|recursos humanos|seleccion|reclutador\w*|werving|selezione|risorse umane|recrutamento|recrutador\w*|hiring coordinator|interview coordinator|candidate experience)\b/,
  ],
  [
    'hiring_manager',
    /\b(?:hiring manager|(?:engineering|product|design|data|marketing|sales|operations|development|software|it|research|finance|qa|delivery|project|programme|program|department|team|group|unit|store|plant|account|art|creative|technical|tech) (?:manager|lead|leader|director)|head of|director|vp|vice president|cto|ceo|coo|cfo|cpo|cio|chief \w+ officer|(?:co-?)?founder|managing director|\w*teamleit\w*|\w*abteilungsleit\w*|bereichsleit\w*|\w*leiter(?:in)?|leitung|geschaeftsfuehr\w*|gruender\w*|responsable|directeur|directrice|chef\w* d\w*|fondat\w+|director\w*|jefe|jefa|gerente|fundador\w*|teamleider|afdelingshoofd|manager|diretor\w*|coordenador\w*|direttore|direttrice|responsabile)\b/,
  ],
];

/** Who works for somebody, or sells to somebody, decides on nobody's application. Folded. */
const NOBODYS_MANAGER = /\b(?:assist\w+ (?:to|of|de|der|des|von|van)|account manager)\b/;

const MOST_LINES = 14;
const MOST_LAST_LINES = 8;
/** How far below the name a title stands. */
const BELOW_NAME = 5;

/** The line that says what the writer does: beside or below the name in the signature, or in the display name. */
export function titleOfWriter(writer: Address, original: Original): string | null {
  const shown =
    writer.name && /[,|(–-]/.test(writer.name)
      ? cleanDisplayName(writer.name)
          .split(/(?<!\s)\s*[,|(–]\s*|\s-\s/)
          .slice(1)
      : [];
  const lines =
    original.signature === null
      ? signedLines(writer, linesOf(original.text.slice(-600)).slice(-MOST_LAST_LINES))
      : linesOf(original.signature).slice(0, MOST_LINES);
  const pieces = [
    ...shown,
    ...lines.filter((line) => line.length <= 90).flatMap((line) => line.split(/(?<!\s)\s*[|•·]\s*|,\s/)),
  ];
  const title = pieces.find((piece) => isTitle(piece));
  return title ? title.replace(/(?<![)\s])[)\s]+$/, '').slice(0, 80) : null;
}

function linesOf(text: string): string[] {
  return plainCharacters(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** From the writer's name on, or below the farewell: what stands higher is an agenda, or a list of openings. */
function signedLines({ name, address }: Address, last: readonly string[]): string[] {
  const [first] = (personName(name ?? '') ?? nameOfAddress(address) ?? '').split(' ');
  const named = first ? last.findLastIndex((line) => line.startsWith(first)) : -1;
  const from = named >= 0 ? named : last.findLastIndex(isFarewell) + 1;
  return from > 0 ? last.slice(from, from + BELOW_NAME) : [];
}

function isTitle(piece: string): boolean {
  if (
    piece.length < 2 ||
    piece.length > 70 ||
    /\.$|\d[:.]\d\d|[@:?!]|https?|\b(?:thank|regards|dear|your|our|you|gr[uü](?:ss|ß)e|team)\b/i.test(piece)
  )
    return false;
  return titleKind(piece) !== null;
}

/** What a title makes somebody; null when it makes them nobody we know. */
export function titleKind(title: string): ContactKind | null {
  const folded = foldText(title);
  if (NOBODYS_MANAGER.test(folded)) return null;
  return TITLES.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
