import { LIVE_STAGES, type OwnersStage } from '../application.ts';
import { isLive } from './course.ts';
import type { LetterLink, LetterLinks, LiveLine } from './letter.ts';
import { daysSilent, LONG_SILENCE_DAYS, nextStep } from './next-step.ts';
import type { Search, SearchedApplication } from './search.ts';

/** The live applications: the furthest first, then the next interview, then what was heard of last. */
export function liveLines(search: Search, links: LetterLinks): LiveLine[] {
  const moment = { now: search.at, timeZone: search.timeZone };
  return search.applications
    .filter(isLive)
    .sort(byUrgency)
    .map((application) => {
      const days = daysSilent(application, moment);
      const { code, company, role, stage } = application;
      const nextStepInWords = nextStep(application, moment);
      return {
        code,
        company,
        role,
        stage,
        days,
        nextStep: nextStepInWords,
        links: linksOf(application, days, links),
      };
    });
}

function byUrgency(one: SearchedApplication, other: SearchedApplication): number {
  const furthest = LIVE_STAGES.indexOf(other.stage) - LIVE_STAGES.indexOf(one.stage);
  if (furthest !== 0) return furthest;
  const soonest = timeOr(one.interviewAt, Infinity) - timeOr(other.interviewAt, Infinity);
  // Two without an interview: infinity less infinity is no number.
  return soonest || other.lastWordAt.getTime() - one.lastWordAt.getTime() || (one.code < other.code ? -1 : 1);
}

function timeOr(at: Date | null, otherwise: number): number {
  return at?.getTime() ?? otherwise;
}

/** What only the owner can say of it, where it is likely; anything else is written by its code. */
function linksOf(
  { code, stage, lastLabel }: SearchedApplication,
  days: number,
  links: LetterLinks,
): LetterLink[] {
  const say = (words: string, end: OwnersStage | 'rejected') => links.command(words, `stage ${code} ${end}`);
  if (stage === 'offer') return [say('I accepted', 'accepted'), say('I declined', 'withdrawn')];
  if (lastLabel === 'rejection') return [say('It was a no', 'rejected'), say('I withdrew', 'withdrawn')];
  return days >= LONG_SILENCE_DAYS ? [say('Call it silent', 'silent'), say('I withdrew', 'withdrawn')] : [];
}
