import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../../src/core/classify/sentences.ts';
import { extractDeadline } from '../../../../../src/core/extract/dates/extract-deadline.ts';
import type { Language } from '../../../../../src/core/reading.ts';

const writtenAt = new Date('2026-05-04T10:00:00Z');
const read = (text: string, language: Language = 'en', written: Date | null = writtenAt) =>
  extractDeadline(splitSentences(text), { writtenAt: written, language, zone: 'Europe/Berlin' });

describe('the deadline', () => {
  it.each<[Language, string, string]>([
    ['en', 'Please complete the assessment by Friday, 8 May 2026.', '2026-05-08T21:59:00Z'],
    ['en', 'The test link expires on 8 May at 17:00.', '2026-05-08T15:00:00Z'],
    ['en', 'Please complete the challenge within five days.', '2026-05-09T21:59:00Z'],
    [
      'en',
      'You have 72 hours to finish the exercise and it expires within 72 hours.',
      '2026-05-07T10:00:00Z',
    ],
    ['en', 'Kindly sign and return the offer by 12 May 2026.', '2026-05-12T21:59:00Z'],
    ['de', 'Bitte bearbeiten Sie den Online-Test bis zum 12. Mai 2026.', '2026-05-12T21:59:00Z'],
    ['de', 'Gib uns bitte bis zum 13. Mai Bescheid.', '2026-05-13T21:59:00Z'],
    [
      'de',
      'Bitte reichen Sie die Aufgabe innerhalb von sieben Tagen ein, Abgabe per E-Mail.',
      '2026-05-11T21:59:00Z',
    ],
    ['fr', 'Merci de compléter le test avant le 12 mai 2026.', '2026-05-12T21:59:00Z'],
    ['es', 'Por favor, completa la prueba antes del 12 de mayo de 2026.', '2026-05-12T21:59:00Z'],
    ['nl', 'Stuur de opdracht uiterlijk 12 mei 2026 in.', '2026-05-12T21:59:00Z'],
    ['pt', 'Por favor, conclua o teste até 12 de maio de 2026.', '2026-05-12T21:59:00Z'],
    ['it', 'La preghiamo di completare la prova entro il 12 maggio 2026.', '2026-05-12T21:59:00Z'],
  ])('is read in %s from: %s', (language, text, at) => {
    expect(read(text, language)).toEqual({ value: new Date(at), evidence: text });
  });

  it.each([
    'We will get back to you about the test by Friday, 8 May 2026.',
    'The assessment takes 45 minutes.',
    'Our office closes on 8 May 2026.',
    'Please complete the assessment soon.',
  ])('is not guessed from: %s', (text) => expect(read(text)).toBeNull());

  it.each<[Language, string, string]>([
    ['en', 'Please complete the assessment by Friday.', '2026-05-08T21:59:00Z'],
    ['en', 'Please complete the assessment by end of day Friday.', '2026-05-08T21:59:00Z'],
    ['en', 'Please complete the assessment no later than Monday.', '2026-05-11T21:59:00Z'],
    ['de', 'Bitte reichen Sie die Aufgabe bis Freitag ein.', '2026-05-08T21:59:00Z'],
    ['de', 'Bitte reichen Sie die Aufgabe bis Freitag, 08.05., 18 Uhr ein.', '2026-05-08T16:00:00Z'],
    ['fr', 'Merci de compléter le test avant vendredi.', '2026-05-08T21:59:00Z'],
    ['es', 'Puedes completar la prueba hasta el viernes.', '2026-05-08T21:59:00Z'],
    ['nl', 'Stuur de opdracht uiterlijk vrijdag in.', '2026-05-08T21:59:00Z'],
    ['pt', 'Por favor, conclua o teste até sexta-feira.', '2026-05-08T21:59:00Z'],
    ['it', 'La preghiamo di completare la prova entro venerdì.', '2026-05-08T21:59:00Z'],
  ])('is a bare weekday in %s: %s', (language, text, at) => {
    expect(read(text, language)?.value).toEqual(new Date(at));
  });

  it.each<[Language, string, string]>([
    ['en', 'You have one week to complete the coding test.', '2026-05-11T21:59:00Z'],
    ['en', 'The test link is valid for 7 days.', '2026-05-11T21:59:00Z'],
    ['en', 'The test link expires in 7 days.', '2026-05-11T21:59:00Z'],
    ['en', 'Please record your video answers within 3 days.', '2026-05-07T21:59:00Z'],
    ['en', 'Please sign the offer within 5 working days.', '2026-05-11T21:59:00Z'],
    ['de', 'Sie haben eine Woche Zeit, den Online-Test zu absolvieren.', '2026-05-11T21:59:00Z'],
    ['es', 'Dispones de 7 días para completar la prueba.', '2026-05-11T21:59:00Z'],
    ['nl', 'Je hebt 5 dagen om de opdracht te maken.', '2026-05-09T21:59:00Z'],
    ['it', 'Hai 5 giorni per completare la prova.', '2026-05-09T21:59:00Z'],
    ['pt', 'Você tem 5 dias para concluir o teste.', '2026-05-09T21:59:00Z'],
  ])('is a span in %s: %s', (language, text, at) => {
    expect(read(text, language)?.value).toEqual(new Date(at));
  });

  it.each<[Language, string]>([
    ['en', 'The test takes 60 minutes. Results are deleted within 30 days.'],
    ['en', 'Please complete the test. Your data is kept until 31 December 2026.'],
    ['de', 'Bitte bearbeiten Sie den Test. Ihre Daten werden bis zum 31.12.2026 gespeichert.'],
    ['en', 'Please complete this survey about your interview by 20 May.'],
    ['en', 'You have two hours to complete the test.'],
    ['en', 'Please complete the test; the link expires 7 days after you open it.'],
    ['en', 'We made an offer to somebody else, and she has until Friday to accept.'],
    ['en', 'Please let us know by Monday 30th.'],
    ['en', 'Please send your answer by the Monday before.'],
    ['en', 'Please answer; can you come by the shop friday?'],
    ['en', 'Please reset your password with this link within 24 hours.'],
    ['pt', 'O teste foi enviado há 6 dias.'],
    ['de', 'Bitte antworten Sie Tim, er ist bis Montag im Urlaub.'],
  ])('is not guessed in %s from: %s', (language, text) => expect(read(text, language)).toBeNull());

  it('of the writer is not taken for the owner’s in German', () => {
    expect(read('Bis zum 13. Mai geben wir Ihnen Bescheid.', 'de')).toBeNull();
    expect(read('Bis zum 13. Mai geben Sie uns bitte Bescheid.', 'de')).not.toBeNull();
  });

  it('needs the day of the email for a span', () => {
    expect(read('Please complete the challenge within five days.', 'en', null)).toBeNull();
  });
});
