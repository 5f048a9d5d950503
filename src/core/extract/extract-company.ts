import { getDomain, getDomainWithoutSuffix } from 'tldts';
import { isServiceBrand, serviceOfBrand, serviceOfDomain } from '../applicant-tracking.ts';
import type { Sentence } from '../classify/sentences.ts';
import { domainSpells, foldCompany, sameCompany } from '../company-name.ts';
import type { Found } from '../facts.ts';
import type { Identity } from '../identity.ts';
import { isNoReplyAddress } from '../no-reply-address.ts';
import { plainCharacters } from '../plain-characters.ts';
import { foldText } from '../read/fold-text.ts';
import type { Original } from '../reading.ts';
import { isFreeMail } from './free-mail.ts';
import { cleanDisplayName, personName, sharesName } from './person-name.ts';
import { isRoleAddress } from './role-address.ts';
import { looksLikeRole } from './role-name.ts';

interface Candidate {
  name: string;
  /** How much this source is to be believed; the weights of one company's candidates add up. */
  weight: number;
  evidence: string;
}

/** A capitalised name of up to six words, as companies write theirs: "Whole Grain & Co.", "3M", "iRobotics", "T-Rail". */
const WORD = String.raw`(?:[\p{Lu}\d][\p{L}\d'&+*°.-]*|\p{Ll}{1,2}\p{Lu}[\p{L}\d'-]*|[\p{Ll}\d-]{2,30}\.(?:com|io|ai|de|net|org|co|app|dev|example|test)\b)`;
const NAME = String.raw`(${WORD}(?: (?:(?:of|for|and|&|\+|de|du|des|la|le|und|von|der|di|del|do|da|e|y) (?:the |der |la )?)?${WORD}|, (?:Inc|LLC|Ltd|GmbH|AG|S\.A|Corp|Co)\b\.?){0,5})`;
const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');
const TEAM = `(?:(?:Early|Talent|Hiring|Recruiting|Recruitment|People|HR|Human Resources|Careers?|Acquisition|Candidate Experience|Bewerber|Personal|Karriere|University) ){0,3}(?:[Tt]eam|[Tt]alent [Aa]cquisition|[Rr]ecruiting|[Rr]ecruitment|[Cc]areers|HR|Karriere|Recrutement)`;

interface CompanyFrame {
  pattern: RegExp;
  weight: number;
  example: string;
  /** A cheap look at the sentence before the costly one, for frames that begin with the name. */
  needs?: RegExp;
}
const frame = (before: string, weight: number, example: string): CompanyFrame => ({
  pattern: new RegExp(`${before}${NAME}`, 'gu'),
  weight,
  example,
});

/** The words before, or after, a company's name. Case counts: a name begins with a capital letter. */
export const companyFrames: readonly CompanyFrame[] = [
  frame(
    String.raw`\b(?:[Ii]nterest(?:ed)? in|[Ii]nterest in (?:joining|working (?:at|with|for)|careers? (?:at|with)|employment (?:at|with)|a career (?:at|with)|opportunities (?:at|with)|a position (?:at|with))|[Jj]oining|[Cc]onsidering|[Ww]orking (?:at|for|with)|[Cc]areers? (?:at|with)|[Ee]mployment (?:at|with)|[Oo]pportunit(?:y|ies) (?:at|with)|[Jj]oin) (?:the team at )?(?:the )?`,
    2,
    'Thank you for your interest in Boreal Freight.',
  ),
  frame(
    String.raw`\b(?:[Aa]pplying|[Aa]pplied|[Aa]pply|[Aa]pplication(?:s)?|[Cc]andidacy|[Rr]esume|[Ii]nterview|[Cc]all|[Ss]creen|[Cc]onversation|[Uu]pdate)(?: (?:was |has been |been )?(?:sent|submitted|received))? (?:to|at|with|from|by) (?:work (?:at|for) )?`,
    2,
    'Thank you for applying to Boreal Freight.',
  ),
  frame(
    String.raw`\b(?:[Pp]osition|[Rr]ole|[Jj]ob|[Oo]pening|[Oo]pportunity|[Ii]nternship|[Vv]acancy|[Tt]eam|\p{Lu}\p{L}+|[IVX]+|\))\)?"?,? (?:here )?(?:at|with) `,
    2,
    'We have received your application for the Fleet Planner role at Boreal Freight.',
  ),
  frame(
    String.raw`\b(?:[Hh]ere|[Ff]rom (?:all of |everyone )?us|[Ee]veryone|[Ll]ife|[Uu]s(?: all)?|[Tt]eam) at `,
    2,
    'All the best from everyone at Boreal Freight',
  ),
  frame(
    String.raw`\b(?:[Oo]n behalf of|[Ww]elcome to|[Cc]hoosing|[Aa]pplying for .{2,60} at) (?:the )?(?!our|my)`,
    1,
    'On behalf of Boreal Freight, thank you.',
  ),
  {
    pattern: new RegExp(`${NAME}(?:'s)?[ -](?=${TEAM}\\b)`, 'gu'),
    weight: 2,
    example: 'The Boreal Freight Recruiting Team',
    needs: /team|acquisition|recruit|careers|karriere|\bHR\b/i,
  },
  {
    pattern: new RegExp(
      `${NAME} (?=(?:has (?:decided|reviewed|received|chosen|viewed|invited)|have decided|hat sich entschieden|is an equal|received your|invites? you|invited you|lädt (?:Sie|dich))\\b)`,
      'gu',
    ),
    weight: 1,
    example: 'Boreal Freight has decided not to move forward.',
    needs:
      / (?:has (?:decided|reviewed|received|chosen|viewed|invited)|have decided|hat sich|is an equal|received your|invites? you|invited you|lädt (?:Sie|dich))\b/,
  },
  frame(
    String.raw`\b(?:viewed|reviewed|sent|submitted) (?:by|to) `,
    2,
    'Your application was viewed by Boreal Freight.',
  ),
  frame(
    String.raw`\b(?:[Bb]ewerbung|[Bb]eworben|[Kk]arriere|[Tt]ätigkeit|[Mm]itarbeit|[Pp]raktikum|[Gg]espräch|[Ii]nterview|[Aa]rbeiten|[Ss]telle|[Pp]osition|[Jj]ob|[Ii]nteresse)\b[^.!?\n]{0,90}? (?:bei|mit) (?:der |dem |den |uns bei )?(?:[Ff]irma )?`,
    2,
    'vielen Dank für Ihre Bewerbung als Flottenplanerin bei der Boreal Fracht GmbH',
  ),
  frame(String.raw`\b[Ii]nteresse an (?:der |dem )?`, 1, 'Vielen Dank für Ihr Interesse an Boreal Fracht'),
  frame(
    String.raw`\b(?:[Cc]andidature|[Pp]oste|[Ii]ntérêt|[Ss]tage|[Ee]mploi|[Rr]ejoindre|[Ee]ntretien|[Rr]ecrutement)\b[^.!?\n]{0,90}? (?:chez|au sein de|au sein d'|auprès de) ?(?:la société |l'entreprise )?`,
    2,
    'Nous vous remercions de votre candidature au poste de Planificatrice chez Boréal Fret.',
  ),
  frame(
    String.raw`\b(?:portez|portiez|porté|intérêt pour|rejoindre) (?:à |pour )?(?:la société )?`,
    1,
    "Merci de l'intérêt que vous portez à Boréal Fret.",
  ),
  frame(
    String.raw`\b(?:[Cc]andidatura|[Ss]olicitud|[Ii]nterés|[Pp]uesto|[Vv]acante|[Pp]roceso|[Pp]ostulación|[Tt]rabajar|[Ee]ntrevista)\b[^.!?\n]{0,80}? (?:en|con) `,
    1,
    'Gracias por tu candidatura al puesto de Planificadora en Boreal Carga.',
  ),
  frame(
    String.raw`\b(?:[Ss]ollicitatie|[Ff]unctie|[Vv]acature|[Ww]erken|[Gg]esprek|[Ii]nteresse|[Rr]ol)\b[^.!?\n]{0,80}? (?:bij|in) `,
    2,
    'Bedankt voor je sollicitatie als Planner bij Boreal Vracht.',
  ),
  frame(
    String.raw`\b(?:[Cc]andidatura|[Vv]aga|[Ii]nteresse|[Pp]rocesso|[Ee]ntrevista|[Tt]rabalhar)\b[^.!?\n]{0,80}? (?:na|no|à|ao|em|pela|pelo) `,
    1,
    'Recebemos a sua candidatura para a vaga de Planejadora na Boreal Cargas.',
  ),
  frame(
    String.raw`\b(?:[Cc]andidatura|[Pp]osizione|[Rr]uolo|[Ii]nteresse|[Cc]olloquio|[Ll]avorare)\b[^.!?\n]{0,80}? (?:presso|per|in|con) `,
    1,
    'Grazie per la tua candidatura presso Boreal Merci.',
  ),
];

/** Words that begin no company's name, on folded text: they stand where a name might, at the head of a sentence or a noun. */
const NO_COMPANY =
  /^(?:the|a|an|ihr|your)$|^(?:the |a |an )?(?:(?:hr|early|selezione|seleccion|risorse umane|i'm|i|we're|you're|data|engineering|product|design|sales|marketing|finance|legal|operations|development|research|karriere|bewerbung|recrutement|personal|talent|people|hiring|recruiting|recruitment|career|careers|candidate|application|applications|applicant|human|resources?|acquisition|team|teams|experience|job|jobs|position|role|your|our|my|this|that|these|those|his|her|their|us|me|you|we|it|all|any|each|every|other|others|another|dear|hi|hello|hallo|thank|thanks|best|kind|regards|please|unfortunately|however|after|at|in|on|if|as|since|while|although|due|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|zoom|teams|microsoft teams|google meet|skype|germany|berlin|munich|wien|vienna|paris|london|europe|remote|united states|usa|uk|interview|phone|video|technical|screen|call|stelle|position|taetigkeit|mitarbeit|unternehmen|ausschreibung|fragen|bedarf|interesse|rueckfragen|ihnen|ihrer?|ihrem|deiner?|deinem|uns|unserer?|unserem|unseren|einer?|einem|dieser|diesem|dieses|der|die|das|candidature|entreprise|poste|notre|votre|nos|cette|empresa|puesto|nuestra|nuestro|ons|onze|ons bedrijf|nossa|nosso|nostra|nostro|future|new|open|senior|junior|management|university|back office|private|confidential|no reply|noreply|info|undisclosed|client)(?:\s|$))+$/;

/**
 * The employer that an original is about, and the words that name it; null when nothing does. Never the tracking
 * system's brand by its display name or domain, and never the owner. The sender's own domain is the weakest evidence.
 */
export function extractCompany(
  original: Original,
  sentences: readonly Sentence[],
  identity: Identity,
): { company: Found<string> | null; companyDomain: string | null } {
  const domain = employerDomain(original);
  const candidates = [
    // A tracking system signs its mail; that it hires for itself, only a sentence can say.
    ...fromDisplayName(original).filter(({ name }) => !isServiceBrand(name)),
    ...fromTexts(original.subject ? [stripPrefix(original.subject)] : [], 1.5),
    ...fromSubjectEnds(original, domain),
    ...fromTexts(
      sentences.slice(0, 80).map(({ text }) => text),
      1,
    ),
    ...fromTexts((original.signature ?? '').split('\n').slice(0, 12), 1),
    ...fromSignature(original.signature, domain),
    ...(domain ? [fromDomain(domain)] : []),
  ].filter(({ name, weight }) => weight > 0 && isCompany(name, identity) && !isCarrier(name, original));

  const best = strongest(candidates, domain);
  if (!best) return { company: null, companyDomain: domain };
  return { company: { value: best.name, evidence: best.evidence.slice(0, 200) }, companyDomain: domain };
}

/** The registrable domain that the sender writes from; null for free mail, recruiting services and no sender. */
function employerDomain({ from }: Original): string | null {
  if (!from) return null;
  const host = from.address.slice(from.address.lastIndexOf('@') + 1);
  const domain =
    getDomain(host) ?? (/\.(?:example|test)$/.test(host) ? host.split('.').slice(-2).join('.') : null);
  const isOther = / via /i.test(from.name ?? '');
  return domain && !isOther && !isFreeMail(domain) && !serviceOfDomain(host) ? domain : null;
}

function fromDomain(domain: string): Candidate {
  const label = getDomainWithoutSuffix(domain) ?? domain.split('.')[0]!;
  const name = label
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
  return { name, weight: 0.5, evidence: domain };
}

/** "Mara Lindt at Northwind", "Northwind Careers", "Northwind via Greenhouse", "Hiring Team @ Northwind", "Northwind". */
function fromDisplayName({ from }: Original): Candidate[] {
  if (!from?.name || (from.name.includes('@') && !/\s@\s/.test(from.name))) return [];
  const evidence = from.name;
  const shown = cleanDisplayName(from.name);

  const after = /(?:\s(?:at|from|with|bei|von|chez|de chez|@)\s|\s[|/•]\s|\s-\s|,\s)(.{2,60})$/u.exec(
    shown,
  )?.[1];
  if (
    after &&
    (personName(shown) || NO_COMPANY.test(foldText(shown.slice(0, -after.length - 3)))) &&
    !looksLikeRole(after)
  ) {
    return [{ name: trimTeam(after), weight: 3, evidence }];
  }
  const team = trimTeam(shown);
  if (team !== shown) return [{ name: team, weight: 3, evidence }];
  const isHuman =
    personName(shown) !== null &&
    sharesName(shown, from.address) &&
    !isNoReplyAddress(from.address) &&
    !isRoleAddress(from.address) &&
    !serviceOfDomain(from.address.split('@')[1] ?? '');
  return isHuman
    ? []
    : [{ name: shown, weight: personName(shown) && shown.includes(' ') ? 1 : 2.5, evidence }];
}

/** "Boreal Freight via Codegauge": who carries the mail is not who hires, known to us or not. */
function isCarrier(name: string, { from }: Original): boolean {
  const carrier = /\svia\s+(\S.*)/is.exec(from?.name ?? '')?.[1];
  return carrier !== undefined && sameCompany(name, carrier);
}

/** Recruiting services hire for themselves too, job boards are named in other people's mail far more often. */
function believed(name: string): number {
  const service = serviceOfBrand(name);
  if (!service) return 1;
  return service.is === 'job_board' ? 0 : 0.5;
}

function trimTeam(shown: string): string {
  return shown
    .replace(
      /^(?:the\s+)?(?:(?:talent|hiring|recruiting|recruitment|people|hr|careers?|jobs?)\s+){0,3}(?:team|recruiting|recruitment|careers?|jobs?|hr)\s*(?:at|@|-|\||of|from|bei|von|chez)\s*/i,
      '',
    )
    .replace(
      /(?<![\s|,-])[\s|,-]+(?:(?:early|talent|hiring|recruiting|recruitment|people|hr|human resources|careers?|jobs?|acquisition|candidate|bewerber|personal|karriere|workday|application|university)\s+){0,4}(?:team|acquisition|recruiting|recruitment|recruiter|careers?|jobs?|hr|human resources|hiring|people|talent|karriere|bewerbermanagement|recrutement|personalabteilung|notifications?|no-?reply|workday)$/i,
      '',
    )
    .replace(/^(?:hr|recruiting|careers?|jobs?|karriere|recrutement)\s+/i, '')
    .trim();
}

function fromTexts(texts: readonly string[], factor: number): Candidate[] {
  return texts.flatMap((raw) => {
    const text = plainCharacters(raw).slice(0, 600);
    return companyFrames.flatMap(({ pattern, weight, needs }) =>
      needs?.test(text) === false
        ? []
        : [...text.matchAll(pattern)].slice(0, 3).flatMap((match) => {
            const name = trimName(match[1]!);
            const rest = text.slice(match.index + match[0].length);
            // "interest in Fleet Planner position" names a role, not an employer.
            const isRole =
              looksLikeRole(name) ||
              /^\s?(?:position|role|opening|opportunity|internship|job|program)\b/.test(rest);
            if (isRole) return [];
            // "The Boreal Freight Team" begins a sentence; "applying to The Boreal Company" names it so.
            const plain = needs ? name.replace(/^The /, '') : name;
            return [{ name: plain, weight: weight * factor * believed(plain), evidence: text }];
          }),
    );
  });
}

/** "Northwind - Fleet Planner", "Fleet Planner | Northwind": what is no role, where the domain or a colon says so. */
function fromSubjectEnds({ subject, text }: Original, domain: string | null): Candidate[] {
  const parts = stripPrefix(plainCharacters(subject ?? '')).split(/(?<!\s)\s+[-|:]\s+|:\s+/);
  if (parts.length < 2 || parts.length > 4) return [];
  const isSpelled = (part: string) => domain !== null && domainSpells(domain.split('.')[0]!, part);
  return [parts[0]!, parts.at(-1)!]
    .map((part) => trimTeam(part.trim()))
    .filter(
      (part) =>
        part.length <= 40 && !looksLikeRole(part) && WHOLE_NAME.test(part) && !SUBJECT_WORDS.test(part),
    )
    .filter((part) => isSpelled(part) || text.includes(part))
    .map((name) => ({ name, weight: isSpelled(name) ? 2 : 0.8, evidence: subject! }));
}

const SUBJECT_WORDS =
  /\b(?:application|interview|update|status|invitation|confirmation|your|bewerbung|candidature|candidatura|sollicitatie|absage|einladung|feedback|next steps?|follow|thank|offer|assessment|reminder|question|re|fwd)\b/i;

/** A signature line that is a company's name and nothing else: it ends in a legal form, or the domain spells it. */
function fromSignature(signature: string | null, domain: string | null): Candidate[] {
  return (signature ?? '')
    .split('\n')
    .slice(0, 12)
    .flatMap((line) => plainCharacters(line).split(/(?<!\s)\s+[|•·]\s+|,\s(?!Inc|LLC|Ltd)/))
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= 2 && piece.length <= 50)
    .filter(
      (piece) =>
        /\s(?:GmbH|AG|SE|Inc\.?|LLC|Ltd\.?|B\.?V\.?|S\.?A\.?S?|S\.p\.A\.?|KG|Limited|Corp\.?)$/.test(piece) ||
        (domain !== null && domainSpells(domain.split('.')[0]!, piece)),
    )
    .map((name) => ({ name, weight: 2, evidence: name }));
}

function strongest(candidates: readonly Candidate[], domain: string | null): Candidate | null {
  const label = domain?.split('.')[0];
  let best: Candidate | null = null;
  let bestWeight = 0;
  for (const candidate of candidates) {
    const same = candidates.filter(({ name }) => sameCompany(name, candidate.name));
    const total =
      sum(same.map(({ weight }) => weight)) + (label && domainSpells(label, candidate.name) ? 1 : 0);
    if (total > bestWeight) {
      best = [...same].sort((a, b) => b.weight - a.weight)[0]!;
      bestWeight = total;
    }
  }
  return best;
}

function isCompany(name: string, identity: Identity): boolean {
  const folded = foldText(name);
  if (name.length < 2 || name.length > 60 || NO_COMPANY.test(folded) || /[@[\]<>]|https?:/.test(name))
    return false;
  if (!/\p{L}/u.test(name) && !/^\d\p{L}|^\d{3,}$/u.test(name)) return false;
  const owner = identity.ownerName ? foldText(identity.ownerName) : null;
  return !(owner && (owner === folded || owner.split(' ').includes(folded))) && foldCompany(name) !== '';
}

function trimName(name: string): string {
  return name
    .replace(/^(?:The|Your|Our|Ihre?|Dein|Euer|Team)\s(?=.*$)/, (article) =>
      article === 'The ' ? article : '',
    )
    .replace(/(\s(?:Inc\.?|LLC|Ltd\.?|GmbH|Corp\.?))\s.*/s, '$1')
    .replace(/'s$/, '')
    .replace(/(?<![.,])[.,]+$/, (end) =>
      /\b(?:Inc|Ltd|Co|Corp|S\.p\.A|B\.V|S\.A)\.+$/.test(name) ? '.' : end.slice(end.length),
    )
    .replace(
      /[\s-](?:Team|Recruiting|Recruitment|Careers?|Talent|HR|Hiring|People|Campus|University Relations)(?:$|\s.*)/s,
      '',
    )
    .replace(/(?<!\s)\s+(?:and|of|for|&|und|de)$/, '')
    .trim();
}

function stripPrefix(subject: string): string {
  return subject.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv|sv|antw)\s?:\s*)+/i, '');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
