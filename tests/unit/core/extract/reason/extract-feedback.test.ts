import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../../src/core/classify/sentences.ts';
import { extractFeedback } from '../../../../../src/core/extract/reason/extract-feedback.ts';

const read = (text: string, isReply = true) => extractFeedback(splitSentences(text), { isReply });

describe('feedback', () => {
  it('is the part of a reply that judges, from its first to its last sentence, verbatim', () => {
    const said =
      'Your presentation was clear and well structured. The numbers on the last slide were too vague for the board.';
    expect(read(`Hi Jonas,\n\nthank you for asking. ${said}\n\nGood luck with the search!\n\nMara`)).toEqual({
      value: said,
      evidence: 'Your presentation was clear and well structured.',
    });
  });

  it.each([
    'Ihre Antworten zum Arbeitsrecht waren leider zu allgemein.',
    'Votre étude de cas manquait de chiffres, et vos réponses étaient trop longues.',
    'En el caso te faltó concretar el presupuesto.',
    'In je presentatie miste ik een duidelijke keuze.',
    'Na apresentação faltou um exemplo mais concreto da sua experiência.',
    'Nel colloquio le sue risposte erano troppo generiche, mancavano esempi.',
  ])('is read from: %s', (text) => expect(read(text)?.value).toBe(text));

  it('is read from a rejection only when it announces some', () => {
    const judged = 'Your answers on pricing were too short.';
    expect(read(`We are sorry.\n\n${judged}`, false)).toBeNull();
    expect(
      read(`We are sorry.\n\nHere is some feedback from the panel.\n\n${judged}`, false)?.value,
    ).toContain(judged);
  });

  it.each([
    'We will send you detailed feedback next week.',
    'Wir werden Ihnen nächste Woche ein ausführliches und konkretes Feedback geben.',
    'Nous vous enverrons plus de commentaires.',
    'Vamos a enviarte más comentarios.',
  ])('is not what is put off to another day: %s', (text) => {
    expect(read(text)).toBeNull();
    expect(read(`${text} Your answers on pricing were too short.`)?.value).toBe(
      'Your answers on pricing were too short.',
    );
  });

  it('is null where nobody judges', () => {
    expect(read('Hi Jonas, I will send you some thoughts next week. Best wishes, Mara')).toBeNull();
  });
});
