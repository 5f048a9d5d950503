import { describe, expect, it } from 'vitest';
import { parseCommands } from '../../../../src/core/steer/parse-commands.ts';
import { readWords } from '../../../../src/core/steer/read-words.ts';

/** A Wednesday. */
const NOW = new Date('2026-03-04T10:00:00Z');
const setting = { now: NOW, timeZone: 'Europe/Berlin' };
const steer = (subject: string, text = '') => parseCommands(readWords({ subject, text }), setting);
/** Each command as its verb and what it was given. */
const said = (subject: string, text = '') => steer(subject, text).commands.map(({ token, ...rest }) => rest);

describe('a command in the subject', () => {
  it.each([
    ['stop AF-7Q2K', { verb: 'stop', code: 'AF-7Q2K' }],
    ['STOP af-7q2k', { verb: 'stop', code: 'AF-7Q2K' }],
    ['Re: stop AF-7Q2K', { verb: 'stop', code: 'AF-7Q2K' }],
    ['AW: Re: Stop AF-7Q2K.', { verb: 'stop', code: 'AF-7Q2K' }],
    ['please stop AF-7Q2K!', { verb: 'stop', code: 'AF-7Q2K' }],
    ['Please, stop AF-7Q2K now', { verb: 'stop', code: 'AF-7Q2K' }],
    ['stop: AF-7Q2K', { verb: 'stop', code: 'AF-7Q2K' }],
    ['stop\u00a0AF\u20117Q2K', { verb: 'stop', code: 'AF-7Q2K' }],
    ['“stop AF–7Q2K”', { verb: 'stop', code: 'AF-7Q2K' }],
    ['stop AF 7Q2K', { verb: 'stop', code: 'AF-7Q2K' }],
    ['send AF-7Q2K', { verb: 'send', code: 'AF-7Q2K', digest: null }],
    ['approve AF-7Q2K', { verb: 'send', code: 'AF-7Q2K', digest: null }],
    ['send AF-7Q2K 3f9a01bc MZXW6YTBOI2A', { verb: 'send', code: 'AF-7Q2K', digest: '3f9a01bc' }],
    ['sent AF-7Q2K', { verb: 'sent', code: 'AF-7Q2K' }],
    ['again AF-7Q2K', { verb: 'again', code: 'AF-7Q2K' }],
    ['drop AF-7Q2K', { verb: 'drop', code: 'AF-7Q2K' }],
    ['label EM-3F2A1B rejection', { verb: 'label', code: 'EM-3F2A1B', label: 'rejection', kind: null }],
    ['label AF-7Q2K as Offer', { verb: 'label', code: 'AF-7Q2K', label: 'offer', kind: null }],
    [
      'label EM-3F2A1B rejection role_closed',
      { verb: 'label', code: 'EM-3F2A1B', label: 'rejection', kind: 'role_closed' },
    ],
    [
      'Label EM-3F2A1B: Rejection (on hold)',
      { verb: 'label', code: 'EM-3F2A1B', label: 'rejection', kind: 'on_hold' },
    ],
    [
      'label EM-3F2A1B not job related',
      { verb: 'label', code: 'EM-3F2A1B', label: 'not_job_related', kind: null },
    ],
    ['pause', { verb: 'pause', code: null, reason: null }],
    ['Pause sending, please.', { verb: 'pause', code: null, reason: null }],
    ['pause: on holiday', { verb: 'pause', code: null, reason: 'on holiday' }],
    ['resume', { verb: 'resume', code: null }],
    ['Status?', { verb: 'status', code: null }],
    ['help', { verb: 'help', code: null }],
    ['win: moved 14 services', { verb: 'win', code: null, text: 'moved 14 services' }],
    ['Win： moved 14 services', { verb: 'win', code: null, text: 'moved 14 services' }],
    ['Lesson learned : ask earlier', { verb: 'lesson', code: null, text: 'ask earlier' }],
    ['STORY: the harbour', { verb: 'story', code: null, text: 'the harbour' }],
    ['pitch: I make ports run', { verb: 'pitch', code: null, text: 'I make ports run' }],
    ['news AF-7Q2K JN-3F2A1B', { verb: 'news', code: 'AF-7Q2K', entry: 'JN-3F2A1B' }],
    ['News JN-3f2a1b, please.', { verb: 'news', code: null, entry: 'JN-3F2A1B' }],
    ['drop JN-3F2A1B', { verb: 'drop', code: 'JN-3F2A1B' }],
    [
      'edit JN-3F2A1B: moved 15 services',
      { verb: 'edit', code: 'JN-3F2A1B', subject: null, text: 'moved 15 services' },
    ],
    ['Answer: I would ask first', { verb: 'answer', code: null, text: 'I would ask first' }],
    ['Win - moved 14 services', { verb: 'win', code: null, text: 'moved 14 services' }],
    ['Win — moved 14 services', { verb: 'win', code: null, text: 'moved 14 services' }],
    ['“Win: moved 14 services”', { verb: 'win', code: null, text: 'moved 14 services' }],
    ['Win: “ports run” on time', { verb: 'win', code: null, text: '“ports run” on time' }],
  ])('%s', (subject, expected) => {
    expect(steer(subject).notUnderstood).toEqual([]);
    expect(said(subject)).toEqual([expected]);
    // The same words say the same as the first line of the text.
    expect(said('', subject.replace(/^(?:Re|AW): (?:Re: )?/, ''))).toEqual([expected]);
  });

  it('carries the token of a link', () => {
    expect(steer('stop AF-7Q2K MZXW6YTBOI2A').commands[0]).toMatchObject({ token: 'MZXW6YTBOI2A' });
    expect(steer('edit AF-7Q2K MZXW6YTBOI2A', 'Hello Ines.').commands).toEqual([
      { verb: 'edit', code: 'AF-7Q2K', token: 'MZXW6YTBOI2A', subject: null, text: 'Hello Ines.' },
    ]);
    expect(steer('pause MZXW6YTBOI2A').commands).toEqual([
      { verb: 'pause', code: null, token: 'MZXW6YTBOI2A', reason: null },
    ]);
  });

  it('names several emails at once', () => {
    expect(said('stop AF-7Q2K, AF-9XYZ and AF-2BCD').map(({ code }) => code)).toEqual([
      'AF-7Q2K',
      'AF-9XYZ',
      'AF-2BCD',
    ]);
  });
});

describe('snooze', () => {
  it.each([
    ['snooze AF-7Q2K 2w', '2026-03-17T23:00:00.000Z'],
    ['snooze AF-7Q2K 3d', '2026-03-06T23:00:00.000Z'],
    ['snooze AF-7Q2K for two weeks', '2026-03-17T23:00:00.000Z'],
    ['snooze AF-7Q2K until 2026-05-01', '2026-04-30T22:00:00.000Z'],
    ['snooze AF-7Q2K Monday', '2026-03-08T23:00:00.000Z'],
    ['Snooze AF-7Q2K till next Monday.', '2026-03-08T23:00:00.000Z'],
    ['snooze AF-7Q2K tomorrow', '2026-03-04T23:00:00.000Z'],
    ['snooze AF-7Q2K 5h', '2026-03-04T15:00:00.000Z'],
    ['snooze AF-7Q2K until 1 May', '2026-04-30T22:00:00.000Z'],
  ])('%s', (words, until) => {
    expect(said(words)).toEqual([{ verb: 'snooze', code: 'AF-7Q2K', until: new Date(until) }]);
  });

  it.each(['', 'soon', '2020-01-01', '4/5/2026', '2031-01-01', '2026-02-31', 'Monday or Tuesday', 'a bit'])(
    'is not understood with "%s"',
    (when) => {
      const line = `snooze AF-7Q2K ${when}`.trim();
      expect(steer(line)).toMatchObject({ commands: [], notUnderstood: [line] });
    },
  );
});

describe('an email with several commands', () => {
  it('is read in its order, entries over several lines', () => {
    const text = [
      'Hi,',
      '',
      'stop AF-7Q2K',
      '* win: moved 14 services',
      'without a minute of downtime',
      '',
      'and wrote it up.',
      'lesson: ask for the agenda',
      'please send AF-9XYZ.',
      'I hope that you stop at some time.',
      '',
      'Thanks',
      'Robin',
    ].join('\n');
    expect(said('a few things', text)).toEqual([
      { verb: 'stop', code: 'AF-7Q2K' },
      {
        verb: 'win',
        code: null,
        text: 'moved 14 services\nwithout a minute of downtime\n\nand wrote it up.',
      },
      { verb: 'lesson', code: null, text: 'ask for the agenda' },
      { verb: 'send', code: 'AF-9XYZ', digest: null },
    ]);
  });

  it('leaves a signature out of an entry', () => {
    expect(said('win: moved 14 services', 'in a week.\n\nBest regards,\nRobin Vey')).toEqual([
      { verb: 'win', code: null, text: 'moved 14 services\nin a week.' },
    ]);
    expect(said('', 'win: moved 14 services\n\nSent from my iPhone')).toEqual([
      { verb: 'win', code: null, text: 'moved 14 services' },
    ]);
  });
});

describe('what stands in the subject and again in the text', () => {
  const whole = "cut a charity's reporting time from two days\nto one hour";
  const cut = "Cut a charity's reporting time from two days to one hou";

  it.each([
    [`win: ${cut}`, `win: ${whole}`],
    [`win: ${cut}`, `\nWin: ${whole}\n\nBest regards,\nRobin Vey`],
    [`win: ${cut}…`, `win: ${whole}`],
    [`win: ${cut}`, whole],
    ['win:', `win: ${whole}`],
    ['win:', whole],
    ['Win', `win: ${whole}`],
  ])('is one entry, the longer: %j', (subject, text) => {
    expect(said(subject, text)).toEqual([{ verb: 'win', code: null, text: whole }]);
  });

  it('stays longer in the subject', () => {
    expect(said('lesson: ask for the agenda first', 'lesson: ask for the agenda')).toMatchObject([
      { text: 'ask for the agenda first' },
    ]);
    expect(said('lesson: ask for the agenda', 'Ask for the agenda.\n\n-- \nRobin Vey')).toMatchObject([
      { text: 'Ask for the agenda.' },
    ]);
  });

  it('is two where it is another kind, or begins otherwise', () => {
    expect(said('win: led a team', 'win: moved 14 services')).toHaveLength(2);
    expect(said('win: led a team', 'story: led a team')).toHaveLength(2);
    expect(said('', 'win: led a team\nwin: led a team of ten')).toHaveLength(2);
    expect(said('win: led a team', 'of ten people.')).toMatchObject([{ text: 'led a team\nof ten people.' }]);
  });

  it.each(['status', 'help', 'pause', 'resume', 'stop AF-7Q2K', 'send AF-7Q2K', 'snooze AF-7Q2K 2w'])(
    'is one command: %s',
    (line) => {
      expect(steer(line, `${line}\n\nThanks\nRobin`)).toEqual(steer(line));
    },
  );

  it('is one command that says all that the two say', () => {
    expect(steer('send AF-7Q2K', 'send AF-7Q2K 3f9a01bc MZXW6YTBOI2A').commands).toEqual([
      { verb: 'send', code: 'AF-7Q2K', digest: '3f9a01bc', token: 'MZXW6YTBOI2A' },
    ]);
    expect(said('pause: on holiday', 'pause')).toEqual([{ verb: 'pause', code: null, reason: 'on holiday' }]);
    expect(said('stop AF-7Q2K', 'stop AF-7Q2K and AF-9XYZ').map(({ code }) => code)).toEqual([
      'AF-7Q2K',
      'AF-9XYZ',
    ]);
    expect(said('edit AF-7Q2K', 'edit AF-7Q2K\nHello Ines.')).toMatchObject([{ text: 'Hello Ines.' }]);
  });

  it('is two commands where they differ', () => {
    expect(said('stop AF-7Q2K', 'stop AF-9XYZ')).toHaveLength(2);
    expect(said('stop AF-7Q2K', 'send AF-7Q2K')).toHaveLength(2);
    expect(said('snooze AF-7Q2K 2w', 'snooze AF-7Q2K 3w')).toHaveLength(2);
    expect(said('label EM-3F2A1B offer', 'label EM-3F2A1B rejection')).toHaveLength(2);
  });

  it('is not understood once', () => {
    expect(steer('stpo AF-7Q2K', 'stpo AF-7Q2K').notUnderstood).toEqual(['stpo AF-7Q2K']);
  });
});

describe('edit', () => {
  const letter =
    'Hello Ines,\n\nthank you for the talk. Help\nwith one line would do.\n\nKind regards,\nRobin Vey';

  it('takes the new text from below, closing words and all', () => {
    const expected = [{ verb: 'edit', code: 'AF-7Q2K', subject: null, text: letter }];
    expect(said('edit AF-7Q2K', letter)).toEqual(expected);
    expect(said('', `edit AF-7Q2K\n\n${letter}`)).toEqual(expected);
    expect(said('Re: AF-7Q2K: an email in your name', `edit AF-7Q2K:\n${letter}`)).toEqual(expected);
  });

  it.each([
    '-- \nRobin Vey\n+44 20 7946 0000',
    'Sent from my iPhone',
    '[end]\nRobin Vey\nhttps://vey.example',
  ])('leaves out what a mail program adds: %j', (added) => {
    expect(said('edit AF-7Q2K', `${letter}\n\n${added}`)).toEqual([
      { verb: 'edit', code: 'AF-7Q2K', subject: null, text: letter },
    ]);
  });

  it('ends at the next command that names an email', () => {
    const text = `edit AF-7Q2K\n${letter}\nstop AF-9XYZ`;
    expect(said('', text)).toEqual([
      { verb: 'edit', code: 'AF-7Q2K', subject: null, text: letter },
      { verb: 'stop', code: 'AF-9XYZ' },
    ]);
  });

  it('ends at an entry, not at a line of its own that merely looks like one', () => {
    expect(said('', `edit AF-7Q2K\n${letter}\nwin: moved 14 services`)).toHaveLength(2);
    expect(said('', 'edit AF-7Q2K\nThree things:\nStory - why ports.\nYours')).toMatchObject([
      { text: 'Three things:\nStory - why ports.\nYours' },
    ]);
  });

  it('takes a new subject from the first line', () => {
    expect(said('edit AF-7Q2K', `Subject: One question\n\n${letter}`)).toEqual([
      { verb: 'edit', code: 'AF-7Q2K', subject: 'One question', text: letter },
    ]);
  });

  it('may begin in its own line, and may be empty', () => {
    expect(said('', 'edit AF-7Q2K: Hello Ines.')).toMatchObject([{ text: 'Hello Ines.' }]);
    expect(said('edit AF-7Q2K')).toMatchObject([{ text: '' }]);
  });
});

describe('an answer to an email of ours', () => {
  const quoted = [
    '',
    'On Wed, 4 Mar 2026 at 10:00, Robin Vey <robin@vey.example> wrote:',
    '',
    '> stop AF-9XYZ',
    '> send AF-7Q2K',
  ].join('\n');

  it.each(['stop', 'Stop it, please.', 'STOP!'])('says "%s" of that email', (words) => {
    expect(said('Re: AF-7Q2K: an email in your name', `${words}\n${quoted}`)).toEqual([
      { verb: 'stop', code: null },
    ]);
  });

  it('may snooze and edit without a code', () => {
    expect(said('Re: AF-7Q2K: an email', `snooze 2w\n${quoted}`)).toMatchObject([
      { verb: 'snooze', code: null },
    ]);
    expect(said('Re: AF-7Q2K: an email', `edit\nHello Ines.\n${quoted}`)).toMatchObject([
      { verb: 'edit', code: null, text: 'Hello Ines.' },
    ]);
  });

  it('is never read from what it quotes', () => {
    const outlook =
      '\nFrom: Robin Vey\nSent: Wednesday, 4 March 2026 10:00\nTo: Robin Vey\nSubject: x\n\nstop AF-9XYZ';
    for (const text of [quoted, outlook, `Thanks!\n${quoted}`])
      expect(steer('Re: AF-7Q2K: an email in your name', text)).toEqual({
        commands: [],
        notUnderstood: [],
        free: '',
      });
  });

  it('goes by its text where the subject is an old command', () => {
    expect(said('Re: send AF-7Q2K', `stop AF-7Q2K\n${quoted}`)).toEqual([{ verb: 'stop', code: 'AF-7Q2K' }]);
  });
});

describe('what is no command', () => {
  it.each([
    ['Notes', 'I will stop by on Monday.\nSend the slides to Ines.'],
    ['Lunch', 'Winning is hard: so is losing.'],
    ['Plans', 'Win-win situations are rare.\nStory-telling is a skill.'],
    ['', ''],
    ['CV', 'The new one is attached.'],
  ])('is passed over: %s', (subject, text) => {
    expect(steer(subject, text)).toMatchObject({ commands: [], notUnderstood: [] });
  });

  it.each([
    ['stpo AF-7Q2K', ''],
    ['stop AF-7', ''],
    ['send everything to everybody', ''],
    ['label AF-7Q2K nonsense', ''],
    ['label AF-7Q2K offer role_closed', ''],
    ['snooze', ''],
    ['news AF-7Q2K', ''],
    ['news AF-7Q2K JN-3F2A1B JN-90C44E', ''],
    ['Question', 'What about AF-7Q2K?'],
  ])('is said to be not understood when it looks like one: %s %s', (subject, text) => {
    expect(steer(subject, text)).toMatchObject({ commands: [], notUnderstood: [text || subject] });
  });
});

describe('an answer between the lines that it quotes', () => {
  const text = [
    '> Where things stand',
    'win: moved 14 services',
    'without downtime',
    '> Your pitch',
    '> What would you change first?',
    'The first sentence, it is too long.',
    '',
    '> One question for the week',
    '>',
    'edit JN-3F2A1B',
    'R: no ship waited.',
    '',
    '> stop AF-9XYZ',
    'Robin',
  ].join('\n');

  it('is read piece by piece: an entry does not run on over a quotation', () => {
    expect(said('Re: Your week', text)).toEqual([
      { verb: 'win', code: null, text: 'moved 14 services\nwithout downtime' },
      { verb: 'edit', code: 'JN-3F2A1B', subject: null, text: 'R: no ship waited.' },
    ]);
    expect(steer('Re: Your week', text).free).toBe('The first sentence, it is too long.');
  });
});
