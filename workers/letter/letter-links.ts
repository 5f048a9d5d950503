import type { LetterLink, LetterLinks } from '../../src/core/letter/letter.ts';
import { commandLink } from '../../src/core/steer/command-link.ts';
import { type Shown, shows } from '../../src/core/steer/shown.ts';
import { commandLinks } from '../command-links.ts';
import { letterToken, tokenOf } from '../command-token.ts';

/** The links of a letter, and which emails of ours they let go as they are. */
export interface TokenedLinks extends LetterLinks {
  shown(): Shown;
}

/** What the owner writes on, such as `win: `. */
const IS_BEGUN = /:\s?$/;

/**
 * Makes the links of the letter that leaves under this id: a tap on one writes an email which shows that its writer has
 * seen this letter, or the email of ours that it steers.
 */
export function letterLinks(letterId: string, inboxAddress: string, secret: string): TokenedLinks {
  const token = letterToken(secret, letterId);
  const shown: Record<string, string> = {};
  return {
    command(words, command, body): LetterLink {
      const subject = `${command.trim()} ${token}${IS_BEGUN.test(command) ? ' ' : ''}`;
      return { words, command: command.trim(), href: commandLink(inboxAddress, subject, body) };
    },
    outgoing(outgoing, verb, words): LetterLink {
      const command = `${verb} ${outgoing.code}`;
      switch (verb) {
        case 'send':
          Object.assign(shown, shows(outgoing));
          return { words, command, href: commandLinks(outgoing, inboxAddress, secret).send };
        case 'stop':
        case 'edit':
        case 'snooze':
          return { words, command, href: commandLinks(outgoing, inboxAddress, secret)[verb] };
        case 'sent':
        case 'again':
        case 'drop': {
          const subject = `${command} ${tokenOf(secret, outgoing.id)}`;
          return { words, command, href: commandLink(inboxAddress, subject) };
        }
        default:
          return verb satisfies never;
      }
    },
    shown: () => ({ ...shown }),
  };
}
