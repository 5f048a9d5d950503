import { LIVE_STAGES } from '../application.ts';
import { FLOW_ENDS, type FlowEnd } from './letter.ts';
import type { LetterPeriod, SearchedApplication } from './search.ts';

export const COURSE = ['applied', 'screening', 'interviewing', 'offer'] as const;
/** A stage that an application goes through on its way to its end. */
export type CourseStage = (typeof COURSE)[number];

/**
 * When an application came to a stage; null when it never did. An interview that took place counts though no email
 * announced it, and so does the offer that was accepted.
 */
export function cameTo(application: SearchedApplication, stage: CourseStage): Date | null {
  if (stage === 'applied') return application.openedAt;
  const at = firstAt(application, stage);
  if (at) return at;
  if (stage === 'offer') return application.stage === 'accepted' ? application.stageAt : null;
  if (stage === 'interviewing' && application.wasInterviewed)
    return application.lastInterviewAt ?? application.stageAt;
  return null;
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

/** When it came to its end; null while it is live. */
export function endedAt(application: SearchedApplication): Date | null {
  return isLive(application) ? null : (firstAt(application, application.stage) ?? application.stageAt);
}

/** When the company first said more than that the application has arrived; null when it never did. */
export function answeredAt(application: SearchedApplication): Date | null {
  const steps = COURSE.filter((stage) => stage !== 'applied').map((stage) => cameTo(application, stage));
  const isTheirs = application.stage === 'rejected' || application.stage === 'closed';
  const answers = [...steps, isTheirs ? endedAt(application) : null].filter((at) => at !== null);
  return answers.length === 0 ? null : new Date(Math.min(...answers.map((at) => at.getTime())));
}

export function isWithin({ from, to }: LetterPeriod, at: Date): boolean {
  return at >= from && at < to;
}

function firstAt({ reached }: SearchedApplication, stage: SearchedApplication['stage']): Date | null {
  return reached.find((step) => step.stage === stage)?.at ?? null;
}
