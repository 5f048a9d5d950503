import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '../../../../src/core/answers/judge-answer.ts';
import type { HeaderLine } from '../../../../src/core/email.ts';
import { detectAutomatic } from '../../../../src/core/read/detect-automatic.ts';
import { detectLanguage } from '../../../../src/core/read/detect-language.ts';
import { aReading } from '../../../_util/a-reading.ts';

/** A Monday. */
const WRITTEN_AT = new Date('2026-12-14T09:00:00Z');

function judge(text: string, subject = 'Re: Thank you', headers: HeaderLine[] = []) {
  const reading = aReading({
    language: detectLanguage(text),
    automatic: detectAutomatic({ from: null, replyTo: [], headers }),
    original: { text, subject, headers, date: WRITTEN_AT },
  });
  return judgeAnswer({
    reading,
    links: [],
    label: 'status_update',
    at: WRITTEN_AT,
    zone: 'Europe/Berlin',
    language: null,
  });
}
const dayOf = (date: Date | null) => date?.toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' }) ?? null;

describe('an out-of-office answer', () => {
  it.each([
    ['Automatic reply: Thank you', 'I am out of the office until 4 January 2027. Best, Ines', '2027-01-05'],
    [
      'Out of office',
      'Thank you for your email. I am on annual leave and will be back on 5 January.',
      '2027-01-05',
    ],
    [
      'Re: Thank you',
      'I am out of the office from 21 December to 4 January with limited access to email.',
      '2027-01-05',
    ],
    ['Automatic reply', 'I am currently away and return to the office on Monday.', '2026-12-21'],
    [
      'Automatische Antwort: Danke',
      'Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 4. Januar 2027 nicht im Büro.',
      '2027-01-05',
    ],
    ['Abwesenheitsnotiz', 'Ich bin derzeit im Urlaub und ab dem 05.01.2027 wieder erreichbar.', '2027-01-05'],
    ['AW: Danke', 'Guten Tag, ich bin bis zum 22.12. im Urlaub und danach wieder für Sie da.', '2026-12-23'],
    [
      'Réponse automatique : Merci',
      'Bonjour, je suis absente du bureau jusqu’au 4 janvier 2027.',
      '2027-01-05',
    ],
    ['Absence', 'Je suis en congés et de retour le 5 janvier.', '2027-01-05'],
    ['Respuesta automática: Gracias', 'Hola, estoy de vacaciones hasta el 4 de enero de 2027.', '2027-01-05'],
    ['Fuera de la oficina', 'Estaré fuera de la oficina y regreso el 5 de enero.', '2027-01-05'],
    ['Automatisch antwoord: Bedankt', 'Ik ben afwezig tot en met 4 januari 2027.', '2027-01-05'],
    ['Afwezig', 'Ik ben met vakantie en vanaf 5 januari weer bereikbaar.', '2027-01-05'],
    ['Resposta automática: Obrigado', 'Estou ausente até 4 de janeiro de 2027.', '2027-01-05'],
    ['Ausência', 'Estou de férias e regresso no dia 5 de janeiro.', '2027-01-05'],
    ['Risposta automatica: Grazie', 'Sono in ferie fino al 4 gennaio 2027.', '2027-01-05'],
    ['Fuori ufficio', 'Sono fuori ufficio e rientrerò il 5 gennaio.', '2027-01-05'],
    [
      'Automatic reply',
      'I am out of the office. In urgent cases please call my colleague on 0301/123.',
      null,
    ],
  ])('"%s": %s', (subject, text, back) => {
    const answer = judge(text, subject);
    expect(answer.is).toBe('out_of_office');
    expect(dayOf(answer.backAt)).toBe(back);
  });

  it.each([
    ['auto-submitted', 'auto-replied'],
    ['auto-submitted', 'auto-replied (vacation)'],
    ['x-autoreply', 'yes'],
    ['x-autorespond', 'Re: Thank you'],
    ['precedence', 'auto_reply'],
  ])('is known by the header %s: %s, whatever it says', (name, value) => {
    const text = 'We have received your message. Please do not reply to this email again.';
    expect(judge(text, 'Your message', [{ name, value }])).toMatchObject({
      is: 'out_of_office',
      backAt: null,
    });
  });

  it.each([
    'Sorry for the late reply, I was out of the office. Your answers were strong, but the SQL part was too slow.',
    'The hiring manager is on leave until Friday, I will ask her then.',
    'Thank you for your note, and happy holidays!',
  ])('is not: %s', (text) => {
    expect(judge(text).is).not.toBe('out_of_office');
  });
});
