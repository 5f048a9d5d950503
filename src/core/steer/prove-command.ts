import type { Provenance } from '../reading.ts';
import type { SteerCommand } from './command.ts';

/** What an email shows of who wrote it. */
export interface SteeringProof {
  provenance: Provenance;
  /** It answers an email of ours that went to the owner alone, under an id that nobody else has seen. */
  answersUs: boolean;
  /** Whether a token came with an email of ours: with that one, or with any when none is named. */
  isTokenOf(token: string, outgoingId: string | null): boolean;
  /** Whether a token came with a weekly letter that is not too old to be answered. */
  isTokenOfLetter(token: string): boolean;
}

export type Proved = { proved: true } | { proved: false; reason: string };

/**
 * Whether a command is the owner's (DESIGN section 8). The owner's address with the provider's word for it proves
 * every one. Without that word the address alone is anybody's: then an answer to an email of ours proves it, or a
 * token. That of an email of ours is good for the email that it came with and for stopping everything; that of a
 * weekly letter, which goes to the owner alone, for what the letter offers besides. None lets sending go on. A
 * provider that says "forged" is believed whatever the email carries.
 */
export function proveCommand(command: SteerCommand, targetId: string | null, proof: SteeringProof): Proved {
  const { provenance, answersUs } = proof;
  if (provenance.kind !== 'owner') return { proved: false, reason: provenance.reason };
  if (provenance.trusted || answersUs || isProvedByToken(command, targetId, proof)) return { proved: true };
  return { proved: false, reason: provenance.reason };
}

function isProvedByToken(
  command: SteerCommand,
  targetId: string | null,
  { isTokenOf, isTokenOfLetter }: SteeringProof,
): boolean {
  const { token } = command;
  if (token === null) return false;
  const neededFor = tokenFor(command);
  switch (neededFor) {
    case 'its email':
      return targetId !== null && isTokenOf(token, targetId);
    case 'any email':
      return isTokenOf(token, null) || isTokenOfLetter(token);
    case 'a letter':
      return isTokenOfLetter(token);
    case 'none':
      return false;
    default:
      return neededFor satisfies never;
  }
}

/** Whose token proves a command: a new verb does not compile until that is decided here. */
function tokenFor({ verb }: SteerCommand): 'its email' | 'any email' | 'a letter' | 'none' {
  switch (verb) {
    case 'stop':
    case 'send':
    case 'edit':
    case 'snooze':
    case 'news':
    case 'sent':
    case 'again':
    case 'drop':
      return 'its email';
    case 'pause':
      return 'any email';
    case 'label':
    case 'assign':
    case 'person':
    case 'stage':
    case 'log':
    case 'status':
    case 'help':
    case 'win':
    case 'lesson':
    case 'story':
    case 'pitch':
    case 'answer':
      return 'a letter';
    case 'resume':
      return 'none';
    default:
      return verb satisfies never;
  }
}
