import { describe, expect, it } from 'vitest';
import { parseLocalizedDate } from '../../../../src/core/read/parse-localized-date.ts';

const read = (written: string, languages: string[] = [], notAfter = '2025-11-20') =>
  parseLocalizedDate(written, {
    timeZone: 'Europe/Berlin',
    languages,
    notAfter: new Date(notAfter),
  })?.toISOString();

describe('parseLocalizedDate', () => {
  it.each([
    ['Mon, 3 Nov 2025 10:12:00 -0800 (PST)', 'en', '2025-11-03T18:12:00.000Z'],
    ['Mon, Nov 3, 2025 at 10:12\u202fPM', 'en', '2025-11-03T21:12:00.000Z'],
    ['Monday, November 3, 2025 12:05 AM', 'en', '2025-11-02T23:05:00.000Z'],
    ['Am Mo., 3. Nov. 2025 um 10:12 Uhr', 'de', '2025-11-03T09:12:00.000Z'],
    ['3 novembre 2025 à 10:12', 'fr', '2025-11-03T09:12:00.000Z'],
    ['mar. 4 mars 2025 à 10h12', 'fr', '2025-03-04T09:12:00.000Z'],
    ['lunes, 3 de noviembre de 2025 10:12 p. m.', 'es', '2025-11-03T21:12:00.000Z'],
    ['3. 11. 2025 v 9:31', 'cs', '2025-11-03T08:31:00.000Z'],
    ['ke 29. lokak. 2025 klo 9.31', 'fi', '2025-10-29T08:31:00.000Z'],
    ['2025. okt. 27., H, 9:31', 'hu', '2025-10-27T08:31:00.000Z'],
    ['úterý 4. listopadu 2025 09:26:50 SEČ', 'cs', '2025-11-04T08:26:50.000Z'],
    ['uto, 28. lis 2025. u 09:31', 'hr', '2025-10-28T08:31:00.000Z'],
    ['2025年11月3日(月) 10:12', 'ja', '2025-11-03T09:12:00.000Z'],
    ['2025年11月3日 下午3:12', 'zh', '2025-11-03T14:12:00.000Z'],
    ['2025년 11월 3일 (월) 오후 3:12', 'ko', '2025-11-03T14:12:00.000Z'],
    ['Δευτέρα 3 Νοεμβρίου 2025 στις 03:12 μ.μ.', 'el', '2025-11-03T14:12:00.000Z'],
    ['2025년 11월 3일 월요일 PM 03:12', 'ko', '2025-11-03T14:12:00.000Z'],
    ['2025-11-03T10:12:00+01:00', 'en', '2025-11-03T09:12:00.000Z'],
    ['Thu, 3 Jul 2025 10:12:00 EEST', 'en', '2025-07-03T07:12:00.000Z'],
  ])('reads "%s"', (written, language, iso) => {
    expect(read(written, [language])).toBe(iso);
  });

  it('tells a month by the language of the labels, else by the weekday', () => {
    expect(read('5. listopada 2025 10:00', ['hr'])).toBe('2025-10-05T08:00:00.000Z');
    expect(read('5. listopada 2025 10:00', ['pl'])).toBe('2025-11-05T09:00:00.000Z');
    expect(read('nedjelja, 5. listopada 2025 10:00')).toBe('2025-10-05T08:00:00.000Z');
  });

  it('puts the month first only where people do', () => {
    expect(read('11/3/25, 10:12 AM', ['en'])).toBe('2025-11-03T09:12:00.000Z');
    expect(read('3/11/2025 10:12', ['de', 'fr'])).toBe('2025-11-03T09:12:00.000Z');
    expect(read('5/11/2025 10:12', ['en'], '2025-10-01')).toBe('2025-05-11T08:12:00.000Z');
  });

  it('takes noon for a date without a time', () => {
    expect(read('3 November 2025', ['en'])).toBe('2025-11-03T11:00:00.000Z');
  });

  it.each([
    '',
    'yesterday',
    'on Monday',
    '32 November 2025',
    '3 Smarch 2025 10:12',
    'November 3',
    '5. listopada 2025 10:00',
  ])('gives nothing rather than a guess for "%s"', (written) => {
    expect(read(written, [], '2026-01-01')).toBeUndefined();
  });
});
