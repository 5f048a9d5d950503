import type { ChoiceModel } from './fit-choice.ts';

/** The largest worth as a whole number; all others in proportion. */
const LARGEST = 127;

/** The source of a weights file: a mark a line, so that a person can read and compare them. */
export function choiceSource(what: string, { bias, marks }: ChoiceModel): string {
  const most = Math.max(...[...marks.values()].map(Math.abs));
  const scale = Number((most / LARGEST).toPrecision(6));
  const lines = [...marks]
    .map(([mark, weight]) => [mark, Math.round(weight / scale)] as const)
    .filter(([mark, weight]) => weight !== 0 && !/[`\\]|\$\{/.test(mark))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([mark, weight]) => `${mark}\t${weight}`);
  return `// Written by \`npm run train:names\`; do not edit.
import type { ChoiceWeights } from '../choice/chooser.ts';

export const ${what.toUpperCase()}_WEIGHTS: ChoiceWeights = {
  scale: ${scale},
  bias: ${Number(bias.toFixed(4))},
  marks: \`
${lines.join('\n')}
\`,
};
`;
}
