import type { LetterDue } from '../../src/core/letter/letter-due.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { Supporter } from '../../src/core/supporters/supporter.ts';
import type { LetterToSupporter, SupporterCase } from '../../src/core/supporters/supporter-case.ts';
import type { CountedApplication } from '../../src/core/supporters/supporter-news.ts';
import type { Wish } from '../../src/core/supporters/wish.ts';

/** Mondays at eight in Berlin. */
export const DUE: LetterDue = { weekday: 1, minuteOfDay: 8 * 60 };

export const POLICY: Policy = {
  sendingOn: true,
  paused: null,
  modes: { supporter_letter: 'auto' } as Policy['modes'],
  holdMs: 20 * 60 * 60 * 1000,
  workingHours: { from: 9 * 60, to: 17 * 60 + 30 },
  timeZone: 'Europe/Berlin',
  spacingMs: 5 * 60 * 1000,
  thresholds: { record: 0.8, send: 0.95 },
  caps: { perDay: 5, perCompanyAndMonth: 2, perPerson: 8 },
  maxAgeDays: 30,
};

/** Somebody who has been a supporter since January 2026, and hears every week. */
export function aSupporter(more: Partial<Supporter> = {}): Supporter {
  return {
    id: 'supporter',
    name: 'Noor Haddad',
    address: 'noor@friend.example',
    every: 'week',
    language: 'en',
    joinedAt: new Date('2026-01-01T10:00:00Z'),
    leftAt: null,
    leftReason: null,
    ...more,
  };
}

/** A letter of the week of 23 February 2026, approved and sent. */
export function aLetterToSupporter(more: Partial<LetterToSupporter> = {}): LetterToSupporter {
  return {
    id: 'letter',
    period: '2026-02-23',
    state: 'sent',
    mode: 'approve',
    plannedAt: new Date('2026-02-23T08:00:00Z'),
    leftAt: new Date('2026-02-23T09:00:00Z'),
    sendAt: new Date('2026-02-23T09:00:00Z'),
    approved: true,
    told: [],
    ...more,
  };
}

/** A supporter who has had one letter, and against whom nothing speaks. */
export function aSupporterCase(more: Partial<SupporterCase> = {}): SupporterCase {
  return {
    supporter: aSupporter(),
    letters: [aLetterToSupporter()],
    suppressed: null,
    isContact: false,
    doNotContact: false,
    searchIsOver: false,
    sentLastDay: 0,
    sendTimes: [],
    ...more,
  };
}

export function aWish(more: Partial<Wish> = {}): Wish {
  return {
    id: 'wish',
    code: 'WI-000001',
    kind: 'introduction',
    company: 'Marram',
    text: null,
    createdAt: new Date('2026-02-01T10:00:00Z'),
    endedAt: null,
    ...more,
  };
}

export function anApplication(more: Partial<CountedApplication> = {}): CountedApplication {
  const at = new Date('2026-01-20T10:00:00Z');
  return { openedAt: at, stage: 'applied', stageAt: at, wasInterviewed: false, ...more };
}
