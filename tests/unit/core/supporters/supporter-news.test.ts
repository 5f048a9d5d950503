import { describe, expect, it } from 'vitest';
import { type SharedEntry, supporterNews } from '../../../../src/core/supporters/supporter-news.ts';
import { anApplication, aWish } from '../../../_util/a-supporter.ts';

const SINCE = new Date('2026-02-23T08:00:00Z');
const before = { since: SINCE, toldIds: [] as string[] };
const old = anApplication();
const fresh = anApplication({
  openedAt: new Date('2026-02-25T10:00:00Z'),
  stageAt: new Date('2026-02-25T10:00:00Z'),
});
const nothing = { applications: [old], shared: [], wishes: [] };
const win = (id: string, text: string): SharedEntry => ({ id, kind: 'win', text });

describe('what a letter to a supporter tells', () => {
  it('is nothing when nothing has moved since the last one and nothing is wished for', () => {
    expect(supporterNews(nothing, before)).toBeNull();
    expect(supporterNews({ ...nothing, applications: [] }, null)).toBeNull();
  });

  it.each([
    ['a new application', { ...nothing, applications: [old, fresh] }],
    ['an application that came further', { ...nothing, applications: [{ ...old, stageAt: fresh.stageAt }] }],
    ['a win', { ...nothing, shared: [win('a', 'I spoke about tides.')] }],
    ['a wish', { ...nothing, wishes: [aWish()] }],
  ])('is something after %s', (_what, search) => {
    expect(supporterNews(search, before)).not.toBeNull();
  });

  it('counts', () => {
    const applications = [
      old,
      fresh,
      anApplication({ stage: 'rejected', wasInterviewed: true }),
      anApplication({ stage: 'offer', wasInterviewed: true }),
      anApplication({ stage: 'interviewing', wasInterviewed: true }),
    ];
    expect(supporterNews({ ...nothing, applications }, before)).toMatchObject({
      applications: 5,
      newApplications: 1,
      talks: 3,
      open: 4,
      offers: 1,
    });
    expect(supporterNews({ ...nothing, applications }, null)?.newApplications).toBeNull();
  });

  it('has each win and lesson once, in one line, and the latest five of many', () => {
    const shared = [
      win('told', 'Old news.'),
      ...[1, 2, 3, 4, 5, 6].map((n) => win(`w${n}`, `Win ${n}\n of mine.`)),
      { id: 'l', kind: 'lesson' as const, text: 'Begin with the result.' },
    ];
    const news = supporterNews({ ...nothing, shared }, { since: SINCE, toldIds: ['told'] });
    expect(news?.wins).toEqual([2, 3, 4, 5, 6].map((n) => `Win ${n} of mine.`));
    expect(news?.lessons).toEqual(['Begin with the result.']);
    expect(news?.told.map(({ id }) => id)).toEqual(['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'l']);
  });

  it('names the companies that the owner wished to be introduced to, once each', () => {
    const wishes = [
      aWish(),
      aWish({ company: 'Marram' }),
      aWish({ company: 'Fjordlicht' }),
      aWish({ kind: 'walk', company: null }),
      aWish({ kind: 'other', company: null, text: 'A second pair\nof eyes.' }),
    ];
    expect(supporterNews({ ...nothing, wishes }, before)).toMatchObject({
      introductions: ['Marram', 'Fjordlicht'],
      walk: true,
      mockInterview: false,
      otherWishes: ['A second pair of eyes.'],
    });
  });
});
