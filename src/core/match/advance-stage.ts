import type { Stage } from '../application.ts';
import type { Label, Outcome } from '../outcome.ts';

interface Standing {
  stage: Stage;
  /** When the email that led to the stage was written. */
  stageAt: Date;
}

/** How far an application has come; the ends stand apart. */
const LIVE: readonly Stage[] = ['applied', 'screening', 'interviewing', 'offer', 'accepted'];

/**
 * Where an application stands after an outcome, and why it stays when it does. A machine only moves it forward, and
 * to an end only above the record threshold; an email older than the one that led here ends nothing.
 */
export function advanceStage(
  standing: Standing,
  outcome: Pick<Outcome, 'label' | 'kind' | 'review'>,
  writtenAt: Date,
): { stage: Stage; reason: string } {
  const stays = (reason: string) => ({ stage: standing.stage, reason });
  const next = stageAfter(outcome);
  if (!next || next === standing.stage) return stays('it says nothing new about the stage');
  if (outcome.review) return stays('not sure enough: it waits for your eye');
  if (!LIVE.includes(standing.stage)) return stays(`the application has ended (${standing.stage})`);

  if (!LIVE.includes(next)) {
    if (writtenAt < standing.stageAt) return stays(`it is older than what made the stage ${standing.stage}`);
    return { stage: next, reason: `${outcome.label} of ${writtenAt.toISOString().slice(0, 10)}` };
  }
  return LIVE.indexOf(next) > LIVE.indexOf(standing.stage)
    ? { stage: next, reason: outcome.label }
    : stays(`it is already further (${standing.stage})`);
}

/** The stage that a label speaks of; null when it speaks of none. */
export function stageAfter({ label, kind }: Pick<Outcome, 'label' | 'kind'>): Stage | null {
  switch (label satisfies Label) {
    case 'rejection':
      return kind === 'role_closed' ? 'closed' : kind === 'on_hold' ? null : 'rejected';
    case 'offer':
      return 'offer';
    case 'interview_invitation':
      return 'interviewing';
    case 'assessment':
      return 'screening';
    case 'application_received':
      return 'applied';
    default:
      return null;
  }
}
