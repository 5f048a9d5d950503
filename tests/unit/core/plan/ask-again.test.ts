import { describe, expect, it } from 'vitest';
import { askAgainAt } from '../../../../src/core/plan/ask-again.ts';

describe('an email that a cap holds back', () => {
  it.each([
    ['a minute ago', '2026-03-02T09:59:00Z', '2026-03-02T10:10:00.000Z'],
    ['ten hours ago', '2026-03-02T00:00:00Z', '2026-03-02T11:00:00.000Z'],
    ['a month ago', '2026-02-02T10:00:00Z', '2026-03-02T16:00:00.000Z'],
  ])('planned %s is asked about again in its measure', (_, planned, again) => {
    const now = new Date('2026-03-02T10:00:00Z');
    expect(askAgainAt(new Date(planned), now).toISOString()).toBe(again);
  });
});
