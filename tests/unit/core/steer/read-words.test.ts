import { describe, expect, it } from 'vitest';
import { readWords } from '../../../../src/core/steer/read-words.ts';

const OURS = 'Hello Robin,\n\nThis email will be sent in your name.\n\nstop AF-7Q2K\n';
const marked = OURS.split('\n').map((line) => `> ${line}`.trimEnd());
const header = (from: string, sent: string, to: string, subject: string) => [
  `${from}: Robin Vey <robin@vey.example>`,
  sent,
  `${to}: Robin Vey <robin@vey.example>`,
  `${subject}: AF-7Q2K`,
];

/** How mail programs quote what is answered. */
const QUOTED: Readonly<Record<string, readonly string[]>> = {
  Gmail: ['On Mon, 2 Mar 2026 at 10:00, Robin Vey <robin@vey.example> wrote:', '', ...marked],
  'Apple Mail': ['> On 2 Mar 2026, at 10:00, Robin Vey <robin@vey.example> wrote:', '>', ...marked],
  'Gmail without marks': ['On Mon, 2 Mar 2026 at 10:00, Robin Vey <robin@vey.example> wrote:', '', OURS],
  Outlook: [...header('From', 'Sent: Monday, 2 March 2026 10:00', 'To', 'Subject'), '', OURS],
  'Outlook on the web': [
    '________________________________',
    ...header('From', 'Sent: Monday, 2 March 2026 10:00', 'To', 'Subject'),
    '',
    OURS,
  ],
  'Outlook in German': [
    '-----Ursprüngliche Nachricht-----',
    ...header('Von', 'Gesendet: Montag, 2. März 2026 10:00', 'An', 'Betreff'),
    '',
    OURS,
  ],
};

describe.each(Object.entries(QUOTED))('an answer by %s', (_program, quoted) => {
  it.each(['', 'stop', 'edit\n\nHello Ines,\n\nthanks a lot.\n\nBest,\nRobin'])(
    'is what its writer says: %j',
    (own) => {
      const text = [own, '', ...quoted].join('\n');
      expect(readWords({ subject: 'Re: AF-7Q2K', text })).toEqual({
        subject: 'AF-7Q2K',
        isReply: true,
        passages: own === '' ? [] : [own],
      });
    },
  );
});

it('takes a new email as it is', () => {
  expect(readWords({ subject: null, text: 'stop AF-7Q2K\r\n' })).toEqual({
    subject: '',
    isReply: false,
    passages: ['stop AF-7Q2K'],
  });
});

describe('an answer below or between the lines of what it quotes', () => {
  const wrote: Readonly<Record<string, string>> = {
    Gmail: 'On Mon, 2 Mar 2026 at 10:00, Robin Vey <robin@vey.example> wrote:',
    'Gmail in German': 'Am Mo., 2. März 2026 um 10:00 Uhr schrieb Robin Vey <robin@vey.example>:',
    'Gmail in French': 'Le lun. 2 mars 2026 à 10:00, Robin Vey <robin@vey.example> a écrit :',
    Thunderbird: 'On 02/03/2026 10:00, Robin Vey wrote:',
    'Apple Mail': 'On 2 Mar 2026, at 10:00, Robin Vey <robin@vey.example> wrote:',
  };

  it.each(Object.entries(wrote))('is what its writer says, part by part: %s', (_program, heading) => {
    const text = [
      'Thanks!',
      '',
      heading,
      '> Wins',
      'win: a talk',
      'in March',
      '> > stop AF-7Q2K',
      '>',
      '',
      'Robin',
    ];
    expect(readWords({ subject: 'Re: Your week', text: text.join('\n') }).passages).toEqual([
      'Thanks!',
      'win: a talk\nin March',
      'Robin',
    ]);
    const below = [heading, '', ...marked, '', 'win: a talk'].join('\n');
    expect(readWords({ subject: 'Re: Your week', text: below }).passages).toEqual(['win: a talk']);
  });
});
