import { describe, expect, it } from 'vitest';
import type { ClassifierInput } from '../../../../src/core/classify/classifier-input.ts';
import { foldWords } from '../../../../src/core/classify/fold-words.ts';
import { structureOf } from '../../../../src/core/classify/mail-structure.ts';

const input: ClassifierInput = {
  subject: null,
  from: null,
  text: '',
  hasCalendar: false,
  headers: [],
  automatic: null,
};
const marks = (text: string) => structureOf({ ...input, text }, foldWords(text)).split(' ');

describe('structureOf', () => {
  it.each([
    'We thought of you for the Night Ferry Keeper role.',
    'Nous avons beaucoup pensé à vous pour le poste de gardien de phare.',
    'Hemos pensado mucho en ti para la plaza de farero.',
    'We dachten aan jou voor de functie van vuurtorenwachter.',
    'Pensámos em si para o lugar de faroleiro.',
    'Abbiamo pensato a lei per il posto di guardiano del faro.',
    'Wir haben an Sie gedacht, die Rolle als Leuchtturmwärter.',
  ])('hears a place that is named by its holder as a word of a job: %s', (text) => {
    expect(marks(text)).not.toContain('few-words-none-about-jobs');
  });

  it.each([
    'We kept the plaza de garaje for you.',
    'A plaza de garaje en el centro está libre.',
    'Il posto in terrazza è suo.',
    'We saw you on the other side of the lake.',
  ])('hears none in a place of another kind: %s', (text) => {
    expect(marks(text)).toContain('few-words-none-about-jobs');
  });

  it('marks what has more words than a no', () => {
    expect(marks('ferry '.repeat(1_200))).toContain('endless');
    expect(marks('ferry '.repeat(1_199))).not.toContain('endless');
  });
});
