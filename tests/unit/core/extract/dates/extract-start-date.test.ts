import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../../src/core/classify/sentences.ts';
import { extractStartDate } from '../../../../../src/core/extract/dates/extract-start-date.ts';
import type { Language } from '../../../../../src/core/reading.ts';

const read = (text: string, language: Language = 'en') =>
  extractStartDate(splitSentences(text), {
    writtenAt: new Date('2026-05-04T10:00:00Z'),
    language,
    zone: 'Europe/Berlin',
  });

describe('the start of a job', () => {
  it.each<[Language, string]>([
    ['en', 'Your start date will be 1 September 2026.'],
    ['en', 'You would join us on 1 September 2026.'],
    ['de', 'Wir möchten Sie ab dem 01.09.2026 einstellen.'],
    ['de', 'Arbeitsbeginn ist der 1. September 2026.'],
    ['de', 'Vertragsbeginn: 1. September 2026'],
    ['de', 'Ihr erster Arbeitstag ist der 1.9.2026.'],
    ['de', 'Sie können am 1. September bei uns anfangen.'],
    ['fr', 'Le contrat prendrait effet à compter du 1 septembre 2026.'],
    ['es', 'Fecha de inicio: 1 de septiembre de 2026'],
    ['nl', 'Ingangsdatum: 1 september 2026'],
    ['pt', 'Data de início: 1 de setembro de 2026'],
    ['it', 'Il contratto decorre dal 1 settembre 2026.'],
  ])('is read in %s from: %s', (language, text) => {
    expect(read(text, language)).toEqual({ value: new Date('2026-08-31T22:00:00Z'), evidence: text });
  });

  it.each([
    'Please sign the offer by 1 September 2026.',
    'We were founded on 1 September 1990.',
    'You can start soon.',
    'Our assessment centre begins on 1 September 2026; the position is on-site.',
    'We will start reviewing applications for the role on 1 September 2026.',
  ])('is not guessed from: %s', (text) => expect(read(text)).toBeNull());

  it.each<[Language, string]>([
    ['en', 'Please join our virtual open day on 14 April 2027.'],
    ['en', 'The assessment centre begins on 14 April 2027.'],
    ['en', 'We will start reviewing applications for the role on 14 April 2027.'],
    ['en', 'We are starting interviews from 14 April 2027.'],
    ['en', 'Interviews for the position will begin on 14 April 2027.'],
    ['de', 'Das Auswahlverfahren für die Stelle beginnt am 14. April 2027.'],
    ['fr', 'Les entretiens pour le poste commencent à partir du 14 avril 2027.'],
    ['es', 'Las entrevistas para el puesto empiezan el 14 de abril de 2027.'],
    ['nl', 'De gesprekken voor deze functie beginnen op 14 april 2027.'],
    ['it', 'I colloqui per la posizione iniziano dal 14 aprile 2027.'],
  ])('is not the beginning of anything else, in %s: %s', (language, text) =>
    expect(read(text, language)).toBeNull(),
  );

  it('is read beside an interview that was', () => {
    expect(read('After our interview we would like you to start on 1 September 2026.')).not.toBeNull();
  });
});
