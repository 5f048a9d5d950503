import type { Check } from './checks/check.ts';
import { visible } from './visible.ts';
import { wrapText } from './wrap-text.ts';

const WIDTH = 100;
const NAME_WIDTH = 16;

/** One check as lines of a terminal: state, name, what is so, and below it what to do. */
export function showCheck({ name, state, says, advice }: Check): string {
  const indent = ' '.repeat(6 + NAME_WIDTH);
  const told = wrapText(visible(says), WIDTH - indent.length);
  const todo = advice ? wrapText(`To do: ${visible(advice)}`, WIDTH - indent.length) : [];
  const head = `${state.padEnd(6)}${name.padEnd(NAME_WIDTH)}`;
  return [...told, ...todo].map((line, place) => `${place === 0 ? head : indent}${line}`).join('\n');
}
