import type { Sentence } from '../../classify/sentences.ts';
import { foldText } from '../../read/fold-text.ts';
import { patternsPossible } from '../possible-patterns.ts';

/** "Our client is looking for …", on folded text. */
const CLIENT =
  /\b(?:our|my|the) clients?\b|\bclient(?: |'s |s )(?:is|are|has|have|wants|told|decided|after)\b|\b(?:kunden?|mandanten?|auftraggeber)\b|\b(?:notre|mon|nos) clients?\b|\b(?:nuestro|mi|el) cliente\b|\b(?:onze|de|mijn) (?:klant|opdrachtgever)\b|\b(?:nosso|o|do) cliente\b|\b(?:nostro|il|mio) cliente\b/;
const mayBeClient = patternsPossible([CLIENT]);

/** Words of companies that find people for others, on folded names. */
const AGENCY =
  /\b(?:staffing|recruitment|recruiting|recruiters|personnel|personaldienst\w*|personalservice|personalberat\w*|personalvermittl\w*|werving|talento|recrutement|recrutamento|reclutamiento|headhunt\w*|executive|search|interim|zeitarbeit|uitzend\w*|temps|talent|selection|seleccion|selezione|resourcing|rh|formation|jobs|hr|rekrut\w*|interinale|ett|trabajo temporal|placements?|talentos|vermittlung|travel nurs\w+|locums?|stellenvermittlung|arbeitsvermittlung|rh conseil|recruit)\b/;

/** What only those are called who find people for others, on folded lines. */
const TITLE_AT_AGENCY =
  /\b(?:recruitment consultants?|recruitment-consultants?|recruiting consultants?|staffing consultants?|search consultants?|headhunter\w*|personalberater\w*|personalvermittler\w*|personaldisponent\w*|consultante? en recrutement|cabinet de recrutement|consultora? de (?:seleccion|recrutamento|reclutamiento)|consulente (?:di |per la )?(?:selezione|recruiting)|intercedente?|wervingsconsultant|wervingsadviseur)\b/;

export const TALKS_OF = ['client', 'client-of-applicant', 'hidden', 'agency', 'application'] as const;
export type Talk = (typeof TALKS_OF)[number];
type TalkFound = Exclude<Talk, 'client-of-applicant'> | 'answer';

/** Which kinds of talk a letter holds: of a client, of an employer that stays unnamed, of one who finds work for many. Folded. */
const TALK: readonly (readonly [TalkFound, RegExp])[] = [
  [
    'client',
    /\b(?:(?:our|my|the|a|an|this|mnc|direct|end|new|banking|state|public sector|private) (?:\w+ ){0,2}clients?|clients? (?:of (?:mine|ours)|is|are|has|in|who|needs|wants)|client:|(?:for|with) (?:our|a) customer|kunden?|mandanten?|auftraggebers?|(?:un|notre|mon|nos|mes|mes|ce) (?:\w+ )?clients?|clientes?|(?:een|onze|mijn) (?:klant|opdrachtgever)|azienda cliente|implementation partner)\b/,
  ],
  [
    'hidden',
    /\b(?:with|for|at|helping|joining|bei|fur|fuer|chez|pour|bij|voor|para|per|presso) (?:(?:an?|eine[nmr]?|ein|une?|een|um|uma|un|una|one of the) )(?:[\w-]+ ){0,5}(?:company|companies|manufacturer|firm|bank|startup|start-up|scale-?up|fintech|insurer|reinsurer|retailer|group|practice|hospital|clinic|agency|organi[sz]ation|business|unternehmen|betrieb|hersteller|klinik|konzern|softwarehaus|mittelstand\w*|entreprise|societe|groupe|pme|bedrijf|organisatie|empresa|azienda|studio|employer|home|school|charity|brand|family|office)\b|\bconfidential\b|\bstealth\b/,
  ],
  [
    'agency',
    /\b(?:c2c|corp ?(?:to|2) ?corp|w2|1099|h1b|bench|hotlists?|rtr|ir35|umbrella|day rate|per hour|bill rate|visa status|rate:|your (?:updated )?(?:resume|cv|profile) (?:on|from|and|with)|(?:found|came across|saw|received|got) your (?:resume|cv|profile)|updated (?:resume|cv)|i(?: am|'m)? (?:a )?(?:technical |it |senior )?(?:recruit\w*|headhunter) |placement|stundensatz|lebenslauf zusenden|gehaltsvorstellung|pretentions)\b/,
  ],
  [
    'application',
    /\b(?:your (?:\w+ )?(?:application|interview|candidacy|interest)|you(?: have)? applied|(?:thank you|thanks) for (?:applying|your interest)|(?:ihre|deine|eure) (?:\w+ )?(?:bewerbung|unterlagen)|(?:votre|ta) candidature|(?:tu|su) (?:candidatura|solicitud|postulacion)|(?:sua|tua) candidatura|(?:je|jouw|uw) (?:sollicitatie|kandidatuur))\b/,
  ],
  [
    'answer',
    /\b(?:(?:heard|feedback) (?:back )?from|they (?:liked|enjoyed|felt|decided|went|have decided|loved)|unfortunately|unsuccessful|not (?:be )?(?:progress\w*|mov\w+ forward|tak\w+)|(?:gone|going|went) with|put you forward|submitted you|your (?:cv|resume|details) (?:was|were|has|have) (?:sent|been|submitted)|invite you|interview (?:is |has been )?(?:confirmed|booked|arranged|scheduled)|(?:first|second|final) (?:round|stage) (?:interview|with)|they(?:'d| would) like to (?:meet|see|interview)|leider|absage|malheureusement|helaas|lamentablemente|infelizmente|purtroppo)\b/,
  ],
];

const possibleTalk = patternsPossible(TALK.map(([, pattern]) => pattern));

/** The kinds of talk in a letter's folded sentences: whether whoever writes it may be the employer. */
export function talkOf(sentences: readonly Sentence[]): Talk[] {
  const said = new Set<RegExp>();
  for (const sentence of sentences)
    for (const pattern of possibleTalk(sentence))
      if (!said.has(pattern) && pattern.test(sentence.folded)) said.add(pattern);
  const found = TALK.filter(([, pattern]) => said.has(pattern)).map(([kind]) => kind);
  const isToApplicant = found.includes('application') || found.includes('answer');
  return found.flatMap((kind): Talk[] =>
    kind === 'answer' ? [] : kind === 'client' && isToApplicant ? ['client-of-applicant'] : [kind],
  );
}

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
