import { ENDED_STAGES, LIVE_STAGES, STAGES, type Stage } from '../application.ts';
import type { Spoken } from './advance-stage.ts';
import { type ApplicationSoFar, tell } from './application-so-far.ts';

/** What an email, or the owner, told of an application. */
export interface StageStep {
  /** When it came to us. */
  cameAt: Date;
  /** When it was written. */
  at: Date;
  says: Spoken | { stage: Stage };
}

/** When an application came to a stage: when the word on it was written, and when that came to us. */
export interface Reached {
  stage: Stage;
  at: Date;
  cameAt: Date;
}

/** How an application came to where it stands. */
export interface Course {
  openedAt: Date;
  stage: Stage;
  stageAt: Date;
  /** When the word that made the stage came to us. */
  stageCameAt: Date;
  /** Each stage with when it was first reached, in the order of the stages; of the ends, only the one it has. */
  reached: readonly Reached[];
}

type Standing = Pick<ApplicationSoFar, 'stage' | 'stageAt' | 'openedAt'>;

/**
 * The course that an application took by what had been told of it; null for nothing. An application is told in the order
 * in which its emails come in, and anew in the order in which they were written once the owner puts something right:
 * `row`, as the ledger has it by now, decides which, and has the last word on where it stands unless it `wentOn`.
 */
export function stagesReached(steps: readonly StageStep[], row: Standing, wentOn: boolean): Course | null {
  const asTheyCame = walk([...steps].sort((a, b) => a.cameAt.getTime() - b.cameAt.getTime()));
  if (wentOn) return asTheyCame;
  const asWritten = walk([...steps].sort((a, b) => a.at.getTime() - b.at.getTime()));
  const course = [asTheyCame, asWritten].find((each) => each?.stage === row.stage) ?? asTheyCame;
  const { stage, stageAt, openedAt } = row;
  const reached = new Map(course?.reached.map((step) => [step.stage, step]));
  reached.set(stage, reached.get(stage) ?? { stage, at: stageAt, cameAt: stageAt });
  reached.set('applied', {
    stage: 'applied',
    at: openedAt,
    cameAt: reached.get('applied')?.cameAt ?? openedAt,
  });
  const stageCameAt = course?.stage === stage ? course.stageCameAt : stageAt;
  return { openedAt, stage, stageAt, stageCameAt, reached: inOrder(reached, stage) };
}

/** Where all that was told of an application leaves it, told in the order in which it was written; null for nothing. */
export function stageAsWritten(steps: readonly StageStep[]): Stage | null {
  return walk([...steps].sort((a, b) => a.at.getTime() - b.at.getTime()))?.stage ?? null;
}

function walk(steps: readonly StageStep[]): Course | null {
  let soFar: ApplicationSoFar | null = null;
  let stageCameAt = new Date(0);
  const reached = new Map<Stage, Reached>();
  const reach = (stage: Stage, at: Date, cameAt: Date) => {
    if (!reached.has(stage)) reached.set(stage, { stage, at, cameAt });
  };
  for (const step of steps) {
    const before: ApplicationSoFar | null = soFar;
    soFar = after(before, step);
    if (soFar === null) continue;
    if (soFar.stage !== before?.stage) stageCameAt = step.cameAt;
    // An end that it came back from was none: if it ends so again, that is when it ended.
    if (LIVE_STAGES.includes(soFar.stage)) for (const end of ENDED_STAGES) reached.delete(end);
    reach(soFar.stage, soFar.stageAt, step.cameAt);
  }
  if (soFar === null) return null;
  const { openedAt, stage, stageAt } = soFar;
  // It is known of from the first email that came in, whichever of them was written first.
  reached.set('applied', { stage: 'applied', at: openedAt, cameAt: earliest(steps) });
  return { openedAt, stage, stageAt, stageCameAt, reached: inOrder(reached, stage) };
}

function earliest(steps: readonly StageStep[]): Date {
  return new Date(Math.min(...steps.map(({ cameAt }) => cameAt.getTime())));
}

const NO_NAMES = { company: null, companyDomain: null, role: null, requisitionId: null };

/** The owner says where an application stands that emails have opened. */
function after(before: ApplicationSoFar | null, { at, says }: StageStep): ApplicationSoFar | null {
  if ('stage' in says) return before && { ...before, stage: says.stage, stageBy: 'owner', stageAt: at };
  return tell(before, { outcome: says, facts: NO_NAMES, at, language: null });
}

/** Of the ends, only the one that it has. */
function inOrder(reached: ReadonlyMap<Stage, Reached>, stage: Stage): Reached[] {
  const counts = (each: Stage) => LIVE_STAGES.includes(each) || each === stage;
  return STAGES.filter(counts).flatMap((each) => reached.get(each) ?? []);
}
