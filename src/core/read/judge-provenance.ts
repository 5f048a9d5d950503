import type { Address, ParsedEmail } from '../email.ts';
import type { Identity } from '../identity.ts';
import type { Provenance } from '../reading.ts';
import { withoutTag } from '../without-tag.ts';
import { proveSender } from './prove-sender.ts';
import { trustedHeaders } from './trusted-headers.ts';

export interface ProvenanceQuestion {
  email: ParsedEmail;
  identity: Identity;
  /** How many forwards were opened to find the original. */
  depth: number;
  /** Whether one of them inside the email was made by somebody else than the owner. */
  isPassedOn?: boolean;
  /** Whether we sent the message of this id. The form of an id proves nothing. */
  isOurs: (messageId: string) => boolean;
}

const MAX_HOPS = 25;
/** Lines that name the address a message was delivered to, not the one its sender wrote. */
const ENVELOPE_HEADERS = [
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-delivered-to',
  'x-forwarded-to',
];
const REDIRECT_HEADERS = ['x-forwarded-to', 'x-forwarded-for', 'resent-from', 'resent-to', 'resent-date'];

/**
 * Judges how the original reached us and how far it is to be believed (DESIGN section 9).
 *
 * The owner's mail needs the trusted server's word. A redirected one needs that word for the original's own domain, or,
 * unless that server says that it is forged, the intake tag in the envelope: the tag is a secret, so it may stand in any line that our side of the delivery wrote, but
 * not in To or Cc, which a sender who learned the tagged address from somebody's header would fill in.
 */
export function judgeProvenance({
  email,
  identity,
  depth,
  isPassedOn = false,
  isOurs,
}: ProvenanceQuestion): Provenance {
  const [from] = email.from;
  const fromLines = email.headers.filter((line) => line.name === 'from').length;
  if (!from) return untrusted('it names no sender');
  if (fromLines > 1 || email.from.length > 1)
    return untrusted('it names more than one sender, so a forger may have added one');
  if (email.messageId !== null && isOurs(email.messageId))
    return untrusted('it is an email of our own that came back');
  const judged = identity.ownerAddresses.includes(from.address)
    ? judgeOwner(email, from, identity, { depth, isPassedOn })
    : judgeOther(email, from, identity, depth, isOurs);
  const hops = email.headers.filter((line) => line.name === 'received').length;
  return judged.trusted && hops > MAX_HOPS
    ? { ...judged, trusted: false, reason: `it went through ${hops} servers and may be in a loop` }
    : judged;
}

function judgeOwner(
  email: ParsedEmail,
  from: Address,
  identity: Identity,
  { depth, isPassedOn }: { depth: number; isPassedOn: boolean },
): Provenance {
  const proof = proveSender(email.headers, from.address, identity.trustedAuthservId);
  if (proof.is === 'failed') return untrusted(`it claims to be from the owner, but ${proof.reason}`);
  const kind = depth > 0 ? 'owner-forward' : 'owner';
  // The owner vouches for what they were sent, not for what its sender says that others wrote.
  if (isPassedOn)
    return { kind, trusted: false, reason: "forwarded by the owner, from somebody else's forward" };
  const what = depth > 0 ? 'forwarded by the owner' : "the owner's own mail";
  return { kind, trusted: proof.is === 'proved', reason: `${what}: ${proof.reason}` };
}

function judgeOther(
  email: ParsedEmail,
  from: Address,
  identity: Identity,
  depth: number,
  isOurs: ProvenanceQuestion['isOurs'],
): Provenance {
  const proof = proveSender(email.headers, from.address, identity.trustedAuthservId);
  const isTagged = hasTagInEnvelope(email, identity);
  const isForged = proof.is === 'failed';
  // What a stranger's text says of an original is only their word, however surely the stranger is known.
  const proved = depth === 0 && !isForged && (isTagged || proof.is === 'proved');
  // The tag says which way it came: that the owner's filter got it from whom it names, it does not say.
  const why = isTagged && !isForged ? 'the envelope carries the intake tag' : proof.reason;

  const answersUs = [email.inReplyTo, ...email.references].some((id) => id !== null && isOurs(id));
  if (answersUs) return { kind: 'reply', trusted: proved, reason: `an answer to an email of ours: ${why}` };
  if (depth > 0)
    return untrusted(
      `a forward, but from ${from.address}, which is no address of yours (OWNER_ADDRESS names them)`,
    );
  if (isRedirected(email, identity))
    return { kind: 'redirect', trusted: proved, reason: `redirected with its headers intact: ${why}` };
  return { kind: 'direct', trusted: false, reason: 'written to the inbox by somebody else' };
}

/** Whether the message was meant for the owner and sent on to the inbox as it was. */
export function isRedirected(email: ParsedEmail, { inboxAddress, ownerAddresses }: Identity): boolean {
  const addressed = [...email.to, ...email.cc].map((recipient) => recipient.address);
  if (addressed.some((address) => ownerAddresses.includes(address))) return true;
  if (email.headers.some((line) => REDIRECT_HEADERS.includes(line.name))) return true;
  return !addressed.some((address) => withoutTag(address) === withoutTag(inboxAddress));
}

function hasTagInEnvelope(
  email: ParsedEmail,
  { inboxAddress, intakeTag, trustedAuthservId }: Identity,
): boolean {
  if (!intakeTag) return false;
  const at = inboxAddress.lastIndexOf('@');
  const tagged = ['+', '-'].map((mark) =>
    `${withoutTag(inboxAddress).slice(0, withoutTag(inboxAddress).lastIndexOf('@'))}${mark}${intakeTag}${inboxAddress.slice(at)}`.toLowerCase(),
  );
  const zone = trustedHeaders(
    email.headers,
    trustedAuthservId ?? topHost(email) ?? inboxAddress.slice(at + 1),
  );
  return zone.some(({ name, value }) => {
    const written =
      name === 'received'
        ? (/\bfor\s+<?([^\s<>;]{3,254})>?/i.exec(value)?.[1] ?? '')
        : ENVELOPE_HEADERS.includes(name)
          ? value
          : '';
    return written
      .toLowerCase()
      .split(/[\s,<>;]+/)
      .some((address) => tagged.includes(address));
  });
}

/** With no trusted server configured, the one that wrote the topmost Received line took the message in. */
function topHost(email: ParsedEmail): string | null {
  const received = email.headers.find((line) => line.name === 'received');
  return received ? (/(?:^|[\s)])by\s+([^\s;()]{1,255})/i.exec(received.value)?.[1] ?? null) : null;
}

const untrusted = (reason: string): Provenance => ({ kind: 'untrusted', trusted: false, reason });
