import { describe, expect, it } from 'vitest';
import { readNote } from '../../../../src/core/plan/owners-note.ts';

/** A Monday, late in the morning in Berlin. */
const NOW = new Date('2026-11-23T10:00:00Z');
const read = (words: string, said: Date | null = null) =>
  readNote(words, { now: NOW, said, timeZone: 'Europe/Berlin' });

describe('a note of a talk that took place', () => {
  it.each([
    'spoke with Ines',
    'call with the hiring manager',
    'Second interview, on-site, with four people',
    'phone screen last Friday',
    'had a call, next round is next week',
    'Had a great chat, they will decide tomorrow',
    'had a call that did not go well',
    'no call with Tom, had a chat with Ines instead',
    'spoke with the recruiter: no decision yet',
    'Had an interview. No word since.',
    'habe mit dem Teamleiter gesprochen',
    'gestern mit Ines telefoniert',
    'Vorstellungsgespräch war gut',
    "j'ai eu un entretien avec la responsable",
    "j'ai parlé avec le recruteur",
    'tuve una llamada con la responsable',
    'hablé con el reclutador',
    'gisteren gesproken met Tom',
    'telefonisch gesprek gehad',
    'ho parlato con la responsabile',
    'ho avuto un colloquio',
    'falei com a gerente ontem',
    'tive uma entrevista',
  ])('%s', (words) => {
    expect(read(words).isInterview).toBe(true);
  });
});

describe('a note of none', () => {
  it.each([
    'call scheduled for Friday',
    'had a call scheduled for Friday',
    'no call yet',
    'call on Tuesday',
    'phone screen tomorrow',
    'interview today at 17:00',
    'they want to schedule a call',
    'the interview was cancelled',
    'interview invitation came in',
    'have not spoken with anyone',
    "didn't have a call",
    'will talk to Ines on Monday',
    'rejected without an interview',
    'preparing for the interview',
    'missed call from the recruiter',
    'I met the requirements',
    'sent a thank-you note',
    'had a call on 5 December 2026',
    'Gespräch für Freitag vereinbart',
    'noch kein Gespräch',
    'das Gespräch hat nicht stattgefunden',
    'entretien prévu vendredi',
    "pas encore d'entretien",
    "l'appel n'a pas eu lieu",
    'llamada programada para el viernes',
    'todavía no hablé con nadie',
    'gesprek gepland voor vrijdag',
    'nog geen gesprek',
    'colloquio fissato per venerdì',
    'non ho ancora parlato con nessuno',
    'entrevista marcada para sexta-feira',
    'ainda não falei com ninguém',
  ])('%s', (words) => {
    expect(read(words).isInterview).toBe(false);
  });
});

describe('the day of the talk', () => {
  it.each([
    ['had a call with the hiring manager on Tuesday', '2026-11-17T11:00:00.000Z'],
    ['had a call on 3 November', '2026-11-03T11:00:00.000Z'],
    ['had a call on 5 December', '2025-12-05T11:00:00.000Z'],
    ['spoke with Ines yesterday for 30 minutes', '2026-11-22T11:00:00.000Z'],
    ['met Tom last Friday at 10:00', '2026-11-20T09:00:00.000Z'],
    ['had a chat two weeks ago', '2026-11-09T11:00:00.000Z'],
    ['hatte am Dienstag ein Telefonat mit Frau Roth', '2026-11-17T11:00:00.000Z'],
    ['vor drei Tagen gesprochen', '2026-11-20T11:00:00.000Z'],
    ["j'ai eu un entretien mardi", '2026-11-17T11:00:00.000Z'],
    ['tuve una llamada el martes', '2026-11-17T11:00:00.000Z'],
    ['gesprek gehad op dinsdag', '2026-11-17T11:00:00.000Z'],
    ['ho avuto un colloquio martedì', '2026-11-17T11:00:00.000Z'],
    ['tive uma entrevista na terça-feira', '2026-11-17T11:00:00.000Z'],
    ['had a call, next round on Friday', NOW.toISOString()],
    ['had a call on 11/03', NOW.toISOString()],
    ['had a call', NOW.toISOString()],
  ])('%s', (words, at) => {
    expect(read(words)).toEqual({ isInterview: true, at: new Date(at) });
  });

  it('is the one that the owner says beside the words', () => {
    const said = new Date('2026-11-02T09:00:00Z');
    expect(read('had a call on Tuesday', said)).toEqual({ isInterview: true, at: said });
  });
});
