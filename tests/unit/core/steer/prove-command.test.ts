import { describe, expect, it } from 'vitest';
import type { ProvenanceKind } from '../../../../src/core/reading.ts';
import type { SteerCommand } from '../../../../src/core/steer/command.ts';
import { proveCommand } from '../../../../src/core/steer/prove-command.ts';

const OURS = 'MZXW6YTBOI2A';
const LETTERS = '2ZXW6YTBOI2A';
const command = (verb: string, token: string | null = null) =>
  ({ verb, code: 'AF-7Q2K', token }) as unknown as SteerCommand;
const mail = (kind: ProvenanceKind, trusted: boolean, answersUs = false) => ({
  provenance: { kind, trusted, reason: 'nothing proves who sent it' },
  answersUs,
  isTokenOf: (token: string, id: string | null) => token === OURS && (id === null || id === 'its own'),
  isTokenOfLetter: (token: string) => token === LETTERS,
});
const EVERY = [
  'stop',
  'send',
  'edit',
  'snooze',
  'sent',
  'again',
  'drop',
  'label',
  'pause',
  'resume',
  'status',
  'help',
  'win',
  'answer',
  'assign',
  'person',
  'stage',
  'log',
];

describe('a command is proved', () => {
  it.each(EVERY)('by the provider for the owner: %s', (verb) => {
    expect(proveCommand(command(verb), 'its own', mail('owner', true))).toEqual({ proved: true });
  });

  it.each(EVERY)('by answering an email of ours to the owner: %s', (verb) => {
    expect(proveCommand(command(verb), null, mail('owner', false, true))).toEqual({ proved: true });
  });

  it.each(['stop', 'send', 'edit', 'snooze', 'sent', 'again', 'drop'])(
    'by the token of the email that it is about: %s',
    (verb) => {
      expect(proveCommand(command(verb, OURS), 'its own', mail('owner', false)).proved).toBe(true);
      expect(proveCommand(command(verb, OURS), 'another', mail('owner', false)).proved).toBe(false);
      expect(proveCommand(command(verb, OURS), null, mail('owner', false)).proved).toBe(false);
      expect(proveCommand(command(verb, 'AAAAAAAAAAAA'), 'its own', mail('owner', false)).proved).toBe(false);
    },
  );

  it('by any token when it stops everything', () => {
    expect(proveCommand(command('pause', OURS), null, mail('owner', false)).proved).toBe(true);
    expect(proveCommand(command('pause', 'AAAAAAAAAAAA'), null, mail('owner', false)).proved).toBe(false);
  });
});

describe('the token of a weekly letter', () => {
  const OF_LETTER = ['label', 'assign', 'person', 'stage', 'log', 'status', 'help', 'pause'];
  const ENTRIES = ['win', 'lesson', 'story', 'pitch', 'answer'];

  it.each([...OF_LETTER, ...ENTRIES])('proves what the letter offers: %s', (verb) => {
    expect(proveCommand(command(verb, LETTERS), null, mail('owner', false)).proved).toBe(true);
    expect(proveCommand(command(verb, '2AAAAAAAAAAA'), null, mail('owner', false)).proved).toBe(false);
  });

  it.each(['stop', 'send', 'edit', 'snooze', 'sent', 'again', 'drop', 'resume'])(
    'does not prove %s',
    (verb) => {
      expect(proveCommand(command(verb, LETTERS), 'its own', mail('owner', false)).proved).toBe(false);
    },
  );

  it.each([...OF_LETTER, ...ENTRIES])('proves nothing of a mail that is forged or of others: %s', (verb) => {
    for (const kind of ['untrusted', 'direct', 'reply', 'redirect'] as const)
      expect(proveCommand(command(verb, LETTERS), null, mail(kind, false)).proved).toBe(false);
  });
});

describe('a command is not proved', () => {
  it.each(EVERY)('by the address alone: %s', (verb) => {
    expect(proveCommand(command(verb), 'its own', mail('owner', false))).toEqual({
      proved: false,
      reason: 'nothing proves who sent it',
    });
  });

  it.each<ProvenanceKind>(['untrusted', 'direct', 'reply', 'redirect', 'owner-forward'])(
    'from anybody else, whatever it carries: %s',
    (kind) => {
      for (const trusted of [true, false])
        expect(proveCommand(command('stop', OURS), 'its own', mail(kind, trusted, true)).proved).toBe(false);
    },
  );

  it.each(['resume', 'label', 'status', 'help', 'win', 'assign', 'person', 'stage', 'log'])(
    'by a token that reaches less far: %s',
    (verb) => {
      expect(proveCommand(command(verb, OURS), 'its own', mail('owner', false)).proved).toBe(false);
    },
  );
});
