import { describe, expect, it } from 'vitest';
import { greetedName } from '../../../../src/core/supporters/greeted-name.ts';
import { introductionOffers } from '../../../../src/core/supporters/introduction-offers.ts';

const WISHED = ['Marram GmbH', 'Fjordlicht'];
const offered = (text: string) => introductionOffers(text, WISHED).map(({ company }) => company);

describe('an introduction that a supporter offers', () => {
  it.each([
    'Hi Robin,\n\nI can introduce you to Ida, who leads the data team at Marram.\n\nNoor',
    'Good to hear! I know somebody at Marram and am happy to connect you.',
    'My cousin works at Marram; shall have a word with her.',
    'Ich kann dich bei Marram gern jemandem vorstellen.',
    'Bei Marram kenne ich die Leiterin gut, ich kenne auch jemanden bei Marram aus dem Einkauf.',
    'Je peux te présenter à une amie qui travaille chez Marram.',
    'Conozco a la directora de Marram y te puedo poner en contacto.',
    'Ik ken iemand bij Marram en breng je in contact.',
    'Posso apresentar-te a uma amiga que trabalha na Marram.',
    'Conosco una persona che lavora in Marram e posso metterti in contatto.',
  ])('is heard: %s', (text) => {
    expect(offered(text)).toEqual(['Marram GmbH']);
  });

  it.each([
    'Sorry, I do not know anyone at Marram.',
    "I can't introduce you to anybody at Marram, I'm afraid.",
    'Can I introduce you to somebody at Marram?',
    'Did you hear about the trouble at Marram? I can introduce you to a good cook.',
    'I can introduce you to somebody at Kestrel.',
    'I can introduce you to Marramgrass.',
    'Leider kann ich dich bei Marram niemandem vorstellen.',
    'Je ne connais personne chez Marram.',
    'No conozco a nadie de Marram.',
    'Ik ken helaas niemand bij Marram.',
    'Não conheço ninguém na Marram.',
    'Non conosco nessuno in Marram.',
    'Good luck with Marram! Thinking of you.',
  ])('is not made up: %s', (text) => {
    expect(offered(text)).toEqual([]);
  });

  it('may be for several companies', () => {
    const text = 'I can introduce you to Ida at Marram. I also know a recruiter at Fjordlicht.';
    expect(offered(text)).toEqual(WISHED);
  });
});

describe('the name that a supporter is greeted by', () => {
  it.each([
    ['Noor', 'Noor'],
    ['Noor Haddad', 'Noor'],
    ['noor', null],
    ['The Friends', null],
    ['N.', null],
    [null, null],
  ])('of %s is %s', (name, greeted) => {
    expect(greetedName(name)).toBe(greeted);
  });
});
