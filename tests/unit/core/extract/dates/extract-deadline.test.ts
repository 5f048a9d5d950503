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

  it('of the writer is not taken for the owner’s in German', () => {
    expect(read('Bis zum 13. Mai geben wir Ihnen Bescheid.', 'de')).toBeNull();
    expect(read('Bis zum 13. Mai geben Sie uns bitte Bescheid.', 'de')).not.toBeNull();
  });

  it('needs the day of the email for a span', () => {
    expect(read('Please complete the challenge within five days.', 'en', null)).toBeNull();
  });
});
