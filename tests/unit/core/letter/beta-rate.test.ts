import { describe, expect, it } from 'vitest';
import { rateOf } from '../../../../src/core/letter/beta-rate.ts';
import { tried } from '../../../../src/core/letter/tried.ts';
import { anApplication, type Course, searchOf } from '../../../_util/a-search-so-far.ts';
import { type Numbers, numbers } from '../../../faults/numbers.ts';

describe('rateOf', () => {
  it.each([
    // By scipy.stats.beta.ppf([0.05, 0.95], successes + 0.5, of - successes + 0.5).
    [3, 43, 0.0256308, 0.1551405],
    [17, 50, 0.2383508, 0.4549874],
    [400, 1000, 0.3747545, 0.4256724],
  ])('gives the middle 90 percent: %i of %i', (successes, of, low, high) => {
    const found = rateOf(successes, of);
    expect([found.low, found.high]).toEqual([expect.closeTo(low, 6), expect.closeTo(high, 6)]);
    expect(found.rate).toBeCloseTo((successes + 0.5) / (of + 1), 12);
  });

  it('goes to the edge where nothing or everything succeeded', () => {
    expect(rateOf(0, 20).low).toBe(0);
    expect(rateOf(20, 20).high).toBe(1);
    expect(rateOf(0, 20).high).toBeCloseTo(0.0904764, 6);
  });

  it('holds the true rate nine times in ten, whatever that is', () => {
    for (const of of [10, 20, 50, 150]) {
      const covered = Array.from({ length: 99 }, (_, index) => coverage((index + 1) / 100, of));
      const mean = covered.reduce((sum, each) => sum + each, 0) / covered.length;
      expect(mean, `${of}`).toBeGreaterThan(0.885);
      expect(mean, `${of}`).toBeLessThan(0.925);
      // A count is whole, so no interval holds every rate equally often; least of all one of a few.
      expect(Math.min(...covered), `${of}`).toBeGreaterThan(0.77);
    }
  });
});

/** How often the interval holds the rate: the sum of the probabilities of all counts whose interval does. */
function coverage(rate: number, of: number): number {
  let probability = (1 - rate) ** of;
  let covered = 0;
  for (let successes = 0; successes <= of; successes += 1) {
    const { low, high } = rateOf(successes, of);
    if (low <= rate && rate <= high) covered += probability;
    probability *= ((of - successes) / (successes + 1)) * (rate / (1 - rate));
  }
  return covered;
}

describe('what counts for a rate', () => {
  it('is true to a search that goes on: neither the quick nos nor the unfinished weigh too much', () => {
    const truth = { interviewing: 0.2, offer: 0.05 };
    const random = numbers(2026);
    const searches = Array.from({ length: 400 }, () => aRandomSearch(random, truth));
    for (const to of ['interviewing', 'offer'] as const) {
      const told = searches.map((search) => tried(search, 'applied', to));
      const sum = (of: (each: (typeof told)[number]) => number) =>
        told.reduce((all, each) => all + of(each), 0);
      expect(sum(({ successes }) => successes) / sum(({ of }) => of.length)).toBeCloseTo(truth[to], 2);
      const held = told.filter(({ of, successes }) => {
        const { low, high } = rateOf(successes, of.length);
        return low <= truth[to] && truth[to] <= high;
      });
      expect(held.length / told.length, to).toBeGreaterThan(0.84);
      expect(held.length / told.length, to).toBeLessThan(0.94);
    }
  });
});

const DAY_MS = 24 * 60 * 60 * 1000;
const NOW = new Date('2026-11-23T07:00:00Z');

/**
 * A hundred applications of the last 200 days, as they are known today: half of the nos come within ten days, the rest
 * are never answered; interviews come within three weeks, their decisions within three more.
 */
function aRandomSearch(random: Numbers, truth: { interviewing: number; offer: number }) {
  const applications = Array.from({ length: 100 }, () => {
    const applied = NOW.getTime() - random.below(200 * 24) * (DAY_MS / 24);
    const course: Course = { applied: new Date(applied).toISOString() };
    const happens = (stage: keyof Course, days: number) => {
      const at = applied + days * DAY_MS;
      if (at <= NOW.getTime()) course[stage] = new Date(at).toISOString();
    };
    const luck = random.next();
    const days = 3 + random.below(18);
    const later = days + 3 + random.below(18);
    if (luck < truth.interviewing) happens('interviewing', days);
    if (luck < truth.offer) {
      happens('offer', later);
      happens('accepted', later + 5);
    } else if (luck < truth.interviewing) happens('rejected', later);
    else if (random.below(2) === 0) happens('rejected', 1 + random.below(10));
    return anApplication(course);
  });
  return searchOf({ at: NOW, applications });
}
