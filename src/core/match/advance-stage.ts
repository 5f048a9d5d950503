import type { SaidBy, Stage } from '../application.ts';
import type { Label, Outcome } from '../outcome.ts';

interface Standing {
  stage: Stage;
  /** Who said so; a machine when absent. */
  stageBy?: SaidBy;
  /** When the email that led to the stage was written. */
  stageAt: Date;
}

/** What an email says, as far as the stage of its application goes. */
export type Spoken = Pick<Outcome, 'label' | 'kind' | 'review'> & {
  /** It answers an email of ours, which somebody may do by a call: that is kindness, and no new round. */
  answersUs?: boolean;
  /** It calls an interview off. */
  callsOff?: boolean;
};

const DAY = 24 * 60 * 60 * 1000;
/** So soon after a "no", an invitation is a reminder or a note of a calendar that nobody has told yet. */
const DAYS_UNTIL_INVITED_ANEW = 2;

/** How far an application has come; the ends stand apart. */
const LIVE: readonly Stage[] = ['applied', 'screening', 'interviewing', 'offer', 'accepted'];

/**
 * Where an application stands after an outcome, and why it stays when it does. A machine only moves it forward, and
 * to an end only above the record threshold; an email older than the one that led here ends nothing. An end that a
 * machine took from an email is none any more once they invite or offer anew; the owner's own stays.
 */
export function advanceStage(
  standing: Standing,
  outcome: Spoken,
  writtenAt: Date,
): { stage: Stage; reason: string } {
  const stays = (reason: string) => ({ stage: standing.stage, reason });
  const next = stageAfter(outcome);
  if (!next || next === standing.stage) return stays('it says nothing new about the stage');
  if (outcome.review) return stays('not sure enough: it waits for your eye');
  if (!LIVE.includes(standing.stage))
    return beginsAnew(standing, outcome, writtenAt)
      ? { stage: next, reason: `${outcome.label} after the end (${standing.stage})` }
      : stays(`the application has ended (${standing.stage})`);

  if (!LIVE.includes(next)) {
    if (writtenAt < standing.stageAt) return stays(`it is older than what made the stage ${standing.stage}`);
    return { stage: next, reason: `${outcome.label} of ${writtenAt.toISOString().slice(0, 10)}` };
  }
  return LIVE.indexOf(next) > LIVE.indexOf(standing.stage)
    ? { stage: next, reason: outcome.label }
    : stays(`it is already further (${standing.stage})`);
}

/** "Our first choice has dropped out": whether an application that has ended lives again. */
function beginsAnew(
  { stage, stageBy = 'machine', stageAt }: Standing,
  { label, answersUs = false, callsOff = false }: Spoken,
  writtenAt: Date,
): boolean {
  const saidByMachine = stageBy === 'machine' && (stage === 'rejected' || stage === 'closed');
  if (!saidByMachine || answersUs || callsOff) return false;
  const days = (writtenAt.getTime() - stageAt.getTime()) / DAY;
  return label === 'offer' ? days > 0 : label === 'interview_invitation' && days >= DAYS_UNTIL_INVITED_ANEW;
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
