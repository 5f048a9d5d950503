import type { Sentence } from '../classify/sentences.ts';
import type { Found } from '../facts.ts';
import { plainCharacters } from '../plain-characters.ts';
import { foldText } from '../read/fold-text.ts';
import { cleanRole, looksLikeRole } from './role-name.ts';

/** A sentence frame around a role's name. `sure`: the frame alone says that it is one. */
interface RoleFrame {
  pattern: RegExp;
  sure: boolean;
  /** The frame says where the name ends too. */
  closed?: boolean;
  example: string;
}

/** Up to a hundred characters of one sentence; a full stop inside a word (".NET", "Sr. ") does not end it. */
const NAME = String.raw`((?:[^.!?"\n]|\.(?=\S)|(?<=\b[SJ]r)\.){2,100})`;
/** What a role's name ends at. Apart from the frames, since here a capital letter is told from a small one. */
const END =
  /\s(?:at|with|here|in our|in \p{Lu}\S*|within|has|have|had|was|is|are|but|you|we|which|that|through|via|due|since|and (?:for|your|the|we|are|our|have|would|taking|I|to|will|has)|position|role|opening|opportunity|vacancy|application|bei|und (?:Ihr|dein|das|für|die|den)|zu|eingegangen|erhalten|interessier\p{L}*|in unserem|chez|au sein|et|a bien|a été|n'|en \p{Lu}\S*|y|ha|bij|en|presso|e|na|no|foi)(?=\s|$)|\s?[,;:!?](?:\s\p{Ll}|\s?$)|,\s(?:we|you|I|but|and|wir|nous)\b|\s-\s(?:at|with|bei)\b/u;
const open = (before: string, sure: boolean, example: string): RoleFrame => ({
  pattern: new RegExp(before + NAME, 'giu'),
  sure,
  example,
});

/** Read from the top: the frame that says most stands first. */
export const roleFrames: readonly RoleFrame[] = [
  {
    pattern:
      /\b(?:position|role|job|opening|stelle|rolle|poste|puesto|vacante|functie|vacature|vaga|posizione|ruolo|als|as)(?: (?:of|as|als|de|del|van|di|for))? "([^"\n]{2,100})"|"([^"\n]{2,100})" (?:position|role|job|opening|stelle)\b/giu,
    sure: true,
    example: 'Thank you for your interest in the position "Fleet Planner (m/f/d)".',
  },
  open(
    String.raw`\b(?:position|role|job|post|opening|vacancy|opportunity|internship) (?:of|as|for)(?: an?| the| our)? `,
    true,
    'Thank you for applying for the position of Fleet Planner with us.',
  ),
  open(
    String.raw`\b(?:job title|position|role|title|stelle|poste|puesto|functie|vaga|posizione)\s?: `,
    true,
    'Position: Fleet Planner',
  ),
  {
    pattern:
      /(?:\b(?:the|our|your|an?|to|in|for|as)\s)(\p{Lu}[^.!?"\n]{1,98}?)\s(?:position|role|opening|vacancy|opportunity|opportunities|internship position)\b/gu,
    sure: true,
    closed: true,
    example: 'We have received your application for the Fleet Planner role.',
  },
  {
    pattern: /\b(?:the|our|your|an?)\s((?:[\p{Ll}-]+\s){1,4})(?:position|role|opening|vacancy)\b/gu,
    sure: false,
    closed: true,
    example: 'Thank you for applying for our fleet manager position.',
  },
  open(
    String.raw`\b(?:position|stelle|job|rolle|funktion|ausschreibung|vakanz|tätigkeit|stellenausschreibung) (?:als|des|der|einer|eines|zum|zur) `,
    true,
    'vielen Dank für Ihre Bewerbung auf die Stelle als Flottenplaner (m/w/d).',
  ),
  open(
    String.raw`\b(?:bewerbung|beworben|bewerben|interesse|gespräch|interview)(?: [^.!?\n]{0,40}?)? als `,
    true,
    'Ihre Bewerbung als Flottenplanerin',
  ),
  open(
    String.raw`\bauf die (?:ausgeschriebene )?(?:stelle|position|rolle) `,
    false,
    'Ihre Bewerbung auf die Position Fleet Manager (m/w/d)',
  ),
  open(
    String.raw`\b(?:für|um) die (?:ausgeschriebene )?(?:stelle|position|rolle) `,
    false,
    'Ihre Bewerbung für die Stelle Fleet Manager',
  ),
  open(
    String.raw`\b(?:poste|emploi|fonction|offre|stage|mission) (?:de |d'|en tant que |: ?)`,
    true,
    'Votre candidature pour le poste de Chargée de flotte chez Boreal',
  ),
  open(
    String.raw`\bcandidature (?:pour|au|à|en tant que|comme) (?:le |la |un |une |l')?`,
    false,
    'Votre candidature en tant que Responsable de flotte',
  ),
  open(
    String.raw`\b(?:puesto|posición|vacante|cargo|rol|oferta) (?:de |como |: ?)`,
    true,
    'Gracias por postularte al puesto de Analista de flota en Boreal.',
  ),
  open(
    String.raw`\b(?:functie|vacature|positie|rol|sollicitatie) (?:van|als|voor|voor de functie van) `,
    true,
    'Bedankt voor je sollicitatie voor de functie van Vlootbeheerder bij Boreal.',
  ),
  open(
    String.raw`\b(?:vaga|posição|cargo|função) (?:de |para |: ?)`,
    true,
    'Recebemos sua candidatura para a vaga de Analista de Frota na Boreal.',
  ),
  open(
    String.raw`\b(?:posizione|ruolo|figura|candidatura) (?:di|per|come|per la posizione di) `,
    true,
    'La tua candidatura per la posizione di Addetto flotta presso Boreal',
  ),
  open(
    String.raw`\b(?:forward|proceed|continue) with your `,
    false,
    'We will not be moving forward with your Fleet Manager application.',
  ),
  open(
    String.raw`\b(?:join\w*|part of|working)\b[^.!?\n]{0,40}? as an? `,
    false,
    'Thank you for your interest in joining Boreal as a Fleet Manager.',
  ),
  open(
    String.raw`\b(?:apply|applying|applied|application|interest|interested|candidacy|considered|consideration|profile|resume|qualifications|background) (?:for|to|in|as)(?: the| our| an?| your)? `,
    false,
    'Your application for Fleet Manager at Boreal',
  ),
];

/** Subjects that are a role and a company, or announce one. */
const SUBJECT_FRAMES: readonly RegExp[] = [
  /\b(?:application|bewerbung|candidature|candidatura|solicitud|sollicitatie|applied|received|interview|update)\s?(?::|-|\||\()\s?([^|]{3,90}?)(?:\)|\s[|-]\s|\s(?:at|with|bei|chez|bij|presso)\s|$)/iu,
  /^([^|:]{3,80}?)\s(?:at|with|@|bei|chez|bij|presso)\s\p{Lu}/u,
  /(?:^|\s[-|]\s)([^|]{3,80}?)(?=\s[-|]\s|$)/gu,
];

const GENDERED =
  /(?:\b(?:als|für|auf|stelle|position|job|the|our|as|for|of|bewerbung:?|application:?)\s|^|["-]\s?)(\p{Lu}(?:[^.!?"\n(]|\.(?=\S)|\((?!\s?[mwfdxgah]))(?:[^.!?"\n(]|\.(?=\S)|\((?!\s?[mwfdxgah])){1,80}?)\s?\((?:all genders|gn|[mwfdxiah]\s?[/|,]\s?[mwfdxiah])/giu;

/** The role that an original is about, and the words that say so; null when none does clearly. */
export function extractRole(subject: string | null, sentences: readonly Sentence[]): Found<string> | null {
  const title = plainCharacters(subject ?? '').replace(/^(?:(?:re|fwd?|aw|wg|tr|rv|sv|antw)\s?:\s*)+/i, '');
  const texts = sentences.slice(0, 60).map(({ text }) => plainCharacters(text));

  return (
    firstFound([title, ...texts], (text) => tryPattern(text, { pattern: GENDERED, sure: true })) ??
    firstFound([title, ...texts.slice(0, 25)], (text) => fromFrames(text, true)) ??
    firstFound([title, ...texts.slice(0, 25)], (text) => fromFrames(text, false)) ??
    fromSubject(title)
  );
}

function firstFound(texts: readonly string[], read: (text: string) => string | null): Found<string> | null {
  for (const text of texts) {
    const value = text === '' ? null : read(text);
    if (value) return { value, evidence: text.slice(0, 200) };
  }
  return null;
}

const MENTIONS_ROLE =
  /position|role|job|post|opening|vacancy|opportunit|internship|appl|interes|candida|forward|proceed|continu|join|consider|profile|resume|title|stelle|rolle|funktion|ausschreibung|vakanz|tätigkeit|bewerb|beworben|gespräch|emploi|fonction|offre|stage|mission|puesto|posici|vacante|cargo|\brol\b|oferta|functie|vacature|positie|sollicit|vaga|posiç|função|posizione|ruolo|figura/i;

function fromFrames(text: string, sure: boolean): string | null {
  if (!MENTIONS_ROLE.test(text) || isAboutOtherRoles(text)) return null;
  for (const frame of roleFrames.filter((each) => each.sure === sure)) {
    const role = tryPattern(text, frame);
    if (role) return role;
  }
  return null;
}

/** "We encourage you to apply for other roles": no word of these is about the owner's own role. */
function isAboutOtherRoles(text: string): boolean {
  return /\b(?:encourage|other (?:roles|positions|openings|opportunities)|future (?:roles|positions|openings|opportunities)|similar (?:roles|jobs|positions)|recommended|you may also|check (?:back|out)|andere stellen|weitere stellen)\b/.test(
    foldText(text),
  );
}

function fromSubject(title: string): Found<string> | null {
  for (const pattern of SUBJECT_FRAMES) {
    const matches = pattern.global ? [...title.matchAll(pattern)].slice(0, 5) : [pattern.exec(title)];
    for (const match of matches) {
      const role = match?.[1] ? cleanRole(match[1]) : null;
      if (role && looksLikeRole(role)) return { value: role, evidence: title.slice(0, 200) };
    }
  }
  return null;
}

function tryPattern(text: string, { pattern, sure, closed }: Omit<RoleFrame, 'example'>): string | null {
  let tried = 0;
  for (const [, first, second] of text.matchAll(pattern)) {
    if (++tried > 4) break;
    const role = cleanRole(narrow(first ?? second ?? '', closed ?? false));
    if (role && (looksLikeRole(role) || (sure && /^[\p{Lu}\d]/u.test(role)))) return role;
  }
  return null;
}

/** What is left of a frame's words when the sentence goes on after the role, or began before it. */
function narrow(words: string, closed: boolean): string {
  const end = closed ? -1 : words.search(END);
  const cut = end < 0 ? words : words.slice(0, end);
  // "for Boreal and the Fleet Planner role": what stands before the last article is another thing.
  const last = cut
    .split(
      /\s(?:the|our|your)\s|(?:^|\s)(?:Bewerbung(?: als| für| auf| um)?|(?:die|der) (?:Position|Stelle|Rolle)(?: als| des| der)?)[:\s]+/,
    )
    .at(-1)!;
  // "Boreal Freight (Fleet Planner)": the company stands before its opening.
  const [, outside, inside] = /^([^(]+)\s\(([^()]{3,60})\)$/.exec(last.trim()) ?? [];
  if (inside && looksLikeRole(inside) && !looksLikeRole(outside!)) return inside;
  const [before, after] = [
    last.slice(0, last.lastIndexOf(' for ')),
    last.slice(last.lastIndexOf(' for ') + 5),
  ];
  return last.includes(' for ') && looksLikeRole(after) && !looksLikeRole(before) ? after : last;
}
