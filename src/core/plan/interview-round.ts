import type { ApplicationHistory, PastEmail } from '../history.ts';

/** How far the conversations came: a first call, interviews, or a last round. */
export type InterviewRound = 'screen' | 'interviews' | 'final';

const LAST_ROUND =
  /\b(?:final|last)[ -](?:round|interview|stage|conversation|step)|\bon-?site\b|\bpanel\b|\bfinal[- ]?runde|\bletzte[nrs]? (?:runde|gespr[äa]ch)|\b(?:dernier|ultime) (?:entretien|tour)|\bentretien final|\b[úu]ltima (?:ronda|entrevista|etapa|fase)|\bentrevista final|\bfase final|\blaatste (?:gesprek|ronde)|\beindgesprek|\bcolloquio (?:finale|conclusivo)|\bultimo colloquio/iu;
const FIRST_CALL =
  /\b(?:phone|telephone|initial|intro|introductory|first|screening|short|quick|brief|recruiter)[ -](?:screen|screening|call|chat|interview|conversation)|\bscreening\b|\btelefon\p{L}{0,12}|\bkennenlern\p{L}{0,12}|\berstgespr[äa]ch|\berste[ns]? gespr[äa]ch|\bt[ée]l[ée]phoni\p{L}{1,4}|\bpremier (?:[ée]change|appel|contact)|\btelef[óoôò]ni\p{L}{1,4}|\bllamada\b|\bprimera (?:entrevista|conversaci[óo]n)|\bkennismaking\p{L}{0,12}|\btelefonisch\b|\bprimeira (?:conversa|chamada|entrevista)|\bchamada\b|\bprimo (?:colloquio|contatto)|\bcolloquio conoscitivo/iu;

/** What took place before a decision, by the words and the number of its interviews. */
export function interviewRound(history: ApplicationHistory, decidedAt: Date): InterviewRound {
  const held = history.interviews.filter(({ at, tookPlace }) => tookPlace || (at !== null && at < decidedAt));
  const words = [...held.map(({ evidence }) => evidence), ...subjectsOf(history.emails, decidedAt)];
  if (words.some((text) => LAST_ROUND.test(text))) return 'final';
  const days = new Set(held.flatMap(({ at }) => at?.toISOString().slice(0, 10) ?? []));
  return days.size <= 1 && words.some((text) => FIRST_CALL.test(text)) ? 'screen' : 'interviews';
}

function subjectsOf(emails: readonly PastEmail[], until: Date): string[] {
  return emails
    .filter(({ label, at }) => label === 'interview_invitation' && at < until)
    .map(({ subject }) => subject ?? '');
}
