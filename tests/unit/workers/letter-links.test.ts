import { describe, expect, it } from 'vitest';
import { LETTER_TOKEN } from '../../../src/core/steer/letter-token.ts';
import { parseCommands } from '../../../src/core/steer/parse-commands.ts';
import { isLetterToken, isTokenOf } from '../../../workers/command-token.ts';
import { letterLinks } from '../../../workers/letter/letter-links.ts';

const SECRET = 'known to this install';
const LETTER = '0d9b4f0e-7a57-4e9e-9d5c-0b1f6f1f2a01';
const OUTGOING = {
  id: '0d9b4f0e-7a57-4e9e-9d5c-0b1f6f1f2a02',
  code: 'AF-7QAK',
  digest: 'ab12cd34ef56',
  text: 'Dear Ines,\n\nthank you.\n',
};
const links = () => letterLinks(LETTER, 'jobs@inbox.example', SECRET);
const subjectOf = (href: string) => new URL(href).searchParams.get('subject') ?? '';
const read = (subject: string) =>
  parseCommands(
    { subject, isReply: false, passages: [] },
    { now: new Date('2026-11-23T07:00:00Z'), timeZone: 'Europe/Berlin' },
  ).commands;

describe('a link of a letter', () => {
  it('writes a command that proves whoever sends it has seen this letter', () => {
    const { href, command, words } = links().command('It is a no', 'label EM-AE5121 rejection');
    expect([words, command]).toEqual(['It is a no', 'label EM-AE5121 rejection']);
    const token = subjectOf(href).split(' ').at(-1)!;
    expect(token).toMatch(LETTER_TOKEN);
    expect(isLetterToken(SECRET, LETTER, token)).toBe(true);
    expect(isLetterToken(SECRET, OUTGOING.id, token)).toBe(false);
  });

  it('leaves room to write on where an entry is begun', () => {
    const { href, command } = links().command('Add a win', 'win: ');
    expect(command).toBe('win:');
    expect(subjectOf(href)).toMatch(/^win: 2[A-Z2-7]{11} $/);
  });

  it('steers an email of ours with the proof of that email, and lets it go only as it reads now', () => {
    const made = links();
    expect(made.shown()).toEqual({});
    const send = subjectOf(made.outgoing(OUTGOING, 'send', 'Send it').href).split(' ');
    expect(send.slice(0, 3)).toEqual(['send', 'AF-7QAK', 'ab12cd34']);
    expect(isTokenOf(SECRET, OUTGOING.id, send[3]!)).toBe(true);
    expect(made.shown()).toEqual({ [OUTGOING.id]: OUTGOING.digest });

    for (const verb of ['stop', 'edit', 'snooze', 'sent', 'again', 'drop'] as const) {
      const { href, command } = links().outgoing(OUTGOING, verb, 'words');
      expect(command).toBe(`${verb} AF-7QAK`);
      const words = subjectOf(href).split(' ');
      expect(words.slice(0, 2)).toEqual([verb, 'AF-7QAK']);
      expect(isTokenOf(SECRET, OUTGOING.id, words.at(-1)!)).toBe(true);
    }
  });

  it.each([
    ['label EM-AE5121 rejection', { verb: 'label', code: 'EM-AE5121', label: 'rejection' }],
    ['assign EM-AE5121 new', { verb: 'assign', code: 'EM-AE5121' }],
    ['stage AP-90C44E withdrawn', { verb: 'stage', code: 'AP-90C44E' }],
    ['person AP-90C44E Ines Roth <ines@fjordlicht.example>', { verb: 'person', code: 'AP-90C44E' }],
  ])('is understood as it was meant: %s', (command, meant) => {
    const [said, ...more] = read(subjectOf(links().command('words', command).href));
    expect(more).toEqual([]);
    expect(said).toMatchObject({ ...meant, token: expect.stringMatching(LETTER_TOKEN) });
  });

  it('is understood where its writer has written on', () => {
    const { href } = links().command('Add a win', 'win: ');
    expect(read(`${subjectOf(href)}I spoke at the data meetup`)).toMatchObject([
      { verb: 'win', text: 'I spoke at the data meetup', token: expect.stringMatching(LETTER_TOKEN) },
    ]);
  });
});
