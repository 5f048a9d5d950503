import type { ApplicationHistory, PastEmail } from '../history.ts';
import { interviewsHeld } from './interview-held.ts';

/** How far the conversations came: a first call, interviews, or a last round. */
export type InterviewRound = 'screen' | 'interviews' | 'final';

const LAST_ROUND =
  /(?<!\p{L})(?:(?:final|last)[ -](?:round|interview|stage|conversation|step)|on-?site\b|panel\b|final[- ]?runde|letzte[nrs]? (?:runde|gespr[äa]ch)|(?:dernier|ultime) (?:entretien|tour)|entretien final|[úu]ltima (?:ronda|entrevista|etapa|fase)|entrevista final|fase final|laatste (?:gesprek|ronde)|eindgesprek|colloquio (?:finale|conclusivo)|ultimo colloquio)/iu;
const FIRST_CALL =
  /(?<!\p{L})(?:(?:phone|telephone|initial|intro|introductory|first|screening|short|quick|brief|recruiter)[ -](?:screen|screening|call|chat|interview|conversation)|screening\b|telefon\p{L}{0,12}|kennenlern\p{L}{0,12}|erstgespr[äa]ch|erste[ns]? gespr[äa]ch|t[ée]l[ée]phoni\p{L}{1,4}|premier (?:[ée]change|appel|contact)|telef[óoôò]ni\p{L}{1,4}|llamada\b|primera (?:entrevista|conversaci[óo]n)|kennismaking\p{L}{0,12}|telefonisch\b|primeira (?:conversa|chamada|entrevista)|chamada\b|primo (?:colloquio|contatto)|colloquio conoscitivo)/iu;

type Subject = Pick<PastEmail, 'label' | 'at' | 'subject'>;

/** What took place before a decision, by the words and the number of its interviews. */
export function interviewRound(
  history: Pick<ApplicationHistory, 'interviews'> & { emails: readonly Subject[] },
  decidedAt: Date,
): InterviewRound {
  const held = interviewsHeld(history.interviews, decidedAt);
  const words = [...held.map(({ evidence }) => evidence), ...subjectsOf(history.emails, decidedAt)];
  if (words.some((text) => LAST_ROUND.test(text))) return 'final';
  const days = new Set(held.flatMap(({ at }) => at?.toISOString().slice(0, 10) ?? []));
  return days.size <= 1 && words.some((text) => FIRST_CALL.test(text)) ? 'screen' : 'interviews';
}

function subjectsOf(emails: readonly Subject[], until: Date): string[] {
  return emails
    .filter(({ label, at }) => label === 'interview_invitation' && at < until)
    .map(({ subject }) => subject ?? '');
}
