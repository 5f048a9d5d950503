import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/core/extract/extract-facts.ts';
import type { Label } from '../../../../src/core/outcome.ts';
import type { Language } from '../../../../src/core/reading.ts';
import { aReading } from '../../../_util/a-reading.ts';

const owner = {
  ownerName: 'Jonas Weber',
  ownerAddresses: ['jonas@weber.example'],
  inboxAddress: 'inbox@post.example',
  intakeTag: null,
  trustedAuthservId: null,
};
/** Written on Wednesday, 4 March 2026. */
const writtenAt = new Date('2026-03-04T09:00:00Z');

function read(
  text: string,
  {
    language = 'en',
    label,
    date = writtenAt,
    calendars = [],
  }: { language?: Language; label?: Label; date?: Date | null; calendars?: string[] } = {},
) {
  const reading = aReading({ language, original: { text, date, calendars } });
  return extractFacts(reading, owner, { ownerTimeZone: 'Europe/Berlin', ...(label ? { label } : {}) })
    .interview;
}
const at = (...given: Parameters<typeof read>) => read(...given)?.at?.toISOString() ?? null;

describe('a day without a year', () => {
  it.each<[Language, string, string]>([
    ['de', 'Ihr Gespräch ist am Dienstag, 17.03., um 10 Uhr (MEZ).', '2026-03-17T09:00:00.000Z'],
    [
      'de',
      'Wir laden Sie am 17.03. um 10 Uhr zu einem Vorstellungsgespräch ein.',
      '2026-03-17T09:00:00.000Z',
    ],
    ['de', 'Das Gespräch ist Freitag, den 27.03. um 14.30 Uhr.', '2026-03-27T13:30:00.000Z'],
    ['de', 'Ihr Gespräch ist Dienstag, 17.3. von 10 bis 11 Uhr.', '2026-03-17T09:00:00.000Z'],
    ['de', 'Ihr Gespräch ist am Dienstag, 10.03 um 10.03 Uhr.', '2026-03-10T09:03:00.000Z'],
    ['de', 'Unser Gespräch ist am 12.01. um 9 Uhr.', '2026-01-12T08:00:00.000Z'],
    ['en', 'Your interview is on Tuesday, 17.03. at 10:00.', '2026-03-17T09:00:00.000Z'],
    ['en', 'We invite you to an interview on 27.04.2026 at 14:30.', '2026-04-27T12:30:00.000Z'],
    ['nl', 'Het gesprek is dinsdag 17-03 om 10:00.', '2026-03-17T09:00:00.000Z'],
    ['it', 'Il colloquio è martedì 17/03 alle 10:00.', '2026-03-17T09:00:00.000Z'],
  ])('is read (%s): %s', (language, text, expected) => expect(at(text, { language })).toBe(expected));

  it('is none when nobody knows when the email was written', () => {
    expect(at('Ihr Gespräch ist am Dienstag, 17.03., um 10 Uhr.', { language: 'de', date: null })).toBeNull();
  });

  it.each([
    'Das Gespräch dreht sich um Version 3.10. und mehr.',
    'Unser Gespräch ist in Raum 2.08.',
    'Für das Gespräch gilt Kapitel 4.12. der Ordnung.',
    'Das Gespräch dauert von 9.10 - 10.10 Uhr.',
  ])('is not: %s', (text) => expect(at(text, { language: 'de' })).toBeNull());
});

describe('an English day of two numbers', () => {
  it.each([
    ['Your interview is on 03/12/2026 at 2:30 PM EDT.', '2026-03-12T18:30:00.000Z'],
    ['Your interview is scheduled for 3/10 at 2 PM EDT.', '2026-03-10T18:00:00.000Z'],
    ['Your interview is on Tuesday 10/03/2026 at 14:00 GMT.', '2026-03-10T14:00:00.000Z'],
  ])('is settled by a weekday or a zone: %s', (text, expected) => expect(at(text)).toBe(expected));

  it.each([
    'Your interview is on 03/12/2026 at 14:30.',
    'Your interview is on Thursday 10/3 at 9am GMT and EST.',
  ])('stays open: %s', (text) => expect(at(text)).toBeNull());
});

describe('no date', () => {
  it.each<[Language, string]>([
    ['en', 'We would now like to invite you to a 45-minute interview, please book a slot.'],
    ['de', 'Wir laden Sie jetzt zu einem 45-minütigen Gespräch ein.'],
    ['nl', 'We nodigen je nu uit voor een gesprek van 45 minuten.'],
    ['en', 'We would like to invite you to a second interview of 30 minutes.'],
  ])('is the moment of writing (%s): %s', (language, text) => {
    expect(read(text, { language, label: 'interview_invitation' })).toBeNull();
  });

  it('is hidden by "a second interview"', () => {
    expect(at('We invite you to a second interview on Tuesday 17 March at 10:00.')).toBe(
      '2026-03-17T09:00:00.000Z',
    );
  });

  it.each([
    'We would like to invite you to an interview on 4 or 5 May.',
    'We now suggest your interview on 22 May at 10:30 or on 23 May at 13:00.',
    'We hold interviews on Thursday 12 March at 9:00.',
    'You missed your interview on Monday at 10am; it was a no-show.',
    'We missed you at your interview on Monday at 10am.',
  ])('stands in: %s', (text) => expect(at(text, { label: 'interview_invitation' })).toBeNull());
});

describe('an interview that is over', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'Thank you for the interview on Monday at 10am GMT. Unfortunately, the answer is no.',
      '2026-03-02T10:00:00.000Z',
    ],
    [
      'de',
      'danke für das Gespräch am Montag um 10 Uhr. Leider müssen wir Ihnen absagen.',
      '2026-03-02T09:00:00.000Z',
    ],
    [
      'en',
      'We enjoyed our conversation on Monday at 10am. The team decides soon.',
      '2026-03-02T09:00:00.000Z',
    ],
  ])('was on the last such weekday (%s): %s', (language, text, expected) => {
    const found = read(text, { language });
    expect([found?.at?.toISOString(), found?.tookPlace]).toEqual([expected, true]);
  });

  it('is not put ahead by a no, and a link for feedback arranges none', () => {
    const no =
      'Thank you for interviewing with us. Unfortunately we chose somebody else. Book a call: https://calendly.com/nora/15min';
    expect(read(no, { label: 'rejection' })).toMatchObject({ tookPlace: true, at: null });
    const feedback =
      'Thank you for interviewing with us. We decided not to proceed. I am happy to share feedback on a call: https://calendly.com/nora/15min';
    expect(read(feedback)).toMatchObject({ tookPlace: true });
    expect(
      read('We are sorry. Our interview on Tuesday at 10am is not needed.', { label: 'rejection' }),
    ).toBeNull();
  });

  it('comes behind one that is still ahead', () => {
    const text =
      'Following our call on Monday 2 March at 9:30, I confirm a video interview on Tuesday 17 March from 3.30pm to 4.30pm.';
    expect(at(text)).toBe('2026-03-17T14:30:00.000Z');
  });
});

describe('the zone', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'Your interview is on Tuesday 17 March 2026 at 10:00 am Eastern Time.',
      '2026-03-17T14:00:00.000Z',
    ],
    ['en', 'Your interview is on Tuesday 17 March 2026 at 10am Pacific.', '2026-03-17T17:00:00.000Z'],
    [
      'en',
      'Your interview is on Tuesday 17 March 2026 at 10:00 AM (Central Time).',
      '2026-03-17T15:00:00.000Z',
    ],
    ['en', 'Your interview is on Tuesday 17 March 2026 at 10:00 London time.', '2026-03-17T10:00:00.000Z'],
    ['en', 'Your interview is on Tuesday 17 March 2026 at 10:00 UK time.', '2026-03-17T10:00:00.000Z'],
    [
      'en',
      'Interview: Tuesday, March 17, 2026 1:00 PM-1:45 PM (UTC-05:00) Eastern Time (US & Canada).',
      '2026-03-17T17:00:00.000Z',
    ],
    [
      'de',
      'Gespräch: Dienstag, 14. Juli 2026 13:00-13:45 (UTC+01:00) Amsterdam, Berlin, Bern, Rom.',
      '2026-07-14T11:00:00.000Z',
    ],
    [
      'en',
      'Your interview is on Tuesday 17 March 2026 at 10:00 Berlin time (5:00 Eastern Time).',
      '2026-03-17T09:00:00.000Z',
    ],
    [
      'pt',
      'Sua entrevista está confirmada para 17 de março às 15:00 (horário de Brasília).',
      '2026-03-17T18:00:00.000Z',
    ],
    [
      'fr',
      'Votre entretien est confirmé pour le mardi 17 mars à 10 h (heure de Montréal).',
      '2026-03-17T14:00:00.000Z',
    ],
    [
      'es',
      'Tu entrevista está confirmada para el 17 de marzo a las 16:00 (hora canaria).',
      '2026-03-17T16:00:00.000Z',
    ],
    [
      'en',
      'Your interview is confirmed.\n\nTuesday Mar 17, 2026 ⋅ 1pm – 1:45pm\nEastern Time - New York\n\nJoining info',
      '2026-03-17T17:00:00.000Z',
    ],
    [
      'en',
      'Your onsite interview is confirmed. All times are in Pacific Time (PT).\n\nTuesday, March 17, 2026\n9:30 AM - 10:15 AM System Design',
      '2026-03-17T16:30:00.000Z',
    ],
  ])('is named in words (%s): %s', (language, text, expected) => {
    expect(at(text, { language, label: 'interview_invitation' })).toBe(expected);
  });

  it('is the owner’s when words only look like one', () => {
    expect(at('Your full time interview is on 17 March at 10:00, first time right.')).toBe(
      '2026-03-17T09:00:00.000Z',
    );
    expect(at('Your interview at our Eastern office is on 17 March at 10:00.')).toBe(
      '2026-03-17T09:00:00.000Z',
    );
  });
});

describe('a span of time', () => {
  it.each<[Language, string]>([
    ['fr', "L'entretien aura lieu le mardi 17 mars de 10 h à 11 h."],
    ['pt', 'A entrevista está marcada para terça-feira, 17 de março, das 10h às 11h.'],
    ['nl', 'Het gesprek is op dinsdag 17 maart van 10:00 tot 11:00 uur.'],
    ['es', 'La entrevista es el martes 17 de marzo de 10:00 a 11:00.'],
    ['de', 'Ihr Gespräch ist am Dienstag, 17. März von 10:00 bis 11:00 Uhr.'],
  ])('keeps its hours (%s): %s', (language, text) => {
    expect(read(text, { language })).toMatchObject({
      at: new Date('2026-03-17T09:00:00Z'),
      endsAt: new Date('2026-03-17T10:00:00Z'),
    });
  });
});

describe('an interview that is moved', () => {
  it.each<[Language, string]>([
    [
      'en',
      'Your interview has been moved to Tuesday, March 17 at 10am (previously Thursday, March 12 at 10am).',
    ],
    [
      'en',
      'New time: Tuesday, March 17 at 10am\nOld time: Thursday, March 12 at 10am\n\nYour interview was rescheduled.',
    ],
    [
      'de',
      'leider müssen wir den Termin verschieben: Statt am 10.03. um 11 Uhr treffen wir uns nun am 17.03. um 10 Uhr zum Gespräch.',
    ],
    ['de', 'das Gespräch am 12.03. entfällt leider. Neuer Termin: 17.03.2026, 10 Uhr.'],
  ])('is on the new date (%s): %s', (language, text) => {
    expect(read(text, { language })).toMatchObject({
      at: new Date('2026-03-17T09:00:00Z'),
      cancelled: false,
    });
  });

  it('is called off when no new date is named', () => {
    const off = 'unser Gespräch am Donnerstag, 12.03., um 10 Uhr muss leider krankheitsbedingt ausfallen.';
    expect(read(off, { language: 'de' })).toMatchObject({ cancelled: true });
    const open = 'We need to reschedule your interview on Thursday. When are you free next week?';
    expect(read(open)).toMatchObject({ cancelled: true });
    const lines =
      'The following interview has been cancelled:\n\nDate: 17 March 2026\nTime: 11:00 AM - 11:45 AM\n\nWe will contact you.';
    expect(read(lines, { label: 'interview_invitation' })).toMatchObject({ cancelled: true });
  });
});

describe('an invitation', () => {
  it('names its date in bare lines, and in words of its own, whatever the signature says', () => {
    const lines =
      'Date: Tuesday, March 17, 2026\nTime: 10:00 AM - 11:00 AM\nWhere: Zoom\n\nWe look forward to it.';
    expect(at(lines, { label: 'interview_invitation' })).toBe('2026-03-17T09:00:00.000Z');
    expect(at(lines)).toBeNull();
    const hours = "You're set for Tuesday 17 March at 10am.\n\nOffice hours: Mon-Fri 9:00am - 5:00pm";
    expect(at(hours)).toBe('2026-03-17T09:00:00.000Z');
  });

  it('shows its words as they stand in the email', () => {
    const text = 'Il colloquio è confermato per giovedì 19 marzo alle ore 15:00.';
    expect(read(text, { language: 'it' })?.evidence).toBe(text);
    const lines = 'Your interview is confirmed.\n\nDate: Tuesday, March 17, 2026\nTime: 10:00 AM';
    expect(read(lines)?.evidence).toBe('Date: Tuesday, March 17, 2026 Time: 10:00 AM');
  });

  const calendar = (summary: string) =>
    [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      `SUMMARY:${summary}`,
      'DTSTART:20260317T090000Z',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n');
  it.each([
    'Zweitgespräch',
    'Telefoninterview Herr Weber',
    'Kennenlerngespräch',
    'Probetag',
    'Bewerbungsgespräch',
  ])('is a calendar part called %s', (summary) =>
    expect(at('anbei der Termin.', { calendars: [calendar(summary)] })).toBe('2026-03-17T09:00:00.000Z'),
  );
  it('is its only calendar part, whatever it is called', () => {
    const calendars = [calendar('Jonas Weber <> Nora Feld')];
    expect(at('anbei der Termin.', { calendars })).toBeNull();
    expect(at('anbei der Termin.', { calendars, label: 'interview_invitation' })).toBe(
      '2026-03-17T09:00:00.000Z',
    );
    expect(at('anbei.', { calendars: [calendar('Webinar')], label: 'interview_invitation' })).toBeNull();
  });
});
