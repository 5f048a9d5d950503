import { describe, expect, it } from 'vitest';
import { heard } from '../../../../src/core/letter/heard.ts';
import { pitch } from '../../../../src/core/letter/pitch.ts';
import type { Search } from '../../../../src/core/letter/search.ts';
import { wins } from '../../../../src/core/letter/wins.ts';
import {
  anApplication,
  aSearchedEntry,
  LINKS,
  PERIOD,
  searchOf,
  several,
  someFeedback,
} from '../../../_util/a-search-so-far.ts';

const pitchOf = (search: Partial<Search>) => pitch(searchOf(search), PERIOD, LINKS);
const winsOf = (search: Partial<Search>) => wins(searchOf(search), PERIOD, LINKS);
const heardOf = (search: Partial<Search>) => heard(searchOf(search), PERIOD, LINKS);
const on = (day: string) => new Date(`${day}T10:00:00Z`);

describe('the pitch', () => {
  const first = aSearchedEntry({ kind: 'pitch', text: 'I mend data.', at: on('2026-10-01') });
  const second = aSearchedEntry({ kind: 'pitch', text: 'I make slow data fast.', at: on('2026-11-05') });
  const lesson = (day: string, text = 'Begin with the result.') =>
    aSearchedEntry({ kind: 'lesson', text, about: 'Ines Roth', at: on(day) });

  it('is the latest version, with what was learned since', () => {
    const part = pitchOf({ journal: [first, lesson('2026-10-20', 'Old.'), second, lesson('2026-11-12')] });
    expect(part).toMatchObject({
      current: { version: 2, on: '5 November', text: 'I make slow data fast.' },
      lessons: [{ text: 'Begin with the result.', about: 'Ines Roth' }],
      answer: { command: 'pitch: ' },
    });
  });

  it('rests while nothing was learned about it, and comes again every fourth week', () => {
    const shown = [1, 2, 3, 4, 5, 6, 7, 8].map((weeks) => {
      const at = new Date(PERIOD.from.getTime() - weeks * 7 * 24 * 60 * 60 * 1000);
      return pitchOf({ journal: [{ ...first, at }] }) !== null;
    });
    expect(shown).toEqual([false, false, true, false, false, false, true, false]);
  });

  it('is shown in the week that it was written in', () => {
    expect(pitchOf({ journal: [{ ...first, at: on('2026-11-18') }] })).not.toBeNull();
  });

  it('is shown before an interview', () => {
    const applications = [anApplication(undefined, { interviewAt: on('2026-11-25') })];
    expect(pitchOf({ journal: [second], applications })?.current).not.toBeNull();
  });

  it('is asked for when there is none and something was learned', () => {
    expect(pitchOf({})).toBeNull();
    expect(pitchOf({ journal: [lesson('2026-11-12')] })).toMatchObject({
      current: null,
      answer: { words: 'Write the first version' },
    });
  });

  it('asks about one lesson as about one', () => {
    const questions = [0, 1, 2, 3, 4].map(
      (letters) =>
        pitchOf({
          journal: [second, lesson('2026-11-12')],
          asked: several(letters, () => ({ question: 'none', on: '2026-11-02' })),
        })?.question,
    );
    expect(questions.join()).not.toContain('lessons');
  });

  it('says how many more lessons there are than shown', () => {
    const lessons = several(9, () => lesson('2026-11-12'));
    const part = pitchOf({ journal: [second, ...lessons] });
    expect([part?.lessons.length, part?.more]).toEqual([6, 3]);
  });
});

describe('the wins', () => {
  it('are those of the week', () => {
    const journal = [
      aSearchedEntry({ text: 'Before.', at: on('2026-11-15') }),
      aSearchedEntry({ text: 'Within.', at: on('2026-11-18') }),
      aSearchedEntry({ text: 'No win.', kind: 'lesson', at: on('2026-11-18') }),
    ];
    expect(winsOf({ journal }).lines).toEqual([{ on: '18 November', text: 'Within.' }]);
  });

  it('are asked for in other words each time', () => {
    const prompts = [0, 1].map(
      (letters) => winsOf({ asked: several(letters, () => ({ question: 'none', on: '2026-11-02' })) }).prompt,
    );
    expect(prompts[0]).not.toBe(prompts[1]);
    expect(winsOf({}).add.command).toBe('win: ');
  });
});

describe('what was heard', () => {
  it('is told word for word, with who and for what', () => {
    const text = `Your story\n\n  was <b>vague</b>. ${'And so on. '.repeat(130)}`.trim();
    expect(heardOf({ feedback: [someFeedback({ text })] })?.lines).toEqual([
      { from: 'Ines Roth', application: 'Data Engineer at Fjordlicht', on: '19 November', text },
    ]);
  });

  it('is that of the week; themes are of all of it', () => {
    const other = { id: 'other', code: 'AP-1', company: 'Moor', role: null };
    const feedback = [
      someFeedback({
        text: 'Your SQL was rusty.',
        from: 'Ole Brandt',
        application: other,
        at: on('2026-09-01'),
      }),
      someFeedback({ text: 'Your SQL was weak.' }),
    ];
    const part = heardOf({ feedback });
    expect(part?.lines.map(({ from }) => from)).toEqual(['Ines Roth']);
    expect(part?.themes).toEqual([{ theme: 'a skill or knowledge that they missed', count: 2, of: 2 }]);
  });

  it('is left out in a week without any', () => {
    expect(heardOf({ feedback: [someFeedback({ at: on('2026-09-01') })] })).toBeNull();
  });
});
