import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { weekInWords } from '../../../../src/core/letter/words/dates.ts';
import {
  applicationInWords,
  cutAtWord,
  onOneLine,
  personInWords,
} from '../../../../src/core/letter/words/foreign.ts';
import { countInWords, listInWords, someInWords } from '../../../../src/core/letter/words/numbers.ts';

const period = (from: string, to: string, zone: string) => ({
  start: to.slice(0, 10),
  from: DateTime.fromISO(from, { zone }).toJSDate(),
  to: DateTime.fromISO(to, { zone }).toJSDate(),
});

describe('a week in words', () => {
  it.each([
    ['2026-11-16T08:00', '2026-11-23T08:00', 'Europe/Berlin', '16 to 22 November 2026'],
    ['2026-11-13T17:00', '2026-11-20T17:00', 'Europe/Berlin', '14 to 20 November 2026'],
    ['2026-10-26T08:00', '2026-11-02T08:00', 'Europe/Berlin', '26 October to 1 November 2026'],
    ['2026-12-28T08:00', '2027-01-04T08:00', 'America/New_York', '28 December 2026 to 3 January 2027'],
    ['2026-03-23T12:00', '2026-03-30T12:00', 'Europe/Berlin', '24 to 30 March 2026'],
    ['2026-11-22T20:00', '2026-11-23T08:00', 'Europe/Berlin', '23 November 2026'],
  ])('%s to %s in %s is %s', (from, to, zone, words) => {
    expect(weekInWords(period(from, to, zone), zone)).toBe(words);
  });

  it.each(['00:00', '08:00', '11:59', '12:00', '12:30', '23:45'])(
    'names seven days, and none of them twice, at %s through both changes of the clocks',
    (time) => {
      const mondays = Array.from({ length: 60 }, (_, week) =>
        DateTime.fromISO('2026-01-05').plus({ weeks: week }).toISODate(),
      );
      const ends = mondays.slice(1).map((monday, at) => {
        const of = period(`${mondays[at]}T${time}`, `${monday}T${time}`, 'Europe/Berlin');
        return weekInWords(of, 'Europe/Berlin');
      });
      const days = time < '12' ? [0, 6] : [1, 7];
      ends.forEach((words, at) => {
        const [first, last] = days.map((plus) => DateTime.fromISO(mondays[at]!).plus({ days: plus }));
        expect(words.startsWith(String(first?.day))).toBe(true);
        expect(words.endsWith(last!.setLocale('en').toFormat('d LLLL yyyy'))).toBe(true);
      });
    },
  );
});

describe('foreign words in a sentence', () => {
  it.each([
    ['Fjord\u202elicht', 'Fjordlicht'],
    ['Fjord\r\nlicht\u0000', 'Fjord licht'],
    ['\u2067Fjord\u200blicht\u2069', 'Fjordlicht'],
    ['  ', ''],
  ])('%o becomes %o', (words, shown) => {
    expect(onOneLine(words)).toBe(shown);
  });

  it('cuts between words, or in a word that is too long, and never in a character', () => {
    expect(cutAtWord('one two three', 13)).toBe('one two three');
    expect(cutAtWord('one two three', 11)).toBe('one two…');
    expect(cutAtWord('x'.repeat(300), 80)).toHaveLength(80);
    expect(cutAtWord('🦆'.repeat(50), 20).replaceAll('🦆', '')).toBe('…');
  });

  it('names a person and an application with what is known', () => {
    expect(personInWords({ name: null, address: 'a@moor.example' })).toBe('a@moor.example');
    expect(personInWords({ name: 'Ana', address: 'a@moor.example' })).toBe('Ana <a@moor.example>');
    expect(applicationInWords({ company: 'Moor', role: 'Cook' })).toBe('Cook at Moor');
    expect(applicationInWords({ company: null, role: 'Cook' })).toBe('Cook');
    expect(applicationInWords({ company: null, role: null })).toBeNull();
  });
});

describe('numbers in a sentence', () => {
  it('are words up to twelve', () => {
    expect([1, 2, 12, 13].map((count) => countInWords(count, 'no'))).toEqual([
      'one no',
      'two nos',
      'twelve nos',
      '13 nos',
    ]);
  });

  it('make lists', () => {
    expect(listInWords(['a', 'b', 'c'])).toBe('a, b and c');
    expect(someInWords(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
  });
});
