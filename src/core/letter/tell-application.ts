import { knownSender } from '../applicant-tracking.ts';
import { LIVE_STAGES, type Stage } from '../application.ts';
import type { ContactKind } from '../facts.ts';
import type { PastInterview } from '../history.ts';
import { type StageStep, stagesReached } from '../match/stages-reached.ts';
import type { Label, RejectionKind } from '../outcome.ts';
import { interviewsHeld, nextInterview } from '../plan/interview-held.ts';
import { type InterviewRound, interviewRound } from '../plan/interview-round.ts';
import type { LetterPeriod, SearchedApplication, Source } from './search.ts';

/** An email of an application, as the letter looks at it. */
export interface ToldEmail {
  /** When it came to us, and when it was written. */
  cameAt: Date;
  at: Date;
  label: Label;
  kind: RejectionKind | null;
  review: boolean;
  /** It answers an email of ours. */
  answersUs: boolean;
  /** The owner wrote it: it tells nothing of where the application stands. */
  isOwners: boolean;
  from: string | null;
  subject: string | null;
}

/** The rows of an application, with what had come in by one moment and nothing later. */
export interface ApplicationThen {
  id: string;
  code: string;
  company: string | null;
  role: string | null;
  /** As they are by now. */
  stage: Stage;
  stageAt: Date;
  openedAt: Date;
  /** Something has come in since that moment. */
  wentOn: boolean;
  emails: readonly ToldEmail[];
  /** What the owner said of its stage. */
  said: readonly { stage: Stage; at: Date }[];
  interviews: readonly PastInterview[];
  /** Until when something is to be done, in the order in which it was said. */
  deadlines: readonly Date[];
  people: readonly { address: string; is: ContactKind }[];
  /** When emails of ours to its people left. */
  sent: readonly Date[];
}

/** An application but for what only planning can tell. */
export type ToldApplication = Omit<SearchedApplication, 'lacksPerson' | 'lacksNews'>;

/** Tells where an application stood at a moment; null while none of its emails had come in. */
export function tellApplication(
  then: ApplicationThen,
  at: Date,
  period: LetterPeriod,
): ToldApplication | null {
  const theirs = then.emails
    .filter(({ isOwners }) => !isOwners)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const course = stagesReached(stepsOf(theirs, then), then, then.wentOn);
  if (course === null) return null;

  const { openedAt, stage, stageAt, reached } = course;
  const isLive = LIVE_STAGES.includes(stage);
  const decidedAt = isLive ? at : stageAt;
  const held = interviewsHeld(then.interviews, decidedAt);
  const endedNow = !isLive && course.stageCameAt >= period.from && course.stageCameAt < period.to;
  const talks = held.flatMap((interview) => interview.at ?? []).filter((day) => day <= at);
  const lastHeardAt = latest([openedAt, ...theirs.map(wordAt)]);
  return {
    id: then.id,
    code: then.code,
    company: then.company,
    role: then.role,
    source: sourceOf(theirs[0], then.people),
    openedAt,
    stage,
    stageAt,
    reached,
    lastHeardAt,
    lastWordAt: latest([lastHeardAt, ...wordsOfOwner(then), ...talks]),
    lastLabel: theirs.at(-1)?.label ?? null,
    interviewAt: isLive ? nextInterview(then.interviews, at) : null,
    lastInterviewAt: latestOf(talks),
    deadline: isLive ? ifAhead(then.deadlines.at(-1), at) : null,
    wasInterviewed: held.length > 0,
    round: held.length > 0 && endedNow ? roundOf(then, theirs, decidedAt) : null,
  };
}

function stepsOf(theirs: readonly ToldEmail[], { said }: ApplicationThen): StageStep[] {
  return [
    ...theirs.map(({ cameAt, at, label, kind, review, answersUs }) => ({
      cameAt,
      at,
      says: { label, kind, review, answersUs },
    })),
    ...said.map(({ stage, at }) => ({ cameAt: at, at, says: { stage } })),
  ];
}

/** A clock that runs ahead has not spoken in the future. */
function wordAt({ at, cameAt }: ToldEmail): Date {
  return at < cameAt ? at : cameAt;
}

/** When the owner wrote to them: by a mail of their own, or by an email of ours. */
function wordsOfOwner({ emails, sent }: ApplicationThen): Date[] {
  return [...emails.filter(({ isOwners }) => isOwners).map(wordAt), ...sent];
}

function sourceOf(first: ToldEmail | undefined, people: ApplicationThen['people']): Source {
  if (first?.label === 'recruiter_outreach') return 'recruiter';
  const writer = people.find(({ address }) => address === first?.from);
  if (writer?.is === 'agency') return 'agency';
  return first?.from && knownSender(first.from)?.is === 'job_board' ? 'job_board' : 'own';
}

function roundOf(
  { interviews }: ApplicationThen,
  emails: readonly ToldEmail[],
  decidedAt: Date,
): InterviewRound {
  return interviewRound({ interviews, emails }, decidedAt);
}

function ifAhead(deadline: Date | undefined, at: Date): Date | null {
  return deadline && deadline > at ? deadline : null;
}

function latestOf(times: readonly Date[]): Date | null {
  return times.length > 0 ? latest(times) : null;
}

function latest(times: readonly Date[]): Date {
  return new Date(Math.max(...times.map((time) => time.getTime())));
}
