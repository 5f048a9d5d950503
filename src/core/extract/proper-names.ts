/** A run of capitalised words in a text, as names are written, and where it stands. */
export interface ProperName {
  name: string;
  start: number;
  end: number;
}

/** One word of a name: "Boreal", "3M", "iRobotics", "Knauf-Lemke", "Sytral'Eau", "plukfris.nl". */
const WORD = String.raw`(?:\p{Lu}[\p{L}\d'&+*°.·-]{0,40}|\d{1,4}\p{Lu}[\p{L}\d]{0,20}|\p{Ll}{1,2}\p{Lu}[\p{L}\d'-]{1,30}|[\p{Ll}\d-]{2,30}\.(?:com|io|ai|de|nl|fr|net|org|co|app|dev)(?![\p{L}\d]))`;
/** Small words inside a name: "Bank of the West", "Theater am Wall", "Ville d'Ornay", "Barrow & Lyle". */
const SMALL = String.raw`(?:of|for|and|the|&|\+|und|für|von|vom|zu|zur|zum|der|die|das|des|dem|den|am|im|an|de|du|la|le|les|l'|et|sur|del|di|della|delle|dei|degli|da|do|dos|das|e|y|van|het|voor|en|aan|op|ten|ter)`;
const NAME = new RegExp(
  String.raw`(?<![\p{L}\d@/])${WORD}(?: (?:${SMALL} ){0,2}(?:d'|l'|dell'|all')?${WORD}){0,6}`,
  'gu',
);
/** "Centre dentaire Gambetta", "Office cantonal des bâtiments", "gemeente Loosterveen": what it is stands first, and may go on in small letters. */
const KIND_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:Centre|Office|Agence|Caisse|Département|École|Institut|Institute|Conseil|Hôpital|Société|Université|Ministère|Maison|Association|Fédération|Coopérative|Clinique|Laboratoires?|Agenzia|Azienda|Istituto|Scuola|Ospedale|Centro|Instituto|Ayuntamiento|Escuela|Hospital|Agencia|Universidad|Câmara|Escola|Universidade|Agência|Studio|Zone|Régie|Lycée|Collège|Service) (?:(?:[\p{Ll}][\p{Ll}-]{1,20}|[dl]'[\p{L}-]{2,20}) ){0,4}?(?:(?:d'|l'|dell')?${WORD}(?: ${WORD}){0,3}|d(?:es|el|ella|os|as|e) \p{Ll}{4,20})|(?:gemeente|stad|provincie|basisschool|waterschap|stichting|vzw|municipality of|universiteit|hogeschool|ziekenhuis|hotel) (?:(?:van|de|het) )?${WORD}(?: (?:(?:en|de|van|aan) )?${WORD}){0,3})`,
  'gu',
);
/** Words with a capital letter that begin something new, wherever they stand. */
const NEW_START =
  /^(?:I|I'[a-z]{1,2}|We|We'[a-z]{1,2}|You|If|When|How|Where|Why|It|They|This|That|Your|Our|Please|Thank|Thanks|Dear|Hi|Hello|Sie|Ihre?|Ihnen|Wir|Bitte|Nous|Vous|Uw|Wij|Je|LG|MfG|VG)$/u;
const MOST = 60;

/** The proper names of a text in plain characters, from left to right. */
export function findProperNames(text: string): ProperName[] {
  const found: ProperName[] = [];
  for (const match of text.matchAll(NAME)) {
    for (const name of withoutNewStarts(match[0]))
      found.push({ name: name.name, start: match.index + name.start, end: match.index + name.end });
    if (found.length >= MOST) break;
  }
  for (const match of text.matchAll(KIND_FIRST))
    found.push({ name: match[0], start: match.index, end: match.index + match[0].length });
  return found;
}

/** "Graymoor Insurance I'd", "Harrow Springs When": the name ends where the next sentence or word begins. */
function withoutNewStarts(run: string): ProperName[] {
  const names: ProperName[] = [];
  let start = 0;
  let at = 0;
  const push = (end: number) => {
    const name = run
      .slice(start, end)
      .replace(/(?<! )(?: (?:and|of|for|the|und|für|der|die|das)){1,3} ?$/, '')
      .trimEnd();
    if (name.trim() !== '')
      names.push({
        name: name.trimStart(),
        start: start + (name.length - name.trimStart().length),
        end: start + name.length,
      });
  };
  for (const word of run.split(' ')) {
    if (NEW_START.test(word)) {
      push(at);
      start = at + word.length + 1;
    }
    at += word.length + 1;
  }
  if (start < run.length) push(run.length);
  return names;
}
