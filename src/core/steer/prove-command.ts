import type { Provenance } from '../reading.ts';
import type { SteerCommand } from './command.ts';

/** What an email shows of who wrote it. */
export interface SteeringProof {
  provenance: Provenance;
  /** It answers an email of ours that went to the owner alone, under an id that nobody else has seen. */
  answersUs: boolean;
  /** Whether a token came with an email of ours: with that one, or with any when none is named. */
  isTokenOf(token: string, outgoingId: string | null): boolean;
}

export type Proved = { proved: true } | { proved: false; reason: string };

/**
 * Whether a command is the owner's (DESIGN section 8). The owner's address with the provider's word for it proves
 * every one. Without that word the address alone is anybody's: then an answer to an email of ours proves it, or a
 * token, which is good for the email that it came with and for stopping everything, but for nothing else. A provider
 * that says "forged" is believed whatever the email carries.
 */
export function proveCommand(
  command: SteerCommand,
  targetId: string | null,
  { provenance, answersUs, isTokenOf }: SteeringProof,
): Proved {
  if (provenance.kind !== 'owner') return { proved: false, reason: provenance.reason };
  if (provenance.trusted || answersUs) return { proved: true };
  if (command.token && reachOf(command) === 'all' && isTokenOf(command.token, null)) return { proved: true };
  if (command.token && reachOf(command) === 'one' && targetId && isTokenOf(command.token, targetId))
    return { proved: true };
  return { proved: false, reason: provenance.reason };
}

/** How far a token reaches: a new verb does not compile until that is decided here. */
function reachOf({ verb }: SteerCommand): 'one' | 'all' | 'none' {
  switch (verb) {
    case 'stop':
    case 'send':
    case 'edit':
    case 'snooze':
    case 'sent':
    case 'again':
    case 'drop':
      return 'one';
    case 'pause':
      return 'all';
    case 'resume':
    case 'status':
    case 'help':
    case 'label':
    case 'win':
    case 'lesson':
    case 'story':
    case 'pitch':
    case 'answer':
      return 'none';
    default:
      return verb satisfies never;
  }
}
