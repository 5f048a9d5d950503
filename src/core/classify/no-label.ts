import { LABELS, type Label } from '../outcome.ts';

/** Nothing for each label: to be copied and added to. */
export const NO_LABEL = Object.fromEntries(LABELS.map((label) => [label, 0])) as Readonly<
  Record<Label, number>
>;
