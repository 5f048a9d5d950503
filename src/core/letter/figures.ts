import { answered, cameTo, isWithin, type Moment, saidNo } from './course.ts';
import type { Figure } from './letter.ts';
import type { LetterPeriod, Search, SearchedApplication } from './search.ts';

/** When the word on each thing that is counted came to us, once for each time that it happened. */
const COUNTED: readonly { what: string; heard: (search: Search) => readonly Date[] }[] = [
  { what: 'Applications', heard: ofEach((application) => cameTo(application, 'applied')) },
  { what: 'Answered, receipts aside', heard: ofEach(answered) },
  { what: 'Came to a first interview', heard: ofEach((application) => cameTo(application, 'interviewing')) },
  { what: 'Came to an offer', heard: ofEach((application) => cameTo(application, 'offer')) },
  { what: 'Ended with a no', heard: ofEach(saidNo) },
  { what: 'Asked for feedback', heard: sentOf('feedback_request') },
  { what: 'Feedback heard', heard: ({ feedback }) => feedback.map(({ at }) => at) },
  { what: 'Hellos sent', heard: sentOf('stay_in_touch') },
];

/**
 * The numbers of the period beside those since the start; what never happened is left out. It is the period in which the
 * word came to us that counts, as in all of the letter: of a no that is forwarded late, this week's letter tells.
 */
export function figures(search: Search, period: LetterPeriod): Figure[] {
  return COUNTED.map(({ what, heard }) => {
    const times = heard(search);
    return {
      what,
      thisWeek: times.filter((at) => isWithin(period, at)).length,
      sinceStart: times.length,
    };
  }).filter(({ sinceStart }) => sinceStart > 0);
}

function ofEach(when: (application: SearchedApplication) => Moment | null) {
  return ({ applications }: Search) => applications.flatMap((application) => when(application)?.cameAt ?? []);
}

function sentOf(kind: Search['sent'][number]['kind']) {
  return ({ sent }: Search) => sent.filter((each) => each.kind === kind).map(({ at }) => at);
}
