export const INTRODUCTION_STATES = [
  'could',
  'asked',
  'offered',
  'made',
  'led_to_talk',
  'led_to_application',
  'nothing',
] as const;
/** How far an introduction has come, or that nothing came of it. */
export type IntroductionState = (typeof INTRODUCTION_STATES)[number];

/** Who could introduce the owner where, and what came of it. */
export interface Introduction {
  id: string;
  who: string;
  company: string;
  state: IntroductionState;
  /** AP-… */
  application: string | null;
  note: string | null;
  /** Since when it is in this state. */
  stateAt: Date;
}

/** Whether an offer is news: what went further than that, or is over, it leaves as it is. */
export function isBeforeOffer(state: IntroductionState): boolean {
  return state === 'could' || state === 'asked';
}
