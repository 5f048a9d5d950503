import { describe, expect, it } from 'vitest';
import type { ClassifierInput } from '../../../../src/core/classify/classifier-input.ts';
import { findRules } from '../../../../src/core/classify/find-rules.ts';
import { foldEmail } from '../../../../src/core/classify/folded-email.ts';
import { type Weighed, weighFindings } from '../../../../src/core/classify/weigh-findings.ts';

const weigh = (text: string): Weighed['weights'] => {
  const input: ClassifierInput = {
    subject: 'Your application for the job of Weaver',
    from: { name: 'Tilde Brokk', address: 'tilde@heddlemill.example' },
    text,
    hasCalendar: false,
    headers: [],
    automatic: null,
  };
  return weighFindings(findRules(foldEmail(input), input)).weights;
};

describe('who says no to what, as the rules read it', () => {
  it.each([
    'The mill went with somebody who has run a Jacquard loom for years.',
    'The person we have appointed lives in the village.',
    'Five were asked back, and yours was not among them.',
    'We will not be calling you in for a talk.',
    'The search has been called off for want of orders.',
    'Wir haben uns für jemanden aus der Region entschieden.',
    'Die Besetzung der Stelle ruht bis zum Sommer.',
    'In die engere Wahl sind Sie diesmal nicht gekommen.',
    'Dieses Mal bist du leider nicht dabei.',
    'Wir haben uns für den anderen entschieden, der in der Nähe wohnt.',
    'Die Stelle besetzen wir mit einem Kollegen aus dem Haus.',
    'Leider müssen wir dir absagen, weil du samstags nicht kannst.',
    'Wir hätten Ihnen gern eine bessere Nachricht geschickt.',
    'Nous avons préféré avancer avec une personne qui connaît déjà le métier.',
    'La plaza de tejedor del segundo turno, anunciada en mayo, ya ha sido cubierta.',
    'De voorkeur is uitgegaan naar de ander.',
    'O lugar de tecelão da nossa fábrica de Guimarães já se encontra preenchido.',
    'La scelta è caduta su una candidata della valle.',
  ])('hears a no in: %s', (text) => {
    expect(weigh(text).rejection).toBeGreaterThanOrEqual(4);
  });

  it.each([
    'Last year we had to tell you that we chose another candidate; now the job is open again.',
    'Im Mai mussten wir Ihnen absagen, jetzt ist die Stelle wieder frei.',
    'Unvollständige Bewerbungen können nicht berücksichtigt werden.',
    'Schade, dass Sie sich für eine andere Stelle entschieden haben.',
    'Sollte diese Stelle bereits besetzt sein, prüfen wir andere.',
    'Wer an diesem Tag nicht überzeugt, kann es im Herbst noch einmal versuchen.',
    'Die Stelle soll mit einer Kollegin aus der Weberei besetzt werden.',
    'Passé ce délai, considérez que votre candidature n’a pas été retenue.',
    'Vorige maand schreef ik je dat de keuze op een andere kandidaat was gevallen.',
    'Na ausência de contacto, considere que a vaga foi preenchida.',
    'Without these answers we are unable to progress your application.',
    'No application was rejected because of the outage.',
    'You have withdrawn your application, so you will not be considered further for this job.',
  ])('hears none in: %s', (text) => {
    expect(weigh(text).rejection).toBeLessThan(2);
  });

  it.each([
    'We will not be inviting you to an interview.',
    'Não te vamos convidar para a entrevista.',
    'Non la inviteremo al colloquio.',
    'Passt dein Profil, laden wir dich zu einem Gespräch ein.',
  ])('takes no refused or possible interview for an invitation: %s', (text) => {
    expect(weigh(text).interview_invitation).toBeLessThan(2);
  });
});
