import { answeredAt, cameTo, endedAt, isWithin } from './course.ts';
import type { Figure } from './letter.ts';
import type { LetterPeriod, Search, SearchedApplication } from './search.ts';

/** When each thing that is counted happened, once for each time that it did. */
const COUNTED: readonly { what: string; happened: (search: Search) => readonly Date[] }[] = [
  { what: 'Applications', happened: ofEach((application) => cameTo(application, 'applied')) },
  { what: 'Answers, receipts aside', happened: ofEach(answeredAt) },
  { what: 'Came to an interview', happened: ofEach((application) => cameTo(application, 'interviewing')) },
  { what: 'Offers', happened: ofEach((application) => cameTo(application, 'offer')) },
  { what: 'Nos', happened: ofEach(saidNoAt) },
  { what: 'Asked for feedback', happened: sentOf('feedback_request') },
  { what: 'Feedback heard', happened: ({ feedback }) => feedback.map(({ at }) => at) },
  { what: 'Hellos sent', happened: sentOf('stay_in_touch') },
];

/** The numbers of the period beside those since the start; what never happened is left out. */
export function figures(search: Search, period: LetterPeriod): Figure[] {
  return COUNTED.map(({ what, happened }) => {
    const times = happened(search);
    return {
      what,
      thisWeek: times.filter((at) => isWithin(period, at)).length,
      sinceStart: times.length,
    };
  }).filter(({ sinceStart }) => sinceStart > 0);
}

/** A role that was closed is a no as well. */
function saidNoAt(application: SearchedApplication): Date | null {
  const { stage } = application;
  return stage === 'rejected' || stage === 'closed' ? endedAt(application) : null;
}

function ofEach(when: (application: SearchedApplication) => Date | null) {
  return ({ applications }: Search) => applications.flatMap((application) => when(application) ?? []);
}

function sentOf(kind: Search['sent'][number]['kind']) {
  return ({ sent }: Search) => sent.filter((each) => each.kind === kind).map(({ at }) => at);
}
