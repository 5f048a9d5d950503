import type { JoinWeights } from '../../src/core/classify/learned/weights-shape.ts';
import type { LearnedModel } from './learn.ts';

/** The largest weight as a whole number; all others in proportion. */
const LARGEST = 127;

/** The source of `weights.ts`: a line for each feature, so that a person can read and compare them. */
export function weightsSource({ rows, bias }: LearnedModel, join: JoinWeights): string {
  const most = Math.max(
    ...[...rows.values()].map((row) => row.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0)),
  );
  const scale = Number((most / LARGEST).toPrecision(6));
  const lines = [...rows]
    .map(([name, row]) => [name, Array.from(row, (weight) => Math.round(weight / scale))] as const)
    .filter(([, row]) => row.some((weight) => weight !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => `${name}\t${row.map((weight) => (weight === 0 ? 0 : weight)).join(' ')}`);
  return `// Written by \`npm run train\`; do not edit.
import type { JoinWeights, LearnedWeights } from './weights-shape.ts';

export const JOIN: JoinWeights = ${JSON.stringify(join, null, 2)};

export const LEARNED: LearnedWeights = {
  scale: ${scale},
  bias: ${JSON.stringify(Array.from(bias, (weight) => Number(weight.toFixed(4))))},
  features: String.raw\`
${lines.join('\n')}
\`,
};
`;
}
