import { describe, expect, it } from 'vitest';
import { parseCommands } from '../../../../src/core/steer/parse-commands.ts';
import { readWords } from '../../../../src/core/steer/read-words.ts';

const setting = { now: new Date('2026-03-04T10:00:00Z'), timeZone: 'Europe/Berlin' };
const LETTER = '2ZXW6YTBOI2A';
const steer = (subject: string, text = '') => parseCommands(readWords({ subject, text }), setting);
const said = (subject: string, text = '') => steer(subject, text).commands.map(({ token, ...rest }) => rest);

describe('what the owner says of an application', () => {
  it.each([
    ['assign EM-3F2A1B AP-90C44E', { verb: 'assign', code: 'EM-3F2A1B', target: 'AP-90C44E' }],
    ['Assign em-3f2a1b to ap-90c44e, please.', { verb: 'assign', code: 'EM-3F2A1B', target: 'AP-90C44E' }],
    ['assign EM-3F2A1B new', { verb: 'assign', code: 'EM-3F2A1B', target: 'new' }],
    ['assign EM-3F2A1B to a new application', { verb: 'assign', code: 'EM-3F2A1B', target: 'new' }],
    ['stage AP-90C44E withdrawn', { verb: 'stage', code: 'AP-90C44E', stage: 'withdrawn' }],
    ['Stage: AP-90C44E is Accepted!', { verb: 'stage', code: 'AP-90C44E', stage: 'accepted' }],
    [
      'log AP-90C44E had a call on Tuesday',
      { verb: 'log', code: 'AP-90C44E', text: 'had a call on Tuesday' },
    ],
    ['Log ap–90c44e: met Tom.', { verb: 'log', code: 'AP-90C44E', text: 'met Tom.' }],
    [
      'person AP-90C44E Ines Roth <ines.roth@fjordlicht.example>',
      { verb: 'person', code: 'AP-90C44E', text: 'Ines Roth <ines.roth@fjordlicht.example>' },
    ],
  ])('%s', (line, expected) => {
    expect(steer(line).notUnderstood).toEqual([]);
    expect(said(line)).toEqual([expected]);
    expect(said('', line)).toEqual([expected]);
  });

  it('is of several emails or applications at once', () => {
    expect(said('assign EM-3F2A1B, EM-4A4A4A AP-90C44E')).toEqual([
      { verb: 'assign', code: 'EM-3F2A1B', target: 'AP-90C44E' },
      { verb: 'assign', code: 'EM-4A4A4A', target: 'AP-90C44E' },
    ]);
    expect(said('stage AP-90C44E AP-4A4A4A silent').map(({ code }) => code)).toEqual([
      'AP-90C44E',
      'AP-4A4A4A',
    ]);
  });

  it('may stand below the link of a letter, with the token that the link carries', () => {
    expect(
      steer(`log AP-90C44E ${LETTER}`, 'Had a call with Ines\nabout the team.\n\nBest,\nRobin').commands,
    ).toEqual([
      { verb: 'log', code: 'AP-90C44E', token: LETTER, text: 'Had a call with Ines about the team.' },
    ]);
    expect(steer(`person AP-90C44E ${LETTER}`, '\nInes Roth <ines@fjordlicht.example>\n').commands).toEqual([
      { verb: 'person', code: 'AP-90C44E', token: LETTER, text: 'Ines Roth <ines@fjordlicht.example>' },
    ]);
    expect(steer(`assign EM-3F2A1B AP-90C44E ${LETTER}`).commands).toMatchObject([{ token: LETTER }]);
    expect(steer(`win: ${LETTER}`, 'Moved 14 services').commands).toEqual([
      { verb: 'win', code: null, token: LETTER, text: 'Moved 14 services' },
    ]);
  });

  it('keeps a word that only looks like another token', () => {
    expect(said('win: I won the CHAMPIONSHIP')).toEqual([
      { verb: 'win', code: null, text: 'I won the CHAMPIONSHIP' },
    ]);
  });

  it('ends where the next command begins', () => {
    const text = 'log AP-90C44E met Ines\nstage AP-4A4A4A silent\nwin: wrote it up';
    expect(said('', text).map(({ verb }) => verb)).toEqual(['log', 'stage', 'win']);
  });

  it.each([
    'assign EM-3F2A1B',
    'assign EM-3F2A1B AP-90C44E AP-4A4A4A',
    'assign AP-90C44E new',
    'stage AP-90C44E over',
    'stage AP-90C44E',
    'stage EM-3F2A1B silent',
    'log EM-3F2A1B had a call',
    'person EM-3F2A1B Ines Roth <ines@fjordlicht.example>',
  ])('is not understood: %s', (line) => {
    expect(steer(line)).toMatchObject({ commands: [], notUnderstood: [line] });
  });

  it.each(['Person of the year', 'We log everything here.', 'The stage was empty'])(
    'is none in prose: %s',
    (line) => {
      expect(steer('hello', `Hi,\n${line}`)).toMatchObject({ commands: [], notUnderstood: [] });
    },
  );
});
