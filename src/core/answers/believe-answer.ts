import type { AnswerKind } from '../answer.ts';
import type { Identity } from '../identity.ts';
import { proveSender, type SenderProof } from '../read/prove-sender.ts';
import type { Provenance, Reading } from '../reading.ts';

/**
 * How far an answer is obeyed. `believed`: it acts. `doubted`: nothing proves who sent it, and nothing says that they did
 * not. `forged`: the trusted server says that it is somebody else's, or it is made to deceive.
 */
export type Belief = 'believed' | 'doubted' | 'forged';

/** Says how far an answer is obeyed: proof of the sender, or knowledge of what only who got our email can know. */
export function believeAnswer(
  reading: Reading,
  { is, knowsOurs, identity }: { is: AnswerKind; knowsOurs: boolean; identity: Identity },
): Belief {
  const { provenance } = reading;
  if (provenance.kind === 'untrusted') return 'forged';
  if (provenance.trusted || knowsOurs) return 'believed';
  const proof = proofOf(reading, identity);
  if (proof?.is === 'failed') return 'forged';
  // Mail servers sign little of what they report, and to be away commits nobody to anything.
  const isHarmless = is === 'bounce' || is === 'out_of_office';
  return proof?.is === 'proved' || isHarmless ? 'believed' : 'doubted';
}

/** The provenance of an email that answers us and names none of our ids, which is what `direct` mail is told by. */
export function provenanceOfAnswer(reading: Reading, identity: Identity, reason: string): Provenance {
  const { provenance } = reading;
  const proof = proofOf(reading, identity);
  if (provenance.kind !== 'direct' || !proof) return provenance;
  return { kind: 'reply', trusted: proof.is === 'proved', reason: `${reason}: ${proof.reason}` };
}

/** Only a message that came as it was sent has a header that the trusted server has judged. */
function proofOf({ depth, original }: Reading, identity: Identity): SenderProof | null {
  if (depth > 0 || !original.from) return null;
  return proveSender(original.headers, original.from.address, identity.trustedAuthservId);
}
