import type { Eggs, Figure, Flow, Normal } from '../core/letter/letter.ts';
import type { Numbers } from '../core/letter/numbers.ts';
import { inPercent } from '../mailer/letter/in-percent.ts';
import { table } from './show-demo.ts';
import { visible } from './visible.ts';
import { wrapText } from './wrap-text.ts';

/** The numbers of a search in the terminal; a part with nothing to say is left out, as in the letter. */
export function showStats({ figures, flow, eggs, normal }: Numbers): string {
  if (flow === null) return 'No application is known yet: there is nothing to count.';
  const parts = [showFigures(figures), showFlow(flow), eggs && showEggs(eggs), normal && showNormal(normal)];
  return parts.filter((part) => part !== null).join('\n\n');
}

function showFigures(figures: readonly Figure[]): string {
  const widths = { thisWeek: 'last 7 days'.length, sinceStart: 'since the start'.length };
  return table([
    ['', 'last 7 days', 'since the start'],
    ...figures.map(({ what, thisWeek, sinceStart }) => [
      what,
      String(thisWeek).padStart(widths.thisWeek),
      String(sinceStart).padStart(widths.sinceStart),
    ]),
  ]);
}

function showFlow({ inWords, links }: Flow): string {
  const rows = links.map(({ from, to, count }) => [`  ${from}`, '->', to, String(count).padStart(5)]);
  return ['How they went', ...wrapText(inWords).map((line) => `  ${line}`), '', table(rows)].join('\n');
}

function showEggs({ live, shares, suggestion }: Eggs): string {
  return [
    `Not all eggs in one basket: ${live} live`,
    ...shares.map((share) => `  ${visible(share)}`),
    ...(suggestion ? wrapText(visible(suggestion)).map((line) => `  ${line}`) : []),
  ].join('\n');
}

function showNormal({ rates, outlook, basis }: Normal): string {
  return [
    'How normal this is',
    ...rates.map((rate) => `  ${rate.what}: ${inPercent(rate)}`),
    ...(outlook ? wrapText(outlook).map((line) => `  ${line}`) : []),
    ...wrapText(basis).map((line) => `  ${line}`),
  ].join('\n');
}
