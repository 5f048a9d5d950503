import type { Sentence } from '../../classify/sentences.ts';
import { foldText } from '../../read/fold-text.ts';
import { patternsPossible } from '../possible-patterns.ts';

/** "Our client is looking for …", on folded text. */
const CLIENT =
  /\b(?:our|my|the) clients?\b|\bclient(?: |'s |s )(?:is|are|has|have|wants|told|decided|after)\b|\b(?:kunden?|mandanten?|auftraggeber)\b|\b(?:notre|mon|nos) clients?\b|\b(?:nuestro|mi|el) cliente\b|\b(?:onze|de|mijn) (?:klant|opdrachtgever)\b|\b(?:nosso|o|do) cliente\b|\b(?:nostro|il|mio) cliente\b/;
const mayBeClient = patternsPossible([CLIENT]);

/** Words of companies that find people for others, on folded names. */
const AGENCY =
  /\b(?:staffing|recruitment|recruiting|recruiters|personnel|personaldienst\w*|personalservice|personalberat\w*|personalvermittl\w*|werving|talento|recrutement|recrutamento|reclutamiento|headhunt\w*|executive|search|interim|zeitarbeit|uitzend\w*|temps|talent|selection|seleccion|selezione|resourcing|rh|formation|jobs|hr|rekrut\w*|interinale|ett|trabajo temporal|placement)\b/;

/** What only those are called who find people for others, on folded lines. */
const TITLE_AT_AGENCY =
  /\b(?:recruitment consultants?|recruitment-consultants?|recruiting consultants?|staffing consultants?|search consultants?|headhunter\w*|personalberater\w*|personalvermittler\w*|personaldisponent\w*|consultante? en recrutement|cabinet de recrutement|consultora? de (?:seleccion|recrutamento|reclutamiento)|consulente (?:di |per la )?(?:selezione|recruiting)|intercedente?|wervingsconsultant|wervingsadviseur)\b/;

/** Whether the writer signs as one who finds people for others. */
export function writesForAgency(signOff: readonly string[]): boolean {
  return signOff.some((line) => TITLE_AT_AGENCY.test(foldText(line)));
}

/** Whether the writer speaks of a client: then the writer's own company is not the employer. */
export function speaksOfClient(sentences: readonly Sentence[]): boolean {
  return sentences.some((sentence) => mayBeClient(sentence).length > 0 && CLIENT.test(sentence.folded));
}

/** Whether a folded name is one of a company that finds people for others. */
export function namesAgency(folded: string): boolean {
  return AGENCY.test(folded);
}
