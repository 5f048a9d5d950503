import type { Sentence } from '../../classify/sentences.ts';
import type { Address } from '../../email.ts';
import type { Person } from '../../facts.ts';
import type { Original } from '../../reading.ts';
import { patternsPossible } from '../possible-patterns.ts';
import { titleKind, titleOfWriter } from './title-of-writer.ts';

const SAYS_HIRING_MANAGER =
  /\bi (?:am|was|will be) (?:[a-z'-]+(?: [a-z'-]+)?, )?the (?:(?:[a-z-]+ ){0,2}(?:hiring manager|manager|lead|head)\b(?! of (?:talent|people|hr|recruit\w*|human)))(?<!\b(?:hr|talent|people|recruiting|recruitment|acquisition|account|office|hiring operations) (?:manager|lead|head))|\bich bin (?:[a-z-]+ und )?(?:die |der )?(?:team|abteilungs|bereichs|gruppen|fachbereichs)leiter(?:in)?\b|\bi (?:lead|manage|run|head) the\b|\bich (?:leite|bin die? leiter)|\bthe role (?:is )?(?:in|on) my team\b|\bjoin my team\b|\bmein(?:em)? team\b/;
const SAYS_RECRUITER =
  /\bi am (?:a|the|your|one of the|an?) (?:[a-z-]+ ){0,3}(?:recruiter|talent|sourcer|people partner|hr)|\bich bin (?:die |der |eine? )?(?:[a-z-]+ ){0,2}recruiter|\bi recruit for\b/;
const SAYS_AGENCY =
  /\bon behalf of (?:our|my|a|the) client\b|\b(?:our|my) client\b|\bim auftrag (?:unseres|meines) (?:kunden|mandanten)\b|\bunser(?:en|em)? (?:kunde|kunden|mandanten?)\b|\b(?:notre|mon) client\b|\b(?:nuestro|mi) cliente\b|\bonze (?:klant|opdrachtgever)\b|\bnosso cliente\b|\bil nostro cliente\b/;
const AGENCY_NAME =
  /\b(?:staffing|recruitment|recruiting|recruiters|personnel|personaldienst\w*|personalberatung|headhunt\w*|executive search|interim|zeitarbeit|uitzend\w*)\b/;
const SAYS_INTERVIEWED =
  /\bi (?:really |very much )?(?:enjoyed|appreciated) (?:our|the|speaking|talking|meeting|interviewing|chatting)|\b(?:speak|speaking|spoke|meet|meeting|interview|talk|talking|chat|chatting) with me\b|\bpleasure (?:speaking|meeting|talking|to meet|to speak)|\bmit mir (?:zu sprechen|gesprochen)|\bhat mich (?:sehr )?gefreut/;

const possiblySaid = patternsPossible([SAYS_HIRING_MANAGER, SAYS_RECRUITER, SAYS_AGENCY, SAYS_INTERVIEWED]);

/** What the writer is to the application, by title and by what they say of themselves; and the words for it. */
export function readWriter(
  writer: Address,
  original: Original,
  sentences: readonly Sentence[],
): Pick<Person, 'is' | 'title' | 'evidence'> {
  const title = titleOfWriter(writer, original);
  const says = (pattern: RegExp) =>
    sentences
      .find((sentence) => possiblySaid(sentence).includes(pattern) && pattern.test(sentence.folded))
      ?.text.slice(0, 200);
  const domain = writer.address.slice(writer.address.lastIndexOf('@') + 1).replace(/[.-]/g, ' ');

  const agency = says(SAYS_AGENCY) ?? (AGENCY_NAME.test(domain) ? writer.address : undefined);
  const kind = title ? titleKind(title) : null;
  if (agency && kind !== 'hiring_manager') return { is: 'agency', title, evidence: agency };

  const manager = says(SAYS_HIRING_MANAGER);
  if (manager) return { is: 'hiring_manager', title, evidence: manager };
  if (kind) return { is: kind, title, evidence: title! };

  const recruiter = says(SAYS_RECRUITER);
  if (recruiter) return { is: 'recruiter', title, evidence: recruiter };
  const interviewed = says(SAYS_INTERVIEWED);
  if (interviewed) return { is: 'interviewer', title, evidence: interviewed };
  return { is: 'unknown', title, evidence: 'wrote the email' };
}

/** What a header says of somebody who did not write. */
export function readOther({ name, address }: Address): Pick<Person, 'is' | 'title' | 'evidence'> {
  return { is: titleKind(name ?? '') ?? 'unknown', title: null, evidence: name ?? address };
}
