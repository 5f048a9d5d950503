import { describe, expect, it } from 'vitest';
import type { Mode } from '../../../../src/core/outgoing.ts';
import { planSupporterLetter } from '../../../../src/core/supporters/plan-supporter-letter.ts';
import type { SupporterCase } from '../../../../src/core/supporters/supporter-case.ts';
import {
  aLetterToSupporter,
  anApplication,
  aSupporter,
  aSupporterCase,
  aWish,
  DUE,
  POLICY,
} from '../../../_util/a-supporter.ts';

const MONDAY = new Date('2026-03-02T08:00:00Z');
const later = (days: number, from = MONDAY) => new Date(from.getTime() + days * 24 * 60 * 60 * 1000);
const search = { applications: [anApplication()], shared: [], wishes: [aWish()] };

function plan(about: Partial<SupporterCase> = {}, now = MONDAY, mode: Mode = 'auto') {
  const policy = { ...POLICY, modes: { ...POLICY.modes, supporter_letter: mode } };
  return planSupporterLetter(aSupporterCase(about), { search, policy, due: DUE }, now);
}

describe('a letter to a supporter', () => {
  it('is owed with each new week, held, and leaves in the hours of the owner', () => {
    const { letter, lookAt } = plan();
    expect(letter).toMatchObject({ mode: 'auto', because: null, period: { day: '2026-03-02' } });
    expect(letter!.sendAt >= later(20 / 24)).toBe(true);
    expect(letter!.sendAt.toISOString()).toMatch(/^2026-03-03T(?:08|09):/);
    expect(lookAt).toEqual(later(7));
  });

  it('never leaves on a day on which the owner rests', () => {
    const goodFriday = new Date('2026-04-02T15:00:00Z');
    const { letter } = plan({}, goodFriday, 'auto');
    // Easter Monday is a holiday as well.
    expect(letter!.sendAt.toISOString().slice(0, 10)).toBe('2026-04-07');
  });

  it('waits for the owner when it is the first one, in whatever mode', () => {
    expect(plan({ letters: [] }).letter).toMatchObject({
      mode: 'approve',
      because: 'the first letter to each person waits for your word',
    });
    expect(plan({ letters: [] }, MONDAY, 'off').letter?.mode).toBe('off');
  });

  it('waits for the owner where they want to be asked', () => {
    expect(plan({}, MONDAY, 'approve').letter).toMatchObject({ mode: 'approve', because: null });
  });

  it.each(['planned', 'waiting', 'cancelled', 'failed', 'sent', 'uncertain'] as const)(
    'is not owed again while the one of its week is %s',
    (state) => {
      const own = aLetterToSupporter({ period: '2026-03-02', state, leftAt: null });
      const planning = plan({ letters: [aLetterToSupporter(), own] }, later(1));
      expect(planning).toMatchObject({ letter: null, outdated: [], lookAt: later(7) });
    },
  );

  it('is owed from the period after somebody joined', () => {
    const supporter = aSupporter({ joinedAt: new Date(MONDAY.getTime() + 1) });
    expect(plan({ supporter }, later(2))).toMatchObject({ letter: null, lookAt: later(7) });
    expect(plan({ supporter }, later(7)).letter).not.toBeNull();
  });

  it('that was missed is written late, once, however many weeks were', () => {
    const late = plan({}, later(26));
    expect(late.letter?.period.day).toBe('2026-03-23');
    const written = aLetterToSupporter({
      id: 'late',
      period: '2026-03-23',
      plannedAt: later(26),
      leftAt: later(26),
    });
    expect(plan({ letters: [aLetterToSupporter(), written] }, later(27)).letter).toBeNull();
  });

  it('keeps away from one that left late', () => {
    const late = aLetterToSupporter({ period: '2026-02-23', leftAt: later(-1) });
    expect(plan({ letters: [late] })).toMatchObject({ letter: null, lookAt: later(3) });
    expect(plan({ letters: [late] }, later(3)).letter).not.toBeNull();
  });

  it('takes the place of one that has not left in its time', () => {
    const stale = aLetterToSupporter({ id: 'stale', state: 'planned', approved: false, leftAt: null });
    const { letter, outdated } = plan({ letters: [stale] });
    expect(letter).not.toBeNull();
    expect(outdated.map(({ id }) => id)).toEqual(['stale']);
  });

  it.each(['waiting', 'sending', 'handoff', 'uncertain'] as const)(
    'waits for an approved one before it that is %s',
    (state) => {
      const before = aLetterToSupporter({ state, leftAt: null });
      expect(plan({ letters: [before] })).toMatchObject({ letter: null, outdated: [], lookAt: later(1) });
    },
  );

  it('is never owed to somebody who left', () => {
    const supporter = aSupporter({ leftAt: MONDAY });
    expect(plan({ supporter })).toMatchObject({ letter: null, lookAt: null });
  });

  it('is not owed while something speaks against it', () => {
    expect(plan({ searchIsOver: true })).toMatchObject({
      letter: null,
      nothing: 'you accepted an offer: the search is over',
    });
  });

  it('of a month is owed once in it, also to somebody who heard each week before', () => {
    const supporter = aSupporter({ every: 'month' });
    expect(plan({ supporter }, later(9)).letter?.period.day).toBe('2026-03-02');
    const weekly = aLetterToSupporter({ period: '2026-03-09', leftAt: later(7) });
    expect(plan({ supporter, letters: [weekly] }, later(14)).letter).toBeNull();
  });

  it('leaves apart from every other email', () => {
    const alone = plan().letter!.sendAt;
    const sendTimes = [{ outgoingId: 'other', at: alone, hasLeft: false }];
    const apart = plan({ sendTimes }).letter!.sendAt;
    expect(apart.getTime() - alone.getTime()).toBeGreaterThanOrEqual(POLICY.spacingMs);
  });
});
