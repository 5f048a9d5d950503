import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findCoverage } from '../../_util/a-year/coverage.ts';
import { findFaults } from '../../_util/a-year/judge.ts';
import { FAULTS, type Fault } from '../../_util/a-year/judged.ts';
import { type ReplayedYear, replayAYear } from '../../_util/a-year/replay-a-year.ts';

const LIMIT_MS = 10 * 60_000;
const LEAST_COVERAGE = 0.9;

let dir: string;
let year: ReplayedYear;
let faults: Fault[];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'afterword-year-'));
  year = await replayAYear(dir);
  faults = findFaults(year);
}, LIMIT_MS);

afterAll(() => rm(dir, { recursive: true, force: true }));

it.each(FAULTS)('sends nothing %s', (kind) => {
  expect(faults.filter((fault) => fault.kind === kind).map(({ what }) => what)).toEqual([]);
});

it('sends, or asks the owner about, nine of ten requests that a careful person would have sent', () => {
  const { wanted, covered, missing } = findCoverage(year);

  expect(covered / wanted, missing.join('\n')).toBeGreaterThanOrEqual(LEAST_COVERAGE);
});

it('reads every mail of the year', () => {
  expect(year.ledger.emails).toHaveLength(year.mails.size);
});
