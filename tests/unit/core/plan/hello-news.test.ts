import { describe, expect, it } from 'vitest';
import { newsFor, newsSince } from '../../../../src/core/plan/hello-news.ts';
import { aHistory, DECIDED_AT } from '../../../_util/a-history.ts';

const win = (day: number, text: string) => ({
  id: text,
  at: new Date(DECIDED_AT.getTime() + day * 24 * 60 * 60 * 1000),
  text,
});
const TALK = 'I gave a talk on how small harbours plan their berths.';
const RUN = 'I ran the marathon of our city in under four hours.';
const BEFORE = 'I led the planning of a harbour before that.';
const GERMAN = 'Ich habe die Planung des Hafens von Grund auf neu gemacht.';

const historyOf = (...texts: readonly string[]) =>
  aHistory({
    role: 'Senior Harbour Planner',
    company: 'Tidewater',
    language: 'en',
    wins: texts.map((text, i) => win(text === BEFORE ? -3 : 10 + i, text)),
  });

describe('the news of a hello', () => {
  it.each([
    ['the newest', [RUN, 'I wrote a book about tea.'], 'I wrote a book about tea.'],
    ['one that has to do with the role before newer ones', [TALK, RUN], TALK],
    [
      'the newest of those that have',
      [TALK, 'I am a planner of tides now.', RUN],
      'I am a planner of tides now.',
    ],
    ['none that was told before', [BEFORE, RUN], RUN],
    ['one in the language of the conversation before all', [RUN, GERMAN], RUN],
  ])('is %s', (_what, texts, chosen) => {
    expect(newsFor(historyOf(...texts))?.text).toBe(chosen);
  });

  it('is none where nothing has happened since, and the others can be picked', () => {
    expect(newsFor(historyOf(BEFORE))).toBeNull();
    expect(newsSince(historyOf(RUN, BEFORE, TALK, GERMAN)).map(({ text }) => text)).toEqual([
      TALK,
      RUN,
      GERMAN,
    ]);
  });

  it('shares no words that stand in every title', () => {
    expect(newsFor(historyOf('I became a senior member of the team.', RUN))?.text).toBe(RUN);
  });
});
