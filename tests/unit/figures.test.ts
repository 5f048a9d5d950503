import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tableOfFigures, withTable } from '../../scripts/figures/table-of-figures.ts';
import { readCorpus } from '../../scripts/train/read-corpus.ts';

const root = join(import.meta.dirname, '../..');

/** A figure of the README may be this far from what is measured: a share of a few hundred mails is no surer. */
const TOLERANCE = 0.03;
const numbersOf = (text: string) => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

it('README.md has the figures of the held-out mail; otherwise: npm run figures', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const table = tableOfFigures(join(root, 'corpus/held-out'));
  const shown = withTable(readme, table).split('\n');
  for (const [at, line] of readme.split('\n').entries()) {
    if (line === shown[at]) continue;
    const [told, measured] = [numbersOf(line), numbersOf(shown[at] ?? '')];
    expect(told.length, line).toBe(measured.length);
    for (const [place, number] of told.entries())
      expect(Math.abs(number - measured[place]!), `${line}, measured: ${shown[at]}`).toBeLessThanOrEqual(
        TOLERANCE,
      );
  }
}, 60_000);

it('no writer and no wording is on both sides of the corpus', () => {
  const sides = ['train', 'join', 'held-out'].map((side) => readCorpus(join(root, 'corpus', side)));
  const [seen, heldOut] = [sides.slice(0, 2).flat(), sides[2]];
  const writers = new Set(seen.map(({ writer }) => writer));
  const bodies = new Set(seen.map(({ body }) => body.replace(/\W+/g, ' ')));
  expect(heldOut!.filter(({ writer }) => writers.has(writer)).map(({ id }) => id)).toEqual([]);
  expect(heldOut!.filter(({ body }) => bodies.has(body.replace(/\W+/g, ' '))).map(({ id }) => id)).toEqual(
    [],
  );
});

it('the corpus is as large and as varied as it says', () => {
  const all = ['train', 'join', 'held-out'].flatMap((side) => readCorpus(join(root, 'corpus', side)));
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(3_000);
  expect(new Set(all.map(({ lang }) => lang)).size).toBe(7);
});
