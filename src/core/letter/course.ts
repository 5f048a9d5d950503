import { LIVE_STAGES } from '../application.ts';
import { FLOW_ENDS, type FlowEnd } from './letter.ts';
import type { LetterPeriod, SearchedApplication } from './search.ts';

export const COURSE = ['applied', 'screening', 'interviewing', 'offer'] as const;
/** A stage that an application goes through on its way to its end. */
export type CourseStage = (typeof COURSE)[number];

/** When something happened, and when the word on it came to us: a forward may be days late. */
export interface Moment {
  at: Date;
  cameAt: Date;
}

/**
 * When an application came to a stage; null when it never did. An interview that took place counts though no email
 * announced it, and so does the offer that was accepted.
 */
export function cameTo(application: SearchedApplication, stage: CourseStage): Moment | null {
  const reached = reachedOf(application, stage);
  if (reached) return reached;
  if (stage === 'offer') return application.stage === 'accepted' ? standingSince(application) : null;
  if (stage !== 'interviewing' || !application.wasInterviewed) return null;
  const { at, cameAt } = standingSince(application);
  const heldAt = application.lastInterviewAt;
  return { at: heldAt ?? at, cameAt: isLive(application) ? (heldAt ?? cameAt) : cameAt };
}

/** The stages that it went through, in their order. */
export function courseOf(application: SearchedApplication): CourseStage[] {
  return COURSE.filter((stage) => cameTo(application, stage) !== null);
}

export function isLive({ stage }: SearchedApplication): boolean {
  return LIVE_STAGES.includes(stage);
}

/** How it ended, or that it is live. */
export function endOf({ stage }: SearchedApplication): FlowEnd {
  return FLOW_ENDS.find((end) => end === stage) ?? 'live';
}

/** When they said no, to the owner or to the role as a whole; null when they did not. */
export function saidNo(application: SearchedApplication): Moment | null {
  const { stage } = application;
  return stage === 'rejected' || stage === 'closed' ? standingSince(application) : null;
}

/** When the company first said more than that the application has arrived; null when it never did. */
export function answered(application: SearchedApplication): Moment | null {
  const steps = COURSE.filter((stage) => stage !== 'applied').map((stage) => cameTo(application, stage));
  const answers = [...steps, saidNo(application)].filter((moment) => moment !== null);
  return answers.sort((a, b) => a.at.getTime() - b.at.getTime())[0] ?? null;
}

export function isWithin({ from, to }: LetterPeriod, at: Date): boolean {
  return at >= from && at < to;
}

function standingSince(application: SearchedApplication): Moment {
  const { stage, stageAt } = application;
  return reachedOf(application, stage) ?? { at: stageAt, cameAt: stageAt };
}

function reachedOf({ reached }: SearchedApplication, stage: SearchedApplication['stage']): Moment | null {
  return reached.find((step) => step.stage === stage) ?? null;
}
