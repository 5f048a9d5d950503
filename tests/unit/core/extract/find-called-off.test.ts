import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/core/classify/sentences.ts';
import { findCalledOff } from '../../../../src/core/extract/find-called-off.ts';

const find = (text: string) => findCalledOff(splitSentences(text));

describe('an interview that is called off', () => {
  it.each([
    'Unfortunately we have to call off our meeting on Thursday.',
    'I am very sorry, but I need to cancel our interview tomorrow.',
    "Apologies for calling off last week's meeting.",
    'We had to call the interview off because our office is closed.',
    'Your interview on 14 May at 2pm has been cancelled.',
    'The interview tomorrow will not take place.',
    'We are forced to postpone the on-site; I will be in touch.',
    'Cancelled: Interview with Northwind',
    'Leider müssen wir den Termin am Donnerstag absagen.',
    'Unser Gespräch morgen muss leider ausfallen.',
    'Das Vorstellungsgespräch am 14. Mai kann nicht stattfinden.',
    'Wir müssen Ihr Vorstellungsgespräch leider verschieben und melden uns.',
    "Je suis contraint d'annuler notre entretien de jeudi.",
    'Votre entretien du 14 mai est annulé.',
    'Tenemos que cancelar la entrevista del jueves.',
    'La reunión del martes queda cancelada.',
    'Helaas moeten we het gesprek van donderdag afzeggen.',
    'Je kennismaking van morgen gaat niet door.',
    'Infelizmente precisamos desmarcar a entrevista de quinta-feira.',
    'A entrevista de amanhã foi cancelada.',
    'Purtroppo dobbiamo annullare il colloquio di giovedì.',
    "L'incontro di domani è stato annullato.",
  ])('is seen in: %s', (text) => expect(find(text)).not.toBeNull());

  it.each([
    'If you need to cancel our interview, let us know.',
    'Do you need to cancel your interview?',
    'You can cancel or reschedule the interview with this link.',
    'The interview has not been cancelled.',
    'We have to move our interview to Friday at 10.',
    'Your interview is confirmed.',
    'We have cancelled the position after our interview.',
    'After your interview on Tuesday the whole position was cancelled.',
    'Having seen your interview, we will not be taking your application further.',
    'Wir müssen Ihnen nach unserem Gespräch leider absagen.',
    'Nach den Gesprächen müssen wir Ihnen leider absagen.',
    'Falls Sie den Termin absagen müssen, rufen Sie uns an.',
    'Wir müssen das Gespräch auf Donnerstag um 14 Uhr verschieben.',
    'Si vous devez annuler votre entretien, prévenez-nous.',
    'Si necesitas cancelar la entrevista, avísanos.',
    'Als je het gesprek wilt afzeggen, bel ons even.',
    'Caso precise desmarcar a entrevista, avise.',
    'Se deve annullare il colloquio, ci scriva.',
    'Die Stelle wurde leider gestrichen.',
  ])('is not seen in: %s', (text) => expect(find(text)).toBeNull());

  it('reads hostile sentences in no time', () => {
    const hostile = ['we have to cancel ', 'our interview is ', 'unser termin wird ', 'notre entretien '].map(
      (words) => words.repeat(40),
    );
    const started = performance.now();
    find(hostile.join('\n\n').repeat(4));
    expect(performance.now() - started).toBeLessThan(300);
  });
});
