import { describe, expect, it } from 'vitest';
import { isStub, mayBeStub } from '../../../src/mailbox/is-stub.ts';

const SHORT = 'Dear Robin,\n\nWe won’t be taking your application for harbour planner further.';
const LONG =
  'Dear Robin,\n\nThank you for the time and effort that you put into the interviews for the post of harbour planner at Tidewater. We were impressed with your experience.\n\nAfter careful deliberation we have chosen another candidate.\n\nInes Corvi';

describe('a text part beside HTML', () => {
  it.each([
    [
      'leads to a web page',
      'View this email in your browser: https://x.example/9f8e\n\nUnsubscribe: https://x.example/u',
    ],
    [
      'asks in French for another program',
      'Pour lire ce message, veuillez utiliser un client de messagerie compatible HTML.',
    ],
    [
      'asks in German for another view',
      'Diese Nachricht ist im HTML-Format. Bitte öffnen Sie sie im Browser: https://x.example/1',
    ],
    [
      'asks in Spanish for another view',
      'Si no ve bien este mensaje, ábralo en su navegador: https://x.example/1',
    ],
    ['is a template that nobody filled', 'Hi {{candidate.first_name}},\n\n%body%'],
  ])('only stands in for a letter of one sentence when it %s', (_how, plain) => {
    expect(isStub(plain, SHORT)).toBe(true);
  });

  it.each([
    [
      'explains at length how to see the letter',
      'Dear recipient,\n\nThis email was sent to you in HTML format. Your email program does not seem to read it, please open the following address or switch to an email program that shows HTML: https://x.example/m/1\n\nYours, the mailing team',
    ],
    [
      'has the foot alone',
      '--\nTidewater, 4 Quay Street, Lowmouth. You receive this message because you applied for a job with us. If you no longer want to receive messages, unsubscribe here: https://x.example/u',
    ],
    ['has the whole letter with a gap for the name', LONG.replace('Robin', '*|FNAME|*')],
  ])('only stands in for it when it %s', (_how, plain) => {
    expect(isStub(plain, LONG)).toBe(true);
  });

  it.each([
    ['says the same', LONG, LONG],
    ['says the same in other marks', LONG.replace(/^/gm, '> ').replace('careful', '*careful*'), LONG],
    ['says the same in one sentence', SHORT, SHORT],
    [
      'says the same without accents',
      'Gerne moechten wir Sie zum Gesprach uber die Stelle einladen.',
      'Gerne möchten wir Sie zum Gespräch über die Stelle einladen.',
    ],
    [
      'says the same below a heading',
      LONG,
      `Tidewater\nCareers | News | About us\nView this email in your browser\n${LONG}`,
    ],
    [
      'is the letter of a picture with a foot',
      LONG,
      'Tidewater\nYou receive this email because you applied with us. Unsubscribe',
    ],
    ['has a gap that the HTML has too', `${LONG} {{sender}}`, `${LONG} {{sender}}`],
    ['stands beside nothing', SHORT, ' '],
    ['stands beside a word', SHORT, 'Tidewater'],
  ])('is the letter when it %s', (_how, plain, shown) => {
    expect(isStub(plain, shown)).toBe(false);
  });

  it('needs no second look when it is long', () => {
    expect([LONG, LONG.repeat(20), `{{name}} ${LONG.repeat(20)}`].map(mayBeStub)).toEqual([
      true,
      false,
      true,
    ]);
  });
});
