import { describe, expect, it } from 'vitest';
import { showReview } from '../../../../src/cli/journal/show-review.ts';
import { prepareReview, type ReviewAsked } from '../../../../src/core/journal/review.ts';
import type { SearchedEntry } from '../../../../src/core/letter/search.ts';
import {
  anApplication,
  aSearchedEntry,
  searchOf,
  several,
  someFeedback,
} from '../../../_util/a-search-so-far.ts';

const on = (day: number) => new Date(Date.UTC(2026, 10, day));
const tidewater = anApplication(
  { applied: '2026-10-01', rejected: '2026-11-02' },
  { company: 'Tidewater GmbH', role: 'Data Analyst' },
);
const again = anApplication(
  { applied: '2026-11-10', interviewing: '2026-11-18' },
  { company: 'Tidewater', role: 'Data Engineer', interviewAt: new Date('2026-11-26T09:00:00Z') },
);
const kestrel = anApplication(
  { applied: '2026-10-03', rejected: '2026-11-04' },
  { company: 'Kestrel', role: 'Senior Data Engineer' },
);
const marram = anApplication(
  { applied: '2026-11-12' },
  { company: 'Marram', role: 'Gardener', interviewAt: new Date('2026-11-30T09:00:00Z') },
);
const told = (id: string, application: typeof again, from: string, text: string) =>
  someFeedback({ id, application, from, text });
const lesson = (text: string, feedbackId: string | null = null, day = 10): SearchedEntry =>
  aSearchedEntry({ kind: 'lesson', text, feedbackId, at: on(day), about: feedbackId && 'Ines Corvi' });

const search = searchOf({
  applications: [tidewater, kestrel, again, marram],
  feedback: [
    told('f1', tidewater, 'Ines Corvi', 'Your SQL was not strong enough.'),
    told('f2', kestrel, 'Tom Ek', 'Your knowledge of SQL was not deep enough.'),
    told('f3', marram, 'Jo Sand', 'You told the story of the pond too long.'),
  ],
  journal: [
    lesson('the pond, shorter', 'f3'),
    lesson('Practise SQL joins: knowledge of SQL was not deep enough.', null, 3),
    lesson('Your SQL was not strong enough.', 'f1'),
    lesson('Deepen SQL', 'f2'),
    lesson('Ask an engineer of theirs', null, 11),
    aSearchedEntry({ kind: 'pitch', text: 'I count ships.', at: on(9) }),
    aSearchedEntry({ kind: 'story', text: 'The pond\nSituation: a pond.', at: on(8) }),
    aSearchedEntry({ kind: 'story', text: 'How I engineered a report\nResult: hours saved.', at: on(2) }),
    aSearchedEntry({ kind: 'win', text: 'Gave a talk.', at: on(12) }),
    aSearchedEntry({ kind: 'win', text: 'Moved our data.', at: on(5) }),
  ],
});
const review = (asked: Partial<ReviewAsked>) =>
  prepareReview(search, { applicationId: null, company: null, role: null, ...asked });
const texts = (matters: readonly { entry: SearchedEntry; because: string | null }[]) =>
  matters.map(({ entry, because }) => [entry.text, because]);

describe('what to go through before an interview', () => {
  it('is of the company, in all its spellings: what goes on there first', () => {
    const found = review({ company: 'tidewater' });
    expect(found).toMatchObject({
      company: 'Tidewater',
      role: 'Data Engineer',
      interviewAt: again.interviewAt,
      lessonsSince: 4,
    });
    expect(found.applications.map(({ id }) => id)).toEqual([again.id, tidewater.id]);
    expect(found.heardThere.map(({ id }) => id)).toEqual(['f1']);
    expect(found.pitch?.entry.text).toBe('I count ships.');
  });

  it('has the lessons that matter, the nearest first, and why', () => {
    expect(texts(review({ company: 'Tidewater' }).lessons)).toEqual([
      ['Your SQL was not strong enough.', 'heard there'],
      ['Deepen SQL', 'heard for a role in data'],
      ['Ask an engineer of theirs', 'about engineer'],
      ['Practise SQL joins: knowledge of SQL was not deep enough.', 'said more than once'],
    ]);
  });

  it('has stories and wins that have to do with it before the others', () => {
    const found = review({ applicationId: again.id });
    expect(texts(found.stories).map(([text]) => text)).toEqual([
      'How I engineered a report\nResult: hours saved.',
      'The pond\nSituation: a pond.',
    ]);
    expect(found.stories[1]?.missing).toEqual(['task', 'action', 'result']);
    expect(texts(found.wins)).toEqual([
      ['Moved our data.', 'about data'],
      ['Gave a talk.', null],
    ]);
  });

  it('is of the next interview when nothing is said, or of a role alone', () => {
    expect(review({})).toMatchObject({ company: 'Tidewater', role: 'Data Engineer' });
    const gardener = review({ role: 'Head Gardener' });
    expect(gardener).toMatchObject({
      company: null,
      role: 'Head Gardener',
      applications: [],
      heardThere: [],
    });
    expect(texts(gardener.lessons).map(([, because]) => because)).toEqual([
      'heard for a role in crafts and production',
      ...several(3, () => 'said more than once'),
    ]);
  });

  it('says nothing false where nothing is known', () => {
    const empty = prepareReview(searchOf(), { applicationId: null, company: 'Nowhere', role: null });
    expect(empty).toMatchObject({
      company: 'Nowhere',
      role: null,
      interviewAt: null,
      pitch: null,
      lessons: [],
    });
    expect(showReview(empty, [], 'Europe/Berlin')).toBe(
      'To prepare for: Nowhere\n  No application there is known.\n\nYour pitch\n  There is none yet: `afterword journal add pitch "…"`.',
    );
  });

  it('is printed calmly, and safely', () => {
    const people = [
      { name: 'Ines\u001b[31m Corvi', address: 'ines@tidewater.example', title: null, is: 'hiring_manager' },
    ];
    const shown = showReview(review({ company: 'Tidewater' }), people, 'Europe/Berlin');
    expect(shown).toContain(
      'To prepare for: Data Engineer at Tidewater\n  The next interview is on Thursday 26 November 2026 at 10:00.',
    );
    expect(shown).toContain('(version 1; 4 learned since)');
    expect(shown).toContain('not told yet: Task, Action, Result');
    expect(shown).toContain('Ines�[31m Corvi, hiring manager');
    expect(shown).not.toContain('\u001b');
  });
});
