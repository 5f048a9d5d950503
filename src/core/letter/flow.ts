import { COURSE, courseOf, endOf } from './course.ts';
import { FLOW_ENDS, type Flow, type FlowEnd } from './letter.ts';
import type { SearchedApplication } from './search.ts';
import { listInWords } from './words/numbers.ts';

type Place = Flow['links'][number]['to'];
const PLACES: readonly Place[] = [...COURSE, ...FLOW_ENDS];

/** How the applications flowed; null when there is none. Each ends once, so that the ends add up to all of them. */
export function flow(applications: readonly SearchedApplication[]): Flow | null {
  if (applications.length === 0) return null;
  const paths = applications.map((application) => [...courseOf(application), endOf(application)]);
  const stages = COURSE.map((stage) => ({
    stage,
    count: paths.filter((path) => path.includes(stage)).length,
  }));
  return {
    stages: stages.filter(({ count }) => count > 0),
    links: COURSE.flatMap((from) =>
      PLACES.map((to) => ({ from, to, count: paths.filter((path) => goes(path, from, to)).length })),
    ).filter(({ count }) => count > 0),
    inWords: inWords(applications),
  };
}

function goes(path: readonly Place[], from: Place, to: Place): boolean {
  const at = path.indexOf(from);
  return at >= 0 && path[at + 1] === to;
}

const CAME_TO = { screening: 'a screening', interviewing: 'an interview', offer: 'an offer' } as const;
const ENDED: Record<FlowEnd, readonly [one: string, more: string]> = {
  accepted: ['was accepted', 'were accepted'],
  rejected: ['ended with a no', 'ended with a no'],
  closed: ['was closed', 'were closed'],
  withdrawn: ['was withdrawn', 'were withdrawn'],
  silent: ['fell silent', 'fell silent'],
  live: ['is live', 'are live'],
};

function inWords(applications: readonly SearchedApplication[]): string {
  const courses = applications.map(courseOf);
  const came = (['screening', 'interviewing', 'offer'] as const)
    .map((stage) => [courses.filter((course) => course.includes(stage)).length, CAME_TO[stage]] as const)
    .filter(([count]) => count > 0)
    .map(([count, what], index) => (index === 0 ? `${count} came to ${what}` : `${count} to ${what}`));
  const ended = FLOW_ENDS.map((end) => ({
    count: applications.filter((application) => endOf(application) === end).length,
    words: ENDED[end],
  }))
    .filter(({ count }) => count > 0)
    .map(({ count, words: [one, more] }) => `${count} ${count === 1 ? one : more}`);
  const all = applications.length === 1 ? '1 application' : `${applications.length} applications`;
  return `${came.length === 0 ? all : `${all}: ${listInWords(came)}`}. ${listInWords(ended)}.`;
}
