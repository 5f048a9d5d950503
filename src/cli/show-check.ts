import type { Check } from './checks/check.ts';
import { visible } from './visible.ts';

const WIDTH = 100;
const NAME_WIDTH = 16;

/** One check as lines of a terminal: state, name, what is so, and below it what to do. */
export function showCheck({ name, state, says, advice }: Check): string {
  const indent = ' '.repeat(6 + NAME_WIDTH);
  const told = wrap(visible(says), WIDTH - indent.length);
  const todo = advice ? wrap(`To do: ${visible(advice)}`, WIDTH - indent.length) : [];
  const head = `${state.padEnd(6)}${name.padEnd(NAME_WIDTH)}`;
  return [...told, ...todo].map((line, place) => `${place === 0 ? head : indent}${line}`).join('\n');
}

/** Words longer than the width stay whole: a path or a command is there to be copied. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
