import { describe, expect, it } from 'vitest';
import { fillDates, firstDate } from '../../../src/sandbox/fill-dates.ts';

const WEDNESDAY = new Date('2026-03-11T15:00:00Z');
const SATURDAY = new Date('2026-04-04T09:00:00Z');

describe('fillDates', () => {
  it.each([
    ['{{-1 09:30 | cccc}}', WEDNESDAY, 'Tuesday'],
    ['{{-3 09:30 | cccc d LLLL}}', WEDNESDAY, 'Friday 6 March'],
    ['{{+3 09:30 | cccc d LLLL}}', WEDNESDAY, 'Monday 16 March'],
    ['{{-1 09:30 | cccc}}', SATURDAY, 'Friday'],
    ['{{+1 09:30 | cccc}}', SATURDAY, 'Monday'],
  ])('counts %s in working days', (text, now, filled) => {
    expect(fillDates(text, now)).toBe(filled);
  });

  it('writes a header date with the offset that held on its own day', () => {
    expect(fillDates('Date: {{-1 16:12:31 | rfc}}', WEDNESDAY)).toBe('Date: Tue, 10 Mar 2026 16:12:31 +0000');
    expect(fillDates('Date: {{-1 16:12:31 | rfc}}', SATURDAY)).toBe('Date: Fri, 03 Apr 2026 16:12:31 +0100');
    expect(fillDates('DTSTART:{{-1 16:12 | utc}}', SATURDAY)).toBe('DTSTART:20260403T151200Z');
  });

  it("names days and months in the mail's own language, as quoted-printable", () => {
    expect(fillDates('{{-1 10:00 de | cccc d. LLLL}}', WEDNESDAY)).toBe('Dienstag 10. M=C3=A4rz');
    expect(fillDates('{{-20 10:00 fr | cccc d LLLL}}', WEDNESDAY)).toBe('mercredi 11 f=C3=A9vrier');
  });

  it('leaves every other text alone', () => {
    expect(fillDates('P { margin: 0 } {{name}}', WEDNESDAY)).toBe('P { margin: 0 } {{name}}');
  });

  it('finds the first date of a text', () => {
    const text = 'Received: x; {{-2 08:00:05 | rfc}}\nDate: {{-3 08:00 | rfc}}';
    expect(firstDate(text, WEDNESDAY)).toEqual(new Date('2026-03-09T08:00:05Z'));
  });
});
