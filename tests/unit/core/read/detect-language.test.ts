import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../../src/core/read/detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'We have decided to continue with another candidate for this position.'],
    ['de', 'Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Person entschieden haben.'],
    ['fr', 'Nous avons le regret de vous informer que votre candidature ne correspond pas à nos besoins.'],
    ['es', 'Lamentamos comunicarte que hemos decidido continuar con otra persona para el puesto.'],
    ['nl', 'Helaas moeten wij je laten weten dat we verder gaan met een andere kandidaat.'],
    ['pt', 'Infelizmente decidimos avançar com outra pessoa para esta posição na nossa equipa.'],
    ['it', 'Purtroppo abbiamo deciso di proseguire con un altro candidato per questa posizione.'],
  ])('knows %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('claims no language for another one, a short text, or links', () => {
    expect(
      detectLanguage(
        'Vi har desværre valgt at gå videre med en anden kandidat til stillingen i vores afdeling.',
      ),
    ).toBeNull();
    expect(
      detectLanguage('Dziękujemy za udział w rozmowie, wybraliśmy jednak inną osobę na to stanowisko.'),
    ).toBeNull();
    expect(detectLanguage('Thanks, Ines')).toBeNull();
    expect(
      detectLanguage('https://tidewater.example/the/position/that/you/have/applied/for/with/us'),
    ).toBeNull();
  });
});
