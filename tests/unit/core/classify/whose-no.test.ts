import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../../src/core/classify/fold-words.ts';
import { asksSomething, WHOSE_NO } from '../../../../src/core/classify/whose-no.ts';

const marksOf = (text: string): string[] => {
  const folded = foldWords(text);
  return [...new Set(WHOSE_NO.flatMap(([mark, pattern]) => (pattern.test(folded) ? [mark] : [])))];
};

describe('WHOSE_NO', () => {
  it.each([
    ['After much thought we have decided to move forward with your application.', ['goes-on']],
    ['After much thought we will not be taking your application any further.', []],
    ['We voted not to continue with any of the other candidates.', ['goes-on']],
    ['Allen anderen haben wir abgesagt, Ihnen nicht.', ['goes-on']],
    ['Wir haben uns entschieden, das Verfahren nicht mit Ihnen fortzusetzen.', []],
    ['Nous avons décidé de poursuivre avec la vôtre.', ['goes-on']],
    ['Nous avons décidé de ne pas poursuivre avec votre candidature.', []],
    ['Hemos decidido continuar únicamente con la tuya.', ['goes-on']],
    ['Hemos decidido no continuar con tu candidatura.', []],
    ['Met jou gaan we graag verder.', ['goes-on']],
    ['We gaan helaas niet met jou verder.', []],
    ['Decidimos avançar com a sua.', ['goes-on']],
    ['Decidimos não avançar com a sua candidatura.', []],
    ['Abbiamo deciso di proseguire con la sua.', ['goes-on']],
    ['Abbiamo deciso di non proseguire con la sua candidatura.', []],
    ['The ferry post is gone; I have put you forward for the lock.', ['goes-on']],
    ['Ihre Unterlagen habe ich an die Werft weitergegeben.', ['goes-on']],
    ['She has since declined, and the ferry is yours.', ['goes-on']],
    ['They have declined to take your application further.', []],
    ['Leider können wir Ihnen keine Stelle anbieten.', []],
    ['I have been retained by a shipyard; may I tell you more?', ['brings-a-search']],
    ['On m’a confié un autre mandat.', ['brings-a-search']],
    ['Agora estou com uma vaga de faroleiro.', ['brings-a-search']],
    ['You asked why it was not you.', ['said-before']],
    ['Me preguntas por qué no te cogimos.', ['said-before']],
    ['Your consent expires in June.', ['said-before']],
    ['Dear panel\nWe are appointing candidate 3.', ['reader-chooses']],
    ['Die Briefe liegen zur Unterschrift bereit.', ['reader-chooses']],
    ['Vous étiez plusieurs, et les membres du jury ont choisi.', []],
    ['This month: coping with rejection.', ['teaches']],
    ['Der Umgang mit Absagen will gelernt sein.', ['teaches']],
    ['Gutted for you, they have no idea.', ['consoles']],
    ['Es wird schon.\nDeine Oma', ['consoles']],
    ['Hun verlies, hoor.', ['consoles']],
    ['Your cousin did not get the ferry job.', ['about-another']],
    ['Hierbij trek ik mijn sollicitatie in.', ['applicants-words']],
    ['We have recorded your withdrawal.', ['you-left']],
    ['Unfortunately we have chosen somebody else for the ferry.', []],
  ])('%s', (text, marks) => {
    expect(marksOf(text)).toEqual(marks);
  });
});

describe('asksSomething', () => {
  it.each([
    ['Night Baker\nShall I put your name to the bakers in Kiel?', true],
    ['Night Baker\nDo you have a key of your own to the bakery?', true],
    ['Do you have a key of your own to the bakery?\nWe chose somebody else.', false],
    ['Night Baker\nWould you like feedback on your trial bake?', false],
    ['Night Baker\nDürfen wir Ihre Unterlagen behalten?', false],
    ['Night Baker\nWe chose somebody else.', false],
    ['Night Baker\nhttps://oven.example/unsubscribe-from-mail?id=4', false],
  ])('%s', (text, asks) => {
    expect(asksSomething(foldWords(text))).toBe(asks);
  });
});
